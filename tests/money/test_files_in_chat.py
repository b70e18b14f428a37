"""A statement comes into the chat as a file: the same lines, the reader's words, any alphabet."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from bot.cards import Card
from bot.made import with_made
from bot.messages import messages_for
from bot.speech import Speech
from bot.statements.files import written
from bot.statements.made import sheet_told
from bot.statements.sheet import Sheet
from cards_about import BOOKS, MARA, NOW, Memory
from routing.notices.model import Firm, Notice, Work
from routing.values import PartyId, Period

SPEECH = Speech(key="statement_file", reader=MARA, lookups=Memory(), messages=messages_for("en"))
LINE = {
    "at": datetime(2026, 3, 12, 12, tzinfo=UTC),
    "posted": "charged",
    "amount": 7200,
    "unit": "EUR",
    "ledger": "client",
    "ref": "T-1",
    "work": Work(service=BOOKS.key),
    "worked": 60,
}
FACTS: dict[str, Any] = {
    "made": "csv",
    "side": "client",
    "firm": Firm(party=PartyId(1)),
    "month": Period(start=date(2026, 3, 1), end=date(2026, 4, 1)),
    "lines": (LINE,),
    "totals": ({"total": "client", "amount": 7200, "unit": "EUR"},),
}


def test_the_cells_are_the_lines_in_the_readers_words() -> None:
    sheet = sheet_told(FACTS, SPEECH)
    assert sheet.title == "Lind Consulting: statement for March"
    row = (date(2026, 3, 12), "T-1", "monthly books", "accepted", "1 h", Decimal("72.00"), "EUR")
    assert sheet.rows == (row,)
    assert sheet.totals == (("To pay", Decimal("72.00"), "EUR"),)


def test_the_desks_own_names_both_firms() -> None:
    desk = {**FACTS, "side": "operator", "lines": ({**LINE, "client": Firm(party=PartyId(1))},)}
    sheet = sheet_told(desk, SPEECH)
    assert sheet.headings[-3:] == ("Account", "Client", "Provider")
    assert sheet.rows[0][-3:] == ("client", "Lind Consulting", "")


def test_lines_of_a_list_are_counted_as_lines() -> None:
    (row,) = sheet_told({**FACTS, "lines": ({**LINE, "count": 40},)}, SPEECH).rows
    assert row[4] == "40 lines"


@pytest.mark.parametrize(
    ("form", "begins"), [("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK"), ("pdf", b"%PDF")]
)
def test_each_kind_of_file_goes_with_the_card(form: str, begins: bytes) -> None:
    notice = Notice(key="statement_file", facts={**FACTS, "made": form})
    (file,) = with_made(Card(), notice, SPEECH, NOW).files
    assert file.name == f"Lind Consulting statement for March.{form}"
    assert file.content.startswith(begins)


def test_other_alphabets_are_printed_with_a_font_that_has_them() -> None:
    western = Sheet(title="Lind", headings=("Date",), rows=(("x",),), totals=(), empty="None")
    greek = replace(western, title="Λογιστικά και Бухгалтерия")
    assert b"DejaVu" not in written(western, "pdf")
    assert b"DejaVuSans" in written(greek, "pdf")
    assert written(greek, "pdf") == written(greek, "pdf")

"""A month's statement: sums to the ledger, one side never sees the other, no cell is a formula."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from bot.statements.files import as_csv, written
from bot.statements.sheet import Sheet, amount_in
from money_books import CLIENT, PROVIDER, Books, eur, fixed
from routing.money.charge import Done
from routing.money.postings import Account
from routing.money.retainer import MINUTES, RetainerAgreed
from routing.money.statements import statement
from routing.people import Side

START, FIRST = datetime(2026, 1, 1, tzinfo=UTC), date(2026, 1, 1)
PRICE, PAY = 7_771_117, 3_331_119
"""Amounts that nothing else comes to: canaries."""


def lived() -> Books:
    books = Books()
    books.accept(Done(price=fixed(PRICE), pay=fixed(PAY), took_for=timedelta(hours=2)))
    return books


@pytest.mark.parametrize(
    ("side", "party", "sees", "never"),
    [(Side.CLIENT, CLIENT, PRICE, PAY), (Side.PROVIDER, PROVIDER, PAY, PRICE)],
)
def test_price_and_pay_never_meet_on_a_statement(side, party, sees, never) -> None:
    told = statement(side, party, FIRST, START, lived().postings)
    amounts = {line.amount for line in told.lines}
    assert sees in amounts
    assert not amounts & {never, -never, PRICE - PAY, PAY - PRICE}
    assert all(line.client is None and line.provider is None for line in told.lines)


def test_the_desk_sees_both_and_the_margin() -> None:
    told = statement(Side.OPERATOR, None, FIRST, START, lived().postings)
    assert told.total(Account.CLIENT, "EUR") == PRICE
    assert told.total(Account.PROVIDER, "EUR") == PAY
    assert told.total(Account.MARGIN, "EUR") == PRICE - PAY


def test_another_firm_has_no_line() -> None:
    told = statement(Side.CLIENT, CLIENT + 1, FIRST, START, lived().postings)
    assert told.lines == ()


def test_what_is_left_goes_from_month_to_month() -> None:
    books = Books()
    books.agree(
        RetainerAgreed(client=CLIENT, unit=MINUTES, monthly=600, fee=eur(40000), over=eur(5000))
    )
    books.accept(Done(took_for=timedelta(hours=4)))
    books.later(31)
    january = statement(Side.CLIENT, CLIENT, FIRST, START, books.postings)
    february = statement(
        Side.CLIENT, CLIENT, date(2026, 2, 1), datetime(2026, 2, 1, tzinfo=UTC), books.postings
    )
    assert february.before == {MINUTES: 360}
    assert february.left == {MINUTES: 960}
    assert january.total(Account.CLIENT, "EUR") == 2 * 40000


@pytest.mark.parametrize(
    ("unit", "amount", "told"),
    [("EUR", 3605, "36.05"), ("JPY", 3605, "3605"), ("KWD", 3605, "3.605"), (MINUTES, 105, "1.75")],
)
def test_amounts_have_the_digits_of_their_currency(unit, amount, told) -> None:
    assert str(amount_in(unit, amount)[0]) == told


SHEET = Sheet(
    title="=HYPERLINK(1) & Söhne",
    headings=("Date", "Task", "Work", "What", "Counted", "Amount", "Unit"),
    rows=(
        (date(2026, 1, 5), "T-1", "=1+2", "+SUM(A1)", "@x", Decimal("-36.05"), "EUR"),
        (date(2026, 1, 6), "T-2", "January books", "accepted", "", Decimal("60.00"), "EUR"),
    ),
    totals=(("To pay", Decimal("23.95"), "EUR"),),
    empty="nothing",
)


def test_no_cell_is_taken_for_a_formula_and_numbers_stay_numbers() -> None:
    rows = list(csv.reader(io.StringIO(as_csv(SHEET).decode("utf-8-sig"))))
    assert rows[1] == ["2026-01-05", "T-1", "'=1+2", "'+SUM(A1)", "'@x", "-36.05", "EUR"]
    with zipfile.ZipFile(io.BytesIO(written(SHEET, "xlsx"))) as book:
        page = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in page
    assert "-36.05" in page


def test_a_page_can_be_printed_and_says_the_same_again() -> None:
    page = written(SHEET, "pdf")
    assert page.startswith(b"%PDF-")
    assert page == written(SHEET, "pdf")

"""A statement's file for a chat, made of its notice's facts, in the reader's language and zone.

The cells are those of the command line: dates, words, and exact numbers in their unit.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.cards import line_text
from bot.speech import zone_of
from bot.statements.files import written
from bot.statements.sheet import Sheet, amount_in
from bot.templates import Scope, lines_of
from routing.people import Side

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from bot.cards import Card
    from bot.speech import Speech
    from bot.statements.sheet import Cell
    from routing.notices.model import Fact, Facts, Notice


def statement_file(notice: Notice, card: Card, speech: Speech, at: datetime) -> tuple[str, bytes]:
    """Give name and content of the file that the notice asks for."""
    form = str(notice.facts["made"])
    sheet = sheet_told(notice.facts, speech)
    return f"{sheet.title.replace(':', '')}.{form}", written(sheet, form)


def sheet_told(facts: Facts, speech: Speech) -> Sheet:
    """Give the statement that the facts tell, as cells."""
    desk = facts["side"] == Side.OPERATOR.value
    names: tuple[str, ...] = ("date", "ref", "work", "what", "counted", "amount", "unit")
    names += ("account", "client", "provider") if desk else ()
    who = _say(speech, "firm", facts) or speech.lookups.desk
    month = _say(speech, "month", facts)
    return Sheet(
        title=_label(speech, "title").replace("{who}", who).replace("{month}", month),
        headings=tuple(_label(speech, name) for name in names),
        rows=tuple(_cells(row, speech, desk=desk) for row in _rows(facts, "lines")),
        totals=tuple(_totals(facts, speech)),
        empty=_label(speech, "empty"),
    )


def _rows(facts: Facts, name: str) -> Iterator[Facts]:
    found = facts.get(name)
    rows = found if isinstance(found, tuple) else ()
    return (row for row in rows if isinstance(row, Mapping))


def _label(speech: Speech, key: str) -> str:
    return speech.messages.get(f"look.statement.{key}") or key


def _say(speech: Speech, name: str, facts: Facts) -> str:
    fact = facts.get(name)
    return "" if fact is None else line_text(speech.say(name, fact, "", Scope(facts=facts)))


def _cells(row: Facts, speech: Speech, *, desk: bool) -> tuple[Cell, ...]:
    at = row["at"]
    assert isinstance(at, datetime)
    amount, unit = _amount(row)
    cells: tuple[Cell, ...] = (
        at.astimezone(zone_of(speech.reader.zone)).date(),
        str(row.get("ref", "")),
        _say(speech, "work", row),
        _say(speech, "posted", row),
        _counted(row, speech),
        amount,
        unit,
    )
    return cells if not desk else (*cells, *(_say(speech, n, row) for n in _DESK))


_DESK = ("ledger", "client", "provider")


def _amount(row: Facts) -> tuple[Decimal, str]:
    amount = row["amount"]
    assert isinstance(amount, int)
    return amount_in(str(row["unit"]), amount)


def _counted(row: Facts, speech: Speech) -> str:
    worked, count = row.get("worked"), row.get("count")
    if isinstance(count, int):
        told = lines_of(_label(speech, "lines"), Scope(facts={"n": count}), speech)
        return line_text(told[0]) if told else str(count)
    return _length(speech, worked) if isinstance(worked, int) else ""


def _length(speech: Speech, minutes: int) -> str:
    length: Fact = timedelta(minutes=minutes)
    return line_text(speech.say("took", length, "", Scope(facts={})))


def _totals(facts: Facts, speech: Speech) -> Iterator[tuple[str, Decimal, str]]:
    for row in _rows(facts, "totals"):
        yield (_label(speech, f"total.{row['total']}"), *_amount(row))

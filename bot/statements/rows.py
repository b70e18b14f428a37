"""A statement's lines as cells, in the reader's language and zone: words and exact numbers.

Cells of words may hold what people wrote, such as a firm's name: `harmless` keeps a spreadsheet
from taking one for a formula. Knows no file format.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.statements.sheet import Sheet, amount_in
from routing.house import period_of
from routing.money.postings import Account, Why
from routing.notices.model import Firm, Work
from routing.people import Side
from routing.values import Period

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from bot.archive import Archive
    from bot.statements.sheet import Cell
    from routing.money.statements import Line, Statement
    from routing.values import PartyId


def sheet_of(told: Statement, archive: Archive) -> Sheet:
    """Give a statement as cells."""
    month = Period(start=told.first, end=_after(told.first))
    who = _firm(archive, told.party) if told.party is not None else archive.desk
    title = archive.label("statement.title", who=who, month=archive.say("month", month))
    desk = told.side == Side.OPERATOR
    names: tuple[str, ...] = ("date", "ref", "work", "what", "counted", "amount", "unit")
    names += ("account", "client", "provider") if desk else ()
    return Sheet(
        title=title,
        headings=tuple(archive.label(f"statement.{name}") for name in names),
        rows=tuple(_cells(line, archive, desk=desk) for line in told.lines),
        totals=tuple(_totals(told, archive)),
        empty=archive.label("statement.empty"),
    )


def _after(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)


def _firm(archive: Archive, party: PartyId | None) -> str:
    return "" if party is None else archive.say("firm", Firm(party=party))


def _cells(line: Line, archive: Archive, *, desk: bool) -> tuple[Cell, ...]:
    day = line.at.astimezone(archive.tz).date()
    ref = "" if line.task is None else f"T-{line.task}"
    amount, unit = amount_in(line.unit, line.amount)
    cells: tuple[Cell, ...] = (day, ref, _work(line, archive))
    cells += (archive.say("posted", line.why.value), _counted(line, archive), amount, unit)
    if not desk:
        return cells
    account = archive.say("ledger", line.account.value)
    return (*cells, account, _firm(archive, line.client), _firm(archive, line.provider))


def _work(line: Line, archive: Archive) -> str:
    if line.task is None:
        return ""
    task = archive.ledger.read(lambda reads: reads.find_task(int(line.task or 0)))
    period = None if task is None else period_of(task)
    service = line.service or ("" if task is None else task.service)
    return archive.say("work", Work(service=service, period=period))  # type: ignore[arg-type]


def _counted(line: Line, archive: Archive) -> str:
    if line.why not in (Why.CHARGED, Why.REVERSED):
        return ""
    if line.lines is not None:
        return archive.label("statement.lines", n=line.lines)
    return "" if line.worked is None else archive.say("took", timedelta(minutes=line.worked))


def _totals(told: Statement, archive: Archive) -> Iterator[tuple[str, Decimal, str]]:
    for account in (Account.CLIENT, Account.PROVIDER, Account.MARGIN):
        for unit, amount in told.totals(account).items():
            yield (archive.label(f"statement.total.{account.value}"), *amount_in(unit, amount))
    if told.side == Side.CLIENT:
        for unit, amount in told.left.items():
            yield (archive.label("statement.total.retainer"), *amount_in(unit, amount))

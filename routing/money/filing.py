"""A statement as a file in chat: every line as typed facts of a notice; `bot` writes the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.house import period_of
from routing.money.postings import Account, Why
from routing.notices.model import DESK, Fact, Firm, Notice, Work
from routing.people import Side
from routing.values import Period

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from routing.house import Month
    from routing.money.statements import Line, Statement
    from routing.unit import Unit


def file_notice(unit: Unit, told: Statement, month: Month, form: str) -> Notice:
    """Give the notice that brings the whole statement as a file of this kind to the actor."""
    facts: dict[str, Fact] = {
        "made": form,
        "month": Period(start=month.first, end=month.after),
        "side": told.side.value,
        "lines": tuple(_row(unit, line) for line in told.lines),
        "totals": tuple(_totals(told)),
    }
    if told.party is not None:
        facts["firm"] = Firm(party=told.party)
    key, me = "statement_file", unit.actor.id
    return Notice(key=key, to=me, about=DESK, facts=facts, actions=("person",))


def _row(unit: Unit, line: Line) -> Mapping[str, Fact]:
    row: dict[str, Fact] = {
        "at": line.at,
        "posted": line.why.value,
        "amount": line.amount,
        "unit": line.unit,
        "ledger": line.account.value,
        **task_facts(unit, line),
    }
    if line.worked is not None and line.why in (Why.CHARGED, Why.REVERSED):
        row["worked"] = line.worked
    if line.lines is not None:
        row["count"] = line.lines
    for name, firm in (("client", line.client), ("provider", line.provider)):
        if firm is not None:
            row[name] = Firm(party=firm)
    return row


def task_facts(unit: Unit, line: Line) -> dict[str, Fact]:
    """Give the work that a line is for; nothing for one that is for none."""
    task = None if line.task is None else unit.tx.find_task(line.task)
    if task is None:
        return {}
    return {"ref": task.ref, "work": Work(service=task.service, period=period_of(task))}


def _totals(told: Statement) -> Iterator[Mapping[str, Fact]]:
    for account in (Account.CLIENT, Account.PROVIDER, Account.MARGIN):
        for unit, amount in told.totals(account).items():
            yield {"total": account.value, "amount": amount, "unit": unit}
    if told.side == Side.CLIENT:
        for unit, amount in told.left.items():
            yield {"total": Account.RETAINER.value, "amount": amount, "unit": unit}

"""Targets, changes and what work brought as rows, for cards, figures and reports alike."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from routing.checkin.brought import brought_lately, brought_row
from routing.checkin.cards import decided_facts
from routing.checkin.causes import Cause
from routing.checkin.effect import effect
from routing.checkin.measure import MONTH, in_force, measure
from routing.figures.asking import latest_input, waited_for
from routing.figures.walk import walk
from routing.figures.wanted import Span, Wanted
from routing.notices.model import Firm, Work
from routing.notices.telling import about_task

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from routing.arrangement import Arrangement
    from routing.figures.proposal import Proposal
    from routing.house import House
    from routing.notices.model import Fact
    from routing.ports import Reads

IN_TIME = timedelta(days=14)
"""Within so long a missed target should be decided on."""
MOST = 3
"""So many rows of a kind stand beside other figures."""
Row = dict[str, "Fact"]


def named_input(reads: Reads, found: Proposal | None) -> Row:
    """Give the input that came late in the worst cases, with its work, where inputs are the cause.

    Nothing where they are of several services: an input is one of a service.
    """
    if found is None or found.cause != Cause.INPUTS:
        return {}
    tasks = [reads.task(one.task) for one in found.worst]
    if len({task.service for task in tasks}) != 1:
        return {}
    named = latest_input(waited_for(walk(t.id, reads.history(about_task(t)))) for t in tasks)
    return {"input": named, "work": Work(service=tasks[0].service)} if named else {}


def target_rows(reads: Reads, house: House, held: Arrangement, now: datetime) -> tuple[Row, ...]:
    """Give every target that holds with how it stands, the catalogue's own among them."""
    span, provider = Span(start=now - MONTH), held.checks.provider
    wanted = Wanted(span=span, client=held.client, service=held.service, provider=provider)
    columns = reads.facts(wanted)
    targets = in_force(held.checks.held_at(now), house.offered(held.service))
    rows = (measure(columns, held.service, target, now).row for target in targets)
    since = ({} if t.from_at is None else {"since": t.from_at} for t in targets)
    return tuple({**row, **begun} for row, begun in zip(rows, since, strict=True))


def agreed_rows(
    reads: Reads, house: House, all: Iterable[Arrangement], now: datetime
) -> tuple[Row, ...]:
    """Give the targets that were agreed in any of these arrangements, with the work they are of."""
    agreed = (held for held in all if held.checks.targets)
    return tuple(
        {"work": Work(service=held.service), "client": Firm(party=held.client), **row}
        for held in agreed
        for row in target_rows(reads, house, held, now)
        if "since" in row
    )


def change_rows(reads: Reads, held: Arrangement, now: datetime) -> tuple[Row, ...]:
    """Give every change of an arrangement with its decision, and what it brought."""
    if not held.checks.changes:
        return ()
    start = held.checks.changes[0].opened_at - MONTH
    wanted = Wanted(span=Span(start=start), client=held.client, service=held.service)
    columns = reads.facts(wanted)
    rows: list[Row] = []
    for change in held.checks.changes:
        found = effect(columns, held.service, change, now)
        row: Row = {
            "work": Work(service=held.service),
            "client": Firm(party=held.client),
            "whose": Firm(party=change.whose),
            "opened": change.opened_at,
            **decided_facts(change),
        }
        if found is not None and found.after.tasks:
            row |= {"before": found.before.row, "after": found.after.row}
        rows.append(row)
    return tuple(rows)


def decision_rows(
    all: Iterable[Arrangement], now: datetime, span: Span | None = None
) -> tuple[Row, ...]:
    """Give of how many missed targets a decision was there within fourteen days; a row or none.

    One that nobody decided counts once that time is over.
    """
    changes = [change for held in all for change in held.checks.changes]
    inside = [one for one in changes if span is None or _within(one.opened_at, span)]
    due = [one for one in inside if one.decided_at or now >= one.opened_at + IN_TIME]
    decided = sum(1 for one in due if one.decided_at and one.decided_at - one.opened_at <= IN_TIME)
    return ({"decided": decided, "of": len(due)},) if due else ()


def _within(at: datetime, span: Span) -> bool:
    return (span.start is None or at >= span.start) and (span.end is None or at < span.end)


def brought_rows(
    reads: Reads, all: Iterable[Arrangement], now: datetime, span: Span | None = None
) -> tuple[Row, ...]:
    """Give what each of these arrangements brought its client, where anything was accepted."""
    found = ((held, brought_lately(reads, held, now, span)) for held in all)
    return tuple(
        {"client": Firm(party=held.client), **brought_row(held, one)}
        for held, one in found
        if one is not None
    )

""" "My figures": the same numbers for either side, and the one change that would help most."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from routing.checkin.changing import mine_of
from routing.checkin.told import MOST, agreed_rows, brought_rows, named_input
from routing.figures.report import report
from routing.figures.rows import proposal_row, rows
from routing.figures.wanted import Span, Wanted
from routing.notices.model import DESK, Fact, Notice

if TYPE_CHECKING:
    from routing.figures.report import Figures
    from routing.people import Person
    from routing.unit import Unit

DAYS = 30
QUARTER = 90
BOTH = ("turnaround", "lateness", "on_promise", "reworked", "first_pass", "courts")
"""What client and provider read alike."""
DESKS = ("turnaround", "claim", "backlog", "on_promise", "first_pass", "waited", "weekly")


def figures_of(unit: Unit) -> None:
    """Tell the actor the figures of their own work, or of the whole desk to an operator."""
    person = unit.actor
    whole = person.client is None and person.provider is None
    days, names = (QUARTER, DESKS) if whole else (DAYS, BOTH)
    span = Span(start=unit.now - timedelta(days=days))
    columns = unit.tx.facts(_wanted(person, span))
    made = report(columns, unit.now, by=None, span=span)
    found = made.all
    facts: dict[str, Fact] = {"days": days}
    if not found.counts.tasks and not found.counts.open:
        _tell(unit, "figures_none", facts)
        return
    facts |= {"delivered": found.counts.delivered, "open": found.counts.open}
    if found.counts.late:
        facts["late"] = tuple(f"T-{id}" for id in found.counts.late)
    if told := rows(found, _worth(found, names)):
        facts["figures"] = told
    facts |= proposal_row(made.proposal)
    facts |= named_input(unit.tx, made.proposal)
    _tell(unit, "figures_told", facts)
    if not whole and (agreed := _looked_at(unit)):
        _tell(unit, "agreed_told", agreed, "targets")


def _worth(found: Figures, names: tuple[str, ...]) -> tuple[str, ...]:
    """A card is short: how late nothing was need not be told value by value."""
    late = found.lateness.most
    return names if late else tuple(name for name in names if name != "lateness")


def _looked_at(unit: Unit) -> dict[str, Fact]:
    """The targets of the actor's arrangements, and to a client what the work brought them."""
    mine = mine_of(unit)
    targets = agreed_rows(unit.tx, unit.house, mine, unit.now)[:MOST]
    own = [held for held in mine if held.client == unit.actor.client]
    brought = brought_rows(unit.tx, own, unit.now)[:MOST]
    facts: dict[str, Fact] = {"targets": targets} if targets else {}
    return {**facts, "brought": brought} if brought else facts


def _wanted(person: Person, span: Span) -> Wanted:
    """A client's own work, else a provider's, else all."""
    if person.client is not None:
        return Wanted(span=span, client=person.client)
    return Wanted(span=span, provider=person.provider)


def _tell(unit: Unit, key: str, facts: dict[str, Fact], first: str = "things") -> None:
    to, actions = unit.actor.id, (first, "person")
    unit.tell(Notice(key=key, to=to, about=DESK, facts=facts, actions=actions, rings=False))

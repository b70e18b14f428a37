""" "My figures": the same numbers for either side, and the one change that would help most."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from routing.checkin.changing import mine_of
from routing.checkin.pictured import change_bars, target_bars
from routing.checkin.told import MOST, Row, agreed_rows, brought_rows, change_rows, named_input
from routing.figures.charts import chart_of
from routing.figures.picture import mondays, picture
from routing.figures.report import report
from routing.figures.rows import proposal_row, rows
from routing.figures.wanted import Span, Wanted
from routing.notices.model import DESK, Fact, Firm, Notice, Shade
from routing.pinning import ways
from routing.values import PartyId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.arrangement import Arrangement
    from routing.figures.columns import Columns
    from routing.figures.report import Figures
    from routing.people import Person
    from routing.talk import Press
    from routing.unit import Unit

DAYS = 30
QUARTER = 90
BOTH = ("turnaround", "lateness", "on_promise", "reworked", "first_pass", "courts")
"""What client and provider read alike."""
DESKS = ("turnaround", "claim", "backlog", "on_promise", "first_pass", "waited", "weekly")


def figures_of(unit: Unit, shade: Shade = Shade.LIGHT) -> None:
    """Tell the actor the figures of their own work, or of the whole desk to an operator."""
    person = unit.actor
    whole = person.client is None and person.provider is None
    days, names = (QUARTER, DESKS) if whole else (DAYS, BOTH)
    span = Span(start=unit.now - timedelta(days=days))
    columns = unit.tx.facts(_wanted(person, span))
    meant = ways(unit.house.catalogue.services.values())
    made = report(columns, unit.now, by=None, span=span, ways=meant)
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
    mine = () if whole else mine_of(unit)
    facts |= _drawn(columns, unit, span, shade, mine)
    other = Shade.DARK if shade == Shade.LIGHT else Shade.LIGHT
    in_other = (f"figures_{other.value}",) if "chart" in facts else ()
    _tell(unit, "figures_told", facts, *in_other, "things")
    if agreed := _looked_at(unit, mine):
        _tell(unit, "agreed_told", agreed, "targets")


def _worth(found: Figures, names: tuple[str, ...]) -> tuple[str, ...]:
    """A card is short: how late nothing was need not be told value by value."""
    late = found.lateness.most
    return names if late else tuple(name for name in names if name != "lateness")


def _looked_at(unit: Unit, mine: tuple[Arrangement, ...]) -> dict[str, Fact]:
    """The targets of the actor's arrangements, and to a client what the work brought them."""
    targets = agreed_rows(unit.tx, unit.house, mine, unit.now)[:MOST]
    own = [held for held in mine if held.client == unit.actor.client]
    brought = brought_rows(unit.tx, own, unit.now)[:MOST]
    facts: dict[str, Fact] = {"targets": targets} if targets else {}
    return {**facts, "brought": brought} if brought else facts


def _drawn(
    columns: Columns, unit: Unit, span: Span, shade: Shade, mine: tuple[Arrangement, ...]
) -> dict[str, Fact]:
    """The same columns as a picture, with the firms that it names, targets and changes."""
    start = span.start or unit.now
    shown = replace(
        picture(columns, unit.now, span, mondays(start, unit.now, unit.actor.zone)),
        targets=target_bars(agreed_rows(unit.tx, unit.house, mine, unit.now)),
        changes=change_bars(_changes(unit, mine)),
    )
    if shown.empty:
        return {}
    firms = tuple(Firm(party=PartyId(int(bar.of))) for bar in shown.load)
    chart: dict[str, Fact] = {"chart": chart_of(shown, shade), "made": "png"}
    return {**chart, "firms": firms} if firms else chart


def _changes(unit: Unit, mine: tuple[Arrangement, ...]) -> tuple[Row, ...]:
    """What changes brought; to a provider only of their own work."""
    rows = (row for held in mine for row in change_rows(unit.tx, held, unit.now))
    provider = unit.actor.provider if unit.actor.client is None else None
    whose = None if provider is None else Firm(party=provider)
    return tuple(row for row in rows if whose is None or row["whose"] == whose)


def _wanted(person: Person, span: Span) -> Wanted:
    """A client's own work, else a provider's, else all."""
    if person.client is not None:
        return Wanted(span=span, client=person.client)
    return Wanted(span=span, provider=person.provider)


def _tell(unit: Unit, key: str, facts: dict[str, Fact], *actions: str) -> None:
    to, actions = unit.actor.id, (*(actions or ("things",)), "person")
    unit.tell(Notice(key=key, to=to, about=DESK, facts=facts, actions=actions, rings=False))


def _pressed(shade: Shade) -> Press:
    return lambda unit, _pressed: figures_of(unit, shade)


PRESSES: Mapping[str, Press] = {
    "figures": _pressed(Shade.LIGHT),
    **{f"figures_{shade.value}": _pressed(shade) for shade in Shade},
}

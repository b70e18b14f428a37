""" "What is ahead?": the coming weeks' work against declared hours, and how the last ones came out.

The operator sees the desk, week by week, with whoever has too much; a provider their own.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing.figures.ahead import ahead, looked_back
from routing.figures.picture import mondays
from routing.notices.model import DESK, Fact, Firm, Notice
from routing.things import things

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from routing.figures.ahead import Load, WeekAhead, WeekPast
    from routing.talk import Press, Pressed
    from routing.unit import Unit
    from routing.values import PartyId

LATER, BEFORE = timedelta(weeks=4), timedelta(weeks=2)
MOST_FULL = 3
"""So many who have too much are named in a week."""
ZERO = timedelta(0)


def told(unit: Unit) -> None:
    """Tell the actor what is ahead; a client sees their things, which have the dates on them."""
    person = unit.actor
    if not person.operator and person.provider is None:
        unit.tell(things(unit, person, unit.house))
        return
    provider = None if person.operator else person.provider
    later = mondays(unit.now, unit.now + LATER, person.zone)
    past = mondays(unit.now - BEFORE, unit.now, person.zone)
    coming = ahead(unit.tx, unit.house, unit.now, later)
    behind = looked_back(unit.tx, unit.house, past, provider)
    rows = tuple(_row(week, provider, zone=ZoneInfo(person.zone)) for week in coming)
    facts: dict[str, Fact] = {"coming": tuple(row for row in rows if "tasks" in row)}
    came = tuple(
        _past(week, ZoneInfo(person.zone)) for week in behind if week.foreseen or week.came
    )
    if came:
        facts["behind"] = came
    key = "ahead_told" if facts["coming"] or came else "ahead_none"
    unit.tell(
        Notice(
            key=key,
            to=person.id,
            about=DESK,
            facts={name: fact for name, fact in facts.items() if fact},
            actions=("figures", "board" if person.operator else "things", "person"),
            rings=False,
        )
    )


def _row(week: WeekAhead, provider: PartyId | None, zone: ZoneInfo) -> dict[str, Fact]:
    """One week: how many, how much of it is known, and the hours of who has it."""
    loads = [one for one in week.loads if provider is None or one.provider == provider]
    row: dict[str, Fact] = {"week": week.start_at.astimezone(zone).date()}
    if not loads:
        return row
    row |= {"tasks": sum(one.tasks for one in loads), **_hours(loads)}
    full = tuple(Firm(party=one.provider) for one in loads if one.full and one.provider is not None)
    if full and provider is None:
        row["full"] = full[:MOST_FULL]
    elif full:
        row["too_much"] = True
    free = sum(one.tasks for one in loads if one.provider is None)
    return {**row, "free": free} if free else row


def _hours(loads: Sequence[Load]) -> dict[str, Fact]:
    """Estimated work, against declared hours of who has it; how many tasks nobody estimated."""
    work = sum((one.work_for for one in loads), ZERO)
    hours = sum((one.open_for for one in loads), ZERO)
    unknown = sum(one.unknown for one in loads)
    found: dict[str, Fact | None] = {
        "effort": work or None,
        "hours": hours or None,
        "unknown": unknown or None,
    }
    return {name: fact for name, fact in found.items() if fact is not None}


def _past(week: WeekPast, zone: ZoneInfo) -> dict[str, Fact]:
    """What stood at its beginning, what came, and in hours where they are known."""
    row: dict[str, Fact] = {
        "week": week.start_at.astimezone(zone).date(),
        "foreseen": week.foreseen,
        "came": week.came,
    }
    lengths = {"foreseen_for": week.foreseen_for, "took": week.took_for}
    return {**row, **{name: length for name, length in lengths.items() if length}}


def _pressed(unit: Unit, _pressed: Pressed) -> None:
    told(unit)


PRESSES: Mapping[str, Press] = {"ahead": _pressed}

"""Fifty histories, each explained as a list that adds up: `explained.txt` says what is told.

Five calendars (over a change of the clocks, over Easter, split shifts, nights) times ten histories.
Write it anew with OUTDESK_TEST_GOLDEN=1, and read its difference.
"""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from lived import claimed, offer, opened, stored
from routing import events as e
from routing.clock.calendar import Calendar, calendar_of
from routing.clock.courts import Court
from routing.clock.hours import Hours, Region, parse_week
from routing.figures.spent import Spent, ahead_of, spent
from routing.figures.walk import walk
from routing.figures.why import Reason, reasons_of
from routing.values import PersonId, TaskId, TextId

if TYPE_CHECKING:
    from collections.abc import Callable

GOLDEN = Path(__file__).with_name("explained.txt")
ZERO, HOUR, STEP = timedelta(0), timedelta(hours=1), timedelta(minutes=5)
GERMAN = {date(2026, 4, 3), date(2026, 4, 6)}  # Good Friday, Easter Monday
SPANS: dict[str, tuple[str, str, str, str, set[date]]] = {
    # zone, days, hours, first day, days on which nobody works
    "lisbon-spring": ("Europe/Lisbon", "mon-fri", "09:00-17:00", "2026-03-26", set()),
    "berlin-easter": ("Europe/Berlin", "mon-fri", "08:00-16:00", "2026-04-02", GERMAN),
    "madrid-split": ("Europe/Madrid", "mon-fri", "09:00-14:00, 16:00-19:00", "2026-10-22", set()),
    "new-york-spring": ("America/New_York", "mon-fri", "10:00-18:00", "2026-03-05", set()),
    "manila-nights": ("Asia/Manila", "mon-sat", "22:00-06:00", "2026-03-12", set()),
}
WAITS = Court.THIRD_PARTY
BY, CLIENT = PersonId(3), PersonId(1)


def calendar(name: str) -> Calendar:
    zone, days, hours, _, closed = SPANS[name]
    regions = (Region(country="DE"),) if closed else ()
    return calendar_of(Hours(weekly=parse_week({days: hours}), regions=regions), zone)


class Place:
    """Instants of a case: `at(day, hour)` on the wall clock of its calendar's zone."""

    def __init__(self, name: str) -> None:
        self.zone, self.first = ZoneInfo(SPANS[name][0]), date.fromisoformat(SPANS[name][3])

    def at(self, day: int, hour: float) -> datetime:
        local = datetime.combine(self.first + timedelta(days=day), time(), self.zone)
        whole = local.replace(hour=int(hour), minute=round(hour % 1 * 60))
        return whole.astimezone(UTC)


Told = list[tuple[datetime, e.TaskEvent]]


def begun(p: Place) -> Told:
    first, second = offer()
    return [
        (p.at(0, 10), opened(wanted_at=p.at(5, 12))),
        (p.at(0, 10.5), e.InputsComplete()),
        (p.at(0, 10.5), e.Queued(estimate_at=p.at(5, 12))),
        (p.at(0, 10.5), first),
        (p.at(0, 10.5), second),
        (p.at(0, 12), claimed(p.at(5, 12))),
    ]


def straight(p: Place) -> Told:
    return [*begun(p), (p.at(4, 15), e.Delivered(n=1, by=BY))]


def paused(p: Place) -> Told:
    return [
        *begun(p),
        (p.at(1, 9.5), e.Asked(by=BY, question=TextId(2))),
        (p.at(4, 11), e.Answered(by=CLIENT, due_at=p.at(6, 11))),
    ]


def paused_twice(p: Place) -> Told:
    return [
        *paused(p),
        (p.at(4, 13), e.Asked(by=BY, question=TextId(2))),
        (p.at(4, 13.5), e.Answered(by=CLIENT, due_at=p.at(6, 11))),
    ]


def outside(p: Place) -> Told:
    wait = e.PutOff(court=WAITS, until_at=p.at(4, 9))
    return [*begun(p), (p.at(1, 13), wait), (p.at(4, 9), e.TakenUp(due_at=p.at(7, 10)))]


def revised(p: Place) -> Told:
    back = e.SentBack(criteria=("matched",), due_at=p.at(7, 12))
    return [*straight(p), (p.at(5, 9), back), (p.at(6, 10), e.Delivered(n=2, by=BY))]


def handed_over(p: Place) -> Told:
    first, second = offer(2, provider=5)
    return [
        *begun(p),
        (p.at(1, 10), e.HandedOver(reason="ill")),
        (p.at(1, 10), first),
        (p.at(1, 10), second),
        (p.at(4, 9), claimed(p.at(6, 12), n=2, provider=5)),
    ]


def reopened(p: Place) -> Told:
    return [
        *straight(p),
        (p.at(5, 11), e.Accepted(by=CLIENT)),
        (p.at(8, 11), e.Reopened(due_at=p.at(11, 12))),
    ]


def moved(p: Place) -> Told:
    asked = (p.at(4, 9), e.DueProposed(by=BY, due_at=p.at(8, 17)))
    return [*begun(p), asked, (p.at(4, 10), e.DueMoved(due_at=p.at(8, 17)))]


def disputed(p: Place) -> Told:
    decided = e.DisputeDecided(by=PersonId(9), outcome="work", reason=TextId(7), due_at=p.at(9, 12))
    return [
        *straight(p),
        (p.at(5, 9), e.Disputed(by=CLIENT, decide_by_at=p.at(7, 9))),
        (p.at(6, 9), decided),
    ]


def lapsed(p: Place) -> Told:
    return [*begun(p), (p.at(1, 12), e.ClaimLapsed())]


HISTORIES: list[Callable[[Place], Told]] = [
    straight,
    paused,
    paused_twice,
    outside,
    revised,
    handed_over,
    reopened,
    moved,
    disputed,
    lapsed,
]
CASES = [(name, history) for name in SPANS for history in HISTORIES]


class Case:
    """One history, explained; in the lapsed ones the desk itself was down for three hours."""

    def __init__(self, name: str, history: Callable[[Place], Told]) -> None:
        place, self.hours = Place(name), calendar(name)
        self.steps = walk(TaskId(7), stored(history(place)))
        self.until, self.outage = place.at(9, 10), (place.at(0, 13), place.at(0, 16))
        self.has_outage = history is lapsed
        calendars = dict.fromkeys((*Court,), self.hours)
        self.spent = spent(self.steps, calendars, self.until, self.down)
        self.reasons = reasons_of(self.steps)

    def down(self, start: datetime, end: datetime) -> timedelta:
        a, b = self.outage
        return max(min(end, b) - max(start, a), ZERO) if self.has_outage else ZERO


def lines(case: Case) -> list[str]:
    said = [_reason(reason) for reason in case.reasons]
    said += [
        f"{stay.court} {stay.start_at:%d %b %H:%M} to {stay.end_at:%d %b %H:%M}"
        f" open {stay.open_for / HOUR:g} off {stay.off_for / HOUR:g}"
        + (f" down {stay.down_for / HOUR:g}" if stay.down_for else "")
        for stay in case.spent.stays
    ]
    if case.spent.stopped_for:
        said.append(f"nobody {case.spent.stopped_for / HOUR:g}")
    between = ahead_of(case.steps[0].at, case.reasons[-1].due_at, case.hours)
    closed = " ".join(f"{day:%d %b}" for day in between.closed_on)
    opened_for, off_for = between.open_for / HOUR, between.off_for / HOUR
    said.append(f"to the date open {opened_for:g} off {off_for:g} {closed}".rstrip())
    return said


def _reason(reason: Reason) -> str:
    added = f" added {reason.added_for / HOUR:g}" if reason.added_for else ""
    waited = f" waited {reason.waited_for / HOUR:g}" if reason.waited_for else ""
    return f"{reason.at:%d %b %H:%M} {reason.code} {reason.due_at:%d %b %H:%M}{added}{waited}"


def told() -> str:
    parts = []
    for name, history in CASES:
        parts += [f"{name} {history.__name__}", *(f"  {s}" for s in lines(Case(name, history)))]
    return "\n".join(parts) + "\n"


def test_what_is_told_of_fifty_histories_is_what_was_agreed_on() -> None:
    assert len(CASES) == 50
    if os.environ.get("OUTDESK_TEST_GOLDEN"):
        GOLDEN.write_text(told(), encoding="utf-8")
    assert told() == GOLDEN.read_text(encoding="utf-8")


def open_time(name: str, start: datetime, end: datetime) -> timedelta:
    """Step by step of the wall clock; nothing of the calendars is used."""
    zone, days, hours, _, closed = SPANS[name]
    working = {"mon-fri": range(5), "mon-sat": range(6)}[days]
    spans = [span.strip().split("-") for span in hours.split(",")]
    found, at = ZERO, start
    while at < end:
        local = at.astimezone(ZoneInfo(zone))
        clock = f"{local:%H:%M}"
        for opens, closes in spans:
            over = closes < opens
            day = local.date() - timedelta(days=int(over and clock < closes))
            inside = (clock >= opens or clock < closes) if over else opens <= clock < closes
            open_then = inside and day.weekday() in working and day not in closed
            found += STEP if open_then else ZERO
        at += STEP
    assert at == end, "nothing begins or ends between two steps"
    return found


@pytest.mark.parametrize("name", SPANS)
def test_the_parts_of_every_explanation_add_up(name: str) -> None:
    for history in HISTORIES:
        case = Case(name, history)
        found: Spent = case.spent
        held = sum((stay.open_for + stay.off_for for stay in found.stays), ZERO)
        assert held + found.stopped_for == found.end_at - found.start_at
        by_court = found.by_court.values()
        assert sum((stay.open_for + stay.off_for for stay in by_court), ZERO) == held
        for stay in found.stays:
            assert stay.open_for + stay.off_for == stay.end_at - stay.start_at
            assert stay.open_for == open_time(name, stay.start_at, stay.end_at)
        first, *rest = case.reasons
        added = sum((reason.added_for or ZERO for reason in rest), ZERO)
        assert first.due_at + added == case.reasons[-1].due_at
        between = ahead_of(case.steps[0].at, case.reasons[-1].due_at, case.hours)
        assert between.open_for + between.off_for == between.end_at - between.start_at

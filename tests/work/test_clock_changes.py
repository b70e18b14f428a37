"""Nights in which the clock jumps: timers and figures count the time that really passes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from chatting import Chatting, Seat, open_desk, subject
from routing import rules
from routing.events import ClaimLapsed
from routing.task import TaskState
from routing.values import TaskId

if TYPE_CHECKING:
    from pathlib import Path

HOUR = timedelta(hours=1)
OPENS, CLOSES = 22, 6
CATALOGUE = """
[desk]
name = "Night desk"
zone = "{zone}"
hours = {{ "mon-sun" = "22:00-06:00" }}
sign_up = "open"

[services.books]
title = "Monthly books"
about = "Bookkeeping for a month: the bank account reconciled, receipts matched."
examples = ["October books by Friday noon", "please do the books", "reconcile the bank account"]
deliver_within = "16h"
"""
NIGHTS = [
    pytest.param(("Europe/Lisbon", date(2026, 3, 28)), 7, id="spring in Lisbon"),
    pytest.param(("Europe/Lisbon", date(2026, 10, 24)), 9, id="autumn in Lisbon"),
    pytest.param(("America/New_York", date(2026, 3, 7)), 7, id="spring in New York"),
    pytest.param(("America/New_York", date(2026, 10, 31)), 9, id="autumn in New York"),
]
"""Zone, eve, and how many hours the night has from opening to closing."""


@dataclass(frozen=True)
class Night:
    """A desk that works at night, on the eve of a change of the clock."""

    desk: Chatting
    mara: Seat
    ana: Seat
    zone: ZoneInfo

    def at(self, days: int, hour: int) -> datetime:
        """The full hour on the wall, so many days after the eve."""
        claimed_at = self.desk.task().claimed_at
        assert claimed_at is not None
        day = claimed_at.astimezone(self.zone).date() + timedelta(days=days)
        return datetime.combine(day, time(hour), self.zone).astimezone(UTC)

    def open_for(self, a: datetime, b: datetime) -> timedelta:
        """The open time in between, counted minute by minute on the wall."""
        minutes = range(round((b - a) / timedelta(minutes=1)))
        local = ((a + timedelta(minutes=n)).astimezone(self.zone) for n in minutes)
        return timedelta(minutes=sum(at.hour >= OPENS or at.hour < CLOSES for at in local))

    def due(self, kind: str) -> datetime:
        """When the pending timer of this kind fires."""
        return next(t.due_at for t in self.desk.ledger.pending_timers() if t.kind == kind)


@pytest.fixture
def night(request: pytest.FixtureRequest, tmp_path: Path) -> Night:
    zone, eve = request.param
    begins = datetime.combine(eve, time(OPENS, 30), ZoneInfo(zone)).astimezone(UTC)
    desk = open_desk(tmp_path, begins, CATALOGUE.format(zone=zone))
    mara = desk.enroll("mara", "client", zone=zone)
    ana = desk.enroll("ana", "provider", services="books", zone=zone)
    mara.writes("please do the books")
    mara.presses("go")
    ana.presses("claim")
    return Night(desk=desk, mara=mara, ana=ana, zone=ZoneInfo(zone))


@pytest.mark.parametrize(("night", "hours"), NIGHTS, indirect=["night"])
def test_warning_lapse_and_due_count_open_time_that_really_passes(night: Night, hours: int) -> None:
    assert night.at(1, CLOSES) - night.at(0, OPENS) == timedelta(hours=hours)
    task = night.desk.task()
    assert task.claimed_at is not None
    assert task.due_at is not None
    warned_at = night.due("start")
    assert night.open_for(task.claimed_at, warned_at) == rules.START_WITHIN * rules.START_WARNING
    assert night.open_for(night.due("due"), task.due_at) == rules.DUE_WARNING

    night.desk.now = warned_at
    assert night.desk.fires()
    assert night.open_for(task.claimed_at, night.due("lapse")) == rules.START_WITHIN
    night.desk.passes(hours=24)
    told = night.desk.history.timeline(subject("T-1"))
    lapsed = [kept.happened_at for kept in told if isinstance(kept.event, ClaimLapsed)]
    assert [night.open_for(task.claimed_at, at) for at in lapsed] == [rules.START_WITHIN]


@pytest.mark.parametrize(("night", "hours"), NIGHTS, indirect=["night"])
def test_figures_sum_to_the_second_over_the_change(night: Night, hours: int) -> None:
    claimed_at = night.desk.now
    closes, opens = night.at(1, CLOSES), night.at(1, OPENS)
    assert closes - night.at(0, OPENS) == timedelta(hours=hours)
    night.desk.now = opens + HOUR
    night.ana.presses("deliver")
    night.ana.writes("All matched.")
    while night.desk.task().state == TaskState.WORKING:
        night.ana.presses("skip")
    night.desk.now += timedelta(minutes=10)
    night.mara.presses("accept")

    facts = night.desk.history.facts_of(TaskId(1))
    assert facts is not None
    assert facts.closed_at is not None
    assert sum(facts.seconds.values()) == (facts.closed_at - facts.opened_at).total_seconds()
    worked = timedelta(seconds=facts.seconds["provider.open"])
    assert worked == (closes - claimed_at) + HOUR == timedelta(hours=hours - 0.5) + HOUR
    assert facts.worked_for == worked

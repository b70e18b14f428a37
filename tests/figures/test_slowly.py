"""Every figure is what somebody finds who works it out from the events with pencil and paper."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import fields
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from statistics import median
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from histories import START, fold, histories, new_task
from lived import Lived, lived, offices, stored
from routing import commands as c
from routing import events as e
from routing.clock.courts import Court
from routing.figures import By, Figures, Share, Span, Spread, facts_of, report
from routing.figures.columns import columns_of
from routing.figures.packed import pack
from routing.task import Task, TaskState
from routing.values import TaskId

ZONES = {
    Court.CLIENT: "UTC",
    Court.QUEUE: "Asia/Manila",
    Court.OPERATOR: "America/New_York",
    Court.PROVIDER: "Europe/Berlin",
}
"""As `lived.offices` has them: nine to five on weekdays; the third party is always there."""
# Fridays before the clocks change: forward in America and in Europe, then back.
FRIDAYS = [
    datetime(2026, month, day, 13, 0, 7, tzinfo=UTC) for month, day in ((3, 6), (3, 27), (10, 23))
]
FEW = 300 if os.environ.get("OUTDESK_TEST_FULL") else 8
NONE, SECOND = timedelta(0), timedelta(seconds=1)
ENDED = {TaskState.ACCEPTED, TaskState.DECLINED, TaskState.CANCELLED}
NOBODYS_FAULT = ENDED | {TaskState.DELIVERED, TaskState.KEPT}


def open_time(court: Court, start: datetime, end: datetime) -> timedelta:
    """Day by day on the wall clock of the court's zone; nothing of the calendars is used."""
    if court not in ZONES:
        return end - start
    zone, found = ZoneInfo(ZONES[court]), NONE
    day = start.astimezone(zone).date() - timedelta(days=1)
    while day <= end.astimezone(zone).date():
        if day.weekday() < 5:
            opens, closes = (
                datetime.combine(day, time(hour), zone).astimezone(UTC) for hour in (9, 17)
            )
            found += max(min(end, closes) - max(start, opens), NONE)
        day += timedelta(days=1)
    return found


class Slow:
    """One task's history, worked out with pencil and paper."""

    def __init__(self, events: Lived, until: datetime) -> None:
        self.events = events
        self.tasks: list[tuple[datetime, Task]] = []
        task = new_task()
        for at, event in events:
            task = fold(task, (event,), at)
            self.tasks.append((at, task))
        self.last, self.until = task, until
        handed = []
        for (at, event), (_, after) in zip(events, self.tasks, strict=True):
            whole = isinstance(event, e.Delivered) and not event.partly and not event.check
            if whole or (isinstance(event, e.Checked) and event.passed):
                assert after.state == TaskState.DELIVERED
                handed.append(at)
        self.handed = handed
        self.delivered = handed[0] if handed else None
        queued = self.all(e.Queued, e.ClaimLapsed, e.HandedBack, e.HandedOver)
        self.queued = queued[0] if queued else None
        self.returns = max(len(queued) - 1, 0)
        self.complete = self.last.complete_at or self.queued
        claims = self.all(e.Claimed)
        self.claimed = claims[0] if claims else None

    def all(self, *kinds: type) -> list[datetime]:
        return [at for at, event in self.events if isinstance(event, kinds)]

    def count(self, *kinds: type) -> int:
        return len(self.all(*kinds))

    def stays(self, start: datetime, end: datetime) -> list[tuple[Court, datetime, datetime]]:
        """Who had it from when to when between two instants."""
        ends = [at for at, _ in self.tasks[1:]] + [max(end, self.tasks[-1][0])]
        found = []
        for (at, task), over in zip(self.tasks, ends, strict=True):
            a, b = max(at, start), min(over, end)
            if task.court is not None and a < b:
                found.append((task.court, a, b))
        return found

    def seconds(self, end: datetime) -> Counter[str]:
        found: Counter[str] = Counter()
        for court, a, b in self.stays(START - timedelta(days=9999), end):
            opened = open_time(court, a, b)
            found[f"{court}.open"] += opened // SECOND
            found[f"{court}.off"] += (b - a - opened) // SECOND
        return Counter({key: n for key, n in found.items() if n})

    def accepted(self) -> datetime | None:
        at = None
        for (_, before), (now, after) in zip(
            [(START, new_task()), *self.tasks], self.tasks, strict=False
        ):
            if after.state == TaskState.ACCEPTED and before.state != TaskState.ACCEPTED:
                at = now
        return at if self.last.state == TaskState.ACCEPTED else None

    def provider_open(self, a: datetime | None, b: datetime | None) -> timedelta | None:
        return None if a is None or b is None else open_time(Court.PROVIDER, a, b)

    def net(self) -> timedelta | None:
        if self.complete is None or self.delivered is None:
            return None
        found = NONE
        for court, a, b in self.stays(self.complete, self.delivered):
            if court not in (Court.CLIENT, Court.THIRD_PARTY):
                found += open_time(Court.PROVIDER, a, b)
        return found

    def by_the_date_then(self) -> bool:
        """Whether the first delivery came by the date that held just before it."""
        due = next(
            (before.due_at for at, before in reversed(self.before()) if at == self.delivered), None
        )
        return due is not None and self.delivered is not None and self.delivered <= due

    def before(self) -> list[tuple[datetime, Task]]:
        """The task before each event that brought it to the client first."""
        tasks = [new_task(), *(task for _, task in self.tasks)]
        whole = [
            (at, tasks[n])
            for n, (at, event) in enumerate(self.events)
            if (isinstance(event, e.Delivered) and not event.partly and not event.check)
            or (isinstance(event, e.Checked) and event.passed)
        ]
        return whole[:1]

    def estimated(self) -> bool:
        """Whether an estimate from the past was said, and the client gave no date."""
        last = self.last
        return None not in (last.likely_at, last.estimate_at) and last.wanted_at is None

    def worked(self) -> timedelta | None:
        if self.delivered is None:
            return None
        return timedelta(seconds=self.seconds(self.delivered)["provider.open"])

    def lateness(self) -> timedelta | None:
        promise = self.last.promise_at
        if promise is None or self.delivered is None:
            return None
        found = NONE
        for court, a, b in self.stays(promise, self.delivered):
            found += NONE if court == Court.CLIENT else b - a
        # Time in nobody's court lies between as well: an undone end, a reopening.
        whole = max(self.delivered - promise, NONE)
        held = sum((b - a for _, a, b in self.stays(promise, self.delivered)), NONE)
        return found + whole - held if whole else NONE

    def replies(self) -> list[timedelta]:
        found, since = [], None
        for (at, event), (_, after) in zip(self.events, self.tasks, strict=True):
            if after.provider is None or after.state in ENDED:
                since = None
            elif isinstance(event, e.WordPassed) and event.from_client:
                since = at if since is None else since
            elif since is not None and (isinstance(event, e.Asked | e.Delivered | e.WordPassed)):
                found.append(open_time(Court.PROVIDER, since, at))
                since = None
        return found

    def first_word(self) -> datetime | None:
        said = [
            at
            for at, event in self.events
            if isinstance(event, e.Asked | e.Delivered)
            or (isinstance(event, e.WordPassed) and not event.from_client)
        ]
        return said[0] if said else None


def gap(a: datetime | None, b: datetime | None) -> timedelta | None:
    return None if a is None or b is None else max(b - a, NONE)


def spread(values: list[timedelta | None]) -> tuple[object, ...]:
    known = sorted(value for value in values if value is not None)
    if len(known) < 10:
        return len(known), known
    ranks = [n for n in range(1, len(known) + 1) if 10 * n >= 9 * len(known)]
    return len(known), known[0], known[-1], median(known), known[ranks[0] - 1]


def told(value: Spread) -> tuple[object, ...]:
    if value.n < 10:
        return value.n, sorted(one.value for one in value.each)
    return value.n, value.least, value.most, value.median, value.p90


def share(hits: int, of: int) -> Share:
    percent = round(Decimal(100 * hits) / of, 1) if of >= 10 else None
    return Share(hits=hits, of=of, percent=percent)


def slowly(found: list[Slow], now: datetime) -> dict[str, object]:
    """All figures but those that are trivially a sum, by name."""
    done = [slow for slow in found if slow.delivered is not None]
    accepted = [slow for slow in found if slow.accepted() is not None]
    claimed = [slow for slow in found if slow.claimed is not None]
    ratings = [slow.last.rating for slow in found if slow.last.rating is not None]
    offered = sum(s.count(e.Claimed, e.OfferDeclined, e.OfferExpired) for s in found)
    again = [slow.count(e.SentBack) + slow.count(e.Reopened) for slow in found]
    courts = sum((slow.seconds(slow.until) for slow in done), Counter())
    waiting = [
        slow for slow in found if slow.last.state not in NOBODYS_FAULT and slow.complete is not None
    ]
    criteria: Counter[str] = Counter(
        key
        for slow in found
        for _, event in slow.events
        if isinstance(event, e.SentBack)
        for key in event.criteria
    )
    due = [(s.last.due_at or s.last.wanted_at, s.last.state) for s in found]
    estimated = [s for s in done if s.estimated()]
    oldest = max(waiting, key=lambda s: (gap(s.complete, now), -found.index(s)), default=None)
    mine = courts["client.open"] + courts["client.off"]
    return {
        "turnaround": spread([gap(s.complete, s.delivered) for s in found]),
        "turnaround_open": spread([s.provider_open(s.complete, s.delivered) for s in found]),
        "turnaround_net": spread([s.net() for s in found]),
        "worked": spread([s.worked() for s in found]),
        "claim": spread([gap(s.queued, s.claimed) for s in found]),
        "claim_open": spread(
            [
                None
                if s.queued is None or s.claimed is None
                else open_time(Court.QUEUE, s.queued, s.claimed)
                for s in found
            ]
        ),
        "cycle": spread([gap(s.last.opened_at, s.accepted()) for s in found]),
        "cycle_open": spread([s.provider_open(s.last.opened_at, s.accepted()) for s in found]),
        "first_word": spread([gap(s.last.opened_at, s.first_word()) for s in found]),
        "replied": spread([value for s in found for value in s.replies()]),
        "lateness": spread([s.lateness() for s in found]),
        "backlog": spread([gap(s.complete, now) for s in waiting]),
        "on_promise": share(
            sum(s.last.promise_at is not None and s.delivered <= s.last.promise_at for s in done),
            len(done),
        ),
        "on_due": share(sum(s.by_the_date_then() for s in done), len(done)),
        "estimates_kept": share(
            sum(s.delivered <= s.last.estimate_at for s in estimated), len(estimated)
        ),
        "reworked": share(sum(again), sum(len(s.handed) for s in found)),
        "first_pass": share(
            sum(not n for n, s in zip(again, found, strict=True) if s in accepted), len(accepted)
        ),
        "liked": share(sum(score >= 4 for score in ratings), len(ratings)),
        "rated": share(sum(s.last.rating is not None for s in accepted), len(accepted)),
        "offers_taken": share(sum(s.count(e.Claimed) for s in found), offered),
        "contested": share(sum(s.count(e.Disputed) > 0 for s in claimed), len(claimed)),
        "withdrawn": share(sum(s.last.state == TaskState.CANCELLED for s in claimed), len(claimed)),
        "understood": share(sum(not s.count(e.Routed) for s in found), len(found)),
        "waited": share(mine, sum(courts.values()))
        if len(done) >= 10
        else Share(hits=mine, of=sum(courts.values()), percent=None),
        "courts": dict(courts),
        "criteria": dict(criteria),
        "queued_again": sum(s.returns for s in found),
        "oldest": None if oldest is None else TaskId(found.index(oldest) + 1),
        "handed_back_free": sum(
            isinstance(event, e.HandedBack) and event.free for s in found for _, event in s.events
        ),
        "handed_back": sum(s.count(e.HandedBack) for s in found),
        "lapsed": sum(s.count(e.ClaimLapsed) for s in found),
        "late": sum(
            at is not None and at < now and state not in NOBODYS_FAULT for at, state in due
        ),
    }


def placed(told: list[tuple[c.Command, datetime]], start: datetime) -> Lived:
    """A history as if it had begun there: what it says of dates stays as it was."""
    events, _ = lived(told)
    return [(at - START + start, event) for at, event in events]


def compared(figures: Figures) -> dict[str, object]:
    found: dict[str, object] = {}
    for one in fields(Figures):
        value = getattr(figures, one.name)
        found[one.name] = told(value) if isinstance(value, Spread) else value
    return {**found, "late": len(figures.counts.late)}


@settings(max_examples=FEW)
@given(
    st.lists(histories(most=14), min_size=1, max_size=4),
    st.sampled_from(FRIDAYS),
    st.sampled_from([1, 4]),
)
def test_all_figures_are_those_of_pencil_and_paper(
    many: list[list[tuple[c.Command, datetime]]], start: datetime, copies: int
) -> None:
    """Over the changes of the clocks; copied, so that there are enough for percentiles."""
    every = [events for events in (placed(one, start) for one in many) if events] * copies
    now = max((events[-1][0] for events in every), default=start) + timedelta(days=2)
    rows, slow = [], []
    for n, events in enumerate(every, start=1):
        until = events[-1][0] + timedelta(seconds=3599)
        rows.append(facts_of(TaskId(n), stored(events), offices(), until))
        slow.append(Slow(events, until))
    quick = compared(report(rows, now).all)
    expected = slowly(slow, now)
    assert {name: quick[name] for name in expected} == expected
    for row, one in zip(rows, slow, strict=True):
        assert Counter(row.seconds) == one.seconds(one.until)
        held = sum((b - a for _, a, b in one.stays(start, one.until)), NONE)
        assert sum(row.seconds.values()) == held // SECOND, "parts sum to the time that was held"


@settings(max_examples=FEW)
@given(histories(most=14), st.sampled_from(FRIDAYS), st.integers(1, 400_000))
def test_the_clock_that_runs_is_the_clock_that_is_replayed(
    told: list[tuple[c.Command, datetime]], start: datetime, later: int
) -> None:
    """What was counted live at each event, and what fell in between, is what a replay counts."""
    events = placed(told, start)
    if not events:
        return
    counted: Counter[str] = Counter()
    for n, (at, _) in enumerate(events, start=1):
        until = events[n][0] if n < len(events) else at + timedelta(seconds=later)
        before = facts_of(TaskId(1), stored(events[:n]), offices(), at)
        after = facts_of(TaskId(1), stored(events[:n]), offices(), until)
        counted += Counter(after.seconds)
        counted.subtract(before.seconds)
        counted = Counter({key: number for key, number in counted.items() if number})
    whole = facts_of(TaskId(1), stored(events), offices(), events[-1][0] + later * SECOND)
    assert Counter(whole.seconds) == counted


@settings(max_examples=FEW)
@given(st.lists(histories(most=10), min_size=2, max_size=4), st.integers(0, 9), st.integers(0, 9))
def test_a_period_holds_what_was_delivered_in_it_and_all_that_is_open(
    many: list[list[tuple[c.Command, datetime]]], first: int, length: int
) -> None:
    every = [events for events in (placed(one, FRIDAYS[0]) for one in many) if events]
    rows = [
        facts_of(TaskId(n), stored(events), offices(), events[-1][0])
        for n, events in enumerate(every, start=1)
    ]
    begin = FRIDAYS[0] + timedelta(hours=6 * first)
    span = Span(start=begin, end=begin + timedelta(hours=6 * length))
    inside = [
        row
        for row in rows
        if row.counted_at is not None and begin <= row.counted_at < span.end  # type: ignore[operator]
    ]
    found = report(columns_of(map(pack, rows)), FRIDAYS[0], by=By.CLIENT, span=span).all
    assert found.counts.tasks == len(inside)
    assert found.counts.open == sum(row.open for row in rows)
    assert found.turnaround.n == sum(row.turnaround_for is not None for row in inside)
    assert found.counts.late == tuple(row.task for row in rows if row.late(FRIDAYS[0]))

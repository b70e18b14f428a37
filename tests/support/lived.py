"""Histories as they are stored: events with their instants, from commands or written by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from histories import fold, new_task, tried
from routing import events as e
from routing.clock.calendar import Calendar, calendar_of
from routing.clock.courts import Court
from routing.clock.hours import Hours, parse_week
from routing.ports import StoredEvent
from routing.task import Given, GivenHow, Task, TaskState
from routing.values import ArrangementId, PartyId, PersonId, RequestId, ServiceKey, TextId

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from routing import commands as c

MONDAY = datetime(2026, 3, 9, tzinfo=UTC)
WEEK = {"mon-fri": "09:00-17:00"}
CHOICES = (TextId(9), TextId(4))
Lived = list[tuple[datetime, e.TaskEvent]]


def office(zone: str = "UTC") -> Calendar:
    """Nine to five on weekdays."""
    return calendar_of(Hours(weekly=parse_week(WEEK)), zone)


def offices() -> Mapping[Court, Calendar]:
    """A calendar for each court but the third party's, each in another zone."""
    zones = dict(
        zip(Court, ("UTC", "Asia/Manila", "America/New_York", "Europe/Berlin"), strict=False)
    )
    return {court: office(zone) for court, zone in zones.items()}


def day(n: int, clock: str = "00:00") -> datetime:
    """A time of the n-th day, Monday being the first."""
    hours, minutes = clock.split(":")
    return MONDAY + timedelta(days=n - 1, hours=int(hours), minutes=int(minutes))


def lived(
    commands: Iterable[tuple[c.Command, datetime]],
) -> tuple[Lived, list[tuple[datetime, Task]]]:
    """What these commands cause: the events, and the task after each of them."""
    task, events, tasks = new_task(), [], []
    for command, at in commands:
        for event in tried(task, command, at):
            task = fold(task, (event,), at)
            events.append((at, event))
            tasks.append((at, task))
    return events, tasks


def stored(events: Iterable[tuple[datetime, e.TaskEvent]]) -> tuple[StoredEvent, ...]:
    """Events with their envelopes."""
    return tuple(
        StoredEvent(
            n=n, event=event, happened_at=at, recorded_at=at, actor=PersonId(1), via="terminal"
        )
        for n, (at, event) in enumerate(events, start=1)
    )


def state_of(events: Iterable[tuple[datetime, e.TaskEvent]]) -> TaskState:
    """The state after these events."""
    task = new_task()
    for at, event in events:
        task = fold(task, (event,), at)
    return task.state


def opened(**more: object) -> e.Opened:
    """An opening with nothing special in it."""
    plain = {
        "client": PartyId(1),
        "requester": PersonId(1),
        "request": RequestId(1),
        "service": ServiceKey("books"),
        "catalogue": "c0",
        "arrangement": ArrangementId(1),
        "arrangement_version": 1,
        "words": TextId(1),
        "rounds": 2,
    }
    return e.Opened(**{**plain, **more})  # type: ignore[arg-type]


def offer(n: int = 1, provider: int = 2) -> tuple[e.TaskEvent, ...]:
    """A wave with one offer."""
    sent = e.OfferSent(n=n, provider=PartyId(provider), wave=n, expires_at=day(9))
    return (e.WaveStarted(wave=n), sent)


def claimed(due: datetime, n: int = 1, provider: int = 2) -> e.Claimed:
    """The n-th offer is taken."""
    return e.Claimed(n=n, provider=PartyId(provider), due_at=due, worker=PersonId(3))


def a_month_of_books() -> Lived:
    """One task from beginning to end: asked, paused, sent back once, accepted, rated."""
    inputs = {"month": Given(how=GivenHow.GIVEN, value=3), "statement": Given()}
    first, second = offer()
    return [
        (day(1, "09:00"), opened(inputs=inputs, wanted_at=day(4, "12:00"))),
        (day(1, "10:00"), e.InputGiven(key="statement", given=Given(how=GivenHow.GIVEN))),
        (day(1, "10:00"), e.InputsComplete()),
        (day(1, "10:00"), e.Queued(estimate_at=day(4, "17:00"))),
        (day(1, "10:00"), first),
        (day(1, "10:00"), second),
        (day(1, "12:00"), claimed(day(4, "12:00"))),
        (day(1, "13:00"), e.Started()),
        (
            day(1, "13:00"),
            e.Asked(by=PersonId(3), question=TextId(2), choices=(TextId(9), TextId(4))),
        ),
        (day(2, "13:00"), e.Answered(by=PersonId(1), text=TextId(3), due_at=day(4, "16:00"))),
        (day(4, "15:00"), e.Delivered(n=1, by=PersonId(3), took_for=timedelta(minutes=80))),
        (day(4, "16:00"), e.SentBack(criteria=("matched",), due_at=day(5, "12:00"))),
        (day(5, "10:00"), e.Delivered(n=2, by=PersonId(3), took_for=timedelta(minutes=25))),
        (day(5, "11:00"), e.Accepted(by=PersonId(1))),
        (day(5, "11:30"), e.Rated(score=5)),
    ]

"""A standing order as it stands: the fold of its events.

Holds the rule and the next date; words, inputs and the provider are those of its last task.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from routing.frozen import replace
from routing.values import PartyId, PersonId, RequestId, SeriesId, ServiceKey, TaskId


class SeriesState(StrEnum):
    """Whether rounds open."""

    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"


class Shift(StrEnum):
    """Where a date goes that falls on a day off."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, kw_only=True, slots=True)
class Series:
    """Work that repeats by `rule` (RRULE parts of RFC 5545) from the day `start` on.

    `n` and `on` are number and day of the next round, or of the one that was `asked_at`; days are
    local to who asked. `task` is the last round's work, `last_on` the day that it was for.
    """

    id: SeriesId
    version: int = 0
    state: SeriesState = SeriesState.ACTIVE
    client: PartyId = PartyId(0)
    requester: PersonId = PersonId(0)
    request: RequestId = RequestId(0)
    service: ServiceKey = ServiceKey("")
    rule: str = ""
    start: date | None = None
    shift: Shift = Shift.BEFORE
    task: TaskId = TaskId(0)
    last_on: date | None = None
    n: int = 0
    on: date | None = None
    asked_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class SeriesAgreed:
    """The client said yes to work that repeats; its first round is the task."""

    client: PartyId
    requester: PersonId
    request: RequestId
    service: ServiceKey
    rule: str
    start: date
    task: TaskId
    next_on: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class RoundOpened:
    """The client was asked about a round."""

    n: int


@dataclass(frozen=True, kw_only=True, slots=True)
class RoundBegun:
    """A round became a task."""

    n: int
    task: TaskId
    next_on: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class RoundSkipped:
    """The client leaves this round out."""

    n: int
    next_on: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class SeriesPaused:
    """No round opens until it goes on."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SeriesResumed:
    """It goes on with this day."""

    next_on: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class SeriesChanged:
    """From the next round on it is another rule, or days off move it the other way."""

    rule: str
    start: date
    shift: Shift
    next_on: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class SeriesEnded:
    """No round comes any more."""


SeriesEvent = (
    SeriesAgreed
    | RoundOpened
    | RoundBegun
    | RoundSkipped
    | SeriesPaused
    | SeriesResumed
    | SeriesChanged
    | SeriesEnded
)


def evolve_series(series: Series, event: SeriesEvent, at: datetime) -> Series:
    """Give the standing order after the event, which happened `at`."""
    match event:
        case SeriesAgreed():
            agreed = replace(
                series,
                client=event.client,
                requester=event.requester,
                request=event.request,
                service=event.service,
                rule=event.rule,
                start=event.start,
                task=event.task,
                last_on=event.start,
                n=1,
            )
            return _next(agreed, event.next_on)
        case RoundOpened():
            return replace(series, asked_at=at)
        case RoundBegun():
            return _next(replace(series, task=event.task, last_on=series.on), event.next_on)
        case RoundSkipped():
            return _next(series, event.next_on)
        case SeriesPaused():
            return replace(series, state=SeriesState.PAUSED, asked_at=None)
        case SeriesResumed():
            return _next(replace(series, state=SeriesState.ACTIVE), event.next_on)
        case SeriesChanged():
            changed = replace(series, rule=event.rule, start=event.start, shift=event.shift)
            state = SeriesState.ACTIVE if series.state != SeriesState.PAUSED else series.state
            return _next(replace(changed, state=state), event.next_on)
        case SeriesEnded():
            return replace(series, state=SeriesState.ENDED, asked_at=None)


def _next(series: Series, on: date | None) -> Series:
    """Wait for the next round; a rule that has run out ends the order."""
    state = SeriesState.ENDED if on is None else series.state
    return replace(series, n=series.n + 1, on=on, asked_at=None, state=state)

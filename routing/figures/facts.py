"""The facts of one task: a fold of its events, one row from which all figures are made.

A delivery counts when it reaches the client: whole (not a part), and past its check if it had one.
Definitions: docs/explanation/figures.md.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from routing import events as e
from routing.clock.courts import Court, Part, Turn, book, seconds
from routing.codec import encode
from routing.figures.results import Tally, tallied
from routing.figures.walk import Step, walk
from routing.notices.model import About, Subject
from routing.promises import provider_hours
from routing.task import CLOSED, Task, TaskState
from routing.values import PartyId, ServiceKey, TaskId

if TYPE_CHECKING:
    from routing.clock.calendar import Calendar
    from routing.house import House
    from routing.ports import Reads, StoredEvent

ZERO = timedelta(0)
SECOND = timedelta(seconds=1)
Down = Callable[[datetime, datetime], timedelta]
LEFT = (e.ClaimLapsed, e.HandedBack, e.HandedOver)
"""Events by which a task leaves its provider for the queue."""
SETTLED = CLOSED | {TaskState.DELIVERED, TaskState.KEPT}
"""States in which nobody is late: it is done, with the client to judge, or kept in house."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Facts:
    """What the figures need of one task, as it stood at `until_at`.

    `seconds` has a key for each court and part (`client.open`), zeros left out; `down` says how
    many of a court's seconds the desk itself was down. `*_at` of things
    that can happen again is the first, unless its name says `last`; `provider` is who made the
    last delivery, else who holds the task; `results` has what the deliveries brought, by key.
    """

    task: TaskId
    client: PartyId
    service: ServiceKey
    state: TaskState
    opened_at: datetime
    until_at: datetime
    provider: PartyId | None = None
    complete_at: datetime | None = None
    queued_at: datetime | None = None
    claimed_at: datetime | None = None
    started_at: datetime | None = None
    first_word_at: datetime | None = None
    delivered_at: datetime | None = None
    last_delivered_at: datetime | None = None
    accepted_at: datetime | None = None
    closed_at: datetime | None = None
    wanted_at: datetime | None = None
    promise_at: datetime | None = None
    due_at: datetime | None = None
    due_then_at: datetime | None = None
    seconds: Mapping[str, int] = field(default_factory=dict)
    down: Mapping[str, int] = field(default_factory=dict)
    claim_open_for: timedelta | None = None
    worked_for: timedelta | None = None
    took_for: timedelta | None = None
    queued_again: int = 0
    deliveries: int = 0
    rounds: int = 0
    reopened: int = 0
    checks_failed: int = 0
    disputed: int = 0
    handed_back: int = 0
    handed_back_free: int = 0
    lapsed: int = 0
    offers_taken: int = 0
    offers_declined: int = 0
    offers_expired: int = 0
    rating: int | None = None
    by_timer: bool = False
    results: Mapping[str, Tally] = field(default_factory=dict)

    def seconds_in(self, court: Court, part: Part) -> int:
        """The seconds that fell in a court's open or off hours."""
        return self.seconds.get(_key(court, part), 0)

    def time_in(self, court: Court) -> timedelta:
        """The calendar time that fell in a court."""
        return timedelta(seconds=sum(self.seconds_in(court, part) for part in Part))

    @property
    def open(self) -> bool:
        """Whether the task is not closed."""
        return self.state not in CLOSED

    @property
    def turnaround_for(self) -> timedelta | None:
        """Calendar time from complete inputs (K0) to the first delivery."""
        return _between(self.complete_at, self.delivered_at)

    @property
    def claim_for(self) -> timedelta | None:
        """Calendar time from the first queueing to the first claim."""
        return _between(self.queued_at, self.claimed_at)

    @property
    def cycle_for(self) -> timedelta | None:
        """Calendar time from the opening to the last acceptance, while that stands."""
        return _between(self.opened_at, self.accepted_at)

    @property
    def first_word_for(self) -> timedelta | None:
        """Calendar time from the opening to the first words of a person to the client."""
        return _between(self.opened_at, self.first_word_at)

    @property
    def on_promise(self) -> bool | None:
        """Whether the first delivery came by the first promise; None without either."""
        return _by(self.delivered_at, self.promise_at)

    @property
    def on_due(self) -> bool | None:
        """The same against the date that was agreed on when it was delivered."""
        return _by(self.delivered_at, self.due_then_at)

    @property
    def first_pass(self) -> bool:
        """Whether it stands accepted without a round and without having been reopened."""
        return self.accepted_at is not None and not self.rounds and not self.reopened

    def late(self, now: datetime) -> bool:
        """Whether it is open, somebody still has to deliver, and its date is past."""
        goal = self.due_at or self.wanted_at
        return self.state not in SETTLED and goal is not None and goal < now


def _between(start: datetime | None, end: datetime | None) -> timedelta | None:
    return None if start is None or end is None else max(end - start, ZERO)


def _by(at: datetime | None, goal: datetime | None) -> bool | None:
    return None if at is None or goal is None else at <= goal


def _key(court: Court, part: Part) -> str:
    return f"{court}.{part}"


def calendars_of(task: Task, house: House, reads: Reads) -> Mapping[Court, Calendar]:
    """Give the calendar that splits each court's time: of the client, the provider, the desk."""
    hours = {court: house.desk_hours for court in Court}
    hours[Court.CLIENT] = house.client_hours(reads.person(task.requester))
    hours[Court.PROVIDER] = provider_hours(task, house, reads)
    return hours


def facts_row(id: TaskId, reads: Reads, house: House, until: datetime) -> Mapping[str, object]:
    """Give a task's facts as encoded values, for the row beside it; rebuildable at any time."""
    history = reads.history(Subject(kind=About.TASK, id=id))
    calendars = calendars_of(reads.task(id), house, reads)
    found = facts_of(id, history, calendars, until, house.down_between)
    body: Mapping[str, object] = encode(found, Facts)
    return body


def facts_of(
    id: TaskId,
    history: Iterable[StoredEvent],
    calendars: Mapping[Court, Calendar],
    until: datetime,
    down: Down = lambda _start, _end: ZERO,
) -> Facts:
    """Give the facts of a task from its history, its clocks counted up to `until`.

    `down` gives how long the desk did not run between two instants.
    Work that was assigned before its inputs were complete has its first queueing as K0. Raises
    `ValueError` for a history without its opening.
    """
    steps = walk(id, history)
    task = steps[-1].after if steps else Task(id=id)
    if task.opened_at is None:
        raise ValueError("opened_at")
    turns = [(step.at, step.after.court) for step in steps]
    reached = [step for step in steps if reaches(step.event)]
    queued_at = _first(steps, _enters_queue)
    claimed_at = _first(steps, lambda s: isinstance(s.event, e.Claimed))
    return Facts(
        task=id,
        client=task.client,
        service=task.service,
        state=task.state,
        opened_at=task.opened_at,
        until_at=until,
        provider=reached[-1].after.provider if reached else task.provider,
        complete_at=task.complete_at or queued_at,
        queued_at=queued_at,
        claimed_at=claimed_at,
        started_at=_first(steps, lambda s: isinstance(s.event, e.Started)),
        first_word_at=_first(steps, _speaks),
        delivered_at=reached[0].at if reached else None,
        last_delivered_at=reached[-1].at if reached else None,
        accepted_at=_accepted_at(steps),
        closed_at=task.closed_at,
        wanted_at=task.wanted_at,
        promise_at=task.promise_at,
        due_at=task.due_at,
        due_then_at=reached[0].before.due_at if reached else None,
        seconds=_seconds(turns, until, calendars),
        down=_down(turns, until, down),
        claim_open_for=_open_between(queued_at, claimed_at, calendars.get(Court.QUEUE)),
        worked_for=_worked(turns, reached[0].at, calendars) if reached else None,
        took_for=_took(steps),
        queued_again=max(_count(steps, _enters_queue) - 1, 0),
        deliveries=len(reached),
        rounds=_count(steps, lambda s: isinstance(s.event, e.SentBack)),
        reopened=_count(steps, lambda s: isinstance(s.event, e.Reopened)),
        checks_failed=_count(
            steps, lambda s: isinstance(s.event, e.Checked) and not s.event.passed
        ),
        disputed=_count(steps, lambda s: isinstance(s.event, e.Disputed)),
        handed_back=_count(steps, lambda s: isinstance(s.event, e.HandedBack)),
        handed_back_free=_count(
            steps, lambda s: isinstance(s.event, e.HandedBack) and s.event.free
        ),
        lapsed=_count(steps, lambda s: isinstance(s.event, e.ClaimLapsed)),
        offers_taken=_count(steps, lambda s: isinstance(s.event, e.Claimed)),
        offers_declined=_count(steps, lambda s: isinstance(s.event, e.OfferDeclined)),
        offers_expired=_count(steps, lambda s: isinstance(s.event, e.OfferExpired)),
        rating=task.rating,
        by_timer=task.state == TaskState.ACCEPTED and _by_timer(steps),
        results=tallied((s.event for s in steps if isinstance(s.event, e.Delivered)), task.items),
    )


def reaches(event: object) -> bool:
    """Whether the event is a delivery that reaches the client."""
    if isinstance(event, e.Checked):
        return event.passed
    return isinstance(event, e.Delivered) and not event.partly and not event.check


def _enters_queue(step: Step) -> bool:
    return isinstance(step.event, (e.Queued, *LEFT))


def _speaks(step: Step) -> bool:
    """Words that a person of the provider's side wrote to the client."""
    if isinstance(step.event, e.WordPassed):
        return not step.event.from_client
    return isinstance(step.event, e.Asked | e.Delivered)


def _accepts(step: Step) -> bool:
    return step.after.state == TaskState.ACCEPTED != step.before.state


def _accepted_at(steps: tuple[Step, ...]) -> datetime | None:
    if steps[-1].after.state != TaskState.ACCEPTED:
        return None
    return next(step.at for step in reversed(steps) if _accepts(step))


def _by_timer(steps: tuple[Step, ...]) -> bool:
    last = next(step.event for step in reversed(steps) if _accepts(step))
    return isinstance(last, e.Accepted) and last.by_timer


def _first(steps: Iterable[Step], fits: Callable[[Step], bool]) -> datetime | None:
    return next((step.at for step in steps if fits(step)), None)


def _count(steps: Iterable[Step], fits: Callable[[Step], bool]) -> int:
    return sum(1 for step in steps if fits(step))


def _seconds(
    turns: list[Turn], until: datetime, calendars: Mapping[Court, Calendar]
) -> dict[str, int]:
    found = seconds(turns, until, calendars)
    return {_key(court, part): count for (court, part), count in found.items() if count}


def _down(turns: list[Turn], until: datetime, down: Down) -> dict[str, int]:
    found: Counter[str] = Counter()
    for stay in book(turns, until, {}):
        found[stay.court] += round(down(stay.start_at, stay.end_at).total_seconds())
    return {court: count for court, count in found.items() if count}


def _open_between(
    start: datetime | None, end: datetime | None, hours: Calendar | None
) -> timedelta | None:
    if start is None or end is None:
        return None
    return end - start if hours is None else hours.between(start, end)


def _worked(turns: list[Turn], end: datetime, calendars: Mapping[Court, Calendar]) -> timedelta:
    """The provider's own open time until the first delivery, net of everybody else's."""
    return SECOND * seconds(turns, end, calendars)[Court.PROVIDER, Part.OPEN]


def _took(steps: Iterable[Step]) -> timedelta | None:
    """What the providers said it took, over all deliveries."""
    said = [s.event.took_for for s in steps if isinstance(s.event, e.Delivered)]
    times = [each for each in said if each is not None]
    return sum(times, ZERO) if times else None

"""The facts of one task: one row from which all figures are made; `gathering` folds it from events.

A delivery counts when it reaches the client: whole (not a part), and past its check if it had one.
Definitions: docs/explanation/figures.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from routing.clock.courts import Court, Part
from routing.figures.results import Tally
from routing.task import CLOSED, TaskState
from routing.values import PartyId, ServiceKey, TaskId

ZERO = timedelta(0)
SETTLED = CLOSED | {TaskState.DELIVERED, TaskState.KEPT}
"""States in which nobody is late: it is done, with the client to judge, or kept in house."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Facts:
    """What the figures need of one task, as it stood at `until_at`.

    `seconds` has a key for each court and part (`client.open`), zeros left out; `down` says how
    many of a court's seconds the desk itself was down. `*_at` of things
    that can happen again is the first, unless its name says `last`; `provider` is who made the
    last delivery, else who holds the task. Lengths named `open` are the provider's open time (of
    a claim: the queue's), `net` leaves out what the client or a third party held; `late_for` is
    how far the first delivery came after the first promise, net of the client's time. Each of
    `replied_for` is how many open seconds a client's words waited for the provider's; `failed`
    are the criteria by which it was sent back, each as often as it was; `results` has what the
    deliveries brought, by key. `estimate_at` and `likely_at` are what was said at the first
    queueing, `ahead_for` what the provider held at the last claim, `asked_for` the client's open
    time between claim and delivery. `steps` has, for a task with steps, the `seconds` of each place
    of its way (`routing.figures.stepping`); all places together are `seconds`.
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
    estimate_at: datetime | None = None
    likely_at: datetime | None = None
    seconds: Mapping[str, int] = field(default_factory=dict)
    down: Mapping[str, int] = field(default_factory=dict)
    claim_open_for: timedelta | None = None
    turnaround_open_for: timedelta | None = None
    turnaround_net_for: timedelta | None = None
    cycle_open_for: timedelta | None = None
    late_for: timedelta | None = None
    worked_for: timedelta | None = None
    took_for: timedelta | None = None
    asked_for: timedelta | None = None
    ahead_for: timedelta | None = None
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
    routed: int = 0
    rating: int | None = None
    by_timer: bool = False
    replied_for: tuple[int, ...] = ()
    failed: tuple[str, ...] = ()
    results: Mapping[str, Tally] = field(default_factory=dict)
    steps: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    def seconds_in(self, court: Court, part: Part) -> int:
        """The seconds that fell in a court's open or off hours."""
        return self.seconds.get(court_key(court, part), 0)

    def time_in(self, court: Court) -> timedelta:
        """The calendar time that fell in a court."""
        return timedelta(seconds=sum(self.seconds_in(court, part) for part in Part))

    @property
    def open(self) -> bool:
        """Whether the task is not closed."""
        return self.state not in CLOSED

    @property
    def counted_at(self) -> datetime | None:
        """When it counts for a period: its first delivery, else its end; None while it is open."""
        return self.delivered_at or self.closed_at

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


def court_key(court: Court, part: Part) -> str:
    """Give the key of a court's part in `seconds`, such as `client.open`."""
    return f"{court}.{part}"


def _between(start: datetime | None, end: datetime | None) -> timedelta | None:
    return None if start is None or end is None else max(end - start, ZERO)


def _by(at: datetime | None, goal: datetime | None) -> bool | None:
    return None if at is None or goal is None else at <= goal

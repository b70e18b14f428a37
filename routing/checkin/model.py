"""What is kept of an arrangement's check-ins: targets, the week's card, points, the change.

Part of the arrangement and of its events. Figures stand here as they were told, so that both sides
read the same numbers although each reads them in their own hours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from routing.checkin.causes import Cause
from routing.checkin.habits import Habit, HabitBegun, HabitEnded, HabitRefused
from routing.frozen import replace
from routing.notices.model import Fact
from routing.people import Side
from routing.values import PartyId, TaskId, TextId

if TYPE_CHECKING:
    from collections.abc import Callable


class Per(StrEnum):
    """The time for which a target on results counts; a share or a length has none."""

    NONE = ""
    WEEK = "week"
    MONTH = "month"


class Choice(StrEnum):
    """How a proposed change was decided."""

    ACCEPTED = "accepted"
    OTHER = "other"
    LEFT = "left"


class Estimated(StrEnum):
    """What the client is asked to estimate once: a whole piece of work, and their part of each."""

    SAVED = "saved"
    OWN = "own"


@dataclass(frozen=True, kw_only=True, slots=True)
class Target:
    """What both sides agreed to reach, from an instant on.

    `figure` is `on_promise`, `on_wanted` or `first_pass` (`goal` in percent), `within` (`goal` in
    hours), `lines`, or `result.` and the key of a result (`goal` in so many `per` week or month).
    """

    figure: str
    goal: Decimal
    per: Per = Per.NONE
    from_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """The next weekly card: when each side reads it, from when on it looks, whose work it is of."""

    n: int
    start_at: datetime
    client_at: datetime
    provider_at: datetime
    provider: PartyId


@dataclass(frozen=True, kw_only=True, slots=True)
class Point:
    """What a side raised, or suggested, in its own words."""

    side: Side
    text: TextId
    suggests: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Week:
    """A weekly card as it was made; `told` are the sides that have it."""

    n: int
    start_at: datetime
    end_at: datetime
    facts: Mapping[str, Fact] = field(default_factory=dict)
    told: tuple[Side, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """A proposed change: why it was (a target missed by `hits` of `of`), and what was decided.

    `whose` work it is about: another provider never reads of it. Without a `cause` nothing in the
    data stands out. It held `tasks` deliveries up by `held_for`
    in all; `input`, `provider` and `step` (with its target) name what is meant. `habit` is what the
    desk can do about it; where it does, or did, it was from `begun_at` until `ended_at`; `refused`
    says that the provider would rather not. What people do themselves was `asked` about so often,
    at last at `asked_at`, and is `done` once the client says so.
    """

    n: int
    opened_at: datetime
    target: Target
    hits: Decimal
    whose: PartyId = PartyId(0)
    of: int = 0
    cause: Cause | None = None
    held_for: timedelta | None = None
    tasks: int = 0
    provider: PartyId | None = None
    input: str = ""
    step: str = ""
    step_for: timedelta | None = None
    worst: tuple[TaskId, ...] = ()
    choice: Choice | None = None
    words: TextId | None = None
    decided_at: datetime | None = None
    habit: Habit | None = None
    begun_at: datetime | None = None
    ended_at: datetime | None = None
    refused: bool = False
    asked: int = 0
    asked_at: datetime | None = None
    done: bool = False

    @property
    def by_people(self) -> bool:
        """Whether it was decided, and nobody but people can do it."""
        decided = self.choice in (Choice.ACCEPTED, Choice.OTHER)
        kept = self.habit is not None and self.choice is Choice.ACCEPTED
        return decided and not kept

    @property
    def since_at(self) -> datetime | None:
        """From when on it holds: since the desk does it, else since it was decided."""
        return self.begun_at or self.decided_at

    @property
    def waits(self) -> bool:
        """Whether the client agreed and the provider was asked, and has not answered."""
        agreed = self.choice is Choice.ACCEPTED and self.habit is not None and self.habit.of_both
        return agreed and self.begun_at is None and not self.refused


@dataclass(frozen=True, kw_only=True, slots=True)
class Checks:
    """All of it: targets in the order in which they were agreed, `asked` waits for a yes.

    Who proposed it says yes first: only when it is `put` does the other side see it. `provider` is
    whose work the check-ins are about. `saved_for` is how long one piece of work would take the
    client, `own_for` what each look at a result takes them, by their own estimate; `estimated` says
    which of them was answered, with "I don't know" too.
    `change` is the one that is open or whose effect is still told, `past` are those before;
    `habits` are what the desk does because of one of them.
    """

    targets: tuple[Target, ...] = ()
    asked: Target | None = None
    asked_by: Side | None = None
    put: bool = False
    provider: PartyId | None = None
    plan: Plan | None = None
    week: Week | None = None
    points: tuple[Point, ...] = ()
    change: Change | None = None
    past: tuple[Change, ...] = ()
    n: int = 0
    saved_for: timedelta | None = None
    own_for: timedelta | None = None
    estimated: tuple[Estimated, ...] = ()
    habits: tuple[Habit, ...] = ()

    def held_at(self, at: datetime) -> tuple[Target, ...]:
        """The targets that hold at an instant: of each figure the newest."""
        held = {t.figure: t for t in self.targets if t.from_at is None or t.from_at <= at}
        return tuple(t for t in held.values() if t.goal)

    @property
    def changes(self) -> tuple[Change, ...]:
        """Every change, the oldest first."""
        return self.past if self.change is None else (*self.past, self.change)


@dataclass(frozen=True, kw_only=True, slots=True)
class TargetProposed:
    """One side would like to agree on a target; a goal of 0 ends the one that holds."""

    side: Side
    target: Target


@dataclass(frozen=True, kw_only=True, slots=True)
class TargetPut:
    """Who proposed it agrees to it as it was understood: now the other side is asked."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TargetAgreed:
    """The other side said yes: it holds from now on."""

    from_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class TargetRefused:
    """The other side would rather not; what held before goes on."""


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckInPlanned:
    """Work was taken, or went on: a weekly card is due."""

    plan: Plan


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckInQuiet:
    """The week is over and nothing was done in it: no card."""

    n: int


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckedIn:
    """The weekly card was made; the points that were raised before are on it."""

    n: int
    end_at: datetime
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckInTold:
    """A side has it."""

    side: Side


@dataclass(frozen=True, kw_only=True, slots=True)
class PointRaised:
    """Somebody has something to raise, or suggests something."""

    point: Point


@dataclass(frozen=True, kw_only=True, slots=True)
class ChangeOpened:
    """A figure is under its target: one change is proposed."""

    change: Change


@dataclass(frozen=True, kw_only=True, slots=True)
class ChangeDecided:
    """The client decided: as proposed, otherwise in these words, or nothing changes.

    `days` is by how many working days they would have it asked for earlier than usual.
    """

    choice: Choice
    decided_at: datetime
    words: TextId | None = None
    days: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class ChangeAsked:
    """The client was asked whether what was decided is done."""

    n: int
    asked_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class ChangeDone:
    """The client said that it is done, and since when it counts; or that it is left."""

    n: int
    done: bool
    at: datetime
    since_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ChangeOver:
    """A month has passed, and what the change brought was told."""


@dataclass(frozen=True, kw_only=True, slots=True)
class EstimateSaid:
    """The client said how long it takes them; None: they do not know."""

    what: Estimated
    length_for: timedelta | None = None


CheckEvent = (
    TargetProposed
    | TargetPut
    | TargetAgreed
    | TargetRefused
    | CheckInPlanned
    | CheckInQuiet
    | CheckedIn
    | CheckInTold
    | PointRaised
    | ChangeOpened
    | ChangeDecided
    | ChangeAsked
    | ChangeDone
    | ChangeOver
    | EstimateSaid
    | HabitBegun
    | HabitRefused
    | HabitEnded
)


def evolve_checks(checks: Checks, event: CheckEvent) -> Checks:
    """Give what is kept after the event."""
    match event:
        case TargetProposed():
            return replace(checks, asked=event.target, asked_by=event.side, put=False)
        case TargetPut():
            return replace(checks, put=True)
        case TargetAgreed():
            return _agreed(checks, event.from_at)
        case TargetRefused():
            return replace(checks, asked=None, asked_by=None, put=False)
        case CheckInPlanned():
            return _planned(checks, event.plan)
        case CheckInQuiet():
            return replace(checks, plan=None)
        case CheckedIn():
            return _checked(checks, event)
        case CheckInTold():
            return _told(checks, event.side)
        case PointRaised():
            return replace(checks, points=(*checks.points, event.point))
        case ChangeOpened():
            return replace(checks, change=event.change, past=checks.changes)
        case ChangeDecided():
            return _decided(checks, event)
        case ChangeAsked():
            return _changed(checks, event.n, lambda change: _asked(change, event.asked_at))
        case ChangeDone():
            return _changed(checks, event.n, lambda change: _done(change, event))
        case ChangeOver():
            return replace(checks, change=None, past=checks.changes)
        case EstimateSaid():
            return _estimated(checks, event)
        case HabitBegun():
            return _begun(checks, event.habit)
        case HabitRefused():
            return _changed(checks, event.n, lambda change: replace(change, refused=True))
        case HabitEnded():
            return _ended(checks, event)


def _asked(change: Change, at: datetime) -> Change:
    return replace(change, asked=change.asked + 1, asked_at=at)


def _done(change: Change, event: ChangeDone) -> Change:
    if event.done:
        return replace(change, done=True, begun_at=event.since_at)
    return replace(change, ended_at=event.at)


def _begun(checks: Checks, habit: Habit) -> Checks:
    begun = _changed(checks, habit.n, lambda change: replace(change, begun_at=habit.from_at))
    return replace(begun, habits=(*checks.habits, habit))


def _ended(checks: Checks, event: HabitEnded) -> Checks:
    over = _changed(checks, event.n, lambda change: replace(change, ended_at=event.ended_at))
    return replace(over, habits=tuple(one for one in checks.habits if one.n != event.n))


def _changed(checks: Checks, n: int, carry_on: Callable[[Change], Change]) -> Checks:
    """The same with one of its changes carried on, the present one or one of the past."""
    past = tuple(carry_on(one) if one.n == n else one for one in checks.past)
    now = checks.change
    present = carry_on(now) if now is not None and now.n == n else now
    return replace(checks, past=past, change=present)


def _estimated(checks: Checks, event: EstimateSaid) -> Checks:
    estimated = tuple(what for what in Estimated if what in (*checks.estimated, event.what))
    if event.what == Estimated.SAVED:
        return replace(checks, saved_for=event.length_for, estimated=estimated)
    return replace(checks, own_for=event.length_for, estimated=estimated)


def _agreed(checks: Checks, from_at: datetime) -> Checks:
    if checks.asked is None:
        return checks
    targets = (*checks.targets, replace(checks.asked, from_at=from_at))
    return replace(checks, targets=targets, asked=None, asked_by=None, put=False)


def _planned(checks: Checks, plan: Plan) -> Checks:
    """What was said to one provider is not told to the next."""
    points = checks.points if checks.provider in (None, plan.provider) else ()
    return replace(checks, plan=plan, n=plan.n, provider=plan.provider, points=points)


def _checked(checks: Checks, event: CheckedIn) -> Checks:
    start = event.end_at if checks.plan is None else checks.plan.start_at
    week = Week(n=event.n, start_at=start, end_at=event.end_at, facts=event.facts)
    return replace(checks, week=week, points=())


def _told(checks: Checks, side: Side) -> Checks:
    """The plan is done once both sides have the card."""
    if checks.week is None:
        return checks
    week = replace(checks.week, told=(*checks.week.told, side))
    both = {Side.CLIENT, Side.PROVIDER} <= set(week.told)
    return replace(checks, week=week, plan=None if both else checks.plan)


def _decided(checks: Checks, event: ChangeDecided) -> Checks:
    if checks.change is None:
        return checks
    habit = checks.change.habit
    change = replace(
        checks.change,
        choice=event.choice,
        words=event.words,
        decided_at=event.decided_at,
        habit=replace(habit, days=event.days) if habit is not None and event.days else habit,
    )
    return replace(checks, change=change)

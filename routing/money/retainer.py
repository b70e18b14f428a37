"""A retainer: hours or money that a client pays for beforehand, month by month, and how it changes.

Its balance never goes below nothing: `draw` refuses what is not there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from routing.frozen import replace
from routing.refusals import Refused
from routing.values import Money, PartyId, RetainerId, TaskId

MINUTES = "min"
"""The unit of a retainer of hours; one of money has its ISO 4217 currency."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Retainer:
    """What a client has beforehand: `left` of it, in minutes or minor units, as `unit` says.

    `monthly` comes with each month and costs `fee`; at most `roll_over` of what is left goes along
    into the next month (None: all of it). `over` is the price of an hour beyond a retainer of
    hours. While `paused` no month is paid for and nothing lapses. `month` was opened last.
    """

    id: RetainerId
    version: int = 0
    client: PartyId = PartyId(0)
    unit: str = MINUTES
    monthly: int = 0
    fee: Money | None = None
    over: Money | None = None
    roll_over: int | None = None
    left: int = 0
    month: date | None = None
    paused: bool = False
    ended: bool = False

    @property
    def in_hours(self) -> bool:
        """Whether it is counted in time."""
        return self.unit == MINUTES


@dataclass(frozen=True, kw_only=True, slots=True)
class RetainerAgreed:
    """Client and desk agreed on so much a month, from the next month that opens."""

    client: PartyId
    unit: str
    monthly: int
    fee: Money | None = None
    over: Money | None = None
    roll_over: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class MonthOpened:
    """A month began: what was over lapsed, what is new was granted, and the fee is due."""

    month: date
    unit: str
    granted: int = 0
    lapsed: int = 0
    fee: Money | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Drawn:
    """Accepted work was paid for out of it."""

    task: TaskId
    unit: str
    amount: int


@dataclass(frozen=True, kw_only=True, slots=True)
class GivenBack:
    """That work is not accepted any more: what was drawn is there again."""

    task: TaskId
    unit: str
    amount: int


@dataclass(frozen=True, kw_only=True, slots=True)
class RetainerPaused:
    """No month is opened until it goes on; what is left stays and may be used."""


@dataclass(frozen=True, kw_only=True, slots=True)
class RetainerResumed:
    """It goes on with the next month."""


@dataclass(frozen=True, kw_only=True, slots=True)
class RetainerEnded:
    """It is over: hours that are left lapse, money that is left is the client's again."""

    unit: str
    left: int = 0


RetainerEvent = (
    RetainerAgreed
    | MonthOpened
    | Drawn
    | GivenBack
    | RetainerPaused
    | RetainerResumed
    | RetainerEnded
)


def evolve_retainer(retainer: Retainer, event: RetainerEvent) -> Retainer:
    """Give the retainer after the event."""
    match event:
        case RetainerAgreed():
            return replace(
                retainer,
                client=event.client,
                unit=event.unit,
                monthly=event.monthly,
                fee=event.fee,
                over=event.over,
                roll_over=event.roll_over,
                ended=False,
            )
        case MonthOpened():
            left = retainer.left - event.lapsed + event.granted
            return replace(retainer, month=event.month, left=left)
        case Drawn():
            return replace(retainer, left=retainer.left - event.amount)
        case GivenBack():
            return replace(retainer, left=retainer.left + event.amount)
        case RetainerPaused():
            return replace(retainer, paused=True)
        case RetainerResumed():
            return replace(retainer, paused=False)
        case RetainerEnded():
            left = retainer.left - event.left
            return replace(retainer, ended=True, paused=False, left=left)


# --- deciding ---


def agree(retainer: Retainer, agreed: RetainerAgreed) -> RetainerAgreed:
    """Give what was agreed. Refuses another unit while something of the old one is left."""
    if agreed.monthly <= 0:
        raise Refused("retainer_empty")
    if agreed.unit == MINUTES and agreed.over is None:
        raise Refused("retainer_over")
    if agreed.unit != MINUTES and agreed.fee and agreed.fee.currency != agreed.unit:
        raise Refused("retainer_fee")
    if retainer.left and agreed.unit != retainer.unit:
        raise Refused("retainer_unit", left=retainer.left)
    return agreed


def open_month(retainer: Retainer, month: date) -> MonthOpened | None:
    """Give what a month brings, by its first day; None when it is open, or nothing goes on."""
    if retainer.ended or (retainer.month is not None and retainer.month >= month):
        return None
    if retainer.paused:
        return MonthOpened(month=month, unit=retainer.unit)
    most = retainer.left if retainer.roll_over is None else retainer.roll_over
    return MonthOpened(
        month=month,
        unit=retainer.unit,
        granted=retainer.monthly,
        lapsed=max(retainer.left - most, 0),
        fee=retainer.fee,
    )


def draw(retainer: Retainer, task: TaskId, amount: int) -> Drawn:
    """Take so much out of it. Refuses more than is left."""
    if not 0 < amount <= retainer.left:
        raise Refused("retainer_over_left", left=retainer.left)
    return Drawn(task=task, unit=retainer.unit, amount=amount)


def give_back(
    retainer: Retainer, task: TaskId, unit: str, amount: int
) -> tuple[GivenBack | RetainerEnded, ...]:
    """Give back what work drew that is not accepted any more.

    Of a retainer that is over it does not stay there: hours lapse, money is the client's again.
    """
    back = GivenBack(task=task, unit=unit, amount=amount)
    return (back, RetainerEnded(unit=unit, left=amount)) if retainer.ended else (back,)


def pause(retainer: Retainer) -> RetainerPaused:
    """Let it rest. Refuses when it rests already, or is over."""
    if retainer.ended or retainer.paused:
        raise Refused("retainer_rests")
    return RetainerPaused()


def resume(retainer: Retainer) -> RetainerResumed:
    """Let it go on. Refuses when it does."""
    if retainer.ended or not retainer.paused:
        raise Refused("retainer_goes_on")
    return RetainerResumed()


def end(retainer: Retainer) -> RetainerEnded:
    """End it, with what is left. Refuses when it is over."""
    if retainer.ended:
        raise Refused("retainer_ended")
    return RetainerEnded(unit=retainer.unit, left=retainer.left)

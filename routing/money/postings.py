"""The ledger: what an event of work or of a retainer posts to which account.

Double entry: the postings of one event sum to nothing in every unit. A debit is positive, a credit
negative. Nothing is ever altered: what no longer holds is posted once more with the sign turned.
Pure functions of one event, so that the rows can be made again from the events alone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from routing.events import Charged, ChargeReversed
from routing.money.retainer import (
    MINUTES,
    Drawn,
    GivenBack,
    MonthOpened,
    Retainer,
    RetainerEnded,
)
from routing.notices.model import Subject
from routing.task import Task
from routing.values import Money, PartyId, ServiceKey, TaskId

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from routing.money.charge import Charge


class Account(StrEnum):
    """What is kept count of.

    `client` is what clients owe, `provider` what is owed to providers, `margin` what stays with
    the desk, `retainer` what clients have beforehand, `time` the other side of hours.
    """

    CLIENT = "client"
    PROVIDER = "provider"
    MARGIN = "margin"
    RETAINER = "retainer"
    TIME = "time"


class Why(StrEnum):
    """What a posting is for."""

    CHARGED = "charged"
    REVERSED = "reversed"
    FEE = "fee"
    GRANTED = "granted"
    LAPSED = "lapsed"
    DRAWN = "drawn"
    GIVEN_BACK = "given_back"
    ENDED = "ended"


@dataclass(frozen=True, kw_only=True, slots=True)
class Posting:
    """One line of the ledger: `amount` in minor units of a currency, or in minutes (`min`).

    `about`, `n` and `line` name the event and the place within what it posts; `worked` (minutes)
    and `lines` are what the amount was counted by, where it was.
    """

    about: Subject
    n: int
    line: int
    at: datetime
    why: Why
    account: Account
    unit: str
    amount: int
    client: PartyId | None = None
    provider: PartyId | None = None
    task: TaskId | None = None
    service: ServiceKey = ServiceKey("")
    worked: int | None = None
    lines: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class _Side:
    """One half of a movement, before it is known which event posts it."""

    why: Why
    account: Account
    unit: str
    amount: int


def postings_of(
    about: Subject, n: int, event: object, after: object, at: datetime
) -> tuple[Posting, ...]:
    """Give what event `n` of a subject posts, the subject being `after` it; mostly nothing."""
    if isinstance(after, Task):
        sides = _of_task(event)
        made = _of_work(after, event)
    elif isinstance(after, Retainer):
        sides = _of_retainer(event)
        task = event.task if isinstance(event, Drawn | GivenBack) else None
        made = {"client": after.client, "task": task}
    else:
        return ()
    told = (side for side in sides if side.amount)
    return tuple(
        Posting(
            about=about,
            n=n,
            line=line,
            at=at,
            why=side.why,
            account=side.account,
            unit=side.unit,
            amount=side.amount,
            **made,  # type: ignore[arg-type]
        )
        for line, side in enumerate(told, start=1)
    )


def _of_work(task: Task, event: object) -> Mapping[str, object]:
    if not isinstance(event, Charged | ChargeReversed):
        return {}
    return {
        "client": task.client,
        "provider": task.provider,
        "task": task.id,
        "service": task.service,
        "worked": event.charge.worked,
        "lines": event.charge.lines,
    }


def _of_task(event: object) -> Iterable[_Side]:
    match event:
        case Charged(charge=charge):
            return _charged(charge)
        case ChargeReversed(charge=charge):
            return (
                replace(side, amount=-side.amount, why=Why.REVERSED) for side in _charged(charge)
            )
        case _:
            return ()


def _charged(charge: Charge) -> Iterable[_Side]:
    if charge.price is not None:
        yield from _moved(Why.CHARGED, charge.price, Account.CLIENT, Account.MARGIN)
    if charge.pay is not None:
        yield from _moved(Why.CHARGED, charge.pay, Account.MARGIN, Account.PROVIDER)


def _moved(why: Why, money: Money, to: Account, out_of: Account) -> Iterable[_Side]:
    return _both(why, money.currency, money.minor, to, out_of)


def _both(why: Why, unit: str, amount: int, to: Account, out_of: Account) -> Iterable[_Side]:
    yield _Side(why=why, account=to, unit=unit, amount=amount)
    yield _Side(why=why, account=out_of, unit=unit, amount=-amount)


def _of_retainer(event: object) -> Iterable[_Side]:
    match event:
        case MonthOpened():
            return _opened(event)
        case Drawn():
            return _both(Why.DRAWN, event.unit, event.amount, Account.RETAINER, _used(event.unit))
        case GivenBack():
            return _both(
                Why.GIVEN_BACK, event.unit, event.amount, _used(event.unit), Account.RETAINER
            )
        case RetainerEnded():
            return _both(Why.ENDED, event.unit, event.left, Account.RETAINER, _used(event.unit))
        case _:
            return ()


def _used(unit: str) -> Account:
    """Where what is drawn goes: hours are used up, money pays what the client owes."""
    return Account.TIME if unit == MINUTES else Account.CLIENT


def _opened(event: MonthOpened) -> Iterable[_Side]:
    """Hours cost the fee, which is earned with them; money that is paid in stays the client's."""
    hours = event.unit == MINUTES
    if event.fee is not None:
        yield from _moved(
            Why.FEE, event.fee, Account.CLIENT, Account.MARGIN if hours else Account.RETAINER
        )
    if hours:
        yield from _both(Why.GRANTED, event.unit, event.granted, Account.TIME, Account.RETAINER)
    elif (gift := _bonus(event)) != 0:
        yield from _both(Why.GRANTED, event.unit, gift, Account.MARGIN, Account.RETAINER)
    gone = Account.TIME if hours else Account.MARGIN
    yield from _both(Why.LAPSED, event.unit, event.lapsed, Account.RETAINER, gone)


def _bonus(event: MonthOpened) -> int:
    """What a month of money brings beyond its fee; a fee in another currency is none of it."""
    paid = event.fee.minor if event.fee is not None and event.fee.currency == event.unit else 0
    return event.granted - paid


# --- what the lines say together ---


def sums(postings: Iterable[Posting]) -> Mapping[str, int]:
    """Give the sum in every unit; of a ledger that balances they are all nothing."""
    found: Counter[str] = Counter()
    for posting in postings:
        found[posting.unit] += posting.amount
    return found


def balance(postings: Iterable[Posting], account: Account, unit: str) -> int:
    """Give what an account comes to in a unit: debits less credits."""
    return sum(p.amount for p in postings if (p.account, p.unit) == (account, unit))

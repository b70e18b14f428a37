"""What one accepted piece of work costs: time, lines and rates into whole amounts.

Knows rates and what was paid beforehand; knows no event, no calendar and nobody's name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from routing.catalogue.model import Rate, RateKind
from routing.values import Money, PersonId

if TYPE_CHECKING:
    from routing.money.retainer import Retainer

MINUTE = timedelta(minutes=1)
ALL = 100
"""Percent: work that was accepted as it was agreed."""
HALF = 50
_PERCENT = re.compile(r"(?<!\d)(\d{1,3})\s*%")


@dataclass(frozen=True, kw_only=True, slots=True)
class Charge:
    """What a piece of work came to.

    `price` is charged to the client, `pay` is the provider's. `minutes` and `drawn` are what a
    retainer covers: of `price`, so much is paid out of a retainer of money. `over` is the part of
    `price` beyond the retainer, to which `agreed_by` said yes; what nobody said yes to is `held`:
    it is charged to nobody. `worked` (minutes) and `lines` are what it was counted by; `share` is
    the percentage that a dispute left of it.
    """

    price: Money | None = None
    pay: Money | None = None
    worked: int | None = None
    lines: int | None = None
    share: int = ALL
    minutes: int = 0
    drawn: Money | None = None
    over: Money | None = None
    agreed_by: PersonId | None = None
    held: Money | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Done:
    """What was done, and at which rates it was confirmed; `lines` are those with a result."""

    price: Rate | None = None
    pay: Rate | None = None
    took_for: timedelta | None = None
    lines: int = 0
    share: int = ALL

    @property
    def worked(self) -> int:
        """Whole minutes; what was begun counts as half of it or more does."""
        return 0 if self.took_for is None else rounded(self.took_for.total_seconds(), 60)

    def times(self, rate: Rate | None) -> Money | None:
        """Give what the rate comes to, with the share of a dispute; None without a rate."""
        if rate is None:
            return None
        return part_of(amount_of(rate, self.worked, self.lines), self.share)


def rounded(amount: float, by: int) -> int:
    """Give `amount / by` as a whole number, a half upwards (commercial rounding)."""
    return int((amount * 2 + by) // (by * 2))


def amount_of(rate: Rate, minutes: int, lines: int) -> Money:
    """Give what a rate comes to: once, by the hour to the minute, or by the line."""
    match rate.kind:
        case RateKind.FIXED:
            return rate.amount
        case RateKind.HOURLY:
            return replace(rate.amount, minor=rounded(rate.amount.minor * minutes, 60))
        case RateKind.PER_ITEM:
            return replace(rate.amount, minor=rate.amount.minor * lines)


def part_of(amount: Money, share: int) -> Money:
    """Give so many percent of an amount."""
    return replace(amount, minor=rounded(amount.minor * share, ALL))


def share_in(words: str) -> int:
    """Give the percentage that words name, at most all; half when they name none."""
    named = _PERCENT.search(words)
    return HALF if named is None else min(int(named[1]), ALL)


def charge_for(
    done: Done, retainer: Retainer | None = None, agreed_by: PersonId | None = None
) -> Charge:
    """Give what the work comes to, and what of it the client's retainer covers.

    Beyond the retainer nothing is charged unless `agreed_by` said yes: it is `held` instead.
    """
    counted = _counted_by(done)
    plain = replace(counted, price=done.times(done.price), pay=done.times(done.pay))
    if retainer is None or retainer.ended:
        return plain
    if retainer.in_hours:
        return _by_the_hour(plain, done, retainer, agreed_by)
    if plain.price is None or plain.price.currency != retainer.unit:
        return plain
    return _by_money(plain, plain.price, retainer, agreed_by)


def _counted_by(done: Done) -> Charge:
    rates = {rate.kind for rate in (done.price, done.pay) if rate is not None}
    return Charge(
        worked=None if done.took_for is None else done.worked,
        lines=done.lines if RateKind.PER_ITEM in rates else None,
        share=done.share,
    )


def _by_the_hour(
    plain: Charge, done: Done, retainer: Retainer, agreed_by: PersonId | None
) -> Charge:
    """Time counts, whatever the service costs otherwise."""
    minutes = rounded(done.worked * done.share, ALL)
    covered = min(minutes, retainer.left)
    beyond = minutes - covered
    charge = replace(plain, price=None, minutes=covered)
    if not beyond or retainer.over is None:
        return charge
    over = amount_of(Rate(kind=RateKind.HOURLY, amount=retainer.over), beyond, 0)
    return _beyond(charge, over, agreed_by, replace(over, minor=0))


def _by_money(
    plain: Charge, price: Money, retainer: Retainer, agreed_by: PersonId | None
) -> Charge:
    drawn = replace(price, minor=min(price.minor, retainer.left))
    charge = replace(plain, price=drawn, drawn=drawn)
    beyond = replace(price, minor=price.minor - drawn.minor)
    return _beyond(charge, beyond, agreed_by, drawn) if beyond.minor else charge


def _beyond(charge: Charge, over: Money, agreed_by: PersonId | None, covered: Money) -> Charge:
    if agreed_by is None:
        return replace(charge, held=over)
    price = replace(over, minor=covered.minor + over.minor)
    return replace(charge, price=price, over=over, agreed_by=agreed_by)

"""Which rates hold for a client's work: as arranged, else as the catalogue says; and what is known.

Knows no time taken: that is counted when the work is accepted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from routing.catalogue.model import Rate, RateKind
from routing.money.charge import amount_of

if TYPE_CHECKING:
    from datetime import datetime

    from routing.arrangement import Arrangement
    from routing.catalogue import Service
    from routing.values import Money


@dataclass(frozen=True, kw_only=True, slots=True)
class Rates:
    """What the client pays and the provider gets, each with what it is counted by."""

    price: Rate | None = None
    pay: Rate | None = None


def rates_at(held: Arrangement, service: Service, at: datetime) -> Rates:
    """Give the rates that hold at an instant.

    An arrangement made before rates by the hour or line were arranged says nothing of them: then
    it is the catalogue's.
    """
    terms = held.terms_at(at)
    price = None if terms is None else terms.price_rate
    pay = None if terms is None else terms.pay_rate
    return Rates(price=price or _counted(service.price), pay=pay or _counted(service.pay))


def _counted(rate: Rate | None) -> Rate | None:
    return None if rate is None or rate.kind == RateKind.FIXED else rate


def known(rate: Rate | None, lines: int) -> Money | None:
    """Give the whole amount where it is known beforehand: fixed, or by the line of a list."""
    if rate is None or rate.kind == RateKind.HOURLY:
        return None
    if rate.kind == RateKind.PER_ITEM and not lines:
        return None
    return amount_of(rate, 0, lines)

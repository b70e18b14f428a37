"""What stands between a client and a service: made silently, who usually does it, who stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.arrangement import Arranged, Arrangement, Terms
from routing.catalogue.model import RateKind
from routing.refusals import Refused
from routing.values import ArrangementId

if TYPE_CHECKING:
    from routing.catalogue import Rate, Service
    from routing.unit import Unit
    from routing.values import Money, PartyId, ServiceKey


def arrangement_for(unit: Unit, client: PartyId, service: ServiceKey) -> Arrangement:
    """Give what stands between them, made from the service's defaults when nothing does yet."""
    held = unit.tx.arrangement_of(client, service)
    if held is not None:
        return held
    offered = unit.house.offered(service)
    if offered is None:
        raise Refused("no_service")
    fresh = Arrangement(id=ArrangementId(unit.tx.next_id("arrangement")))
    return unit.record_arrangement(fresh, _arranged(unit, client, offered))


def _arranged(unit: Unit, client: PartyId, service: Service) -> Arranged:
    terms = Terms(from_at=unit.now, price=_fixed(service.price), pay=_fixed(service.pay))
    return Arranged(client=client, service=service.key, rounds=service.rounds, terms=terms)


def _fixed(rate: Rate | None) -> Money | None:
    """What is known before anybody counts: a fixed amount."""
    return rate.amount if rate is not None and rate.kind == RateKind.FIXED else None

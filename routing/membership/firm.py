"""Inside a client's firm: who may ask for what, who is invited, who holds which position."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.catalogue.model import VisibleTo
from routing.people import Position

if TYPE_CHECKING:
    from routing.people import Person
    from routing.unit import Unit
    from routing.values import ServiceKey


def may_ask_for(unit: Unit, person: Person, service: ServiceKey) -> bool:
    """Whether this person's position in their firm lets them ask for the service."""
    offered = unit.house.offered(service)
    if offered is None or (person.client is None and not person.operator):
        return False
    if person.operator or person.client is None or person.position == Position.OWNER:
        return True
    firm = unit.tx.party(person.client)
    if service in firm.opened:
        return True
    return offered.visible_to == VisibleTo.EVERYONE and service not in firm.shut

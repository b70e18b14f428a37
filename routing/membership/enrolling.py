"""Orders of the command line and of programs: enroll, invite, admit, refuse, leave.

What they say is trusted as the operator's own; nobody in chat gives them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from routing.membership import fields as f
from routing.membership.founding import (
    add_person,
    admit_to,
    found_party,
    joins_side,
    lang_of,
    new_person_id,
)
from routing.people import Joined, Person, Placed, Position, Side

if TYPE_CHECKING:
    from routing.talk import Order
    from routing.unit import Unit
    from routing.values import PartyId

Fields = Mapping[str, str]


def enroll(unit: Unit, fields: Fields) -> None:
    """Put a person on the desk, at once and admitted; the same account again adds what is new."""
    at = f.account(fields)
    known = None if at is None else unit.tx.person_by_account(at[0])
    side = f.one_of(fields, "side", Side, Side.CLIENT)
    f.services(fields, unit.house.catalogue)
    person = _join(unit, side, fields) if known is None else _again(unit, known, side, fields)
    if person.provider is not None and side == Side.PROVIDER:
        _equip(unit, person.provider, fields)


def _join(unit: Unit, side: Side, fields: Fields) -> Person:
    name = f.text(fields, "name", f.text(fields, "user"))
    if not name:
        raise f.bad("name", "")
    party, position = _firm(unit, side, name, fields)
    desk, zone = unit.house.catalogue.desk, f.zone(fields)
    joined = Joined(
        client=party if side == Side.CLIENT else None,
        provider=party if side == Side.PROVIDER else None,
        operator=side == Side.OPERATOR,
        position=position,
        zone=zone or desk.zone,
        lang=lang_of(f.text(fields, "lang", desk.lang)),
    )
    person = add_person(unit, new_person_id(unit), name, joined, f.account(fields))
    if zone:
        return unit.record_person(person.id, Placed(zone=zone, lang=person.lang))
    return person


def _firm(unit: Unit, side: Side, name: str, fields: Fields) -> tuple[PartyId | None, Position]:
    """The firm that is named, founded when there is none; without a name, one of their own."""
    if side == Side.OPERATOR:
        return None, Position.OWNER
    called = f.text(fields, "firm")
    known = unit.tx.party_named(called, side) if called else ()
    first = Position.MEMBER if known else Position.OWNER
    position = f.one_of(fields, "position", Position, first)
    return (known[0].id if known else found_party(unit, side, called or name)), position


def _again(unit: Unit, known: Person, side: Side, fields: Fields) -> Person:
    """Somebody who is enrolled already: another side, a zone, a name, if they are new."""
    held = known.client if side == Side.CLIENT else known.provider
    party, position = held, known.position
    if held is None:
        party, position = _firm(unit, side, f.text(fields, "user"), fields)
    person = joins_side(unit, known, side, party, position)
    if name := f.text(fields, "name"):
        unit.tx.name_person(known.id, name)
    placed = Placed(
        zone=f.zone(fields) or person.zone,
        lang=lang_of(f.text(fields, "lang", person.lang)),
        sure=person.zone_sure or bool(f.zone(fields)),
    )
    if (placed.zone, placed.lang, placed.sure) == (person.zone, person.lang, person.zone_sure):
        return person
    return unit.record_person(person.id, placed)


def _equip(unit: Unit, id: PartyId, fields: Fields) -> None:
    party = unit.tx.party(id)
    admit_to(unit, party, f.services(fields, unit.house.catalogue))
    said = f.description(fields, party)
    if (said.languages, said.region, said.hours) != (party.languages, party.region, party.hours):
        unit.record_party(id, said)


ORDERS: Mapping[str, Order] = {"enroll": enroll}

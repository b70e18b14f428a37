"""Orders of the command line and of programs: enroll, invite, admit, refuse, leave.

What they say is trusted as the operator's own; nobody in chat gives them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from routing.inbound import Place, Platform
from routing.membership import fields as f
from routing.membership.absence import pass_offers
from routing.membership.codes import Invitation, new_invitation
from routing.membership.founding import (
    act_for,
    add_person,
    admit_person,
    admit_to,
    found_party,
    lang_of,
    new_person_id,
    place_person,
)
from routing.membership.joining import decide_joining
from routing.membership.profile import described
from routing.notices.model import Notice
from routing.people import Admitted, Joined, LangFrom, Person, Position, Side, Standing
from routing.refusals import Refused

if TYPE_CHECKING:
    from routing.people import PersonEvent
    from routing.talk import Order
    from routing.task import Task
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
        lang_from=LangFrom.SURE if f.text(fields, "lang") else None,
    )
    person = add_person(unit, new_person_id(unit), name, joined, f.account(fields))
    return place_person(unit, person, zone=zone)


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
    person = admit_person(unit, act_for(unit, known, side, party, position))
    if name := f.text(fields, "name"):
        unit.tx.name_person(known.id, name)
    lang = lang_of(f.text(fields, "lang"))
    said = LangFrom.SURE if lang else None
    return place_person(unit, person, zone=f.zone(fields), lang=lang, lang_from=said)


def _equip(unit: Unit, id: PartyId, fields: Fields) -> None:
    party = unit.tx.party(id)
    admit_to(unit, party, f.services(fields, unit.house.catalogue))
    said = f.description(fields, party)
    if said != described(party):
        unit.record_party(id, said)


def invite(unit: Unit, fields: Fields) -> None:
    """Make a code that brings somebody in; it is told where the order came from."""
    side = f.one_of(fields, "side", Side, Side.CLIENT)
    called = f.text(fields, "firm")
    known = unit.tx.party_named(called, side) if called else ()
    invitation = Invitation(
        side=side,
        party=known[0].id if known else None,
        firm=called,
        position=f.one_of(
            fields, "position", Position, Position.MEMBER if known else Position.OWNER
        ),
        services=f.services(fields, unit.house.catalogue),
    )
    facts = new_invitation(unit, invitation)
    unit.tell(Notice(key="invite_code", place=_origin(unit), facts=facts))


def _origin(unit: Unit) -> Place:
    if unit.letter is None:
        return Place(platform=Platform.CLI, chat=Platform.CLI.value)
    return unit.letter.inbound.place


def _person(unit: Unit, fields: Fields) -> Person:
    """Who is meant: `P-3`, `3`, or a name that only one person has."""
    said = f.text(fields, "person")
    number = said.upper().removeprefix("P-")
    found = unit.tx.find_person(int(number)) if number.isdecimal() else None
    people = (found,) if found is not None else unit.tx.person_named(said)
    if len(people) > 1:
        raise Refused("several_people", count=len(people))
    if not people:
        raise Refused("no_person")
    return people[0]


def _decide(*, yes: bool) -> Order:
    return lambda unit, fields: decide_joining(unit, _person(unit, fields), yes=yes)


def leave(unit: Unit, fields: Fields) -> None:
    """Let somebody go. Refuses while work hangs on them."""
    person = _person(unit, fields)
    must_be_free(unit, person)
    if person.standing != Standing.LEFT:
        let_go(unit, person)


def must_be_free(unit: Unit, person: Person) -> None:
    """Refuse while work hangs on somebody."""
    if tasks := hanging(unit, person):
        raise Refused("has_tasks", refs=tuple(task.ref for task in tasks))


def must_leave_an_operator(unit: Unit, person: Person) -> None:
    """Refuse for the last one who runs the desk."""
    if [one.id for one in unit.tx.operators()] == [person.id]:
        raise Refused("last_operator")


def let_go(unit: Unit, person: Person, *more: PersonEvent) -> Person:
    """Give somebody as gone: what they were offered is passed on, an empty firm has left too."""
    gone = Admitted(standing=Standing.LEFT)
    after = unit.record_person(person.id, gone, *more)
    pass_offers(unit, person)
    for party in filter(None, (person.client, person.provider)):
        if not unit.tx.people_of(party):
            unit.record_party(party, gone)
    return after


def forget(unit: Unit, fields: Fields) -> None:
    """Let somebody go and erase all that names them or repeats their words.

    Refuses while work hangs on them, and for the last operator.
    """
    person = _person(unit, fields)
    must_leave_an_operator(unit, person)
    leave(unit, fields)
    unit.tx.forget(person.id, unit.cause.now)
    unit.tell(Notice(key="forgotten", place=_origin(unit), facts={"n": int(person.id)}))


def hanging(unit: Unit, person: Person) -> tuple[Task, ...]:
    """Give the open work that hangs on a person, of either side."""
    held = () if person.provider is None else unit.tx.tasks_of_provider(person.provider)
    asked = () if person.client is None else unit.tx.tasks_of_client(person.client)
    mine = (task for task in held if task.worker in (None, person.id))
    return (*mine, *(task for task in asked if task.requester == person.id))


ORDERS: Mapping[str, Order] = {
    "enroll": enroll,
    "invite": invite,
    "admit": _decide(yes=True),
    "refuse": _decide(yes=False),
    "leave": leave,
    "forget": forget,
}

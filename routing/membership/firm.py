"""Inside a client's firm: who may ask for what, who is invited, who holds which position."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.catalogue.model import VisibleTo
from routing.membership.codes import Invitation, new_invitation
from routing.membership.founding import about_person
from routing.notices.model import Fact, Mode, Subject, Who, Work
from routing.people import Person, Position, Repositioned, ServiceOpened, Side
from routing.refusals import Refused
from routing.values import PartyId, ServiceKey

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.talk import Press, Pressed
    from routing.unit import Unit


def may_ask_for(unit: Unit, person: Person, service: ServiceKey) -> bool:
    """Whether this person's position in their firm lets them ask for the service."""
    offered = unit.house.offered(service)
    if offered is None or (person.client is None and not person.operator):
        return False
    if person.operator or person.client is None or person.position == Position.OWNER:
        return True
    return _is_open(unit, person.client, service)


def _is_open(unit: Unit, client: PartyId, service: ServiceKey) -> bool:
    """Whether members may ask for it: as the owner said, else as the catalogue says."""
    firm = unit.tx.party(client)
    if service in firm.opened:
        return True
    offered = unit.house.catalogue.services[service]
    return offered.visible_to == VisibleTo.EVERYONE and service not in firm.shut


def owned(unit: Unit) -> PartyId:
    """The firm whose owner acts. Refuses everybody else."""
    person = unit.actor
    if person.client is None or person.position != Position.OWNER:
        raise Refused("only_owner")
    return person.client


# --- services ---


def show_services(unit: Unit, mode: Mode = Mode.SAID) -> None:
    """Show the owner which services members may ask for, each with its switch."""
    client = owned(unit)
    opened = {key: _is_open(unit, client, key) for key in unit.house.catalogue.services}
    rows: tuple[Fact, ...] = tuple(
        {"work": Work(service=key), "open": is_open} for key, is_open in opened.items()
    )
    actions = (f"{'shut' if is_open else 'open'}.{key}" for key, is_open in opened.items())
    _card(unit, "firm_services", "services", mode, *actions, "person", services=rows)


def _card(
    unit: Unit,
    key: str,
    slot: str,
    mode: Mode,
    *actions: str,
    about: Subject | None = None,
    **facts: Fact,
) -> None:
    unit.card(
        key, *actions, about=about or about_person(unit.actor.id), slot=slot, mode=mode, facts=facts
    )


def _switch(*, is_open: bool) -> Press:
    def press(unit: Unit, pressed: Pressed) -> None:
        client, key = owned(unit), ServiceKey(pressed.arg)
        if unit.house.offered(key) is None:
            raise Refused("no_service")
        if _is_open(unit, client, key) != is_open:
            unit.record_party(client, ServiceOpened(service=key, open=is_open))
        show_services(unit, Mode.SHOWN)

    return press


# --- people ---


def invite_colleague(unit: Unit, position: Position = Position.MEMBER) -> None:
    """Give the actor a code that brings a colleague into their firm."""
    person = unit.actor
    if person.provider is not None:
        side, party, position = Side.PROVIDER, person.provider, Position.OWNER
    else:
        side, party = Side.CLIENT, owned(unit)
    invitation = Invitation(side=side, party=party, position=position)
    unit.answer("invite_code", about=about_person(person.id), **new_invitation(unit, invitation))


def show_people(unit: Unit, mode: Mode = Mode.SAID) -> None:
    """Show the owner who acts for the firm; each row opens that person's card."""
    people = unit.tx.people_of(owned(unit))
    rows = tuple({"who": Who(person=p.id), "position": p.position.value} for p in people)
    actions = (f"member.{n}" for n, p in enumerate(people, start=1) if p.id != unit.actor.id)
    _card(unit, "firm_people", "people", mode, *actions, "invite", choices=rows)


def _member(unit: Unit, pressed: Pressed) -> None:
    """One colleague, with the positions they could have."""
    people = unit.tx.people_of(owned(unit))
    number = int(pressed.arg) if pressed.arg.isdecimal() else 0
    if not 1 <= number <= len(people):
        raise Refused("no_person")
    _show_member(unit, people[number - 1])


def _show_member(unit: Unit, person: Person) -> None:
    others = (position for position in Position if position != person.position)
    _card(
        unit,
        "firm_member",
        "member",
        Mode.SHOWN,
        *(f"make.{position.value}" for position in others),
        about=about_person(person.id),
        who=Who(person=person.id),
        position=person.position.value,
    )


def _make(unit: Unit, pressed: Pressed) -> None:
    """Give a colleague a position."""
    person = unit.tx.find_person(pressed.about.id)
    position = next((one for one in Position if one.value == pressed.arg), None)
    if person is None or person.client != owned(unit) or position is None:
        raise Refused("no_person")
    _show_member(unit, set_position(unit, person, position))


def set_position(unit: Unit, person: Person, position: Position) -> Person:
    """Give a person of the actor's firm a position. Refuses to leave a firm without an owner."""
    if person.client is None or person.position == position:
        return person
    owners = [p for p in unit.tx.people_of(person.client) if p.position == Position.OWNER]
    if [p.id for p in owners] == [person.id]:
        raise Refused("last_owner")
    after = Repositioned(
        client=person.client,
        provider=person.provider,
        operator=person.operator,
        position=position,
    )
    return unit.record_person(person.id, after)


PRESSES: Mapping[str, Press] = {
    "open": _switch(is_open=True),
    "shut": _switch(is_open=False),
    "invite": lambda unit, _pressed: invite_colleague(unit),
    "member": _member,
    "make": _make,
}

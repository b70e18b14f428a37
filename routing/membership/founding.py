"""How persons and firms come to be: the first events, the names, the account.

Knows nothing of who asked for it, or what is told.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from routing.clock.hours import HoursProblem
from routing.clock.wall import zone_named
from routing.notices.model import About, Subject
from routing.people import (
    Admitted,
    Founded,
    Joined,
    LangFrom,
    Person,
    Placed,
    Position,
    Repositioned,
    ServiceStood,
    Side,
    Standing,
    TrialSet,
)
from routing.values import PartyId, PersonId, ServiceKey

if TYPE_CHECKING:
    from collections.abc import Iterable

    from routing.inbound import Account, Inbound, Place
    from routing.people import Party
    from routing.unit import Unit


def about_person(id: PersonId) -> Subject:
    """What cards and questions about a person are about."""
    return Subject(kind=About.PERSON, id=id)


def acts(unit: Unit, id: PersonId) -> None:
    """From here on this person acts in the unit: events name them, answers go to them."""
    unit.cause = replace(unit.cause, actor=id)


def found_party(unit: Unit, side: Side, name: str, standing: Standing = Standing.ACTIVE) -> PartyId:
    """Found a firm on one side of the desk and give its id."""
    id = PartyId(unit.tx.next_id("party"))
    unit.tx.name_party(id, name)
    unit.record_party(id, Founded(side=side, standing=standing))
    return id


def new_person_id(unit: Unit) -> PersonId:
    """Give the number of a person who is about to join."""
    return PersonId(unit.tx.next_id("person"))


def add_person(
    unit: Unit, id: PersonId, name: str, joined: Joined, at: tuple[Account, Place] | None
) -> Person:
    """Record the person, their name, and the account they write from."""
    unit.tx.name_person(id, name)
    person = unit.record_person(id, joined)
    if at is not None:
        unit.tx.link_account(id, *at)
    return person


def act_for(
    unit: Unit, person: Person, side: Side, party: PartyId | None, position: Position
) -> Person:
    """Let somebody who is known act for one more side, or for another firm of it."""
    after = Repositioned(
        client=party if side == Side.CLIENT else person.client,
        provider=party if side == Side.PROVIDER else person.provider,
        operator=person.operator or side == Side.OPERATOR,
        position=position if side == Side.CLIENT else person.position,
    )
    held = (person.client, person.provider, person.operator, person.position)
    if held == (after.client, after.provider, after.operator, after.position):
        return person
    return unit.record_person(person.id, after)


def place_person(
    unit: Unit,
    person: Person,
    *,
    zone: str = "",
    lang: str = "",
    lang_from: LangFrom | None = None,
) -> Person:
    """Record a zone that is sure from now on, or a language and how it is known, if it is new."""
    after = Placed(
        zone=zone or person.zone,
        lang=lang or person.lang,
        sure=person.zone_sure or bool(zone),
        lang_from=lang_from or person.lang_known,
    )
    held = (person.zone, person.lang, person.zone_sure, person.lang_known)
    if held == (after.zone, after.lang, after.sure, after.lang_from):
        return person
    return unit.record_person(person.id, after)


def admit_person(unit: Unit, person: Person) -> Person:
    """Make the person active, if they are not."""
    if person.standing == Standing.ACTIVE:
        return person
    return unit.record_person(person.id, Admitted(standing=Standing.ACTIVE))


def admit_to(unit: Unit, party: Party, services: Iterable[ServiceKey]) -> None:
    """Admit a provider's firm to these services; what it was admitted to already stays."""
    if party.standing != Standing.ACTIVE:
        unit.record_party(party.id, Admitted(standing=Standing.ACTIVE))
    fresh = [key for key in services if party.services.get(key) != Standing.ACTIVE]
    trial = unit.house.catalogue.desk.trial_tasks
    if fresh and trial and Standing.ACTIVE not in party.services.values():
        unit.record_party(party.id, TrialSet(tasks=trial))
    unit.record_party(
        party.id, *(ServiceStood(service=key, standing=Standing.ACTIVE) for key in fresh)
    )


def is_zone(name: str) -> bool:
    """Whether this is the name of a zone."""
    try:
        zone_named(name)
    except HoursProblem:
        return False
    return bool(name)


def zone_of(inbound: Inbound) -> str:
    """The zone that the platform names, or nothing when it names none that is known."""
    return inbound.zone if is_zone(inbound.zone) else ""


def lang_of(tag: str) -> str:
    """The main language of a tag: `pt` of `pt-BR`; nothing where that is none."""
    main = tag.replace("_", "-").partition("-")[0].strip().lower()
    return main if re.fullmatch(r"[a-z]{2,3}", main) else ""

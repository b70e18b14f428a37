"""Providers join in chat: they say what they do, the operator says yes or no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.membership.founding import (
    about_person,
    act_for,
    admit_person,
    admit_to,
    found_party,
)
from routing.membership.settling import clock_facts, zone_actions
from routing.notices.model import Fact, Mode, Notice, Who, Work
from routing.notices.readers import to_operators
from routing.people import Admitted, Party, Person, ServiceStood, Side, Standing
from routing.refusals import Refused
from routing.roles import must_be_operator
from routing.values import PartyId, ServiceKey

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from routing.talk import Heard, Press, Pressed
    from routing.unit import Unit


def ask_to_join(unit: Unit, heard: Heard) -> None:
    """Somebody says that they do this work: note for what, or ask, and tell the operators."""
    keys = tuple(ServiceKey(key) for key in heard.meaning.joins if _offered(unit, ServiceKey(key)))
    if keys:
        _stand_for(unit, keys, Mode.SAID)
    else:
        _ask_what(unit, Mode.SAID)


def stopped_doing(unit: Unit, heard: Heard) -> bool:
    """Somebody says that they do some work no more: nothing of it is offered to them from now on.

    What they have taken stays theirs. False when they do none of what is named.
    """
    party = None if unit.actor.provider is None else unit.tx.party(unit.actor.provider)
    named = [ServiceKey(key) for key in heard.meaning.quits]
    held = () if party is None else tuple(k for k in named if _stands(party.services, k))
    if party is None or not held:
        return False
    left = (ServiceStood(service=key, standing=Standing.LEFT) for key in held)
    unit.record_party(party.id, *left)
    _tell(unit, unit.actor, "stopped_doing", Mode.SAID, "join_more", "person", services=works(held))
    _tell_operators(
        unit, unit.actor, "provider_stopped", Mode.SAID,
        {"who": Who(person=unit.actor.id), "services": works(held)}, "reply_to",
    )  # fmt: skip
    return True


def _offered(unit: Unit, key: ServiceKey) -> bool:
    return unit.house.offered(key) is not None


MOST_BUTTONS = 6
"""More than these would fill a phone; the others are listed, and taken when written."""


def works(keys: Iterable[ServiceKey]) -> tuple[Fact, ...]:
    """Services as rows of a card."""
    return tuple({"work": Work(service=key)} for key in keys)


def _tell(unit: Unit, person: Person, key: str, mode: Mode, *actions: str, **facts: Fact) -> None:
    unit.tell(
        Notice(
            key=key,
            to=person.id,
            about=about_person(person.id),
            mode=mode,
            slot="join",
            facts=facts,
            actions=actions,
        )
    )


def _ask_what(unit: Unit, mode: Mode) -> None:
    """Show the services that this person does not stand for yet: some to tap, others to write."""
    stands = _services(unit, unit.actor)
    fresh = [key for key in unit.house.catalogue.services if not _stands(stands, key)]
    actions = (*(f"join.{key}" for key in fresh[:MOST_BUTTONS]), "person")
    more: dict[str, Fact] = {"more": works(fresh[MOST_BUTTONS:])} if fresh[MOST_BUTTONS:] else {}
    _tell(unit, unit.actor, "join_which", mode, *actions, services=works(fresh), **more)


def _services(unit: Unit, person: Person) -> Mapping[ServiceKey, Standing]:
    return {} if person.provider is None else unit.tx.party(person.provider).services


def _stands(services: Mapping[ServiceKey, Standing], key: ServiceKey) -> bool:
    return services.get(key) in (Standing.PENDING, Standing.ACTIVE)


def _join(unit: Unit, pressed: Pressed) -> None:
    """A service's button."""
    key = ServiceKey(pressed.arg)
    if not _offered(unit, key):
        raise Refused("no_service")
    _stand_for(unit, (key,), Mode.SHOWN)


def _join_more(unit: Unit, pressed: Pressed) -> None:
    _ask_what(unit, Mode.SHOWN)


def _stand_for(unit: Unit, keys: tuple[ServiceKey, ...], mode: Mode) -> None:
    person = unit.actor
    stands = _services(unit, person)
    fresh = [key for key in keys if not _stands(stands, key)]
    if not fresh and all(stands[key] == Standing.ACTIVE for key in keys):
        _tell(unit, person, "joined_already", mode, "join_more", services=works(keys))
        return
    party = _firm(unit, person)
    asked = (ServiceStood(service=key, standing=Standing.PENDING) for key in fresh)
    unit.record_party(party, *asked)
    pending = _pending(unit.tx.party(party))
    actions = (*zone_actions(person), "join_more")
    facts = {**clock_facts(unit, person), "services": works(pending)}
    _tell(unit, person, "join_received", mode, *actions, **facts)
    if fresh:
        _ask_operators(unit, unit.actor, pending)


def _firm(unit: Unit, person: Person) -> PartyId:
    if person.provider is not None:
        return person.provider
    party = found_party(unit, Side.PROVIDER, unit.tx.name_of(person.id), Standing.PENDING)
    act_for(unit, person, Side.PROVIDER, party, person.position)
    return party


def _pending(party: Party) -> tuple[ServiceKey, ...]:
    return tuple(key for key, held in party.services.items() if held == Standing.PENDING)


def _ask_operators(unit: Unit, person: Person, keys: tuple[ServiceKey, ...]) -> None:
    facts: dict[str, Fact] = {
        "who": Who(person=person.id),
        "services": works(keys),
        "zone": person.zone,
        "lang": person.lang,
    }
    _tell_operators(unit, person, "provider_asks", Mode.SAID, facts, "admit", "refuse", "reply_to")


def _tell_operators(
    unit: Unit, person: Person, key: str, mode: Mode, facts: Mapping[str, Fact], *actions: str
) -> None:
    about = about_person(person.id)
    notice = Notice(key=key, about=about, mode=mode, slot="joins", facts=facts, actions=actions)
    unit.tell(*to_operators(unit.tx, notice))


# --- the operator decides ---


def _pressed_on(unit: Unit, pressed: Pressed) -> Person:
    must_be_operator(unit.actor)
    person = unit.tx.find_person(pressed.about.id)
    if person is None:
        raise Refused("no_person")
    return person


def _admit(unit: Unit, pressed: Pressed) -> None:
    decide_joining(unit, _pressed_on(unit, pressed), yes=True)


def _refuse(unit: Unit, pressed: Pressed) -> None:
    decide_joining(unit, _pressed_on(unit, pressed), yes=False)


def decide_joining(unit: Unit, person: Person, *, yes: bool) -> None:
    """Say yes or no to everything that this person's firm asked for. Refuses when nothing waits."""
    party = None if person.provider is None else unit.tx.party(person.provider)
    keys = () if party is None else _pending(party)
    if party is None or not keys:
        raise Refused("decided_already")
    if yes:
        admit_to(unit, party, keys)
        for member in unit.tx.people_of(party.id):
            admit_person(unit, member)
    else:
        _turn_down(unit, party, keys)
    _tell_decision(unit, unit.tx.person(person.id), keys, yes=yes)


def _turn_down(unit: Unit, party: Party, keys: tuple[ServiceKey, ...]) -> None:
    """A firm that was admitted to nothing is refused as a whole, with who is nothing else here."""
    refused = Standing.REFUSED
    unit.record_party(party.id, *(ServiceStood(service=key, standing=refused) for key in keys))
    if party.standing == Standing.ACTIVE:
        return
    unit.record_party(party.id, Admitted(standing=refused))
    for member in unit.tx.people_of(party.id):
        if member.standing == Standing.PENDING:
            unit.record_person(member.id, Admitted(standing=refused))


def _tell_decision(unit: Unit, person: Person, keys: tuple[ServiceKey, ...], *, yes: bool) -> None:
    facts = {"services": works(keys)}
    if yes:
        said, actions = {**clock_facts(unit, person), **facts}, zone_actions(person)
        _tell(unit, person, "admitted", Mode.SAID, *actions, "join_more", **said)
    else:
        _tell(unit, person, "join_refused", Mode.SAID, "person", **facts)
    key = "provider_admitted" if yes else "provider_refused"
    _tell_operators(unit, person, key, Mode.SHOWN, {"who": Who(person=person.id), **facts})


PRESSES: Mapping[str, Press] = {
    "join": _join,
    "join_more": _join_more,
    "admit": _admit,
    "refuse": _refuse,
}

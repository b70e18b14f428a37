"""One-time codes: an invitation to the desk or into a firm, or one more account of a person."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from routing.membership.founding import (
    about_person,
    act_for,
    acts,
    add_person,
    admit_person,
    admit_to,
    found_party,
    lang_of,
    new_person_id,
    zone_of,
)
from routing.membership.settling import clock_facts, welcome, zone_actions
from routing.notices.model import Fact, Notice, Work
from routing.people import Admitted, Joined, Person, Position, Side, Standing
from routing.refusals import Refused
from routing.rules import CODE_FOR, CODES_WITHIN, WRONG_CODES, WRONG_CODES_OF_ALL
from routing.values import PartyId, ServiceKey

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.inbound import Inbound, Place
    from routing.unit import Unit

_FOUR = "[2-9A-HJ-NP-Z]{4}"
_SHAPE = rf"{_FOUR}[-\s]?{_FOUR}[-\s]?{_FOUR}"
_SAID = (
    re.compile(rf"\s*(?:/?join|/?link|/start(?:@\w+)?)\s+({_SHAPE})\s*", re.IGNORECASE),
    re.compile(r"\s*/start(?:@\w+)?\s+(\S+)\s*", re.IGNORECASE),
    re.compile(r"\s*(?:/?join|/?link)\s+((?=\S*\d)[\w-]{6,20})\s*", re.IGNORECASE),
    re.compile(rf"\s*({_FOUR}-{_FOUR}-{_FOUR})\s*", re.IGNORECASE),
)


def code_in(text: str) -> str:
    """Give the code that a message brings, right or wrong; nothing when it brings none."""
    found = (pattern.fullmatch(text[:120]) for pattern in _SAID)
    return next((match[1] for match in found if match), "")


def home_in(inbound: Inbound) -> Place:
    """Where who writes so is written to: their private chat, also when they wrote outside it."""
    place = inbound.place
    if place.private:
        return replace(place, thread="")
    return replace(place, chat=inbound.account.user, thread="", private=True)


# --- giving codes ---


@dataclass(frozen=True, kw_only=True, slots=True)
class Invitation:
    """What an invitation says: a side, a firm by id or by name, a position, services."""

    side: Side
    party: PartyId | None = None
    firm: str = ""
    position: Position = Position.OWNER
    services: tuple[ServiceKey, ...] = ()

    @property
    def data(self) -> Mapping[str, str]:
        """The invitation as it is kept with its code."""
        return {
            "side": self.side.value,
            "party": "" if self.party is None else str(int(self.party)),
            "firm": self.firm,
            "position": self.position.value,
            "services": ",".join(self.services),
        }

    @classmethod
    def of(cls, data: Mapping[str, str]) -> Invitation:
        """Read what was kept with a code."""
        return cls(
            side=Side(data["side"]),
            party=PartyId(int(data["party"])) if data["party"] else None,
            firm=data["firm"],
            position=Position(data["position"]),
            services=tuple(ServiceKey(key) for key in data["services"].split(",") if key),
        )


def new_invitation(unit: Unit, invitation: Invitation) -> dict[str, Fact]:
    """Make a code and give the facts that tell it."""
    until = unit.now + CODE_FOR
    code = unit.tx.new_code("invite", invitation.data, until)
    return {
        "code": code,
        "until": until,
        "side": invitation.side.value,
        "position": invitation.position.value,
    }


def link_code(unit: Unit) -> None:
    """Give the actor a code that lets another account of theirs write as them."""
    until = unit.now + CODE_FOR
    code = unit.tx.new_code("link", {"person": str(int(unit.actor.id))}, until)
    unit.answer("link_code", about=about_person(unit.actor.id), code=code, until=until)


# --- taking codes ---


def use_code(unit: Unit, inbound: Inbound, known: Person | None, code: str) -> None:
    """Do what the code says, once. Refuses one that is unknown, used or too old.

    After some wrong ones nobody is asked any more, right or wrong: codes cannot be tried out.
    """
    _must_not_guess(unit, inbound)
    taken = unit.tx.take_code(code, unit.now)
    if taken is None:
        raise Refused("bad_code")
    kind, data = taken
    if kind == "link":
        _link(unit, inbound, known, data)
    else:
        _accept(unit, inbound, known, Invitation.of(data))


def _must_not_guess(unit: Unit, inbound: Inbound) -> None:
    since = unit.cause.now - CODES_WITHIN
    own = unit.tx.wrong_codes(since, inbound.account)
    if own >= WRONG_CODES or unit.tx.wrong_codes(since) >= WRONG_CODES_OF_ALL:
        raise Refused("codes_later", within=CODES_WITHIN)


def _link(unit: Unit, inbound: Inbound, known: Person | None, data: Mapping[str, str]) -> None:
    person = unit.tx.find_person(int(data["person"]))
    if person is None or person.standing == Standing.LEFT:
        raise Refused("bad_code")
    if known is not None and known.id != person.id:
        _leave_behind(unit, known)
    unit.tx.link_account(person.id, inbound.account, home_in(inbound))
    acts(unit, person.id)
    platform = inbound.account.platform.value
    unit.answer("linked", about=about_person(person.id), platform=platform)


def _leave_behind(unit: Unit, known: Person) -> None:
    """Who this account was before, if nothing hangs on it. Refuses otherwise."""
    if known.operator or known.provider is not None or _has_things(unit, known):
        raise Refused("own_things")
    unit.record_person(known.id, Admitted(standing=Standing.LEFT))


def _has_things(unit: Unit, person: Person) -> bool:
    if person.client is None:
        return False
    return unit.tx.has_asked(person.client) or bool(unit.tx.open_requests(person.id))


def _accept(unit: Unit, inbound: Inbound, known: Person | None, invited: Invitation) -> None:
    if known is None:
        person = _newcomer(unit, inbound, invited)
    else:
        _must_be_free(unit, known, invited)
        party = _party(unit, invited, unit.tx.name_of(known.id))
        person = act_for(unit, known, invited.side, party, invited.position)
        person = admit_person(unit, person)
    if invited.side == Side.PROVIDER and person.provider is not None:
        admit_to(unit, unit.tx.party(person.provider), invited.services)
    _greet(unit, person, invited)


def _party(unit: Unit, invited: Invitation, name: str) -> PartyId | None:
    if invited.side == Side.OPERATOR or invited.party is not None:
        return invited.party
    known = unit.tx.party_named(invited.firm, invited.side) if invited.firm else ()
    return known[0].id if known else found_party(unit, invited.side, invited.firm or name)


def _must_be_free(unit: Unit, known: Person, invited: Invitation) -> None:
    """One firm a side: whoever has work in another is refused."""
    held = {Side.CLIENT: known.client, Side.PROVIDER: known.provider}.get(invited.side)
    if held is None or held == invited.party:
        return
    if invited.side == Side.PROVIDER or _has_things(unit, known):
        raise Refused("has_firm")


def _newcomer(unit: Unit, inbound: Inbound, invited: Invitation) -> Person:
    id, desk = new_person_id(unit), unit.house.catalogue.desk
    acts(unit, id)
    name = inbound.name or inbound.account.user
    party = _party(unit, invited, name)
    joined = Joined(
        client=party if invited.side == Side.CLIENT else None,
        provider=party if invited.side == Side.PROVIDER else None,
        operator=invited.side == Side.OPERATOR,
        position=invited.position,
        zone=zone_of(inbound) or desk.zone,
        lang=lang_of(inbound.lang) or desk.lang,
    )
    return add_person(unit, id, name, joined, (inbound.account, home_in(inbound)))


def _greet(unit: Unit, person: Person, invited: Invitation) -> None:
    if invited.side == Side.CLIENT:
        welcome(unit, person)
        return
    key = "admitted" if invited.side == Side.PROVIDER else "operator_joined"
    facts = clock_facts(unit, person)
    works: tuple[Fact, ...] = tuple({"work": Work(service=key)} for key in invited.services)
    if works:
        facts["services"] = works
    unit.tell(
        Notice(
            key=key,
            to=person.id,
            about=about_person(person.id),
            slot="join",
            facts=facts,
            actions=zone_actions(person),
        )
    )

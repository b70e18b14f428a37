"""Whom the client named for a piece of work: who that is at this desk, or why nobody can be meant.

Reads only, but for the name that is kept as it was written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.frozen import replace
from routing.membership.arrangements import called
from routing.notices.model import Fact, Firm, Words
from routing.people import Side
from routing.request import ByName, Part
from routing.understanding.meaning import Decision
from routing.understanding.phrases.calling import called_by, said_in
from routing.understanding.phrases.wishing import Wished, is_written_as_name, wished_in

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from routing.catalogue import Service
    from routing.talk import Heard
    from routing.unit import Unit
    from routing.values import PartyId, ServiceKey


ONLY_NAMES = 12
"""So many words at most say who shall do it, and hardly anything beside that."""


def by_name(unit: Unit, text: str, service: ServiceKey, client: PartyId) -> ByName | None:
    """Give who shall do work of this service by these words; None when they name nobody."""
    found = [_who(unit, one, service, client) for one in wished_in(text)]
    told = [one for one in found if one is not None]
    return next((one for one in told if one.party is not None), next(iter(told), None))


def _who(unit: Unit, said: Wished, service: ServiceKey, client: PartyId) -> ByName | None:
    if not said.name:
        last = unit.tx.last_providers(client).get(service)
        return ByName(party=last, lack="" if last is not None else "first")
    able = called(unit, said.name, service)
    if len(able) == 1:
        return ByName(party=able[0].id)
    lack = "several" if able else "cannot" if is_known(unit, said.name) else "unknown"
    written = is_written_as_name(said.name)
    worth = (said.sure and lack != "unknown") or (written and (said.sure or lack != "unknown"))
    return ByName(name=unit.keep_words(said.name, client), lack=lack) if worth else None


def is_known(unit: Unit, name: str) -> bool:
    """Whether somebody who works here is called so."""
    people, firms = unit.tx.person_named(name, Side.PROVIDER), unit.tx.party_named
    return bool(people or firms(name, Side.PROVIDER))


def of_all(unit: Unit, text: str, parts: tuple[Part, ...], client: PartyId) -> tuple[Part, ...]:
    """Give the parts with whom the words name, unless one of them has a name by itself."""
    if any(part.by_name for part in parts):
        return parts
    named = named_for(unit, text, parts, client)
    return tuple(replace(p, by_name=named.get(p.n, p.by_name)) for p in parts)


def named_for(unit: Unit, text: str, parts: tuple[Part, ...], client: PartyId) -> dict[int, ByName]:
    """Whom the words name, by the numbers of all parts that they do, else of the first."""
    live = [part for part in parts if not part.dropped]
    found = {p.n: by_name(unit, text, p.service, client) for p in live if p.service}
    named = {n: one for n, one in found.items() if one is not None}
    able = {n: one for n, one in named.items() if one.party is not None}
    return able or dict(list(named.items())[:1])


def is_other_work(unit: Unit, heard: Heard, services: Collection[ServiceKey | None]) -> bool:
    """Whether the words ask for other work than these: understood so, or named by its title."""
    routed = {part.service for part in heard.meaning.parts if part.decision == Decision.ROUTE}
    return not routed.issubset(services) or _names_other(unit, heard.text, services)


def _names_other(unit: Unit, text: str, services: Collection[ServiceKey | None]) -> bool:
    """Whether the words name work of the desk by its title, and none of these services."""
    said = said_in(text)
    offered = unit.house.catalogue.services.values()
    named = {one.key for one in offered if said & _called(one)}
    return bool(named) and named.isdisjoint(services)


def _called(service: Service) -> frozenset[str]:
    return called_by(f"{service.title} {service.key}")


def by_name_facts(told: ByName | None, usual: Iterable[PartyId | None] = ()) -> dict[str, Fact]:
    """Give what a card says of it; nothing where they usually do it anyway."""
    if told is None or (told.party is not None and told.party in usual):
        return {}
    if told.party is not None:
        return {"preferred": Firm(party=told.party)}
    facts: dict[str, Fact] = {f"lack_{told.lack}": True}
    return facts if told.name is None else {**facts, "named": Words(text=told.name)}

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
from routing.understanding.second import called_by
from routing.understanding.text import fold, words
from routing.understanding.wishing import Wished, is_written_as_name, wished_in

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from routing.catalogue import Service
    from routing.unit import Unit
    from routing.values import PartyId, ServiceKey


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
    lack = "several" if able else "cannot" if _is_known(unit, said.name) else "unknown"
    written = is_written_as_name(said.name)
    worth = (said.sure and lack != "unknown") or (written and (said.sure or lack != "unknown"))
    return ByName(name=unit.keep_words(said.name, client), lack=lack) if worth else None


def _is_known(unit: Unit, name: str) -> bool:
    """Whether somebody who works here is called so."""
    people, firms = unit.tx.person_named(name, Side.PROVIDER), unit.tx.party_named
    return bool(people or firms(name, Side.PROVIDER))


def of_all(
    unit: Unit, text: str, parts: tuple[Part, ...], client: PartyId, *, anew: bool = False
) -> tuple[Part, ...]:
    """A name that stands in no part by itself is of every part that they do, else of the first.

    With `anew` it counts also where somebody was named before.
    """
    if not anew and any(part.by_name for part in parts):
        return parts
    live = [part for part in parts if not part.dropped]
    found = {p.n: by_name(unit, text, p.service, client) for p in live if p.service}
    meant = {n for n, one in found.items() if one is not None and one.party is not None}
    meant = meant or set([n for n, one in found.items() if one is not None][:1])
    return tuple(replace(p, by_name=found[p.n]) if p.n in meant else p for p in parts)


def speaks_of_other(unit: Unit, text: str, services: Collection[ServiceKey | None]) -> bool:
    """Whether the words name work of the desk by its title, and none of these services."""
    said = {_stem(word) for word in words(fold(text))}
    offered = unit.house.catalogue.services.values()
    named = {one.key for one in offered if said & set(map(_stem, _called(one)))}
    return bool(named) and named.isdisjoint(services)


def _called(service: Service) -> frozenset[str]:
    return called_by(f"{service.title} {service.key}")


def _stem(word: str) -> str:
    return word[:-1] if len(word) > _SHORT and word.endswith("s") else word


_SHORT = 3


def by_name_facts(told: ByName | None, usual: Iterable[PartyId | None] = ()) -> dict[str, Fact]:
    """Give what a card says of it; nothing where they usually do it anyway."""
    if told is None or (told.party is not None and told.party in usual):
        return {}
    if told.party is not None:
        return {"preferred": Firm(party=told.party)}
    facts: dict[str, Fact] = {f"lack_{told.lack}": True}
    return facts if told.name is None else {**facts, "named": Words(text=told.name)}

"""Who works for a client: the usual provider of each service, else whoever did it last.

Only these are told of, asked and talked to beside a task: nobody else knows the client.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from routing.arrangement import Arrangement
from routing.membership import may_ask_for
from routing.money.rates import rates_at
from routing.people import Side, Standing
from routing.refusals import Refused
from routing.understanding.phrases.beside import Whom, is_role
from routing.understanding.text import fold
from routing.values import PartyId

if TYPE_CHECKING:
    from collections.abc import Iterable

    from routing.notices.model import Fact
    from routing.talk import Heard
    from routing.unit import Unit


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """A provider who works for the client, and under which arrangement."""

    held: Arrangement
    provider: PartyId


def known_to(unit: Unit) -> tuple[Known, ...]:
    """Give who works for the actor's firm, one for each service, the services by their order."""
    client = unit.actor.client
    if client is None:
        return ()
    last = unit.tx.last_providers(client)
    blocked = unit.tx.party(client).blocked
    found = []
    for held in unit.tx.arrangements_of(client):
        provider = held.usual or last.get(held.service)
        if provider is None or int(provider) in blocked:
            continue
        if _is_here(unit, provider) and may_ask_for(unit, unit.actor, held.service):
            found.append(Known(held=held, provider=provider))
    return tuple(found)


def _is_here(unit: Unit, provider: PartyId) -> bool:
    return unit.tx.party(provider).standing == Standing.ACTIVE


def meant(unit: Unit, heard: Heard, whom: Whom) -> tuple[Known, ...]:
    """Give which of them is meant: by name, by what they do, else all; nobody for another name."""
    known = known_to(unit)
    if not whom.name:
        return known
    named = tuple(one for one in known if _is_called(unit, one.provider, whom.name))
    if named or not (whom.role and is_role(whom.name)):
        return named
    return _by_service(known, heard) or known


def _is_called(unit: Unit, provider: PartyId, name: str) -> bool:
    people = (unit.tx.name_of(person.id) for person in unit.tx.people_of(provider))
    firms = unit.tx.party_named(name, Side.PROVIDER)
    by_firm = any(firm.id == provider for firm in firms)
    return by_firm or any(_fits(fold(one), name) for one in people)


def _fits(called: str, name: str) -> bool:
    return bool(called) and (called == name or called.split()[0] == name)


def _by_service(known: Iterable[Known], heard: Heard) -> tuple[Known, ...]:
    """The one whose service the words are likeliest about."""
    chances = dict(heard.meaning.top)
    able = [one for one in known if one.held.service in chances]
    best = max(able, key=lambda one: chances[one.held.service], default=None)
    return () if best is None else (best,)


def one_of(unit: Unit, party: str) -> Known:
    """Give the provider that a button names. Refuses who does not work for the actor's firm."""
    found = next((one for one in known_to(unit) if str(one.provider) == party), None)
    if found is None:
        raise Refused("not_your_provider")
    return found


def price_facts(unit: Unit, held: Arrangement) -> dict[str, Fact]:
    """What a task of this arrangement costs now, if that is agreed."""
    service = unit.house.offered(held.service)
    price = None if service is None else rates_at(held, service, unit.now).price
    return {} if price is None else {"price": price.amount, price.kind.value: True}

"""What the operator settles about a provider: checklist, trial, conflicts, place, level, capacity.

Orders of the command line; what they say is trusted as the operator's own.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from routing.catalogue.model import CheckKind, Level
from routing.clock.countries import countries
from routing.membership import fields as f
from routing.membership.profile import described, profile_facts
from routing.notices.model import Fact, Firm, Notice
from routing.people import (
    Check,
    CheckDropped,
    CheckSettled,
    ConflictSet,
    Described,
    Party,
    PartyEvent,
    Side,
    TrialSet,
)
from routing.refusals import Refused
from routing.values import PartyId, ServiceKey

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from routing.talk import Order
    from routing.unit import Unit

Fields = f.Fields


def _provider(unit: Unit, fields: Fields) -> Party:
    """The firm that is meant: by its name, or by the name of somebody in it."""
    said = f.text(fields, "provider")
    found = {party.id for party in unit.tx.party_named(said, Side.PROVIDER)}
    found |= {p.provider for p in unit.tx.person_named(said) if p.provider is not None}
    if len(found) > 1:
        raise Refused("several_people", count=len(found))
    if not found:
        raise Refused("no_provider", name=said, **f.who_is_there(unit.tx, Side.PROVIDER))
    return unit.tx.party(next(iter(found)))


def vet(unit: Unit, fields: Fields) -> None:
    """Settle what is named of one provider, and say how they stand.

    Fields: `provider`; `check` or `drop` (an item), `until`, `evidence`; `trial`; `conflict` or
    `no_conflict` (a client's firm); `level` (`service=level`), `country`, `capacity`, `tools`.
    """
    party = _provider(unit, fields)
    unit.record_party(party.id, *_events(unit, party, fields))
    after = unit.tx.party(party.id)
    facts: dict[str, Fact] = {"firm": Firm(party=party.id), **profile_facts(after, unit)}
    checks = tuple(_check_row(item, check) for item, check in after.checks.items())
    place = None if unit.letter is None else unit.letter.inbound.place
    unit.tell(Notice(key="provider_stands", place=place, facts={**facts, "checks": checks}))


def _check_row(item: str, check: Check) -> dict[str, Fact]:
    until: dict[str, Fact] = {} if check.until is None else {"until": check.until}
    return {"item": item, **until}


def _events(unit: Unit, party: Party, fields: Fields) -> Iterator[PartyEvent]:
    if f.text(fields, "check"):
        item = f.one_of(fields, "check", CheckKind, CheckKind.VETTING)
        yield CheckSettled(item=item.value, check=_check(unit, fields))
    if f.text(fields, "drop"):
        yield CheckDropped(item=f.one_of(fields, "drop", CheckKind, CheckKind.VETTING).value)
    if f.text(fields, "trial"):
        yield TrialSet(tasks=_number(fields, "trial"))
    for name, on in (("conflict", True), ("no_conflict", False)):
        if f.text(fields, name):
            yield ConflictSet(client=_client(unit, fields, name), on=on)
    after = _described(party, fields, unit)
    if after != described(party):
        yield after


def _check(unit: Unit, fields: Fields) -> Check:
    words = f.text(fields, "evidence")
    evidence = unit.keep_words(words, None) if words else None
    by = next((person.id for person in unit.tx.operators()), None)
    return Check(by=by, until=_day(fields, "until"), evidence=evidence)


def _day(fields: Fields, name: str) -> date | None:
    said = f.text(fields, name)
    try:
        return date.fromisoformat(said) if said else None
    except ValueError:
        raise f.bad(name, said) from None


def _number(fields: Fields, name: str) -> int:
    said = f.text(fields, name)
    if not said.isdecimal() or len(said) > _DIGITS:
        raise f.bad(name, said)
    return int(said)


_DIGITS = 4


def _client(unit: Unit, fields: Fields, name: str) -> PartyId:
    said = f.text(fields, name)
    found = unit.tx.party_named(said, Side.CLIENT)
    if len(found) != 1:
        raise f.bad(name, said)
    return found[0].id


def _described(party: Party, fields: Fields, unit: Unit) -> Described:
    after = described(party)
    if country := f.text(fields, "country").upper():
        if country not in countries():
            raise f.bad("country", country)
        after = replace(after, country=country)
    if f.text(fields, "capacity"):
        after = replace(after, capacity=_number(fields, "capacity") or None)
    if tools := f.several(fields, "tools"):
        after = replace(after, tools=frozenset(tools))
    levels = dict(_level(one, unit) for one in f.several(fields, "level"))
    return replace(after, levels={**after.levels, **levels}) if levels else after


def _level(said: str, unit: Unit) -> tuple[ServiceKey, str]:
    key, _, level = (part.strip() for part in said.partition("="))
    if unit.house.offered(ServiceKey(key)) is None or level not in tuple(Level):
        raise f.bad("level", said)
    return ServiceKey(key), level


ORDERS: Mapping[str, Order] = {"vet": vet}

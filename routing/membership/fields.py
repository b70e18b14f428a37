"""Reads the named arguments of an order: strings from a command line or an API, checked here.

Refuses what is wrong with the field's name and what stood there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from routing.clock.hours import week_problems
from routing.inbound import Account, Place, Platform
from routing.membership.founding import is_zone
from routing.notices.model import Who
from routing.people import Described, Party, Side
from routing.refusals import Refused
from routing.values import ServiceKey

if TYPE_CHECKING:
    from routing.catalogue import Catalogue, Service
    from routing.notices.model import Fact
    from routing.ports import Reads

Fields = Mapping[str, str]
E = TypeVar("E", bound=StrEnum)

NAMED = 20
"""So many people are named when nobody is called as was said."""

_DAY_HOURS = re.compile(r"([a-z][a-z, -]*?)\s+(\d.*|closed)", re.IGNORECASE)


def text(fields: Fields, name: str, default: str = "") -> str:
    """The value without spaces around it, or the default where it is missing or empty."""
    return fields.get(name, "").strip() or default


def one_of(fields: Fields, name: str, kinds: type[E], default: E) -> E:
    """One of a closed list."""
    said = text(fields, name, default.value)
    found = next((kind for kind in kinds if kind.value == said.lower()), None)
    if found is None:
        raise bad(name, said, choices=tuple(kind.value for kind in kinds))
    return found


def bad(name: str, value: str, **instead: Fact) -> Refused:
    """The refusal of a field; `instead` says what would do: `choices`, or that it is `dated`."""
    return Refused("bad_field", field=name, value=value, **instead)


def service_named(fields: Fields, catalogue: Catalogue) -> Service:
    """The service of that key; refuses what names none with those that there are."""
    return _offered("service", text(fields, "service"), catalogue)


def _offered(name: str, key: str, catalogue: Catalogue) -> Service:
    found = catalogue.services.get(ServiceKey(key))
    if found is None:
        raise bad(name, key, choices=tuple(catalogue.services))
    return found


def who_is_there(tx: Reads, side: Side) -> Mapping[str, Fact]:
    """Who could have been named instead: the people of a side, and how many more there are."""
    firms = tx.parties(side)
    people = [Who(person=person.id) for firm in firms for person in tx.people_of(firm.id)]
    named: Mapping[str, Fact] = {"people": tuple(people[:NAMED])} if people else {}
    return {**named, "more": len(people) - NAMED} if len(people) > NAMED else named


def several(fields: Fields, name: str) -> tuple[str, ...]:
    """Values with commas between them."""
    parts = (part.strip() for part in fields.get(name, "").split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


def services(fields: Fields, catalogue: Catalogue) -> tuple[ServiceKey, ...]:
    """Keys of services, all of them in the catalogue."""
    keys = several(fields, "services")
    return tuple(_offered("services", key, catalogue).key for key in keys)


def zone(fields: Fields) -> str:
    """The name of a zone, or nothing."""
    said = text(fields, "zone")
    if said and not is_zone(said):
        raise bad("zone", said)
    return said


def account(fields: Fields) -> tuple[Account, Place] | None:
    """The account and its private chat; None when nobody writes from one."""
    user = text(fields, "user")
    if not user:
        return None
    platform = one_of(fields, "platform", Platform, Platform.TERMINAL)
    team = text(fields, "team")
    chat = text(fields, "chat", user)
    return (
        Account(platform=platform, team=team, user=user),
        Place(platform=platform, team=team, chat=chat),
    )


def description(fields: Fields, party: Party) -> Described:
    """What is said of a provider's firm; what is not said stays as it is."""
    said = Described(
        languages=frozenset(several(fields, "languages")) or party.languages,
        region=text(fields, "region", party.region),
        hours=hours(text(fields, "hours")) or party.hours,
    )
    return replace(
        said,
        country=party.country,
        tools=frozenset(several(fields, "tools")) or party.tools,
        levels=party.levels,
        capacity=party.capacity,
    )


def hours(said: str) -> Mapping[str, str]:
    """Read `mon-fri 09:00-17:00; sat 10:00-12:00` as the clock's own table of hours."""
    found: dict[str, str] = {}
    for part in filter(None, (one.strip() for one in said.split(";"))):
        match = _DAY_HOURS.fullmatch(part)
        if match is None:
            raise bad("hours", part)
        found[match[1].lower()] = match[2]
    for problem in week_problems(found):
        raise bad("hours", problem.value)
    return found

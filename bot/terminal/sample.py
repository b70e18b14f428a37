"""The people of the terminal desk: a client, three providers, and whoever runs the desk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.terminal.steps import Actor
from routing.people import Side

if TYPE_CHECKING:
    from collections.abc import Iterable

_PROVIDERS = {
    "ana": ("Europe/Lisbon", ("bookkeeping", "billing", "payroll", "newsletter")),
    "ben": ("Europe/Berlin", ("newsletter", "social", "website", "bookkeeping")),
    "cleo": ("Europe/Lisbon", ("appointments", "support", "travel", "research")),
}


def _provider(line: int, name: str) -> Actor:
    zone, services = _PROVIDERS[name]
    return Actor(line=line, name=name, side=Side.PROVIDER, zone=zone, services=services)


SAMPLE = (
    Actor(line=1, name="client", called="Mara", side=Side.CLIENT, zone="Europe/Lisbon"),
    *(_provider(line, name) for line, name in enumerate(_PROVIDERS, start=2)),
    Actor(line=5, name="operator", side=Side.OPERATOR, zone="Europe/Berlin"),
)


def people_for(services: Iterable[str]) -> tuple[Actor, ...]:
    """Give the sample people; the first provider also does what no other one does here."""
    offered = tuple(services)
    mine = {actor.name: [s for s in actor.services if s in offered] for actor in SAMPLE}
    done = {service for each in mine.values() for service in each}
    mine["ana"] += [service for service in offered if service not in done]
    fitting = (replace(actor, services=tuple(mine[actor.name])) for actor in SAMPLE)
    return tuple(one for one in fitting if one.services or one.side is not Side.PROVIDER)

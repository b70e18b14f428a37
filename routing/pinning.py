"""Which steps a task walks that is confirmed now: the arrangement's own, else the service's.

An arrangement may have its own version: fewer steps, another order, another owner or target. It
names steps of the catalogue by key, so that what they are called stays in one place.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing.checkin.habits import Does
from routing.steps import Planned

if TYPE_CHECKING:
    from collections.abc import Iterable

    from routing.arrangement import Arrangement
    from routing.catalogue import Service
    from routing.values import ServiceKey


def planned(service: Service, held: Arrangement | None) -> tuple[Planned, ...]:
    """Give the steps of a task that is confirmed now: the arrangement's own, else the service's."""
    if held is None:
        return _meant(service)
    known = {step.key for step in service.steps}
    own = tuple(step for step in held.steps if step.key in known) if held.steps else _meant(service)
    asked = {one.key: one.provider for one in held.checks.habits if one.does is Does.ASK_STEP}
    return tuple(replace(step, asked=asked.get(step.key)) for step in own)


def _meant(service: Service) -> tuple[Planned, ...]:
    return tuple(Planned(key=s.key, owner=s.owner, target=s.target) for s in service.steps)


def ways(services: Iterable[Service]) -> dict[ServiceKey, tuple[Planned, ...]]:
    """Give the steps of each of these services that has any, as the catalogue means them."""
    return {service.key: planned(service, None) for service in services if service.steps}

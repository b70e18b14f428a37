"""The steps that a task walks: pinned when it was confirmed, and which one it is at.

An arrangement may have its own version: fewer steps, another order, another owner or target. It
names steps of the catalogue by key, so that what they are called stays in one place.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from routing.catalogue.model import StepOwner
from routing.checkin.habits import Does
from routing.values import PartyId

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from routing.arrangement import Arrangement
    from routing.catalogue import Service
    from routing.values import ServiceKey


@dataclass(frozen=True, kw_only=True, slots=True)
class Planned:
    """One step of a task: its key in the catalogue, whose it is, its target in open time.

    `asked` is who agreed to be asked how it goes once it has had its target.
    """

    key: str
    owner: StepOwner = StepOwner.PROVIDER
    target: timedelta | None = None
    asked: PartyId | None = None


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


def next_step(steps: Sequence[Planned], walked: Sequence[str]) -> Planned | None:
    """Give the first step that is not done, or None after the last."""
    return next((step for step in steps if step.key not in walked), None)

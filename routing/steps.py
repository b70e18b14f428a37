"""The steps that a task walks: pinned when it was confirmed, and which one it is at.

An arrangement may have its own version: fewer steps, another order, another owner or target. It
names steps of the catalogue by key, so that what they are called stays in one place.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from routing.catalogue.model import StepOwner

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.arrangement import Arrangement
    from routing.catalogue import Service


@dataclass(frozen=True, kw_only=True, slots=True)
class Planned:
    """One step of a task: its key in the catalogue, whose it is, its target in open time."""

    key: str
    owner: StepOwner = StepOwner.PROVIDER
    target: timedelta | None = None


def planned(service: Service, held: Arrangement | None) -> tuple[Planned, ...]:
    """Give the steps of a task that is confirmed now: the arrangement's own, else the service's."""
    if held is not None and held.steps:
        known = {step.key for step in service.steps}
        return tuple(step for step in held.steps if step.key in known)
    return tuple(Planned(key=s.key, owner=s.owner, target=s.target) for s in service.steps)


def next_step(steps: Sequence[Planned], walked: Sequence[str]) -> Planned | None:
    """Give the first step that is not done, or None after the last."""
    return next((step for step in steps if step.key not in walked), None)

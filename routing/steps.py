"""The steps that a task walks, and which one it is at. What they are called, the catalogue says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from routing.catalogue.model import StepOwner
from routing.values import PartyId

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, kw_only=True, slots=True)
class Planned:
    """One step of a task: its key in the catalogue, whose it is, its target in open time.

    `asked` is who agreed to be asked how it goes once it has had its target.
    """

    key: str
    owner: StepOwner = StepOwner.PROVIDER
    target: timedelta | None = None
    asked: PartyId | None = None


def next_step(steps: Sequence[Planned], walked: Sequence[str]) -> Planned | None:
    """Give the first step that is not done, or None after the last."""
    return next((step for step in steps if step.key not in walked), None)

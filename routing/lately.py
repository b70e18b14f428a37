"""What the rules ask of memory about what was done of late: a row, a count, or some names.

Finished work is never asked for as a whole, so that what people do costs the same after years.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from routing.task import OfferState
from routing.values import PartyId

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from routing.task import Task
    from routing.values import RequestId, ServiceKey


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """How many offers to a provider came to the same, and their units together."""

    provider: PartyId
    state: OfferState
    reason: str
    left: str
    n: int
    units: int


class Lately(Protocol):
    """Looks at finished work, a bounded part of it."""

    def last_closed(self, *, client: PartyId | None, provider: PartyId | None) -> tuple[Task, ...]:
        """Give what ended last of a client's, and of a provider's work."""
        ...

    def closed_since(self, client: PartyId, since: datetime) -> tuple[Task, ...]:
        """Give the client's tasks that ended from then on, by id."""
        ...

    def has_asked(self, client: PartyId) -> bool:
        """Say whether a client ever had a task."""
        ...

    def did_before(self, client: PartyId, service: ServiceKey, apart: RequestId) -> bool:
        """Say whether such work is among a client's last tasks, those of a request apart."""
        ...

    def accepted_of(self, provider: PartyId, most: int) -> int:
        """Give how many tasks of a provider were accepted, counted up to so many."""
        ...

    def claimed_since(self, since: datetime) -> Mapping[PartyId, tuple[int, datetime | None]]:
        """Give the units of each provider's claims that `offers_since` would give, and the last."""
        ...

    def outcomes_since(self, since: datetime) -> tuple[Outcome, ...]:
        """Give what became of the offers that `offers_since` would give, counted."""
        ...

    def last_accepted(self, client: PartyId, service: ServiceKey) -> Task | None:
        """Give the client's last accepted task of this kind, or None."""
        ...

    def last_providers(self, client: PartyId) -> Mapping[ServiceKey, PartyId]:
        """Give who did each service for a client last, among its last hundreds of tasks."""
        ...

    def last_clients(self, provider: PartyId) -> tuple[tuple[PartyId, ServiceKey], ...]:
        """Give whom a provider worked for of late and what, the last first."""
        ...

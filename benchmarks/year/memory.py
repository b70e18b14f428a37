"""As much of a desk's memory as the rules ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.arrangement import Arrangement
from routing.people import Party, Person, Side, Standing
from routing.ports import Offered
from routing.task import OfferState
from routing.values import (
    ArrangementId,
    PartyId,
    PersonId,
    ServiceKey,
    TaskId,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from routing.house import House
    from routing.task import Task


from benchmarks.year.played import CLIENTS, CREW


class Memory:
    """As much of the desk's memory as the rules ask for, in dictionaries."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.tasks: dict[TaskId, Task] = {}
        self.all_parties: dict[PartyId, Party] = {}
        self.people: dict[PartyId, Person] = {}
        self.clients = {PartyId(100 + n): PersonId(100 + n) for n in range(CLIENTS)}
        self._enrol()

    def _enrol(self) -> None:
        services = {ServiceKey(key): Standing.ACTIVE for key in self.house.catalogue.services}
        for n, (_, zone, capacity) in enumerate(CREW, start=1):
            party = Party(
                id=PartyId(n),
                side=Side.PROVIDER,
                services=services,
                hours=self.house.catalogue.desk.hours,
                capacity=capacity,
            )
            self.all_parties[party.id] = party
            self.people[party.id] = Person(
                id=PersonId(n), provider=party.id, zone=zone, zone_sure=True
            )
        for party, person in self.clients.items():
            self.all_parties[party] = Party(id=party)
            self.people[party] = Person(
                id=person, client=party, zone=self.house.catalogue.desk.zone
            )
        self._providers = tuple(p for p in self.all_parties.values() if p.side == Side.PROVIDER)

    def parties(self, side: Side) -> tuple[Party, ...]:
        """Give the providers; nobody asks for more."""
        return self._providers if side == Side.PROVIDER else ()

    def party(self, id: PartyId) -> Party:
        """Give a firm."""
        return self.all_parties[id]

    def people_of(self, party: PartyId) -> tuple[Person, ...]:
        """Give the one person of a firm."""
        return (self.people[party],)

    def find_person(self, id: int) -> Person | None:
        """Give a person, or None."""
        return self.people.get(PartyId(id))

    def arrangement(self, id: ArrangementId) -> Arrangement:
        """Give an arrangement without favourites."""
        return Arrangement(id=id)

    def tasks_of_provider(self, provider: PartyId) -> tuple[Task, ...]:
        """Give what a provider holds."""
        mine = (task for task in self.recent() if task.provider == provider)
        return tuple(task for task in mine if not task.closed)

    def accepted_of(self, provider: PartyId, most: int) -> int:
        """Give how many tasks of a provider were accepted, counted up to so many."""
        mine = (task for task in self.tasks.values() if task.provider == provider)
        return min(sum(task.state == "accepted" for task in mine), most)

    def recent(self) -> Iterator[Task]:
        """What was wanted within the last two months, and whatever is still open."""
        newest = max(self.tasks, default=0)
        return (t for id, t in self.tasks.items() if not t.closed or id > newest - self.window)

    window = 600

    def claimed_since(self, since: datetime) -> Mapping[PartyId, tuple[int, datetime | None]]:
        """Give the units that each provider claimed from then on, and their last claim."""
        found: dict[PartyId, tuple[int, datetime | None]] = {}
        for one in self.offers_since(since, state=OfferState.ACCEPTED):
            units, last = found.get(one.provider, (0, None))
            later = max(filter(None, (last, one.settled_at)), default=None)
            found[one.provider] = (units + one.units, later)
        return found

    def last_accepted(self, client: PartyId, service: ServiceKey) -> Task | None:
        """Give the client's last accepted task of this kind, or None."""
        mine = (one for one in self.recent() if one.client == client)
        done = (one for one in mine if one.service == service)
        accepted = (one for one in done if one.state == "accepted" and one.closed_at is not None)
        return max(accepted, key=lambda one: (one.closed_at, one.id), default=None)

    def offers_since(
        self,
        since: datetime,
        *,
        provider: PartyId | None = None,
        state: OfferState | None = None,
        left: str = "",
    ) -> tuple[Offered, ...]:
        """Give offers sent, or claims that ended, from then on."""
        return tuple(
            Offered(
                task=task.id,
                service=task.service,
                provider=offer.provider,
                state=offer.state,
                reason=offer.reason,
                units=offer.units,
                sent_at=offer.sent_at,
                settled_at=offer.settled_at,
                left=offer.left,
                left_at=offer.left_at,
            )
            for task in self.recent()
            for offer in task.offers
            if (state is None or offer.state == state)
            and (not left or offer.left == left)
            and max(filter(None, (offer.sent_at, offer.left_at))) >= since
        )

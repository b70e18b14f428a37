"""Whether a provider is there: until when today, from when again, or until when they are away."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from routing.notices.readers import members

if TYPE_CHECKING:
    from datetime import datetime

    from routing.notices.model import Fact
    from routing.people import Person
    from routing.scene import Scene
    from routing.values import PartyId, PersonId

DAY = timedelta(days=1)


def hours_facts(party: PartyId, worker: PersonId | None, scene: Scene) -> dict[str, Fact]:
    """Until when the provider is there today, or when they start next, by their own hours."""
    who = worker or next(iter(members(party, scene.tx)), None)
    zone = scene.house.catalogue.desk.zone if who is None else scene.tx.person(who).zone
    hours = scene.house.provider_hours(scene.tx.party(party), zone)
    if hours.is_open(scene.now):
        return {"there_until": hours.open_intervals(scene.now, scene.now + DAY)[0][1]}
    return {"there_from": hours.next_open(scene.now)}


def there_facts(party: PartyId, scene: Scene) -> dict[str, Fact]:
    """The same, or that all of the firm are away, and until when if somebody said so."""
    people = [scene.tx.person(id) for id in members(party, scene.tx)]
    there = [person for person in people if not person.away]
    if there:
        return hours_facts(party, there[0].id, scene)
    back = _first_back(people)
    return {"away": True} if back is None else {"away_until": back}


def _first_back(people: list[Person]) -> datetime | None:
    return min((p.away_until_at for p in people if p.away_until_at is not None), default=None)

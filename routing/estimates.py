"""What the desk says at routing: when work will be ready, and until when inputs may come.

Looks up the past of the service, the hours of both sides and what providers hold now;
`routing.clock.estimating` does the counting.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from routing import events as e
from routing.clock.calendar import Calendar
from routing.clock.courts import Court
from routing.clock.estimating import NEWEST, Estimate, Past, Side, estimate, latest
from routing.figures.packed import MICROSECOND, NOTHING
from routing.figures.wanted import Wanted
from routing.lifecycle.evolve import evolve_task
from routing.people import Side as Of
from routing.people import Standing
from routing.promises import LEAST, holds_until, party_hours
from routing.views import due_of, estimate_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from routing.catalogue import Service
    from routing.notices.model import Fact
    from routing.scene import Scene
    from routing.task import Task
    from routing.values import PartyId, PersonId

HALF_HOUR = 1800
ASKED = 8
"""So many providers at most are looked at: whoever takes it is likely among them."""
ZERO = timedelta(0)


@dataclass(frozen=True, kw_only=True, slots=True)
class Outlook:
    """What an estimate is made from: the past, the hours of both sides, who may do it."""

    past: tuple[Past, ...]
    desk: Calendar
    client: Calendar
    sides: Mapping[int, Side]


def outlook(scene: Scene, service: Service, client: PartyId, requester: PersonId) -> Outlook:
    """Give what is known about when such work of this client would be ready."""
    person = scene.tx.find_person(requester)
    desk = scene.house.desk_hours
    return Outlook(
        past=tuple(_past(scene, service)),
        desk=desk,
        client=desk if person is None else scene.house.client_hours(person),
        sides=_sides(scene, service, client),
    )


def estimate_for(scene: Scene, service: Service, client: PartyId, requester: PersonId) -> Estimate:
    """Give when such work will be ready if it is asked for now.

    From the past once there is enough; else the service's target. Never before anybody could.
    """
    seen = outlook(scene, service, client, requester)
    found = estimate(scene.now, seen.past, seen.desk, seen.client, seen.sides)
    if found is None:
        target = scene.house.estimate(service, scene.now)
        return Estimate(by_at=max((target, *_possible(scene.now, service, seen)[:1])))
    return replace(found, by_at=_rounded(found.by_at))


def estimate_facts(
    scene: Scene, service: Service, client: PartyId, requester: PersonId
) -> dict[str, Fact]:
    """Give the estimate as a card tells it: until when, and when it is likely, if that is known."""
    found = estimate_for(scene, service, client, requester)
    facts: dict[str, Fact] = {"usual_date": found.by_at}
    return facts if found.likely_at is None else {**facts, "likely_date": found.likely_at}


def _possible(now: datetime, service: Service, seen: Outlook) -> list[datetime]:
    """When each provider could be through with it if they began at once, the first one first."""
    need = service.estimate or LEAST
    return sorted(side.hours.add(now, need) for side in seen.sides.values())


def _rounded(at: datetime) -> datetime:
    """The next full half hour: nobody says "by 14:07"."""
    return at + timedelta(seconds=-int(at.timestamp()) % HALF_HOUR)


def _past(scene: Scene, service: Service) -> Iterator[Past]:
    """The newest finished tasks of the service, each as lengths of open time."""
    found = scene.tx.facts(Wanted(service=service.key, newest=NEWEST))
    names = ("provider", "claim_open_for", "worked_for", "asked_for", "ahead_for")
    for row in zip(*(found.numbers(name).tolist() for name in names), strict=True):
        provider, claim, worked, asked, ahead = row
        if NOTHING not in (claim, worked):
            yield Past(
                provider=provider,
                claim_for=claim * MICROSECOND,
                worked_for=worked * MICROSECOND,
                asked_for=_length(asked),
                ahead_for=_length(ahead),
            )


def _length(microseconds: int) -> timedelta:
    return ZERO if microseconds == NOTHING else microseconds * MICROSECOND


def _sides(scene: Scene, service: Service, client: PartyId) -> dict[int, Side]:
    """Who may do it: the usual one alone where there is one, else everybody who does such work."""
    held = scene.tx.arrangement_of(client, service.key)
    able = [
        party
        for party in scene.tx.parties(Of.PROVIDER)
        if party.standing == Standing.ACTIVE and party.does(service.key)
    ]
    usual = [party for party in able if held is not None and party.id == held.does_at(scene.now)]
    return {
        int(party.id): Side(
            hours=party_hours(party, scene.house, scene.tx), ahead_for=ahead(party.id, scene)
        )
        for party in (usual or able)[:ASKED]
    }


def ahead(provider: PartyId, scene: Scene) -> timedelta:
    """How much work, by the catalogue's own reckoning, a provider holds in their court now."""
    held = (t for t in scene.tx.tasks_of_provider(provider) if t.court == Court.PROVIDER)
    return sum((estimate_of(t, scene.house.service(t)) or LEAST for t in held), ZERO)


def input_holds_until(task: Task, scene: Scene) -> datetime | None:
    """The last moment at which an input may come without moving the date; None when past."""
    due, service = due_of(task), scene.house.service(task)
    if due is None or service is None or task.provider is not None:
        return holds_until(task, scene)
    seen = outlook(scene, service, task.client, task.requester)
    last = latest(due, seen.past, seen.desk, seen.client, seen.sides)
    if last is None:
        return holds_until(task, scene)
    return last if last > scene.now else None


def informed(task: Task, events: Sequence[e.TaskEvent], scene: Scene) -> tuple[e.TaskEvent, ...]:
    """Give the events with what the desk knows just now: estimates, and what a provider holds."""
    told: list[e.TaskEvent] = []
    for n, event in enumerate(events, start=1):
        told.append(_informed(task, event, scene))
        if any(isinstance(later, _ESTIMATED) for later in events[n:]):
            task = evolve_task(task, told[-1], scene.now)
    return tuple(told)


_ESTIMATED = (e.Opened, e.Queued)
"""Events that say when it will be ready, as the task then is."""


def _informed(task: Task, event: e.TaskEvent, scene: Scene) -> e.TaskEvent:
    if isinstance(event, e.Claimed):
        return replace(event, ahead_for=ahead(event.provider, scene))
    if isinstance(event, e.Opened):
        task = evolve_task(task, event, scene.now)
    elif not isinstance(event, _ESTIMATED):
        return event
    service = scene.house.service(task)
    if service is None:
        return event
    found = estimate_for(scene, service, task.client, task.requester)
    return replace(event, estimate_at=found.by_at, likely_at=found.likely_at)

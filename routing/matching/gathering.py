"""From memory to cases: what the rules ask about a task and each provider, read once.

Reads only. Gives verdicts; which of the eligible are asked first is for `waves`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from routing import views
from routing.catalogue.hours import longest_day
from routing.catalogue.model import Region
from routing.matching.cases import Barred, Candidate, Case, Wanted
from routing.matching.rules import why_not
from routing.people import Party, Side, Standing, leaves

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from routing.house import House
    from routing.people import Person
    from routing.ports import Reads
    from routing.task import Task
    from routing.values import PartyId

LAPSES_WITHIN = timedelta(days=30)
"""Calendar time over which lapsed claims and shares are counted."""


TRIAL_WORK = timedelta(hours=2)
"""The most work in one task of somebody on trial, where the catalogue names none."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """A provider's firm, and every reason for which it is left out; none when it may be asked."""

    party: Party
    reasons: tuple[Barred, ...] = ()

    @property
    def barred(self) -> Barred | None:
        """The first reason, the one that people are told."""
        return next(iter(self.reasons), None)


def verdicts(task: Task, reads: Reads, house: House, now: datetime) -> tuple[Verdict, ...]:
    """Give a verdict on every provider of the desk, by id."""
    parties = reads.parties(Side.PROVIDER)
    made = Cases(task, reads, house, now)
    return tuple(Verdict(party=p, reasons=tuple(why_not(made.of(p)))) for p in parties)


def barred(task: Task, party: Party, reads: Reads, house: House, now: datetime) -> Barred | None:
    """Give the first reason for which one provider is left out, or None."""
    return next(why_not(Cases(task, reads, house, now).of(party)), None)


def left_out(
    task: Task, reads: Reads, house: House, now: datetime
) -> Iterable[tuple[PartyId, Barred]]:
    """Give who does the service and still cannot be asked, each with why."""
    for verdict in verdicts(task, reads, house, now):
        reason = verdict.barred
        if reason is not None and verdict.party.does(task.service):
            yield verdict.party.id, reason


LACKING: Mapping[str, str] = {
    **dict.fromkeys(("standing", "service"), "hands"),
    **dict.fromkeys(("away", "hours", "overlap"), "hours"),
    **dict.fromkeys(("capacity", "trial", "cool_down"), "capacity"),
    **dict.fromkeys(("passed", "excluded", "blocked"), "takers"),
}
"""What the desk lacks when a rule leaves somebody out; any other rule: the terms do not fit."""


def lacking(task: Task, reads: Reads, house: House, now: datetime) -> tuple[str, ...]:
    """Give what the desk lacks for a task, the commonest first: hands, hours, capacity, terms,
    takers. Of who does the service, if anybody does."""
    found = [reason.code for _, reason in left_out(task, reads, house, now)]
    kinds = Counter(LACKING.get(code, "terms") for code in found)
    nobody = not any(p.does(task.service) for p in reads.parties(Side.PROVIDER))
    return ("hands",) if nobody else tuple(kind for kind, _ in kinds.most_common())


def able(task: Task, reads: Reads) -> Iterable[Party]:
    """Give the providers whom an operator may name: they do the service, or anything at all."""
    parties = [p for p in reads.parties(Side.PROVIDER) if p.standing == Standing.ACTIVE]
    fits = [p for p in parties if p.does(task.service)]
    return fits or parties


def wanted_of(task: Task, reads: Reads, house: House) -> Wanted:
    """Give the task as matching sees it; one whose service is not known wants nothing special."""
    client = reads.find_person(task.requester)
    service, desk = house.service(task), house.catalogue.desk
    asked = {} if service is None else {name: getattr(service, name) for name in _OF_SERVICE}
    if task.wider:
        asked["region"] = Region.ANY
    return Wanted(
        service=task.service,
        client=task.client,
        zone=desk.zone if client is None else client.zone,
        client_hours=None if client is None else house.client_hours(client),
        due_at=views.due_of(task),
        urgent=task.urgent,
        work=views.estimate_of(task, service),
        excluded=task.excluded,
        blocked=reads.party(task.client).blocked,
        looked=task.looked,
        raised=task.raised,
        trial_work=desk.trial_work or TRIAL_WORK,
        lapses=desk.lapses,
        cool_down=desk.cool_down or 3 * longest_day(desk.hours),
        **asked,
    )


_OF_SERVICE = ("level", "tools", "languages", "region", "checks", "units", "overlap")


class Cases:
    """The cases of one task; what all of them share is read once, and the rest only if needed."""

    def __init__(self, task: Task, reads: Reads, house: House, now: datetime) -> None:
        self.task, self.reads, self.house, self.now = task, reads, house, now
        self.wanted = wanted_of(task, reads, house)
        self._lapses: Mapping[PartyId, tuple[datetime, ...]] | None = None

    def of(self, party: Party) -> Case:
        """Give the case of one provider."""
        people = self.reads.people_of(party.id)
        here = [person for person in people if is_there(person)]
        zone = next((p.zone for p in (*here, *people)), "")
        sure = next((p.zone for p in (*here, *people) if p.zone_sure), "")
        counts = self._is_counted(party)
        who = Candidate(
            party=party,
            hours=self.house.provider_hours(
                party, zone or self.house.catalogue.desk.zone, leaves(people)
            ),
            zone=sure,
            there=bool(here),
            back_at=back_at(people),
            load=self._load(party) if counts else 0,
            passed_on=self.reads.accepted_of(party.id, party.trial) if party.trial else 0,
            lapsed_at=self._lapsed(party) if self.wanted.lapses else (),
            clients=frozenset(int(p.client) for p in people if p.client is not None),
            offer=self.task.offer_for(party.id),
        )
        desk = self.house.desk_hours
        return Case(wanted=self.wanted, who=who, desk_hours=desk, now=self.now)

    def _is_counted(self, party: Party) -> bool:
        return party.capacity is not None or bool(party.trial)

    def _load(self, party: Party) -> int:
        return load_of(party.id, self.reads, self.house)

    def _lapsed(self, party: Party) -> tuple[datetime, ...]:
        if self._lapses is None:
            found: dict[PartyId, tuple[datetime, ...]] = {}
            for one in self.reads.offers_since(self.now - LAPSES_WITHIN, left="lapsed"):
                assert one.left_at is not None
                found[one.provider] = (*found.get(one.provider, ()), one.left_at)
            self._lapses = found
        return self._lapses.get(party.id, ())


def load_of(party: PartyId, reads: Reads, house: House) -> int:
    """Give the units of the open tasks that a provider holds and can still work on."""
    held = (house.service(task) for task in reads.tasks_of_provider(party) if not _is_in(task))
    return sum(1 if service is None else service.units for service in held)


def _is_in(task: Task) -> bool:
    """What is handed in takes nobody's hands until it comes back."""
    return task.state in ("delivered", "disputed")


def is_there(person: Person) -> bool:
    """Whether somebody works now: neither ill nor on leave."""
    return person.standing == Standing.ACTIVE and not person.away


def back_at(people: Iterable[Person]) -> datetime | None:
    """When the first of them is back; None while somebody has not said."""
    until = [p.away_until_at for p in people if p.standing == Standing.ACTIVE]
    known = [at for at in until if at is not None]
    return min(known) if known else None

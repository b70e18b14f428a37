"""In which order the eligible are asked: step by step of the catalogue, each wave in its time.

Usual one, stand-in and whoever did it last, one after the other; then those with the least share
of late; then everybody. Whom a wave would ring out of bed is waited for while there is time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing.catalogue.model import WAVES, Assign, Wave, WaveTo
from routing.changes.model import away_at
from routing.checkin.habits import Does
from routing.matching.gathering import LAPSES_WITHIN, Cases
from routing.matching.rules import why_not
from routing.people import Side
from routing.task import OfferState, Task
from routing.values import PartyId
from routing.views import due_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from routing.house import House
    from routing.matching.cases import Case
    from routing.ports import Reads

MORNING, NIGHT = time(7), time(22)
"""Who has not told their hours is not rung between these, on their own clock."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Turn:
    """What comes next for a task: whom to ask now, or until when to wait; neither: nobody is left.

    `stage` is the step of the search, `last` whether nobody is left to ask after this.
    """

    providers: tuple[PartyId, ...] = ()
    wait_until_at: datetime | None = None
    stage: int = 0
    wave: Wave = WAVES[-1]
    last: bool = False


def next_turn(task: Task, reads: Reads, house: House, now: datetime) -> Turn:
    """Give the next wave of a task's search.

    A favourite who let the task wait once is asked again with the others. A task that waited longer
    than it should until its claim is not kept for a few: it goes to everybody at once.
    """
    return _Search(task, reads, house, now).turn()


def receiver(task: Task, reads: Reads, house: House, now: datetime) -> PartyId | None:
    """Give to whom the desk would give a task without asking: a favourite, else the least share."""
    search = _Search(task, reads, house, now)
    favourites = search.favourites()
    return next(iter(favourites or search.by_share()), None)


def waves_of(task: Task, house: House) -> tuple[Wave, ...]:
    """Give the steps of a task's search: the service's, else the desk's, else the usual three."""
    service = house.service(task)
    own = () if service is None else service.waves
    return own or house.catalogue.desk.waves or WAVES


def is_given(task: Task, house: House) -> bool:
    """Whether the desk gives such tasks away instead of asking."""
    service = house.service(task)
    return service is not None and service.assign is Assign.AUTO


def claim_by(task: Task, house: House, now: datetime) -> datetime:
    """Until when somebody should have it: the service's target, or sooner where the date is near.

    Half of the time to the date is left for the work.
    """
    service, queued = house.service(task), task.queued_at or now
    within = timedelta(hours=4) if service is None else service.claim_within
    by, due = house.desk_hours.add(queued, within), due_of(task)
    return by if due is None or due <= now else min(by, now + (due - now) / 2)


class _Search:
    """One look at who is left to ask for one task."""

    def __init__(self, task: Task, reads: Reads, house: House, now: datetime) -> None:
        self.task, self.reads, self.house, self.now = task, reads, house, now
        self.cases = self._cases()

    def _cases(self) -> dict[PartyId, Case]:
        """The eligible who were not asked in this search; what was withdrawn does not count."""
        task, made = self.task, Cases(self.task, self.reads, self.house, self.now)
        asked = {
            offer.provider
            for offer in task.offers
            if offer.wave > task.looked and offer.state != OfferState.RESCINDED
        }
        fits = (p for p in self.reads.parties(Side.PROVIDER) if p.does(task.service))
        cases = {party.id: made.of(party) for party in fits if party.id not in asked}
        return {id: case for id, case in cases.items() if next(why_not(case), None) is None}

    def turn(self) -> Turn:
        waves = waves_of(self.task, self.house)
        at_once = self._is_old() or self._asks_all()
        first = len(waves) - 1 if at_once else min(self.task.stage, len(waves) - 1)
        for stage in range(first, len(waves)):
            wave = waves[stage]
            # A step of a few was taken when its number is the task's and offers of it went out.
            if wave.to is WaveTo.FAIR and stage == self.task.stage and self._stage_began():
                continue
            if group := self._group(wave):
                return self._awake(group, stage, wave)
        left = tuple(self.cases) if self.cases else ()
        return self._awake(left, len(waves) - 1, waves[-1]) if left else Turn()

    def _stage_began(self) -> bool:
        return self.task.wave > self.task.looked

    def _asks_all(self) -> bool:
        """Whether it was agreed that everybody who fits is asked at once."""
        held = self.reads.arrangement(self.task.arrangement)
        return any(habit.does is Does.ASK_ALL for habit in held.checks.habits)

    def _is_old(self) -> bool:
        queued, service = self.task.queued_at, self.house.service(self.task)
        if queued is None or service is None or self.task.urgent:
            return False
        return self.house.desk_hours.add(queued, service.claim_within) < self.now

    def _group(self, wave: Wave) -> tuple[PartyId, ...]:
        if wave.to is WaveTo.USUAL:
            return self.favourites()[:1]
        if wave.to is WaveTo.FAIR:
            fair = self.by_share()
            return fair if len(fair) > wave.size else ()
        return tuple(self.cases)

    def favourites(self) -> tuple[PartyId, ...]:
        """Whom the client named for it, the usual one, the stand-in, and whoever did this for the
        client last; none who is away.

        Who is usual is asked as of now, of a standing order's round as of its own day.
        """
        silent = {o.provider for o in self.task.offers if o.state == OfferState.EXPIRED}
        held, at = self.reads.arrangement(self.task.arrangement), self._day()
        first = (self.task.asked_first, held.does_at(at), held.stand_in, self._last())
        named = dict.fromkeys(first)
        out = silent | away_at(held.changes, at)
        return tuple(p for p in named if p is not None and p in self.cases and p not in out)

    def _day(self) -> datetime:
        wanted = self.task.wanted_at if self.task.series is not None else None
        return self.now if wanted is None else max(self.now, wanted)

    def _last(self) -> PartyId | None:
        """Who did the client's last task of this kind, unless the client did not like it."""
        last = self.reads.last_accepted(self.task.client, self.task.service)
        liked = last is not None and (last.rating is None or last.rating >= LIKED)
        return last.provider if last is not None and liked else None

    def by_share(self) -> tuple[PartyId, ...]:
        """Who had the least of late first; of equals, whose last claim is longest ago."""
        had = self.reads.claimed_since(self.now - LAPSES_WITHIN)

        def order(id: PartyId) -> tuple[int, datetime, int]:
            units, last = had.get(id, (0, None))
            return units, last or datetime.min.replace(tzinfo=self.now.tzinfo), int(id)

        return tuple(sorted(self.cases, key=order))

    def _awake(self, group: tuple[PartyId, ...], stage: int, wave: Wave) -> Turn:
        """Ask who is awake now; if nobody is, wait for the first, as long as there is time."""
        awake = group if self.task.urgent else tuple(p for p in group if is_awake(self.cases[p]))
        if not awake:
            wakes = min((wakes_at(self.cases[p]) for p in group), default=self.now)
            if self.now < wakes <= claim_by(self.task, self.house, self.now):
                return Turn(wait_until_at=wakes, stage=stage, wave=wave)
            awake = group
        asked = awake[: wave.size] if wave.to is WaveTo.FAIR else awake
        last = set(self.cases) <= set(asked)
        return Turn(providers=asked, stage=stage, wave=wave, last=last)


LIKED = 4
"""From this rating on, of five, whoever did it last is asked first."""


def is_awake(case: Case) -> bool:
    """Whether a provider may be rung now: in their hours, or by day where they told none."""
    if case.who.party.hours:
        return case.who.hours.is_open(case.now)
    local = _local(case)
    return MORNING <= local.time() < NIGHT


def wakes_at(case: Case) -> datetime:
    """When they may be rung again."""
    if case.who.party.hours:
        return case.who.hours.next_open(case.now)
    local = _local(case)
    day = local.date() + timedelta(days=0 if local.time() < MORNING else 1)
    return datetime.combine(day, MORNING, local.tzinfo).astimezone(case.now.tzinfo)


def _local(case: Case) -> datetime:
    return case.now.astimezone(ZoneInfo(case.who.zone or "UTC"))


def by_age(tasks: Iterable[Task]) -> tuple[Task, ...]:
    """Urgent work first, then what has waited longest: nothing starves behind what is new."""

    def order(task: Task) -> tuple[bool, datetime, int]:
        since = task.complete_at or task.opened_at or datetime.max.replace(tzinfo=ZoneInfo("UTC"))
        return not task.urgent, since, task.id

    return tuple(sorted(tasks, key=order))

"""The desk: its own rules over the memory, and people who answer as they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import TYPE_CHECKING, cast

from routing import commands as c
from routing import events as e
from routing.lifecycle.decide import decide
from routing.lifecycle.evolve import evolve_task
from routing.matching import next_turn, verdicts
from routing.matching.gathering import LAPSES_WITHIN
from routing.rules import START_WITHIN
from routing.task import Task, TaskState
from routing.values import (
    ArrangementId,
    PartyId,
    PersonId,
    RequestId,
    ServiceKey,
    TaskId,
    TextId,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.house import House
    from routing.people import Party
    from routing.ports import Reads


from benchmarks.year.memory import Memory
from benchmarks.year.played import (
    CREW,
    HOUR,
    START,
    WAITED,
    WORK,
    YEAR,
    Clock,
    Outcome,
    Wish,
    zones,
)


class OurDesk:
    """The desk's own rules over the memory; people answer as they are."""

    def __init__(self, seed: int, house: House) -> None:
        self.house, self.clock, self.memory = house, Clock(), Memory(house)
        self.reads = cast("Reads", self.memory)
        self.seed = seed
        self.outcome = Outcome(name="desk")
        self.hours = {n: house.provider_hours(self._party(n), zone) for n, zone in zones()}
        self.busy_until: dict[int, datetime] = {}

    def _party(self, n: int) -> Party:
        return self.memory.all_parties[PartyId(n)]

    def run(self, all: Sequence[Wish]) -> Outcome:
        """Let the year pass, and what is open at its end find somebody."""
        for wish in all:
            self.clock.at(wish.at, lambda wish=wish: self._wanted(wish))  # type: ignore[misc]
        self.clock.at(self.house.desk_hours.next_open(START), self._morning)
        self.clock.run(START + YEAR + WAITED)
        self.outcome.never = [int(id) for id, t in self.memory.tasks.items() if not t.closed]
        return self.outcome

    def _do(self, id: TaskId, command: c.Command) -> Task:
        task = self.memory.tasks.get(id) or Task(id=id)
        for event in decide(task, command, self.clock.now):
            task = replace(evolve_task(task, event, self.clock.now), version=task.version + 1)
        self.memory.tasks[id] = task
        return task

    def _wanted(self, wish: Wish) -> None:
        client = PartyId(100 + wish.client)
        opened = e.Opened(
            client=client,
            requester=PersonId(100 + wish.client),
            request=RequestId(wish.id),
            service=ServiceKey(wish.kind),
            catalogue=self.house.catalogue.hash,
            arrangement=ArrangementId(1 + wish.client),
            arrangement_version=1,
            words=TextId(wish.id),
            rounds=2,
        )
        task = self._do(TaskId(wish.id), c.Open(opened=opened))
        self.outcome.kinds[wish.id] = wish.kind
        self._look(task.id)

    def _look(self, id: TaskId) -> None:
        """What the desk does with a queued task of which nobody is asked."""
        task = self.memory.tasks[id]
        if task.state != TaskState.QUEUED or task.asked_now:
            return
        now, hours = self.clock.now, self.house.desk_hours
        if not hours.is_open(now) and task.held_until_at is None:
            self.clock.at(hours.next_open(now), lambda: self._look(id))
            return
        turn = next_turn(task, self.reads, self.house, now)
        if turn.providers:
            wave = turn.wave.open_for or self.house.catalogue.desk.offer_open_for
            self._ask(id, turn.providers, hours.add(now, wave), turn.stage)
        elif turn.wait_until_at is not None:
            self._do(id, c.HoldWave(until_at=turn.wait_until_at))
            self.clock.at(turn.wait_until_at, lambda: self._look(id))
        else:
            self._do(id, c.GiveUp(reason="no_taker" if task.offers else "nobody"))

    def _ask(
        self, id: TaskId, providers: tuple[PartyId, ...], until: datetime, stage: int = 0,
        *, by_name: bool = False,
    ) -> None:  # fmt: skip
        service = self.house.service(self.memory.tasks[id])
        wave = c.StartWave(
            providers=providers,
            expires_at=until,
            assigned=by_name,
            units=1 if service is None else service.units,
            stage=stage,
        )
        task = self._do(id, wave)
        for offer in task.asked_now:
            self._answers(id, offer.n, int(offer.provider), by_name=by_name)
        self.clock.at(until, lambda: self._over(id))

    def _answers(self, id: TaskId, n: int, who: int, *, by_name: bool) -> None:
        nature, hours = CREW[who - 1][0], self.hours[who]
        random = Random(f"{self.seed}/{id}/{n}")
        if random.random() < nature.silent:
            return
        delay = nature.answers_for * HOUR * (0.5 + random.random())
        likes = nature.takes[self.outcome.kinds[id]]
        # Who is asked by name by a person says yes more readily.
        yes = random.random() < (max(likes, 0.6) if by_name else likes)
        self.clock.at(hours.add(self.clock.now, delay), lambda: self._answer(id, n, who, yes=yes))

    def _answer(self, id: TaskId, n: int, who: int, *, yes: bool) -> None:
        task = self.memory.tasks[id]
        if not any(offer.n == n for offer in task.open_offers):
            return
        if not yes:
            self._do(id, c.DeclineOffer(provider=PartyId(who), reason="busy"))
            self._look(id)
            return
        service = self.house.service(task)
        assert service is not None
        due = self.house.estimate(service, self.clock.now)
        task = self._do(id, c.Claim(provider=PartyId(who), due_at=due))
        self._works(task, who)

    def _works(self, task: Task, who: int) -> None:
        nature, hours, now = CREW[who - 1][0], self.hours[who], self.clock.now
        assert task.claimed_at is not None
        assert task.complete_at is not None
        self.outcome.waits[int(task.id)] = task.claimed_at - task.complete_at
        random = Random(f"{self.seed}/{task.id}/{len(task.offers)}/works")
        if random.random() < nature.vanishes:
            lapses = hours.add(now, START_WITHIN)
            self.clock.at(lapses, lambda: self._lapsed(task.id))
            return
        work = WORK[self.outcome.kinds[int(task.id)]] * HOUR * nature.pace
        done = hours.add(max(now, self.busy_until.get(who, now)), work)
        self.busy_until[who] = done
        self.outcome.units[who] = self.outcome.units.get(who, 0) + task.offers[-1].units
        self.clock.at(done, lambda: self._done(task.id, who))

    def _lapsed(self, id: TaskId) -> None:
        self.outcome.lapses += 1
        self._do(id, c.Lapse())
        self._look(id)

    def _done(self, id: TaskId, who: int) -> None:
        self._do(id, c.Start())
        self._do(id, c.Deliver(by=PersonId(who)))
        self._do(id, c.Accept(by=self.memory.tasks[id].requester))

    def _over(self, id: TaskId) -> None:
        task = self.memory.tasks[id]
        if task.state == TaskState.QUEUED:
            self._do(id, c.ExpireOffers())
            self._look(id)

    def _morning(self) -> None:
        """The operator looks at what nobody took, the oldest first, and asks somebody by name."""
        now, hours = self.clock.now, self.house.desk_hours
        waiting = [t for t in self.memory.tasks.values() if t.state == TaskState.TRIAGE]
        for task in sorted(waiting, key=lambda t: (t.complete_at or now, t.id)):
            if (who := self._fitting(task)) is not None:
                self.outcome.by_hand += 1
                self._ask(task.id, (who,), hours.add(now, 4 * HOUR), by_name=True)
        if now < START + YEAR + WAITED - timedelta(days=7):
            self.clock.at(hours.next_open(now + timedelta(hours=12)), self._morning)

    def _fitting(self, task: Task) -> PartyId | None:
        """Who has room and the least share; a no for lack of time is no reason not to ask again."""
        found = verdicts(task, self.reads, self.house, self.clock.now)
        free = [v.party.id for v in found if {r.code for r in v.reasons} <= {"passed"}]
        had = self.reads.claimed_since(self.clock.now - LAPSES_WITHIN)
        asked = {offer.provider for offer in task.offers if offer.assigned}
        return min(free, key=lambda p: (p in asked, had.get(p, (0, None))[0], p), default=None)

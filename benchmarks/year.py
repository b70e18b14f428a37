"""A year of a desk on a fake clock: greedy, slow and vanishing providers, easy and hard work.

    make simulate ARGS="--tasks 3000 --seed 7"

The rules are the desk's own: `routing.lifecycle` decides and folds, `routing.matching` says who is
asked and when; only people are played. Beside it stands open posting on the same seed: the same
work and the same people, and a board that everybody sees. Prints a table, and writes one picture.
"""

from __future__ import annotations

import argparse
import math
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush
from pathlib import Path
from random import Random
from statistics import quantiles
from typing import TYPE_CHECKING, cast

from routing import commands as c
from routing import events as e
from routing.arrangement import Arrangement
from routing.catalogue import parse_toml
from routing.figures.fairness import gini
from routing.house import House
from routing.lifecycle.decide import decide
from routing.lifecycle.evolve import evolve_task
from routing.matching import next_turn, shares, verdicts
from routing.people import Party, Person, Side, Standing
from routing.ports import Offered, Reads
from routing.rules import START_WITHIN
from routing.task import OfferState, Task, TaskState
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
    from collections.abc import Callable, Iterator, Sequence

    from routing.clock.calendar import Calendar

HOUR = timedelta(hours=1)
START = datetime(2026, 1, 5, 8, tzinfo=UTC)
YEAR = timedelta(days=364)
WAITED = timedelta(days=365)
"""Who waits at the end of the year is given this much longer to be found."""
CATALOGUE = """
[desk]
name = "Year"
zone = "Europe/Berlin"
hours = { "mon-fri" = "09:00-18:00" }
offer_open_for = "1h"
trial_tasks = 3
[services.easy]
title = "Easy"
about = "Small and pleasant work"
examples = ["easy"]
estimate = "1h"
claim_within = "6h"
deliver_within = "3d"
[services.plain]
title = "Plain"
about = "Work as it comes"
examples = ["plain"]
estimate = "2h"
claim_within = "6h"
deliver_within = "4d"
[services.hard]
title = "Hard"
about = "Long, and nobody's favourite"
examples = ["hard"]
estimate = "4h"
units = 2
claim_within = "6h"
deliver_within = "5d"
"""
KINDS = (("easy", 0.5), ("plain", 0.3), ("hard", 0.2))
WORK = {"easy": 1, "plain": 2, "hard": 4}
OPERATOR_LOOKS = timedelta(hours=24)
CLIENTS = 40
BACKLOG = 12
"""So much a hoarder takes from a board at once; the others know what they can do."""


@dataclass(frozen=True, kw_only=True)
class Nature:
    """How somebody is: answers after `answers_for` of their open time, takes work of a kind with
    that chance, works `pace` times the estimate, and lets a claim lie with chance `vanishes`."""

    name: str
    answers_for: float
    takes: dict[str, float]
    pace: float = 1.0
    vanishes: float = 0.0
    silent: float = 0.05


GREEDY = Nature(
    name="greedy", answers_for=0.05, takes={"easy": 1.0, "plain": 0.9, "hard": 0.05}, pace=1.6
)
NORMAL = Nature(name="normal", answers_for=0.5, takes={"easy": 0.9, "plain": 0.8, "hard": 0.4})
SLOW = Nature(
    name="slow", answers_for=2.0, takes={"easy": 0.9, "plain": 0.8, "hard": 0.5}, pace=1.3
)
VANISHING = Nature(
    name="vanishing",
    answers_for=0.3,
    takes={"easy": 0.9, "plain": 0.8, "hard": 0.3},
    vanishes=0.4,
)
CREW = (
    *((GREEDY, "Europe/Berlin", 8),) * 3,
    *((NORMAL, "Europe/Berlin", 5), (NORMAL, "Europe/Lisbon", 5), (NORMAL, "Europe/Madrid", 4)),
    *((NORMAL, "Asia/Manila", 6), (NORMAL, "America/New_York", 5)),
    *((SLOW, "Europe/Berlin", 5), (SLOW, "Europe/Lisbon", 4)),
    *((VANISHING, "Europe/Berlin", 5), (VANISHING, "Europe/Athens", 5)),
)
"""Who works here: nature, zone, units at once."""


@dataclass(frozen=True, kw_only=True)
class Wish:
    """One piece of work that a client wants, from an instant on."""

    id: int
    kind: str
    client: int
    at: datetime


def wishes(tasks: int, seed: int, hours: Calendar) -> tuple[Wish, ...]:
    """Give a year's work: any open minute is as likely, kinds by their shares."""
    random = Random(seed)
    open_for = hours.between(START, START + YEAR)
    at = sorted(random.random() for _ in range(tasks))
    names, weights = zip(*KINDS, strict=True)
    return tuple(
        Wish(
            id=n,
            kind=random.choices(names, weights)[0],
            client=random.randrange(CLIENTS),
            at=hours.add(START, open_for * share),
        )
        for n, share in enumerate(at, start=1)
    )


@dataclass
class Outcome:
    """How a year went: for each task its kind and how long it looked for who did it in the end."""

    name: str
    waits: dict[int, timedelta] = field(default_factory=dict)
    kinds: dict[int, str] = field(default_factory=dict)
    units: dict[int, int] = field(default_factory=dict)
    never: list[int] = field(default_factory=list)
    lapses: int = 0
    by_hand: int = 0

    def of(self, kind: str) -> list[float]:
        """The waits of one kind in hours, sorted."""
        found = (wait for id, wait in self.waits.items() if kind in ("", self.kinds[id]))
        return sorted(wait / HOUR for wait in found)

    @property
    def spread(self) -> float:
        """How unevenly units were spread over the crew."""
        return gini([self.units.get(n, 0) for n in range(1, len(CREW) + 1)])


class Clock:
    """What is to happen, in order of time; of equals, in the order in which it was said."""

    def __init__(self) -> None:
        self.now = START
        self._waiting: list[tuple[datetime, int, Callable[[], None]]] = []
        self._said = 0

    def at(self, when: datetime, do: Callable[[], None]) -> None:
        """Do something then, or at once when that is past."""
        self._said += 1
        heappush(self._waiting, (max(when, self.now), self._said, do))

    def run(self, until: datetime) -> None:
        """Let time pass."""
        while self._waiting and self._waiting[0][0] <= until:
            self.now, _, do = heappop(self._waiting)
            do()


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

    def tasks_of_client(self, client: PartyId, *, closed: bool = False) -> tuple[Task, ...]:
        """Give a client's tasks of late."""
        return tuple(task for task in self.recent() if task.client == client)

    def tasks_of_provider(self, provider: PartyId, *, closed: bool = False) -> tuple[Task, ...]:
        """Give what a provider holds, or held."""
        tasks = self.tasks.values() if closed else self.recent()
        mine = (task for task in tasks if task.provider == provider)
        return tuple(task for task in mine if closed or not task.closed)

    def recent(self) -> Iterator[Task]:
        """What was wanted within the last two months, and whatever is still open."""
        newest = max(self.tasks, default=0)
        return (t for id, t in self.tasks.items() if not t.closed or id > newest - self.window)

    window = 600

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


class OurDesk:
    """The desk's own rules over the memory; people answer as they are."""

    def __init__(self, seed: int, house: House) -> None:
        self.house, self.clock, self.memory = house, Clock(), Memory(house)
        self.reads = cast("Reads", self.memory)
        self.seed = seed
        self.outcome = Outcome(name="desk")
        self.hours = {n: house.provider_hours(self._party(n), zone) for n, zone in _zones()}
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
        had = shares(self.reads, self.clock.now)
        asked = {offer.provider for offer in task.offers if offer.assigned}
        return min(free, key=lambda p: (p in asked, had.get(p, (0, None))[0], p), default=None)


class OpenPosting:
    """A board that everybody sees: whoever looks first takes what they like best."""

    def __init__(self, seed: int, house: House) -> None:
        self.house, self.clock, self.seed = house, Clock(), seed
        self.outcome = Outcome(name="open posting")
        parties = Memory(house).all_parties
        self.hours = {n: house.provider_hours(parties[PartyId(n)], zone) for n, zone in _zones()}
        self.board: dict[int, Wish] = {}
        self.held: dict[int, int] = dict.fromkeys(range(1, len(CREW) + 1), 0)
        self.busy_until: dict[int, datetime] = {}
        self.looks = 0

    def run(self, all: Sequence[Wish]) -> Outcome:
        """Let the year pass; the board stays open as long as the desk would."""
        for wish in all:
            self.clock.at(wish.at, lambda wish=wish: self._posted(wish))  # type: ignore[misc]
        for who in self.held:
            self.clock.at(self.hours[who].next_open(START), lambda who=who: self._looks(who))  # type: ignore[misc]
        self.clock.run(START + YEAR + WAITED)
        self.outcome.never = sorted(self.board)
        return self.outcome

    def _posted(self, wish: Wish) -> None:
        self.board[wish.id] = wish
        self.outcome.kinds[wish.id] = wish.kind

    def _looks(self, who: int) -> None:
        """Look, take the easiest that one likes, and look again later."""
        nature, _, units = CREW[who - 1]
        self.looks += 1
        random = Random(f"{self.seed}/{who}/{self.looks}")
        room = (BACKLOG if nature is GREEDY else units) - self.held[who]
        order = sorted(self.board.values(), key=lambda w: (WORK[w.kind], -w.id))
        for wish in order[: max(room, 0)]:
            # Nobody is asked, so nobody has to say no: what is hard is left for somebody else.
            if random.random() < nature.takes[wish.kind] ** 2:
                self._takes(who, wish)
        again = self.hours[who].add(self.clock.now, nature.answers_for * 4 * HOUR)
        if self.clock.now < START + YEAR + WAITED - timedelta(days=7):
            self.clock.at(again, lambda: self._looks(who))

    def _takes(self, who: int, wish: Wish) -> None:
        nature, hours, now = CREW[who - 1][0], self.hours[who], self.clock.now
        del self.board[wish.id]
        self.held[who] += 1
        self.outcome.waits[wish.id] = now - wish.at
        random = Random(f"{self.seed}/{wish.id}/{who}/works")
        if random.random() < nature.vanishes:
            # Nothing lapses on a board: the client notices after two weeks and posts it again.
            self.clock.at(now + timedelta(days=14), lambda: self._back(who, wish))
            return
        work = WORK[wish.kind] * HOUR * nature.pace
        done = hours.add(max(now, self.busy_until.get(who, now)), work)
        self.busy_until[who] = done
        units = 2 if wish.kind == "hard" else 1
        self.outcome.units[who] = self.outcome.units.get(who, 0) + units
        self.clock.at(done, lambda: self._done(who))

    def _back(self, who: int, wish: Wish) -> None:
        self.outcome.lapses += 1
        self.held[who] -= 1
        self.board[wish.id] = wish

    def _done(self, who: int) -> None:
        self.held[who] -= 1


def _zones() -> Iterator[tuple[int, str]]:
    return ((n, zone) for n, (_, zone, _) in enumerate(CREW, start=1))


def simulate(tasks: int, seed: int) -> tuple[Outcome, Outcome]:
    """Give a year of the desk, and the same year with open posting."""
    house = House(catalogue=parse_toml(CATALOGUE))
    all = wishes(tasks, seed, house.desk_hours)
    return OurDesk(seed, house).run(all), OpenPosting(seed, house).run(all)


# --- what is shown ---


def table(outcomes: Sequence[Outcome]) -> list[str]:
    """Give the figures as lines of a Markdown table: waits in hours of the calendar."""
    names = [outcome.name for outcome in outcomes]
    rows = [
        ("tasks", [str(len(one.kinds)) for one in outcomes]),
        ("never taken", [str(len(one.never)) for one in outcomes]),
        *(
            (f"{kind}: {what}, h", [f"{_at(one.of(kind), share):.1f}" for one in outcomes])
            for kind, _ in KINDS
            for what, share in (("median wait", 0.5), ("p95 wait", 0.95), ("oldest", 1.0))
        ),
        ("claims that lapsed", [str(one.lapses) for one in outcomes]),
        ("given by hand", [str(one.by_hand) for one in outcomes]),
        ("Gini of units", [f"{one.spread:.2f}" for one in outcomes]),
    ]
    head = [f"| figure | {' | '.join(names)} |", f"| --- |{' ---: |' * len(names)}"]
    return [*head, *(f"| {name} | {' | '.join(values)} |" for name, values in rows)]


def _at(values: Sequence[float], share: float) -> float:
    if len(values) < 2 or share in (0.0, 1.0):
        return max(values, default=math.nan)
    return quantiles(values, n=100, method="inclusive")[round(share * 100) - 1]


WIDE, HIGH, EDGE = 720, 360, 60
COLOURS = ("#1b6e8c", "#c4572b")


def picture(outcomes: Sequence[Outcome]) -> str:
    """Give the share of hard work that was taken within so many hours, as SVG; time grows tenfold
    from mark to mark."""
    most = max((one.of("hard")[-1] for one in outcomes if one.of("hard")), default=1)
    span = math.log10(max(most, 10)) + 1
    lines = [_curve(one, span, colour) for one, colour in zip(outcomes, COLOURS, strict=True)]
    at = {n: EDGE + (n + 1) / span * (WIDE - 2 * EDGE) for n in range(-1, int(span))}
    marks = [f'<text x="{x:.0f}" y="{HIGH - 30}">{10**n} h</text>' for n, x in at.items()]
    shares = [
        f'<text x="10" y="{HIGH - EDGE - share / 100 * (HIGH - 2 * EDGE):.0f}">{share} %</text>'
        for share in (0, 50, 100)
    ]
    names = [
        f'<text x="{EDGE}" y="{20 + 18 * n}" fill="{colour}">{one.name}: hard work, Gini'
        f" {one.spread:.2f}, never taken {len(one.never)}</text>"
        for n, (one, colour) in enumerate(zip(outcomes, COLOURS, strict=True))
    ]
    body = "\n".join([*lines, *marks, *shares, *names])
    size = f'width="{WIDE}" height="{HIGH}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="12">\n'
        f'<rect {size} fill="white"/>\n{body}\n</svg>\n'
    )


def _curve(outcome: Outcome, span: float, colour: str) -> str:
    waits = outcome.of("hard")
    hard = sum(kind == "hard" for kind in outcome.kinds.values())
    points = [
        (
            EDGE + max(math.log10(max(wait, 0.1)) + 1, 0) / span * (WIDE - 2 * EDGE),
            HIGH - EDGE - rank / hard * (HIGH - 2 * EDGE),
        )
        for rank, wait in enumerate(waits, start=1)
    ]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points[:: max(1, len(points) // 300)])
    return f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>'


def main() -> None:
    """Print the table; write the picture where it is wanted."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--tasks", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--picture", type=Path, default=None, help="Where the SVG goes.")
    asked = parser.parse_args()
    outcomes = simulate(asked.tasks, asked.seed)
    print("\n".join(table(outcomes)))
    if asked.picture is not None:
        asked.picture.write_text(picture(outcomes), "utf-8")


if __name__ == "__main__":
    main()

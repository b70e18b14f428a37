"""Are estimates kept? A desk of two years is simulated, and each estimate held against what came.

    make bench-estimates ARGS="--tasks 6000 --seed 7"

Every task is estimated from what was finished before it was asked for, never from what came later.
Beside it stands what a helpdesk would say: the service's own ninth-tenth of calendar time. People
work one thing after another in their own hours, ask, wait for answers, and are slow or quick.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush
from random import Random
from typing import TYPE_CHECKING

from routing import events as e
from routing.clock.calendar import Calendar, calendar_of
from routing.clock.courts import Court
from routing.clock.estimating import NEWEST, Past, Side, estimate
from routing.clock.hours import Hours, parse_week
from routing.figures import facts_of
from routing.ports import StoredEvent
from routing.values import ArrangementId, PartyId, PersonId, RequestId, ServiceKey, TaskId, TextId

if TYPE_CHECKING:
    from collections.abc import Iterator

    from routing.figures import Facts

START = datetime(2025, 1, 6, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
KEPT = 0.8


def _office(zone: str, hours: str = "09:00-18:00", days: str = "mon-fri") -> Calendar:
    return calendar_of(Hours(weekly=parse_week({days: hours})), zone)


DESK = _office("Europe/Lisbon")
CLIENTS = (
    _office("Europe/Lisbon"),
    _office("Europe/Berlin", "10:00-16:00"),
    _office("America/New_York", "08:00-17:00", "mon-thu"),
    _office("Europe/Madrid", "09:00-20:00", "mon-sat"),
)


@dataclass(kw_only=True)
class Worker:
    """A provider: hours, pace, what they hold, and when they are through with it."""

    hours: Calendar
    pace: float
    free_at: datetime = START
    holds: list[tuple[datetime, datetime, timedelta]] = field(default_factory=list)

    def ahead(self, at: datetime) -> timedelta:
        """What they hold then, by the catalogue's reckoning."""
        self.holds = [held for held in self.holds if held[1] > at]
        return sum((size for begun, _, size in self.holds if begun <= at), timedelta(0))

    def does(self, ready: datetime, work: timedelta, size: timedelta) -> datetime:
        """One thing after another, in their hours."""
        done = self.hours.add(max(ready, self.free_at), work)
        self.free_at = done
        self.holds.append((ready, done, size))
        return done


def workers() -> dict[int, Worker]:
    """Four people in four places."""
    return {
        11: Worker(hours=_office("Asia/Manila", "06:00-15:00"), pace=0.9),
        12: Worker(hours=_office("Europe/Lisbon"), pace=1.1),
        13: Worker(hours=_office("America/New_York", "09:00-14:00"), pace=0.8),
        14: Worker(hours=_office("Europe/Berlin", "08:00-12:00", "mon-sat"), pace=1.3),
    }


SERVICES = {"books": (2.0, 0.35), "newsletter": (4.5, 0.4), "calls": (1.2, 0.5)}
"""Open hours of work in the middle, and how far they spread (log-normal)."""


@dataclass(kw_only=True)
class Asked:
    """One task of the simulated desk: when it was asked for, of whom, and how it goes."""

    number: int
    service: str
    at: datetime
    client: int
    usual: int | None
    who: int
    claimed: datetime
    answered: datetime
    work: timedelta
    sides: dict[int, Side] = field(default_factory=dict)
    ahead: timedelta = timedelta(0)
    delivered: datetime = START

    @property
    def hours(self) -> Calendar:
        """The client's hours."""
        return CLIENTS[self.client % len(CLIENTS)]


USUAL = (11, 11, 11, 12, 12, 12, 12, 13, 13, 11, 14, 12)
"""Who each of the twelve clients has as a rule."""


def simulated(tasks: int, seed: int) -> Iterator[tuple[str, Asked]]:
    """Give what happens, in order: a task was `asked` for, or `done`."""
    chance, people = Random(seed), workers()
    coming: list[tuple[datetime, int, str, Asked]] = []
    for one in _asked(tasks, chance, people):
        heappush(coming, (one.at, one.number, "asked", one))
    while coming:
        at, number, kind, one = heappop(coming)
        worker = people[one.who]
        if kind == "asked":
            among = {one.who: worker} if one.usual is not None else people
            one.sides = {n: Side(hours=w.hours, ahead_for=w.ahead(at)) for n, w in among.items()}
            heappush(coming, (one.claimed, number, "claimed", one))
        elif kind == "claimed":
            one.ahead = worker.ahead(at)
            heappush(coming, (one.answered, number, "work", one))
        elif kind == "work":
            one.delivered = worker.does(at, one.work, HOUR * SERVICES[one.service][0])
            heappush(coming, (one.delivered, number, "done", one))
        if kind in ("asked", "done"):
            yield kind, one


def _asked(tasks: int, chance: Random, people: dict[int, Worker]) -> Iterator[Asked]:
    at = START
    for number in range(1, tasks + 1):
        at = DESK.add(at, HOUR * chance.expovariate(1 / EVERY))
        client = chance.randrange(len(USUAL))
        usual = USUAL[client] if chance.random() < 0.8 else None
        who = usual if usual is not None else chance.choice(sorted(people))
        service = chance.choice(sorted(SERVICES))
        middle, wide = SERVICES[service]
        claimed = DESK.add(at, HOUR * chance.expovariate(1 / 0.8))
        asks = chance.random() < 0.35
        hours = CLIENTS[client % len(CLIENTS)]
        waits = HOUR * chance.expovariate(1 / 2.5)
        yield Asked(
            number=number,
            service=service,
            at=at,
            client=client,
            usual=usual,
            who=who,
            claimed=claimed,
            answered=hours.add(claimed, waits) if asks else claimed,
            work=HOUR * chance.lognormvariate(0, wide) * middle * people[who].pace,
        )


EVERY = 1.5
"""Hours of the desk between one task and the next, in the mean: people are busy half their time."""


def facts_from(one: Asked, people: dict[int, Worker]) -> Facts:
    """Give the facts of a task that was delivered, folded from the events that it had."""
    calendars = {court: DESK for court in Court}
    calendars |= {Court.CLIENT: one.hours, Court.PROVIDER: people[one.who].hours}
    return facts_of(TaskId(one.number), _events(one), calendars, one.delivered)


def _events(one: Asked) -> list[StoredEvent]:
    opened = e.Opened(
        client=PartyId(one.client),
        requester=PersonId(one.client),
        request=RequestId(1),
        service=ServiceKey(one.service),
        catalogue="",
        arrangement=ArrangementId(1),
        arrangement_version=1,
        words=TextId(1),
    )
    provider, due = PartyId(one.who), one.delivered
    told: list[tuple[datetime, e.TaskEvent]] = [
        (one.at, opened),
        (one.at, e.InputsComplete()),
        (one.at, e.Queued()),
        (one.at, e.WaveStarted(wave=1)),
        (one.at, e.OfferSent(n=1, provider=provider, wave=1, expires_at=one.delivered)),
        (one.claimed, e.Claimed(n=1, provider=provider, due_at=due, ahead_for=one.ahead)),
    ]
    if one.answered > one.claimed:
        told.append((one.claimed, e.Asked(by=PersonId(99), question=TextId(2))))
        told.append((one.answered, e.Answered(by=PersonId(one.client), due_at=due)))
    told.append((one.delivered, e.Delivered(n=1, by=PersonId(99))))
    return [
        StoredEvent(n=n, event=event, happened_at=when, recorded_at=when, actor=None, via="desk")
        for n, (when, event) in enumerate(told, start=1)
    ]


@dataclass(frozen=True, kw_only=True)
class Result:
    """How many estimates were held against what came, how many were kept, how far they reached.

    `reach` is the mean time from asking to the estimate, `slack` from delivery to the estimate;
    `plain_*` the same for the service's own quantile of calendar time.
    """

    n: int
    kept: float
    reach: timedelta
    slack: timedelta
    plain_kept: float
    plain_reach: timedelta
    plain_slack: timedelta

    @property
    def narrower(self) -> float:
        """How much nearer to what came the estimates lie than the plain quantile, 0 to 1."""
        return 1 - self.slack / self.plain_slack


def back_tested(tasks: int, seed: int) -> Result:
    """Estimate each task from those that were delivered before, and look what came."""
    people = workers()
    done: dict[str, list[tuple[Past, timedelta]]] = {key: [] for key in SERVICES}
    said: list[tuple[Asked, datetime, datetime]] = []
    for kind, one in simulated(tasks, seed):
        known = done[one.service]
        if kind == "done":
            known.append((_past(facts_from(one, people)), one.delivered - one.at))
            continue
        newest = known[-NEWEST:]
        found = estimate(one.at, [past for past, _ in newest], DESK, one.hours, one.sides)
        if found is not None:
            said.append((one, found.by_at, one.at + _quantile([length for _, length in newest])))
    return _result([(one.at, by, plain, one.delivered) for one, by, plain in said])


def _past(facts: Facts) -> Past:
    nothing = timedelta(0)
    return Past(
        provider=int(facts.provider or 0),
        claim_for=facts.claim_open_for or nothing,
        worked_for=facts.worked_for or nothing,
        asked_for=facts.asked_for or nothing,
        ahead_for=facts.ahead_for or nothing,
    )


def _quantile(lengths: list[timedelta]) -> timedelta:
    return sorted(lengths)[min(round(KEPT * (len(lengths) + 1)), len(lengths)) - 1]


def _result(rows: list[tuple[datetime, datetime, datetime, datetime]]) -> Result:
    n = len(rows)
    slacks = [abs(said - came) for _, said, _, came in rows]
    plain = [abs(other - came) for _, _, other, came in rows]
    return Result(
        n=n,
        kept=sum(came <= said for _, said, _, came in rows) / n,
        reach=sum((said - at for at, said, *_ in rows), timedelta(0)) / n,
        slack=sum(slacks, timedelta(0)) / n,
        plain_kept=sum(came <= other for _, _, other, came in rows) / n,
        plain_reach=sum((other - at for at, _, other, _ in rows), timedelta(0)) / n,
        plain_slack=sum(plain, timedelta(0)) / n,
    )


def main() -> None:
    """Print the result of one simulated desk."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tasks", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    found = back_tested(asked.tasks, asked.seed)
    print(f"{found.n} estimates")
    print(f"kept                {found.kept:.1%}   service-wide quantile {found.plain_kept:.1%}")
    print(f"reach, hours        {found.reach / HOUR:.1f}   {found.plain_reach / HOUR:.1f}")
    print(f"off by, hours       {found.slack / HOUR:.1f}   {found.plain_slack / HOUR:.1f}")
    print(f"narrower by         {found.narrower:.0%}")


if __name__ == "__main__":
    main()

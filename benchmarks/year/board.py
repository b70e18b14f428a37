"""Open posting: a board that everybody sees."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

from routing.values import (
    PartyId,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.house import House


from benchmarks.year.memory import Memory
from benchmarks.year.played import (
    BACKLOG,
    CREW,
    GREEDY,
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


class OpenPosting:
    """A board that everybody sees: whoever looks first takes what they like best."""

    def __init__(self, seed: int, house: House) -> None:
        self.house, self.clock, self.seed = house, Clock(), seed
        self.outcome = Outcome(name="open posting")
        parties = Memory(house).all_parties
        self.hours = {n: house.provider_hours(parties[PartyId(n)], zone) for n, zone in zones()}
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

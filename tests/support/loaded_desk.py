"""A desk at work in this process, people who write to it without a pause, and what must be true.

A platform's side is played: a letter that was not taken is brought again until it is, and every
message that arrives is counted. The letters and jobs are real.
"""

from __future__ import annotations

from collections import Counter
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from bot.terminal.carrier import TerminalCarrier
from crowd import AGENCY
from played import settings_in
from quiet import LONG
from routing.inbound import Account, Inbound, InboundKind, Place, Platform
from storage import tables as t
from storage.engine import Unavailable
from storage.proof import prove
from waiting import soon
from workers.buckets import Buckets
from workers.clock import wall_clock
from workers.embedded import Embedded
from workers.runtime import Runtime, open_runtime
from workers.settings import load_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from storage.parcels import Parcel
    from workers.postman import Carrier

PEOPLE = 8
DONE = frozenset(("sent", "skipped", "merged", "nowhere", "dropped"))


class Counting:
    """A platform that takes everything and counts it, by row."""

    def __init__(self, carrier: Carrier) -> None:
        self._carrier = carrier
        self.received: Counter[int] = Counter()

    def word(self, parcel: Parcel) -> str:
        """Word it as the carrier does."""
        return self._carrier.word(parcel)

    def send(self, parcel: Parcel, worded: str) -> str:
        """Take it."""
        self.received[parcel.id] += 1
        return self._carrier.send(parcel, worded)


def wrote(person: int, n: int, text: str = "where are my things?") -> Inbound:
    """Give the n-th message of a person, as an adapter would keep it."""
    account = Account(platform=Platform.TERMINAL, user=f"person{person}")
    return Inbound(
        key=f"{person}-{n}",
        account=account,
        place=Place(platform=Platform.TERMINAL, chat=account.user),
        kind=InboundKind.WORDS,
        sent_at=datetime.now(UTC),
        text=text,
    )


@dataclass
class Loaded:
    """The desk, and what its platform took and brought."""

    runtime: Runtime
    platform: Counting
    taken: set[str] = field(default_factory=set)
    refused: int = 0
    again: int = 0

    def brings(self, inbound: Inbound) -> None:
        """Bring a letter until it is taken; now and then bring it once more, as platforms do."""
        soon(lambda: self._is_taken(inbound), LONG)
        if len(inbound.key) % 2:
            self.again += self._is_taken(inbound)

    def _is_taken(self, inbound: Inbound) -> bool:
        try:
            self.runtime.keep(inbound)
        except Unavailable:
            self.refused += 1
            return False
        self.taken.add(inbound.key)
        return True

    @contextmanager
    def under_load(self, each: int, threads: int = 4) -> Iterator[None]:
        """Let people write at once for the length of the block, and each to the end of theirs."""
        numbers = range(1, each + 1)
        with ThreadPoolExecutor(threads) as pool:
            writing: list[Future[None]] = [
                pool.submit(self.brings, wrote(person, n))
                for n in numbers
                for person in range(PEOPLE)
            ]
            yield
            for one in writing:
                one.result()

    @property
    def decided(self) -> int:
        """How many letters were decided."""
        query = select(t.letters.c.id).where(t.letters.c.decided_at.is_not(None))
        try:
            return len(self.runtime.ledger.look(lambda c: c.execute(query).all()))
        except Unavailable:
            return -1

    def adds_up(self, letters: int) -> int:
        """Wait until all is done; check memory and what arrived; give what arrived twice."""
        assert len(self.taken) == letters
        assert soon(lambda: self.decided == letters, LONG), (self.decided, letters)
        assert soon(lambda: not self._unsent(), LONG), self._unsent()
        ledger = self.runtime.ledger
        assert ledger.set_aside() == ()
        causes = Counter(row.cause_id for row in self._rows() if row.cause_kind == "letter")
        assert len(causes) == letters, "a letter without an answer"
        # Who writes for the first time is greeted too.
        assert Counter(causes.values()) == Counter({1: letters - PEOPLE, 2: PEOPLE})
        house = self.runtime.desk.house  # type: ignore[attr-defined]
        assert prove(ledger.engine, house, self.runtime.settings.files) == ()
        return self._arrived()

    def _arrived(self) -> int:
        """Check that all that was sent arrived, and only what is marked so twice."""
        rows = {row.id: row for row in self._rows()}
        sent = {id for id, row in rows.items() if row.state == "sent"}
        assert sent == set(self.platform.received), "sent and not received, or the reverse"
        twice = {id: n - 1 for id, n in self.platform.received.items() if n > 1}
        assert all(rows[id].repeat for id in twice), "it came twice and is not marked so"
        return sum(twice.values())

    def _unsent(self) -> list[str]:
        try:
            return [row.state for row in self._rows() if row.state not in DONE]
        except Unavailable:
            return ["unknown"]

    def _rows(self) -> list:
        o = t.outbox.c
        query = select(o.id, o.state, o.repeat, o.cause_kind, o.cause_id)
        return list(self.runtime.ledger.look(lambda c: c.execute(query).all()))


@contextmanager
def loaded(folder: Path, database: str) -> Iterator[Loaded]:
    """Open a desk on this database, with its jobs running by the machine's own clock."""
    made = replace(settings_in(folder, AGENCY), database=database)
    catalogue = load_catalogue(made.catalogue)
    platform = Counting(TerminalCarrier(catalogue, wall_clock, lambda _: None))
    carriers = {Platform.TERMINAL: platform}
    opened = open_runtime(made, carriers, buckets=Buckets({}), catalogue=catalogue)
    with opened as runtime, Embedded(runtime):
        yield Loaded(runtime=runtime, platform=platform)

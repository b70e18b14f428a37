"""The smallest desk that shows how the background works: it answers each letter, and each timer.

Memory is real; only the rules are small. A letter that says "boom" breaks whoever decides it, one
that says "wait N" arms a timer N seconds later, "doom N" one that breaks whoever fires it, and
every other is answered with its words.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from routing.inbound import Account, Inbound, InboundKind, Letter, Place, Platform
from routing.notices.model import About, Notice, Subject
from routing.ports import Cause
from routing.timers import Timer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from routing.ports import Ledger, Tx
    from routing.timers import Due
    from routing.values import LetterId
    from storage.ledger import SqlLedger

NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)


def place_of(name: str, platform: Platform = Platform.TERMINAL) -> Place:
    """Give a person's private chat."""
    return Place(platform=platform, chat=name)


def wrote(
    name: str, text: str, n: int = 1, *, platform: Platform = Platform.TERMINAL, at: datetime = NOW
) -> Inbound:
    """Give the n-th message of a person."""
    return Inbound(
        key=f"{name}-{n}",
        account=Account(platform=platform, user=name),
        place=place_of(name, platform),
        kind=InboundKind.WORDS,
        sent_at=at,
        text=text,
    )


class SmallDesk:
    """Decides letters and timers over a real ledger."""

    def __init__(self, ledger: Ledger, queues: SqlLedger) -> None:
        self.ledger = ledger
        self.queues = queues
        self.was_set_aside: list[LetterId] = []
        self.waiting: dict[int, Place] = {}

    def keep(self, inbound: Inbound, now: datetime) -> Letter | None:
        """Keep an inbound."""
        return self.ledger.keep(inbound, now)

    def decide(self, id: LetterId, now: datetime) -> None:
        """Answer a letter, unless it was answered before."""
        letter = self.ledger.letter(id)
        if letter is None:
            return
        if letter.inbound.text == "boom":
            raise ValueError(letter.inbound.text)
        cause = Cause(now=now, at=now, letter=id)

        def work(tx: Tx) -> None:
            self._answer(tx, letter, cause)
            tx.decided(id)

        self.ledger.write(work)

    def _answer(self, tx: Tx, letter: Letter, cause: Cause) -> None:
        inbound = letter.inbound
        first, _, rest = inbound.text.partition(" ")
        if first in ("wait", "doom"):
            self._arm(tx, letter, first, cause.now + timedelta(seconds=int(rest)))
            return
        tx.post([Notice(key="heard", place=inbound.place, facts={"said": inbound.text})], cause)

    def _arm(self, tx: Tx, letter: Letter, kind: str, due_at: datetime) -> None:
        subject = Subject(kind=About.REQUEST, id=letter.id)
        self.waiting[letter.id] = letter.inbound.place
        tx.arm(subject, [Timer(subject=subject, kind=kind, ordinal=1, due_at=due_at)])

    def fire_each(self, due: Due, now: datetime) -> Sequence[Exception | None]:
        """Answer timers that are due, or break with them."""
        return self.ledger.write_each([self._firing(n, timer, now) for n, timer in due])

    def _firing(self, number: int, timer: Timer, now: datetime) -> Callable[[Tx], None]:
        place = self.waiting.get(timer.subject.id, place_of("mara"))
        cause = Cause(now=now, at=timer.due_at, timer=number)

        def work(tx: Tx) -> None:
            if timer.kind == "doom":
                raise ValueError(timer.kind)
            if tx.fired(number):
                tx.post([Notice(key="woke", place=place)], cause)

        return work

    def set_aside(self, id: LetterId, now: datetime) -> None:
        """Say that a letter could not be decided."""
        assert self.ledger.letter(id), "it is told before it is put away"
        self.was_set_aside.append(id)
        cause = Cause(now=now, at=now)
        notice = Notice(key="set_aside", place=place_of("ola"), facts={"letter": int(id)})
        self.ledger.write(lambda tx: tx.post([notice], cause))

    def report(self, key: str, about: Subject, n: int, now: datetime) -> None:
        """Say that something of the desk's own is in trouble."""
        notice = Notice(key=key, place=place_of("ola"), about=about, facts={"n": n})
        self.ledger.write(lambda tx: tx.post([notice], Cause(now=now, at=now)))

"""A thousand random messages over both platforms while tasks change hands: none goes astray.

Two clients, two providers to whom work is handed over, given back and given again. What somebody
may read follows from who had the task when it was written, or took it later. Each word carries a
mark with its version, found again in everything that a platform was ever sent for a chat.
"""

from __future__ import annotations

import os
import re
from collections import defaultdict
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bridge_crowd import BridgeCrowd, bridge_crowd
from routing.inbound import Platform
from storage import tables as t

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


FULL = bool(os.environ.get("OUTDESK_TEST_FULL"))
MESSAGES = 250 if FULL else 60
SEEDS = (311, 312, 313, 314) if FULL else (311,)
CLIENTS = {"T-1": "mara", "T-2": "tom", "T-3": "mara"}
PROVIDERS = ("ana", "eva")
PHRASES = (
    "The amount in row {n} looks odd",
    "Two of them carry the same number",
    "It is on page {n}",
)
_MARK = re.compile(r"#m(\d+)v(\d+)")


@dataclass
class Word:
    """A word: who wrote it about what, who must have it, and its newest version."""

    n: int
    writer: str
    ref: str
    reader: str | None
    message: str = ""
    version: int = 0
    gone: bool = False
    waits: bool = False
    """Written while nobody had the task: whoever takes it next gets it."""


@dataclass
class Bridge:
    """The five, and what each of them may have read."""

    people: BridgeCrowd
    random: Random
    words: list[Word] = field(default_factory=list)
    may: dict[str, set[tuple[int, int]]] = field(default_factory=lambda: defaultdict(set))
    holders: dict[str, str | None] = field(default_factory=dict)
    hands: int = 0

    # --- one thing happens ---

    def step(self) -> None:
        kinds: dict[Callable[[], None], int] = {
            self.client_writes: 36,
            self.provider_writes: 30,
            self.former_writes: 6,
            self.changes: 10,
            self.deletes: 3,
            self.gives_back: 3,
            self.is_handed_over: 4,
            self.is_given: 12,
        }
        self.random.choices(list(kinds), list(kinds.values()))[0]()
        self.people.passes(seconds=7)
        self.look()

    def look(self) -> None:
        """Note who has what now: whoever took a task may read all that was said of it."""
        for ref in CLIENTS:
            holder = self.people.holder(ref)
            if holder == self.holders.get(ref):
                continue
            self.hands += 1
            self.holders[ref] = holder
            if holder is None:
                continue
            for word in self.words:
                if word.ref == ref:
                    self.may[holder] |= {(word.n, v) for v in range(word.version + 1)}
                    if word.waits:
                        word.waits, word.reader = False, holder

    # --- words ---

    def client_writes(self) -> None:
        ref = self.random.choice(sorted(CLIENTS))
        self.write(CLIENTS[ref], ref, self.holders[ref])

    def provider_writes(self) -> None:
        held = [(ref, who) for ref, who in self.holders.items() if who is not None]
        if held:
            ref, who = self.random.choice(held)
            self.write(who, ref, CLIENTS[ref])

    def former_writes(self) -> None:
        """Somebody who had it, or was only offered it, answers a card of that time."""
        ref = self.random.choice(sorted(CLIENTS))
        who = self.random.choice(PROVIDERS)
        if who != self.holders[ref] and self.cards(who, ref):
            self.write(who, ref, None, astray=True)

    def write(self, who: str, ref: str, reader: str | None, *, astray: bool = False) -> None:
        n = len(self.words)
        under = self.random.choice(self.cards(who, ref)[-6:])
        waits = reader is None and not astray
        word = Word(n=n, writer=who, ref="" if astray else ref, reader=reader, waits=waits)
        self.words.append(word)
        self.allow(word)
        file = f"list-#m{n}v0.csv" if self.random.random() < 0.1 else ""
        word.message = self.people.says(who, self.text(word), under=under, file=file)

    def text(self, word: Word) -> str:
        phrase = self.random.choice(PHRASES).format(n=self.random.randint(1, 40))
        return f"{phrase} #m{word.n}v{word.version}"

    def allow(self, word: Word) -> None:
        """The newest version may reach both sides as they are now."""
        readers = {word.writer}
        if word.ref:
            readers |= {CLIENTS[word.ref]} | {self.holders[word.ref] or word.writer}
        for name in readers:
            self.may[name].add((word.n, word.version))

    def cards(self, who: str, ref: str) -> list[str]:
        """The messages about a task that stand in somebody's chat, the oldest first."""
        columns, number = t.messages.c, int(ref.removeprefix("T-"))
        query = (
            select(columns.message)
            .where(columns.person_id == self.people.person(who).id, columns.part == 0)
            .where(columns.about_kind == "task", columns.about_id == number)
            .where(columns.outbox_id.is_not(None))
            .order_by(columns.outbox_id)
        )
        with self.people.runtime.ledger.engine.connect() as look:
            there = {id for id, _ in self.people.shown(who)}
            return [message for message in look.scalars(query) if message in there]

    def changes(self) -> None:
        word = self.random.choice(self.words) if self.words else None
        if word is not None and word.ref and not word.gone:
            word.version += 1
            self.allow(word)
            self.people.edits(word.writer, word.message, self.text(word))

    def deletes(self) -> None:
        own = [one for one in self.words[-20:] if one.ref and self.on_slack(one.writer)]
        if own:
            word = self.random.choice(own)
            word.gone = True
            self.people.deletes(word.writer, word.message)

    def on_slack(self, name: str) -> bool:
        return self.people.members[name].platform is Platform.SLACK

    # --- hands ---

    def gives_back(self) -> None:
        held = [(ref, who) for ref, who in self.holders.items() if who is not None]
        if held:
            ref, who = self.random.choice(held)
            self.people.presses(who, "handback", ref)
            self.people.presses(who, "handback.ill", ref)

    def is_handed_over(self) -> None:
        ref = self.random.choice(sorted(CLIENTS))
        if (holder := self.holders[ref]) is not None:
            other = next(one for one in PROVIDERS if one != holder)
            self.people.order("hand_over", task=ref, to=other.title())

    def is_given(self) -> None:
        """Whoever is offered it takes it; where nobody is, it is given to one by name."""
        for ref in (ref for ref, holder in self.holders.items() if holder is None):
            who = self.random.choice(PROVIDERS)
            if not any(self.people.presses(one, "claim", ref) for one in (who, *PROVIDERS)):
                self.people.order("assign", task=ref, to=who.title())
                self.people.presses(who, "claim", ref)


def begun(people: BridgeCrowd, seed: int) -> Bridge:
    """Mara is on Telegram and Tom on Slack; so are the two who do the books."""
    people.joins("mara", Platform.TELEGRAM, "client", firm="Lind")
    people.joins("tom", Platform.SLACK, "client", firm="Hale")
    people.joins("ana", Platform.SLACK, "provider", services="bookkeeping", firm="Ana")
    people.joins("eva", Platform.TELEGRAM, "provider", services="bookkeeping", firm="Eva")
    people.joins("ola", Platform.SLACK, "operator")
    for n, client in enumerate(CLIENTS.values(), start=1):
        people.says(client, f"{('January', 'February', 'March')[n - 1]} books by 20 March please")
        assert people.presses(client, "go", f"R-{n}")
        people.presses(client, "theirs", f"T-{n}")
        assert people.presses("ana" if n != 2 else "eva", "claim", f"T-{n}")
        people.passes(minutes=11)
    bridge = Bridge(people=people, random=Random(seed))
    bridge.look()
    return bridge


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_of_a_thousand_random_messages_over_both_platforms_none_goes_astray(
    tmp_path: Path, request: pytest.FixtureRequest, seed: int
) -> None:
    with bridge_crowd(tmp_path) as people:
        bridge = begun(people, seed)
        while len(bridge.words) < MESSAGES:
            bridge.step()
        people.passes(minutes=1)
        nobody_else_read(bridge)
        crossed = sum(arrived_once(bridge, word) for word in bridge.words)
        in_order(bridge)
        assert people.slack.refused == []
    seen = f"{len(bridge.words)} messages, {bridge.hands} changes of hands: {crossed} crossed"
    request.config.get_terminal_writer().line(f"\n{seen}")
    assert crossed > MESSAGES / 2
    assert bridge.hands > MESSAGES / 20


def nobody_else_read(bridge: Bridge) -> None:
    """Every version that was ever sent to a chat is one that its owner may read."""
    for name in bridge.people.members:
        for sent in bridge.people.ever_sent(name):
            for n, version in _MARK.findall(sent):
                word = bridge.words[int(n)]
                assert (int(n), int(version)) in bridge.may[name], (name, word, sent)


def arrived_once(bridge: Bridge, word: Word) -> bool:
    """Whoever must have it has got it, and in one message of its own at most."""
    if word.reader is None or word.gone:
        return False
    assert any(f"#m{word.n}v" in sent for sent in bridge.people.ever_sent(word.reader)), word
    own = [id for id in places(bridge, word) if id in copies(bridge, word.reader)]
    assert len(own) <= 1, (word, own)
    return True


def places(bridge: Bridge, word: Word) -> list[str]:
    """The messages of its reader's chat on which a word stands."""
    shown = bridge.people.shown(word.reader or "")
    return [id for id, text in shown if f"#m{word.n}v" in text]


def copies(bridge: Bridge, name: str) -> set[str]:
    """The messages by which single words came to somebody."""
    columns = t.outbox.c
    query = select(columns.message).where(
        columns.person_id == bridge.people.person(name).id,
        columns.key == "word",
        columns.edit.is_(False),
        columns.message.is_not(None),
    )
    with bridge.people.runtime.ledger.engine.connect() as look:
        return {message.partition(" ")[0] for message in look.scalars(query)}


def in_order(bridge: Bridge) -> None:
    """Words of one side of a task stand in its other side's chat as they were written."""
    for name in bridge.people.members:
        own = copies(bridge, name)
        order: dict[str, list[int]] = defaultdict(list)
        for id, text in bridge.people.shown(name):
            for n, version in _MARK.findall(text):
                word = bridge.words[int(n)]
                if id in own and version == "0":
                    order[word.ref].append(word.n)
        for ref, seen in order.items():
            assert seen == sorted(seen), (name, ref, seen)

"""Two clients of one provider in one chat: a thousand random messages, none to the wrong one.

What a message may reach is known when it is sent: a task's own words its client, bare words nobody
until it is said for whom they are. Every word and file carries a mark by which it is found again.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.terminal.carrier import Shown
from crowd import Crowd, crowd, seat
from routing.inbound import Attachment, InboundKind, Press
from routing.notices.model import FileFact, Words
from routing.people import Side
from storage import tables as t

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from routing.inbound import Inbound
    from routing.notices.model import Fact, Notice

FULL = bool(os.environ.get("OUTDESK_TEST_FULL"))
MESSAGES = 1000 if FULL else 200
SEED = 1122
AT_ONCE = 10
"""So many are decided before the postman comes by."""
CLIENTS = {"T-1": "mara", "T-2": "tom", "T-3": "mara"}
PHRASES = (
    "The amount in row {n} looks odd",
    "Two of them carry the same number",
    "It is on page {n}",
    "ok",
    "yes, the blue one",
    "where did that come from?",
    "It was {n} euros",
    "No idea, sorry",
    "The other client said so",
    "mara knows",
    "tom, is that right?",
    "thanks",
)
SURE = PHRASES[:3]
"""Words that can be nothing but words: on a task they are always passed on."""
_MARK = re.compile(r"#m(\d+)")


@dataclass
class Sent:
    """A message: who may hear it, and whether they must."""

    writer: str
    may: set[str] = field(default_factory=set)
    must: str = ""
    held: bool = False
    message: str = ""


@dataclass(frozen=True)
class Asking:
    """A card that asks where held words belong: which messages it shows, what can be pressed."""

    key: str
    shows: frozenset[int]
    actions: tuple[str, ...]


@dataclass
class Chat:
    """The chats of the three, and what may be heard by whom."""

    people: Crowd
    random: Random
    sent: list[Sent] = field(default_factory=list)
    cards: list[Asking] = field(default_factory=list)
    """Cards that asked ana where held words belong."""
    seen: list[Shown] = field(default_factory=list)

    def step(self) -> None:
        """Somebody does something."""
        does = self.random.choices(
            (self.bare, self.on_task, self.reply, self.choose, self.prompted, self.client,
             self.edit, self.delete, self.react),
            (25, 20, 5, 15, 10, 25, 8, 4, 4),
        )[0]  # fmt: skip
        does()

    def words(self, phrases: tuple[str, ...] = PHRASES) -> str:
        return self.random.choice(phrases).format(n=self.random.randint(1, 40))

    def say(self, writer: str, words: str, may: set[str], must: str = "", **more: object) -> None:
        """Write it with its mark, now and then with a file that carries it too."""
        n = len(self.sent)
        if self.random.random() < 0.15:
            more["files"] = (Attachment(key=f"f{n}", name=f"list-#m{n}.csv", size=10),)
        # The answer to a question about several tasks is theirs alone who wrote it.
        self.sent.append(Sent(writer=writer, may={writer, *may}, must=must))
        self.keep(writer, f"{words} #m{n}", **more)

    def keep(self, who: str, text: str, **more: object) -> None:
        n = next(self.people.numbers)
        stage = self.people.stage
        kind, message = InboundKind.WORDS, f"w{n}"
        self.sent[-1].message = message
        self.decide(stage.inbound(seat(who), f"chat-{n}", kind, text=text, message=message, **more))

    def decide(self, inbound: Inbound) -> None:
        runtime = self.people.stage.runtime
        letter = runtime.keep(inbound)
        assert letter is not None
        runtime.decide(letter.id, self.people.stage.clock.now)

    # --- what anybody does to what they wrote, or to what came ---

    def edit(self) -> None:
        """Somebody changes a word of theirs: it reads so wherever it went, and nowhere else."""
        if self.sent:
            n = self.random.randrange(len(self.sent))
            text = f"{self.words()} changed #m{n}"
            self.on_message(self.sent[n].writer, InboundKind.EDIT, self.sent[n].message, text=text)

    def delete(self) -> None:
        """Somebody takes a word back: then nobody need have heard it."""
        if self.sent:
            sent = self.random.choice(self.sent)
            sent.must = ""
            self.on_message(sent.writer, InboundKind.DELETE, sent.message)

    def react(self) -> None:
        """Ana puts a sign on something that came across."""
        if came := self.posted():
            fields = {"mark": "fine", "on": "1"}
            self.on_message("ana", InboundKind.REACTION, self.random.choice(came)[0], fields=fields)

    def on_message(self, who: str, kind: InboundKind, message: str, **more: object) -> None:
        key = f"{kind}-{next(self.people.numbers)}"
        self.decide(self.people.stage.inbound(seat(who), key, kind, message=message, **more))

    # --- what ana does ---

    def bare(self) -> None:
        """Ana has three tasks of two clients: bare words are for nobody yet."""
        self.say("ana", self.words(), set())
        self.sent[-1].held = True

    def on_task(self) -> None:
        """Words in a task's own thread."""
        ref = self.random.choice(sorted(CLIENTS))
        self.say("ana", self.words(SURE), {CLIENTS[ref]}, must=CLIENTS[ref], about=ref)

    def reply(self) -> None:
        """A reply to something that came across."""
        came = [told for told in self.posted() if told[1] in CLIENTS]
        if came:
            message, ref = self.random.choice(came)
            client = CLIENTS[ref]
            self.say("ana", self.words(SURE), {client}, must=client, reply_to=message)

    def posted(self) -> list[tuple[str, str]]:
        return [(shown.message, shown.ref) for shown in self.seen if shown.to == "ana"][-30:]

    def choose(self) -> None:
        """Ana says for whom held words are, on any card that ever asked her, the newest or not."""
        if not self.cards:
            return
        card = self.random.choice(self.cards[-4:])
        action = self.random.choice(card.actions)
        if action.startswith("to."):
            for n in card.shows:
                self.sent[n].may.add(CLIENTS[f"T-{action.removeprefix('to.')}"])
        stage, press = self.people.stage, Press(card=card.key, action=action)
        at = f"choose-{next(self.people.numbers)}"
        self.decide(stage.inbound(seat("ana"), at, InboundKind.PRESS, press=press))

    def prompted(self) -> None:
        """Ana presses Write on a task: her next words are for its client."""
        ref = self.random.choice(sorted(CLIENTS))
        press = self.people.press("ana", "write", ref)
        self.decide(press)
        self.say("ana", self.words(SURE), {CLIENTS[ref]}, must=CLIENTS[ref])

    # --- what clients do ---

    def client(self) -> None:
        """A client writes, on a task or not: the other client never hears of it."""
        ref = self.random.choice(sorted(CLIENTS))
        who = CLIENTS[ref]
        if self.random.random() < 0.6:
            self.say(who, self.words(SURE), {"ana"}, must="ana", about=ref)
        else:
            self.say(who, self.words(), {"ana", "ola"})

    # --- what came out ---

    def post(self) -> None:
        """The postman comes by."""
        self.people.stage.settle()
        for shown in self.people.stage.take():
            self.seen.append(shown)
            marks = frozenset(int(mark) for mark in _MARK.findall(shown.card.text))
            keys = tuple(action.key for action in shown.card.actions)
            keys = tuple(key for key in keys if key.startswith(("to.", "forget")))
            if shown.to == "ana" and marks and len(keys) > 1:
                self.cards.append(Asking(key=shown.key, shows=marks, actions=keys))


def chatting(people: Crowd) -> Chat:
    """Ana does the books of two clients, and one newsletter."""
    for name in ("mara", "tom"):
        people.joins(name, Side.CLIENT)
    people.joins("ana", Side.PROVIDER, "bookkeeping", "newsletter")
    people.joins("ola", Side.OPERATOR)
    asked = (
        ("mara", "February books by Friday 20 March please", "R-1", "T-1"),
        ("tom", "February books by Friday 20 March please", "R-2", "T-2"),
        ("mara", "write our April newsletter", "R-3", "T-3"),
    )
    for who, text, request, task in asked:
        people.says(who, text)
        people.presses(who, "go", request)
        if task == "T-3":
            people.says(who, "The new opening hours")
        else:
            people.presses(who, "theirs", task)
        people.presses("ana", "claim", task)
    people.stage.take()
    return Chat(people=people, random=Random(SEED))


def heard_by(people: Crowd, name: str, kept: Mapping[int, int]) -> Counter[int]:
    """The messages whose words or files came to somebody, found by ids in what was told them."""
    return Counter(n for told in people.told(name) for n in set(_marks(told.notice, kept)))


def _marks(notice: Notice, kept: Mapping[int, int]) -> Iterator[int]:
    """Words by the id of their text, files by the id of their row (kept as a negative)."""
    yield from (kept[-file] for file in notice.files if -file in kept)
    for fact in _leaves(notice.facts):
        if isinstance(fact, Words) and fact.text in kept:
            yield kept[fact.text]
        if isinstance(fact, FileFact) and -fact.file in kept:
            yield kept[-fact.file]


def _leaves(fact: Fact | Mapping[str, Fact]) -> Iterator[Fact]:
    if isinstance(fact, dict):
        for inner in fact.values():
            yield from _leaves(inner)
    elif isinstance(fact, tuple):
        for inner in fact:
            yield from _leaves(inner)
    else:
        yield fact


def marked(people: Crowd) -> dict[int, int]:
    """Which message each kept text and file belongs to."""
    engine = people.stage.runtime.ledger.engine
    with engine.connect() as look:
        texts = look.execute(select(t.texts.c.id, t.texts.c.words)).all()
        files = look.execute(select(t.files.c.id, t.files.c.name)).all()
    rows = [(id, words) for id, words in texts] + [(-id, name) for id, name in files]
    found = ((id, _MARK.search(words or "")) for id, words in rows)
    return {id: int(mark[1]) for id, mark in found if mark}


@pytest.mark.slow
def test_of_a_thousand_random_messages_none_comes_to_the_wrong_client(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with crowd(tmp_path) as people:
        chat = chatting(people)
        while len(chat.sent) < MESSAGES:
            for _ in range(AT_ONCE):
                chat.step()
            chat.post()
        kept = marked(people)
        heard = {name: heard_by(people, name, kept) for name in ("mara", "tom", "ana", "ola")}
    crossed = sum(1 for n, sent in enumerate(chat.sent) if _check(n, sent, heard, chat))
    with capsys.disabled():
        held = sum(sent.held for sent in chat.sent)
        print(f"\n{len(chat.sent)} messages: {crossed} came across, {held} were held until known")
    assert crossed > MESSAGES / 3


def _check(n: int, sent: Sent, heard: Mapping[str, Counter[int]], chat: Chat) -> bool:
    """Check one message; give whether it came to anybody else."""
    by = {name for name, marks in heard.items() if marks[n]}
    assert by <= sent.may, (n, sent, by)
    if sent.must:
        assert sent.must in by, (n, sent, by)
    return bool(by - {sent.writer})

"""A desk with people for the benchmark: everybody sits in a terminal, the clock is a Monday's."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.cards import card_to_json
from bot.parcels import word_parcel
from routing.inbound import Account, Inbound, InboundKind, Place, Platform, Press
from routing.notices.model import About, Subject
from storage.history import History
from workers.buckets import Buckets
from workers.jobs import drain
from workers.runtime import open_runtime
from workers.settings import load, load_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from routing.catalogue import Catalogue
    from storage.parcels import Parcel
    from workers.runtime import Runtime

AGENCY = Path(__file__).parents[2] / "examples" / "agency.toml"
_BEGAN = time.monotonic()


def monday() -> datetime:
    """Give the time on a Monday morning that began with this process: people are at work."""
    passed = timedelta(seconds=time.monotonic() - _BEGAN)
    return datetime(2026, 11, 23, 9, 0, tzinfo=UTC) + passed


class Taker:
    """A carrier that words a card, and takes it."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._ids = count(1)

    def word(self, parcel: Parcel) -> str:
        """Word it, as JSON."""
        return card_to_json(word_parcel(parcel, self._catalogue))

    def send(self, parcel: Parcel, worded: str) -> str:
        """Take it."""
        return f"m{next(self._ids)}"


class People:
    """Who is at the desk, what they send, and how long the desk takes for it."""

    def __init__(self, runtime: Runtime, start: int = 0) -> None:
        self.runtime = runtime
        self._keys = count(start + 1)
        self.history = History(runtime.ledger.engine)

    def inbound(self, name: str, kind: InboundKind, **more: Any) -> Inbound:
        """Make what somebody sends."""
        key = f"k{next(self._keys)}"
        account = Account(platform=Platform.TERMINAL, user=name)
        place = Place(platform=Platform.TERMINAL, chat=name)
        given = {"account": account, "place": place, "message": key, **more}
        return Inbound(key=key, kind=kind, sent_at=monday(), **given)

    def words(self, name: str, text: str, about: str = "") -> Inbound:
        """Make words."""
        return self.inbound(name, InboundKind.WORDS, text=text, about=about)

    def press(self, name: str, action: str, task: int = 0) -> Inbound:
        """Make the press of the newest button of that name, about a task if one is named."""
        account = Account(platform=Platform.TERMINAL, user=name)
        person = self.runtime.ledger.read(lambda reads: reads.person_by_account(account))
        assert person is not None, name
        about = Subject(kind=About.TASK, id=task) if task else None
        card = self.history.card_for(person.id, about=about, action=action)
        assert card is not None, (name, action)
        return self.inbound(name, InboundKind.PRESS, press=Press(card=card.key, action=action))

    def took(self, inbound: Inbound) -> float:
        """Keep and decide it; give how many seconds that took. What it told is sent after."""
        began = time.perf_counter()
        letter = self.runtime.keep(inbound)
        assert letter is not None
        self.runtime.decide(letter.id, monday())
        return time.perf_counter() - began

    def does(self, inbound: Inbound) -> None:
        """Keep it, decide it, and send what it told."""
        self.took(inbound)
        self.settle()

    def reads_once(self, text: str) -> None:
        """Have the reader made: on a desk that runs, somebody has written before."""
        self.runtime.learning.reading.read(text, now=monday(), zone="Europe/Berlin")

    def settle(self) -> None:
        """Do all that is due."""
        drain(self.runtime, monday())

    def enroll(self, name: str, side: str, **more: str) -> None:
        """Bring somebody to the desk."""
        where = {"platform": "terminal", "user": name, "chat": name, "zone": "Europe/Berlin"}
        cli = {"account": Account(platform=Platform.CLI, user="cli")}
        cli |= {"place": Place(platform=Platform.CLI, chat="cli")}  # type: ignore[dict-item]
        fields = {**where, "name": name.title(), "side": side, **more}
        self.does(self.inbound(name, InboundKind.COMMAND, command="enroll", fields=fields, **cli))


def clients(number: int) -> list[str]:
    """Give the names of so many clients."""
    return [f"client{n}" for n in range(number)]


def come(people: People, number: int, providers: int = 3) -> None:
    """Bring so many clients, some providers of everything, and an operator."""
    for n in range(providers):
        people.enroll(f"provider{n}", "provider", services="newsletter,bookkeeping,social")
    for name in clients(number):
        people.enroll(name, "client", firm=f"Firm {name}")
    people.enroll("ola", "operator")


def ask(people: People, name: str) -> None:
    """Let a client ask for a newsletter, confirm it and say what was missing."""
    people.does(people.words(name, "April newsletter by Friday 4 December please"))
    people.does(people.press(name, "go"))
    people.does(people.words(name, "The new opening hours"))


@contextmanager
def desk(
    folder: Path, database: str = "", encoder: str = "ngrams", start: int = 0
) -> Iterator[People]:
    """Open a desk in this folder; its memory lies there too, if no other is named."""
    # All are asked at once, so that a claim never waits for a wave.
    catalogue = folder / "catalogue.toml"
    said = AGENCY.read_text("utf-8").replace("[desk]\n", '[desk]\nwaves = [{ to = "all" }]\n', 1)
    catalogue.write_text(said, "utf-8")
    made = load(folder, {"OUTDESK_CATALOGUE": str(catalogue), "OUTDESK_ENCODER": encoder})
    made = replace(made, database=database or f"sqlite:///{folder / 'desk.db'}")
    read = load_catalogue(catalogue)
    carriers = {Platform.TERMINAL: Taker(read)}
    with open_runtime(made, carriers, monday, Buckets({}), read) as runtime:
        yield People(runtime, start)

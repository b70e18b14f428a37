"""One sample of every fact, by its name, and the notice that tells a key with such samples.

Knows no notice: what a template names gets the sample of that name, and a name that has none is
said as a code of the same name.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from bot.messages import keys_of
from bot.wording import word
from cards_about import BOOKS, MARA, NOW, Memory
from routing.notices.model import About, FileFact, Firm, Notice, Subject, Who, Words, Work
from routing.values import FileId, Money, PartyId, Period, PersonId, TextId
from said_facts import entry_of, facts_for, put, slots_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.cards import Card
    from bot.templates import Slot
    from routing.notices.model import Fact

SCENARIOS = Path(__file__).parents[1] / "scenarios"
MEMORY = Memory(texts={1: "480.00 EUR to <Costa> & *sons*\nWhat for? @mara"})
WORDS = Words(text=TextId(1))
OCTOBER = Work(service=BOOKS.key, period=Period(start=date(2026, 10, 1), end=date(2026, 11, 1)))
NUMBERED = frozenset(("n", "of", "hits", "score", "rating", "size", "left", "count", "last"))
WITH_FILES = frozenset({"delivery", "delivered", "relay", "word", "check"})


def on(day: int, hour: int = 12) -> datetime:
    """Give an instant of November 2026."""
    return datetime(2026, 11, day, hour, tzinfo=UTC)


SAMPLES: dict[str, Fact] = {
    **dict.fromkeys(("who", "by", "asked_by", "stand_in"), Who(person=PersonId(2))),
    **dict.fromkeys(
        ("firm", "assigned", "able", "usual", "preferred", "it"), Firm(party=PartyId(2))
    ),
    **dict.fromkeys(("other", "provider", "slow"), Firm(party=PartyId(2))),
    **dict.fromkeys(("agreed", "former"), WORDS),
    **dict.fromkeys(("timed", "ran"), timedelta(minutes=105)),
    **dict.fromkeys(("named",), Who(person=PersonId(2))),
    **dict.fromkeys(("clients",), Firm(party=PartyId(1))),
    **dict.fromkeys(("from",), date(2026, 12, 1)),
    **dict.fromkeys(("knows",), "both"),
    **dict.fromkeys(("people",), Who(person=PersonId(2))),
    **dict.fromkeys(("said", "words", "note", "question", "point"), WORDS),
    **dict.fromkeys(("work", "works", "service", "services"), OCTOBER),
    **dict.fromkeys(("due", "wanted", "proposed", "holds"), on(27)),
    **dict.fromkeys(
        ("until", "answer_by", "decide_by", "again", "starts", "there_from"), on(24, 18)
    ),
    **dict.fromkeys(
        ("at", "since", "started", "usual_date", "likely_date", "there_until"), on(23, 14)
    ),
    **dict.fromkeys(("accept", "undo"), on(30, 18)),
    **dict.fromkeys(("began", "decided"), on(16, 15)),
    **dict.fromkeys(("with_client", "with_provider"), timedelta(hours=7)),
    **dict.fromkeys(("pay", "price"), Money(minor=3600, currency="EUR")),
    **dict.fromkeys(("estimate", "took", "back_within", "within"), timedelta(minutes=105)),
    **dict.fromkeys(("rows", "lines", "bad_rows"), (7, 31)),
    "client": Firm(party=PartyId(1)),
    "file": FileFact(file=FileId(1)),
    "kind": "file",
    **dict.fromkeys(("stood", "wish", "measured"), "on_promise"),
    **{key: {"was": "on_promise", "hits": 2, "of": 3, "goal": 90} for key in ("before", "after")},
    "ends": on(20, 15),
    "held": timedelta(hours=30),
    "goal": 90,
    "per": "week",
    "cost": (Money(minor=6000, currency="EUR"),),
    "saved": timedelta(hours=6),
    **dict.fromkeys(("own", "drawn"), timedelta(minutes=45)),
    **dict.fromkeys(("accepted", "looks"), 3),
    "again": 1,
    "fix": "inputs",
    "choice": "accepted",
    "longest": ({"ref": "T-1", "value": timedelta(hours=30)},),
    "limit": 20_000_000,
    "code": "K7QX-2MFD",
    "zone": "Europe/Lisbon",
    "input": "statement",
    "criterion": "matched",
    "state": "working",
    "court": "client",
    "reason": "busy",
    "what": "price",
    "outcome": "accepted",
    "how": "later",
    "position": "owner",
    "criteria": ("matched",),
    "missing": ("statement",),
    "languages": ("en", "de"),
    "tools": ("Xero",),
    "region": "eu",
    "result": "booked",
    "lacks": "phone",
    "unit": "contacts",
    "value": True,
    "lang": "de",
    "ref": "T-1",
    "n": 1,
}
SAID_BY_WHEN = ("explained", "looking", "missing", "person_called")
"""Notices whose `by` is an instant; elsewhere it is a person."""
AROUND = frozenset({"reader", "desk"})
"""What wording itself adds to every notice."""


def notice_of(key: str, lang: str = "en") -> Notice:
    """Give a notice that tells every fact that its words may name."""
    files = (FileId(1),) if key.partition(".")[0] in WITH_FILES else ()
    return Notice(
        key=key,
        about=Subject(kind=About.TASK, id=1),
        facts=facts_for(key, lang, lambda slot: sample_of(key, slot, lang)),
        actions=actions_of(key),
        files=files,
    )


def card_of(key: str) -> Card:
    """Give the card of that notice, as Mara in Lisbon reads it in English."""
    return word(notice_of(key), MARA, MEMORY, NOW)


def sample_of(key: str, slot: Slot, lang: str) -> Fact | None:
    """Give what a slot is filled with; nothing where the words ask for its absence."""
    if slot.use == "!" or slot.name in AROUND:
        return None
    if slot.use == "*":
        return tuple(rows_of(key, slot.name, lang))
    if slot.name == "by" and key.partition(".")[0] in SAID_BY_WHEN:
        return on(25, 18)
    return named(slot)


def named(slot: Slot) -> Fact:
    """Give the sample of a slot's name."""
    last = slot.name.rpartition(".")[2]
    if slot.use == "#" or last in NUMBERED:
        return 2
    return SAMPLES.get(last, True if slot.use == "?" else last)


def rows_of(key: str, name: str, lang: str) -> Iterator[Fact]:
    """Give one row of a list, with everything that a row may say."""
    row: dict[str, Fact] = {}
    for inner in slots_of(entry_of(key, name, lang)):
        if inner.use != "!":
            put(row, inner.name.split("."), named(inner))
    yield row


def actions_of(key: str) -> tuple[str, ...]:
    """Give the buttons that a transcript shows on it, then those that are worded for it alone."""
    shown = buttons_in_transcripts().get(key, ())
    head = f"{key}.action."
    own = sorted(name.removeprefix(head) for name in keys_of("en") if name.startswith(head))
    return (*shown, *(one for one in own if one not in {s.partition(".")[0] for s in shown}))


@cache
def buttons_in_transcripts() -> dict[str, tuple[str, ...]]:
    """Give, by notice, the first buttons that a transcript expects."""
    found: dict[str, tuple[str, ...]] = {}
    for path in sorted(SCENARIOS.glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            match = re.match(r"< \w+: ([\w.]+)", line)
            buttons = tuple(re.findall(r"\[([\w.]+)\]", line))
            if match and buttons:
                found.setdefault(match[1], buttons)
    return found

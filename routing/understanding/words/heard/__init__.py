"""What people were heard to write: requests by trade, and all else by kind of message.

`wanted` holds requests by trade and `others` the others; `asked` what is wanted of trades that the
sample catalogue has not. All other rooms are named for what people did; `aside` holds what is not
about work in play. What they said at length, or told as a story, stands there in files of its own.

Written by `python -m benchmarks.understanding.heard` from messages of our own that have their
context there; here are their words alone.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from routing.understanding.meaning import Act
from routing.understanding.text import WORD
from routing.understanding.words.times import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

SHORT, LONG = 5, 15
"""What is strange to every desk has more words than the one, and no more than the other."""
STRANGE, STRANGE_ELSE = {"en": 50}, 18
"""So many of a language, in proportion to what is known of trades."""
OTHERS = "others"
"""What requests are of that teach no trade: for several things, or of one heard of enough."""
_ASKED = (
    "office", "papers", "people", "public", "money", "rules", "writing", "making", "technical",
)  # fmt: skip
_KINDS = (
    "others", "answered", "asked_after", "changed", "dropped", "remarked", "complained", "aside",
)  # fmt: skip


@cache
def heard_in(lang: str) -> tuple[tuple[str, Act], ...]:
    """Return a language's lines with their acts."""
    wanted = [(line, Act.REQUEST) for lines in _wanted(lang).values() for line in lines]
    said = ((line, Act(act)) for act, block in _said(lang) for line in _of(block))
    return (*wanted, *said)


def _said(lang: str) -> Iterator[tuple[str, str]]:
    """Yield each block of a language that teaches no trade, with its act."""
    for room in _KINDS:
        for name in by_length(LANGUAGES[lang]):
            yield from _of_room(room, name, room.upper()).items()


@cache
def wanted_of(trade: str) -> tuple[str, ...]:
    """Return what people want of a trade, in all languages."""
    wanted = (line for lang in LANGUAGES for line in _wanted(lang).get(trade, ()))
    return (*wanted, *of_trades().get(trade, ()))


@cache
def of_trades() -> dict[str, tuple[str, ...]]:
    """Return what people want of each trade that the sample catalogue has not, in all languages."""
    rooms = (_of_room("asked", name, "ASKED") for name in _ASKED)
    return {trade: _of(block) for room in rooms for trade, block in room.items()}


@cache
def not_for_us() -> tuple[str, ...]:
    """Return what no desk hands to anybody, in all languages.

    Short ones are left out: "I need a plumber" says more of needing than of plumbers. So are long
    ones: held against those, more of what is offered was declined.
    """
    return tuple(line for lang in LANGUAGES for line in _strange(lang))


def _strange(lang: str) -> tuple[str, ...]:
    lines = _of(_room("aside", lang).get(Act.NOT_FOR_US, ""))
    enough = STRANGE.get(lang, STRANGE_ELSE)
    return tuple(line for line in lines if line.count(" ") > SHORT and not _is_long(line))[:enough]


def _is_long(line: str) -> bool:
    return len(WORD.findall(line)) > LONG


@cache
def _wanted(lang: str) -> dict[str, tuple[str, ...]]:
    return {trade: _of(block) for trade, block in _room("wanted", lang).items()}


def by_length(name: str) -> tuple[str, str, str]:
    """Return the names of a language's files: what was said, at length, and as stories."""
    return name, f"{name}_at_length", f"{name}_as_stories"


def _room(room: str, lang: str) -> dict[str, str]:
    return _of_room(room, LANGUAGES[lang], room.upper())


def _of_room(room: str, name: str, held: str) -> dict[str, str]:
    found: dict[str, str] = getattr(import_module(f"{__name__}.{room}.{name}"), held)
    return found


def as_line(text: str) -> str:
    """Return a text as it stands among the lines."""
    return " ".join(text.replace("|", "/").replace("\\", "/").split())


def _of(block: str) -> tuple[str, ...]:
    """Return the lines of a block: what is on the next row may belong to the same."""
    lines = map(as_line, block.split("|"))
    return tuple(line for line in lines if line)

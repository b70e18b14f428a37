"""The training lines: what the catalogue says, what people taught, and talk that is no request.

Knows nothing of vectors. The weights say how much a line counts beside an operator's example.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from routing.understanding.services.model import NOTHING
from routing.understanding.words.background import LINES
from routing.understanding.words.heard import not_for_us, wanted_of
from routing.understanding.words.trades import TRADES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from routing.understanding.services.model import Learnt, ServiceExamples

T = TypeVar("T")

PHRASE = re.compile(r"[,;]| and | or | und | oder | y | et | e | ou | en ")
SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
WEIGHT_OF_PHRASE = 0.5
WEIGHT_OF_LEARNT = 2.5
OF_EACH = 6
"""So many requests for each trade stand for what people want in general."""


@dataclass(frozen=True, kw_only=True, slots=True)
class General:
    """What is known of any desk: talk that no desk hands on, and what people want of trades.

    What a trade is called and wanted for tells which service it is. What people were heard to say
    goes with it: in their own words, which often name nothing.
    """

    talk: tuple[str, ...]
    trades: Mapping[str, tuple[str, ...]]
    heard: Mapping[str, tuple[str, ...]]

    def of(self, trade: str) -> tuple[str, ...]:
        """Return all lines of a trade; what tells which service it is comes first."""
        return (*self.trades[trade], *self.heard[trade])

    @property
    def usual(self) -> tuple[str, ...]:
        """Return a few of what was heard of each trade: what people want, whatever a desk does."""
        return tuple(line for lines in self.heard.values() for line in spread(lines, OF_EACH))

    def without(self, texts: frozenset[str]) -> General:
        """Leave out what was heard in these texts."""
        kept = {
            trade: tuple(line for line in lines if line not in texts)
            for trade, lines in self.heard.items()
        }
        talk = tuple(one for one in self.talk if one not in texts)
        return General(talk=talk, trades=self.trades, heard=kept)


GENERAL = General(
    talk=(*LINES, *not_for_us()),
    trades=TRADES,
    heard={trade: wanted_of(trade) for trade in TRADES},
)


@dataclass(frozen=True, slots=True)
class Line:
    """One training text, its service (NOTHING: no service at all) and its weight."""

    text: str
    service: str
    weight: float = 1.0

    @property
    def is_lesson(self) -> bool:
        """Whether a person taught it."""
        return self.weight == WEIGHT_OF_LEARNT


def catalogue_lines(services: Iterable[ServiceExamples]) -> Iterator[Line]:
    """Yield titles, descriptions and their phrases, examples, and what is not offered."""
    for service in services:
        title = service.title.replace("_", " ")
        yield Line(title, service.key)
        if service.about:
            yield Line(f"{title}. {service.about}", service.key)
            for phrase in PHRASE.split(service.about):
                if said := phrase.strip(" ."):
                    yield Line(said, service.key, WEIGHT_OF_PHRASE)
        yield from (Line(text, service.key) for text in service.examples)
        yield from (Line(text, NOTHING) for text in service.not_offered)


def talk_lines(general: General = GENERAL) -> Iterator[Line]:
    """Yield the background in our own words."""
    yield from (Line(text, NOTHING) for text in general.talk)


def learnt_lines(learnt: Iterable[Learnt]) -> Iterator[Line]:
    """Yield what people taught; it counts more than an example, for somebody really wrote it."""
    yield from (Line(one.text, one.service, WEIGHT_OF_LEARNT) for one in learnt)


def opening(text: str) -> str:
    """Return the first sentence that says something: it mostly names the work."""
    for sentence in SENTENCE.split(text.strip()):
        if len(sentence.split()) >= 3:
            return sentence
    return text


def digest(lines: Iterable[Line]) -> str:
    """Return what identifies these lines: two equal ones train the same head."""
    sha = hashlib.sha256()
    for line in lines:
        sha.update(f"{line.service}\0{line.weight}\0{line.text}\n".encode())
    return sha.hexdigest()


def spread(lines: Sequence[T], limit: int) -> list[T]:
    """Return at most `limit` of them, the same share of each stretch."""
    if len(lines) <= limit:
        return list(lines)
    return [lines[number * len(lines) // limit] for number in range(limit)]

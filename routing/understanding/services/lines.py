"""The training lines: what the catalogue says, what people taught, and talk that is no request.

Knows nothing of vectors. The weights say how much a line counts beside an operator's example.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from routing.understanding.services.model import NOTHING
from routing.understanding.words.background import LINES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from routing.understanding.services.model import Learnt, ServiceExamples

PHRASE = re.compile(r"[,;]| and | or | und | oder | y | et | e | ou | en ")
SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
WEIGHT_OF_PHRASE = 0.5
WEIGHT_OF_LEARNT = 2.5


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


def talk_lines() -> Iterator[Line]:
    """Yield the background in our own words."""
    yield from (Line(text, NOTHING) for text in LINES)


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


def thinned(lines: Sequence[Line], limit: int) -> list[Line]:
    """Return at most `limit` lines, the same share of each stretch; time grows with their cube."""
    if len(lines) <= limit:
        return list(lines)
    return [lines[number * len(lines) // limit] for number in range(limit)]

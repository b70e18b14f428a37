"""What a catalogue's own words say about how well it will be understood.

Each example is read as if it were the only one missing: the left-out scores of the trained head.
Knows no wording; the command line says it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from routing.understanding.services.model import NOTHING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from routing.understanding.services.head import Fit
    from routing.understanding.services.model import ServiceExamples

EXAMPLES_ENOUGH = 5
"""With fewer examples of its own a service is hard to find."""
LOST_UNDER = 0.6
CONFUSED_FROM = 2


@dataclass(frozen=True, kw_only=True, slots=True)
class Confused:
    """Examples of one service that read like another: how many, and one of them."""

    service: str
    other: str
    count: int
    example: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Lint:
    """What there is to say. `recall`: the share of each service's examples that find it."""

    examples: int
    expected: float | None
    recall: Mapping[str, float]
    few: tuple[str, ...]
    confused: tuple[Confused, ...]
    doubled: tuple[tuple[str, str, str], ...]

    @property
    def lost(self) -> tuple[str, ...]:
        """Services whose own examples mostly lead elsewhere."""
        return tuple(key for key, share in self.recall.items() if share < LOST_UNDER)


def lint(services: Iterable[ServiceExamples], found: Fit) -> Lint:
    """Look at every example of the catalogue; `found` is the fit that was trained from it."""
    mine = tuple(services)
    guessed = _guesses(mine, found)
    recall = {
        key: sum(own == other for own, other, _ in guessed if own == key) / count
        for key, count in Counter(own for own, _, _ in guessed).items()
    }
    right = sum(own == other for own, other, _ in guessed)
    return Lint(
        examples=len(guessed),
        expected=right / len(guessed) if guessed else None,
        recall=recall,
        few=tuple(each.key for each in mine if len(each.examples) < EXAMPLES_ENOUGH),
        confused=_confused(guessed),
        doubled=tuple(_doubled(mine)),
    )


def _guesses(mine: Sequence[ServiceExamples], found: Fit) -> list[tuple[str, str, str]]:
    """Return of each example its service, the one it reads like, and its text."""
    written = {(each.key, text) for each in mine for text in each.examples}
    keys = found.head.classes[:-1]
    return [
        (line.service, keys[int(np.argmax(scores[:-1]))], line.text)
        for line, scores in zip(found.lines, found.left_out, strict=True)
        if line.service != NOTHING and (line.service, line.text) in written
    ]


def _confused(guessed: Sequence[tuple[str, str, str]]) -> tuple[Confused, ...]:
    pairs = Counter((own, other) for own, other, _ in guessed if own != other)
    return tuple(
        Confused(
            service=own, other=other, count=count,
            example=next(t for a, b, t in guessed if (a, b) == (own, other)),
        )
        for (own, other), count in pairs.most_common()
        if count >= CONFUSED_FROM
    )  # fmt: skip


def _doubled(mine: Sequence[ServiceExamples]) -> Iterable[tuple[str, str, str]]:
    """Yield examples that two services share, word for word."""
    seen: dict[str, str] = {}
    for each in mine:
        for text in each.examples:
            plain = " ".join(text.lower().split())
            if seen.setdefault(plain, each.key) != each.key:
                yield seen[plain], each.key, text

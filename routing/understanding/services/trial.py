"""Whether a head that learned more may take the place of the present one.

Both are asked the same: every example and every lesson as if it were the only one missing (or, of
what a head never saw, plainly), and the golden lines. Knows no version and no clock.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from routing.understanding.services.model import NOTHING
from routing.understanding.services.verdict import Trial
from routing.understanding.words.golden import GOLDEN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from routing.understanding.services.hybrid import HybridModel, Trained

CONFUSIONS = 10

Row = tuple[str, str]
"""A text and its service."""


def compare(new: Trained, before: Trained, golden: Mapping[str, Sequence[str]] = GOLDEN) -> Trial:
    """Ask both heads the same rows: those that the new one was taught, and the golden lines."""
    rows = _taught(new)
    said, said_before = _left_out(new, rows), _left_out(before, rows)
    old = frozenset(_taught(before))
    kept = [n for n, row in enumerate(rows) if row in old]
    lines = [(text, key) for key in new.model.keys for text in golden.get(key, ())]
    return Trial(
        f1=macro_f1(rows, said), f1_before=macro_f1(rows, said_before),
        kept=sum(said[n] == rows[n][1] for n in kept),
        kept_before=sum(said_before[n] == rows[n][1] for n in kept), kept_of=len(kept),
        golden=_right(new.model, lines), golden_before=_right(before.model, lines),
        golden_of=len(lines), confused=_confused(rows, said),
    )  # fmt: skip


def _taught(found: Trained) -> list[Row]:
    """Return the catalogue's examples and what people taught; phrases and trades are no texts."""
    written = {(text, each.key) for each in found.model.services for text in each.examples}
    lessons = {(line.text, line.service) for line in found.fit.lines if line.is_lesson}
    return sorted(row for row in written | lessons if row[1] != NOTHING)


def _left_out(found: Trained, rows: Sequence[Row]) -> list[str]:
    """Return what this head says of each text when the text itself was not there to learn from."""
    at = {(line.text, line.service): n for n, line in enumerate(found.fit.lines)}
    new = [text for text, service in rows if (text, service) not in at]
    scores = dict(zip(new, found.model.raw(new), strict=True)) if new else {}
    return [
        found.model.keys[int(np.argmax(one[:-1]))]
        for one in (found.fit.left_out[at[row]] if row in at else scores[row[0]] for row in rows)
    ]


def macro_f1(rows: Sequence[Row], said: Sequence[str]) -> float:
    """Return the mean over services of F1, 0 to 1; 1 where there is nothing to get wrong."""
    own, guessed = Counter(service for _, service in rows), Counter(said)
    right = Counter(service for (_, service), one in zip(rows, said, strict=True) if service == one)
    each = [2 * right[key] / (count + guessed[key]) for key, count in own.items()]
    return sum(each) / len(each) if each else 1.0


def _right(model: HybridModel, lines: Sequence[Row]) -> int:
    found = (model.read(text) for text, _ in lines)
    return sum(
        one.service == service and not one.refused
        for one, (_, service) in zip(found, lines, strict=True)
    )


def _confused(rows: Sequence[Row], said: Sequence[str]) -> tuple[tuple[str, str, int], ...]:
    pairs = Counter((own, one) for (_, own), one in zip(rows, said, strict=True) if own != one)
    ranked = sorted(pairs.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple((own, other, count) for (own, other), count in ranked[:CONFUSIONS])

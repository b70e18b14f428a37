"""Figures from pairs of what was said and what was right; knows nothing of messages."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

BINS = 10
ENOUGH = 8
"""A class of fewer rows says little and is left out of the mean over classes."""


def share(hits: Sequence[bool]) -> float:
    """Return the percentage that is true, 0 of nothing."""
    return 100 * sum(hits) / len(hits) if hits else 0.0


def macro_f1(pairs: Sequence[tuple[str | None, str]]) -> float:
    """Return the mean F1 in percent over the classes with enough rows; pairs of (said, right)."""
    gold = Counter(right for _, right in pairs)
    said = Counter(found for found, _ in pairs)
    hits = Counter(right for found, right in pairs if found == right)
    kept = [key for key, count in gold.items() if count >= ENOUGH]
    return 100 * sum(2 * hits[k] / (gold[k] + said[k]) for k in kept) / len(kept) if kept else 0.0


def auroc(inside: Sequence[float], outside: Sequence[float]) -> float:
    """Return in percent how often an inside score is above an outside one; ties count half."""
    ranked = sorted([(score, 1) for score in inside] + [(score, 0) for score in outside])
    total, start = 0.0, 0
    while start < len(ranked):
        end = start
        while end < len(ranked) and ranked[end][0] == ranked[start][0]:
            end += 1
        mean = (start + end + 1) / 2
        total += mean * sum(kind for _, kind in ranked[start:end])
        start = end
    n, m = len(inside), len(outside)
    return 100 * (total - n * (n + 1) / 2) / (n * m) if n and m else 0.0


def calibration_error(pairs: Sequence[tuple[float, bool]]) -> float:
    """Return the expected calibration error in percent, over ten equal bins of confidence."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for sure, hit in pairs:
        bins[min(BINS - 1, int(sure * BINS))].append((sure, hit))
    off = sum(abs(sum(sure - hit for sure, hit in held)) for held in bins)
    return 100 * off / len(pairs) if pairs else 0.0

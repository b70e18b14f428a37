"""The figures as a table and as one picture."""

from __future__ import annotations

import math
from statistics import quantiles
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


from benchmarks.year.played import KINDS, Outcome


def table(outcomes: Sequence[Outcome]) -> list[str]:
    """Give the figures as lines of a Markdown table: waits in hours of the calendar."""
    names = [outcome.name for outcome in outcomes]
    rows = [
        ("tasks", [str(len(one.kinds)) for one in outcomes]),
        ("never taken", [str(len(one.never)) for one in outcomes]),
        *(
            (f"{kind}: {what}, h", [f"{_at(one.of(kind), share):.1f}" for one in outcomes])
            for kind, _ in KINDS
            for what, share in (("median wait", 0.5), ("p95 wait", 0.95), ("oldest", 1.0))
        ),
        ("claims that lapsed", [str(one.lapses) for one in outcomes]),
        ("given by hand", [str(one.by_hand) for one in outcomes]),
        ("Gini of units", [f"{one.spread:.2f}" for one in outcomes]),
    ]
    head = [f"| figure | {' | '.join(names)} |", f"| --- |{' ---: |' * len(names)}"]
    return [*head, *(f"| {name} | {' | '.join(values)} |" for name, values in rows)]


def _at(values: Sequence[float], share: float) -> float:
    if len(values) < 2 or share in (0.0, 1.0):
        return max(values, default=math.nan)
    return quantiles(values, n=100, method="inclusive")[round(share * 100) - 1]


WIDE, HIGH, EDGE = 720, 360, 60
COLOURS = ("#1b6e8c", "#c4572b")


def picture(outcomes: Sequence[Outcome]) -> str:
    """Give the share of hard work that was taken within so many hours, as SVG; time grows tenfold
    from mark to mark."""
    most = max((one.of("hard")[-1] for one in outcomes if one.of("hard")), default=1)
    span = math.log10(max(most, 10)) + 1
    lines = [_curve(one, span, colour) for one, colour in zip(outcomes, COLOURS, strict=True)]
    at = {n: EDGE + (n + 1) / span * (WIDE - 2 * EDGE) for n in range(-1, int(span))}
    marks = [f'<text x="{x:.0f}" y="{HIGH - 30}">{10**n} h</text>' for n, x in at.items()]
    shares = [
        f'<text x="10" y="{HIGH - EDGE - share / 100 * (HIGH - 2 * EDGE):.0f}">{share} %</text>'
        for share in (0, 50, 100)
    ]
    names = [
        f'<text x="{EDGE}" y="{20 + 18 * n}" fill="{colour}">{one.name}: hard work, Gini'
        f" {one.spread:.2f}, never taken {len(one.never)}</text>"
        for n, (one, colour) in enumerate(zip(outcomes, COLOURS, strict=True))
    ]
    body = "\n".join([*lines, *marks, *shares, *names])
    size = f'width="{WIDE}" height="{HIGH}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="12">\n'
        f'<rect {size} fill="white"/>\n{body}\n</svg>\n'
    )


def _curve(outcome: Outcome, span: float, colour: str) -> str:
    waits = outcome.of("hard")
    hard = sum(kind == "hard" for kind in outcome.kinds.values())
    points = [
        (
            EDGE + max(math.log10(max(wait, 0.1)) + 1, 0) / span * (WIDE - 2 * EDGE),
            HIGH - EDGE - rank / hard * (HIGH - 2 * EDGE),
        )
        for rank, wait in enumerate(waits, start=1)
    ]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points[:: max(1, len(points) // 300)])
    return f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>'

"""The table of the benchmark: on a terminal, in the docs, and as data that later runs add to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.floors.row import Measured

BEGIN, END = "<!-- floors: begin -->", "<!-- floors: end -->"
_SHOWN = ("floor_per_s", "ours_per_s", "peer_per_s", "ratio", "peer_ratio", "p50_ms", "p99_ms")


def plain(one: Measured, about: dict[str, object]) -> dict[str, Any]:
    """Give a row as data."""
    row = one.row
    return {
        "key": row.key,
        "work": row.name,
        "floor_is": row.floor_is,
        "peer_is": row.peer_is,
        "floor_per_s": one.floor.rate,
        "ours_per_s": one.ours.rate,
        "peer_per_s": one.peer.rate,
        "ratio": one.ratio,
        "peer_ratio": one.peer_ratio,
        "p50_ms": one.ours.within(0.5),
        "p99_ms": one.ours.within(0.99),
        "goal": goal_of(one),
        "missed": list(one.missed),
        "lacks": one.lacks,
        "told": "" if row.tells is None else row.tells(),
        "about": about,
    }


def goal_of(one: Measured) -> str:
    """Give the goals of a row in words."""
    row = one.row
    parts = (
        ("{} of the floor", row.goal),
        ("{} times the peer", row.peer_goal),
        ("half within {} ms", row.p50_ms),
        ("99 of 100 within {} ms", row.p99_ms),
        ("{} a second", row.least),
    )
    return ", ".join(words.format(f"{value:g}") for words, value in parts if value is not None)


def line(row: dict[str, Any]) -> str:
    """Give a row for a terminal."""
    numbers = "".join(f"{number(row[name]):>10}" for name in _SHOWN)
    told = f"\n  {row['told']}" if row.get("told") else ""
    return f"{row['work'][:52]:53}{numbers}  {verdict(row)}{told}"


def head() -> str:
    """Give the head of the lines."""
    names = ("floor /s", "ours /s", "peer /s", "of floor", "of peer", "p50 ms", "p99 ms")
    return f"{'work':53}" + "".join(f"{name:>10}" for name in names)


def verdict(row: dict[str, Any]) -> str:
    """Say whether the goals are met."""
    said = "short: " + ", ".join(row["missed"]) if row["missed"] else "met"
    said = said if row["goal"] else ""
    return f"{said} ({row['lacks']})".strip() if row["lacks"] else said


def number(value: float | None) -> str:
    """Give a number as short as it says enough."""
    if value is None:
        return ""
    return f"{value:,.0f}" if value >= 100 else f"{value:.2f}"


def merge(path: Path, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Put rows into the file beside those that are there, and give all of them in order."""
    there = json.loads(path.read_text()) if path.exists() else []
    known = {row["key"]: row for row in [*there, *rows]}
    path.write_text(json.dumps(list(known.values()), indent=1))
    return list(known.values())


def write(page: Path, rows: list[dict[str, Any]]) -> None:
    """Put the table between the page's two marks."""
    names = "| Work | Floor | Floor /s | Ours /s | Peer /s | Ratios | p50, p99 ms | Goal | |"
    lines = [names, "| --- " * 9 + "|"]
    for row in rows:
        ratios = ", ".join(number(row[n]) for n in ("ratio", "peer_ratio") if row[n] is not None)
        times = ", ".join(number(row[n]) for n in ("p50_ms", "p99_ms") if row[n] is not None)
        beside = "; ".join(
            filter(None, (row["floor_is"], row["peer_is"] and f"peer: {row['peer_is']}"))
        )
        rates = " | ".join(number(row[f"{n}_per_s"]) for n in ("floor", "ours", "peer"))
        lines.append(
            f"| {row['work']} | {beside} | {rates} | {ratios} | {times} | {row['goal']} |"
            f" {'; '.join(filter(None, (verdict(row), row.get('told'))))} |"
        )
    text = page.read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    told = ", ".join(f"{name} {value}" for name, value in rows[-1]["about"].items())
    body = "\n".join([*lines, "", told + "."])
    page.write_text(f"{before}{BEGIN}\n{body}\n{END}{rest.partition(END)[2]}", "utf-8")

"""Rows to measure on: our own messages, or those of a folder.

Knows the layout of the files; knows nothing of who reads the rows.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from routing.catalogue import parse_toml
from routing.understanding.meaning import NO_CONTEXT, Context, TaskInPlay
from routing.understanding.offered import offered_by
from routing.understanding.services import ServiceExamples

Row = Mapping[str, Any]
OWN = Path(__file__).parent / "own"
OWN_NOW = "2026-03-10T10:15:00+01:00"  # a Tuesday
OWN_ZONE = "Europe/Berlin"
HOUSE = "sample"
"""The desk of the sample catalogue, which most of our own messages are written to."""
SAMPLE = Path(__file__).parents[2] / "examples" / "agency.toml"


@dataclass(frozen=True, kw_only=True, slots=True)
class Folder:
    """A folder of labelled rows."""

    path: Path

    def rows(self, name: str) -> list[Row]:
        """Return the rows of a file below the folder; none when it is not there."""
        return rows_of(self.path / name) if (self.path / name).is_file() else []

    def named(self, pattern: str) -> list[tuple[str, list[Row]]]:
        """Return (name, rows) of each file that fits a pattern."""
        return [(path.stem, rows_of(path)) for path in sorted(self.path.glob(pattern))]


def rows_of(path: Path) -> list[Row]:
    """Read a file with one JSON object on each line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def own(part: str) -> list[Row]:
    """Return our own messages.

    "taught" is what the reader learns from, "dev" was looked at while building, "unseen" only
    later; of "fresh", written by people who saw no code, nothing but the totals was looked at.
    "ordinary" is by six more of them, who wrote what is written on any day. "trades" are requests
    for work of many kinds. A row with a "desk" asks for its services and not for the sample's, as
    some of "taught" do and all of "elsewhere".
    "hard" only hints at what is wanted, "parts" wants several things or looks as if it did.
    """
    return [{"now": OWN_NOW, "tz": OWN_ZONE, **row} for row in rows_of(OWN / f"{part}.jsonl")]


def now_of(row: Row) -> datetime:
    """Return when a row was written."""
    return datetime.fromisoformat(str(row.get("now") or OWN_NOW))


def zone_of(row: Row) -> str:
    """Return the zone a row was written in."""
    return str(row.get("tz") or "UTC")


def language_of(row: Row) -> str:
    """Return the locale when it is one of the row's language, else the language."""
    lang, locale = str(row.get("lang") or "en"), str(row.get("locale") or "")
    return locale if locale.startswith(lang) else lang


def context_of(row: Row) -> Context:
    """Return what was asked and the tasks in play."""
    said = row.get("context")
    if not said:
        return NO_CONTEXT
    tasks = (TaskInPlay(**task) for task in said.get("tasks", ()))
    return Context(asked=said.get("asked"), tasks=tuple(tasks))


def catalogue_of(rows: Sequence[Row]) -> list[ServiceExamples]:
    """Return one service for each label, with its texts as examples."""
    examples: dict[str, list[str]] = {}
    for row in rows:
        examples.setdefault(str(row["label"]), []).append(str(row["text"]))
    return [
        ServiceExamples(key=key, title=key.replace("_", " "), examples=tuple(texts))
        for key, texts in examples.items()
    ]


def sample() -> list[ServiceExamples]:
    """Return the services of the sample catalogue, which our own messages ask for."""
    return list(offered_by(parse_toml(SAMPLE.read_text(encoding="utf-8"))))


def desk_of(row: Row) -> str:
    """Return the name of the desk that a row is written to."""
    return str(row.get("desk") or HOUSE)


def by_desk(rows: Iterable[Row]) -> Mapping[str, list[Row]]:
    """Return the rows of each desk, in their order."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(desk_of(row), []).append(row)
    return found


def services_at(desk: str) -> list[ServiceExamples]:
    """Return the services of a desk that some of our own messages ask for."""
    if desk == HOUSE:
        return sample()
    return fewshot(json.loads((OWN / "desks" / f"{desk}.json").read_text(encoding="utf-8")))


def fewshot(data: Mapping[str, Any]) -> list[ServiceExamples]:
    """Return the services of a JSON catalogue."""
    return [
        ServiceExamples(
            key=one["id"],
            title=one.get("title") or one.get("name") or one["id"],
            about=one.get("about") or one.get("description") or "",
            examples=tuple(one.get("examples", ())),
        )
        for one in data["services"]
    ]

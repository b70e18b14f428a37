"""A task's facts as one record of fixed size, so that a hundred thousand are read at once.

The layout follows from the fields of `Facts`: instants and lengths in microseconds, counts, and the
seconds of each court. What has no fixed size stands beside it. Knows no database and no array.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256
from types import NoneType
from typing import TYPE_CHECKING, NewType, cast, get_args

from routing.clock.courts import Court, Part
from routing.codec import decode, encode, hints_of
from routing.figures.facts import Facts, court_key
from routing.figures.results import Tally
from routing.task import TaskState
from routing.values import PartyId, ServiceKey, TaskId

if TYPE_CHECKING:
    from collections.abc import Iterable

NOTHING = -(2**62)
"""Stands for an instant or a length that is not known, NO_COUNT for a count or number."""
NO_COUNT = -(2**31)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
STATES = tuple(TaskState)
SECONDS = tuple(f"seconds.{court_key(court, part)}" for court in Court for part in Part)
DOWN = tuple(f"down.{court}" for court in Court)
More = Mapping[str, object]
"""What stands beside a record, read from JSON."""
LOOSE = ("service", "seconds", "down", "replied_for", "failed", "results", "steps")
"""Fields that have columns of their own, or several."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FactsRow:
    """What is kept of a task's facts: `record` and `replied` are packed, `more` is JSON or nothing.

    `counted_at` is when it counts for a period; `open` says that it counts for the present.
    """

    task: TaskId
    client: PartyId
    provider: PartyId | None
    service: ServiceKey
    counted_at: datetime | None
    open: bool
    record: bytes
    replied: bytes
    more: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Slot:
    """One number of a record: its name, and `q` (64 bits) or `i` (32 bits)."""

    name: str
    size: str
    write: Callable[[object], int]
    read: Callable[[int], object]


@cache
def layout() -> tuple[Slot, ...]:
    """Give the numbers of a record in order, the wide ones first."""
    hints = hints_of(Facts)
    single = [_slot(f.name, hints[f.name]) for f in fields(Facts) if f.name not in LOOSE]
    counts = [_slot(name, int) for name in (*SECONDS, *DOWN)]
    return tuple(sorted((*single, *counts), key=lambda slot: slot.size, reverse=True))


def _slot(name: str, hint: object) -> Slot:
    known = [arg for arg in get_args(hint) if arg is not NoneType] or [hint]
    size, nothing, write, read = _NUMBERS[NewType if isinstance(known[0], NewType) else known[0]]
    return Slot(
        name=name,
        size=size,
        write=lambda value: nothing if value is None else write(value),
        read=lambda number: None if number == nothing else read(number),
    )


def _instant(value: object) -> int:
    return (cast("datetime", value) - EPOCH) // MICROSECOND


_NUMBERS: Mapping[object, tuple[str, int, Callable[[object], int], Callable[[int], object]]] = {
    datetime: ("q", NOTHING, _instant, lambda n: EPOCH + n * MICROSECOND),
    timedelta: (
        "q",
        NOTHING,
        lambda v: cast("timedelta", v) // MICROSECOND,
        lambda n: n * MICROSECOND,
    ),
    NewType: ("q", NOTHING, lambda v: cast("int", v), lambda n: n),
    int: ("i", NO_COUNT, lambda v: cast("int", v), lambda n: n),
    bool: ("i", NO_COUNT, lambda v: int(cast("bool", v)), bool),
    TaskState: ("i", NO_COUNT, lambda v: STATES.index(cast("TaskState", v)), lambda n: STATES[n]),
}


@cache
def shape() -> str:
    """Give a mark of the layout: rows of another shape are of another release."""
    told = ",".join(f"{slot.name}:{slot.size}" for slot in layout())
    return sha256(told.encode()).hexdigest()[:12]


@cache
def _struct() -> struct.Struct:
    return struct.Struct("<" + "".join(slot.size for slot in layout()))


def pack(facts: Facts) -> FactsRow:
    """Give what is kept of the facts."""
    values = _values(facts)
    return FactsRow(
        task=facts.task,
        client=facts.client,
        provider=facts.provider,
        service=facts.service,
        counted_at=facts.counted_at,
        open=facts.open,
        record=_struct().pack(*(slot.write(values[slot.name]) for slot in layout())),
        replied=struct.pack(f"<{len(facts.replied_for)}i", *facts.replied_for),
        more=_more(facts),
    )


def _more(facts: Facts) -> str | None:
    """What has names: criteria, results and steps; most tasks have none."""
    results = {key: encode(tally, Tally) for key, tally in facts.results.items()}
    more = {"failed": facts.failed, "results": results, "steps": facts.steps}
    told = {name: value for name, value in more.items() if value}
    return json.dumps(told, separators=(",", ":")) if told else None


def _values(facts: Facts) -> dict[str, object]:
    values: dict[str, object] = {f.name: getattr(facts, f.name) for f in fields(Facts)}
    for court in Court:
        values[f"down.{court}"] = facts.down.get(court, 0)
        for part in Part:
            values[f"seconds.{court_key(court, part)}"] = facts.seconds_in(court, part)
    return values


def unpack(row: FactsRow) -> Facts:
    """Give the facts back."""
    numbers = _struct().unpack(row.record)
    values = {slot.name: slot.read(n) for slot, n in zip(layout(), numbers, strict=True)}
    more = json.loads(row.more) if row.more else {}
    return Facts(
        **{name: value for name, value in values.items() if "." not in name},  # type: ignore[arg-type]
        service=row.service,
        seconds=_counts(values, SECONDS),
        down=_counts(values, DOWN),
        replied_for=struct.unpack(f"<{len(row.replied) // 4}i", row.replied),
        failed=failed_in(more),
        results=results_in(more),
        steps=steps_in(more),
    )


def failed_in(more: More) -> tuple[str, ...]:
    """Give the criteria that stand beside a record."""
    return tuple(cast("list[str]", more.get("failed", ())))


def results_in(more: More) -> dict[str, Tally]:
    """Give the results that stand beside a record."""
    results = cast("Mapping[str, object]", more.get("results", {}))
    return {key: decode(data, Tally) for key, data in results.items()}


def steps_in(more: More) -> dict[str, dict[str, int]]:
    """Give the seconds of each place of a task's way that stand beside a record."""
    return cast("dict[str, dict[str, int]]", more.get("steps", {}))


def _counts(values: Mapping[str, object], names: Iterable[str]) -> dict[str, int]:
    found = ((name.partition(".")[2], cast("int", values[name])) for name in names)
    return {name: count for name, count in found if count}

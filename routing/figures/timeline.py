"""A task's history, row by row, as typed facts: what `outdesk show` prints.

Every figure can be worked out again from these rows. Knows events by the types of their fields.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, cast, get_args

from routing.codec import hints_of
from routing.notices.model import Fact, FileFact, Firm, Who, Words, Work
from routing.notices.of_delivery import fact_of
from routing.task import Given, Item
from routing.values import FileId, Money, PartyId, Period, PersonId, ServiceKey, TextId

if TYPE_CHECKING:
    from routing.ports import StoredEvent

Facts = Mapping[str, Fact]
PLAIN = (str, int, Decimal, datetime, date, timedelta, Money, Period)
NAMED: Mapping[object, Callable[[object], Fact]] = {
    PersonId: lambda v: Who(person=cast("PersonId", v)),
    PartyId: lambda v: Firm(party=cast("PartyId", v)),
    TextId: lambda v: Words(text=cast("TextId", v)),
    FileId: lambda v: FileFact(file=cast("FileId", v)),
    ServiceKey: lambda v: Work(service=cast("ServiceKey", v)),
}
"""How an id is shown, by the type of its field: as what it stands for."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TimelineRow:
    """One event: when it happened, its name (`Claimed`), who caused it, and what it says."""

    n: int
    at: datetime
    event: str
    actor: PersonId | None
    via: str
    facts: Facts


def timeline(history: Iterable[StoredEvent]) -> tuple[TimelineRow, ...]:
    """Give the rows of a subject's history, in order; what is not known is left out."""
    return tuple(
        TimelineRow(
            n=stored.n,
            at=stored.happened_at,
            event=type(stored.event).__name__,
            actor=stored.actor,
            via=stored.via,
            facts=_facts(stored.event),
        )
        for stored in history
    )


def _facts(event: object) -> Facts:
    kind: type = type(event)
    shown = {name: _fact(getattr(event, name), hint) for name, hint in _named(kind)}
    return {name: fact for name, fact in shown.items() if fact is not None}


@cache
def _named(kind: type) -> tuple[tuple[str, object], ...]:
    """The fields of an event, each with the type that its value, or its members, have."""
    hints = hints_of(kind)
    return tuple((field.name, _carried(hints[field.name])) for field in fields(kind))


def _carried(hint: object) -> object:
    """The first type inside `X | None` or `tuple[X, ...]` that says how to show a value."""
    inside = [_carried(arg) for arg in get_args(hint)]
    return next((each for each in inside if each in NAMED), hint)


def _fact(value: object, hint: object) -> Fact | None:
    """A value as a fact; nothing for None and for what is empty."""
    if value is None or value in ("", (), {}, frozenset()):
        return None
    if isinstance(value, frozenset):
        return tuple(_must(each, hint) for each in sorted(value))
    if isinstance(value, tuple):
        return tuple(_must(each, hint) for each in value)
    if isinstance(value, Mapping):
        return tuple(_entry(key, each) for key, each in value.items())
    return _must(value, hint)


def _must(value: object, hint: object) -> Fact:
    if hint in NAMED:
        return NAMED[hint](value)
    if isinstance(value, Given):
        return _given(value)
    if isinstance(value, Item):
        return value.n
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, PLAIN):
        return value
    if is_dataclass(value):
        return _facts(value)
    raise TypeError(type(value).__name__)


def _entry(key: object, value: object) -> Facts:
    """One entry of a mapping: an input as it stands, or a result."""
    if isinstance(value, Given):
        return {"key": str(key), **_given(value)}
    return {"key": str(key), "value": _must(value, None)}


def _given(value: Given) -> Facts:
    shown: dict[str, Fact] = {"how": value.how.value}
    if value.value is not None:
        shown["value"] = fact_of(value.value)
    if value.text is not None:
        shown["words"] = Words(text=value.text)
    if value.files:
        shown["files"] = tuple(FileFact(file=file) for file in value.files)
    return shown

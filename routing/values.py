"""Small values that every room shares: ids, money, periods.

Knows nothing of tasks or people. All instants in the house are aware UTC datetimes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NewType

PersonId = NewType("PersonId", int)
PartyId = NewType("PartyId", int)
TaskId = NewType("TaskId", int)
RequestId = NewType("RequestId", int)
ArrangementId = NewType("ArrangementId", int)
SeriesId = NewType("SeriesId", int)
RetainerId = NewType("RetainerId", int)
TextId = NewType("TextId", int)
FileId = NewType("FileId", int)
LetterId = NewType("LetterId", int)
ServiceKey = NewType("ServiceKey", str)


@dataclass(frozen=True, kw_only=True, slots=True)
class Money:
    """An amount in integer minor units (cents) of one ISO 4217 currency."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if len(self.currency) != 3 or not self.currency.isupper():
            raise ValueError(f"currency {self.currency!r}")


@dataclass(frozen=True, kw_only=True, slots=True)
class Period:
    """A span of calendar days, [start, end): March 2026 is 2026-03-01 to 2026-04-01."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end <= self.start:
            raise ValueError("empty period")


@dataclass(frozen=True, kw_only=True, slots=True)
class TextRef:
    """Free words as a typed value: only their id, so that the words can be erased."""

    text: TextId


Value = str | int | Decimal | date | Period | Money | TextRef
"""A typed input or result: a `str` is always a choice or a code, never free text."""

"""To deliver, check, judge and end a task."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from routing.money.charge import Charge
from routing.values import FileId, PersonId, TextId, Value


@dataclass(frozen=True, kw_only=True, slots=True)
class Deliver:
    """The provider hands in; `check` when somebody else must look first.

    `by_item` holds the results of single lines of a list, by the line's number.
    """

    by: PersonId
    note: TextId | None = None
    files: tuple[FileId, ...] = ()
    results: Mapping[str, Value] = field(default_factory=dict)
    took_for: timedelta | None = None
    items: tuple[int, ...] = ()
    by_item: Mapping[int, Mapping[str, Value]] = field(default_factory=dict)
    partly: bool = False
    check: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """Somebody other than the author passes or fails it."""

    by: PersonId
    passed: bool
    criterion: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class SendBack:
    """Not yet: these criteria are not met."""

    criteria: tuple[str, ...]
    text: TextId | None = None
    due_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Accept:
    """It is good; without a person, the review time is over. `charge` is what it comes to."""

    by: PersonId | None = None
    charge: Charge | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class UndoAccept:
    """Not so fast; `until_at` is the end of the window."""

    until_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Rate:
    """1 to 5."""

    score: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Reopen:
    """Accepted work turns out wrong within the window."""

    until_at: datetime
    text: TextId | None = None
    due_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Decline:
    """The desk cannot do it."""

    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Cancel:
    """It is not wanted any more."""

    by: PersonId | None = None
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Entrust:
    """A colleague in the client's own firm does what is kept in house."""

    to: PersonId


@dataclass(frozen=True, kw_only=True, slots=True)
class Release:
    """Kept work may go out this once."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenDispute:
    """The operator shall decide, by `decide_by_at`."""

    by: PersonId
    decide_by_at: datetime
    text: TextId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class MakeStatement:
    """How one side sees it."""

    by: PersonId
    text: TextId


@dataclass(frozen=True, kw_only=True, slots=True)
class DecideDispute:
    """accepted, part, work or cancelled, with a reason to both."""

    by: PersonId
    outcome: str
    reason: TextId
    due_at: datetime | None = None
    charge: Charge | None = None

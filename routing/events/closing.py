"""Deliveries and how they end: checked, sent back, accepted, disputed, cancelled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from routing.money.charge import Charge
from routing.values import FileId, PersonId, TextId, Value


@dataclass(frozen=True, kw_only=True, slots=True)
class Delivered:
    """The provider handed in (a part, when `items` names some of the lines)."""

    n: int
    by: PersonId
    note: TextId | None = None
    files: tuple[FileId, ...] = ()
    results: Mapping[str, Value] = field(default_factory=dict)
    took_for: timedelta | None = None
    items: tuple[int, ...] = ()
    partly: bool = False
    check: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Checked:
    """Somebody who is not the author passed or failed the delivery."""

    by: PersonId
    passed: bool
    criterion: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class SentBack:
    """The client sent it back by criterion: a round, with the same provider."""

    criteria: tuple[str, ...]
    text: TextId | None = None
    due_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Accepted:
    """The client accepted, or the timer did after reminders."""

    by: PersonId | None = None

    @property
    def by_timer(self) -> bool:
        """Whether no person pressed it."""
        return self.by is None


@dataclass(frozen=True, kw_only=True, slots=True)
class Charged:
    """What the accepted work costs and pays: the ledger posts it."""

    charge: Charge


@dataclass(frozen=True, kw_only=True, slots=True)
class ChargeReversed:
    """That work is not accepted any more: the same is posted the other way round."""

    charge: Charge


@dataclass(frozen=True, kw_only=True, slots=True)
class AcceptUndone:
    """The acceptance was taken back within the window; the delivery stands again."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Rated:
    """The client rated the delivery, 1 to 5."""

    score: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Reopened:
    """Accepted work came back within the window: rework."""

    text: TextId | None = None
    due_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Declined:
    """The desk cannot do it."""

    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Cancelled:
    """It is not wanted any more."""

    by: PersonId | None = None
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Entrusted:
    """What is kept in house goes to a colleague in the client's own firm."""

    to: PersonId


@dataclass(frozen=True, kw_only=True, slots=True)
class Released:
    """Work kept in house may go out this once."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Disputed:
    """One side asks the operator to decide; all clocks stop but the operator's."""

    by: PersonId
    decide_by_at: datetime
    text: TextId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class StatementMade:
    """One side said how they see it."""

    by: PersonId
    text: TextId


@dataclass(frozen=True, kw_only=True, slots=True)
class DisputeDecided:
    """The operator decided: accepted, part, work or cancelled; the reason goes to both."""

    by: PersonId
    outcome: str
    reason: TextId
    due_at: datetime | None = None

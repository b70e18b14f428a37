"""What the postman and memory tell each other: what goes next, and what came of it.

Values only; loads no library.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from routing.inbound import Place


@dataclass(frozen=True, kw_only=True, slots=True)
class Head:
    """The oldest unfinished row of a chat: what goes there next."""

    id: int
    place: Place
    edit: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Sent:
    """The platform took it as `message`; `digest` tells what it shows."""

    id: int
    message: str
    digest: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Skipped:
    """Nothing had to be sent: the card shows exactly this already, or nobody reads there."""

    id: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Failed:
    """It did not go: it is tried again at `retry_at`, or never when that is None."""

    id: int
    error: str
    retry_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Doubtful:
    """Nobody knows whether it arrived: it goes out again at `retry_at`, marked as a repeat."""

    id: int
    retry_at: datetime | None = None


Result = Sent | Skipped | Failed | Doubtful

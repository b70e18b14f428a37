"""Which tasks a report is about: whose, of which service, and of which period."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from routing.values import PartyId, ServiceKey


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """A period [start, end); None for without a beginning or end."""

    start: datetime | None = None
    end: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """What a report asks for; what is open now always comes along, whenever it began.

    With `newest` only so many of those that count already come, the newest first.
    """

    span: Span = field(default_factory=Span)
    client: PartyId | None = None
    provider: PartyId | None = None
    service: ServiceKey | None = None
    newest: int | None = None

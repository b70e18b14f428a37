"""What passes beside a task, as values: quick questions and meetings of an arrangement.

Numbers count both within one arrangement; a number is never given twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from routing.values import PartyId, PersonId, RequestId, TaskId, TextId

KEPT = 20
"""So many of each an arrangement remembers; the events keep all."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Quick:
    """A quick question that is open: who asked, whom, and the last words of it."""

    n: int
    by: PersonId
    provider: PartyId
    text: TextId


@dataclass(frozen=True, kw_only=True, slots=True)
class Meeting:
    """A talk or an appointment: when, who put it, with whom, and of which task if of one.

    `turn` counts how often the time was moved; `link` is where it takes place, in somebody's words.
    """

    n: int
    at: datetime
    by: PersonId
    client: PersonId
    provider: PartyId
    task: TaskId | None = None
    link: TextId | None = None
    turn: int = 0
    agreed: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class QuickAsked:
    """A client asked their provider something short, without a task."""

    n: int
    by: PersonId
    provider: PartyId
    text: TextId


@dataclass(frozen=True, kw_only=True, slots=True)
class QuickAnswered:
    """Words of either side went across; `by` says whose."""

    n: int
    by: PersonId
    text: TextId


@dataclass(frozen=True, kw_only=True, slots=True)
class QuickClosed:
    """A quick question is over: it became a request, or needs nothing more."""

    n: int
    request: RequestId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class MeetingPut:
    """Somebody put a time for a talk, or another one for a talk that was put before."""

    meeting: Meeting


@dataclass(frozen=True, kw_only=True, slots=True)
class MeetingAgreed:
    """The other side is fine with the time."""

    n: int
    by: PersonId


@dataclass(frozen=True, kw_only=True, slots=True)
class MeetingDropped:
    """The talk does not take place."""

    n: int
    by: PersonId

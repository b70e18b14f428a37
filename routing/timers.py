"""Timers as values: which instants a task or a request waits for.

A timer is a function of the state alone, so arming and disarming cannot be forgotten. Firing one
writes an event that counts it, which makes the next one (or none) follow.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from routing.notices.model import Subject


@dataclass(frozen=True, kw_only=True, slots=True)
class Timer:
    """An absolute instant; (subject, kind, ordinal) is unique and fires once."""

    subject: Subject
    kind: str
    ordinal: int
    due_at: datetime


Due = Sequence[tuple[int, Timer]]
"""Timers that are due, by the numbers under which they are kept."""

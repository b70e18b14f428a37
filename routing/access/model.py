"""Who has access to what, as values. Never a password: a system's name, in words or by its input.

An entry stays when it ended, so that the register answers who had what at any time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from routing.values import PartyId, TextId


@dataclass(frozen=True, kw_only=True, slots=True)
class Access:
    """A provider's access to one system: an input of the service, or the client's own words.

    `n` is the number by which the client's people name it, over all of their arrangements.
    """

    n: int
    provider: PartyId
    input: str = ""
    text: TextId | None = None
    since_at: datetime | None = None
    ended_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AccessGiven:
    """A provider was let into a system."""

    n: int
    provider: PartyId
    since_at: datetime
    input: str = ""
    text: TextId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AccessEnded:
    """Somebody took it away again."""

    n: int
    ended_at: datetime


def register(held: tuple[Access, ...], event: AccessGiven | AccessEnded) -> tuple[Access, ...]:
    """Give the register after the event."""
    if isinstance(event, AccessEnded):
        return tuple(_ended(one, event) if one.n == event.n else one for one in held)
    given = Access(
        n=event.n,
        provider=event.provider,
        input=event.input,
        text=event.text,
        since_at=event.since_at,
    )
    return (*held, given)


def _ended(one: Access, event: AccessEnded) -> Access:
    return Access(
        n=one.n,
        provider=one.provider,
        input=one.input,
        text=one.text,
        since_at=one.since_at,
        ended_at=event.ended_at,
    )


def standing(held: tuple[Access, ...]) -> tuple[Access, ...]:
    """Give what nobody has taken away yet."""
    return tuple(one for one in held if one.ended_at is None)

"""Events and rows as JSON, old bodies brought up to date, and the chain of hashes.

Knows the shapes in `routing.folds`; knows no table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from routing.codec import decode, encode
from routing.folds import FOLDS
from storage.engine import compact

if TYPE_CHECKING:
    from routing.folds import State
    from routing.notices.model import About
    from routing.ports import AnyEvent

Body = dict[str, Any]
Upcast = Callable[[Body], Body]

VERSIONS: Mapping[str, int] = {}
"""The body version that is written today, by event type; 1 where none is named."""

UPCASTS: Mapping[tuple[str, int], Upcast] = {}
"""How a body of (event type, version) becomes one of the next version."""


def version_of(type_name: str, versions: Mapping[str, int] = VERSIONS) -> int:
    """Give the body version in which an event of this type is written."""
    return versions.get(type_name, 1)


def upcast(
    type_name: str, version: int, body: Body, upcasts: Mapping[tuple[str, int], Upcast] = UPCASTS
) -> Body:
    """Bring a body up to the newest version, one step after the other."""
    while (type_name, version) in upcasts:
        body, version = upcasts[type_name, version](body), version + 1
    return body


def event_body(event: AnyEvent) -> Body:
    """Give an event as JSON data."""
    body: Body = encode(event, type(event))
    return body


def read_event(kind: About, type_name: str, version: int, body: Body) -> Any:
    """Give back the event that `event_body` wrote, in an older version too."""
    return decode(upcast(type_name, version, body), FOLDS[kind].events[type_name])


def state_body(state: State) -> Body:
    """Give a row's value as JSON data."""
    body: Body = encode(state, type(state))
    return body


def read_state(kind: About, body: Body) -> Any:
    """Give back the value that `state_body` wrote."""
    return decode(body, FOLDS[kind].state)


_ENVELOPE = (
    "about_kind",
    "about_id",
    "n",
    "type",
    "body_version",
    "body",
    "happened_at",
    "recorded_at",
    "actor_id",
    "via",
    "letter_id",
    "timer_id",
    "catalogue",
)


def link(previous: str, row: Mapping[str, Any]) -> str:
    """Give the hash of an event's row: of the hash before it, its envelope and its body."""
    return _hash(previous, row, (*_ENVELOPE, "model"))


def is_link(previous: str, row: Mapping[str, Any]) -> bool:
    """Tell whether a row has the hash that follows from it and from the hash before.

    The first desks hashed all but the name of the model that read the words.
    """
    return row["hash"] in (link(previous, row), _hash(previous, row, _ENVELOPE))


def _hash(previous: str, row: Mapping[str, Any], names: tuple[str, ...]) -> str:
    content = [row[name] for name in names]
    said = compact([_stamp(v) if isinstance(v, datetime) else v for v in content])
    return sha256(f"{previous}\n{said}".encode()).hexdigest()


def _stamp(instant: datetime) -> str:
    return instant.astimezone(UTC).isoformat()

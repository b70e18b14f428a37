"""Which lessons train: the last word about each text, newest first, and no one voice too loud.

A client who taps the same service again and again must not bend the desk's understanding for all
others, so few lessons of one client count; a service with many lessons must not drown the rest.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from routing.understanding.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_A_SERVICE = 200
MOST_A_CLIENT = 5
"""Lessons that one client may teach about one service; an operator's word is not counted so."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """A lesson with its words. `by_client`: the client taught it; `doubt`: it teaches no service.

    `id` grows with time, `text_id` is the number of the text.
    """

    id: int
    text_id: int
    text: str
    service: str
    client: int
    by_client: bool
    doubt: bool
    at: datetime


def training(told: Iterable[Told]) -> tuple[Told, ...]:
    """Return the lessons to train from, in the order in which they were taught."""
    last = {one.text_id: one for one in sorted(told, key=lambda one: one.id)}
    newest = sorted(last.values(), key=lambda one: -one.id)
    return tuple(sorted(_capped(newest), key=lambda one: one.id))


def _capped(newest: Iterable[Told]) -> Iterable[Told]:
    """Yield what the caps leave; the same words again are no second lesson."""
    services: Counter[str] = Counter()
    clients: Counter[tuple[int, str]] = Counter()
    seen: set[str] = set()
    for one in newest:
        words, voice = " ".join(fold(one.text).split()), (one.client, one.service)
        full = services[one.service] >= MOST_A_SERVICE
        loud = one.by_client and clients[voice] >= MOST_A_CLIENT
        if one.doubt or not words or words in seen or full or loud:
            continue
        seen.add(words)
        services[one.service] += 1
        clients[voice] += one.by_client
        yield one

"""What a client told before handing a service over, as values; and whether it looks better kept.

Pure: words are text ids, a length of time and a choice are typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from routing.values import TextId


class Item(StrEnum):
    """One thing that is asked before the first time; the order is that of the card."""

    TOOK = "took"
    DOER = "doer"
    OUTCOME = "outcome"
    EXAMPLE = "example"
    STEPS = "steps"
    POLICY = "policy"
    SYSTEMS = "systems"
    STAND_IN = "cover"


class Doer(StrEnum):
    """Who did it so far."""

    ME = "me"
    COLLEAGUE = "colleague"
    OUTSIDE = "outside"
    NOBODY = "nobody"


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """One answer: how long it took each time, who did it, or words; with `out`, "none"."""

    took_for: timedelta | None = None
    doer: Doer | None = None
    text: TextId | None = None
    out: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class FirstTold:
    """A client told one thing before the service is handed over, or told it anew."""

    item: Item
    answer: Answer


Background = Mapping[Item, Answer]

LITTLE = timedelta(minutes=15)
"""What takes no longer by oneself costs as long to explain and to check."""


def open_items(told: Background) -> tuple[Item, ...]:
    """Give what nobody has said anything about yet, in the card's order."""
    return tuple(item for item in Item if item not in told)


def took_for(told: Background) -> timedelta | None:
    """Give how long it took the client each time, if they said so."""
    answer = told.get(Item.TOOK)
    return None if answer is None else answer.took_for


def better_kept(told: Background) -> str:
    """Give why it looks better kept: `little`, `undone` (nobody did it and why is not said), or "".

    An honest note and no more: the client decides.
    """
    took = took_for(told)
    if took is not None and took <= LITTLE:
        return "little"
    doer, outcome = told.get(Item.DOER), told.get(Item.OUTCOME)
    undone = doer is not None and doer.doer is Doer.NOBODY
    return "undone" if undone and (outcome is None or outcome.out) else ""

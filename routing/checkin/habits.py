"""What the desk does differently under an arrangement since a change was decided: its habits.

Each is one of a closed list that the desk can carry out by itself and take back. What it cannot do
itself (hours that do not overlap, a decision in words) has none: people do it, and the desk asks
later whether it was done (`following`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from routing.values import PartyId

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Does(StrEnum):
    """What the desk does: ask for one thing first, remind sooner, ask others, ask about a step."""

    ASK_FIRST = "ask_first"
    REMIND_ANSWERS = "remind_answers"
    REMIND_REVIEW = "remind_review"
    REMIND_STEP = "remind_step"
    ASK_ALL = "ask_all"
    OTHER_FIRST = "other_first"
    ASK_STEP = "ask_step"


SOONER: Mapping[Does, str] = {
    Does.ASK_FIRST: "input",
    Does.REMIND_ANSWERS: "answer",
    Does.REMIND_REVIEW: "review",
    Does.REMIND_STEP: "step",
}
"""Which reminders of a task come in half the time."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Habit:
    """A habit, and the number of the change that it came of.

    `key` is the input or step that is meant, `provider` who is asked first, or about the step;
    `before` who usually did it until then. `days` says by how many working days a standing order
    asks earlier for the input.
    """

    n: int
    does: Does
    key: str = ""
    provider: PartyId | None = None
    before: PartyId | None = None
    days: int = 0
    from_at: datetime | None = None

    @property
    def of_both(self) -> bool:
        """Whether the provider must agree too: it is they who will be asked."""
        return self.does is Does.ASK_STEP


@dataclass(frozen=True, kw_only=True, slots=True)
class HabitBegun:
    """The desk does so from now on, in work that is confirmed from then on."""

    habit: Habit


@dataclass(frozen=True, kw_only=True, slots=True)
class HabitRefused:
    """The provider would rather not: everything stays as it is."""

    n: int


@dataclass(frozen=True, kw_only=True, slots=True)
class HabitEnded:
    """Somebody took it back."""

    n: int
    ended_at: datetime


def sooner(habits: Iterable[Habit]) -> frozenset[str]:
    """Give the kinds of reminders that come sooner."""
    return frozenset(SOONER[one.does] for one in habits if one.does in SOONER)


def earlier(habits: Iterable[Habit]) -> int:
    """Give by how many working days rounds are asked about earlier."""
    return max((one.days for one in habits if one.does is Does.ASK_FIRST), default=0)


def keys_of(habits: Iterable[Habit], does: Does) -> tuple[str, ...]:
    """Give the inputs or steps that habits of a kind are about, in the order they began."""
    return tuple(one.key for one in habits if one.does is does)

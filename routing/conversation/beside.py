"""What an answer says beside what was asked: by when it is wanted, and more of the same form.

Only what is said outright is taken; whatever else stands in the words stays with the answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from routing import commands as c
from routing import intake
from routing.catalogue.model import InputKind
from routing.intake.reading import WORDY, instant_of
from routing.lifecycle.table import allowed
from routing.task import Given, GivenHow
from routing.understanding.meaning import InputValue, Role
from routing.understanding.phrases.small_talk import apart, is_small_talk

if TYPE_CHECKING:
    from routing.talk import Heard
    from routing.task import Task
    from routing.unit import Unit

A_LETTER = 40
"""So many words at most are looked at: more are a letter, and a person reads it."""
_TIMES = frozenset({InputKind.DATE, InputKind.PERIOD, InputKind.AVAILABILITY})
"""Where such a thing is asked for, a time is the answer."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Beside:
    """By when it is wanted, inputs by key, and the words without that date."""

    due_at: datetime | None = None
    inputs: Mapping[str, InputValue] = field(default_factory=dict)
    left: str = ""


def of(unit: Unit, task: Task, key: str, heard: Heard) -> Beside | None:
    """Give what the words say beside the answer to `key`; None when that is nothing."""
    if heard.files or heard.word is not None or heard.word_count > A_LETTER:
        return None
    if intake.asks_for_else(task, heard) or intake.is_put_off(unit, task, key, heard):
        return None
    due, left = _due(unit, task, key, heard)
    inputs = _inputs(unit, task, key, heard)
    return Beside(due_at=due, inputs=inputs, left=left) if due or inputs else None


def _due(unit: Unit, task: Task, key: str, heard: Heard) -> tuple[datetime | None, str]:
    """The date that stands in a clause of its own, and the words without that clause."""
    asked = intake.input_of(unit, task, key).kind
    said = [when for when in heard.meaning.when if when.role == Role.DUE and when.ask is None]
    found = [(when, clause) for when in said if (clause := apart(heard.text, when.span))]
    if len(found) != 1 or asked in _TIMES or not allowed(task.state, c.MoveDue):
        return None, heard.text
    ((when, clause),) = found
    due = instant_of(when, unit.actor, unit.house)
    if due is None or due <= unit.now:
        return None, heard.text
    left = f"{heard.text[: clause[0]].rstrip(' ,;:-')}{heard.text[clause[1] :]}"
    return due, left


def _inputs(unit: Unit, task: Task, key: str, heard: Heard) -> dict[str, InputValue]:
    """What the words name of the same form and nobody has given yet; never a second text."""
    found: dict[str, InputValue] = {}
    asked = intake.input_of(unit, task, key).kind
    for other, value in heard.typed.items():
        one = intake.input_of(unit, task, other)
        wordy = one.kind in WORDY and one.kind != InputKind.LINK and asked in WORDY
        open_still = not task.inputs.get(other, Given()).settled
        if other != key and open_still and not wordy and value != heard.value:
            found[other] = value
    return found


LONG = 6
"""More words than this, without a link in them, are no address."""


def instead(unit: Unit, task: Task, key: str, heard: Heard) -> str | None:
    """Give the one other text of the form that a sentence must be for where a link is asked for."""
    asked = intake.input_of(unit, task, key).kind == InputKind.LINK and heard.value is None
    said = heard.word_count > LONG and not heard.files
    if not asked or not said or intake.is_put_off(unit, task, key, heard):
        return None
    others = [one for one in task.missing if one != key and intake.wants_text(unit, task, one)]
    return others[0] if len(others) == 1 else None


def is_left(unit: Unit, task: Task, key: str, heard: Heard, more: Beside) -> bool:
    """Whether something is left in the words that can be the answer which was asked for."""
    kind = intake.input_of(unit, task, key).kind
    if kind not in WORDY or (kind == InputKind.LINK and more.inputs):
        return heard.value is not None
    left = more.left.casefold()
    for value in more.inputs.values():
        left = left.replace(str(value).casefold(), " ")
    return not is_small_talk(left)


def take(unit: Unit, task: Task, more: Beside) -> Task:
    """Record it; give the task as it is then."""
    if more.due_at is not None:
        task = unit.apply(task.id, c.MoveDue(due_at=more.due_at))
    found = {key: _given(unit, task, key, value) for key, value in more.inputs.items()}
    return intake.take_beside(unit, task, found)


def _given(unit: Unit, task: Task, key: str, value: InputValue) -> Given:
    if intake.input_of(unit, task, key).kind in WORDY:
        return Given(how=GivenHow.GIVEN, text=unit.keep_words(str(value), task.client))
    return Given(how=GivenHow.GIVEN, value=value)

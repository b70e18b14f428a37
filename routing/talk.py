"""What a room of the desk gets to work with: what was heard, what was pressed, what was asked.

Rooms (intake, offering, working, closing, membership, operating) each give three tables: PRESSES
by action name, ANSWERS by question kind, COMMANDS by name. `conversation` only looks them up.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from routing.notices.model import About, Subject
from routing.ports import Question
from routing.refusals import Refused
from routing.roles import must_see
from routing.understanding.meaning import InputValue, Meaning
from routing.values import FileId, LetterId

if TYPE_CHECKING:
    from routing.task import Task
    from routing.unit import Unit


@dataclass(frozen=True, kw_only=True, slots=True)
class Heard:
    """A message as it was understood, with no transaction open.

    `due_at` is the instant of the one time that the words name, read as an answer; `value` is the
    typed answer to the newest open question, when that question asks for a typed input; `typed`
    are the typed answers of a form, by field. `letter` is the one message that said it, if it was
    one; `word` what it answers, or the earlier word that it changes, takes back or marks. `model`
    is what understood it. `kept` says of each part's words which of the client's competencies, from
    0, they are about.
    """

    text: str
    meaning: Meaning
    files: tuple[FileId, ...] = ()
    due_at: datetime | None = None
    value: InputValue | None = None
    about: Subject | None = None
    typed: Mapping[str, InputValue] = field(default_factory=dict)
    letter: LetterId | None = None
    word: LetterId | None = None
    model: str = ""
    kept: Mapping[str, int] = field(default_factory=dict)

    @property
    def word_count(self) -> int:
        """So many words it has, as they are written."""
        return len(self.text.split())


@dataclass(frozen=True, kw_only=True, slots=True)
class Pressed:
    """A pressed button: what the card was about, and the words behind the action's first dot.

    `typed` are the inputs that the words already name, when the button chose their service.
    """

    about: Subject
    arg: str = ""
    slot: str = ""
    typed: Mapping[str, InputValue] = field(default_factory=dict)


BARE = 3
"""A yes or no of so many words at most says nothing else beside it."""
Press = Callable[["Unit", Pressed], None]
Answer = Callable[["Unit", Question, Heard], bool]
"""Gives False when these words are no answer to that question, and leaves everything as it is."""
Order = Callable[["Unit", Mapping[str, str]], None]
"""A command of the command line or an API: its named arguments, trusted as the operator's own."""


def task_of(unit: Unit, pressed: Pressed) -> Task:
    """The task that a card was about. Raises `Refused` when there is none or it is not theirs."""
    task = unit.tx.find_task(pressed.about.id) if pressed.about.kind == About.TASK else None
    if task is None:
        raise Refused("no_task")
    must_see(unit.actor, task)
    return task

"""An input whose message was changed afterwards: it is what the message says now.

The last message that gave an input is the one that counts: changing an earlier one changes nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing import commands as c
from routing import events as e
from routing.intake.inputs import given_as, input_of, settle
from routing.lifecycle.table import allowed
from routing.notices.telling import about_task
from routing.refusals import Refused

if TYPE_CHECKING:
    from routing.ports import Reads
    from routing.talk import Heard
    from routing.task import Given, Task
    from routing.unit import Unit
    from routing.values import FileId, LetterId


def input_by(reads: Reads, task: Task, word: LetterId | None) -> str:
    """Give the key of the input that this message gave; nothing when it gave none."""
    given = _given_by(reads, task, word)
    return given[0].key if given else ""


def correct(unit: Unit, task: Task, heard: Heard) -> bool:
    """Let the input read as its message does now; whoever has the task is told.

    Gives False when the message gave no input. Refuses what is no such input, and the input stays.
    """
    given = _given_by(unit.tx, task, heard.word)
    if not given:
        return False
    key = given[0].key
    if not _counts(unit, task, key, heard.word) or not allowed(task.state, c.GiveInput):
        unit.answer("edit_ignored", about=about_task(task))
        return True
    now = _as_changed(unit, task, key, heard)
    if not _says_the_same(unit, task.inputs[key], now):
        settle(unit, task, key, now)
    unit.link(task, heard.letter)  # from now on the message is known by its newest words
    return True


def _as_changed(unit: Unit, task: Task, key: str, heard: Heard) -> Given:
    """The input as the changed message gives it; files stay, or go with another in their place."""
    one, held = input_of(unit, task, key), task.inputs[key]
    earlier = _before(unit, task, key)
    fresh = _fresh(unit, held, heard.files)
    files = (*earlier, *fresh) if fresh else held.files
    without = replace(task, inputs={**task.inputs, key: replace(held, files=(), text=None)})
    found = given_as(unit, without, one, replace(heard, files=files))
    if found is None:
        raise Refused("not_that_input", input=one.title, kind=one.kind.value)
    return found


def _fresh(unit: Unit, held: Given, files: tuple[FileId, ...]) -> tuple[FileId, ...]:
    """The files that are not held already: a platform sends them again with every change."""
    known = {unit.tx.file(file).digest for file in held.files}
    return tuple(file for file in files if unit.tx.file(file).digest not in known)


def _before(unit: Unit, task: Task, key: str) -> tuple[FileId, ...]:
    """The files that were there before those that came last."""
    all = task.inputs[key].files
    for one in reversed(_giving(unit.tx, task, key)):
        if one.files != all:
            return one.files
    return ()


def _says_the_same(unit: Unit, held: Given, now: Given) -> bool:
    def said(given: Given) -> str:
        return "" if given.text is None else unit.tx.words(given.text)

    same = (held.how, held.value, held.files) == (now.how, now.value, now.files)
    return same and said(held) == said(now)


def _counts(unit: Unit, task: Task, key: str, word: LetterId | None) -> bool:
    """Whether the actor's message is the one that gave the input last."""
    given = _given_by(unit.tx, task, word)
    newest = _giving(unit.tx, task, key)[-1]
    return newest in [one.given for one in given] and task.client == unit.actor.client


def _giving(reads: Reads, task: Task, key: str) -> list[Given]:
    """How the input stood after each time that it was given, oldest first."""
    events = (one.event for one in reads.history(about_task(task)))
    return [one.given for one in events if isinstance(one, e.InputGiven) and one.key == key]


def _given_by(reads: Reads, task: Task, word: LetterId | None) -> list[e.InputGiven]:
    of_word = (one.event for one in reads.history(about_task(task)) if one.letter == word)
    given = [event for event in of_word if isinstance(event, e.InputGiven)]
    return given if word is not None else []

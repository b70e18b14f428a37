"""A word that crossed is the same word on both sides: changed, taken back and marked on each.

A word is known by the letter that brought it. Who may still write may still change; readers are
those of now, so that nothing reaches who gave the task back. Knows no platform.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing import commands as c
from routing import events as e
from routing import views
from routing.notices.model import Mode, Notice, copy_slot
from routing.notices.readers import client_side, provider_side
from routing.notices.telling import about_task
from routing.roles import must_see
from routing.working.asking import with_choices
from routing.working.prompting import holds
from routing.working.relaying import must_speak, relay

if TYPE_CHECKING:
    from routing.ports import StoredEvent
    from routing.talk import Heard
    from routing.task import Task
    from routing.unit import Unit
    from routing.values import FileId, LetterId, PersonId, TextId

Spoken = e.WordPassed | e.Asked | e.Answered


def change(unit: Unit, task: Task, heard: Heard) -> None:
    """What somebody wrote reads differently now; a file put in its place crosses as a new one.

    Refuses who may not write there any more.
    """
    must_see(unit.actor, task)
    word, said = heard.word, _spoken(unit, task, heard.word)
    if word is None or said is None or said.by != unit.actor.id:
        unit.answer("edit_ignored")
        return
    from_client = _from_client(unit, task)
    text = with_choices(heard.text)[0] if isinstance(said, e.Asked) else heard.text
    before = _reads_now(unit, task, word, said)
    if (unit.tx.words(before) if before is not None else "") != text.strip():
        kept = unit.keep_words(text.strip(), task.client) if text.strip() else None
        unit.apply(
            task.id,
            c.ChangeWord(by=said.by, from_client=from_client, word=word, before=before, text=kept),
        )
        if task.provider is None:
            unit.answer("word_kept", about=about_task(task), work=views.work_of(task))
    _files_anew(unit, task, heard, said)


def _from_client(unit: Unit, task: Task) -> bool:
    """Whether the actor writes for the client's side; refuses who may not write here."""
    if holds(unit, task):
        return False
    must_speak(unit, task)
    return True


def _spoken(unit: Unit, task: Task, word: LetterId | None) -> Spoken | None:
    """What was said by that letter: the question or answer rather than the files beside it."""
    of_word = (one.event for one in _history(unit, task) if one.letter == word)
    said = [event for event in of_word if isinstance(event, Spoken)]
    return said[-1] if word is not None and said else None


def _history(unit: Unit, task: Task) -> tuple[StoredEvent, ...]:
    return unit.tx.history(about_task(task))


def _reads_now(unit: Unit, task: Task, word: LetterId, said: Spoken) -> TextId | None:
    """The words as they were changed last."""
    text = said.question if isinstance(said, e.Asked) else said.text
    for one in _history(unit, task):
        if isinstance(one.event, e.WordChanged) and one.event.word == word:
            text = one.event.text
    return text


def _files_anew(unit: Unit, task: Task, heard: Heard, said: Spoken) -> None:
    """A message's file can be replaced by another: what is not the same crosses anew."""
    before = () if isinstance(said, e.Asked) else said.files
    known = {unit.tx.file(file).digest for file in before}
    fresh = tuple(file for file in heard.files if _is_new(unit, file, known))
    if fresh and before:
        link = replace(heard, text="", files=fresh, word=heard.word, letter=None)
        relay(unit, unit.tx.task(task.id), link)


def _is_new(unit: Unit, file: FileId, known: set[str]) -> bool:
    digest = unit.tx.file(file).digest
    return bool(digest) and digest not in known


def take_back(unit: Unit, task: Task, heard: Heard) -> None:
    """The writer deleted it: copies go, and what nobody has read yet is never shown.

    An answer or a question stands in the record and on cards: it cannot be unsaid.
    """
    word, said = heard.word, _spoken(unit, task, heard.word)
    if word is None or said is None or said.by != unit.actor.id:
        return
    if not isinstance(said, e.WordPassed):
        unit.answer("cannot_unsay", about=about_task(task))
        return
    text = _reads_now(unit, task, word, said)
    back = c.TakeBackWord(by=said.by, from_client=said.from_client, word=word, text=text)
    unit.apply(task.id, back)


def react(unit: Unit, task: Task, word: LetterId, mark: str, *, on: bool) -> None:
    """A reader's sign stands on the word where it was written, the writer's where it is read.

    Readers of one side do not see each other's; whoever has left the task reaches nobody.
    """
    said, actor = _spoken(unit, task, word), unit.actor.id
    if said is None or actor not in _involved(unit, task):
        return
    readers = _with_copy(unit, task, word)
    if actor == said.by:
        to = tuple(person for person in readers if person in _involved(unit, task))
    else:
        to = (said.by,) if actor in readers else ()
    for person in to:
        unit.tell(_mark(task, word, person, mark, on=on))


def _involved(unit: Unit, task: Task) -> tuple[PersonId, ...]:
    return (*client_side(task), *provider_side(task, unit.tx))


def _with_copy(unit: Unit, task: Task, word: LetterId) -> tuple[PersonId, ...]:
    cards = unit.tx.cards_in(about_task(task), copy_slot(word))
    return tuple(card.person for card in cards if card.person is not None)


def _mark(task: Task, word: LetterId, to: PersonId, mark: str, *, on: bool) -> Notice:
    return Notice(
        key="mark",
        to=to,
        about=about_task(task),
        mode=Mode.MARK,
        facts={"mark": mark, "on": on},
        rings=False,
        on=word,
    )

"""Words and files between the two sides of a task, private notes, words held until it is clear.

Nothing crosses before the claim, to whoever gave a task back, or from who was merely offered it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import commands as c
from routing import views
from routing.notices.model import About, Fact, Mode, Notice, Subject, Words
from routing.notices.telling import about_task
from routing.refusals import Refused
from routing.roles import must_be_client, must_hold, must_see
from routing.talk import Answer, Heard, Press, Pressed, task_of
from routing.working.asking import answers_question, take_answer
from routing.working.prompting import held, holds, must_allow, prompt, settled

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from routing.ports import Question
    from routing.task import Task
    from routing.unit import Unit

MOST_TASKS = 6
"""So many tasks are offered as buttons when it is asked which one is meant."""


def relay(unit: Unit, task: Task, heard: Heard) -> None:
    """Pass words and files to the other side of the task, or take them as what was asked for."""
    must_see(unit.actor, task)
    if heard.meaning.secrets:
        raise Refused("secret")
    from_client = not holds(unit, task)
    if from_client:
        must_speak(unit, task)
    if from_client and answers_question(task, heard):
        take_answer(unit, task, heard)
    else:
        _pass_on(unit, task, heard, from_client=from_client)
    unit.link(task, heard.letter)


def must_speak(unit: Unit, task: Task) -> None:
    """Refuse who neither asked for it nor has it: an offer, kept or lost, carries no words."""
    if unit.actor.provider is not None and task.client != unit.actor.client:
        raise Refused("claim_first" if task.provider is None else "not_yours")
    if task.client != unit.actor.client:
        # Words of the desk's own go out under the desk's name, elsewhere.
        raise Refused("only_client")


def _pass_on(unit: Unit, task: Task, heard: Heard, *, from_client: bool) -> None:
    text = unit.keep_words(heard.text, task.client) if heard.text.strip() else None
    word = c.PassWord(
        by=unit.actor.id, from_client=from_client, text=text, files=heard.files, on=heard.word
    )
    after = unit.apply(task.id, word)
    if after.provider is None:
        unit.answer("word_kept", about=about_task(task), work=views.work_of(task))


def _write(unit: Unit, pressed: Pressed) -> None:
    """Write to the other side of this task."""
    task = task_of(unit, pressed)
    if holds(unit, task):
        must_allow(task, c.PassWord)
        prompt(unit, task, "write", "write_to_client")
    elif unit.actor.operator:
        prompt(unit, task, "write_to", "write_to_client")
    else:
        must_be_client(unit.actor, task)
        must_allow(task, c.PassWord)
        prompt(unit, task, "write", "write_to_provider")


def _answer_write(unit: Unit, question: Question, heard: Heard) -> bool:
    task = unit.tx.find_task(question.about.id)
    if task is None:
        unit.tx.close_question(question.id)
        return False
    relay(unit, task, heard)
    settled(unit, unit.tx.task(task.id), question, "word_sent")
    return True


def _note(unit: Unit, pressed: Pressed) -> None:
    """A private note: the next words stay on the provider's side."""
    task = task_of(unit, pressed)
    must_hold(unit.actor, task)
    prompt(unit, task, "note", "note_what")


def _answer_note(unit: Unit, question: Question, heard: Heard) -> bool:
    task = held(unit, question)
    if task is None or not heard.text.strip():
        return False
    text = unit.keep_words(heard.text, task.client)
    unit.apply(task.id, c.AddNote(by=unit.actor.id, text=text))
    settled(unit, task, question, "note_kept")
    return True


# --- words that may belong to several tasks ---


def hold_words(
    unit: Unit,
    heard: Heard,
    tasks: tuple[Task, ...],
    key: str = "which_task",
    mode: Mode = Mode.SAID,
    more: Mapping[str, Fact] = {},
) -> None:
    """Several tasks are open: keep the words and ask to which they belong; nothing crosses yet."""
    person, shown = unit.actor, tasks[:MOST_TASKS]
    text = unit.keep_words(heard.text, person.client)
    subject = Subject(kind=About.PERSON, id=person.id)
    kept = {
        "text": str(int(text)),
        "files": numbers(heard.files),
        "tasks": numbers(t.id for t in shown),
    }
    if heard.letter is not None:
        kept["letter"] = str(int(heard.letter))
        unit.tx.link_message(heard.letter, subject)
    unit.ask(person.id, "which_task", subject, key=key, **kept)
    rows: tuple[Fact, ...] = tuple({"ref": t.ref, "work": views.work_of(t)} for t in shown)
    facts: dict[str, Fact] = {"tasks": rows, **more}
    if heard.text.strip():
        facts["said"] = Words(text=text)
    unit.tell(
        Notice(
            key=key,
            to=person.id,
            about=subject,
            mode=mode,
            slot="which",
            facts=facts,
            actions=(*(f"to.{task.id}" for task in shown), *_or_new(unit)),
        )
    )


def numbers(ids: Iterable[int]) -> str:
    """Write numbers down as a question keeps them."""
    return ",".join(str(int(id)) for id in ids)


def _or_new(unit: Unit) -> tuple[str, ...]:
    client = unit.actor.client is not None
    return ("as_new", "forget", "person") if client else ("forget", "person")


PRESSES: Mapping[str, Press] = {"write": _write, "reply": _write, "note": _note}
ANSWERS: Mapping[str, Answer] = {"write": _answer_write, "note": _answer_note}

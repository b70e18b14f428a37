"""Missing inputs, one at a time: the question, its answers, "later", "they have it"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing import commands as c
from routing import views
from routing.catalogue.model import LIST_KINDS, InputKind
from routing.intake.reading import WORDY, items_of
from routing.notices.model import Fact, Mode, Notice
from routing.notices.telling import about_task
from routing.offering import begin
from routing.people import Position
from routing.promises import holds_until
from routing.refusals import Refused
from routing.talk import Answer, Heard, Press, Pressed, task_of
from routing.task import Given, GivenHow, Task, TaskState
from routing.understanding.meaning import Act, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from routing.catalogue import Input
    from routing.ports import Question
    from routing.unit import Unit
    from routing.values import FileId, Money, PersonId

ASK_ACTIONS = ("later", "theirs", "unknown")


def waiting_for_inputs(unit: Unit, person: PersonId) -> tuple[Task, ...]:
    """The person's tasks in intake, oldest first."""
    client = unit.tx.person(person).client
    tasks = () if client is None else unit.tx.tasks_of_client(client)
    return tuple(t for t in tasks if t.state == TaskState.INTAKE and t.requester == person)


def ask_missing(unit: Unit, person: PersonId, mode: Mode = Mode.SAID) -> None:
    """Ask the person for the first thing still missing, unless something is being asked already."""
    if any(q.kind == "input" for q in unit.tx.questions(person)):
        return
    for task in waiting_for_inputs(unit, person):
        key = _next_key(task)
        if key is not None:
            ask_input(unit, task, key, mode)
            return


def _next_key(task: Task) -> str | None:
    """The first input that nobody has said anything about yet."""
    return next((key for key, g in task.inputs.items() if g.how == GivenHow.MISSING), None)


def _input(unit: Unit, task: Task, key: str) -> Input:
    service = unit.house.service(task)
    found = None if service is None else service.input(key)
    if found is None:
        raise Refused("no_input")
    return found


def ask_input(unit: Unit, task: Task, key: str, mode: Mode = Mode.SAID) -> None:
    """Put one question, with the last moment at which the date still holds."""
    one = _input(unit, task, key)
    unit.ask(task.requester, "input", about_task(task), key=key)
    unit.tell(input_card(unit, task, one, "missing", mode))


def input_card(unit: Unit, task: Task, one: Input, key: str, mode: Mode) -> Notice:
    """The card of one missing input; a choice has its choices as buttons."""
    choices = tuple(f"choose.{n}" for n, _ in enumerate(one.choices, start=1))
    facts: dict[str, Fact] = {
        "ref": task.ref,
        "work": views.work_of(task),
        "input": one.title,
        "kind": one.kind.value,
        "left": len(task.missing),
    }
    due, last = views.due_of(task), holds_until(task, unit)
    if due is not None and last is not None:
        facts.update(due=due, by=last)
    if one.help:
        facts["help"] = one.help
    if one.choices:
        facts["choices"] = tuple({"choice": title} for title in one.choices)
    return Notice(
        key=key,
        to=task.requester,
        about=about_task(task),
        mode=mode,
        slot="input",
        facts=facts,
        actions=(*choices, *ASK_ACTIONS, "stop"),
    )


def settle(unit: Unit, task: Task, key: str, given: Given) -> Task:
    """Record how an input stands, then start looking, or ask for the next one."""
    items = items_of(unit.house.service(task), {**task.inputs, key: given}, unit)
    approval = approval_for(unit, task.requester, task.price)
    command = c.GiveInput(key=key, given=given, items=items, approval=approval)
    after = unit.apply(task.id, command)
    unit.tx.close_questions(about_task(task), ("input",))
    _show_given(unit, after, key, given)
    if task.state == TaskState.INTAKE and after.state == TaskState.QUEUED:
        begin(unit, unit.tx.task(task.id))
    ask_missing(unit, task.requester)
    return after


def approval_for(unit: Unit, requester: PersonId, price: Money | None) -> str:
    """What a member of a firm asks for and costs money is approved first: give by whom."""
    member = unit.tx.person(requester).position == Position.MEMBER
    return "approver" if price is not None and member else ""


def _show_given(unit: Unit, task: Task, key: str, given: Given) -> None:
    facts: dict[str, Fact] = {
        "ref": task.ref,
        "work": views.work_of(task),
        "input": _input(unit, task, key).title,
        "how": given.how.value,
    }
    if not task.missing:
        facts["complete"] = True
    due = views.due_of(task)
    if due is not None:
        facts["due"] = due
    unit.tell(
        Notice(
            key="got_input",
            to=task.requester,
            about=about_task(task),
            mode=Mode.SHOWN,
            slot="input",
            facts=facts,
        )
    )


def _asked_key(unit: Unit, task: Task) -> str:
    questions = unit.tx.questions(task.requester)
    asked = next((q for q in questions if q.kind == "input" and q.about.id == task.id), None)
    key = _next_key(task) or next(iter(task.missing), None) if asked is None else asked.key
    if key is None:
        raise Refused("nothing_missing")
    return key


def _how(how: GivenHow) -> Press:
    def press(unit: Unit, pressed: Pressed) -> None:
        task = task_of(unit, pressed)
        settle(unit, task, _asked_key(unit, task), Given(how=how))

    return press


def _unknown(unit: Unit, pressed: Pressed) -> None:
    """Say what is meant, once more and in other words, and name a way to a person."""
    task = task_of(unit, pressed)
    one = _input(unit, task, _asked_key(unit, task))
    card = input_card(unit, task, one, "explained", Mode.SHOWN)
    unit.tell(replace(card, actions=(*card.actions[:-2], "person", "stop")))


def choose(unit: Unit, pressed: Pressed) -> None:
    """A choice's button."""
    task = task_of(unit, pressed)
    key = _asked_key(unit, task)
    one = _input(unit, task, key)
    n = int(pressed.arg) if pressed.arg.isdigit() else 0
    if not 1 <= n <= len(one.choices):
        raise Refused("no_choice")
    settle(unit, task, key, Given(how=GivenHow.GIVEN, value=one.choices[n - 1]))


def _answer_input(unit: Unit, question: Question, heard: Heard) -> bool:
    """Take the words or files as the input that was asked for, if they can be it."""
    task = unit.tx.find_task(question.about.id)
    if task is None or task.closed:
        unit.tx.close_question(question.id)
        return False
    how = _said_how(heard)
    if how is not None:
        settle(unit, task, question.key, Given(how=how))
        return True
    if heard.meaning.act in _NOT_AN_ANSWER and not heard.files:
        return False
    one = _input(unit, task, question.key)
    given = _given(unit, task, one, heard)
    if given is None:
        if heard.meaning.act == Act.REQUEST:
            return False
        raise Refused("not_that_input", input=one.title, kind=one.kind.value)
    settle(unit, task, question.key, given)
    return True


_NOT_AN_ANSWER = frozenset({Act.STATUS, Act.THANKS, Act.GREETING, Act.CANCEL})


def _said_how(heard: Heard) -> GivenHow | None:
    signals = heard.meaning.signals
    if heard.files:
        return None
    if Signal.LATER in signals:
        return GivenHow.LATER
    return GivenHow.THEIRS if Signal.THEY_HAVE_IT in signals else None


def _given(unit: Unit, task: Task, one: Input, heard: Heard) -> Given | None:
    held = task.inputs.get(one.key, Given())
    if heard.files and one.kind in LIST_KINDS | WORDY:
        return replace(held, how=GivenHow.GIVEN, files=(*held.files, *heard.files))
    if one.kind in WORDY or (one.kind == InputKind.FILE and _is_link(heard.text)):
        if not heard.text.strip():
            return None
        text = unit.keep_words(heard.text, task.client)
        return Given(how=GivenHow.GIVEN, text=text)
    return None if heard.value is None else Given(how=GivenHow.GIVEN, value=heard.value)


def _is_link(text: str) -> bool:
    """A link to the client's own drive counts as the file; it is never fetched."""
    return text.strip().startswith(("https://", "http://")) and len(text.split()) == 1


def take_files(unit: Unit, person: PersonId, files: tuple[FileId, ...]) -> Task | None:
    """Put files that came without a question where they belong, if only one place fits."""
    places = tuple(_file_places(unit, person))
    if len(places) != 1:
        return None
    task, one = places[0]
    held = task.inputs.get(one.key, Given())
    given = replace(held, how=GivenHow.GIVEN, files=(*held.files, *files))
    return settle(unit, task, one.key, given)


def _file_places(unit: Unit, person: PersonId) -> Iterable[tuple[Task, Input]]:
    """Open tasks of this person that take files: those that still miss one come alone."""
    client = unit.tx.person(person).client
    tasks = () if client is None else unit.tx.tasks_of_client(client)
    mine = [t for t in tasks if t.requester == person and t.state in _TAKES]
    found = [(task, one) for task in mine for one in _file_inputs(unit, task)]
    missing = [(t, one) for t, one in found if one.key in t.missing]
    return missing or found


_TAKES = frozenset({TaskState.INTAKE, TaskState.QUEUED, TaskState.WORKING, TaskState.WAITING})


def _file_inputs(unit: Unit, task: Task) -> Iterable[Input]:
    service = unit.house.service(task)
    inputs = () if service is None else service.inputs
    return (one for one in inputs if one.kind in LIST_KINDS)


PRESSES: Mapping[str, Press] = {
    "later": _how(GivenHow.LATER),
    "theirs": _how(GivenHow.THEIRS),
    "unknown": _unknown,
}
ANSWERS: Mapping[str, Answer] = {"input": _answer_input}

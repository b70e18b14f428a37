"""Missing inputs, one at a time: the question, its answers, "later", "they have it".

The card of each input has a slot of its own, so that a button always answers what it stood under.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing import commands as c
from routing import views
from routing.catalogue.model import LIST_KINDS, InputKind
from routing.estimates import input_holds_until
from routing.intake.cards import list_facts
from routing.intake.reading import WORDY, items_of, listed
from routing.intake.told import (
    asks_for_more,
    asks_what,
    is_no_answer,
    only_thinks,
    said_how,
    says_choice,
)
from routing.lifecycle.table import allowed
from routing.money.left import outlook
from routing.money.rates import known
from routing.notices.model import Fact, Mode, Notice
from routing.notices.telling import about_task
from routing.offering import begin
from routing.people import Position
from routing.refusals import Refused
from routing.talk import Heard, Press, Pressed, task_of
from routing.task import Given, GivenHow, Task, TaskState
from routing.understanding.meaning import Act, Decision, Signal
from routing.understanding.phrases.instead import asks_to_wait

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.catalogue import Input, Service
    from routing.unit import Unit
    from routing.values import PersonId

ASK_ACTIONS = ("later", "theirs", "unknown", "person")


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


def input_of(unit: Unit, task: Task, key: str) -> Input:
    """Give an input of the task's service by its key; refuses one that it has not."""
    service = unit.house.service(task)
    found = None if service is None else service.input(key)
    if found is None:
        raise Refused("no_input")
    return found


def ask_input(unit: Unit, task: Task, key: str, mode: Mode = Mode.SAID) -> None:
    """Put one question, with the last moment at which the date still holds."""
    one = input_of(unit, task, key)
    unit.ask(task.requester, "input", about_task(task), key=key)
    actions = (*_choices(unit, task, one), *ASK_ACTIONS, *_form(unit, task), "stop")
    unit.tell(_card(unit, task, one, "missing", actions, mode))


def _form(unit: Unit, task: Task) -> tuple[str, ...]:
    """Where several answers can be written at once, they can be given in a form."""
    typed = [key for key in task.missing if input_of(unit, task, key).kind not in LIST_KINDS]
    return ("form",) if len(typed) > 1 else ()


def _fill_in(unit: Unit, pressed: Pressed) -> None:
    """The form, where nothing can show one: its next question, asked once more."""
    task = task_of(unit, pressed)
    key = next(iter(task.missing), None)
    if key is None:
        raise Refused("not_asked")
    ask_input(unit, task, key)


def ask_again(unit: Unit, task: Task) -> None:
    """After a reminder the next words answer the first thing that is still missing."""
    unit.ask(task.requester, "input", about_task(task), key=task.missing[0])


def _choices(unit: Unit, task: Task, one: Input) -> tuple[str, ...]:
    taken = _taken(unit, task, one)
    return tuple(f"choose.{n}" for n, title in enumerate(one.choices, start=1) if title != taken)


def _taken(unit: Unit, task: Task, one: Input) -> object:
    """What is chosen for the other end already: nothing is translated from German into German."""
    service = unit.house.service(task)
    other = None if service is None else service.other_end(one)
    return None if other is None else task.inputs.get(other.key, Given()).value


def _card(
    unit: Unit, task: Task, one: Input, key: str, actions: tuple[str, ...], mode: Mode
) -> Notice:
    """The card of one missing input; a choice has its choices as buttons."""
    facts: dict[str, Fact] = {
        "ref": task.ref,
        "work": views.work_of(task),
        "input": one.title,
        "kind": one.kind.value,
        "left": len(task.missing),
    }
    due, last = views.due_of(task), input_holds_until(task, unit)
    if due is not None and last is not None:
        facts.update(due=due, by=last)
    if one.help:
        facts["help"] = one.help
    if one.choices:
        facts["choices"] = tuple({"choice": title} for title in one.choices)
    return _on_card(task, one.key, key, mode, facts, actions)


def _on_card(
    task: Task,
    input_key: str,
    key: str,
    mode: Mode,
    facts: Mapping[str, Fact],
    actions: tuple[str, ...] = (),
) -> Notice:
    return Notice(
        key=key,
        to=task.requester,
        about=about_task(task),
        mode=mode,
        slot=f"input.{input_key}",
        facts=facts,
        actions=actions,
    )


def settle(unit: Unit, task: Task, key: str, given: Given, beside: tuple[str, ...] = ()) -> Task:
    """Record how an input stands, then start looking, or ask for the next one.

    `beside` are keys that were given in the same words; the card thanks for them too.
    """
    service = unit.house.service(task)
    given_all = {**task.inputs, key: given}
    approval = needs_approval(unit, task.requester, service, given_all, task)
    after = unit.apply(task.id, replace(listed(unit, task, key, given), approval=approval))
    _close_question(unit, task, key)
    _show_given(unit, after, key, given, beside)
    if task.state == TaskState.INTAKE and after.state == TaskState.QUEUED:
        begin(unit, unit.tx.task(task.id))
    ask_missing(unit, task.requester)
    return after


def needs_approval(
    unit: Unit,
    requester: PersonId,
    service: Service | None,
    given: Mapping[str, Given],
    task: Task | None = None,
) -> str:
    """What must be approved before anybody is asked.

    `overage`: it would go beyond what was paid for beforehand; `approver`: work that costs, asked
    for by a member.
    """
    if service is not None and _goes_over(unit, requester, service, given, task):
        return "overage"
    costs = service is not None and service.price is not None
    member = unit.tx.person(requester).position == Position.MEMBER
    return "approver" if costs and member else ""


def _goes_over(
    unit: Unit,
    requester: PersonId,
    service: Service,
    given: Mapping[str, Given],
    task: Task | None,
) -> bool:
    client = unit.tx.person(requester).client
    assert client is not None
    lines = len(items_of(service, given, unit))
    price = known(service.price if task is None else task.price_rate, lines)
    found = outlook(unit.tx, unit.house, client, ((service, lines, price),), task)
    return found is not None and found.beyond > 0


def _close_question(unit: Unit, task: Task, key: str) -> None:
    for question in unit.tx.questions(task.requester):
        if (question.kind, question.about, question.key) == ("input", about_task(task), key):
            unit.tx.close_question(question.id)


def take_beside(unit: Unit, task: Task, more: Mapping[str, Given]) -> Task:
    """Record what came with another answer; whoever takes that answer says so."""
    for key, given in more.items():
        task = unit.apply(task.id, listed(unit, task, key, given))
        _close_question(unit, task, key)
    return task


def thank_for(unit: Unit, task: Task, keys: tuple[str, ...]) -> None:
    """Say that these are here, on one card, where what was asked for is still open."""
    if keys:
        _show_given(unit, task, keys[0], task.inputs[keys[0]], keys[1:])


def _show_given(
    unit: Unit, task: Task, key: str, given: Given, beside: tuple[str, ...] = ()
) -> None:
    titles = tuple(input_of(unit, task, one).title for one in (key, *beside))
    facts: dict[str, Fact] = {
        "ref": task.ref,
        "work": views.work_of(task),
        "input": titles[0] if len(titles) == 1 else titles,
        "how": given.how.value,
    }
    service = unit.house.service(task)
    if service is not None and given.files:
        facts.update(list_facts(unit, service, {key: given}))
    if not task.missing:
        facts["complete"] = True
    facts.update({} if (due := views.due_of(task)) is None else {"due": due})
    unit.tell(_on_card(task, key, "got_input", Mode.SHOWN, facts))


def _asked_key(unit: Unit, task: Task, slot: str = "") -> str:
    """The input that a button stood under, else the one that is asked for, else the first missing.

    Refuses when it is there already: a second press changes nothing.
    """
    questions = unit.tx.questions(task.requester)
    asked = (q.key for q in questions if q.kind == "input" and q.about == about_task(task))
    key = slot.partition(".")[2] or next(asked, None) or next(iter(task.missing), None)
    if key is None or task.inputs.get(key, Given()).settled:
        raise Refused("nothing_missing")
    return key


def _how(how: GivenHow) -> Press:
    def press(unit: Unit, pressed: Pressed) -> None:
        task = task_of(unit, pressed)
        settle(unit, task, _asked_key(unit, task, pressed.slot), Given(how=how))

    return press


def _unknown(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    one = input_of(unit, task, _asked_key(unit, task, pressed.slot))
    _explain(unit, _not_known(unit, task, one), one, Mode.SHOWN)


def _not_known(unit: Unit, task: Task, one: Input) -> Task:
    """Record that the client does not know what that is; it stays open, whoever looks sees why."""
    held = task.inputs.get(one.key, Given())
    if held.how == GivenHow.UNKNOWN or not allowed(task.state, c.GiveInput):
        return task
    given = replace(held, how=GivenHow.UNKNOWN)
    return unit.apply(task.id, c.GiveInput(key=one.key, given=given))


def _explain(unit: Unit, task: Task, one: Input, mode: Mode) -> None:
    """Say what is meant, once more and in other words, and name a way to a person."""
    actions = (*_choices(unit, task, one), "later", "theirs", "person", "stop")
    unit.tell(_card(unit, task, one, "explained", actions, mode))


def explain_asked(unit: Unit) -> bool:
    """Say more about the input that is asked for just now; False when nothing is."""
    newest = next(iter(unit.tx.questions(unit.actor.id)), None)
    task = unit.tx.find_task(newest.about.id) if newest and newest.kind == "input" else None
    if newest is None or task is None or task.closed:
        return False
    _explain(unit, task, input_of(unit, task, newest.key), Mode.SAID)
    return True


def choose(unit: Unit, pressed: Pressed) -> None:
    """A choice's button."""
    task = task_of(unit, pressed)
    key = _asked_key(unit, task, pressed.slot)
    one = input_of(unit, task, key)
    n = int(pressed.arg) if pressed.arg.isdecimal() else 0
    if f"choose.{n}" not in _choices(unit, task, one):
        raise Refused("no_choice")
    settle(unit, task, key, Given(how=GivenHow.GIVEN, value=one.choices[n - 1]))


def answer_input(
    unit: Unit, task: Task, key: str, heard: Heard, beside: tuple[str, ...] = ()
) -> bool:
    """Take the words or files as this input. Refuses an answer of the wrong kind.

    Gives False, and changes nothing, when they are something else altogether. `beside` are keys
    that were taken from the same words.
    """
    one, meant = input_of(unit, task, key), heard.meaning
    if _belongs_elsewhere(unit, task, one, heard):
        return False
    if only_thinks(one, heard):
        _think(unit, task, one, heard)
        return True
    how = said_how(one, heard)
    if how is not None:
        _settle_by(unit, task, key, Given(how=how), heard)
        return True
    if Signal.UNKNOWN in meant.signals and not heard.files:
        _explain(unit, _not_known(unit, task, one), one, Mode.SAID)
        return True
    if asks_what(one, heard) and not is_no_answer(heard):
        _explain(unit, task, one, Mode.SAID)
        return True
    asks = is_no_answer(heard) or asks_for_more(one, heard)
    passing = asks and not says_choice(one, heard)
    given = None if passing else given_as(unit, task, one, heard)
    if given is not None and given.value is not None and given.value == _taken(unit, task, one):
        raise Refused("no_choice")
    if given is not None:
        _settle_by(unit, task, key, given, heard, beside)
        return True
    if passing or meant.act == Act.REQUEST or not heard.text.strip():
        return False
    raise Refused("not_that_input", input=one.title, kind=one.kind.value)


def is_put_off(unit: Unit, task: Task, key: str, heard: Heard) -> bool:
    """Whether the words are about the answer: later, a question back, not known, thinking."""
    one = input_of(unit, task, key)
    told = said_how(one, heard) is not None or Signal.UNKNOWN in heard.meaning.signals
    return told or asks_what(one, heard) or only_thinks(one, heard) or is_no_answer(heard)


def _think(unit: Unit, task: Task, one: Input, heard: Heard) -> None:
    """Who asks for a moment has it, and who hums is told more; it stays asked for."""
    if asks_to_wait(heard.text):
        work = views.work_of(task)
        facts: dict[str, Fact] = {"work": work, "input": one.title}
        unit.answer("no_hurry", "later", "person", about=about_task(task), **facts)
    else:
        _explain(unit, task, one, Mode.SAID)


def could_be(unit: Unit, task: Task, key: str, heard: Heard) -> bool:
    """Whether words or files can be taken for this input, or say something about it."""
    one, meant = input_of(unit, task, key), heard.meaning
    told = said_how(one, heard) is not None or Signal.UNKNOWN in meant.signals
    told = told or asks_what(one, heard) or only_thinks(one, heard)
    fits = one.kind in WORDY or heard.value is not None or _is_link(heard.text.strip())
    passing = meant.act == Act.REQUEST or is_no_answer(heard)
    return fits or told or passing or bool(heard.files)


def comes_beside(unit: Unit, task: Task, key: str, heard: Heard) -> bool:
    """Whether files came while something else was asked for, which may come with them."""
    one = input_of(unit, task, key)
    beside = bool(heard.files) and one.kind not in LIST_KINDS | WORDY
    return beside and not _belongs_elsewhere(unit, task, one, heard)


def _belongs_elsewhere(unit: Unit, task: Task, one: Input, heard: Heard) -> bool:
    """A request for another service, or a bare file while a file is missing somewhere."""
    if one.kind not in WORDY:
        return asks_for_else(task, heard)
    bare = bool(heard.files) and not heard.text.strip() and one.kind not in LIST_KINDS
    return bare and any(
        input_of(unit, waits, key).kind in LIST_KINDS
        for waits in waiting_for_inputs(unit, task.requester)
        for key in waits.missing
    )


def asks_for_else(task: Task, heard: Heard) -> bool:
    """Whether the words are certainly a request, and for another service than this task's."""
    sure = {p.service for p in heard.meaning.parts if p.decision == Decision.ROUTE}
    return heard.meaning.act == Act.REQUEST and bool(sure) and task.service not in sure


def wants_words(unit: Unit, task: Task, key: str) -> bool:
    """Whether any words could be the answer to this input."""
    return input_of(unit, task, key).kind in WORDY


def wants_text(unit: Unit, task: Task, key: str) -> bool:
    """Whether this input is free text: also what sounds like something else is an answer."""
    return input_of(unit, task, key).kind == InputKind.TEXT


def take_late(unit: Unit, task: Task, heard: Heard) -> bool:
    """Take words written to a task as what the client said they would send later."""
    if task.state != TaskState.INTAKE or task.requester != unit.actor.id:
        return False
    for key in task.missing:
        one, late = input_of(unit, task, key), task.inputs[key].how in _PUT_OFF
        fits = one.kind in LIST_KINDS if heard.files else late
        given = given_as(unit, task, one, heard) if fits else None
        if given is not None:
            _settle_by(unit, task, key, given, heard)
            return True
    return False


def _settle_by(
    unit: Unit, task: Task, key: str, given: Given, heard: Heard, beside: tuple[str, ...] = ()
) -> None:
    """Settle it by somebody's message, which is about the task from now on."""
    settle(unit, task, key, given, beside)
    unit.link(task, heard.letter)


def answers_outright(unit: Unit, task: Task, key: str, heard: Heard) -> bool:
    """Whether the words can be nothing but this input, whatever they sound like."""
    return says_choice(input_of(unit, task, key), heard)


_PUT_OFF = frozenset({GivenHow.LATER, GivenHow.UNKNOWN})


def given_as(unit: Unit, task: Task, one: Input, heard: Heard) -> Given | None:
    """Give what the words or files are as an answer to this input, or nothing."""
    text = heard.text.strip()
    if heard.files and one.kind in LIST_KINDS | WORDY:
        held = task.inputs.get(one.key, Given())
        words = unit.keep_words(text, task.client) if text else held.text
        files = (*held.files, *heard.files)
        return replace(held, how=GivenHow.GIVEN, files=files, text=words)
    if text and (one.kind in WORDY or (one.kind == InputKind.FILE and _is_link(text))):
        return Given(how=GivenHow.GIVEN, text=unit.keep_words(text, task.client))
    return None if heard.value is None else Given(how=GivenHow.GIVEN, value=heard.value)


def _is_link(text: str) -> bool:
    """A link to the client's own drive counts as the file; it is never fetched."""
    return text.startswith(("https://", "http://")) and len(text.split()) == 1


PRESSES: Mapping[str, Press] = {
    "later": _how(GivenHow.LATER),
    "theirs": _how(GivenHow.THEIRS),
    "unknown": _unknown,
    "form": _fill_in,
}

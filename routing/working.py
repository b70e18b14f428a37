"""While a provider works: words and files across, questions, waits, dates, hand-backs, items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import commands as c
from routing import views
from routing.clock.courts import Court
from routing.intake.inputs import choose as choose_input
from routing.notices.model import About, Fact, Mode, Notice, Subject, Words
from routing.notices.telling import about_task
from routing.offering import (
    ask_before,
    is_offered,
    other_date,
    other_wanted,
    requeue,
)
from routing.promises import due_after_pause, worker_hours
from routing.refusals import Refused
from routing.roles import must_be_client, must_hold, must_see
from routing.talk import Answer, Heard, Press, Pressed, task_of
from routing.task import Task, TaskState

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from routing.ports import Question
    from routing.unit import Unit
    from routing.values import FileId, PersonId, TextId

HAND_BACK_REASONS = ("not_described", "too_much", "no_time", "ill")


def holds(unit: Unit, task: Task) -> bool:
    """Whether the actor works for the provider who has the task."""
    return task.provider is not None and task.provider == unit.actor.provider


def relay(unit: Unit, task: Task, heard: Heard) -> None:
    """Pass words and files to the other side of the task, or take them as what was asked for."""
    must_see(unit.actor, task)
    if heard.meaning.secrets:
        raise Refused("secret")
    if _answers_question(unit, task):
        answer(unit, task, heard)
        return
    text = unit.keep_words(heard.text, task.client) if heard.text.strip() else None
    from_client = not holds(unit, task)
    command = c.PassWord(by=unit.actor.id, from_client=from_client, text=text, files=heard.files)
    after = unit.apply(task.id, command)
    if unit.letter is not None:
        unit.tx.link_message(unit.letter.id, about_task(task))
    if after.provider is None:
        unit.answer("word_kept", about=about_task(task), work=views.work_of(task))


def _answers_question(unit: Unit, task: Task) -> bool:
    waits = task.state == TaskState.WAITING and task.waiting is not None
    return waits and task.waiting.why == "question" and not holds(unit, task)  # type: ignore[union-attr]


def answer(unit: Unit, task: Task, heard: Heard) -> None:
    """The client answers the provider's question; due moves only if the answer came too late."""
    must_be_client(unit.actor, task)
    text = unit.keep_words(heard.text, task.client) if heard.text.strip() else None
    _record_answer(unit, task, text, heard.files)


def _record_answer(unit: Unit, task: Task, text: TextId | None, files: tuple[FileId, ...]) -> None:
    due_at = due_after_pause(task, unit)
    unit.apply(task.id, c.Answer(by=unit.actor.id, text=text, files=files, due_at=due_at))
    unit.tx.close_questions(about_task(task), ("answer",))
    if text is not None:
        unit.ask(unit.actor.id, "remember", about_task(task), text=str(int(text)))


def _choose(unit: Unit, pressed: Pressed) -> None:
    """A choice's button: of a question while one is open, else of a missing input."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    if task.state != TaskState.WAITING or task.waiting is None:
        choose_input(unit, pressed)
        return
    n = int(pressed.arg) if pressed.arg.isdigit() else 0
    if not 1 <= n <= len(task.waiting.choices):
        raise Refused("no_choice")
    _record_answer(unit, task, task.waiting.choices[n - 1], ())


def _lookup(unit: Unit, pressed: Pressed) -> None:
    """The client will look it up: the question stays open and is reminded in time."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    unit.answer("look_up", about=about_task(task), work=views.work_of(task))


def _answer_question(unit: Unit, question: Question, heard: Heard) -> bool:
    task = unit.tx.find_task(question.about.id)
    if task is None or not _answers_question(unit, task):
        unit.tx.close_question(question.id)
        return False
    if heard.meaning.secrets:
        raise Refused("secret")
    answer(unit, task, heard)
    return True


def _prompt(kind: str, key: str, *actions: str) -> Press:
    """A button that asks for words: the next words of the person who pressed it are the answer."""

    def press(unit: Unit, pressed: Pressed) -> None:
        task = task_of(unit, pressed)
        must_hold(unit.actor, task)
        prompt(unit, task, kind, key, *actions)

    return press


def prompt(unit: Unit, task: Task, kind: str, key: str, *actions: str) -> None:
    """Ask the actor for words about the task."""
    unit.ask(unit.actor.id, kind, about_task(task))
    unit.tell(
        Notice(
            key=key,
            to=unit.actor.id,
            about=about_task(task),
            slot="prompt",
            facts={"ref": task.ref, "work": views.work_of(task)},
            actions=(*actions, "never_mind"),
            rings=False,
        )
    )


def settled(unit: Unit, task: Task, question: Question | None, key: str, **facts: Fact) -> None:
    """Close the question and let the prompt's card say what was done."""
    if question is not None:
        unit.tx.close_question(question.id)
    unit.tell(
        Notice(
            key=key,
            to=unit.actor.id,
            about=about_task(task),
            mode=Mode.SHOWN,
            slot="prompt",
            facts={"ref": task.ref, "work": views.work_of(task), **facts},
        )
    )


def _never_mind(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    for question in unit.tx.questions(unit.actor.id):
        if question.about == about_task(task) and question.kind not in ("input", "remember"):
            unit.tx.close_question(question.id)
    settled(unit, task, None, "never_mind")


def _held(unit: Unit, question: Question) -> Task | None:
    """The task of a prompt, if the actor still holds it."""
    task = unit.tx.find_task(question.about.id)
    if task is None or not holds(unit, task):
        unit.tx.close_question(question.id)
        return None
    return task


def _ask(unit: Unit, pressed: Pressed) -> None:
    """Ask: before the claim by fixed choices, while working in words, at delivery back."""
    task = task_of(unit, pressed)
    if is_offered(unit.actor, task):
        ask_before(unit, task, pressed.arg)
    elif holds(unit, task):
        prompt(unit, task, "ask_client", "ask_client")
    else:
        must_be_client(unit.actor, task)
        prompt(unit, task, "write", "write_to_provider")


def _answer_ask(unit: Unit, question: Question, heard: Heard) -> bool:
    task = _held(unit, question)
    if task is None:
        return False
    if heard.meaning.secrets:
        raise Refused("secret")
    text, choices = _with_choices(heard.text)
    kept = tuple(unit.keep_words(choice, task.client) for choice in choices)
    asked = unit.keep_words(text, task.client)
    unit.apply(task.id, c.Ask(by=unit.actor.id, question=asked, choices=kept))
    after = unit.tx.task(task.id)
    unit.ask(task.requester, "answer", about_task(task))
    settled(unit, after, question, "question_sent")
    return True


def _with_choices(text: str) -> tuple[str, tuple[str, ...]]:
    """Lines that start with a dash are choices, as many as fit on a card."""
    lines = text.strip().splitlines()
    choices = [line.strip()[1:].strip() for line in lines if line.strip().startswith("-")]
    words = [line for line in lines if not line.strip().startswith("-")]
    return "\n".join(words) or text, tuple(choice for choice in choices if choice)[:4]


def _start(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    must_hold(unit.actor, task)
    unit.apply(task.id, c.Start())


def _answer_note(unit: Unit, question: Question, heard: Heard) -> bool:
    task = _held(unit, question)
    if task is None:
        return False
    text = unit.keep_words(heard.text, task.client)
    unit.apply(task.id, c.AddNote(by=unit.actor.id, text=text))
    settled(unit, task, question, "note_kept")
    return True


def _write(unit: Unit, pressed: Pressed) -> None:
    """Write to the other side of this task."""
    task = task_of(unit, pressed)
    if unit.actor.operator and not holds(unit, task):
        prompt(unit, task, "write_to", "write_to_client")
        return
    key = "write_to_client" if holds(unit, task) else "write_to_provider"
    prompt(unit, task, "write", key)


def _answer_write(unit: Unit, question: Question, heard: Heard) -> bool:
    task = unit.tx.find_task(question.about.id)
    if task is None:
        return False
    relay(unit, task, heard)
    settled(unit, unit.tx.task(task.id), question, "word_sent")
    return True


def _wait(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    must_hold(unit.actor, task)
    prompt(unit, task, "wait", "wait_for_whom")


def _answer_wait(unit: Unit, question: Question, heard: Heard) -> bool:
    """Words say for whom or what; a date in them says until when."""
    task = _held(unit, question)
    if task is None:
        return False
    command = c.PutOffTask(
        court=Court.THIRD_PARTY,
        until_at=heard.due_at,
        reason=unit.keep_words(heard.text, task.client),
    )
    unit.apply(task.id, command)
    settled(unit, unit.tx.task(task.id), question, "put_off")
    return True


def _resume(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    must_hold(unit.actor, task)
    unit.apply(task.id, c.TakeUp(due_at=due_after_pause(task, unit)))


def take_up(unit: Unit, task: Task) -> None:
    """The date until which a task was put off has come."""
    unit.apply(task.id, c.TakeUp(due_at=due_after_pause(task, unit)))


def _date(unit: Unit, pressed: Pressed) -> None:
    """Another date: of an offer for its provider, of a task without a taker for its client."""
    task = task_of(unit, pressed)
    if is_offered(unit.actor, task):
        other_date(unit, task)
    else:
        other_wanted(unit, task)


def _move(unit: Unit, pressed: Pressed) -> None:
    """Ask the other side for another date."""
    task = task_of(unit, pressed)
    prompt(unit, task, "move", "move_to_when")


def _answer_move(unit: Unit, question: Question, heard: Heard) -> bool:
    task = unit.tx.find_task(question.about.id)
    if task is None or task.closed:
        unit.tx.close_question(question.id)
        return False
    must_see(unit.actor, task)
    if heard.due_at is None:
        raise Refused("no_date")
    unit.apply(task.id, c.ProposeDue(by=unit.actor.id, due_at=heard.due_at))
    settled(unit, unit.tx.task(task.id), question, "due_asked", due=heard.due_at)
    return True


def _due(agree: bool) -> Press:
    def press(unit: Unit, pressed: Pressed) -> None:
        task = task_of(unit, pressed)
        _may_agree(unit, task)
        made = c.AgreeDue(by=unit.actor.id) if agree else c.RefuseDue(by=unit.actor.id)
        unit.apply(task.id, made)

    return press


def _may_agree(unit: Unit, task: Task) -> None:
    """Only the other side agrees: a colleague of who proposed it does not."""
    proposer = None if task.proposed_by is None else unit.tx.find_person(task.proposed_by)
    by_provider = proposer is not None and proposer.provider == task.provider
    if by_provider:
        must_be_client(unit.actor, task)
    else:
        must_hold(unit.actor, task)


def _handback(unit: Unit, pressed: Pressed) -> None:
    """Give it back: free as "not as described" within the window, else with a reason."""
    task = task_of(unit, pressed)
    must_hold(unit.actor, task)
    window = unit.house.catalogue.desk.hand_back_for
    open_for = worker_hours(task, unit).between(task.claimed_at or unit.now, unit.now)
    free = open_for <= window
    if not pressed.arg and not free:
        unit.tell(_why_card(task, unit))
        return
    give_back(unit, task, free=free, reason=pressed.arg or "not_described")


def _why_card(task: Task, unit: Unit) -> Notice:
    return Notice(
        key="handback_why",
        to=unit.actor.id,
        about=about_task(task),
        slot="prompt",
        facts={"ref": task.ref, "work": views.work_of(task)},
        actions=(*(f"handback.{reason}" for reason in HAND_BACK_REASONS), "never_mind"),
    )


def give_back(unit: Unit, task: Task, *, free: bool, reason: str) -> None:
    """The task goes back to the queue and to the next provider; due holds if it can."""
    unit.tx.close_questions(about_task(task))
    unit.apply(task.id, c.HandBack(free=free, reason=reason))
    requeue(unit, task)


def _stand_in(unit: Unit, pressed: Pressed) -> None:
    """The client chooses a stand-in: the task moves on with everything."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    _must_wait(task, "stand_in")
    unit.apply(task.id, c.HandOver(reason="away"))
    requeue(unit, task)


def _wait_for(unit: Unit, pressed: Pressed) -> None:
    """The client waits for the provider: it stays with them until they are back."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    _must_wait(task, "stand_in")
    until = _back_at(unit, task)
    unit.apply(task.id, c.TakeUp())
    unit.apply(task.id, c.PutOffTask(court=Court.PROVIDER, until_at=until, why="put_off"))


def _must_wait(task: Task, why: str) -> None:
    if task.waiting is None or task.waiting.why != why:
        raise Refused("not_asked")


def _back_at(unit: Unit, task: Task) -> datetime | None:
    people = () if task.provider is None else unit.tx.people_of(task.provider)
    known = [p.away_until_at for p in people if p.away and p.away_until_at is not None]
    later = [at for at in known if at > unit.now]
    return min(later) if later else None


def _name_worker(unit: Unit, pressed: Pressed) -> None:
    """The firm names the member who does it."""
    task = task_of(unit, pressed)
    must_hold(unit.actor, task)
    people = {str(p.id): p.id for p in unit.tx.people_of(task.provider or 0)}  # type: ignore[arg-type]
    if pressed.arg not in people:
        raise Refused("no_member")
    unit.apply(task.id, c.NameWorker(worker=people[pressed.arg]))


def _reply(unit: Unit, pressed: Pressed) -> None:
    """Answer a word that came across."""
    _write(unit, pressed)


def hold_words(unit: Unit, heard: Heard, tasks: tuple[Task, ...], key: str = "which_task") -> None:
    """Several tasks are open: keep the words and ask to which they belong; nothing crosses yet."""
    person = unit.actor
    text = unit.keep_words(heard.text, person.client)
    files = ",".join(str(int(f)) for f in heard.files)
    subject = Subject(kind=About.PERSON, id=person.id)
    unit.ask(person.id, "which_task", subject, text=str(int(text)), files=files)
    rows: tuple[Fact, ...] = tuple(
        {"ref": task.ref, "work": views.work_of(task)} for task in tasks[:6]
    )
    facts: dict[str, Fact] = {"tasks": rows}
    if heard.text.strip():
        facts["said"] = Words(text=text)
    unit.tell(
        Notice(
            key=key,
            to=person.id,
            about=subject,
            slot="which",
            facts=facts,
            actions=(*(f"to.{task.id}" for task in tasks[:6]), *_or_new(unit)),
        )
    )


def _or_new(unit: Unit) -> tuple[str, ...]:
    return ("as_new", "forget") if unit.actor.client is not None else ("forget",)


def to_task(unit: Unit, id: int, heard: Heard) -> None:
    """The held words go to this task."""
    task = unit.tx.find_task(id)
    if task is None:
        raise Refused("no_task")
    relay(unit, task, heard)


def readers_of(unit: Unit, task: Task) -> tuple[PersonId, ...]:
    """Everybody who hears what is said on the task, but the one who says it."""
    from routing.notices.readers import client_side, provider_side

    people = (*client_side(task), *provider_side(task, unit.tx))
    return tuple(p for p in people if p != unit.cause.actor)


PRESSES: Mapping[str, Press] = {
    "start": _start,
    "ask": _ask,
    "write": _write,
    "reply": _reply,
    "note": _prompt("note", "note_what"),
    "wait": _wait,
    "resume": _resume,
    "date": _date,
    "move": _move,
    "due_yes": _due(agree=True),
    "due_no": _due(agree=False),
    "handback": _handback,
    "stand_in": _stand_in,
    "wait_for": _wait_for,
    "worker": _name_worker,
    "choose": _choose,
    "lookup": _lookup,
    "never_mind": _never_mind,
}
ANSWERS: Mapping[str, Answer] = {
    "ask_client": _answer_ask,
    "answer": _answer_question,
    "note": _answer_note,
    "write": _answer_write,
    "wait": _answer_wait,
    "move": _answer_move,
}

"""Handing in: the note and the files, each result that the service asks for, the time it took."""

from __future__ import annotations

import re
from datetime import timedelta
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from routing import commands as c
from routing import views
from routing.catalogue.model import ResultField, ResultKind
from routing.notices.model import Fact, Mode, Notice
from routing.notices.telling import about_task
from routing.refusals import Refused
from routing.roles import must_hold
from routing.talk import Answer, Heard, Press, Pressed, task_of
from routing.task import Task, TaskState
from routing.understanding.meaning import Signal
from routing.values import FileId, TextId, TextRef, Value
from routing.working import holds, prompt, settled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.ports import Question
    from routing.unit import Unit

TOOK_CHOICES = ("took.30", "took.60", "took.120", "took.240", "skip")


def _deliver(unit: Unit, pressed: Pressed) -> None:
    """Hand in: note and files first, then each result, then the time it took."""
    task = task_of(unit, pressed)
    must_hold(unit.actor, task)
    if task.state not in (TaskState.WORKING, TaskState.WAITING, TaskState.DELIVERED):
        raise Refused("not_now", state=task.state.value, command="deliver")
    actions = ("partly",) if task.items else ()
    prompt(unit, task, "deliver", "deliver_what", *actions)


def _partly(unit: Unit, pressed: Pressed) -> None:
    """What comes next is a part of the list, not all of it."""
    task = task_of(unit, pressed)
    must_hold(unit.actor, task)
    unit.ask(unit.actor.id, "deliver", about_task(task), partly="1")
    settled(unit, task, None, "deliver_part")


def _answer_deliver(unit: Unit, question: Question, heard: Heard) -> bool:
    """The note and the files of a delivery; then the results that the service asks for."""
    task = unit.tx.find_task(question.about.id)
    if task is None or not holds(unit, task):
        unit.tx.close_question(question.id)
        return False
    text = unit.keep_words(heard.text, task.client) if heard.text.strip() else None
    draft = {
        "note": "" if text is None else str(int(text)),
        "files": ",".join(str(int(file)) for file in heard.files),
        "partly": question.data.get("partly", ""),
    }
    unit.tx.close_question(question.id)
    _next_step(unit, task, draft)
    return True


def _fields(unit: Unit, task: Task) -> tuple[ResultField, ...]:
    service = unit.house.service(task)
    return () if service is None else service.results


def _next_step(unit: Unit, task: Task, draft: Mapping[str, str]) -> None:
    """Ask for the next result, then for the time taken, then hand in."""
    for field in _fields(unit, task):
        if f"result.{field.key}" not in draft:
            _ask_result(unit, task, field, draft)
            return
    if "took" not in draft:
        unit.ask(unit.actor.id, "took", about_task(task), **draft)
        _step_card(unit, task, "took", TOOK_CHOICES)
        return
    _hand_in(unit, task, draft)


def _ask_result(unit: Unit, task: Task, field: ResultField, draft: Mapping[str, str]) -> None:
    unit.ask(unit.actor.id, "result", about_task(task), key=field.key, **draft)
    yes_no = ("result.yes", "result.no") if field.kind == ResultKind.YES_NO else ()
    _step_card(unit, task, "result", (*yes_no, "skip"), result=field.title, kind=field.kind.value)


def _step_card(unit: Unit, task: Task, key: str, actions: tuple[str, ...], **facts: Fact) -> None:
    unit.tell(
        Notice(
            key=f"deliver_{key}",
            to=unit.actor.id,
            about=about_task(task),
            mode=Mode.SHOWN,
            slot="prompt",
            facts={"ref": task.ref, "work": views.work_of(task), **facts},
            actions=(*actions, "never_mind"),
        )
    )


def _step(unit: Unit, task: Task) -> Question:
    """The open step of a delivery that the actor is in."""
    questions = unit.tx.questions(unit.actor.id)
    mine = (q for q in questions if q.about == about_task(task) and q.kind in ("result", "took"))
    found = next(mine, None)
    if found is None:
        raise Refused("not_asked")
    return found


def _fill(unit: Unit, task: Task, question: Question, value: str) -> None:
    name = "took" if question.kind == "took" else f"result.{question.key}"
    unit.tx.close_question(question.id)
    _next_step(unit, task, {**question.data, name: value})


def _result(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    _fill(unit, task, _step(unit, task), pressed.arg)


def _skip(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    _fill(unit, task, _step(unit, task), "")


def _answer_result(unit: Unit, question: Question, heard: Heard) -> bool:
    """A result in words: a number, an amount, a date, yes or no, or text kept by id."""
    task = unit.tx.find_task(question.about.id)
    if task is None or not holds(unit, task):
        unit.tx.close_question(question.id)
        return False
    field = next(f for f in _fields(unit, task) if f.key == question.key)
    _fill(unit, task, question, _written(field, heard))
    return True


def _written(field: ResultField, heard: Heard) -> str:
    if field.kind == ResultKind.YES_NO:
        said = heard.meaning.signals & {Signal.YES, Signal.NO}
        if not said:
            raise Refused("not_that_input", input=field.title, kind=field.kind.value)
        return "yes" if Signal.YES in said else "no"
    if field.kind == ResultKind.NUMBER:
        digits = "".join(ch for ch in heard.text if ch.isdigit() or ch in ".-")
        if not digits.strip(".-"):
            raise Refused("not_that_input", input=field.title, kind=field.kind.value)
        return digits
    return heard.text.strip()


def _answer_took(unit: Unit, question: Question, heard: Heard) -> bool:
    task = unit.tx.find_task(question.about.id)
    if task is None or not holds(unit, task):
        unit.tx.close_question(question.id)
        return False
    minutes = minutes_in(heard.text)
    if minutes is None:
        raise Refused("no_duration")
    _fill(unit, task, question, str(minutes))
    return True


def minutes_in(text: str) -> int | None:
    """Minutes from words such as `1h45`, `90 min`, `2.5 hours` or `1:30`, or None."""
    clean = text.strip().lower().replace(",", ".")
    clock = re.fullmatch(r"(\d{1,3}):(\d{2})", clean)
    if clock:
        return int(clock[1]) * 60 + int(clock[2])
    found = re.search(r"(\d+(?:\.\d+)?)\s*h(?:ours?|rs?|r)?\b|(\d+(?:\.\d+)?)\s*h(?=\d)", clean)
    hours = float(found[1] or found[2]) if found else 0.0
    rest = clean[found.end() :] if found else clean
    minutes = re.search(r"(\d+)", rest)
    if found is None and minutes is None:
        return None
    return round(hours * 60) + (int(minutes[1]) if minutes else 0)


def _took(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    question = _step(unit, task)
    if question.kind != "took" or not pressed.arg.isdigit():
        raise Refused("not_asked")
    _fill(unit, task, question, pressed.arg)


def _hand_in(unit: Unit, task: Task, draft: Mapping[str, str]) -> None:
    """All steps are done: deliver. Words of results are kept by id, so no event holds them."""
    partly = bool(draft.get("partly"))
    results = {
        key.removeprefix("result."): _value(unit, task, key.removeprefix("result."), value)
        for key, value in draft.items()
        if key.startswith("result.") and value
    }
    took = draft.get("took", "")
    command = c.Deliver(
        by=unit.actor.id,
        note=TextId(int(draft["note"])) if draft.get("note") else None,
        files=tuple(FileId(int(f)) for f in draft.get("files", "").split(",") if f),
        results=results,
        took_for=timedelta(minutes=int(took)) if took else None,
        partly=partly,
    )
    after = unit.apply(task.id, command)
    settled(unit, after, None, "delivered_receipt")


def _number(value: str, field: ResultField) -> Decimal:
    try:
        return Decimal(value.strip())
    except InvalidOperation:
        raise Refused("not_that_input", input=field.title, kind=field.kind.value) from None


def hand_in_form(
    unit: Unit, task: Task, answers: Mapping[str, str], files: tuple[FileId, ...]
) -> None:
    """Deliver from a filled-in form: note, results by key, time taken."""
    must_hold(unit.actor, task)
    note = answers.get("note", "").strip()
    minutes = minutes_in(answers["took"]) if answers.get("took") else None
    draft = {f"result.{key}": said for key, said in answers.items() if key not in ("note", "took")}
    if note:
        draft["note"] = str(int(unit.keep_words(note, task.client)))
    if minutes is not None:
        draft["took"] = str(minutes)
    _hand_in(unit, task, {**draft, "files": ",".join(str(int(file)) for file in files)})


def _value(unit: Unit, task: Task, key: str, value: str) -> Value:
    """A number as a number, a code as it is; free text becomes the id of kept words."""
    field = next(f for f in _fields(unit, task) if f.key == key)
    if field.kind == ResultKind.NUMBER:
        number = _number(value, field)
        return int(number) if number == int(number) else number
    if field.kind == ResultKind.YES_NO:
        return value
    return TextRef(text=unit.keep_words(value, task.client))


PRESSES: Mapping[str, Press] = {
    "deliver": _deliver,
    "partly": _partly,
    "result": _result,
    "took": _took,
    "skip": _skip,
}
ANSWERS: Mapping[str, Answer] = {
    "deliver": _answer_deliver,
    "result": _answer_result,
    "took": _answer_took,
}

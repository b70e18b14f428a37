"""Handing in and judging: delivery with its results, accept, send back, rate, reopen, dispute."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from routing import commands as c
from routing import rules, views
from routing.catalogue.model import ResultField, ResultKind
from routing.notices.model import Fact, Mode, Notice
from routing.notices.readers import members
from routing.offering import begin
from routing.promises import worker_hours
from routing.refusals import Refused
from routing.roles import must_approve, must_be_client, must_hold, must_see
from routing.talk import Answer, Heard, Press, Pressed, task_of
from routing.task import Task, TaskState
from routing.understanding.meaning import Signal
from routing.values import FileId, TextId, TextRef, Value
from routing.working import about, holds, prompt, settled

if TYPE_CHECKING:
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
    unit.ask(unit.actor.id, "deliver", about(task), partly="1")
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
        unit.ask(unit.actor.id, "took", about(task), **draft)
        _step_card(unit, task, "took", TOOK_CHOICES)
        return
    _hand_in(unit, task, draft)


def _ask_result(unit: Unit, task: Task, field: ResultField, draft: Mapping[str, str]) -> None:
    unit.ask(unit.actor.id, "result", about(task), key=field.key, **draft)
    yes_no = ("result.yes", "result.no") if field.kind == ResultKind.YES_NO else ()
    _step_card(unit, task, "result", (*yes_no, "skip"), result=field.title, kind=field.kind.value)


def _step_card(unit: Unit, task: Task, key: str, actions: tuple[str, ...], **facts: Fact) -> None:
    unit.tell(
        Notice(
            key=f"deliver_{key}",
            to=unit.actor.id,
            about=about(task),
            mode=Mode.SHOWN,
            slot="prompt",
            facts={"ref": task.ref, "work": views.work_of(task), **facts},
            actions=(*actions, "never_mind"),
        )
    )


def _step(unit: Unit, task: Task) -> Question:
    """The open step of a delivery that the actor is in."""
    questions = unit.tx.questions(unit.actor.id)
    mine = (q for q in questions if q.about == about(task) and q.kind in ("result", "took"))
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
    """Minutes from words such as `1h45`, `90 min`, `2.5 hours`, `1:30`; None when there are none."""
    clean = text.strip().lower().replace(",", ".")
    clock = re.fullmatch(r"(\d{1,3}):(\d{2})", clean)
    if clock:
        return int(clock[1]) * 60 + int(clock[2])
    found = re.search(r"(?:(\d+(?:\.\d+)?)\s*h\w*)?\s*(?:(\d+)\s*(?:m\w*)?)?\s*$", clean)
    if not found or not (found[1] or found[2]):
        return None
    hours = float(found[1]) if found[1] else 0.0
    return round(hours * 60) + (int(found[2]) if found[2] else 0)


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


def _accept(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    unit.apply(task.id, c.Accept(by=unit.actor.id))


def _back(unit: Unit, pressed: Pressed) -> None:
    """Send back: which criterion is not met? Then in words."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    if task.state != TaskState.DELIVERED:
        raise Refused("not_now", state=task.state.value, command="sendback")
    if task.rounds_used >= task.rounds:
        raise Refused("rounds_used", rounds=task.rounds)
    service = unit.house.service(task)
    keys = () if service is None else tuple(one.key for one in service.criteria)
    titles = () if service is None else tuple({"criterion": s.title} for s in service.criteria)
    facts: dict[str, Fact] = {"rounds_left": task.rounds - task.rounds_used}
    if titles:
        facts["criteria"] = titles
    actions = (*(f"miss.{key}" for key in keys), "miss.other", "accept")
    _client_card(unit, task, "send_back", actions, facts)


def _client_card(
    unit: Unit, task: Task, key: str, actions: tuple[str, ...], facts: Mapping[str, Fact]
) -> None:
    unit.tell(
        Notice(
            key=key,
            to=unit.actor.id,
            about=about(task),
            mode=Mode.SHOWN,
            slot="task",
            facts={**views.for_client(task, unit.house), **facts},
            actions=actions,
        )
    )


def _miss(unit: Unit, pressed: Pressed) -> None:
    """This criterion is not met: say in words what is wrong, or send it back as it is."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    unit.ask(unit.actor.id, "back_words", about(task), key=pressed.arg)
    service = unit.house.service(task)
    titles = {} if service is None else {one.key: one.title for one in service.criteria}
    facts: dict[str, Fact] = (
        {"criterion": titles[pressed.arg]} if pressed.arg in titles else {"other": True}
    )
    _client_card(unit, task, "send_back_words", ("no_words", "accept"), facts)


def _no_words(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    question = next((q for q in unit.tx.questions(unit.actor.id) if q.kind == "back_words"), None)
    if question is None or question.about != about(task):
        raise Refused("not_asked")
    _send_back(unit, task, question, None)


def _answer_back(unit: Unit, question: Question, heard: Heard) -> bool:
    task = unit.tx.find_task(question.about.id)
    if task is None or task.state != TaskState.DELIVERED:
        unit.tx.close_question(question.id)
        return False
    if not heard.text.strip():
        return False
    text = unit.keep_words(heard.text, task.client)
    _send_back(unit, task, question, text)
    unit.ask(unit.actor.id, "remember", about(task), text=str(int(text)))
    return True


def _send_back(unit: Unit, task: Task, question: Question, text: TextId | None) -> None:
    unit.tx.close_question(question.id)
    command = c.SendBack(criteria=(question.key,), text=text, due_at=_rework_due(unit, task))
    unit.apply(task.id, command)


def _rework_due(unit: Unit, task: Task) -> datetime | None:
    """Rework may take a third of the service's time, or until due when that is later."""
    service = unit.house.service(task)
    if service is None:
        return task.due_at
    rework = worker_hours(task, unit).add(unit.now, service.deliver_within / 3)
    return rework if task.due_at is None else max(rework, task.due_at)


def _new(unit: Unit, pressed: Pressed) -> None:
    """Something new is a new request, not rework."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    unit.answer("write_new", about=about(task), work=views.work_of(task))


def _rate(score: int) -> Press:
    def press(unit: Unit, pressed: Pressed) -> None:
        task = task_of(unit, pressed)
        must_be_client(unit.actor, task)
        unit.apply(task.id, c.Rate(score=score))

    return press


def undo_accept(unit: Unit, task: Task) -> None:
    """Take an acceptance back: ten minutes after a press, a week after the timer."""
    must_be_client(unit.actor, task)
    window = rules.UNDO_LATE if task.by_timer else rules.UNDO_PRESSED
    closed_at = task.closed_at or unit.now
    unit.apply(task.id, c.UndoAccept(until_at=closed_at + window))


def _reopen(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    if task.state != TaskState.ACCEPTED:
        raise Refused("not_now", state=task.state.value, command="reopen")
    unit.ask(unit.actor.id, "reopen_words", about(task))
    _client_card(unit, task, "reopen_words", (), {})


def _answer_reopen(unit: Unit, question: Question, heard: Heard) -> bool:
    task = unit.tx.find_task(question.about.id)
    if task is None or task.state != TaskState.ACCEPTED:
        unit.tx.close_question(question.id)
        return False
    window = unit.house.catalogue.desk.reopen_for
    until = unit.house.client_hours(unit.actor).add(task.closed_at or unit.now, window)
    text = unit.keep_words(heard.text, task.client)
    unit.tx.close_question(question.id)
    due_at = _rework_due(unit, task)
    unit.apply(task.id, c.Reopen(until_at=until, text=text, due_at=due_at))
    return True


def stop(unit: Unit, pressed: Pressed) -> None:
    """Stop this: at once before the claim, after a second tap once somebody works on it."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    if task.provider is not None and pressed.arg != "yes" and not task.closed:
        _client_card(unit, task, "stop_sure", ("stop.yes", "stop_no"), {})
        return
    unit.apply(task.id, c.Cancel(by=unit.actor.id, reason="client"))
    unit.tx.close_questions(about(task))
    if task.state == TaskState.INTAKE:
        from routing.intake.inputs import ask_missing

        ask_missing(unit, task.requester)


def _stop_no(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    _client_card(unit, task, "task", views.client_actions(task), {})


def _release(unit: Unit, pressed: Pressed) -> None:
    """What is kept in house goes out this once."""
    task = task_of(unit, pressed)
    must_approve(unit.actor, task)
    after = unit.apply(task.id, c.Release())
    if after.state == TaskState.QUEUED:
        begin(unit, unit.tx.task(task.id))


def _approve(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    must_approve(unit.actor, task)
    unit.apply(task.id, c.Approve(by=unit.actor.id, estimate_at=task.estimate_at))
    _approval_done(unit, task, "approved")
    begin(unit, unit.tx.task(task.id))


def _approval_done(unit: Unit, task: Task, key: str) -> None:
    unit.tell(
        Notice(
            key=key,
            to=unit.actor.id,
            about=about(task),
            mode=Mode.SHOWN,
            slot="approval",
            facts=views.for_client(task, unit.house),
        )
    )


def _refuse(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    must_approve(unit.actor, task)
    unit.apply(task.id, c.RefuseApproval(by=unit.actor.id))
    _approval_done(unit, task, "not_approved")


def _dispute(unit: Unit, pressed: Pressed) -> None:
    """Either side asks the operator to decide; say in words what is wrong."""
    task = task_of(unit, pressed)
    must_see(unit.actor, task)
    prompt(unit, task, "dispute", "dispute_what")


def _answer_dispute(unit: Unit, question: Question, heard: Heard) -> bool:
    task = unit.tx.find_task(question.about.id)
    if task is None or not heard.text.strip():
        return False
    must_see(unit.actor, task)
    text = unit.keep_words(heard.text, task.client)
    decide_by = unit.house.desk_hours.add(unit.now, rules.DISPUTE_WITHIN)
    command = c.OpenDispute(by=unit.actor.id, decide_by_at=decide_by, text=text)
    after = unit.apply(task.id, command)
    settled(unit, after, question, "dispute_opened", decide_by=decide_by)
    _ask_other_side(unit, after)
    return True


def _ask_other_side(unit: Unit, task: Task) -> None:
    """Whoever has not spoken is asked how they see it."""
    others = (task.requester,) if holds(unit, task) else members(task.provider, unit.tx)  # type: ignore[arg-type]
    for person in others:
        unit.ask(person, "statement", about(task))


def _statement(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    must_see(unit.actor, task)
    if task.state != TaskState.DISPUTED:
        raise Refused("not_now", state=task.state.value, command="statement")
    prompt(unit, task, "statement", "statement_what")


def _answer_statement(unit: Unit, question: Question, heard: Heard) -> bool:
    task = unit.tx.find_task(question.about.id)
    if task is None or task.state != TaskState.DISPUTED or not heard.text.strip():
        unit.tx.close_question(question.id)
        return False
    text = unit.keep_words(heard.text, task.client)
    unit.apply(task.id, c.MakeStatement(by=unit.actor.id, text=text))
    settled(unit, unit.tx.task(task.id), question, "statement_kept")
    return True


def late_accept(unit: Unit, task: Task) -> None:
    """The review time is over and the reminders are out: it counts as accepted, undoable."""
    unit.apply(task.id, c.Accept())


PRESSES: Mapping[str, Press] = {
    "deliver": _deliver,
    "partly": _partly,
    "result": _result,
    "took": _took,
    "skip": _skip,
    "accept": _accept,
    "back": _back,
    "miss": _miss,
    "no_words": _no_words,
    "new": _new,
    **{f"rate{score}": _rate(score) for score in range(1, 6)},
    "reopen": _reopen,
    "stop": stop,
    "stop_no": _stop_no,
    "release": _release,
    "approve": _approve,
    "refuse": _refuse,
    "dispute": _dispute,
    "statement": _statement,
}
ANSWERS: Mapping[str, Answer] = {
    "deliver": _answer_deliver,
    "result": _answer_result,
    "took": _answer_took,
    "back_words": _answer_back,
    "reopen_words": _answer_reopen,
    "dispute": _answer_dispute,
    "statement": _answer_statement,
}

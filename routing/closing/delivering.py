"""Handing in: the note and the files, each result that the service asks for, the time it took."""

from __future__ import annotations

import re
from datetime import timedelta
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from routing import commands as c
from routing.catalogue.model import ResultField, ResultKind
from routing.lifecycle.table import allowed
from routing.money.counted import counting, time_counts
from routing.notices.model import Fact, Mode
from routing.notices.telling import about_task
from routing.refusals import Refused
from routing.roles import must_hold
from routing.talk import Answer, Heard, Press, Pressed, task_of
from routing.task import TaskState
from routing.timed import counted_for, is_doubtful, minutes_of
from routing.understanding.meaning import Signal
from routing.understanding.phrases.how_long import minutes_in, took_in
from routing.understanding.phrases.set_phrases import all_or_none, count_said
from routing.values import FileId, TextId, TextRef, Value
from routing.working.prompting import begin_question, held, holds, must_allow, prompt, settled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.ports import Question
    from routing.task import Task
    from routing.unit import Unit

STEPS = frozenset({"lines", "result", "took"})
"""The questions of a delivery, one after the other."""

TOOK_CHOICES = ("took.30", "took.60", "took.120", "took.240")


def _deliver(unit: Unit, pressed: Pressed) -> None:
    """Hand in: note and files first, then each result, then the time it took."""
    task = task_of(unit, pressed)
    must_hold(unit.actor, task)
    must_allow(task, c.Deliver)
    begin_hand_in(unit, task)


def may_hand_in(unit: Unit, task: Task) -> bool:
    """Whether the actor has this task, and can hand it in now."""
    return holds(unit, task) and allowed(task.state, c.Deliver)


def begin_hand_in(unit: Unit, task: Task, heard: Heard | None = None) -> None:
    """Ask for note and files; files that came with the words that it is done are these."""
    if heard is not None and heard.files:
        begin_question(unit, task, "deliver")
        _answer_deliver(unit, unit.tx.questions(unit.actor.id)[0], heard)
        return
    in_parts = len(open_lines(task)) > 1 and not _is_checked(unit, task)
    actions = ("partly",) if in_parts else ()
    prompt(unit, task, "deliver", "deliver_what", *actions)


def _is_checked(unit: Unit, task: Task) -> bool:
    """Whether somebody else looks before the client does; such work is handed in whole."""
    service = unit.house.service(task)
    return service is not None and service.checking


def open_lines(task: Task) -> tuple[int, ...]:
    """The lines of the list that nobody has done yet."""
    return tuple(item.n for item in task.items if not item.done)


def _partly(unit: Unit, pressed: Pressed) -> None:
    """What comes next is a part of the list, not all of it."""
    task = task_of(unit, pressed)
    must_hold(unit.actor, task)
    must_allow(task, c.Deliver)
    if _is_checked(unit, task):
        raise Refused("checked_whole")
    begin_question(unit, task, "deliver", partly="1")
    settled(unit, task, None, "deliver_part")


def _answer_deliver(unit: Unit, question: Question, heard: Heard) -> bool:
    """The note and the files of a delivery; then the results that the service asks for."""
    task = held(unit, question)
    if task is None:
        return False
    text = unit.keep_words(heard.text, task.client) if heard.text.strip() else None
    draft = {
        "note": "" if text is None else str(int(text)),
        "files": ",".join(str(int(file)) for file in heard.files),
        "partly": question.data.get("partly", ""),
    }
    if (minutes := took_in(heard.text)) is not None:
        draft["took"] = str(minutes)
    unit.tx.close_question(question.id)
    _next_step(unit, task, draft)
    return True


def _fields(unit: Unit, task: Task) -> tuple[ResultField, ...]:
    service = unit.house.service(task)
    return () if service is None else service.results


def _next_step(unit: Unit, task: Task, draft: Mapping[str, str]) -> None:
    """Ask which lines a part holds, then for each result and the time taken, then hand in."""
    if draft.get("partly") and "lines" not in draft:
        unit.ask(unit.actor.id, "lines", about_task(task), **draft)
        _step_card(unit, task, "lines", ("skip",), left=len(open_lines(task)), size=len(task.items))
        return
    for field in _fields(unit, task):
        if f"result.{field.key}" not in draft:
            _ask_result(unit, task, field, draft)
            return
    if "took" not in draft:
        unit.ask(unit.actor.id, "took", about_task(task), **draft)
        _step_card(unit, task, "took", _took_choices(unit, task), **_timer_facts(unit, task))
        return
    _hand_in(unit, task, draft)


def _took_choices(unit: Unit, task: Task) -> tuple[str, ...]:
    """What a timer counted, and some lengths; where it is paid for, it cannot be left out."""
    timed = minutes_of(counted_for(task, unit))
    own = (f"took.{timed}",) if timed else ()
    choices = tuple(dict.fromkeys((*own, *TOOK_CHOICES)))
    return choices if time_counts(unit, task) else (*choices, "skip")


def _timer_facts(unit: Unit, task: Task) -> dict[str, Fact]:
    """What the timer says; of one that ran on after hours, that it is not all believed."""
    timed = counted_for(task, unit)
    facts: dict[str, Fact] = {"timed": timed} if minutes_of(timed) else {}
    if task.timed_at is not None and is_doubtful(task, unit):
        facts["since"] = task.timed_at
    return facts


def _ask_result(unit: Unit, task: Task, field: ResultField, draft: Mapping[str, str]) -> None:
    unit.ask(unit.actor.id, "result", about_task(task), key=field.key, **draft)
    if by_line(task, field):
        actions = ("result.all", "result.none", "skip")
        size = len(_lines(task, draft))
        _step_card(unit, task, "which", actions, result=field.title, size=size)
        return
    yes_no = ("result.yes", "result.no") if field.kind == ResultKind.YES_NO else ()
    counts = counting(unit, task) == field.key
    skip = () if counts else ("skip",)
    _step_card(unit, task, "result", (*yes_no, *skip), result=field.title, kind=field.kind.value)


def by_line(task: Task, field: ResultField) -> bool:
    """Whether this result is asked for each line of the task's list."""
    return bool(task.items) and field.kind == ResultKind.YES_NO


def _lines(task: Task, draft: Mapping[str, str]) -> tuple[int, ...]:
    """The lines that are handed in: those of a part, else all that were open."""
    return _numbers(draft.get("lines", "")) if draft.get("partly") else open_lines(task)


def _step_card(unit: Unit, task: Task, key: str, actions: tuple[str, ...], **facts: Fact) -> None:
    key, ways = f"deliver_{key}", (*actions, "never_mind")
    unit.answer_of(task, key, *ways, slot="prompt", mode=Mode.SHOWN, **facts)


def _step(unit: Unit, task: Task) -> Question:
    """The open step of a delivery that the actor is in."""
    questions = unit.tx.questions(unit.actor.id)
    mine = (q for q in questions if q.about == about_task(task) and q.kind in STEPS)
    found = next(mine, None)
    if found is None:
        raise Refused("not_asked")
    return found


def _fill(unit: Unit, task: Task, question: Question, value: str) -> None:
    name = f"result.{question.key}" if question.kind == "result" else question.kind
    unit.tx.close_question(question.id)
    _next_step(unit, task, {**question.data, name: value})


def _result(unit: Unit, pressed: Pressed) -> None:
    """Yes or no, or all lines or none, by button."""
    task = task_of(unit, pressed)
    question = _step(unit, task)
    if question.kind != "result":
        raise Refused("not_asked")
    _fill(unit, task, question, pressed.arg)


def _answer_lines(unit: Unit, question: Question, heard: Heard) -> bool:
    """Which lines of the list are done: `1-12, 15`."""
    task = held(unit, question)
    if task is None:
        return False
    lines = lines_in(heard.text)
    unknown = [n for n in lines if n not in {item.n for item in task.items}]
    if unknown or not lines:
        raise Refused("no_item", n=unknown[0] if unknown else 0, last=len(task.items))
    _fill(unit, task, question, ",".join(str(n) for n in lines))
    return True


def lines_in(text: str) -> tuple[int, ...]:
    """Numbers of lines from words such as `1-12, 15 and 20`, each once, in order."""
    found: set[int] = set()
    for first, last in re.findall(r"(\d{1,6})(?:\s*(?:-|–|to)\s*(\d{1,6}))?", text):
        found.update(range(int(first), int(last or first) + 1))
    return tuple(sorted(found))


def _skip(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    _fill(unit, task, _step(unit, task), "")


def _answer_result(unit: Unit, question: Question, heard: Heard) -> bool:
    """A result in words: a number, an amount, a date, yes or no, or text kept by id."""
    task = held(unit, question)
    if task is None or not heard.text.strip():
        return False
    field = _field(unit, task, question.key)
    if by_line(task, field):
        _fill(unit, task, question, _which(_lines(task, question.data), heard))
    else:
        _fill(unit, task, question, _written(field, heard))
    return True


def _which(lines: tuple[int, ...], heard: Heard) -> str:
    """On which of the lines it is so: their numbers; yes is all of them, no is none."""
    if not lines_in(heard.text):
        for signal, code in ((Signal.YES, "all"), (Signal.NO, "none")):
            if signal in heard.meaning.signals:
                return code
    return lines_said(lines, heard.text)


def lines_said(lines: tuple[int, ...], text: str) -> str:
    """On which of these lines it is so, as a draft keeps it. Refuses any other number, or none."""
    every = all_or_none(text)
    if every is not None:
        return "all" if every else "none"
    named = lines_in(text)
    unknown = [n for n in named if n not in lines]
    if unknown or not named:
        raise Refused("no_item", n=unknown[0] if unknown else 0, last=max(lines, default=0))
    return ",".join(str(n) for n in named)


def _field(unit: Unit, task: Task, key: str) -> ResultField:
    return next(field for field in _fields(unit, task) if field.key == key)


def _written(field: ResultField, heard: Heard) -> str:
    if field.kind == ResultKind.YES_NO:
        said = heard.meaning.signals & {Signal.YES, Signal.NO}
        if not said:
            raise Refused("not_that_input", input=field.title, kind=field.kind.value)
        return "yes" if Signal.YES in said else "no"
    if field.kind == ResultKind.NUMBER:
        if all_or_none(heard.text) is False:
            return "0"
        if (counted := count_said(heard.text)) is not None:
            return str(counted)
        if minutes_in(heard.text) and not heard.text.strip(" .").isdecimal():
            raise Refused("not_that_input", input=field.title, kind=field.kind.value)
        digits = "".join(ch for ch in heard.text if ch.isdecimal() or ch in ".-")
        return str(_number(digits, field))
    return heard.text.strip()


def _answer_took(unit: Unit, question: Question, heard: Heard) -> bool:
    task = held(unit, question)
    if task is None:
        return False
    minutes = minutes_in(heard.text)
    if minutes is None:
        raise Refused("no_duration")
    _fill(unit, task, question, str(minutes))
    return True


def _took(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    question = _step(unit, task)
    if question.kind != "took" or not pressed.arg.isdecimal():
        raise Refused("not_asked")
    _fill(unit, task, question, pressed.arg)


def _hand_in(unit: Unit, task: Task, draft: Mapping[str, str]) -> None:
    """All steps are done: deliver. Words of results are kept by id, so no event holds them."""
    partly = bool(draft.get("partly"))
    drafted = {field: draft.get(f"result.{field.key}", "") for field in _fields(unit, task)}
    lined = {f.key: said for f, said in drafted.items() if said and by_line(task, f)}
    results = {
        field.key: _value(unit, task, field, said)
        for field, said in drafted.items()
        if said and field.key not in lined
    }
    lines = _lines(task, draft)
    took = draft.get("took", "")
    if not partly and not took and task.took_for is None and time_counts(unit, task):
        raise Refused("took_needed")
    command = c.Deliver(
        by=unit.actor.id,
        note=TextId(int(draft["note"])) if draft.get("note") else None,
        files=tuple(FileId(n) for n in _numbers(draft.get("files", ""))),
        results=results,
        took_for=timedelta(minutes=int(took)) if took else None,
        items=lines,
        by_item=_each_line(lines, lined),
        partly=partly,
        check=_is_checked(unit, task),
    )
    after = unit.apply(task.id, command)
    checked = after.state == TaskState.CHECKING
    settled(unit, after, None, "delivered_to_check" if checked else "delivered_receipt")


def _each_line(lines: tuple[int, ...], said: Mapping[str, str]) -> dict[int, dict[str, Value]]:
    """For each line its results, yes or no; empty when nothing was said of any."""
    if not said:
        return {}
    yes = {
        key: set(lines) if which == "all" else set(_line_numbers(which))
        for key, which in said.items()
    }
    return {n: {key: "yes" if n in held else "no" for key, held in yes.items()} for n in lines}


def _line_numbers(which: str) -> tuple[int, ...]:
    return () if which == "none" else _numbers(which)


def _numbers(listed: str) -> tuple[int, ...]:
    return tuple(int(n) for n in listed.split(",") if n)


def is_number(value: str) -> bool:
    """Whether a result that is a number can be read from this."""
    try:
        return Decimal(value.strip()).is_finite()
    except InvalidOperation:
        return False


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
    for name in (f"result.{field.key}" for field in _fields(unit, task) if by_line(task, field)):
        if said := draft.get(name, "").strip():
            draft[name] = lines_said(open_lines(task), said)
    if note:
        draft["note"] = str(int(unit.keep_words(note, task.client)))
    if minutes is not None:
        draft["took"] = str(minutes)
    _hand_in(unit, task, {**draft, "files": ",".join(str(int(file)) for file in files)})


def _value(unit: Unit, task: Task, field: ResultField, value: str) -> Value:
    """A number as a number, a code as it is; free text becomes the id of kept words."""
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
    "lines": _answer_lines,
    "result": _answer_result,
    "took": _answer_took,
}

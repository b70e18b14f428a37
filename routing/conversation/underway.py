"""Second thoughts about work underway: another date is a wish to the other side, an end a question.

Who has it may say that it is done: then it is handed in.

Only what is said outright counts; with several tasks open the one is named, or it is asked which.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from routing import closing, intake, membership, working
from routing.conversation import by_name
from routing.conversation.meant import asked_for, called, handed_in
from routing.notices.model import About, Fact, Mode, Subject
from routing.notices.telling import about_task
from routing.refusals import Refused
from routing.talk import Pressed
from routing.task import Task, TaskState
from routing.understanding.meaning import Act, Role, Signal
from routing.understanding.phrases.endings import asks_whether, says_not_to_stop
from routing.understanding.phrases.opinions import finds_fault
from routing.understanding.phrases.second import Second, Wish, second_thought
from routing.understanding.phrases.set_phrases import (
    says_done,
)
from routing.views import due_of, work_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from routing.talk import Heard, Press
    from routing.unit import Unit

ASKED = "which_moves"
MOST = 6
"""So many tasks are offered as buttons when it is asked which one is meant."""


def rethought(unit: Unit, heard: Heard, tasks: tuple[Task, ...]) -> bool:
    """Do what the words say of one of these tasks of the client's; False when they say nothing."""
    if by_name.told(unit, heard, tasks):
        return True
    thought = None if heard.files else _second(unit, heard, tasks)
    if thought is None:
        return False
    meant = tuple(task for n, task in enumerate(tasks, start=1) if n in thought.of)
    if thought.wish == Wish.DROP and (_swaps(heard) or says_not_to_stop(heard.text)):
        return False
    if thought.wish == Wish.DROP:
        stop_one(unit, meant, sure=not asks_whether(heard.text))
        return True
    if thought.wish == Wish.EASE:
        return _eased(unit, heard, meant or tasks)
    outright = thought.moves or _is_wish(unit, heard, meant or tasks)
    soon = heard.due_at is not None and heard.due_at <= unit.now
    if thought.wish == Wish.DATE and outright and heard.due_at is not None and not soon:
        return _another_date(unit, heard.due_at, meant or tasks)
    return False


def _swaps(heard: Heard) -> bool:
    """Whether another of the kind is wanted: a change, and no end."""
    return heard.meaning.act == Act.CHANGE and Signal.SWAP in heard.meaning.signals


def _is_wish(unit: Unit, heard: Heard, tasks: tuple[Task, ...]) -> bool:
    """Whether a bare "by Monday" is when work is wanted: nobody has it, and nothing is asked."""
    asked = any(question.kind == "input" for question in unit.tx.questions(unit.actor.id))
    free = not asked and all(task.provider is None for task in tasks)
    return free and any(when.role == Role.DUE for when in heard.meaning.when)


def _second(unit: Unit, heard: Heard, tasks: tuple[Task, ...]) -> Second | None:
    spans = [when.span for when in heard.meaning.when if when.role != Role.MENTION]
    calls = {n: called(unit, task) for n, task in enumerate(tasks, start=1)}
    return second_thought(heard.text, calls, spans)


# --- not needed any more ---


def stop_one(unit: Unit, tasks: tuple[Task, ...], *, sure: bool = True) -> None:
    """Stop the task that is meant, after a second tap once somebody has it; ask with several.

    Words that may say something else beside it are asked about too.
    """
    if len(tasks) == 1 and not sure:
        closing.ask_stop(unit, tasks[0], Mode.SAID)
    elif len(tasks) == 1:
        _stop(unit, tasks[0])
    else:
        _ask(unit, "stop_which", tasks, verb="end")


def _stop(unit: Unit, task: Task) -> None:
    closing.stop(unit, Pressed(about=about_task(task)))


def _end(unit: Unit, pressed: Pressed) -> None:
    """The task that shall end, of several."""
    _stop(unit, _task(unit, pressed))


def _task(unit: Unit, pressed: Pressed) -> Task:
    short = pressed.arg.isdecimal() and len(pressed.arg) < _DIGITS
    task = unit.tx.find_task(int(pressed.arg)) if short else None
    if task is None or task.client != unit.actor.client:
        raise Refused("no_task")
    return task


_DIGITS = 12


# --- another date ---


def _another_date(unit: Unit, due: datetime, tasks: tuple[Task, ...]) -> bool:
    """Before the claim the wish moves; then it is asked of whoever has it. Judged work has none."""
    able = tuple(task for task in tasks if task.state in _MOVABLE)
    if len(able) == 1:
        _move(unit, able[0], due)
    elif able:
        unit.ask(unit.actor.id, ASKED, _self(unit), due=due.isoformat())
        _ask(unit, "move_which", able, verb="wish", due=due)
    return bool(able)


def _eased(unit: Unit, heard: Heard, tasks: tuple[Task, ...]) -> bool:
    """No rush, of the one thing that nobody has yet: its usual time, or whoever takes it knows."""
    free = tuple(task for task in tasks if task.provider is None and task.state in _MOVABLE)
    if len(free) != 1:
        return False
    task, service = free[0], unit.house.service(free[0])
    usual = None if service is None else unit.house.estimate(service, unit.now)
    due = due_of(task)
    if usual is not None and due is not None and usual > due:
        _move(unit, task, usual)
    else:
        working.relay(unit, task, heard)
    return True


def _move(unit: Unit, task: Task, due: datetime) -> None:
    """Another date; what is asked for meanwhile is shown with it."""
    working.wish_date(unit, task, due)
    about = about_task(task)
    asked = (q for q in unit.tx.questions(unit.actor.id) if q.kind == "input" and q.about == about)
    for question in asked:
        intake.ask_input(unit, unit.tx.task(task.id), question.key, Mode.SHOWN)


_MOVABLE = frozenset(
    {
        TaskState.INTAKE,
        TaskState.TRIAGE,
        TaskState.QUEUED,
        TaskState.WORKING,
        TaskState.WAITING,
    }
)


def _wish(unit: Unit, pressed: Pressed) -> None:
    """The task that the date was meant for, of several."""
    task = _task(unit, pressed)
    asked = next((q for q in unit.tx.questions(unit.actor.id) if q.kind == ASKED), None)
    if asked is None:
        raise Refused("not_asked")
    unit.tx.close_question(asked.id)
    _move(unit, task, datetime.fromisoformat(asked.data["due"]))


def _self(unit: Unit) -> Subject:
    return Subject(kind=About.PERSON, id=unit.actor.id)


def _ask(unit: Unit, key: str, tasks: Iterable[Task], verb: str, **facts: Fact) -> None:
    shown = tuple(tasks)[:MOST]
    rows: tuple[Fact, ...] = tuple({"ref": t.ref, "work": work_of(t)} for t in shown)
    unit.card(
        key,
        *(f"{verb}.{task.id}" for task in shown),
        "things",
        "person",
        about=_self(unit),
        slot="which",
        facts={"tasks": rows, **facts},
    )


# --- it is done ---


def said_done(unit: Unit, heard: Heard, tasks: tuple[Task, ...]) -> bool:
    """Nothing but that it is done, by who has the work: hand it in, or ask which is meant."""
    able = tuple(task for task in tasks if closing.may_hand_in(unit, task))
    if unit.actor.provider is None or not says_done(heard.text, with_files=bool(heard.files)):
        return False
    if not able:
        return unit.actor.client is None and _holds_nothing(unit, heard)
    if len(able) == 1:
        closing.begin_hand_in(unit, able[0], heard)
    else:
        _ask(unit, "done_which", able, verb="hand_in")
    return True


def _holds_nothing(unit: Unit, heard: Heard) -> bool:
    """Done, of work that went back meanwhile: nothing is handed in, and that is said."""
    if heard.files:
        return False
    unit.answer("nothing_held", "things", "person")
    return True


def _hand_in(unit: Unit, pressed: Pressed) -> None:
    """The task that is done, of several."""
    short = pressed.arg.isdecimal() and len(pressed.arg) < _DIGITS
    task = unit.tx.find_task(int(pressed.arg)) if short else None
    if task is None or not closing.may_hand_in(unit, task):
        raise Refused("no_task")
    closing.begin_hand_in(unit, task)


def complained(unit: Unit, heard: Heard) -> None:
    """A person hears a complaint; beside that, what was handed in can be sent back in one tap."""
    if unit.actor.operator and unit.actor.client is None:
        unit.answer("help_operator", "board", "things")  # nobody else hears what an operator says
        return
    waiting = handed_in(unit)
    held = asked_for(unit, unit.actor)
    if not waiting and len(held) == 1 and held[0].provider and finds_fault(heard.text):
        working.relay(unit, held[0], heard)  # who does the work can mend it
    elif len(waiting) == 1:
        membership.call_operator(unit, about_task(waiting[0]), heard, "back")
    else:
        membership.call_operator(unit, _self(unit), heard)


PRESSES: Mapping[str, Press] = {"end": _end, "wish": _wish, "hand_in": _hand_in}

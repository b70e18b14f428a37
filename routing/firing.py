"""What happens when a timer is due: reminders, the next wave, lapse, late acceptance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import closing, membership, offering, rules, working
from routing import commands as c
from routing.changes.deciding import begin
from routing.checkin import following, meeting
from routing.checkin.planning import CHANGE, DONE
from routing.intake import ask_again, expire, show
from routing.leaving.going import erase_due
from routing.money.months import next_month
from routing.notices.model import About, Mode
from routing.operating import month_due, morning_due
from routing.request import CardReminded, RequestState
from routing.series.keeping import round_due
from routing.values import RetainerId

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from routing.task import Task
    from routing.timers import Timer
    from routing.unit import Unit


def fire(unit: Unit, timer: Timer) -> None:
    """Do what the timer was for, if it still is."""
    _DUE[timer.subject.kind](unit, timer)


def _task_due(unit: Unit, timer: Timer) -> None:
    task = unit.tx.find_task(timer.subject.id)
    if task is not None:
        _FIRED.get(timer.kind, _remind(timer.kind))(unit, task)


def _retainer_due(unit: Unit, timer: Timer) -> None:
    next_month(unit, RetainerId(timer.subject.id))


def _arrangement_due(unit: Unit, timer: Timer) -> None:
    _ARRANGEMENT.get(timer.kind, meeting.due)(unit, timer)


def _desk_due(unit: Unit, timer: Timer) -> None:
    (month_due if timer.kind == "statements" else morning_due)(unit)


def _person_due(unit: Unit, timer: Timer) -> None:
    (erase_due if timer.kind == "erase" else membership.fire)(unit, timer)


def _card_due(unit: Unit, timer: Timer) -> None:
    request = unit.tx.find_request(timer.subject.id)
    if request is None or request.state != RequestState.OPEN:
        return
    if timer.kind == "card_over":
        expire(unit, request)
        return
    request = unit.record_request(request, CardReminded(n=request.reminded + 1))
    if request.reminded < len(rules.CARD_REMINDERS) or request.reminded == 1:
        show(unit, request, Mode.SAID)


def _remind(kind: str) -> Callable[[Unit, Task], None]:
    return lambda unit, task: _reminded(unit, task, kind)


def _reminded(unit: Unit, task: Task, kind: str) -> None:
    unit.apply(task.id, c.Remind(kind=kind))


def _ask_again(unit: Unit, task: Task) -> None:
    """The reminder of a missing input asks once more: the next words may answer it."""
    _reminded(unit, task, "input")
    ask_again(unit, task)


def _lapse(unit: Unit, task: Task) -> None:
    """Nothing happened after the claim and a warning: somebody else gets it."""
    unit.apply(task.id, c.Lapse())
    offering.requeue(unit, task)


_FIRED: Mapping[str, Callable[[Unit, Task], None]] = {
    "input": _ask_again,
    "wave": offering.end_wave,
    "send": offering.send_wave,
    "give_up": offering.give_up,
    "lapse": _lapse,
    "resume": working.take_up,
    "accept": closing.late_accept,
    "timer": working.forgotten,
    "over": working.used_up,
}
_ARRANGEMENT: Mapping[str, Callable[[Unit, Timer], None]] = {CHANGE: begin, DONE: following.due}
_DUE: Mapping[About, Callable[[Unit, Timer], None]] = {
    About.TASK: _task_due,
    About.REQUEST: _card_due,
    About.RETAINER: _retainer_due,
    About.ARRANGEMENT: _arrangement_due,
    About.SERIES: round_due,
    About.DESK: _desk_due,
    About.PERSON: _person_due,
}

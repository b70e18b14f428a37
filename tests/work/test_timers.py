"""Timers follow from the state: armed on entering, gone on leaving, each fires once, in hours."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from busy_desk import at_work
from histories import START, fold, histories, new_task, tried
from joined_desk import heard
from routing import commands as c
from routing.alarms import accept_at, request_timers, task_timers
from routing.conversation.answering import ANSWERS
from routing.firing import fire
from routing.lifecycle.table import allowed
from routing.money.retainer import Retainer
from routing.people import Party, Person
from routing.request import Request
from routing.task import TaskState
from routing.values import PartyId, PersonId, RequestId, RetainerId

if TYPE_CHECKING:
    from collections.abc import Iterator

    from busy_desk import Busy
    from routing.house import House
    from routing.task import Task
    from routing.timers import Timer

COMMANDS = {
    "wave": c.ExpireOffers,
    "send": c.StartWave,
    "give_up": c.RefuseDate,
    "lapse": c.Lapse,
    "resume": c.TakeUp,
    "accept": c.Accept,
}
CLOCKWORK = frozenset({"late", "wave", "resume", "dispute"})
"""What comes at an instant that somebody named, or right at the beginning of a state."""


class People:
    """Everybody sits in Berlin."""

    def person(self, id: PersonId) -> Person:
        return Person(id=id, zone="Europe/Berlin")

    def party(self, id: PartyId) -> Party:
        return Party(id=id)

    def people_of(self, party: PartyId) -> tuple[Person, ...]:
        return (self.person(PersonId(int(party))),) if party != PartyId(3) else ()

    def retainer_of(self, client: PartyId) -> Retainer | None:
        """Mara has a few hours beforehand, Lind has none."""
        held = Retainer(id=RetainerId(1), monthly=120, left=120)
        return held if client == PartyId(1) else None


@cache
def house() -> House:
    with TemporaryDirectory() as folder:
        return at_work(Path(folder)).desk.desk.house


def lived(history: list[tuple[c.Command, datetime]]) -> Iterator[tuple[Task, datetime]]:
    task = new_task()
    for command, at in history:
        task = fold(task, tried(task, command, at), at)
        yield task, at


def timers(task: Task) -> tuple[Timer, ...]:
    return task_timers(task, house(), People())  # type: ignore[arg-type]


@given(histories())
def test_what_a_timer_does_is_allowed_in_the_state_that_armed_it(history) -> None:  # type: ignore[no-untyped-def]
    for task, _ in lived(history):
        for timer in timers(task):
            assert allowed(task.state, COMMANDS.get(timer.kind, c.Remind)), timer


@given(histories())
def test_a_closed_task_waits_for_nothing(history) -> None:  # type: ignore[no-untyped-def]
    for task, _ in lived(history):
        if task.closed:
            assert timers(task) == ()


@given(histories())
def test_a_kind_and_ordinal_names_one_instant_of_a_task(history) -> None:  # type: ignore[no-untyped-def]
    """Within an entry of a state a reminder's number goes up each time it fires."""
    for task, _ in lived(history):
        named = [(timer.kind, timer.ordinal) for timer in timers(task)]
        assert len(named) == len(set(named))


@given(histories())
def test_firing_a_reminder_arms_the_next_one_or_none(history) -> None:  # type: ignore[no-untyped-def]
    for task, at in lived(history):
        for timer in timers(task):
            if timer.kind not in COMMANDS:
                events = tried(task, c.Remind(kind=timer.kind), at)
                again = timers(fold(task, events, at))
                assert (timer.kind, timer.ordinal) not in {(t.kind, t.ordinal) for t in again}


@given(histories())
def test_reminders_fall_into_open_hours(history) -> None:  # type: ignore[no-untyped-def]
    calendar = house().open_hours("Europe/Berlin")
    for task, _ in lived(history):
        for timer in timers(task):
            named = timer.kind == "send" and timer.due_at == task.held_until_at
            if timer.kind not in CLOCKWORK and not named:
                just_before = timer.due_at - timedelta(seconds=1)
                assert calendar.is_open(timer.due_at) or calendar.is_open(just_before), timer


def test_a_delivery_that_began_nowhere_has_no_end() -> None:
    try:
        accept_at(new_task(), house(), People())  # type: ignore[arg-type]
    except LookupError:
        return
    raise AssertionError(START)


def test_who_is_ill_until_a_day_is_there_again_on_it(busy: Busy) -> None:
    busy.ana.writes("I'm ill until Thursday")
    assert busy.ana.person.away
    busy.desk.passes(days=7)
    assert not busy.ana.person.away


def test_a_card_that_was_tapped_meanwhile_is_not_reminded(busy: Busy) -> None:
    busy.mara.writes("October books by Friday noon")
    (timer,) = (t for t in busy.desk.ledger.pending_timers() if t.kind == "card")
    busy.mara.presses("go")
    busy.does(lambda unit: fire(unit, timer))
    assert busy.desk.request().reminded == 0


def test_a_question_about_work_that_is_over_answers_nothing(busy: Busy) -> None:
    busy.mara.writes("book meetings from a list")
    busy.mara.presses("go")
    asked = next(q for q in busy.mara.asked if q.kind == "input")
    busy.desk.order("cancel", task="T-1")
    assert not busy.does(lambda unit: ANSWERS["input"](unit, asked, heard("here")), busy.mara)
    assert asked.id not in {q.id for q in busy.mara.asked}


@pytest.mark.parametrize("state", [TaskState.QUEUED, TaskState.WORKING, TaskState.WAITING])
def test_work_of_which_no_time_is_known_waits_for_none(state: TaskState) -> None:
    assert timers(replace(new_task(), state=state, court_since_at=START)) == ()


def test_a_card_that_was_never_opened_is_not_reminded() -> None:
    request = Request(id=RequestId(1))
    assert request_timers(request, house(), People()) == ()  # type: ignore[arg-type]


def test_an_offer_that_ran_out_while_the_desk_was_up_is_held_open_no_longer() -> None:
    night = (START - timedelta(hours=8), START - timedelta(hours=1))
    slept = replace(house(), down=(night,))
    assert slept.held_open(START) == START
    assert slept.held_open(START - timedelta(hours=2)) >= START - timedelta(hours=1)


def test_what_nobody_wrote_or_pressed_has_no_actor(busy: Busy) -> None:
    with pytest.raises(LookupError, match="actor"):
        busy.does(lambda unit: unit.actor)

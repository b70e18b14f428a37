"""Whatever people try, in whatever order, a task stays a task that can be explained."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from hypothesis import given

from histories import PATHS, START, fold, histories, new_task, tried
from routing import commands as c
from routing.codec import decode, encode
from routing.folds import FOLDS
from routing.lifecycle.decide import decide
from routing.lifecycle.table import COURT, MOVES, leads_to
from routing.notices.model import About
from routing.task import CLOSED, HELD, Task, TaskState

if TYPE_CHECKING:
    from routing.events import TaskEvent

History = list[tuple[c.Command, datetime]]


def play(history: History) -> list[tuple[Task, c.Command, tuple[TaskEvent, ...], Task]]:
    """Each step as (before, command, events, after)."""
    task, played = new_task(), []
    for command, at in history:
        events = tried(task, command, at)
        after = fold(task, events, at)
        played.append((task, command, events, after))
        task = after
    return played


@given(histories())
def test_the_table_names_every_state_that_a_command_leads_to(history: History) -> None:
    for before, command, events, after in play(history):
        if events:
            assert after.state in leads_to(before.state, type(command))


@given(histories())
def test_the_court_always_follows_the_state(history: History) -> None:
    for *_, after in play(history):
        if after.state in CLOSED:
            assert after.court is None
            assert after.closed_at is not None
        elif after.state == TaskState.WAITING:
            assert after.waiting is not None
            assert after.court == after.waiting.court
        else:
            assert after.court == COURT[after.state]


@given(histories())
def test_a_held_task_has_exactly_one_provider_and_a_promise(history: History) -> None:
    for *_, after in play(history):
        if after.state in HELD:
            assert after.provider is not None
            assert after.promise_at is not None
            assert not after.open_offers


@given(histories())
def test_the_first_promise_never_moves(history: History) -> None:
    promises = [after.promise_at for *_, after in play(history) if after.promise_at]
    assert len(set(promises)) <= 1


@given(histories())
def test_rounds_are_never_exceeded(history: History) -> None:
    for *_, after in play(history):
        assert after.rounds_used <= after.rounds


@given(histories())
def test_events_and_rows_survive_being_written_down(history: History) -> None:
    kinds = FOLDS[About.TASK].events
    for *_, events, after in play(history):
        for event in events:
            body = json.loads(json.dumps(encode(event, type(event))))
            assert decode(body, kinds[type(event).__name__]) == event
        assert decode(json.loads(json.dumps(encode(after, Task))), Task) == after


@given(histories())
def test_the_fold_of_all_events_is_the_row(history: History) -> None:
    live, log = new_task(), []
    for command, at in history:
        events = tried(live, command, at)
        live = fold(live, events, at)
        log += [(event, at) for event in events]
    again = new_task()
    for event, happened_at in log:
        again = fold(again, (event,), happened_at)
    assert again == live


def test_every_command_is_somewhere_in_the_table() -> None:
    named = {command for moves in MOVES.values() for command in moves}
    assert named == set(c.Command.__args__)


def test_deciding_changes_nothing_by_itself() -> None:
    task = new_task()
    decide(task, PATHS[TaskState.QUEUED][0], START)
    assert task == new_task()


def _opened():  # type: ignore[no-untyped-def]
    from hypothesis import find

    from histories import opened

    return find(opened, lambda _: True)

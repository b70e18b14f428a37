"""Orders of the command line do what the buttons do, and say which field is wrong."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from operated_desk import FRIDAY, at_work, said
from routing import operating
from routing.membership.fields import NAMED
from routing.notices.model import Who
from routing.people import Side
from routing.refusals import Refused
from routing.task import TaskState

if TYPE_CHECKING:
    from pathlib import Path

    from operated_desk import Operated


def refused(code: str) -> pytest.RaisesExc[Refused]:
    return pytest.raises(Refused, match=f"^{code}$")


def test_a_task_is_assigned_by_the_provider_s_name(desk: Operated) -> None:
    task = desk.asks()
    desk.order("assign", task=f"T-{task}", to="ben")
    assert desk.notice("offer", desk.ben).facts["assigned"] is True
    with refused("no_provider") as no:
        desk.order("assign", task=f"T-{task}", to="mara")
    assert no.value.facts["people"] == (Who(person=desk.ana), Who(person=desk.ben))
    desk.join("ben", Side.PROVIDER)
    with refused("which_person"):
        desk.order("assign", task=f"t-{task}", to="ben")


def test_orders_reach_every_act(desk: Operated) -> None:
    unplaced, no, task = desk.asks(""), desk.asks(""), desk.claimed()
    desk.order("route", task=str(unplaced), service="letters")
    desk.order("decline", task=str(no), text="We do not do that.")
    assert desk.task(no).state == TaskState.DECLINED
    desk.order("remind", task=str(task))
    assert "reminder.start" in desk.keys(desk.ana)
    desk.order("write", task=str(task), text="All is well.")
    assert desk.keys(desk.mara)[0] == "desk_word"
    desk.order("note", task=str(task), text="Ana is fast.")
    assert [n.key for n in desk.told if n.to is None] == ["desk_note_kept"]
    desk.order("cancel", task=str(unplaced))
    assert desk.task(unplaced).state == TaskState.CANCELLED


@pytest.mark.parametrize(
    ("due", "at"),
    [
        ("2026-11-30T12:00", datetime(2026, 11, 30, 12, tzinfo=UTC)),
        ("2026-11-30T12:00+02:00", datetime(2026, 11, 30, 10, tzinfo=UTC)),
        ("2026-11-30", datetime(2026, 11, 30, 17, tzinfo=UTC)),
    ],
)
def test_a_date_is_read_on_the_desk_s_clock(desk: Operated, due: str, at: datetime) -> None:
    task = desk.claimed()
    desk.order("move", task=str(task), due=due)
    assert desk.task(task).due_at == at


def test_of_many_who_could_be_meant_some_are_named_and_the_rest_counted(desk: Operated) -> None:
    task = desk.asks()
    for n in range(NAMED):
        desk.join(f"p{n}", Side.PROVIDER)
    with refused("no_provider") as no:
        desk.order("assign", task=f"T-{task}", to="nobody")
    assert (len(no.value.facts["people"]), no.value.facts["more"]) == (NAMED, 2)


def test_a_past_day_is_refused_as_the_day_it_is(desk: Operated) -> None:
    task = desk.claimed()
    with refused("date_past") as no:
        desk.order("move", task=str(task), due="2026-01-01")
    assert no.value.facts["due"] == date(2026, 1, 1)


def test_whoever_ends_a_task_hears_who_knows(desk: Operated) -> None:
    desk.order("cancel", task=str(desk.claimed()))
    assert desk.notice("task_cancelled").facts["knows"] == "both"
    desk.order("cancel", task=str(desk.asks()))
    assert desk.notice("task_cancelled").facts["knows"] == "client"
    desk.order("on_behalf", client="Nils", text="October", service="books")
    held = desk.tasks()[-1]
    desk.order("assign", task=held.ref, to="ana")
    desk.press(desk.ana, "claim", held.id)
    desk.order("cancel", task=held.ref)
    assert desk.notice("task_cancelled").facts["knows"] == "provider"


@pytest.mark.parametrize("due", ["", "soon", "2026-13-01"])
def test_a_date_that_is_none_is_refused(desk: Operated, due: str) -> None:
    task = desk.claimed()
    with refused("bad_field"):
        desk.order("move", task=str(task), due=due)


def test_a_dispute_is_decided_by_order(desk: Operated) -> None:
    task = desk.disputed()
    desk.order("decide", task=str(task), outcome="work", reason="Again.", due="2026-11-27T16:00")
    assert desk.task(task).due_at == FRIDAY


def test_what_is_missing_or_unknown_is_named(desk: Operated) -> None:
    with refused("bad_field"):
        desk.order("note", text="no task")
    with refused("no_such_task"):
        desk.order("note", task="T-99", text="no such task")
    with refused("names_no_task"):
        desk.order("note", task="books", text="no number")
    with refused("bad_field"):
        desk.order("on_behalf", client="mara", text="do it", service="cooking")


def test_a_new_client_without_a_chat_gets_a_task(desk: Operated) -> None:
    desk.order("on_behalf", client="Nils", firm="Nils & Co", text="October", service="books")
    task = desk.tasks()[0]
    assert task.state == TaskState.QUEUED
    person = desk.person(task.requester)
    assert (person.client, person.zone) == (task.client, "Europe/Lisbon")
    desk.order("on_behalf", client="Nils", text="whatever this is")
    second = desk.tasks()[1]
    assert (second.requester, second.state) == (task.requester, TaskState.TRIAGE)
    card = desk.notice("on_behalf")
    assert card.actions == (f"look.{second.id}",)


def test_what_is_asked_for_somebody_may_have_its_date(desk: Operated) -> None:
    desk.order("on_behalf", client="Nils", text="October", service="books", due="2026-11-30T12:00")
    assert desk.tasks()[0].wanted_at == datetime(2026, 11, 30, 12, tzinfo=UTC)


def test_a_client_with_a_chat_hears_what_was_asked_for_them(desk: Operated) -> None:
    desk.do(lambda unit: operating.on_behalf(unit, {"client": "mara"}, said("go", None, "books")))
    card = desk.notice("asked_for_you", desk.mara)
    assert card.actions == ("undo", "things")
    desk.join("mara", Side.CLIENT)
    with refused("which_person"):
        desk.order("on_behalf", client="mara", text="October")


def test_on_a_desk_without_an_operator_orders_act_as_the_desk_itself(tmp_path: Path) -> None:
    desk = at_work(tmp_path)
    task = desk.asks()
    desk.leave(desk.ola)
    desk.order("note", task=str(task), text="who?")
    desk.order("note", task=str(task), text="the desk")
    assert len(desk.ledger.read(lambda reads: reads.operators())) == 1


@pytest.mark.parametrize("due", ["1500-01-01T10:00", "9999-01-01T10:00", "9999-01-01", "soon", ""])
def test_a_date_that_cannot_be_meant_is_refused(desk: Operated, due: str) -> None:
    task = desk.claimed()
    with refused("bad_field"):
        desk.order("move", task=f"T-{task}", due=due)

"""A form is for its reader, and is checked before anything is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from begun import books_confirmed
from routing.refusals import Refused
from routing.task import TaskState

if TYPE_CHECKING:
    from chatting import Everyone
    from routing.forms import Form


def test_who_is_only_asked_is_shown_no_form(w: Everyone) -> None:
    books_confirmed(w)
    offered = w.ana.card("claim")
    assert offered is not None
    for token in ("T-1", offered.key):
        with pytest.raises(Refused, match="only_client"):
            w.desk.desk.form_for(token, w.ana.account, w.desk.now)


def test_a_form_is_for_its_reader(w: Everyone) -> None:
    w.mara.writes("book meetings from prospects.csv", {"p.csv": "name,company,phone\nI,I,1\n"})
    w.mara.presses("go")
    desk, now = w.desk.desk, w.desk.now
    form = desk.form_for("T-1", w.mara.account, now)
    assert [(step.key, step.required) for step in form.steps] == [
        ("slots", True),
        ("length", True),
        ("pitch", False),
    ]
    card = w.mara.card("later")
    assert card is not None
    assert desk.form_for(card.key, w.mara.account, now) == form
    for token, seat, code in (
        (card.key, w.ana, "not_your_card"),
        ("T-1", w.ben, "no_task"),
        ("T-9", w.mara, "no_form"),
        ("R-1", w.mara, "no_form"),
        ("x", w.mara, "no_form"),
        ("T-1", w.desk.seat("nobody"), "no_form"),
    ):
        with pytest.raises(Refused) as refused:
            desk.form_for(token, seat.account, now)
        assert refused.value.code == code


def test_a_form_gives_all_inputs_at_once(w: Everyone) -> None:
    w.mara.writes("book meetings from prospects.csv", {"p.csv": "name,company,phone\nI,I,1\n"})
    w.mara.presses("go")
    w.mara.fills("T-1", slots="Tuesdays", length="30 minutes", pitch="")
    assert w.desk.task().state == TaskState.QUEUED


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"colour": "red"}, "no_input"),
        ({"length": "an hour"}, "no_choice"),
        ({"slots": "the password is: hunter2!x"}, "secret"),
    ],
)
def test_a_wrong_form_is_refused(w: Everyone, fields: dict[str, str], code: str) -> None:
    w.mara.writes("book meetings from prospects.csv", {"p.csv": "name,company,phone\nI,I,1\n"})
    w.mara.presses("go")
    w.mara.fills("T-1", **fields)
    assert w.mara.keys == [f"refused.{code}"]


def test_a_field_of_the_wrong_kind_is_refused(w: Everyone) -> None:
    w.mara.writes("Please reconcile the books")
    w.mara.presses("go")
    w.mara.fills("T-1", period="whenever")
    assert w.mara.keys == ["refused.not_that_input"]
    w.mara.fills("T-9", period="October")
    assert w.mara.keys == ["refused.no_task"]


def test_a_provider_hands_in_by_form(w: Everyone) -> None:
    books_confirmed(w)
    w.ana.presses("claim")
    form: Form = w.desk.desk.form_for("T-1", w.ana.account, w.desk.now)
    assert [step.key for step in form.steps] == ["note", "open_items", "took"]
    w.ana.fills("T-1", note="All matched", open_items="2", took="1 h 45 min")
    assert w.desk.task().state == TaskState.DELIVERED


def test_what_has_ended_has_no_form(w: Everyone) -> None:
    books_confirmed(w)
    w.mara.writes("T-1")
    w.mara.presses("stop", "T-1")
    with pytest.raises(Refused, match="not_now"):
        w.desk.desk.form_for("T-1", w.mara.account, w.desk.now)


def test_a_task_without_a_service_has_no_form(w: Everyone) -> None:
    w.mara.writes("Pourriez-vous faire la comptabilité d'octobre avant vendredi ?")
    w.mara.presses("person")
    w.mara.presses("go")
    w.mara.fills("T-1", note="x")
    assert w.mara.keys == ["refused.no_form"]


def test_a_form_says_what_cannot_be_taken_before_anything_is_kept(w: Everyone) -> None:
    w.mara.writes("book meetings from prospects.csv", {"p.csv": "name,company,phone\nI,I,1\n"})
    w.mara.presses("go")
    desk, now = w.desk.desk, w.desk.now
    form = desk.form_for("T-1", w.mara.account, now)
    answers = {"slots": "the password is: hunter2!x", "length": "an hour", "pitch": "", "x": "1"}
    assert desk.form_problems(form, w.mara.account, answers, now) == {
        "slots": "secret",
        "length": "no_choice",
        "x": "no_input",
    }
    assert w.desk.task().state == TaskState.INTAKE


def test_a_typed_answer_of_a_form_is_read_before_it_is_kept(w: Everyone) -> None:
    w.mara.writes("Please reconcile the books")
    w.mara.presses("go")
    desk, now = w.desk.desk, w.desk.now
    form = desk.form_for("T-1", w.mara.account, now)
    stranger = w.desk.seat("nobody").account
    for period, wrong in (("whenever", {"period": "not_that_input"}), ("October", {})):
        assert desk.form_problems(form, w.mara.account, {"period": period}, now) == wrong
        assert desk.form_problems(form, stranger, {"period": period}, now) == wrong


def test_a_delivery_by_form_is_checked_before_it_is_kept(w: Everyone) -> None:
    books_confirmed(w)
    w.ana.presses("claim")
    desk, now = w.desk.desk, w.desk.now
    form = desk.form_for("T-1", w.ana.account, now)

    def wrong(**answers: str) -> set[str]:
        return set(desk.form_problems(form, w.ana.account, answers, now))

    assert wrong(note="All matched", open_items="2", took="1 h 45 min") == set()
    assert wrong(note="", open_items="two", took="a while") == {"open_items", "took"}
    assert wrong(open_items="NaN") == {"open_items"}

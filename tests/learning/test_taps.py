"""Every tap that says what a text is about teaches; what may be another wish teaches nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from chatting import with_people
from operated_desk import at_work
from storage.tables import events

if TYPE_CHECKING:
    from pathlib import Path

    from chatting import Everyone
    from operated_desk import Operated

UNSURE = "Pourriez-vous faire la comptabilité avant vendredi ?"


@pytest.fixture
def w(tmp_path: Path) -> Everyone:
    return with_people(tmp_path)


@pytest.fixture
def desk(tmp_path: Path) -> Operated:
    return at_work(tmp_path)


def taught(desk) -> list[tuple[str, str]]:
    return [(one.text, one.service) for one in desk.ledger.lessons()]


def test_the_service_that_a_client_chooses_is_a_lesson(w: Everyone) -> None:
    w.mara.writes(UNSURE)
    (likely, *_) = w.mara.hears("which").actions
    assert taught(w.desk) == [], "nobody said anything yet"
    w.mara.presses(likely)
    assert taught(w.desk) == [(UNSURE.removesuffix(" ?"), likely.removeprefix("is."))]


def test_a_change_of_service_is_a_lesson_and_other_words_are_not(w: Everyone) -> None:
    w.mara.writes("Please write our December newsletter")
    w.mara.writes("no, the October books instead")
    assert taught(w.desk) == [], "that may be another wish"
    w.mara.presses("change")
    w.mara.presses("service.1")
    w.mara.presses("service.1-social")
    assert [service for _, service in taught(w.desk)] == ["social"]


def test_events_say_what_understood_the_words(w: Everyone) -> None:
    w.mara.writes("Please write our December newsletter")
    with w.desk.ledger.engine.connect() as connection:
        models = connection.scalars(
            select(events.c.model).where(events.c.type == "Requested")
        ).all()
    assert models == [w.desk.desk.understander.version] != [""]


def test_where_the_operator_routes_it_is_a_lesson(desk: Operated) -> None:
    task = desk.asks("")
    desk.press(desk.ola, "route.books", task)
    (one,) = desk.ledger.lessons()
    assert (one.text, one.service, one.by_client) == ("please do it", "books", False)


def test_work_that_the_desk_does_not_do_is_a_lesson_and_no_time_for_it_is_none(
    desk: Operated,
) -> None:
    first, second = desk.asks(""), desk.asks("")
    desk.press(desk.ola, "decline.no_capacity", first)
    assert taught(desk) == []
    desk.press(desk.ola, "decline.not_offered", second)
    assert taught(desk) == [("please do it", "")]


def test_not_my_kind_of_work_casts_a_doubt_and_too_busy_does_not(desk: Operated) -> None:
    first, second = desk.asks(), desk.asks()
    desk.press(desk.ana, "pass.busy", first)
    assert taught(desk) == []
    desk.press(desk.ana, "pass.not_mine", second)
    (one,) = desk.ledger.lessons()
    assert (one.service, one.doubt) == ("books", True)

"""Why then, where the time went, the map of a service and the figures, each asked for in chat."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from begun import STATEMENT, books_confirmed, letter_claimed, letter_confirmed
from chatting import Everyone, rows, with_people
from routing import commands as c
from routing.notices.model import Work
from routing.values import ServiceKey

if TYPE_CHECKING:
    from pathlib import Path

    from busy_desk import Busy

NEWSLETTER = ServiceKey("newsletter")


@pytest.fixture
def w(tmp_path: Path) -> Everyone:
    return with_people(tmp_path)


# --- why then, and where the time went ---


def test_the_days_on_which_nobody_works_are_named_on_the_way_to_the_date(tmp_path: Path) -> None:
    w = with_people(tmp_path, datetime(2026, 12, 23, 9, 30, tzinfo=UTC))
    w.mara.writes("Please reconcile the October books by 30 December", STATEMENT)
    w.mara.presses("go")
    w.ana.presses("claim")
    w.mara.writes("why so late?")
    closed = w.mara.hears("why_told").facts["closed_on"]
    assert closed == (date(2026, 12, 24), date(2026, 12, 25))


def test_what_has_no_date_yet_has_no_reason_for_one(w: Everyone) -> None:
    w.mara.writes("Pourriez-vous faire la comptabilité d'octobre ?")
    w.mara.presses("person")
    w.mara.presses("go")
    w.mara.writes("why so late?")
    assert w.mara.hears("why_told").facts.keys() == {"work"}


def test_of_a_long_way_to_a_date_the_last_steps_are_told_and_how_many_were_before(
    busy: Busy,
) -> None:
    due_at = busy.claimed().due_at
    assert due_at is not None
    for n in range(1, 9):
        busy.applies(c.MoveDue(due_at=due_at + timedelta(days=n)), busy.ola)
    busy.mara.writes("why so late?")
    facts = busy.mara.hears("why_told").facts
    told = rows(busy.mara.hears("why_told"), "reasons")
    assert (len(told), facts["earlier"]) == (6, 4)
    assert told[-1]["due"] == due_at + timedelta(days=8)


def test_while_it_was_accepted_it_was_nobodys_turn(busy: Busy) -> None:
    busy.accepted()
    busy.desk.passes(days=2)
    busy.mara.presses("reopen", "T-1")
    busy.mara.writes("the VAT is missing")
    busy.mara.writes("where did the time go?")
    assert busy.mara.hears("where_told").facts["stopped"] == timedelta(days=2)


def test_a_reply_to_what_is_asked_is_about_that_work(w: Everyone) -> None:
    books_confirmed(w)
    letter_confirmed(w)
    w.mara.writes("why so late?", about="T-2")
    assert w.mara.hears("why_told").facts["work"] == Work(service=NEWSLETTER)


def test_what_somebody_else_earns_or_pays_nobody_is_shown(w: Everyone) -> None:
    w.mara.writes("what did I earn?")
    assert "month_statement" not in w.mara.keys
    w.ana.writes("how much did I spend?")
    assert "month_statement" not in w.ana.keys


# --- the map ---


def test_the_only_service_with_steps_is_the_map_that_is_meant(w: Everyone) -> None:
    w.mara.writes("show me the map")
    facts = w.mara.hears("map").facts
    assert (facts["work"], facts["measured"]) == (Work(service=ServiceKey("bookkeeping")), 0)
    assert "longest" not in facts, "nothing was done yet"


def test_a_map_says_where_most_of_the_time_went(w: Everyone) -> None:
    books_confirmed(w)
    w.ana.presses("claim")
    w.desk.passes(hours=1)
    w.ana.presses("step_done.import")
    w.desk.passes(hours=3)
    for said in ("All matched.", "0", "4h"):
        if said == "All matched.":
            w.ana.presses("deliver")
        w.ana.writes(said)
    w.mara.presses("accept")
    w.mara.writes("show me the map")
    facts = w.mara.hears("map").facts
    assert (facts["measured"], facts["longest"], facts["percent"]) == (1, "match.step", 75)


def test_of_several_maps_it_is_asked_which_and_without_any_that_is_said(tmp_path: Path) -> None:
    w = with_people(tmp_path)
    house = w.desk.desk.house
    services = dict(house.catalogue.services)
    steps = services[ServiceKey("bookkeeping")].steps
    services[NEWSLETTER] = replace(services[NEWSLETTER], steps=steps)
    w.desk.desk.house = replace(house, catalogue=replace(house.catalogue, services=services))
    w.mara.writes("show me the map")
    card = w.mara.hears("map_which")
    assert card.actions == (
        "map_light.bookkeeping", "map_light.newsletter", "things", "person"
    )  # fmt: skip
    w.mara.presses("map_light.newsletter")
    assert w.mara.hears("map").facts["work"] == Work(service=NEWSLETTER)


def test_what_has_no_steps_has_no_map(w: Everyone) -> None:
    assert w.mara.tries("P-1", "map_dark.newsletter") == ["refused.no_service"]
    w.desk.ends("bookkeeping")
    w.mara.writes("show me the map")
    assert w.mara.keys == ["map_none"]


@pytest.mark.parametrize(
    "said", ["map of the garden", "map of how to get to the books fair in Porto"]
)
def test_a_map_of_something_else_is_something_else(w: Everyone, said: str) -> None:
    w.mara.writes(said)
    assert not {"map", "map_which", "map_none"} & set(w.mara.keys)


# --- figures, and what is ahead ---


def test_where_nothing_was_done_yet_there_are_no_figures_and_no_picture(w: Everyone) -> None:
    letter_confirmed(w)
    w.mara.writes("my figures")
    facts = w.mara.hears("figures_told").facts
    assert facts == {"days": 30, "delivered": 0, "open": 1}
    assert "figures_dark" not in w.mara.hears("figures_told").actions


def test_what_is_late_is_named_with_the_figures(w: Everyone) -> None:
    letter_claimed(w)
    w.desk.passes(days=12)
    w.mara.writes("my figures")
    assert w.mara.hears("figures_told").facts["late"] == ("T-1",)


def test_a_button_tells_what_is_ahead_too(w: Everyone) -> None:
    letter_claimed(w)
    assert w.ben.tries("P-3", "ahead") == ["ahead_told"]

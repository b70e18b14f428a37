"""Who is asked, in which order, in whose hours; and that nobody left to ask is never silence."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from busy_desk import at_work
from chatting import SUNDAY
from routing.task import OfferState, TaskState

if TYPE_CHECKING:
    from pathlib import Path

    from busy_desk import Busy

CLOSING = datetime(2026, 11, 24, 15, 40, tzinfo=UTC)
"""Twenty minutes before the desk closes."""


def asked(busy: Busy) -> list[str]:
    """Who holds an offer that may still be taken."""
    seats = {seat.person.provider: seat.name for seat in (busy.ana, busy.eva, busy.fay)}
    return [seats[offer.provider] for offer in busy.task.open_offers]


def test_without_a_usual_provider_everybody_who_does_it_is_asked_at_once(busy: Busy) -> None:
    busy.asks()
    assert asked(busy) == ["ana", "eva", "fay"]


def test_the_usual_provider_then_the_stand_in_then_all_others(busy: Busy) -> None:
    busy.asks_usual("Eva", "Fay")
    assert asked(busy) == ["eva"]
    busy.eva.presses("pass", "T-1")
    busy.eva.presses("pass.busy", "T-1")
    assert asked(busy) == ["fay"]
    busy.desk.passes(hours=1)
    assert asked(busy) == ["ana"]


def test_a_wave_is_open_for_an_hour_of_open_time(tmp_path: Path) -> None:
    busy = at_work(tmp_path, CLOSING)
    busy.asks_usual("Eva")
    busy.desk.passes(hours=16, minutes=50)
    assert asked(busy) == ["eva"], "the night does not count"
    busy.desk.passes(minutes=10)
    assert asked(busy) == ["ana", "fay"]


def test_out_of_hours_nobody_is_asked_before_the_desk_opens(tmp_path: Path) -> None:
    busy = at_work(tmp_path, SUNDAY)
    busy.asks()
    assert asked(busy) == []
    assert busy.desk.passes(hours=10) == []
    busy.desk.passes(minutes=20)
    assert busy.desk.now.hour == 8
    assert asked(busy) == ["ana", "eva", "fay"]


def test_urgent_work_is_offered_on_a_sunday_night_for_an_hour_of_the_clock(tmp_path: Path) -> None:
    busy = at_work(tmp_path, SUNDAY)
    busy.mara.writes("my books always go to Ana")
    busy.mara.writes("October books by Friday noon")
    busy.mara.presses("urgent")
    assert busy.ana.hears("offer").urgent
    busy.desk.passes(hours=1)
    assert asked(busy) == ["eva", "fay"]


def test_who_passes_at_night_does_not_wake_the_next_one(tmp_path: Path) -> None:
    busy = at_work(tmp_path, CLOSING)
    busy.asks_usual("Eva")
    busy.desk.passes(hours=3)
    busy.eva.presses("pass", "T-1")
    busy.eva.presses("pass.busy", "T-1")
    assert asked(busy) == []
    busy.desk.passes(hours=14)
    assert asked(busy) == ["ana", "fay"]


def test_the_last_wave_ends_with_choices_for_the_client_and_a_person_who_looks(busy: Busy) -> None:
    busy.asks()
    busy.desk.passes(hours=1)
    assert busy.state == TaskState.TRIAGE
    choices = busy.mara.hears("looking.no_taker").actions
    assert choices == ("keep_looking", "date", "widen", "stop", "person")
    assert "assign.2" in busy.ola.hears("triage").actions
    assert busy.ana.keys == ["expired"]


def test_the_choices_stay_when_the_desk_is_reminded(busy: Busy) -> None:
    busy.asks()
    busy.desk.passes(hours=1)
    busy.desk.passes(hours=3)
    assert busy.ola.keys == ["triage"]
    assert busy.mara.hears("task").actions[0] == "keep_looking"


def test_nobody_who_does_it_is_told_at_once(busy: Busy) -> None:
    for seat in (busy.ana, busy.eva, busy.fay):
        seat.writes("I'm ill today")
    busy.mara.writes("October books by Friday noon")
    busy.mara.presses("go")
    assert "looking.nobody" in busy.mara.keys
    assert "triage" in busy.ola.keys


def test_keep_looking_asks_everybody_once_more_but_who_said_no_for_good(busy: Busy) -> None:
    busy.asks()
    busy.ana.presses("pass", "T-1")
    busy.ana.presses("pass.not_mine", "T-1")
    busy.eva.presses("pass", "T-1")
    busy.eva.presses("pass.busy", "T-1")
    busy.desk.passes(hours=1)
    busy.mara.presses("keep_looking", "T-1")
    assert busy.mara.hears("still_looking").facts["due"] == busy.task.wanted_at
    assert asked(busy) == ["eva", "fay"]


def test_a_favourite_who_let_it_wait_is_not_asked_alone_again(busy: Busy) -> None:
    busy.asks_usual("Eva")
    busy.desk.passes(hours=2)
    busy.mara.presses("keep_looking", "T-1")
    assert asked(busy) == ["ana", "eva", "fay"]


def test_keep_looking_with_nobody_to_ask_says_so(busy: Busy) -> None:
    busy.asks()
    busy.desk.passes(hours=1)
    for seat in (busy.ana, busy.eva, busy.fay):
        seat.writes("I'm ill today")
    busy.mara.presses("keep_looking", "T-1")
    assert busy.state == TaskState.QUEUED
    assert busy.mara.keys == ["still_looking", "task"]


def test_keep_looking_on_a_sunday_waits_for_monday(tmp_path: Path) -> None:
    busy = at_work(tmp_path, CLOSING)
    busy.asks()
    busy.desk.passes(days=3, hours=2)
    assert busy.state == TaskState.TRIAGE
    busy.mara.presses("keep_looking", "T-1")
    assert asked(busy) == []
    busy.desk.passes(days=3)
    assert [o.state for o in busy.task.offers][-3:] == [OfferState.EXPIRED] * 3


def test_another_wanted_date_asks_everybody_once_more(busy: Busy) -> None:
    busy.asks()
    busy.desk.passes(hours=1)
    busy.mara.presses("date", "T-1")
    busy.mara.writes("hm")
    assert busy.mara.keys == ["refused.no_date"]
    busy.mara.writes("Thursday next week at noon")
    assert asked(busy) == ["ana", "eva", "fay"]
    assert busy.ana.hears("offer").facts["due"] == busy.task.wanted_at


def test_a_wanted_date_for_work_that_somebody_took_meanwhile_is_no_answer(busy: Busy) -> None:
    busy.asks()
    busy.desk.passes(hours=1)
    busy.mara.presses("date", "T-1")
    busy.ola.presses("assign.2", "T-1")
    busy.ana.presses("claim", "T-1")
    assert not [q for q in busy.mara.asked if q.kind == "wanted_date"]


def test_the_operator_names_a_provider_who_still_says_yes_or_no(busy: Busy) -> None:
    busy.asks()
    busy.desk.passes(hours=1)
    busy.ola.presses("assign.3", "T-1")
    assert busy.eva.hears("offer").facts["assigned"] is True
    busy.eva.presses("pass", "T-1")
    busy.eva.presses("pass.busy", "T-1")
    assert busy.state == TaskState.QUEUED
    assert asked(busy) == ["ana", "fay"], "the search goes on with the others"


def test_a_firm_with_nobody_there_cannot_be_named(busy: Busy) -> None:
    busy.asks()
    busy.desk.order("assign", task="T-1", to="99")
    assert busy.task.open_offers[0].provider == busy.ana.person.provider

"""Standing orders at the desk: who may change them, and what a late or foreign press meets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from begun import STATEMENT, books_finished
from routing.series.model import Series, SeriesState, Shift
from routing.task import GivenHow, TaskState
from routing.values import SeriesId
from storage import tables as t

if TYPE_CHECKING:
    from chatting import Everyone

BOOKS = "February books on the 5th of every month"
FIRST = SeriesId(1)


def stands(w: Everyone) -> None:
    """Mara's books come back every month; Ana has done the first."""
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    books_finished(w)


def asked(w: Everyone) -> None:
    """The second round was opened, and waits for Mara."""
    stands(w)
    w.desk.passes(days=31, hours=5)
    assert series(w).asked_at is not None


def series(w: Everyone) -> Series:
    return w.desk.ledger.read(lambda reads: reads.series(FIRST))


def test_an_undone_yes_lets_nothing_stand(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    w.mara.presses("undo")
    assert series(w).state is SeriesState.ENDED


def test_a_round_is_answered_once(w: Everyone) -> None:
    asked(w)
    w.mara.presses("round_go")
    assert series(w).task == 2
    assert w.mara.tries("S-1", "round_skip") == ["refused.round_over"]


def test_a_paused_order_is_not_paused_again_and_goes_on_once(w: Everyone) -> None:
    asked(w)
    w.mara.presses("series_pause")
    assert w.mara.tries("S-1", "series_pause") == ["refused.series_paused"]
    w.desk.passes(days=70)
    assert len(w.desk.tasks) == 1
    w.mara.presses("series_resume")
    assert series(w).state is SeriesState.ACTIVE
    assert w.mara.tries("S-1", "series_resume") == ["refused.series_goes_on"]


def test_a_paused_order_may_be_changed_and_stays_paused(w: Everyone) -> None:
    asked(w)
    w.mara.presses("series_pause")
    w.mara.writes("standing orders")
    w.mara.presses("series_change.1")
    assert "series_resume" in w.mara.hears("series_change").actions
    w.mara.writes("on the 10th of every month")
    assert (series(w).rule, series(w).state) == ("FREQ=MONTHLY;BYMONTHDAY=10", SeriesState.PAUSED)


def test_an_order_that_ended_takes_no_more_presses(w: Everyone) -> None:
    asked(w)
    w.mara.presses("series_change")
    w.mara.presses("series_end")
    assert series(w).state is SeriesState.ENDED
    assert w.mara.tries("S-1", "series_change") == ["refused.series_over"]
    w.mara.writes("standing orders")
    assert w.mara.hears("series_list").facts["empty"]


def test_nobody_else_changes_it(w: Everyone) -> None:
    asked(w)
    eve = w.desk.enroll("eve", "client", firm="Eve & Co")
    assert eve.tries("S-1", "series_pause") == ["refused.no_series"]
    assert series(w).state is SeriesState.ACTIVE


def test_days_off_may_move_it_the_other_way(w: Everyone) -> None:
    asked(w)
    w.mara.presses("series_change")
    w.mara.presses("series_shift.after")
    assert series(w).shift is Shift.AFTER
    assert w.mara.hears("series_changed").facts["shift"] == "after"


def test_words_that_are_no_rule_are_heard_as_words(w: Everyone) -> None:
    asked(w)
    w.mara.presses("series_change")
    w.mara.writes("thanks a lot")
    assert series(w).rule == "FREQ=MONTHLY;BYMONTHDAY=5"
    assert "series_changed" not in w.mara.keys
    w.mara.writes("the one with the nicer letters")
    assert series(w).rule == "FREQ=MONTHLY;BYMONTHDAY=5"
    assert "series_changed" not in w.mara.keys


@pytest.mark.parametrize("files", [{}, STATEMENT])
def test_a_round_that_nobody_answers_goes_by_itself(w: Everyone, files: dict[str, str]) -> None:
    asked(w)
    w.desk.passes(days=1)
    assert w.desk.task(2).state is TaskState.INTAKE
    if files:
        w.mara.writes("here it is", files)
        assert w.desk.task(2).state is TaskState.QUEUED


def test_each_round_has_one_timer_alive(w: Everyone) -> None:
    asked(w)
    w.mara.presses("round_skip")
    with w.desk.ledger.engine.connect() as look:
        timers = t.timers.c
        mine = (timers.about_kind == "series", timers.state == "pending")
        assert [row.kind for row in look.execute(select(timers.kind).where(*mine))] == ["round"]


def test_what_it_cannot_be_is_not_changed(w: Everyone) -> None:
    asked(w)
    assert w.mara.tries("S-1", "series_shift.sideways") == ["refused.no_action"]
    assert w.mara.tries("S-1", "series_change.99") == ["refused.no_series"]


def test_the_operator_may_end_it(w: Everyone) -> None:
    asked(w)
    assert w.ola.tries("S-1", "series_end") == ["series_ended"]


def test_the_last_round_says_that_it_is_the_last(w: Everyone) -> None:
    w.mara.writes(f"{BOOKS} until the end of April", STATEMENT)
    w.mara.presses("go")
    w.desk.passes(days=31, hours=5)
    w.mara.presses("round_go")
    assert w.mara.hears("round_begun").facts["over"]
    w.desk.passes(days=60)
    assert len(w.desk.tasks) == 2


def test_a_round_that_misses_nothing_is_looked_after_at_once(w: Everyone) -> None:
    """What they have already, they have for every round; what it is about stays as it was said."""
    w.desk.enroll("eva", "provider", services="support")
    w.mara.writes("Please answer our customers' emails on the 5th of every month")
    w.mara.presses("go")
    w.mara.writes("March")
    w.mara.writes("they have it")
    assert w.desk.task().inputs["inbox"].how == GivenHow.THEIRS
    w.desk.seat("eva").presses("claim")
    w.desk.seat("eva").presses("start")
    w.desk.passes(days=32)
    told = [row.notice for row in w.desk.history.told() if row.notice.key == "round"]
    assert "missing" not in told[0].facts
    (offer,) = w.desk.task(2).offers
    assert offer.provider == w.desk.seat("eva").person.provider


def test_what_was_put_off_is_asked_anew_with_each_round(w: Everyone) -> None:
    w.mara.writes("Please write our newsletter on the 5th of every month")
    w.mara.presses("go")
    w.mara.presses("unknown", "T-1")
    assert w.desk.task().inputs["topic"].how not in (GivenHow.GIVEN, GivenHow.MISSING)
    w.desk.passes(days=45)
    assert w.desk.task(2).inputs["topic"].how == GivenHow.MISSING


def test_a_date_is_of_one_round_and_what_it_is_about_of_all(w: Everyone) -> None:
    w.mara.writes("Please write our newsletter on the 5th of every month")
    w.mara.presses("go")
    w.mara.fills("T-1", topic="Saturday opening", send_on="4 March")
    assert w.desk.task().inputs["send_on"].how == GivenHow.GIVEN
    w.desk.passes(days=45)
    given = w.desk.task(2).inputs
    assert given["topic"] == w.desk.task().inputs["topic"]
    assert "send_on" not in given


def test_a_month_is_not_the_time_of_a_weekly_round(w: Everyone) -> None:
    w.mara.writes("February books every Monday", STATEMENT)
    w.mara.presses("go")
    assert w.desk.task().inputs["period"].how == GivenHow.GIVEN
    w.desk.passes(days=14)
    assert w.desk.task(2).inputs["period"].how == GivenHow.MISSING


def test_a_round_of_what_is_not_offered_any_more_goes_to_a_person(w: Everyone) -> None:
    asked(w)
    w.desk.ends("bookkeeping")
    w.mara.presses("round_go")
    assert w.desk.task(2).inputs == {}
    assert w.desk.task(2).state is TaskState.TRIAGE


def test_an_owner_is_asked_for_who_left(w: Everyone) -> None:
    stands(w)
    tom = w.desk.enroll("tom", "client", firm="Lind", position="owner")
    w.desk.order("leave", person=str(w.mara.person.id))
    told = w.desk.passes(days=31, hours=5)
    assert [notice.to for notice in told if notice.key == "round"] == [tom.person.id]


def test_a_colleague_who_may_not_approve_does_not_change_it(w: Everyone) -> None:
    stands(w)
    tom = w.desk.enroll("tom", "client", firm="Lind", position="member")
    assert tom.tries("S-1", "series_end") == ["refused.no_series"]

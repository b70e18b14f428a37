"""A timer in chat: a word starts and stops it; it is questioned when it ran on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from routing.clock.calendar import Hours, calendar_of, parse_week
from routing.task import TaskState
from routing.timed import AT_ONCE, LONGEST, believed_until, close_of_day
from routing.understanding.phrases.timers import timer_said
from routing.working.timing import forgotten

if TYPE_CHECKING:
    from busy_desk import Busy

HOUR = timedelta(hours=1)
HOURS = calendar_of(Hours(weekly=parse_week({"mon-fri": "09:00-18:00"})), "Europe/Berlin")


def comes_to_the_time(busy: Busy) -> None:
    """Ana hands in, and is asked how long it took."""
    busy.ana.presses("deliver", "T-1")
    busy.ana.writes("All matched.")
    while "deliver_took" not in busy.ana.keys:
        busy.ana.presses("skip", "T-1")


def test_what_it_counted_is_proposed_at_delivery(busy: Busy) -> None:
    busy.claimed()
    busy.ana.writes("start")
    assert busy.ana.hears("timer_on").facts["since"] == busy.desk.now
    assert busy.task.started_at is not None
    busy.desk.passes(minutes=50)
    busy.ana.writes("stop")
    assert busy.ana.hears("timer_off").facts["took"] == timedelta(minutes=50)
    busy.ana.writes("start")
    busy.desk.passes(minutes=25)
    comes_to_the_time(busy)
    card = busy.ana.hears("deliver_took")
    assert (card.actions[0], card.facts["timed"]) == ("took.75", timedelta(minutes=75))
    busy.ana.presses("took.75")
    assert busy.task.deliveries[0].took_for == timedelta(minutes=75)
    assert (busy.task.timed_at, busy.task.timed_for) == (None, timedelta(0))


def test_it_is_said_in_any_of_our_languages() -> None:
    on = ("start", "Start the timer", "Timer an", "starte den Timer", "iniciar el cronómetro")
    off = ("stop", "stop timer", "Timer aus", "pausa", "parar el cronómetro")
    assert [said.on for said in map(timer_said, on) if said is not None] == [True] * len(on)
    assert [said.on for said in map(timer_said, off) if said is not None] == [False] * len(off)
    assert timer_said("start with the bank lines, please") is None


def test_buttons_do_the_same(busy: Busy) -> None:
    busy.claimed()
    busy.ana.writes("start timer")
    busy.desk.passes(hours=1)
    busy.ana.presses("timer_off", "T-1")
    assert busy.task.timed_for == HOUR
    busy.ana.presses("timer_on", "T-1")
    assert busy.ana.tries("T-1", "timer_on") == ["refused.timer_runs"]


def test_one_that_ran_through_the_night_is_questioned(busy: Busy) -> None:
    busy.claimed()
    busy.desk.passes(hours=5)
    busy.ana.writes("start")
    began = busy.desk.now
    busy.desk.passes(hours=20)
    card = busy.ana.hears("timer_asked")
    assert card.facts["since"] == began
    assert busy.task.timed_for == timedelta(0)
    busy.ana.writes("1h30")
    assert busy.ana.hears("timer_off").facts["took"] == timedelta(minutes=90)
    assert busy.task.timed_at is None


def test_one_that_was_begun_anew_meanwhile_is_not_questioned(busy: Busy) -> None:
    busy.claimed()
    busy.ana.writes("start")
    kept = busy.desk.now
    busy.desk.passes(hours=1)
    busy.ana.writes("stop")
    busy.desk.now = kept + timedelta(days=1)
    busy.ana.writes("start")
    busy.does(lambda unit: forgotten(unit, unit.tx.task(busy.task.id)))
    assert busy.desk.ledger.read(lambda reads: reads.questions(busy.ana.person.id)) == ()
    assert busy.task.timed_told == 0


def test_one_that_ran_for_as_long_as_is_believed_is_questioned_on_the_minute(busy: Busy) -> None:
    """Begun long before anybody works, it ends within the hours of the same day."""
    busy.claimed()
    busy.desk.passes(hours=17, minutes=30)
    busy.ana.writes("start")
    began = busy.desk.now
    assert began.hour < 4
    busy.desk.passes(hours=12)
    assert busy.ana.hears("timer_asked").facts["since"] == began


def test_stopping_one_that_ran_on_asks_first(busy: Busy) -> None:
    busy.claimed()
    busy.ana.writes("start")
    busy.desk.passes(hours=11)
    busy.ana.writes("stop")
    card = busy.ana.hears("timer_asked")
    assert "timed.0" in card.actions
    assert busy.task.timed_at is not None
    busy.ana.presses(card.actions[0])
    assert busy.task.timed_at is None
    assert timedelta(0) < busy.task.timed_for < timedelta(hours=11)
    assert busy.ana.tries("T-1", "timed.30") == ["refused.timer_off"]


def test_more_than_it_ran_is_not_taken(busy: Busy) -> None:
    busy.claimed()
    busy.ana.writes("start")
    busy.desk.passes(hours=11)
    busy.ana.writes("stop")
    busy.ana.writes("12 h")
    assert busy.ana.keys == ["refused.timer_ran"]


def test_a_delivery_does_not_believe_one_that_ran_on(busy: Busy) -> None:
    busy.claimed()
    busy.ana.writes("start")
    busy.desk.passes(hours=30)
    comes_to_the_time(busy)
    facts = busy.ana.hears("deliver_took").facts
    assert facts["since"]
    assert facts["timed"] < timedelta(hours=10)  # type: ignore[operator]


def test_each_task_has_its_own_and_a_person_has_one(busy: Busy) -> None:
    busy.claimed()
    busy.asks("November books by next Friday")
    busy.ana.presses("claim", "T-2")
    busy.ana.writes("start timer")
    assert busy.ana.hears("timer_which").actions == ("timer_on.1", "timer_on.2")
    busy.ana.presses("timer_on.1")
    busy.desk.passes(minutes=30)
    busy.ana.presses("timer_on.2")
    first, second = busy.desk.tasks[0], busy.desk.tasks[1]
    assert (first.timed_at, first.timed_for) == (None, timedelta(minutes=30))
    assert second.timed_at == busy.desk.now


def test_who_has_nothing_has_no_timer(busy: Busy) -> None:
    busy.claimed()
    busy.eva.writes("stop timer")
    assert busy.eva.keys == ["refused.timer_off"]
    busy.eva.writes("start timer")
    assert busy.eva.keys == ["refused.timer_nothing"]


def test_it_is_gone_with_the_work(busy: Busy) -> None:
    busy.claimed()
    busy.ana.writes("start")
    busy.desk.passes(minutes=10)
    busy.ana.presses("handback", "T-1")
    busy.ana.presses("handback.not_described", "T-1") if busy.task.provider else None
    assert busy.task.state == TaskState.QUEUED
    assert busy.task.timed_at is None


def with_an_hour(busy: Busy) -> None:
    busy.claimed()
    busy.desk.order("retainer", client="Lind", hours="1", over="50")


def test_a_client_is_asked_before_their_hours_are_used_up(busy: Busy) -> None:
    with_an_hour(busy)
    busy.ana.writes("start")
    busy.desk.passes(minutes=61)
    assert busy.mara.hears("over_asked").facts["over"]
    assert "over_told" in busy.ana.keys
    busy.mara.presses("over_yes")
    assert "over_goes_on" in busy.ana.keys
    assert busy.task.agreed_by == busy.mara.person.id


def test_a_no_to_more_is_told_to_who_works(busy: Busy) -> None:
    with_an_hour(busy)
    busy.ana.writes("start")
    busy.desk.passes(minutes=61)
    busy.mara.presses("over_no")
    assert "over_stops" in busy.ana.keys
    assert busy.task.agreed_by is None


def test_hours_that_came_meanwhile_are_not_asked_about(busy: Busy) -> None:
    with_an_hour(busy)
    busy.ana.writes("start")
    busy.desk.order("retainer", client="Lind", hours="8", over="50")
    busy.desk.order("retainer", client="Lind", do="end")
    busy.desk.passes(minutes=61)
    assert "over_asked" not in busy.mara.keys


def test_a_no_that_comes_after_the_yes_changes_nothing(busy: Busy) -> None:
    with_an_hour(busy)
    busy.ana.writes("start")
    busy.desk.passes(minutes=61)
    busy.mara.presses("over_yes")
    assert busy.mara.tries("T-1", "over_no") == ["refused.card_over"]


def test_words_that_are_no_length_leave_the_question_open(busy: Busy) -> None:
    busy.claimed()
    busy.ana.writes("start")
    busy.desk.passes(hours=11)
    busy.ana.writes("stop")
    busy.ana.writes("let me think about it")
    assert busy.task.timed_at is not None
    assert "timed" in [one.kind for one in busy.ana.asked]
    assert busy.ana.tries("T-1", "timed.long") == ["refused.timer_off"]


def test_a_bare_word_of_somebody_without_a_timer_is_a_word_like_others(busy: Busy) -> None:
    busy.claimed()
    busy.eva.writes("stop")
    assert "refused.timer_off" not in busy.eva.keys
    busy.eva.writes("start")
    assert "refused.timer_nothing" not in busy.eva.keys


@given(
    at=st.integers(0, 700 * 24 * 60).map(
        lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    )
)
def test_a_timer_is_believed_for_some_hours_and_never_through_a_night(at: datetime) -> None:
    until = believed_until(at, HOURS)
    assert at + AT_ONCE <= until <= at + LONGEST
    close = close_of_day(at, HOURS)
    assert close >= at
    assert until <= max(close + HOUR, at + AT_ONCE)

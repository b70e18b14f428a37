"""Standing orders changed in plain words: the one that is meant, and never another."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from begun import STATEMENT
from routing.series.model import Series, SeriesState
from routing.understanding.phrases.orders_said import OrderWish, order_said
from routing.values import SeriesId

if TYPE_CHECKING:
    from chatting import Everyone


@pytest.fixture
def stands(w: Everyone) -> Everyone:
    """Mara's books are wanted by the 5th of every month; the first round is under way."""
    w.mara.writes("February books on the 5th of every month", STATEMENT)
    w.mara.presses("go")
    return w


def series(w: Everyone) -> Series:
    return w.desk.ledger.read(lambda reads: reads.series(SeriesId(1)))


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("pause the books please", OrderWish.PAUSE),
        ("Can you pause them until September?", OrderWish.PAUSE),
        ("bitte pausiere die Buchhaltung", OrderWish.PAUSE),
        ("pausa la contabilidad", OrderWish.PAUSE),
        ("skip June", OrderWish.SKIP),
        ("no books this month", OrderWish.SKIP),
        ("lass Juni aus", OrderWish.SKIP),
        ("resume the books", OrderWish.RESUME),
        ("mach mit der Buchhaltung weiter", OrderWish.RESUME),
        ("stop the monthly books", OrderWish.END),
        ("actually no, stop them for good", OrderWish.END),
        ("change it to every two months", OrderWish.CHANGE),
        ("cambia a cada dos meses", OrderWish.CHANGE),
    ],
)
def test_short_words_say_what_becomes_of_the_rounds(text: str, wish: OrderWish) -> None:
    said = order_said(text)
    assert said is not None
    assert said.wish is wish


@pytest.mark.parametrize(
    "text",
    [
        "stop it",
        "cancel the newsletter",
        "the pause in the second paragraph is odd",
        "change the headline",
        "skip",
        "pause\nthe books",
        "pause " + "very " * 12 + "long",
    ],
)
def test_other_words_say_nothing_of_them(text: str) -> None:
    said = order_said(text)
    assert said is None or (said.wish is OrderWish.SKIP and not said.rest)


def test_a_round_is_left_out_before_it_is_asked_about(stands: Everyone) -> None:
    stands.mara.writes("skip the next books please")
    assert stands.mara.keys == ["round_skipped"]
    assert series(stands).on == date(2026, 5, 5)


def test_a_month_without_a_round_leaves_none_out(stands: Everyone) -> None:
    before = series(stands).on
    stands.mara.writes("skip July")
    assert stands.mara.keys == ["series_list"]
    assert series(stands).on == before


@pytest.mark.parametrize("words", ["pause the books in June", "pause them for June"])
def test_a_pause_in_a_month_leaves_out_that_month(stands: Everyone, words: str) -> None:
    before = series(stands).on
    stands.mara.writes("skip the next books please")
    assert series(stands).on != before
    stands.mara.writes(words)
    assert series(stands).on == date(2026, 7, 5)


def test_a_pause_until_a_day_leaves_out_what_lies_before_it(stands: Everyone) -> None:
    stands.mara.writes("pause the books until September")
    assert stands.mara.keys == ["round_skipped"]
    assert series(stands).on == date(2026, 9, 5)


def test_it_is_paused_taken_up_and_ended_in_words(stands: Everyone) -> None:
    stands.mara.writes("resume the books")
    assert series(stands).state is SeriesState.ACTIVE
    stands.mara.writes("pause them")
    assert stands.mara.keys == ["series_paused"]
    stands.mara.writes("resume the books")
    assert stands.mara.keys == ["series_resumed"]
    stands.mara.writes("stop the monthly books for good")
    assert stands.mara.keys == ["series_ended"]
    assert series(stands).state is SeriesState.ENDED


def test_another_rule_is_said_in_words(stands: Everyone) -> None:
    stands.mara.writes("change it to every two months")
    assert stands.mara.keys == ["series_changed"]
    assert "INTERVAL=2" in series(stands).rule
    before = series(stands)
    stands.mara.writes("change it to every so often")
    assert series(stands) == before


def test_words_that_name_other_work_change_no_order(stands: Everyone) -> None:
    stands.mara.writes("pause the newsletter")
    assert series(stands).state is SeriesState.ACTIVE
    stands.ana.writes("pause the books")
    assert series(stands).state is SeriesState.ACTIVE


def test_who_ends_a_colleagues_order_sees_what_goes_on(stands: Everyone) -> None:
    tom = stands.desk.enroll("tom", "client", firm="Lind", position="owner")
    tom.writes("stop the monthly books for good")
    assert tom.keys == ["series_list"]
    assert stands.mara.keys == ["series_ended"]


def test_where_no_round_comes_any_more_none_is_left_out(w: Everyone) -> None:
    w.mara.writes("February books on the 5th of every month until the end of April", STATEMENT)
    w.mara.presses("go")
    w.desk.passes(days=60)
    assert series(w).on is None
    w.mara.writes("skip the next books please")
    assert "round_skipped" not in w.mara.keys
    assert series(w).on is None


def test_of_two_that_may_be_meant_both_are_shown(stands: Everyone) -> None:
    stands.mara.writes("March newsletter about spring on the 10th of every month")
    stands.mara.presses("go")
    stands.mara.writes("pause them")
    assert stands.mara.keys == ["series_list"]


def test_what_goes_on_waits_for_the_round_that_was_next(stands: Everyone) -> None:
    stands.mara.writes("skip the next books please")
    after = series(stands).on
    stands.mara.writes("pause the books")
    stands.mara.writes("resume the books")
    assert series(stands).on == after


def test_another_month_is_left_out_while_a_month_is_asked_for(w: Everyone) -> None:
    w.mara.writes("monthly books every month, by the 5th")
    w.mara.presses("go")
    w.mara.hears("missing")
    w.mara.writes("pause the books")
    assert series(w).state is SeriesState.PAUSED

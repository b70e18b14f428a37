"""Targets: proposed by one side, agreed by both, measured alike on every screen."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from operated_desk import said
from routing.checkin import agreeing
from routing.checkin.model import Target
from routing.people import Side
from routing.refusals import Refused
from routing.understanding.phrases.goals import Goal, goal_in

if TYPE_CHECKING:
    from looking_back import Weeks
    from routing.values import PersonId

RESULTS = {"booked": "Meetings booked", "reached": "Reached"}


@pytest.mark.parametrize(
    ("words", "figure", "goal", "per"),
    [
        ("9 of 10 on time", "on_promise", 90, ""),
        ("always on time please", "on_promise", 100, ""),
        ("95 % punctual", "on_promise", 95, ""),
        ("19 von 20 pünktlich", "on_promise", 95, ""),
        ("9 de cada 10 a tiempo", "on_promise", 90, ""),
        ("no target for on time", "on_promise", 0, ""),
        ("9 of 10 by the date we asked for", "on_wanted", 90, ""),
        ("immer zum Wunschtermin", "on_wanted", 100, ""),
        ("8 of 10 right first time", "first_pass", 80, ""),
        ("ready within 2 days", "within", 16, ""),
        ("within 12 hours", "within", 12, ""),
        ("fertig innerhalb von 1,5 Tagen", "within", 12, ""),
        ("listo en 1 semana", "within", 40, ""),
        ("10 meetings booked a month", "result.booked", 10, "month"),
        ("40 calls a week", "lines", 40, "week"),
        ("40 Anrufe pro Woche", "lines", 40, "week"),
        ("no meetings booked any more", "result.booked", 0, "week"),
    ],
)
def test_a_target_is_read_from_words(words: str, figure: str, goal: int, per: str) -> None:
    assert goal_in(words, RESULTS, Decimal(8)) == Goal(figure=figure, goal=Decimal(goal), per=per)


@pytest.mark.parametrize(
    "words",
    [
        "be nicer",
        "on time",
        "12 of 10 on time",
        "3 of 0 on time",
        "0 % on time",
        "within 0 days",
        "10 meetings booked",
        "meetings booked every week",
        "10 reached and booked a week",
    ],
)
def test_what_names_no_figure_or_no_number_is_none(words: str) -> None:
    assert goal_in(words, RESULTS, Decimal(8)) is None


def test_lines_are_counted_only_where_there_are_results() -> None:
    assert goal_in("40 calls a week", {}, Decimal(8)) is None


def refused(weeks: Weeks, who: PersonId, action: str) -> str:
    with pytest.raises(Refused) as found:
        weeks.press(who, action)
    return found.value.code


def test_it_holds_when_both_have_said_yes_and_both_see_how_it_is_measured(weeks: Weeks) -> None:
    mara, ana = weeks.desk.mara, weeks.desk.ana
    weeks.round()
    weeks.press(mara, "propose_target.on_promise")
    read = weeks.desk.notice("target_read", mara)
    assert (read.facts["wish"], read.facts["measured"], read.facts["goal"]) == (
        "on_promise",
        "on_promise",
        90,
    )
    assert weeks.desk.keys(ana) == [], "first who proposes it says yes"
    assert refused(weeks, ana, "target_agree") == "target_over"
    assert refused(weeks, ana, "target_refuse") == "target_over"
    weeks.press(mara, "target_agree")
    assert weeks.desk.notice("target_asked", ana).facts["measured"] == "on_promise"
    assert refused(weeks, mara, "target_agree") == "target_waits"
    weeks.press(ana, "target_agree")
    assert {n.to for n in weeks.desk.told if n.key == "target_agreed"} == {mara, ana}
    (target,) = weeks.arrangement().checks.held_at(weeks.desk.now)
    assert target == Target(figure="on_promise", goal=Decimal(90), from_at=weeks.desk.now)
    assert refused(weeks, mara, "target_agree") == "target_over"
    assert refused(weeks, mara, "propose_target.on_promise") == "same_target"
    assert refused(weeks, mara, "propose_target.other") == "no_action"


def test_what_was_understood_is_read_back_to_who_said_it_alone(weeks: Weeks) -> None:
    weeks.round()
    mara = weeks.desk.mara
    tom = weeks.desk.join("tom", Side.CLIENT, client=weeks.desk.person(mara).client)
    weeks.press(mara, "propose_target.on_promise")
    assert [(n.key, n.to) for n in weeks.desk.told] == [("target_read", mara)]
    weeks.press(mara, "target_agree")
    weeks.press(weeks.desk.ana, "target_agree")
    assert {n.to for n in weeks.desk.told} == {mara, tom, weeks.desk.ana}


def test_the_provider_may_propose_and_the_client_refuse(weeks: Weeks) -> None:
    mara, ana = weeks.desk.mara, weeks.desk.ana
    weeks.round()
    weeks.press(ana, "propose_target.first_pass")
    weeks.press(ana, "target_agree")
    weeks.press(mara, "target_refuse")
    assert {n.to for n in weeks.desk.told if n.key == "target_refused"} == {mara, ana}
    assert weeks.arrangement().checks.held_at(weeks.desk.now) == ()
    weeks.press(ana, "propose_target.first_pass")
    weeks.press(ana, "target_refuse")
    assert weeks.desk.keys(mara) == [], "what was never put to her she need not hear of"
    assert weeks.desk.keys(ana) == ["target_dropped"]


def test_a_change_keeps_its_history_from_when(weeks: Weeks) -> None:
    weeks.round()
    weeks.agree("9 of 10 on time")
    before = weeks.desk.now
    weeks.week(2)
    weeks.round()
    weeks.agree("8 of 10 on time")
    checks = weeks.arrangement().checks
    assert [t.goal for t in checks.targets] == [90, 80]
    assert [t.goal for t in checks.held_at(before)] == [90]
    assert [t.goal for t in checks.held_at(weeks.desk.now)] == [80]
    weeks.agree("no target for on time")
    assert weeks.arrangement().checks.held_at(weeks.desk.now) == ()


def test_what_cannot_be_read_is_asked_again_with_examples(weeks: Weeks) -> None:
    weeks.round()
    weeks.press(weeks.desk.mara, "target_words")
    assert weeks.says(weeks.desk.mara, "do your best")
    assert weeks.desk.keys(weeks.desk.mara) == ["target_unclear"]
    long = "I would like us to talk about how all of this goes, " * 3
    assert not weeks.says(weeks.desk.mara, long)


def test_it_stands_on_the_weekly_card_and_on_the_card_of_targets(weeks: Weeks) -> None:
    weeks.round(booked=Decimal(3))
    weeks.agree("9 of 10 on time")
    weeks.agree("2 meetings booked a week")
    weeks.press(weeks.desk.ana, "targets")
    rows = weeks.desk.notice("targets_card").facts["targets"]
    assert isinstance(rows, tuple)
    on_time, booked, usual = rows
    assert on_time == {
        "stood": "on_promise",
        "goal": 90,
        "hits": 1,
        "of": 1,
        "since": weeks.desk.now,
    }
    assert booked == {
        "stood": "result",
        "result": "booked",
        "goal": 2,
        "hits": 3,
        "per": "week",
        "since": weeks.desk.now,
    }
    assert usual == {"stood": "within", "goal": timedelta(hours=16), "hits": 1, "of": 1}
    weeks.week(2)
    (card,) = weeks.told("week_card", weeks.desk.mara)
    assert card.facts["targets"] == tuple(
        {name: fact for name, fact in row.items() if name != "since"}  # type: ignore[union-attr]
        for row in (on_time, booked)
    ), "the catalogue's own stands there where nothing was agreed"


def test_lines_and_yes_or_no_count_too(weeks: Weeks) -> None:
    weeks.round(reached="yes")
    weeks.round(reached="no")
    weeks.agree("5 lines a week")
    weeks.agree("2 reached a month")
    weeks.press(weeks.desk.mara, "targets")
    rows = weeks.desk.notice("targets_card").facts["targets"]
    assert isinstance(rows, tuple)
    assert [row["hits"] for row in rows[:2]] == [2, 1]  # type: ignore[index,call-overload]
    weeks.agree("5 meetings booked a week")
    weeks.press(weeks.desk.mara, "targets")
    rows = weeks.desk.notice("targets_card").facts["targets"]
    assert isinstance(rows, tuple)
    assert rows[2]["hits"] == 0, "nothing was said of it"  # type: ignore[index,call-overload]


def test_words_alone_show_or_propose_them(weeks: Weeks) -> None:
    mara, ana = weeks.desk.mara, weeks.desk.ana

    def says(who: PersonId, text: str) -> bool:
        return weeks.desk.do(lambda unit: agreeing.told_target(unit, said(text)), who)

    assert says(mara, "targets")
    assert weeks.desk.notice("targets_which").facts == {"none": True}
    assert says(mara, "target: 9 of 10 on time")
    assert weeks.desk.notice("targets_which").facts == {"none": True}, "with whom?"
    weeks.round()
    assert says(mara, "Targets?")
    assert weeks.desk.keys(mara) == ["targets_card"]
    assert says(ana, "Ziel: 9 von 10 pünktlich")
    assert weeks.desk.keys(ana) == ["target_read"]
    assert not says(mara, "target: happier customers for my newsletter")
    assert not says(mara, "please do the books")
    weeks.press(ana, f"targets.{weeks.arrangement().id}")
    assert weeks.desk.keys(ana) == ["targets_card"]
    assert not says(weeks.desk.ola, "goal: win the cup")

"""Points, suggestions and decisions: kept in the check-in, read by both, decided by the client."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from operated_desk import said
from routing.checkin.changing import told_point
from routing.checkin.model import Choice
from routing.checkin.told import decision_rows
from routing.figures.wanted import Span
from routing.membership.enrolling import let_go
from routing.notices.model import DESK, Words
from routing.refusals import Refused
from routing.talk import Pressed

if TYPE_CHECKING:
    from datetime import datetime

    from looking_back import Weeks
    from routing.notices.model import Notice
    from routing.values import PersonId


def missed(weeks: Weeks) -> None:
    """Three rounds whose statement came late, and a target that they missed."""
    weeks.round(wanted=8)
    weeks.agree("9 of 10 by the date we asked for")
    for n in (2, 3, 4):
        weeks.week(n)
        weeks.round(statement=40, wanted=8)
    weeks.week(5)


def told(weeks: Weeks, key: str, who: PersonId) -> Notice:
    return weeks.desk.notice(key, who)


def refused(weeks: Weeks, who: PersonId, action: str) -> str:
    with pytest.raises(Refused) as found:
        weeks.press(who, action)
    return found.value.code


@pytest.mark.parametrize(("action", "suggests"), [("raise_point", None), ("suggest_change", True)])
def test_what_one_side_raises_the_other_reads_at_once_and_both_on_the_card(
    weeks: Weeks, action: str, suggests: bool | None
) -> None:
    weeks.round()
    weeks.press(weeks.desk.ana, action)
    assert weeks.desk.keys(weeks.desk.ana)[0] in ("ask_point", "ask_suggestion")
    assert not weeks.says(weeks.desk.ana, "  ")
    assert weeks.says(weeks.desk.ana, "The statement comes late.")
    crossed = told(weeks, "point_raised", weeks.desk.mara)
    point = crossed.facts["point"]
    assert isinstance(point, Words)
    assert weeks.desk.words(point.text) == "The statement comes late."
    assert crossed.facts.get("suggests") is suggests
    assert told(weeks, "point_kept", weeks.desk.ana)
    weeks.week(2)
    for who in (weeks.desk.mara, weeks.desk.ana):
        (card,) = weeks.told("week_card", who)
        assert card.facts["points"] == ({**crossed.facts, "point": point},) or card.facts["points"]
    assert weeks.arrangement().checks.points == (), "the next card begins anew"


def test_the_client_raises_something_too(weeks: Weeks) -> None:
    weeks.round()
    weeks.press(weeks.desk.mara, "raise_point")
    weeks.says(weeks.desk.mara, "Could it be Wednesdays?")
    assert told(weeks, "point_raised", weeks.desk.ana)


def test_a_decision_is_the_clients_and_both_see_it(weeks: Weeks) -> None:
    missed(weeks)
    assert weeks.told("change_card", weeks.desk.ana)[0].actions[:2] == (
        "suggest_change",
        "raise_point",
    )
    assert refused(weeks, weeks.desk.ana, "change_yes") == "client_decides"
    weeks.press(weeks.desk.mara, "change_yes")
    for who in (weeks.desk.mara, weeks.desk.ana):
        assert told(weeks, "change_decided", who).facts["choice"] == "accepted"
    assert refused(weeks, weeks.desk.mara, "change_leave") == "decided_already"
    assert refused(weeks, weeks.desk.mara, "change_other") == "decided_already"


def test_it_may_be_decided_in_other_words(weeks: Weeks) -> None:
    missed(weeks)
    weeks.press(weeks.desk.mara, "change_other")
    assert not weeks.says(weeks.desk.mara, " ")
    assert weeks.says(weeks.desk.mara, "We send it on the first of the month.")
    decided = told(weeks, "change_decided", weeks.desk.ana)
    words = decided.facts["words"]
    assert isinstance(words, Words)
    assert weeks.desk.words(words.text) == "We send it on the first of the month."


def test_left_as_it_is_it_is_not_asked_again_for_a_month(weeks: Weeks) -> None:
    missed(weeks)
    weeks.press(weeks.desk.mara, "change_leave")
    change = weeks.arrangement().checks.change
    assert change is not None
    assert change.choice == Choice.LEFT
    asked = len(weeks.told("change_card", weeks.desk.mara))
    for n in (5, 6, 7, 8):
        weeks.week(n)
        weeks.round(statement=40, wanted=8)
    weeks.week(9)
    assert len(weeks.told("change_card", weeks.desk.mara)) == asked
    assert "effect" not in weeks.told("week_card", weeks.desk.mara)[-1].facts
    weeks.round(statement=40, wanted=8)
    weeks.week(11)
    assert len(weeks.told("change_card", weeks.desk.mara)) > asked, "a month later it may be"
    first, second = weeks.arrangement().checks.changes
    assert (first.n, second.n) == (1, 2)


def test_what_nobody_decided_comes_again_with_the_next_card(weeks: Weeks) -> None:
    missed(weeks)
    asked = len(weeks.told("change_card", weeks.desk.mara))
    weeks.round(statement=40, wanted=8)
    weeks.week(6)
    assert len(weeks.told("change_card", weeks.desk.mara)) == asked + 1
    assert len(weeks.told("change_card", weeks.desk.ana)) == asked + 1


def test_what_nobody_decided_is_over_when_the_target_is_reached_again(weeks: Weeks) -> None:
    missed(weeks)
    for n in (9, 10):
        weeks.week(n)
        weeks.round(wanted=8)
    weeks.week(11)
    assert weeks.arrangement().checks.change is None
    (past,) = weeks.arrangement().checks.past
    assert past.choice is None


def test_a_provider_reads_their_week_though_nobody_of_the_client_is_left(weeks: Weeks) -> None:
    weeks.round(wanted=8)
    weeks.agree("9 of 10 by the date we asked for")
    for n in (2, 3, 4):
        weeks.week(n)
        weeks.round(statement=40, wanted=8)
    weeks.desk.do(lambda unit: let_go(unit, unit.tx.person(weeks.desk.mara)))
    weeks.cards.clear()
    weeks.week(5)
    assert weeks.told("week_card", weeks.desk.ana)
    assert weeks.told("week_card", weeks.desk.mara) == []


def test_without_a_cause_there_is_nothing_to_say_yes_to(weeks: Weeks) -> None:
    weeks.round(booked=4)
    weeks.agree("20 meetings booked a week")
    for n in (2, 3):
        weeks.week(n)
        weeks.round(worked=40, booked=2)
    weeks.week(4)
    assert refused(weeks, weeks.desk.mara, "change_yes") == "no_action"
    weeks.press(weeks.desk.mara, "change_leave")


def test_it_is_counted_how_many_missed_targets_were_decided_on_within_a_fortnight(
    weeks: Weeks,
) -> None:
    missed(weeks)
    now = weeks.desk.now

    def counted(at: datetime, span: Span | None = None) -> tuple[object, ...]:
        return decision_rows((weeks.arrangement(),), at, span)

    assert counted(now) == (), "there is time yet"
    late = now + timedelta(days=14)
    assert counted(late) == ({"decided": 0, "of": 1},)
    weeks.press(weeks.desk.mara, "change_leave")
    assert counted(now) == ({"decided": 1, "of": 1},)
    assert counted(now, Span(start=now)) == counted(now, Span(end=now - timedelta(days=30))) == ()
    assert counted(now, Span(start=now - timedelta(days=30), end=now)) == counted(now)


def test_nobody_else_has_a_say(weeks: Weeks) -> None:
    missed(weeks)
    for who in (weeks.desk.ben, weeks.desk.ola):
        assert refused(weeks, who, "change_yes") == "no_arrangement"
        assert refused(weeks, who, "raise_point") == "no_arrangement"
        assert refused(weeks, who, "targets") == "no_arrangement"


def test_a_card_of_something_else_is_no_check_in(weeks: Weeks) -> None:
    from routing.checkin import changing

    weeks.round()
    with pytest.raises(Refused, match="no_arrangement"):
        weeks.desk.do(
            lambda unit: changing.PRESSES["raise_point"](unit, Pressed(about=DESK)),
            weeks.desk.mara,
        )


def test_a_point_is_said_at_once_where_only_one_other_side_can_be_meant(weeks: Weeks) -> None:
    weeks.round()
    assert told_points(weeks, weeks.desk.ana, "Suggestion: send it on the 1st")
    assert told(weeks, "point_raised", weeks.desk.mara).facts["suggests"] is True
    assert not told_points(weeks, weeks.desk.ana, "send it on the 1st")
    assert not told_points(weeks, weeks.desk.ola, "something to raise: it is late")


def told_points(weeks: Weeks, who: PersonId, text: str) -> bool:
    return weeks.desk.do(lambda unit: told_point(unit, said(text)), who)

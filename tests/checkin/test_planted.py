"""What is planted is named first by the check-in, and the month after says what the change did.

Weeks of work on the real desk, with the test's own clock: an input that always comes later, a slow
provider, questions that wait, results nobody looks at, hours that do not meet.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from operated_desk import BOOKS
from routing.checkin.causes import Cause
from routing.checkin.model import Choice
from routing.checkin.told import named_input
from routing.figures.proposal import propose
from routing.figures.spreads import Measured
from routing.figures.wanted import Wanted
from routing.notices.model import Firm, Work
from routing.values import ServiceKey

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from looking_back import Weeks
    from routing.figures.proposal import Proposal
    from routing.notices.model import Fact, Notice

WITHIN = "ready within 4 hours"
BY_DATE = "9 of 10 by the date we asked for"


def weekly(weeks: Weeks, first: int, count: int, round: Callable[[], object]) -> None:
    """A round at the beginning of each of so many weeks, then the Monday after them."""
    for n in range(first, first + count):
        weeks.week(n)
        round()
    weeks.week(first + count)


def proposed(weeks: Weeks) -> Notice:
    found = weeks.told("change_card", weeks.desk.mara)
    assert found, weeks.arrangement().checks
    return found[0]


def effect(weeks: Weeks) -> Mapping[str, Fact]:
    card = weeks.told("week_card", weeks.desk.mara)[-1]
    rows = card.facts["effect"]
    assert isinstance(rows, tuple)
    (row,) = rows
    assert isinstance(row, dict)
    return row


def stood(row: Mapping[str, Fact], when: str) -> tuple[Fact, Fact]:
    side = row[when]
    assert isinstance(side, dict)
    return side["hits"], side["of"]


def test_the_input_that_always_comes_later_is_named_and_its_coming_at_once_shows(
    both: Weeks,
) -> None:
    weeks = both
    weeks.round(wanted=48)
    weeks.agree(BY_DATE)
    weekly(weeks, 2, 2, lambda: weeks.round(statement=60, wanted=48))
    card = proposed(weeks)
    assert (card.facts["fix"], card.facts["input"]) == (Cause.INPUTS.value, "statement")
    assert card.facts["held"] == timedelta(hours=2 * 60)
    assert (card.facts["hits"], card.facts["of"]) == (1, 3)
    assert card.facts["worst"] == ("T-2", "T-3")
    assert card.actions[-1] == "show.2"

    weeks.press(weeks.desk.mara, "change_yes")
    weekly(weeks, 4, 5, lambda: weeks.round(wanted=48))
    row = effect(weeks)
    assert stood(row, "before") == (1, 3)
    assert stood(row, "after") == (5, 5)
    assert (row["choice"], row["over"]) == (Choice.ACCEPTED.value, True)
    (past,) = weeks.arrangement().checks.past
    assert weeks.arrangement().checks.change is None
    assert past.choice == Choice.ACCEPTED


def test_a_slow_provider_is_named_beside_faster_ones(both: Weeks) -> None:
    weeks = both
    card = weeks.slow_ana(WITHIN)
    slow = Firm(party=weeks.desk.party(weeks.desk.ana))
    assert (card.facts["fix"], card.facts["slow"]) == (Cause.PROVIDER.value, slow)
    assert card.facts["stood"] == "within"

    weeks.press(weeks.desk.mara, "change_other")
    weeks.says(weeks.desk.mara, "Ben does it from now on.")
    weekly(weeks, 8, 2, lambda: weeks.round(weeks.desk.ben, worked=2))
    row = effect(weeks)
    assert row["choice"] == Choice.OTHER.value
    before, after = row["before"], row["after"]
    assert isinstance(before, dict)
    assert isinstance(after, dict)
    assert before["held"] > timedelta(hours=40)
    assert after["held"] < timedelta(hours=4), "whoever does it now counts"
    assert weeks.told("week_card", weeks.desk.ben), "and reads the card"


def test_a_slow_step_is_named_and_the_month_after_says_what_became_of_it(both: Weeks) -> None:
    """Whoever does it, and however quick the rest: it is the summing up that takes days."""
    weeks = both
    weeks.service = ServiceKey("plans")
    weeks.round(steps={"draft": 1, "sums": 1, "ask": 1})
    weeks.agree(WITHIN)
    weekly(weeks, 2, 3, lambda: weeks.round(steps={"draft": 1, "sums": 50, "ask": 1}))
    card = proposed(weeks)
    assert (card.facts["fix"], card.facts["step"]) == (Cause.STEP.value, "sums.step")
    assert card.facts["meant"] == timedelta(hours=2)
    assert card.facts["worst"] == ("T-2", "T-3")

    weeks.press(weeks.desk.mara, "change_yes")
    weekly(weeks, 5, 5, lambda: weeks.round(steps={"draft": 1, "sums": 2, "ask": 1}))
    row = effect(weeks)
    before, after = row["before"], row["after"]
    assert isinstance(before, dict)
    assert isinstance(after, dict)
    assert before["held"] == timedelta(seconds=(1 + 2 * 50) * 3600 // 3)
    assert after["held"] == timedelta(hours=2)


def test_a_slow_step_of_the_clients_own_is_no_question_that_waited(weeks: Weeks) -> None:
    weeks.service = ServiceKey("plans")
    weeks.round(wanted=8)
    weeks.agree(BY_DATE)
    weekly(weeks, 2, 3, lambda: weeks.round(wanted=8, steps={"draft": 1, "sums": 1, "ask": 70}))
    card = proposed(weeks)
    assert (card.facts["fix"], card.facts["step"]) == (Cause.STEP.value, "ask.step")


@pytest.mark.parametrize(
    ("planted", "cause"),
    [({"asked": 50}, Cause.ANSWERS), ({"worked": 1, "statement": 50}, Cause.INPUTS)],
)
def test_what_takes_the_most_time_is_named_first(
    weeks: Weeks, planted: dict[str, float], cause: Cause
) -> None:
    weeks.round(wanted=8)
    weeks.agree(BY_DATE)
    weekly(weeks, 2, 3, lambda: weeks.round(wanted=8, **planted))  # type: ignore[arg-type]
    assert proposed(weeks).facts["fix"] == cause.value


def test_questions_that_wait_for_the_night_are_a_matter_of_hours(weeks: Weeks) -> None:
    ben = weeks.desk.ben
    weeks.round(ben, wanted=8)
    weeks.press(weeks.desk.mara, "propose_target.on_wanted")
    weeks.press(weeks.desk.mara, "target_agree")
    weeks.press(ben, "target_agree")

    def late_question() -> None:
        weeks.later(9)
        weeks.round(ben, wanted=8, asked=14)

    weekly(weeks, 2, 3, late_question)
    assert proposed(weeks).facts["fix"] == Cause.HOURS.value


def test_where_nothing_stands_out_both_are_asked_in_words(weeks: Weeks) -> None:
    weeks.round(booked=4)
    weeks.agree("20 meetings booked a week")
    weekly(weeks, 2, 3, lambda: weeks.round(worked=40, booked=2))
    card = proposed(weeks)
    assert "fix" not in card.facts
    assert card.facts["stood"] == "result"
    assert card.actions[:2] == ("change_other", "change_leave")


def test_the_late_input_is_named_in_the_figures_too(weeks: Weeks) -> None:
    for n in range(1, 11):
        weeks.week(n)
        weeks.round(statement=50)
    columns = weeks.desk.ledger.read(lambda reads: reads.facts(Wanted()))
    found = propose(columns)
    assert found is not None

    def named(proposal: Proposal | None) -> Mapping[str, Fact]:
        return weeks.desk.ledger.read(lambda reads: named_input(reads, proposal))

    assert named(found) == {"input": "statement", "work": Work(service=BOOKS)}
    assert named(None) == {}
    assert named(replace(found, cause=Cause.REVIEW)) == {}
    other = Measured(task=weeks.asked(service=ServiceKey("letters")), value=timedelta(hours=1))
    assert named(replace(found, worst=(*found.worst, other))) == {}, "an input is one of a service"
    assert named(replace(found, worst=(other,))) == {}

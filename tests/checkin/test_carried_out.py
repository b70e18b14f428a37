"""A decided change is carried out by the desk where it can, shown, taken back, and measured."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from chatting import rows
from looking_back import MONDAY
from operated_desk import BOOKS, by_day
from routing.alarms import task_timers
from routing.checkin import carrying
from routing.checkin.causes import Cause
from routing.checkin.early import days_said
from routing.checkin.effect import effect
from routing.checkin.habits import Does, Habit
from routing.checkin.model import Change, Target
from routing.figures.columns import columns_from
from routing.figures.proposal import Proposal
from routing.figures.wanted import Wanted
from routing.matching.waves import next_turn
from routing.notices.model import Firm
from routing.people import Blocked
from routing.refusals import Refused
from routing.understanding.meaning import Kind
from routing.values import PartyId, ServiceKey, TaskId

if TYPE_CHECKING:
    from collections.abc import Callable

    from looking_back import Weeks
    from routing.notices.model import Notice
    from routing.values import PersonId

WITHIN = "ready within 4 hours"
BY_DATE = "9 of 10 by the date we asked for"
PLANS = ServiceKey("plans")
QUICK = {"draft": 1.0, "sums": 1.0, "ask": 1.0}


def missed(weeks: Weeks, round: Callable[[], object], target: str = BY_DATE) -> Notice:
    """A round, a target, three more: it was missed, and one change is proposed."""
    round()
    weeks.agree(target)
    for n in (2, 3, 4):
        weeks.week(n)
        round()
    weeks.week(5)
    return weeks.told("change_card", weeks.desk.mara)[-1]


def change(weeks: Weeks) -> Change:
    found = weeks.arrangement().checks.change
    assert found is not None
    return found


def refused(weeks: Weeks, who: PersonId, action: str) -> str:
    with pytest.raises(Refused) as found:
        weeks.press(who, action)
    return found.value.code


def reminded_after(weeks: Weeks, task: TaskId, kind: str) -> timedelta:
    """How long after its court began a task's next reminder of a kind comes."""
    held = weeks.desk.task(task)
    timers = weeks.desk.ledger.read(lambda tx: task_timers(held, weeks.desk.house, tx))
    (due,) = (one.due_at for one in timers if one.kind == kind)
    assert held.court_since_at is not None
    return due - held.court_since_at


def late_statement(weeks: Weeks) -> Notice:
    return missed(weeks, lambda: weeks.round(statement=40, wanted=8))


def test_the_input_that_came_late_is_asked_for_first_and_reminded_of_sooner(weeks: Weeks) -> None:
    card = late_statement(weeks)
    assert (card.facts["does"], card.facts["input"]) == ("ask_first", "statement")
    before = weeks.asked(statement=False)
    assert list(weeks.desk.task(before).inputs) == ["period", "statement"]

    weeks.press(weeks.desk.mara, "change_yes")
    told = weeks.desk.notice("change_decided", weeks.desk.mara)
    assert told.facts["begun"] == weeks.desk.now
    assert told.actions == ("habit_undo.1", "person")
    assert weeks.desk.notice("change_decided", weeks.desk.ana).actions == ("person",)
    (habit,) = weeks.arrangement().checks.habits
    assert (habit.does, habit.key, habit.from_at) == (Does.ASK_FIRST, "statement", weeks.desk.now)

    after = weeks.asked(statement=False)
    assert list(weeks.desk.task(after).inputs) == ["statement", "period"]
    sooner, later = (reminded_after(weeks, task, "input") for task in (after, before))
    assert sooner == later / 2, "what was confirmed before keeps its own reminders"


def test_it_stands_with_the_targets_and_is_taken_back_by_a_tap(weeks: Weeks) -> None:
    late_statement(weeks)
    weeks.press(weeks.desk.mara, "change_yes")
    weeks.press(weeks.desk.mara, "targets")
    shown = weeks.desk.notice("targets_card")
    (row,) = shown.facts["habits"]  # type: ignore[misc]
    assert (row["does"], row["input"], row["since"]) == ("ask_first", "statement", weeks.desk.now)  # type: ignore[call-overload,index]
    assert "habit_undo.1" in shown.actions
    weeks.press(weeks.desk.ana, "targets")
    assert "habit_undo.1" not in weeks.desk.notice("targets_card").actions
    assert refused(weeks, weeks.desk.ana, "habit_undo.1") == "client_decides"

    weeks.later(1)
    weeks.press(weeks.desk.mara, "habit_undo.1")
    assert {n.to for n in weeks.desk.told} == {weeks.desk.mara, weeks.desk.ana}
    assert {n.key for n in weeks.desk.told} == {"habit_ended"}
    assert weeks.arrangement().checks.habits == ()
    assert change(weeks).ended_at == weeks.desk.now
    assert refused(weeks, weeks.desk.mara, "habit_undo.1") == "habit_over"
    assert list(weeks.desk.task(weeks.asked(statement=False)).inputs) == ["period", "statement"]


def test_what_it_brought_is_measured_from_then_until_it_was_taken_back(weeks: Weeks) -> None:
    late_statement(weeks)
    weeks.press(weeks.desk.mara, "change_yes")
    weeks.round(wanted=8)
    weeks.later(1)
    weeks.press(weeks.desk.mara, "habit_undo.1")
    for _ in range(2):
        weeks.round(statement=40, wanted=8)
    columns = weeks.desk.ledger.read(lambda tx: tx.facts(Wanted()))
    found = effect(columns, weeks.service, change(weeks), weeks.desk.now)
    assert found is not None
    assert (found.after.measure.hits, found.after.measure.of) == (1, 1)
    assert not found.over
    weeks.week(6)
    (row,) = weeks.told("week_card", weeks.desk.ana)[-1].facts["effect"]  # type: ignore[misc]
    assert row["decided"] == change(weeks).begun_at  # type: ignore[call-overload,index]


@pytest.mark.parametrize(
    ("kind", "target", "planted"),
    [
        ("answer", BY_DATE, {"asked": 50, "wanted": 8}),
        ("review", WITHIN, {"worked": 6, "looked": 60}),
    ],
)
def test_reminders_of_what_the_client_owes_come_sooner(
    weeks: Weeks, kind: str, target: str, planted: dict[str, float]
) -> None:
    """Questions that waited, or results that nobody looked at."""
    card = missed(weeks, lambda: weeks.round(**planted), target)  # type: ignore[arg-type]
    assert str(card.facts["does"]).startswith("remind_")
    weeks.press(weeks.desk.mara, "change_yes")
    assert weeks.desk.task(weeks.asked()).sooner == {kind}


def slow_sums(weeks: Weeks) -> Notice:
    weeks.service = PLANS
    return missed(weeks, lambda: weeks.round(steps={**QUICK, "sums": 50}), WITHIN)


def test_a_step_is_asked_about_once_its_provider_agrees(weeks: Weeks) -> None:
    card = slow_sums(weeks)
    assert (card.facts["does"], card.facts["step"]) == ("ask_step", "sums.step")
    weeks.press(weeks.desk.mara, "change_yes")
    assert weeks.desk.notice("change_decided", weeks.desk.mara).facts["waits"] is True
    asked = weeks.desk.notice("habit_asked", weeks.desk.ana)
    assert asked.actions[:2] == ("habit_agree", "habit_refuse")
    assert weeks.arrangement().checks.habits == (), "nothing begins without them"
    assert refused(weeks, weeks.desk.mara, "habit_agree") == "client_decides"

    weeks.later(3)
    weeks.press(weeks.desk.ana, "habit_agree")
    assert change(weeks).begun_at == weeks.desk.now
    assert weeks.desk.notice("habit_begun", weeks.desk.mara).actions[0] == "habit_undo.1"
    assert refused(weeks, weeks.desk.ana, "habit_refuse") == "habit_over"

    task = weeks.asked()
    weeks.taken(task, weeks.desk.ana)
    assert "step_over" not in kinds(weeks, task), "it is another step that is asked about"
    weeks.later(1)
    weeks.walked(task, "draft", weeks.desk.ana)
    assert reminded_at(weeks, task, "step_over") == weeks.desk.now + timedelta(hours=2)
    theirs = weeks.asked()
    weeks.taken(theirs, weeks.desk.ben)
    weeks.walked(theirs, "draft", weeks.desk.ben)
    assert "step_over" not in kinds(weeks, theirs), "somebody else never agreed"
    weeks.press(weeks.desk.ana, "habit_undo.1")
    assert weeks.arrangement().checks.habits == (), "who was asked may take it back as well"


def kinds(weeks: Weeks, task: TaskId) -> set[str]:
    held = weeks.desk.task(task)
    timers = weeks.desk.ledger.read(lambda tx: task_timers(held, weeks.desk.house, tx))
    return {one.kind for one in timers}


def reminded_at(weeks: Weeks, task: TaskId, kind: str) -> object:
    held = weeks.desk.task(task)
    timers = weeks.desk.ledger.read(lambda tx: task_timers(held, weeks.desk.house, tx))
    return next(one.due_at for one in timers if one.kind == kind)


def test_a_provider_may_say_no_and_nothing_changes(weeks: Weeks) -> None:
    slow_sums(weeks)
    weeks.press(weeks.desk.mara, "change_yes")
    weeks.press(weeks.desk.ana, "habit_refuse")
    assert weeks.desk.notice("habit_refused", weeks.desk.mara)
    assert weeks.arrangement().checks.habits == ()
    assert change(weeks).refused
    assert not change(weeks).waits


def test_a_clients_own_step_is_reminded_of_sooner(weeks: Weeks) -> None:
    weeks.service = PLANS
    slow = {**QUICK, "ask": 70.0}
    card = missed(weeks, lambda: weeks.round(wanted=8, steps=slow))
    assert (card.facts["does"], card.facts["step"]) == ("remind_step", "ask.step")
    weeks.press(weeks.desk.mara, "change_yes")
    assert weeks.desk.task(weeks.asked()).sooner == {"step"}


# --- another provider first ---


def test_who_is_quicker_is_asked_first_and_the_slow_one_does_not_read_who(weeks: Weeks) -> None:
    card = weeks.slow_ana(WITHIN)
    ben = weeks.desk.party(weeks.desk.ben)
    assert (card.facts["does"], card.facts["first"]) == ("other_first", Firm(party=ben))
    hers = weeks.told("change_card", weeks.desk.ana)[-1]
    assert "first" not in hers.facts
    weeks.press(weeks.desk.mara, "change_yes")
    assert weeks.arrangement().usual == ben
    assert "first" not in weeks.desk.notice("change_decided", weeks.desk.ana).facts
    task = weeks.desk.task(weeks.asked())
    turn = weeks.desk.ledger.read(lambda tx: next_turn(task, tx, weeks.desk.house, weeks.desk.now))
    assert turn.providers == (ben,) or turn.wait_until_at is not None

    weeks.press(weeks.desk.mara, "habit_undo.1")
    assert weeks.arrangement().usual is None, "nobody was usual before"


OPENED = Change(
    n=2, opened_at=MONDAY, target=Target(figure="within", goal=Decimal(4)), hits=Decimal(0)
)
PROVIDER = Proposal(cause=Cause.PROVIDER, of=9, held_for=timedelta(1), percent=50, worst=())


def able(weeks: Weeks, found: Proposal, change: Change = OPENED) -> Habit | None:
    """What the desk can do about a cause, told from nobody's figures."""
    return weeks.desk.ledger.read(
        lambda tx: carrying.habit_for(tx, weeks.arrangement(), change, found, columns_from([]))
    )


def test_nobody_is_named_who_is_not_known_to_be_quicker_or_is_not_wanted(weeks: Weeks) -> None:
    weeks.round()
    ana, ben = (weeks.desk.party(who) for who in (weeks.desk.ana, weeks.desk.ben))
    slow = replace(PROVIDER, provider=ana)
    assert able(weeks, slow) is None, "of nobody else anything is known"
    weeks.names(stand_in=ben)
    assert able(weeks, slow) == Habit(n=2, does=Does.OTHER_FIRST, provider=ben)
    client = weeks.arrangement().client
    weeks.desk.do(lambda unit: unit.record_party(client, Blocked(provider=ben, on=True)))
    assert able(weeks, slow) is None


# --- asked earlier, round by round ---


def test_the_late_input_of_a_standing_order_is_asked_for_days_earlier(weeks: Weeks) -> None:
    weeks.round()
    late = replace(PROVIDER, cause=Cause.INPUTS, held_for=timedelta(hours=9 * 40), of=9)
    named = replace(OPENED, input="statement")
    assert able(weeks, late, named) == Habit(n=2, does=Does.ASK_FIRST, key="statement")
    weeks.repeats("FREQ=MONTHLY;BYMONTHDAY=20", MONDAY.date())
    habit = able(weeks, late, named)
    assert habit == Habit(n=2, does=Does.ASK_FIRST, key="statement", days=2), "begun days count"
    usually = weeks.opens_at()
    assert habit is not None
    weeks.service = PLANS
    weeks.round(steps=QUICK)
    weeks.repeats("FREQ=MONTHLY;BYMONTHDAY=20", MONDAY.date(), n=2)
    weeks.service = BOOKS
    other = weeks.opens_at(2)
    weeks.begins(habit)
    assert (usually.day, weeks.opens_at().day, weeks.opens_at(2)) == (13, 11, other)
    weeks.press(weeks.desk.mara, "habit_undo.2")
    assert weeks.opens_at() == usually


@pytest.mark.parametrize(("day", "opens"), [(9, 9), (13, 13), (14, 13), (None, 13)])
def test_a_day_that_the_client_names_is_kept_by_the_desk(
    weeks: Weeks, day: int | None, opens: int
) -> None:
    """A round of the 20th of April opens on the 13th; "ask for the statement on the 9th"."""
    late_statement(weeks)
    weeks.repeats("FREQ=MONTHLY;BYMONTHDAY=20", weeks.desk.now.date())
    weeks.press(weeks.desk.mara, "change_other")
    at = None if day is None else weeks.desk.now.replace(month=4, day=day)
    assert weeks.says(weeks.desk.mara, "ask for the statement then", at)
    assert weeks.opens_at().day == opens
    asks_earlier = opens < 13
    assert (change(weeks).begun_at == weeks.desk.now) is asks_earlier
    assert ("asks" in weeks.desk.notice("change_decided", weeks.desk.mara).facts) != asks_earlier


def test_a_day_of_every_month_is_a_day_too(weeks: Weeks) -> None:
    """A round of the 20th of April opens on the 13th, or on the day of each month that is named."""
    late_statement(weeks)
    weeks.repeats("FREQ=MONTHLY;BYMONTHDAY=20", weeks.desk.now.date())

    def sooner(rule: str) -> int | None:
        said = replace(by_day(MONDAY), kind=Kind.RECURRENCE, value=rule)
        held = weeks.arrangement()
        return weeks.desk.ledger.read(lambda tx: days_said(tx, weeks.desk.house, held, (said,)))

    assert sooner("FREQ=MONTHLY;BYMONTHDAY=9") == 2
    assert sooner("FREQ=WEEKLY;BYDAY=MO") is None, "it names no day of a month"


# --- what people do themselves ---


def in_words(weeks: Weeks) -> None:
    """Mara decides something that only people can do."""
    late_statement(weeks)
    weeks.press(weeks.desk.mara, "change_other")
    assert weeks.says(weeks.desk.mara, "We talk every morning at nine")


def test_what_people_do_is_said_to_be_theirs_and_asked_about_a_week_later(weeks: Weeks) -> None:
    in_words(weeks)
    decided = weeks.desk.now
    told = weeks.desk.notice("change_decided", weeks.desk.mara)
    assert told.facts["asks"] == decided + timedelta(days=7)
    weeks.later(7 * 24 - 1)
    assert weeks.told("change_asked", weeks.desk.mara) == []
    weeks.later(2)
    (asked,) = weeks.told("change_asked", weeks.desk.mara)
    assert asked.actions[:3] == ("change_done", "change_not_yet", "change_drop")
    assert refused(weeks, weeks.desk.ana, "change_done") == "client_decides"
    weeks.press(weeks.desk.mara, "change_done")
    assert {n.to for n in weeks.desk.told} == {weeks.desk.mara, weeks.desk.ana}
    assert change(weeks).done
    assert change(weeks).since_at == decided, "it holds since it was decided"
    assert refused(weeks, weeks.desk.mara, "change_done") == "change_over"


def test_not_yet_is_asked_again_and_counts_from_when_it_is_done(weeks: Weeks) -> None:
    in_words(weeks)
    weeks.later(7 * 24 + 1)
    weeks.press(weeks.desk.mara, "change_not_yet")
    assert "again" in weeks.desk.notice("change_waits").facts
    weeks.later(7 * 24)
    assert len(weeks.told("change_asked", weeks.desk.mara)) == 2
    weeks.press(weeks.desk.mara, "change_done")
    assert change(weeks).since_at == weeks.desk.now


def test_it_is_asked_three_times_and_then_no_more(weeks: Weeks) -> None:
    in_words(weeks)
    weeks.later(7 * 24 * 4)
    assert len(weeks.told("change_asked", weeks.desk.mara)) == 3
    weeks.press(weeks.desk.mara, "change_not_yet")
    assert "again" not in weeks.desk.notice("change_waits").facts


def test_what_people_did_is_measured_as_done(weeks: Weeks) -> None:
    in_words(weeks)
    weeks.later(7 * 24 + 1)
    weeks.press(weeks.desk.mara, "change_done")
    weeks.round(wanted=8)
    weeks.week(7)
    (row,) = rows(weeks.told("week_card", weeks.desk.mara)[-1], "effect")
    assert row["done"]
    assert row["decided"] == change(weeks).decided_at


def test_what_is_left_is_over(weeks: Weeks) -> None:
    in_words(weeks)
    weeks.later(7 * 24 + 1)
    weeks.press(weeks.desk.mara, "change_drop")
    assert change(weeks).ended_at == weeks.desk.now
    weeks.later(7 * 24 * 3)
    assert len(weeks.told("change_asked", weeks.desk.mara)) == 1


def test_what_the_desk_does_is_not_asked_about(weeks: Weeks) -> None:
    late_statement(weeks)
    weeks.press(weeks.desk.mara, "change_yes")
    weeks.later(7 * 24 + 1)
    assert weeks.told("change_asked", weeks.desk.mara) == []


@pytest.mark.parametrize("cause", [Cause.HOURS, Cause.INPUTS])
def test_what_the_desk_cannot_do_itself_has_no_habit(weeks: Weeks, cause: Cause) -> None:
    """Hours that do not overlap; inputs of which none stands out."""
    weeks.round()
    assert able(weeks, replace(PROVIDER, cause=cause)) is None


def test_work_that_nobody_took_goes_to_everybody_at_once_and_is_not_proposed_twice(
    weeks: Weeks,
) -> None:
    weeks.round()
    found = replace(PROVIDER, cause=Cause.TAKING)
    habit = able(weeks, found)
    assert habit == Habit(n=2, does=Does.ASK_ALL)
    weeks.names(usual=weeks.desk.party(weeks.desk.ana))
    task = weeks.desk.task(weeks.asked())

    def asked() -> tuple[PartyId, ...]:
        return weeks.desk.ledger.read(
            lambda tx: next_turn(task, tx, weeks.desk.house, weeks.desk.now).providers
        )

    both = {weeks.desk.party(who) for who in (weeks.desk.ana, weeks.desk.ben)}
    assert len(asked()) == 1
    weeks.begins(habit)
    assert set(asked()) == both
    assert able(weeks, found) is None, "the desk does it already"


def test_who_was_usual_before_is_so_again_unless_another_was_named(weeks: Weeks) -> None:
    weeks.round()
    ana, ben = (weeks.desk.party(who) for who in (weeks.desk.ana, weeks.desk.ben))
    weeks.names(usual=ana)
    habit = Habit(n=1, does=Does.OTHER_FIRST, provider=ben)
    weeks.begins(habit)
    assert weeks.arrangement().usual == ben
    weeks.press(weeks.desk.mara, "habit_undo.1")
    assert weeks.arrangement().usual == ana
    weeks.begins(habit)
    weeks.press(weeks.desk.mara, "targets")
    assert "habit_undo.1" in weeks.desk.notice("targets_card").actions
    weeks.names(usual=ana)
    weeks.press(weeks.desk.mara, "targets")
    assert "habits" not in weeks.desk.notice("targets_card").facts, "it is not so any more"
    weeks.press(weeks.desk.mara, "habit_undo.1")
    assert weeks.arrangement().usual == ana, "what was named since stands"

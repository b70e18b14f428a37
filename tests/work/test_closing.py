"""Handing in and judging: parts, results, rounds, second eyes, ratings, ends and disputes."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from busy_desk import CATALOGUE, LIST, at_work
from chatting import rows
from routing import commands as c
from routing.closing.delivering import lines_in
from routing.task import TaskState
from routing.understanding.phrases.how_long import minutes_in
from routing.values import Money, TextRef

if TYPE_CHECKING:
    from pathlib import Path

    from busy_desk import Busy


# --- handing in ---


def test_a_delivery_brings_note_files_results_and_time(busy: Busy) -> None:
    busy.delivered()
    last = busy.task.deliveries[-1]
    assert last.took_for == timedelta(hours=1, minutes=45)
    assert last.results == {"open": 2, "tidy": "yes"}
    told = next(r.notice for r in busy.desk.history.told() if r.notice.key == "delivered")
    assert {"accept", "undo", "note", "results", "criteria"} <= set(told.facts)
    assert len(told.files) == 1
    assert told.actions == ("accept", "back", "ask", "new")


def test_results_are_read_as_what_they_are(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("deliver", "T-1")
    busy.ana.writes("Done.")
    busy.ana.writes("none at all")
    assert busy.ana.keys == ["refused.not_that_input"]
    busy.ana.writes("2.5 receipts")
    busy.ana.writes("maybe")
    assert busy.ana.keys == ["refused.not_that_input"]
    busy.ana.writes("no")
    busy.ana.writes("see page 3")
    busy.ana.writes("long")
    assert busy.ana.keys == ["refused.no_duration"]
    busy.ana.presses("took.30", "T-1")
    results = busy.task.deliveries[0].results
    assert results["open"] == Decimal("2.5")
    assert results["tidy"] == "no"
    assert isinstance(results["remark"], TextRef)


def test_a_form_hands_in_at_once(busy: Busy) -> None:
    busy.claimed()
    busy.ana.fills("T-1", note="All matched", open="0", took="50")
    assert busy.task.deliveries[0].took_for == timedelta(minutes=50)
    assert busy.task.deliveries[0].results == {"open": 0}


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("1h45", 105),
        ("90 min", 90),
        ("2,5 hours", 150),
        ("1:30", 90),
        ("45", 45),
        ("2 hours 15 minutes", 135),
        ("about 2 hours", 120),
        ("1.5", 90),
        ("half an hour", 30),
        ("2 Stunden", 120),
        ("anderthalb Stunden", 90),
        ("una hora y media", 90),
        ("une heure et demie", 90),
        ("mezz'ora", 30),
        ("2 uur", 120),
        ("twee uur en 10 minuten", 130),
        ("2", None),
        ("2 weeks", None),
        ("a while", None),
        ("99999999", None),
    ],
)
def test_lengths_are_read_as_people_write_them(text: str, minutes: int | None) -> None:
    assert minutes_in(text) == minutes


@pytest.mark.parametrize(
    ("text", "lines"),
    [("1-3, 7", (1, 2, 3, 7)), ("2 to 3", (2, 3)), ("4, 4", (4,)), ("all", ()), ("5-2", ())],
)
def test_lines_are_read_as_people_write_them(text: str, lines: tuple[int, ...]) -> None:
    assert lines_in(text) == lines


def test_a_list_is_handed_in_in_parts_that_do_not_ring(busy: Busy) -> None:
    busy.asks("book meetings from prospects.csv", files=LIST)
    busy.ana.presses("claim", "T-1")
    busy.ana.presses("deliver", "T-1")
    busy.ana.presses("partly", "T-1")
    busy.ana.writes("Ada and Bob are done")
    assert busy.ana.hears("deliver_lines").facts["left"] == 4
    busy.ana.writes("1-9")
    assert busy.ana.hears("refused.no_item").facts == {"n": 5, "last": 4}
    busy.ana.writes("all of them")
    assert busy.ana.keys == ["refused.no_item"]
    busy.ana.writes("1-2")
    busy.ana.presses("took.30", "T-1")
    part = busy.mara.hears("partly")
    assert (part.facts["done"], part.facts["size"], part.rings) == (2, 4, False)
    assert busy.state == TaskState.WORKING
    busy.ana.presses("deliver", "T-1")
    busy.ana.writes("All called")
    busy.ana.presses("skip", "T-1")
    assert busy.mara.hears("delivered").facts["done"] == 4
    assert busy.task.deliveries[-1].items == (3, 4)


def test_steps_of_a_delivery_are_answered_in_their_order(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("deliver", "T-1")
    card = busy.ana.card("never_mind", "T-1")
    assert card is not None
    busy.ana.writes("Done.")
    busy.ana.presses("never_mind", "T-1")
    assert not busy.ana.asked
    assert not busy.task.deliveries


# --- second eyes ---


def checked(busy: Busy) -> None:
    busy.claimed()
    busy.applies(c.Deliver(by=busy.ana.person.id, check=True), busy.ana)


def test_the_client_sees_only_what_passed(busy: Busy) -> None:
    checked(busy)
    assert busy.state == TaskState.CHECKING
    busy.ola.presses("check_pass", "T-1")
    assert busy.mara.keys == ["delivered"]
    assert "check_passed" in busy.ana.keys


def test_what_fails_goes_back_by_criterion(busy: Busy) -> None:
    checked(busy)
    busy.ola.presses("check_fail", "T-1")
    busy.ola.presses("check_fail.matched", "T-1")
    assert busy.state == TaskState.WORKING
    assert rows(busy.ana.hears("check_failed"), "failed") == [{"criterion": "Every line matched"}]
    assert "delivered" not in busy.rings(busy.mara)


def test_a_list_that_comes_after_the_yes_sets_what_is_paid(busy: Busy) -> None:
    busy.asks("book meetings with our prospects")
    assert busy.task.pay is None
    busy.mara.writes("", LIST)
    assert len(busy.task.items) == 4
    assert busy.task.pay == Money(minor=1200, currency="EUR")


def test_each_line_has_its_own_results(tmp_path: Path) -> None:
    lines = 'items_from = "list"\nresults.reached = {}\nresults.booked = {}\n'
    lines += 'results.hours.kind = "number"'
    busy = at_work(tmp_path, catalogue=CATALOGUE.replace('items_from = "list"', lines))
    busy.asks("book meetings from prospects.csv", files=LIST)
    busy.ana.presses("claim", "T-1")
    busy.ana.presses("deliver", "T-1")
    busy.ana.writes("All called")
    busy.ana.writes("yes")
    busy.ana.writes("5")
    assert busy.ana.hears("refused.no_item").facts == {"n": 5, "last": 4}
    busy.ana.writes("2, 4")
    busy.ana.writes("3")
    busy.ana.presses("skip", "T-1")
    told = rows(busy.mara.hears("delivered"), "results")
    assert told == [
        {"result": "hours", "value": 3},
        {"result": "reached", "hits": 4, "of": 4, "lines": ("1-4",)},
        {"result": "booked", "hits": 2, "of": 4, "lines": ("2", "4")},
    ]
    assert [item.results["booked"] for item in busy.task.items] == ["no", "yes", "no", "yes"]


def test_none_of_the_lines_is_a_result_too_and_maybe_is_not(tmp_path: Path) -> None:
    lines = 'items_from = "list"\nresults.booked = {}\n'
    busy = at_work(tmp_path, catalogue=CATALOGUE.replace('items_from = "list"', lines))
    busy.asks("book meetings from prospects.csv", files=LIST)
    busy.ana.presses("claim", "T-1")
    busy.ana.presses("deliver", "T-1")
    busy.ana.writes("All called")
    busy.ana.writes("hard to say")
    assert busy.ana.hears("refused.no_item").facts["n"] == 0
    busy.ana.writes("no")
    busy.ana.presses("skip", "T-1")
    assert {item.results["booked"] for item in busy.task.items} == {"no"}


@pytest.mark.parametrize(
    ("said", "yes"),
    [
        ("2, 4", [2, 4]),
        ("1-3", [1, 2, 3]),
        ("all", [1, 2, 3, 4]),
        ("Keine", []),
        ("no", []),
        ("sí", [1, 2, 3, 4]),
    ],
)
def test_a_form_says_on_which_lines_it_is_so(tmp_path: Path, said: str, yes: list[int]) -> None:
    lines = 'items_from = "list"\nresults.booked = { title = "booked" }\n'
    busy = at_work(tmp_path, catalogue=CATALOGUE.replace('items_from = "list"', lines))
    busy.asks("book meetings from prospects.csv", files=LIST)
    busy.ana.presses("claim", "T-1")
    desk, account, now = busy.desk.desk, busy.ana.account, busy.desk.now
    form = desk.form_for("T-1", account, now)
    assert [step.kind for step in form.steps] == ["text", "lines", "duration"]
    for wrong in ("5", "2, 9", "some"):
        assert desk.form_problems(form, account, {"booked": wrong}, now) == {"booked": "no_item"}
        busy.ana.fills("T-1", booked=wrong)
        assert busy.ana.keys == ["refused.no_item"]
    assert desk.form_problems(form, account, {"booked": said}, now) == {}
    busy.ana.fills("T-1", note="All called", booked=said, took="2 h")
    assert [item.n for item in busy.task.items if item.results["booked"] == "yes"] == yes


def test_a_form_that_names_no_lines_says_nothing_of_them(tmp_path: Path) -> None:
    lines = 'items_from = "list"\nresults.booked = { title = "booked" }\n'
    busy = at_work(tmp_path, catalogue=CATALOGUE.replace('items_from = "list"', lines))
    busy.asks("book meetings from prospects.csv", files=LIST)
    busy.ana.presses("claim", "T-1")
    busy.ana.fills("T-1", note="All called", took="2 h")
    assert busy.state == TaskState.DELIVERED
    assert all(item.results == {} for item in busy.task.items)


def test_what_is_checked_is_handed_in_whole(tmp_path: Path) -> None:
    both = CATALOGUE.replace('items_from = "list"', 'items_from = "list"\nchecking = true')
    busy = at_work(tmp_path, catalogue=both)
    busy.asks("book meetings from prospects.csv", files=LIST)
    busy.ana.presses("claim", "T-1")
    busy.ana.presses("deliver", "T-1")
    assert "partly" not in busy.ana.hears("deliver_what").actions
    assert busy.refuses(busy.ana, "partly") == "checked_whole"
    busy.ana.writes("All called")
    busy.ana.presses("skip", "T-1")
    assert busy.ana.hears("delivered_to_check")
    assert busy.ola.hears("check").actions == ("check_pass", "check_fail")
    assert "delivered" not in busy.rings(busy.mara)
    busy.desk.passes(hours=4)
    assert busy.ola.hears("check").actions == ("check_pass", "check_fail")


# --- judging ---


def test_accepting_asks_for_one_tap_and_tells_the_pay(busy: Busy) -> None:
    busy.accepted()
    # In the order of the numbers, so that who types 5 where buttons are numbered gives five.
    assert busy.mara.hears("accepted").actions[:5] == tuple(f"rate{n}" for n in range(1, 6))
    assert busy.ana.hears("was_accepted").facts["pay"] == busy.task.pay
    busy.mara.presses("rate5", "T-1")
    assert busy.task.rating == 5
    assert not busy.ola.keys


def test_a_low_rating_reaches_the_operator(busy: Busy) -> None:
    busy.accepted()
    busy.mara.presses("rate2", "T-1")
    assert busy.ola.hears("low_rating").facts["score"] == 2


def test_it_goes_back_by_criterion_with_words_and_files(busy: Busy) -> None:
    busy.delivered()
    busy.mara.presses("back", "T-1")
    assert busy.mara.hears("send_back").actions == (
        "miss.matched",
        "miss.missing",
        "miss.other",
        "never_mind",
    )
    busy.mara.presses("miss.matched", "T-1")
    busy.mara.writes("Two lines are open", {"lines.csv": "a,b"})
    back = busy.ana.hears("sent_back")
    assert rows(back, "failed") == [{"criterion": "Every line matched"}]
    assert back.facts["rounds_left"] == 0
    assert len(busy.ana.hears("word").files) == 1
    assert busy.task.rounds_used == 1


def test_it_can_go_back_without_words_or_stay_after_all(busy: Busy) -> None:
    busy.delivered()
    busy.mara.presses("back", "T-1")
    busy.mara.presses("never_mind", "T-1")
    assert busy.mara.hears("task").actions[0] == "accept"
    busy.mara.presses("back", "T-1")
    busy.mara.presses("miss.other", "T-1")
    busy.mara.presses("no_words", "T-1")
    assert "failed" not in busy.ana.hears("sent_back").facts


def test_with_no_round_left_the_client_may_accept_or_let_a_person_decide(busy: Busy) -> None:
    busy.delivered()
    busy.mara.presses("back", "T-1")
    busy.mara.presses("miss.matched", "T-1")
    busy.mara.presses("no_words", "T-1")
    assert "dispute" in busy.ana.hears("brief").actions
    busy.hands_in("Now it is.")
    busy.mara.presses("back", "T-1")
    assert busy.mara.hears("rounds_over").actions == ("accept", "dispute", "ask", "new")
    busy.mara.presses("dispute", "T-1")
    busy.mara.writes("it is still not matched")
    assert busy.state == TaskState.DISPUTED


def test_something_new_is_a_new_request(busy: Busy) -> None:
    busy.delivered()
    busy.mara.presses("new", "T-1")
    assert busy.mara.keys == ["write_new"]


def test_two_reminders_and_then_it_is_accepted_and_can_be_undone_for_a_week(busy: Busy) -> None:
    busy.delivered()
    busy.desk.passes(days=8)
    assert busy.rings(busy.mara).count("reminder.review") == 2
    assert busy.state == TaskState.ACCEPTED
    assert "accepted_late" in busy.rings(busy.mara)
    busy.desk.passes(days=6)
    busy.mara.presses("undo", "T-1")
    assert busy.state == TaskState.DELIVERED
    assert "accept_undone" in busy.ana.keys


def test_a_pressed_acceptance_can_be_undone_for_ten_minutes(busy: Busy) -> None:
    busy.accepted()
    busy.desk.passes(minutes=11)
    busy.mara.presses("undo", "T-1")
    assert busy.mara.keys == ["refused.too_late"]


def test_accepted_work_can_come_back_within_the_window(busy: Busy) -> None:
    busy.accepted()
    busy.mara.presses("reopen", "T-1")
    busy.mara.writes("A line is missing after all")
    assert busy.state == TaskState.WORKING
    assert "reopened" in busy.ana.keys
    assert busy.task.due_at > busy.desk.now  # type: ignore[operator]


def test_after_the_window_a_person_decides(busy: Busy) -> None:
    busy.accepted()
    busy.mara.presses("rate4", "T-1")
    busy.desk.passes(days=30)
    busy.mara.presses("reopen", "T-1")
    assert busy.mara.hears("reopen_over").actions == ("dispute", "person")
    busy.mara.presses("dispute", "T-1")
    busy.mara.writes("The tax office sent it back")
    assert busy.state == TaskState.DISPUTED


# --- ends ---


def test_stopping_before_the_claim_withdraws_every_offer(busy: Busy) -> None:
    busy.asks()
    busy.mara.writes("please cancel it", about="T-1")
    assert busy.state == TaskState.CANCELLED
    assert busy.eva.hears("withdrawn").actions == ()
    assert not busy.kinds()
    assert not busy.ola.keys


def test_stopping_after_the_claim_needs_a_second_tap_and_tells_both(busy: Busy) -> None:
    busy.claimed()
    busy.mara.presses("stop", "T-1")
    busy.mara.presses("stop_no", "T-1")
    busy.mara.presses("stop", "T-1")
    busy.mara.presses("stop.yes", "T-1")
    assert busy.ana.keys == ["was_cancelled", "brief"]
    assert busy.ana.hears("brief").actions == ()
    assert not busy.ola.keys, "nothing was begun"


def test_stopping_work_that_was_begun_asks_the_operator_about_the_pay(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("start", "T-1")
    busy.mara.presses("stop", "T-1")
    busy.mara.presses("stop.yes", "T-1")
    question = busy.ola.hears("pay_question")
    assert question.facts["pay"] == busy.task.pay
    assert question.facts["started"] == busy.task.started_at


# --- disputes ---


def test_a_dispute_is_one_card_with_everything_and_both_statements(busy: Busy) -> None:
    busy.disputed()
    assert busy.mara.hears("disputed").actions == ("statement",)
    busy.mara.writes("I sent them in March")
    card = busy.ola.hears("dispute")
    said = [busy.desk.words(row["said"]) for row in rows(card, "statements")]
    assert sorted(said) == ["I sent them in March", "the receipts never came"]
    assert len(rows(card, "deliveries")) == 1
    assert {"criteria", "price", "pay", "decide_by"} <= set(card.facts)


def test_both_may_say_more_by_button(busy: Busy) -> None:
    busy.disputed()
    busy.ana.presses("statement", "T-1")
    busy.ana.writes("I asked twice")
    busy.mara.presses("statement", "T-1")
    busy.mara.writes("I never saw that")
    assert len(busy.task.dispute.statements) == 2  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("outcome", "state"),
    [
        ("accepted", TaskState.ACCEPTED),
        ("part", TaskState.ACCEPTED),
        ("work", TaskState.WORKING),
        ("cancelled", TaskState.CANCELLED),
    ],
)
def test_it_is_decided_with_a_reason_to_both(busy: Busy, outcome: str, state: TaskState) -> None:
    busy.disputed()
    busy.ola.presses(f"decide.{outcome}", "T-1")
    busy.ola.writes("Both were right in part")
    assert busy.state == state
    for seat in (busy.mara, busy.ana):
        assert busy.desk.words(seat.hears("dispute_decided").facts["said"]).startswith("Both")


def test_the_desk_is_reminded_of_the_time_it_named(busy: Busy) -> None:
    decide_by = busy.disputed().dispute.decide_by_at  # type: ignore[union-attr]
    busy.desk.passes(days=7)
    assert busy.rings(busy.ola).count("reminder.dispute") == 1
    told = [r for r in busy.desk.history.told() if r.notice.key == "reminder.dispute"]
    assert told[0].created_at >= decide_by


def test_words_and_statements_that_come_too_late_change_nothing(busy: Busy) -> None:
    busy.disputed()
    busy.ola.presses("decide.accepted", "T-1")
    busy.ola.writes("It is good as it is")
    busy.mara.writes("I sent them in March", about="T-1")
    assert busy.state == TaskState.ACCEPTED
    assert len(busy.task.dispute.statements) == 1  # type: ignore[union-attr]

"""What buttons do, said in words: taken where one card waits for it, and never by mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from begun import (
    BOOKS,
    LETTER,
    STATEMENT,
    books_claimed,
    books_confirmed,
    books_delivered,
    letter_confirmed,
)
from chatting import with_people
from routing.task import TaskState

if TYPE_CHECKING:
    from pathlib import Path

    from chatting import Everyone


@pytest.fixture
def w(tmp_path: Path) -> Everyone:
    return with_people(tmp_path)


@pytest.mark.parametrize(
    "words",
    [
        "I'll take it",
        "ok, I can do it",
        "mine!",
        "Mach ich",
        "nehm ich",
        "lo hago yo",
        "Yes, I take this one",
    ],
)
def test_who_says_that_they_take_it_has_taken_it(w: Everyone, words: str) -> None:
    books_confirmed(w)
    w.ana.writes(words)
    assert w.desk.task().state == TaskState.WORKING
    assert "brief" in w.ana.keys


def test_with_two_offers_it_is_shown_which_there_are(w: Everyone) -> None:
    books_confirmed(w)
    w.mara.writes("Please do the September books by Friday noon", STATEMENT)
    w.mara.presses("go")
    w.ana.writes("I'll take it")
    assert w.ana.keys == ["things"]
    assert {task.state for task in w.desk.tasks} == {TaskState.QUEUED}


def test_who_was_offered_nothing_takes_nothing(w: Everyone) -> None:
    books_confirmed(w)
    w.ben.writes("I'll take it")
    assert w.ben.keys == ["nothing_held"]


@pytest.mark.parametrize("words", ["I accept", "Looks good, accepted", "angenommen", "aceptado"])
def test_what_was_handed_in_is_accepted_in_words(w: Everyone, words: str) -> None:
    books_delivered(w)
    w.mara.writes(words)
    assert w.desk.task().state == TaskState.ACCEPTED


def test_thanks_for_what_was_handed_in_bring_the_button(w: Everyone) -> None:
    books_delivered(w)
    w.mara.writes("perfect, thank you!")
    assert w.mara.hears("thanks").actions == ("accept", "back")
    assert w.desk.task().state == TaskState.DELIVERED
    w.mara.presses("accept")
    assert w.desk.task().state == TaskState.ACCEPTED


def test_what_shall_go_back_is_asked_for_its_reason(w: Everyone) -> None:
    books_delivered(w)
    w.mara.writes("please send it back")
    assert w.mara.keys == ["send_back"]


def test_accepting_nothing_is_a_word_like_others(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes("I accept")
    assert w.desk.task().state == TaskState.WORKING


@pytest.mark.parametrize("words", ["done!", "Fertig", "It's done"])
def test_who_is_done_is_asked_for_what_they_hand_in(w: Everyone, words: str) -> None:
    books_claimed(w)
    w.ana.writes(words)
    assert w.ana.keys == ["deliver_what"]


@pytest.mark.parametrize("words", ["almost done, the rest tomorrow", "first half done"])
def test_who_is_not_done_yet_hands_in_nothing(w: Everyone, words: str) -> None:
    books_claimed(w)
    w.ana.writes(words, {"half.csv": "a,b\n1,2\n"})
    assert w.desk.task().state == TaskState.WORKING
    assert "deliver_what" not in w.ana.keys


@pytest.mark.parametrize("words", ["can I have until Monday?", "I need until Monday, sorry"])
def test_who_asks_for_time_proposes_that_date(w: Everyone, words: str) -> None:
    books_claimed(w)
    w.ana.writes(words)
    proposed = w.desk.task().proposed_at
    assert proposed is not None
    assert (proposed.month, proposed.day) == (11, 30)
    assert w.mara.keys[0] == "due_proposed"
    w.mara.writes("ok, Monday is fine")
    assert w.desk.task().due_at == proposed


def test_a_date_that_is_no_later_is_only_said(w: Everyone) -> None:
    books_claimed(w)
    w.ana.writes("can I have the receipts until Thursday?")
    assert w.desk.task().proposed_at is None
    assert w.mara.keys[0] == "word"


@pytest.mark.parametrize(
    ("words", "agrees"),
    [
        ("sounds good", True),
        ("that suits me", True),
        ("me viene bien", True),
        ("no problem", True),
        ("Kein Problem", True),
        ("Monday sounds good", True),
        ("that would be totally fine", False),
        ("no", False),
    ],
)
def test_a_date_that_is_found_fine_is_agreed_to_where_nothing_else_is_said(
    w: Everyone, words: str, *, agrees: bool
) -> None:
    books_claimed(w)
    w.ana.writes("can I have until Monday?")
    due = w.desk.task().proposed_at
    assert due is not None
    w.mara.writes(words)
    assert (w.desk.task().due_at == due) is agrees


def test_time_that_is_there_already_is_not_asked_for(w: Everyone) -> None:
    w.mara.writes("Please reconcile the October books by 18 December", STATEMENT)
    w.mara.presses("go")
    w.ana.presses("claim")
    w.ana.writes("can I have until Monday?")
    assert w.desk.task().proposed_at is None
    assert w.mara.keys[0] == "word"


def test_another_day_than_the_proposed_one_agrees_to_nothing(w: Everyone) -> None:
    books_claimed(w)
    w.ana.writes("can I have until Monday?")
    w.mara.writes("Wednesday is fine")
    assert w.desk.task().due_at != w.desk.task().proposed_at


def test_a_yes_is_for_the_card_also_beside_other_work(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes(LETTER)
    w.mara.writes("yes")
    assert w.ana.keys == []
    assert [task.service for task in w.desk.tasks] == ["bookkeeping", "newsletter"]


# --- while something is asked ---


def test_what_cannot_be_the_answer_is_asked_about_where_others_work(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes("Please run payroll for October")
    w.mara.presses("go")
    w.mara.hears("missing")
    w.mara.writes("yes it is")
    assert w.mara.keys == ["which_task"]
    w.mara.presses("to.1")
    assert w.desk.words(w.ana.hears("word").facts["said"]) == "yes it is"


def test_a_question_is_never_the_pointer_to_where_held_words_go(w: Everyone) -> None:
    books_claimed(w)
    letter_confirmed(w)
    w.mara.writes("Saturday opening")
    w.ben.presses("claim")
    w.mara.writes("please mind the VAT")
    w.mara.writes("who has my books?")
    assert (w.ana.keys, w.ben.keys) == ([], [])


def test_a_remark_to_the_desk_is_not_passed_on_later(w: Everyone) -> None:
    w.mara.writes("what a lovely weather we have today in Lisbon")
    books_claimed(w)
    letter_confirmed(w)
    w.mara.writes("Saturday opening")
    w.ben.presses("claim")
    w.mara.writes("please mind the VAT")
    w.mara.presses("to.1")
    assert w.desk.words(w.ana.hears("word").facts["said"]) == "please mind the VAT"


def test_the_date_of_what_still_misses_something_can_be_moved(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.presses("go")
    w.mara.writes("actually make it Thursday")
    assert w.mara.keys[:1] == ["date_wished"]
    due = w.desk.task().wanted_at or w.desk.task().due_at
    assert due is not None
    assert (due.month, due.day) == (11, 26)


def test_what_has_no_hurry_gets_its_usual_time(w: Everyone) -> None:
    w.mara.writes("Please reconcile the October books by tomorrow noon")
    w.mara.presses("go")
    before = w.desk.task().wanted_at or w.desk.task().due_at
    w.mara.writes("no rush with the books btw")
    after = w.desk.task().wanted_at
    assert before is not None
    assert after is not None
    assert after > before


def test_no_rush_beside_a_date_that_is_late_enough_is_said_to_who_takes_it(w: Everyone) -> None:
    w.mara.writes("Please reconcile the October books by 18 December", STATEMENT)
    w.mara.presses("go")
    wanted = w.desk.task().wanted_at
    w.mara.writes("no rush")
    assert (w.mara.keys, w.desk.task().wanted_at) == (["word_kept"], wanted)


def test_no_hurry_on_an_open_card_takes_its_date_away(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.writes("keine Eile")
    assert w.desk.request().live[0].wanted_at is None


@pytest.mark.parametrize(
    "words",
    ["same again for November please", "noch mal dasselbe", "otra vez lo mismo"],
)
def test_the_same_again_is_a_request_for_the_same_work(w: Everyone, words: str) -> None:
    books_claimed(w)
    w.mara.writes(words)
    assert w.mara.keys == ["understood"]
    assert w.desk.request().live[0].service == "bookkeeping"


def test_the_same_again_after_everything_ended_is_known_too(w: Everyone) -> None:
    books_delivered(w)
    w.mara.presses("accept")
    w.mara.writes("same again for November please")
    assert w.desk.request().live[0].service == "bookkeeping"


def test_what_shall_be_different_sends_back_what_it_names(w: Everyone) -> None:
    books_delivered(w)
    w.mara.writes("please redo the books, the VAT is missing")
    assert w.desk.task().state == TaskState.WORKING
    assert w.desk.task().rounds_used == 1
    said = w.ana.hears("sent_back").facts["said"]
    assert w.desk.words(said) == "please redo the books, the VAT is missing"


@pytest.mark.parametrize("words", ["fixed, please look again", "korrigiert", "Ya está corregido"])
def test_who_mended_it_hands_it_in_again(w: Everyone, words: str) -> None:
    books_delivered(w)
    w.mara.writes("please redo the books, the VAT is missing")
    w.ana.writes(words, {"books.csv": "a,b\n1,3\n"})
    assert w.ana.keys == ["deliver_result"]


def test_what_is_named_is_accepted(w: Everyone) -> None:
    books_delivered(w)
    w.mara.writes("the books look fine, accepted")
    assert w.desk.task().state == TaskState.ACCEPTED


@pytest.mark.parametrize(
    "words", ["please redo the books for November", "nothing wrong with the books, accepted?"]
)
def test_new_work_and_questions_judge_nothing(w: Everyone, words: str) -> None:
    books_delivered(w)
    w.mara.writes(words)
    assert w.desk.task().state == TaskState.DELIVERED


def test_a_few_odd_words_are_for_who_works_and_no_new_request(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes("roughly 400 of them")
    assert "word" in w.ana.keys
    assert [task.ref for task in w.desk.tasks] == ["T-1"]


def test_a_few_odd_words_beside_an_open_card_are_for_that_card(w: Everyone) -> None:
    w.mara.writes(LETTER)
    w.mara.writes("can you do the other thing")
    assert w.mara.hears("understood").about.id == 1
    w.mara.presses("go")
    assert [task.ref for task in w.desk.tasks] == ["T-1"]


def test_what_this_desk_does_not_do_is_said_to_who_works_and_no_new_request(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes("can somebody paint the wall of the office by Friday?")
    assert "word" in w.ana.keys
    assert [task.ref for task in w.desk.tasks] == ["T-1"]
    w.mara.writes("can somebody paint the wall of the office by Friday?", {"wall.txt": "green"})
    assert w.mara.keys == ["which"], "a file beside it is never turned away"


def test_a_reply_to_what_was_handed_in_judges_that_alone(w: Everyone) -> None:
    books_delivered(w)
    w.mara.writes("Please do the September books by Friday noon", STATEMENT)
    w.mara.presses("go")
    w.mara.writes("I accept", about="T-2")
    assert w.desk.task("T-1").state == TaskState.DELIVERED
    w.mara.writes("I accept", about="T-1")
    assert w.desk.task("T-1").state == TaskState.ACCEPTED


def test_with_no_round_left_words_send_nothing_back(w: Everyone) -> None:
    books_delivered(w)
    for _ in range(2):
        w.mara.writes("please redo the books, the VAT is missing")
        w.ana.writes("fixed, please look again", {"books.csv": "a,b\n1,3\n"})
        w.ana.writes("2")
        w.ana.writes("1h")
    w.mara.writes("please redo the books, the VAT is missing")
    assert w.mara.keys == ["rounds_over"]
    assert w.desk.task().state == TaskState.DELIVERED
    assert w.desk.task().rounds_used == 2


def test_who_holds_nothing_is_done_with_nothing(w: Everyone) -> None:
    books_confirmed(w)
    w.ana.writes("done!")
    assert w.ana.keys == ["nothing_held"]
    w.ana.writes("done!", {"books.csv": "a,b\n1,2\n"})
    assert w.ana.keys == ["refused.claim_first"], "what is offered is taken before it is handed in"


def test_what_an_operator_complains_of_nobody_else_hears(w: Everyone) -> None:
    books_claimed(w)
    told = w.ola.writes("I want to complain, this is terrible")
    assert [notice.key for notice in told] == ["help_operator"]


def test_what_is_said_of_the_work_is_kept_while_something_else_is_asked(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.presses("go")
    w.mara.writes("the landlord changed in the middle of the month")
    assert w.mara.keys == ["word_kept", "missing"]
    w.mara.writes("here it is", STATEMENT)
    w.ana.presses("claim")
    earlier = w.ana.hears("brief").facts["earlier"]
    assert isinstance(earlier, tuple)
    assert len(earlier) == 1


@pytest.mark.parametrize(("press", "who"), [("to.1", "ana"), ("to.2", "desk")])
def test_what_somebody_just_asked_may_be_what_is_answered(
    w: Everyone, press: str, who: str
) -> None:
    books_claimed(w)
    letter_confirmed(w)
    w.desk.passes(minutes=1)
    w.ana.writes("Is the rent of 900 for the office?")
    w.mara.writes("the new office in Porto")
    assert w.mara.hears("which_task").actions[:2] == ("to.1", "to.2")
    w.mara.presses(press)
    assert ("word" in w.ana.keys) == (who == "ana")
    assert (w.desk.task(2).state == TaskState.QUEUED) == (who == "desk")


def test_a_change_goes_to_the_card_that_waits_for_a_tap(w: Everyone) -> None:
    w.mara.writes(LETTER)
    w.mara.writes("actually make that two newsletters")
    assert w.mara.keys == ["understood"]
    w.mara.writes("yes")
    assert len(w.desk.tasks) == 1


def test_a_question_is_no_answer_to_what_is_missing(w: Everyone) -> None:
    letter_confirmed(w)
    w.mara.writes("what do you mean by that?")
    assert w.mara.keys == ["explained"]
    assert w.desk.task().missing

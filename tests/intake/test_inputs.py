"""Missing inputs: one at a time, with the last moment at which the date holds."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from begun import PROSPECTS, STATEMENT, letter_confirmed
from chatting import Everyone, rows
from routing.task import GivenHow, TaskState


def books(w: Everyone) -> None:
    w.mara.writes("Please reconcile the October books by Friday noon")
    w.mara.presses("go")


def meetings(w: Everyone) -> None:
    w.mara.writes("book meetings from prospects.csv", PROSPECTS)
    w.mara.presses("go")


def invoices(w: Everyone) -> None:
    w.mara.writes("please send out the invoices for November")
    w.mara.presses("go")


def how(w: Everyone, key: str) -> GivenHow:
    return w.desk.task().inputs[key].how


def test_the_question_says_until_when_the_date_holds(w: Everyone) -> None:
    books(w)
    card = w.mara.hears("missing")
    assert card.facts["input"] == "bank statement"
    assert card.facts["by"] == datetime(2026, 11, 27, 10, tzinfo=UTC)
    assert card.actions == ("later", "theirs", "unknown", "person", "stop")


def test_one_question_at_a_time(w: Everyone) -> None:
    books(w)
    letter_confirmed(w)
    assert "missing" not in w.mara.keys
    w.mara.presses("later", "T-1")
    assert w.mara.hears("missing").about.id == 2


@pytest.mark.parametrize(
    ("press", "said", "stands"),
    [("later", "I'll send it later", "later"), ("theirs", "Ana has it", "theirs")],
)
def test_later_and_they_have_it_by_button_or_words(
    w: Everyone, press: str, said: str, stands: str
) -> None:
    books(w)
    w.mara.presses(press)
    assert how(w, "statement") == stands
    w.mara.writes("Please reconcile the September books by Friday noon")
    w.mara.presses("go", "R-2")
    w.mara.writes(said)
    assert w.desk.task(2).inputs["statement"].how == stands


@pytest.mark.parametrize("by_words", [False, True])
def test_i_dont_know_is_explained_with_a_way_to_a_person(w: Everyone, by_words: bool) -> None:
    books(w)
    if by_words:
        w.mara.writes("I don't know what that is")
    else:
        w.mara.presses("unknown")
    card = w.mara.hears("explained")
    assert card.facts["help"]
    assert "person" in card.actions
    assert how(w, "statement") == GivenHow.UNKNOWN
    w.ola.writes("T-1")
    assert {"input": "bank statement", "unknown": True} in rows(w.ola.hears("look"), "given")
    w.mara.writes("", STATEMENT)
    assert how(w, "statement") == GivenHow.GIVEN


def test_a_file_is_the_answer(w: Everyone) -> None:
    books(w)
    w.mara.writes("", STATEMENT)
    assert w.mara.hears("got_input").facts["complete"] is True
    assert w.desk.task().state == TaskState.QUEUED


def test_a_link_counts_as_the_file(w: Everyone) -> None:
    books(w)
    w.mara.writes("https://drive.example/statement")
    assert how(w, "statement") == GivenHow.GIVEN


def test_words_are_not_a_file(w: Everyone) -> None:
    books(w)
    w.mara.writes("all of it")
    assert w.mara.keys == ["refused.not_that_input"]
    assert w.mara.asked[0].key == "statement", "it is still asked"


def test_a_file_with_words_is_one_answer(w: Everyone) -> None:
    books(w)
    w.mara.writes("two pages are missing", STATEMENT)
    given = w.desk.task().inputs["statement"]
    assert given.files
    assert w.desk.words(given.text) == "two pages are missing"


@pytest.mark.parametrize("words", ["October", "here are the statements"])
def test_files_find_their_place_while_something_else_is_asked(w: Everyone, words: str) -> None:
    w.mara.writes("Please reconcile the books by Friday noon")
    w.mara.presses("go")
    assert w.mara.asked[0].key == "period"
    w.mara.writes(words, STATEMENT)
    assert w.desk.task().inputs["statement"].files
    assert (how(w, "period") == GivenHow.GIVEN) is (words == "October")


def test_a_choice_is_tapped_or_said(w: Everyone) -> None:
    meetings(w)
    w.mara.writes("Tuesdays from 14:00")
    assert w.mara.hears("missing").actions[:3] == ("choose.1", "choose.2", "choose.3")
    w.mara.writes("an hour or so")
    assert w.mara.keys == ["refused.not_that_input"]
    w.mara.presses("choose.2")
    assert w.desk.task().inputs["length"].value == "30 minutes"


def test_the_language_to_translate_into_is_not_offered_as_the_one_to_translate_from(
    w: Everyone,
) -> None:
    w.mara.writes("translate our price list into German", {"prices.txt": "one\n"})
    w.mara.presses("go")
    asked = w.mara.hears("missing")
    buttons = [key for key in asked.actions if key.startswith("choose")]
    assert (asked.facts["input"], buttons) == ("from", ["choose.1", "choose.3", "choose.4"])
    w.mara.writes("German")
    assert w.mara.keys == ["refused.no_choice"]
    w.mara.writes("English")
    assert not w.desk.task().missing


def test_a_button_answers_what_it_stood_under(w: Everyone) -> None:
    meetings(w)
    old = w.mara.card("later")
    assert old is not None
    w.mara.writes("Tuesdays from 14:00")
    w.mara.taps(old.key, "later")
    assert how(w, "slots") == GivenHow.GIVEN
    assert how(w, "length") == GivenHow.MISSING


def test_a_file_beside_a_typed_question_is_kept(w: Everyone) -> None:
    meetings(w)
    w.mara.writes("Tuesdays from 14:00")
    w.mara.writes("", STATEMENT)
    assert how(w, "length") == GivenHow.MISSING
    assert w.mara.keys


def test_a_file_may_answer_a_question_in_words(w: Everyone) -> None:
    letter_confirmed(w)
    w.mara.writes("", {"notes.txt": "Saturday opening"})
    assert how(w, "topic") == GivenHow.GIVEN


def test_a_thank_you_answers_nothing(w: Everyone) -> None:
    letter_confirmed(w)
    w.mara.writes("thanks!")
    assert w.mara.keys == ["thanks"]
    assert how(w, "topic") == GivenHow.MISSING


def test_the_answer_may_be_in_words_that_look_like_a_command(w: Everyone) -> None:
    w.mara.writes("translate our price list", {"list.txt": "Soup 4.50"})
    w.mara.presses("go")
    w.mara.writes("English")
    assert how(w, "from_language") == GivenHow.GIVEN


def test_a_reminder_asks_again(w: Everyone) -> None:
    books(w)
    w.mara.presses("later")
    assert w.mara.asked == ()
    told = [notice.key for notice in w.desk.passes(days=1) if notice.to == w.mara.person.id]
    assert "reminder.input" in told
    assert w.mara.asked[0].key == "statement"
    w.mara.presses("theirs")
    assert w.desk.task().state == TaskState.QUEUED
    w.mara.taps(w.mara.card("theirs").key, "theirs")  # type: ignore[union-attr]
    assert w.mara.keys


def test_what_was_promised_for_later_may_come_without_a_question(w: Everyone) -> None:
    letter_confirmed(w)
    w.mara.presses("later")
    w.mara.writes("(T-1) It is about Saturdays", about="T-1")
    assert how(w, "topic") == GivenHow.GIVEN


def test_a_remark_to_a_task_is_no_input(w: Everyone) -> None:
    letter_confirmed(w)
    w.mara.presses("later")
    invoices(w)
    w.mara.writes("", about="T-1", files={"x.txt": "x"})
    assert how(w, "topic") == GivenHow.LATER


def test_a_request_for_something_else_is_asked_about(w: Everyone) -> None:
    letter_confirmed(w)
    w.mara.writes("Please reconcile the October books by Friday noon", STATEMENT)
    assert w.mara.hears("answer_or_new").actions == ("to.1", "as_new", "forget", "person")
    w.mara.presses("as_new")
    (row,) = rows(w.mara.hears("understood"))
    assert "missing" not in row, "the held file came along"
    assert how(w, "topic") == GivenHow.MISSING


def test_or_it_was_the_answer_after_all(w: Everyone) -> None:
    letter_confirmed(w)
    w.mara.writes("Please translate our price list into German")
    w.mara.presses("to.1")
    assert how(w, "topic") == GivenHow.GIVEN
    assert "word_sent" in w.mara.keys


def test_a_closed_task_takes_no_answer(w: Everyone) -> None:
    letter_confirmed(w)
    w.desk.order("cancel", task="T-1")
    w.mara.writes("Saturday opening")
    assert w.desk.task().state == TaskState.CANCELLED


def test_a_form_that_nothing_can_show_asks_its_next_question(w: Everyone) -> None:
    w.mara.writes("book meetings from prospects.csv", {"p.csv": "name,company,phone\nI,I,1\n"})
    w.mara.presses("go")
    assert w.mara.tries("T-1", "form") == ["missing"]
    w.mara.fills("T-1", slots="Tuesdays", length="30 minutes", pitch="")
    assert w.mara.tries("T-1", "form") == ["refused.not_asked"]


def test_not_knowing_twice_is_explained_twice_and_recorded_once(w: Everyone) -> None:
    books(w)
    for _ in range(2):
        w.mara.writes("I don't know")
        assert w.mara.keys == ["explained"]
    assert w.desk.task().inputs["statement"].how == GivenHow.UNKNOWN


def test_what_is_asked_in_a_tasks_own_thread_answers_no_input(w: Everyone) -> None:
    books(w)
    w.mara.writes("how is it going?", about="T-1")
    assert w.mara.keys == ["task"]
    assert [q.key for q in w.mara.asked] == ["statement"]

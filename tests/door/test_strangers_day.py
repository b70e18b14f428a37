"""What people write on their first days, in their own words: each of it is taken as what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from begun import BOOKS, LETTER, STATEMENT, books_claimed, letter_claimed
from routing.inbound import InboundKind
from routing.request import RequestState
from routing.task import GivenHow, TaskState

if TYPE_CHECKING:
    from chatting import Everyone, Seat
    from routing.notices.model import Notice

BOTH = "Please reconcile the October books by Friday. Please write our December newsletter."
UNSURE = "Ich brauche ein Logo"


def accepted(w: Everyone) -> None:
    books_claimed(w)
    w.ana.fills("T-1", note="All matched", open_items="2", took="1 h")
    w.mara.presses("accept")


def reacts(seat: Seat, message: str, mark: str, on: str = "1") -> list[Notice]:
    return seat.sends(InboundKind.REACTION, message=message, fields={"mark": mark, "on": on})


# --- while something is asked ---


@pytest.mark.parametrize("about", ["", "T-1"])
@pytest.mark.parametrize("request_", [BOOKS, LETTER])
def test_a_price_is_told_and_the_question_stays_open(
    w: Everyone, request_: str, about: str
) -> None:
    w.mara.writes(request_)
    w.mara.presses("go")
    (asked,) = w.mara.asked
    w.mara.writes("how much is it?", about=about)
    assert w.mara.hears("task_told").facts["ref"] == "T-1"
    assert w.mara.asked == (asked,)
    assert w.desk.task().missing == (asked.key,)


@pytest.mark.parametrize("words", ["not yet", "noch nicht", "todavía no", "pas encore", "later"])
@pytest.mark.parametrize("request_", [BOOKS, LETTER])
def test_not_yet_is_later_and_no_answer(w: Everyone, request_: str, words: str) -> None:
    w.mara.writes(request_)
    w.mara.presses("go")
    (asked,) = w.mara.asked
    w.mara.writes(words)
    assert w.desk.task().inputs[asked.key].how == GivenHow.LATER
    assert w.desk.task().state == TaskState.INTAKE


@pytest.mark.parametrize("words", ["tomorrow", "later today", "on Monday."])
def test_when_a_file_comes_is_no_other_date(w: Everyone, words: str) -> None:
    w.mara.writes(BOOKS)
    w.mara.presses("go")
    wanted = w.desk.task().wanted_at
    w.mara.writes(words)
    assert w.desk.task().inputs["statement"].how == GivenHow.LATER
    assert w.desk.task().wanted_at == wanted


# --- stars ---


@pytest.mark.parametrize("words", ["5 stars", "five stars, great", "5", "⭐⭐⭐⭐⭐"])
def test_stars_in_words_rate_what_was_accepted_last(w: Everyone, words: str) -> None:
    accepted(w)
    w.mara.writes(words)
    assert w.desk.task().rating == 5
    assert w.mara.keys == ["rated"]


def test_few_stars_bring_a_person_with_the_words_beside_them(w: Everyone) -> None:
    accepted(w)
    w.mara.writes("one star, too slow", about="T-1")
    assert w.desk.task().rating == 1
    said = w.ola.hears("wants_person").facts["said"]
    assert w.desk.words(said) == "one star, too slow"


def test_a_digit_is_the_answer_to_what_is_asked(w: Everyone) -> None:
    accepted(w)
    w.mara.writes(LETTER)
    w.mara.presses("go")
    w.mara.writes("5")
    assert w.desk.task().rating is None


def test_stars_for_nothing_are_a_remark(w: Everyone) -> None:
    w.mara.writes("5 stars")
    assert w.desk.tasks == []
    accepted(w)
    w.desk.passes(days=8)
    w.mara.writes("5 stars")
    assert w.desk.task().rating is None
    w.ben.writes("5 stars")
    assert "rated" not in w.ben.keys


def test_stars_are_given_once(w: Everyone) -> None:
    accepted(w)
    w.mara.writes("5 stars")
    w.mara.writes("1 star")
    assert w.desk.task().rating == 5


# --- it is done ---


@pytest.mark.parametrize("about", ["", "T-1"])
@pytest.mark.parametrize("words", ["done", "it's done", "fertig", "listo"])
def test_done_begins_to_hand_in(w: Everyone, words: str, about: str) -> None:
    books_claimed(w)
    w.ana.writes(words, about=about)
    assert w.ana.keys == ["deliver_what"]
    assert w.mara.keys == []


def test_done_with_a_file_is_the_hand_in_itself(w: Everyone) -> None:
    books_claimed(w)
    w.ana.writes("done, see attached", {"books.pdf": "pdf"})
    w.ana.writes("2")
    w.ana.writes("1 h")
    delivery = w.desk.task().deliveries[0]
    assert len(delivery.files) == 1
    assert w.desk.task().state == TaskState.DELIVERED


def test_done_with_several_tasks_asks_which(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes("Please reconcile the September books", STATEMENT)
    w.mara.presses("go")
    w.ana.presses("claim", "T-2")
    w.ana.writes("done")
    assert w.ana.hears("done_which").actions[:2] == ("hand_in.2", "hand_in.1")
    w.ana.presses("hand_in.1")
    assert w.ana.hears("deliver_what").facts["ref"] == "T-1"


def test_only_what_one_has_is_handed_in(w: Everyone) -> None:
    books_claimed(w)
    assert w.ben.tries("P-1", "hand_in.1") == ["refused.no_task"]
    assert w.ana.tries("P-1", "hand_in.x") == ["refused.no_task"]


def test_done_in_answer_to_a_word_is_a_word(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes("Could you look at page 3?", about="T-1")
    w.desk.posts()
    word = next(r for r in reversed(w.desk.history.told()) if r.notice.key == "word")
    w.ana.writes("done", reply_to=f"n{word.id}")
    assert "word" in w.mara.keys


# --- twice ---


@pytest.mark.parametrize(
    "again", [BOOKS, "please reconcile october books by friday noon", f"Hi, {BOOKS}!"]
)
def test_the_same_again_within_minutes_shows_the_card_that_is_open(w: Everyone, again: str) -> None:
    w.mara.writes(BOOKS)
    w.desk.passes(minutes=4)
    w.mara.writes(again)
    card = w.mara.hears("understood")
    assert (card.about.ref, card.facts["again"], card.rings) == ("R-1", True, False)
    assert len(w.desk.ledger.read(lambda reads: reads.open_requests(w.mara.person.id))) == 1


def test_an_unsure_one_again_asks_the_same_once_more(w: Everyone) -> None:
    w.mara.writes(UNSURE)
    w.mara.writes(UNSURE)
    assert w.mara.hears("which").facts["again"] is True


def test_the_same_again_another_day_or_with_a_file_is_another_one(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes(BOOKS, STATEMENT)
    assert w.mara.hears("understood").about.ref == "R-2"
    w.desk.passes(hours=1)
    w.mara.writes(BOOKS)
    assert w.mara.hears("understood").about.ref == "R-3"


# --- rather not ---


@pytest.mark.parametrize("words", ["nein doch nicht", "mejor no", "finalement non"])
@pytest.mark.parametrize("request_", [BOOKS, UNSURE])
def test_rather_not_lets_the_open_card_go(w: Everyone, request_: str, words: str) -> None:
    w.mara.writes(request_)
    w.mara.writes(words)
    assert w.mara.keys == ["dropped"]
    assert w.desk.request().state == RequestState.DROPPED


@pytest.mark.parametrize("words", ["nein doch nicht", "mejor no", "no", "forget it"])
def test_rather_not_leaves_kept_words_where_they_are_and_stops_nothing(
    w: Everyone, words: str
) -> None:
    books_claimed(w)
    letter_claimed(w)
    w.mara.writes("also please add the Q2 numbers")
    w.mara.writes(words)
    assert w.mara.keys == ["never_mind"]
    assert w.mara.asked == ()
    assert [task.state for task in w.desk.tasks] == [TaskState.WORKING] * 2


def test_rather_not_to_which_part_changes_none(w: Everyone) -> None:
    w.mara.writes(BOTH)
    w.mara.writes("make it Monday instead")
    w.mara.writes("nein doch nicht")
    assert w.mara.keys == ["understood"]
    assert w.mara.asked == ()
    assert len({part.wanted_at for part in w.desk.request().live}) == 2


def test_rather_not_to_an_input_is_no_end_of_another_card(w: Everyone) -> None:
    w.mara.writes(UNSURE)
    w.mara.writes(LETTER)
    w.mara.presses("go", "R-2")
    w.mara.writes("mejor no")
    assert w.desk.request(1).state == RequestState.OPEN


# --- something new beside work underway ---


@pytest.mark.parametrize("words", ["quiero un logo", "I need a logo", "je voudrais un logo"])
def test_a_new_wish_beside_work_underway_can_become_a_request(w: Everyone, words: str) -> None:
    books_claimed(w)
    w.mara.writes(words)
    assert w.mara.hears("word_or_new").actions == ("to.1", "as_new", "forget", "person")
    assert w.ana.keys == []
    w.mara.presses("as_new")
    assert w.desk.request(2).state == RequestState.OPEN


# --- a sign on a card ---


@pytest.mark.parametrize("mark", ["thumbs_up", "fine"])
def test_a_thumb_on_a_card_that_waits_is_its_yes(w: Everyone, mark: str) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.desk.posts()
    card = next(r for r in w.desk.history.told() if r.notice.key == "understood")
    reacts(w.mara, f"n{card.id}", mark)
    assert w.desk.request().state == RequestState.CONFIRMED
    assert reacts(w.mara, f"n{card.id}", mark) == []


def test_another_sign_one_taken_off_or_one_on_ones_own_words_is_no_yes(w: Everyone) -> None:
    number = w.desk.letters + 1
    w.mara.writes(BOOKS, STATEMENT)
    w.desk.posts()
    card = next(r for r in w.desk.history.told() if r.notice.key == "understood")
    reacts(w.mara, f"n{card.id}", "eyes")
    reacts(w.mara, f"n{card.id}", "thumbs_up", on="")
    reacts(w.mara, f"m{number}", "thumbs_up")
    reacts(w.ola, f"n{card.id}", "thumbs_up")
    assert w.desk.request().state == RequestState.OPEN


def test_a_thumb_on_a_card_that_asks_what_it_is_says_nothing(w: Everyone) -> None:
    w.mara.writes(UNSURE)
    w.desk.posts()
    card = next(r for r in w.desk.history.told() if r.notice.key == "which")
    assert reacts(w.mara, f"n{card.id}", "thumbs_up") == []

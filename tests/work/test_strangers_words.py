"""What strangers wrote that was once taken for something else: each line is how they put it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from begun import LETTER, STATEMENT, books_claimed, books_confirmed, books_delivered
from chatting import rows, with_people
from routing.task import TaskState

if TYPE_CHECKING:
    from pathlib import Path

    from chatting import Everyone


@pytest.fixture
def w(tmp_path: Path) -> Everyone:
    return with_people(tmp_path)


@pytest.mark.parametrize("words", ["page 2 is missing, of 14 March", "there is a typo in line 3"])
def test_fault_found_with_what_was_handed_in_can_be_sent_back(w: Everyone, words: str) -> None:
    books_delivered(w)
    w.mara.writes(words)
    assert w.ana.hears("word")
    assert w.mara.hears("back_too").actions == ("back", "accept")
    assert w.desk.task().state == TaskState.DELIVERED


@pytest.mark.parametrize(
    "words", ["page 2 is missing, I am really annoyed", "Seite 2 fehlt schon wieder, ich bin sauer"]
)
def test_to_who_is_upset_about_it_a_person_is_called(w: Everyone, words: str) -> None:
    books_delivered(w)
    w.mara.writes(words)
    assert w.ola.hears("wants_person")
    assert w.mara.hears("person_called").actions == ("back",)


def test_praise_is_no_fault(w: Everyone) -> None:
    books_delivered(w)
    w.mara.writes("nothing is missing, Ana has seen it all")
    assert "back_too" not in w.mara.keys


def test_who_works_here_sees_what_they_earn_and_no_client_hears_the_question(w: Everyone) -> None:
    books_claimed(w)
    w.ana.writes("when do I get paid?")
    assert w.ana.keys == ["month_statement"]
    assert not w.mara.keys


def test_a_greeting_says_to_each_what_they_can_do_here(w: Everyone) -> None:
    w.ana.writes("hello")
    assert w.ana.hears("hello").facts["idle"]
    w.ola.writes("hi")
    assert w.ola.hears("hello").actions == ("board",)
    w.mara.writes("hello")
    assert not w.mara.hears("hello").facts


def test_a_complaint_is_no_file_and_reaches_a_person(w: Everyone) -> None:
    w.mara.writes("Please reconcile the October books by Friday noon")
    w.mara.presses("go")
    w.mara.writes("this is taking far too long, I am really annoyed")
    assert w.ola.hears("wants_person")
    assert w.desk.task().missing


def test_what_is_added_in_few_words_is_kept_and_not_refused(w: Everyone) -> None:
    w.mara.writes("Please reconcile the October books by Friday noon")
    w.mara.presses("go")
    w.mara.writes("and also the receipts")
    assert "word_kept" in w.mara.keys


def test_another_date_that_is_offered_in_words_is_put_to_the_client(w: Everyone) -> None:
    books_confirmed(w)
    w.ana.writes("I can do this but only by Monday")
    assert w.mara.hears("date_offered")
    w.mara.writes("fine")
    assert w.desk.task().state == TaskState.WORKING


@pytest.mark.parametrize("words", ["I can do it by Thursday", "I do this on Wednesdays"])
def test_no_later_date_is_no_other_date(w: Everyone, words: str) -> None:
    books_confirmed(w)
    w.ana.writes(words)
    assert w.ana.keys == ["refused.claim_first"]
    assert not w.mara.keys


def test_a_no_to_another_date_looks_on(w: Everyone) -> None:
    books_confirmed(w)
    w.ana.writes("I can do this but only by Monday")
    w.mara.writes("no")
    assert w.desk.task().state == TaskState.QUEUED


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        ("tell mara to hurry", "please hurry"),
        ("tell Mara we are closed on Monday", "we are closed on Monday"),
        ("write to mara: we are on it", "we are on it"),
        ("Sag Mara, dass es morgen kommt", "es morgen kommt"),
    ],
)
def test_an_operator_has_somebody_told(w: Everyone, words: str, heard: str) -> None:
    w.ola.writes(words)
    assert w.desk.words(w.mara.hears("from_desk").facts["said"]) == heard
    assert w.ola.keys == ["reply_sent"]


def test_nobody_of_that_name_is_told_nothing(w: Everyone) -> None:
    w.ola.writes("tell everybody we are closed")
    assert w.ola.keys == ["help_operator"]


def test_what_was_handed_in_with_its_time_is_asked_no_time(w: Everyone) -> None:
    books_claimed(w)
    w.ana.writes("finished. It took me 2.5 hours", {"books.csv": "a,b\n1,2\n"})
    assert w.ana.keys == ["deliver_result"]
    w.ana.writes("2")
    assert w.mara.hears("delivered")
    assert w.desk.task().took_for == timedelta(minutes=150)


def test_a_fault_in_work_under_way_is_for_who_does_it(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes("the Smith invoice has the wrong address, that is really annoying")
    assert w.ana.hears("word")
    assert not w.ola.keys


def test_the_words_of_a_button_are_its_press_whatever_they_sound_like(w: Everyone) -> None:
    w.mara.writes("Please send invoices to our customers")
    w.mara.presses("go")
    w.mara.writes("New invoices")
    assert "got_input" in w.mara.keys


def test_a_no_with_its_reason_refuses_the_date_and_goes_on_to_who_has_the_work(w: Everyone) -> None:
    books_claimed(w)
    w.ana.writes("can I have until Monday?")
    w.mara.hears("due_proposed")
    w.mara.writes("no sorry, the tax office wants them on Saturday")
    assert w.desk.task().proposed_at is None
    assert w.ana.hears("word")


def test_how_far_work_has_come_is_for_the_client(w: Everyone) -> None:
    books_claimed(w)
    w.ana.writes("half of it is done")
    assert w.mara.hears("word")
    assert not w.ola.keys


def test_a_bare_yes_takes_the_one_task_that_is_offered(w: Everyone) -> None:
    books_confirmed(w)
    w.ana.writes("yes please")
    assert w.desk.task().state == TaskState.WORKING


@pytest.mark.parametrize(
    ("words", "lang"),
    [("auf Deutsch bitte", "de"), ("in Spanish please", "es"), ("English please", "en"),
     ("change my language to German", "de"), ("can you speak Spanish", "es")],
)  # fmt: skip
def test_the_language_is_named_as_people_say_it(w: Everyone, words: str, lang: str) -> None:
    w.mara.writes(words)
    assert w.mara.person.lang == lang


def test_a_month_named_by_the_way_is_no_answer(w: Everyone) -> None:
    w.mara.writes("Please reconcile the books", STATEMENT)
    w.mara.presses("go")
    w.mara.hears("missing")
    w.mara.writes("please send me a summary of what you did last month")
    assert w.desk.task().missing


@pytest.mark.parametrize("words", ["delete everything you know about me", "forget me"])
def test_who_wants_to_be_forgotten_hears_what_is_kept(w: Everyone, words: str) -> None:
    books_confirmed(w)
    w.mara.writes(words)
    assert w.mara.keys == ["what_we_keep"]


def test_what_was_handed_in_is_accepted_while_something_else_is_missing(w: Everyone) -> None:
    books_delivered(w)
    w.mara.writes("Please send invoices to our customers")
    w.mara.presses("go")
    w.mara.hears("missing")
    w.mara.writes("I accept")
    assert w.ana.hears("was_accepted")


@pytest.mark.parametrize("words", ["perfect", "Looks good!", "passt so", "perfecto"])
def test_what_is_shown_is_right_and_starts(w: Everyone, words: str) -> None:
    w.mara.writes(LETTER)
    w.mara.writes(words)
    assert w.desk.tasks


def test_thanks_start_nothing(w: Everyone) -> None:
    w.mara.writes(LETTER)
    w.mara.writes("thanks a lot")
    assert not w.desk.tasks


@pytest.mark.parametrize(
    "words",
    ["schaffe es leider erst am Montag", "I can't manage it before Monday", "it'll be by Monday"],
)
def test_who_will_be_later_says_it_as_people_do(w: Everyone, words: str) -> None:
    books_claimed(w)
    w.ana.writes(words)
    assert w.mara.hears("due_proposed")


def test_none_is_a_number_of_results(w: Everyone) -> None:
    books_claimed(w)
    w.ana.writes("finished, took me 1 hour", {"books.csv": "a,b\n1,2\n"})
    w.ana.writes("none")
    assert w.mara.hears("delivered").facts["results"]


@pytest.mark.parametrize(
    "words",
    [
        "please don't send any invoices",
        "no leave the website for now",
        "bitte keine Rechnungen verschicken",
        "I do my own invoices",
        "ich bin nächste Woche im Urlaub",
    ],
)
def test_what_shall_not_be_done_is_no_work_and_nobody_applies(w: Everyone, words: str) -> None:
    w.mara.writes(words)
    assert "understood" not in w.mara.keys
    assert "join_received" not in w.mara.keys
    assert not w.ola.keys


def test_do_not_forget_is_a_request(w: Everyone) -> None:
    w.mara.writes("don't forget to send the invoices to our customers")
    assert "not_for_us" not in w.mara.keys


@pytest.mark.parametrize(
    "words",
    [
        "my password for the booking tool is Zahn2026!",
        "log in with anna / Sommer2026",
        "the pass for mailchimp is Zahn2026",
    ],
)
def test_a_password_reaches_nobody_however_it_is_told(w: Everyone, words: str) -> None:
    books_claimed(w)
    w.mara.writes(words)
    assert w.mara.keys == ["refused.secret"]
    assert not w.ana.keys


def test_a_yes_that_may_mean_two_things_is_asked_about(w: Everyone) -> None:
    books_claimed(w)
    w.ana.writes("can I have until Monday?")
    w.mara.writes(LETTER)
    w.mara.writes("ok")
    assert w.mara.keys == ["things"]
    assert w.desk.task().proposed_at is not None


@pytest.mark.parametrize(("words", "count"), [("two", "2"), ("nur zwei", "2"), ("ninguno", "0")])
def test_a_count_is_said_in_words(w: Everyone, words: str, count: str) -> None:
    books_claimed(w)
    w.ana.writes("all done, it took me 1 hour", {"books.csv": "a,b\n1,2\n"})
    w.ana.writes("45 minutes")
    assert w.ana.keys == ["refused.not_that_input"]
    w.ana.writes(words)
    (result,) = rows(w.mara.hears("delivered"), "results")
    assert str(result["value"]) == count


def test_nothing_goes_back_where_nothing_was_handed_in(w: Everyone) -> None:
    books_confirmed(w)
    w.mara.writes("zurück damit")
    assert w.mara.keys == ["things"]
    assert w.desk.task().state == TaskState.QUEUED


@pytest.mark.parametrize(
    "words", ["Löscht bitte alles von mir", "borra todos mis datos", "delete all my data please"]
)
def test_who_wants_to_be_forgotten_is_heard_by_the_desk_alone(w: Everyone, words: str) -> None:
    books_claimed(w)
    w.mara.writes(words)
    assert w.mara.keys == ["what_we_keep"]
    assert not w.ana.keys


def test_everything_is_let_go_and_what_is_under_way_is_asked_about(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes(LETTER)
    w.mara.writes("cancel it all")
    assert len(w.mara.keys) > 1, "the card is dropped, and the books are asked about"
    assert w.desk.task().state == TaskState.WORKING
    assert not w.desk.ledger.read(lambda reads: reads.open_requests(w.mara.person.id))


@pytest.mark.parametrize("words", ["nee doch lieber bis Donnerstag", "besser am Donnerstag bitte"])
def test_another_day_is_said_before_the_yes_in_german_too(w: Everyone, words: str) -> None:
    w.mara.writes("Buchhaltung Oktober bis nächsten Mittwoch", STATEMENT)
    w.mara.writes(words)
    (part,) = w.desk.request().live
    assert part.wanted_at is not None
    assert part.wanted_at.weekday() == 3


@pytest.mark.parametrize("words", ["yes", "ok", "hmm", "vale"])
def test_what_says_nothing_is_kept_for_nobody(w: Everyone, words: str) -> None:
    books_confirmed(w)
    w.mara.writes(words)
    assert w.mara.keys == ["remark"]


@pytest.mark.parametrize("words", ["thanks, you are a legend", "gracias, eres un crack"])
def test_thanks_are_thanks_where_a_file_is_asked_for(w: Everyone, words: str) -> None:
    w.mara.writes("Please reconcile the October books by Friday noon")
    w.mara.presses("go")
    w.mara.writes(words)
    assert w.mara.keys == ["thanks"]
    assert w.desk.task().missing


def test_who_is_away_from_a_day_on_is_not_back_on_that_day(w: Everyone) -> None:
    w.ana.writes("I am on holiday from Monday on")
    assert w.ana.person.leave_from_at is not None
    assert w.ana.person.leave_until_at is None


@pytest.mark.parametrize("words", ["was kostet das eigentlich?", "how much is it actually?"])
def test_a_price_asked_for_by_the_way_is_no_unknown_work(w: Everyone, words: str) -> None:
    w.mara.writes(words)
    assert "unknown" not in w.mara.hears("services_told").facts


@pytest.mark.parametrize(
    "words", ["I'll do the books", "sure, I can take the October books!", "die Books übernehme ich"]
)
def test_who_names_what_is_offered_takes_it(w: Everyone, words: str) -> None:
    books_confirmed(w)
    w.ana.writes(words)
    assert w.desk.tasks[0].provider == w.ana.person.provider


@pytest.mark.parametrize("words", ["I'll take the day off", "I'll do the books tomorrow"])
def test_who_names_something_else_or_another_day_takes_nothing(w: Everyone, words: str) -> None:
    books_confirmed(w)
    w.ana.writes(words)
    assert w.desk.tasks[0].provider is None


@pytest.mark.parametrize(
    "words", ["can't, too much on my plate", "no thanks", "I'll pass", "kann ich leider nicht"]
)
def test_who_cannot_is_asked_why_and_has_passed_by_a_tap(w: Everyone, words: str) -> None:
    books_confirmed(w)
    w.ana.writes(words)
    assert w.ana.hears("pass_why").actions[0] != "claim"
    assert w.desk.tasks[0].open_offers


def test_who_cannot_something_else_passes_nothing(w: Everyone) -> None:
    books_claimed(w)
    w.ana.writes("can't, the statement is locked")
    assert w.mara.hears("word")


def test_the_one_task_that_nobody_has_is_given_by_a_word(w: Everyone) -> None:
    books_confirmed(w)
    w.ola.writes("give it to Ben")
    assert w.ben.hears("offer").about.id == 1


@pytest.mark.parametrize("words", ["move T-1 to Monday", "T-1 until Monday please"])
def test_an_operator_moves_a_date_by_words_beside_the_number(w: Everyone, words: str) -> None:
    books_claimed(w)
    before = w.desk.tasks[0].due_at
    w.ola.writes(words)
    assert "desk_word_to" not in w.ola.keys
    after = w.desk.tasks[0]
    assert after.due_at != before or after.proposed_at is not None


@pytest.mark.parametrize(
    "words",
    [
        "T-1 was due Monday", "T-1 will be ready on Friday", "for T-1: I will be back on Monday",
        "T-1 no work on Monday", "T-1 not before Friday",
    ],
)  # fmt: skip
def test_a_remark_with_a_date_moves_none(w: Everyone, words: str) -> None:
    books_claimed(w)
    before = w.desk.tasks[0].due_at
    w.ola.writes(words)
    assert "date_moved" not in w.ola.keys
    assert w.desk.tasks[0].due_at == before

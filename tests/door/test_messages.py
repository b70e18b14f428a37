"""What a message becomes: never a second task, never words for somebody they were not meant for."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from begun import BOOKS, STATEMENT, books_claimed, letter_claimed
from chatting import SUNDAY, TUESDAY, Everyone, Seat, open_desk, rows, with_people
from routing.task import TaskState
from routing.understanding.phrases.calling import called_by
from routing.understanding.phrases.second import Wish, second_thought

if TYPE_CHECKING:
    from pathlib import Path


def test_a_thank_you_never_becomes_a_task(w: Everyone) -> None:
    for words in ("thanks!", "thank you so much", "Danke!"):
        w.mara.writes(words)
        assert w.mara.keys == ["thanks"]
    assert w.desk.tasks == []


def test_an_extra_wish_goes_to_the_one_open_task(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes("also please add the Q2 numbers")
    assert "word" in w.ana.keys
    assert len(w.desk.tasks) == 1


def test_with_several_open_tasks_words_are_held_and_nothing_crosses(w: Everyone) -> None:
    books_claimed(w)
    letter_claimed(w)
    w.mara.writes("also please add the Q2 numbers")
    assert (w.ana.keys, w.ben.keys) == ([], [])
    w.mara.writes("and the Q3 numbers")
    assert w.mara.keys == ["which_task"]
    w.mara.presses("to.1")
    said = w.desk.words(w.ana.hears("word").facts["said"])
    assert said == "also please add the Q2 numbers\nand the Q3 numbers"
    w.mara.presses("to.1")
    assert w.ana.keys == []


@pytest.mark.parametrize("pointer", ["T-2", "the newsletter please"])
def test_a_few_words_say_where_the_held_ones_belong(w: Everyone, pointer: str) -> None:
    books_claimed(w)
    letter_claimed(w)
    w.mara.writes("also please add the Q2 numbers")
    w.mara.writes(pointer)
    assert w.desk.words(w.ben.hears("word").facts["said"]) == "also please add the Q2 numbers"
    assert w.ana.keys == []


def test_words_that_name_no_task_are_held_on_top(w: Everyone) -> None:
    books_claimed(w)
    letter_claimed(w)
    w.mara.writes("also please add the Q2 numbers")
    w.mara.writes("it matters")
    assert w.mara.keys == ["which_task"]


def test_held_words_can_be_new_or_forgotten(w: Everyone) -> None:
    books_claimed(w)
    letter_claimed(w)
    w.mara.writes("the bank has changed its name")
    w.mara.presses("forget")
    assert w.mara.keys == ["never_mind"]
    assert w.mara.asked == ()


def test_held_words_go_only_to_a_task_of_ones_own(w: Everyone) -> None:
    books_claimed(w)
    letter_claimed(w)
    w.mara.writes("the bank has changed its name")
    card = w.mara.card("to.1")
    assert card is not None
    w.mara.taps(card.key, "to.77")
    assert w.ana.keys == []


def test_words_with_a_reference_or_a_reply_go_to_that_task(w: Everyone) -> None:
    books_claimed(w)
    letter_claimed(w)
    w.mara.writes("T-1 please hurry")
    assert "word" in w.ana.keys
    w.mara.writes("please hurry", about="T-2")
    assert "word" in w.ben.keys
    w.desk.posts()
    row = next(r for r in w.desk.history.told() if r.notice.key == "claimed" and r.about.id == 1)
    w.mara.writes("and a reply", reply_to=f"n{row.id}")
    assert "word" in w.ana.keys


def test_a_reply_to_ones_own_request_goes_to_its_task(w: Everyone) -> None:
    number = w.desk.letters + 1
    books_claimed(w)
    letter_claimed(w)
    w.mara.writes("this one", reply_to=f"m{number}")
    assert "word" in w.ana.keys


def test_a_title_in_passing_sends_nothing_across(w: Everyone) -> None:
    books_claimed(w)
    letter_claimed(w)
    w.mara.writes("the newsletter of last year was much longer, by the way")
    assert (w.ana.keys, w.ben.keys) == ([], [])


@pytest.mark.parametrize("words", ["T-1", "T-1?", " t-1 ", "T-1!!"])
def test_nothing_but_a_reference_asks_to_see_the_task(w: Everyone, words: str) -> None:
    w.mara.writes(BOOKS)
    w.mara.presses("go")
    w.mara.writes(words)
    assert w.mara.keys == ["task"]
    assert w.desk.task().missing == ("statement",)
    w.ola.writes(words)
    assert w.ola.keys == ["look"]


def test_a_thank_you_to_what_nobody_has_yet_is_answered(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    w.mara.writes("thank you!", about="T-1")
    assert w.mara.keys == ["thanks"]


def test_somebody_elses_task_is_as_good_as_not_there(w: Everyone) -> None:
    books_claimed(w)
    eva = w.desk.enroll("eva", "client", firm="Frost")
    eva.writes("T-1 hello there")
    assert eva.keys == ["refused.no_task"]
    eva.writes("T-99 hello there")
    assert eva.keys == ["refused.no_task"]


def test_where_things_are_or_how_one_stands(w: Everyone) -> None:
    books_claimed(w)
    letter_claimed(w)
    w.mara.writes("where are my things?")
    assert w.mara.keys == ["things"]
    w.mara.writes("how is T-1 going?")
    assert {notice.about.id for notice in w.desk.told} == {1}
    w.mara.writes("how is the newsletter going?")
    assert {notice.about.id for notice in w.desk.told} == {2}


def test_stop_means_the_one_open_thing(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes("stop")
    assert w.mara.keys == ["dropped"]
    w.mara.writes("stop")
    assert w.mara.keys == ["things"]
    books_claimed(w)
    w.mara.writes("stop")
    assert w.mara.keys, "it asks, or stops it"
    w.mara.writes("stop T-1")
    assert w.mara.keys


def test_a_complaint_and_the_wish_for_a_person_reach_the_operator(w: Everyone) -> None:
    w.mara.writes("I want to talk to a person")
    assert (w.mara.keys, w.ola.keys) == (["person_called"], ["wants_person"])
    w.mara.writes("this is unacceptable, I am very disappointed")
    assert w.ola.keys == ["wants_person"]


def test_a_complaint_about_what_was_handed_in_can_be_sent_back_in_one_tap(w: Everyone) -> None:
    books_claimed(w)
    w.ana.presses("deliver")
    w.ana.writes("All matched.", STATEMENT)
    w.ana.presses("skip")
    w.ana.presses("skip")
    w.mara.hears("delivered")
    w.mara.writes("this is wrong, I am very disappointed")
    assert w.ola.hears("wants_person").facts["regarding"] == "T-1"
    assert w.mara.hears("person_called").actions == ("back",)
    w.mara.presses("back")
    assert "send_back" in w.mara.keys


def test_what_is_no_work_is_said_kindly(w: Everyone) -> None:
    w.mara.writes("what's the weather like?")
    assert w.mara.hears("not_for_us").actions == ("as_new", "forget", "person")
    w.mara.presses("forget")
    w.mara.writes("yes")
    assert w.mara.hears("remark").actions == ("things", "person")


def test_what_seemed_no_work_is_a_request_with_one_tap(w: Everyone) -> None:
    w.mara.writes("what's the weather like?")
    assert w.mara.asked
    w.mara.presses("as_new")
    assert w.desk.request().words is not None
    assert w.mara.keys[-1] in ("which", "understood")


@pytest.mark.parametrize("nod", ["👍", "👍🏽", "👌", ":+1:", "yes", "✅"])
def test_a_nod_says_yes_to_the_open_card(w: Everyone, nod: str) -> None:
    w.mara.writes("Please reconcile the October books by Friday noon", STATEMENT)
    w.mara.writes(nod)
    assert w.desk.task().state == TaskState.QUEUED


@pytest.mark.parametrize("typed", ["/board", "board", "The board"])
def test_the_board_is_shown_for_its_word(w: Everyone, typed: str) -> None:
    w.ola.writes(typed)
    assert w.ola.keys == ["board"]


@pytest.mark.parametrize(("typed", "key"), [("/things", "things"), ("/help", "help_client")])
def test_what_is_typed_like_a_command_is_understood(w: Everyone, typed: str, key: str) -> None:
    w.mara.writes(typed)
    assert w.mara.keys == [key]


def test_a_language_the_desk_does_not_speak_is_asked_about(w: Everyone) -> None:
    w.mara.writes("Pourriez-vous faire la comptabilité d'octobre avant vendredi ?")
    assert "person" in w.mara.hears("which").actions


# --- providers and operators ---


def test_a_provider_with_one_task_just_writes(w: Everyone) -> None:
    books_claimed(w)
    w.ana.writes("Which account is this?")
    assert "word" in w.mara.keys
    w.ana.writes("", {"open.txt": "x"})
    assert "word" in w.mara.keys


@pytest.mark.parametrize("words", ["I'm ill", "im ill", "Im sick until Friday"])
def test_words_of_illness_never_cross_however_they_are_typed(w: Everyone, words: str) -> None:
    books_claimed(w)
    w.ana.writes(words)
    assert "word" not in w.mara.keys
    assert "ill" in w.ana.keys


def test_a_provider_without_work_is_told_so(w: Everyone) -> None:
    w.ben.writes("the statement is in the drive")
    assert w.ben.keys == ["nothing_held"]
    w.ana.writes("", {"open.txt": "x"})
    assert w.ana.keys == ["file_kept"]


def test_words_to_an_open_offer_are_shown_the_way_to_take_it(w: Everyone) -> None:
    w.mara.writes("Please reconcile the October books by Friday noon", STATEMENT)
    w.mara.presses("go")
    w.ana.hears("offer")
    w.ana.writes("ok, but I would need the receipts as well")
    assert w.ana.keys == ["refused.claim_first"]


def test_a_provider_with_two_clients_says_which(w: Everyone) -> None:
    books_claimed(w)
    eva = w.desk.enroll("eva", "client", firm="Frost")
    eva.writes(BOOKS, STATEMENT)
    eva.presses("go")
    w.ana.presses("claim", "T-2")
    w.ana.writes("All matched, three receipts are missing")
    assert (w.mara.keys, eva.keys) == ([], [])
    w.ana.presses("to.2")
    assert ("word" in eva.keys, w.mara.keys) == (True, [])


def test_somebody_on_both_sides_is_asked_what_they_mean(w: Everyone) -> None:
    books_claimed(w)
    w.desk.enroll("ana", "client", firm="Ana")
    w.ana.writes("Please write our December newsletter")
    assert "as_new" in w.ana.hears("which_task").actions
    w.ana.presses("as_new")
    assert "understood" in w.ana.keys


def test_somebody_on_both_sides_without_work_asks_as_a_client(w: Everyone) -> None:
    w.desk.enroll("ben", "client", firm="Ben")
    w.ben.writes("Please reconcile the October books by Friday noon")
    assert "understood" in w.ben.keys


def test_an_operator_is_shown_the_way(w: Everyone) -> None:
    w.ola.writes("hmm so be it")
    assert w.ola.keys == ["help_operator"]


# --- strangers ---


def test_a_first_message_is_answered_and_then_handled(tmp_path: Path) -> None:
    desk = open_desk(tmp_path, SUNDAY)
    eva = desk.seat("eva")
    eva.writes(BOOKS, zone="America/New_York", name="Eva")
    assert eva.keys == ["welcome", "understood"]
    (row,) = rows(eva.hears("understood"))
    assert row["wanted"] == datetime(2026, 11, 27, 17, tzinfo=UTC), "noon is Eva's noon"
    assert eva.person.zone == "America/New_York"


def test_a_first_hello_is_greeted_once(tmp_path: Path) -> None:
    eva = open_desk(tmp_path).seat("eva")
    eva.writes("hello")
    assert eva.keys == ["welcome"]
    eva.writes("hello")
    assert eva.keys == ["hello"]


def test_a_corrected_zone_counts_at_once(w: Everyone) -> None:
    eva = w.desk.seat("eva")
    eva.writes("hello", zone="Europe/Berlin")
    eva.writes(BOOKS, zone="Asia/Manila")
    (row,) = rows(eva.hears("understood"))
    assert row["wanted"] == datetime(2026, 11, 27, 4, tzinfo=UTC)


def test_by_invitation_a_stranger_is_told_so_where_they_write(tmp_path: Path) -> None:
    desk = open_desk(tmp_path, sign_up='"invitation"')
    eva: Seat = desk.seat("eva")
    told = eva.writes(BOOKS)
    assert [(n.key, n.place and n.place.chat) for n in told] == [("invited_only", "eva")]
    told = eva.fills("T-1", note="x")
    assert [(n.key, n.place and n.place.chat) for n in told] == [("refused.not_known", "eva")]


def test_who_waits_for_the_operators_yes_is_told_so(tmp_path: Path) -> None:
    desk = open_desk(tmp_path, sign_up='"invitation"')
    desk.enroll("ola", "operator")
    eva = desk.seat("eva")
    eva.writes("I do bookkeeping")
    eva.writes("my office is in Garden Street")
    assert eva.keys == ["refused.not_admitted"]


def test_a_members_context_holds_their_own_tasks_only(w: Everyone) -> None:
    books_claimed(w)
    mo = w.desk.enroll("mo", "client", firm="Lind")
    mo.writes("move it to Thursday")
    assert "refused.no_task" not in mo.keys
    mo.writes("T-1 please")
    assert mo.keys == ["refused.no_task"]


def test_a_closed_day_is_said(tmp_path: Path) -> None:
    w = with_people(tmp_path, TUESDAY.replace(month=12, day=24))
    w.mara.writes(BOOKS)
    assert "starts" in w.mara.hears("understood").facts


def test_a_stopped_task_hears_nothing_more(w: Everyone) -> None:
    books_claimed(w)
    w.desk.order("cancel", task="T-1")
    assert w.desk.task().state == TaskState.CANCELLED
    w.mara.writes("T-1 hello again")
    assert w.mara.keys == ["refused.not_now"]


def test_a_nod_to_nothing_is_a_remark(w: Everyone) -> None:
    w.mara.writes("👍")
    assert w.mara.keys == ["remark"]
    assert w.desk.tasks == []


def test_a_second_thought_in_reply_to_a_card_changes_it(w: Everyone) -> None:
    number = w.desk.letters + 1
    w.mara.writes(BOOKS)
    w.mara.writes("make it Monday instead", reply_to=f"m{number}")
    assert w.mara.hears("understood").facts["changed"] is True
    w.mara.writes("how much is it?", reply_to=f"m{number}")
    assert w.mara.keys == ["service_told"]


def test_no_hurry_beside_more_is_no_second_thought() -> None:
    calls = {1: called_by("Monthly books")}
    eased = second_thought("there is no rush with the books", calls)
    assert eased is not None
    assert (eased.wish, eased.of) == (Wish.EASE, {1})
    assert second_thought("no rush, mention the spring sale and the new chairs", calls) is None


def test_another_date_in_a_tasks_own_thread_is_asked_of_who_has_it(w: Everyone) -> None:
    books_claimed(w)
    w.mara.writes("can we make it Monday instead?", about="T-1")
    assert "due_proposed" in w.ana.keys
    assert "word" not in w.ana.keys


def test_another_date_for_what_is_handed_in_is_words_for_who_did_it(w: Everyone) -> None:
    books_claimed(w)
    w.ana.fills("T-1", note="All matched", open_items="2", took="1 h")
    w.mara.writes("make it Monday instead")
    assert w.ana.keys == ["word"]


def test_files_that_have_their_place_leave_the_words_beside_them_where_they_are(
    w: Everyone,
) -> None:
    books_claimed(w)
    w.mara.writes("call these leads and get me appointments")
    w.mara.presses("go")
    w.mara.presses("later")
    w.mara.fills("T-2", slots="Tuesdays", length="30 minutes")
    assert w.mara.asked == ()
    w.mara.writes("this one was forgotten", {"p.csv": "name,company,phone\nIda,Ida & Co,1\n"})
    assert "got_input" in w.mara.keys
    assert "word" not in w.ana.keys


def test_how_things_stand_without_a_name_shows_all_of_them(w: Everyone) -> None:
    books_claimed(w)
    letter_claimed(w)
    w.mara.writes("any news?")
    assert w.mara.keys == ["things"]


def test_a_provider_without_work_hears_that_it_goes_to_nobody(w: Everyone) -> None:
    w.ana.writes("what's the weather like today?")
    assert w.ana.keys == ["nothing_held"]


def test_a_person_called_from_a_list_of_tasks_gets_no_kept_words(w: Everyone) -> None:
    books_claimed(w)
    letter_claimed(w)
    w.mara.writes("stop it")
    assert "stop_which" in w.mara.keys
    w.mara.presses("person")
    assert "said" not in w.ola.hears("wants_person").facts


@pytest.mark.parametrize("arg", ["77", "x", "9" * 40])
def test_only_a_task_of_ones_own_is_ended_from_a_list(w: Everyone, arg: str) -> None:
    assert w.mara.tries("P-1", f"end.{arg}") == ["refused.no_task"]


def test_a_deleted_message_of_a_confirmed_request_stays_on_record(w: Everyone) -> None:
    number = w.desk.letters + 1
    books_claimed(w)
    w.mara.deletes(f"m{number}")
    assert w.mara.keys == ["cannot_unsay"]

"""Beside a task, in chat: who is there, a quick question, a talk; each refuses what is not so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from begun import STATEMENT
from routing.values import ArrangementId

if TYPE_CHECKING:
    from chatting import Everyone, Seat
    from routing.beside.model import Meeting


def works_for_mara(w: Everyone) -> None:
    w.mara.writes("my books always go to Ana")


def asked(w: Everyone) -> None:
    """Mara asked Ana something short."""
    works_for_mara(w)
    w.mara.writes("Quick question for Ana: can receipts be photos?")


def meetings(w: Everyone) -> tuple[Meeting, ...]:
    """What is set of the first work that Mara ever had done here."""
    return w.desk.ledger.read(lambda reads: reads.arrangement(ArrangementId(1))).meetings


def other(w: Everyone) -> Seat:
    return w.desk.enroll("eve", "client", firm="Eve & Co")


# --- who is there ---


def test_who_works_for_nobody_else_is_shown_to_their_client_alone(w: Everyone) -> None:
    works_for_mara(w)
    w.mara.writes("is Ana there?")
    assert w.mara.hears("presence").facts["count"] == 1
    eve = other(w)
    eve.writes("is Ana there?")
    assert "presence" not in eve.keys
    eve.writes("is my bookkeeper there?")
    assert eve.keys == ["presence_none"]


def test_who_is_not_wanted_is_not_there(w: Everyone) -> None:
    works_for_mara(w)
    w.mara.writes("never Ana again")
    w.mara.writes("is my bookkeeper there?")
    assert w.mara.keys == ["presence_none"]


def test_who_has_left_is_not_there(w: Everyone) -> None:
    works_for_mara(w)
    w.desk.order("leave", person="ana")
    w.mara.writes("is my bookkeeper there?")
    assert w.mara.keys == ["presence_none"]


def test_who_gives_nobody_work_asks_nobody(w: Everyone) -> None:
    works_for_mara(w)
    assert w.ana.tries("P-2", f"quick.{w.ana.person.provider}") == ["refused.not_your_provider"]


def test_several_are_shown_once_each(w: Everyone) -> None:
    works_for_mara(w)
    w.mara.writes("my appointments always go to Ana")
    w.mara.writes("my newsletter always goes to Ben")
    w.mara.writes("who is there?")
    assert w.mara.hears("presence").facts["count"] == 2


# --- a quick question ---


def test_a_question_without_its_words_is_asked_for_them(w: Everyone) -> None:
    works_for_mara(w)
    w.mara.writes("a quick question")
    assert w.mara.keys == ["quick_what"]
    w.mara.writes("Photos or scans?")
    assert w.desk.words(w.ana.hears("quick_question").facts["said"]) == "Photos or scans?"


def test_whom_is_asked_where_it_could_be_several(w: Everyone) -> None:
    works_for_mara(w)
    w.mara.writes("my newsletter always goes to Ben")
    w.mara.writes("a quick question")
    assert w.mara.keys == ["quick_whom"]
    w.mara.presses(f"quick.{w.ben.person.provider}")
    w.mara.presses("quick_off")
    assert (w.mara.keys, w.mara.asked) == (["never_mind"], ())
    assert w.mara.tries("S-1", f"quick.{w.ola.person.id}99") == ["refused.not_your_provider"]


def test_the_words_say_whom_where_they_are_surely_about_one_service(w: Everyone) -> None:
    works_for_mara(w)
    w.mara.writes("my newsletter always goes to Ben")
    w.mara.writes("Quick question: write our April newsletter for customers, how long is it?")
    assert "quick_question" in w.ben.keys
    assert w.ana.keys == []


def test_nobody_of_that_name_is_asked_nothing(w: Everyone) -> None:
    works_for_mara(w)
    w.mara.writes("quick question for Zoe: photos or scans?")
    assert (w.ana.keys, w.ben.keys) == ([], [])


def test_what_is_kept_in_house_is_no_quick_question(w: Everyone) -> None:
    works_for_mara(w)
    w.mara.writes("keep pricing decisions with me")
    w.mara.writes("Quick question for Ana: who makes our pricing decisions?")
    assert w.mara.keys == ["refused.quick_kept"]


def test_a_file_beside_the_question_does_not_cross(w: Everyone) -> None:
    works_for_mara(w)
    w.mara.writes("a quick question")
    w.mara.writes("this one?", {"receipt.csv": "a,b\n1,2\n"})
    assert "quick_question" not in w.ana.keys


def test_words_go_to_and_fro_until_nothing_more_is_needed(w: Everyone) -> None:
    asked(w)
    w.ana.presses("quick_reply.1")
    w.ana.writes("Photos are fine.")
    assert w.desk.words(w.mara.hears("quick_word").facts["said"]) == "Photos are fine."
    w.mara.presses("quick_reply.1")
    w.mara.writes("Both sides?")
    assert w.desk.words(w.ana.hears("quick_word").facts["said"]) == "Both sides?"
    w.mara.presses("quick_done.1")
    assert "became" not in w.ana.hears("quick_over").facts
    assert w.ana.tries("A-1", "quick_reply.1") == ["refused.quick_over"]


def test_a_reply_that_comes_after_its_end_goes_nowhere(w: Everyone) -> None:
    asked(w)
    w.ana.presses("quick_reply.1")
    w.mara.tries("A-1", "quick_done.1")
    w.ana.writes("Photos are fine.")
    assert w.ana.keys == ["refused.quick_over"]
    assert w.mara.keys == []


def test_a_file_is_no_reply(w: Everyone) -> None:
    asked(w)
    w.ana.presses("quick_reply.1")
    w.ana.writes("see this", {"receipt.csv": "a,b\n1,2\n"})
    assert "quick_word" not in w.mara.keys


def test_the_provider_says_that_it_is_work_and_the_client_decides(w: Everyone) -> None:
    asked(w)
    w.ana.presses("quick_work.1")
    assert w.mara.hears("quick_is_work").actions[:1] == ("quick_task.1",)
    assert w.mara.tries("A-1", "quick_work.1") == ["refused.only_provider"]
    assert w.ana.tries("A-1", "quick_task.1") == ["refused.only_client"]
    w.mara.presses("quick_task.1")
    assert w.ana.hears("quick_over").facts["became"]


def test_what_is_not_offered_any_more_becomes_no_work(w: Everyone) -> None:
    asked(w)
    w.ana.presses("quick_work.1")
    w.desk.ends("bookkeeping")
    w.mara.presses("quick_task.1")
    assert w.mara.keys == ["refused.no_service"]
    assert w.desk.tasks == []


def test_nobody_elses_question_is_answered_or_closed(w: Everyone) -> None:
    asked(w)
    eve = other(w)
    for press in ("quick_reply.1", "quick_task.1", "quick_done.1"):
        assert eve.tries("A-1", press) == ["refused.quick_over"]
        assert w.mara.tries("S-1", press) == ["refused.quick_over"]
    assert w.ben.tries("A-1", "quick_reply.7") == ["refused.quick_over"]


# --- a talk ---


def put(w: Everyone) -> None:
    """Mara put a time for a talk with Ana."""
    works_for_mara(w)
    w.mara.writes("can I talk to Ana?")
    w.mara.writes("tomorrow at 15:00")


def test_a_time_is_put_and_suits(w: Everyone) -> None:
    put(w)
    w.ana.presses("talk_fine.1")
    assert "talk_agreed" in w.mara.keys
    assert w.ana.tries("A-1", "talk_fine.1") == ["talk_agreed"]


def test_only_a_time_of_a_day_to_come_is_a_time(w: Everyone) -> None:
    works_for_mara(w)
    w.mara.writes("can I talk to Ana?")
    w.mara.writes("tomorrow")
    assert w.mara.keys == ["refused.talk_time"]
    w.mara.writes("today at 7 am")
    assert w.mara.keys[0] in ("refused.date_past", "talk_put")
    w.mara.presses("talk_not")
    assert w.mara.asked == ()


def test_a_talk_that_is_over_is_not_moved(w: Everyone) -> None:
    put(w)
    eve = other(w)
    assert eve.tries("A-1", "talk_off.1") == ["refused.talk_over"]
    assert w.mara.tries("S-1", "talk_off.1") == ["refused.talk_over"]
    w.desk.passes(days=2)
    assert w.mara.tries("A-1", "talk_move.1") == ["refused.talk_over"]


def test_words_that_name_no_time_move_nothing(w: Everyone) -> None:
    put(w)
    w.mara.presses("talk_move.1")
    w.mara.writes("I am not sure yet")
    assert "talk_asked" not in w.ana.keys


def test_a_talk_about_a_task_is_for_those_who_work_on_it(w: Everyone) -> None:
    w.mara.writes("February books by Friday noon", STATEMENT)
    w.mara.presses("go")
    assert w.mara.tries("T-1", "talk") == ["refused.nobody_yet"]
    w.ana.presses("claim")
    assert w.ola.tries("T-1", "talk") == ["refused.not_yours"]
    assert w.mara.tries("S-1", "talk") == ["refused.no_task"]
    w.ana.tries("T-1", "talk")
    assert w.ana.keys == ["talk_when"]
    w.ana.writes("tomorrow at 15:00")
    assert "talk_asked" in w.mara.keys


def test_an_appointment_goes_to_whoever_takes_the_work_over(w: Everyone) -> None:
    eva = w.desk.enroll("eva", "provider", services="appointments")
    w.mara.writes("please arrange a call with my tax adviser next Tuesday at 3pm")
    w.mara.presses("go")
    while w.mara.asked:
        w.mara.writes("they have it")
    w.ana.presses("claim", "T-1")
    (first,) = meetings(w)
    w.ana.presses("talk_fine.1")
    assert meetings(w)[0].agreed
    w.desk.order("hand_over", task="T-1", to="eva")
    eva.presses("claim")
    (now,) = meetings(w)
    assert (now.n, now.at, now.task) == (first.n, first.at, first.task)
    assert (now.provider, now.agreed) == (eva.person.provider, False)
    assert "talk_asked" in eva.keys


def test_with_nobody_of_that_name_there_is_no_talk(w: Everyone) -> None:
    works_for_mara(w)
    w.mara.writes("can I talk to Zoe?")
    assert "talk_when" not in w.mara.keys


# --- what stands under a card is said to whom the card is about ---


def test_a_reply_to_a_quick_question_goes_across(w: Everyone) -> None:
    asked(w)
    w.desk.posts()
    card = next(row for row in w.desk.history.told() if row.notice.key == "quick_question")
    w.ana.writes("Photos are fine.", reply_to=f"n{card.id}")
    assert w.desk.words(w.mara.hears("quick_word").facts["said"]) == "Photos are fine."
    w.mara.tries("A-1", "quick_done.1")
    w.ana.writes("Scans too.", reply_to=f"n{card.id}")
    assert "quick_word" not in w.mara.keys


def test_a_talk_begins_from_the_card_of_who_is_there(w: Everyone) -> None:
    works_for_mara(w)
    w.mara.writes("is Ana there?")
    w.mara.presses(f"talk.{w.ana.person.provider}")
    w.mara.writes("not sure yet")
    assert "talk_asked" not in w.ana.keys
    assert w.mara.tries("S-1", "talk.99") == ["refused.not_your_provider"]

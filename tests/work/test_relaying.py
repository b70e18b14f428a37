"""Words and files between the sides; questions, waits and dates while somebody works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chatting import rows, subject
from routing import commands as c
from routing.clock.courts import Court
from routing.task import TaskState

if TYPE_CHECKING:
    from busy_desk import Busy


def said(busy: Busy, notice_key: str, seat: object, fact: str = "said") -> str:
    return busy.desk.words(seat.hears(notice_key).facts[fact])  # type: ignore[attr-defined]


def test_words_and_files_cross_both_ways_and_the_first_word_starts_the_work(busy: Busy) -> None:
    busy.claimed()
    busy.mara.writes("The blue folder is new", {"a.csv": "a,b"}, about="T-1")
    assert said(busy, "word", busy.ana) == "The blue folder is new"
    assert len(busy.ana.hears("word").files) == 1
    assert busy.task.started_at is None
    busy.ana.presses("reply", "T-1")
    busy.ana.writes("Thank you, I begin")
    assert said(busy, "word", busy.mara) == "Thank you, I begin"
    assert busy.task.started_at == busy.desk.now


def test_writing_by_button_reaches_the_other_side(busy: Busy) -> None:
    busy.claimed()
    busy.mara.presses("write", "T-1")
    busy.mara.writes("please use the new account plan")
    assert said(busy, "word", busy.ana).startswith("please use")
    assert "word_sent" in busy.mara.keys


def test_a_private_note_never_crosses_and_goes_along_with_a_hand_over(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("note", "T-1")
    busy.ana.writes("the client is slow with receipts")
    assert busy.ana.keys[0] == "note_kept"
    assert not [n for n in busy.desk.told if n.to == busy.mara.person.id and "said" in n.facts]
    busy.ana.presses("handback", "T-1")
    busy.eva.presses("claim", "T-1")
    private = rows(busy.eva.hears("brief"), "private")
    assert [busy.desk.words(row["said"]) for row in private] == ["the client is slow with receipts"]


def test_a_new_button_takes_the_place_of_an_older_question(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("deliver", "T-1")
    busy.ana.presses("note", "T-1")
    busy.ana.writes("only for me")
    busy.ana.writes("hello Mara", about="T-1")
    assert busy.state == TaskState.WORKING, "nothing was handed in"


def test_never_mind_takes_a_question_back(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("note", "T-1")
    busy.ana.presses("never_mind", "T-1")
    assert busy.ana.keys == ["never_mind"]
    assert not busy.ana.asked


def test_words_for_several_tasks_are_held_until_it_is_clear(busy: Busy) -> None:
    busy.claimed()
    busy.asks("reconcile the bank account for Tuesday")
    busy.ana.presses("claim", "T-2")
    busy.ana.writes("I need the September list")
    which = busy.ana.hears("which_task")
    assert which.actions == ("to.2", "to.1", "forget", "person")
    assert not busy.mara.keys
    busy.ana.presses("to.2")
    assert said(busy, "word", busy.mara) == "I need the September list"
    assert busy.mara.hears("word").about == subject("T-2")


def test_a_password_does_not_cross(busy: Busy) -> None:
    busy.claimed()
    busy.mara.writes("the password is: Tr0ub4dor&3", about="T-1")
    assert busy.mara.keys == ["refused.secret"]
    assert not busy.ana.keys


# --- questions ---


def asks_client(busy: Busy, text: str = "What was it for?\n- Supplier\n- Private") -> None:
    busy.ana.presses("ask", "T-1")
    busy.ana.writes(text)


def test_a_question_pauses_the_clock_and_says_until_when_the_date_holds(busy: Busy) -> None:
    busy.claimed()
    asks_client(busy)
    question = busy.mara.hears("question")
    assert question.actions == ("choose.1", "choose.2", "lookup", "stop")
    assert question.facts["answer_by"] < question.facts["due"]  # type: ignore[operator]
    assert busy.task.court == Court.CLIENT
    busy.mara.presses("choose.1", "T-1")
    assert said(busy, "answered", busy.ana, "answer") == "Supplier"
    assert busy.mara.hears("passed_on").facts["holds"] is True
    assert busy.state == TaskState.WORKING


def test_an_answer_in_words_can_be_remembered(busy: Busy) -> None:
    busy.claimed()
    asks_client(busy)
    busy.mara.writes("New chairs, always private", {"bill.pdf": "pdf"})
    assert len(busy.ana.hears("answered").files) == 1
    assert "remember" in busy.mara.hears("passed_on").actions


def test_thanks_is_no_answer(busy: Busy) -> None:
    busy.claimed()
    asks_client(busy)
    busy.mara.writes("thank you!", about="T-1")
    assert busy.state == TaskState.WAITING


def test_due_moves_only_when_the_answer_came_too_late(busy: Busy) -> None:
    due = busy.claimed().due_at
    asks_client(busy)
    busy.desk.passes(days=3, hours=1)
    busy.mara.writes("It was the printer", about="T-1")
    assert busy.task.due_at is not None
    assert due is not None
    assert busy.task.due_at > due
    assert busy.task.promise_at == due
    assert busy.mara.hears("passed_on").facts["moved"] is True


def test_a_pause_never_mends_what_was_late_already(busy: Busy) -> None:
    due = busy.claimed().due_at
    busy.ana.presses("start", "T-1")
    busy.desk.passes(days=3, hours=3)
    asks_client(busy)
    busy.desk.passes(days=3)
    busy.mara.writes("It was the printer", about="T-1")
    assert busy.task.due_at == due


def test_looking_it_up_keeps_the_question_open(busy: Busy) -> None:
    busy.claimed()
    asks_client(busy)
    busy.mara.presses("lookup", "T-1")
    assert busy.mara.keys == ["look_up"]
    busy.desk.passes(hours=8)
    assert "reminder.answer" in busy.rings(busy.mara)
    busy.mara.presses("choose.2", "T-1")
    busy.mara.presses("lookup", "T-1")
    assert busy.mara.keys == ["task"]


def test_a_provider_may_go_on_without_the_answer(busy: Busy) -> None:
    busy.claimed()
    asks_client(busy)
    busy.ana.presses("resume", "T-1")
    assert busy.state == TaskState.WORKING
    assert not [q for q in busy.mara.asked if q.kind == "answer"]


def test_files_go_with_a_question(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("ask", "T-1")
    busy.ana.writes("Is this yours?", {"bill.pdf": "pdf"})
    assert len(busy.mara.hears("word").files) == 1
    assert busy.mara.hears("question").actions == ("lookup", "stop")


def test_a_status_edit_keeps_the_question_on_the_card(busy: Busy) -> None:
    busy.claimed()
    asks_client(busy)
    busy.ana.presses("note", "T-1")
    busy.ana.writes("waiting for Mara")
    card = busy.mara.hears("task")
    assert len(rows(card, "choices")) == 2
    assert "question" in card.facts


# --- waits ---


def test_a_third_party_is_waited_for_until_its_date(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("wait", "T-1")
    busy.ana.writes("the bank sends the statement Thursday at 11:00")
    assert busy.task.court == Court.THIRD_PARTY
    assert busy.mara.keys == ["waiting"], "an edit"
    assert busy.rings(busy.mara) == ["understood", "claimed"]
    busy.desk.passes(days=2, hours=1)
    assert busy.state == TaskState.WORKING
    assert busy.ana.keys[0] == "resumed"


def test_a_wait_without_a_date_is_asked_about(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("wait", "T-1")
    busy.ana.writes("the bank")
    assert busy.kinds() == {"wait"}
    busy.desk.passes(days=4)
    assert "reminder.wait" in busy.rings(busy.ana)
    busy.ana.presses("resume", "T-1")
    assert busy.state == TaskState.WORKING


def test_a_wait_that_took_the_slack_moves_the_date_and_both_hear_it(busy: Busy) -> None:
    due = busy.claimed().due_at
    busy.ana.presses("wait", "T-1")
    busy.ana.writes("the bank")
    busy.desk.passes(days=6)
    busy.ana.presses("resume", "T-1")
    assert busy.task.due_at > due  # type: ignore[operator]
    assert "due_moved" in busy.mara.keys
    assert "due_moved" in busy.ana.keys


def test_a_provider_who_is_ill_passes_on_and_the_client_chooses_another(busy: Busy) -> None:
    busy.claimed()
    busy.ana.writes("I'm ill until Monday")
    busy.ana.presses("pass_all")
    assert busy.mara.hears("stand_in").actions == ("stand_in", "wait_for", "stop", "person")
    busy.mara.presses("stand_in", "T-1")
    assert "offer" in busy.eva.keys
    busy.eva.presses("claim", "T-1")
    assert busy.rings(busy.mara).count("claimed") == 2, "the client chose it, so it is told"


def test_or_the_client_waits_for_them(busy: Busy) -> None:
    busy.claimed()
    busy.ana.writes("I'm ill until Thursday")
    busy.ana.presses("pass_all")
    busy.desk.passes(hours=7)
    assert busy.rings(busy.mara).count("stand_in") == 2, "asked again"
    busy.mara.presses("wait_for", "T-1")
    assert busy.task.court == Court.PROVIDER
    busy.mara.presses("stand_in", "T-1")
    assert busy.mara.hears("task").facts["stale"] is True


# --- dates while working ---


def proposes(busy: Busy) -> None:
    busy.ana.presses("move", "T-1")
    busy.ana.writes("Monday at noon")


def test_a_date_moves_when_the_other_side_agrees(busy: Busy) -> None:
    promise = busy.claimed().promise_at
    proposes(busy)
    assert busy.mara.hears("due_proposed").actions == ("due_yes", "due_no", "person")
    busy.mara.presses("due_yes", "T-1")
    assert busy.task.due_at > promise  # type: ignore[operator]
    assert busy.task.promise_at == promise
    assert "due_moved" in busy.ana.keys


def test_or_it_stays(busy: Busy) -> None:
    due = busy.claimed().due_at
    proposes(busy)
    busy.mara.presses("due_no", "T-1")
    assert busy.task.due_at == due
    assert "due_kept" in busy.ana.keys


def test_nobody_agrees_to_their_own_date(busy: Busy) -> None:
    busy.claimed()
    proposes(busy)
    card = busy.mara.card("due_yes", "T-1")
    assert card is not None
    busy.ana.taps(card.key, "due_yes")
    assert busy.ana.keys == ["refused.not_your_card"]


def test_a_date_that_no_longer_matters_loses_its_buttons(busy: Busy) -> None:
    busy.claimed()
    proposes(busy)
    busy.hands_in()
    assert busy.mara.hears("due_over").actions == ()


def test_a_date_needs_a_date(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("move", "T-1")
    busy.ana.writes("later")
    assert busy.ana.keys == ["refused.no_date"]


def test_soon_due_is_told_to_the_provider_and_late_to_everybody_once(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("start", "T-1")
    busy.desk.passes(days=3)
    assert "reminder.due" in busy.rings(busy.ana)
    assert "reminder.due" not in busy.rings(busy.mara)
    busy.desk.passes(days=2)
    for seat in (busy.ana, busy.mara, busy.ola):
        assert busy.rings(seat).count("reminder.late") == 1


def test_a_moved_date_is_warned_about_anew(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("start", "T-1")
    busy.desk.passes(days=3)
    proposes(busy)
    busy.mara.presses("due_yes", "T-1")
    busy.desk.passes(days=3)
    assert busy.rings(busy.ana).count("reminder.due") == 2


# --- firms ---


def test_a_firm_names_who_does_it(busy: Busy) -> None:
    busy.desk.order("enroll", user="ann2", side="provider", firm="ana", zone="Europe/Berlin")
    colleague = busy.desk.seat("ann2")
    busy.claimed()
    assert "worker" in busy.ana.hears("brief").actions
    busy.ana.presses("worker", "T-1")
    busy.ana.presses("worker.2", "T-1")
    assert busy.task.worker == colleague.person.id
    assert {"handed_over", "worker_named"} <= set(busy.ana.keys)
    assert "brief" in colleague.keys
    busy.applies(c.NameWorker(worker=colleague.person.id), busy.ana)
    told = [row.notice for row in busy.desk.history.told() if row.notice.key == "handed_over"]
    assert colleague.person.id not in {notice.to for notice in told}, "it was theirs already"


def test_an_input_that_comes_late_is_told_with_its_files(busy: Busy) -> None:
    busy.claimed()
    busy.mara.writes("", {"statement.csv": "a,b"})
    came = busy.ana.hears("input_came")
    assert came.facts["input"] == "bank statement"
    assert len(came.files) == 1


def test_taking_back_ones_own_question_leaves_that_of_the_other_side(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("ask", "T-1")
    busy.ana.writes("Which account is it?")
    busy.mara.presses("write", "T-1")
    busy.mara.presses("never_mind", "T-1")
    assert [q.kind for q in busy.mara.asked] == ["answer"]


def test_a_file_alone_answers_a_question_and_leaves_nothing_to_remember(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("ask", "T-1")
    busy.ana.writes("Which account is it?")
    busy.mara.writes("", {"account.pdf": "pdf"}, about="T-1")
    assert len(busy.ana.hears("answered").files) == 1
    assert busy.mara.asked == ()


def test_anybody_of_the_firm_may_answer_the_question(busy: Busy) -> None:
    busy.desk.enroll("max", "client", firm="Lind", position="approver")
    busy.claimed()
    busy.ana.presses("ask", "T-1")
    busy.ana.writes("Which account is it?")
    busy.desk.seat("max").writes("the one at the savings bank", about="T-1")
    assert busy.desk.words(busy.ana.hears("answered").facts["answer"]).startswith("the one")


def test_what_somebody_has_is_taken_wherever_it_is_claimed(busy: Busy) -> None:
    busy.claimed()
    assert busy.refuses(busy.eva, "claim") == "taken"
    assert busy.refuses(busy.eva, "claim", slot="queue") == "taken"


def test_another_date_for_what_nobody_could_take_is_looked_at_again(busy: Busy) -> None:
    busy.asks()
    for seat in (busy.ana, busy.eva, busy.fay):
        seat.presses("pass", "T-1")
        seat.presses("pass.busy", "T-1")
    assert busy.state == TaskState.TRIAGE
    busy.mara.writes("can we make it Monday instead?", about="T-1")
    assert busy.state == TaskState.QUEUED

"""What is pressed or written by the wrong person or at the wrong time changes nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from busy_desk import PRESSES
from chatting import subject
from routing import commands as c
from routing.clock.courts import Court
from routing.events import Opened
from routing.firing import fire
from routing.notices.of_offers import presence
from routing.offering import assign, give_up
from routing.promises import due_after_pause, holds_until, offered_due
from routing.refusals import Refused
from routing.talk import Heard, Pressed
from routing.task import Given, TaskState
from routing.timers import Timer
from routing.understanding.meaning import Act, Meaning
from routing.values import PartyId, ServiceKey, TaskId
from routing.working import hold_words, relay

if TYPE_CHECKING:
    from busy_desk import Busy
    from routing.unit import Unit


def heard(text: str = "words", act: Act = Act.REMARK, **more: object) -> Heard:
    meaning = Meaning(act=act, target=None, lang="en", in_scope=0, confidence=0, top=())
    return Heard(text=text, meaning=meaning, **more)  # type: ignore[arg-type]


CLIENTS_OWN = ("accept", "back", "miss.matched", "no_words", "new", "rate5", "reopen", "stop")
PROVIDERS_OWN = ("deliver", "partly", "note", "wait", "resume", "start", "handback", "worker")


@pytest.mark.parametrize("action", CLIENTS_OWN)
def test_only_the_client_judges(busy: Busy, action: str) -> None:
    busy.delivered()
    assert busy.refuses(busy.ana, action) == "only_client"


@pytest.mark.parametrize("action", PROVIDERS_OWN)
def test_only_the_provider_works(busy: Busy, action: str) -> None:
    busy.claimed()
    assert busy.refuses(busy.mara, action) == "not_yours"


@pytest.mark.parametrize(
    "action", ["back", "miss.matched", "reopen", "dispute", "statement", "choose.1", "lookup"]
)
def test_nothing_is_judged_before_it_is_there(busy: Busy, action: str) -> None:
    busy.asks()
    assert busy.refuses(busy.mara, action)
    assert busy.state == TaskState.QUEUED


@pytest.mark.parametrize(
    ("action", "code"),
    [
        ("partly", ""),
        ("result.yes", "not_asked"),
        ("took.30", "not_asked"),
        ("skip", "not_asked"),
        ("worker.9", "no_member"),
        ("due_yes", "not_asked"),
        ("stand_in", "only_client"),
        ("ask", ""),
        ("move", ""),
    ],
)
def test_a_provider_presses_in_the_wrong_order(busy: Busy, action: str, code: str) -> None:
    busy.claimed()
    assert busy.refuses(busy.ana, action) == code


@pytest.mark.parametrize(
    ("action", "code"),
    [
        ("no_words", "not_asked"),
        ("stand_in", "not_asked"),
        ("wait_for", "not_asked"),
        ("due_no", "not_yours"),
        ("move", ""),
        ("date", ""),
        ("agree.9", "offer_over"),
    ],
)
def test_a_client_presses_in_the_wrong_order(busy: Busy, action: str, code: str) -> None:
    busy.claimed()
    assert busy.refuses(busy.mara, action) == code


def test_a_result_and_a_time_are_not_mixed_up(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("deliver", "T-1")
    busy.ana.writes("Done.")
    assert busy.refuses(busy.ana, "took.30") == "not_asked"
    for _ in range(3):
        busy.ana.presses("skip", "T-1")
    assert busy.refuses(busy.ana, "result.yes") == "not_asked"


def test_choices_that_are_none_are_refused(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("ask", "T-1")
    busy.ana.writes("- only\n- choices")
    assert busy.refuses(busy.mara, "choose.7") == "no_choice"
    assert busy.refuses(busy.mara, "choose.x") == "no_choice"


def test_before_the_claim_only_what_is_offered_can_be_asked(busy: Busy) -> None:
    busy.asks()
    assert busy.refuses(busy.ana, "ask.salary") == "no_question"
    busy.mara.writes("please cancel it", about="T-1")
    assert busy.refuses(busy.ana, "claim") == "offer_over"


def test_an_agreed_date_needs_an_offer_with_one(busy: Busy) -> None:
    busy.asks()
    assert busy.refuses(busy.mara, "agree.1") == "offer_over"
    assert busy.refuses(busy.mara, "look_on.1") == "offer_over"


def test_who_works_for_nobody_claims_nothing(busy: Busy) -> None:
    busy.asks()
    assert busy.refuses(busy.mara, "claim") == "only_provider"
    assert busy.refuses(busy.mara, "claim", slot="queue") == "only_provider"


OLD_QUESTIONS = (
    *("ask_client", "answer", "note", "write", "wait", "other_date", "wanted_date", "move"),
    *("deliver", "result", "took", "lines", "dispute", "statement", "back_words", "reopen_words"),
)


@pytest.mark.parametrize("kind", OLD_QUESTIONS)
def test_a_question_about_nothing_is_answered_by_nothing(busy: Busy, kind: str) -> None:
    assert not busy.answers(busy.mara, kind, heard(), key="open")


@pytest.mark.parametrize(
    "kind", ["ask_client", "note", "wait", "result", "dispute", "statement", "back_words"]
)
def test_a_file_alone_is_no_answer_where_words_are_needed(busy: Busy, kind: str) -> None:
    if kind in ("back_words", "statement", "dispute"):
        busy.delivered()
    else:
        busy.claimed()
    seat = busy.mara if kind == "back_words" else busy.ana
    assert not busy.answers(seat, kind, heard(""), key="open")


def test_reopening_needs_words(busy: Busy) -> None:
    busy.accepted()
    assert not busy.answers(busy.mara, "reopen_words", heard(" "))


def test_a_wanted_date_of_work_in_the_queue_shows_on_its_offers(busy: Busy) -> None:
    busy.asks()
    later = busy.desk.now.replace(day=30)
    assert busy.answers(busy.mara, "wanted_date", heard(due_at=later))
    assert busy.task.wanted_at == later
    assert busy.state == TaskState.QUEUED


def test_a_date_that_another_answered_too_late_goes_nowhere(busy: Busy) -> None:
    busy.accepted()
    assert not busy.answers(busy.ana, "move", heard())


def test_operators_and_edits_speak_for_nobody(busy: Busy) -> None:
    busy.claimed()
    secret = replace(heard().meaning, secrets=((0, 3),))

    def edited(words: Heard) -> None:
        busy.does(lambda unit: relay(unit, unit.tx.task(TaskId(1)), words), busy.mara)

    with pytest.raises(Refused, match="secret"):
        edited(replace(heard(), meaning=secret))


def test_an_operator_writes_in_the_desks_own_name(busy: Busy) -> None:
    busy.claimed()
    assert busy.refuses(busy.ola, "write") == ""
    assert busy.ola.asked[0].kind == "write_to"


def test_files_without_words_are_held_too(busy: Busy) -> None:
    busy.claimed()
    busy.does(lambda unit: hold_words(unit, heard(""), (unit.tx.task(TaskId(1)),)), busy.mara)
    assert busy.mara.asked[0].kind == "which_task"


def test_a_client_waits_without_knowing_how_long(busy: Busy) -> None:
    busy.claimed()
    busy.applies(c.PutOffTask(court=Court.CLIENT, why="stand_in"), busy.ana)
    assert busy.refuses(busy.mara, "wait_for") == ""
    assert busy.task.waiting is not None
    assert busy.task.waiting.until_at is None


def test_dates_of_work_that_no_service_is_known_for(busy: Busy) -> None:
    task = replace(busy.asks(), service=ServiceKey("none"), wanted_at=None, estimate_at=None)

    def look(unit: object) -> None:
        assert holds_until(task, unit) is None  # type: ignore[arg-type]
        assert due_after_pause(task, unit) is None  # type: ignore[arg-type]
        offered_due(task, unit)  # type: ignore[arg-type]

    with pytest.raises(Refused, match="no_date"):
        busy.does(look)


def test_a_client_may_ask_back_about_a_delivery(busy: Busy) -> None:
    busy.delivered()
    busy.mara.presses("ask", "T-1")
    busy.mara.writes("What is on page 3?")
    assert "word" in busy.ana.keys


def test_a_client_too_may_ask_for_another_date(busy: Busy) -> None:
    due = busy.claimed().due_at
    later = busy.desk.now.replace(day=30)
    assert busy.answers(busy.mara, "move", heard(due_at=later))
    busy.ana.presses("due_yes", "T-1")
    assert busy.task.due_at == later != due


def test_an_operator_is_no_side_of_a_task(busy: Busy) -> None:
    busy.claimed()
    words = heard("please hurry")
    with pytest.raises(Refused, match="only_client"):
        busy.does(lambda unit: relay(unit, unit.tx.task(TaskId(1)), words), busy.ola)


def test_a_round_of_work_without_a_service_keeps_its_date(busy: Busy) -> None:
    busy.delivered()
    catalogue = busy.desk.desk.house.catalogue
    busy.desk.desk.house = replace(busy.desk.desk.house, catalogue=replace(catalogue, services={}))
    busy.mara.presses("back", "T-1")
    assert busy.mara.hears("send_back").actions == ("miss.other", "never_mind")
    due = busy.task.due_at
    busy.mara.presses("miss.other", "T-1")
    busy.mara.presses("no_words", "T-1")
    assert busy.task.due_at == due


def test_a_form_without_a_note_or_a_time_hands_in(busy: Busy) -> None:
    busy.claimed()
    busy.ana.fills("T-1", open="1")
    assert busy.task.deliveries[0].note is None
    assert busy.task.deliveries[0].took_for is None


def test_one_of_two_dates_is_reminded_while_another_offer_runs(busy: Busy) -> None:
    busy.asks()
    busy.ana.presses("date", "T-1")
    busy.ana.writes("Monday at noon")
    busy.does(lambda unit: unit.apply(TaskId(1), c.Remind(kind="date")))
    assert busy.rings(busy.mara).count("date_offered") == 2
    busy.does(lambda unit: give_up(unit, unit.tx.task(TaskId(1))))
    assert [offer.proposed_at for offer in busy.task.open_offers] == [None, None, None]


def test_nobody_is_no_worker_of_a_firm(busy: Busy) -> None:
    busy.asks()
    with pytest.raises(Refused, match="no_provider"):
        busy.does(lambda unit: assign(unit, unit.tx.task(TaskId(1)), PartyId(99)), busy.ola)
    assert busy.does(lambda unit: presence(unit.tx.task(TaskId(1)), unit)) == {}
    pressed = Pressed(about=subject("T-9"), slot="queue")
    with pytest.raises(Refused, match="no_task"):
        busy.does(lambda unit: PRESSES["claim"](unit, pressed), busy.ana)


def approval(busy: Busy) -> None:
    """A second task, like the first, that somebody must approve."""

    def work(unit: Unit) -> None:
        first = next(s.event for s in unit.tx.history(subject("T-1")))
        assert isinstance(first, Opened)
        id = TaskId(unit.tx.next_id("task"))
        unit.apply(id, c.Open(opened=first, approval="price"))

    busy.asks()
    busy.does(work, busy.mara)


def test_approval_keeps_words_and_is_reminded_and_given(busy: Busy) -> None:
    approval(busy)
    busy.mara.writes("no hurry with this one", about="T-2")
    assert busy.mara.keys == ["word_kept"]
    busy.desk.passes(hours=7)
    assert "reminder.approval" in busy.rings(busy.mara)
    busy.mara.presses("approve", "T-2")
    assert busy.desk.task(2).state == TaskState.QUEUED


def test_approval_may_be_refused(busy: Busy) -> None:
    approval(busy)
    busy.mara.presses("refuse", "T-2")
    assert busy.desk.task(2).state == TaskState.CANCELLED
    assert "not_approved" in busy.mara.keys


@pytest.mark.parametrize("missing", [False, True])
def test_kept_work_goes_out_once_and_asks_what_is_missing(busy: Busy, missing: bool) -> None:
    busy.asks()

    def work(unit: Unit) -> None:
        first = next(s.event for s in unit.tx.history(subject("T-1")))
        assert isinstance(first, Opened)
        inputs = {"lines": Given()} if missing else {}
        kept = replace(first, kept=True, inputs=inputs)
        unit.apply(TaskId(unit.tx.next_id("task")), c.Open(opened=kept))

    busy.does(work, busy.mara)
    pressed = Pressed(about=subject("T-2"))
    busy.does(lambda unit: PRESSES["release"](unit, pressed), busy.mara)
    state = busy.desk.task(2).state
    assert state == (TaskState.INTAKE if missing else TaskState.QUEUED)
    assert [q.key for q in busy.mara.asked if q.kind == "input"] == (["lines"] if missing else [])
    busy.does(lambda unit: PRESSES["stop"](unit, pressed), busy.mara)
    assert busy.desk.task(2).state == TaskState.CANCELLED


def test_a_timer_of_a_task_that_is_not_there_does_nothing(busy: Busy) -> None:
    timer = Timer(subject=subject("T-9"), kind="late", ordinal=1, due_at=busy.desk.now)
    busy.does(lambda unit: fire(unit, timer))
    assert not busy.desk.tasks


def test_nothing_is_approved_that_needs_no_approval(busy: Busy) -> None:
    busy.asks()
    assert busy.refuses(busy.mara, "approve") == "not_now"
    assert busy.refuses(busy.mara, "refuse") == "not_now"
    assert busy.refuses(busy.mara, "release") == "not_now"

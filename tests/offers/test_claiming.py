"""Exactly one provider has it; the others are told that it is taken; dates are agreed to."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from chatting import rows
from routing.inbound import Place, Platform
from routing.task import OfferState, TaskState

if TYPE_CHECKING:
    from busy_desk import Busy


def test_the_first_claim_wins_and_every_other_card_says_taken(busy: Busy) -> None:
    task = busy.asks()
    busy.ana.presses("claim", "T-1")
    assert busy.task.provider == busy.ana.person.provider
    assert busy.task.due_at == busy.task.promise_at == task.wanted_at
    assert busy.eva.hears("taken").actions == ()
    assert busy.ana.keys == ["yours", "brief"]
    assert busy.mara.hears("claimed").facts["there_until"]


def test_who_presses_late_hears_that_it_is_taken_and_not_by_whom(busy: Busy) -> None:
    busy.asks()
    busy.ana.presses("claim", "T-1")
    busy.eva.presses("claim", "T-1")
    told = busy.eva.hears("refused.taken")
    assert told.facts == {"ref": "T-1", "mine": False}


def test_an_offer_whose_time_is_over_cannot_be_taken(busy: Busy) -> None:
    busy.asks()
    busy.ana.presses("pass", "T-1")
    busy.ana.presses("pass.busy", "T-1")
    for action in ("claim", "ask", "date", "pass"):
        busy.ana.presses(action, "T-1")
        assert busy.ana.keys == ["refused.offer_over"]


def test_passing_asks_why_and_can_still_become_a_yes(busy: Busy) -> None:
    busy.asks()
    busy.ana.presses("pass", "T-1")
    why = busy.ana.hears("pass_why")
    assert why.actions[-2:] == ("claim", "person")
    assert why.expires_at is not None
    busy.ana.presses("claim", "T-1")
    assert busy.state == TaskState.WORKING


def test_a_wanted_date_that_passed_in_the_queue_becomes_the_usual_time(busy: Busy) -> None:
    busy.asks("October books by today 3pm")
    busy.desk.passes(hours=1)
    busy.desk.passes(hours=5)
    busy.ola.presses("assign.2", "T-1")
    offered = busy.ana.hears("offer").facts["due"]
    assert offered > busy.desk.now  # type: ignore[operator]
    busy.ana.presses("claim", "T-1")
    assert busy.task.due_at == offered


def test_another_date_is_the_clients_choice_and_agreeing_is_the_claim(busy: Busy) -> None:
    busy.asks()
    busy.ana.presses("date", "T-1")
    busy.ana.writes("whenever")
    assert busy.ana.keys == ["refused.no_date"]
    busy.ana.writes("Monday at noon")
    offered = busy.mara.hears("date_offered")
    assert offered.actions == ("agree.1", "look_on.1", "stop", "person")
    busy.mara.presses("agree.1", "T-1")
    assert busy.task.due_at == offered.facts["proposed"]
    assert busy.task.worker == busy.ana.person.id
    assert {"date_agreed", "claimed"} <= set(busy.mara.keys)
    assert "taken" in busy.eva.keys


def test_several_dates_stand_beside_each_other_and_the_others_are_over(busy: Busy) -> None:
    busy.asks()
    for seat, day in ((busy.ana, "Monday at noon"), (busy.eva, "Tuesday at noon")):
        seat.presses("date", "T-1")
        seat.writes(day)
    busy.mara.presses("agree.2", "T-1")
    keys = busy.mara.keys
    assert {"date_over", "date_agreed"} <= set(keys)
    busy.mara.presses("agree.1", "T-1")
    assert busy.task.provider == busy.eva.person.provider


def test_a_date_waits_for_the_client_while_others_are_asked(busy: Busy) -> None:
    busy.asks_usual("Ana")
    busy.ana.presses("date", "T-1")
    busy.ana.writes("Monday at noon")
    assert "offer" in busy.eva.keys
    busy.desk.passes(hours=1)
    assert busy.state == TaskState.QUEUED, "the date is still a choice"
    busy.mara.presses("agree.1", "T-1")
    assert busy.task.worker == busy.ana.person.id


def test_a_date_nobody_looks_at_is_reminded_and_then_given_up(busy: Busy) -> None:
    busy.asks_usual("Ana")
    busy.ana.presses("date", "T-1")
    busy.ana.writes("Monday at noon")
    busy.desk.passes(days=2)
    assert busy.rings(busy.mara).count("date_offered") >= 2
    busy.desk.passes(days=2)
    assert busy.state == TaskState.TRIAGE
    assert {"date_declined", "looking.no_taker"} <= set(busy.rings(busy.mara) + busy.mara.keys)


def test_looking_on_tells_the_provider_who_may_still_take_it(busy: Busy) -> None:
    busy.asks()
    busy.ana.presses("date", "T-1")
    busy.ana.writes("Monday at noon")
    busy.mara.presses("look_on.1", "T-1")
    assert "claim" in busy.ana.hears("date_refused").actions
    busy.ana.presses("claim", "T-1")
    assert busy.state == TaskState.WORKING


def test_looking_on_after_the_hour_ends_the_offer(busy: Busy) -> None:
    busy.asks_usual("Ana")
    busy.ana.presses("date", "T-1")
    busy.ana.writes("Monday at noon")
    busy.desk.passes(hours=1)
    busy.mara.presses("look_on.1", "T-1")
    refused = busy.ana.hears("date_refused")
    assert refused.actions == ()
    assert "until" not in refused.facts
    assert busy.state == TaskState.TRIAGE


def test_a_date_that_is_past_when_the_client_agrees_is_refused(busy: Busy) -> None:
    busy.asks_usual("Ana")
    busy.ana.presses("date", "T-1")
    busy.ana.writes("today at 3pm")
    busy.desk.passes(hours=5)
    busy.mara.presses("agree.1", "T-1")
    assert busy.mara.keys == ["refused.date_past"]


def test_a_choice_of_yesterday_shows_how_it_stands(busy: Busy) -> None:
    busy.asks()
    busy.ana.presses("date", "T-1")
    busy.ana.writes("Monday at noon")
    card = busy.mara.card("agree.1", "T-1")
    busy.mara.presses("look_on.1", "T-1")
    assert card is not None
    busy.mara.taps(card.key, "agree.1")
    assert busy.mara.hears("task").facts["stale"] is True


def test_a_date_in_words_after_the_task_is_gone_goes_nowhere(busy: Busy) -> None:
    busy.asks()
    busy.ana.presses("date", "T-1")
    busy.mara.writes("please cancel it", about="T-1")
    assert busy.ana.keys == ["withdrawn"]
    busy.ana.writes("Monday at noon")
    assert busy.task.offers[0].proposed_at is None
    assert not busy.ana.asked


# --- asking before the claim ---


def test_before_the_claim_only_typed_inputs_and_the_date_can_be_asked(busy: Busy) -> None:
    busy.asks()
    busy.ana.presses("ask", "T-1")
    assert busy.ana.hears("ask_what").actions == (
        "ask.lines",
        "ask.system",
        "ask.date",
        "claim",
        "pass",
    )


def test_an_input_that_a_provider_asked_for_shows_on_every_offer(busy: Busy) -> None:
    busy.asks()
    busy.ana.presses("ask", "T-1")
    busy.ana.presses("ask.system", "T-1")
    assert "choose.2" in busy.mara.hears("missing").actions
    busy.mara.presses("choose.2", "T-1")
    for seat in (busy.ana, busy.eva):
        assert rows(seat.hears("offer"), "inputs") == [{"input": "system", "value": "Paper"}]


def test_whether_the_date_may_move_rings_for_who_asked(busy: Busy) -> None:
    busy.asks()
    for seat in (busy.ana, busy.eva):
        seat.presses("ask", "T-1")
        seat.presses("ask.date", "T-1")
    busy.mara.presses("flexible", "T-1")
    rang = [row.notice.to for row in busy.desk.rows if row.rings]
    assert rang == [busy.ana.person.id, busy.eva.person.id]
    assert busy.fay.hears("offer").facts["flexible_date"] is True
    assert busy.mara.keys == ["passed_on_date"]


def test_an_answer_about_the_date_after_the_claim_is_refused(busy: Busy) -> None:
    busy.asks()
    busy.ana.presses("ask", "T-1")
    busy.ana.presses("ask.date", "T-1")
    busy.eva.presses("claim", "T-1")
    busy.mara.presses("firm", "T-1")
    assert busy.mara.keys == ["refused.not_now"]


# --- the provider channel ---


@pytest.fixture
def channel(busy: Busy) -> Place:
    from dataclasses import replace

    place = Place(platform=Platform.TERMINAL, chat="channel")
    busy.desk.desk.house = replace(busy.desk.desk.house, channel=place)
    return place


def channel_card(busy: Busy) -> str:
    from sqlalchemy import select

    from storage import tables as t

    query = select(t.cards.c.key).where(t.cards.c.slot == "queue")
    with busy.desk.ledger.engine.connect() as connection:
        key = connection.scalar(query)
    assert key is not None
    return key


def test_the_last_wave_can_be_taken_from_the_channel(busy: Busy, channel: Place) -> None:
    busy.asks()
    busy.fay.taps(channel_card(busy), "claim")
    assert busy.task.provider == busy.fay.person.provider
    card = next(n for n in busy.desk.told if n.place == channel)
    assert (card.key, card.actions) == ("queue_over", ())


def test_who_may_not_have_it_is_told_why(busy: Busy, channel: Place) -> None:
    new = busy.desk.enroll("gil", "provider", services="calls")
    busy.asks()
    new.taps(channel_card(busy), "claim")
    assert new.hears("refused.not_eligible").facts == {"reason": "service"}
    busy.mara.taps(channel_card(busy), "claim")
    assert busy.mara.keys == ["refused.only_provider"]


def test_a_press_in_the_channel_after_the_claim_says_taken(busy: Busy, channel: Place) -> None:
    busy.asks()
    key = channel_card(busy)
    busy.ana.presses("claim", "T-1")
    busy.eva.taps(key, "claim")
    assert busy.eva.keys == ["refused.taken"]


# --- giving it back ---


def test_within_half_an_open_hour_it_goes_back_without_a_mark(busy: Busy) -> None:
    busy.claimed()
    busy.desk.passes(minutes=30)
    busy.ana.presses("handback", "T-1")
    assert busy.state == TaskState.QUEUED
    assert busy.ana.keys == ["handed_back"]
    assert "offer" in busy.eva.keys
    assert busy.mara.keys == ["task"], "an edit, and no ring"
    back = busy.desk.ledger.read(lambda r: r.history(_about(busy)))[-4].event
    assert back.free  # type: ignore[union-attr]


def _about(busy: Busy):  # type: ignore[no-untyped-def]
    from chatting import subject

    return subject("T-1")


def test_later_it_needs_a_reason(busy: Busy) -> None:
    busy.claimed()
    busy.desk.passes(minutes=31)
    busy.ana.presses("handback", "T-1")
    assert "handback.ill" in busy.ana.hears("handback_why").actions
    busy.ana.presses("handback.too_much", "T-1")
    assert busy.state == TaskState.QUEUED
    assert {"handed_back"} == set(busy.ana.keys)
    assert not busy.ana.asked


def test_the_next_claim_is_quiet_while_the_date_holds(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("handback", "T-1")
    busy.eva.presses("claim", "T-1")
    assert busy.rings(busy.mara).count("claimed") == 1
    assert busy.task.promise_at == busy.task.due_at


def test_the_next_claim_rings_when_the_date_moves(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("handback", "T-1")
    busy.eva.presses("date", "T-1")
    busy.eva.writes("Monday at noon")
    busy.mara.presses("agree.4", "T-1")
    again = [row for row in busy.desk.rows if row.notice.key == "claimed"]
    assert again[0].notice.facts["again"] is True
    assert not again[0].edit


def test_a_question_that_was_open_goes_along_with_a_hand_back(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("ask", "T-1")
    busy.ana.writes("Which account?")
    busy.ana.presses("handback", "T-1")
    assert not [q for q in busy.mara.asked if q.kind == "answer"]
    busy.eva.presses("claim", "T-1")
    said = [busy.desk.words(row["said"]) for row in rows(busy.eva.hears("brief"), "earlier")]
    assert said == ["Which account?"]


def test_a_claim_without_a_sign_is_warned_and_then_lapses(busy: Busy) -> None:
    busy.claimed()
    busy.desk.passes(hours=6)
    assert "reminder.start" not in busy.rings(busy.ana)
    busy.desk.passes(hours=1)
    assert "reminder.start" in busy.rings(busy.ana)
    busy.desk.passes(hours=18)
    assert busy.state == TaskState.QUEUED
    assert "lapsed" in busy.rings(busy.ana)
    assert [o.state for o in busy.task.open_offers] == [OfferState.SENT] * 2
    assert busy.rings(busy.mara) == ["understood", "claimed"]


def test_a_sign_of_work_keeps_it(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("start", "T-1")
    assert busy.task.started_at == busy.desk.now
    busy.ana.presses("start", "T-1")
    assert busy.ana.keys == ["brief"], "the button is gone"
    assert busy.kinds() == {"due", "progress", "late", "late_desk", "late_client"}
    busy.desk.passes(days=1, hours=3)
    assert busy.task.provider == busy.ana.person.provider


def test_the_window_is_counted_in_the_providers_hours(busy: Busy) -> None:
    busy.claimed()
    assert busy.desk.now + timedelta(minutes=30) < busy.task.due_at  # type: ignore[operator]


def test_a_loser_and_who_gave_it_back_are_not_heard(busy: Busy) -> None:
    busy.asks()
    busy.eva.writes("I could do it", about="T-1")
    assert busy.eva.keys == ["refused.claim_first"]
    busy.ana.presses("claim", "T-1")
    busy.eva.writes("I could do it better", about="T-1")
    assert busy.eva.keys == ["refused.not_yours"]
    busy.ana.presses("handback", "T-1")
    busy.fay.presses("claim", "T-1")
    busy.ana.writes("one more thing", about="T-1")
    assert busy.ana.keys == ["refused.not_yours"]
    busy.mara.writes("hello Fay", about="T-1")
    assert busy.fay.keys[0] == "word"
    assert not busy.ana.keys


def test_what_was_said_before_the_claim_waits_for_whoever_takes_it(busy: Busy) -> None:
    busy.asks()
    busy.mara.writes("The blue folder is new", {"blue.csv": "a,b"}, about="T-1")
    assert busy.mara.keys == ["word_kept"]
    assert not busy.ana.keys
    busy.ana.presses("claim", "T-1")
    brief = busy.ana.hears("brief")
    assert [busy.desk.words(r["said"]) for r in rows(brief, "earlier")] == [
        "The blue folder is new"
    ]
    assert len(brief.files) == 1

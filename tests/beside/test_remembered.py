"""What an arrangement remembers of quick questions and talks: the open ones, each once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from routing.arrangement import Arrangement, evolve_arrangement
from routing.beside.model import (
    KEPT,
    Meeting,
    MeetingAgreed,
    MeetingDropped,
    MeetingPut,
    QuickAnswered,
    QuickAsked,
    QuickClosed,
)
from routing.values import ArrangementId, PartyId, PersonId, TextId

NOON = datetime(2026, 3, 11, 12, tzinfo=UTC)
MARA, ANA, ANAS = PersonId(1), PersonId(2), PartyId(2)
HELD = Arrangement(id=ArrangementId(1))


def asked(n: int) -> QuickAsked:
    return QuickAsked(n=n, by=MARA, provider=ANAS, text=TextId(n))


def put(n: int, turn: int = 0) -> MeetingPut:
    at = NOON + timedelta(hours=turn)
    return MeetingPut(meeting=Meeting(n=n, at=at, by=MARA, client=MARA, provider=ANAS, turn=turn))


def after(*events) -> Arrangement:
    held = HELD
    for event in events:
        held = evolve_arrangement(held, event)
    return held


@given(st.lists(st.booleans(), max_size=KEPT))
def test_open_questions_are_those_that_nobody_closed(closes: list[bool]) -> None:
    events = [
        event
        for n, closed in enumerate(closes, start=1)
        for event in (asked(n), *((QuickClosed(n=n),) if closed else ()))
    ]
    held = after(*events)
    left = [n for n, closed in enumerate(closes, start=1) if not closed]
    assert [quick.n for quick in held.quick] == left
    assert held.counted == len(closes)


def test_of_many_open_ones_the_newest_are_remembered() -> None:
    held = after(*map(asked, range(1, KEPT + 6)))
    assert [quick.n for quick in held.quick] == list(range(6, KEPT + 6))


def test_a_question_has_its_newest_words_and_its_own() -> None:
    held = after(asked(1), asked(2), QuickAnswered(n=1, by=ANA, text=TextId(7)))
    assert [quick.text for quick in held.quick] == [TextId(7), TextId(2)]


@given(st.lists(st.tuples(st.integers(1, 30), st.booleans()), max_size=60))
def test_a_talk_that_is_moved_is_the_same_talk_and_a_dropped_one_is_none(steps) -> None:
    held, there = HELD, dict[int, int]()
    for turn, (n, drops) in enumerate(steps):
        held = evolve_arrangement(held, MeetingDropped(n=n, by=MARA) if drops else put(n, turn))
        there.pop(n, None)
        there |= {} if drops else {n: turn}
        there = dict(list(there.items())[-KEPT:])
    assert {m.n: m.turn for m in held.meetings} == there
    assert held.counted >= max(there, default=0)


def test_a_time_that_suits_is_agreed_and_another_one_is_not() -> None:
    agreed = after(put(1), put(2), MeetingAgreed(n=2, by=ANA))
    assert [meeting.agreed for meeting in agreed.meetings] == [False, True]
    moved = evolve_arrangement(agreed, put(2, turn=1))
    assert [meeting.agreed for meeting in moved.meetings] == [False, False]


def test_questions_and_talks_are_counted_together() -> None:
    held = after(asked(1), put(2), asked(3))
    assert held.counted == 3
    assert evolve_arrangement(held, put(2, turn=1)).counted == 3

"""The register of access as values: what was given is listed, and stays listed when it ended."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from routing.access.keeping import row
from routing.access.model import Access, AccessEnded, AccessGiven, register, standing
from routing.arrangement import Arrangement
from routing.notices.model import Firm, Words, Work
from routing.values import ArrangementId, PartyId, ServiceKey, TextId

NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)
ANA = PartyId(2)
HELD = Arrangement(id=ArrangementId(1), service=ServiceKey("books"))

# Who is let in gets the next number; any number may be ended, also one that is nobody's.
STEPS = st.lists(st.one_of(st.none(), st.integers(1, 12)), max_size=20)


def lived(steps: list[int | None]) -> tuple[Access, ...]:
    held: tuple[Access, ...] = ()
    for hours, ended in enumerate(steps):
        at = NOW + timedelta(hours=hours)
        if ended is None:
            given = AccessGiven(n=len(held) + 1, provider=ANA, since_at=at, input="system")
            held = register(held, given)
        else:
            held = register(held, AccessEnded(n=ended, ended_at=at))
    return held


@given(STEPS)
def test_nothing_that_was_given_is_ever_forgotten(steps: list[int | None]) -> None:
    held = lived(steps)
    assert [one.n for one in held] == list(range(1, steps.count(None) + 1))
    assert all(one.since_at is not None and one.input == "system" for one in held)


@given(STEPS)
def test_what_stands_is_what_nobody_took_away_since(steps: list[int | None]) -> None:
    held, given, ended = lived(steps), 0, set[int]()
    for step in steps:
        given += step is None
        if step is not None and step <= given:
            ended.add(step)
    assert [one.n for one in standing(held)] == [n for n in range(1, given + 1) if n not in ended]


def test_a_row_says_who_has_what_since_when_and_until_when() -> None:
    by_input = Access(n=3, provider=ANA, input="xero", since_at=NOW)
    told = {"n": 3, "firm": Firm(party=ANA), "work": Work(service=HELD.service)}
    assert row(HELD, by_input) == {**told, "input": "xero", "since": NOW}
    in_words = Access(n=3, provider=ANA, text=TextId(9), ended_at=NOW)
    assert row(HELD, in_words) == {**told, "said": Words(text=TextId(9)), "ended": NOW}

"""Before the first time: what is open, and the honest note when something looks better kept."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from routing.first.model import (
    LITTLE,
    Answer,
    Doer,
    Item,
    better_kept,
    open_items,
    took_for,
)
from routing.values import TextId

ME, NOBODY = Answer(doer=Doer.ME), Answer(doer=Doer.NOBODY)
answers = st.builds(
    Answer,
    took_for=st.none() | st.timedeltas(timedelta(minutes=1), timedelta(hours=40)),
    doer=st.none() | st.sampled_from(Doer),
    text=st.none() | st.builds(TextId, st.integers(1, 9)),
    out=st.booleans(),
)
told = st.dictionaries(st.sampled_from(Item), answers)


@given(told)
def test_everything_is_either_told_or_open(known: dict[Item, Answer]) -> None:
    left = open_items(known)
    assert set(left) | set(known) == set(Item)
    assert not set(left) & set(known)
    assert list(left) == [item for item in Item if item in left]


@given(told)
def test_a_note_is_given_for_a_reason_alone(known: dict[Item, Answer]) -> None:
    note, took = better_kept(known), took_for(known)
    assert (note == "little") == (took is not None and took <= LITTLE)
    assert note in ("", "little", "undone")


def test_what_takes_a_quarter_of_an_hour_looks_better_kept() -> None:
    assert better_kept({Item.TOOK: Answer(took_for=timedelta(minutes=15))}) == "little"
    assert better_kept({Item.TOOK: Answer(took_for=timedelta(hours=2)), Item.DOER: ME}) == ""


def test_what_nobody_did_is_asked_what_it_is_for() -> None:
    assert better_kept({Item.DOER: NOBODY}) == "undone"
    assert better_kept({Item.DOER: NOBODY, Item.OUTCOME: Answer(out=True)}) == "undone"
    assert better_kept({Item.DOER: NOBODY, Item.OUTCOME: Answer(text=TextId(3))}) == ""


def test_nothing_told_says_nothing() -> None:
    assert better_kept({}) == ""
    assert took_for({}) is None

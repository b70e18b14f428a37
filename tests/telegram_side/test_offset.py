"""How far a bot read is what is kept for certain, and what beyond that is kept already."""

from __future__ import annotations

import pytest

from bot.telegram.offset import Offset

NAME = "telegram.read.7"


@pytest.fixture
def offset() -> Offset:
    """A reading of five updates, none kept."""
    made = Offset(7)
    made.begin("100")
    made.came([100, 101, 102, 103, 104])
    return made


def test_what_is_kept_in_order_moves_it_past_that(offset: Offset) -> None:
    assert offset.notes_with([100, 101]) == {NAME: "102"}


def test_what_is_kept_out_of_order_is_noted_beside_it(offset: Offset) -> None:
    assert offset.notes_with([101, 103]) == {NAME: "100 101 103"}


def test_it_stands_still_until_the_first_is_kept(offset: Offset) -> None:
    offset.keep([101, 102])
    offset.move_on()
    assert offset.next == 100
    assert offset.waits
    offset.keep([100, 103, 104])
    offset.move_on()
    assert offset.next == 105
    assert not offset.waits


def test_what_was_noted_need_not_be_noted_again(offset: Offset) -> None:
    notes = offset.notes_with([100])
    offset.keep([100], notes)
    assert offset.notes_with([]) == {}


def test_what_keeps_nothing_is_noted_with_what_comes_next(offset: Offset) -> None:
    offset.keep([100])
    assert offset.notes_with([]) == {NAME: "101"}


def test_after_a_kill_it_goes_on_where_it_was_noted() -> None:
    again = Offset(7)
    again.begin("100 101 103")
    again.came([100, 101, 102, 103])
    assert [id for id in (99, 100, 101, 102, 103) if not again.is_kept(id)] == [100, 102]
    assert again.notes_with([100, 102]) == {NAME: "104"}


def test_a_bot_that_never_read_asks_from_wherever_and_notes_nothing() -> None:
    new = Offset(7)
    new.begin(None)
    assert new.next == 0
    assert new.notes_with([]) == {}

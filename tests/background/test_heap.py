"""What stays while a desk runs is left out of the search for garbage, and only so long."""

from __future__ import annotations

import gc

from workers import heap


def test_what_is_there_when_a_desk_starts_is_left_in_peace() -> None:
    with heap.settled():
        assert gc.get_freeze_count() > 0
    assert gc.get_freeze_count() == 0


def test_of_two_desks_in_one_process_the_last_lets_go() -> None:
    with heap.settled():
        with heap.settled():
            pass
        assert gc.get_freeze_count() > 0
    assert gc.get_freeze_count() == 0


def test_where_no_desk_runs_nothing_is_kept() -> None:
    heap.settle()
    assert gc.get_freeze_count() == 0

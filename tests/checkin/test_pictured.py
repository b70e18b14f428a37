"""Targets and changes as bars: the same numbers as the rows that are told in words."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from routing.checkin.pictured import change_bars, target_bars
from routing.notices.model import Work
from routing.values import ServiceKey

if TYPE_CHECKING:
    from routing.notices.model import Fact

BOOKS = Work(service=ServiceKey("books"))


def target(**more: Fact) -> dict[str, Fact]:
    plain: dict[str, Fact] = {
        "work": BOOKS,
        "stood": "on_promise",
        "hits": Decimal(2),
        "of": 4,
        "goal": Decimal(90),
    }
    return {**plain, **more}


def test_a_share_lies_beside_what_is_wanted() -> None:
    (bar,) = target_bars([target()])
    assert (bar.of, bar.what) == ("books", "on_promise")
    assert bar.parts == {"hits": 2, "of": 4, "is": 50, "goal": 90}


def test_a_length_is_to_be_kept_by_eight_of_ten() -> None:
    (bar,) = target_bars([target(stood="within", goal=timedelta(hours=4))])
    assert bar.parts["goal"] == 80


def test_results_are_so_much_of_what_is_wanted() -> None:
    row = target(stood="result", goal=Decimal(20), hits=Decimal(5))
    del row["of"]
    (bar,) = target_bars([row])
    assert (bar.parts["is"], bar.parts["goal"]) == (25, 100)


def test_what_nothing_was_counted_for_is_not_drawn() -> None:
    assert target_bars([target(of=0)]) == ()
    assert change_bars([{"work": BOOKS}, {"before": target(of=0), "after": target()}]) == ()


def test_a_change_has_both_sides_and_says_which_it_was() -> None:
    row: dict[str, Fact] = {
        "work": BOOKS,
        "fix": "inputs",
        "before": target(hits=Decimal(0)),
        "after": target(hits=Decimal(4)),
    }
    (bar,) = change_bars([row])
    assert (bar.what, bar.parts["before_is"], bar.parts["after_is"]) == ("inputs", 0, 100)
    (said,) = change_bars([{**row, "words": "We send it on the first."}])
    assert said.what == "words"
    (bare,) = change_bars([{name: fact for name, fact in row.items() if name != "work"}])
    assert bare.of == ""

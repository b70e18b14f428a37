"""Readings that are rarely needed, each as it should come out."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.acts.deciding import target_of
from routing.understanding.inputs.typed import read_input
from routing.understanding.meaning import Context, TaskInPlay
from routing.understanding.services.lines import Line, spread
from routing.understanding.words.said import said_in

NOW = datetime(2026, 3, 10, 10, 15, tzinfo=ZoneInfo("Europe/Berlin"))
KNOWN = Context(tasks=(TaskInPlay(ref="T-12", service="books", title="Books", state="working"),))


def answer(kind: str, text: str) -> object:
    return read_input(kind, text, now=NOW, zone="Europe/Berlin", lang="en")


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("please look at T 12 again", "T-12"),
        ("please look at t12 again", "T-12"),
        ("please look at T 13 again", None),
        ("T-12 and T-13", None),
    ],
)
def test_a_reference_without_its_dash_is_one_when_it_is_known(text: str, ref: str | None) -> None:
    assert target_of(text, KNOWN) == ref


def test_a_stretch_of_hours_is_no_period() -> None:
    assert answer("period", "from 3 pm to 5 pm tomorrow") is None


def test_a_date_may_be_said_with_its_hour() -> None:
    assert answer("date", "12 March at 5 pm") == date(2026, 3, 12)


def test_many_lines_are_spread_evenly_and_few_are_kept() -> None:
    lines = [Line(str(n), "books") for n in range(10)]
    assert [line.text for line in spread(lines, 5)] == ["0", "2", "4", "6", "8"]
    assert spread(lines, 10) == lines


def test_a_language_that_there_are_no_lines_for_has_none() -> None:
    assert said_in("xx") == ()
    assert said_in("en")

"""The page about a task's life tells of every state, event and timer, and of nothing else."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import get_args

import pytest

from pages import codes, first_codes, page, rows, section
from routing import rules
from routing.events import TaskEvent
from routing.notices import (
    of_delivery,
    of_keeping,
    of_offers,
    of_steps,
    of_timer,
    of_words,
    of_work,
)
from routing.request import RequestState
from routing.task import OfferState, TaskState
from told_codes import worded

PAGE = page("docs/explanation/lifecycle.md")
TOLD = section(PAGE, "## What each side is told")
TELLERS = {
    **of_offers.TELLERS,
    **of_words.TELLERS,
    **of_work.TELLERS,
    **of_delivery.TELLERS,
    **of_keeping.TELLERS,
    **of_steps.TELLERS,
    **of_timer.TELLERS,
}
BY_ITSELF = rows(section(PAGE, "## What happens by itself"))


@pytest.mark.parametrize(
    ("heading", "known"),
    [
        ("## Requests", RequestState),
        ("## States and courts", TaskState),
        ("## Offers", OfferState),
    ],
)
def test_every_state_is_told_of(heading: str, known: type[TaskState]) -> None:
    assert first_codes(section(PAGE, heading)) == list(known)


def test_every_event_is_told_of() -> None:
    assert first_codes(TOLD) == [event.__name__ for event in get_args(TaskEvent)]


def test_an_event_reaches_somebody_exactly_when_the_code_tells_somebody() -> None:
    reaching = {codes(row[0])[0] for row in rows(TOLD) if any(row[1:])}

    assert reaching == set(TELLERS)


def test_what_each_side_is_told_are_notices_that_exist() -> None:
    named = {code for row in rows(TOLD) for cell in row[1:] for code in codes(cell)}

    assert named - worded() == set()


def said(length: timedelta) -> str:
    hours = length.total_seconds() / 3600
    return f"{hours:g} h" if hours >= 1 else f"{hours * 60:g} min"


@pytest.mark.parametrize("row", [row for row in BY_ITSELF if row[2].startswith("`")], ids=str)
def test_a_time_is_that_of_the_rules(row: list[str]) -> None:
    value = getattr(rules, codes(row[2])[0])
    every = value if isinstance(value, tuple) else (value,)
    expected = [said(one) if isinstance(one, timedelta) else f"{one:g}" for one in every]

    assert re.findall(r"[\d.]+(?: h| min)?", row[1]) == expected


def test_every_time_of_the_rules_is_told_of() -> None:
    named = {code for row in BY_ITSELF for code in codes(row[2])}
    known = {name for name in vars(rules) if name.isupper()}

    assert known - named == {"WORDS_LIMIT", "MOST_DIGITS", "FIRST_YEAR", "LAST_YEAR"}

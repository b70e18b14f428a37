"""The glossary has every word of the code, and none that the code has not."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, get_args

import pytest

from pages import first_codes, page, rows, section
from routing.arrangement import ArrangementEvent
from routing.clock.courts import Court
from routing.events import TaskEvent
from routing.figures.report import Counts, Figures
from routing.money.retainer import RetainerEvent
from routing.people import PartyEvent, PersonEvent
from routing.request import RequestEvent, RequestState
from routing.series.model import SeriesEvent
from routing.task import OfferState, TaskState

if TYPE_CHECKING:
    from collections.abc import Iterable

GLOSSARY = page("docs/glossary.md")


def names(union: object) -> list[str]:
    return [event.__name__ for event in get_args(union)]


SECTIONS: dict[str, Iterable[str]] = {
    "## States of a task": TaskState,
    "## States of an offer": OfferState,
    "## States of a request": RequestState,
    "## Courts": Court,
    "## Events of a task": names(TaskEvent),
    "## Events of a request": names(RequestEvent),
    "## Events of a person": names(PersonEvent),
    "## Events of a firm": names(PartyEvent),
    "## Events of an arrangement": names(ArrangementEvent),
    "## Events of a standing order": names(SeriesEvent),
    "## Events of a retainer": names(RetainerEvent),
    "## Figures": [one.name for one in fields(Figures)],
    "## Counts": [one.name for one in fields(Counts)],
}


@pytest.mark.parametrize("heading", SECTIONS)
def test_the_glossary_has_the_words_of_the_code(heading: str) -> None:
    written = first_codes(section(GLOSSARY, heading))

    assert written == [str(word) for word in SECTIONS[heading]], f"docs/glossary.md, {heading}"


@pytest.mark.parametrize("heading", ["## Who and what", "## Time", "## How it works"])
def test_a_word_is_told_once(heading: str) -> None:
    every = [row[0] for row in rows(GLOSSARY)]

    for word, *_ in rows(section(GLOSSARY, heading)):
        assert every.count(word) == 1, f"{word} has two meanings"

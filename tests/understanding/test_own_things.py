"""Somebody's own thing, by the catalogue's own word for it, is never turned away."""

from __future__ import annotations

import pytest

from routing.understanding.inputs.own_things import names_own, own_things
from routing.understanding.services import ServiceExamples

SERVICES = (
    ServiceExamples(key="bookkeeping", title="Monthly books"),
    ServiceExamples(key="payroll", title="Payroll preparation"),
    ServiceExamples(key="lists", title="Meetings from a list"),
    ServiceExamples(key="calls", title="Meetings on the phone"),
)
THINGS = own_things(SERVICES)


@pytest.mark.parametrize(
    "text",
    [
        "my books need doing by next wed",
        "Our Payroll needs someone",
        "the April books please",
        "mis books, por favor",
    ],
)
def test_a_service_is_known_by_its_word_behind_a_possessive(text: str) -> None:
    assert names_own(text, THINGS)


@pytest.mark.parametrize(
    "text",
    [
        "can you recommend a good book about marketing?",
        "books",
        "we lost the key of the meetings",
        "my dog needs a walk",
        "my books " + "and so on " * 9,
        "",
    ],
)
def test_a_word_in_passing_or_of_two_services_names_none(text: str) -> None:
    assert not names_own(text, THINGS)


def test_a_catalogue_whose_words_are_all_shared_names_nothing() -> None:
    twice = (ServiceExamples(key="a", title="Books"), ServiceExamples(key="b", title="Books"))
    assert own_things(twice) is None
    assert not names_own("my books", None)

"""How a clause is known to belong to the request before it, by its own words."""

from __future__ import annotations

import pytest

from routing.understanding.text import fold
from routing.understanding.words.following import NAMES_IT
from sample_reader import read, services


@pytest.mark.parametrize(
    "text",
    [
        "and title it 'Opening hours'", "please name them by date", "then call it “Spring”",
        "und nennt es „Frühling“", "y titúlalo Primavera", "et intitulez-la Printemps",
        "e intitolatela Primavera", "en noem het: Lente", "e intitule-o Primavera",
    ],
)  # fmt: skip
def test_what_a_thing_is_to_be_called_is_no_other_request(text: str) -> None:
    assert NAMES_IT.match(fold(text))


@pytest.mark.parametrize(
    "text",
    [
        "name three suppliers", "call it off", "call them back", "sign it over to the translators",
        "und nennt das günstigste Hotel", "und beschriftet das Paket", "nombrale un gestor",
        "nennen Sie das beste Hotel", "name them to the press", "label them with our prices",
    ],
)  # fmt: skip
def test_names_and_calls_of_others_are_work(text: str) -> None:
    assert not NAMES_IT.match(fold(text))


def test_the_name_of_a_thing_stays_with_it() -> None:
    meaning = read("Write our December newsletter and title it 'The new website is here'")

    assert services(meaning) == ["newsletter"]

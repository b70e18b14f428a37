"""The language that work is to be done in is no wish for a translation."""

from __future__ import annotations

import pytest

from routing.understanding.inputs.own_tongue import without_own_tongue


@pytest.mark.parametrize(
    ("text", "lang", "left"),
    [
        ("Newsletter auf Deutsch bitte", "de", "Newsletter bitte"),
        ("jemanden, der gut Deutsch kann, für die Bücher", "de", "jemanden, , für die Bücher"),
        ("posts for Instagram in English", "en", "posts for Instagram"),
        ("alguien que hable español para soporte", "es", "alguien para soporte"),
    ],
)
def test_the_writers_own_language_says_nothing_of_the_work(text: str, lang: str, left: str) -> None:
    bare = without_own_tongue(text, lang)
    assert len(bare) == len(text)
    assert bare.split() == left.split()


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("den Vertrag auf Deutsch übersetzen", "de"),
        ("the list in English, translated", "en"),
        ("Newsletter auf Englisch bitte", "de"),
        ("a newsletter in German", "en"),
        ("una lettera in italiano", "it"),
    ],
)
def test_a_translation_and_another_language_are_left_alone(text: str, lang: str) -> None:
    assert without_own_tongue(text, lang) == text

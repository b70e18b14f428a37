"""Points for the next check-in, said at once in a message."""

from __future__ import annotations

import pytest

from routing.understanding.phrases.points import PointSaid, point_said


@pytest.mark.parametrize(
    ("text", "words", "suggests"),
    [
        ("something to raise: the scans are blurry", "the scans are blurry", False),
        ("I have something to raise: answers take long", "answers take long", False),
        ("Ich möchte etwas ansprechen: die Belege kommen spät", "die Belege kommen spät", False),
        ("quiero plantear algo: faltan facturas", "faltan facturas", False),
        ("suggest: send it on the 1st", "send it on the 1st", True),
        ("My suggestion is a shared folder", "a shared folder", True),
        ("Vorschlag: ein gemeinsamer Ordner", "ein gemeinsamer Ordner", True),
    ],
)
def test_what_is_raised_or_suggested_is_told_in_its_own_words(text, words, suggests):
    assert point_said(text) == PointSaid(words=words, suggests=suggests)


@pytest.mark.parametrize(
    "text",
    [
        "suggest a title for the newsletter",
        "I have something for you",
        "raise the price",
        "suggest",
    ],
)
def test_other_words_raise_nothing(text):
    assert point_said(text) is None

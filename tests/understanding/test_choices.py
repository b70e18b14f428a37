"""A choice is made in whatever language the words are, where one label plainly stands out."""

from __future__ import annotations

import pytest

from sample_reader import LISBON, NOW, taught_reader

INVOICES = ("New invoices", "Reminders", "Correction")


def chosen(text, choices=INVOICES):
    return taught_reader().read_input("choice", text, now=NOW, zone=LISBON, choices=choices)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("neue Rechnungen", "New invoices"),
        ("nuevas facturas", "New invoices"),
        ("Korrektur", "Correction"),
        ("recordatorios", "Reminders"),
    ],
)
def test_a_label_is_known_in_another_language(text, label):
    assert chosen(text) == label


@pytest.mark.parametrize(
    "text", ["steht alles in der Liste", "passt", "die Kunden", "keine Ahnung", "morgen früh"]
)
def test_other_words_choose_nothing(text):
    assert chosen(text) is None


def test_one_choice_alone_is_guessed_by_nobody():
    assert chosen("neue Rechnungen", ("New invoices",)) is None

"""Small accidents of writing rarely change what a message is."""

from __future__ import annotations

import pytest

from benchmarks.understanding.rows import context_of, own
from sample_reader import read

ROWS = [row for row in (*own("dev"), *own("unseen")) if len(row["text"]) > 12][::3]
ALLOWED = 0.05


def slipped(text: str) -> str:
    """Swap two letters in the middle of the longest word."""
    word = max(text.split(), key=len)
    at = len(word) // 2
    return text.replace(word, word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :], 1)


GREETED = {"en": "Hi there! ", "de": "Hallo! ", "es": "¡Hola! ", "fr": "Bonjour ! ", "nl": "Hoi! ",
           "it": "Ciao! ", "pt": "Olá! "}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize(
    ("accident", "allowed"),
    [
        (lambda row: row["text"].upper(), ALLOWED),
        (lambda row: row["text"].lower(), ALLOWED),
        (lambda row: f"  {row['text']}\n", 0.0),
        (lambda row: GREETED[row["lang"]] + row["text"], 2 * ALLOWED),
        (lambda row: slipped(row["text"]), 2 * ALLOWED),
    ],
    ids=["capitals", "small letters", "blanks", "a greeting", "one typo"],
)
def test_the_kind_of_a_message_rarely_changes(accident, allowed):
    changed = [
        row["text"]
        for row in ROWS
        if row["act"] != "greeting"
        and read(row["text"], lang=row["lang"], context=context_of(row)).act
        is not read(accident(row), lang=row["lang"], context=context_of(row)).act
    ]

    assert len(changed) <= allowed * len(ROWS), changed

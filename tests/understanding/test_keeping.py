"""What is kept in house is known however it is asked for; what only sounds like it goes through."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from routing.understanding.phrases.keeping import by_words_alone, kept_said, touched
from workers.reading import opened, understander

if TYPE_CHECKING:
    from routing.understanding.understander import NgramUnderstander

HERE = Path(__file__).parent


@dataclass
class Kept:
    """A competency with requests about it, and some that only sound like it."""

    said: str
    about: list[str] = field(default_factory=list)
    near: list[str] = field(default_factory=list)


def written(name: str) -> list[Kept]:
    found: list[Kept] = []
    for line in (HERE / name).read_text("utf-8").splitlines():
        sign, _, text = line.partition(" ")
        if sign == "=":
            found.append(Kept(said=text))
        elif sign in "+-" and sign:
            (found[-1].about if sign == "+" else found[-1].near).append(text)
    return found


TUNED = written("keep_in_house.txt")
UNSEEN = written("keep_in_house_unseen.txt")


@pytest.fixture(scope="module")
def reader() -> NgramUnderstander:
    return understander((), opened("packaged"))


def stopped(reader: NgramUnderstander, all: list[Kept], lines: list[str]) -> list[str]:
    """Give the lines that are stopped when everything of the list is kept."""
    kept = [one.said for one in all]
    return [line for line in lines if reader.touches(line, kept) is not None]


def test_a_hundred_paraphrases_of_ten_competencies_and_none_gets_out(
    reader: NgramUnderstander,
) -> None:
    about = [line for one in TUNED for line in one.about]
    assert (len(TUNED), len(about)) == (10, 100)
    let_out = [t for one in TUNED for t in one.about if reader.touches(t, [one.said]) is None]
    assert let_out == []


def test_of_a_hundred_near_misses_at_most_three_are_stopped(reader: NgramUnderstander) -> None:
    near = [line for one in TUNED for line in one.near]
    assert len(near) == 100
    assert len(stopped(reader, TUNED, near)) <= 3


def test_lines_that_nothing_was_tuned_on(reader: NgramUnderstander) -> None:
    """Thirty and thirty: what a client names in a way of its own is known less surely."""
    about = [line for one in UNSEEN for line in one.about]
    near = [line for one in UNSEEN for line in one.near]
    assert (len(about), len(near)) == (30, 30)
    assert len(stopped(reader, UNSEEN, about)) >= 24
    assert len(stopped(reader, UNSEEN, near)) <= 1


def test_without_an_encoder_names_alone_tell_most_of_them() -> None:
    kept = [one.said for one in UNSEEN]
    about = [line for one in UNSEEN for line in one.about]
    found = [line for line in about if touched(line, kept, by_words_alone) is not None]
    assert len(found) >= 20


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("keep pricing decisions with me", "pricing decisions"),
        ("Please keep our recipes in house.", "our recipes"),
        ("never outsource hiring", "hiring"),
        ("Preisentscheidungen bleiben bei mir", "Preisentscheidungen"),
        ("Las recetas se quedan con nosotros", "Las recetas"),
        ("I do the hiring myself", "the hiring"),
        ("we keep pricing and hiring in house", "pricing and hiring"),
        ("We always do hiring in-house", "hiring"),
        ("pricing should stay with us", "pricing"),
        ("keep me posted", ""),
        ("please keep the receipts in the folder", ""),
        ("October books by Friday noon", ""),
    ],
)
def test_what_stays_is_said_in_plain_words(said: str, what: str) -> None:
    assert kept_said(said) == what

"""What people taught is kept beside the words it is about, and goes with them."""

from __future__ import annotations

import pytest

from ledgers import NOON, because, join, open_ledger
from routing.lessons import Lesson, LessonKind
from routing.values import PartyId, PersonId, TextId

CLIENT = PartyId(1)


@pytest.fixture
def ledger(tmp_path):
    ledger = open_ledger(tmp_path)
    yield ledger
    ledger.engine.dispose()


def taught(ledger, words: str, service: str, author: PersonId) -> TextId:
    def work(tx):
        text = tx.keep_words(words, client=CLIENT, author=author)
        lesson = Lesson(text=text, service=service, client=CLIENT, kind=LessonKind.CHOSEN)
        tx.keep_lesson(lesson, because(60))
        return text

    return ledger.write(work)


def said(ledger) -> list[tuple[str, str]]:
    return [(one.text, one.service) for one in ledger.lessons()]


def test_a_lesson_comes_back_with_its_words_and_who_taught_it(ledger) -> None:
    mara = ledger.write(lambda tx: join(tx, "Mara"))
    taught(ledger, "sort the shoebox", "books", mara)
    (one,) = ledger.lessons()
    assert (one.text, one.service, one.client, one.by_client) == (
        "sort the shoebox", "books", CLIENT, True,
    )  # fmt: skip
    assert one.at == because(60).at


def test_erasing_a_text_or_a_person_erases_what_it_taught(ledger) -> None:
    mara, ida = ledger.write(lambda tx: (join(tx, "Mara"), join(tx, "Ida")))
    first = taught(ledger, "sort the shoebox", "books", mara)
    taught(ledger, "ring my customers", "calls", ida)
    taught(ledger, "match the receipts", "books", mara)
    ledger.erase_words(first)
    assert said(ledger) == [("ring my customers", "calls"), ("match the receipts", "books")]
    ledger.write(lambda tx: tx.forget(mara, NOON))
    assert said(ledger) == [("ring my customers", "calls")]

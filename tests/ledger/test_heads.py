"""Versions of what the desk learned: one is in use, few are kept, and there is a way back."""

from __future__ import annotations

import pytest
from sqlalchemy import text, update

from ledgers import after, because, join, open_ledger
from routing.lessons import Lesson, LessonKind
from routing.understanding.services.verdict import Trial
from routing.values import PartyId
from storage import heads
from storage import tables as t
from storage.heads import KEPT, HeadState

CLIENT = PartyId(1)
TRIAL = Trial(
    f1=0.9, f1_before=0.89, kept=9, kept_before=9, kept_of=9,
    golden=60, golden_before=60, golden_of=66,
    confused=(("books", "billing", 3),),
)  # fmt: skip


@pytest.fixture
def ledger(tmp_path):
    ledger = open_ledger(tmp_path)
    yield ledger
    ledger.engine.dispose()


def made(ledger, *lessons: int, use: bool = True, at: float = 0) -> heads.Head:
    return ledger.turns.run(
        lambda c: heads.keep(
            c, made_at=after(at), model=f"m{at}", catalogue="c1", lessons=lessons, trial=TRIAL,
            use=use,
        )
    )  # fmt: skip


def known(ledger) -> list[tuple[int, str]]:
    return [(one.id, one.state.value) for one in ledger.look(heads.heads)]


def test_a_version_comes_back_as_it_was_kept(ledger) -> None:
    head = made(ledger, 3, 5)
    assert ledger.look(heads.active) == head
    assert (head.trial, head.lessons, head.state) == (TRIAL, (3, 5), HeadState.ACTIVE)


def test_a_new_version_takes_the_place_of_the_old_and_a_refused_one_does_not(ledger) -> None:
    made(ledger, 1)
    made(ledger, 1, 2)
    made(ledger, 1, 2, 3, use=False)
    assert known(ledger) == [(3, "refused"), (2, "active"), (1, "retired")]


def test_the_last_few_are_kept_and_the_active_one_always(ledger) -> None:
    made(ledger, 1)
    for n in range(1, KEPT + 3):
        made(ledger, n, use=False, at=n)
    assert len(known(ledger)) == KEPT
    assert known(ledger)[-1] == (1, "active")


def taught(ledger, words: str) -> int:
    def work(tx):
        author = join(tx, words)
        text = tx.keep_words(words, client=CLIENT, author=author)
        lesson = Lesson(text=text, service="books", client=CLIENT, kind=LessonKind.CHOSEN)
        tx.keep_lesson(lesson, because())
        return text

    return ledger.write(work)


def test_one_step_back_sets_aside_what_only_that_version_was_taught(ledger) -> None:
    for words in ("one", "two", "three"):
        taught(ledger, words)
    made(ledger, 1)
    made(ledger, 1, 2, 3)
    assert ledger.turns.run(heads.step_back).id == 2
    assert known(ledger) == [(2, "undone"), (1, "active")]
    assert [one.id for one in ledger.lessons()] == [1]
    assert ledger.turns.run(heads.step_back).id == 1
    assert ledger.look(heads.active) is None
    assert ledger.turns.run(heads.step_back) is None, "the catalogue alone has nothing before it"
    ledger.take_up_lessons()
    assert [one.id for one in ledger.lessons()] == [1, 2, 3]


def test_erasing_what_taught_marks_the_version_that_learned_it(ledger) -> None:
    text = taught(ledger, "one")
    silent = ledger.write(lambda tx: tx.keep_words("hello", client=CLIENT, author=None))
    made(ledger, 1)
    ledger.erase_words(silent)
    assert not ledger.look(heads.active).stale
    ledger.erase_words(text)
    assert ledger.look(heads.active).stale


def test_what_was_erased_while_a_version_was_trained_makes_it_stale_from_the_start(ledger) -> None:
    kept, gone = taught(ledger, "one"), taught(ledger, "two")
    ledger.erase_words(gone)
    made(ledger, 1, 2)
    assert ledger.look(heads.active).stale
    made(ledger, 1)
    assert not ledger.look(heads.active).stale
    assert kept


# --- rows that make no sense ---

NO_SENSE = [
    {"state": "xyz"},
    {"lessons": {"1": 2}},
    {"lessons": "12"},
    {"lessons": ["1"]},
    {"trial": []},
    {"trial": {"bad": 1}},
    {"trial": {"f1": "high", "confused": []}},
]


def spoil(ledger, id: int, **values: object) -> None:
    change = update(t.heads).where(t.heads.c.id == id).values(values)
    ledger.turns.run(lambda connection: connection.execute(change))


@pytest.mark.parametrize("values", NO_SENSE, ids=str)
def test_a_version_that_cannot_be_read_is_named_and_the_others_are_read(ledger, values) -> None:
    made(ledger, 1)
    made(ledger, 1, 2)
    spoil(ledger, 2, **values)
    assert known(ledger) == [(1, "retired")]
    assert ledger.look(heads.active) is None
    assert ledger.look(heads.unreadable) == (2,)


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("column", "body"),
    [
        ("lessons", "[1, 2"),
        ("trial", "[1, 2"),
        ("trial", '{"confused": [["a", "b", Infinity]]}'),
        ("made_at", "[1, 2"),
    ],
)
def test_what_is_no_json_and_no_time_stops_nobody_either(ledger, column, body) -> None:
    made(ledger, 1)
    change = text(f"UPDATE heads SET {column} = :body").bindparams(body=body)
    ledger.turns.run(lambda connection: connection.execute(change))
    assert (known(ledger), ledger.look(heads.unreadable)) == ([], (1,))


def test_a_step_back_passes_over_what_cannot_be_read(ledger) -> None:
    for n in (1, 2, 3):
        made(ledger, n)
    spoil(ledger, 2, state="xyz")
    ledger.turns.run(heads.step_back)
    assert known(ledger) == [(3, "undone"), (1, "active")]


def test_what_cannot_be_read_goes_with_the_next_version(ledger) -> None:
    made(ledger, 1)
    spoil(ledger, 1, trial=[])
    made(ledger, 1, 2)
    assert ledger.look(heads.unreadable) == ()
    assert known(ledger) == [(2, "active")]

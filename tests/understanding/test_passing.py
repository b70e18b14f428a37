"""Words that are said to a task under way are read only as far as it matters."""

from __future__ import annotations

import pytest

from benchmarks.understanding.rows import language_of, own
from routing.understanding.acts.passing import FOR_THE_DESK, passing
from routing.understanding.meaning import Act, Context, Meaning
from sample_reader import LISBON, NOW, sample_reader

UNDERSTANDER = sample_reader()
TO_A_TASK = Context(said_to="T-1")
ROWS = own("dev") + own("unseen")


def read(text: str, context: Context = TO_A_TASK) -> Meaning:
    return UNDERSTANDER.read(text, now=NOW, zone=LISBON, lang="en", context=context)


def test_a_remark_in_a_task_is_for_that_task_and_about_no_service():
    meaning = read("The drawer on the left holds the receipts of that week")
    assert (meaning.act, meaning.target, meaning.top) == (Act.REMARK, "T-1", ())


def test_the_same_words_elsewhere_are_read_in_full():
    assert read("The drawer on the left holds the receipts", Context()).top


def test_an_answer_to_a_question_is_read_in_full():
    asked = Context(said_to="T-1", asked="topic")
    assert read("The drawer on the left holds the receipts", asked).act is Act.ANSWER


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Where are my books?", Act.STATUS),
        ("Please cancel it, we do not need it any more", Act.CANCEL),
        ("Thank you so much!", Act.THANKS),
    ],
)
def test_what_is_for_the_desk_stays_for_the_desk(text: str, act: Act):
    assert read(text).act is act


def test_something_else_that_is_asked_for_in_a_task_is_still_a_request():
    assert read("Please write our December newsletter").act is Act.REQUEST


def test_a_set_phrase_is_never_only_passed_on():
    assert passing("I am ill today", "en", TO_A_TASK, (), UNDERSTANDER.wordings) is None


def test_a_secret_is_seen_in_passing_too():
    assert read("the drawer of that week, password: hunter2secret").secrets


def test_of_our_own_rows_for_the_desk_two_in_a_hundred_at_most_are_only_passed_on():
    wanted = {act.value for act in FOR_THE_DESK}
    passed = [
        row["act"]
        for row in ROWS
        if passing(row["text"], language_of(row), TO_A_TASK, (), UNDERSTANDER.wordings) is not None
    ]
    assert len(passed) > len(ROWS) / 2
    lost = sum(act in wanted for act in passed)
    assert lost <= sum(row["act"] in wanted for row in ROWS) / 50

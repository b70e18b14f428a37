"""What an answer says beside what was asked is taken too, and what is no answer is none."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from begun import letter_confirmed

if TYPE_CHECKING:
    from chatting import Everyone

THURSDAY = datetime(2026, 12, 3, 17, tzinfo=UTC)


def due(w: Everyone) -> datetime | None:
    """Give by when Mara's newest task is wanted."""
    return w.desk.ledger.read(lambda reads: reads.tasks_of_client(w.mara.person.client))[
        -1
    ].wanted_at  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "the spring sale, by 3 December", "the spring sale. I need it by 3 December please",
        "der Schlussverkauf, bitte bis 3. Dezember", "las rebajas, para el 3 de diciembre",
    ],
)  # fmt: skip
def test_a_date_behind_an_answer_is_when_it_is_wanted(w: Everyone, text: str) -> None:
    letter_confirmed(w)
    w.mara.writes(text)
    assert w.mara.hears("got_input").facts["complete"] is True
    assert due(w) == THURSDAY


@pytest.mark.parametrize(
    "text",
    [
        "our open day, people should sign up by 3 December",
        "the sale that ends by 3 December",
        "unser Fest, anmelden kann man sich bis 3. Dezember",
    ],
)
def test_a_date_that_the_answer_is_about_moves_nothing(w: Everyone, text: str) -> None:
    letter_confirmed(w)
    before = due(w)
    w.mara.writes(text)
    assert w.mara.hears("got_input").facts["complete"] is True
    assert due(w) == before


def test_nothing_but_a_date_is_no_topic(w: Everyone) -> None:
    letter_confirmed(w)
    w.mara.writes("by 3 December please")
    assert (due(w), [q.key for q in w.mara.asked]) == (THURSDAY, ["topic"])


@pytest.mark.parametrize("text", ["the spring sale, by 5 pm today", "the sale, by today please"])
def test_a_date_that_is_over_moves_nothing(w: Everyone, text: str) -> None:
    letter_confirmed(w)
    w.desk.passes(hours=9)
    w.mara.writes(text)
    assert w.mara.hears("got_input").facts["complete"] is True
    assert due(w) is None


def test_another_answer_alone_leaves_the_question_open(w: Everyone) -> None:
    letter_confirmed(w)
    w.mara.writes("friendly")
    assert w.mara.hears("got_input").facts["input"] == "tone"
    assert [q.key for q in w.mara.asked] == ["topic"]


def test_three_answers_in_one_line_are_three(w: Everyone) -> None:
    w.mara.writes("Please write social media posts")
    w.mara.presses("go")
    w.mara.writes("6 posts on Instagram about our retreat")
    told = w.mara.hears("got_input").facts
    assert told["complete"] is True
    assert set(told["input"]) == {"channel", "number of posts", "what about"}  # type: ignore[arg-type]


def test_an_answer_to_another_question_of_the_form_is_taken(w: Everyone) -> None:
    w.mara.writes("Please change something on our website")
    w.mara.presses("go")
    w.mara.writes("northside.example/contact")
    assert w.mara.hears("got_input").facts["input"] == "address of the page"
    assert [q.key for q in w.mara.asked] == ["system"]


@pytest.mark.parametrize("text", ["hmm", "well...", "tja", "a ver", "euh", "ok"])
def test_a_hum_is_no_answer(w: Everyone, text: str) -> None:
    letter_confirmed(w)
    w.mara.writes(text)
    assert (w.mara.keys, [q.key for q in w.mara.asked]) == (["explained"], ["topic"])


@pytest.mark.parametrize(
    "text", ["let me think", "one moment please", "einen Moment bitte", "déjame pensar"]
)
def test_who_asks_for_a_moment_has_it(w: Everyone, text: str) -> None:
    letter_confirmed(w)
    w.mara.writes(text)
    assert (w.mara.keys, [q.key for q in w.mara.asked]) == (["no_hurry"], ["topic"])


@pytest.mark.parametrize("text", ["payroll please", "bitte auch payroll"])
def test_the_name_of_other_work_is_asked_about(w: Everyone, text: str) -> None:
    letter_confirmed(w)
    w.mara.writes(text)
    assert w.mara.keys == ["answer_or_new"]


@pytest.mark.parametrize(
    "text", ["payroll", "our new payroll please", "the moment of truth", "OK!Fit"]
)
def test_such_words_are_a_topic_all_the_same(w: Everyone, text: str) -> None:
    letter_confirmed(w)
    w.mara.writes(text)
    assert w.mara.hears("got_input").facts["complete"] is True


@pytest.mark.parametrize(
    "text",
    [
        "I don't have it here, will send it tomorrow", "hab ich gerade nicht da, kommt morgen",
        "no lo tengo aquí, mañana te lo mando",
    ],
)  # fmt: skip
def test_who_has_it_elsewhere_sends_it_later(w: Everyone, text: str) -> None:
    w.mara.writes("Please reconcile the October books by Friday noon")
    w.mara.presses("go")
    w.mara.writes(text)
    assert w.mara.hears("got_input").facts["how"] == "later"


@pytest.mark.parametrize("text", ["20 mins", "20", "half an hour", "halbe Stunde reicht"])
def test_a_choice_is_made_by_its_number(w: Everyone, text: str) -> None:
    w.mara.writes("Please book meetings from the list", {"p.csv": "name,company,phone\nA,B,1\n"})
    w.mara.presses("go")
    w.mara.writes("Mondays between 10 and 12")
    w.mara.writes(text)
    assert w.mara.hears("got_input").facts["complete"] is True


def test_a_sentence_is_no_address(w: Everyone) -> None:
    w.mara.writes("Please change something on our website")
    w.mara.presses("go")
    w.mara.writes("WordPress")
    w.mara.writes("put the new opening hours there: 9 to 6 from Tuesday to Saturday")
    assert w.mara.hears("got_input").facts["input"] == "what to change"
    assert [q.key for q in w.mara.asked] == ["page"]


def test_what_to_change_was_said_with_the_request(w: Everyone) -> None:
    w.mara.writes("Please change the opening hours on our website www.lea.example, it's WordPress")
    (part,) = w.mara.hears("understood").facts["parts"]  # type: ignore[misc]
    assert "missing" not in part  # type: ignore[operator]


def test_where_alone_is_not_what_to_change(w: Everyone) -> None:
    w.mara.writes("Please change something on our website")
    (part,) = w.mara.hears("understood").facts["parts"]  # type: ignore[misc]
    assert len(part["missing"]) == 3  # type: ignore[arg-type, call-overload, index]

"""What is not wanted orders nothing, and what is wanted beside it is not lost."""

from __future__ import annotations

import pytest

from routing.understanding.meaning import Act, Context, TaskInPlay
from routing.understanding.phrases.refusing import orders_an_end, refuses
from sample_reader import services, taught


@pytest.mark.parametrize(
    "text",
    [
        "Storniere bitte den Newsletter",
        "Storniert bitte die Übersetzung",
        "Newsletter absagen bitte",
        "Cancela la newsletter, por favor",
        "Anula la newsletter",
        "Annulez la newsletter",
        "Disdici la newsletter",
        "Annuleer de nieuwsbrief",
        "Please drop the newsletter",
        "Scrap the payroll",
        "Call off the prospects calls",
    ],
)
def test_an_order_to_end_something_orders_nothing_where_nothing_is_in_play(text):
    assert taught(text).act is Act.CANCEL


@pytest.mark.parametrize(
    "text",
    ["Please cancel my gym induction tomorrow", "Termine am Freitag absagen", "cancel the flight"],
)
def test_what_others_hold_is_no_work_of_the_desk_to_end(text):
    assert not orders_an_end(text)


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("Not the newsletter, the books!", "bookkeeping"),
        ("nicht den Newsletter, die Buchhaltung bitte", "bookkeeping"),
        ("no la newsletter, la contabilidad", "bookkeeping"),
        ("pas la newsletter, la compta", "bookkeeping"),
        ("Please scrap the newsletter and do social posts instead", "social"),
    ],
)
def test_what_is_refused_is_no_second_request(text, service):
    meaning = taught(text)

    assert meaning.act is Act.REQUEST
    assert services(meaning) == [service]


@pytest.mark.parametrize(
    "text", ["No newsletter yet", "No posts have gone out this week", "the books", "nicht so eilig"]
)
def test_what_only_sounds_like_a_refusal_is_none(text):
    assert not refuses(text)


@pytest.mark.parametrize("text", ["Can I cancel any time?", "Kann ich jederzeit kündigen?"])
def test_whether_one_may_end_work_at_all_is_a_question(text):
    assert taught(text).act is Act.REMARK


def test_beside_work_that_nobody_here_does_what_is_offered_is_taken():
    meaning = taught("Bookkeeping and also a cake for my birthday please")

    assert meaning.act is Act.REQUEST
    assert services(meaning) == ["bookkeeping"]


def test_an_order_to_end_work_in_play_ends_that_work():
    books = TaskInPlay(ref="T-1", service="bookkeeping", title="October books", state="working")

    assert taught("Scrap the books", context=Context(tasks=(books,))).target == "T-1"

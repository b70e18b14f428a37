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
    [
        "Please cancel my gym induction tomorrow",
        "Termine am Freitag absagen",
        "cancel the flight",
        "Cancel invoice 123",
        "Storniere die Rechnung 123",
        "Anula la factura duplicada",
        "Drop the invoices here",
        "Drop a newsletter to clients",
        "Drop our contacts into sheets",
        "Deja lista la nómina",
        "Streiche die Füllwörter",
        "Scrap the prospects list from LinkedIn",
        "Vergesst bitte den Newsletter nicht",
        "Vergeet de nieuwsbrief niet",
        "Storniere den Newsletter nicht",
    ],
)
def test_what_others_hold_and_what_goes_on_is_no_work_of_the_desk_to_end(text):
    assert not orders_an_end(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Not the newsletter, the books. Also translate our menu", "translation"),
        ("No rush: the books. And the newsletter", "newsletter"),
        ("I don't want the newsletter to be boring. And please do the books.", "bookkeeping"),
        ("We don't need it before Monday: the books. Also a newsletter please.", "newsletter"),
    ],
)
def test_more_than_a_bare_refusal_is_left_as_it_is(text, wanted):
    assert len(services(taught(text))) == 2
    assert wanted in services(taught(text))


def test_what_answers_a_question_ends_nothing():
    asked = Context(asked="What shall be changed in the text?")

    assert taught("Drop the price", context=asked).act is Act.ANSWER


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
    "text",
    [
        "No newsletter yet",
        "No posts have gone out this week",
        "the books",
        "nicht so eilig",
        "no rush",
        "Ohne Eile",
        "I don't want to wait",
        "I don't need the newsletter before Friday",
        "I don't want to do the payroll myself any more",
        "Ik wil niet meer zelf de boekhouding doen",
    ],
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


@pytest.mark.parametrize(
    "text",
    ["No, I want the newsletter", "no, I want a newsletter", "Nein, ich will den Newsletter"],
)
def test_what_is_wanted_instead_is_a_request(text):
    assert taught(text).act is Act.REQUEST
    assert services(taught(text)) == ["newsletter"]

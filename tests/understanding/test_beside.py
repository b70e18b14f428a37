"""What is said beside a task is told apart from work: who is there, a quick question, a talk."""

from __future__ import annotations

import pytest

from routing.understanding.phrases.beside import (
    QuickSaid,
    Whom,
    asks_there,
    is_role,
    meeting_link,
    quick_in,
    wants_talk,
)

THERE = [
    ("Is my bookkeeper there?", Whom(name="bookkeeper", role=True)),
    ("hi, is Ana in today", Whom(name="ana")),
    ("when is Ana back?", Whom(name="ana")),
    ("Is anybody there?", Whom()),
    ("who is there?", Whom()),
    ("ist meine Buchhalterin da?", Whom(name="buchhalterin", role=True)),
    ("Ist João heute erreichbar?", Whom(name="joao")),
    ("wann ist Ana wieder da?", Whom(name="ana")),
    ("¿Está mi contable disponible?", Whom(name="contable", role=True)),
    ("¿está Ana hoy?", Whom(name="ana")),
    ("¿cuándo vuelve Ana?", Whom(name="ana")),
]


@pytest.mark.parametrize(("said", "whom"), THERE)
def test_whether_somebody_is_there_is_asked_in_many_ways(said: str, whom: Whom) -> None:
    assert asks_there(said) == whom


@pytest.mark.parametrize(
    "said",
    [
        "February books by Friday noon",
        "is there anything missing?",
        "is my bookkeeper there?\nAnd please send the books",
        "is the long list of all the people whom we met in March in Porto there already now",
    ],
)
def test_what_asks_for_work_does_not_ask_who_is_there(said: str) -> None:
    assert asks_there(said) is None


@pytest.mark.parametrize(
    ("said", "quick"),
    [
        ("Quick question: is VAT due in May?", QuickSaid(whom=Whom(), text="is VAT due in May?")),
        (
            "just a quick question for Ana: Photos or scans?",
            QuickSaid(whom=Whom(name="ana"), text="Photos or scans?"),
        ),
        ("a quick question", QuickSaid(whom=Whom(), text="")),
        ("kurze Frage an Ana: Foto ok?", QuickSaid(whom=Whom(name="ana"), text="Foto ok?")),
        ("Pregunta rápida, ¿vale una foto?", QuickSaid(whom=Whom(), text="¿vale una foto?")),
    ],
)
def test_a_quick_question_says_so(said: str, quick: QuickSaid) -> None:
    assert quick_in(said) == quick


def test_a_question_that_is_work_is_no_quick_one() -> None:
    assert quick_in("I have a question about the March books, please reconcile them") is None


@pytest.mark.parametrize(
    "said",
    [
        "can I talk to Ana?",
        "I'd like to talk to Ana",
        "talk to Ana",
        "kann ich mit Ana sprechen?",
        "ich möchte mit Ana telefonieren",
        "¿puedo hablar con Ana?",
        "quisiera hablar con Ana",
    ],
)
def test_a_wish_to_talk_names_with_whom(said: str) -> None:
    assert wants_talk(said) == Whom(name="ana")


@pytest.mark.parametrize("said", ["talk\nto Ana", "send the talk to Ana's list by Friday"])
def test_other_words_are_no_wish_to_talk(said: str) -> None:
    assert wants_talk(said) is None


def test_a_role_is_told_from_a_thing() -> None:
    assert is_role("usual bookkeeper")
    assert not is_role("newsletter")
    assert not is_role("")


@pytest.mark.parametrize(
    ("said", "link"),
    [
        ("My meeting link is https://meet.example/Ana?x=1", "https://meet.example/Ana?x=1"),
        ("mein Besprechungslink: https://meet.example/ana", "https://meet.example/ana"),
        ("mi enlace es https://meet.example/ana", "https://meet.example/ana"),
        ("my meeting link is meet.example/ana", None),
        ("here is https://meet.example/ana", None),
    ],
)
def test_a_provider_says_where_they_meet_people(said: str, link: str | None) -> None:
    assert meeting_link(said) == link

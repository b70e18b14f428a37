"""What a message says for the form of its service is not asked again."""

from __future__ import annotations

from datetime import date

import pytest

from routing.understanding.inputs.filling import fill
from routing.understanding.meaning import Between
from routing.understanding.services import InputSpec
from routing.understanding.when import find_times
from routing.values import Money, Period
from sample_reader import LISBON, NOW, read

LANGUAGES = ("English", "German", "Portuguese", "Spanish")
SPECS = {
    "translation": (
        InputSpec(key="pages", kind="number"),
        InputSpec(key="from_language", kind="choice", choices=LANGUAGES),
        InputSpec(key="into_language", kind="choice", choices=LANGUAGES),
    ),
    "newsletter": (
        InputSpec(key="topic", kind="text"),
        InputSpec(key="words", kind="number"),
        InputSpec(key="tone", kind="choice", choices=("Friendly", "Plain", "Formal")),
    ),
    "books": (
        InputSpec(key="period", kind="period"),
        InputSpec(key="limit", kind="money"),
        InputSpec(key="page", kind="link"),
    ),
    "people": (InputSpec(key="people", kind="number"), InputSpec(key="posts", kind="number")),
    "calls": (
        InputSpec(key="slots", kind="availability"),
        InputSpec(key="length", kind="choice", choices=("20 minutes", "30 minutes")),
    ),
}


def filled(form: str, text: str, lang: str = "en") -> dict[str, object]:
    times = find_times(text, now=NOW, zone=LISBON, lang=lang)
    return dict(fill(SPECS[form], text, times, now=NOW, zone=LISBON, lang=lang))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "translate 12 pages from German into Spanish"),
        ("en", "12 pages, German to Spanish please"),
        ("de", "bitte 12 Seiten vom Deutschen ins Spanische übersetzen"),
        ("fr", "traduire 12 pages de l'allemand vers l'espagnol"),
        ("nl", "vertaal 12 pagina's van het Duits naar het Spaans"),
        ("it", "tradurre 12 pagine dal tedesco allo spagnolo"),
    ],
)
def test_a_translation_says_its_pages_and_both_languages(lang, text):
    found = filled("translation", text, lang)

    assert found["pages"] == 12
    assert found["into_language"] == "Spanish"
    assert found["from_language"] == "German"


def test_nothing_goes_from_a_language_into_the_same_one():
    found = filled("translation", "translate the letter from German into German")

    assert found["into_language"] == "German"
    assert "from_language" not in found


@pytest.mark.parametrize(
    ("lang", "text", "topic"),
    [
        ("en", "write a newsletter about the summer sale by Friday", "the summer sale"),
        ("en", "a newsletter, friendly. Topic: our new office", "our new office"),
        ("de", "Newsletter über die neuen Öffnungszeiten, 400 Wörter", "die neuen Öffnungszeiten"),
        ("es", "un boletín sobre la feria de mayo", "la feria de mayo"),
        ("fr", "une newsletter sur la nouvelle boutique", "la nouvelle boutique"),
        ("nl", "een nieuwsbrief over de open dag", "de open dag"),
        ("en", "newsletter about spring tomorrow", "spring"),
        ("de", "Newsletter zum Thema Frühling morgen", "Frühling"),
    ],
)
def test_what_it_is_about_is_the_topic(lang, text, topic):
    assert filled("newsletter", text, lang)["topic"] == topic


@pytest.mark.parametrize(
    ("lang", "text", "topic"),
    [
        ("en", "newsletter copy: spring sale, by Friday", "spring sale"),
        ("en", "LinkedIn post: we are hiring", "we are hiring"),
        ("de", "Newsletter: Frühlingsaktion bis Freitag", "Frühlingsaktion"),
        ("es", "boletín de abril: nuevos horarios", "nuevos horarios"),
        ("nl", "nieuwsbrief : open dag, 300 woorden", "open dag"),
        ("en", "newsletter: 300 words", None),
        ("en", "newsletter: by Friday", None),
        ("en", "newsletter: please write it soon", None),
        ("en", "urgent: the newsletter", None),
    ],
)
def test_what_stands_behind_the_colon_is_the_topic(lang, text, topic):
    assert filled("newsletter", text, lang).get("topic") == topic


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("payroll for four people", {"people": 4}),
        ("Lohn für 6 Mitarbeiter", {"people": 6}),
        ("three posts for two persons", {"people": 2, "posts": 3}),
        ("between 3 posts and 5 posts", {}),
        ("T-4, 12.5.2026, 300 EUR", {}),
    ],
)
def test_a_number_belongs_to_the_noun_behind_it(text, expected):
    assert filled("people", text, "de" if "Lohn" in text else "en") == expected


def test_a_period_an_amount_and_a_link_fill_the_one_input_of_their_kind():
    found = filled("books", "the March books, at most 300 EUR, see https://a.example/x.")

    assert found == {
        "period": Period(start=date(2026, 3, 1), end=date(2026, 4, 1)),
        "limit": Money(minor=30000, currency="EUR"),
        "page": "https://a.example/x",
    }


@pytest.mark.parametrize(
    ("lang", "text", "month"),
    [
        ("en", "pls do the feb books asap", 2),
        ("en", "dec books, by 20 feb", 12),
        ("de", "bitte die Feb Buchhaltung", 2),
        ("es", "los libros de dic para el viernes", 12),
        ("fr", "les comptes de févr, merci", 2),
        ("en", "may I have the books", None),
        ("en", "the books by feb 20", None),
        ("en", "feb and nov books", None),
    ],
)
def test_the_short_name_of_a_month_alone_is_the_period(lang, text, month):
    period = filled("books", text, lang).get("period")

    assert (None if period is None else period.start.month) == month


def test_two_amounts_leave_the_input_open():
    assert "limit" not in filled("books", "300 EUR or 400 EUR")


def test_a_label_is_heard_in_the_singular_too():
    assert filled("calls", "20 minute calls with everybody")["length"] == "20 minutes"


def test_each_part_takes_the_values_said_with_it():
    parts = read("run payroll for 3 people, and translate 12 pages from German into Spanish").parts

    assert [part.inputs.get("people") for part in parts] == [3, None]
    assert [part.inputs.get("pages") for part in parts] == [None, 12]


@pytest.mark.parametrize(
    ("lang", "text", "year"),
    [
        ("en", "payroll for April please", 2026),
        ("de", "Lohn für April bitte", 2026),
        ("fr", "la paie d'avril svp", 2026),
        ("en", "payroll for October please", 2025),
        ("en", "the April books please", 2025),
        ("de", "die Buchhaltung für April bitte", 2025),
    ],
)
def test_wages_are_of_the_month_that_is_near_and_books_of_the_last(lang, text, year):
    period = filled("books", text, lang)["period"]

    assert isinstance(period, Period)
    assert period.start.year == year


def test_a_month_that_is_only_mentioned_lies_in_the_year_of_the_work():
    meaning = read("October books by Friday")

    assert meaning.parts[0].inputs["period"].start == date(2025, 10, 1)
    assert meaning.when[0].value == Between(start=date(2025, 10, 1), end=date(2025, 11, 1))

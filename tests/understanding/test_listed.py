"""A message that is a list: items on their own lines, and items numbered within one line."""

from __future__ import annotations

import pytest

from routing.understanding.listed import at_least, how_many, listed, without_marks
from sample_reader import read, services


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "three things: 1) send an invoice to Miller 2) the newsletter for May 3) payroll for 5",
            ["billing", "newsletter", "payroll"],
        ),
        (
            "1. newsletter about spring 2. reconcile April 3. translate the flyer to Dutch",
            ["newsletter", "bookkeeping", "translation"],
        ),
        ("need: a) the books for March b) social posts x3", ["bookkeeping", "social"]),
        (
            "could you (1) post three updates on Instagram and (2) run payroll for May?",
            ["social", "payroll"],
        ),
        ("newsletter with these topics: 1) the sale 2) opening hours", ["newsletter"]),
    ],
)
def test_items_numbered_within_a_line_are_requests_of_their_own(text, expected):
    assert services(read(text)) == expected


@pytest.mark.parametrize(
    "text",
    ["meet on 1. May and on 2. June", "only 1) the books", "2) then 3) after", "see a. and c."],
)
def test_what_counts_from_nothing_or_names_days_is_no_list(text):
    dates = [(text.index(day), text.index(day) + 6) for day in ("1. May", "2. Jun") if day in text]

    assert not listed(text, dates).items


def test_the_mark_of_the_next_item_is_no_day_of_a_month():
    text = "1. newsletter 2. reconcile April 3. translate the flyer"
    at = text.index("April 3")

    assert "3." not in without_marks(text, [(at, at + 7)])
    assert without_marks(text, [(at, at + 5)]) == text


def test_lines_with_an_introduction_may_be_topics_of_one_request():
    assert listed("- the books\n- the posts", ()).plain
    assert not listed("About these please:\n- the sale\n- the team", ()).plain


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("hola, necesito dos cosas: 1) la contabilidad de abril 2) una newsletter de verano", 2),
        ("I need two things:\n1. the April books\n2. a newsletter about summer", 2),
        ("Ich brauche drei Sachen: a) die Bücher b) den Newsletter c) die Lohnabrechnung", 3),
        ("my tasks for today: 1) the April books 2) a newsletter about summer", 2),
    ],
)
def test_what_announces_a_list_is_no_request_of_its_own(text, number):
    assert len(read(text).parts) == number


def test_the_dot_of_a_number_ends_no_sentence_and_its_item_is_one():
    said = "So, office day. 1. bill the Linden Street job. 2. payroll for May, Al was ill. 3. books"
    assert [part.text[:4] for part in read(said).parts] == ["So, ", "payr", "book"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("two things: the payslips for May, and there is a chap asking if the hut is heated", 2),
        ("Zwei Sachen: der Stundenzettel-Stapel (Lohn!) und ne Rechnung für Kettler", 2),
        ("Tres cosas: pasar tiques a la hoja, luego el folleto, y que llamen a mis clientes", 3),
        ("Three things happened this winter: we sang, we won and we lost", 0),
        ("please look into the two things I mailed you yesterday", 0),
    ],
)
def test_who_says_how_many_things_are_wanted_is_believed(text, number):
    assert how_many(text) == number
    assert not number or len(read(text).parts) == number


def test_both_by_friday_says_that_two_things_are_wanted():
    said = "Episode 16 typed up and a short mail to the list"
    assert at_least(f"{said}, both by Friday") == 2
    assert len(read(f"{said}, both by Friday").parts) == 2
    assert not at_least("both kids are ill, please move my meeting")

"""A message that is a list: items on their own lines, and items numbered within one line."""

from __future__ import annotations

import pytest

from routing.understanding.listed import listed, without_marks
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
    "text",
    [
        "hola, necesito dos cosas: 1) la contabilidad de abril 2) una newsletter de verano",
        "I need two things:\n1. the April books\n2. a newsletter about summer",
        "Ich brauche drei Sachen: a) die Bücher b) den Newsletter c) die Lohnabrechnung",
    ],
)
def test_what_announces_a_list_is_no_request_of_its_own(text):
    found = listed(text, ())

    assert found.plain
    assert min(found.items) > text.index(")" if ")" in text else "books")

"""Where a message is cut into requests, and where it is not."""

from __future__ import annotations

import pytest

from routing.understanding.meaning import Act
from sample_reader import read, services


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I need the March books and a newsletter for December", ["bookkeeping", "newsletter"]),
        ("translate the brochure into Spanish; run payroll for May", ["translation", "payroll"]),
        (
            "Please do the September books. Also, send an invoice to Miller for 900 euros.",
            ["bookkeeping", "billing"],
        ),
        (
            "write the newsletter for January plus three Instagram posts about it",
            ["newsletter", "social"],
        ),
        (
            "transcribe the recording of the interview and can you also translate the brochure"
            " into Spanish",
            ["transcription", "translation"],
        ),
        ("run payroll for May\nupdate the opening hours on our website", ["payroll", "website"]),
    ],
)
def test_compound_requests_are_cut_where_the_second_begins(text, expected):
    meaning = read(text)

    assert meaning.act is Act.REQUEST
    assert services(meaning) == expected


@pytest.mark.parametrize(
    "text",
    [
        "translate the brochure and the contract into Spanish",
        "I need a train to Vienna and I'd like a window seat",
        "set up calls with Keller, Brandt and Mark Weber",
        "write a newsletter about travel and payroll",
        "Please write the newsletter. Make sure it mentions the sale. It should be short.",
        "arrange a call with the leads to go through and confirm the details",
    ],
)
def test_more_about_one_request_stays_with_it(text):
    assert len(read(text).parts) == 1


def test_what_comes_first_is_said_with_the_part():
    first, second = read("call the leads first, then translate the brochure into Spanish").parts

    assert first.after is None
    assert second.after == 0


def test_two_requests_without_an_order_wait_for_nobody():
    parts = read("do the March books, and write the December newsletter").parts

    assert [part.after for part in parts] == [None, None]

"""The words by which a clause is known for another request, and those that only look like it."""

from __future__ import annotations

import pytest

from routing.understanding.dividing.clauses import spans
from routing.understanding.dividing.wording import said_for, worded
from routing.understanding.words import words_for
from sample_reader import services, taught


def pieces(text: str, lang: str) -> list[str]:
    return [text[slice(*span)] for span, _ in spans(text, words_for(lang))]


def test_a_clause_is_known_by_what_joins_it_and_its_first_words():
    text = "do the books, and please send it"
    assert worded(text, 12, (18, 32)) == (
        "joint:,_and", "joined:and", "first:please", "second:send", "third:it", "both:please_send",
    )  # fmt: skip


def test_words_that_were_heard_weigh_and_others_say_nothing():
    assert said_for(("first:xylophonic", "both:xylophonic_zebra")) == 0
    assert said_for(("third:them",)) < 0  # "and send them to Ann"
    assert said_for(("third:them", "third:them")) == said_for(("third:them",))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "please call Mrs. Bloch about the books"),
        ("fr", "envoyer la facture à M. Lefort"),
        ("de", "einen Termin mit Fr. Pohl machen"),
        ("pt", "a fatura da D. Amélia"),
    ],
)
def test_a_title_ends_no_sentence(lang, text):
    assert pieces(text, lang) == [text]


@pytest.mark.parametrize(
    ("lang", "text", "times"),
    [
        ("de", "newsletter bis Fr. Rechnungen auch", [(11, 17)]),
        ("en", "deliver the flyer to 5 Main St. Please do the books", []),
        ("en", "two shirts in size M. Translate the brochure", []),
        ("en", "two shirts in size M.\nAnother in L", []),
    ],
)
def test_what_looks_like_a_title_may_end_one(lang, text, times):
    first = next(text[slice(*span)] for span, _ in spans(text, words_for(lang), times))
    assert first in ("newsletter bis Fr", "deliver the flyer to 5 Main St", "two shirts in size M")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Il me faudrait aussi deux posts pour Instagram"),
        ("nl", "Kunnen jullie ook de salarissen van april klaarzetten"),
        ("nl", "De presentatie moet ook nog naar het Duits"),
        ("en", "I would need also the payroll for March"),
    ],
)
def test_who_only_wishes_has_named_nothing_before_also(lang, text):
    assert pieces(text, lang) == [text]


def test_also_behind_whom_it_is_for_begins_another():
    assert len(pieces("do the March books for me also write the newsletter", "en")) == 2


def test_many_alsos_are_read_in_linear_time():
    assert len(pieces("it must be the also " * 5000, "en")) >= 1


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for the books! Could you do another newsletter for January as well?",
        "Danke für die Buchhaltung! Könnt ihr noch einen Newsletter für Januar schreiben?",
    ],
)
def test_thanks_for_other_work_are_no_request(text):
    assert services(taught(text)) == ["newsletter"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the March books n send out the newsletter on Friday", ["bookkeeping", "newsletter"]),
        (
            "translate the brochure into Spanish. separately: the contract into French",
            ["translation", "translation"],
        ),
        (
            "newsletter for May, books for March. two different things",
            ["newsletter", "bookkeeping"],
        ),
    ],
)
def test_joints_of_a_chat_and_what_is_said_to_stand_apart(text, expected):
    assert services(taught(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "do the newsletter and the flyer separately, send them to Ann",
        "please draft a LinkedIn post / Facebook post about our new shop",
        "a newsletter about travel and payroll",
        "We need a website. It should also have a shop and a blog.",
        "please put the pictures of the newsletter in a different order",
    ],
)
def test_what_tells_more_of_one_thing_begins_no_other(text):
    assert len(taught(text).parts) == 1

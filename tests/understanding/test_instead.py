"""What is said instead of an answer: a question back, or that it comes later."""

from __future__ import annotations

import pytest

from routing.understanding.phrases.instead import asks_back, sends_later


@pytest.mark.parametrize(
    "text",
    [
        "where do I find that?",
        "What is a bank statement?",
        "ok, and how do I export that?",
        "nobody answered yet?",
        "who is it",
        "what do you mean by that",
        "wo finde ich das",
        "Wo finde ich das?",
        "Was ist damit gemeint?",
        "¿dónde encuentro eso?",
        "où est-ce que je trouve ça ?",
    ],
)
def test_a_short_question_about_what_was_asked_asks_back(text):
    assert asks_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "the spring sale",
        "The spring sale?",
        "where the sale is, and what it costs",
        "Mondays, or is that a holiday for you all over there, so no one works?",
    ],
)
def test_an_answer_asks_nothing_back(text):
    assert not asks_back(text)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("tomorrow", "tomorrow"),
        ("kommt morgen", "morgen"),
        ("I'll send it to you on Monday", "on Monday"),
        ("te lo mando mañana", "mañana"),
        ("je vous l'envoie demain", "demain"),
    ],
)
def test_a_time_and_that_it_comes_is_later(text, time):
    at = text.index(time)

    assert sends_later(text, [(at, at + len(time))])


@pytest.mark.parametrize(
    ("text", "time"),
    [("the sale on Monday", "on Monday"), ("will it come tomorrow?", "tomorrow"), ("yes", "")],
)
def test_words_about_something_else_are_not_later(text, time):
    at = text.index(time)

    assert not sends_later(text, [(at, at + len(time))] if time else [])

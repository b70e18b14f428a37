"""Short messages that mean one thing, beside those that look like them and mean another."""

from __future__ import annotations

import pytest

from routing.understanding.phrases.set_phrases import (
    says_done,
    says_rather_not,
    stars_in,
    wants_a_new_thing,
)


@pytest.mark.parametrize(
    ("text", "score", "rest"),
    [
        ("5 stars", 5, ""),
        ("five stars, great", 5, "great"),
        ("Great, 5 stars!", 5, "great"),
        ("I'd give it four stars", 4, "i'd give it"),
        ("one star, too slow", 1, "too slow"),
        ("5/5", 5, ""),
        ("4 out of 5", 4, ""),
        ("⭐⭐⭐⭐", 4, ""),
        ("★★ meh", 2, "meh"),
        ("fünf Sterne", 5, ""),
        ("vier von fünf", 4, ""),
        ("cinco estrellas, muchas gracias", 5, "muchas gracias"),
        ("quatre étoiles", 4, ""),
        ("3", 3, ""),
    ],
)
def test_a_rating_in_words(text: str, score: int, rest: str) -> None:
    stars = stars_in(text)
    assert stars is not None
    assert (stars.score, stars.rest) == (score, rest)
    assert stars.bare == (text == "3")


@pytest.mark.parametrize(
    "text",
    [
        "make a page with 5 stars",
        "book a 5 stars hotel",
        "7",
        "12",
        "6 stars",
        "5 starters",
        "",
        "the report has 5 pages",
        "three of the five invoices are wrong",
        "5 stars\nand now the books for October",
        "5 stars " + "and more words " * 6,
    ],
)
def test_what_only_holds_stars_is_no_rating(text: str) -> None:
    assert stars_in(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "done", "Done!", "it's done", "It is done now", "that's finished", "all done",
        "I'm done", "we're finished", "I have finished it", "everything is ready", "completed",
        "done, see attached", "ok, done. thanks", "fertig", "ich bin fertig", "ist erledigt",
        "listo", "ya está listo", "terminado", "c'est fini", "finito", "está pronto", "klaar",
    ],
)  # fmt: skip
def test_nothing_but_that_it_is_done(text: str) -> None:
    assert says_done(text)


@pytest.mark.parametrize(
    "text",
    [
        "done?", "is it done", "when will it be done", "not done yet", "I'm ready to start",
        "page 3 is done, the rest tomorrow", "I am nearly finished", "", "done with the first half",
        "fast fertig", "casi listo", "the client is done with it, I think", "no, all is not done",
    ],
)  # fmt: skip
def test_what_says_more_than_that_it_is_done(text: str) -> None:
    assert not says_done(text)


@pytest.mark.parametrize(
    "text",
    [
        "quiero un logo", "I need a logo", "I'd like a new website", "we want an app",
        "ich brauche ein Logo", "ich hätte gern eine Broschüre", "je voudrais un logo",
        "j'ai besoin d'un site", "vorrei un logo", "quero um logotipo", "ik wil een logo",
        "Hi, I want to have a flyer", "necesito una página web",
    ],
)  # fmt: skip
def test_a_wish_for_something_new(text: str) -> None:
    assert wants_a_new_thing(text)


@pytest.mark.parametrize(
    "text",
    [
        "also please add the Q2 numbers", "I need the September list too", "I want it by Friday",
        "ich brauche das bis Montag", "quiero el informe", "a logo", "I need to know the date",
        "the client wants a logo", "I want a refund because the report that came on Monday is not "
        "what we asked for at all",
    ],
)  # fmt: skip
def test_a_wish_about_what_is_there_is_nothing_new(text: str) -> None:
    assert not wants_a_new_thing(text)


@pytest.mark.parametrize(
    "text",
    [
        "nein doch nicht", "doch nicht", "nein, lieber nicht", "ach, lass gut sein", "lass mal",
        "ne, lass mal", "keine davon", "mejor no", "no, mejor no, gracias", "olvídalo", "ninguno",
        "finalement non", "non, finalement pas", "quand même pas", "laisse tomber", "meglio di no",
        "lascia stare", "melhor não", "liever niet", "laat maar", "never mind", "nevermind",
        "forget it", "I'd rather not", "rather not", "not after all", "none of them", "neither",
    ],
)  # fmt: skip
def test_rather_not_in_many_languages(text: str) -> None:
    assert says_rather_not(text)


@pytest.mark.parametrize(
    "text",
    [
        "no", "yes", "", "mejor no el lunes", "doch nicht am Montag", "leave it out",
        "forget it was me who asked", "neither page is right", "lass uns anfangen", "non",
    ],
)  # fmt: skip
def test_what_says_more_takes_nothing_back(text: str) -> None:
    assert not says_rather_not(text)


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("ok never mind, done. took 2 hours", True), ("Alles klar, fertig!", True),
        ("All done, books attached", True), ("here is the draft, done by tomorrow", False),
        ("thanks, here are the receipts", False), ("Here they are. Done is the first part", False),
    ],
)  # fmt: skip
def test_with_files_something_may_stand_before_it(text: str, done: bool) -> None:
    assert says_done(text, with_files=True) is done
    assert not says_done(f"{text}?", with_files=True)

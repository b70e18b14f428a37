"""What is wanted beside what is called off, or instead of it: no order is lost for the other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from routing.understanding.meaning import Act, Context, Meaning, Signal, TaskInPlay
from sample_reader import LISBON, NOW, taught_reader

TRAIN = TaskInPlay(ref="T-1", service="travel", title="Train to Porto", state="working")
BOOKS = TaskInPlay(ref="T-2", service="bookkeeping", title="October books", state="queued")


def read(text: str, *tasks: TaskInPlay, lang: str | None = None) -> Meaning:
    context = Context(tasks=tasks)
    return taught_reader().read(text, now=NOW, zone=LISBON, lang=lang, context=context)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Train to Porto", "Please cancel the train and translate the menu into German"),
        ("Train to Porto", "Cancel the train. Could you translate our menu into German instead?"),
        (
            "Zug nach Porto",
            "Das mit dem Zug hat sich erledigt. Übersetzt bitte die Speisekarte ins Englische",
        ),
        ("Tren a Oporto", "cancela el tren, por favor. Traducid el menú al alemán"),
        ("Train pour Porto", "annulez le train, et traduisez la carte en allemand à la place"),
    ],
)
def test_new_work_is_a_part_beside_what_ends(title: str, text: str) -> None:
    meaning = read(text, replace(TRAIN, title=title))

    assert (meaning.act, meaning.target) == (Act.CANCEL, "T-1")
    assert [part.service for part in meaning.parts] == ["translation"]


def test_a_day_of_the_new_work_is_its_own_and_one_of_the_old_is_not() -> None:
    meaning = read("Cancel the train on Monday. Translate the menu by Friday", TRAIN)

    (part,) = meaning.parts
    assert part.when is not None
    assert part.when.value == date(2026, 3, 13)
    assert [when.part for when in meaning.when] == [None, 0]


def test_what_follows_on_the_new_work_comes_after_it() -> None:
    text = "Cancel the train. Translate the menu by Friday and then post it on Instagram"
    first, second = read(text, TRAIN).parts
    assert (first.service, second.service) == ("translation", "social")
    assert (first.after, second.after) == (None, 0)


@pytest.mark.parametrize(
    "text",
    [
        "please cancel the train, Anna is ill and can't travel",
        "Cancel the train please. I'll book it myself.",
        "cancel the train, the books carry on",
        "cancel the train. The translation of the menu came this morning, lovely",
        "Please cancel the train. I don't want the newsletter written either",
        "Cancel the train. Can you confirm by email that the refund is sent?",
        "Please cancel the train and send me the invoice for it",
    ],
)
def test_a_reason_and_what_goes_on_are_no_new_work(text: str) -> None:
    meaning = read(text, TRAIN, BOOKS)

    assert (meaning.act, meaning.parts) == (Act.CANCEL, ())


def test_named_work_in_play_that_ends_is_no_request_for_more_of_it() -> None:
    text = "Please cancel the October books and translate the menu into German"

    assert [part.service for part in read(text, BOOKS).parts] == ["translation"]
    assert read(text, BOOKS).act is Act.CANCEL


@pytest.mark.slow  # seven languages learn their kinds
@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cancel it, and book me a train on Monday instead"),
        ("de", "Storniert den Zug und bucht mir stattdessen einen Flug"),
        ("es", "anula el tren y resérvame un vuelo en su lugar"),
        ("fr", "annulez le train et réservez un vol à la place"),
        ("it", "annullate il treno e prenotate invece un volo"),
        ("nl", "annuleer de trein en boek in plaats daarvan een vlucht"),
        ("pt", "cancela o comboio e reserva um voo em vez disso"),
    ],
)
def test_another_of_the_same_kind_is_one_change(lang: str, text: str) -> None:
    meaning = read(text, TRAIN, lang=lang)

    assert meaning.act is Act.CHANGE
    assert Signal.SWAP in meaning.signals


def test_another_instead_of_what_nobody_has_begun_ends_it_and_is_new() -> None:
    meaning = read(
        "Cancel it, and book me a train on Monday instead", replace(TRAIN, state="queued")
    )

    assert (meaning.act, [part.service for part in meaning.parts]) == (Act.CANCEL, ["travel"])


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "forget the hotel, the client is coming to us instead"),
        ("fr", "annulez la table à la place du marché"),
        ("en", "cancel the train please, and tell the driver"),
    ],
)
def test_what_happens_instead_is_no_order(lang: str, text: str) -> None:
    assert Signal.SWAP not in read(text, TRAIN, lang=lang).signals

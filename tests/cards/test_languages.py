"""German and Spanish say everything that English says: same facts, same lines, own plurals."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from importlib.resources import files
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest
from babel.messages.pofile import read_po

from bot.messages import keys_of, messages_for
from bot.speech import Reader
from bot.templates import Slot, parse
from bot.terminal.drawing import draw
from cards_about import BOOKS, card_of
from routing.notices.model import Firm, Who, Work
from routing.values import Money, PartyId, Period, PersonId

if TYPE_CHECKING:
    from bot.templates import Alternatives

COMPLETE = ("de", "es")
PHONE = 40
OCTOBER = Work(service=BOOKS.key, period=Period(start=date(2026, 10, 1), end=date(2026, 11, 1)))
FRIDAY = datetime(2026, 11, 27, 12, tzinfo=UTC)
OF_ITS_OWN = frozenset({"work.case"})
"""Whether titles keep their capital inside a sentence: asked of each language, said by some."""


def templates(lang: str) -> dict[str, tuple[str, ...]]:
    """Give every message of a language by key, plural forms in order."""
    with files("bot").joinpath(f"words/{lang}.po").open("rb") as file:
        catalogue = read_po(file)
    told = ((message.id, message.string) for message in catalogue if message.id)
    return {
        key if isinstance(key, str) else key[0]: (said,) if isinstance(said, str) else tuple(said)
        for key, said in told
    }


def asked(lines: tuple[Alternatives, ...]) -> Counter[tuple[int, int, str, str, str]]:
    """Count which fact each line and each alternative of a template asks for, and how."""
    return Counter(
        (line, choice, piece.name, piece.use, piece.argument)
        for line, alternatives in enumerate(lines)
        for choice, pieces in enumerate(alternatives)
        for piece in pieces
        if isinstance(piece, Slot)
    )


ENGLISH = templates("en")


@pytest.mark.parametrize("lang", COMPLETE)
def test_a_language_has_every_message(lang: str) -> None:
    missing, dead = keys_of("en") - keys_of(lang), keys_of(lang) - keys_of("en") - OF_ITS_OWN
    assert not missing, f"write in bot/words/{lang}.po: {sorted(missing)}"
    assert not dead, f"nobody says this any more, in bot/words/{lang}.po: {sorted(dead)}"


@pytest.mark.parametrize("lang", COMPLETE)
def test_a_language_asks_for_the_same_facts_in_the_same_lines(lang: str) -> None:
    own = templates(lang)
    differing = [
        key
        for key, said in ENGLISH.items()
        if key in own and asked(parse(said[-1])) != asked(parse(own[key][-1]))
    ]
    assert not differing, f"bot/words/{lang}.po and en.po name other facts: {differing}"


@pytest.mark.parametrize("lang", COMPLETE)
def test_every_counted_message_has_a_form_for_one_and_for_many(lang: str) -> None:
    own = templates(lang)
    counted = [key for key, said in ENGLISH.items() if len(said) > 1]
    assert [key for key in counted if len(own[key]) != 2 or not all(own[key])] == []


def test_numbers_have_the_plural_of_their_language() -> None:
    german, spanish = messages_for("de-AT"), messages_for("es-MX")
    assert [german.plural("count.tasks", n) for n in (0, 1, 2)] == [
        "{n} Aufgaben", "{n} Aufgabe", "{n} Aufgaben",
    ]  # fmt: skip
    assert [spanish.plural("count.rows", n) for n in (0, 1, 2)] == [
        "{n} filas", "{n} fila", "{n} filas",
    ]  # fmt: skip


def test_a_language_without_words_of_its_own_is_answered_in_english() -> None:
    assert messages_for("sv-SE").get("thanks.body") == messages_for("en").get("thanks.body")


def offer_in(lang: str, zone: str) -> str:
    """Draw an offer at the width of a phone."""
    card = card_of(
        "offer", "claim", "date", "pass", "ask",
        reader=Reader(name="Ana", lang=lang, zone=zone),
        work=OCTOBER,
        due=FRIDAY,
        pay=Money(minor=123600, currency="EUR"),
        estimate=timedelta(hours=1, minutes=45),
        complete=True,
        until=datetime(2026, 11, 23, 11, 15, tzinfo=UTC),
        back_within=timedelta(minutes=30),
    )  # fmt: skip
    return "\n".join(draw(card, PHONE))


def test_an_offer_in_german_has_german_weekdays_money_and_places() -> None:
    assert (
        offer_in("de", "Europe/Lisbon")
        == dedent("""
        Arbeit für dich, Ana: books Oktober
        Alles ist da.
        Fertig bis Fr 27. Nov., 12:00 (Lissabon)
        Etwa 1 h 45 min. Du bekommst 1.236,00
        EUR.
        Nimm es bis Mo 23. Nov., 11:15
        (Lissabon). Namen und Dateien kommen
        dann.
        Nicht wie beschrieben? Zurück binnen 30
        min, ohne Nachteil für dich.
        [1 Nehmen] [2 Anderer Termin]
        [3 Das nicht] [4 Fragen]
        """).strip()
    )


def test_an_offer_in_spanish_has_spanish_weekdays_money_and_places() -> None:
    assert (
        offer_in("es", "Europe/London")
        == dedent("""
        Trabajo para ti, Ana: books de octubre
        Ya está todo.
        Listo para el vie 27 nov, 12:00
        (Londres)
        Aprox. 1 h 45 min. Recibes 1.236,00 EUR.
        Tómalo antes del lun 23 nov, 11:15
        (Londres). Entonces llegan nombres y
        archivos.
        ¿No es como se describe? Devuélvelo en
        30 min, sin nota en tu contra.
        [1 Lo tomo] [2 Otra fecha] [3 Este no]
        [4 Preguntar]
        """).strip()
    )


def test_who_has_it_is_said_without_an_article_that_could_be_wrong() -> None:
    card = card_of(
        "claimed", reader=Reader(name="Mara", lang="de", zone="Europe/Lisbon"),
        work=OCTOBER, who=Who(person=PersonId(2)), firm=Firm(party=PartyId(2)), due=FRIDAY,
    )  # fmt: skip
    assert draw(card, 60)[0] == "Ana hat übernommen: books Oktober"

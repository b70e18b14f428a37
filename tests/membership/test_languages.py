"""The desk answers in the language that somebody plainly writes in, until they name another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.messages import keys_of
from joined_desk import Members, at_desk, heard
from routing.codec import decode, encode
from routing.membership import is_command, obeyed
from routing.people import LangFrom, Person, Placed, evolve_person
from routing.understanding.language import plainly
from routing.understanding.phrases.spoken_in import SPOKEN, language_wanted
from routing.values import PersonId

if TYPE_CHECKING:
    from pathlib import Path

GERMAN = "Ich brauche die Buchhaltung für Februar bis Freitag"
SPANISH = "Necesito la contabilidad de febrero para el viernes"
ENGLISH = "I need the October books by Friday noon please"


@pytest.fixture
def desk(tmp_path: Path) -> Members:
    return at_desk(tmp_path)


@pytest.mark.parametrize(("words", "lang"), [(GERMAN, "de"), (SPANISH, "es"), (ENGLISH, "en")])
def test_a_stranger_is_welcomed_in_the_language_of_their_first_line(
    desk: Members, words: str, lang: str
) -> None:
    mara = desk.writes("mara", words)
    assert mara is not None
    assert mara.lang == lang
    assert desk.keys() == ["welcome"]


def test_who_was_enrolled_without_a_language_is_answered_in_theirs_and_told_how_to_change_it(
    desk: Members,
) -> None:
    mara = desk.enroll("mara", "client", zone="Europe/Berlin")
    desk.writes("mara", GERMAN)
    assert desk.keys(mara) == ["lang_heard"]
    desk.writes("mara", GERMAN)
    assert desk.keys(mara) == []


@pytest.mark.parametrize(
    "words", ["", "ok", "yes please", "The Blue Bottle Cafe Ltd", "Casa de la Playa"]
)
def test_a_few_words_or_a_name_move_nobody_to_another_language(desk: Members, words: str) -> None:
    desk.writes("mara", GERMAN)
    mara = desk.writes("mara", words)
    assert mara is not None
    assert (mara.lang, mara.lang_known) == ("de", LangFrom.LINE)


def test_a_line_in_another_language_is_answered_in_that_until_a_language_is_named(
    desk: Members,
) -> None:
    desk.writes("mara", GERMAN)
    mara = desk.writes("mara", ENGLISH)
    assert mara is not None
    assert (mara.lang, desk.keys()) == ("en", ["lang_heard"])
    desk.writes("mara", SPANISH)
    desk.do(lambda unit: obeyed(unit, heard("please answer in English")), mara.id)
    desk.writes("mara", SPANISH)
    assert desk.person(mara.id).lang == "en"


def test_what_is_written_to_somebody_else_moves_nobody(desk: Members) -> None:
    desk.writes("mara", GERMAN)
    mara = desk.writes("mara", ENGLISH, reply_to="m1")
    assert mara is not None
    assert mara.lang == "de"


def test_who_wants_to_work_is_told_too(desk: Members) -> None:
    desk.writes("ana", "Ich bin Freelancer und mache Buchhaltung")
    assert desk.keys() == ["lang_heard"]


def test_a_line_in_another_language_outdoes_what_the_platform_says(desk: Members) -> None:
    desk.writes("mara", "hi", lang="en-US")
    mara = desk.writes("mara", GERMAN, lang="en-US")
    assert mara is not None
    assert (mara.lang, desk.keys()) == ("de", ["lang_heard"])
    mara = desk.writes("mara", "ok", lang="en-US")
    assert mara is not None
    assert mara.lang == "de"


def test_a_few_words_count_only_where_the_platform_says_nothing(desk: Members) -> None:
    ben = desk.writes("ben", "Buenos días", lang="en-US")
    assert ben is not None
    assert ben.lang == "en"
    mara = desk.writes("mara", "Buenos días")
    assert mara is not None
    assert (mara.lang, mara.lang_known) == ("es", LangFrom.WORDS)
    mara = desk.writes("mara", ENGLISH)
    assert mara is not None
    assert (mara.lang, mara.lang_known) == ("en", LangFrom.LINE)


@pytest.mark.parametrize("words", ["/start", "Deutsch bitte", "notes", "ok", "Keller GmbH", ""])
def test_what_is_no_writing_says_nothing_of_a_language(desk: Members, words: str) -> None:
    mara = desk.writes("mara", words)
    assert mara is not None
    assert (mara.lang, mara.lang_known) == ("en", LangFrom.GUESS)


def test_a_line_in_a_language_that_the_desk_does_not_speak_leaves_it_where_it_was(
    desk: Members,
) -> None:
    mara = desk.writes("mara", "Bonjour, j'ai besoin de la comptabilité de février")
    assert mara is not None
    assert mara.lang == "en"


def test_who_named_a_language_or_was_enrolled_with_one_is_moved_by_no_line(desk: Members) -> None:
    ana = desk.enroll("ana", "provider", lang="en")
    desk.writes("ana", GERMAN)
    mara = desk.writes("mara")
    assert mara is not None
    desk.do(lambda unit: obeyed(unit, heard("English")), mara.id)
    desk.writes("mara", GERMAN)
    assert (desk.person(ana).lang, desk.person(mara.id).lang) == ("en", "en")


def test_to_name_a_language_says_nothing_of_the_place(desk: Members) -> None:
    mara = desk.writes("mara")
    assert mara is not None
    desk.do(lambda unit: obeyed(unit, heard("Deutsch")), mara.id)
    assert not desk.person(mara.id).zone_sure


def test_records_from_before_know_the_language_as_surely_as_the_place() -> None:
    person = Person(id=PersonId(1))
    for sure, known in ((True, LangFrom.SURE), (False, LangFrom.GUESS)):
        old = encode(Placed(zone="UTC", lang="de", sure=sure), Placed)
        assert evolve_person(person, decode(old, Placed)).lang_known == known


def test_the_desk_speaks_the_languages_that_it_has_words_for() -> None:
    assert all(keys_of(lang) for lang in SPOKEN)


@pytest.mark.parametrize(
    ("words", "lang"),
    [
        ("please answer in english", "en"),
        ("Could you reply in English from now on?", "en"),
        ("bitte auf Deutsch antworten", "de"),
        ("puedes contestarme en español", "es"),
    ],
)
def test_to_ask_for_a_language_outright_answers_nothing_that_was_asked(
    words: str, lang: str
) -> None:
    assert (language_wanted(words), is_command(words)) == (lang, True)


@pytest.mark.parametrize("words", ["please translate it into english", "write a menu in english"])
def test_work_in_a_language_is_no_wish_to_be_answered_in_it(words: str) -> None:
    assert language_wanted(words) is None


@pytest.mark.parametrize(
    ("words", "lang"),
    [("was kostet das?", "de"), ("hola", "es"), ("hallo", None), ("ok ok", None), ("", None)],
)
def test_only_what_can_be_no_other_language_is_plain(words: str, lang: str | None) -> None:
    assert plainly(words) == lang

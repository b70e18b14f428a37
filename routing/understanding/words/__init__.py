"""Words and short phrases per language, as data: the one place in `routing` that holds wording.

Every phrase is our own, folded (lower case, no accents) when the tables are built. Sense kinds of
the time words are listed in `routing.understanding.when.lexicon`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.understanding.words import (
    dutch,
    english,
    french,
    german,
    italian,
    portuguese,
    spanish,
)

if TYPE_CHECKING:
    from routing.understanding.words.tables import Words

BY_LANGUAGE: dict[str, Words] = {
    "en": english.WORDS,
    "de": german.WORDS,
    "es": spanish.WORDS,
    "fr": french.WORDS,
    "it": italian.WORDS,
    "nl": dutch.WORDS,
    "pt": portuguese.WORDS,
}
DEFAULT = "en"


def words_for(lang: str | None) -> Words:
    """Return the tables of a language tag such as "de-AT"; English when we have none."""
    return BY_LANGUAGE.get((lang or DEFAULT)[:2].lower(), BY_LANGUAGE[DEFAULT])

"""Time words per language, as data; kinds are listed in `routing.understanding.when.lexicon`."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from routing.understanding.words.tables import folded
from routing.understanding.words.times import clauses
from routing.understanding.words.times.apart import counted_from
from routing.understanding.words.times.bystanders import telltale_of
from routing.understanding.words.times.past import past_of
from routing.understanding.words.times.telling import telling_of
from routing.understanding.words.times.wants import wants_of

if TYPE_CHECKING:
    from routing.understanding.words.times.tables import Times

LANGUAGES = {
    "en": "english", "de": "german", "es": "spanish", "fr": "french",
    "it": "italian", "pt": "portuguese", "nl": "dutch",
}  # fmt: skip


def times_for(lang: str) -> Times:
    """Return a language's time words; English for one that we have none for."""
    short = lang[:2].lower()
    return _times(short if short in LANGUAGES else "en")


@cache
def _times(lang: str) -> Times:
    found: Times = import_module(f"{__name__}.{LANGUAGES[lang]}").TIMES
    return replace(
        found,
        senses={**found.senses, **counted_from(lang)},
        clauses=_of(clauses.CLAUSES, lang), speakers=_of(clauses.SPEAKERS, lang),
        uncounted=_of(clauses.UNCOUNTED, lang), innocent=_of(clauses.INNOCENT, lang),
        plain=_of(clauses.PLAIN, lang), day_at=_of(clauses.DAY_AT, lang),
        telling=telling_of(lang), wants=wants_of(lang),
        telltale=telltale_of(lang), past=past_of(lang),
    )  # fmt: skip


def _of(table: dict[str, str], lang: str) -> frozenset[str]:
    return frozenset(folded(table.get(lang, "")))

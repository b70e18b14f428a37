"""Time words per language, as data; kinds are listed in `routing.understanding.when.lexicon`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from routing.understanding.words.times.tables import Times

LANGUAGES = {
    "en": "english", "de": "german", "es": "spanish", "fr": "french",
    "it": "italian", "pt": "portuguese", "nl": "dutch",
}  # fmt: skip


def times_for(lang: str) -> Times:
    """Return a language's time words; English for one that we have none for."""
    name = LANGUAGES.get(lang[:2].lower(), LANGUAGES["en"])
    module = import_module(f"{__name__}.{name}")
    found: Times = module.TIMES
    return found

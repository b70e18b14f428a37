"""Which of our languages a text is written in, by its small words.

Knows the languages we have tables for; any other stays what the caller said it was.
"""

from __future__ import annotations

from functools import cache

from routing.understanding.text import fold, words
from routing.understanding.words import BY_LANGUAGE, DEFAULT
from routing.understanding.words.times import LANGUAGES as TIMES

ENOUGH = 400


@cache
def _hints() -> dict[str, tuple[str, ...]]:
    """Each single small word, and the languages it speaks for."""
    found: dict[str, list[str]] = {}
    for lang, table in BY_LANGUAGE.items():
        for word in {word for word in table.hints() if " " not in word}:
            found.setdefault(word, []).append(lang)
    return {word: tuple(langs) for word, langs in found.items()}


def detect(text: str, told: str | None) -> str:
    """Return the language tag: what the words say when they say it clearly, else `told`.

    A region ("en-US") is kept when its language is the one found. Without any sign: English.
    """
    points = dict.fromkeys(BY_LANGUAGE, 0.0)
    hints = _hints()
    for word in words(fold(text[:4000]))[:ENOUGH]:
        langs = hints.get(word, ())
        for lang in langs:
            points[lang] += 1.0 / len(langs)
    home = (told or DEFAULT)[:2].lower()
    if told and home in TIMES and home not in BY_LANGUAGE:
        # Its times are read, its other words are not known: nothing here may speak against it.
        return told
    best = max(points, key=lambda lang: (points[lang], lang == home))
    if points[best] > 0 and points[best] > points.get(home, 0.0) * 1.5 and best != home:
        return best if told is None or home in BY_LANGUAGE or points[best] >= 3 else told
    return told or DEFAULT

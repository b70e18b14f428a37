"""A language that is named as the one to work in: "auf Deutsch, bitte" orders no translation.

Knows how the desk's own languages are named by those who write in them, and no service.
"""

from __future__ import annotations

import re

from routing.understanding.text import fold

_NAMED = {
    "de": re.compile(
        r"\b(?:auf|in) deutsch(?:er sprache)?\b"
        r"|\b(?:der|die|wer) (?:\w+ )?deutsch (?:kann|konnen|spricht|sprechen|versteht)\b"
        r"|\bdeutschsprachig\w*"
    ),
    "en": re.compile(
        r"\bin english\b|\b(?:who|that) (?:can )?(?:speaks?|knows?) english\b"
        r"|\benglish[- ]speaking\b"
    ),
    "es": re.compile(
        r"\ben (?:espanol|castellano)\b|\bque (?:hable|habla|sepa|hablen?) (?:espanol|castellano)\b"
        r"|\bde habla hispana\b"
    ),
}
_TRANSLATES = re.compile(r"\b(?:ubersetz|ubertrag|dolmetsch|translat|traduc|interpret)")


def without_own_tongue(text: str, lang: str) -> str:
    """Blank out where a text in this language says that it is to be done in it.

    Whoever speaks of translating means a language to translate into, and is left alone.
    """
    named, folded = _NAMED.get(lang[:2].lower()), fold(text)
    if named is None or _TRANSLATES.search(folded):
        return text
    for found in named.finditer(folded):
        start, end = found.span()
        text = text[:start] + " " * (end - start) + text[end:]
    return text

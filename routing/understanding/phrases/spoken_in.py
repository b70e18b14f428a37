"""The language in which somebody wants to be written to: "auf Deutsch bitte", "English please".

Whole messages only. Knows no person.
"""

from __future__ import annotations

import re

from routing.understanding.text import fold

_CODES = {
    name: code
    for code, names in (
        ("en", r"english englisch ingles anglais inglese"),
        ("de", r"deutsch german aleman allemand tedesco"),
        ("es", r"espanol spanish spanisch castellano espagnol spagnolo"),
    )
    for name in names.split()
}
SPOKEN = frozenset(_CODES.values())
"""The languages that the desk itself speaks."""
_AROUND = re.compile(
    r"^(?:(?:please|bitte|por favor|can you|could you|kannst du|puedes)[ ,]+)*"
    r"(?:(?:in|auf|en|to|speak|write|talk|switch to|sprich|schreib|antworte|habla|escribe|use"
    r"|(?:i want to )?(?:change|set|switch) (?:my |the )?language to)(?: in| auf| en)? )*"
    r"|(?:[ ,]+(?:please|bitte|por favor|with me|to me|mit mir))+$"
)


def language_wanted(text: str) -> str | None:
    """Return the language that a whole message names, "en", "de" or "es"; None for other words."""
    said = " ".join(fold(text[:80]).strip(" .!?/").split())
    return _CODES.get(_AROUND.sub("", said))

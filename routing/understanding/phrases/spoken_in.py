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
    r"^(?:(?:please|bitte|por favor|ok|okay|sorry|hi|hey|but|aber|pero|(?:can|could) (?:you|we)"
    r"|would you|let(?:'s|s| us)|i(?:'d| would) (?:like|prefer)(?: you)?(?: to)?"
    r"|i (?:want|prefer)(?: you)?(?: to)?|kannst du|konnt ihr|konnen (?:sie|wir)|lass uns"
    r"|puedes|podeis|podemos|pueden|prefiero)[ ,]+)*"
    r"(?:(?:in|auf|en|to|(?:speak|write|talk|answer|reply|respond|continue|go on)"
    r"(?: back)?(?: to| with)?(?: me| us)?|switch to"
    r"|(?:sprich|sprecht|schreib\w*|antworte\w*)(?: (?:mir|uns|mit mir|mit uns))?"
    r"|(?:habla|escrib|contest|respond)\w*|use"
    r"|(?:change|set|switch) (?:my |the )?language to)(?: please| bitte| por favor)?"
    r"(?: in| auf| en)? )*"
    r"|(?:[ ,]+(?:please|bitte|por favor|with me|to me|mit mir|instead|from now on|ab jetzt"
    r"|antworten|schreiben|sprechen|reden|weiter|de ahora en adelante|thanks|thank you|danke"
    r"|gracias))+$"
)


def language_wanted(text: str) -> str | None:
    """Return the language that a whole message names, "en", "de" or "es"; None for other words."""
    said = " ".join(fold(text[:80]).strip(" .!?/").split())
    return _CODES.get(_AROUND.sub("", said))


_SPEAKING = re.compile(
    r"\b(?:speak|talk|answer|reply|respond|sprich|sprecht|sprechen|reden|antwort\w*|habl\w*"
    r"|contest\w*|respond\w*)\b"
)


def asks_to_speak(text: str) -> bool:
    """Tell whether a message asks outright to be answered in a language: no form asks for that."""
    return language_wanted(text) is not None and _SPEAKING.search(fold(text)) is not None

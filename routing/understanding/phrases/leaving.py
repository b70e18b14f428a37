"""A whole message that says that its writer leaves the desk for good. Not: leaves on Monday."""

from __future__ import annotations

import re

from routing.understanding.text import fold

_LEAVING = re.compile(
    r"(?:(?:hi|hello|hallo|hola|sorry|ok)[ ,!.]+)*"
    r"(?:i(?: a|')?m leaving(?: (?:the|this) desk)?(?: for good)?"
    r"|(?:i(?: a|')?m|we(?: a|')?re) leaving(?: you)?"
    r" at the end of (?:the|this) (?:month|year|quarter)"
    r"|we(?: a|')?re leaving(?: (?:the|this) desk)?(?: for good)?"
    r"|i(?: want to|'d like to| would like to| will|'ll)? (?:leave|quit)(?: (?:the|this) desk)?"
    r"(?: for good)?|close my account|cancel my account|i quit"
    r"|ich (?:gehe|hore auf|verlasse euch|kundige)|wir (?:gehen|horen auf|kundigen)"
    r"|ich (?:mochte|will) (?:gehen|aufhoren|kundigen|euch verlassen)|mein konto schlie(?:ss|ß)en"
    r"|(?:yo )?me voy(?: del todo)?|nos vamos|lo dejo|quiero (?:dejarlo|irme|darme de baja)"
    r"|cerrar mi cuenta|me doy de baja)"
)


def says_leaving(text: str) -> bool:
    """Tell whether a whole message says that its writer leaves for good."""
    return _is_said_whole(_LEAVING, text, " .!")


_FORGET = re.compile(
    r"(?:(?:please|can you|could you|i want you to|kannst du|konnt ihr|bitte|por favor"
    r"|puedes)[ ,]+)*"
    r"(?:(?:delete|erase|remove|wipe|forget)(?: all(?: of)?| everything)?"
    r"(?: my data| my files| my account| about me| me| (?:that )?you (?:know|have|keep)"
    r"(?: (?:about|of|on) me)?| of mine)"
    r"|(?:losch\w*|vergiss|vergesst)(?: sie)?(?: bitte)?"
    r"(?: alles (?:von|uber) (?:mir|mich)| (?:alle )?meine daten| mich)"
    r"|(?:borra|olvida|elimina)me(?: por favor)?"
    r"|(?:borr\w+|elimina\w*|olvida\w*)(?: por favor)?"
    r"(?: (?:todos )?mis datos| todo (?:lo mio|sobre mi|lo que sabes de mi)| mi cuenta))"
    r"(?:[ ,]+(?:please|bitte|por favor))?"
)


def wants_forgetting(text: str) -> bool:
    """Tell whether a whole message asks that what is known of its writer be deleted."""
    return _is_said_whole(_FORGET, text, " .!?\u00bf")


def _is_said_whole(pattern: re.Pattern[str], text: str, around: str) -> bool:
    said = re.sub(r"\s+", " ", fold(text[:120])).strip(around)
    return pattern.fullmatch(said) is not None

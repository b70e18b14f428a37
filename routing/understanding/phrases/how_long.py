"""How long something took, in words: "1h45", "2 Stunden", "hora y media", "half an hour".

Seven languages; a number alone is minutes, unless that is unlikely. Knows no task.
"""

from __future__ import annotations

import re
from itertools import pairwise

from routing.understanding.phrases.set_phrases import says_done
from routing.understanding.text import fold

MOST_MINUTES = 31 * 24 * 60
"""More than a month is no length of work."""
FEWEST = 5
"""A bare number below this could be hours as well as minutes, and is neither."""

_COUNTS = {
    word: n
    for n, said in enumerate(
        (
            r"one a an ein eine einer einen una un uno une uma um een",
            r"two zwei dos deux due dois duas twee",
            r"three drei tres trois tre drie",
            r"four vier cuatro quatre quattro quatro",
            r"five funf cinco cinq cinque vijf",
            r"six sechs seis sei zes",
            r"seven sieben siete sept sette sete zeven",
            r"eight acht ocho huit otto oito",
            r"nine neun nueve neuf nove negen",
            r"ten zehn diez dix dieci dez tien",
        ),
        start=1,
    )
    for word in said.split()
}
_NUMBER = r"(?P<{0}>\d+(?:[.,]\d+)?|" + "|".join(sorted(_COUNTS, key=len, reverse=True)) + ")"
_HOUR = r"(?:h(?:ours?|rs?)?|stunden?|std|horas?|heures?|or[ae]|uur|uren)"
_MINUTE = r"(?:m(?:in(?:ute?[sn]?|ut[oi]s?|uut|uten|s)?)?)"
_HALF_ON = r"(?: ?(?:and a half|und eine halbe|y media|et demie|e mezz[ao]|e meia))"
_LENGTH = re.compile(
    rf"(?:{_NUMBER.format('hours')} ?{_HOUR}(?![a-z])(?P<half>{_HALF_ON})?)?"
    rf"[ ,]*(?:(?:and|und|y|et|e|en) )?(?:{_NUMBER.format('minutes')} ?(?:{_MINUTE}(?![a-z])|$))?"
)
_CLOCK = re.compile(r"(\d{1,3}):(\d{2})(?: ?h)?")
_TIGHT = re.compile(r"(\d{1,3})h(\d{1,2})")
_SAID = {
    30: r"half (?:an? |1 )?hour|(?:eine )?halbe stunde|media hora|(?:une )?demi[- ]?heure"
    r"|mezz[' ]?ora|(?:een )?half ?uur|meia hora",
    15: r"(?:a )?quarter (?:of an |an )?hour|(?:eine )?viertelstunde|(?:un )?cuarto de hora"
    r"|(?:un )?quart d'heure|(?:een )?kwartier|(?:um )?quarto de hora|(?:un )?quarto d'ora",
    45: r"three quarters of an hour|(?:eine )?dreiviertelstunde|tres cuartos de hora"
    r"|trois quarts d'heure|drie kwartier|tre quarti d'ora",
    90: r"(?:an|one) and a half hours?|an hour and a half|(?:anderthalb|eineinhalb) stunden"
    r"|anderhalf uur|hora y media|hora e meia|ora e mezza",
    480: r"(?:a|one|1) (?:whole |full |working )?day|(?:ein(?:en)? )?(?:ganzen )?tag"
    r"|un dia(?: entero)?",
}
_AROUND = re.compile(
    r"^(?:(?:about|around|roughly|approx|ca|circa|etwa|ungefahr|unos|unas|casi|environ|ongeveer"
    r"|cerca de|it took(?: me)?|took(?: me)?|almost|nearly|just|over|under)[ .:]+)+"
)
_HALF = re.compile(r"(?:(\d+) +|(?<!\d))1/2\b|(\d*) ?½")


def minutes_in(text: str) -> int | None:
    """Return the minutes that the words say, None when they say no length of work."""
    said = re.sub(r"\s+", " ", fold(text[:120])).strip(" .!,;:~")
    said = _HALF.sub(lambda found: f"{found[1] or found[2] or 0}.5", _AROUND.sub("", said))
    found = _plainly(said)
    return found if found is not None and 0 <= found <= MOST_MINUTES else None


_TOOK = re.compile(
    r"\b(?:took|spent|needed|gedauert|gebraucht|llevo|llevado|tarde|tardado)\b(?: (?:me|us))?"
)
_BESIDE = re.compile(
    r"\b(?:it|this|that|i|we|in (?:total|all)|altogether|on (?:it|this)|hat|habe|es|ich|mich|das"
    r"|insgesamt|me|ha|he|en total|so|and|and it)\b"
)
_CLAUSE = re.compile(r"[;\n!(]|[.,](?!\d)")
_UNIT = re.compile(r"[a-z]{2}|h\b|\dh")
"""What stands alone is a length only with its unit: "Done, 12:30" is a time, and "3 m" a size."""


def took_in(text: str) -> int | None:
    """Return the minutes that a note says the work took: "It took me 2.5 hours", "Done, 1h45"."""
    clauses = _CLAUSE.split(fold(text[:600]))
    for clause in clauses:
        if _TOOK.search(clause):
            return minutes_in(_BESIDE.sub(" ", _TOOK.sub(" ", clause)))
    behind = (after.strip(" ()-") for said, after in pairwise(clauses) if says_done(said))
    return next(filter(None, (minutes_in(one) for one in behind if _UNIT.search(one))), None)


def _plainly(said: str) -> int | None:
    clock = _CLOCK.fullmatch(said) or _TIGHT.fullmatch(said)
    if clock is not None:
        return int(clock[1]) * 60 + int(clock[2])
    for minutes, words in _SAID.items():
        if re.fullmatch(words, said):
            return minutes
    return _counted(said)


def _counted(said: str) -> int | None:
    found = _LENGTH.fullmatch(said)
    if found is None or not (found["hours"] or found["minutes"]):
        return None
    hours, minutes = _number(found["hours"]), _number(found["minutes"])
    if not found["hours"] and said == found["minutes"]:
        return _bare(said, minutes)
    return round(hours * 60) + (30 if found["half"] else 0) + round(minutes)


def _bare(said: str, number: float) -> int | None:
    """A number alone: with a fraction it is hours, else minutes; a small one may be either."""
    if number != int(number):
        return round(number * 60)
    return int(number) if said.isdecimal() and (number >= FEWEST or number == 0) else None


def _number(said: str | None) -> float:
    if not said:
        return 0.0
    return float(_COUNTS[said]) if said in _COUNTS else float(said.replace(",", "."))

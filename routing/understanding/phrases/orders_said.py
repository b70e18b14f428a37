"""What is said of work that comes back: pause it, leave one out, go on, end it, another rule.

Short messages in English, German and Spanish. Knows no standing order: which one is meant is told
from the words that are left.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from routing.understanding.text import WORD, fold

LONGEST = 12


class OrderWish(StrEnum):
    """What shall become of the rounds to come."""

    PAUSE = "pause"
    SKIP = "skip"
    RESUME = "resume"
    END = "end"
    CHANGE = "change"


@dataclass(frozen=True, kw_only=True, slots=True)
class OrderSaid:
    """A wish about a standing order; `rest` are the words that may name it."""

    wish: OrderWish
    rest: str


_LEAD = re.compile(
    r"^(?:(?:ok|okay|hi|hello|hey|and|so|actually|no(?=[,.!])|oh"
    r"|please|bitte|por favor|also|sorry|well|yes"
    r"|can (?:you|we)|could (?:you|we)|let's|lets|i want to|i'd like to|we want to|ich mochte"
    r"|kannst du|konnen wir|quiero|puedes|podemos)[ ,!.]+)+"
)
_TAIL = re.compile(r"[ ,]+(?:please|bitte|por favor|thanks|danke|gracias)$")
_LASTING = (
    r"\b(?:every|each|monthly|weekly|yearly|quarterly|standing|repeating|recurring|regular|for good"
    r"|for ever|forever|altogether|from now on|jeden|jede|monatliche?n?|wochentliche?n?"
    r"|dauerauftrag|fur immer|endgultig|ganz|cada|mensual|semanal|encargos? fijos?|para siempre"
    r"|del todo)\b"
)
_WISHES: tuple[tuple[OrderWish, str], ...] = (
    (OrderWish.PAUSE, r"(?:pause|suspend|halt|put (?=.*\bon hold\b))\b(?P<a>.*)"),
    (OrderWish.PAUSE, r"pausier\w* (?P<b>.*)|(?:mach|mache|leg) (?P<c>.*)\bpause\b.*"),
    (OrderWish.PAUSE, r"(?:pausa|suspende|detiene?)\b(?P<d>.*)"),
    (
        OrderWish.SKIP,
        r"(?:skip|leave out|miss out)\b(?P<a>.*)|no (?P<b>.*) this (?:month|week|time)",
    ),
    (OrderWish.SKIP, r"(?:lass|lassen wir|uberspring\w*)\b(?P<c>.*)"),
    (OrderWish.SKIP, r"(?:salta|saltate|saltamos|omite)\b(?P<d>.*)"),
    (OrderWish.SKIP, r"(?P<e>.*) (?:auslassen|aussetzen|uberspringen|weglassen)"),
    (OrderWish.PAUSE, r"(?P<e>.*) (?:pausieren|unterbrechen)"),
    (OrderWish.RESUME, r"(?:resume|restart|unpause|go on with|carry on with)\b(?P<a>.*)"),
    (OrderWish.RESUME, r"(?:mach|mache|weiter mit|setz) (?P<b>.*)\b(?:weiter|fort)\b.*"),
    (OrderWish.RESUME, r"(?:reanuda|retoma)\b(?P<c>.*)"),
    (OrderWish.END, rf"(?:stop|end|cancel|quit|drop|no more)\b(?P<a>.*{_LASTING}.*)"),
    (OrderWish.END, rf"(?:beende|stopp\w*|kundige|storniere|keine?)\b(?P<b>.*{_LASTING}.*)"),
    (OrderWish.END, rf"(?P<d>.*{_LASTING}.*) (?:beenden|stoppen|kundigen|einstellen)"),
    (OrderWish.END, rf"(?:para|termina|cancela|acaba|deja|no mas)\b(?P<c>.*{_LASTING}.*)"),
    (OrderWish.CHANGE, r"(?:change|make|switch|set|move)\b(?P<a>.*)\b(?:every|each)\b.*"),
    (OrderWish.CHANGE, r"(?:mach|andere|stell)\w*\b(?P<b>.*)\b(?:jeden|jede|alle)\b.*"),
    (OrderWish.CHANGE, r"(?:cambia|pon|haz)\w*\b(?P<c>.*)\bcada\b.*"),
)
_PATTERNS = tuple((wish, re.compile(said)) for wish, said in _WISHES)


def order_said(text: str) -> OrderSaid | None:
    """Return what a short message wants of work that comes back, None for other words."""
    said = " ".join(fold(text[:200]).split()).strip(" .!?")
    said = _TAIL.sub("", _LEAD.sub("", said))
    if len(WORD.findall(said)) > LONGEST or "\n" in text.strip():
        return None
    for wish, pattern in _PATTERNS:
        found = pattern.fullmatch(said)
        if found is not None:
            rest = next((one for one in found.groups() if one is not None), "")
            return OrderSaid(wish=wish, rest=rest.strip())
    return None

"""A target in words: "9 of 10 on time", "ready within 2 days", "40 calls a week".

Knows the figures that a target can be on, and the titles of a service's results; a sentence that
names none of them, or no number, is no target. In English, German and Spanish.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from routing.understanding.text import WORD, fold

if TYPE_CHECKING:
    from collections.abc import Mapping

WEEK_DAYS = 5
STEM = 4
"""Words are the same to us from so many first letters on: calls, called."""
LONGEST = 200

_NUMBER = r"(?P<n>\d+(?:[.,]\d+)?)"
_SHARE = re.compile(
    r"(?P<hits>\d+)\s*(?:of|out of|/|von|de(?: cada)?)\s*(?P<of>\d+)"
    r"|(?P<percent>\d+(?:[.,]\d+)?)\s*(?:%|per ?cent|prozent|por ciento)"
)
_ALWAYS = re.compile(r"\b(?:always|all|every|immer|alles?|siempre|todos?|todas?)\b")
_LENGTH = re.compile(
    rf"(?:within|in|under|innerhalb(?: von)?|binnen|unter|en(?: menos de)?|menos de)\s*{_NUMBER}\s*"
    r"(?:working |open |business |arbeits)?"
    r"(?P<unit>hours?|hrs?|h|stunden?|std|horas?|days?|tage?n?|dias?|weeks?|wochen?|semanas?)\b"
)
_FIGURES = (
    (
        "on_wanted",
        re.compile(
            r"\b(?:by the (?:wanted |agreed )?date|(?:date|day) (?:that )?(?:we|i) ask(?:ed)?"
            r"|wunschtermin|gewunscht\w*|(?:para|en) la fecha (?:pedida|que ped))"
        ),
    ),
    (
        "on_promise",
        re.compile(r"\b(?:on time|punctual(?:ly)?|punktlich|a tiempo|puntual(?:es)?)\b"),
    ),
    (
        "first_pass",
        re.compile(
            r"\b(?:(?:right )?first time|without (?:a )?(?:round|rework)|auf anhieb"
            r"|ohne (?:nacharbeit|runde)|a la primera|sin (?:correccion|correcciones|vueltas))\b"
        ),
    ),
)
_LINES = re.compile(
    r"\b(?:calls?|lines?|contacts?|people|anrufe?|zeilen?|kontakte?|llamadas?|lineas?|contactos?)\b"
)
_NONE = re.compile(r"^\s*(?:no|none|kein(?:e|en)?|ohne|ningun|sin)\b")
_PER = (
    ("week", re.compile(r"\b(?:week|weekly|woche|wochentlich|semana|semanal(?:es)?)\b")),
    ("month", re.compile(r"\b(?:month|monthly|monat|monatlich|mes|mensual(?:es)?)\b")),
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Goal:
    """A target as it was said; `per` is empty where it is a share or a length."""

    figure: str
    goal: Decimal
    per: str = ""


def goal_in(text: str, results: Mapping[str, str], day: Decimal) -> Goal | None:
    """Give the target that a message names.

    `results` are the titles of results by their key, `day` the working hours of a day.
    """
    said = fold(text[:LONGEST])
    for figure, words in _FIGURES:
        if words.search(said):
            return _share(figure, said)
    length = _LENGTH.search(said)
    if length is not None:
        hours = _number(length["n"]) * _hours(length["unit"], day)
        return Goal(figure="within", goal=hours) if hours else None
    return _result(said, results)


def _share(figure: str, said: str) -> Goal | None:
    if _NONE.search(said):
        return Goal(figure=figure, goal=Decimal(0))
    found = _SHARE.search(said)
    if found is None:
        return Goal(figure=figure, goal=Decimal(100)) if _ALWAYS.search(said) else None
    if found["percent"]:
        percent = _number(found["percent"])
    else:
        of = int(found["of"])
        percent = Decimal(100 * int(found["hits"])) / of if of else Decimal(0)
    whole = percent.quantize(Decimal(1)).normalize()
    return Goal(figure=figure, goal=Decimal(int(whole))) if 0 < whole <= 100 else None


def _hours(unit: str, day: Decimal) -> Decimal:
    if unit.startswith(("h", "st")):
        return Decimal(1)
    return day * WEEK_DAYS if unit.startswith(("w", "se")) else day


def _result(said: str, results: Mapping[str, str]) -> Goal | None:
    per = next((name for name, words in _PER if words.search(said)), "")
    number = re.search(_NUMBER, said)
    named = _figure(said, results)
    if named and _NONE.search(said):
        return Goal(figure=named, goal=Decimal(0), per=per or "week")
    if not named or number is None or not per:
        return None
    return Goal(figure=named, goal=_number(number["n"]), per=per)


def _figure(said: str, results: Mapping[str, str]) -> str:
    named = _named(said, results)
    if named:
        return f"result.{named}"
    return "lines" if results and _LINES.search(said) else ""


def _named(said: str, results: Mapping[str, str]) -> str:
    """The one result whose words stand in the sentence; of several the one with most of them."""
    stems = {word[:STEM] for word in WORD.findall(said) if len(word) >= STEM}
    found = {key: len(stems & _stems(key, title)) for key, title in results.items()}
    most = max(found.values(), default=0)
    best = [key for key, count in found.items() if count == most and count]
    return best[0] if len(best) == 1 else ""


def _stems(key: str, title: str) -> set[str]:
    words = WORD.findall(fold(f"{key.replace('_', ' ')} {title}"))
    return {word[:STEM] for word in words if len(word) >= STEM}


def _number(said: str) -> Decimal:
    return Decimal(said.replace(",", "."))

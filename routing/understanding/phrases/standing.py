"""What set phrases say: yes and no, ill, help, a standing wish, a service that somebody offers.

Knows the phrase tables; knows nothing of the conversation or of what may then happen.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING

from routing.understanding.kinds.features import OPENING, any_of, bare_words
from routing.understanding.meaning import END_OF, Between, Role, Signal
from routing.understanding.text import fold
from routing.understanding.words import BY_LANGUAGE, DEFAULT, words_for

if TYPE_CHECKING:
    from collections.abc import Iterable

    from routing.understanding.meaning import When

SERVICE_SLOT = r"(?P<service>[^.,;!?\n]{2,60}?)"
NAME_SLOT = r"(?P<name>@?[^\W\d_][\w'-]{0,30}(?: [A-Z\u00c0-\u00de][\w'-]{0,30}){0,2})"


@dataclass(frozen=True, slots=True)
class Said:
    """How a phrase stands in a message: at its start, and what share of its words it makes up."""

    starts: bool
    share: float


@dataclass(frozen=True, slots=True)
class Spoken:
    """Every signal whose phrases a message holds."""

    signals: Mapping[Signal, Said]

    def signal(self, signal: Signal, share: float, *, start: bool = False) -> bool:
        """Whether the signal's phrases make up this share of the words, or start the message."""
        said = self.signals.get(signal)
        return said is not None and (said.share >= share or (start and said.starts))


def spoken(text: str, lang: str) -> Spoken:
    """Return what the whole phrases of a message say; only its opening is read."""
    plain = bare_words(text[:OPENING])
    total = max(1, plain.count(" ") + 1)
    signals: dict[Signal, Said] = {}
    for code in dict.fromkeys((lang[:2].lower(), DEFAULT)):
        if code in BY_LANGUAGE:
            for signal, pattern in _patterns(code):
                said = _seen(pattern, plain, total)
                if said and (signal not in signals or signals[signal].share < said.share):
                    signals[signal] = said
    return Spoken(signals)


def _seen(pattern: re.Pattern[str], plain: str, total: int) -> Said | None:
    count = 0
    starts = False
    for m in pattern.finditer(plain):
        count += m.group().count(" ") + 1
        starts = starts or m.start() == 0
    return Said(starts, min(1.0, count / total)) if count else None


@cache
def _patterns(lang: str) -> tuple[tuple[Signal, re.Pattern[str]], ...]:
    return tuple((signal, any_of(ps)) for signal, ps in words_for(lang).signals.items())


def usual_said(text: str, lang: str) -> tuple[str, str] | None:
    """Return (words for the service, name) of "my books go to Ana", as written."""
    for pattern in _templates(lang[:2].lower(), "usual"):
        m = pattern.search(text[:OPENING])
        if m:
            return m["service"].strip(), m["name"].strip(" .-")
    return None


def join_said(text: str, lang: str) -> str | None:
    """Return the words for the service of "I do bookkeeping", as written."""
    for pattern in _templates(lang[:2].lower(), "joins"):
        m = pattern.match(text[:OPENING].lstrip())
        if m and not _NO_SERVICE.search(m["service"]):
            return m["service"].strip()
    return None


_NO_SERVICE = re.compile(
    r"^\s*(?:this|that|it|these|those|so|what|das|dies\w*|es|was|esto|eso|lo|ca|cela|questo|dit|dat"
    r"|isso|nicht|not|now|here|there|away|back|late|busy|out|off|krank|weg|da|hier|bald|gleich)\b"
    r"|\b(?:my|our|your|own|mein\w*|unser\w*|eigene\w*|selbst|mis?|nuestr\w+|propi\w+)\b"
    r"|\b(?:im|am|auf|in der|bis|nachste\w*|heute|morgen|next|this|until|till|on|today|tomorrow)\b",
    re.IGNORECASE,
)
"""What is no service: "I do this", "I do my own invoices", "ich bin nächste Woche im Urlaub"."""


def quit_said(text: str, lang: str) -> str | None:
    """Return the words for the service of "I don't do bookkeeping any more", as written."""
    said = text[:OPENING].strip().rstrip(".!").replace("\u2019", "'")
    for pattern in _templates(lang[:2].lower(), "quits"):
        if (m := pattern.fullmatch(said)) is not None:
            return m["service"].strip()
    return None


@cache
def _templates(lang: str, which: str) -> tuple[re.Pattern[str], ...]:
    table = words_for(lang)
    lines = {"usual": table.usual, "joins": table.joins, "quits": table.quits}[which]
    return tuple(_template(line) for line in lines)


def _template(line: str) -> re.Pattern[str]:
    """Turn "my {service} go to {name}" into a pattern; a name keeps its capitals."""
    pieces = re.split(r"(\{service\}|\{name\})", line)
    body = "".join(
        _slot(piece, last=not "".join(pieces[k + 1 :])) for k, piece in enumerate(pieces)
    )
    return re.compile(r"(?<![\w'])" + body + r"(?![\w'])")


def _slot(piece: str, *, last: bool) -> str:
    if piece == "{service}":
        return SERVICE_SLOT + (r"(?=\s*(?:[.,;!?\n]|$))" if last else "")
    if piece == "{name}":
        return NAME_SLOT
    return "".join(rf"(?i:{re.escape(c)})" if c.isalpha() else re.escape(c) for c in piece)


def first_day_back(text: str, lang: str, times: Iterable[When]) -> date | None:
    """Return the day on which somebody is back who is "away until Monday": that very Monday.

    The day after it where the words count it in ("through Monday", "bis einschließlich Montag",
    "ill tomorrow"); after "until the end of March" or a stretch ("this week") the day behind that,
    and its first day after "until next week". None when no whole day was said: an hour is what it
    is.
    """
    told = list(times)
    said = next((when for when in told if when.role in (Role.DUE, Role.WINDOW)), None)
    table, plain = words_for(lang), f" {bare_words(text[:OPENING])} "
    lasts = _holds(plain, table.until)
    until = lasts and not _holds(plain, table.inclusive)
    if said is None and lasts and told:
        said = told[-1]  # Until when somebody is away is no day for work.
    if said is not None and isinstance(said.value, Between):
        back = said.value.start if until and said.role is Role.DUE else said.value.end
        return None if isinstance(back, datetime) else back
    if said is None or isinstance(said.value, datetime) or not isinstance(said.value, date):
        return None
    counted = said.rule == END_OF or not until
    return date.fromordinal(said.value.toordinal() + 1) if counted else said.value


def tells_habit(text: str, at: int) -> bool:
    """Tell whether what stands at a place is what the writer always does: "I spend my Sundays on".

    Such days are no wish that work comes back on them.
    """
    start = max(text.rfind(mark, 0, at) for mark in ".!?\n") + 1
    return _HABIT.search(fold(text[start:at])) is not None


_HABIT = re.compile(
    r"\b(?:i|we|my (?:wife|husband|partner))(?: (?:always|usually|still|often))?"
    r" (?:spend|waste|lose|sit|do|did|am|have been|hate|used to)\b(?!.*\b(?:want|need|like)\b)"
    r"|\b(?:ich|wir) (?:sitze|sitzen|verbringe|verbringen|mache|machen|verliere|verlieren)\b"
    r"|\b(?:(?:me|nos) (?:paso|pasamos)|pierdo|perdemos|dedico|hago)\b"
    r"|\bje (?:passe|perds)\b|\b(?:passo|perdo)\b|\bik (?:zit|besteed)\b"
)


def ends_said(text: str, lang: str) -> bool:
    """Tell whether the words say until when: "until Friday", and not "on Friday"."""
    return _holds(f" {bare_words(text[:OPENING])} ", words_for(lang).until)


def _holds(plain: str, phrases: Iterable[str]) -> bool:
    return any(f" {bare_words(phrase)} " in plain for phrase in phrases)

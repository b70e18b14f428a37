"""What kind of message it is, from whole phrases: thanks, status, cancel, yes, a standing wish.

Knows the phrase tables and the open question; knows nothing of what may then happen.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from routing.understanding.meaning import Act, Signal
from routing.understanding.text import WORD, fold, words
from routing.understanding.words import BY_LANGUAGE, DEFAULT, words_for

if TYPE_CHECKING:
    from collections.abc import Iterable

    from routing.understanding.meaning import Context

Key = TypeVar("Key", Act, Signal)

REF = re.compile(r"(?<![\w-])([TRtr])-(\d{1,9})(?![\w-])")
LOOSE_REF = re.compile(r"(?<![\w-])([TRtr]) ?(\d{1,9})(?![\w-])")
OPENING = 600
SERVICE_SLOT = r"(?P<service>[^.,;!?\n]{2,60}?)"
NAME_SLOT = r"(?P<name>@?[^\W\d_][\w'-]{0,30}(?: [A-Z\u00c0-\u00de][\w'-]{0,30}){0,2})"


@dataclass(frozen=True, slots=True)
class Said:
    """How a phrase stands in a message: at its start, and what share of its words it makes up."""

    starts: bool
    share: float


@dataclass(frozen=True, slots=True)
class Spoken:
    """Every act and signal whose phrases a message holds."""

    acts: Mapping[Act, Said]
    signals: Mapping[Signal, Said]

    def act(self, act: Act, share: float, *, start: bool = False) -> bool:
        """Whether the act's phrases make up this share of the words, or start the message."""
        said = self.acts.get(act)
        return said is not None and (said.share >= share or (start and said.starts))

    def signal(self, signal: Signal, share: float, *, start: bool = False) -> bool:
        """The same for a signal."""
        said = self.signals.get(signal)
        return said is not None and (said.share >= share or (start and said.starts))


def spoken(text: str, lang: str) -> Spoken:
    """Return what the whole phrases of a message say; only its opening is read."""
    plain = " ".join(_forms(text[:OPENING]))
    total = max(1, plain.count(" ") + 1)
    acts: dict[Act, Said] = {}
    signals: dict[Signal, Said] = {}
    for code in dict.fromkeys((lang[:2].lower(), DEFAULT)):
        if code in BY_LANGUAGE:
            for act, pattern in _act_patterns(code):
                _note(acts, act, _seen(pattern, plain, total))
            for signal, pattern in _signal_patterns(code):
                _note(signals, signal, _seen(pattern, plain, total))
    return Spoken(acts, signals)


def _forms(text: str) -> list[str]:
    """Fold to bare words, so that punctuation and apostrophes do not matter."""
    return re.findall(r"/?[^\W_]+(?:'[^\W\d_]+)?", fold(text))


def _seen(pattern: re.Pattern[str], plain: str, total: int) -> Said | None:
    count = 0
    starts = False
    for m in pattern.finditer(plain):
        count += m.group().count(" ") + 1
        starts = starts or m.start() == 0
    return Said(starts, min(1.0, count / total)) if count else None


def _note(table: dict[Key, Said], key: Key, said: Said | None) -> None:
    if said is not None and (key not in table or table[key].share < said.share):
        table[key] = said


@cache
def _act_patterns(lang: str) -> tuple[tuple[Act, re.Pattern[str]], ...]:
    return tuple((act, _any_of(ps)) for act, ps in words_for(lang).acts.items())


@cache
def _signal_patterns(lang: str) -> tuple[tuple[Signal, re.Pattern[str]], ...]:
    return tuple((signal, _any_of(ps)) for signal, ps in words_for(lang).signals.items())


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    forms = sorted({" ".join(_forms(phrase)) for phrase in phrases}, key=len, reverse=True)
    return re.compile(r"(?<!\S)(?:" + "|".join(re.escape(f) for f in forms if f) + r")(?!\S)")


def target_of(text: str, context: Context) -> str | None:
    """Return the task or request named by reference ("T-12"), None when none or several are."""
    found = {f"{m[1].upper()}-{int(m[2])}" for m in REF.finditer(text[:4000])}
    known = {task.ref for task in context.tasks}
    for m in LOOSE_REF.finditer(text[:4000]):
        ref = f"{m[1].upper()}-{int(m[2])}"
        if ref in known:
            found.add(ref)
    return found.pop() if len(found) == 1 else None


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
        if m:
            return m["service"].strip()
    return None


@cache
def _templates(lang: str, which: str) -> tuple[re.Pattern[str], ...]:
    table = words_for(lang)
    return tuple(_template(line) for line in (table.usual if which == "usual" else table.joins))


def _template(line: str) -> re.Pattern[str]:
    """Turn "my {service} go to {name}" into a pattern; a name keeps its capitals."""
    pieces = re.split(r"(\{service\}|\{name\})", line)
    body = "".join(_slot(piece, last=k >= len(pieces) - 2) for k, piece in enumerate(pieces))
    return re.compile(r"(?<![\w'])" + body + r"(?![\w'])")


def _slot(piece: str, *, last: bool) -> str:
    if piece == "{service}":
        return SERVICE_SLOT + (r"(?=\s*(?:[.,;!?\n]|$))" if last else "")
    if piece == "{name}":
        return NAME_SLOT
    return "".join(rf"(?i:{re.escape(c)})" if c.isalpha() else re.escape(c) for c in piece)


def content_words(text: str, lang: str) -> list[str]:
    """Return the words of a text's opening that carry content."""
    stop = words_for(lang).stop
    return [word for word in words(fold(text[:OPENING])) if word not in stop]


def word_count(text: str) -> int:
    """Count the words of a text, to a little over a long message's."""
    return sum(1 for _ in WORD.finditer(text[: OPENING * 2]))

"""Cutting a message into its requests, and never cutting one request in two.

Knows where clauses and list items end, and asks a scorer what each is about; knows nothing of
tasks or of what happens to a part.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from routing.understanding.meaning import Decision, TextSpan
from routing.understanding.services import Scores
from routing.understanding.text import fold, trim
from routing.understanding.words import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.understanding.words.tables import Words

SENTENCE_END = re.compile(r"(?<=[.!?])(?=\s)|(?<=;)|\n+")
ITEM = re.compile(
    r"^[ \t]*(?:\d{1,2}[.)]|\(?[a-h]\)|[-*\u2022\u2013\u2014])[ \t]+(?=\S)", re.MULTILINE
)
MAX_UNITS = 40
WEAK_SCORE = 0.12


class Scorer(Protocol):
    """Says which service a text is about."""

    def __call__(self, text: str) -> Scores:
        """Return the services by falling likelihood."""
        ...


@dataclass(frozen=True, slots=True)
class Piece:
    """One request's own words, and the wider span that holds its context sentences too."""

    core: TextSpan
    span: TextSpan
    scores: Scores


@dataclass(frozen=True, slots=True)
class _Unit:
    """A sentence, clause or list item."""

    span: TextSpan
    scores: Scores
    opens: bool
    listed: bool
    own: bool = False

    @property
    def is_request(self) -> bool:
        """Likely a request of its own."""
        if self.scores.decision is Decision.DECLINE:
            return self.own and self.opens
        return self.scores.decision is Decision.ROUTE or self.opens or self.own


class Dated(Protocol):
    """Says whether a clause names a time of its own."""

    def __call__(self, text: str) -> bool:
        """Whether the clause says when something is wanted or takes place."""
        ...


def cut(text: str, lang: str, score: Scorer, dated: Dated) -> tuple[Piece, ...]:
    """Return the requests of a message in order; a message with none comes back whole."""
    whole = trim(text, 0, len(text))
    if whole[0] == whole[1]:
        return ()
    sentences = _sentences(text)
    # Below an introduction the items may be topics of one request; without one they are requests.
    plain_list = bool(sentences) and sentences[0][1]
    units = [
        _unit(text, span, lang, score, listed, (listed and plain_list) or split)
        for sentence, listed in sentences
        for span, split in _clauses(text, sentence, lang, score, dated)
    ]
    heads = _heads(units[:MAX_UNITS])
    if len(heads) < 2:
        return (_single(text, whole, units, heads, score),)
    return tuple(_gather(text, units, heads, whole, score))


def _single(
    text: str, whole: TextSpan, units: Sequence[_Unit], heads: Sequence[int], score: Scorer
) -> Piece:
    """One request: its own sentence is scored too, since context around it only adds noise."""
    scores = score(text[whole[0] : whole[1]])
    if len(heads) == 1 and units[heads[0]].scores.best > scores.best:
        return Piece(core=units[heads[0]].span, span=whole, scores=units[heads[0]].scores)
    return Piece(core=whole, span=whole, scores=scores)


def _sentences(text: str) -> list[tuple[TextSpan, bool]]:
    """Return sentences and list items; items only count as a list when there are two."""
    marks = [m.span() for m in ITEM.finditer(text)]
    items = dict(marks) if len(marks) > 1 else {}
    bounds = sorted({0, len(text), *(m.end() for m in SENTENCE_END.finditer(text)), *items})
    found: list[tuple[TextSpan, bool]] = []
    for start, end in itertools.pairwise(bounds):
        span = trim(text, items.get(start, start), end)
        if span[0] < span[1]:
            found.append((span, start in items))
    return _rejoin(text, found)


def _rejoin(text: str, found: list[tuple[TextSpan, bool]]) -> list[tuple[TextSpan, bool]]:
    """Undo cuts after abbreviations and numbers: what follows starts in lower case or is tiny."""
    joined: list[tuple[TextSpan, bool]] = []
    for span, listed in found:
        if joined and not listed and not joined[-1][1] and _continues(text, joined[-1][0], span):
            joined[-1] = ((joined[-1][0][0], span[1]), False)
        else:
            joined.append((span, listed))
    return joined


def _continues(text: str, before: TextSpan, span: TextSpan) -> bool:
    gap = text[before[1] : span[0]]
    short = before[1] - before[0] <= 3
    return "." in gap and "\n" not in gap and (short or text[span[0]].isdigit())


def _clauses(
    text: str, span: TextSpan, lang: str, score: Scorer, dated: Dated
) -> list[tuple[TextSpan, bool]]:
    """Cut one sentence where both sides are requests; True: the clause was cut from another.

    Two services say so, the weaker when each side has a time of its own.
    """
    table = words_for(lang)
    clauses: list[TextSpan] = []
    start, end = span
    for cut_at, right in _joints(text, span, table):
        if right - start < 8 or end - right < 6:
            continue
        left_scores = score(text[start:cut_at])
        right_span = _until_joint(text, right, end, table)
        right_scores = score(text[right:right_span])
        two_times = dated(text[start:cut_at]) and dated(text[right:right_span])
        if _two_requests(left_scores, right_scores, two_times):
            clauses.append(trim(text, start, cut_at))
            start = right
    clauses.append(trim(text, start, end))
    return [(clause, len(clauses) > 1) for clause in clauses if clause[0] < clause[1]]


def _joints(text: str, span: TextSpan, table: Words) -> list[tuple[int, int]]:
    """Return (end of left, start of right) wherever a joining word or comma meets an opener."""
    pattern = _joint_pattern(table)
    folded = fold(text)
    found: list[tuple[int, int]] = []
    for m in pattern.finditer(folded, span[0], span[1]):
        right = m.end()
        if opens_request(folded[right : right + 60], table):
            found.append((m.start(), right))
        if len(found) >= MAX_UNITS:
            break
    return found


_PATTERNS: dict[str, re.Pattern[str]] = {}


def _joint_pattern(table: Words) -> re.Pattern[str]:
    if table.lang not in _PATTERNS:
        names = sorted({*table.connectives, *table.coordinators}, key=len, reverse=True)
        joined = "|".join(re.escape(name) for name in names)
        _PATTERNS[table.lang] = re.compile(
            rf"(?:,\s*|\s+-\s+|\s+\+\s+|\s)(?:{joined})[ ,]+|,\s+|\s+\+\s+|\s&\s"
        )
    return _PATTERNS[table.lang]


def _until_joint(text: str, start: int, end: int, table: Words) -> int:
    joints = _joints(text, (start, end), table)
    return joints[0][0] if joints and joints[0][0] - start > 6 else end


def opens_request(folded: str, table: Words) -> bool:
    """Whether folded text starts as a request does: "please …", "can you …", a verb of work."""
    rest = folded.lstrip(" ,")
    for _ in range(3):
        longest = next((p for p in table.by_length if _starts(rest, p)), None)
        if longest is None:
            break
        if longest in table.polite:
            return True
        rest = rest[len(longest) :].lstrip(" ,")
    word = re.match(r"[^\W\d_]+", rest)
    return word is not None and word.group() in table.openers


def _starts(text: str, phrase: str) -> bool:
    return text.startswith(phrase) and not text[len(phrase) : len(phrase) + 1].isalnum()


def _two_requests(left: Scores, right: Scores, two_times: bool) -> bool:
    """Different services, each likely; a time on either side stands in for likelihood."""
    if left.service == right.service or left.decision is Decision.DECLINE:
        return False
    if two_times:
        return True
    return right.decision is not Decision.DECLINE and min(left.best, right.best) >= WEAK_SCORE


def _unit(text: str, span: TextSpan, lang: str, score: Scorer, listed: bool, own: bool) -> _Unit:
    words = text[span[0] : span[1]]
    opens = opens_request(fold(words[:80]), words_for(lang))
    return _Unit(span, score(words), opens, listed, own)


def _heads(units: Sequence[_Unit]) -> list[int]:
    """Return the units that start a request of their own: another service than the one before."""
    heads: list[int] = []
    for number, unit in enumerate(units):
        if not unit.is_request:
            continue
        last = units[heads[-1]] if heads else None
        if (
            last is None
            or (last.listed and unit.listed)
            or last.scores.service != unit.scores.service
        ):
            heads.append(number)
    return heads


def _gather(
    text: str, units: Sequence[_Unit], heads: Sequence[int], whole: TextSpan, score: Scorer
) -> list[Piece]:
    """Give every context sentence to the request before it, and the first ones to the first."""
    pieces: list[Piece] = []
    for place, head in enumerate(heads):
        start = whole[0] if place == 0 else units[head].span[0]
        last = heads[place + 1] - 1 if place + 1 < len(heads) else len(units) - 1
        span = trim(text, start, units[last].span[1])
        pieces.append(Piece(core=units[head].span, span=span, scores=units[head].scores))
    return pieces

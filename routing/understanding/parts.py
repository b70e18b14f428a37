"""Cutting a message into its requests, and never cutting one request in two.

A message is cut finely (sentences, list items, clauses that open like a request), then each piece
either starts a request of its own or stays with the one before it. Knows where clauses and items
end, and asks a scorer what each is about; knows nothing of tasks or of what happens to a part.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cache, partial
from typing import TYPE_CHECKING, Protocol

from routing.understanding.meaning import Act, Decision, TextSpan
from routing.understanding.services import Scores
from routing.understanding.text import fold, trim
from routing.understanding.words import BY_LANGUAGE, words_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from routing.understanding.words.tables import Words

SENTENCE_END = re.compile(r"(?<=[.!?])(?=\s)|(?<=;)|\n+")
ITEM = re.compile(
    r"^[ \t]*(?:\d{1,2}[.)]|\(?[a-h]\)|[-*\u2022\u2013\u2014])[ \t]+(?=\S)", re.MULTILINE
)
INFINITIVE = re.compile(r"\bto [a-z]+(?: [a-z]+)?$")
WISH = re.compile(
    r"(?:i|we|id|ich|wir|j|je|nous|on|il|ik|wij|mi|ci|ho|avrei|vorrei|voglio|quiero|queremos"
    r"|necesito|quisiera|me|preciso|quero|queria|need|want)\b"
)
SOMEBODY = re.compile(r"\b(?:you|some(?:one|body)|jemand|quelqu|alguien|iemand|qualcuno|alguem)\b")
ADVERBS = re.compile(r"\b(?:really|also|just|kindly|urgently|auch|noch|gerne?|aussi|ook) ")
LISTING = frozenset({"&", "+"})
MAX_UNITS = 40
COURTESY = (Act.THANKS, Act.GREETING)
WEAK_SCORE = 0.12
LIKELY_SCOPE = 0.25
LIKELY = 0.3
PLAIN = 0.8
"""So sure must be the service of a sentence that does not open as a request."""
SHORTEST = 6
"""A clause of fewer characters is no request of its own."""
LEADING = 80


class Scorer(Protocol):
    """Says which service a text is about."""

    def __call__(self, text: str) -> Scores:
        """Return the services by falling likelihood."""
        ...


class Dated(Protocol):
    """Says whether a clause names a time of its own."""

    def __call__(self, text: str) -> bool:
        """Whether the clause says when something is wanted or takes place."""
        ...


@dataclass(frozen=True, slots=True)
class Piece:
    """One request's own words, and the wider span that holds its context sentences too.

    `after`: the number of the piece that has to be done first, when the words say so.
    """

    core: TextSpan
    span: TextSpan
    scores: Scores
    after: int | None = None


class Joint(IntEnum):
    """How a unit hangs on the one before it, the loosest first."""

    ITEM = 0
    LINE = 1
    SENTENCE = 2
    ADDED = 3
    CLAUSE = 4
    NOUN = 5


@dataclass(frozen=True, slots=True)
class _Unit:
    """A sentence, clause or list item and how it begins; what it is about is asked when needed."""

    span: TextSpan
    joint: Joint
    opens: bool
    tells_more: bool
    polite: bool
    wish: bool
    then: bool
    scored: Callable[[], Scores]

    @property
    def scores(self) -> Scores:
        """The services it is about."""
        return self.scored()

    @property
    def is_request(self) -> bool:
        """Likely a request of its own: not the thanks before it."""
        return self.opens or (not self.polite and self.scores.decision is Decision.ROUTE)


def cut(text: str, lang: str, score: Scorer, dated: Dated) -> tuple[Piece, ...]:
    """Return the requests of a message in order; a message with none comes back whole."""
    whole = trim(text, 0, len(text))
    if whole[0] == whole[1]:
        return ()
    table = words_for(lang)
    spans = _spans(text, table)[:MAX_UNITS]
    if len(spans) == 1:
        return (Piece(core=whole, span=whole, scores=score(text.strip())),)
    units = [_unit(text, span, joint, table, score) for span, joint in spans]
    heads = _heads(text, units, dated)
    if len(heads) < 2:
        return (_single(text, whole, units, heads, score),)
    return tuple(_gather(text, units, heads, whole))


def _spans(text: str, table: Words) -> list[tuple[TextSpan, Joint]]:
    """Cut as finely as anything could be a request: items, lines, sentences, clauses."""
    folded = fold(text)
    return [
        (clause, joint if number == 0 else kind)
        for sentence, joint in _sentences(text, folded, table)
        for number, (clause, kind) in enumerate(_clauses(text, folded, sentence, table))
    ]


def _sentences(text: str, folded: str, table: Words) -> list[tuple[TextSpan, Joint]]:
    """Return sentences and list items; items only count as a list when there are two.

    Below an introduction the items may be topics of one request; without one they are requests.
    """
    marks = [m.span() for m in ITEM.finditer(text)]
    items = dict(marks) if len(marks) > 1 else {}
    plain = bool(marks) and not text[: marks[0][0]].strip()
    bounds = sorted({0, len(text), *(m.end() for m in SENTENCE_END.finditer(text)), *items})
    found: list[tuple[TextSpan, Joint]] = []
    for start, end in itertools.pairwise(bounds):
        span = trim(text, items.get(start, start), end)
        if span[0] < span[1]:
            line = bool(found) and bool(set(text[found[-1][0][1] : span[0]]) & {"\n", ";"})
            joint = Joint.LINE if line and start not in items else Joint.SENTENCE
            found.append((span, Joint.ITEM if start in items and plain else joint))
    return _rejoin(text, found)


def _rejoin(text: str, found: Sequence[tuple[TextSpan, Joint]]) -> list[tuple[TextSpan, Joint]]:
    """Undo cuts after abbreviations and numbers: what follows starts with a digit or is tiny."""
    joined: list[tuple[TextSpan, Joint]] = []
    for span, joint in found:
        if joined and joint is not Joint.ITEM and _continues(text, joined[-1][0], span):
            joined[-1] = ((joined[-1][0][0], span[1]), joined[-1][1])
        else:
            joined.append((span, joint))
    return joined


def _continues(text: str, before: TextSpan, span: TextSpan) -> bool:
    gap = text[before[1] : span[0]]
    short = before[1] - before[0] <= 3
    return "." in gap and "\n" not in gap and (short or text[span[0]].isdigit())


def _clauses(
    text: str, folded: str, span: TextSpan, table: Words
) -> Iterator[tuple[TextSpan, Joint]]:
    """Cut one sentence wherever a joining word or comma meets what could open a request."""
    start, joint = span[0], Joint.SENTENCE
    for m in _joints(table).finditer(folded, *span):
        left, right = trim(text, start, m.start()), m.end()
        if left[1] - left[0] < SHORTEST or span[1] - right < SHORTEST:
            continue
        kind = _kind(m, text, folded, right, table)
        if kind is not None:
            yield left, joint
            start, joint = right, kind
    yield trim(text, start, span[1]), joint


def _kind(m: re.Match[str], text: str, folded: str, right: int, table: Words) -> Joint | None:
    """Say what a joining word starts: something added, another clause, a bare noun, or nothing."""
    following = folded[right : right + LEADING]
    if opens_request(following, table):
        asks = any(_starts(following, phrase) for phrase in table.polite) and not _wish(following)
        if m["added"] or (asks and m["small"]):
            return Joint.ADDED
        # "call Ann, Mark and Bill" is no marking; "to go through and confirm" is one thing to do.
        name = text[right].isupper() and not text.isupper()
        return None if name or INFINITIVE.search(folded, 0, m.start()) else Joint.CLAUSE
    listed = m.group().strip() in LISTING
    return Joint.NOUN if listed or _named(following, table) else None


def _wish(following: str) -> bool:
    """Whether it goes on about what the writer would like: "and I'd like a window seat"."""
    return WISH.match(following) is not None and not SOMEBODY.search(following[:40])


@cache
def _joints_of(lang: str) -> re.Pattern[str]:
    table = BY_LANGUAGE[lang]
    added = _any(table.additive)
    small = _any((*table.coordinators, *table.connectives))
    gap = r"[ \t]{0,3}"
    return re.compile(
        rf"(?:(?:[,(]\s?|\s-\s|\s|^)(?P<added>{added})(?![\w'-])[ ,:]{{0,3}})"
        rf"|(?:,\s?|\s)(?P<small>{small})(?![\w'-])[ ,]{{1,3}}|,\s{gap}|\s[+&]\s"
    )


def _joints(table: Words) -> re.Pattern[str]:
    return _joints_of(table.lang)


def _any(phrases: Sequence[str]) -> str:
    return "|".join(re.escape(one) for one in sorted(set(phrases), key=len, reverse=True))


def opens_request(folded: str, table: Words) -> bool:
    """Whether folded text starts as a request does: "please …", "can you …", a verb of work."""
    rest = ADVERBS.sub("", folded.lstrip(" ,"))
    for _ in range(4):
        longest = next((p for p in table.by_length if _starts(rest, p)), None)
        if longest is None:
            break
        if longest in table.polite:
            return True
        rest = rest[len(longest) :].lstrip(" ,!.")
    return any(_starts(rest, opener) for opener in _openers(table.lang).get(rest[:2], ()))


@cache
def _openers(lang: str) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for opener in BY_LANGUAGE[lang].openers:
        table[opener[:2]] = (*table.get(opener[:2], ()), opener)
    return table


def _named(folded: str, table: Words) -> bool:
    """Whether folded text starts with a thing: "a newsletter", "our books", "two posts"."""
    rest = folded.lstrip(" ,")
    return any(_starts(rest, article) for article in table.articles)


def _starts(text: str, phrase: str) -> bool:
    return text.startswith(phrase) and not text[len(phrase) : len(phrase) + 1].isalnum()


def _unit(text: str, span: TextSpan, joint: Joint, table: Words, score: Scorer) -> _Unit:
    said = text[span[0] : span[1]]
    folded = fold(said[:LEADING])
    before = fold(text[max(0, span[0] - 24) : span[0]]).rstrip(" ,:")
    bare = _without_lead(folded, table)
    return _Unit(
        span=span,
        joint=Joint.ADDED if joint is Joint.SENTENCE and _adds(folded, table) else joint,
        opens=opens_request(folded, table),
        tells_more=any(_starts(bare, phrase) for phrase in table.elaborating),
        polite=any(_starts(bare, p) for act in COURTESY for p in table.acts[act]),
        wish=_wish(bare),
        then=any(_starts(folded, p) or _ends(before, p) for p in table.then),
        scored=cache(partial(score, said)),
    )


def _ends(text: str, phrase: str) -> bool:
    return text.endswith(phrase) and not text[: -len(phrase)][-1:].isalnum()


def _adds(folded: str, table: Words) -> bool:
    """Whether a sentence begins with "also", "another thing" and the like."""
    return any(_starts(folded, phrase) for phrase in table.additive)


def _without_lead(folded: str, table: Words) -> str:
    """Drop "please", "and" and the like from the start."""
    rest = folded.lstrip(" ,")
    for _ in range(2):
        lead = next((p for p in (*table.fill, "please") if _starts(rest, p)), None)
        if lead is None:
            break
        rest = rest[len(lead) :].lstrip(" ,!.")
    return rest


def _heads(text: str, units: Sequence[_Unit], dated: Dated) -> list[int]:
    """Return the numbers of the units that start a request of their own."""
    heads: list[int] = []
    for number, unit in enumerate(units):
        if not heads:
            if number and unit.joint is Joint.ADDED and unit.opens:
                heads.append(number - 1)  # what something is added to was a request as well
            if unit.is_request or number == len(units) - 1:
                heads.append(number)
        elif _starts_new(text, units[heads[-1]], unit, dated):
            heads.append(number)
    return heads


def _starts_new(text: str, last: _Unit, unit: _Unit, dated: Dated) -> bool:
    """Whether a unit is another request than the one that the unit `last` started."""
    if unit.joint is Joint.ITEM:
        return unit.is_request or last.joint is Joint.ITEM
    if unit.tells_more and unit.joint is not Joint.ADDED:
        return False
    another = unit.scores.service != last.scores.service
    if unit.joint is Joint.NOUN:
        return another and _both(last, unit, Decision.ROUTE)
    if unit.joint in (Joint.ADDED, Joint.LINE):
        return unit.opens or (another and unit.scores.decision is not Decision.DECLINE)
    if not another or (
        unit.wish and unit.joint is Joint.CLAUSE and unit.scores.decision is not Decision.ROUTE
    ):
        return False
    if unit.joint is Joint.SENTENCE:
        plain = unit.opens or unit.scores.confidence >= PLAIN
        return plain and unit.is_request and unit.scores.best >= WEAK_SCORE
    return _two_clauses(text, last, unit, dated)


def _two_clauses(text: str, last: _Unit, unit: _Unit, dated: Dated) -> bool:
    """Different services, each likely; a time on either side stands in for likelihood."""
    if last.scores.decision is Decision.DECLINE:
        return False
    if dated(text[slice(*last.span)]) and dated(text[slice(*unit.span)]):
        return True
    routes = unit.scores.decision is Decision.ROUTE
    likely = unit.scores.in_scope >= LIKELY_SCOPE and unit.scores.confidence >= LIKELY
    likely = likely and not unit.wish
    return (routes or likely) and min(last.scores.best, unit.scores.best) >= WEAK_SCORE


def _both(left: _Unit, right: _Unit, decision: Decision) -> bool:
    return left.scores.decision is decision and right.scores.decision is decision


def _single(
    text: str, whole: TextSpan, units: Sequence[_Unit], heads: Sequence[int], score: Scorer
) -> Piece:
    """One request: its own sentence is scored too, since context around it only adds noise.

    The thanks for the work before it are left out: they would name another service.
    """
    asked = next((unit.span[0] for unit in units if not unit.polite), whole[0])
    core = trim(text, asked, whole[1]) if units[0].polite else whole
    scores = score(text[slice(*core)] if core != whole else text.strip())
    if len(heads) == 1 and units[heads[0]].scores.best > scores.best:
        return Piece(core=units[heads[0]].span, span=whole, scores=units[heads[0]].scores)
    return Piece(core=core, span=whole, scores=scores)


def _gather(
    text: str, units: Sequence[_Unit], heads: Sequence[int], whole: TextSpan
) -> Iterator[Piece]:
    """Give every context sentence to the request before it, and the first ones to the first."""
    for place, head in enumerate(heads):
        start = whole[0] if place == 0 else units[head].span[0]
        last = heads[place + 1] - 1 if place + 1 < len(heads) else len(units) - 1
        span = trim(text, start, units[last].span[1])
        piece = Piece(core=units[head].span, span=span, scores=units[head].scores)
        yield replace(piece, after=place - 1) if place and units[head].then else piece

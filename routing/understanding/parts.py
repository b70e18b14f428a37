"""Cutting a message into its requests, and never cutting one request in two.

A message comes finely cut (`clauses`), then each piece either starts a request of its own or stays
with the one before it. Asks a scorer what each is about; knows nothing of tasks or of what happens
to a part. Nothing is left out: every word belongs to some part.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import TYPE_CHECKING, Protocol

from routing.understanding.clauses import (
    LEADING,
    Joint,
    is_wish,
    opens_request,
    orders,
    spans,
    starts,
)
from routing.understanding.meaning import Act, Decision, TextSpan
from routing.understanding.services import Scores
from routing.understanding.text import WORD, fold, trim
from routing.understanding.words import words_for
from routing.understanding.words.tables import Words

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_UNITS = 40
FORESEEN = 6
"""Of a message with more units than that, many are never asked what they are about."""
HYPHENED = re.compile(r"[^\W\d_]+-(?:l[aeo]s?|[ao]s?|n[ao]s?|m[ao]s?|lh[ao]s?)\b")
"""A verb with its object hung on: "envoie-le", "manda-mo"."""
TAKES_UP = re.compile(
    r"\b(?:that|this|it|them|those|these)"
    r"(?: (?:off|over|on|up|out|away|for|from|done|please|now|to)\b|[ .?!]*$)"
    r"|\b(?:das|dies|es|sie)(?: bitte| fur mich| mir| jemand)*"
    r" (?:abnehm|ubernehm|erledig|regel|mach)"
    r"|\b(?:eso|esto|quitarmel[oa]s?|ca|cela|questo|quello|dat|isso)\b"
)
"""A sentence of its own about what was just told: "I hate it. Can someone take that off me?"."""
HANDS_OVER = re.compile(
    r"(?:send|e?mail|give|tell|show|forward|bring|report|let|get|call|text|ping)"
    r"(?: (?:it|them|that|this|the \w+))? (?:to |back to )?(?:me|us)\b"
    r"|(?:schick|schicke|gib|sag|zeig|sende|mail)e?n?(?: sie)?(?: es| das| sie)? (?:mir|uns)\b"
    r"|(?:mand|envi|pas|da|di)\w{0,3}(?:me|nos)(?:l[oa]s?)?\b|envo(?:ie|yez)-(?:le-|la-|les-)?(?:moi|nous)"
    r"|mandami|inviami|stuur (?:het |ze )?(?:mij|me|ons)\b"
)
"""How what comes of work reaches who asked for it: "and send me a summary" is no other work."""
COURTESY = (Act.THANKS, Act.GREETING)
WEAK_SCORE = 0.12
LIKELY_SCOPE = 0.25
LIKELY = 0.3
PLAIN = 0.8
"""So sure must be the service of a sentence that does not open as a request."""
STRANGE = 0.045
"""What is less likely to be for this catalogue is work of another kind, and no detail of this."""
FEW_WORDS = 8
"""Things that are only listed, each of so many words, may be two requests."""
POINTED = 4
"""A word among so many first ones of a clause points back: "and send it to Ann"."""


class Scorer(Protocol):
    """Says which service a text is about."""

    def __call__(self, text: str) -> Scores:
        """Return the services by falling likelihood."""
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


@dataclass(frozen=True, slots=True)
class _Said:
    """A message, its language's words, and where it says a time for work.

    `dues`: those of the times by which something is wanted, and which say nothing of what.
    """

    text: str
    table: Words
    times: Sequence[TextSpan]
    dues: Sequence[TextSpan]

    def timed(self, span: TextSpan) -> bool:
        """Whether a stretch of it says when something is wanted or takes place."""
        return any(span[0] <= at and end <= span[1] for at, end in self.times)

    def timeless(self, span: TextSpan) -> str:
        """Return a stretch without its times."""
        return self._without(self.times, span)

    def undated(self, span: TextSpan) -> str:
        """Return a stretch without when it is wanted: "by 6 pm" would make it an appointment."""
        return self._without(self.dues, span).strip() or self.text[slice(*span)]

    def _without(self, times: Sequence[TextSpan], span: TextSpan) -> str:
        said, at = [], span[0]
        for start, end in times:
            if at <= start and end <= span[1]:
                said.append(self.text[at:start])
                at = end
        return " ".join((*said, self.text[at : span[1]]))


@dataclass(frozen=True, slots=True)
class _Message(_Said):
    """A message with who scores what it is about."""

    score: Scorer

    def whole_scores(self, span: TextSpan) -> Scores:
        """Return what a stretch is about, times and all; of strange work they say nothing."""
        bare = self.score(self.timeless(span))
        strange = bare.in_scope < STRANGE or not self.timed(span)
        return bare if strange else self.about(span)

    def about(self, span: TextSpan) -> Scores:
        """Return what a stretch is about: by its words without when it is wanted.

        Where both agree, that it is wanted by a date says that it is work at all.
        """
        said, undated = self.text[slice(*span)].strip(), self.undated(span)
        bare = self.score(undated)
        if undated == said:
            return bare
        dated = self.score(said)
        return dated if dated.service == bare.service and dated.in_scope > bare.in_scope else bare


@dataclass(frozen=True, slots=True)
class _Unit:
    """A sentence, clause or list item and how it begins; what it is about is asked when needed."""

    span: TextSpan
    joint: Joint
    opens: bool
    orders: bool
    names_work: bool
    tells_more: bool
    points_back: bool
    takes_up: bool
    hands_over: bool
    on_a_topic: bool
    polite: bool
    wish: bool
    then: bool
    timed: bool
    words: int
    timeless: str
    scored: Callable[[], Scores]

    @property
    def scores(self) -> Scores:
        """The services it is about."""
        return self.scored()

    @property
    def is_request(self) -> bool:
        """Likely a request of its own: not the thanks before it."""
        return self.opens or (not self.polite and self.routes)

    @property
    def is_work(self) -> bool:
        """Whether it may be work of some kind: not "thanks!" or "while I am here, could you"."""
        few = self.words <= FEW_WORDS and self.scores.decision is Decision.DECLINE
        return self.opens or not few

    @property
    def routes(self) -> bool:
        """Whether it is plainly about one service."""
        return self.scores.decision is Decision.ROUTE

    @property
    def likely(self) -> bool:
        """Whether it is probably about some service."""
        scores = self.scores
        return self.routes or (scores.in_scope >= LIKELY_SCOPE and scores.confidence >= LIKELY)

    @property
    def supposed(self) -> bool:
        """Whether it is asked for outright, and one service stands out, however unlikely."""
        asks = self.opens and self.scores.decision is not Decision.DECLINE
        return self.likely or (asks and self.scores.confidence >= PLAIN)


def likely(text: str, lang: str, times: Sequence[TextSpan], dues: Sequence[TextSpan]) -> list[str]:
    """Return what `cut` is likely to score of a message besides the whole of it."""
    message = _Said(text, words_for(lang), sorted(times), sorted(dues))
    found = spans(text, message.table, message.times)
    if len(found) > FORESEEN:
        return []
    units = [message.timeless(span) for span, _ in found] if len(found) > 1 else []
    return [message.undated(trim(text, 0, len(text))), *units]


def cut(
    text: str,
    lang: str,
    score: Scorer,
    times: Sequence[TextSpan],
    dues: Sequence[TextSpan] = (),
    foresee: Callable[[Sequence[str]], None] = lambda _: None,
) -> tuple[Piece, ...]:
    """Return the requests of a message in order; a message with none comes back whole.

    `times`: where it says when something is wanted or takes place; `dues`: those by which it is
    wanted. `foresee` is told which texts are likely to be scored, so that they can be prepared
    together.
    """
    whole = trim(text, 0, len(text))
    if whole[0] == whole[1]:
        return ()
    message = _Message(text, words_for(lang), sorted(times), sorted(dues), score)
    found = spans(text, message.table, message.times)[:MAX_UNITS]
    if len(found) == 1:
        foresee([text.strip(), message.undated(whole)])
        return (Piece(core=whole, span=whole, scores=message.about(whole)),)
    fine = [_unit(message, span, joint) for span, joint in found]
    if len(fine) <= FORESEEN:
        foresee([text.strip(), *(unit.timeless for unit in fine)])
    units = _joined(message, fine)
    heads = _heads(units)
    if len(heads) < 2:
        return (_single(message, whole, units, heads),)
    return tuple(_gather(message, units, heads, whole))


def _unit(message: _Message, span: TextSpan, joint: Joint) -> _Unit:
    table, text = message.table, message.text
    folded = fold(text[span[0] : min(span[1], span[0] + LEADING)])
    before = fold(text[max(0, span[0] - 24) : span[0]]).rstrip(" ,:")
    bare = _without_lead(folded, table)
    timeless, ordered = message.timeless(span), orders(folded, table)
    return _Unit(
        span=span,
        joint=Joint.ADDED if joint is Joint.SENTENCE and _adds(folded, table) else joint,
        opens=opens_request(folded, table) or opens_request(fold(timeless[:LEADING]), table),
        orders=ordered,
        names_work=ordered and _says_what(timeless, table),
        tells_more=any(starts(bare, phrase) for phrase in table.elaborating)
        or (joint is Joint.BARE and _is_detail(folded, table)),
        hands_over=HANDS_OVER.match(_without_lead(folded, table)) is not None,
        takes_up=TAKES_UP.search(folded) is not None,
        points_back=_points_back(_without_lead(fold(timeless[:LEADING]), table), table),
        on_a_topic=_on_a_topic(message, span),
        polite=any(starts(bare, p) for act in COURTESY for p in table.acts[act]),
        wish=is_wish(bare),
        then=any(starts(folded, p) or _ends(before, p) for p in table.then),
        timed=message.timed(span),
        words=len(WORD.findall(text, *span)),
        timeless=timeless,
        scored=cache(partial(message.score, timeless)),
    )


def _points_back(bare: str, table: Words) -> bool:
    """Whether it is about what was just named: "send it", "mándamelo"."""
    first = WORD.findall(bare)[:POINTED]
    if not first:
        return False
    if first[0].endswith(table.clitics or ("\0",)) or HYPHENED.match(bare):
        return True
    said = f" {' '.join(first)} "
    return any(f" {pronoun} " in said for pronoun in table.pronouns)


def _is_detail(folded: str, table: Words) -> bool:
    """Whether bare words begin with a small one, and so are no thing: "as text", "in German"."""
    first = WORD.match(folded)
    return first is not None and first.group() in table.stop


def _says_what(text: str, table: Words) -> bool:
    """Whether a verb has something to work on: "clean the office", but not "send to me"."""
    return sum(word not in table.stop for word in WORD.findall(fold(text))) > 1


def _on_a_topic(message: _Message, span: TextSpan) -> bool:
    """Whether it ends on what something is about: "a newsletter about travel"."""
    last = max((end for _, end in message.times if end <= span[1]), default=span[0])
    said = WORD.findall(fold(message.text[max(last, span[0]) : span[1]]))
    return any(word in message.table.topic for word in said)


def _ends(text: str, phrase: str) -> bool:
    return text.endswith(phrase) and not text[: -len(phrase)][-1:].isalnum()


def _adds(folded: str, table: Words) -> bool:
    """Whether a sentence begins with "also", "another thing" and the like."""
    return any(starts(folded, phrase) for phrase in table.additive)


def _without_lead(folded: str, table: Words) -> str:
    """Drop "please", "and" and the like from the start."""
    rest = folded.lstrip(" ,")
    leads = (*table.fill, "please")
    while (lead := next((p for p in leads if starts(rest, p)), None)) is not None:
        rest = rest[len(lead) :].lstrip(" ,!.")
    return rest


def _joined(message: _Message, units: Sequence[_Unit]) -> list[_Unit]:
    """Put things and bare words that are no request of their own back to what they stand beside."""
    joined: list[_Unit] = []
    for unit in units:
        if not joined or unit.joint < Joint.NOUN or _another_thing(joined[-1], unit):
            joined.append(unit)
        else:
            last = joined[-1]
            joined[-1] = _unit(message, (last.span[0], unit.span[1]), last.joint)
    return joined


def _another_thing(last: _Unit, unit: _Unit) -> bool:
    """Whether a thing named without a verb is wanted beside another, and no more of the same."""
    if unit.points_back or unit.tells_more or last.on_a_topic:
        return False
    if last.timed and unit.timed and last.likely and unit.likely:
        return last.scores.service != unit.scores.service
    if unit.joint is Joint.BARE and (last.orders or max(last.words, unit.words) > FEW_WORDS):
        return False  # "schedule delivery and pickup": one verb for both
    known = last.routes or (unit.joint is Joint.NOUN and last.supposed)
    return known and unit.routes and last.scores.service != unit.scores.service


def _heads(units: Sequence[_Unit]) -> list[int]:
    """Return the numbers of the units that start a request of their own."""
    heads: list[int] = []
    for number, unit in enumerate(units):
        if not heads:
            if number and _is_added(units[number - 1], unit):
                heads.append(number - 1)  # what something is added to was a request as well
            if unit.is_request or number == len(units) - 1:
                heads.append(number if heads else _named_before(units, number))
        elif _starts_new(units[heads[-1]], unit):
            heads.append(number)
    return heads


def _is_added(before: _Unit, unit: _Unit) -> bool:
    """Whether something is added, so that what it is added to was a request as well."""
    if unit.joint not in (Joint.ADDED, Joint.NOUN):
        return False
    another = before.scores.service != unit.scores.service
    return before.is_work if unit.opens else before.likely and unit.routes and another


def _named_before(units: Sequence[_Unit], number: int) -> int:
    """What a first request is about that says it only of something: "…, can you sort that?"."""
    before = units[number - 1] if number else None
    if before is None or before.polite or not before.likely:
        return number
    bare = units[number].points_back or not units[number].likely
    return number - 1 if bare else number


def _starts_new(last: _Unit, unit: _Unit) -> bool:
    """Whether a unit is another request than the one that the unit `last` started."""
    if unit.joint is Joint.ITEM:
        return unit.is_request or last.joint is Joint.ITEM
    if unit.tells_more and unit.joint is not Joint.ADDED:
        return False
    if unit.takes_up and unit.joint is Joint.SENTENCE and not unit.routes:
        return False
    another = unit.scores.service != last.scores.service
    if unit.joint in (Joint.NOUN, Joint.BARE):
        known = last.supposed if unit.joint is Joint.NOUN else last.likely
        return another and known and unit.likely
    if unit.joint in (Joint.ADDED, Joint.LINE):
        return unit.opens or (another and unit.scores.decision is not Decision.DECLINE)
    if unit.joint is Joint.CLAUSE:
        return not unit.hands_over and _another_clause(last, unit)
    plain = unit.opens or unit.scores.confidence >= PLAIN
    return another and plain and unit.is_request and unit.scores.best >= WEAK_SCORE


def _another_clause(last: _Unit, unit: _Unit) -> bool:
    """Another service, each likely; or plainly other work, though nobody here may do it."""
    in_turn = unit.then and unit.routes and last.routes
    if (unit.points_back and not in_turn) or (unit.wish and not unit.routes):
        return False
    if unit.scores.in_scope < STRANGE:
        return unit.names_work and last.opens and last.scores.decision is not Decision.DECLINE
    if unit.scores.service == last.scores.service:
        return False
    if last.timed and unit.timed:
        return True
    return unit.likely and min(last.scores.best, unit.scores.best) >= WEAK_SCORE


def _single(
    message: _Message, whole: TextSpan, units: Sequence[_Unit], heads: Sequence[int]
) -> Piece:
    """One request: its own sentence is scored too, since context around it only adds noise.

    The thanks for the work before it are left out: they would name another service.
    """
    asked = next((unit.span[0] for unit in units if not unit.polite), whole[0])
    core = trim(message.text, asked, whole[1]) if units[0].polite else whole
    scores = message.about(core)
    if len(heads) == 1 and units[heads[0]].scores.best > scores.best:
        return Piece(core=units[heads[0]].span, span=whole, scores=units[heads[0]].scores)
    return Piece(core=core, span=whole, scores=scores)


def _gather(
    message: _Message, units: Sequence[_Unit], heads: Sequence[int], whole: TextSpan
) -> Iterator[Piece]:
    """Give every context sentence to the request before it, and the first ones to the first."""
    for place, head in enumerate(heads):
        start = whole[0] if place == 0 else units[head].span[0]
        last = heads[place + 1] - 1 if place + 1 < len(heads) else len(units) - 1
        core, span = units[head].span, trim(message.text, start, units[last].span[1])
        piece = Piece(core=core, span=span, scores=message.whole_scores(core))
        yield replace(piece, after=place - 1) if place and units[head].then else piece

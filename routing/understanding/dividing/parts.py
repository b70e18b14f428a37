"""Cutting a message into its requests, and never cutting one request in two.

A message comes finely cut (`clauses`), then each unit either starts a request of its own or stays
with the one before it (`joints`). Knows nothing of tasks or of what happens to a part. Nothing is
left out: every word belongs to some part.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from routing.understanding.dividing.clauses import Joint, spans
from routing.understanding.dividing.joints import Around, Pair, another_request, meant
from routing.understanding.dividing.listed import announced, at_least
from routing.understanding.dividing.units import (
    STRANGE,
    Message,
    Said,
    Scorer,
    Unit,
    nearness,
    unit_of,
)
from routing.understanding.meaning import Decision, TextSpan
from routing.understanding.services import Scores
from routing.understanding.text import trim
from routing.understanding.words import words_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MAX_UNITS = 120
"""A message of a chat has no more; of anything longer the rest belongs to its last part."""
EAGER = (1.0, 2.0, 3.0, 4.0, 5.0)
"""So much likelier, in logarithms, may a message make another request by saying how many it has."""
FORESEEN = 6
"""Of a message with more units than that, many are never asked what they are about."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One request's own words, and the wider span that holds its context sentences too.

    Of a message with one request all is its own but the thanks before it.
    `after`: the number of the piece that has to be done first, when the words say so.
    """

    core: TextSpan
    span: TextSpan
    scores: Scores
    after: int | None = None


def likely(text: str, lang: str, times: Sequence[TextSpan], dues: Sequence[TextSpan]) -> list[str]:
    """Return what `cut` is likely to score of a message besides the whole of it."""
    message = Said(text, words_for(lang), sorted(times), sorted(dues))
    found = spans(text, message.table, message.times)
    if len(found) > FORESEEN:
        return []
    units = [message.timeless(span) for span, _ in found] if len(found) > 1 else []
    both = (_both(*pair) for pair in itertools.pairwise(units))
    return [message.undated(trim(text, 0, len(text))), *units, *both]


def cut(
    text: str,
    lang: str,
    scorer: Scorer,
    times: Sequence[TextSpan],
    dues: Sequence[TextSpan] = (),
) -> tuple[Piece, ...]:
    """Return the requests of a message in order; a message with none comes back whole.

    `times`: where it says when something is wanted or takes place; `dues`: those by which it is
    wanted.
    """
    whole = trim(text, 0, len(text))
    if whole[0] == whole[1]:
        return ()
    message = Message(text, words_for(lang), sorted(times), sorted(dues), scorer)
    units = units_in(message)
    if len(units) < 2:  # none where marks of a list have nothing behind them
        scorer.foresee([text.strip(), message.undated(whole)])
        return (Piece(core=whole, span=whole, scores=message.about(whole)),)
    if len(units) <= FORESEEN:
        pairs = ((a, b) for a, b in itertools.pairwise(units) if not (a.polite or b.polite))
        both = (_both(a.timeless, b.timeless) for a, b in pairs)
        said = [unit.timeless for unit in units]
        scorer.foresee([text.strip(), message.undated(whole), *said, *both])
    heads = _heads(message, units)
    if len(heads) < 2:
        return (_single(message, whole, units, heads),)
    return tuple(_gather(message, units, heads, whole))


def units_in(message: Message) -> list[Unit]:
    """Return what a message says, cut as finely as anything could be a request."""
    found = spans(message.text, message.table, message.times)[:MAX_UNITS]
    ends = (0, *(span[1] for span, _ in found))
    return [unit_of(message, *one, end) for one, end in zip(found, ends, strict=False)]


def pair_of(message: Message, around: Around) -> Pair:
    """Return a request and what stands behind it, and what both in one breath are about."""
    last, unit = around.units[around.first], around.units[around.second]
    both = message.score(_both(last.timeless, unit.timeless))
    return Pair(both, around, meant(last.sensed(), unit.sensed()))


def _both(first: str, second: str) -> str:
    return f"{first} {second}"


def _heads(message: Message, units: Sequence[Unit]) -> list[int]:
    """Return the numbers of the units that start a request of their own.

    Who says "two things: …", "…, both by Friday" or "(separate job)" wants two: then what is less
    plainly another request is one too. Nothing said makes them fewer: a lost request costs more
    than a spare one.
    """
    whole = message.score(message.text.strip())
    heads = _begun(message, whole, units, 0.0)
    wanted = max(announced(message.text)[0], at_least(message.text))
    if len(heads) >= wanted:
        return heads
    tried = (_begun(message, whole, units, eager) for eager in EAGER)
    return min((heads, *tried), key=lambda found: abs(wanted - len(found)))


def _begun(message: Message, whole: Scores, units: Sequence[Unit], eager: float) -> list[int]:
    """Return them when another request is so much likelier than it looks, in logarithms."""
    heads: list[int] = []
    for number, unit in enumerate(units):
        before = heads[-1] if heads else number - 1
        behind = bool(heads) or (number > 0 and _may_be_one(units[before], unit))
        if behind and _named_earlier(units, heads, unit):
            continue
        around = Around(whole=whole, units=units, first=before, second=number)
        if behind and another_request(pair_of(message, around), eager):
            heads += [number] if heads else [number - 1, number]
        elif not heads and (_first(units, number) or number == len(units) - 1):
            heads.append(_named_before(units, number))
    return heads


def _first(units: Sequence[Unit], number: int) -> bool:
    """Whether it may be the first request: what looks like one, an item, or what was announced."""
    announced = number > 0 and units[number - 1].announces
    follows = announced and not units[number].polite
    return units[number].is_request or follows or units[number].joint is Joint.ITEM


def _named_earlier(units: Sequence[Unit], heads: Sequence[int], unit: Unit) -> bool:
    """Whether it says more about one of the first requests: "books and wages; wages by Monday"."""
    first = {units[head].scores.service for head in heads[:-1]}
    about_it = not unit.opens and unit.joint is not Joint.ITEM
    return bool(first) and about_it and unit.scores.service in first


def _may_be_one(before: Unit, unit: Unit) -> bool:
    """Whether what does not look like a request is one, since something is added to it.

    An item is added to nothing: what stands before a list introduces it, as "two things" does. Nor
    is anything to thanks for other work.
    """
    if unit.joint is Joint.ITEM or before.announces or (before.thanks and not before.is_request):
        return False
    added = unit.joint in (Joint.ADDED, Joint.NOUN)
    return before.likely or (added and unit.opens and before.is_work)


def _named_before(units: Sequence[Unit], number: int) -> int:
    """What a first request is about that says it only of something: "…, can you sort that?"."""
    before = units[number - 1] if number else None
    if before is None or before.polite or not before.likely:
        return number
    bare = units[number].points_back or not units[number].likely
    return number - 1 if bare else number


def _core(units: Sequence[Unit], head: int) -> TextSpan:
    """Return a request's own words: with the things and bare words that stand beside it."""
    last = head
    while last + 1 < len(units) and units[last + 1].joint >= Joint.NOUN:
        last += 1
    return units[head].span[0], units[last].span[1]


def _single(
    message: Message, whole: TextSpan, units: Sequence[Unit], heads: Sequence[int]
) -> Piece:
    """One request: what the whole message is about, since what is told around it helps.

    That it is for this catalogue at all may be plainer of its own words.
    """
    core = trim(message.text, _asked(units, whole), whole[1]) if units[0].polite else whole
    scores = message.about(core)
    if core != whole and scores.decision is Decision.DECLINE:
        scores = message.about(whole)  # "Thanks for the newsletter, could you do the next one"
    head = units[heads[0]]
    alone = message.score(message.timeless(_core(units, heads[0])))
    alone = max(alone, head.scores, key=nearness) if head.routes else alone  # "… and a cake"
    if alone.best > scores.best:
        sure = alone.decision is Decision.ROUTE and alone.service == scores.service
        if sure or scores.decision is Decision.DECLINE:
            scores = replace(scores, decision=alone.decision) if sure else alone
        scores = replace(scores, in_scope=max(scores.in_scope, alone.in_scope))
    return Piece(core=core, span=whole, scores=scores)


def _asked(units: Sequence[Unit], whole: TextSpan) -> int:
    """Return where the thanks for the work before it end, which would name another service."""
    return next((unit.span[0] for unit in units if not unit.polite), whole[0])


def _plainest(message: Message, core: TextSpan, told: TextSpan) -> Scores:
    """Return what a request is about, by its own words or with what is told beside it."""
    alone = message.whole_scores(core)
    if core == told or alone.in_scope < STRANGE:
        return alone
    return max(alone, message.about(told), key=nearness)


def _gather(
    message: Message, units: Sequence[Unit], heads: Sequence[int], whole: TextSpan
) -> Iterator[Piece]:
    """Give every context sentence to the request before it, and the first ones to the first."""
    for place, head in enumerate(heads):
        start = whole[0] if place == 0 else units[head].span[0]
        end = heads[place + 1] if place + 1 < len(heads) else len(units)
        stop = units[end - 1].span[1] if place + 1 < len(heads) else whole[1]
        core, span = _core(units[:end], head), trim(message.text, start, stop)
        told = (max(start, _asked(units, whole)), span[1]) if place == 0 else span
        piece = Piece(core=core, span=span, scores=_plainest(message, core, told))
        yield replace(piece, after=place - 1) if place and units[head].then else piece

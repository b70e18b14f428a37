"""The port of understanding, and the simple n-gram understander behind it.

Knows the catalogue's examples and the conversation's context; decides nothing: `dialogue` turns a
meaning into a command.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Protocol

from routing.understanding import inputs as typed
from routing.understanding.acts import (
    Spoken,
    content_words,
    join_said,
    spoken,
    target_of,
    usual_said,
    word_count,
)
from routing.understanding.language import detect
from routing.understanding.meaning import (
    NO_CONTEXT,
    Act,
    Context,
    Decision,
    Meaning,
    Part,
    Role,
    Signal,
    Usual,
)
from routing.understanding.parts import Piece, cut, opens_request
from routing.understanding.secrets import secrets_in
from routing.understanding.services import Scores, ServiceExamples, ServiceModel
from routing.understanding.text import fold, words
from routing.understanding.when import find_times, read_when
from routing.understanding.words import words_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from routing.understanding.meaning import InputValue, TextSpan, When

READ_LIMIT = 20_000
"""Only this much of a message is read for requests and times; a person reads the rest."""

ANSWER_WORDS = 30
ANY_TIME = datetime(2026, 1, 1, tzinfo=UTC)  # only asked whether a time is named, not which
WANTED_ROLES = (Role.DUE, Role.WINDOW, Role.AT, Role.START)


class Understander(Protocol):
    """Reads messages; pure, deterministic, never raises, safe to share between threads."""

    def read(
        self,
        text: str,
        *,
        now: datetime,
        zone: str,
        lang: str | None = None,
        context: Context = NO_CONTEXT,
    ) -> Meaning:
        """Return what the message means. `now` is aware; `zone` is the writer's IANA name."""
        ...

    def read_when(
        self, text: str, *, now: datetime, zone: str, lang: str | None = None, asked: bool = True
    ) -> When | None:
        """Return the one time that a short answer names."""
        ...

    def read_input(
        self,
        kind: str,
        text: str,
        *,
        now: datetime,
        zone: str,
        lang: str | None = None,
        choices: Sequence[str] = (),
        currency: str | None = None,
    ) -> InputValue | None:
        """Return one typed answer, None when the words do not settle it."""
        ...

    def read_inputs(
        self, service: str, text: str, *, now: datetime, zone: str, lang: str | None = None
    ) -> Mapping[str, InputValue]:
        """Return the inputs of this service's form that the words plainly give."""
        ...


@dataclass(frozen=True, slots=True)
class _Read:
    """Everything the act is decided from."""

    text: str
    lang: str
    context: Context
    spoken: Spoken
    pieces: tuple[Piece, ...]
    scores: Scores
    target: str | None
    words: int
    opens: bool

    @property
    def routes(self) -> bool:
        return any(piece.scores.decision is Decision.ROUTE for piece in self.pieces)

    @property
    def wants(self) -> bool:
        """Whether some part is probably a request for this catalogue."""
        return any(_wanted(piece.scores, self.opens) for piece in self.pieces)

    @property
    def about_task(self) -> bool:
        """Whether the words are about work in play rather than about something new."""
        if self.target:
            return True
        services = {task.service for task in self.context.tasks}
        return bool(services) and (not self.routes or self.scores.service in services)


class NgramUnderstander:
    """Services by n-gram similarity, times by a phrase layer, acts by whole phrases."""

    def __init__(self, services: Iterable[ServiceExamples]) -> None:
        self.model = ServiceModel(services)
        written = (line for service in self.model.services for line in service.examples)
        self.lang = detect(" ".join(written), None)
        self.inputs = {service.key: service.inputs for service in self.model.services}

    def read(
        self,
        text: str,
        *,
        now: datetime,
        zone: str,
        lang: str | None = None,
        context: Context = NO_CONTEXT,
    ) -> Meaning:
        """Return what the message means; of a very long one, what its opening means."""
        opening = text[:READ_LIMIT]
        told = detect(opening, lang)
        asked_due = context.asked == "due" and word_count(opening) <= ANSWER_WORDS
        times = find_times(opening, now=now, zone=zone, lang=told, asked_due=asked_due)
        seen = self._look(opening, told, context)
        act = _act(seen, times)
        parts, times = self._parts(seen, act, times, now=now, zone=zone)
        usual = self._usual(opening, told) if act is Act.CHANGE else None
        joins = self._joins(opening, told)
        return Meaning(
            act=act, target=_target(seen, act), lang=told, in_scope=_in_scope(seen),
            confidence=seen.scores.confidence, top=seen.scores.top, parts=parts, when=times,
            signals=_signals(seen, joins), usual=usual, joins=joins, secrets=secrets_in(text),
        )  # fmt: skip

    def read_when(
        self, text: str, *, now: datetime, zone: str, lang: str | None = None, asked: bool = True
    ) -> When | None:
        """Return the one time that a short answer names."""
        opening = text[:READ_LIMIT]
        return read_when(opening, now=now, zone=zone, lang=detect(opening, lang), asked=asked)

    def read_input(
        self,
        kind: str,
        text: str,
        *,
        now: datetime,
        zone: str,
        lang: str | None = None,
        choices: Sequence[str] = (),
        currency: str | None = None,
    ) -> InputValue | None:
        """Return one typed answer, None when the words do not settle it."""
        opening = text if kind == "text" else text[:READ_LIMIT]
        return typed.read_input(
            kind, opening, now=now, zone=zone, lang=detect(opening, lang), choices=choices,
            currency=currency,
        )  # fmt: skip

    def read_inputs(
        self, service: str, text: str, *, now: datetime, zone: str, lang: str | None = None
    ) -> Mapping[str, InputValue]:
        """Return the inputs of this service's form that the words plainly give."""
        opening = text[:READ_LIMIT]
        told = detect(opening, lang)
        times = find_times(opening, now=now, zone=zone, lang=told)
        specs = self.inputs.get(service, ())
        return typed.fill(specs, opening, times, now=now, zone=zone, lang=told)

    def _look(self, text: str, lang: str, context: Context) -> _Read:
        pieces = cut(text, lang, partial(self._score, lang=lang), partial(_dated, lang=lang))
        best = max(pieces, key=lambda p: p.scores.in_scope).scores if pieces else None
        return _Read(
            text=text, lang=lang, context=context, spoken=spoken(text, lang), pieces=pieces,
            scores=best or self.model.read(text), target=target_of(text, context),
            words=word_count(text), opens=_opens(text, pieces, lang),
        )  # fmt: skip

    def _score(self, text: str, *, lang: str) -> Scores:
        """Never decline in a language the catalogue is not written in: there we know too little."""
        scores = self.model.read(text)
        foreign = lang[:2].lower() != self.lang[:2].lower()
        if scores.decision is Decision.DECLINE and foreign and scores.best and not scores.refused:
            return replace(scores, decision=Decision.ASK)
        return scores

    def _parts(
        self, seen: _Read, act: Act, times: tuple[When, ...], *, now: datetime, zone: str
    ) -> tuple[tuple[Part, ...], tuple[When, ...]]:
        """Return the parts with their inputs and times, and the times with their part."""
        if act not in (Act.REQUEST, Act.NOT_FOR_US, Act.CHANGE) or not seen.pieces:
            return (), times
        placed = tuple(replace(when, part=_owner(seen, when, self.model)) for when in times)
        parts = tuple(
            self._part(seen, number, placed, now=now, zone=zone)
            for number in range(len(seen.pieces))
        )
        return parts, placed

    def _part(
        self, seen: _Read, number: int, times: tuple[When, ...], *, now: datetime, zone: str
    ) -> Part:
        piece = seen.pieces[number]
        mine = [when for when in times if when.part in (number, None)]
        own = [when for when in times if when.part == number]
        declined = piece.scores.decision is Decision.DECLINE
        service = None if declined else piece.scores.service
        start, end = piece.span
        said = typed.fill(
            self.inputs.get(service or "", ()), seen.text[start:end], own,
            now=now, zone=zone, lang=seen.lang,
        )  # fmt: skip
        return Part(
            text=seen.text[start:end], span=piece.span, service=service,
            confidence=piece.scores.confidence, top=piece.scores.top,
            decision=piece.scores.decision, inputs=said, when=_wanted_at(mine),
            repeats=next((when for when in mine if when.role is Role.REPEAT), None),
        )  # fmt: skip

    def _usual(self, text: str, lang: str) -> Usual | None:
        said = usual_said(text, lang)
        if said is None:
            return None
        scores = self.model.read(said[0])
        known = scores.decision is not Decision.DECLINE
        return Usual(service=scores.service if known else None, name=said[1])

    def _joins(self, text: str, lang: str) -> tuple[str, ...]:
        """Return the services somebody says they do; several may be meant by one word."""
        said = join_said(text, lang)
        if said is None or word_count(text) > ANSWER_WORDS:
            return ()
        keys = []
        for piece in (
            said.replace(" and ", ",").replace(" und ", ",").replace(" y ", ",").split(",")
        ):
            scores = self.model.read(piece)
            if scores.decision is not Decision.DECLINE and scores.service:
                keys.append(scores.service)
        return tuple(dict.fromkeys(keys))


def _opens(text: str, pieces: Sequence[Piece], lang: str) -> bool:
    """Whether the message, or one of its parts, starts as a request does."""
    starts = [0, *(piece.core[0] for piece in pieces)]
    return any(opens_request(fold(text[at : at + 80]), words_for(lang)) for at in starts)


def _dated(text: str, *, lang: str) -> bool:
    found = find_times(text[:400], now=ANY_TIME, zone="UTC", lang=lang)
    return any(when.role in WANTED_ROLES for when in found)


def _wanted(scores: Scores, opens: bool) -> bool:
    if scores.decision is Decision.ROUTE:
        return True
    return scores.decision is Decision.ASK and (opens or scores.in_scope >= 0.5)


def _act(seen: _Read, times: Sequence[When]) -> Act:
    if not seen.words:
        return Act.REMARK
    if seen.context.asked is not None:
        return _act_when_asked(seen)
    return _standing(seen) or _small_talk(seen) or _work(seen, times)


def _act_when_asked(seen: _Read) -> Act:
    """With a question open, nearly everything short is its answer."""
    say = seen.spoken
    settled = (Signal.YES, Signal.NO, Signal.LATER, Signal.UNKNOWN, Signal.THEY_HAVE_IT)
    if seen.words <= ANSWER_WORDS and any(say.signal(s, 0.5, start=True) for s in settled):
        return Act.ANSWER
    for act in (Act.CANCEL, Act.STATUS):
        if say.act(act, 0.6):
            return act
    if say.act(Act.THANKS, 0.6) or say.act(Act.GREETING, 0.9):
        return Act.THANKS if say.act(Act.THANKS, 0.6) else Act.GREETING
    new = seen.routes and seen.opens and seen.words > 3 and len(seen.pieces) >= 1
    return Act.REQUEST if new else Act.ANSWER


def _standing(seen: _Read) -> Act | None:
    """Statements about how things should be from now on."""
    if usual_said(seen.text, seen.lang) is not None:
        return Act.CHANGE
    if seen.spoken.signal(Signal.ILL, 0.3, start=True):
        return Act.REMARK
    if seen.spoken.signal(Signal.JOIN, 0.4, start=True) or join_said(seen.text, seen.lang):
        return Act.REMARK
    return None


def _small_talk(seen: _Read) -> Act | None:
    say = seen.spoken
    requested = seen.wants and seen.opens
    if say.act(Act.CANCEL, 0.4, start=True) and (seen.about_task or not seen.routes):
        return Act.CANCEL
    if say.act(Act.STATUS, 0.4, start=True) and not (requested and seen.words > 12):
        return Act.STATUS
    if say.act(Act.COMPLAINT, 0.3, start=True) or (say.act(Act.COMPLAINT, 0.0) and not requested):
        return Act.COMPLAINT
    if say.act(Act.THANKS, 0.4, start=not requested and not seen.routes):
        return Act.THANKS
    if say.act(Act.GREETING, 0.6, start=not seen.wants and seen.words <= 6):
        return Act.GREETING
    if say.signal(Signal.HELP, 0.6) or say.signal(Signal.PERSON, 0.4, start=True):
        return Act.REMARK
    if seen.words <= 6 and any(say.signal(s, 0.6) for s in (Signal.YES, Signal.NO, Signal.LATER)):
        return Act.ANSWER
    return None


def _work(seen: _Read, times: Sequence[When]) -> Act:
    moved = seen.spoken.act(Act.CHANGE, 0.2, start=True) or seen.spoken.signal(Signal.UNDO, 0.5)
    if moved and seen.about_task:
        return Act.CHANGE
    if seen.wants:
        return Act.REQUEST
    if seen.about_task:
        return Act.REMARK
    asks = seen.opens or seen.text.rstrip().endswith("?")
    return Act.NOT_FOR_US if asks and content_words(seen.text, seen.lang) else Act.REMARK


def _target(seen: _Read, act: Act) -> str | None:
    """Return the reference said, else the one task in play that the words can be about."""
    if seen.target or act in (Act.REQUEST, Act.NOT_FOR_US, Act.GREETING):
        return seen.target
    tasks = seen.context.tasks
    said = set(content_words(seen.text, seen.lang))
    named = [t.ref for t in tasks if said & {w for w in words(fold(t.title)) if len(w) > 3}]
    if len(named) == 1:
        return named[0]
    same = [t.ref for t in tasks if t.service == seen.scores.service]
    if seen.scores.decision is Decision.ROUTE and len(same) == 1:
        return same[0]
    return tasks[0].ref if len(tasks) == 1 and act is not Act.STATUS else None


def _in_scope(seen: _Read) -> float:
    return max((piece.scores.in_scope for piece in seen.pieces), default=seen.scores.in_scope)


def _signals(seen: _Read, joins: tuple[str, ...]) -> frozenset[Signal]:
    """Urgent and ill count wherever they stand; the others must carry the message."""
    anywhere = {Signal.URGENT, Signal.ILL, Signal.JOIN}
    found = {
        signal
        for signal, said in seen.spoken.signals.items()
        if signal in anywhere or said.share >= 0.5 or (said.starts and seen.words <= ANSWER_WORDS)
    }
    return frozenset(found | ({Signal.JOIN} if joins else set()))


def _owner(seen: _Read, when: When, model: ServiceModel) -> int | None:
    """Return the part a time belongs to, None when it was said for all of them."""
    if len(seen.pieces) == 1:
        return 0
    for number, piece in enumerate(seen.pieces):
        if _inside(when.span, piece.core):
            before = words(fold(seen.text[max(piece.core[0], when.span[0] - 30) : when.span[0]]))
            return None if set(before[-4:]) & words_for(seen.lang).together else number
    if when.span[0] >= seen.pieces[-1].core[1]:
        return None
    owners = [n for n, piece in enumerate(seen.pieces) if _inside(when.span, piece.span)]
    return owners[0] if owners else None


def _inside(span: TextSpan, outer: TextSpan) -> bool:
    return outer[0] <= span[0] and span[1] <= outer[1]


def _wanted_at(times: Sequence[When]) -> When | None:
    """Return the time that says when the work is wanted: a due before an appointment."""
    for role in WANTED_ROLES:
        for when in times:
            if when.role is role:
                return when
    return None

"""The port of understanding, and the understander behind it.

Knows the catalogue's examples and the conversation's context; decides nothing: `dialogue` turns a
meaning into a command.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Protocol

from routing.understanding.acts.again import surely, wanted_again
from routing.understanding.acts.called_off import (
    beside_the_end,
    calls_off_for_another,
    settled,
    without_refused,
)
from routing.understanding.acts.deciding import ANSWER_WORDS, act_of, target
from routing.understanding.acts.elsewhere import of_other_months
from routing.understanding.acts.only_told import only_ended, only_told
from routing.understanding.acts.passing import passing
from routing.understanding.acts.reminding import beside_reminders
from routing.understanding.acts.seen import Seen, seen_of, without_offer, word_count
from routing.understanding.acts.told_beside import without_told
from routing.understanding.dividing.clauses import opens_request
from routing.understanding.dividing.listed import without_marks
from routing.understanding.dividing.parts import Piece, cut, likely
from routing.understanding.dividing.units import Scorer
from routing.understanding.inputs import typed
from routing.understanding.inputs.filling import fill
from routing.understanding.inputs.journeys import there_and_back
from routing.understanding.inputs.own_things import names_own, own_things
from routing.understanding.inputs.own_tongue import without_own_tongue
from routing.understanding.inputs.secrets import secrets_in
from routing.understanding.kinds.wording import Wordings
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
from routing.understanding.phrases.keeping import touched
from routing.understanding.phrases.standing import join_said, quit_said, tells_habit, usual_said
from routing.understanding.services.keywords import KeywordModel
from routing.understanding.text import fold, words
from routing.understanding.when import find_times, read_when
from routing.understanding.words import words_for
from routing.values import Period

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from routing.understanding.meaning import InputValue, TextSpan, When
    from routing.understanding.services import Scores, ServiceExamples, ServiceReader

READ_LIMIT = 20_000
"""Only this much of a message is read for requests and times; a person reads the rest."""

FAR_ABROAD = 0.012
"""What scores less in a foreign language is not for this catalogue; our own rows score more."""

WANTED_ROLES = (Role.DUE, Role.WINDOW, Role.AT, Role.START)


class Understander(Protocol):
    """Reads messages; pure, deterministic, never raises, safe to share between threads."""

    @property
    def version(self) -> str:
        """What it was trained from, as an id that events keep."""
        ...

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
        self,
        text: str,
        *,
        now: datetime,
        zone: str,
        lang: str | None = None,
        asked: bool = True,
        guess: bool = True,
    ) -> When | None:
        """Return the one time that a short answer names; `guess`: also what only might be one."""
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

    def foresee(self, texts: Sequence[str]) -> None:
        """Prepare for messages that will be read next; what they mean stays the same."""
        ...

    def touches(self, text: str, kept: Sequence[str]) -> int | None:
        """Return the number, from 0, of the kept competency that a text is about, or None."""
        ...


class NgramUnderstander:
    """Services by the model given, else by keywords; times by a phrase layer."""

    def __init__(
        self,
        services: Iterable[ServiceExamples],
        model: ServiceReader | None = None,
        version: str = "keywords",
        wordings: Wordings | None = None,
    ) -> None:
        self.model = model or KeywordModel(services)
        self.version = version
        self.wordings = wordings or Wordings()
        written = (line for service in self.model.services for line in service.examples)
        self.lang = detect(" ".join(written), None)
        self.inputs = {service.key: service.inputs for service in self.model.services}
        self.things = own_things(self.model.services)

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
        times = _times(opening, told, context, now=now, zone=zone)
        if (word := passing(text, told, context, times, self.wordings)) is not None:
            return word
        seen = self._seen(opening, told, context, times, now=now, zone=zone)
        seen, act = beside_reminders(seen, settled(seen, act_of(seen)))
        once_more = wanted_again(opening, context, times)
        other = seen.routes and seen.opens and seen.scores.service != once_more
        if once_more is not None and not other:
            act, seen = Act.REQUEST, _once_more(seen, once_more)
        if act is Act.NOT_FOR_US:
            seen = without_offer(seen)
        elif act is Act.REQUEST:
            kind_of = partial(self._kind_of, lang=told, context=context, now=now, zone=zone)
            seen = without_told(without_refused(seen), kind_of)
        times = only_told(seen, act, times)
        parts, times = self._parts(seen, act, times, now=now, zone=zone)
        times = typed.as_taken(times, _periods(parts))
        usual = self._usual(opening, told) if act is Act.CHANGE else None
        joins = self._named(join_said(opening, told), opening)
        quits = self._named(quit_said(opening, told), opening)
        return Meaning(
            act=act, target=target(seen, act), lang=told, in_scope=seen.in_scope,
            confidence=seen.scores.confidence, top=seen.scores.top, parts=parts, when=times,
            signals=_signals(seen, act, joins), usual=usual, joins=joins, quits=quits,
            secrets=secrets_in(text),
        )  # fmt: skip

    def see(
        self, text: str, *, now: datetime, zone: str, lang: str | None, context: Context
    ) -> Seen:
        """Return what is known of a message before it is said what kind of message it is."""
        opening = text[:READ_LIMIT]
        told = detect(opening, lang)
        times = _times(opening, told, context, now=now, zone=zone)
        return self._seen(opening, told, context, times, now=now, zone=zone)

    def _kind_of(self, text: str, *, now: datetime, zone: str, lang: str, context: Context) -> Act:
        seen = self.see(text, now=now, zone=zone, lang=lang, context=context)
        return settled(seen, act_of(seen))

    def foresee(self, texts: Sequence[str]) -> None:
        """Prepare for messages that will be read next; what they mean stays the same."""
        openings = [text[:READ_LIMIT].strip() for text in texts]
        self.model.foresee([*openings, *chain.from_iterable(map(_scored_of, openings))])

    def touches(self, text: str, kept: Sequence[str]) -> int | None:
        """Return the number, from 0, of the kept competency that a text is about, or None."""
        return touched(text, kept, self._closeness)

    def _closeness(self, text: str, others: Sequence[str]) -> float:
        """Give the cosine to the nearest; 0 where words alone are read."""
        mine = self.model.vector(text)
        if mine is None:
            return 0.0
        near = [one for other in others if (one := self.model.vector(other)) is not None]
        return max((float(mine.numbers @ one.numbers) for one in near), default=0.0)

    def read_when(
        self,
        text: str,
        *,
        now: datetime,
        zone: str,
        lang: str | None = None,
        asked: bool = True,
        guess: bool = True,
    ) -> When | None:
        """Return the one time that a short answer names; `guess`: also what only might be one."""
        opening = text[:READ_LIMIT]
        told = detect(opening, lang)
        return read_when(opening, now=now, zone=zone, lang=told, asked=asked, guess=guess)

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
        found = typed.read_input(
            kind, opening, now=now, zone=zone, lang=detect(opening, lang), choices=choices,
            currency=currency,
        )  # fmt: skip
        return self._nearest(opening, choices) if found is None and kind == "choice" else found

    def _nearest(self, text: str, choices: Sequence[str]) -> str | None:
        """Return the choice that a few words mean in whatever language: "neue Rechnungen"."""
        if word_count(text) > CHOICE_WORDS or len(choices) < 2:
            return None
        near = sorted(((self._closeness(text, (one,)), one) for one in choices), reverse=True)
        (first, label), (second, _) = near[:2]
        return label if first >= MEANT and first - second >= APART else None

    def read_inputs(
        self, service: str, text: str, *, now: datetime, zone: str, lang: str | None = None
    ) -> Mapping[str, InputValue]:
        """Return the inputs of this service's form that the words plainly give."""
        opening = text[:READ_LIMIT]
        told = detect(opening, lang)
        times = find_times(opening, now=now, zone=zone, lang=told)
        specs = self.inputs.get(service, ())
        return fill(specs, opening, times, now=now, zone=zone, lang=told)

    def _seen(
        self,
        text: str,
        lang: str,
        context: Context,
        times: Sequence[When],
        *,
        now: datetime,
        zone: str,
    ) -> Seen:
        elsewhere = of_other_months(context.tasks, times, now=now, zone=zone, lang=lang)
        return replace(self._look(text, lang, context, times), elsewhere=elsewhere)

    def _look(self, text: str, lang: str, context: Context, times: Sequence[When]) -> Seen:
        pieces = cut(text, lang, self.scorer(lang), *work_times(times))
        bare = text.strip()
        whole = pieces[0].scores if len(pieces) == 1 else self.score(bare, lang=lang)
        return seen_of(
            text, lang, context, pieces, whole, opens=_opens(text, pieces, lang),
            timed=any(when.role is not Role.MENTION for when in times),
            wordings=self.wordings, vector=self.model.vector(bare),
        )  # fmt: skip

    def scorer(self, lang: str) -> Scorer:
        """Return who says what texts of a language are about."""
        score, model = partial(self.score, lang=lang), self.model
        return Scorer(score=score, sense=model.vector, foresee=model.foresee)

    def score(self, text: str, *, lang: str) -> Scores:
        """Decline neither somebody's own thing by a service's word, nor, in another language than
        the catalogue's, what is not far from all of it: there n-grams alone know nothing.
        """
        scores = self.model.read(without_own_tongue(text, lang))
        declined = scores.decision is Decision.DECLINE and bool(scores.top)
        if declined and names_own(text, self.things):
            return replace(scores, decision=Decision.ASK)
        foreign = lang[:2].lower() != self.lang[:2].lower()
        if scores.decision is not Decision.DECLINE or not foreign or not scores.top:
            return scores
        far = scores.in_scope < FAR_ABROAD and self.model.vector(text) is not None
        return scores if far else replace(scores, decision=Decision.ASK)

    def _parts(
        self, seen: Seen, act: Act, times: tuple[When, ...], *, now: datetime, zone: str
    ) -> tuple[tuple[Part, ...], tuple[When, ...]]:
        """Return the parts with their inputs and times, and the times with their part."""
        if act is Act.CANCEL:
            return self._beside(beside_the_end(seen), times, now=now, zone=zone)
        if act not in WANTS_WORK or not seen.pieces:
            return (), times
        placed = tuple(replace(when, part=_owner(seen, when)) for when in times)
        return self._all_parts(seen, placed, now=now, zone=zone), placed

    def _beside(
        self, seen: Seen, times: tuple[When, ...], *, now: datetime, zone: str
    ) -> tuple[tuple[Part, ...], tuple[When, ...]]:
        """Return what is new beside an end; the times of what ends are of no part."""
        inside = (
            next((n for n, one in enumerate(seen.pieces) if _inside(when.span, one.span)), None)
            for when in times
        )
        placed = tuple(replace(when, part=n) for when, n in zip(times, inside, strict=True))
        placed = only_ended(seen, placed)
        own = tuple(when for when in placed if when.part is not None)
        return self._all_parts(seen, own, now=now, zone=zone), placed

    def _all_parts(
        self, seen: Seen, placed: tuple[When, ...], *, now: datetime, zone: str
    ) -> tuple[Part, ...]:
        return tuple(
            self._part(seen, number, placed, now=now, zone=zone)
            for number in range(len(seen.pieces))
        )

    def _part(
        self, seen: Seen, number: int, times: tuple[When, ...], *, now: datetime, zone: str
    ) -> Part:
        piece = seen.pieces[number]
        mine = [when for when in times if when.part in (number, None)]
        own = [when for when in times if when.part == number]
        declined = piece.scores.decision is Decision.DECLINE
        service = None if declined else piece.scores.service
        start, end = piece.span
        specs = self.inputs.get(service or "", ())
        said = fill(specs, seen.text[start:end], own, now=now, zone=zone, lang=seen.lang)
        if any(spec.kind == "period" for spec in specs):
            trip = there_and_back(seen.text[start:end], own)
            mine = [when for when in mine if trip is None or when not in trip[1]]
        return Part(
            text=seen.text[start:end], span=piece.span, service=service,
            confidence=piece.scores.confidence, top=piece.scores.top,
            decision=piece.scores.decision, inputs=said, when=_wanted_at(mine),
            repeats=next((when for when in mine if _comes_back(when, seen.text)), None),
            after=piece.after,
        )  # fmt: skip

    def _usual(self, text: str, lang: str) -> Usual | None:
        said = usual_said(text, lang)
        if said is None:
            return None
        scores = self.model.read(said[0])
        known = scores.decision is not Decision.DECLINE
        return Usual(service=scores.service if known else None, name=said[1])

    def _named(self, said: str | None, text: str) -> tuple[str, ...]:
        """Return the services that short words name; several may be meant by one word."""
        if said is None or word_count(text) > ANSWER_WORDS:
            return ()
        found = [self.model.read(piece) for piece in _LISTED.split(said)]
        keys = [one.service for one in found if one.decision is not Decision.DECLINE]
        return tuple(dict.fromkeys(key for key in keys if key))


def _times(text: str, lang: str, context: Context, *, now: datetime, zone: str) -> tuple[When, ...]:
    """Find the times in a message; the numbers of a list are none."""
    asked_due = context.asked == "due" and word_count(text) <= ANSWER_WORDS
    find = partial(find_times, now=now, zone=zone, lang=lang, asked_due=asked_due)
    times = find(text)
    unlisted = without_marks(text, [when.span for when in times])
    return times if unlisted == text else find(unlisted)


WANTS_WORK = frozenset({Act.REQUEST, Act.NOT_FOR_US, Act.CHANGE})
_LISTED = re.compile(r",| (?:and|or|und|oder|y|et|e|en) ")


def _scored_of(text: str) -> list[str]:
    """Return the parts of a message that are likely to be scored by themselves."""
    told = detect(text, None)
    times = find_times(text, now=_SOME_DAY, zone="UTC", lang=told)
    return likely(text, told, *work_times(times))


def work_times(times: Iterable[When]) -> tuple[list[TextSpan], list[TextSpan]]:
    """Return where it is said when work is wanted or takes place, and where until when."""
    wanted = [when for when in times if when.role in (*WANTED_ROLES, Role.REPEAT)]
    return [w.span for w in wanted], [w.span for w in wanted if w.role in (Role.DUE, Role.REPEAT)]


CHOICE_WORDS = 4
MEANT, APART = 0.5, 0.2
"""So near must a choice's label be, and so much nearer than the next: chosen on a few of ours."""
_SOME_DAY = datetime(2026, 1, 1, tzinfo=UTC)
"""Where words name a time is the same on every day."""


def _once_more(seen: Seen, service: str) -> Seen:
    """The whole message as one request for the service of the work in play."""
    whole = (0, len(seen.text))
    sure = surely(service, seen.scores)
    return replace(seen, pieces=(Piece(core=whole, span=whole, scores=sure),), scores=sure)


def _opens(text: str, pieces: Sequence[Piece], lang: str) -> bool:
    """Whether the message, or one of its parts, starts as a request does."""
    starts = [0, *(piece.core[0] for piece in pieces)]
    return any(opens_request(fold(text[at : at + 80]), words_for(lang)) for at in starts)


def _signals(seen: Seen, act: Act, joins: tuple[str, ...]) -> frozenset[Signal]:
    """Urgent and ill count wherever they stand; the others must carry the message."""
    anywhere = {Signal.URGENT, Signal.ILL, Signal.JOIN}
    found = {
        signal
        for signal, said in seen.spoken.signals.items()
        if signal in anywhere or said.share >= 0.5 or (said.starts and seen.words <= ANSWER_WORDS)
    }
    if act is Act.CHANGE and calls_off_for_another(seen):
        found.add(Signal.SWAP)
    return frozenset(found | ({Signal.JOIN} if joins else set()))


def _owner(seen: Seen, when: When) -> int | None:
    """Return the part a time belongs to, None when it was said for all of them."""
    if len(seen.pieces) == 1:
        return 0
    for number, piece in enumerate(seen.pieces):
        if _inside(when.span, piece.core):
            before = words(fold(seen.text[max(piece.core[0], when.span[0] - 30) : when.span[0]]))
            return None if set(before[-4:]) & words_for(seen.lang).together else number
    if when.span[0] >= seen.pieces[-1].core[1]:
        return None
    return next((n for n, one in enumerate(seen.pieces) if _inside(when.span, one.span)), None)


def _comes_back(when: When, text: str) -> bool:
    return when.role is Role.REPEAT and not tells_habit(text, when.span[0])


def _inside(span: TextSpan, outer: TextSpan) -> bool:
    return outer[0] <= span[0] and span[1] <= outer[1]


def _wanted_at(times: Sequence[When]) -> When | None:
    """Return the time that says when the work is wanted: a due before an appointment."""
    for role in WANTED_ROLES:
        for when in times:
            if when.role is role:
                return when
    return None


def _periods(parts: Sequence[Part]) -> Sequence[Period]:
    """Return what months and quarters the work is for."""
    filled = chain.from_iterable(part.inputs.values() for part in parts)
    return [value for value in filled if isinstance(value, Period)]

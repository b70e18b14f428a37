"""What is known of each sentence, clause or item of a message: how it begins, what it is about.

Asks a scorer what each is about; whether it is a request of its own is for `joints` to say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial

from routing.understanding.dividing.clauses import (
    LEADING,
    Joint,
    beginning,
    is_wish,
    opens_request,
    opens_with_verb,
    orders,
    starts,
)
from routing.understanding.dividing.wording import worded
from routing.understanding.kinds.network import SentenceVector
from routing.understanding.meaning import Act, Decision, TextSpan
from routing.understanding.services import Scores
from routing.understanding.text import WORD, fold
from routing.understanding.words.announcing import ANNOUNCES, SUMS_UP
from routing.understanding.words.following import (
    BEHIND_APART,
    NAMES_IT,
    SO,
    STANDS_APART,
    WHY,
    WISHES_WELL,
)
from routing.understanding.words.material import ATTACHED, GIVES, LIES, LYING, TELLS
from routing.understanding.words.needing import NEEDS
from routing.understanding.words.tables import Words

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
    r"(?:(?:and|und|y|et|e|en),? )?(?:please )?"
    r"(?:(?:send|e?mail|give|tell|show|forward|bring|report|let|get|call|text|ping)"
    r"(?: (?:it|them|that|this|the \w+))? (?:to |back to )?(?:me|us)\b"
    r"|(?:schick|schicke|gib|sag|zeig|sende|mail)e?n?(?: sie)?(?: es| das| sie)? (?:mir|uns)\b"
    r"|(?:mand|envi|pas|da|di)\w{0,3}(?:me|nos)(?:l[oa]s?)?\b|envo(?:ie|yez)-(?:le-|la-|les-)?(?:moi|nous)"
    r"|mandami|inviami|stuur (?:het |ze )?(?:mij|me|ons)\b)"
)
"""How what comes of work reaches who asked for it: "and send me a summary" is no other work."""
LIKELY_SCOPE = 0.25
LIKELY = 0.3
PLAIN = 0.8
"""So sure must be the service of a sentence that does not open as a request."""
STRANGE = 0.045
"""What is less likely to be for this catalogue is work of another kind, and no detail of this."""
FEW_WORDS = 8
CLOSING = ".!?"
"""A mark that closes a request belongs to it: a question is not the same as a statement."""
READ = 300
"""So many characters of a clause say whether something needs to be done."""
POINTED = 4
"""A word among so many first ones of a clause points back: "and send it to Ann"."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Scorer:
    """Says of a text which service it is about, and what an encoder makes of it, if there is one.

    It is told first which texts are likely to be asked for, so that they are prepared together.
    """

    score: Callable[[str], Scores]
    sense: Callable[[str], SentenceVector | None]
    foresee: Callable[[Sequence[str]], None]


@dataclass(frozen=True, slots=True)
class Said:
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

    def closed(self, span: TextSpan) -> TextSpan:
        """Return a stretch with the marks that close it."""
        end = span[1]
        while end < len(self.text) and self.text[end] in CLOSING:
            end += 1
        return span[0], end

    def undated(self, span: TextSpan) -> str:
        """Return a stretch, closed, without when it is wanted: "by 6 pm" is no appointment."""
        closed = self.closed(span)
        return self._without(self.dues, closed).strip() or self.text[slice(*closed)]

    def _without(self, times: Sequence[TextSpan], span: TextSpan) -> str:
        said, at = [], span[0]
        for start, end in times:
            if at <= start and end <= span[1]:
                said.append(self.text[at:start])
                at = end
        return " ".join((*said, self.text[at : span[1]]))


@dataclass(frozen=True, slots=True)
class Message(Said):
    """A message with who scores what it is about."""

    scorer: Scorer

    def score(self, text: str) -> Scores:
        """Return which service a text is about."""
        return self.scorer.score(text)

    def whole_scores(self, span: TextSpan) -> Scores:
        """Return what a stretch is about, times and all; of strange work they say nothing."""
        bare = self.score(self.timeless(span))
        strange = bare.in_scope < STRANGE or not self.timed(span)
        return bare if strange else self.about(span)

    def about(self, span: TextSpan) -> Scores:
        """Return what a stretch is about: by its words without when it is wanted.

        Where both agree, that it is wanted by a date says that it is work at all; it makes nothing
        doubtful that is plain without. Else what is nearer to a service counts: "set a timer for
        10 minutes".
        """
        said, undated = self.text[slice(*self.closed(span))].strip(), self.undated(span)
        bare = self.score(undated)
        if undated == said:
            return bare
        dated = self.score(said)
        agree = dated.service == bare.service
        return max(bare, dated, key=_sure if agree else nearness)


def nearness(scores: Scores) -> float:
    """Return how near a text is to its likeliest service."""
    return scores.best


def _sure(scores: Scores) -> tuple[bool, float]:
    return scores.decision is Decision.ROUTE, scores.in_scope


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence, clause or list item and how it begins; what it is about is asked when needed."""

    span: TextSpan
    joint: Joint
    opens: bool
    orders: bool
    names_work: bool
    tells_more: bool
    detail: bool
    closes: bool
    points_back: bool
    takes_up: bool
    hands_over: bool
    on_a_topic: bool
    polite: bool
    thanks: bool
    wish: bool
    needs: bool
    why: bool
    names_it: bool
    so: bool
    apart: bool
    then: bool
    timed: bool
    announces: bool
    sums_up: bool
    material: bool
    tells: bool
    content: int
    words: int
    timeless: str
    worded: tuple[str, ...]
    scored: Callable[[], Scores]
    sensed: Callable[[], SentenceVector | None]

    @property
    def scores(self) -> Scores:
        """The services it is about."""
        return self.scored()

    @property
    def is_request(self) -> bool:
        """Likely a request of its own: not the thanks before it, nor "two things:"."""
        return not self.announces and (self.opens or (not self.polite and self.routes))

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


def unit_of(message: Message, span: TextSpan, joint: Joint, before: int) -> Unit:
    """Return what is known of a stretch of a message; what it is about is scored when asked.

    `before`: where the one before it ends.
    """
    table, text = message.table, message.text
    folded = fold(text[span[0] : min(span[1], span[0] + LEADING)])
    joined = fold(text[max(0, span[0] - 24) : span[0]]).rstrip(" ,:")
    bare = _without_lead(folded, table)
    timeless, ordered = message.timeless(span), orders(folded, table)
    thanks = bool(beginning(bare, table.acts[Act.THANKS]))
    return Unit(
        span=span,
        joint=Joint.ADDED if joint is Joint.SENTENCE and _adds(folded, table) else joint,
        opens=opens_request(folded, table) or opens_request(fold(timeless[:LEADING]), table),
        orders=ordered,
        names_work=ordered and _says_what(timeless, table),
        tells_more=_tells_more(bare, joint, table),
        detail=joint is Joint.BARE and _is_detail(folded, table),
        closes=_closes(folded, table),
        hands_over=HANDS_OVER.match(bare) is not None,
        takes_up=TAKES_UP.search(folded) is not None,
        points_back=_points_back(_without_lead(fold(timeless[:LEADING]), table), table),
        on_a_topic=_on_a_topic(message, span),
        polite=thanks or _greets(bare, table),
        thanks=thanks,
        wish=is_wish(bare),
        needs=NEEDS.search(fold(text[slice(*span)][:READ])) is not None,
        why=WHY.match(folded) is not None,
        names_it=NAMES_IT.match(folded) is not None,
        so=SO.match(folded) is not None,
        apart=(STANDS_APART.match(folded) or BEHIND_APART.search(joined)) is not None,
        then=bool(beginning(folded, table.then)) or any(_ends(joined, p) for p in table.then),
        timed=message.timed(span),
        announces=ANNOUNCES.match(folded) is not None,
        sums_up=message.timed(span) and SUMS_UP.match(folded) is not None,
        material=_is_material(folded),
        tells=starts_telling(bare),
        content=len(_content(timeless, table)),
        words=len(WORD.findall(text, *span)),
        timeless=timeless,
        worded=worded(text, before, span),
        scored=cache(partial(message.score, timeless)),
        sensed=partial(message.scorer.sense, timeless),
    )


def _greets(bare: str, table: Words) -> bool:
    """Whether it begins with a greeting, or asks how somebody is."""
    greets = beginning(bare, table.acts[Act.GREETING])
    return bool(greets) or WISHES_WELL.match(bare) is not None


def _points_back(bare: str, table: Words) -> bool:
    """Whether it is about what was just named: "send it", "mándamelo"."""
    first = WORD.findall(bare)[:POINTED]
    if not first:
        return False
    if first[0].endswith(table.clitics or ("\0",)) or HYPHENED.match(bare):
        return True
    said = f" {' '.join(first)} "
    return any(f" {pronoun} " in said for pronoun in table.pronouns)


def _tells_more(bare: str, joint: Joint, table: Words) -> bool:
    """Whether it begins as more about the same; "die" may also begin a thing: "die Rechnungen"."""
    bare = bare[len(beginning(bare, table.coordinators)) :].lstrip()
    said = [phrase for phrase in table.elaborating if starts(bare, phrase)]
    if joint is Joint.SENTENCE or any(phrase not in table.articles for phrase in said):
        return bool(said)
    behind = WORD.findall(bare)[1:2]
    return bool(said) and all(word in table.stop for word in behind)


def _closes(folded: str, table: Words) -> bool:
    """Whether a verb of work stands at its end: "die Buchhaltung machen"."""
    said = WORD.findall(folded)
    return len(said) > 1 and said[-1] in table.openers


def _is_detail(folded: str, table: Words) -> bool:
    """Whether bare words begin with a small one, and so are no thing: "as text", "in German"."""
    first = WORD.match(folded)
    return first is not None and first.group() in table.stop


def _says_what(text: str, table: Words) -> bool:
    """Whether a verb has something to work on: "clean the office", but not "send to me"."""
    said = _content(text, table)
    return len(said) > (bool(said) and opens_with_verb(said[0], table))


def _content(text: str, table: Words) -> Sequence[str]:
    """Return the words that say something: "please, still today" has none but its time."""
    return [word for word in WORD.findall(fold(text)) if word not in table.stop]


def _is_material(folded: str) -> bool:
    """Whether it says where what is needed lies, or that it will come: nothing to be done."""
    return any(said.search(folded) for said in (LIES, LYING, ATTACHED, GIVES))


def starts_telling(bare: str) -> bool:
    """Whether it begins by telling how things are: "we have 9 pages", "unser Postfach …"."""
    return TELLS.match(bare) is not None


def _on_a_topic(message: Message, span: TextSpan) -> bool:
    """Whether it ends on what something is about: "a newsletter about travel"."""
    last = max((end for _, end in message.times if end <= span[1]), default=span[0])
    said = WORD.findall(fold(message.text[max(last, span[0]) : span[1]]))
    return any(word in message.table.topic for word in said)


def _ends(text: str, phrase: str) -> bool:
    return text.endswith(phrase) and not text[: -len(phrase)][-1:].isalnum()


def _adds(folded: str, table: Words) -> bool:
    """Whether a sentence begins with "also", "and apart from that" and the like."""
    rest = folded[len(beginning(folded, table.coordinators)) :].lstrip(" ,")
    return any(beginning(said, table.additive) for said in (folded, rest))


def _without_lead(folded: str, table: Words) -> str:
    """Drop "please", "and" and the like from the start."""
    rest = folded.lstrip(" ,")
    leads = (*table.fill, "please")
    while lead := beginning(rest, leads):
        rest = rest[len(lead) :].lstrip(" ,!.")
    return rest

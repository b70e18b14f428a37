"""What kind of message it is, from its words, the open question, the tasks and the catalogue.

The words alone give a likelihood for each kind (`kinds`); what was asked and what is in play move
it. Knows nothing of what may then happen.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from routing.understanding.kinds import (
    OPENING,
    SentenceVector,
    bare_words,
    kinds,
    without_cues,
)
from routing.understanding.meaning import Act, Context, Decision, Signal
from routing.understanding.parts import Piece
from routing.understanding.services import Scores
from routing.understanding.set_phrases import says_not_to, wants_a_new_thing
from routing.understanding.standing import Spoken, join_said, spoken, usual_said
from routing.understanding.text import WORD, fold, words
from routing.understanding.words import BY_LANGUAGE, words_for

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from routing.understanding.meaning import TaskInPlay

REF = re.compile(r"(?<![\w-])([TRtr])-(\d{1,9})(?![\w-])")
LOOSE_REF = re.compile(r"(?<![\w-])([TRtr]) ?(\d{1,9})(?![\w-])")
ANSWER_WORDS = 30
SETTLED = (Signal.YES, Signal.NO, Signal.LATER, Signal.UNKNOWN, Signal.THEY_HAVE_IT)
ABOUT_WORK = frozenset({Act.REMARK, Act.CHANGE, Act.STATUS, Act.CANCEL, Act.COMPLAINT})
ANSWERS = frozenset({Act.ANSWER, Act.REMARK, Act.CHANGE, Act.NOT_FOR_US})
"""Kinds that are its answer while a question is open."""
UNLIKELY = 1e-6
HEAVY = frozenset(Act) - {Act.REMARK, Act.ANSWER, Act.REQUEST}
LIKELY = 0.28
"""What a remark may be taken for instead is only one of these when it is this likely."""
WHOLLY = 0.92
NOT_TO = 6.0
"""How much less likely words that say what shall not be done are a request for it."""
WISHED = 1.5
"""How much likelier "I need a logo" is a request where nothing else is in play."""
WORK_IN_PLAY = 1.0
EXPLAINED = 0.9
SAME_SERVICE = 0.5
"""How much less likely work in play makes a new request, in logarithms: chosen on our own rows."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything the act is decided from."""

    text: str
    lang: str
    context: Context
    spoken: Spoken
    pieces: tuple[Piece, ...]
    scores: Scores
    words: int
    opens: bool
    vector: SentenceVector | None = None
    elsewhere: frozenset[str] = frozenset()
    """Tasks in play that are about another month than is said."""

    @property
    def near(self) -> tuple[TaskInPlay, ...]:
        """The tasks in play that the words may name."""
        return tuple(task for task in self.context.tasks if task.ref not in self.elsewhere)

    @property
    def routes(self) -> bool:
        """Whether some part is certainly a request that this catalogue offers, as far as known."""
        return any(piece.scores.decision is Decision.ROUTE for piece in self.pieces)

    @property
    def declined(self) -> bool:
        """Whether the catalogue offers nothing like any part."""
        return all(piece.scores.decision is Decision.DECLINE for piece in self.pieces)


def act_of(seen: Seen) -> Act:
    """Return what kind of message it is; words that say nothing at all are a remark."""
    if not any(c.isalnum() or ord(c) > 0x2190 for c in seen.text[:OPENING]):
        return Act.REMARK
    standing = None if seen.context.asked else _standing(seen)
    if standing is not None:
        return standing
    likely = _weighed(kinds(seen.text, seen.lang, seen.vector), seen)
    act = max(Act, key=lambda one: likely.get(one, 0.0))
    if seen.context.asked is not None:
        return _beside_a_question(act, likely, seen)
    if act is Act.REQUEST and seen.declined:
        return Act.NOT_FOR_US
    if act in HEAVY and likely[act] < LIKELY:
        act = Act.REMARK
    return Act.ANSWER if _bare_yes_or_no(act, seen) else act


def _standing(seen: Seen) -> Act | None:
    """Statements about how things should be from now on, and about oneself."""
    if usual_said(seen.text, seen.lang) is not None:
        return Act.CHANGE
    if seen.spoken.signal(Signal.ILL, 0.3, start=True):
        return Act.REMARK
    if seen.spoken.signal(Signal.JOIN, 0.4, start=True) or join_said(seen.text, seen.lang):
        return Act.REMARK
    if seen.spoken.signal(Signal.HELP, 0.6) or seen.spoken.signal(Signal.PERSON, 0.4, start=True):
        return Act.REMARK
    return None


_HUM = re.compile(
    r"h+m+|m+h+m*|a+h+|o+h+|u+h+m*|ok(?:ay|i|e)?(?: then)?|k|vale|bueno|ja|gut|na gut"
)


def _weighed(likely: Mapping[Act, float], seen: Seen) -> dict[Act, float]:
    """Move each kind's likelihood by what the catalogue and the conversation say for it."""
    shifts = dict.fromkeys(Act, 0.0)
    if seen.context.asked is None:
        shifts[Act.ANSWER] = -20.0
    if seen.pieces and not seen.declined:
        shifts[Act.REQUEST] += 0.3 + 0.5 * seen.routes + 0.5 * (seen.routes and seen.opens)
        shifts[Act.NOT_FOR_US] -= 0.7 + 0.8 * seen.routes
    if says_not_to(seen.text):
        shifts[Act.REQUEST] -= NOT_TO
        shifts[Act.NOT_FOR_US] -= NOT_TO
    if seen.context.tasks and not seen.routes:
        shifts[Act.REQUEST] -= WORK_IN_PLAY
    if any(task.service == seen.scores.service for task in seen.near):
        shifts[Act.REQUEST] -= SAME_SERVICE
    if named_tasks(seen):
        shifts[Act.REQUEST] -= EXPLAINED * seen.routes  # the task explains the service's words
        for act in ABOUT_WORK:
            shifts[act] += 0.4
    elif not seen.context.tasks:
        shifts[Act.REQUEST] += WISHED * wants_a_new_thing(seen.text)
        for act in (Act.CHANGE, Act.CANCEL):
            shifts[act] -= 0.3
        shifts[Act.REQUEST] += (len(seen.pieces) > 1) * 1.0
    return {act: math.exp(math.log(max(UNLIKELY, p)) + shifts[act]) for act, p in likely.items()}


def _beside_a_question(act: Act, likely: Mapping[Act, float], seen: Seen) -> Act:
    """With a question open, nearly everything short is its answer."""
    short = seen.words <= ANSWER_WORDS
    if short and any(seen.spoken.signal(one, 0.5, start=True) for one in SETTLED):
        return _unless_work(seen)
    answer = sum(likely[one] for one in ANSWERS)
    if act is Act.REQUEST:
        return _unless_work(seen)
    if act in (Act.THANKS, Act.GREETING) and likely[act] < WHOLLY and _says_more(act, seen):
        return Act.ANSWER
    return Act.ANSWER if act in ANSWERS or answer > likely[act] else act


def _unless_work(seen: Seen) -> Act:
    """A new request only when it is plainly one: it opens as one and a service is certain."""
    return Act.REQUEST if seen.routes and seen.opens and seen.words > 3 else Act.ANSWER


def _says_more(act: Act, seen: Seen) -> bool:
    """Whether words of content are left when the set phrases of an act are taken away."""
    left = content_words(without_cues(act, seen.text, seen.lang), seen.lang)
    return bool(left)


def says_thanks(text: str, lang: str) -> bool:
    """Whether a few words thank somebody, whatever else they say: "gracias, eres un crack"."""
    few = word_count(text) <= ANSWER_WORDS and "?" not in text
    return few and without_cues(Act.THANKS, text, lang) != bare_words(text[:OPENING])


def says_nothing(text: str, lang: str) -> bool:
    """Whether one or two words carry nothing that anybody would pass on: "ok", "hm", "yes"."""
    said = spoken(text, lang)
    agrees = any(said.signal(one, 0.9) for one in (Signal.YES, Signal.NO))
    return 0 < word_count(text) <= 2 and (agrees or not content_words(text, lang) or _hums(text))


def _hums(text: str) -> bool:
    return _HUM.fullmatch(fold(text[:40]).strip(" .!,?")) is not None


def _bare_yes_or_no(act: Act, seen: Seen) -> bool:
    """Whether it is nothing but a yes or a no, to a card that waits for a tap."""
    if act not in (Act.REMARK, Act.THANKS) or seen.words > 6:
        return False
    if act is Act.REMARK and any(seen.spoken.signal(s, 0.9) for s in (Signal.NO, Signal.LATER)):
        return True
    return seen.spoken.signal(Signal.YES, 0.9) and not seen.context.tasks


def target_of(text: str, context: Context) -> str | None:
    """Return the task or request named by reference ("T-12"), None when none or several are."""
    found = {f"{m[1].upper()}-{int(m[2])}" for m in REF.finditer(text[:4000])}
    known = {task.ref for task in context.tasks}
    for m in LOOSE_REF.finditer(text[:4000]):
        ref = f"{m[1].upper()}-{int(m[2])}"
        if ref in known:
            found.add(ref)
    return found.pop() if len(found) == 1 else None


def target(seen: Seen, act: Act) -> str | None:
    """Return the reference said, else the one task in play that the words can be about."""
    said = target_of(seen.text, seen.context)
    if said or act not in ABOUT_WORK | {Act.ANSWER, Act.THANKS}:
        return said
    named = named_tasks(seen)
    if len(named) == 1:
        return named[0].ref
    same = [t.ref for t in seen.context.tasks if t.service == seen.scores.service]
    if not named and seen.scores.decision is Decision.ROUTE and len(same) == 1:
        return same[0]
    tasks = seen.context.tasks
    return tasks[0].ref if len(tasks) == 1 and act is not Act.STATUS else None


def named_tasks(seen: Seen) -> Sequence[TaskInPlay]:
    """Return the tasks whose own words the message says best; several when it cannot be told."""
    said = {_stem(word) for word in content_words(seen.text, seen.lang) if len(word) > 2}
    counts = [(len(said & _own_words(task)), task) for task in seen.near]
    most = max((count for count, _ in counts), default=0)
    return [task for count, task in counts if count == most] if most else []


def _own_words(task: TaskInPlay) -> set[str]:
    """The words of a task's title and of its service's key."""
    named = words(fold(f"{task.title} {task.service.replace('_', ' ')}"))
    return {_stem(word) for word in named if len(word) > 2 and word not in _SMALL}


_SMALL = frozenset(word for table in BY_LANGUAGE.values() for word in table.stop)


def _stem(word: str) -> str:
    """Books and booking are two things, newsletter and newsletters are one."""
    return word[:-1] if len(word) > 4 and word.endswith("s") else word


def content_words(text: str, lang: str) -> list[str]:
    """Return the words of a text's opening that carry content."""
    stop = words_for(lang).stop
    return [word for word in words(fold(text[:OPENING])) if word not in stop]


def word_count(text: str) -> int:
    """Count the words of a text, to a little over a long message's."""
    return sum(1 for _ in WORD.finditer(text[: OPENING * 2]))


def seen_of(
    text: str,
    lang: str,
    context: Context,
    pieces: tuple[Piece, ...],
    scores: Scores,
    *,
    opens: bool,
    vector: SentenceVector | None = None,
) -> Seen:
    """Gather what the act is decided from."""
    return Seen(
        text=text, lang=lang, context=context, spoken=spoken(text, lang), pieces=pieces,
        scores=scores, words=word_count(text), opens=opens, vector=vector,
    )  # fmt: skip

"""What is known of a message before it is said what kind of message it is.

Its words, its parts and their scores, and what it is said beside: tasks and an open question.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from routing.understanding.dividing.parts import Piece
from routing.understanding.kinds.features import OPENING
from routing.understanding.kinds.network import SentenceVector
from routing.understanding.kinds.wording import Wordings
from routing.understanding.meaning import Context, Decision, Signal
from routing.understanding.phrases.standing import Spoken, spoken
from routing.understanding.services import Scores
from routing.understanding.text import WORD, fold, words
from routing.understanding.words import BY_LANGUAGE, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.understanding.meaning import TaskInPlay

SETTLED = (Signal.YES, Signal.NO, Signal.LATER, Signal.UNKNOWN, Signal.THEY_HAVE_IT)


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
    wordings: Wordings
    vector: SentenceVector | None = None
    timed: bool = False
    """Whether it says when something is wanted or takes place."""
    elsewhere: frozenset[str] = frozenset()
    """Tasks in play that are about another month than is said."""

    @property
    def asked(self) -> bool:
        """Whether a question is open."""
        return self.context.asked is not None

    @property
    def settles(self) -> bool:
        """Whether a few words say yes, no, later or that one does not know."""
        return any(self.spoken.signal(one, 0.5, start=True) for one in SETTLED)

    @property
    def near(self) -> tuple[TaskInPlay, ...]:
        """The tasks in play that the words may name."""
        return tuple(task for task in self.context.tasks if task.ref not in self.elsewhere)

    @property
    def held(self) -> frozenset[str]:
        """The services of the tasks in play that the words may name."""
        return frozenset(task.service for task in self.near)

    @property
    def in_play(self) -> frozenset[str]:
        """The services of all tasks in play, whichever the words may name."""
        return frozenset(task.service for task in self.context.tasks)

    @property
    def routes(self) -> bool:
        """Whether some part is certainly a request that this catalogue offers, as far as known."""
        return any(piece.scores.decision is Decision.ROUTE for piece in self.pieces)

    @property
    def in_scope(self) -> float:
        """How near the nearest part is to what this catalogue offers."""
        return max((piece.scores.in_scope for piece in self.pieces), default=self.scores.in_scope)

    @property
    def alike(self) -> float:
        """How much alike the likest part is to the likest examples of a service."""
        return max((piece.scores.best for piece in self.pieces), default=0.0)

    @property
    def declined(self) -> bool:
        """Whether the catalogue offers nothing like any part."""
        return all(piece.scores.decision is Decision.DECLINE for piece in self.pieces)


def without_offer(seen: Seen) -> Seen:
    """Return the same with every part declined."""
    pieces = (
        replace(one, scores=replace(one.scores, decision=Decision.DECLINE)) for one in seen.pieces
    )
    return replace(seen, pieces=tuple(pieces))


def seen_of(
    text: str,
    lang: str,
    context: Context,
    pieces: tuple[Piece, ...],
    scores: Scores,
    *,
    opens: bool,
    timed: bool,
    wordings: Wordings,
    vector: SentenceVector | None = None,
) -> Seen:
    """Gather what the act is decided from."""
    return Seen(
        text=text, lang=lang, context=context, spoken=spoken(text, lang), pieces=pieces,
        scores=scores, words=word_count(text), opens=opens, timed=timed,
        wordings=wordings, vector=vector,
    )  # fmt: skip


def named_tasks(seen: Seen) -> Sequence[TaskInPlay]:
    """Return the tasks whose own words the message says best; several when it cannot be told."""
    said = {_stem(word) for word in content_words(seen.text, seen.lang) if len(word) > 2}
    counts = [(len(said & _own_words(task)), task) for task in seen.near]
    most = max((count for count, _ in counts), default=0)
    return [task for count, task in counts if count == most] if most else []


def other_words(seen: Seen) -> set[str]:
    """Return the words of content that no work in play is called by, folded."""
    own = set[str]().union(*map(_own_words, seen.near))
    said = content_words(seen.text, seen.lang)
    return {word for word in said if len(word) > 2 and _stem(word) not in own}


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

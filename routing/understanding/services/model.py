"""What understanding needs of a catalogue, and what it says about a text: the words of this room.

Knows no way of reading; the keywords and the trained head next door are two of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from routing.understanding.meaning import Decision

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.understanding.kinds.network import SentenceVector

NOTHING = ""
"""The key of the background and of `not_offered`: no service at all."""


@dataclass(frozen=True, kw_only=True, slots=True)
class InputSpec:
    """One typed input of a service: kind as in the catalogue, choices by label."""

    key: str
    kind: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ServiceExamples:
    """What understanding needs of one catalogue entry."""

    key: str
    title: str
    about: str = ""
    examples: tuple[str, ...] = ()
    not_offered: tuple[str, ...] = ()
    inputs: tuple[InputSpec, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Learnt:
    """A text whose service a person said: a tap, a change, a re-route. NOTHING: not for us."""

    text: str
    service: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Scores:
    """Services by falling likelihood, and how sure we are that it is one of them."""

    top: tuple[tuple[str, float], ...]
    in_scope: float
    decision: Decision
    best: float
    refused: bool = False

    @property
    def service(self) -> str | None:
        """The likeliest service, None without a catalogue."""
        return self.top[0][0] if self.top else None

    @property
    def confidence(self) -> float:
        """How likely the first service is."""
        return self.top[0][1] if self.top else 0.0


NO_IDEA = Scores(top=(), in_scope=0.0, decision=Decision.DECLINE, best=0.0)
"""What is said of any text when the catalogue is empty."""


class ServiceReader(Protocol):
    """Says which service a text is about; pure and safe to share between threads."""

    @property
    def services(self) -> Sequence[ServiceExamples]:
        """The catalogue it was made from."""
        ...

    def read(self, text: str) -> Scores:
        """Score a text against every service."""
        ...

    def foresee(self, texts: Sequence[str]) -> None:
        """Prepare for texts that will be read next; what they score stays the same."""
        ...

    def vector(self, text: str) -> SentenceVector | None:
        """Return what its encoder makes of a text; None when it reads words alone."""
        ...

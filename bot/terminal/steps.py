"""What a transcript says, as values: its header, its steps, and what is expected after them.

Knows nothing of how it is written down, or of how it is played.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from routing.inbound import Platform
from routing.people import Side


@dataclass(frozen=True, kw_only=True, slots=True)
class Actor:
    """Somebody who takes part: name, side, what the header says of them, how they are called."""

    line: int
    name: str
    side: Side
    zone: str = ""
    lang: str = ""
    on: Platform = Platform.TERMINAL
    firm: str = ""
    services: tuple[str, ...] = ()
    position: str = ""
    hours: str = ""
    languages: tuple[str, ...] = ()
    region: str = ""
    called: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Header:
    """When it starts, in which zone times without one are read, what the desk offers, and who.

    `channel` says whether providers have a channel in common.
    """

    now: datetime
    zone: str
    catalogue: Path | None = None
    people: tuple[Actor, ...] = ()
    channel: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Orders:
    """A command of the operator's, as the command line gives it."""

    line: int
    command: str
    fields: Mapping[str, str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Says:
    """A message; `number` counts this person's messages from 1, `reply_to` is such a number."""

    line: int
    who: str
    number: int
    text: str = ""
    files: tuple[Path, ...] = ()
    about: str = ""
    reply_to: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Edits:
    """The person's message `number` now reads otherwise."""

    line: int
    who: str
    number: int
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Deletes:
    """The person's message `number` is gone."""

    line: int
    who: str
    number: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Presses:
    """A button by its key, on the newest live card about `about`, or about anything."""

    line: int
    who: str
    key: str
    about: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Submits:
    """An open form `form` about `about`, filled in."""

    line: int
    who: str
    about: str
    form: str
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Passes:
    """Time goes on: by a length, or until an instant."""

    line: int
    by_for: timedelta | None = None
    until_at: datetime | None = None

    def after(self, now: datetime) -> datetime:
        """Give the instant it is afterwards; never an earlier one."""
        target = now + self.by_for if self.by_for is not None else self.until_at
        return max(now, target or now)


@dataclass(frozen=True, kw_only=True, slots=True)
class Expects:
    """Since the last step that person was sent this notice, with at least these buttons."""

    line: int
    who: str
    notice: str
    ref: str = ""
    actions: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ExpectsNothing:
    """Since the last step that person was sent nothing."""

    line: int
    who: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ExpectsWords:
    """The newest message to that person contains these words."""

    line: int
    who: str
    words: str


Inward = Says | Edits | Deletes | Presses | Submits
Expectation = Expects | ExpectsNothing | ExpectsWords
Step = Inward | Orders | Passes | Expectation


@dataclass(frozen=True, kw_only=True, slots=True)
class Transcript:
    """A whole transcript; `digest` names its content, so that each line has a key of its own."""

    header: Header
    steps: tuple[Step, ...]
    digest: str = ""

    @property
    def expects(self) -> bool:
        """Whether it says anywhere what must come."""
        return any(isinstance(step, Expects | ExpectsNothing | ExpectsWords) for step in self.steps)

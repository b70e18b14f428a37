"""What comes in: one platform-neutral shape for every message, press, form and file.

Adapters build it, storage keeps it as a letter, the desk decides it. Knows no platform's format.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from routing.values import FileId, LetterId


class Platform(StrEnum):
    """Where an account lives; `cli`, `api` and `desk` send letters but never read cards."""

    SLACK = "slack"
    TELEGRAM = "telegram"
    TERMINAL = "terminal"
    CLI = "cli"
    API = "api"
    DESK = "desk"


@dataclass(frozen=True, kw_only=True, slots=True)
class Account:
    """One login of a person: platform, team or enterprise (may be empty), user."""

    platform: Platform
    team: str = ""
    user: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where words are written and cards are shown: a private chat, a channel, a thread in it."""

    platform: Platform
    team: str = ""
    chat: str
    thread: str = ""
    private: bool = True


class InboundKind(StrEnum):
    """What sort of thing arrived."""

    WORDS = "words"
    PRESS = "press"
    FORM = "form"
    EDIT = "edit"
    DELETE = "delete"
    REACTION = "reaction"
    COMMAND = "command"
    FILE_READY = "file_ready"
    FILE_REFUSED = "file_refused"


@dataclass(frozen=True, kw_only=True, slots=True)
class Press:
    """A pressed button: the posted card's random key and the action on it, nothing more."""

    card: str
    action: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Attachment:
    """A file of a message, before it is fetched; `key` is the platform's own id for it."""

    key: str
    name: str
    size: int
    media_type: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Inbound:
    """One thing that a person or a program sent.

    `key` is unique per platform and account: the same key again is the same inbound.
    `fields` holds the answers of a form, the arguments of a command, or of a reaction its `mark`
    and whether it is `on` ("1" or nothing).
    `reply_to` and `message` are the platform's own message ids; `parts` those of an album's others.
    """

    key: str
    account: Account
    place: Place
    kind: InboundKind
    sent_at: datetime
    text: str = ""
    press: Press | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    files: tuple[Attachment, ...] = ()
    reply_to: str = ""
    message: str = ""
    parts: tuple[str, ...] = ()
    command: str = ""
    about: str = ""
    name: str = ""
    zone: str = ""
    lang: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Letter:
    """An inbound that is kept: its number, when it was kept, and the files it brought."""

    id: LetterId
    inbound: Inbound
    kept_at: datetime
    files: tuple[FileId, ...] = ()

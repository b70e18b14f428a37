"""Cards: what a person is shown, in words but without a platform.

`wording` makes them; the terminal, Slack and Telegram draw them, each in its own way and with its
own escapes. Knows no markup, no task and no rule.
"""

from __future__ import annotations

import json
from base64 import b64decode
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from routing.codec import decode, encode
from routing.values import FileId


class Tone(StrEnum):
    """How a stretch of text is meant."""

    PLAIN = "plain"
    STRONG = "strong"
    FAINT = "faint"
    QUOTE = "quote"
    INSTANT = "instant"


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """A stretch of text; `at` is the instant that an INSTANT span spells out."""

    text: str
    tone: Tone = Tone.PLAIN
    at: datetime | None = None


Line = tuple[Span, ...]
"""One line: its spans in order. A quote may hold line feeds; nothing else does."""


class Style(StrEnum):
    """How a button looks: the main one, an ordinary one, one that ends something."""

    MAIN = "main"
    PLAIN = "plain"
    DANGER = "danger"


@dataclass(frozen=True, kw_only=True, slots=True)
class Action:
    """A button: `key` goes back with the press, `label` is read."""

    key: str
    label: str
    style: Style = Style.PLAIN


@dataclass(frozen=True, kw_only=True, slots=True)
class Detail:
    """A short labelled value, for a platform that can set such pairs side by side."""

    label: str
    value: tuple[Span, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class CardFile:
    """A file that goes with the card; `made` is the content of one made for it, in Base64.

    `alt` says in words what a picture shows.
    """

    id: FileId
    name: str
    made: str = ""
    alt: str = ""

    @property
    def content(self) -> bytes:
        """What was made for the card; nothing for a file of the store."""
        return b64decode(self.made)


@dataclass(frozen=True, kw_only=True, slots=True)
class Card:
    """Everything one message shows; `fallback` says it in one line, for a notification."""

    title: tuple[Span, ...] = ()
    body: tuple[tuple[Span, ...], ...] = ()
    facts: tuple[Detail, ...] = ()
    files: tuple[CardFile, ...] = ()
    actions: tuple[Action, ...] = ()
    fallback: str = ""

    @property
    def lines(self) -> tuple[Line, ...]:
        """Title, body and facts as lines, for a platform that only knows text."""
        details = ((Span(text=f"{d.label}: "), *d.value) for d in self.facts)
        return (*((self.title,) if self.title else ()), *self.body, *details)

    @property
    def text(self) -> str:
        """The lines without tones."""
        return "\n".join(line_text(line) for line in self.lines)


def line_text(line: Line) -> str:
    """Give the characters of a line."""
    return "".join(span.text for span in line)


def card_to_json(card: Card) -> str:
    """Write a worded card down, so that a retry sends the same."""
    return json.dumps(encode(card, Card), ensure_ascii=False, separators=(",", ":"))


def card_from_json(data: str) -> Card:
    """Give back what `card_to_json` wrote; raises `ValueError` or `KeyError` for anything else."""
    card: Card = decode(json.loads(data), Card)
    return card

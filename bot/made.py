"""Files that a card brings along and that nobody sent: made of its facts when it is worded.

What was made stays in the worded card, so that a retry sends the same bytes. Knows which maker
makes what, and no platform.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.calendars import calendar_file
from bot.cards import CardFile
from bot.pictures.of_cards import picture_file
from bot.statements.made import statement_file
from routing.values import FileId

if TYPE_CHECKING:
    from datetime import datetime

    from bot.cards import Card
    from bot.speech import Speech
    from routing.notices.model import Notice

Maker = Callable[["Notice", "Card", "Speech", "datetime"], tuple[str, bytes, str]]
"""Gives the file's name, its content, and in words what a picture shows."""


def _plain(make: Callable[[Notice, Card, Speech, datetime], tuple[str, bytes]]) -> Maker:
    """A maker of a file that is no picture."""
    return lambda notice, card, speech, at: (*make(notice, card, speech, at), "")


_MAKERS: Mapping[str, Maker] = {
    "ics": _plain(calendar_file),
    "png": picture_file,
    **dict.fromkeys(("csv", "xlsx", "pdf"), _plain(statement_file)),
}
MADE = FileId(-1)
"""The number of a file that stands in no store."""


def with_made(card: Card, notice: Notice, speech: Speech, at: datetime) -> Card:
    """Give the card with the file that its facts ask for, if they ask for one."""
    maker = _MAKERS.get(str(notice.facts.get("made", "")))
    if maker is None:
        return card
    name, content, alt = maker(notice, card, speech, at)
    made = CardFile(id=MADE, name=name, made=b64encode(content).decode("ascii"), alt=alt)
    return replace(card, files=(*card.files, made))

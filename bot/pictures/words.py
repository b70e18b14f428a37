"""The words of a picture, spoken to one reader, and the names beside its bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.cards import line_text
from bot.pictures.figures import Words
from bot.plain import shortened
from bot.speech import locale_of
from bot.templates import Scope
from routing.notices.model import Firm, Work
from routing.values import PartyId, ServiceKey

if TYPE_CHECKING:
    from datetime import datetime

    from bot.speech import Speech
    from routing.notices.model import Fact, Facts

LONGEST = {"step": 40}
"""Letters of a step's name in its box."""
BESIDE = 22
"""Letters of a name beside its bar."""


def picture_words(speech: Speech, around: Facts | None = None) -> Words:
    """Give what a picture says to the reader of a speech; a step's name needs its `work` around."""

    def word(key: str) -> str:
        return speech.messages.get(key) or key

    def name(kind: str, of: str | int) -> str:
        said = line_text(speech.say(kind, _named(kind, of), "", Scope(facts=around or {})))
        return shortened(said[:1].upper() + said[1:], LONGEST.get(kind, BESIDE))

    def day(at: datetime) -> str:
        from babel.dates import format_skeleton

        return str(format_skeleton("MMMd", at, locale=locale_of(speech.messages.lang)))

    zone = speech.reader.zone
    return Words(word=word, name=name, day=day, length=speech.duration, zone=zone)


def _named(kind: str, of: str | int) -> Fact:
    if kind == "provider":
        return Firm(party=PartyId(int(of)))
    return f"{of}.step" if kind == "step" else Work(service=ServiceKey(str(of)))

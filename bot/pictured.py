"""The words of a picture, spoken to one reader, and the names beside its bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.cards import line_text
from bot.pictures import Words
from bot.plain import shortened
from bot.speech import locale_of
from bot.templates import Scope
from routing.notices.model import Firm, Work
from routing.values import PartyId, ServiceKey

if TYPE_CHECKING:
    from datetime import datetime

    from bot.speech import Speech
    from routing.notices.model import Fact

LONGEST = 22
"""Letters of a name beside its bar."""


def picture_words(speech: Speech) -> Words:
    """Give what a picture says to the reader of a speech."""

    def word(key: str) -> str:
        return speech.messages.get(key) or key

    def name(kind: str, of: str | int) -> str:
        fact: Fact = (
            Work(service=ServiceKey(str(of))) if kind == "service" else Firm(party=PartyId(int(of)))
        )
        said = line_text(speech.say(kind, fact, "", Scope(facts={})))
        return shortened(said[:1].upper() + said[1:], LONGEST)

    def day(at: datetime) -> str:
        from babel.dates import format_skeleton

        return str(format_skeleton("MMMd", at, locale=locale_of(speech.messages.lang)))

    return Words(word=word, name=name, day=day, zone=speech.reader.zone)

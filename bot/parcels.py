"""Wording a parcel of the outbox: the one way from storage to a card, for every platform.

Knows what storage put into the parcel; knows no platform.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.cards import Span
from bot.made import with_made
from bot.messages import messages_for
from bot.plain import one_line
from bot.speech import Reader, Speech
from bot.wording import word

if TYPE_CHECKING:
    from bot.cards import Card, CardFile
    from routing.catalogue import Catalogue, Service
    from routing.values import FileId, PartyId, PersonId, ServiceKey, TextId
    from storage.parcels import Parcel


def word_parcel(parcel: Parcel, catalogue: Catalogue) -> Card:
    """Give the card of a parcel, in its reader's language and zone."""
    reader = Reader(
        name=parcel.name,
        lang=parcel.lang or catalogue.desk.lang,
        zone=parcel.person.zone if parcel.person else catalogue.desk.zone,
    )
    looked_up = _Enclosed(parcel, catalogue)
    card = word(parcel.notice, reader, looked_up, parcel.created_at)
    if parcel.notice.facts.get("made"):
        messages, key = messages_for(reader.lang), parcel.notice.key
        speech = Speech(key=key, reader=reader, lookups=looked_up, messages=messages)
        card = with_made(card, parcel.notice, speech, parcel.created_at)
    return without_refused(card, parcel)


def without_refused(card: Card, parcel: Parcel) -> Card:
    """Say of files that never came that they did not, instead of naming them as if they had."""
    gone = tuple(file for file in card.files if _is_refused(parcel, file))
    if not gone:
        return card
    said = messages_for(parcel.lang or "en").get("file.refused") or ""
    told = (said.replace("{file}", one_line(file.name)) for file in gone)
    lines = tuple((Span(text=one),) for one in told)
    files = tuple(file for file in card.files if file not in gone)
    return replace(card, body=(*card.body, *lines), files=files)


def _is_refused(parcel: Parcel, file: CardFile) -> bool:
    known = parcel.files.get(file.id)
    return known is not None and known.state == "refused"


class _Enclosed:
    """What the parcel holds, as wording asks for it."""

    def __init__(self, parcel: Parcel, catalogue: Catalogue) -> None:
        self.parcel = parcel
        self.catalogue = catalogue

    @property
    def desk(self) -> str:
        return self.catalogue.desk.name

    def words(self, text: TextId) -> str:
        return self.parcel.words.get(text, "")

    def person(self, person: PersonId) -> str:
        return self.parcel.people.get(person, "")

    def firm(self, party: PartyId) -> str:
        return self.parcel.firms.get(party, "")

    def file(self, file: FileId) -> str:
        named = self.parcel.files.get(file)
        return named.name if named else ""

    def service(self, key: ServiceKey) -> Service | None:
        return self.catalogue.services.get(key)

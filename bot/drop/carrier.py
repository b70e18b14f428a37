"""Files that are too large for a platform go by a link, in the words of the card itself.

Stands before a platform's own carrier. Without a public address the card says that too.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.cards import card_from_json, card_to_json
from bot.drop.links import GOOD_FOR, Kind
from bot.drop.pages import size_of
from bot.limits import limits_of
from bot.messages import messages_for
from bot.parcels import without_refused
from bot.speech import Reader, Speech
from bot.templates import Scope, lines_of

if TYPE_CHECKING:
    from bot.cards import Card, CardFile, Line
    from bot.drop.links import Links
    from routing.notices.model import Fact
    from storage.parcels import Parcel
    from workers.postman import Carrier

REFUSED = "file_refused"
"""The notice to somebody whose file did not come through."""


class Dropping:
    """One platform's carrier, with links for what it cannot carry; `links` when there are any."""

    def __init__(self, carrier: Carrier, links: Links | None = None) -> None:
        self._carrier = carrier
        self.links = links

    def word(self, parcel: Parcel) -> str:
        """Word it; a file that is too large becomes a line with a link."""
        worded = self._settled(parcel, self._carrier.word(parcel))
        if parcel.notice.key != REFUSED or "limit" not in parcel.notice.facts:
            return worded
        card = card_from_json(worded)
        return card_to_json(_with(card, [*self._instead(parcel)], card.files))

    def send(self, parcel: Parcel, worded: str) -> str:
        """Send it, as the platform's own carrier does; files may have come since it was worded."""
        return self._carrier.send(parcel, self._settled(parcel, worded))

    def _settled(self, parcel: Parcel, worded: str) -> str:
        """Say of each file what is known of it by now: where it is fetched, or that it is not."""
        if not parcel.files:
            return worded
        card, large = card_from_json(worded), self._too_large(parcel)
        came = without_refused(card, parcel)
        lines = [line for file in came.files if file.id in large for line in self._at(parcel, file)]
        files = tuple(file for file in came.files if file.id not in large)
        return worded if files == card.files else card_to_json(_with(came, lines, files))

    def _too_large(self, parcel: Parcel) -> set[int]:
        most = limits_of(parcel.place.platform).upload
        ready = (known for known in parcel.files.items() if known[1].state == "ready")
        return {int(id) for id, known in ready if known.size > most}

    def _at(self, parcel: Parcel, file: CardFile) -> tuple[Line, ...]:
        """Say where a file is to be fetched, or that it cannot be."""
        facts: dict[str, Fact] = {"name": file.name, "size": size_of(parcel.files[file.id].size)}
        if self.links is None:
            return _said("drop.nowhere", parcel, facts)
        until = parcel.created_at + GOOD_FOR
        reader = None if parcel.person is None else int(parcel.person.id)
        url = self.links.make(Kind.FETCH, int(file.id), until, reader)
        return _said("drop.fetch", parcel, {**facts, "url": url, "until": until})

    def _instead(self, parcel: Parcel) -> tuple[Line, ...]:
        """Say where a file that is too large for the chat can be brought."""
        if self.links is None or parcel.person is None:
            return ()
        until = parcel.created_at + GOOD_FOR
        url = self.links.make(Kind.BRING, int(parcel.person.id), until)
        return _said("drop.bring", parcel, {"url": url, "until": until})


def _with(card: Card, lines: list[Line], files: tuple[CardFile, ...]) -> Card:
    return replace(card, body=(*card.body, *lines), files=files)


def _said(key: str, parcel: Parcel, facts: dict[str, Fact]) -> tuple[Line, ...]:
    """Say it in the reader's language and zone."""
    messages = messages_for(parcel.lang or "en")
    reader = Reader(name=parcel.name, lang=parcel.lang or "en", zone=parcel.zone)
    speech = Speech(key="drop", reader=reader, lookups=NOTHING, messages=messages)
    return tuple(lines_of(messages.get(key) or key, Scope(facts=facts), speech))


class _Nothing:
    """Looks nothing up: these lines name no person, firm or service."""

    desk = ""

    def words(self, text: object) -> str:
        return ""

    person = firm = file = words

    def service(self, key: object) -> None:
        return None


NOTHING = _Nothing()

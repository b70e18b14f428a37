"""The terminal as a carrier: what the postman brings is collected and shown by somebody else.

It carries for every platform, so that a transcript with people on Slack and Telegram plays here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from bot.cards import Card, CardFile, card_from_json, card_to_json
from bot.parcels import word_parcel
from routing.inbound import Place
from routing.notices.model import Mode

if TYPE_CHECKING:
    from collections.abc import Callable

    from routing.catalogue import Catalogue
    from storage.history import LastShown
    from storage.parcels import Parcel


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """One thing that came to one place; `edited` changes what an earlier one showed."""

    at: datetime
    place: Place
    notice: str
    ref: str
    card: Card
    key: str
    message: str
    edited: bool = False
    rings: bool = True
    repeat: bool = False

    @property
    def to(self) -> str:
        """Whose chat it came to; a shared one has a # before its name."""
        return self.place.chat if self.place.private else f"#{self.place.chat.lstrip('#')}"


class TerminalCarrier:
    """Gives each sent card to `show`, in order."""

    def __init__(
        self, catalogue: Catalogue, clock: Callable[[], datetime], show: Callable[[Shown], None]
    ) -> None:
        self._catalogue = catalogue
        self._clock = clock
        self._show = show
        self._folder: Path | None = None

    def word(self, parcel: Parcel) -> str:
        """Word the parcel, as JSON."""
        return card_to_json(word_parcel(parcel, self._catalogue))

    def send(self, parcel: Parcel, worded: str) -> str:
        """Show it at once; the message is known by the number of its first row."""
        if parcel.notice.mode is Mode.MARK:
            return ""  # a line has no place for signs
        message = parcel.edits or f"m{parcel.id}"
        edited = parcel.edits is not None
        card = self._laid_down(card_from_json(worded))
        self._show(shown_of(parcel, card, self._clock(), message, edited=edited))
        return message

    def _laid_down(self, card: Card) -> Card:
        """Put a picture that was made for the card into a folder, and name it by where it lies."""
        files = tuple(self._lies_at(file) if file.alt else file for file in card.files)
        return replace(card, files=files)

    def _lies_at(self, file: CardFile) -> CardFile:
        folder = self._folder = self._folder or Path(mkdtemp(prefix="outdesk-"))
        path = folder / f"{len(list(folder.iterdir())) + 1}-{file.name}"
        path.write_bytes(file.content)
        return replace(file, name=str(path))

    def shown_again(self, last: LastShown) -> Shown:
        """Give what was sent earlier, worded as of now; a card that is over has no buttons."""
        card = word_parcel(last.parcel, self._catalogue)
        if not last.live:
            card = replace(card, actions=())
        return shown_of(last.parcel, card, last.at, last.message)


def shown_of(
    parcel: Parcel, card: Card, at: datetime, message: str, *, edited: bool = False
) -> Shown:
    """Give what a reader saw when the parcel came, by the platform's id of the message."""
    return Shown(
        at=at,
        place=parcel.place,
        notice=parcel.notice.key,
        ref=parcel.notice.about.ref,
        card=card,
        key=parcel.card,
        message=message,
        edited=edited,
        rings=parcel.rings,
        repeat=parcel.repeat,
    )

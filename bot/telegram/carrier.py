"""The carrier for Telegram: posts and edits cards, sends files, for one bot.

A card with one file and few words is one message, the file's; otherwise the files go first, and
the card with its buttons stands under them. Knows no rule; what Telegram's refusals mean is in
`troubles`.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    Message,
    ReplyParameters,
)
from telegram.error import BadRequest, ChatMigrated, TelegramError

from bot.cards import card_from_json, card_to_json
from bot.parcels import word_parcel
from bot.telegram.rendering import CAPTION, TEXT, draw, units
from bot.telegram.troubles import is_gone, says, trouble
from storage.files import NotKept
from workers.logs import log
from workers.postman import TryAgain

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from typing import IO

    from bot.cards import Card
    from bot.telegram.chats import Chats
    from bot.telegram.line import Line
    from bot.telegram.rendering import Drawn
    from routing.catalogue import Catalogue
    from routing.values import FileId
    from storage.parcels import Parcel

UPLOAD = 50 * 10**6
"""Most bytes of a file that a bot may send."""

_GROUP = 10
_WAITS_FOR_FILES = 8
_REMEMBERED = 200


@dataclass(frozen=True, kw_only=True, slots=True)
class Upload:
    """A file on its way."""

    name: str
    content: bytes


class TelegramCarrier:
    """Words and sends for one bot; `attach` it to a desk before something is sent."""

    def __init__(self, line: Line, catalogue: Catalogue) -> None:
        self._line = line
        self._catalogue = catalogue
        self._open: Callable[[FileId], IO[bytes]] | None = None
        self._chats: Chats | None = None
        # Which files of a parcel went out before the rest of it failed.
        self._gone: dict[int, set[FileId]] = {}

    def attach(self, open: Callable[[FileId], IO[bytes]], chats: Chats) -> None:
        """Say where files come from, and what chats are called."""
        self._open, self._chats = open, chats

    def word(self, parcel: Parcel) -> str:
        """Word the parcel, as JSON."""
        return card_to_json(word_parcel(parcel, self._catalogue))

    def send(self, parcel: Parcel, worded: str) -> str:
        """Post it, or edit `parcel.edits`; give the id of the message that has the buttons.

        Raises `TryAgain`, `Uncertain` or `Unreachable`.
        """
        card = card_from_json(worded)
        if self._open is None or _still_coming(parcel, card):
            raise TryAgain
        try:
            return self._line.call(self._sent(parcel, card))
        except TelegramError as error:
            # An edit shows the same again; all else may be read twice.
            raise trouble(error, harmless=parcel.edits is not None) from error

    async def _sent(self, parcel: Parcel, card: Card) -> str:
        try:
            return await self._once(parcel, card)
        except ChatMigrated as moved:
            if self._chats is None:
                raise
            new = str(moved.new_chat_id)
            await asyncio.to_thread(self._chats.move, parcel.place.chat, new)
            return await self._once(parcel, card)

    async def _once(self, parcel: Parcel, card: Card) -> str:
        to = _Chat(self._line, parcel, self._chat(parcel))
        if parcel.edits is not None:
            edited = await to.edited(card, parcel.edits)
            if edited is not None:
                return edited
        return await self._posted(to, card)

    def _chat(self, parcel: Parcel) -> str:
        chat = parcel.place.chat
        return chat if self._chats is None else self._chats.outside(chat)

    async def _posted(self, to: _Chat, card: Card) -> str:
        done = self._gone.get(to.parcel.id, set())
        files = await asyncio.to_thread(self._read, to.parcel, card, done)
        drawn = draw(card, to.parcel.card)
        if len(files) == 1 and not done and units(drawn.text) <= CAPTION:
            return await to.with_file(drawn, *files.values())
        waiting = list(files)
        for n in range(0, len(waiting), _GROUP):
            part = waiting[n : n + _GROUP]
            await to.files([files[file] for file in part])
            self._remember(to.parcel.id, part)
        message = await to.words(drawn)
        self._gone.pop(to.parcel.id, None)
        return message

    def _remember(self, row: int, files: Sequence[FileId]) -> None:
        while len(self._gone) >= _REMEMBERED:
            self._gone.pop(next(iter(self._gone)))
        self._gone.setdefault(row, set()).update(files)

    def _read(self, parcel: Parcel, card: Card, done: set[FileId]) -> dict[FileId, Upload]:
        """Read the files that are still to be sent; one that is gone or too large stays out."""
        found: dict[FileId, Upload] = {}
        for file in card.files:
            content = self._content(parcel, file.id) if file.id not in done else b""
            if content:
                found[file.id] = Upload(name=file.name, content=content)
        return found

    def _content(self, parcel: Parcel, file: FileId) -> bytes:
        known = parcel.files.get(file)
        if self._open is None or known is None or known.state != "ready":
            return b""
        if known.size > UPLOAD:
            log.warning("file too large for telegram", row=parcel.id, file=file)
            return b""
        try:
            with self._open(file) as stream:
                return stream.read()
        except (NotKept, KeyError):  # erased since it was looked up
            return b""


def _still_coming(parcel: Parcel, card: Card) -> bool:
    """Whether a file is being fetched on the other side; in the end the words go without it."""
    found = (parcel.files.get(file.id) for file in card.files)
    waits = any(one is not None and one.state == "pending" for one in found)
    return waits and parcel.edits is None and parcel.attempts < _WAITS_FOR_FILES


class _Chat:
    """One parcel's chat, as it is written to."""

    def __init__(self, line: Line, parcel: Parcel, chat: str) -> None:
        self.parcel = parcel
        self._bot = line.bot
        self._chat = chat
        thread = parcel.place.thread
        self._thread = int(thread) if thread else None
        self._silent = not parcel.rings

    async def words(self, drawn: Drawn) -> str:
        """Post a text with its buttons."""
        return await _either(drawn, lambda text, mode: self._text(text, mode, drawn))

    async def _text(self, text: str, mode: str | None, drawn: Drawn) -> Message:
        return await self._bot.send_message(
            self._chat,
            text,
            parse_mode=mode,
            reply_markup=_markup(drawn),
            message_thread_id=self._thread,
            disable_notification=self._silent,
            reply_parameters=self._reply(),
        )

    async def with_file(self, drawn: Drawn, file: Upload) -> str:
        """Post a file with the text under it."""
        return await _either(drawn, lambda text, mode: self._document(file, text, mode, drawn))

    async def _document(self, file: Upload, text: str, mode: str | None, drawn: Drawn) -> Message:
        return await self._bot.send_document(
            self._chat,
            file.content,
            filename=file.name or None,
            caption=text,
            parse_mode=mode,
            reply_markup=_markup(drawn),
            message_thread_id=self._thread,
            disable_notification=self._silent,
            reply_parameters=self._reply(),
        )

    async def files(self, files: Sequence[Upload]) -> None:
        """Post files without words: one, or an album."""
        if len(files) == 1:
            await self._bot.send_document(
                self._chat,
                files[0].content,
                filename=files[0].name or None,
                message_thread_id=self._thread,
                disable_notification=True,
            )
            return
        await self._bot.send_media_group(
            self._chat,
            [InputMediaDocument(one.content, filename=one.name or None) for one in files],
            message_thread_id=self._thread,
            disable_notification=True,
        )

    async def edited(self, card: Card, message: str) -> str | None:
        """Edit a message; None when it cannot be edited any more and must be posted anew."""
        number = int(message)
        try:
            await _either(self._drawn(card, TEXT), lambda t, m: self._edit(number, t, m, card))
        except BadRequest as no:
            if says(no, "not modified"):
                return message
            if says(no, "no text in the message"):
                return await self._recaptioned(card, message)
            if says(no, "to edit not found", "can't be edited", "message_id_invalid"):
                return None
            raise
        return message

    async def _edit(self, message: int, text: str, mode: str | None, card: Card) -> object:
        return await self._bot.edit_message_text(
            text,
            chat_id=self._chat,
            message_id=message,
            parse_mode=mode,
            reply_markup=_markup(self._drawn(card, TEXT)),
        )

    async def _recaptioned(self, card: Card, message: str) -> str | None:
        drawn = self._drawn(card, CAPTION)
        try:
            await self._bot.edit_message_caption(
                chat_id=self._chat,
                message_id=int(message),
                caption=drawn.html,
                parse_mode="HTML",
                reply_markup=_markup(drawn),
            )
        except BadRequest as no:
            if says(no, "not modified"):
                return message
            if says(no, "to edit not found", "can't be edited", "no caption"):
                return None
            raise
        return message

    def _drawn(self, card: Card, most: int) -> Drawn:
        return draw(card, self.parcel.card, most)

    def _reply(self) -> ReplyParameters | None:
        """In a group an answer says to which message; a private chat does without."""
        answers = self.parcel.answers
        if not answers or self.parcel.place.private:
            return None
        return ReplyParameters(int(answers), allow_sending_without_reply=True)


async def _either(drawn: Drawn, send: Callable[[str, str | None], Awaitable[object]]) -> str:
    """Send it as HTML; if Telegram cannot read that, once more as plain text."""
    try:
        sent = await send(drawn.html, "HTML")
    except BadRequest as no:
        if is_gone(no) or not says(no, "parse entities", "entity", "tag"):
            raise
        log.warning("markup refused", platform="telegram")
        sent = await send(drawn.text, None)
    return str(sent.message_id) if isinstance(sent, Message) else ""


def _markup(drawn: Drawn) -> InlineKeyboardMarkup | None:
    if not drawn.keyboard:
        return None
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(button.label, callback_data=button.data) for button in row]
            for row in drawn.keyboard
        ]
    )

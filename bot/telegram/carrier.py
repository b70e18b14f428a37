"""The carrier for Telegram: posts and edits cards, sends files, for one bot.

A card with one file and few words is one message, the file's; otherwise the files go first, and
the card with its buttons stands under them. Knows no rule; what Telegram's refusals mean is in
`troubles`.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
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
from bot.reactions import sign_of
from bot.telegram.rendering import CAPTION, TEXT, draw, pages, units
from bot.telegram.troubles import is_gone, says, trouble
from routing.notices.model import Mode
from routing.values import FileId
from storage.files import NotKept
from storage.words import DELIVERED
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
    from storage.parcels import Parcel

_GROUP = 10
_WAITS_FOR_FILES = 8
_REMEMBERED = 200


@dataclass(frozen=True, kw_only=True, slots=True)
class Upload:
    """A file on its way."""

    name: str
    content: bytes
    alt: str = ""


@dataclass(kw_only=True, slots=True)
class _Gone:
    """What of a parcel went out before the rest of it failed."""

    files: set[FileId] = field(default_factory=set)
    messages: list[str] = field(default_factory=list)
    pages: int = 0


class TelegramCarrier:
    """Words and sends for one bot; `attach` it to a desk before something is sent."""

    def __init__(self, line: Line, catalogue: Catalogue) -> None:
        self._line = line
        self._catalogue = catalogue
        self._open: Callable[[FileId], IO[bytes]] | None = None
        self._chats: Chats | None = None
        self._gone: dict[int, _Gone] = {}

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
            return await self._anew(parcel, card)

    async def _anew(self, parcel: Parcel, card: Card) -> str:
        """Post it where the group is now; its messages of before are known by no number there."""
        if parcel.notice.mode in (Mode.MARK, Mode.GONE):
            return ""
        return await self._once(replace(parcel, edits=None, answers="", parts=()), card)

    async def _once(self, parcel: Parcel, card: Card) -> str:
        to = _Chat(self._line, parcel, self._chat(parcel))
        if parcel.notice.mode is Mode.MARK:
            return await to.marked()
        if parcel.notice.mode is Mode.GONE:
            return await to.taken_away(card)
        if parcel.edits is not None:
            edited = await to.edited(card, parcel.edits)
            if edited is not None:
                return edited
        return await self._posted(to, card)

    def _chat(self, parcel: Parcel) -> str:
        chat = parcel.place.chat
        return chat if self._chats is None else self._chats.outside(chat)

    async def _posted(self, to: _Chat, card: Card) -> str:
        """Post all that it takes; what went out before something failed does not go out again."""
        gone = self._begun(to.parcel.id)
        files: dict[FileId, Upload] = {}
        if card.files:
            files = await asyncio.to_thread(self._read, to.parcel, card, gone.files)
        drawn = pages(card, to.parcel.card)
        short = len(drawn) == 1 and units(drawn[0].text) <= CAPTION
        if len(files) == 1 and not gone.messages and short:
            message = await to.with_file(drawn[0], *files.values())
        else:
            await self._enclosed(to, files, gone)
            for page in drawn[gone.pages : -1]:
                gone.messages.append(await to.words(page))
                gone.pages += 1
            message = await to.words(drawn[-1])
        self._gone.pop(to.parcel.id, None)
        return " ".join((message, *gone.messages))

    async def _enclosed(self, to: _Chat, files: dict[FileId, Upload], gone: _Gone) -> None:
        waiting = list(files)
        for n in range(0, len(waiting), _GROUP):
            part = waiting[n : n + _GROUP]
            gone.messages += await to.files([files[file] for file in part])
            gone.files.update(part)

    def _begun(self, row: int) -> _Gone:
        while len(self._gone) >= _REMEMBERED:
            self._gone.pop(next(iter(self._gone)))
        return self._gone.setdefault(row, _Gone())

    def _read(self, parcel: Parcel, card: Card, done: set[FileId]) -> dict[FileId, Upload]:
        """Read the files that are still to be sent; one that is gone or too large stays out."""
        found: dict[FileId, Upload] = {}
        for file in card.files:
            if file.id in done:
                continue
            content = file.content or self._content(parcel, file.id)
            if content:
                found[file.id] = Upload(name=file.name, content=content, alt=file.alt)
        return found

    def _content(self, parcel: Parcel, file: FileId) -> bytes:
        known = parcel.files.get(file)
        if self._open is None or known is None or known.state != "ready":
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

    async def files(self, files: Sequence[Upload]) -> list[str]:
        """Post files without words: one, or an album; give the ids of the messages."""
        if len(files) == 1:
            one = await self._bot.send_document(
                self._chat,
                files[0].content,
                filename=files[0].name or None,
                caption=files[0].alt or None,
                message_thread_id=self._thread,
                disable_notification=True,
                reply_parameters=self._reply(),
            )
            return [str(one.message_id)]
        album = await self._bot.send_media_group(
            self._chat,
            [
                InputMediaDocument(one.content, filename=one.name or None, caption=one.alt or None)
                for one in files
            ],
            message_thread_id=self._thread,
            disable_notification=True,
            reply_parameters=self._reply(),
        )
        return [str(one.message_id) for one in album]

    async def marked(self) -> str:
        """Put a sign on a message, the only one of ours there; taken off, that it arrived stays."""
        facts, message = self.parcel.notice.facts, self.parcel.edits
        sign = sign_of(str(facts.get("mark", "")) if facts.get("on") else DELIVERED)
        if sign is None or not message:
            return ""
        try:
            await self._bot.set_message_reaction(self._chat, int(message), sign.telegram)
        except BadRequest as no:
            # Where signs are off, or the message is gone, nothing is missing.
            log.info("sign not put", platform="telegram", error=type(no).__name__)
        return ""

    async def taken_away(self, card: Card) -> str:
        """Delete a message; one that must stay says at least that it is gone."""
        for message in (*self.parcel.parts, self.parcel.edits or ""):
            if message and not await self._deleted(int(message)):
                await self.edited(card, message)
        return ""

    async def _deleted(self, message: int) -> bool:
        try:
            await self._bot.delete_message(self._chat, message)
        except BadRequest as no:
            return says(no, "not found")
        return True

    async def edited(self, card: Card, message: str) -> str | None:
        """Edit a message; None when it cannot be edited any more and must be posted anew."""
        number = int(message)
        if len(pages(card)) > 1:
            return None
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
        """Say which word it answers, and in a group which message."""
        answers = self.parcel.answers
        if not answers:
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

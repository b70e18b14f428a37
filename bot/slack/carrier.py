"""Slack as a carrier: words each parcel, posts it or changes what was posted, adds its files.

A message that may have arrived is looked for before it is posted again: each carries the number of
its notice where only the desk sees it. The postman calls from its own thread; the calls to Slack
run in the event loop. Knows no rule.
"""

from __future__ import annotations

from contextlib import ExitStack
from datetime import timedelta
from io import BytesIO
from typing import IO, TYPE_CHECKING, Any

from slack_sdk.errors import SlackApiError

from bot.cards import Card, CardFile, card_from_json, card_to_json
from bot.parcels import word_parcel
from bot.reactions import sign_of
from bot.slack.clients import speaking_in
from bot.slack.faults import BAD_CARD, GONE, code_of, verdict
from bot.slack.files import Upload
from bot.slack.rendering import in_words, is_cut, render
from routing.notices.model import Mode
from storage.files import NotKept
from workers.logs import log
from workers.postman import TryAgain, Uncertain, Unreachable

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from slack_sdk.web.async_client import AsyncWebClient

    from bot.loop import LoopThread
    from bot.slack.files import Files
    from routing.catalogue import Catalogue
    from routing.inbound import Place
    from routing.values import FileId
    from storage.parcels import Parcel

MARK = "outdesk"
"""The type of the metadata by which a message of ours is known again."""

SEND_WITHIN = timedelta(seconds=60)
FILES_WITHIN = timedelta(minutes=10)
FILE_COMES_AFTER = timedelta(seconds=2)
LOOKED_THROUGH = 15
_EVERYTHING = "message.txt"
_STAYS = frozenset(
    {"message_not_found", "cant_delete_message", "compliance_exports_prevent_deletion"}
)
_NO_FILE = frozenset({"file_not_found", "file_deleted", "cant_delete_file"})
_NO_SIGN = frozenset(
    {
        "already_reacted",
        "no_reaction",
        "message_not_found",
        "too_many_reactions",
        "too_many_emoji",
        "invalid_name",
        "missing_scope",
        "is_archived",
        "channel_not_found",
        "not_in_channel",
        "not_reactable",
        "thread_locked",
    }
)
FILE = "F"
"""How Slack's ids of files begin; its messages are known by times."""

_QUIET = {"link_names": False, "unfurl_links": False, "unfurl_media": False, "mrkdwn": False}


class SlackCarrier:
    """Carries to every workspace that the app is installed in."""

    def __init__(
        self, *, client: AsyncWebClient, files: Files, loop: LoopThread, catalogue: Catalogue
    ) -> None:
        self._client = client
        self._files = files
        self._loop = loop
        self._catalogue = catalogue
        self._open: Callable[[FileId], IO[bytes]] | None = None
        self._chats: dict[str, str] = {}

    def open_files_with(self, opener: Callable[[FileId], IO[bytes]]) -> None:
        """Take the contents of files from here: the store is opened after the carrier is made."""
        self._open = opener

    def word(self, parcel: Parcel) -> str:
        """Word the parcel, as JSON."""
        return card_to_json(word_parcel(parcel, self._catalogue))

    def send(self, parcel: Parcel, worded: str) -> str:
        """Post or change it and give its timestamp, by which Slack knows a message.

        Raises `TryAgain`, `Uncertain` or `Unreachable`.
        """
        card = card_from_json(worded)
        _wait_for_files(parcel, card)
        within = FILES_WITHIN if card.files else SEND_WITHIN
        try:
            return self._loop.run(self._there(parcel, card), within)
        except (TryAgain, Uncertain, Unreachable):
            raise
        except Exception as error:
            raise verdict(error, repeatable=bool(parcel.edits)) from error

    async def _there(self, parcel: Parcel, card: Card) -> str:
        """Send it in its own workspace."""
        with speaking_in(parcel.place.team):
            return await self._send(parcel, card)

    async def _send(self, parcel: Parcel, card: Card) -> str:
        channel = await self._channel(parcel.place)
        if parcel.notice.mode is Mode.MARK:
            return await self._mark(parcel, channel)
        if parcel.notice.mode is Mode.GONE:
            return await self._take_away(parcel, card, channel)
        if parcel.edits:
            return await self._change(parcel, card, channel)
        found = await self._found(parcel, channel) if parcel.repeat else ""
        message = found or await self._post(parcel, card, channel)
        files = await self._enclose(parcel, card, channel)
        return " ".join((message, *files))

    async def _channel(self, place: Place) -> str:
        """Give Slack's channel; somebody's own chat is known by them, and opened here."""
        if place.chat[:1] not in ("U", "W"):
            return place.chat
        known = f"{place.team}/{place.chat}"
        if known not in self._chats:
            try:
                answer = await self._client.conversations_open(users=place.chat)
            except Exception as error:
                raise verdict(error, repeatable=True) from error
            self._chats[known] = str(answer["channel"]["id"])
        return self._chats[known]

    # --- messages ---

    async def _post(self, parcel: Parcel, card: Card, channel: str) -> str:
        call: dict[str, Any] = {
            "channel": channel,
            "thread_ts": _thread_of(parcel) or None,
            # An answer to a word hangs under it, and is seen in the chat as well.
            "reply_broadcast": True if parcel.thread and parcel.place.private else None,
            "metadata": {"event_type": MARK, "event_payload": {"notice": _mark_of(parcel)}},
            "parse": "none",
            **_QUIET,
        }
        return await self._drawn(self._client.chat_postMessage, parcel, card, call)

    async def _change(self, parcel: Parcel, card: Card, channel: str) -> str:
        """Change a message; one that cannot be changed any more is posted anew."""
        call: dict[str, Any] = {"channel": channel, "ts": parcel.edits, "parse": "none"}
        try:
            return await self._drawn(self._client.chat_update, parcel, card, call)
        except SlackApiError as error:
            if code_of(error) not in GONE:
                raise
            return await self._post(parcel, card, channel)

    async def _drawn(
        self, method: Callable[..., Any], parcel: Parcel, card: Card, call: dict[str, Any]
    ) -> str:
        """Send it as blocks; where Slack does not take those, once as text alone."""
        shown = render(card, parcel.card)
        try:
            answer = await method(**call, text=shown.text, blocks=list(shown.blocks))
        except SlackApiError as error:
            if code_of(error) not in BAD_CARD:
                raise
            log.warning("card not drawn", notice=parcel.notice.key, code=code_of(error))
            plain = {name: value for name, value in call.items() if name != "metadata"}
            answer = await method(**plain, text=in_words(card), blocks=[])
        return str(answer["ts"])

    async def _take_away(self, parcel: Parcel, card: Card, channel: str) -> str:
        """Delete a message and its files; one that must stay says at least that it is gone."""
        for file in (part for part in parcel.parts if part.startswith(FILE)):
            await _unless(_NO_FILE, self._client.files_delete(file=file))
        if parcel.edits:
            try:
                await self._client.chat_delete(channel=channel, ts=parcel.edits)
            except SlackApiError as error:
                if code_of(error) not in _STAYS:
                    raise
                if code_of(error) != "message_not_found":
                    await self._change(parcel, card, channel)
        return ""

    async def _mark(self, parcel: Parcel, channel: str) -> str:
        """Put a sign on a message, or take it off; where that cannot be, nothing is missing."""
        facts = parcel.notice.facts
        sign = sign_of(str(facts.get("mark", "")))
        if sign is not None and parcel.edits:
            method = (
                self._client.reactions_add if facts.get("on") else self._client.reactions_remove
            )
            call = method(channel=channel, timestamp=parcel.edits, name=sign.slack[0])
            await _unless(_NO_SIGN, call)
        return ""

    async def _found(self, parcel: Parcel, channel: str) -> str:
        """Give the message that an earlier attempt posted after all; nothing when none is seen."""
        look: dict[str, Any] = {
            "channel": channel,
            "limit": LOOKED_THROUGH,
            "include_all_metadata": True,
            "oldest": f"{parcel.created_at.timestamp() - 60:.6f}",
        }
        try:
            if thread := _thread_of(parcel):
                answer = await self._client.conversations_replies(ts=thread, **look)
            else:
                answer = await self._client.conversations_history(**look)
        except SlackApiError as error:
            log.warning("not looked for", code=code_of(error))
            return ""
        return _message_of(answer.get("messages") or [], _mark_of(parcel))

    # --- files ---

    async def _enclose(self, parcel: Parcel, card: Card, channel: str) -> list[str]:
        """Add the files below the message; what goes wrong now must not post it again."""
        try:
            with ExitStack() as stack:
                uploads = self._uploads(card)
                for upload in uploads:
                    stack.enter_context(upload.content)
                ids = [await self._files.hand_over(upload) for upload in uploads]
            if ids:
                await self._files.show(ids, channel, _thread_of(parcel))
        except Exception as error:
            log.fault("files not shown", error, notice=parcel.notice.key)
            raise Uncertain from error
        return [*ids, *await self._answerable(ids, channel)]

    async def _answerable(self, ids: list[str], channel: str) -> list[str]:
        """Give the messages of these files; without them an answer there is one to the chat."""
        try:
            return await self._files.shown_as(ids, channel) if ids else []
        except Exception as error:  # they are shown: nothing that is asked now may send them again
            log.warning("files not found again", kind=type(error).__name__)
            return []

    def _uploads(self, card: Card) -> list[Upload]:
        made = (self._made(file) or self._upload(file.id, file.name) for file in card.files)
        found = [one for one in made if one]
        # Words beyond what a message holds go along whole, as a file.
        return [*found, self._whole(card)] if is_cut(card) else found

    @staticmethod
    def _whole(card: Card) -> Upload:
        content = card.text.encode("utf-8", "replace")
        return Upload(name=_EVERYTHING, size=len(content), content=BytesIO(content))

    @staticmethod
    def _made(file: CardFile) -> Upload | None:
        content = file.content
        if not content:
            return None
        return Upload(name=file.name, size=len(content), content=BytesIO(content), alt=file.alt)

    def _upload(self, file: FileId, name: str) -> Upload | None:
        if self._open is None:
            return None
        try:
            content = self._open(file)
        except (NotKept, KeyError):
            return None
        size = content.seek(0, 2)
        content.seek(0)
        return Upload(name=name, size=size, content=content)


async def _unless(codes: frozenset[str], call: Awaitable[Any]) -> None:
    """Make a call; a refusal of these codes means that nothing is left to do."""
    try:
        await call
    except SlackApiError as error:
        if code_of(error) not in codes:
            raise


def _thread_of(parcel: Parcel) -> str:
    """Give the thread it belongs in: that of the word, or in a shared place message, it answers."""
    return parcel.place.thread or parcel.thread or parcel.answers


def _mark_of(parcel: Parcel) -> str:
    """Give what tells this notice of this desk from every other."""
    return f"{parcel.id}.{int(parcel.created_at.timestamp())}"


def _message_of(messages: list[Any], mark: str) -> str:
    for message in messages:
        metadata = message.get("metadata") or {}
        payload = metadata.get("event_payload") or {}
        if metadata.get("event_type") == MARK and payload.get("notice") == mark:
            return str(message["ts"])
    return ""


def _wait_for_files(parcel: Parcel, card: Card) -> None:
    """Let a message wait for files that are still on their way in. Raises `TryAgain`."""
    states = (parcel.files[file.id].state for file in card.files if file.id in parcel.files)
    if "pending" in states:
        raise TryAgain(FILE_COMES_AFTER)

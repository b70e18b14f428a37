"""From Telegram's updates to what the desk keeps: words, presses, edits, files, albums.

Pure. In a group only what is said to the bot counts: a command, its name, or a reply to it; what
colleagues say to each other is not read. Knows no desk.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from telegram import ChatMember, Message, MessageEntity, ReactionTypeEmoji

from bot.reactions import from_telegram
from routing.inbound import Account, Attachment, Inbound, InboundKind, Place, Platform, Press

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from telegram import Chat, MessageReactionUpdated, ReactionType, Update, User

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member", "message_reaction")
"""The kinds of updates that are asked for."""

_COMMAND = re.compile(r"(/\w+)@\w+")


@dataclass(frozen=True, kw_only=True, slots=True)
class Me:
    """The bot that reads; `chat` gives the name by which the desk knows a chat.

    `team` tells its chats from those of the desk's other bots; the first has none.
    """

    id: int
    team: str = ""
    username: str = ""
    chat: Callable[[str], str] = field(default=str)


def album_of(update: Update) -> tuple[int, str] | None:
    """Tell which album a message is a part of, or None."""
    message = update.message
    if message is None or message.media_group_id is None:
        return None
    return message.chat.id, message.media_group_id


def chat_of(update: Update) -> int:
    """Give the chat in which something happened; 0 for none."""
    return update.effective_chat.id if update.effective_chat else 0


def brings_file(update: Update) -> bool:
    """Tell whether a message has a file that must be fetched."""
    message = update.message or update.edited_message
    return message is not None and bool(_file(message))


def is_words(update: Update) -> bool:
    """Tell whether an update is a new message of words and nothing else."""
    message = update.message
    return message is not None and bool(message.text) and not _file(message)


def moved(update: Update) -> tuple[str, str] | None:
    """Give a group's old and new id when it became a supergroup."""
    message = update.message
    if message is None:
        return None
    if message.migrate_to_chat_id:
        return str(message.chat.id), str(message.migrate_to_chat_id)
    if message.migrate_from_chat_id:
        return str(message.migrate_from_chat_id), str(message.chat.id)
    return None


def reach_changed(update: Update, team: str = "") -> tuple[Account, bool] | None:
    """Tell who blocked the bot, or lets it write again (true); None for anything else."""
    change = update.my_chat_member
    if change is None or change.chat.type != "private":
        return None
    before, after = change.old_chat_member.status, change.new_chat_member.status
    if (before == ChatMember.BANNED) == (after == ChatMember.BANNED):
        return None
    return _account(change.from_user, team), before == ChatMember.BANNED


def inbound_of(updates: Sequence[Update], me: Me, now: datetime) -> Inbound | None:
    """Give what a person sent: one update, or the parts of one album; None if it is not for us.

    `now` stands where Telegram gives no time: a press.
    """
    first = updates[0]
    key = f"{me.id}:{first.update_id}"
    if first.callback_query is not None:
        return _press(first, key, me, now)
    if first.message_reaction is not None:
        return _reaction(first.message_reaction, key, me)
    messages = [found for one in updates if (found := one.message or one.edited_message)]
    if not messages or not _by_person(messages[0]) or not _for_us(messages, me):
        return None
    return _said(messages, key, me, edited=first.edited_message is not None)


# --- presses ---


def _press(update: Update, key: str, me: Me, now: datetime) -> Inbound | None:
    query = update.callback_query
    if query is None or query.data is None:
        return None
    card, _, action = query.data.partition("/")
    message = query.message
    known = message if isinstance(message, Message) else None
    return Inbound(
        key=key,
        account=_account(query.from_user, me.team),
        place=_own_chat(query.from_user, me.team)
        if message is None
        else _place(message.chat, known, me),
        kind=InboundKind.PRESS,
        sent_at=now,
        press=Press(card=card, action=action),
        message="" if message is None else str(message.message_id),
        name=query.from_user.full_name,
        lang=query.from_user.language_code or "",
    )


# --- reactions ---


def _reaction(change: MessageReactionUpdated, key: str, me: Me) -> Inbound | None:
    """A sign that somebody put on a message or took off: of several, the one that is new."""
    user = change.user
    if user is None or user.is_bot:
        return None
    before, after = _signs(change.old_reaction), _signs(change.new_reaction)
    put, taken = (
        [one for one in after if one not in before],
        [one for one in before if one not in after],
    )
    mark = next(iter(put or taken), "")
    if not mark:
        return None
    return Inbound(
        key=key,
        account=_account(user, me.team),
        place=_place(change.chat, None, me),
        kind=InboundKind.REACTION,
        sent_at=change.date,
        message=str(change.message_id),
        fields={"mark": mark, "on": "1" if put else ""},
        name=user.full_name,
        lang=user.language_code or "",
    )


def _signs(reactions: Sequence[ReactionType]) -> list[str]:
    emoji = (one.emoji for one in reactions if isinstance(one, ReactionTypeEmoji))
    return [code for one in emoji if (code := from_telegram(one))]


# --- words ---


def _said(messages: Sequence[Message], key: str, me: Me, *, edited: bool) -> Inbound:
    first = messages[0]
    sender = first.from_user
    assert sender is not None
    replied = first.reply_to_message
    return Inbound(
        key=key,
        account=_account(sender, me.team),
        place=_place(first.chat, first, me),
        kind=InboundKind.EDIT if edited else InboundKind.WORDS,
        sent_at=(first.edit_date if edited else None) or first.date,
        text=_addressed("\n".join(filter(None, map(_text, messages))), me),
        files=tuple(_files(messages)),
        reply_to="" if replied is None else str(replied.message_id),
        message=str(first.message_id),
        parts=tuple(str(one.message_id) for one in messages[1:]),
        name=sender.full_name,
        lang=sender.language_code or "",
    )


def _by_person(message: Message) -> bool:
    return message.from_user is not None and not message.from_user.is_bot and not _service(message)


def _service(message: Message) -> bool:
    """Whether Telegram itself says something, such as who came or what was pinned."""
    return any(
        getattr(message, name)
        for name in (
            "new_chat_members",
            "left_chat_member",
            "new_chat_title",
            "new_chat_photo",
            "delete_chat_photo",
            "group_chat_created",
            "supergroup_chat_created",
            "pinned_message",
            "migrate_to_chat_id",
            "migrate_from_chat_id",
            "message_auto_delete_timer_changed",
            "forum_topic_created",
            "forum_topic_closed",
            "forum_topic_reopened",
        )
    )


def _for_us(messages: Sequence[Message], me: Me) -> bool:
    first = messages[0]
    if first.chat.type == "private":
        return True
    if first.chat.type not in ("group", "supergroup"):
        return False
    replied = first.reply_to_message
    if replied is not None and replied.from_user is not None and replied.from_user.id == me.id:
        return True
    return any(_names(_text(message), me) for message in messages)


def _names(text: str, me: Me) -> bool:
    """Whether a text is a command for this bot, or says its name."""
    command = re.match(r"/\w+(?:@(\w+))?", text)
    if command and (command[1] or me.username).casefold() == me.username.casefold():
        return True
    return bool(me.username) and f"@{me.username}".casefold() in text.casefold()


def _addressed(text: str, me: Me) -> str:
    """Leave out the bot's own name, with which groups address it."""
    text = _COMMAND.sub(r"\1", text, count=1) if text.startswith("/") else text
    if not me.username:
        return text
    said = re.sub(rf"@{re.escape(me.username)}\b", "", text, flags=re.IGNORECASE)
    return text if said == text else said.strip(" ,:\n")


def _text(message: Message) -> str:
    """Give words or caption; a link behind other words is written out after them."""
    text = message.text or message.caption
    if text is None:
        return _spelled(message)
    raw = text.encode("utf-16-le", "surrogatepass")
    for entity in sorted(_links(message), key=lambda one: -one.offset):
        end = (entity.offset + entity.length) * 2
        raw = raw[:end] + f" ({entity.url})".encode("utf-16-le") + raw[end:]
    return raw.decode("utf-16-le", "replace")


def _links(message: Message) -> list[MessageEntity]:
    entities = message.entities or message.caption_entities
    return [one for one in entities if one.type == MessageEntity.TEXT_LINK and one.url]


def _spelled(message: Message) -> str:
    """Give in words what has none: a sticker's sign, a contact, a place."""
    if message.sticker is not None:
        return message.sticker.emoji or ""
    if message.contact is not None:
        one = message.contact
        return " ".join(filter(None, (one.first_name, one.last_name, one.phone_number)))
    if message.venue is not None:
        return f"{message.venue.title}, {message.venue.address}"
    if message.location is not None:
        return f"{message.location.latitude}, {message.location.longitude}"
    return ""


# --- files ---


def _files(messages: Sequence[Message]) -> list[Attachment]:
    found = [one for message in messages for one in _file(message)]
    return [
        Attachment(
            key=one.key,
            name=one.name or _numbered(one, n, len(found)),
            size=one.size,
            media_type=one.media_type,
        )
        for n, one in enumerate(found, start=1)
    ]


def _numbered(one: Attachment, n: int, of: int) -> str:
    """Name what Telegram sends without a name: photo.jpg, or photo-2.jpg in an album."""
    kind, ending = _NAMES.get(one.media_type.partition("/")[0], ("file", "bin"))
    return f"{kind}-{n}.{ending}" if of > 1 else f"{kind}.{ending}"


_NAMES = {"image": ("photo", "jpg"), "audio": ("voice", "ogg"), "video": ("video", "mp4")}


def _file(message: Message) -> list[Attachment]:
    if message.photo:
        best = max(message.photo, key=lambda one: one.width * one.height)
        return [_attachment(best.file_id, None, best.file_size, "image/jpeg")]
    if (voice := message.voice) is not None:
        return [_attachment(voice.file_id, None, voice.file_size, voice.mime_type or "audio/ogg")]
    if (round := message.video_note) is not None:
        return [_attachment(round.file_id, None, round.file_size, "video/mp4")]
    # An animation comes as a document too: one of them is enough.
    if (file := message.document or message.audio or message.video) is not None:
        kind = file.mime_type or ""
        return [_attachment(file.file_id, file.file_name, file.file_size, kind)]
    return []


def _attachment(key: str, name: str | None, size: int | None, kind: str) -> Attachment:
    return Attachment(key=key, name=name or "", size=size or 0, media_type=kind)


# --- who and where ---


def _account(user: User, team: str) -> Account:
    return Account(platform=Platform.TELEGRAM, team=team, user=str(user.id))


def _own_chat(user: User, team: str) -> Place:
    return Place(platform=Platform.TELEGRAM, team=team, chat=str(user.id))


def _place(chat: Chat, message: Message | None, me: Me) -> Place:
    topic = message is not None and message.is_topic_message and message.message_thread_id
    return Place(
        platform=Platform.TELEGRAM,
        team=me.team,
        chat=me.chat(str(chat.id)),
        thread=str(topic) if topic else "",
        private=chat.type == "private",
    )

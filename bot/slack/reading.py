"""What Slack sends, as the one shape that the desk knows; pure, one body in and one inbound out.

A person's own chat with the desk is known by the person: the place of a private message is its
writer, whatever Slack calls the channel. In a public place only what names the desk is read.
Knows no rule and asks nobody.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal, DecimalException
from hashlib import sha256
from typing import Any

from bot.reactions import from_slack
from bot.slack.markup import read_text
from routing.inbound import Account, Attachment, Inbound, InboundKind, Place, Platform, Press

Body = Mapping[str, Any]
"""Foreign JSON, as Slack sends it: anything may be missing."""

HAND_OVER = "hand_over"
"""The message shortcut that makes somebody's message the desk's."""

FORM = "form"
"""The callback of a form that was opened as a modal."""

HELP = "help"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_KEY_LENGTH = 48


@dataclass(frozen=True, kw_only=True, slots=True)
class _Sent:
    """Who sent a body, in which workspace, and when it came."""

    body: Body
    team: str
    me: str
    now: datetime

    @property
    def digest(self) -> str:
        """What tells a body without an id from every other; the same when it is sent again."""
        return f"body-{_digest(self.body)}"

    def account(self, user: str, team: str = "") -> Account:
        return Account(platform=Platform.SLACK, team=team or self.team, user=user)

    def private(self, user: str) -> Place:
        return Place(platform=Platform.SLACK, team=self.team, chat=user)

    def place(self, channel: str, user: str, thread: str = "") -> Place:
        """Where it was written; in the own chat with the desk, that is the writer."""
        private = is_private(channel)
        chat = user if private else channel
        return Place(
            platform=Platform.SLACK, team=self.team, chat=chat, thread=thread, private=private
        )


def read(body: Body, now: datetime) -> Inbound | None:
    """Give what a person sent, or None for what the desk has nothing to do with.

    `now` stands for the time where Slack names none. Never raises for a missing field.
    """
    sent = _Sent(body=body, team=team_of(body), me=_me(body), now=now)
    kind = _text(body, "type") or ("command" if _text(body, "command") else "")
    reader = _KINDS.get(kind)
    return None if reader is None else reader(sent)


def team_of(body: Body) -> str:
    """Give the workspace that a body is for; the organisation when it is installed there."""
    return (
        _text(_map(body, "team"), "id")
        or _text(body, "team_id")
        or _text(_map(body, "enterprise"), "id")
        or _text(body, "enterprise_id")
    )


def is_private(channel: str) -> bool:
    """Tell whether a channel is somebody's own chat with the desk."""
    return channel.startswith("D")


def at(ts: str, otherwise: datetime) -> datetime:
    """Give the instant of one of Slack's timestamps, to the microsecond: they order messages."""
    try:
        return _EPOCH + timedelta(microseconds=int(Decimal(ts) * 1_000_000))
    except (DecimalException, OverflowError, ValueError):
        return otherwise


# --- events --------------------------------------------------------------------------------------


def _event(sent: _Sent) -> Inbound | None:
    event = _map(sent.body, "event")
    match _text(event, "type"):
        case "message":
            reader = SUBTYPES.get(_text(event, "subtype"))
            return None if reader is None else reader(sent, event)
        case "app_mention":
            return _mention(sent, event)
        case "reaction_added" | "reaction_removed" as kind:
            return _reaction(sent, event, on=kind == "reaction_added")
        case _:
            return None


def _message(sent: _Sent, event: Body) -> Inbound | None:
    """Words in somebody's own chat; what people say to each other elsewhere is theirs."""
    return _words(sent, event) if is_private(_text(event, "channel")) else None


def _mention(sent: _Sent, event: Body) -> Inbound | None:
    """Words in public that name the desk; an edit of such a message comes as a change."""
    return None if "edited" in event else _words(sent, event)


def _words(sent: _Sent, event: Body) -> Inbound | None:
    user, channel = _text(event, "user"), _text(event, "channel")
    if not user or not channel or _is_bot(event, sent.me):
        return None
    private, thread, ts = is_private(channel), _text(event, "thread_ts"), _text(event, "ts")
    files = _files(event)
    return Inbound(
        key=_text(sent.body, "event_id") or sent.digest,
        account=sent.account(user, _text(event, "user_team")),
        place=sent.place(channel, user, thread or ("" if private else ts)),
        kind=InboundKind.WORDS,
        sent_at=at(ts, sent.now),
        text=_with_links(_whole(event, sent.me), files),
        files=_attachments(files),
        # In a public place an answer under a card is talk among colleagues.
        reply_to=thread if private and thread != ts else "",
        message=ts,
    )


def _edited(sent: _Sent, event: Body) -> Inbound | None:
    """A person's own change of words; a preview that Slack adds to a message is none."""
    message, before = _map(event, "message"), _map(event, "previous_message")
    if _is_bot(message, sent.me) or _text(message, "text") == _text(before, "text"):
        return None
    when = _text(_map(message, "edited"), "ts") or _text(event, "ts")
    return _about_message(sent, event, message, InboundKind.EDIT, when)


def _deleted(sent: _Sent, event: Body) -> Inbound | None:
    before = _map(event, "previous_message")
    if _is_bot(before, sent.me):
        return None
    return _about_message(sent, event, before, InboundKind.DELETE, _text(event, "ts"))


def _about_message(
    sent: _Sent, event: Body, message: Body, kind: InboundKind, when: str
) -> Inbound | None:
    user, channel = _text(message, "user"), _text(event, "channel")
    ours = is_private(channel) or (sent.me and f"<@{sent.me}>" in _text(message, "text"))
    if not user or not ours:
        return None
    edit = kind is InboundKind.EDIT
    return Inbound(
        key=_text(sent.body, "event_id") or sent.digest,
        account=sent.account(user, _text(message, "user_team")),
        place=sent.place(channel, user, _text(message, "thread_ts")),
        kind=kind,
        sent_at=at(when, sent.now),
        text=read_text(_text(message, "text"), sent.me) if edit else "",
        message=_text(message, "ts"),
    )


def _reaction(sent: _Sent, event: Body, *, on: bool) -> Inbound | None:
    """A sign that somebody puts on a message, or takes off, if others can be shown it."""
    item, user = _map(event, "item"), _text(event, "user")
    mark, channel = from_slack(_text(event, "reaction")), _text(item, "channel")
    about_message = _text(item, "type") == "message" and _text(item, "ts")
    if not mark or not user or not channel or not about_message or user == sent.me:
        return None
    return Inbound(
        key=_text(sent.body, "event_id") or sent.digest,
        account=sent.account(user),
        place=sent.place(channel, user),
        kind=InboundKind.REACTION,
        sent_at=at(_text(event, "event_ts"), sent.now),
        message=_text(item, "ts"),
        fields={"mark": mark, "on": "1" if on else ""},
    )


SUBTYPES: dict[str, Callable[[_Sent, Body], Inbound | None]] = {
    "": _message,
    "file_share": _message,
    "me_message": _message,
    "thread_broadcast": _message,
    "message_changed": _edited,
    "message_deleted": _deleted,
}
"""The subtypes of a message that a person makes; every other is Slack's or a program's."""


# --- presses, forms, commands --------------------------------------------------------------------


def _press(sent: _Sent) -> Inbound | None:
    action = next(iter(_list(sent.body, "actions")), {})
    card, slash, key = _text(action, "value").partition("/")
    user = _text(_map(sent.body, "user"), "id")
    if not slash or not card or not key or not user:
        return None
    box = _map(sent.body, "container")
    channel = _text(_map(sent.body, "channel"), "id") or _text(box, "channel_id")
    where = sent.place(channel, user, _text(box, "thread_ts")) if channel else sent.private(user)
    return Inbound(
        key=sent.digest,
        account=_presser(sent),
        place=where,
        kind=InboundKind.PRESS,
        sent_at=at(_text(action, "action_ts"), sent.now),
        press=Press(card=card, action=key),
    )


def _presser(sent: _Sent) -> Account:
    user = _map(sent.body, "user")
    return sent.account(_text(user, "id"), _text(user, "team_id"))


def _form(sent: _Sent) -> Inbound | None:
    view = _map(sent.body, "view")
    if _text(view, "callback_id") != FORM:
        return None
    about, _, name = _text(view, "private_metadata").partition("/")
    account, answers = _presser(sent), _answers(_map(_map(view, "state"), "values"))
    # After an answer that got lost a person submits the same modal again, with another trigger.
    id = _text(view, "id")
    return Inbound(
        key=f"view-{id}-{_digest(answers)}" if id else sent.digest,
        account=account,
        place=sent.private(account.user),
        kind=InboundKind.FORM,
        sent_at=sent.now,
        about=about,
        command=name,
        fields=answers,
    )


def _answers(values: Body) -> dict[str, str]:
    """Give the answers of a modal by the key of their question, empty ones left out."""
    inputs: Iterator[tuple[str, Any]] = (
        (key, next(iter(block.values()), {}))
        for key, block in values.items()
        if isinstance(block, Mapping)
    )
    found = ((key, _answer(one)) for key, one in inputs if isinstance(one, Mapping))
    return {key: said for key, said in found if said}


def _answer(element: Body) -> str:
    chosen = _text(_map(element, "selected_option"), "value")
    plain = ("value", "selected_date", "selected_time", "selected_user")
    several = [_text(one, "value") for one in _list(element, "selected_options")]
    said = (chosen, *(_text(element, name) for name in plain), ", ".join(several))
    return next((one for one in said if one), "")


def _command(sent: _Sent) -> Inbound | None:
    """Words behind the slash command: a message to the desk, wherever it was typed."""
    user = _text(sent.body, "user_id")
    if not user:
        return None
    return Inbound(
        key=sent.digest,
        account=sent.account(user),
        place=sent.private(user),
        kind=InboundKind.WORDS,
        sent_at=sent.now,
        text=read_text(_text(sent.body, "text")) or HELP,
    )


def _shortcut(sent: _Sent) -> Inbound | None:
    """Somebody's message, handed over by whoever took the shortcut."""
    if _text(sent.body, "callback_id") != HAND_OVER:
        return None
    message, account = _map(sent.body, "message"), _presser(sent)
    files = _files(message)
    return Inbound(
        key=sent.digest,
        account=account,
        place=sent.private(account.user),
        kind=InboundKind.WORDS,
        sent_at=at(_text(sent.body, "action_ts"), sent.now),
        text=_with_links(_whole(message, sent.me), files),
        files=_attachments(files),
    )


_KINDS: dict[str, Callable[[_Sent], Inbound | None]] = {
    "event_callback": _event,
    "block_actions": _press,
    "view_submission": _form,
    "message_action": _shortcut,
    "command": _command,
}


# --- what a message holds ------------------------------------------------------------------------


def _shared(message: Body) -> list[Body]:
    """Give the messages of others that somebody passed on in theirs; no previews of links."""
    found = _list(message, "attachments")
    return [one for one in found if one.get("is_share") or one.get("is_msg_unfurl")]


def _whole(message: Body, me: str) -> str:
    """Give somebody's own words, and below them those that they passed on."""
    texts = (_text(message, "text"), *(_text(one, "text") for one in _shared(message)))
    return "\n".join(said for text in texts if (said := read_text(text, me)))


def _files(message: Body) -> list[Body]:
    return [*_list(message, "files"), *(f for one in _shared(message) for f in _list(one, "files"))]


def _attachments(files: list[Body]) -> tuple[Attachment, ...]:
    """Give the files that Slack holds; one that is only named is fetched by its id too."""
    return tuple(
        Attachment(
            key=_text(file, "id"),
            name=_text(file, "name") or _text(file, "title") or _text(file, "id"),
            size=_number(file, "size"),
            media_type=_text(file, "mimetype"),
        )
        for file in files
        if _text(file, "id") and not _is_elsewhere(file) and _text(file, "mode") not in _GONE
    )


_GONE = frozenset({"tombstone", "hidden_by_limit"})


def _is_elsewhere(file: Body) -> bool:
    return bool(file.get("is_external")) or _text(file, "mode") == "external"


def _with_links(text: str, files: list[Body]) -> str:
    """A file on somebody's own drive is a link: it counts as words and is never fetched."""
    links = [_text(file, "url_private") for file in files if _is_elsewhere(file)]
    return "\n".join(part for part in (text, *links) if part)


def _digest(found: object) -> str:
    whole = json.dumps(found, sort_keys=True, separators=(",", ":"))
    return sha256(whole.encode()).hexdigest()[:_KEY_LENGTH]


# --- foreign JSON --------------------------------------------------------------------------------


def _text(body: Body, name: str) -> str:
    found = body.get(name)
    return found if isinstance(found, str) else ""


def _number(body: Body, name: str) -> int:
    found = body.get(name)
    return max(found, 0) if isinstance(found, int) else 0


def _map(body: Body, name: str) -> Body:
    found = body.get(name)
    return found if isinstance(found, dict) else {}


def _list(body: Body, name: str) -> list[Body]:
    found = body.get(name)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _me(body: Body) -> str:
    """Give the user under whose name the desk writes, as the event says it."""
    return next((_text(one, "user_id") for one in _list(body, "authorizations")), "")


def _is_bot(message: Body, me: str) -> bool:
    return bool(_text(message, "bot_id")) or (me != "" and _text(message, "user") == me)

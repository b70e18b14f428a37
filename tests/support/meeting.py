"""A client and a provider who share a task, each on any platform: what they do, and what they see.

Everything goes over HTTP as on the real platforms, but for the terminal, which has no wire.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from itertools import count
from typing import TYPE_CHECKING, Any, Protocol

from bot.cards import line_text
from bot.drop.carrier import Dropping
from bot.drop.links import Links
from bot.slack.side import SlackConfig, open_side
from bot.telegram.serving import open_telegram
from bot.terminal.carrier import Shown, TerminalCarrier
from fake_slack import TOKEN as SLACK_TOKEN
from fake_slack import FakeSlack
from fake_telegram import TOKEN, FakeTelegram
from migrated import ready
from routing.inbound import Account, Attachment, Inbound, InboundKind, Place, Platform, Press
from slack_seen import SECRET, TEAM, Message
from slack_sender import Sender
from storage.files import NotKept
from storage.history import History
from telegram_seen import monday
from workers.buckets import Buckets
from workers.embedded import Embedded
from workers.runtime import Runtime, open_runtime
from workers.settings import load, load_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from telegram_seen import Posted

CATALOGUE = """
[desk]
name = "Northside"
zone = "Europe/Berlin"
sign_up = "open"

[services.books]
title = "Monthly books"
about = "Bookkeeping for a month: the bank account reconciled, receipts matched."
examples = ["October books by Friday noon", "please do the books", "reconcile the bank account"]
price = "60.00 EUR"
pay = "36.00 EUR"
"""
WITHIN = 60.0
Files = dict[str, bytes]


@dataclass(frozen=True, kw_only=True)
class Copy:
    """A message as its reader sees it: several that belong together count as one."""

    id: str
    text: str
    files: tuple[bytes, ...] = ()
    album: bool = False
    answers: str = ""
    edits: int = 0


class Person(Protocol):
    """Somebody on one platform."""

    account: Account
    home: Place

    def writes(self, text: str, files: Files | None = None, *, under: str = "") -> str:
        """Write, perhaps as an answer to a message, and give the message's id."""

    def changes(self, message: str, text: str) -> None:
        """Change what was written."""

    def deletes(self, message: str) -> None:
        """Delete what was written."""

    def reacts(self, message: str, *, off: bool = False) -> None:
        """Put a thumb up on a message, or take it off."""

    def copies(self, words: str) -> list[Copy]:
        """Give what they see of the desk's with these words, the oldest first."""

    def signs(self, message: str) -> list[str]:
        """Give the desk's signs on a message."""

    def first(self) -> str:
        """Give the newest message of the desk's: the task's card, for who begins to talk."""


def until(true: Callable[[], Any], within: float = WITHIN) -> Any:
    """Wait until something holds, and give it. Raises `AssertionError` when it never does."""
    deadline = time.monotonic() + within
    while not (found := true()):
        assert time.monotonic() < deadline, true
        time.sleep(0.01)
    return found


# --- Telegram ---


@dataclass(kw_only=True)
class OnTelegram:
    """Somebody in a private chat with the bot."""

    user: int
    telegram: FakeTelegram
    sent: dict[str, dict[str, Any]] = field(default_factory=dict)
    albums: Any = field(default_factory=lambda: count(1))

    @property
    def account(self) -> Account:
        return Account(platform=Platform.TELEGRAM, user=str(self.user))

    @property
    def home(self) -> Place:
        return Place(platform=Platform.TELEGRAM, chat=str(self.user))

    def writes(self, text: str, files: Files | None = None, *, under: str = "") -> str:
        more: dict[str, Any] = {}
        if under:
            replied = self.telegram.message(self.user)
            more["reply_to_message"] = {**replied, "message_id": int(under)}
        if not files:
            return self._feed(self.telegram.message(self.user, text=text, **more))
        more |= {"media_group_id": f"g{next(self.albums)}"} if len(files) > 1 else {}
        found = [
            self.telegram.message(
                self.user,
                **self._part(name, content),
                **({"caption": text} if n == 0 and text else {}),
                **more,
            )
            for n, (name, content) in enumerate(files.items())
        ]
        first, *_ = [self._feed(message) for message in found]
        return first

    def _part(self, name: str, content: bytes) -> dict[str, Any]:
        kept = self.telegram.file(content, name)
        if name == "photo.jpg":
            return {"photo": [{**kept, "width": 800, "height": 600}]}
        if name == "voice.ogg":
            return {"voice": {**kept, "duration": 3, "mime_type": "audio/ogg"}}
        return {"document": kept}

    def _feed(self, message: dict[str, Any]) -> str:
        self.telegram.feed(message=message)
        self.sent[str(message["message_id"])] = message
        return str(message["message_id"])

    def changes(self, message: str, text: str) -> None:
        known = self.sent[message]
        key = "text" if "text" in known else "caption"
        edited = {**known, key: text, "edit_date": int(monday().timestamp())}
        self.telegram.feed(edited_message=edited)

    def deletes(self, message: str) -> None:
        raise NotImplementedError("Telegram tells bots of no deletion")

    def reacts(self, message: str, *, off: bool = False) -> None:
        emoji = ((), ("👍",)) if off else (("👍",), ())
        self.telegram.reacts(self.user, int(message), *emoji[0], before=emoji[1])

    def copies(self, words: str) -> list[Copy]:
        own = [one for one in self.telegram.posted if one.chat == self.user]
        return [self._copy(one, own) for one in own if words in one.text]

    def _copy(self, one: Posted, own: list[Posted]) -> Copy:
        """A card with the album that stands right over it, or with its own file."""
        before = own[: own.index(one)][::-1]
        album = next((p.album for p in before[:1]), "")
        over = [p for p in before if album and p.album == album]
        alone = before[:1] if before and before[0].file and not before[0].text else []
        parts = over[::-1] or alone
        files = [p.file[1] for p in (*parts, one) if p.file]
        return Copy(
            id=str(one.id),
            text=one.text,
            files=tuple(files),
            album=bool(album),
            answers=str(one.reply_to or ""),
            edits=one.edits,
        )

    def signs(self, message: str) -> list[str]:
        found = self.telegram.signs.get((self.user, int(message)))
        return [found] if found else []

    def first(self) -> str:
        return next(str(p.id) for p in reversed(self.telegram.posted) if p.chat == self.user)


# --- Slack ---


@dataclass(kw_only=True)
class OnSlack:
    """Somebody in their own chat with the app."""

    user: str
    slack: FakeSlack
    sender: Sender
    sent: dict[str, dict[str, Any]] = field(default_factory=dict)

    @property
    def account(self) -> Account:
        return Account(platform=Platform.SLACK, team=TEAM, user=self.user)

    @property
    def home(self) -> Place:
        return Place(platform=Platform.SLACK, team=TEAM, chat=self.user)

    @property
    def channel(self) -> str:
        return f"D{self.user[1:]}"

    def writes(self, text: str, files: Files | None = None, *, under: str = "") -> str:
        more: dict[str, Any] = {}
        if files:
            found = [self.slack.upload(name, content) for name, content in files.items()]
            more = {"subtype": "file_share", "files": found}
        if under:
            message = next(m for m in self.slack.of(self.user) if m.ts == under)
            more["thread_ts"] = message.thread_ts or message.ts
        body = self.sender.said(self.user, text, **more)
        self.sender.send(body)
        self.sent[body["event"]["ts"]] = body["event"]
        return str(body["event"]["ts"])

    def changes(self, message: str, text: str) -> None:
        before = self.sent[message]
        now = {**before, "text": text, "edited": {"user": self.user, "ts": self.sender.stamp()}}
        self._event("message", subtype="message_changed", message=now, previous_message=before)

    def deletes(self, message: str) -> None:
        self._event("message", subtype="message_deleted", previous_message=self.sent[message])

    def reacts(self, message: str, *, off: bool = False) -> None:
        item = {"type": "message", "channel": self.channel, "ts": message}
        kind = "reaction_removed" if off else "reaction_added"
        self._event(kind, user=self.user, reaction="+1", item=item)

    def _event(self, kind: str, **more: Any) -> None:
        stamp = self.sender.stamp()
        event = {"type": kind, "channel": self.channel, "ts": stamp, "event_ts": stamp, **more}
        self.sender.send(self.sender.event(event))

    def copies(self, words: str) -> list[Copy]:
        own = self.slack.of(self.user)
        return [self._copy(one) for one in own if words in one.shown]

    def _copy(self, one: Message) -> Copy:
        calls = [
            given for name, given in self.slack.calls if name == "files.completeUploadExternal"
        ]
        shared = [c for c in calls if c["channel_id"] == self.channel]
        after = [m for m in self.slack.of(self.user) if m.ts > one.ts]
        ids = [file["id"] for file in shared[-1]["files"]] if shared and not after else []
        names = one.shown
        found = [id for id in ids if str(self.slack.files.get(id, {}).get("name", "?")) in names]
        return Copy(
            id=one.ts,
            text=one.shown,
            files=tuple(self.slack.contents[id] for id in found),
            album=len(found) > 1,
            answers=one.thread_ts,
            edits=one.edits,
        )

    def signs(self, message: str) -> list[str]:
        return self.slack.signs.get((self.channel, message), [])

    def first(self) -> str:
        return self.slack.of(self.user)[-1].ts


# --- the terminal ---


@dataclass(kw_only=True)
class OnTerminal:
    """Somebody at the keyboard."""

    name: str
    runtime: Runtime
    shown: list[Shown]
    numbers: Iterator[int]

    @property
    def account(self) -> Account:
        return Account(platform=Platform.TERMINAL, user=self.name)

    @property
    def home(self) -> Place:
        return Place(platform=Platform.TERMINAL, chat=self.name)

    def writes(self, text: str, files: Files | None = None, *, under: str = "") -> str:
        given = files or {}
        attached = tuple(
            Attachment(key=name, name=name, size=len(content)) for name, content in given.items()
        )
        contents = [BytesIO(content) for content in given.values()]
        return self._keep(
            InboundKind.WORDS, contents=contents, text=text, files=attached, reply_to=under
        )

    def changes(self, message: str, text: str) -> None:
        self._keep(InboundKind.EDIT, message=message, text=text)

    def deletes(self, message: str) -> None:
        self._keep(InboundKind.DELETE, message=message)

    def reacts(self, message: str, *, off: bool = False) -> None:
        raise NotImplementedError("a line has no place for signs")

    def _keep(self, kind: InboundKind, contents: Any = None, **more: Any) -> str:
        message = f"typed-{next(self.numbers)}"
        inbound = Inbound(
            key=f"key-{message}",
            account=self.account,
            place=self.home,
            kind=kind,
            sent_at=monday(),
            **{"message": message, **more},
        )
        self.runtime.keep(inbound, contents or None)
        return message

    def copies(self, words: str) -> list[Copy]:
        newest: dict[str, Shown] = {}
        edits: dict[str, int] = {}
        for one in self.shown:
            if one.to == self.name:
                newest[one.message] = one
                edits[one.message] = edits.get(one.message, 0) + one.edited
        found = [one for one in newest.values() if words in self._text(one)]
        return [
            Copy(
                id=one.message,
                text=self._text(one),
                files=tuple(self._content(file.id) for file in one.card.files),
                album=len(one.card.files) > 1,
                edits=edits[one.message],
            )
            for one in found
        ]

    def _content(self, file: Any) -> bytes:
        try:
            with self.runtime.files.open(file) as stream:
                return stream.read()
        except NotKept:  # it is still on its way in
            return b""

    @staticmethod
    def _text(one: Shown) -> str:
        return "\n".join(line_text(line) for line in one.card.lines)

    def signs(self, message: str) -> list[str]:
        return []

    def first(self) -> str:
        return next(one.message for one in reversed(self.shown) if one.to == self.name)


# --- both at one task ---


@contextmanager
def meeting(folder: Path, client: Platform, provider: Platform) -> Iterator[tuple[Person, Person]]:
    """Let a client and a provider meet over a task that the provider has taken."""
    (folder / "catalogue.toml").write_text(CATALOGUE)
    said = {"OUTDESK_CATALOGUE": str(folder / "catalogue.toml"), "OUTDESK_FILE_LIMIT": "100 MB"}
    settings = ready(load(folder, {**said, "OUTDESK_ENCODER": "keywords"}))
    catalogue = load_catalogue(settings.catalogue)
    shown: list[Shown] = []
    with ExitStack() as stack:
        telegram = stack.enter_context(FakeTelegram())
        slack = stack.enter_context(FakeSlack(lambda: monday().timestamp()))
        config = SlackConfig(bot_token=SLACK_TOKEN, signing_secret=SECRET, url=slack.url, port=0)
        side = stack.enter_context(open_side(config, catalogue))
        bot = stack.enter_context(open_telegram(TOKEN, catalogue, telegram.address))
        dropping = {
            Platform.SLACK: Dropping(side.carrier),
            Platform.TELEGRAM: Dropping(bot.carrier),
        }
        terminal = TerminalCarrier(catalogue, monday, shown.append)
        carriers = {**dropping, Platform.TERMINAL: terminal}
        runtime = stack.enter_context(open_runtime(settings, carriers, monday, Buckets({})))
        for carrier in dropping.values():
            carrier.links = Links(runtime.ledger, "https://desk.example.org")
        stack.enter_context(Embedded(runtime, poll_for=0.02))
        stack.enter_context(bot.listening(runtime, poll_for=1, album_for=0.15, pause=0.02))
        stack.enter_context(side.listening(runtime))
        sender, numbers = Sender(side.port, lambda: monday().timestamp()), count(1)

        def on(platform: Platform, n: int) -> Person:
            if platform is Platform.SLACK:
                return OnSlack(user=slack.person(f"U0P{n}", f"P{n}"), slack=slack, sender=sender)
            if platform is Platform.TELEGRAM:
                telegram.chats.add(1000 + n)
                return OnTelegram(user=1000 + n, telegram=telegram)
            return OnTerminal(name=f"p{n}", runtime=runtime, shown=shown, numbers=numbers)

        people = on(client, 1), on(provider, 2)
        _take_up(runtime, *people)
        yield people


def _take_up(runtime: Runtime, client: Person, provider: Person) -> None:
    """Bring both to the desk; one asks for something, the other takes it."""
    numbers, history = count(1), History(runtime.ledger.engine)

    def keep(account: Account, place: Place, kind: InboundKind, **more: Any) -> None:
        key = f"begin-{next(numbers)}"
        runtime.keep(
            Inbound(key=key, account=account, place=place, kind=kind, sent_at=monday(), **more)
        )

    def enroll(person: Person, side: str, **more: str) -> None:
        who = {
            "platform": person.account.platform.value,
            "user": person.account.user,
            "team": person.account.team,
            "chat": person.home.chat,
        }
        cli = Account(platform=Platform.CLI, user="cli")
        fields = {**who, "side": side, "name": side.title(), **more}
        place = Place(platform=Platform.CLI, chat="cli")
        keep(cli, place, InboundKind.COMMAND, command="enroll", fields=fields)

    def press(person: Person, action: str) -> None:
        def card() -> Any:
            known = runtime.ledger.read(lambda reads: reads.person_by_account(person.account))
            return known and history.card_for(known.id, action=action)

        pressed = Press(card=until(card).key, action=action)
        keep(person.account, person.home, InboundKind.PRESS, press=pressed)

    enroll(client, "client", firm="Lind")
    enroll(provider, "provider", services="books")
    keep(client.account, client.home, InboundKind.WORDS, text="October books by Friday noon")
    press(client, "go")
    press(provider, "claim")
    until(lambda: client.copies("Provider has"))
    until(lambda: provider.copies("Yours"))

"""A crowd on both platforms at one desk: real adapters, real memory, and time that is told to pass.

What somebody does goes in as their platform sends it, signed or with the secret, and everything
that follows is done before the call returns. What each chat ever got is read off the platforms.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING, Any

from bot.slack.side import SlackConfig, open_side
from bot.telegram.serving import open_telegram
from bot.telegram.webhook import Webhook, WebhookConfig
from bot.terminal.stage import SimClock, subject_of
from crowd import AGENCY, TUESDAY
from fake_slack import TOKEN as SLACK_TOKEN
from fake_slack import FakeSlack
from fake_telegram import TOKEN, FakeTelegram
from migrated import ready
from played import settings_in
from routing.inbound import Account, Inbound, InboundKind, Place, Platform
from routing.values import TaskId
from slack_seen import SECRET, TEAM
from slack_sender import Sender
from storage.history import History
from telegram_people import BOT
from workers.buckets import Buckets
from workers.jobs import drain
from workers.runtime import Runtime, open_runtime
from workers.settings import load_catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from routing.people import Person
    from routing.task import Task

HOOK = "a-secret-of-this-desk"
_CLI = Account(platform=Platform.CLI, user="cli")
_POSTS = ("chat.postMessage", "chat.update")


@dataclass(frozen=True, kw_only=True)
class Member:
    """Somebody by name, where they are, and what the platform calls them."""

    name: str
    platform: Platform
    user: str

    @property
    def account(self) -> Account:
        team = TEAM if self.platform is Platform.SLACK else ""
        return Account(platform=self.platform, team=team, user=self.user)


@dataclass
class BridgeCrowd:
    """Everybody, and what they do and see."""

    runtime: Runtime
    clock: SimClock
    slack: FakeSlack
    telegram: FakeTelegram
    sender: Sender
    hook: str
    members: dict[str, Member] = field(default_factory=dict)
    numbers: Iterator[int] = field(default_factory=lambda: count(1))
    written: dict[str, dict[str, Any]] = field(default_factory=dict)

    @property
    def history(self) -> History:
        return History(self.runtime.ledger.engine)

    # --- who is there ---

    def joins(self, name: str, platform: Platform, side: str, **more: str) -> None:
        """Let somebody come to the desk."""
        n = 700 + len(self.members)
        user = f"U0{name.upper()}" if platform is Platform.SLACK else str(n)
        member = self.members[name] = Member(name=name, platform=platform, user=user)
        if platform is Platform.SLACK:
            self.slack.person(user, name.title())
        else:
            self.telegram.chats.add(n)
        account = member.account
        who = {"platform": platform.value, "user": user, "team": account.team, "chat": user}
        self.order("enroll", side=side, name=name.title(), zone="Europe/Berlin", **who, **more)

    def person(self, name: str) -> Person:
        account = self.members[name].account
        found = self.runtime.ledger.read(lambda reads: reads.person_by_account(account))
        assert found is not None, name
        return found

    def task(self, ref: str) -> Task:
        number = TaskId(int(ref.removeprefix("T-")))
        return self.runtime.ledger.read(lambda reads: reads.task(number))

    def holder(self, ref: str) -> str | None:
        """Who has a task now, by name."""
        party = self.task(ref).provider
        if party is None:
            return None
        return next(name for name in self.members if self.person(name).provider == party)

    # --- what they do ---

    def settle(self) -> None:
        drain(self.runtime, self.clock.now)

    def passes(self, **by: float) -> None:
        self.clock.now += timedelta(**by)
        self.settle()

    def order(self, command: str, /, **fields: str) -> None:
        """Give an order of the command line."""
        inbound = Inbound(
            key=f"order-{next(self.numbers)}",
            account=_CLI,
            place=Place(platform=Platform.CLI, chat="cli"),
            kind=InboundKind.COMMAND,
            sent_at=self.clock.now,
            command=command,
            fields=fields,
        )
        self.runtime.keep(inbound)
        self.settle()

    def says(self, name: str, text: str, *, under: str = "", file: str = "") -> str:
        """Write in one's own chat, perhaps under a message; give the message's id."""
        member = self.members[name]
        if member.platform is Platform.SLACK:
            return self._says_on_slack(member, text, under, file)
        more: dict[str, Any] = {"document": self.telegram.file(b"1,2", file)} if file else {}
        if under:
            more["reply_to_message"] = self._told(member, message_id=int(under))
        message = self._told(member, **{"caption" if file else "text": text}, **more)
        self.written[f"{name}/{message['message_id']}"] = message
        self._push(message=message)
        return str(message["message_id"])

    def _says_on_slack(self, member: Member, text: str, under: str, file: str) -> str:
        more: dict[str, Any] = {}
        if file:
            more = {"subtype": "file_share", "files": [self.slack.upload(file, b"1,2")]}
        if under:
            root = next((m for m in self.slack.of(member.user) if m.ts == under), None)
            more["thread_ts"] = (root and root.thread_ts) or under
        body = self.sender.said(member.user, text, **more)
        ts = str(body["event"]["ts"])
        self.written[f"{member.name}/{ts}"] = body["event"]
        self._send(body)
        return ts

    def edits(self, name: str, message: str, text: str) -> None:
        """Change what was written."""
        member, known = self.members[name], self.written[f"{name}/{message}"]
        if member.platform is Platform.TELEGRAM:
            part = "caption" if "caption" in known else "text"
            known[part] = text
            now = int(self.clock.now.timestamp())
            self._push(edited_message={**known, "edit_date": now})
            return
        stamp = {"user": member.user, "ts": self.sender.stamp()}
        after = {**known, "text": text, "edited": stamp}
        self._event(member, "message_changed", message=after, previous_message=dict(known))
        known["text"] = text

    def deletes(self, name: str, message: str) -> None:
        """Delete what was written, where there are deletions."""
        member = self.members[name]
        known = self.written[f"{name}/{message}"]
        if member.platform is Platform.SLACK:
            self._event(member, "message_deleted", previous_message=known)

    def presses(self, name: str, key: str, about: str = "") -> bool:
        """Press the newest live card of theirs with this button; False where there is none."""
        member = self.members[name]
        subject = subject_of(about) if about else None
        card = self.history.card_for(self.person(name).id, about=subject, action=key)
        if card is None:
            return False
        self.presses_value(member, f"{card.key}/{key}")
        return True

    def presses_value(self, member: Member, value: str) -> None:
        """Press a button that carries this, whether or not there is one."""
        if member.platform is Platform.TELEGRAM:
            query = str(self.telegram.next_id("query"))
            self.telegram.asked(query)
            message = self._told(member, text="a card")
            message["from"] = {"id": BOT, "is_bot": True, "first_name": "Northside"}
            user = self.telegram.user(int(member.user))
            pressed = {"id": query, "from": user, "chat_instance": "1", "message": message}
            self._push(callback_query={**pressed, "data": value})
            return
        action = {"type": "button", "action_id": "press.0", "value": value}
        body = {
            "type": "block_actions",
            "team": {"id": TEAM},
            "user": {"id": member.user, "team_id": TEAM},
            "channel": {"id": f"D{member.user[1:]}"},
            "actions": [{**action, "action_ts": self.sender.stamp()}],
        }
        assert self.sender.send_interaction(body).status == 200
        self.settle()

    def _told(self, member: Member, **more: Any) -> dict[str, Any]:
        now = int(self.clock.now.timestamp())
        return self.telegram.message(int(member.user), **{"date": now, **more})

    def _push(self, **update: Any) -> None:
        assert self.telegram.pushes(self.hook, **update) == 200
        self.settle()

    def _event(self, member: Member, subtype: str, **more: Any) -> None:
        stamp, channel = self.sender.stamp(), f"D{member.user[1:]}"
        told = {"type": "message", "subtype": subtype, "channel": channel, "ts": stamp}
        self._send(self.sender.event({**told, "event_ts": stamp, **more}))

    def _send(self, body: dict[str, Any]) -> None:
        assert self.sender.send(body).status == 200
        self.settle()

    # --- what they see ---

    def shown(self, name: str) -> list[tuple[str, str]]:
        """Give what stands in somebody's chat now: the message's id and all that is read on it."""
        member = self.members[name]
        if member.platform is Platform.SLACK:
            return [(one.ts, one.shown) for one in self.slack.of(member.user)]
        own = (one for one in self.telegram.posted if one.chat == int(member.user))
        return [(str(one.id), one.text) for one in own]

    def ever_sent(self, name: str) -> Iterator[str]:
        """Give all that was ever sent to somebody's chat, changes and names of files too."""
        member = self.members[name]
        if member.platform is Platform.SLACK:
            yield from self._sent_on_slack(f"D{member.user[1:]}")
            return
        for _, given in list(self.telegram.calls):
            if str(given.get("chat_id", "")) == member.user:
                yield " ".join(str(getattr(value, "filename", value)) for value in given.values())

    def _sent_on_slack(self, channel: str) -> Iterator[str]:
        for method, given in list(self.slack.calls):
            if method in _POSTS and given.get("channel") == channel:
                yield f"{given.get('text')} {given.get('blocks')}"
            if method == "files.completeUploadExternal" and given.get("channel_id") == channel:
                for file in (str(one["id"]) for one in given["files"]):
                    content = self.slack.contents[file].decode("utf-8", "replace")
                    yield f"{self.slack.files[file]['name']} {content}"


@contextmanager
def bridge_crowd(folder: Path) -> Iterator[BridgeCrowd]:
    """Open a desk on both platforms in a folder, on a Tuesday morning; all providers are asked."""
    path = folder / "everybody.toml"
    said = AGENCY.read_text("utf-8").replace("[desk]\n", '[desk]\nwaves = [{ to = "all" }]\n', 1)
    path.write_text(said, "utf-8")
    settings, clock = ready(settings_in(folder, path)), SimClock(TUESDAY)
    catalogue, seconds = load_catalogue(path), lambda: clock.now.timestamp()
    with ExitStack() as stack:
        slack = stack.enter_context(FakeSlack(seconds))
        telegram = stack.enter_context(FakeTelegram())
        config = SlackConfig(
            bot_token=SLACK_TOKEN, signing_secret=SECRET, url=slack.url, port=0, file_pauses=(0.01,)
        )
        side = stack.enter_context(open_side(config, catalogue))
        hook = WebhookConfig(url="https://desk.example.org", secret=HOOK, port=0)
        bot = stack.enter_context(open_telegram(TOKEN, catalogue, telegram.address, webhook=hook))
        carriers = {Platform.SLACK: side.carrier, Platform.TELEGRAM: bot.carrier}
        runtime = stack.enter_context(open_runtime(settings, carriers, clock, Buckets({})))
        stack.enter_context(side.listening(runtime))
        ears = stack.enter_context(bot.listening(runtime, album_for=0.1))
        assert isinstance(ears, Webhook)
        telegram.waits_until(lambda: bool(telegram.webhook["url"]))
        yield BridgeCrowd(
            runtime=runtime,
            clock=clock,
            slack=slack,
            telegram=telegram,
            sender=Sender(side.port, seconds, slack.trigger),
            hook=f"http://127.0.0.1:{ears.port}/telegram",
        )

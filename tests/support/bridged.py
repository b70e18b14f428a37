"""A desk on both platforms at once: a client on Telegram, a provider on Slack, one task."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

from bot.slack.side import SlackConfig, open_side
from bot.telegram.serving import open_telegram
from chatting_on_telegram import MARA
from fake_slack import TOKEN as SLACK_TOKEN
from fake_slack import FakeSlack
from fake_telegram import TOKEN, FakeTelegram
from migrated import ready
from routing.inbound import Account, Inbound, InboundKind, Place, Platform
from slack_desk import CATALOGUE
from slack_seen import SECRET, TEAM, Message
from slack_sender import Sender
from telegram_seen import monday
from workers.buckets import Buckets
from workers.embedded import Embedded
from workers.runtime import open_runtime
from workers.settings import load, load_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from telegram_seen import Posted

ANA = "U0ANA"
SHEET = b"date,amount\n2026-10-01,5\n"


@contextmanager
def both(folder: Path, telegram: FakeTelegram, slack: FakeSlack) -> Iterator[Sender]:
    """Run a desk on both platforms, with a provider of bookkeeping on Slack."""
    environ = {"OUTDESK_CATALOGUE": str(CATALOGUE), "OUTDESK_ENCODER": "keywords"}
    settings = ready(load(folder, environ))
    catalogue = load_catalogue(CATALOGUE)
    config = SlackConfig(bot_token=SLACK_TOKEN, signing_secret=SECRET, url=slack.url, port=0)
    with ExitStack() as stack:
        side = stack.enter_context(open_side(config, catalogue))
        bot = stack.enter_context(open_telegram(TOKEN, catalogue, telegram.address))
        carriers = {Platform.SLACK: side.carrier, Platform.TELEGRAM: bot.carrier}
        runtime = stack.enter_context(open_runtime(settings, carriers, monday, Buckets({})))
        stack.enter_context(Embedded(runtime, poll_for=0.05))
        stack.enter_context(bot.listening(runtime, poll_for=1, album_for=0.2, pause=0.02))
        stack.enter_context(side.listening(runtime))
        runtime.keep(enrolled())
        yield Sender(side.port, lambda: monday().timestamp())


def enrolled() -> Inbound:
    """Give the order that makes Ana a provider, by her account in Slack."""
    fields = {"platform": "slack", "user": ANA, "team": TEAM, "chat": ANA, "name": "Ana"}
    return Inbound(
        key="enroll-ana",
        account=Account(platform=Platform.CLI, user="cli"),
        place=Place(platform=Platform.CLI, chat="cli"),
        kind=InboundKind.COMMAND,
        sent_at=monday(),
        command="enroll",
        fields={**fields, "side": "provider", "services": "bookkeeping"},
    )


def seen(telegram: FakeTelegram, slack: FakeSlack, *words: str) -> Message:
    """Wait until Ana sees a message with these words or buttons in Slack."""

    def found() -> Message | None:
        for message in reversed(slack.of(ANA)):
            if all(word in message.shown or word in message.keys for word in words):
                return message
        return None

    telegram.waits_until(lambda: found() is not None)
    message = found()
    assert message is not None
    return message


class Bridge:
    """Both platforms, with a task that Ana has taken from Mara."""

    def __init__(self, telegram: FakeTelegram, slack: FakeSlack, sender: Sender) -> None:
        self.telegram, self.slack, self.sender = telegram, slack, sender

    def begin(self) -> None:
        self.telegram.writes(MARA, "October books by Friday noon")
        self.telegram.presses(MARA, self.telegram.sees(MARA, "October", "go"), "go")
        self.telegram.sees(MARA, "bank statement")
        self.telegram.sends(MARA, SHEET, "october.csv")
        offer = seen(self.telegram, self.slack, "claim")
        self.sender.send_interaction(self.sender.pressed(ANA, offer, "claim"))
        self.claimed = self.telegram.sees(MARA, "Ana has your October books")
        self.brief = seen(self.telegram, self.slack, "start")

    def ana(self, *words: str) -> Message:
        return seen(self.telegram, self.slack, *words)

    def until(self, true: Callable[[], bool]) -> None:
        self.telegram.waits_until(true)

    def under(self, posted: Posted) -> dict[str, Any]:
        """What makes a message of Mara's a reply to one of the desk's."""
        replied = self.telegram.message(MARA)
        return {"reply_to_message": {**replied, "message_id": posted.id}}

    def mara_writes(self, text: str, **more: Any) -> tuple[int, Message]:
        """Let Mara write under her task's card; give her message and what Ana sees of it."""
        written = self.telegram.writes(MARA, text, **{**self.under(self.claimed), **more})
        copy = self.ana(text)
        self.arrived(written)
        return written, copy

    def arrived(self, written: int | str) -> None:
        """Wait until the writer sees that a word has arrived: from then on it can be answered."""
        signs, channel = self.slack.signs, f"D{ANA[1:]}"
        if isinstance(written, int):
            self.until(lambda: (MARA, written) in self.telegram.signs)
        else:
            self.until(lambda: bool(signs.get((channel, written))))

    def ana_says(self, text: str, **more: Any) -> str:
        body = self.sender.said(ANA, text, **{"thread_ts": self.brief.ts, **more})
        self.sender.send(body)
        return str(body["event"]["ts"])

    def event(self, kind: str, **more: Any) -> None:
        self.sender.send(self.sender.event({"type": kind, "event_ts": self.sender.stamp(), **more}))

    def ana_changes(self, ts: str, text: str = "", *, deletes: bool = False) -> None:
        before = {"user": ANA, "ts": ts, "text": "as it was", "thread_ts": self.brief.ts}
        more: dict[str, Any] = {"channel": f"D{ANA[1:]}", "ts": self.sender.stamp()}
        if deletes:
            self.event("message", subtype="message_deleted", previous_message=before, **more)
            return
        now = {**before, "text": text, "edited": {"user": ANA, "ts": self.sender.stamp()}}
        self.event(
            "message", subtype="message_changed", message=now, previous_message=before, **more
        )

    def ana_reacts(self, ts: str, name: str, *, off: bool = False) -> None:
        item = {"type": "message", "channel": f"D{ANA[1:]}", "ts": ts}
        kind = "reaction_removed" if off else "reaction_added"
        self.event(kind, user=ANA, reaction=name, item=item)


@contextmanager
def bridged(folder: Path) -> Iterator[Bridge]:
    """Open both platforms and a desk, and let Ana take work of Mara's."""
    with FakeTelegram() as telegram, FakeSlack(lambda: monday().timestamp()) as slack:
        slack.person(ANA, "Ana")
        with both(folder, telegram, slack) as sender:
            found = Bridge(telegram, slack, sender)
            found.begin()
            yield found

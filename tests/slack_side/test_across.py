"""A client on Telegram and a provider on Slack work on one task as if they sat in one chat."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import pytest

from bot.slack.markup import escaped
from bot.slack.side import SlackConfig, open_side
from bot.telegram.serving import open_telegram
from chatting_on_telegram import MARA
from fake_slack import SECRET, TEAM, FakeSlack, Message, Sender
from fake_slack import TOKEN as SLACK_TOKEN
from fake_telegram import TOKEN, FakeTelegram, monday
from routing.inbound import Account, Inbound, InboundKind, Place, Platform
from slack_desk import CATALOGUE
from workers.buckets import Buckets
from workers.embedded import Embedded
from workers.runtime import open_runtime
from workers.settings import load, load_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ANA = "U0ANA"
SHEET = b"date,amount\n2026-10-01,5\n"


@contextmanager
def both(folder: Path, telegram: FakeTelegram, slack: FakeSlack) -> Iterator[Sender]:
    """Run a desk on both platforms, with a provider of bookkeeping on Slack."""
    settings = load(folder, {"OUTDESK_CATALOGUE": str(CATALOGUE)})
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


@pytest.mark.slow
def test_words_and_files_go_across_and_back(tmp_path: Path) -> None:
    with FakeTelegram() as telegram, FakeSlack(lambda: monday().timestamp()) as slack:
        slack.person(ANA, "Ana")
        with both(tmp_path, telegram, slack) as sender:
            telegram.writes(MARA, "October books by Friday noon")
            telegram.presses(MARA, telegram.sees(MARA, "October", "go"), "go")
            telegram.sees(MARA, "bank statement")
            telegram.sends(MARA, SHEET, "october.csv")

            offer = seen(telegram, slack, "claim")
            assert "october.csv" not in offer.shown
            sender.send_interaction(sender.pressed(ANA, offer, "claim"))
            telegram.sees(MARA, "Ana has your October books")
            brief = seen(telegram, slack, "start")
            shared = [f for f in slack.files.values() if f.get("shared_in") == brief.channel]
            assert [slack.contents[file["id"]] for file in shared] == [SHEET]

            asked = escaped("Who is <M. Costa> & co?")
            sender.send(sender.said(ANA, asked, thread_ts=brief.ts))
            relayed = telegram.sees(MARA, "Who is <M. Costa> & co?")
            answered = telegram.message(MARA)
            answered["message_id"] = relayed.id
            telegram.writes(MARA, "My <b>supplier</b> & friend", reply_to_message=answered)
            assert "My <b>supplier</b> & friend" in seen(telegram, slack, "supplier").shown
            assert slack.refused == []

"""A client on Telegram and a provider on Slack work on one task as if they sat in one chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.slack.markup import escaped
from bridged import ANA, SHEET, both, seen
from chatting_on_telegram import MARA
from fake_slack import FakeSlack
from fake_telegram import FakeTelegram
from telegram_seen import monday
from waiting import soon

if TYPE_CHECKING:
    from pathlib import Path


def shared(slack: FakeSlack, channel: str) -> list[bytes]:
    """Give what the files of a channel hold."""
    ids = [file["id"] for file in slack.files.values() if file.get("shared_in") == channel]
    return [slack.contents[id] for id in ids]


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
            assert soon(lambda: shared(slack, brief.channel) == [SHEET])

            asked = escaped("Who is <M. Costa> & co?")
            said = sender.said(ANA, asked, thread_ts=brief.ts)
            sender.send(said)
            relayed = telegram.sees(MARA, "Who is <M. Costa> & co?")
            # From when its writer sees that it arrived, it can be answered.
            assert soon(lambda: slack.signs.get((f"D{ANA[1:]}", str(said["event"]["ts"]))))
            answered = telegram.message(MARA)
            answered["message_id"] = relayed.id
            telegram.writes(MARA, "My <b>supplier</b> & friend", reply_to_message=answered)
            assert "My <b>supplier</b> & friend" in seen(telegram, slack, "supplier").shown
            assert slack.refused == []

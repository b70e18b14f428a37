"""A client on Telegram and a provider on Slack work on one task as if they sat in one chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.slack.markup import escaped
from bridged import ANA, SHEET, both, seen
from chatting_on_telegram import MARA
from fake_slack import FakeSlack
from fake_telegram import FakeTelegram, monday

if TYPE_CHECKING:
    from pathlib import Path


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

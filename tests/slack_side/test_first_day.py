"""A client and a provider in one Slack workspace, from the first word to the claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from slack_desk import slack_desk
from slack_seen import Fault

if TYPE_CHECKING:
    from pathlib import Path

    from slack_desk import SlackDesk

MARA, ANA, OLA = "U0MARA", "U0ANA", "U0OLA"
REQUEST = "February books by Friday noon please"
STATEMENT = b"date,amount\n2026-02-01,10.00\n2026-02-02,20.00\n"


def people(desk: SlackDesk) -> None:
    desk.arrives(OLA, "Ola", side="operator")
    desk.arrives(ANA, "Ana", side="provider", services="bookkeeping")
    desk.arrives(MARA, "Mara", side="client", firm="Lind Consulting")


def test_a_request_in_slack_is_kept_answered_offered_and_claimed(tmp_path: Path) -> None:
    with slack_desk(tmp_path) as desk:
        people(desk)
        file = desk.slack.upload("february-statement.csv", STATEMENT)
        said = desk.sender.said(MARA, REQUEST, subtype="file_share", files=[file])
        answer = desk.sender.send(said)
        assert answer.status == 200
        assert desk.runtime.ledger.undecided(desk.clock.now), "kept before it was answered"
        desk.settle()

        card = desk.card(MARA, "go")
        assert "February books" in card.shown
        assert "<!date^" in card.shown
        desk.presses(MARA, "go")

        offer = desk.card(ANA, "claim")
        assert "Lind" not in offer.shown
        assert "february-statement" not in offer.shown
        desk.presses(ANA, "claim")

        assert "Ana has your February books" in desk.last(MARA).shown
        assert any("start" in message.keys for message in desk.slack.of(ANA))
        shared = [f for f in desk.slack.files.values() if f.get("shared_in") == f"D{ANA[1:]}"]
        assert [desk.slack.contents[file["id"]] for file in shared] == [STATEMENT]
        assert desk.slack.refused == []


@pytest.mark.slow
def test_a_card_changes_in_place(tmp_path: Path) -> None:
    with slack_desk(tmp_path) as desk:
        people(desk)
        desk.says(MARA, REQUEST)
        before = desk.card(MARA, "go")
        desk.presses(MARA, "cancel")
        assert (before.edits, before.keys) == (1, [])
        assert "Stopped" in before.shown


@pytest.mark.slow
def test_a_message_that_may_have_arrived_is_found_and_not_posted_twice(tmp_path: Path) -> None:
    with slack_desk(tmp_path) as desk:
        people(desk)
        desk.slack.fail("chat.postMessage", Fault(cut=True))
        desk.says(MARA, REQUEST)
        desk.later(seconds=30)
        assert len([m for m in desk.slack.of(MARA) if "go" in m.keys]) == 1
        assert desk.slack.called("conversations.history")
        desk.presses(MARA, "go")
        assert desk.slack.refused == []

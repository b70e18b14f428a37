"""The home tab shows how things stand now, follows what changes, and its buttons are words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from slack_desk import slack_desk
from slack_seen import TEAM
from waiting import soon

if TYPE_CHECKING:
    from pathlib import Path

    from slack_desk import SlackDesk

MARA, OLA, NEW = "U0MARA", "U0OLA", "U0NEW"


def shown(desk: SlackDesk, user: str) -> str:
    return json.dumps(desk.slack.homes.get(user, {}))


def looks(desk: SlackDesk, user: str) -> str:
    before = len(desk.slack.called("views.publish"))
    assert desk.sender.send(desk.sender.opens_home(user)).status == 200
    assert soon(lambda: len(desk.slack.called("views.publish")) > before)
    return shown(desk, user)


def button(desk: SlackDesk, user: str) -> dict[str, Any]:
    rows = (b for b in desk.slack.homes[user]["blocks"] if b["type"] == "actions")
    return next(one for row in rows for one in row["elements"])


def pressed(desk: SlackDesk, user: str) -> dict[str, Any]:
    found = button(desk, user)
    return {
        "type": "block_actions",
        "team": {"id": TEAM},
        "user": {"id": user, "team_id": TEAM},
        "trigger_id": "t",
        "container": {"type": "view"},
        "actions": [{"action_id": found["action_id"], "value": found["value"], "action_ts": "1.1"}],
    }


@pytest.mark.slow
def test_a_client_sees_their_things_and_the_tab_follows(tmp_path: Path) -> None:
    with slack_desk(tmp_path) as desk:
        desk.arrives(MARA, "Mara", side="client", firm="Lind Consulting")
        assert "newsletter" not in looks(desk, MARA).lower()
        desk.says(MARA, "December newsletter by 3 December")
        desk.presses(MARA, "go")
        desk.runtime.ring()
        assert soon(lambda: "newsletter" in shown(desk, MARA).lower())
        assert desk.slack.refused == []


@pytest.mark.slow
def test_its_button_is_answered_in_the_chat(tmp_path: Path) -> None:
    with slack_desk(tmp_path) as desk:
        desk.arrives(MARA, "Mara", side="client", firm="Lind Consulting")
        desk.says(MARA, "December newsletter by 3 December")
        desk.presses(MARA, "go")
        looks(desk, MARA)
        count = len(desk.slack.of(MARA))
        assert desk.sender.send_interaction(pressed(desk, MARA)).status == 200
        desk.settle()
        assert len(desk.slack.of(MARA)) > count
        assert "newsletter" in desk.last(MARA).shown.lower()


@pytest.mark.slow
def test_the_operator_sees_the_board_and_a_stranger_what_to_do(tmp_path: Path) -> None:
    with slack_desk(tmp_path) as desk:
        desk.arrives(OLA, "Ola", side="operator")
        desk.order("on_behalf", client="Rui", text="something odd")
        assert "T-1" in looks(desk, OLA)
        assert button(desk, OLA)["value"] == "home/look.1"
        desk.sender.send_interaction(pressed(desk, OLA))
        desk.settle()
        assert "T-1" in desk.last(OLA).shown
        desk.slack.person(NEW, "Noa")
        assert "T-1" not in looks(desk, NEW)
        assert desk.slack.refused == []


@pytest.mark.slow
def test_the_messages_tab_publishes_nothing(tmp_path: Path) -> None:
    with slack_desk(tmp_path) as desk:
        desk.slack.person(MARA, "Mara")
        assert desk.sender.send(desk.sender.opens_home(MARA, "messages")).status == 200
        assert desk.slack.called("views.publish") == []
        assert not desk.runtime.ledger.undecided(desk.clock.now)

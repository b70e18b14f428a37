"""Two workspaces in which people have the same ids: whatever one does never shows in the other."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from installing import LIND, ROTH, desk_in, installed, left, store
from slack_seen import Fault
from waiting import soon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from slack_desk import SlackDesk
    from slack_seen import Message

pytestmark = pytest.mark.slow
SAME, ANA, OLA = "U0SAME", "U0ANA", "U0OLA"
FIRMS = {LIND: "Lind", ROTH: "Roth"}


class Apart:
    """Both workspaces at one desk: a client in each, by one id; provider and operator in one."""

    def __init__(self, desk: SlackDesk) -> None:
        self.desk = desk

    def sends(self, team: str, event: dict[str, Any]) -> None:
        authorized = [{"team_id": team, "user_id": "U0BOT", "is_bot": True}]
        body = {**event, "team_id": team, "authorizations": authorized}
        assert self.desk.sender.send(body).status == 200
        self.desk.settle()

    def says(self, team: str, user: str, text: str, **more: Any) -> str:
        body = self.desk.sender.said(user, text, **more)
        self.sends(team, body)
        return str(body["event"]["ts"])

    def presses(self, team: str, user: str, card: Message, key: str) -> None:
        body = self.desk.sender.pressed(user, card, key)
        own = {"team": {"id": team}, "user": {"id": user, "team_id": team}}
        self.desk.sender.send_interaction({**body, **own})
        self.desk.settle()

    def card(self, team: str, user: str, key: str) -> Message:
        own = self.desk.slack.of(user, team)
        return next(one for one in reversed(own) if key in one.keys)

    def seen(self, team: str, user: str = SAME) -> str:
        return "\n".join(one.shown for one in self.desk.slack.of(user, team))


@pytest.fixture(scope="module")
def apart(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Apart]:
    with desk_in(tmp_path_factory.mktemp("apart")) as desk:
        found = Apart(desk)
        for team in FIRMS:
            installed(desk, team)
        for user, name in ((SAME, "Sam"), (ANA, "Ana"), (OLA, "Ola")):
            desk.slack.person(user, name)
        found.says(ROTH, OLA, desk.order("invite", side="operator"))
        code = desk.order("invite", side="provider", services="newsletter", firm="Ana")
        found.says(ROTH, ANA, code)
        for team, firm in FIRMS.items():
            found.says(team, SAME, desk.order("invite", side="client", firm=firm))
            found.says(team, SAME, f"December newsletter by 3 December about the {firm} shop")
            found.presses(team, SAME, found.card(team, SAME, "go"), "go")
            found.presses(ROTH, ANA, found.card(ROTH, ANA, "claim"), "claim")
        yield found


def test_each_sees_their_own_things_only(apart: Apart) -> None:
    for team, other in ((LIND, "Roth"), (ROTH, "Lind")):
        assert f"the {other} shop" not in apart.seen(team)
        apart.sends(team, apart.desk.sender.opens_home(SAME))
    assert soon(lambda: len(apart.desk.slack.homes_in) == len(FIRMS))
    shown = {team: json.dumps(apart.desk.slack.homes_in[team, SAME]) for team in FIRMS}
    assert ("T-1" in shown[LIND], "T-2" in shown[LIND]) == (True, False)
    assert ("T-1" in shown[ROTH], "T-2" in shown[ROTH]) == (False, True)


def test_a_button_of_one_is_nothing_in_the_hands_of_the_other(apart: Apart) -> None:
    card = next(one for one in apart.desk.slack.of(SAME, LIND) if one.keys)
    before = apart.seen(LIND)
    apart.presses(ROTH, SAME, card, card.keys[0])
    assert apart.seen(LIND) == before


def test_messages_with_one_timestamp_are_two_messages(apart: Apart) -> None:
    """Written in the same chat by its id, at the same moment: one is changed, the other is not."""
    ts, channel = apart.desk.sender.stamp(), f"D{SAME[1:]}"
    for team, firm in FIRMS.items():
        card = apart.card(team, SAME, "write")
        words = f"The {firm} colour is blue"
        apart.says(team, SAME, words, ts=ts, event_ts=ts, thread_ts=card.ts)
        assert words in apart.seen(ROTH, ANA)
    before = {"user": SAME, "ts": ts, "text": "The Roth colour is blue"}
    now = {**before, "text": "The Roth colour is green", "edited": {"user": SAME, "ts": ts}}
    change = {"type": "message", "subtype": "message_changed", "channel": channel, "ts": ts}
    more = {"message": now, "previous_message": before}
    apart.sends(ROTH, apart.desk.sender.event({**change, **more}))
    seen = apart.seen(ROTH, ANA)
    assert "The Roth colour is green" in seen
    assert "The Lind colour is blue" in seen


def test_one_that_leaves_takes_nothing_of_the_other_along(apart: Apart) -> None:
    apart.desk.clock.now = apart.desk.clock.now.replace(hour=13)
    assert left(apart.desk, LIND, "app_uninstalled") == 200
    assert "cannot be reached" in apart.seen(ROTH, ANA)
    count = len(apart.desk.slack.of(SAME, LIND))
    card = apart.card(ROTH, ANA, "deliver")
    apart.says(ROTH, ANA, "Both shops open on Saturday", thread_ts=card.ts)
    kept = {one.team: one.revoked_at is None for one in store(apart.desk).every()}
    assert kept == {LIND: False, ROTH: True}
    assert len(apart.desk.slack.of(SAME, LIND)) == count
    apart.says(ROTH, SAME, "where are my things?")
    assert "T-2" in apart.desk.slack.of(SAME, ROTH)[-1].shown


def test_a_token_that_slack_took_back_ends_only_its_own_workspace(apart: Apart) -> None:
    """Slack refuses calls before it says that the app is gone: nobody else waits for that."""
    token = next(one for one, team in apart.desk.slack.tokens.items() if team == ROTH)
    apart.desk.slack.fail("chat.postMessage", Fault(code="token_revoked"))
    apart.says(ROTH, SAME, "hello")
    apart.desk.later(minutes=10)
    apart.says(ROTH, SAME, "where are my things?")
    assert "T-2" in apart.desk.slack.of(SAME, ROTH)[-1].shown
    assert token in apart.desk.slack.tokens

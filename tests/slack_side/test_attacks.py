"""What nobody at Slack would send, and what comes too late: refused or harmless, and told."""

from __future__ import annotations

import json
import socket
from http.client import HTTPConnection
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import func, select

from bot.slack.side import REQUEST_LIMIT
from slack_desk import slack_desk
from slack_forms import MARA, OLA, asked, opened
from slack_seen import Fault
from slack_sender import signed, tokens_in
from storage import tables as t

if TYPE_CHECKING:
    from collections.abc import Iterator

    from slack_desk import SlackDesk

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SlackDesk]:
    with slack_desk(tmp_path_factory.mktemp("attacked")) as found:
        asked(found)
        found.arrives(OLA, "Rui", side="client", firm="Another")
        yield found


def count_of(desk: SlackDesk, table: Any, *where: Any) -> int:
    with desk.runtime.ledger.engine.connect() as look:
        return look.scalar(select(func.count()).select_from(table).where(*where)) or 0


def well(desk: SlackDesk) -> bool:
    """Nothing was set aside, nothing waits, and the next message is answered."""
    desk.settle()
    assert count_of(desk, t.letters, t.letters.c.set_aside_at.is_not(None)) == 0
    assert not desk.runtime.ledger.undecided(desk.clock.now)
    count = len(desk.slack.of(OLA))
    desk.says(OLA, "help")
    return len(desk.slack.of(OLA)) > count


def pressed(desk: SlackDesk, user: str, value: object, **more: Any) -> int:
    action = {"type": "button", "action_id": "press.0", "value": value}
    body = {
        "type": "block_actions",
        "user": {"id": user},
        "channel": {"id": f"D{user[1:]}"},
        "actions": [{**action, "action_ts": desk.sender.stamp()}],
        **more,
    }
    status = desk.sender.send_interaction(body).status
    desk.settle()
    return status


def test_a_button_that_was_never_there_changes_nothing(desk: SlackDesk) -> None:
    live = next(b["value"] for b in desk.card(MARA, "form").buttons)
    key = live.partition("/")[0]
    values = (
        *("", "/", "x", f"{key}", f"{key}/", "/form", "x/claim", 7, None, ["a"], {"a": 1}),
        *(f"{key}/accept", f"{key}/claim.{9**30}", f"{key}/to.-1", f"{key}/{'a' * 1_990}"),
        *(f"{key}/form\\ud800", f"{key}/\\x00", f"{'k' * 900}/go", f"{key}/../form", "\\u202e/go"),
    )
    before = count_of(desk, t.events)
    for user in (MARA, OLA, "U0NOBODY"):
        for value in values:
            assert pressed(desk, user, value) == 200, value
    assert count_of(desk, t.events) == before
    assert well(desk)


def test_somebody_elses_button_changes_nothing_and_says_so(desk: SlackDesk) -> None:
    card = desk.card(MARA, "stop")
    before = count_of(desk, t.events)
    for button in card.buttons:
        if not button["value"].endswith("/form"):
            pressed(desk, OLA, button["value"])
    assert count_of(desk, t.events) == before
    assert well(desk)


@pytest.mark.parametrize(
    "body",
    [
        {"type": "event_callback"},
        {"type": "event_callback", "event": []},
        {"type": "event_callback", "event": {"type": ["message"]}},
        {"type": "event_callback", "event": {"type": "message", "channel": 7, "user": {}}},
        {"type": "event_callback", "event": {"type": "message", "subtype": "message_changed"}},
        {"type": "event_callback", "event": {"type": "reaction_added", "item": "x"}},
        {"type": "event_callback", "event": {"type": "no_such_event_yet"}},
        {"type": "event_callback", "event": {"type": "tokens_revoked", "tokens": {"bot": "x"}}},
        {"type": "event_callback", "event": {"type": "user_change", "user": "x"}},
        {"type": "event_callback", "event": {"type": "app_home_opened", "tab": "home", "user": 3}},
        {"type": "no_such_type"},
        {"type": {"a": 1}},
        {"type": "event_callback", "team_id": {"a": 1}, "event": {"type": "app_home_opened"}},
    ],
    ids=lambda body: json.dumps(body)[:60],
)
def test_events_of_no_known_shape_are_answered_and_forgotten(
    desk: SlackDesk, body: dict[str, Any]
) -> None:
    before = count_of(desk, t.letters)
    assert desk.sender.send(body).status in (200, 400)
    assert count_of(desk, t.letters) == before


@pytest.mark.parametrize(
    "body",
    [
        {"type": "block_actions", "actions": "x"},
        {"type": "block_actions", "user": "x", "actions": [1, {}]},
        {"type": "view_submission"},
        {"type": "view_submission", "view": {"callback_id": "form", "state": {"values": [1]}}},
        {"type": "view_submission", "view": 7},
        {"type": "message_action", "callback_id": "hand_over", "message": "x"},
        {"type": "view_closed", "view": {"callback_id": "form"}},
        {"type": "block_suggestion", "value": "x"},
        {"type": "shortcut", "callback_id": "x"},
    ],
    ids=lambda body: json.dumps(body)[:60],
)
def test_interactions_of_no_known_shape_break_nothing(
    desk: SlackDesk, body: dict[str, Any]
) -> None:
    assert desk.sender.send_interaction(body).status == 200
    assert well(desk)


def test_a_body_that_is_too_large_is_not_read_to_its_end(desk: SlackDesk) -> None:
    before = count_of(desk, t.letters)
    body = json.dumps({**desk.sender.said(MARA, "x"), "more": "x" * REQUEST_LIMIT}).encode()
    answer = desk.sender.post(body, "application/json")
    assert answer.status == 413
    assert count_of(desk, t.letters) == before


def test_a_body_in_pieces_without_a_length_is_no_way_around_that(desk: SlackDesk) -> None:
    connection = HTTPConnection("127.0.0.1", desk.side.port, timeout=20)
    pieces = (b"x" * 65_536 for _ in range(REQUEST_LIMIT // 65_536 + 2))
    headers = {"Content-Type": "application/json", "Transfer-Encoding": "chunked"}
    try:
        connection.request("POST", "/slack/events", pieces, headers, encode_chunked=True)
        status = connection.getresponse().status
    except (BrokenPipeError, ConnectionResetError):
        status = 413  # it hung up before all of it was sent
    finally:
        connection.close()
    assert status == 413


def test_two_requests_in_one_are_not_taken_for_one_that_was_signed(desk: SlackDesk) -> None:
    """A second request behind the first's body is one of its own, and has no signature."""
    before = count_of(desk, t.letters)
    body = json.dumps(desk.sender.said(MARA, "smuggled")).encode()
    head = f"POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n"
    head += "Content-Type: application/json\r\n\r\n"
    with socket.create_connection(("127.0.0.1", desk.side.port), timeout=10) as wire:
        wire.sendall((head.encode() + body) * 2)
        answered = b""
        while answered.count(b"HTTP/1.1 ") < 2 and (piece := wire.recv(65_536)):
            answered += piece
    assert answered.count(b"HTTP/1.1 401") == 2
    assert count_of(desk, t.letters) == before


def test_headers_of_two_signatures_or_none_that_count_open_nothing(desk: SlackDesk) -> None:
    body = json.dumps(desk.sender.said(MARA, "x"))
    for stamp in ("", "0", "-1", "1e9", "９９９", "9" * 40):
        signature = signed(body.encode(), stamp)
        connection = HTTPConnection("127.0.0.1", desk.side.port, timeout=10)
        headers = {"X-Slack-Signature": signature, "Content-Type": "application/json"}
        if stamp.isascii():
            headers["X-Slack-Request-Timestamp"] = stamp
        connection.request("POST", "/slack/events", body, headers)
        assert connection.getresponse().status == 401, stamp
        connection.close()


@pytest.mark.parametrize("retry", [1, 2, 3])
def test_a_form_a_command_and_a_shortcut_that_come_again_are_kept_once(
    desk: SlackDesk, retry: int
) -> None:
    message = {"user": OLA, "text": f"a letter to all, {retry}", "ts": desk.sender.stamp()}
    shortcut = {
        "type": "message_action",
        "callback_id": "hand_over",
        "user": {"id": OLA},
        "action_ts": desk.sender.stamp(),
        "message": message,
    }
    before = count_of(desk, t.letters)
    for again in (0, retry, retry):
        assert desk.sender.send_interaction(shortcut, retry=again).status == 200
    assert count_of(desk, t.letters) == before + 1
    assert well(desk)


def test_a_form_that_is_sent_when_its_task_is_over_is_told_so(desk: SlackDesk) -> None:
    view = opened(desk)
    desk.presses(MARA, "stop")
    before = count_of(desk, t.events)
    answers = {"dates": "2 to 4 April", "route": "Lisbon to Berlin"}
    answer = desk.sender.send_interaction(desk.sender.submitted(MARA, view, answers))
    said = json.loads(answer.body)
    assert said["response_action"] == "update"
    assert "submit" not in said["view"]
    assert not desk.runtime.ledger.undecided(desk.clock.now)
    assert count_of(desk, t.events) == before


def test_a_card_that_changes_while_slack_says_later_shows_its_newest_state_once(
    desk: SlackDesk,
) -> None:
    desk.arrives("U0KIM", "Kim", side="client", firm="Kim")
    desk.says("U0KIM", "December newsletter by 3 April about the shop")
    card = desk.card("U0KIM", "go")
    desk.slack.fail("chat.update", Fault(status=429, retry_after=30))
    desk.presses("U0KIM", "go")
    calls = len(desk.slack.called("chat.update"))
    assert card.edits == 0
    desk.says("U0KIM", "make it 7 April")
    desk.later(seconds=20)
    assert len(desk.slack.called("chat.update")) == calls, "nothing goes while it pauses"
    desk.later(seconds=15)
    assert card.edits == 1
    assert len([one for one in desk.slack.of("U0KIM") if "R-" in one.shown]) <= 1


@pytest.mark.parametrize(
    ("name", "tz", "locale"),
    [
        ("<!channel> <@U0MARA> *x*", "../../etc/passwd", "zz-<b>"),
        ("\u202egnp.exe\x00\x1b[31m", "Europe/Nowhere", "../de"),
        ("x" * 5_000, "x" * 5_000, "y" * 5_000),
        ("", "", ""),
        ("{said} %s {0}", "UTC\x00", "en\ud800"),
    ],
    ids=["markup", "controls", "long", "empty", "templates"],
)
def test_a_profile_that_says_anything_is_somebody_who_is_answered(
    desk: SlackDesk, name: str, tz: str, locale: str
) -> None:
    user = desk.slack.person(f"U0Q{next(desk.numbers)}", name, tz, locale)
    refused = len(desk.slack.refused)
    desk.says(user, desk.order("invite", side="client", firm=name or "Firm"))
    desk.says(user, "December newsletter by 3 April about the shop")
    seen = desk.slack.of(user)
    assert any("ewsletter" in message.shown for message in seen)
    tokens = [one for message in seen for one in tokens_in(message.markup)]
    assert all(one.startswith("!date^") for one in tokens)
    assert desk.slack.refused[refused:] == []
    assert well(desk)

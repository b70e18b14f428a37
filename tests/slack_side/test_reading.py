"""What Slack sends becomes the one shape that the desk knows, or nothing at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.slack.markup import read_text
from bot.slack.reading import SUBTYPES, read
from routing.inbound import InboundKind, Place, Platform, Press
from slack_seen import BOT, TEAM, Message
from slack_sender import Sender

NOW = datetime(2026, 3, 11, 9, 20, tzinfo=UTC)
MARA = "U0MARA"
HOME = Place(platform=Platform.SLACK, team=TEAM, chat=MARA)


@pytest.fixture
def sender() -> Sender:
    return Sender(0, NOW.timestamp)


def changed(sender: Sender, subtype: str, channel: str = "D0MARA", **more: Any) -> dict[str, Any]:
    stamp = sender.stamp()
    event = {"type": "message", "subtype": subtype, "channel": channel, "ts": stamp, **more}
    return sender.event(event)


def test_a_direct_message_is_words_at_the_writers_own_place(sender: Sender) -> None:
    body = sender.said(MARA, "October books &amp; more")
    found = read(body, NOW)
    assert found is not None
    assert found.kind is InboundKind.WORDS
    assert found.key == body["event_id"]
    assert (found.place, found.account.user, found.account.team) == (HOME, MARA, TEAM)
    assert found.text == "October books & more"
    assert found.message == body["event"]["ts"]


def test_timestamps_order_messages_to_the_microsecond(sender: Sender) -> None:
    first, second = (read(sender.said(MARA, "x"), NOW) for _ in range(2))
    assert first is not None
    assert second is not None
    assert first.sent_at < second.sent_at


def test_an_answer_in_a_thread_is_a_reply_to_its_first_message(sender: Sender) -> None:
    found = read(sender.said(MARA, "yes", thread_ts="1.000001"), NOW)
    assert found is not None
    assert (found.reply_to, found.place.thread) == ("1.000001", "1.000001")


def test_the_first_message_of_a_thread_is_no_reply_to_itself(sender: Sender) -> None:
    found = read(sender.said(MARA, "yes", ts="1.000001", thread_ts="1.000001"), NOW)
    assert found is not None
    assert found.reply_to == ""


def test_in_a_channel_only_what_names_the_desk_is_read(sender: Sender) -> None:
    talk = {"channel": "C0ROOM", "user": MARA, "text": f"<@{BOT}> books", "ts": "5.000001"}
    assert read(sender.event({"type": "message", **talk}), NOW) is None
    found = read(sender.event({"type": "app_mention", **talk}), NOW)
    assert found is not None
    assert found.text == "books"
    assert not found.place.private
    assert (found.place.chat, found.place.thread) == ("C0ROOM", "5.000001")


def test_under_a_card_in_a_channel_colleagues_talk_among_themselves(sender: Sender) -> None:
    talk = {"channel": "C0ROOM", "user": MARA, "text": "hm", "ts": "5.2", "thread_ts": "5.1"}
    found = read(sender.event({"type": "app_mention", **talk}), NOW)
    assert found is not None
    assert found.reply_to == ""


def test_what_programs_say_is_not_read(sender: Sender) -> None:
    assert read(sender.said(MARA, "hello", bot_id="B1"), NOW) is None
    assert read(sender.said(BOT, "hello"), NOW) is None


def test_only_named_subtypes_are_read(sender: Sender) -> None:
    assert set(SUBTYPES) == {
        *("", "file_share", "me_message", "thread_broadcast"),
        *("message_changed", "message_deleted"),
    }
    for subtype in ("bot_message", "channel_join", "channel_topic", "pinned_item", "new_one"):
        assert read(sender.said(MARA, "x", subtype=subtype), NOW) is None


def test_a_file_without_words_is_kept_with_its_id(sender: Sender) -> None:
    file = {"id": "F1", "name": "march.csv", "size": 12, "mimetype": "text/csv"}
    found = read(sender.said(MARA, "", subtype="file_share", files=[file]), NOW)
    assert found is not None
    (attached,) = found.files
    assert (attached.key, attached.name, attached.size) == ("F1", "march.csv", 12)


def test_a_file_on_somebodys_own_drive_is_a_link(sender: Sender) -> None:
    file = {"id": "F1", "name": "x", "is_external": True, "url_private": "https://drive.test/x"}
    found = read(sender.said(MARA, "here", subtype="file_share", files=[file]), NOW)
    assert found is not None
    assert (found.files, found.text) == ((), "here\nhttps://drive.test/x")


def test_a_message_that_is_passed_on_comes_with_its_files(sender: Sender) -> None:
    file = {"id": "F1", "name": "march.csv", "size": 12}
    shared = {"is_share": True, "text": "we need the &lt;March&gt; books", "files": [file]}
    preview = {"text": "What the page says", "from_url": "https://a.test"}
    found = read(sender.said(MARA, "please", attachments=[shared, preview]), NOW)
    assert found is not None
    assert found.text == "please\nwe need the <March> books"
    assert [one.key for one in found.files] == ["F1"]


def test_an_edit_is_the_new_words_of_that_message(sender: Sender) -> None:
    message = {"user": MARA, "text": "by Monday", "ts": "7.000001", "edited": {"ts": "8.000000"}}
    before = {**message, "text": "by Friday"}
    body = changed(sender, "message_changed", message=message, previous_message=before)
    found = read(body, NOW)
    assert found is not None
    assert (found.kind, found.text, found.message) == (InboundKind.EDIT, "by Monday", "7.000001")
    assert found.place == HOME


def test_a_preview_that_slack_adds_is_no_edit(sender: Sender) -> None:
    message = {"user": MARA, "text": "see https://a.test", "ts": "7.000001"}
    body = changed(sender, "message_changed", message=message, previous_message=dict(message))
    assert read(body, NOW) is None


def test_the_desks_own_change_of_a_card_is_not_read(sender: Sender) -> None:
    message = {"user": BOT, "bot_id": "B0BOT", "text": "new", "ts": "7.000001"}
    assert read(changed(sender, "message_changed", message=message), NOW) is None


def test_a_deleted_message_is_named(sender: Sender) -> None:
    before = {"user": MARA, "text": "by Friday", "ts": "7.000001"}
    found = read(changed(sender, "message_deleted", previous_message=before), NOW)
    assert found is not None
    assert (found.kind, found.message, found.text) == (InboundKind.DELETE, "7.000001", "")


def test_edits_of_other_peoples_talk_are_not_read(sender: Sender) -> None:
    message = {"user": MARA, "text": "lunch?", "ts": "7.000001"}
    assert read(changed(sender, "message_changed", "C0ROOM", message=message), NOW) is None


def message_with(value: str, channel: str = "D0MARA") -> Message:
    button = {"type": "button", "action_id": "press.0", "value": value}
    blocks = [{"type": "actions", "elements": [button]}]
    return Message(channel=channel, ts="9.000001", text="x", blocks=blocks)


def test_a_press_says_which_card_and_which_button(sender: Sender) -> None:
    found = read(sender.pressed(MARA, message_with("Key_-1/choose.2"), "choose.2"), NOW)
    assert found is not None
    assert found.press == Press(card="Key_-1", action="choose.2")
    assert found.place == HOME


def test_a_press_in_a_channel_happened_there(sender: Sender) -> None:
    found = read(sender.pressed(MARA, message_with("k/claim", "C0ROOM"), "claim"), NOW)
    assert found is not None
    assert found.place == Place(platform=Platform.SLACK, team=TEAM, chat="C0ROOM", private=False)
    assert found.account.user == MARA


def test_the_same_press_again_is_the_same_and_a_second_is_another(sender: Sender) -> None:
    message = message_with("k/claim")
    body = sender.pressed(MARA, message, "claim")
    first, again = read(body, NOW), read(body, NOW)
    second = read(sender.pressed(MARA, message, "claim"), NOW)
    assert first == again
    assert first is not None
    assert second is not None
    assert first.key != second.key


def test_a_form_brings_its_answers_by_question(sender: Sender) -> None:
    values = {
        "period": {"a": {"type": "plain_text_input", "value": "March"}},
        "accounts": {"a": {"type": "static_select", "selected_option": {"value": "2"}}},
        "xero": {"a": {"type": "plain_text_input", "value": None}},
    }
    view = {"callback_id": "form", "private_metadata": "T-1/intake", "state": {"values": values}}
    body = {"type": "view_submission", "team": {"id": TEAM}, "user": {"id": MARA}, "view": view}
    found = read(body, NOW)
    assert found is not None
    assert (found.about, found.command) == ("T-1", "intake")
    assert found.fields == {"period": "March", "accounts": "2"}


def test_the_slash_command_is_a_private_message_wherever_it_is_typed() -> None:
    body = {"command": "/desk", "text": "my things", "user_id": MARA, "team_id": TEAM}
    found = read({**body, "channel_id": "C0ROOM"}, NOW)
    assert found is not None
    assert (found.kind, found.text, found.place) == (InboundKind.WORDS, "my things", HOME)


def test_a_message_is_handed_over_by_the_shortcut() -> None:
    body = {
        "type": "message_action",
        "callback_id": "hand_over",
        "team": {"id": TEAM},
        "user": {"id": MARA},
        "channel": {"id": "C0ROOM"},
        "action_ts": "10.000000",
        "message": {"user": "U0BEN", "text": "we need the March books", "ts": "4.000000"},
    }
    found = read(body, NOW)
    assert found is not None
    assert (found.account.user, found.text) == (MARA, "we need the March books")
    assert found.place == HOME


def test_an_organisation_stands_in_for_a_workspace() -> None:
    body = {"command": "/desk", "text": "x", "user_id": MARA, "enterprise_id": "E1"}
    found = read(body, NOW)
    assert found is not None
    assert found.account.team == "E1"


def test_a_guest_of_another_workspace_keeps_their_own(sender: Sender) -> None:
    found = read(sender.said("U0GUEST", "hi", user_team="T0OTHER"), NOW)
    assert found is not None
    assert (found.account.team, found.place.team) == ("T0OTHER", TEAM)


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("a &lt;b&gt; &amp;amp;", "a <b> &amp;"),
        (f"<@{BOT}> do it", "do it"),
        ("ask <@U0BEN|ben> in <#C1|books>", "ask @ben in #books"),
        ("<https://a.test/x|https://a.test/x>", "https://a.test/x"),
        ("<https://evil.test|your bank>", "your bank (https://evil.test)"),
        ("<mailto:a@b.test|a@b.test>", "a@b.test"),
        ("<!here> now", "@here now"),
    ],
)
def test_markup_is_read_as_it_was_seen(written: str, seen: str) -> None:
    assert read_text(written, BOT) == seen


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
_NAMES = ("event", "user", "team", "channel", "message", "actions", "view", "container", "ts")


@settings(max_examples=40)
@given(
    kind=st.sampled_from(["event_callback", "block_actions", "view_submission", "message_action"]),
    fields=st.dictionaries(st.sampled_from(_NAMES), JSON),
    event=st.dictionaries(st.sampled_from(["type", "subtype", "files", *_NAMES]), JSON),
)
def test_whatever_is_missing_or_odd_nothing_breaks(
    kind: str, fields: dict[str, Any], event: dict[str, Any]
) -> None:
    for own in (fields, {**fields, "event": {"type": "message", **event}}):
        found = read({"type": kind, **own}, NOW)
        assert found is None or replace(found, text="") is not None


@pytest.mark.parametrize("stamp", ["1e999999999", "sNaN", "-Infinity", "9" * 60, "\ud800", ""])
def test_a_timestamp_that_is_none_is_now(sender: Sender, stamp: str) -> None:
    found = read(sender.said(MARA, "hello", ts=stamp), NOW)
    assert found is not None
    assert found.sent_at == NOW


@pytest.mark.parametrize("values", [{"a": "b"}, {"a": [1]}, {"a": 5}, {"a": {"x": 1}}, []])
def test_a_form_without_answers_in_it_is_an_empty_one(sender: Sender, values: object) -> None:
    view = {"callback_id": "form", "private_metadata": "T-1/x", "state": {"values": values}}
    body = {"type": "view_submission", "user": {"id": MARA}, "team": {"id": TEAM}, "view": view}
    found = read(body, NOW)
    assert found is not None
    assert found.fields == {}

"""A client on Telegram, a provider on Slack: what changes on one side changes on the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bridged import ANA, Bridge, bridged
from chatting_on_telegram import MARA
from slack_seen import BOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow


@pytest.fixture
def bridge(tmp_path: Path) -> Iterator[Bridge]:
    with bridged(tmp_path) as opened:
        yield opened
        assert opened.slack.refused == []


def test_words_change_and_go_on_both_sides(bridge: Bridge) -> None:
    written, copy = bridge.mara_writes("The blue folder is new")
    bridge.telegram.edits(MARA, written, "The red folder is new")
    bridge.until(lambda: "The red folder is new" in copy.shown)
    assert "changed" in copy.shown
    assert copy.edits == 1

    ts = bridge.ana_says("I begin on Monday")
    posted = bridge.telegram.sees(MARA, "I begin on Monday")
    bridge.ana_changes(ts, "I begin on Tuesday")
    bridge.until(lambda: "I begin on Tuesday" in posted.text)
    bridge.ana_changes(ts, deletes=True)
    bridge.until(lambda: posted not in bridge.telegram.posted)


def test_a_word_that_cannot_be_deleted_says_that_it_was_taken_back(bridge: Bridge) -> None:
    ts = bridge.ana_says("I begin on Monday")
    posted = bridge.telegram.sees(MARA, "I begin on Monday")
    bridge.telegram.old.add(posted.id)
    bridge.ana_changes(ts, deletes=True)
    bridge.until(lambda: "took a message" in posted.text)
    assert "Monday" not in posted.text


def test_a_reply_hangs_under_the_word_that_it_answers(bridge: Bridge) -> None:
    written, copy = bridge.mara_writes("The blue folder is new")
    said = bridge.ana_says("Which one?", thread_ts=copy.ts)
    answer = bridge.telegram.sees(MARA, "Which one?")
    bridge.arrived(said)
    assert answer.reply_to == written

    _, under = bridge.mara_writes("The one in the post", **bridge.under(answer))
    assert (under.thread_ts, under.broadcast) == (copy.ts, True)


def test_signs_cross_and_say_that_it_arrived(bridge: Bridge) -> None:
    written, copy = bridge.mara_writes("The blue folder is new")
    bridge.until(lambda: bridge.telegram.signs.get((MARA, written)) == "👌")
    bridge.ana_reacts(copy.ts, "+1::skin-tone-3")
    bridge.until(lambda: bridge.telegram.signs[MARA, written] == "👍")
    bridge.ana_reacts(copy.ts, "+1", off=True)
    bridge.until(lambda: bridge.telegram.signs[MARA, written] == "👌")

    ts = bridge.ana_says("I begin on Monday")
    channel = f"D{ANA[1:]}"
    bridge.until(lambda: bridge.slack.signs.get((channel, ts)) == ["white_check_mark"])
    posted = bridge.telegram.sees(MARA, "I begin on Monday")
    bridge.telegram.reacts(MARA, posted.id, "🎉")
    bridge.until(lambda: "tada" in bridge.slack.signs[channel, ts])
    bridge.telegram.reacts(MARA, posted.id, before=("🎉",))
    bridge.until(lambda: "tada" not in bridge.slack.signs[channel, ts])


def test_the_desk_s_own_signs_and_messages_are_nobody_s(bridge: Bridge) -> None:
    _, copy = bridge.mara_writes("The blue folder is new")
    item = {"type": "message", "channel": copy.channel, "ts": copy.ts}
    before = len(bridge.telegram.posted), dict(bridge.telegram.signs)
    bridge.event("reaction_added", user=BOT, reaction="+1", item=item)
    said = {"channel": copy.channel, "user": BOT, "bot_id": "B0BOT", "ts": copy.ts, "text": "hello"}
    bridge.event("message", **said)
    bridge.mara_writes("Are you there?")
    assert len(bridge.telegram.posted) == before[0]


def test_a_long_word_arrives_whole_in_several_messages(bridge: Bridge) -> None:
    whole = "\n".join(f"Line {n} 😀 of what I have to say" for n in range(400))
    bridge.ana_says(whole)
    bridge.telegram.sees(MARA, "Line 399")
    parts = [one.text for one in bridge.telegram.posted if "of what I have to say" in one.text]
    assert len(parts) > 2
    lines = [line for part in parts for line in part.splitlines() if line.startswith("Line")]
    assert lines == whole.splitlines()
    assert [bool(one.buttons) for one in bridge.telegram.posted[-len(parts) :]][:-1] == [False] * (
        len(parts) - 1
    )


def test_an_album_is_one_word_on_the_other_side_and_goes_as_one(bridge: Bridge) -> None:
    sheets = {name: name.encode() for name in ("a.csv", "b.csv", "c.csv")}
    files = [bridge.slack.upload(name, content) for name, content in sheets.items()]
    ts = bridge.ana_says("Three sheets", subtype="file_share", files=files)
    words = bridge.telegram.sees(MARA, "Three sheets")
    album = [one for one in bridge.telegram.posted if one.album]
    assert [one.file for one in album] == list(sheets.items())
    bridge.ana_changes(ts, deletes=True)
    bridge.until(lambda: not {id(words), *map(id, album)} & set(map(id, bridge.telegram.posted)))


def test_a_reply_to_a_part_of_an_album_is_a_reply_to_the_album(bridge: Bridge) -> None:
    parts = [
        bridge.telegram.message(
            MARA,
            media_group_id="g1",
            document=bridge.telegram.file(b"x", f"{n}.csv"),
            **bridge.under(bridge.claimed),
            **caption,
        )
        for n, caption in enumerate(({"caption": "Both sheets"}, {}))
    ]
    for part in parts:
        bridge.telegram.feed(message=part)
    copy = bridge.ana("Both sheets")
    bridge.arrived(parts[0]["message_id"])
    bridge.ana_says("I begin with the first", thread_ts=copy.ts)
    answer = bridge.telegram.sees(MARA, "I begin with the first")
    assert answer.reply_to == parts[0]["message_id"]
    bridge.telegram.feed(
        edited_message={**parts[1], "caption": "The second is new", "edit_date": 1763974800}
    )
    bridge.until(lambda: "The second is new" in copy.shown)


def test_an_answer_to_a_file_s_own_message_is_one_to_its_word(bridge: Bridge) -> None:
    lease = bridge.telegram.file(b"%PDF- lease", "lease.pdf")
    written = bridge.telegram.writes(
        MARA, "", document=lease, caption="The lease", **bridge.under(bridge.claimed)
    )
    copy = bridge.ana("The lease")
    bridge.arrived(written)
    (shown,) = [one for one in bridge.slack.files.values() if one["name"] == "lease.pdf"]
    ((channel, (share,)),) = shown["shares"]["private"].items()
    assert channel == copy.channel
    said = bridge.ana_says("Which page?", thread_ts=share["ts"])
    answer = bridge.telegram.sees(MARA, "Which page?")
    bridge.arrived(said)
    assert answer.reply_to == written

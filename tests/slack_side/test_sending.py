"""What becomes of a message when Slack is slow, full, broken or does not know the reader."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from bot.cards import Action, Card, CardFile, Span, card_to_json
from bot.slack.side import SlackConfig, SlackSide, open_side
from fake_slack import TOKEN, FakeSlack
from routing.inbound import Place, Platform
from routing.notices.model import Notice
from routing.values import FileId
from slack_desk import CATALOGUE
from slack_seen import BOT, TEAM, Fault
from storage.parcels import NamedFile, Parcel
from workers.postman import TryAgain, Uncertain, Unreachable
from workers.settings import load_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

MARA = "U0MARA"
NOW = datetime(2026, 3, 11, 9, 20, tzinfo=UTC)
CARD = Card(
    title=(Span(text="October books"),),
    body=((Span(text="Nothing for you to do now."),),),
    actions=(Action(key="things", label="My things"),),
    fallback="October books",
)
FILES = (CardFile(id=FileId(1), name="march.csv"),)


@pytest.fixture(scope="module")
def slack() -> Iterator[FakeSlack]:
    with FakeSlack(NOW.timestamp) as opened:
        opened.person(MARA, "Mara")
        opened.members["C0ROOM"] = {BOT}
        opened.members["C0OTHER"] = set()
        yield opened


@pytest.fixture(scope="module")
def side(slack: FakeSlack) -> Iterator[SlackSide]:
    config = SlackConfig(bot_token=TOKEN, url=slack.url, answer_within=0.4)
    with open_side(config, load_catalogue(CATALOGUE)) as opened:
        yield opened


def parcel(n: int, chat: str = MARA, **more: Any) -> Parcel:
    place = Place(platform=Platform.SLACK, team=TEAM, chat=chat, private=chat == MARA)
    whole = Parcel(
        id=n, notice=Notice(key="status"), place=place, created_at=NOW, card="k" * 16, rings=True
    )
    return replace(whole, **more)


def send(side: SlackSide, sent: Parcel, card: Card = CARD) -> str:
    return side.carrier.send(sent, card_to_json(card))


def test_a_card_goes_to_somebodys_own_chat(side: SlackSide, slack: FakeSlack) -> None:
    message = send(side, parcel(1))
    found = slack.of(MARA)[-1]
    assert found.ts == message
    assert found.text == "October books"
    assert found.buttons[0]["value"] == f"{'k' * 16}/things"


def test_slack_makes_nothing_of_names_and_links(side: SlackSide, slack: FakeSlack) -> None:
    send(side, parcel(2))
    given = slack.called("chat.postMessage")[-1]
    for name in ("link_names", "unfurl_links", "unfurl_media", "mrkdwn"):
        assert str(given[name]).lower() in ("false", "0"), name
    assert given["parse"] == "none"


def test_a_chat_is_opened_once(side: SlackSide, slack: FakeSlack) -> None:
    send(side, parcel(3))
    send(side, parcel(4))
    assert len(slack.called("conversations.open")) == 1


def test_an_edit_changes_the_message(side: SlackSide, slack: FakeSlack) -> None:
    message = send(side, parcel(5))
    over = replace(CARD, actions=())
    assert send(side, parcel(6, edits=message), over) == message
    found = slack.of(MARA)[-1]
    assert (found.ts, found.edits, found.buttons) == (message, 1, [])


def test_an_edit_of_what_is_gone_is_posted_anew(side: SlackSide, slack: FakeSlack) -> None:
    assert send(side, parcel(7, edits="1.000001")) == slack.of(MARA)[-1].ts


def test_a_thread_is_kept(side: SlackSide, slack: FakeSlack) -> None:
    place = Place(platform=Platform.SLACK, chat="C0ROOM", thread="3.000001", private=False)
    send(side, parcel(8, place=place))
    assert slack.of("C0ROOM")[-1].thread_ts == "3.000001"


def test_too_fast_is_later_by_as_much_as_slack_says(side: SlackSide, slack: FakeSlack) -> None:
    slack.fail("chat.postMessage", Fault(status=429, retry_after=7))
    with pytest.raises(TryAgain) as no:
        send(side, parcel(10))
    assert no.value.after == timedelta(seconds=7)


@pytest.mark.parametrize(
    "fault",
    [
        Fault(status=500, code="internal_error"),
        Fault(status=502),
        Fault(code="fatal_error"),
        Fault(hang=1.5),
        Fault(cut=True),
    ],
)
def test_what_breaks_off_is_in_doubt(side: SlackSide, slack: FakeSlack, fault: Fault) -> None:
    slack.fail("chat.postMessage", fault)
    with pytest.raises(Uncertain):
        send(side, parcel(11))


@pytest.mark.parametrize("fault", [Fault(status=500), Fault(hang=1.5), Fault(cut=True)])
def test_an_edit_is_never_in_doubt(side: SlackSide, slack: FakeSlack, fault: Fault) -> None:
    message = send(side, parcel(12))
    slack.fail("chat.update", fault)
    with pytest.raises(TryAgain):
        send(side, parcel(13, edits=message))


def test_a_closed_door_is_later(slack: FakeSlack) -> None:
    config = SlackConfig(bot_token=TOKEN, url="http://127.0.0.1:9/api/", answer_within=0.4)
    with (
        open_side(config, load_catalogue(CATALOGUE)) as side,
        pytest.raises(TryAgain),
    ):
        send(side, parcel(14))


@pytest.mark.parametrize(
    ("chat", "code"),
    [("C0NOWHERE", "channel_not_found"), ("C0OTHER", "not_in_channel")],
)
def test_who_cannot_be_reached_is_named(side: SlackSide, chat: str, code: str) -> None:
    with pytest.raises(Unreachable) as no:
        send(side, parcel(15, chat))
    assert no.value.code == code


@pytest.mark.parametrize("code", ["account_inactive", "is_archived", "token_revoked", "msg_odd"])
def test_what_never_arrives_says_why(side: SlackSide, slack: FakeSlack, code: str) -> None:
    slack.fail("chat.postMessage", Fault(code=code))
    with pytest.raises(Unreachable) as no:
        send(side, parcel(16))
    assert no.value.code == code


def test_somebody_who_left_the_workspace_cannot_be_reached(side: SlackSide) -> None:
    with pytest.raises(Unreachable):
        send(side, parcel(17, "U0GONE"))


def test_a_wrong_token_makes_nobody_unreachable(slack: FakeSlack) -> None:
    config = SlackConfig(bot_token=f"{TOKEN}-old", url=slack.url)
    with open_side(config, load_catalogue(CATALOGUE)) as side, pytest.raises(TryAgain):
        send(side, parcel(18))


def test_a_card_that_slack_does_not_take_is_said_in_words(
    side: SlackSide, slack: FakeSlack
) -> None:
    slack.fail("chat.postMessage", Fault(code="invalid_blocks"))
    message = send(side, parcel(19))
    found = slack.of(MARA)[-1]
    assert found.ts == message
    assert found.blocks == []
    assert found.text == "October books\nNothing for you to do now."


def test_words_are_tried_once(side: SlackSide, slack: FakeSlack) -> None:
    slack.fail("chat.postMessage", *(Fault(code="invalid_blocks"),) * 2)
    with pytest.raises(Unreachable):
        send(side, parcel(20))


def test_what_arrived_after_all_is_not_posted_again(side: SlackSide, slack: FakeSlack) -> None:
    slack.fail("chat.postMessage", Fault(cut=True))
    with pytest.raises(Uncertain):
        send(side, parcel(21))
    count = len(slack.of(MARA))
    assert send(side, parcel(21, repeat=True)) == slack.of(MARA)[-1].ts
    assert len(slack.of(MARA)) == count


def test_what_did_not_arrive_is_posted_again(side: SlackSide, slack: FakeSlack) -> None:
    slack.fail("chat.postMessage", Fault(status=502))
    with pytest.raises(Uncertain):
        send(side, parcel(22))
    count = len(slack.of(MARA))
    send(side, parcel(22, repeat=True))
    assert len(slack.of(MARA)) == count + 1


def test_a_file_that_is_on_its_way_is_waited_for(side: SlackSide, slack: FakeSlack) -> None:
    coming = NamedFile(name="march.csv", size=9, media_type="text/csv", state="pending")
    count = len(slack.of(MARA))
    with pytest.raises(TryAgain):
        send(side, parcel(23, files={FileId(1): coming}), replace(CARD, files=FILES))
    assert len(slack.of(MARA)) == count


def test_long_words_go_along_whole_as_a_file(side: SlackSide, slack: FakeSlack) -> None:
    words = "word " * 4_000
    send(side, parcel(24), Card(body=((Span(text=words),),)))
    found = [file for file in slack.files.values() if file["name"] == "message.txt"]
    assert slack.contents[found[-1]["id"]].decode() == words


def test_so_do_more_lines_than_a_message_shows(side: SlackSide, slack: FakeSlack) -> None:
    """What was said before somebody took the work over may be many short words."""
    lines = [f"Row {n} is blue" for n in range(60)]
    send(side, parcel(25), Card(body=tuple((Span(text=line),) for line in lines)))
    found = [file for file in slack.files.values() if file["name"] == "message.txt"]
    assert slack.contents[found[-1]["id"]].decode().splitlines() == lines


def test_slack_never_had_to_refuse_what_was_drawn(slack: FakeSlack) -> None:
    assert not [one for one in slack.refused if "blocks" in one or "text" in one]

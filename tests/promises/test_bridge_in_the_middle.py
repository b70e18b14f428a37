"""What goes wrong in the middle of a talk over both platforms: told, in order, to nobody else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from bridge_crowd import bridge_crowd
from routing.inbound import Platform
from slack_seen import Fault
from slack_sender import tokens_in
from telegram_seen import Trouble, too_many

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bridge_crowd import BridgeCrowd

pytestmark = pytest.mark.slow
HOSTILE = (
    "<!channel> <@U0EVA> <https://evil.test|https://bank.test>",
    "<b>bold</b> <a href='https://evil.test'>bank</a> &lt;i&gt; </code>",
    "*bold* _so_ ~gone~ `code` ```more",
    "> quoted >>> for ever",
    "@northside_bot /start@northside_bot /cancel #x",
    "{said} {0} %s %(name)s {{work}} $x",
    "\u202egnp.exe \u2066x\u2069 \u200b\u200d",
    "a\x00b\x1b[31mred\x07 \ud800",
    "[text](https://evil.test) ![x](y) |a|b|",
    "\U0001d54f" * 60,
    "line\r\nbreak\u2028and\u2029more\ttab",
)


@pytest.fixture
def people(tmp_path: Path) -> Iterator[BridgeCrowd]:
    """Mara on Telegram has work with Ana on Slack; Eva on Telegram does the same work."""
    with bridge_crowd(tmp_path) as crowd:
        crowd.joins("mara", Platform.TELEGRAM, "client", firm="Lind")
        crowd.joins("ana", Platform.SLACK, "provider", services="bookkeeping", firm="Ana")
        crowd.joins("eva", Platform.TELEGRAM, "provider", services="bookkeeping", firm="Eva")
        crowd.joins("ola", Platform.SLACK, "operator")
        crowd.says("mara", "February books by 20 March please")
        assert crowd.presses("mara", "go", "R-1")
        crowd.presses("mara", "theirs", "T-1")
        assert crowd.presses("ana", "claim", "T-1")
        yield crowd


def on_card(people: BridgeCrowd, name: str, key: str) -> str:
    """The message with this button that stands in somebody's chat."""
    member = people.members[name]
    if member.platform is Platform.SLACK:
        return next(m.ts for m in reversed(people.slack.of(member.user)) if key in m.keys)
    own = [one for one in people.telegram.posted if one.chat == int(member.user)]
    return next(
        str(one.id) for one in reversed(own) if any(d.endswith(f"/{key}") for _, d in one.buttons)
    )


def text_of(people: BridgeCrowd, name: str) -> str:
    return "\n".join(text for _, text in people.shown(name))


def test_who_blocks_the_bot_while_words_come_is_told_of_and_gets_what_is_open(
    people: BridgeCrowd,
) -> None:
    mara = int(people.members["mara"].user)
    people.telegram.blocked.add(mara)
    brief = on_card(people, "ana", "deliver")
    people.says("ana", "Which account is the new one?", under=brief)
    assert "cannot be reached" in text_of(people, "ana")
    assert "Which account is the new one?" not in text_of(people, "mara")
    people.telegram.unblocks(mara)
    (back,) = people.telegram._updates[-1:]
    people._push(**{key: value for key, value in back.items() if key != "update_id"})
    people.says("ana", "It is the blue one, I see", under=brief)
    assert "It is the blue one, I see" in text_of(people, "mara")


def test_an_album_with_one_file_too_large_crosses_with_the_others(people: BridgeCrowd) -> None:
    card = on_card(people, "mara", "write")
    files = [people.telegram.file(b"%d" % n, f"{n}.csv") for n in range(3)]
    files[1]["file_size"] = 25 * 10**6
    mara = people.members["mara"]
    more = {"media_group_id": "a", "reply_to_message": people._told(mara, message_id=int(card))}
    parts = [people._told(mara, document=file, **more) for file in files]
    parts[0]["caption"] = "All three of February"
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(3) as threads:
        sent = threads.map(lambda part: people.telegram.pushes(people.hook, message=part), parts)
        assert list(sent) == [200, 200, 200]
    people.settle()
    assert "All three of February" in text_of(people, "ana")
    channel = f"D{people.members['ana'].user[1:]}"
    names = {one["name"] for one in people.slack.files.values() if one.get("shared_in") == channel}
    assert names == {"0.csv", "2.csv"}
    assert "1.csv" in text_of(people, "mara")


def test_a_change_or_deletion_after_a_hand_over_goes_to_who_has_it_now(people: BridgeCrowd) -> None:
    card = on_card(people, "mara", "write")
    message = people.says("mara", "The folder is blue", under=card)
    own = people.says("ana", "I look at page 3", under=on_card(people, "ana", "deliver"))
    people.order("hand_over", task="T-1", to="Eva")
    assert people.presses("eva", "claim", "T-1")
    people.edits("mara", message, "The folder is green")
    assert "The folder is green" in text_of(people, "eva")
    assert not any("green" in sent for sent in people.ever_sent("ana"))
    people.edits("ana", own, "I look at page 4")
    assert "I look at page 3" in text_of(people, "mara")
    people.deletes("ana", own)
    assert "I look at page" not in text_of(people, "mara")
    for name in ("mara", "eva"):
        assert not any("page 4" in sent for sent in people.ever_sent(name))


def test_words_wait_in_their_order_while_a_platform_says_later(people: BridgeCrowd) -> None:
    brief, card = on_card(people, "ana", "deliver"), on_card(people, "mara", "write")
    people.telegram.troubles["sendMessage"] = [too_many(20), Trouble(code=502, said="Bad Gateway")]
    people.slack.fail("chat.postMessage", Fault(status=429, retry_after=20), Fault(status=503))
    for n in range(3):
        people.says("ana", f"Row {n} is open", under=brief)
        people.says("mara", f"Box {n} is shut", under=card)
    for _ in range(6):
        people.passes(seconds=21)
    rows = re.findall(r"Row \d is open", text_of(people, "mara"))
    boxes = re.findall(r"Box \d is shut", text_of(people, "ana"))
    assert rows == [f"Row {n} is open" for n in range(3)]
    assert boxes == [f"Box {n} is shut" for n in range(3)]


def test_no_words_or_names_of_anybody_act_on_the_other_platform(people: BridgeCrowd) -> None:
    brief, card = on_card(people, "ana", "deliver"), on_card(people, "mara", "write")
    for n, text in enumerate(HOSTILE):
        calls = len(people.slack.calls)
        # The server of these tests does not read a name with a semicolon in it.
        name = f"{n}{text}.csv"[:200].replace(";", "")
        people.says("mara", f"page {n} {text}", under=card, file=name)
        people.says("ana", f"row {n} {text}", under=brief, file=name)
        assert f"page {n}" in text_of(people, "ana")
        assert f"row {n}" in text_of(people, "mara")
        for _, given in people.slack.calls[calls:]:
            assert not [one for one in marked_up(given) if not is_harmless(one)], (text, given)
    assert people.slack.refused == []
    assert not [one for one in people.telegram.posted if one.entities and "row" in one.text]
    assert not [one for one in people.telegram.posted if "a" in one.tags]


def marked_up(given: dict[str, Any]) -> list[str]:
    """What Slack would read as a mention, a link or a date in what it was given."""
    found = []
    for block in given.get("blocks") or []:
        parts = [block.get("text"), *block.get("fields", []), *block.get("elements", [])]
        for part in parts:
            if isinstance(part, dict) and part.get("type") == "mrkdwn":
                found += tokens_in(part["text"])
    return [*found, *tokens_in(given.get("text") or "")]


def is_harmless(token: str) -> bool:
    """A date of the desk's, or an address that is shown as it is."""
    return token.startswith("!date^") or ("|" not in token and token.startswith("http"))

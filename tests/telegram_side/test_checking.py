"""What is wrong with a bot is told in plain words, and looking changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.findings import Weight, is_well
from bot.telegram.checking import Asked, Checked, check_telegram
from fake_telegram import TOKEN, FakeTelegram
from telegram_seen import Trouble

if TYPE_CHECKING:
    from collections.abc import Iterator

GROUP = "-100500"


@pytest.fixture
def telegram() -> Iterator[FakeTelegram]:
    with FakeTelegram() as running:
        yield running


def looked(telegram: FakeTelegram, **more: object) -> Checked:
    asked = {"token": TOKEN, "url": telegram.address, **more}
    return check_telegram(Asked(**asked))  # type: ignore[arg-type]


def told(checked: Checked) -> str:
    return "\n".join(one.line for one in checked.findings if one.weight is not Weight.OK)


def test_a_bot_that_is_set_up_has_nothing_to_look_at(telegram: FakeTelegram) -> None:
    telegram.chats.add(int(GROUP))
    checked = looked(telegram, channel=GROUP)
    assert told(checked) == ""
    assert checked.name == "northside_bot"


def test_looking_confirms_nothing_that_waits(telegram: FakeTelegram) -> None:
    telegram.writes(7, "hello")
    looked(telegram)
    assert telegram.confirmed == 0
    looked(telegram, runs=True)
    assert telegram.count("getUpdates") == 1, "a desk that runs polls by itself"


def test_a_token_that_telegram_does_not_know(telegram: FakeTelegram) -> None:
    found = told(looked(telegram, token="1:" + "B" * 34))
    assert "Telegram does not know this token. Ask @BotFather" in found


def test_a_webhook_that_takes_the_messages_is_named(telegram: FakeTelegram) -> None:
    telegram.webhook["url"] = "https://other.example.org/hook/secret"
    found = told(looked(telegram))
    assert "A webhook at other.example.org gets what people write" in found
    assert "hook/secret" not in found


def test_another_poller_is_found(telegram: FakeTelegram) -> None:
    telegram.troubles["getUpdates"] = [
        Trouble(code=409, said="Conflict: terminated by other getUpdates request")
    ]
    checked = looked(telegram)
    assert "Another program reads this bot's messages right now." in told(checked)
    assert not is_well(checked.findings)


@pytest.mark.parametrize("standing", ["left", "kicked"])
def test_a_bot_outside_its_group_is_to_be_added(telegram: FakeTelegram, standing: str) -> None:
    assert f"is not in the group {GROUP}" in told(looked(telegram, channel=GROUP))
    telegram.chats.add(int(GROUP))
    telegram.standing = standing
    assert "is not in Providers. Add it there" in told(looked(telegram, channel=GROUP))


def test_an_address_that_telegram_cannot_send_to(telegram: FakeTelegram) -> None:
    found = told(looked(telegram, webhook="https://desk.example.org:9000"))
    assert "Telegram sends to https on port 443, 80, 88 or 8443" in found
    assert "Telegram does not send here yet." in found


def test_what_telegram_could_not_deliver_is_told(telegram: FakeTelegram) -> None:
    telegram.webhook["url"] = "https://desk.example.org/telegram"
    telegram.failed = "Connection timed out"
    found = told(looked(telegram, webhook="https://desk.example.org"))
    assert "Telegram could not deliver: Connection timed out." in found


def test_a_telegram_that_does_not_answer_is_told_with_its_address() -> None:
    checked = check_telegram(Asked(token=TOKEN, url="http://127.0.0.1:9"))
    assert "Telegram does not answer at http://127.0.0.1:9" in told(checked)

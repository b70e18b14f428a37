"""The menu of commands: each side its own, in each language, set once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.messages import keys_of
from bot.telegram.menus import LANGUAGES, MENUS, commands
from chatting_on_telegram import ANA, MARA, OLA, enroll, on_telegram
from fake_telegram import FakeTelegram
from routing.people import Side
from telegram_people import BOT
from telegram_seen import Trouble

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def fake() -> Iterator[FakeTelegram]:
    with FakeTelegram() as server:
        yield server


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("side", list(Side))
def test_every_command_says_what_it_does(side: Side, lang: str) -> None:
    menu = commands(side, lang)
    assert [one.command for one in menu] == list(MENUS[side])
    assert all(one.description != one.command for one in menu)
    assert {f"menu.{one.command}" for one in menu} <= keys_of(lang)


@pytest.mark.slow
def test_each_side_sees_its_own_and_everybody_a_clients(tmp_path: Path, fake: FakeTelegram) -> None:
    fake.chats |= {MARA, ANA, OLA}
    with on_telegram(tmp_path, fake) as runtime:
        fake.waits_until(lambda: (str(OLA), "") in fake.menus and (str(ANA), "") in fake.menus)
        assert fake.menus["all_private_chats", ""] == list(MENUS[Side.CLIENT])
        assert fake.menus["all_private_chats", "de"] == list(MENUS[Side.CLIENT])
        assert fake.menus["all_group_chats", "es"] == ["help"]
        assert fake.menus[str(ANA), ""] == list(MENUS[Side.PROVIDER])
        assert fake.menus[str(OLA), ""] == list(MENUS[Side.OPERATOR])
        noted = [f"telegram.menu.{BOT}.chat.{user}" for user in (ANA, OLA)]
        fake.waits_until(lambda: all(map(runtime.ledger.setting, noted)))
        assert (str(MARA), "") not in fake.menus
    count = fake.count("setMyCommands")
    with on_telegram(tmp_path, fake):
        fake.writes(MARA, "/help")
        fake.sees(MARA, "Write what you want")
    assert fake.count("setMyCommands") == count, "what is set is not set again"


@pytest.mark.slow
def test_a_menu_that_telegram_refuses_keeps_nobody_waiting(
    tmp_path: Path, fake: FakeTelegram
) -> None:
    fake.troubles["setMyCommands"] = [Trouble(code=400, said="Bad Request: no")] * 20
    with on_telegram(tmp_path, fake):
        fake.writes(MARA, "/help")
        fake.sees(MARA, "Write what you want")


@pytest.mark.slow
def test_every_command_of_a_client_is_understood(tmp_path: Path, fake: FakeTelegram) -> None:
    with on_telegram(tmp_path, fake) as runtime:
        enroll(runtime, fake, MARA, side="client", name="Mara", firm="Lind")
        for word in MENUS[Side.CLIENT]:
            count = len(fake.posted)
            fake.writes(MARA, f"/{word}")
            fake.waits_until(lambda count=count: len(fake.posted) > count)
        answers = " ".join(one.text for one in fake.posted if one.chat == MARA)
        assert "I take that as nothing" not in answers
        assert "Only an owner" not in answers

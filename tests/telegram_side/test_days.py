"""Whole days at the desk, sent over HTTP by the real carrier: each card and edit is taken."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from bot.cards import card_to_json
from bot.telegram.carrier import TelegramCarrier
from bot.telegram.line import Line
from bot.telegram.rendering import CAPTION, TEXT, draw
from chatting_on_telegram import CATALOGUE
from fake_telegram import TOKEN, FakeTelegram
from played import SCENARIOS, ended
from routing.inbound import Place, Platform
from routing.notices.model import Notice
from storage.parcels import NamedFile, Parcel
from workers.settings import load_catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from bot.terminal.carrier import Shown


@dataclass(kw_only=True)
class Chats:
    """Everybody's chat has a number; a message of the play is one on Telegram."""

    numbers: dict[str, int] = field(default_factory=dict)
    messages: dict[tuple[str, str], str] = field(default_factory=dict)

    def number(self, one: Shown) -> int:
        return self.numbers.setdefault(one.to, 2000 + len(self.numbers))

    def outside(self, chat: str) -> str:
        return chat

    def move(self, before: str, after: str) -> None:
        raise AssertionError((before, after))


def parcel(one: Shown, chats: Chats, row: int) -> Parcel:
    named = NamedFile(name="", size=4, media_type="", state="ready")
    return Parcel(
        id=row,
        notice=Notice(key=one.notice),
        place=Place(platform=Platform.TELEGRAM, chat=str(chats.number(one))),
        created_at=one.at,
        card=one.key,
        edits=chats.messages[one.to, one.message] if one.edited else None,
        rings=one.rings,
        files={file.id: named for file in one.card.files},
    )


@pytest.mark.slow
@pytest.mark.parametrize("day", ["main", "dispute", "items", "firm", "handback"])
def test_a_day_is_shown_on_telegram_as_it_was_played(tmp_path: Path, day: str) -> None:
    played = ended(SCENARIOS / f"{day}.txt", tmp_path)
    last: dict[tuple[int, str], Shown] = {}
    with FakeTelegram() as fake, Line(TOKEN, fake.address) as line:
        carrier, chats = TelegramCarrier(line, load_catalogue(CATALOGUE)), Chats()
        carrier.attach(lambda _file: io.BytesIO(b"file"), chats)
        for row, one in enumerate(played.shown):
            fake.chats.add(chats.number(one))
            message = carrier.send(parcel(one, chats, row), card_to_json(one.card))
            if not one.edited:
                chats.messages[one.to, one.message] = message
            assert message == chats.messages[one.to, one.message]
            last[chats.number(one), message] = one
        assert len(last) > 5
        for (chat, message), one in last.items():
            posted = next(p for p in fake.posted if (p.chat, str(p.id)) == (chat, message))
            drawn = draw(one.card, one.key, TEXT if posted.file is None else CAPTION)
            assert posted.text == drawn.text.strip()
            assert [data for _, data in posted.buttons] == [
                button.data for buttons in drawn.keyboard for button in buttons
            ]
            assert posted.entities == ()

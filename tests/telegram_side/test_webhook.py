"""By webhook nothing comes in without the secret, and nothing is confirmed before it is kept."""

from __future__ import annotations

import threading
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.telegram.serving import open_telegram
from bot.telegram.webhook import REQUEST_LIMIT, Webhook, WebhookConfig
from chatting_on_telegram import MARA, desk_in
from fake_telegram import TOKEN, FakeTelegram
from routing.inbound import Platform
from storage import tables as t
from telegram_seen import Trouble, monday
from workers.runtime import Runtime, open_runtime
from workers.settings import load_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from routing.inbound import Inbound


SECRET = "a-secret-of-this-desk"


@dataclass(frozen=True, kw_only=True)
class Hooked:
    """A desk with a webhook, and the fake that sends to it."""

    runtime: Runtime
    fake: FakeTelegram
    address: str

    def kept(self) -> list[Inbound]:
        """Give what waits to be decided."""
        ledger = self.runtime.ledger
        letters = map(ledger.letter, ledger.undecided(self.runtime.clock()))
        return [one.inbound for one in letters if one is not None]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Hooked]:
    with ExitStack() as stack:
        fake = stack.enter_context(FakeTelegram())
        fake.troubles["setWebhook"] = [Trouble(code=502, said="Bad Gateway")]
        made = desk_in(tmp_path)
        config = WebhookConfig(url="https://desk.example.org", secret=SECRET, port=0)
        catalogue = load_catalogue(made.catalogue)
        bot = stack.enter_context(open_telegram(TOKEN, catalogue, fake.address, webhook=config))
        carriers = {Platform.TELEGRAM: bot.carrier}
        runtime = stack.enter_context(open_runtime(made, carriers, monday))
        ears = stack.enter_context(bot.listening(runtime, album_for=0.2))
        assert isinstance(ears, Webhook)
        fake.waits_until(lambda: bool(fake.webhook["url"]))
        yield Hooked(
            runtime=runtime, fake=fake, address=f"http://127.0.0.1:{ears.port}/telegram"
        )  # fmt: skip


def test_telegram_is_told_where_and_with_which_secret(desk: Hooked) -> None:
    assert desk.fake.webhook == {"url": "https://desk.example.org/telegram", "secret": SECRET}


def test_only_who_knows_the_secret_is_heard_and_each_update_once(desk: Hooked) -> None:
    fake = desk.fake
    message = fake.message(MARA, text="October books")
    for secret in ("", "wrong", SECRET + "x"):
        assert fake.pushes(desk.address, secret=secret, message=message) == 401
    assert desk.kept() == []
    assert fake.pushes(desk.address, message=message) == 200
    assert [one.text for one in desk.kept()] == ["October books"]
    id = fake._ids["update"]
    assert fake.pushes(desk.address, message=message, update_id=id) == 200
    assert len(desk.kept()) == 1


def test_what_is_no_update_is_refused(desk: Hooked) -> None:
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    for body in (b"not json", b"[]", b"{}", b"[" * 100_000):
        request = urllib.request.Request(desk.address, data=body, headers=headers)
        with pytest.raises(urllib.error.HTTPError) as no:
            urllib.request.urlopen(request, timeout=10)
        assert no.value.code == 400
        no.value.close()


@pytest.mark.slow
def test_an_album_that_comes_in_parts_is_kept_as_one(desk: Hooked) -> None:
    fake = desk.fake
    parts = [
        fake.message(MARA, document=fake.file(b"%d" % n, f"{n}.csv"), media_group_id="a")
        for n in range(3)
    ]
    with ThreadPoolExecutor(3) as threads:
        statuses = threads.map(lambda part: fake.pushes(desk.address, message=part), parts)
        assert list(statuses) == [200, 200, 200]
    (album,) = desk.kept()
    assert len(album.files) == 3


@pytest.mark.slow
def test_a_part_that_comes_while_its_album_is_being_kept_is_kept_too(desk: Hooked) -> None:
    fake, seen = desk.fake, threading.Event()
    fake.troubles["download"] = [Trouble(until=seen)]
    parts = [
        fake.message(MARA, document=fake.file(b"%d" % n, f"{n}.csv"), media_group_id="a")
        for n in range(3)
    ]
    with ThreadPoolExecutor(3) as threads:
        first = [threads.submit(fake.pushes, desk.address, message=part) for part in parts[:2]]
        fake.waits_until(lambda: fake.count("getFile") == 1)
        late = threads.submit(fake.pushes, desk.address, message=parts[2])
        fake.waits_until(lambda: fake.count("getFile") == 2)
        seen.set()
        assert [one.result() for one in (*first, late)] == [200, 200, 200]
    with desk.runtime.ledger.engine.connect() as look:
        assert sorted(look.scalars(select(t.files.c.name))) == ["0.csv", "1.csv", "2.csv"]


def test_a_body_that_is_too_large_is_refused(desk: Hooked) -> None:
    message = desk.fake.message(MARA, text="x" * REQUEST_LIMIT)
    assert desk.fake.pushes(desk.address, message=message) == 413
    assert desk.fake.pushes(desk.address, secret="wrong", message=message) == 401
    assert desk.kept() == []


@pytest.mark.parametrize(
    "update",
    [
        {"update_id": "seven", "message": {"text": "x"}},
        {"update_id": -5, "callback_query": {"id": "1", "data": "x"}},
        {"message": {"chat": {"id": 1, "type": "private"}}},
        {"inline_query": {"id": "1", "query": "x"}},
        {"message_reaction": {"chat": {"id": 1, "type": "private"}, "message_id": 1}},
        {"my_chat_member": {"chat": {"id": 1, "type": "private"}}},
        {"edited_message": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}}},
        {"no_such_kind": {"a": [1, {"b": None}]}},
    ],
    ids=lambda update: next(iter(set(update) - {"update_id"})),
)
def test_updates_of_no_known_shape_keep_nothing_and_break_nothing(
    desk: Hooked, update: dict[str, object]
) -> None:
    assert desk.fake.pushes(desk.address, **update) in (200, 400, 503)
    assert desk.kept() == []
    good = desk.fake.message(MARA, text="October books")
    assert desk.fake.pushes(desk.address, message=good) == 200
    assert [one.text for one in desk.kept()] == ["October books"]

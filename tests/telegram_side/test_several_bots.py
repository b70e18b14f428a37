"""Several bots at one desk: each answers its own chats, and people with one number are two."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import pytest

from bot.telegram.bots import Bots
from bot.telegram.serving import open_telegram
from bot.telegram.webhook import WebhookConfig
from chatting_on_telegram import ANA, MARA, desk_in, enroll
from fake_telegram import TOKEN, FakeTelegram
from ports import free_port
from routing.inbound import Account, Platform
from telegram_seen import monday
from workers.buckets import Buckets
from workers.embedded import Embedded
from workers.runtime import Runtime, open_runtime
from workers.settings import SettingsProblems, load, load_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow
OTHER = "7373:" + "BB" * 17
TEAM = "7373"
SHEET = b"date,amount\n2026-10-01,5\n"
HOOK = "a-secret-of-this-desk"


@contextmanager
def two(folder: Path, port: int = 0) -> Iterator[tuple[Runtime, FakeTelegram, FakeTelegram]]:
    """A desk with two bots, each on a Telegram of its own; by webhook if there is a port."""
    made = desk_in(folder)
    catalogue = load_catalogue(made.catalogue)
    named = WebhookConfig(url="https://desk.example.org", secret=HOOK, port=port)
    hook = named if port else None
    with ExitStack() as stack:
        first = stack.enter_context(FakeTelegram())
        other = stack.enter_context(FakeTelegram(OTHER, "other_bot"))
        opened = open_telegram(TOKEN, catalogue, first.address, webhook=hook)
        more = open_telegram(OTHER, catalogue, other.address, webhook=hook, first=False)
        bots = Bots((stack.enter_context(opened), stack.enter_context(more)))
        carriers = {Platform.TELEGRAM: bots.carrier}
        runtime = stack.enter_context(open_runtime(made, carriers, monday, Buckets({})))
        stack.enter_context(Embedded(runtime, poll_for=0.05))
        stack.enter_context(bots.listening(runtime))
        yield runtime, first, other


def test_each_chat_is_answered_by_the_bot_that_it_is_with(tmp_path: Path) -> None:
    with two(tmp_path) as (runtime, first, other):
        enroll(runtime, first, ANA, side="provider", name="Ana", services="bookkeeping")
        other.writes(MARA, "October books by Friday noon")
        other.presses(MARA, other.sees(MARA, "October", "go"), "go")
        other.sees(MARA, "bank statement")
        other.sends(MARA, SHEET, "october.csv")
        first.presses(ANA, first.sees(ANA, "books", "claim"), "claim")
        other.sees(MARA, "Ana has your October books")
        assert first.sees(ANA, "October", "start").file == ("october.csv", SHEET)
        assert {one.chat for one in first.posted} == {ANA}
        assert {one.chat for one in other.posted} == {MARA}
        assert runtime.ledger.setting("telegram.name") == first.username


def test_one_number_at_two_bots_is_two_people_until_they_say_otherwise(tmp_path: Path) -> None:
    with two(tmp_path) as (runtime, first, other):
        enroll(runtime, first, ANA, side="provider", name="Ana", services="bookkeeping")
        other.writes(ANA, "hello")
        other.sees(ANA)
        here, there = (
            Account(platform=Platform.TELEGRAM, team=team, user=str(ANA)) for team in ("", TEAM)
        )
        people = [
            runtime.ledger.read(lambda reads, one=one: reads.person_by_account(one))
            for one in (here, there)
        ]
        assert None not in people
        assert people[0] != people[1]
        other.blocks(ANA)
        first.writes(ANA, "where are my things?")
        first.sees(ANA, "Nothing is open")


def test_by_webhook_each_bot_has_a_path_of_its_own_at_one_address(tmp_path: Path) -> None:
    port = free_port()
    with two(tmp_path, port) as (_, first, other):
        for fake, path in ((first, "/telegram"), (other, f"/telegram/{TEAM}")):
            fake.waits_until(lambda fake=fake: bool(fake.webhook["url"]))
            assert fake.webhook["url"] == f"https://desk.example.org{path}"
            here, message = f"http://127.0.0.1:{port}{path}", fake.message(MARA, text="hello")
            assert fake.pushes(here, secret="wrong", message=message) == 401
            assert fake.pushes(here, message=message) == 200
            fake.sees(MARA)


def test_tokens_are_told_apart_and_two_of_one_bot_are_refused(tmp_path: Path) -> None:
    said = {"OUTDESK_TELEGRAM_TOKEN": TOKEN, "OUTDESK_TELEGRAM_MORE_TOKENS": f"{OTHER}"}
    assert load(tmp_path, said).telegram_more_tokens == (OTHER,)
    for wrong in (f"{OTHER}, {OTHER}", "no-token", TOKEN):
        with pytest.raises(SettingsProblems) as no:
            load(tmp_path, {**said, "OUTDESK_TELEGRAM_MORE_TOKENS": wrong})
        assert wrong not in str(no.value)

"""Byte for byte on the wire: nothing of the client's before the claim, and no money across.

Words that occur nowhere else stand in a request; whatever providers press, no call to Slack or
Telegram that is for them may hold one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from io import BytesIO
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest

from bot.lookup import Lookup
from bot.slack.rendering import render
from bot.slack.side import SlackConfig, open_side
from bot.telegram.chats import Chats
from bot.telegram.serving import open_telegram
from bot.terminal.stage import SimClock
from bot.wording import Reader, word
from chatting import TUESDAY
from fake_slack import TOKEN as SLACK_TOKEN
from fake_slack import FakeSlack
from fake_telegram import TOKEN, FakeTelegram
from routing.inbound import Account, Attachment, Inbound, InboundKind, Place, Platform, Press
from slack_seen import BOT, TEAM
from storage.history import History
from workers.buckets import Buckets
from workers.jobs import drain
from workers.runtime import Runtime, open_runtime
from workers.settings import load, load_catalogue

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

CATALOGUE = """
[desk]
name = "Northside"
zone = "Europe/Berlin"
hours = { "mon-fri" = "09:00-17:00" }
sign_up = "open"
offer_open_for = "1h"

[services.books]
title = "Monthly books"
about = "Bookkeeping for a month: the bank account reconciled, receipts matched."
examples = ["October books by Friday noon", "please do the books", "reconcile the bank account"]
price = "7731.00 EUR"
pay = "4417.00 EUR"

[services.books.inputs]
lines = { title = "lines", kind = "number", required = false, brief = true }
statement = { title = "bank statement", kind = "file", required = false }
"""
PRICE, PAY = ("7731", "7,731", "7.731"), ("4417", "4,417", "4.417")
CANARIES = (
    "zebulon.q@vossberg.example",
    "Zebulon",
    "Quartermain",
    "Vossberg",
    "5550123",
    "4111111111111111",
    "4111 1111 1111 1111",
    "Tr0ub4dor",
    "Ottilie",
    "payroll-secret",
    "greenhouse",
)
ASKED = (
    "October books for the greenhouse by Friday noon. Write to zebulon.q@vossberg.example or call "
    "+49 171 5550123, or my wife Ottilie at Vossberg"
)
MARA, EVA, ANA, ROOM = 1001, 1002, "U0ANA", "C0ROOM"


@dataclass(kw_only=True)
class Wire:
    """A desk on two platforms whose calls are written down, and a clock that is set by hand."""

    runtime: Runtime
    clock: SimClock
    telegram: FakeTelegram
    slack: FakeSlack
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    @property
    def people(self) -> dict[str, tuple[Account, Place]]:
        own = (
            ("mara", Account(platform=Platform.TELEGRAM, user=str(MARA)), str(MARA)),
            ("eva", Account(platform=Platform.TELEGRAM, user=str(EVA)), str(EVA)),
            ("ana", Account(platform=Platform.SLACK, team=TEAM, user=ANA), ANA),
        )
        return {
            name: (who, Place(platform=who.platform, team=who.team, chat=chat))
            for name, who, chat in own
        }

    def keep(self, who: str, kind: InboundKind, contents: Any = None, **more: Any) -> None:
        account, place = self.people[who]
        n = next(self.numbers)
        more = {"message": str(500 + n), **more}
        inbound = Inbound(
            key=f"k{n}", account=account, place=place, kind=kind, sent_at=self.clock.now, **more
        )
        if contents is None:
            self.runtime.keep(inbound)
        else:
            self.runtime.keep_files(inbound, contents)
        self.settle()

    def settle(self) -> None:
        drain(self.runtime, self.clock.now)

    def passes(self, **by: float) -> None:
        self.clock.now += timedelta(**by)
        self.settle()

    def enroll(self, who: str, side: str, **more: str) -> None:
        account, place = self.people[who]
        cli = Account(platform=Platform.CLI, user="cli")
        known = {"platform": account.platform.value, "user": account.user, "team": account.team}
        fields = {**known, "chat": place.chat, "side": side, **more}
        inbound = Inbound(
            key=f"enroll-{who}",
            account=cli,
            place=Place(platform=Platform.CLI, chat="cli"),
            kind=InboundKind.COMMAND,
            sent_at=self.clock.now,
            command="enroll",
            fields=fields,
        )
        self.runtime.keep(inbound)
        self.settle()

    def press(self, who: str, action: str) -> None:
        card = self.card(who, action)
        assert card is not None, (who, action)
        self.keep(who, InboundKind.PRESS, press=Press(card=card.key, action=action))

    def card(self, who: str, action: str) -> Any:
        account = self.people[who][0]
        person = self.runtime.ledger.read(lambda reads: reads.person_by_account(account))
        assert person is not None
        return History(self.runtime.ledger.engine).card_for(person.id, action=action)

    def at_home(self, who: str) -> str:
        """What stands in somebody's home tab, or on their board, as Slack would be sent it."""
        runtime, account = self.runtime, self.people[who][0]
        look = Lookup(runtime.ledger, History(runtime.ledger.engine), runtime.catalogue)
        notice = runtime.desk.things_for(account, self.clock.now)
        return json.dumps(render(word(notice, Reader(name=who), look), "k").blocks)

    def to(self, *chats: str) -> str:
        """Everything that was sent to these chats, as it was sent."""
        bodies = [
            given
            for _, given in (*self.telegram.calls, *self.slack.calls)
            if str(given.get("chat_id", given.get("channel", given.get("channel_id")))) in chats
        ]
        files = [one for one in self.slack.files.values() if one.get("shared_in") in chats]
        shown = [p for p in self.telegram.posted if str(p.chat) in chats]
        return json.dumps(
            [bodies, files, [(p.text, p.file, p.buttons) for p in shown]], default=str
        )


@contextmanager
def wired(folder: Path) -> Iterator[Wire]:
    (folder / "catalogue.toml").write_text(CATALOGUE)
    environ = {
        "OUTDESK_CATALOGUE": str(folder / "catalogue.toml"),
        "OUTDESK_CHANNEL": f"slack:{ROOM}",
        "OUTDESK_ENCODER": "keywords",
    }
    settings, clock = load(folder, environ), SimClock(TUESDAY)
    catalogue = load_catalogue(settings.catalogue)
    with ExitStack() as stack:
        telegram = stack.enter_context(FakeTelegram())
        slack = stack.enter_context(FakeSlack(lambda: clock.now.timestamp()))
        slack.person(ANA, "Ana")
        slack.members[ROOM] = {BOT, ANA}
        telegram.chats |= {MARA, EVA}
        side = stack.enter_context(
            open_side(SlackConfig(bot_token=SLACK_TOKEN, url=slack.url), catalogue)
        )
        bot = stack.enter_context(open_telegram(TOKEN, catalogue, telegram.address))
        carriers = {Platform.SLACK: side.carrier, Platform.TELEGRAM: bot.carrier}
        runtime = stack.enter_context(open_runtime(settings, carriers, clock, Buckets({})))
        side.carrier.open_files_with(runtime.files.open)
        bot.carrier.attach(runtime.files.open, Chats(runtime.ledger))
        yield Wire(runtime=runtime, clock=clock, telegram=telegram, slack=slack)


PROVIDERS = (str(EVA), f"D{ANA[1:]}", ROOM)


def found(sent: str, words: tuple[str, ...]) -> list[str]:
    return [word for word in words if word.casefold() in sent.casefold()]


def asks(wire: Wire) -> None:
    name = "payroll-secret.csv"
    wire.enroll("mara", "client", firm="Quartermain & Vossberg", name="Zebulon Quartermain")
    wire.enroll("eva", "provider", services="books", name="Eva")
    wire.enroll("ana", "provider", services="books", name="Ana")
    file = (Attachment(key="f1", name=name, size=4),)
    wire.keep("mara", InboundKind.WORDS, [BytesIO(b"a,b\n")], text=ASKED, files=file)
    wire.press("mara", "go")
    for more in ("my card is 4111 1111 1111 1111", "the password is: Tr0ub4dor&3"):
        wire.keep("mara", InboundKind.WORDS, text=f"T-1 {more}")
    wire.keep("mara", InboundKind.WORDS, text="T-1 Ottilie has the greenhouse key")


def tries_everything(wire: Wire, who: str) -> None:
    """Press all that an offer has, and more, but for the claim."""
    for action in ("ask", "ask.lines", "ask.date", "other", "not_this"):
        if wire.card(who, action) is not None:
            wire.press(who, action)
            wire.keep(who, InboundKind.WORDS, text="Monday at noon")
    wire.keep(who, InboundKind.WORDS, text="T-1 who is it for?")
    if wire.card("mara", "firm") is not None:
        wire.press("mara", "firm")


def test_no_canary_reaches_a_provider_before_the_claim(tmp_path: Path) -> None:
    with wired(tmp_path) as wire:
        asks(wire)
        for _ in range(4):
            tries_everything(wire, "eva")
            tries_everything(wire, "ana")
            assert found(wire.at_home("eva") + wire.at_home("ana"), (*CANARIES, *PRICE)) == []
            wire.passes(hours=2)
        sent = wire.to(*PROVIDERS)
        assert "onthly books" in sent
        assert "4417" in sent.replace(",", ""), "offers did reach them"
        assert found(sent, CANARIES) == []
        assert found(wire.to(str(MARA)), ("Zebulon",)), "the same look finds what is there"


def test_money_stays_on_its_side_from_the_offer_to_the_end(tmp_path: Path) -> None:
    with wired(tmp_path) as wire:
        asks(wire)
        wire.press("eva", "claim")
        wire.keep("eva", InboundKind.WORDS, text="T-1 Where is the key?")
        wire.press("eva", "deliver")
        wire.keep("eva", InboundKind.WORDS, text="All matched. 2 h")
        wire.passes(hours=1)
        assert found(wire.to(str(EVA)), ("Ottilie",)), "who has it reads the words"
        assert found(wire.to(f"D{ANA[1:]}", ROOM), CANARIES) == [], "nobody else does"
        assert found(wire.to(*PROVIDERS), PRICE) == []
        assert found(wire.to(str(MARA)), PAY) == []
        assert found(wire.to(*PROVIDERS), ("Tr0ub4dor", "4111 1111")) == []

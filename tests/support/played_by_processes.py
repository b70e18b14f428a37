"""Transcripts played on a desk of several processes, from outside: over its platforms' addresses.

What people do goes in to the web process as Slack and Telegram send it; what they get is what the
sender brought to the platforms. The player shares nothing with the processes but the database, in
which it looks when they have finished and what was sent.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from bot.cards import card_from_json
from bot.terminal.carrier import Shown, TerminalCarrier, shown_of
from bot.terminal.player import Played, _Player
from bot.terminal.transcript import read_transcript
from fake_slack import TOKEN as SLACK_TOKEN
from fake_slack import FakeSlack
from fake_telegram import TOKEN, FakeTelegram
from played_on_both import HOOK, AcrossStage
from ports import free_port
from processes import FileClock, Processes, accepts
from quiet import becomes_quiet, waiting
from routing.inbound import Platform
from routing.notices.model import Mode
from slack_seen import SECRET
from slack_sender import Sender
from storage import tables as t
from storage.history import History
from storage.parcels import Parcel, parcel_of
from workers import celery_app
from workers.runtime import open_part
from workers.settings import load, load_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from bot.terminal.steps import Transcript

PUBLIC = "https://desk.example.org"
ALL = ("web", "sender", "worker", "worker", "beat")


@dataclass(kw_only=True)
class Seen:
    """What the stage of one process knows of its witness: messages, by reader and subject."""

    slack: FakeSlack
    telegram: FakeTelegram
    messages: dict[tuple[str, str], str] = field(default_factory=dict)


class ManyStage(AcrossStage):
    """A stage whose desk runs in other processes: it waits for them, and looks what they sent."""

    names: dict[str, str]
    looked_at: set[int]

    def settle(self) -> None:
        """Wait until the processes have done all that is due now, and take what they sent."""
        ledger = self.runtime.ledger
        self.runtime.ring()
        if not becomes_quiet(ledger, self.clock.now):
            raise AssertionError(ledger.look(lambda c: waiting(c, self.clock.now)))
        for parcel, message, edited in self._sent():
            self._note(parcel, message, edited=edited)

    def _sent(self) -> list[tuple[Parcel, str, bool]]:
        outbox, fresh = t.outbox.c, []

        def look(connection: Any) -> None:
            query = select(t.outbox).where(outbox.state == "sent").order_by(outbox.id)
            for row in connection.execute(query).mappings():
                if row["id"] not in self.looked_at:
                    self.looked_at.add(row["id"])
                    message = (row["message"] or "").partition(" ")[0]
                    fresh.append((parcel_of(connection, row), message, row["edit"]))

        self.runtime.ledger.look(look)
        return fresh

    def _note(self, parcel: Parcel, message: str, *, edited: bool) -> None:
        if parcel.notice.mode in (Mode.MARK, Mode.GONE):
            return
        name = self.names[parcel.place.chat]
        card = card_from_json(self._carrier.word(parcel))
        self._must_stand_there(parcel, message)
        if message:
            self.seen.messages[name, parcel.notice.about.ref] = message
        shown = shown_of(parcel, card, self.clock.now, message, edited=edited)
        self.shown.append(replace(shown, place=replace(parcel.place, chat=name)))

    def _must_stand_there(self, parcel: Parcel, message: str) -> None:
        """What the database calls sent must have arrived at the platform."""
        chat = parcel.place.chat
        if parcel.place.platform is Platform.SLACK:
            there = {one.ts for one in self.seen.slack.of(chat)}
        else:
            posted = self.seen.telegram.posted
            there = {str(one.id) for one in posted if str(one.chat) == chat}
        assert message in there, (parcel.notice.key, message)


class Many:
    """A desk of several processes, ready to be played on."""

    def __init__(self, processes: Processes, stage: ManyStage, transcript: Transcript) -> None:
        self.processes = processes
        self.stage = stage
        self.transcript = transcript

    def play(self) -> Played:
        """Play the transcript to its end. Raises `Mismatch`, `CannotPlay`."""
        on = {a.name: _on(a.name, self.stage) for a in self.transcript.header.people}
        return _Player(self.transcript, self.stage, on).play()


def _on(name: str, stage: ManyStage) -> Platform:
    return Platform.TELEGRAM if name in stage.numbers else Platform.SLACK


@contextmanager
def many(
    path: Path, folder: Path, database: str, broker: str, names: Sequence[str] = ALL
) -> Iterator[Many]:
    """Start the processes of a desk for a transcript; people are where its header puts them."""
    transcript = read_transcript(path)
    assert transcript.header.catalogue is not None
    clock = FileClock(folder / "clock", transcript.header.now)
    on_telegram = [a.name for a in transcript.header.people if a.on is Platform.TELEGRAM]
    numbers = {name: 2000 + n for n, name in enumerate(on_telegram)}
    with ExitStack() as stack:
        slack = stack.enter_context(FakeSlack(lambda: clock.now.timestamp()))
        telegram = stack.enter_context(FakeTelegram())
        telegram.chats |= set(numbers.values())
        ports = {name: free_port() for name in ("slack", "telegram", "drop")}
        environ = {
            "OUTDESK_HOME": str(folder / "desk"),
            "OUTDESK_CATALOGUE": str(transcript.header.catalogue.resolve()),
            "OUTDESK_DATABASE": database,
            "OUTDESK_BROKER": broker,
            "OUTDESK_PUBLIC_URL": PUBLIC,
            "OUTDESK_SLACK_TOKEN": SLACK_TOKEN,
            "OUTDESK_SLACK_SIGNING_SECRET": SECRET,
            "OUTDESK_SLACK_BASE_URL": slack.url.rstrip("/"),
            "OUTDESK_SLACK_LISTEN": f"127.0.0.1:{ports['slack']}",
            "OUTDESK_TELEGRAM_TOKEN": TOKEN,
            "OUTDESK_TELEGRAM_BASE_URL": telegram.address,
            "OUTDESK_TELEGRAM_WEBHOOK_SECRET": HOOK,
            "OUTDESK_TELEGRAM_LISTEN": f"127.0.0.1:{ports['telegram']}",
            "OUTDESK_DROP_LISTEN": f"127.0.0.1:{ports['drop']}",
        }
        settings = load(folder / "desk", {**environ, "OUTDESK_ENCODER": "keywords"})
        more = {"OUTDESK_TEST_PACE": "off", **clock.environ}
        processes = stack.enter_context(Processes(folder, {**environ, **more}))
        for name in names:
            processes.start(name)
        runtime = stack.enter_context(open_part(settings, {}, clock))
        runtime.on_ring(lambda: celery_app.wake(broker))
        shown: list[Shown] = []
        stage = ManyStage(
            runtime=runtime,
            clock=clock,  # type: ignore[arg-type]
            history=History(runtime.ledger.engine),
            shown=shown,
            carrier=TerminalCarrier(load_catalogue(settings.catalogue), clock, shown.append),
        )
        stage.seen = stage.witness = Seen(slack=slack, telegram=telegram)  # type: ignore[assignment]
        stage.numbers, stage.hook = numbers, f"http://127.0.0.1:{ports['telegram']}/telegram"
        stage.ids, stage.stamps, stage.looked_at = {}, {}, set()
        stage.sender = Sender(ports["slack"], lambda: clock.now.timestamp())
        stage.names = _names(transcript, numbers)
        assert accepts(ports["slack"])
        assert accepts(ports["telegram"])
        telegram.waits_until(lambda: bool(telegram.webhook["url"]))
        yield Many(processes, stage, transcript)


def _names(transcript: Transcript, numbers: dict[str, int]) -> dict[str, str]:
    from played_on_slack import user_of

    people = (actor.name for actor in transcript.header.people)
    return {str(numbers[n]) if n in numbers else user_of(n): n for n in people}

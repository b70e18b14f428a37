"""Transcripts played across platforms that others wrote: some people on Telegram, some on Slack.

Each step goes in as the platform would bring it, by either of its two ways; each card comes out
through the real libraries and is looked for on the platform itself.
"""

from __future__ import annotations

import json
import threading
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from mimetypes import guess_type
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from bot.cards import card_from_json
from bot.slack.side import SlackConfig, SlackSide, open_side
from bot.telegram.serving import Telegram, open_telegram
from bot.telegram.webhook import WebhookConfig
from bot.terminal.carrier import Shown, TerminalCarrier, shown_of
from bot.terminal.player import _Player
from bot.terminal.stage import Pressable, Seat, SimClock, Stage
from bot.terminal.transcript import read_transcript
from counterparts import SLACK_TOKEN, ThirdSlack, ThirdTelegram
from fake_slack import APP_TOKEN
from fake_telegram import TOKEN as BOT_TOKEN
from played import settings_in
from played_on_slack import SlackStage
from ports import free_port
from routing.inbound import Account, Inbound, Place, Platform
from routing.notices.model import Mode
from slack_seen import SECRET, TEAM
from slack_sender import Sender
from storage.history import History
from storage.tables import letters
from workers.buckets import Buckets
from workers.runtime import open_runtime
from workers.settings import load_catalogue

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bot.terminal.player import Played
    from routing.people import Person
    from storage.parcels import Parcel

SOON = 20.0


@dataclass
class Seats:
    """Who is called how on which platform; by name in the transcript."""

    slack: ThirdSlack
    on: dict[str, Platform]

    def user(self, name: str) -> str:
        """Give the platform's id of somebody."""
        if self.on[name] is Platform.SLACK:
            return self.slack.user(name)
        return str(1000 + list(self.on).index(name))

    def name(self, user: str) -> str:
        """Give who has this id."""
        return next(name for name in self.on if self.user(name) == user)

    def place(self, name: str) -> Place:
        """Give somebody's own chat."""
        team = TEAM if self.on[name] is Platform.SLACK else ""
        return Place(platform=self.on[name], team=team, chat=self.user(name))


@dataclass
class Witness:
    """Sends by the real carriers, and looks whether the platform shows it."""

    seats: Seats
    slack: SlackSide
    telegram: Telegram
    third: ThirdTelegram
    clock: SimClock
    shown: list[Shown] = field(default_factory=list)
    messages: dict[tuple[str, str], str] = field(default_factory=dict)

    def word(self, parcel: Parcel) -> str:
        """Word it as ever."""
        return self.telegram.carrier.word(parcel)

    def send(self, parcel: Parcel, worded: str) -> str:
        """Send it, look for it, and remember it."""
        on_slack = parcel.place.platform is Platform.SLACK
        carrier = self.slack.carrier if on_slack else self.telegram.carrier
        said = carrier.send(parcel, worded)
        message = said.partition(" ")[0]  # files that came along have numbers of their own
        if parcel.notice.mode in (Mode.MARK, Mode.GONE):
            return said
        card = card_from_json(worded)
        pressed = {f"{parcel.card}/{action.key}" for action in card.actions}
        found = self._on_slack(parcel, message) if on_slack else self._on_telegram(message)
        assert all(value in found for value in pressed), (pressed, found)
        name = self.seats.name(parcel.place.chat)
        self.messages[name, parcel.notice.about.ref] = message
        self.shown.append(
            replace(
                shown_of(parcel, card, self.clock.now, message, edited=parcel.edits is not None),
                place=replace(parcel.place, chat=name),
            )
        )
        return said

    def _on_slack(self, parcel: Parcel, message: str) -> str:
        shown = self.seats.slack.of(parcel.place.chat)
        return json.dumps(next(one for one in shown if one["ts"] == message))

    def _on_telegram(self, message: str) -> str:
        """The platform cannot be asked: what it took last is what it shows."""
        for _, given, answer in reversed(self.third.calls):
            result = answer.get("result")
            known = result.get("message_id") if isinstance(result, dict) else None
            if str(known) == message:
                return str(given["body"])
        raise AssertionError(message)


class AcrossStage(SlackStage):
    """A stage where people write on both platforms."""

    seats: Seats
    third: ThirdTelegram
    by_socket: bool
    kept: threading.Event

    def person(self, seat: Seat) -> Person | None:
        """Give who sits there, by their account."""
        place = self.seats.place(seat.name)
        account = Account(platform=place.platform, team=place.team, user=place.chat)
        return self.runtime.ledger.read(lambda reads: reads.person_by_account(account))

    def card(self, seat: Seat, key: str, about: str = "") -> Pressable | None:
        """Give the card pressed, at the place where its platform shows it."""
        found = Stage.card(self, seat, key, about)
        return None if found is None else replace(found, place=self.seats.place(seat.name))

    def keep(self, inbound: Inbound, files: Sequence[Path] = ()) -> None:
        """Let it come as the platform would bring it, and the desk do all that follows."""
        if inbound.command == "enroll":
            Stage.keep(self, replace(inbound, fields=self._there(inbound.fields)))
            return
        name = inbound.account.user
        before = self._letters()
        if self.seats.on[name] is Platform.SLACK:
            self._by_slack(inbound, name, files)
        else:
            self._by_telegram(inbound, name, files)
        while self._letters() == before:
            assert self.kept.wait(SOON), inbound
            self.kept.clear()
        self.settle()

    def _letters(self) -> int:
        query = select(func.count()).select_from(letters)
        return self.runtime.ledger.look(lambda connection: connection.scalar(query) or 0)

    def _there(self, fields: Any) -> dict[str, str]:
        place = self.seats.place(fields["user"])
        there = {"user": place.chat, "chat": place.chat, "team": place.team}
        return {**fields, "platform": place.platform.value, **there}

    # --- by Slack ---

    def _by_slack(self, inbound: Inbound, name: str, files: Sequence[Path]) -> None:
        named = [self.seats.slack.upload(name, one.name, one.read_bytes()) for one in files]
        body = self._body(inbound, name, self.seats.user(name), named)
        interactive = "actions" in body or "view" in body
        if self.by_socket:
            self.seats.slack.push("interactive" if interactive else "events_api", body)
            return
        send = self.sender.send_interaction if interactive else self.sender.send
        answer = send(body)
        assert answer.status == 200, answer

    # --- by Telegram ---

    def _by_telegram(self, inbound: Inbound, name: str, files: Sequence[Path]) -> None:
        user = int(self.seats.user(name))
        if inbound.press is not None:
            self._presses(inbound, name, user)
            return
        for n, path in enumerate(files):
            kind = guess_type(path.name)[0] or ""
            document = self.third.upload(user, path.name, path.read_bytes())
            words = {"caption": inbound.text} if n == 0 and inbound.text else {}
            album = {"media_group_id": inbound.key} if len(files) > 1 else {}
            file = {"document": {**document, "mime_type": kind}}
            self.third.inject(message=self._message(user, **words, **album, **file))
        if not files:
            self.third.inject(message=self._message(user, text=inbound.text, **self._to(inbound)))

    def _message(self, user: int, **more: Any) -> dict[str, Any]:
        return {
            "message_id": 100_000 + len(self.third.calls),
            "date": int(self.clock.now.timestamp()),
            "chat": {"id": user, "type": "private"},
            "from": {"id": user, "is_bot": False, "first_name": f"P{user}", "language_code": "en"},
            **more,
        }

    def _to(self, inbound: Inbound) -> dict[str, Any]:
        name = inbound.account.user
        message = self.witness.messages.get((name, inbound.about))
        if message is None:
            return {}
        answered = self._message(int(self.seats.user(name)), text="a card")
        return {"reply_to_message": {**answered, "message_id": int(message)}}

    def _presses(self, inbound: Inbound, name: str, user: int) -> None:
        assert inbound.press is not None
        message = self._message(user, text="a card")
        shown = self.witness.messages.get((name, inbound.about), "1")
        self.third.inject(
            callback_query={
                "id": f"query-{inbound.key}",
                "from": message["from"],
                "chat_instance": "1",
                "message": {**message, "message_id": int(shown)},
                "data": f"{inbound.press.card}/{inbound.press.action}",
            }
        )


def play_across(path: Path, folder: Path, *, by_socket: bool, by_webhook: bool) -> Played:
    """Play a transcript to its end on both. Raises `Mismatch`, `CannotPlay`."""
    transcript = read_transcript(path)
    assert transcript.header.catalogue is not None
    settings = settings_in(folder, transcript.header.catalogue)
    catalogue = load_catalogue(settings.catalogue)
    clock = SimClock(transcript.header.now)
    on = {actor.name: actor.on for actor in transcript.header.people}
    with ExitStack() as stack:
        people = [name for name, platform in on.items() if platform is Platform.SLACK]
        slack = stack.enter_context(ThirdSlack(people))
        third = stack.enter_context(ThirdTelegram())
        config = SlackConfig(
            bot_token=SLACK_TOKEN,
            signing_secret=SECRET,
            app_token=APP_TOKEN if by_socket else "",
            url=slack.url,
            port=0,
            file_pauses=(0.01,),
        )
        side = stack.enter_context(open_side(config, catalogue))
        port = free_port()
        hook = WebhookConfig(url=f"http://127.0.0.1:{port}", secret="known-to-both", port=port)
        webhook = hook if by_webhook else None
        bot = open_telegram(BOT_TOKEN, catalogue, third.address, webhook=webhook)
        telegram = stack.enter_context(bot)
        witness = Witness(
            seats=Seats(slack=slack, on=on), slack=side, telegram=telegram, third=third, clock=clock
        )
        carriers = {Platform.SLACK: witness, Platform.TELEGRAM: witness}
        runtime = stack.enter_context(open_runtime(settings, carriers, clock, Buckets({})))
        stack.enter_context(side.listening(runtime))
        stack.enter_context(telegram.listening(runtime, poll_for=1, album_for=1.5, pause=0.02))
        if by_socket:
            slack.connected()
        stage = AcrossStage(
            runtime=runtime,
            clock=clock,
            history=History(runtime.ledger.engine),
            shown=witness.shown,
            carrier=TerminalCarrier(catalogue, clock, witness.shown.append),
        )
        stage.witness, stage.stamps = witness, {}  # type: ignore[assignment]
        stage.sender = Sender(side.port, lambda: clock.now.timestamp())
        stage.seats, stage.third, stage.by_socket = witness.seats, third, by_socket
        stage.kept = threading.Event()
        runtime.on_ring(stage.kept.set)
        return _Player(transcript, stage, on).play()

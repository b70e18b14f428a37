"""Transcripts played on Telegram, and across: each person on the platform that a test puts them on.

Each step goes in as the platform would send it, to the desk's own address, and each card comes out
as the fake took it. What Telegram has no wire for, a deletion or a modal, is kept as it is.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from mimetypes import guess_type
from typing import TYPE_CHECKING, Any

from bot.cards import card_from_json
from bot.slack.side import SlackConfig, open_side
from bot.telegram.serving import Telegram, open_telegram
from bot.telegram.webhook import Webhook, WebhookConfig
from bot.terminal.carrier import Shown, TerminalCarrier, shown_of
from bot.terminal.player import _Player
from bot.terminal.stage import Pressable, Seat, SimClock
from bot.terminal.transcript import read_transcript
from fake_slack import TOKEN as SLACK_TOKEN
from fake_slack import FakeSlack
from fake_telegram import TOKEN, FakeTelegram
from migrated import ready
from played import settings_in
from played_on_slack import SlackStage, Witness
from routing.inbound import Account, Inbound, InboundKind, Place, Platform
from routing.notices.model import Mode
from routing.people import Side
from slack_seen import SECRET
from slack_sender import Sender
from storage.history import History
from telegram_people import BOT
from workers.buckets import Buckets
from workers.runtime import open_runtime
from workers.settings import load_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from bot.terminal.player import Played
    from bot.terminal.steps import Actor
    from routing.people import Person
    from storage.parcels import Parcel

HOOK = "a-secret-of-this-desk"
_NO_WIRE = (InboundKind.DELETE, InboundKind.FORM)


@dataclass(kw_only=True)
class TelegramWitness:
    """Sends by Telegram's own carrier, and tells the player what came to whom."""

    bot: Telegram
    telegram: FakeTelegram
    clock: SimClock
    names: dict[str, str]
    shown: list[Shown]
    messages: dict[tuple[str, str], str] = field(default_factory=dict)

    def word(self, parcel: Parcel) -> str:
        """Word it as ever."""
        return self.bot.carrier.word(parcel)

    def send(self, parcel: Parcel, worded: str) -> str:
        """Send it, look at what Telegram shows, and remember it."""
        message = self.bot.carrier.send(parcel, worded)
        if parcel.notice.mode is Mode.MARK:
            return message
        name, card = self.names[parcel.place.chat], card_from_json(worded)
        main = message.partition(" ")[0]
        if main:
            posted = next(
                p
                for p in self.telegram.posted
                if (str(p.chat), str(p.id)) == (parcel.place.chat, main)
            )
            assert [data.partition("/")[2] for _, data in posted.buttons] == [
                action.key for action in card.actions
            ], posted
            self.messages[name, parcel.notice.about.ref] = main
        self.shown.append(
            replace(
                shown_of(parcel, card, self.clock.now, main, edited=parcel.edits is not None),
                place=replace(parcel.place, chat=name),
            )
        )
        return message


class AcrossStage(SlackStage):
    """A stage where some people write in Telegram, and the others in Slack."""

    numbers: dict[str, int]
    hook: str
    seen: TelegramWitness
    ids: dict[tuple[str, str], int]

    def person(self, seat: Seat) -> Person | None:
        """Give who sits there, by their account on their platform."""
        if seat.name not in self.numbers:
            return super().person(seat)
        account = Account(platform=Platform.TELEGRAM, user=str(self.numbers[seat.name]))
        return self.runtime.ledger.read(lambda reads: reads.person_by_account(account))

    def keep(self, inbound: Inbound, files: Sequence[Path] = ()) -> None:
        """Send it as the person's platform would, and let the desk do all that follows."""
        enrolls = inbound.command == "enroll"
        name = inbound.fields["user"] if enrolls else inbound.account.user
        if name not in self.numbers:
            super().keep(inbound, files)
        elif enrolls:
            user = str(self.numbers[name])
            more = {"platform": "telegram", "user": user, "chat": user, "team": ""}
            super(SlackStage, self).keep(replace(inbound, fields={**inbound.fields, **more}))
        elif inbound.kind in _NO_WIRE:
            super(SlackStage, self).keep(self._kept_as_it_is(inbound, name))
        else:
            self._push(self._updates(inbound, name, files))
            self.settle()

    def _kept_as_it_is(self, inbound: Inbound, name: str) -> Inbound:
        user = str(self.numbers[name])
        message = self.ids.get((name, inbound.message))
        return replace(
            inbound,
            account=Account(platform=Platform.TELEGRAM, user=user),
            place=Place(platform=Platform.TELEGRAM, chat=user),
            message=str(message or inbound.message),
        )

    def _push(self, updates: list[dict[str, Any]]) -> None:
        """Parts of an album come side by side, and are answered together."""
        with ThreadPoolExecutor(max(len(updates), 1)) as at_once:
            sent = [
                at_once.submit(lambda one: self.seen.telegram.pushes(self.hook, **one), update)
                for update in updates
            ]
            assert [one.result() for one in sent] == [200] * len(updates)

    def _updates(self, inbound: Inbound, name: str, files: Sequence[Path]) -> list[dict[str, Any]]:
        if inbound.kind is InboundKind.PRESS:
            return [self._pressed(inbound, name)]
        if inbound.kind is InboundKind.EDIT:
            edited = self._message(name, text=inbound.text, edit_date=self._date)
            return [{"edited_message": {**edited, "message_id": self.ids[name, inbound.message]}}]
        return [{"message": message} for message in self._said(inbound, name, files)]

    @property
    def _date(self) -> int:
        return int(self.clock.now.timestamp())

    def _message(self, name: str, **more: Any) -> dict[str, Any]:
        message = self.seen.telegram.message(self.numbers[name], **more)
        own = {**message["from"], "first_name": name.title()}
        return {**message, "from": own, "date": self._date}

    def _said(self, inbound: Inbound, name: str, files: Sequence[Path]) -> list[dict[str, Any]]:
        under = self.ids.get((name, inbound.reply_to), 0)
        under = under or int(self.seen.messages.get((name, inbound.about), 0))
        more: dict[str, Any] = {}
        if under:
            more["reply_to_message"] = {**self._message(name), "message_id": under}
        # Where nothing hangs that one could answer to, people name it.
        text = f"{inbound.about} {inbound.text}" if inbound.about and not under else inbound.text
        if not files:
            parts = [self._message(name, text=text, **more)]
        else:
            more |= {"media_group_id": f"g{inbound.key}"} if len(files) > 1 else {}
            parts = [self._message(name, **more, **self._file(path)) for path in files]
            parts[0] |= {"caption": text} if text else {}
        self.ids[name, inbound.message] = parts[0]["message_id"]
        return parts

    def _file(self, path: Path) -> dict[str, Any]:
        kept = self.seen.telegram.file(path.read_bytes(), path.name)
        return {"document": {**kept, "mime_type": guess_type(path.name)[0] or ""}}

    def _pressed(self, inbound: Inbound, name: str) -> dict[str, Any]:
        assert inbound.press is not None
        id = str(self.seen.telegram.next_id("query"))
        self.seen.telegram.asked(id)
        message = self._message(name, text="a card")
        message["from"] = {"id": BOT, "is_bot": True, "first_name": "Northside"}
        return {
            "callback_query": {
                "id": id,
                "from": {**self.seen.telegram.user(self.numbers[name]), "first_name": name.title()},
                "chat_instance": "1",
                "message": message,
                "data": f"{inbound.press.card}/{inbound.press.action}",
            }
        }

    def card(self, seat: Seat, key: str, about: str = "") -> Pressable | None:
        """Give the card pressed, at the place where its platform shows it."""
        found = super().card(seat, key, about)
        if found is None or seat.name not in self.numbers:
            return found
        home = Place(platform=Platform.TELEGRAM, chat=str(self.numbers[seat.name]))
        return replace(found, place=home)


def everybody(_actor: Actor) -> bool:
    """Put everybody on Telegram."""
    return True


def clients(actor: Actor) -> bool:
    """Put clients on Telegram, and all others on Slack."""
    return actor.side is Side.CLIENT


def all_but_clients(actor: Actor) -> bool:
    """Put clients on Slack, and all others on Telegram."""
    return not clients(actor)


def play_across(
    path: Path, folder: Path, on_telegram: Callable[[Actor], bool]
) -> tuple[Played, FakeSlack]:
    """Play a transcript to its end over both platforms. Raises `Mismatch`, `CannotPlay`."""
    transcript = read_transcript(path)
    assert transcript.header.catalogue is not None
    settings = ready(settings_in(folder, transcript.header.catalogue))
    catalogue, clock = load_catalogue(settings.catalogue), SimClock(transcript.header.now)
    names = [actor.name for actor in transcript.header.people if on_telegram(actor)]
    numbers = {name: 2000 + n for n, name in enumerate(names)}
    with ExitStack() as stack:
        slack = stack.enter_context(FakeSlack(lambda: clock.now.timestamp()))
        telegram = stack.enter_context(FakeTelegram())
        telegram.chats |= set(numbers.values())
        config = SlackConfig(
            bot_token=SLACK_TOKEN, signing_secret=SECRET, url=slack.url, port=0, file_pauses=(0.01,)
        )
        side = stack.enter_context(open_side(config, catalogue))
        hook = WebhookConfig(url="https://desk.example.org", secret=HOOK, port=0)
        bot = stack.enter_context(open_telegram(TOKEN, catalogue, telegram.address, webhook=hook))
        witness = Witness(side=side, slack=slack, clock=clock)
        seen = TelegramWitness(
            bot=bot,
            telegram=telegram,
            clock=clock,
            names={str(number): name for name, number in numbers.items()},
            shown=witness.shown,
        )
        carriers = {Platform.SLACK: witness, Platform.TELEGRAM: seen}
        runtime = stack.enter_context(open_runtime(settings, carriers, clock, Buckets({})))
        stack.enter_context(side.listening(runtime))
        ears = stack.enter_context(bot.listening(runtime, album_for=0.2))
        assert isinstance(ears, Webhook)
        telegram.waits_until(lambda: bool(telegram.webhook["url"]))
        stage = AcrossStage(
            runtime=runtime,
            clock=clock,
            history=History(runtime.ledger.engine),
            shown=witness.shown,
            carrier=TerminalCarrier(catalogue, clock, witness.shown.append),
        )
        stage.witness, stage.stamps, stage.seen, stage.ids = witness, {}, seen, {}
        stage.numbers, stage.hook = numbers, f"http://127.0.0.1:{ears.port}/telegram"
        stage.sender = Sender(side.port, lambda: clock.now.timestamp())
        on = {
            actor.name: Platform.TELEGRAM if actor.name in numbers else Platform.SLACK
            for actor in transcript.header.people
        }
        return _Player(transcript, stage, on).play(), slack

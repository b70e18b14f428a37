"""Transcripts played with everybody on Slack: each step goes in as Slack would send it, signed, and
each card comes out as the fake Slack took it.

The player and its expectations are those of `outdesk chat --play`; only the stage is another.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from mimetypes import guess_type
from typing import TYPE_CHECKING, Any

from bot.cards import card_from_json
from bot.slack.markup import escaped
from bot.slack.side import SlackConfig, SlackSide, open_side
from bot.terminal.carrier import Shown, TerminalCarrier, shown_of
from bot.terminal.player import _Player
from bot.terminal.stage import Pressable, Seat, SimClock, Stage
from bot.terminal.transcript import read_transcript
from fake_slack import TOKEN, FakeSlack
from migrated import ready
from played import settings_in
from routing.inbound import Account, Inbound, InboundKind, Place, Platform
from routing.notices.model import Mode
from slack_seen import SECRET, TEAM
from slack_sender import Sender
from storage.awaited import awaited_files
from storage.history import History
from workers.buckets import Buckets
from workers.runtime import open_runtime
from workers.settings import load_catalogue

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bot.terminal.player import Played
    from routing.people import Person
    from storage.parcels import Parcel


def user_of(name: str) -> str:
    """Give the user in Slack of somebody in a transcript."""
    return f"U0{name.upper()}"


@dataclass
class Witness:
    """Sends by Slack's own carrier, and tells the player what came to whom."""

    side: SlackSide
    slack: FakeSlack
    clock: SimClock
    shown: list[Shown] = field(default_factory=list)
    messages: dict[tuple[str, str], str] = field(default_factory=dict)

    def word(self, parcel: Parcel) -> str:
        """Word it as ever."""
        return self.side.carrier.word(parcel)

    def send(self, parcel: Parcel, worded: str) -> str:
        """Send it, look at what Slack shows, and remember it."""
        said = self.side.carrier.send(parcel, worded)
        if parcel.notice.mode in (Mode.MARK, Mode.GONE):
            return said
        message = said.partition(" ")[0]  # files that came along have numbers of their own
        name, card = parcel.place.chat.removeprefix("U0").lower(), card_from_json(worded)
        found = next(m for m in self.slack.of(parcel.place.chat) if m.ts == message)
        assert found.keys == [action.key for action in card.actions], found
        self.messages[name, parcel.notice.about.ref] = message
        one = replace(
            shown_of(parcel, card, self.clock.now, message, edited=parcel.edits is not None),
            place=replace(parcel.place, chat=name),
        )
        self.shown.append(one)
        return said


class SlackStage(Stage):
    """A stage where people write in Slack."""

    witness: Witness
    sender: Sender
    stamps: dict[tuple[str, str], str]

    def person(self, seat: Seat) -> Person | None:
        """Give who sits there, by their account in Slack."""
        account = Account(platform=Platform.SLACK, team=TEAM, user=user_of(seat.name))
        return self.runtime.ledger.read(lambda reads: reads.person_by_account(account))

    def keep(self, inbound: Inbound, files: Sequence[Path] = ()) -> None:
        """Send it as Slack would, and let the desk do all that follows."""
        if inbound.command == "enroll":
            super().keep(replace(inbound, fields=self._in_slack(inbound.fields)))
            return
        name = inbound.account.user
        named = [self._upload(path) for path in files]
        body = self._body(inbound, name, user_of(name), named)
        form = "payload" if "actions" in body or "view" in body else ""
        answer = self.sender.send_interaction(body) if form else self.sender.send(body)
        assert answer.status == 200, answer
        assert not awaited_files(self.runtime.ledger, Platform.SLACK)
        self.settle()

    def _in_slack(self, fields: Any) -> dict[str, str]:
        name = fields["user"]
        user = self.witness.slack.person(user_of(name), name.title(), fields.get("zone", "UTC"))
        more = {"platform": "slack", "user": user, "chat": user, "team": TEAM}
        return {**fields, **more}

    def _upload(self, path: Path) -> dict[str, Any]:
        kind = guess_type(path.name)[0] or ""
        return self.witness.slack.upload(path.name, path.read_bytes(), mimetype=kind)

    def _body(
        self, inbound: Inbound, name: str, user: str, files: list[dict[str, Any]]
    ) -> dict[str, Any]:
        match inbound.kind:
            case InboundKind.WORDS:
                return self._words(inbound, name, user, files)
            case InboundKind.PRESS:
                return self._press(inbound, user)
            case InboundKind.FORM:
                return _form(inbound, user)
            case _:
                return self._change(inbound, name, user)

    def _words(
        self, inbound: Inbound, name: str, user: str, files: list[dict[str, Any]]
    ) -> dict[str, Any]:
        more: dict[str, Any] = {"subtype": "file_share", "files": files} if files else {}
        thread = self.stamps.get((name, inbound.reply_to), "")
        thread = thread or self.witness.messages.get((name, inbound.about), "")
        more |= {"thread_ts": thread} if thread else {}
        # Where nothing hangs that one could answer to, people name it.
        named = f"{inbound.about} " if inbound.about and not thread else ""
        body = self.sender.said(user, escaped(named + inbound.text), **more)
        self.stamps[name, inbound.message] = body["event"]["ts"]
        return body

    def _press(self, inbound: Inbound, user: str) -> dict[str, Any]:
        assert inbound.press is not None
        press = {
            "type": "button",
            "value": f"{inbound.press.card}/{inbound.press.action}",
            "action_ts": self.sender.stamp(),
        }
        where = {"type": "message", "channel_id": f"D{user[1:]}"}
        return {
            "type": "block_actions",
            "team": {"id": TEAM},
            "user": {"id": user, "team_id": TEAM},
            "container": where,
            "channel": {"id": where["channel_id"]},
            "actions": [press],
        }

    def _change(self, inbound: Inbound, name: str, user: str) -> dict[str, Any]:
        stamp = self.stamps.get((name, inbound.message), "1.000001")
        before = {"user": user, "ts": stamp, "text": "what it said before"}
        event: dict[str, Any] = {
            "type": "message",
            "channel": f"D{user[1:]}",
            "ts": self.sender.stamp(),
            "previous_message": before,
        }
        if inbound.kind is InboundKind.DELETE:
            return self.sender.event({**event, "subtype": "message_deleted"})
        edited = {"edited": {"user": user, "ts": event["ts"]}, "text": escaped(inbound.text)}
        message = {**before, **edited}
        return self.sender.event({**event, "subtype": "message_changed", "message": message})

    def card(self, seat: Seat, key: str, about: str = "") -> Pressable | None:
        """Give the card pressed, at the place where Slack shows it."""
        found = super().card(seat, key, about)
        home = Place(platform=Platform.SLACK, team=TEAM, chat=user_of(seat.name))
        return None if found is None else replace(found, place=home)


def _form(inbound: Inbound, user: str) -> dict[str, Any]:
    values = {key: {"said": {"value": said}} for key, said in inbound.fields.items()}
    view = {
        "callback_id": "form",
        "private_metadata": f"{inbound.about}/{inbound.command}",
        "state": {"values": values},
    }
    user_map = {"id": user, "team_id": TEAM}
    return {"type": "view_submission", "team": {"id": TEAM}, "user": user_map, "view": view}


def play_on_slack(path: Path, folder: Path) -> tuple[Played, FakeSlack]:
    """Play a transcript to its end with everybody on Slack. Raises `Mismatch`, `CannotPlay`."""
    transcript = read_transcript(path)
    assert transcript.header.catalogue is not None
    settings = ready(settings_in(folder, transcript.header.catalogue))
    catalogue = load_catalogue(settings.catalogue)
    clock = SimClock(transcript.header.now)
    with ExitStack() as stack:
        slack = stack.enter_context(FakeSlack(lambda: clock.now.timestamp()))
        config = SlackConfig(
            bot_token=TOKEN, signing_secret=SECRET, url=slack.url, port=0, file_pauses=(0.01,)
        )
        side = stack.enter_context(open_side(config, catalogue))
        witness = Witness(side=side, slack=slack, clock=clock)
        carriers = {Platform.SLACK: witness}
        runtime = stack.enter_context(open_runtime(settings, carriers, clock, Buckets({})))
        stack.enter_context(side.listening(runtime))
        stage = SlackStage(
            runtime=runtime,
            clock=clock,
            history=History(runtime.ledger.engine),
            shown=witness.shown,
            carrier=TerminalCarrier(catalogue, clock, witness.shown.append),
        )
        stage.witness, stage.stamps = witness, {}
        stage.sender = Sender(side.port, lambda: clock.now.timestamp())
        on = {actor.name: Platform.SLACK for actor in transcript.header.people}
        return _Player(transcript, stage, on).play(), slack

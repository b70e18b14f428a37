"""The terminal desk without its screen: what is typed goes in, what each person sees comes out.

Speaks for several people at one keyboard; time may be moved on. Lines are those of a transcript,
and numbers for buttons. Knows no terminal library.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bot.terminal.acting import NoCard, inbound_of, pressable
from bot.terminal.panes import Pane
from bot.terminal.people import introduce
from bot.terminal.sample import SAMPLE
from bot.terminal.stage import Seat, Stage, pressed
from bot.terminal.steps import Deletes, Edits, Header, Presses, Says, Submits
from bot.terminal.transcript import Steps, TranscriptError, instant, length
from routing.inbound import InboundKind
from routing.people import Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.terminal.carrier import Shown
    from bot.terminal.steps import Actor, Inward

CHANNEL = "#"
STANDING = 3
"""Messages of each chat that are shown again when the desk is opened again."""
HELP = """\
Here are: {names}
client> words      say something as the client; as the others by their names
words              say something as the person before the prompt
3                  press button 3 of that person's chat: 1 is on the newest card
#1                 press button 1 in the channel of all providers
[accept] T-1       press a button by its key
(T-1) words        say something about one task
words +file PATH   send a file, with words or without
/as ana            go on as Ana
/time +2h          let two hours pass (or: /time 2026-11-27T12:00)
/help, /quit"""
_SPOKEN = re.compile(r"(#?[\w.-]+)>(?:\s(.*)|)$", re.DOTALL)
_NUMBER = re.compile(rf"({CHANNEL}?)(\d{{1,4}})$")

HELD = "Another program holds the database: this waits for it, and nothing is lost."


class Quit(Exception):
    """The person at the keyboard has had enough."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Reply:
    """What the room itself answers, beside what people are sent."""

    words: str


class Room:
    """Everybody at one keyboard, over one stage; `by_time` numbers what came last first."""

    def __init__(
        self, stage: Stage, people: Sequence[Actor], session: str, *, by_time: bool = False
    ) -> None:
        self.stage = stage
        self.people = {actor.name: actor for actor in people}
        self._by_time = by_time
        self.panes = {name: self._pane(name, _about(actor)) for name, actor in self.people.items()}
        if stage.channel is not None:
            name = f"#{stage.channel.chat}"
            self.panes[name] = self._pane(name, "(all providers)", mark=CHANNEL)
        self.who = next(iter(self.people))
        self.ahead_for = timedelta(0)
        self._session = session
        self._sent = 0
        self._reader = Steps(header=Header(now=stage.clock.now, zone="UTC"), folder=Path())

    def _pane(self, name: str, about: str, mark: str = "") -> Pane:
        return Pane(name=name, about=about, mark=mark, by_time=self._by_time)

    def open(self) -> tuple[Shown, ...]:
        """Bring the sample people to the desk, and give what their chats showed last.

        Those whom it knows stay as they are.
        """
        for actor in self.people.values():
            seat = self._seat(actor.name)
            if self.stage.person(seat) is None:
                introduce(self.stage, actor, seat, f"sample:{actor.name}")
        places = [self._seat(name).place for name in self.people]
        places += [self.stage.channel] if self.stage.channel else []
        earlier = [one for place in places for one in self.stage.standing(place, STANDING)]
        self._show(earlier)
        return (*earlier, *self.collect())

    @property
    def greeting(self) -> str:
        """What is told when the desk opens: who is here, and how to go on."""
        desk, now = self.stage.runtime.catalogue.desk, self.stage.clock.now
        return (
            f"{desk.name} is open. It is {_local(now, desk.zone)}.\n"
            f"Here are: {self._names}\n"
            "Say something as one of them:  client> October books by Friday noon\n"
            "Press a button by its number:  client> 1\n"
            "/help tells the rest, /quit leaves; what was said is kept."
        )

    @property
    def _names(self) -> str:
        return ", ".join(f"{one.name} ({one.side.value})" for one in self.people.values())

    def tick(self, wall: datetime) -> tuple[Shown, ...]:
        """Let time go on to the wall clock's; give what that brought."""
        target = max(wall + self.ahead_for, self.stage.clock.now)
        if not self.stage.is_due(target):
            self.stage.clock.now = target
            return ()
        self.stage.pass_until(target)
        return self.collect()

    def collect(self) -> tuple[Shown, ...]:
        """Put what was sent into the panes, and give it."""
        taken = self.stage.take()
        self._show(taken)
        return taken

    def _show(self, taken: Sequence[Shown]) -> None:
        for shown in taken:
            if shown.to not in self.panes:
                self.panes[shown.to] = self._pane(shown.to, "")
            self.panes[shown.to].show(shown)

    # --- what is typed ---

    def enter(self, line: str) -> Reply | None:
        """Do what one typed line says. Raises `Quit`; what cannot be done is said in the reply."""
        who, text = self.who, line.strip()
        if match := _SPOKEN.match(text):
            who, text = match[1], (match[2] or "").strip()
            if who not in self.people:
                return self._nobody(who)
            self.who = who
        try:
            return self._do(who, text)
        except TranscriptError as wrong:
            return Reply(words=f"{wrong.what}; write {wrong.instead}")
        except NoCard as no:
            return Reply(words=f"{no}.")
        except OSError as error:
            return Reply(words=f"There is no such file: {error.filename}. Nothing was sent.")

    def _do(self, who: str, text: str) -> Reply | None:
        if text.startswith("/"):
            return self._command(who, *text[1:].split(maxsplit=1))
        if text.startswith("@"):
            return self._pass_time(text[1:].strip())
        if (match := _NUMBER.match(text)) and (match[1] or not self.stage.counts(self._seat(who))):
            return self._press_number(who, match[1], int(match[2]))
        if text:
            self._act(self._step(who, text))
        return None

    def _step(self, who: str, text: str) -> Inward:
        self._reader.header = Header(
            now=self.stage.clock.now, zone="UTC", people=tuple(self.people.values())
        )
        step = self._reader.step(self._sent + 1, f"{who}> {text}")
        assert isinstance(step, Says | Edits | Deletes | Presses | Submits)
        return step

    def _nobody(self, name: str) -> Reply:
        return Reply(words=f"Nobody here is called {name}. Here are: {self._names}.")

    def _command(self, who: str, name: str = "", rest: str = "") -> Reply | None:
        match name:
            case "as":
                return self._switch(rest.strip())
            case "file":
                return self._send_file(who, rest)
            case "time":
                return self._pass_time(rest)
            case "quit" | "exit" | "q":
                raise Quit
            case "help" | "":
                return Reply(words=HELP.format(names=self._names))
            case _:
                return Reply(words=f"/{name} is no command here. /help shows those there are.")

    def _switch(self, name: str) -> Reply | None:
        if name not in self.people:
            return self._nobody(name)
        self.who = name
        return None

    def _send_file(self, who: str, rest: str) -> Reply | None:
        if not rest.strip():
            return Reply(words="Write it as: /file books/march.csv my words")
        self._act(self._step(who, f"+file {rest}"))
        return None

    def _pass_time(self, rest: str) -> Reply | None:
        now, zone = self.stage.clock.now, self.stage.runtime.catalogue.desk.zone
        try:
            by = length(rest)
            target = now + by if by is not None else instant(rest, zone, 0)
        except TranscriptError:
            return Reply(words="Write it as: /time +2h, /time +1d or /time 2026-11-27T12:00")
        self.ahead_for += max(target - now, timedelta(0))
        self.stage.pass_until(target)
        return Reply(words=f"It is now {_local(self.stage.clock.now, zone)}.")

    # --- what the desk gets ---

    def _press_number(self, who: str, mark: str, number: int) -> Reply | None:
        chat = who if not mark else self._channel_for(who)
        found = self.panes[chat].button(number) if chat else None
        if found is None:
            return Reply(words=self._no_button(who, mark, number))
        shown, key = found
        self.panes[who].write(f"[{_label(shown, key)}]")
        press = pressed(shown.key, key)
        kind, seat = InboundKind.PRESS, self._seat(who)
        given = self.stage.inbound(seat, self._key(), kind, place=shown.place, **press)
        self.stage.keep(given)
        return None

    def _channel_for(self, who: str) -> str:
        """The channel's pane; only providers read there."""
        channel = self.stage.channel
        reads = self.people[who].side is Side.PROVIDER
        return f"#{channel.chat}" if channel is not None and reads else ""

    def _no_button(self, who: str, mark: str, number: int) -> str:
        if mark and not self._channel_for(who):
            return "Only providers read the channel, so only they press there: ana> #1"
        where = f"#{self.stage.channel.chat}" if mark and self.stage.channel else f"{who}'s chat"
        most = self.panes[where if mark else who].buttons
        there = f"Its buttons are 1 to {most}." if most else "It has no buttons now."
        return f"There is no button {mark}{number} in {where}. {there}"

    def _act(self, step: Inward) -> None:
        files = step.files if isinstance(step, Says) else ()
        given = inbound_of(
            self.stage,
            self._seat(step.who),
            step,
            self._key(),
            message=lambda number: f"{self._session}-{step.who}-{number}",
            find=lambda press, seat: pressable(self.stage, seat, press),
        )
        self.panes[step.who].write(_written(step))
        self.stage.keep(given, files)

    def _key(self) -> str:
        self._sent += 1
        return f"{self._session}:{self._sent}"

    def _seat(self, name: str) -> Seat:
        return Seat(name=name, platform=self.people[name].on)


def wall_clock() -> datetime:
    """Give the time of this machine."""
    return datetime.now(UTC)


def _local(at: datetime, zone: str) -> str:
    from zoneinfo import ZoneInfo

    return f"{at.astimezone(ZoneInfo(zone)):%a %d %b, %H:%M} ({zone.rpartition('/')[2]})"


def _about(actor: Actor) -> str:
    return f"({actor.side.value}, {actor.zone.rpartition('/')[2]})"


def _label(shown: Shown, key: str) -> str:
    return next((a.label for a in shown.card.actions if a.key == key), key)


def _written(step: Inward) -> str:
    match step:
        case Says():
            return " ".join((step.text, *(f"+{path.name}" for path in step.files))).strip()
        case Presses():
            return f"[{step.key}]"
        case Edits():
            return f"(changed) {step.text}"
        case Deletes():
            return f"(deleted message {step.number})"
        case Submits():
            return f"({step.form})"


__all__ = ["SAMPLE", "Quit", "Reply", "Room", "wall_clock"]

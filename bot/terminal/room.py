"""The terminal desk without its screen: what is typed goes in, what each person sees comes out.

Speaks for several people at one keyboard; time may be moved on. Knows no terminal library.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bot.terminal.panes import Pane
from bot.terminal.people import introduce
from bot.terminal.stage import Seat, Stage, attachments, pressed
from bot.terminal.steps import Actor
from bot.terminal.transcript import TranscriptError, instant, length
from routing.inbound import InboundKind
from routing.people import Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.terminal.carrier import Shown

SAMPLE = (
    Actor(
        line=1,
        name="client",
        called="Mara",
        side=Side.CLIENT,
        zone="Europe/Lisbon",
        lang="en",
    ),
    Actor(
        line=2,
        name="ana",
        side=Side.PROVIDER,
        zone="Europe/Lisbon",
        lang="en",
        services=("bookkeeping", "billing", "newsletter"),
    ),
    Actor(
        line=3,
        name="ben",
        side=Side.PROVIDER,
        zone="Europe/Berlin",
        lang="en",
        services=("newsletter", "appointments", "bookkeeping"),
    ),
    Actor(line=4, name="operator", side=Side.OPERATOR, zone="Europe/Berlin", lang="en"),
)
HELP = """\
client> words      say something as the client; ana>, ben>, operator> as they
words              say something as the person before the prompt
3                  press button 3 of that person's newest cards
/as ana            go on as Ana
/file PATH words   send a file, with words
/time +2h          let two hours pass (or: /time 2026-11-27T12:00)
/help, /quit"""
_SPOKEN = re.compile(r"([\w-]+)>\s?(.*)$", re.S)
_FILE = re.compile(r'("[^"]+"|\S+)\s*(.*)$', re.S)


class Quit(Exception):
    """The person at the keyboard has had enough."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Reply:
    """What the room itself answers, beside what people are sent."""

    words: str


class Room:
    """Everybody at one keyboard, over one stage."""

    def __init__(self, stage: Stage, people: Sequence[Actor], session: str) -> None:
        self.stage = stage
        self.people = {actor.name: actor for actor in people}
        self.panes = {actor.name: Pane(name=actor.name, about=_about(actor)) for actor in people}
        self.who = next(iter(self.people))
        self.ahead_for = timedelta(0)
        self._session = session
        self._said = 0

    def open(self) -> None:
        """Bring the sample people to the desk; those it knows stay as they are."""
        for actor in self.people.values():
            seat = self._seat(actor.name)
            if self.stage.person(seat) is None:
                introduce(self.stage, actor, seat, f"sample:{actor.name}")
        self.collect()

    def tick(self, wall: datetime) -> bool:
        """Let time go on to the wall clock's; tell whether anybody was sent something."""
        self.stage.pass_until(max(wall + self.ahead_for, self.stage.clock.now))
        return bool(self.collect())

    def collect(self) -> tuple[Shown, ...]:
        """Put what was sent into the panes, and give it."""
        taken = self.stage.take()
        for shown in taken:
            self.panes.setdefault(shown.to, Pane(name=shown.to)).show(shown)
        return taken

    def enter(self, line: str) -> Reply | None:
        """Do what one typed line says. Raises `Quit`; what cannot be done is said in the reply."""
        who, text = self.who, line.strip()
        if (match := _SPOKEN.match(text)) and match[1] in self.people:
            who, text = match[1], match[2].strip()
            self.who = who
        if text.startswith("/"):
            return self._command(who, *text[1:].split(maxsplit=1))
        if text.isdecimal():
            return self._press(who, int(text))
        if text:
            self._say(who, text)
        return None

    def _command(self, who: str, name: str = "", rest: str = "") -> Reply | None:
        match name:
            case "as":
                return self._switch(rest)
            case "file":
                return self._send_file(who, rest)
            case "time":
                return self._pass_time(rest)
            case "quit" | "exit" | "q":
                raise Quit
            case "help" | "":
                return Reply(words=HELP)
            case _:
                return Reply(words=f"/{name} is no command here. /help shows those there are.")

    def _switch(self, name: str) -> Reply | None:
        if name not in self.people:
            return Reply(words=f"Nobody here is called {name}. Here are: {', '.join(self.people)}.")
        self.who = name
        return None

    def _send_file(self, who: str, rest: str) -> Reply | None:
        match = _FILE.match(rest)
        path = Path(match[1].strip('"')).expanduser() if match else Path()
        if not path.is_file():
            return Reply(words="There is no such file. Write it as: /file books/march.csv my words")
        self._say(who, match[2] if match else "", (path,))
        return None

    def _pass_time(self, rest: str) -> Reply | None:
        now = self.stage.clock.now
        try:
            by = length(rest)
            target = now + by if by is not None else instant(rest, "UTC", 0)
        except TranscriptError:
            return Reply(words="Write it as: /time +2h, /time +1d or /time 2026-11-27T12:00")
        self.ahead_for += max(target - now, timedelta(0))
        self.stage.pass_until(target)
        return Reply(words=f"It is now {self.stage.clock.now:%a %d %b, %H:%M} UTC.")

    def _press(self, who: str, number: int) -> Reply | None:
        found = self.panes[who].button(number)
        if found is None:
            return Reply(words=f"There is no button {number} in {who}'s chat.")
        shown, key = found
        self.panes[who].write(f"[{_label(shown, key)}]")
        self._keep(who, InboundKind.PRESS, (), **pressed(shown.key, key))
        return None

    def _say(self, who: str, text: str, files: Sequence[Path] = ()) -> None:
        self.panes[who].write(" ".join((text, *(f"+{path.name}" for path in files))))
        self._said += 1
        message = f"{self._session}-{self._said}"
        named = attachments(files)
        self._keep(who, InboundKind.WORDS, files, text=text, files=named, message=message)

    def _keep(self, who: str, kind: InboundKind, paths: Sequence[Path], **more: object) -> None:
        seat = self._seat(who)
        self._said += 1
        key = f"{self._session}:{self._said}"
        self.stage.keep(self.stage.inbound(seat, key, kind, **more), paths)

    def _seat(self, name: str) -> Seat:
        return Seat(name=name, platform=self.people[name].on)


def wall_clock() -> datetime:
    """Give the time of this machine."""
    return datetime.now(UTC)


def _about(actor: Actor) -> str:
    return f"({actor.side.value}, {actor.zone.rpartition('/')[2]})"


def _label(shown: Shown, key: str) -> str:
    return next((a.label for a in shown.card.actions if a.key == key), key)

"""A desk with a crowd: people by name, who write and press, with the real ledger and postman."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING

from bot.terminal.people import introduce
from bot.terminal.stage import Seat, SimClock, Stage, open_stage, subject_of
from bot.terminal.steps import Actor
from migrated import ready
from played import ROOT, settings_in
from routing.desk import Desk
from routing.inbound import Inbound, InboundKind, Platform, Press
from routing.membership import ORDERS
from routing.people import Side
from routing.ports import Cause
from routing.unit import Unit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from routing.house import House
    from routing.people import Person
    from routing.ports import Tx
    from storage.history import Told

AGENCY = ROOT / "examples" / "agency.toml"
TUESDAY = datetime(2026, 3, 10, 9, 30, tzinfo=UTC)


@dataclass
class Crowd:
    """Everybody at one desk; what they do is decided before the call returns."""

    stage: Stage
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def joins(self, name: str, side: Side, *services: str) -> None:
        """Let somebody come to the desk."""
        actor = Actor(
            line=0, name=name, side=side, zone="Europe/Berlin", lang="en", services=services
        )
        introduce(self.stage, actor, seat(name), f"joins-{name}")

    def join_at_once(self, names: Sequence[str], *services: str) -> None:
        """Let many providers come in one unit of work."""

        def work(tx: Tx) -> None:
            unit = Unit(tx, self._house, Cause(now=TUESDAY, at=TUESDAY, via="cli"))
            for name in names:
                ORDERS["enroll"](unit, _fields(name, services))
            unit.close()

        self.stage.runtime.ledger.write(work)

    @property
    def _house(self) -> House:
        desk = self.stage.runtime.desk
        assert isinstance(desk, Desk)
        return desk.house

    def says(self, name: str, text: str, **more: object) -> Inbound:
        """Let somebody write; give what came in."""
        n = next(self.numbers)
        inbound = self.stage.inbound(
            seat(name), f"says-{n}", InboundKind.WORDS, text=text, message=f"w{n}", **more
        )
        self.stage.keep(inbound)
        return inbound

    def press(self, name: str, key: str, about: str = "") -> Inbound:
        """Make the press of the newest card of theirs with this button."""
        who = self.who(name)
        subject = subject_of(about) if about else None
        card = self.stage.history.card_for(who.id, about=subject, action=key)
        assert card is not None, (name, key, about)
        press = Press(card=card.key, action=key)
        at = f"press-{next(self.numbers)}"
        return self.stage.inbound(seat(name), at, InboundKind.PRESS, press=press)

    def presses(self, name: str, key: str, about: str = "") -> None:
        """Let somebody press it."""
        self.stage.keep(self.press(name, key, about))

    def who(self, name: str) -> Person:
        """Give somebody who joined."""
        person = self.stage.person(seat(name))
        assert person is not None
        return person

    def told(self, name: str, after: int = 0) -> tuple[Told, ...]:
        """Give everything that somebody was told."""
        return self.stage.history.told(person=self.who(name).id, after=after)


def _fields(name: str, services: Sequence[str]) -> dict[str, str]:
    return {
        "name": name,
        "side": Side.PROVIDER.value,
        "zone": "Europe/Berlin",
        "lang": "en",
        "services": ",".join(services),
        "platform": Platform.TERMINAL.value,
        "user": name,
        "chat": name,
    }


def seat(name: str) -> Seat:
    """Give where somebody of a crowd sits."""
    return Seat(name=name, platform=Platform.TERMINAL)


@contextmanager
def crowd(folder: Path) -> Iterator[Crowd]:
    """Open a desk in a folder, with the sample catalogue, on a Tuesday morning; all are asked."""
    catalogue = folder / "everybody.toml"
    said = AGENCY.read_text("utf-8").replace("[desk]\n", '[desk]\nwaves = [{ to = "all" }]\n', 1)
    catalogue.write_text(said, "utf-8")
    with open_stage(ready(settings_in(folder, catalogue)), SimClock(TUESDAY)) as stage:
        yield Crowd(stage=stage)

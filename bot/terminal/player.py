"""Playing a transcript: its people come, write and press, and what they get is compared.

Deterministic: the same transcript gives the same deliveries at the same instants. Each step keeps
a mark in the database when it is done, so that a play that was killed goes on where it stopped.
Knows no screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.terminal.acting import NoCard, inbound_of, pressable
from bot.terminal.people import give, introduce, refusal
from bot.terminal.stage import Pressable, Seat, SimClock, Stage, open_stage
from bot.terminal.steps import (
    Actor,
    Expectation,
    Expects,
    ExpectsNothing,
    ExpectsWords,
    Inward,
    Orders,
    Passes,
    Presses,
    Says,
    Step,
    Transcript,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.terminal.carrier import Shown
    from routing.inbound import Inbound, Platform
    from workers.settings import Settings


class Mismatch(Exception):
    """An expectation that was not met: the line, what was expected, and what came."""

    def __init__(self, line: int, expected: str, came: Sequence[str]) -> None:
        super().__init__(line, expected)
        self.line = line
        self.expected = expected
        self.came = tuple(came)


class CannotPlay(Exception):
    """A step that nobody could do, such as a button that is not there."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(line, why)
        self.line = line
        self.why = why


@dataclass(frozen=True, kw_only=True, slots=True)
class Played:
    """How a play ended: how often each person was rung, and how many rows went out twice."""

    pings: Mapping[str, int] = field(default_factory=dict)
    repeats: int = 0


def play(
    transcript: Transcript,
    settings: Settings,
    *,
    show: Callable[[Shown], None],
    on: Mapping[str, Platform] | None = None,
) -> Played:
    """Play it to its end; `show` gets each delivery, `on` puts people on other platforms.

    Raises `Mismatch` at the first expectation that is not met, and `CannotPlay`.
    """
    clock = SimClock(transcript.header.now)
    with open_stage(settings, clock, show) as stage:
        return _Player(transcript, stage, on or {}).play()


class _Player:
    def __init__(
        self,
        transcript: Transcript,
        stage: Stage,
        on: Mapping[str, Platform],
    ) -> None:
        self._transcript = transcript
        self._stage = stage
        people = transcript.header.people
        self._seats = {a.name: Seat(name=a.name, platform=on.get(a.name, a.on)) for a in people}
        self._newest: dict[str, Shown] = {}
        self._posted: dict[str, Shown] = {}
        self._since: list[Shown] = []
        self._resuming = self._lenient = False

    def play(self) -> Played:
        for actor in self._transcript.header.people:
            self._once(actor.line, lambda actor=actor: self._introduce(actor))  # type: ignore[misc]
        for step in self._transcript.steps:
            self._step(step)
        return self._end()

    def _step(self, step: Step) -> None:
        if isinstance(step, Expects | ExpectsNothing | ExpectsWords):
            self._check(step)
        elif isinstance(step, Passes):
            target = step.after(self._stage.clock.now)
            self._once(step.line, lambda: self._stage.pass_until(target))
            self._stage.clock.now = target
        elif isinstance(step, Orders):
            self._once(step.line, lambda: self._order(step))
        else:
            self._once(step.line, lambda: self._inward(step))

    def _once(self, line: int, work: Callable[[], None]) -> None:
        """Do a step unless it was finished before a kill; then note that it is."""
        ledger, mark = self._stage.runtime.ledger, self._mark(line)
        self._since.clear()
        if ledger.setting(mark) is not None:
            self._resuming = self._lenient = True
            return
        # What the step that was cut off brought may have been shown before the kill.
        self._lenient, self._resuming = self._resuming, False
        work()
        self._collect()
        ledger.set_once(mark, self._stage.clock.now.isoformat())

    def _mark(self, line: int, what: str = "done") -> str:
        return f"play.{self._transcript.digest}.{line}.{what}"

    def _key(self, line: int) -> str:
        return f"{self._transcript.digest}:{line}"

    def _collect(self) -> None:
        for shown in self._stage.take():
            self._newest[shown.to] = shown
            if not shown.edited:
                self._posted[shown.to] = shown
            self._since.append(shown)

    # --- what people do ---

    def _introduce(self, actor: Actor) -> None:
        seat = self._seats[actor.name]
        introduce(self._stage, actor, seat, self._key(actor.line))
        if self._stage.person(seat) is None:
            why = refusal(self._stage, self._transcript.header.zone)
            raise CannotPlay(actor.line, f"{actor.name} cannot come. {why}")

    def _order(self, step: Orders) -> None:
        """Give an order; played again after a refusal, it is refused again."""
        newest = max((row.id for row in self._stage.history.told()), default=0)
        ledger, mark = self._stage.runtime.ledger, self._mark(step.line, "since")
        since = int(ledger.set_once(mark, str(newest)))
        give(self._stage, step.command, step.fields, self._key(step.line))
        if why := refusal(self._stage, self._transcript.header.zone, after=since):
            raise CannotPlay(step.line, why)

    def _inward(self, step: Inward) -> None:
        try:
            inbound = self._inbound(step)
        except OSError as error:
            raise CannotPlay(step.line, f"{error.filename}: {error.strerror}") from error
        self._stage.keep(inbound, step.files if isinstance(step, Says) else ())

    def _inbound(self, step: Inward) -> Inbound:
        seat, key = self._seats[step.who], self._key(step.line)
        return inbound_of(self._stage, seat, step, key, message=_message, find=self._card)

    def _card(self, step: Presses, seat: Seat) -> Pressable:
        """Give the card that is pressed; the same one again when the play is resumed.

        A button that is gone is pressed on the newest card that ever had it, as people do.
        """
        ledger, mark = self._stage.runtime.ledger, self._mark(step.line, "card")
        found = ledger.setting(mark)
        if found is None:
            try:
                card = pressable(self._stage, seat, step)
            except NoCard as no:
                raise CannotPlay(step.line, str(no)) from no
            where = "#" if card.place == self._stage.channel else ""
            found = ledger.set_once(mark, where + card.key)
        shared = self._stage.channel if found.startswith("#") else None
        return Pressable(key=found.removeprefix("#"), place=shared or seat.place)

    # --- what is expected ---

    def _check(self, step: Expectation) -> None:
        if self._lenient:
            return
        came = [shown for shown in self._since if shown.to == step.who]
        newest = self._newest_of(step.who)
        if not _met(step, came, newest):
            seen = newest if isinstance(step, ExpectsWords) else came
            raise Mismatch(step.line, expected(step), [outline(shown) for shown in seen])

    def _newest_of(self, who: str) -> list[Shown]:
        """Give the newest message to a person, and the one that was edited after it came."""
        found = (self._posted.get(who), self._newest.get(who))
        return list({id(shown): shown for shown in found if shown is not None}.values())

    def _end(self) -> Played:
        from storage.outbox import Outbox

        counted = self._stage.history.pings()
        known = ((name, self._stage.person(seat)) for name, seat in self._seats.items())
        pings = {name: counted.get(person.id, 0) if person else 0 for name, person in known}
        return Played(pings=pings, repeats=Outbox(self._stage.runtime.ledger).repeats())


def _message(number: int) -> str:
    return f"n{number}"


def _met(step: Expectation, came: Sequence[Shown], newest: Sequence[Shown]) -> bool:
    match step:
        case ExpectsNothing():
            return not came
        case ExpectsWords():
            return any(_flat(step.words) in _flat(shown.card.text) for shown in newest)
        case Expects():
            return any(_is(step, shown) for shown in came)


def _is(step: Expects, shown: Shown) -> bool:
    keys = {action.key for action in shown.card.actions}
    return (
        shown.notice == step.notice
        and step.ref in ("", shown.ref)
        and keys.issuperset(step.actions)
        and keys.isdisjoint(step.without)
    )


def _flat(text: str) -> str:
    return " ".join(text.split())


def expected(step: Expectation) -> str:
    """Say an expectation as it is written."""
    match step:
        case ExpectsNothing():
            return f"<! {step.who}"
        case ExpectsWords():
            return f'<~ {step.who}: "{step.words}"'
        case Expects():
            keys = (*step.actions, *(f"!{key}" for key in step.without))
            parts = (step.notice, step.ref, *(f"[{key}]" for key in keys))
            return f"< {step.who}: {' '.join(part for part in parts if part)}"


def outline(shown: Shown) -> str:
    """Say a delivery as an expectation would be written, with its words behind."""
    keys = " ".join(f"[{action.key}]" for action in shown.card.actions)
    head = " ".join(part for part in (shown.notice, shown.ref, keys) if part)
    return f"< {shown.to}: {head}\n{shown.card.text}"

"""A desk in this process with a clock of its own: people write and press, time passes.

Everything goes through the real desk, ledger and postman, in one thread and always in the same
order. What comes out is collected. Knows no transcript and no screen.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from mimetypes import guess_type
from typing import TYPE_CHECKING

from bot.terminal.carrier import Shown, TerminalCarrier
from routing.inbound import Account, Attachment, Inbound, InboundKind, Place, Platform, Press
from routing.notices.model import About, Subject
from routing.values import ServiceKey

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from routing.catalogue import Catalogue
    from routing.people import Person
    from routing.ports import Reads
    from routing.values import PersonId
    from storage.history import History
    from workers.runtime import Runtime
    from workers.settings import Settings

_KINDS = {"T": About.TASK, "R": About.REQUEST, "P": About.PERSON}
CARRIED = (Platform.TERMINAL, Platform.SLACK, Platform.TELEGRAM)


class Stuck(Exception):
    """The desk could not decide what came; `why` is the error it met."""


@dataclass
class SimClock:
    """A clock that only moves when it is told to."""

    now: datetime

    def __call__(self) -> datetime:
        """Give the time."""
        return self.now


@dataclass(frozen=True, kw_only=True, slots=True)
class Seat:
    """Where somebody sits: their account and their own chat with the desk."""

    name: str
    platform: Platform = Platform.TERMINAL

    @property
    def account(self) -> Account:
        """The login by which the desk knows them."""
        return Account(platform=self.platform, user=self.name)

    @property
    def place(self) -> Place:
        """Their own chat."""
        return Place(platform=self.platform, chat=self.name)


@dataclass(frozen=True, kw_only=True, slots=True)
class Pressable:
    """A card that can be pressed, and where it hangs."""

    key: str
    place: Place


class Stage:
    """The desk, its clock, and what was sent since `take` was last called."""

    def __init__(
        self,
        *,
        runtime: Runtime,
        clock: SimClock,
        history: History,
        shown: list[Shown],
        carrier: TerminalCarrier,
    ) -> None:
        self._carrier = carrier
        self.runtime = runtime
        self.clock = clock
        self.history = history
        self.shown = shown
        self.on_busy: Callable[[], None] = lambda: None

    def take(self) -> tuple[Shown, ...]:
        """Give what was sent since the last time."""
        taken = tuple(self.shown)
        self.shown.clear()
        return taken

    # --- what comes in ---

    def inbound(self, seat: Seat, key: str, kind: InboundKind, **more: object) -> Inbound:
        """Make something that this person sends now, from their own chat if not said otherwise."""
        return Inbound(
            key=key,
            account=seat.account,
            kind=kind,
            sent_at=self.clock.now,
            name=seat.name,
            **{"place": seat.place, **more},  # type: ignore[arg-type]
        )

    def keep(self, inbound: Inbound, files: Sequence[Path] = ()) -> None:
        """Keep it, with its files, and let the desk do everything that follows at this instant.

        The same key again is the same thing: it is only finished. Raises `Stuck`.
        """
        self._patiently(lambda: self._keep(inbound, files))
        self.settle()

    def _keep(self, inbound: Inbound, files: Sequence[Path]) -> None:
        if not files:
            self.runtime.keep(inbound)
            return
        with ExitStack() as stack:
            streams = [stack.enter_context(path.open("rb")) for path in files]
            self.runtime.keep_files(inbound, streams)

    def _patiently(self, work: Callable[[], object]) -> None:
        """Do it as soon as the database is to be had; each time it is not, say that this waits."""
        from storage.engine import Busy

        while True:
            try:
                work()
            except Busy:
                self.on_busy()
            else:
                return

    # --- what follows ---

    def settle(self) -> None:
        """Decide, fire and send all that is due now."""
        from workers.jobs import drain

        self._patiently(lambda: drain(self.runtime, self.clock.now))
        for id in self.runtime.ledger.undecided(datetime.max.replace(tzinfo=UTC)):
            raise Stuck(f"letter {id}")

    def pass_until(self, target: datetime) -> None:
        """Let time pass: what becomes due on the way happens at its own instant."""
        while (due_at := self._next_at()) is not None and due_at <= target:
            before = self.clock.now
            self.clock.now = max(before, due_at)
            self.settle()
            if self.clock.now == before and self._next_at() == due_at:
                break
        self.clock.now = max(self.clock.now, target)
        self.settle()

    def is_due(self, target: datetime) -> bool:
        """Tell whether anything is to be done until then; cheaper than doing nothing."""
        due_at = self._next_at()
        waits = bool(self.runtime.ledger.undecided(target))
        return waits or (due_at is not None and due_at <= target)

    def _next_at(self) -> datetime | None:
        from storage.outbox import Outbox

        ledger = self.runtime.ledger
        found = (ledger.next_timer_at(), Outbox(ledger).next_at())
        return min((at for at in found if at is not None), default=None)

    # --- who and what there is ---

    def person(self, seat: Seat) -> Person | None:
        """Give who sits there, once the desk knows them."""
        return self.runtime.ledger.read(lambda reads: reads.person_by_account(seat.account))

    def counts(self, seat: Seat) -> bool:
        """Tell whether the desk waits for a number of who sits there: a bare one is that answer."""
        person = self.person(seat)
        return person is not None and self.runtime.ledger.read(
            lambda reads: _asks_for_number(reads, person.id, self.runtime.catalogue)
        )

    @property
    def channel(self) -> Place | None:
        """Where all providers read."""
        return self.runtime.settings.channel

    def card(self, seat: Seat, key: str, about: str = "") -> Pressable | None:
        """Give the newest live card with this button that a person sees, in the channel too.

        A button that is gone is looked for on older cards: people press those too.
        """
        person = self.person(seat)
        if person is None:
            return None
        subject = subject_of(about) if about else None
        for look in (self.history.card_for, self.history.former_card):
            if (own := look(person.id, about=subject, action=key)) is not None:
                return Pressable(key=own.key, place=seat.place)
            shared = look(None, about=subject, action=key) if self.channel else None
            if self.channel and shared is not None and shared.slot == "queue":
                return Pressable(key=shared.key, place=self.channel)
        return None

    def standing(self, place: Place, limit: int) -> tuple[Shown, ...]:
        """Give what a chat showed last, the oldest first, as it stands now."""
        return tuple(map(self._carrier.shown_again, self.history.last_shown(place, limit=limit)))


def subject_of(ref: str) -> Subject:
    """Give what `T-1`, `R-1` or `P-1` names."""
    return Subject(kind=_KINDS[ref[0]], id=int(ref[2:]))


def attachments(paths: Sequence[Path]) -> tuple[Attachment, ...]:
    """Give the files as a message names them. Raises `OSError` for one that is not there."""
    return tuple(
        Attachment(
            key=str(path),
            name=path.name,
            size=path.stat().st_size,
            media_type=guess_type(path.name)[0] or "",
        )
        for path in paths
    )


def pressed(card: str, action: str) -> Mapping[str, Press]:
    """Give what makes an inbound a press."""
    return {"press": Press(card=card, action=action)}


@contextmanager
def open_stage(
    settings: Settings, clock: SimClock, show: Callable[[Shown], None] | None = None
) -> Iterator[Stage]:
    """Open the desk of these settings for one player.

    `show` gets each delivery as it is sent: whoever waits for `take` could be killed before it.
    Raises what `open_runtime` raises.
    """
    from bot.taking import write_archive
    from storage.history import History
    from workers.buckets import Buckets
    from workers.runtime import open_runtime
    from workers.settings import load_catalogue

    shown: list[Shown] = []

    def keep(one: Shown) -> None:
        shown.append(one)
        if show is not None:
            show(one)

    catalogue = load_catalogue(settings.catalogue)
    carrier = TerminalCarrier(catalogue, clock, keep)
    carriers = dict.fromkeys(CARRIED, carrier)
    # A play has no rate to keep to.
    with open_runtime(
        settings, carriers, clock, buckets=Buckets({}), catalogue=catalogue
    ) as runtime:
        runtime.archivist = write_archive
        history = History(runtime.ledger.engine)
        yield Stage(runtime=runtime, clock=clock, history=history, shown=shown, carrier=carrier)


def _asks_for_number(reads: Reads, person: PersonId, catalogue: Catalogue) -> bool:
    question = next(iter(reads.questions(person)), None)
    if question is None or question.kind not in ("result", "input"):
        return False
    task = reads.find_task(question.about.id)
    service = None if task is None else catalogue.services.get(task.service or ServiceKey(""))
    if service is None:
        return False
    fields = service.results if question.kind == "result" else service.inputs
    return any(f.key == question.key and f.kind.value == "number" for f in fields)

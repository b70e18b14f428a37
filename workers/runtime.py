"""The running desk: memory, rulebook and postman, wired from the settings.

`open_runtime` makes it whole and closes it again; the clock is an argument, so that a simulated
one works. Libraries are imported when they are needed: a prompt must be quick. Knows no platform;
the carriers are given.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import ExitStack, contextmanager, suppress
from enum import Enum
from typing import IO, TYPE_CHECKING, Protocol

from workers import crash, downtimes
from workers.clock import wall_clock
from workers.standing import standing_by
from workers.threshold import Threshold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from routing.catalogue import Catalogue
    from routing.clock.calendar import Pause
    from routing.desk import Desk
    from routing.forms import Form
    from routing.inbound import Account, Inbound, Letter, Place, Platform
    from routing.notices.model import Notice, Subject
    from routing.timers import Due
    from routing.understanding.understander import Understander
    from routing.values import LetterId, PersonId
    from storage.files import FileStore
    from storage.ledger import SqlLedger
    from workers.buckets import Buckets
    from workers.clock import Clock
    from workers.learning import Learning
    from workers.postman import Carrier, Postman
    from workers.settings import Settings


class Deciding(Protocol):
    """What the background needs of the desk; `routing.desk.Desk` is it."""

    def keep(self, inbound: Inbound, now: datetime) -> Letter | None:
        """Commit an inbound; None when it was kept before."""
        ...

    def decide(self, letter: LetterId, now: datetime) -> object:
        """Decide a letter; one that was decided before changes nothing."""
        ...

    def fire_each(self, due: Due, now: datetime) -> Sequence[Exception | None]:
        """Do what due timers are for, each in one unit of work; give what went wrong with each."""
        ...

    def form_for(self, token: str, account: Account, now: datetime) -> Form:
        """Give the form that a card's reader may fill in; raises `Refused`. Changes nothing."""
        ...

    def form_problems(
        self, form: Form, account: Account, answers: Mapping[str, str], now: datetime
    ) -> Mapping[str, str]:
        """Give a code for each answer that cannot be taken. Changes nothing."""
        ...

    def things_for(self, account: Account, now: datetime) -> Notice:
        """Give what somebody would be told of their things. Changes nothing."""
        ...

    def set_aside(self, letter: LetterId, now: datetime) -> object:
        """Tell the people concerned that a letter could not be decided."""
        ...

    def report(self, key: str, about: Subject, n: int, now: datetime) -> None:
        """Tell the operators of a trouble with something of the desk's own, by its number."""
        ...


Archivist = Callable[["Runtime", "PersonId", IO[bytes]], None]
"""Writes everything that is a person's as one file."""


class Runtime:
    """Everything a running desk consists of. `keep` and `ring` may be called from any thread.

    `archivist` makes archives; a process without one leaves them to another.
    """

    def __init__(
        self,
        *,
        settings: Settings,
        clock: Clock,
        ledger: SqlLedger,
        files: FileStore,
        desk: Deciding,
        postman: Postman,
        catalogue: Catalogue,
        learning: Learning,
        shares: bool = False,
    ) -> None:
        """Wire it; `shares` says that other processes may decide, send and fire too."""
        self.shares = shares
        self.threshold = Threshold()
        self.settings = settings
        self.clock = clock
        self.ledger = ledger
        self.files = files
        self.desk = desk
        self.postman = postman
        self.catalogue = catalogue
        self.learning = learning
        self.archivist: Archivist | None = None
        self._bells: list[Callable[[], None]] = []

    def keep(self, inbound: Inbound) -> Letter | None:
        """Commit an inbound and wake the runner; None when it was kept before.

        When this returns, the platform may be told that it arrived.
        """
        with self._keeping():
            return self.desk.keep(inbound, self.clock())

    def keep_files(
        self,
        inbound: Inbound,
        contents: Sequence[IO[bytes] | None],
        limit: int | None = None,
        notes: Mapping[str, str] = {},
    ) -> Letter | None:
        """Commit an inbound with what its files hold; None when it was kept before.

        None among `contents`, or more than `limit` bytes (else the setting), counts as refused.
        `notes` of the desk's own are written in the same commit. When this returns, the platform
        may be told that it arrived.
        """
        most = self.settings.file_limit if limit is None else limit
        with self._keeping():
            return self.files.keep_letter(inbound, contents, most, self.clock(), notes)

    def keep_all(self, inbounds: Sequence[Inbound], notes: Mapping[str, str] = {}) -> int:
        """Commit several without files at once, all or none; give how many were new.

        `notes` of the desk's own are written in the same commit. When this returns, the platform
        may be told that they arrived.
        """
        with self._keeping():
            return self.ledger.keep_all(inbounds, self.clock(), notes)

    def keep_each(self, inbounds: Sequence[Inbound]) -> Sequence[Letter | Exception | None]:
        """Commit several without files at once, each for itself; give what came of each, in order.

        None was kept before; an error is that inbound's alone. When this returns, whoever sent one
        that was kept may be told that it arrived.
        """
        with self._keeping():
            return self.ledger.keep_each(inbounds, self.clock())

    @contextmanager
    def _keeping(self) -> Iterator[None]:
        """Wake the runner once something is committed; between the points where kills are tried."""
        crash.point("before-keep")
        yield
        crash.point("after-keep")
        self.ring()

    def decide(self, letter: LetterId, now: datetime) -> None:
        """Decide one letter."""
        crash.point("before-decide")
        self.desk.decide(letter, now)
        crash.point("after-decide")

    def fire_each(self, due: Due, now: datetime) -> Sequence[Exception | None]:
        """Do what due timers are for, each for itself; give what went wrong with each."""
        with crash.inside("mid-timer"):
            return self.desk.fire_each(due, now)

    def on_ring(self, bell: Callable[[], None]) -> None:
        """Have `bell` called whenever there is something to do; it must return at once."""
        self._bells.append(bell)

    def ring(self) -> None:
        """Wake whoever waits for something to do."""
        for bell in self._bells:
            bell()


class Access(Enum):
    """What a process wants of the database."""

    RUN = "run"  # decide, send and fire; one process at a time
    SHARE = "share"  # do a part of that, beside other processes
    LEAVE = "leave"  # leave a letter for the one that runs
    READ = "read"  # look only


def _nobody() -> None:
    """Whom it is told when the right to run is lost, if nobody asked."""


@contextmanager
def open_ledger(
    settings: Settings, access: Access, lost: Callable[[], None] = _nobody
) -> Iterator[SqlLedger]:
    """Open the desk's memory; to run it alone, it is made and migrated first.

    `lost` is called, from a thread, when the right to run it went to another process: nothing can
    be changed any more, and the end of the block raises `AlreadyRunning`.

    Raises `storage.engine.AlreadyRunning` when another process runs it, `NoDatabase` when there is
    nothing to read, and `OldShape` when it is to be migrated before it can be shared.
    """
    from storage.engine import OldShape, open_engine, right_to_run
    from storage.ledger import SqlLedger
    from storage.migrate import is_current, serves, upgrade

    with ExitStack() as stack:
        right = None
        if access in (Access.RUN, Access.SHARE):
            alone = access is Access.RUN
            right = stack.enter_context(right_to_run(settings.database, alone=alone))
        engine = open_engine(settings.database, read_only=access is Access.READ)
        stack.callback(engine.dispose)
        if right is not None:
            right.guard(engine)
            stack.enter_context(standing_by(right, lost))
        if access is Access.RUN and not is_current(engine):
            upgrade(engine)
        if access is Access.SHARE and not serves(engine):
            raise OldShape
        yield SqlLedger(engine)


@contextmanager
def open_runtime(
    settings: Settings,
    carriers: Mapping[Platform, Carrier],
    clock: Clock = wall_clock,
    buckets: Buckets | None = None,
    catalogue: Catalogue | None = None,
    lost: Callable[[], None] = _nobody,
) -> Iterator[Runtime]:
    """Open the desk of these settings, and close it at the end of the block.

    `buckets` says how fast the platforms may be written to; without it, as they document.
    `catalogue` is the one of the settings, when it was read already; `lost` as in `open_ledger`.

    Raises `SettingsProblems` or `CatalogueProblems` when it cannot be wired, and
    `storage.engine.AlreadyRunning` when another process runs it.
    """
    from storage.engine import AlreadyRunning, Unavailable
    from workers.settings import load_catalogue

    catalogue = catalogue or load_catalogue(settings.catalogue)
    with open_ledger(settings, Access.RUN, lost) as ledger:
        try:
            down = downtimes.came_up(ledger, clock())
            runtime, desk = _wire(settings, catalogue, ledger, carriers, clock, down, buckets)
            desk.start(clock())
            # The right to run is ours: what is leased was leased by a process that is gone.
            runtime.postman.take_over()
            runtime.learning.begin()
            yield runtime
        finally:
            # Where this cannot be noted, the next start takes the last minute's word for it.
            with suppress(Unavailable, AlreadyRunning):
                downtimes.is_up(ledger, clock())


@contextmanager
def open_part(
    settings: Settings,
    carriers: Mapping[Platform, Carrier],
    clock: Clock = wall_clock,
    *,
    decides: bool = False,
    buckets: Buckets | None = None,
    lost: Callable[[], None] = _nobody,
) -> Iterator[Runtime]:
    """Open the desk of these settings in one of several processes.

    One that `decides` notes for how long nobody did; `lost` as in `open_ledger`. Raises what
    `open_runtime` raises, and `storage.engine.OldShape`.
    """
    from workers.settings import load_catalogue

    catalogue = load_catalogue(settings.catalogue)
    with open_ledger(settings, Access.SHARE, lost) as ledger:
        came_up = downtimes.came_up if decides else downtimes.known_at
        down = came_up(ledger, clock())
        runtime, desk = _wire(settings, catalogue, ledger, carriers, clock, down, buckets, True)
        if decides:
            desk.start(clock())
            runtime.learning.begin()
        yield runtime


def _wire(
    settings: Settings,
    catalogue: Catalogue,
    ledger: SqlLedger,
    carriers: Mapping[Platform, Carrier],
    clock: Clock,
    down: tuple[Pause, ...],
    buckets: Buckets | None,
    shares: bool = False,
) -> tuple[Runtime, Desk]:
    from storage.files import FileStore
    from storage.outbox import Outbox
    from workers.postman import Postman

    learning = learning_of(settings.encoder, catalogue, ledger, settings.folder)
    desk = _desk(ledger, catalogue, learning.reading, settings.channel, down)
    outbox = Outbox(ledger)
    runtime = Runtime(
        settings=settings,
        clock=clock,
        ledger=ledger,
        files=FileStore(settings.files, ledger.engine, ledger.turns),
        catalogue=catalogue,
        learning=learning,
        desk=desk,
        postman=Postman(
            outbox=outbox, carriers=carriers, clock=clock, keep=desk.keep, buckets=buckets
        ),
        shares=shares,
    )
    return runtime, desk


def _desk(
    ledger: SqlLedger,
    catalogue: Catalogue,
    reading: Understander,
    channel: Place | None,
    down: tuple[Pause, ...],
) -> Desk:
    from routing.catalogue import canonical
    from routing.desk import Desk
    from routing.house import House

    ledger.keep_catalogue(catalogue.hash, canonical(catalogue))
    house = House(catalogue=catalogue, earlier=earlier(ledger), channel=channel, down=down)
    return Desk(ledger=crash.doomed(ledger), understander=reading, house=house)


def earlier(ledger: SqlLedger) -> Mapping[str, Catalogue]:
    """Return the catalogues that tasks were confirmed under, by hash; open ones' at once."""
    from routing.catalogue import parse
    from workers.pinned import Pinned

    pinned = ledger.pinned_catalogues().items()
    return Pinned(ledger, {hash: parse(json.loads(text)) for hash, text in pinned})


def learning_of(encoder: str, catalogue: Catalogue, ledger: SqlLedger, folder: Path) -> Learning:
    """Return what reads messages and learns; its encoder is loaded when the first one comes."""
    from routing.understanding.offered import offered_by
    from workers.learning import Learning

    return Learning(
        ledger=ledger,
        services=offered_by(catalogue),
        catalogue=catalogue.hash,
        encoder=encoder,
        folder=folder,
    )

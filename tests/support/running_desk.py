"""A running desk over a real database in a folder of the test, with a clock that the test sets."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from migrated import ready
from small_desk import NOW, SmallDesk
from storage.files import FileStore
from storage.outbox import Outbox
from workers import settings
from workers.crash import doomed
from workers.postman import Postman
from workers.runtime import Access, Runtime, learning_of, open_ledger
from workers.settings import load_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime, timedelta
    from pathlib import Path

    from routing.inbound import Platform
    from storage.parcels import Parcel
    from workers.buckets import Buckets
    from workers.postman import Carrier

CATALOGUE = """
[desk]
name = "Northside"
zone = "Europe/Berlin"

[services.books]
title = "Monthly books"
about = "We book a month"
examples = ["reconcile March"]
"""


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """Tell the time."""
        return self.now

    def passes(self, by_for: timedelta) -> datetime:
        """Let time go on, and tell it."""
        self.now += by_for
        return self.now


class RecordingCarrier:
    """Writes down what it is given; `troubles` are raised first, one per call, None for none.

    What is said is the notice's key and facts, so a test can read it.
    """

    def __init__(self) -> None:
        self.worded: list[int] = []
        self.sent: list[tuple[int, str, str]] = []
        self.edited: list[str] = []
        self.repeats: list[int] = []
        self.troubles: list[Exception | None] = []
        self.wording_troubles: list[Exception] = []

    def word(self, parcel: Parcel) -> str:
        """Say the key and the facts."""
        self.worded.append(parcel.id)
        if self.wording_troubles:
            raise self.wording_troubles.pop(0)
        said = [parcel.notice.key, *(str(fact) for fact in parcel.notice.facts.values())]
        return " ".join(said)

    def send(self, parcel: Parcel, worded: str) -> str:
        """Take it, or raise the next trouble."""
        trouble = self.troubles.pop(0) if self.troubles else None
        if trouble is not None:
            raise trouble
        self.sent.append((parcel.id, parcel.place.chat, worded))
        if parcel.edits:
            self.edited.append(parcel.edits)
        if parcel.repeat:
            self.repeats.append(parcel.id)
        return parcel.edits or f"m{parcel.id}"

    @property
    def said(self) -> list[str]:
        """What was said, without where and as which row."""
        return [worded for _, _, worded in self.sent]


@contextmanager
def running(
    folder: Path,
    carriers: Mapping[Platform, Carrier],
    clock: Callable[[], datetime],
    buckets: Buckets | None = None,
    database: str = "",
) -> Iterator[Runtime]:
    """Open a small desk in `folder`; what is in its database, there or at that address, stays."""
    (folder / "catalogue.toml").write_text(CATALOGUE)
    environ = {"OUTDESK_ENCODER": "keywords"}
    if database:
        environ["OUTDESK_DATABASE"] = database
    chosen = settings.load(folder, environ)
    if not database:
        ready(chosen)
    catalogue = load_catalogue(chosen.catalogue)
    with open_ledger(chosen, Access.RUN) as ledger:
        outbox = Outbox(ledger)
        outbox.recover()
        desk = SmallDesk(doomed(ledger), ledger)
        yield Runtime(
            settings=chosen,
            clock=clock,
            ledger=ledger,
            files=FileStore(chosen.files, ledger.engine, ledger.turns),
            desk=desk,
            postman=Postman(
                outbox=outbox, carriers=carriers, clock=clock, keep=desk.keep, buckets=buckets
            ),
            catalogue=catalogue,
            learning=learning_of(chosen.encoder, catalogue, ledger, folder),
        )

"""A desk to chat with: the real rules over a real database, people who write and press.

`ana.writes("…")`, `ana.presses("claim", "T-1")`; `desk.told` is what the last of it told. Nothing
is sent: a test looks at the notices themselves, and the clock moves only when it is told to.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from sqlalchemy import func, select

import memory
from routing.catalogue import parse_toml
from routing.desk import Desk
from routing.house import House
from routing.inbound import Account, Attachment, Inbound, InboundKind, Place, Platform, Press
from routing.notices.model import About, Notice, Subject
from routing.ports import Cause
from routing.understanding.offered import offered_by
from storage import tables as t
from storage.files import FileStore, TooLarge
from storage.history import History, Told
from storage.ledger import SqlLedger
from storage.outbox import Outbox
from storage.sending import Sent
from workers.reading import opened, understander

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.catalogue import Catalogue
    from routing.notices.model import Fact
    from routing.people import Person
    from routing.ports import PostedCard, Question
    from routing.request import Request
    from routing.task import Task
    from routing.understanding.understander import NgramUnderstander

AGENCY = Path(__file__).parents[2] / "examples" / "agency.toml"
TUESDAY = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
SUNDAY = datetime(2026, 11, 22, 21, 40, tzinfo=UTC)
_KINDS = {
    "T": About.TASK,
    "R": About.REQUEST,
    "P": About.PERSON,
    "S": About.SERIES,
    "A": About.ARRANGEMENT,
}
FILE_LIMIT = 10_000
_NEWEST = select(func.max(t.outbox.c.id))


def subject(ref: str) -> Subject:
    """Give what `T-1`, `R-1`, `P-1`, a standing order's `S-1` or an arrangement's `A-1` names."""
    return Subject(kind=_KINDS[ref[0]], id=int(ref[2:]))


@cache
def _agency() -> str:
    return AGENCY.read_text("utf-8")


@cache
def _read(text: str) -> tuple[Catalogue, NgramUnderstander]:
    """Give a catalogue and who understands it; learned once for all tests."""
    catalogue = parse_toml(text)
    return catalogue, understander(offered_by(catalogue), opened("keywords"))


@dataclass(frozen=True, kw_only=True)
class Seat:
    """Somebody at the desk, by the account they write from."""

    name: str
    desk: Chatting
    platform: Platform = Platform.TERMINAL

    @property
    def account(self) -> Account:
        """The login by which the desk knows them."""
        return Account(platform=self.platform, user=self.name)

    @property
    def person(self) -> Person:
        """The person the desk knows by it."""
        found = self.desk.ledger.read(lambda reads: reads.person_by_account(self.account))
        assert found is not None, self.name
        return found

    @property
    def asked(self) -> tuple[Question, ...]:
        """What the desk asked and they have not answered, newest first."""
        return self.desk.ledger.read(lambda reads: reads.questions(self.person.id))

    def sends(self, kind: InboundKind, **more: object) -> list[Notice]:
        """Send anything; give what that told, to everybody."""
        return self.desk.takes(self, kind, **more)

    def writes(
        self, text: str, files: Mapping[str, str] | None = None, **more: object
    ) -> list[Notice]:
        """Write a message, with files by name; `about` or `reply_to` say which task."""
        return self.sends(InboundKind.WORDS, text=text, attached=files or {}, **more)

    def presses(self, action: str, about: str = "") -> list[Notice]:
        """Press the newest button of that name: one shown now, else one that was shown once."""
        card = self.card(action, about)
        assert card is not None, f"{self.name} has no {action} {about}"
        return self.taps(card.key, action)

    def taps(self, key: str, action: str) -> list[Notice]:
        """Press a button by its card's key."""
        return self.sends(InboundKind.PRESS, press=Press(card=key, action=action))

    def fills(self, about: str, **fields: str) -> list[Notice]:
        """Send a filled-in form."""
        return self.sends(InboundKind.FORM, about=about, fields=fields)

    def edits(self, message: str, text: str) -> list[Notice]:
        """Change a message that was written."""
        return self.sends(InboundKind.EDIT, message=message, text=text)

    def deletes(self, message: str) -> list[Notice]:
        """Delete a message that was written."""
        return self.sends(InboundKind.DELETE, message=message)

    def card(self, action: str, about: str = "") -> PostedCard | None:
        """Give the newest card with this button, live or not."""
        named = subject(about) if about else None
        look = self.desk.history
        return look.card_for(self.person.id, about=named, action=action) or look.former_card(
            self.person.id, about=named, action=action
        )

    def tries(
        self, about: str, action: str, slot: str = "old", expires_at: datetime | None = None
    ) -> list[str]:
        """Press a button of a card from another day; give what that answers."""
        card = Notice(
            key="welcome",
            to=self.person.id,
            about=subject(about),
            slot=slot,
            actions=(action,),
            expires_at=expires_at,
        )
        cause = Cause(now=self.desk.now, at=self.desk.now)
        self.desk.ledger.write(lambda tx: tx.post((card,), cause))
        shown = self.card(action, about)
        assert shown is not None
        self.taps(shown.key, action)
        return self.keys

    def hears(self, key: str) -> Notice:
        """Give what was told to them under a key, of the last thing done."""
        found = [notice for notice in self.desk.told if self.reads(notice) and notice.key == key]
        assert found, f"{self.name} heard {self.keys}, not {key}"
        return found[-1]

    def first_row(self, key: str, fact: str) -> dict[str, Fact]:
        """Give the first row that such a notice shows under a fact."""
        rows = self.hears(key).facts[fact]
        assert isinstance(rows, tuple)
        assert isinstance(rows[0], dict)
        return dict(rows[0])

    @property
    def keys(self) -> list[str]:
        """The keys of what they were told of the last thing done."""
        return [notice.key for notice in self.desk.told if self.reads(notice)]

    def reads(self, notice: Notice) -> bool:
        """Tell whether a notice is for them."""
        here = notice.place is not None and notice.place.chat == self.name
        return notice.to == self.person.id if notice.to else here


@dataclass
class Chatting:
    """The desk, its clock, and what was last told."""

    ledger: SqlLedger
    files: FileStore
    desk: Desk
    now: datetime = TUESDAY
    told: list[Notice] = field(default_factory=list)
    rows: list[Told] = field(default_factory=list)
    letters: int = 0

    @property
    def history(self) -> History:
        """What was told and what is shown."""
        return History(self.ledger.engine)

    def seat(self, name: str) -> Seat:
        """Give somebody whom the desk may not know yet."""
        return Seat(name=name, desk=self)

    def enroll(self, user: str, side: str, **fields: str) -> Seat:
        """Bring somebody to the desk, who reads English unless it is said otherwise."""
        command = {"user": user, "side": side, "zone": "Europe/Berlin", "lang": "en", **fields}
        self.order("enroll", **command)
        return self.seat(user)

    def order(self, name: str, **fields: str) -> list[Notice]:
        """Give an order of the command line."""
        seat = Seat(name="cli", desk=self, platform=Platform.CLI)
        return self.takes(seat, InboundKind.COMMAND, command=name, fields=fields)

    def takes(
        self,
        seat: Seat,
        kind: InboundKind,
        attached: Mapping[str, str] | None = None,
        **more: object,
    ) -> list[Notice]:
        """Keep an inbound with its files, and decide it."""
        since = self._last()
        self.keeps(seat, kind, attached or {}, **more)
        return self._heard(since)

    def keeps(
        self, seat: Seat, kind: InboundKind, attached: Mapping[str, str], **more: object
    ) -> None:
        """Keep an inbound, let its files come, and decide it."""
        self.letters += 1
        inbound = Inbound(
            key=f"i{self.letters}",
            account=seat.account,
            place=Place(platform=seat.platform, chat=seat.name),
            kind=kind,
            sent_at=self.now,
            files=tuple(
                Attachment(key=name, name=name, size=len(text)) for name, text in attached.items()
            ),
            **{"message": f"m{self.letters}", **more},  # type: ignore[arg-type]
        )
        letter = self.desk.keep(inbound, self.now)
        assert letter is not None
        for file, text in zip(letter.files, attached.values(), strict=True):
            self._fetch(int(file), text)
        self.desk.decide(letter.id, self.now)
        assert self.ledger.letter(letter.id) is None, "it was decided"

    def _fetch(self, file: int, text: str) -> None:
        if text is PENDING:
            return
        try:
            self.files.keep(file, BytesIO(text.encode()), FILE_LIMIT)  # type: ignore[arg-type]
        except TooLarge:
            self.files.refuse(file)  # type: ignore[arg-type]

    def ends(self, service: str) -> None:
        """Offer a service no more: the catalogue names it no longer."""
        catalogue = self.desk.house.catalogue
        left = {key: one for key, one in catalogue.services.items() if key != service}
        self.desk.house = replace(self.desk.house, catalogue=replace(catalogue, services=left))

    def fires(self) -> int:
        """Fire what is due now, and give how many."""
        due = self.ledger.due_timers(self.now)
        for error in self.desk.fire_each(due, self.now):
            if error is not None:
                raise error
        return len(due)

    def passes(self, **by: float) -> list[Notice]:
        """Let time pass; every timer fires at its own instant."""
        since, until = self._last(), self.now + timedelta(**by)
        while (at := self.ledger.next_timer_at()) is not None and at <= until:
            self.now = max(self.now, at)
            assert self.fires(), "a due timer fires"
        self.now = until
        return self._heard(since)

    def posts(self) -> None:
        """Let everything that waits be sent, so that it can be replied to as `n1`, `n2`, …."""
        for row in self.history.told():
            if row.state == "pending":
                Outbox(self.ledger).note([Sent(id=row.id, message=f"n{row.id}")], self.now)

    def task(self, ref: str | int = 1) -> Task:
        """Give a task as it stands."""
        id = ref if isinstance(ref, int) else int(ref[2:])
        return self.ledger.read(lambda reads: reads.task(id))  # type: ignore[arg-type]

    @property
    def tasks(self) -> list[Task]:
        """All tasks, the oldest first."""
        return list(reversed(self.history.tasks()))

    def request(self, id: int = 1) -> Request:
        """Give a request as it stands."""
        return self.ledger.read(lambda reads: reads.request(id))  # type: ignore[arg-type]

    def words(self, text: object) -> str:
        """Give somebody's words, by their id or as a fact."""
        id = getattr(text, "text", text)
        return self.ledger.read(lambda reads: reads.words(id))  # type: ignore[arg-type]

    def _last(self) -> int:
        """The number of the newest notice."""
        return self.ledger.look(lambda c: c.scalar(_NEWEST)) or 0

    def _heard(self, since: int) -> list[Notice]:
        self.rows = list(self.history.told(after=since))
        self.told = [row.notice for row in self.rows]
        return self.told


PENDING = "pending"
"""The content of a file that has not come yet."""


def rows(notice: Notice, fact: str = "parts") -> list[Mapping[str, Fact]]:
    """Give a fact that is a list of rows."""
    found = notice.facts.get(fact, ())
    assert isinstance(found, tuple)
    return list(found)  # type: ignore[arg-type]


def open_desk(
    folder: Path, now: datetime = TUESDAY, catalogue: str = "", **changes: str
) -> Chatting:
    """Give a desk with an empty memory; `changes` replace words of the sample catalogue."""
    text = catalogue or _agency()
    for old, new in changes.items():
        text = text.replace(f"{old} = ", f"{old} = {new} # ", 1)
    engine = memory.engine_in(folder)
    ledger = SqlLedger(engine)
    read, understander = _read(text)
    desk = Desk(ledger=ledger, understander=understander, house=House(catalogue=read))
    return Chatting(
        ledger=ledger, files=FileStore(folder / "files", engine, ledger.turns), desk=desk, now=now
    )


@dataclass(frozen=True)
class Everyone:
    """The people of most tests, and their desk."""

    desk: Chatting
    mara: Seat
    ana: Seat
    ben: Seat
    ola: Seat


def with_people(folder: Path, now: datetime = TUESDAY, **changes: str) -> Everyone:
    """Give a desk where Mara asks, Ana keeps books, Ben writes, and Ola runs it."""
    file = memory.file_of(folder)
    if file is not None and not file.exists():
        file.write_bytes(_people(now, tuple(changes.items())))
    desk = open_desk(folder, now, **changes)
    if file is None:
        _enroll_all(desk)
    desk.letters = len(_PEOPLE)
    seats = {name: desk.seat(name) for name in _PEOPLE}
    return Everyone(desk=desk, **seats)


_PEOPLE: Mapping[str, Mapping[str, str]] = {
    "mara": {"side": "client", "firm": "Lind"},
    "ana": {"side": "provider", "services": "bookkeeping,appointments"},
    "ben": {"side": "provider", "services": "newsletter,social"},
    "ola": {"side": "operator"},
}


def _enroll_all(desk: Chatting) -> None:
    for name, fields in _PEOPLE.items():
        desk.enroll(name, **fields)


@cache
def _people(now: datetime, changes: tuple[tuple[str, str], ...]) -> bytes:
    """Give the bytes of a memory that knows them: enrolled once, copied from then on."""
    with TemporaryDirectory() as folder:
        desk = open_desk(Path(folder), now, **dict(changes))
        _enroll_all(desk)
        desk.ledger.engine.dispose()
        return (Path(folder) / "desk.db").read_bytes()

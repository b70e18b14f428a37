"""What somebody takes along: one archive of what is theirs.

Work, the words that crossed, files, standing notes, a statement for each month. What the other side
keeps private, and what a writer took back, is in none of it. In the reader's language and zone.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from datetime import timedelta
from typing import IO, TYPE_CHECKING

from bot.archive import Archive
from bot.plain import harmless
from routing.people import Position

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from routing.people import Person, Side
    from routing.ports import StoredEvent
    from routing.task import Task
    from routing.values import FileId, PartyId, PersonId, TextId
    from storage.files import FileStore
    from workers.runtime import Runtime

_UNSAFE = re.compile(r"[^\w .()+-]+")
WORK = ("task", "work", "state", "opened", "due", "closed")
WORDS = ("task", "at", "who", "what", "words")


def write_archive(runtime: Runtime, person: PersonId, out: IO[bytes]) -> None:
    """Write the archive of this person as a ZIP. Raises `KeyError` for nobody."""
    from storage.history import History

    ledger = runtime.ledger
    who = ledger.read(lambda reads: reads.person(person))
    history = History(ledger.engine)
    archive = Archive(ledger, history, runtime.catalogue, who.lang, who.zone)
    member = who if who.position == Position.MEMBER else None
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for side, party in ((who.side.CLIENT, who.client), (who.side.PROVIDER, who.provider)):
            if party is None:
                continue
            both = who.client is not None and who.provider is not None
            folder = f"{side.value}/" if both else ""
            for name, content in contents(archive, runtime.files, side, party, member):
                target.writestr(f"{folder}{name}", content)


def contents(
    archive: Archive, store: FileStore, side: Side, party: PartyId, member: Person | None = None
) -> Iterator[tuple[str, bytes]]:
    """Give every file of the archive: its name within it, and its content.

    Of a `member`, who does not speak for the firm, only the work that they asked for or did: the
    firm's notes and money are not theirs.
    """
    from routing.people import Side

    client = party if side == Side.CLIENT else None
    provider = party if side == Side.PROVIDER else None
    found = archive.history.tasks(client=client, provider=provider, limit=1_000_000)
    tasks = sorted((task for task in found if _is_of(task, member)), key=lambda task: task.id)
    yield "work.csv", _table(WORK, (_work(archive, task) for task in tasks))
    yield "words.csv", _table(WORDS, _words(archive, tasks, side, party))
    for task in tasks:
        yield from _files(archive, store, task, side)
    if client is not None and member is None:
        yield "notes.csv", _table(("work", "note"), _notes(archive, client))
    if member is None:
        yield from _statements(archive, side, party)
    yield "copies.txt", archive.label("archive.copies").encode()


def _is_of(task: Task, member: Person | None) -> bool:
    """Whether a member asked for it, was entrusted with it, does it, or handed it in."""
    if member is None:
        return True
    did = (delivery.by for delivery in task.deliveries)
    return member.id in (task.requester, task.entrusted, task.worker, *did)


def _table(headings: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(headings)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _work(archive: Archive, task: Task) -> tuple[str, ...]:
    from routing.views import work_of

    times = (task.opened_at, task.due_at, task.closed_at)
    state = archive.say("state", task.state.value)
    work = archive.say("work", work_of(task))
    return (task.ref, work, state, *(archive.say("at", time) for time in times))


def _words(
    archive: Archive, tasks: Iterable[Task], side: Side, party: PartyId
) -> Iterator[tuple[str, ...]]:
    from routing.notices.model import Who
    from routing.notices.telling import about_task

    for task in tasks:
        history = archive.history.timeline(about_task(task))
        gone = {event.event.text for event in history if _is_taken_back(event)}  # type: ignore[union-attr]
        for event in history:
            text = _said(archive, event, side, party)
            if text is None or text in gone:
                continue
            who = "" if event.actor is None else archive.say("by", Who(person=event.actor))
            at, what = archive.say("at", event.happened_at), type(event.event).__name__
            if words := archive.words(text):
                yield task.ref, at, who, what, words


def _is_taken_back(stored: StoredEvent) -> bool:
    from routing.events import WordTakenBack

    return isinstance(stored.event, WordTakenBack)


def _said(archive: Archive, stored: StoredEvent, side: Side, party: PartyId) -> TextId | None:
    """What an event says that this side may read; notes and statements are their writer's own."""
    from routing import events as e

    match stored.event:
        case e.Opened(words=text) | e.Asked(question=text):
            return text
        case e.WordPassed(text=text) | e.Answered(text=text) | e.SentBack(text=text):
            return text
        case e.Delivered(note=text) | e.DisputeDecided(reason=text) | e.Reopened(text=text):
            return text
        case e.NoteAdded(by=by, text=text) | e.StatementMade(by=by, text=text):
            return text if _is_own(archive, by, side, party) else None
        case _:
            return None


def _is_own(archive: Archive, by: int, side: Side, party: PartyId) -> bool:
    from routing.people import Side

    person = archive.ledger.read(lambda reads: reads.find_person(by))
    if person is None:
        return False
    return party == (person.client if side == Side.CLIENT else person.provider)


def _files(
    archive: Archive, store: FileStore, task: Task, side: Side
) -> Iterator[tuple[str, bytes]]:
    """A client's are all of the task's; a provider's those that they made, not the client's own."""
    from routing.people import Side
    from storage.files import NotKept

    for number in _numbers(archive, task, made_only=side == Side.PROVIDER):
        try:
            known = store.known(number)
            with store.open(number) as content:
                name = _UNSAFE.sub("_", known[0] if known else "").strip(". ") or "file"
                yield f"files/{task.ref}/{number}-{name}", content.read()
        except (NotKept, KeyError, OSError):
            continue


def _numbers(archive: Archive, task: Task, *, made_only: bool) -> Iterable[FileId]:
    from routing.events import Answered, Delivered, InputGiven, Opened, WordPassed
    from routing.notices.telling import about_task
    from routing.task import Given

    found: dict[FileId, None] = {}
    for stored in archive.history.timeline(about_task(task)):
        match stored.event:
            case Delivered(files=files):
                found |= dict.fromkeys(files)
            case WordPassed(files=files, from_client=by_client) if not (made_only and by_client):
                found |= dict.fromkeys(files)
            case Answered(files=files) | InputGiven(given=Given(files=files)) if not made_only:
                found |= dict.fromkeys(files)
            case Opened(inputs=inputs) if not made_only:
                for given in inputs.values():
                    found |= dict.fromkeys(given.files)
    return found


def _notes(archive: Archive, client: PartyId) -> Iterator[tuple[str, str]]:
    from routing.notices.model import Work

    for held in archive.ledger.read(lambda reads: reads.arrangements_of(client)):
        for note in held.notes:
            yield archive.say("work", Work(service=held.service)), archive.words(note)


def _statements(archive: Archive, side: Side, party: PartyId) -> Iterator[tuple[str, bytes]]:
    from bot.statements.files import as_csv
    from bot.statements.rows import sheet_of
    from routing.money.statements import SEEN, statement
    from routing.money.telling import BEGINNING
    from routing.people import Side

    house = archive.house
    end = house.month_of(archive.now + timedelta(days=366)).end_at
    postings = archive.ledger.read(lambda reads: reads.postings(BEGINNING, end))
    mine = [p for p in postings if p.account in SEEN[side]]
    mine = [p for p in mine if party == (p.client if side == Side.CLIENT else p.provider)]
    for first in sorted({house.month_of(p.at).first for p in mine}):
        month = house.month(first)
        until = [p for p in mine if p.at < month.end_at]
        told = statement(side, party, first, month.start_at, until)
        yield f"statements/{first:%Y-%m}.csv", as_csv(sheet_of(told, archive))

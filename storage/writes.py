"""One unit of work: reads, and everything that may be changed together.

Implements `routing.ports.Tx`. The transaction around it belongs to `storage.turns`.
"""

from __future__ import annotations

import secrets
from datetime import timedelta
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, insert, or_, select, update

from routing.codec import decode, encode
from routing.inbound import Account, Inbound, Place
from routing.notices.model import About, Subject
from routing.refusals import Moved
from routing.values import TextId
from storage import lessons
from storage import tables as t
from storage.archives import room_for
from storage.clean import clean
from storage.codes import digest_of, new_code
from storage.counters import take, take_one
from storage.engine import changes_from_now
from storage.erasure import erase_letter, erase_person
from storage.figures import facts_columns
from storage.inbox import WAITS
from storage.posting import Posting
from storage.reads import SqlReads
from storage.ready import Ready
from storage.recording import Recording
from storage.rows import about_columns, account_columns, fold_name, question_columns
from storage.upsert import upsert
from storage.words import link_letter

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from routing.figures.packed import FactsRow
    from routing.lessons import Lesson
    from routing.notices.model import Notice
    from routing.ports import AnyEvent, Cause, Question
    from routing.timers import Timer
    from routing.values import FileId, LetterId, PartyId, PersonId
    from storage.ready import Row
    from storage.remembered import Remembered

_TIMERS = Ready(
    select(t.timers).where(
        t.timers.c.about_kind == bindparam("kind"), t.timers.c.about_id == bindparam("subject")
    )
)
_SET_TIMER = Ready(update(t.timers).where(t.timers.c.id == bindparam("timer")))
_INSERT_TIMER = Ready(insert(t.timers))
_INSERT_TEXT = Ready(insert(t.texts))
_LETTER = Ready(select(t.letters).where(t.letters.c.id == bindparam("letter")))
_DECIDED = Ready(update(t.letters).where(t.letters.c.id == bindparam("letter"), WAITS))
_CLOSE_QUESTION = Ready(
    update(t.questions).where(t.questions.c.id == bindparam("question")).values(open=False)
)


@cache
def _close_of(kinds: int) -> Ready:
    """Close the questions about a subject that are of one of so many kinds, or all for none."""
    found = update(t.questions).where(
        t.questions.c.about_kind == bindparam("about"),
        t.questions.c.about_id == bindparam("subject"),
        t.questions.c.open.is_(True),
    )
    named = [t.questions.c.kind == bindparam(f"kind{n}") for n in range(kinds)]
    return Ready((found.where(or_(*named)) if named else found).values(open=False))


# One that another process is firing right now is passed over: nobody waits for it.
_TO_FIRE = (
    select(t.timers.c.id)
    .where(t.timers.c.id == bindparam("timer"), t.timers.c.state == "pending")
    .with_for_update(skip_locked=True)
)
_FIRED = Ready(update(t.timers).where(t.timers.c.id.in_(_TO_FIRE)).values(state="fired"))


class SqlTx(SqlReads):
    """Reads and writes over one connection, inside one transaction."""

    def __init__(self, connection: Connection, remembered: Remembered | None = None) -> None:
        super().__init__(connection, remembered)
        self._posting = Posting(connection, self.home)
        self._names: dict[tuple[About, int], str] = {}
        self._now: datetime | None = None
        self._has_changed = changes_from_now(connection)

    @property
    def changed(self) -> bool:
        """Whether anything was changed in this unit until now."""
        return self._has_changed()

    def next_id(self, counter: str) -> int:
        """Give the next number of this counter, from 1 on, without gaps."""
        return take_one(self._connection, counter)

    def record(self, subject: Subject, events: Sequence[AnyEvent], cause: Cause) -> None:
        """Append the events, fold them into the row, compare-and-set its version.

        A new subject starts at version 0. Raises `Moved` when the version is not the one read.
        """
        self._now = cause.now
        if not events:
            return
        self._histories.pop(subject, None)
        self._listed[subject.kind].clear()
        recording = Recording(connection=self._connection, subject=subject, cause=cause)
        held = self._hold(subject.kind, subject.id)
        after = recording.onto(held, events)
        self._held[subject.kind, subject.id] = after
        # By the hash of all that happened: what is undone after all is found by nobody.
        self._remembered.keep((subject.kind, subject.id, after.chain), after.state)
        early = self._names.pop((subject.kind, subject.id), None)
        if early is not None:
            self._name(subject.kind, subject.id, early)

    def post(self, notices: Sequence[Notice], cause: Cause) -> None:
        """Write the notices to the outbox, numbered within their cause."""
        self._now = cause.now
        self._posting.post(notices, cause)

    # --- words, names, accounts ---

    def keep_words(self, words: str, *, client: PartyId | None, author: PersonId | None) -> TextId:
        """Keep somebody's words and give their number."""
        said, salt = clean(words), secrets.token_bytes(16)
        row = {
            "id": take_one(self._connection, "text"),
            "client_id": client,
            "author_id": author,
            "words": said,
            "salt": salt,
            "digest": sha256(salt + said.encode()).hexdigest(),
        }
        _INSERT_TEXT.change(self._connection, row)
        return TextId(int(row["id"] or 0))

    def keep_lesson(self, lesson: Lesson, cause: Cause) -> None:
        """Keep what a person said a text is about; it goes when its text is erased."""
        lessons.keep(self._connection, lesson, cause)

    def name_person(self, person: PersonId, name: str) -> None:
        """Set the name by which a person is shown and found."""
        self._name(About.PERSON, person, name)

    def name_party(self, party: PartyId, name: str) -> None:
        """Set the name by which a firm is shown."""
        self._name(About.PARTY, party, name)

    def link_account(self, person: PersonId, account: Account, home: Place) -> None:
        """Let the person write from this account; its home is now where they are written to."""
        row = {
            **account_columns(account),
            "person_id": person,
            "home": encode(home, Place),
            "ordinal": take_one(self._connection, "account"),
        }
        upsert(self._connection, t.accounts, row)
        self._writers.clear()
        self._homes.clear()

    # --- figures ---

    def keep_facts(self, row: FactsRow) -> None:
        """Write a task's facts for the figures."""
        upsert(self._connection, t.facts, {**facts_columns(row), "loose": True})
        self._counted.clear()

    # --- questions ---

    def ask(self, question: Question) -> None:
        """Keep a question open until it is closed; its `id` comes from `next_id`."""
        upsert(self._connection, t.questions, question_columns(question))
        self._asked.clear()

    def close_question(self, id: int) -> None:
        """Close one question."""
        _CLOSE_QUESTION.change(self._connection, {"question": id})
        self._asked.clear()

    def close_questions(self, about: Subject, kinds: Collection[str] = ()) -> None:
        """Close the open questions about a subject: those of these kinds, or all."""
        given = {"about": about.kind.value, "subject": about.id}
        close = _close_of(len(kinds))
        close.change(self._connection, given | {f"kind{n}": kind for n, kind in enumerate(kinds)})
        self._asked.clear()

    # --- files, messages, codes ---

    def own_file(self, file: FileId, client: PartyId) -> None:
        """Say whose file it is; a file that has an owner keeps it."""
        columns = t.files.c
        query = update(t.files).where(columns.id == file, columns.client_id.is_(None))
        self._connection.execute(query, {"client_id": client})

    def archive_file(
        self, person: PersonId, client: PartyId | None, until: datetime, name: str
    ) -> FileId:
        """Make room for a person's archive: a file that is still to be made, kept until then."""
        return room_for(self._connection, person, client, name, until)

    def link_message(self, letter: LetterId, about: Subject, word: LetterId | None = None) -> None:
        """Remember what the message of a letter is about, so that a reply to it is understood.

        `word` is the letter by which its words crossed, when that was another.
        """
        inbound = self._sent(letter)
        if inbound is not None:
            author = self.person_by_account(inbound.account)
            person = None if author is None else author.id
            link_letter(self._connection, letter, inbound, about, word or letter, person)

    def _sent(self, letter: LetterId) -> Inbound | None:
        """Give what a letter brought, decided or not."""
        if letter in self._letters:
            return self._letters[letter].inbound
        row = _LETTER.first(self._connection, {"letter": letter})
        found: Inbound | None = None if row is None else decode(row["payload"], Inbound)
        return found

    def new_code(self, kind: str, data: Mapping[str, str], expires_at: datetime) -> str:
        """Give a one-time code that a person can type; only its digest is kept."""
        code = new_code()
        row = {
            "digest": digest_of(code),
            "kind": kind,
            "data": dict(data),
            "expires_at": expires_at,
        }
        self._connection.execute(insert(t.codes), row)
        return code

    def take_code(self, code: str, now: datetime) -> tuple[str, Mapping[str, str]] | None:
        """Use up a code and give its kind and data; None when unknown, used or expired."""
        columns = t.codes.c
        query = (
            update(t.codes)
            .where(columns.digest == digest_of(code), columns.taken_at.is_(None))
            .where(columns.expires_at > now)
            .values(taken_at=now)
            .returning(columns.kind, columns.data)
        )
        row = self._connection.execute(query).first()
        return None if row is None else (row.kind, row.data)

    def wrong_code(self, account: Account, now: datetime) -> None:
        """Count a wrong code from this account; counts older than a day are forgotten."""
        columns = t.code_tries.c
        old = delete(t.code_tries).where(columns.tried_at < now - timedelta(days=1))
        self._connection.execute(old)
        row = {**account_columns(account), "tried_at": now}
        row["id"] = take_one(self._connection, "code_try")
        self._connection.execute(insert(t.code_tries), row)

    # --- letters and timers ---

    def decided(self, letter: LetterId) -> None:
        """Mark the letter as decided. Raises `Moved` when it was decided or set aside already."""
        at = self._now
        if at is None:
            at = _LETTER.one(self._connection, {"letter": letter})["kept_at"]
        values = {"letter": letter, "decided_at": at, "error": None, "retry_at": None}
        if _DECIDED.change(self._connection, values) != 1:
            raise Moved

    def forget(self, person: PersonId, now: datetime) -> None:
        """Erase a person's name, accounts, letters, words and files; what they did stays."""
        erase_person(self._connection, person, now)
        self._writers.clear()
        self._asked.clear()
        self._letters.clear()

    def unsay(self, letter: LetterId) -> None:
        """Erase what a letter says, its words and fields; that it came, stays."""
        erase_letter(self._connection, letter)
        self._letters.pop(letter, None)

    def fired(self, timer: int) -> bool:
        """Mark the timer as fired, and tell whether it was still to fire: it does so once."""
        return _FIRED.change(self._connection, {"timer": timer}) == 1

    def arm(self, subject: Subject, timers: Collection[Timer]) -> tuple[Timer, ...]:
        """Make these the subject's pending timers; those that fired stay so, and are given."""
        given = {"kind": subject.kind.value, "subject": subject.id}
        found = _TIMERS.rows(self._connection, given)
        known = {(row["kind"], row["ordinal"]): row for row in found}
        wanted = {(timer.kind, timer.ordinal): timer for timer in timers}
        over = [row for key, row in known.items() if key not in wanted]
        _SET_TIMER.change_all(
            self._connection,
            [
                {"timer": row["id"], "state": "disarmed", "due_at": row["due_at"]}
                for row in over
                if row["state"] == "pending"
            ]
            + [
                {"timer": known[key]["id"], "state": "pending", "due_at": timer.due_at}
                for key, timer in wanted.items()
                if key in known and _is_set_anew(known[key], timer)
            ],
        )
        self._arm_fresh([timer for key, timer in wanted.items() if key not in known])
        fired = {key for key, row in known.items() if row["state"] == "fired"}
        return tuple(timer for key, timer in wanted.items() if key in fired)

    def _arm_fresh(self, timers: Sequence[Timer]) -> None:
        ids = take(self._connection, "timer", len(timers)) if timers else ()
        rows = [
            {
                "id": id,
                **about_columns(timer.subject),
                "kind": timer.kind,
                "ordinal": timer.ordinal,
                "due_at": timer.due_at,
                "state": "pending",
            }
            for id, timer in zip(ids, timers, strict=True)
        ]
        _INSERT_TIMER.change_all(self._connection, rows)

    def _name(self, kind: About, id: int, name: str) -> None:
        said = clean(name).strip()[:255]
        if self._hold(kind, id) is None:
            # Named before its first event in this unit: the row comes with that.
            self._names[kind, id] = said
            return
        if kind is About.PERSON:
            named = update(t.persons).where(t.persons.c.id == id)
            self._connection.execute(named, {"name": said, "name_folded": fold_name(said)})
        else:
            self._connection.execute(update(t.parties).where(t.parties.c.id == id), {"name": said})


def _is_set_anew(known: Row, timer: Timer) -> bool:
    """Whether a timer that did not fire yet waits for another time, or waits again."""
    as_it_is = (known["state"], known["due_at"]) == ("pending", timer.due_at)
    return known["state"] != "fired" and not as_it_is

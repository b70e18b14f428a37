"""The inbox: letters kept once, handed out in order.

Within a conversation only the oldest undecided letter is handed out, by the platform's own time.
Knows nothing of what a letter means.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import Integer, Text, and_, bindparam, cast, column, func, insert, or_, select
from sqlalchemy.dialects import postgresql

from routing.codec import decode, encode
from routing.inbound import Inbound, Letter
from routing.values import FileId, LetterId
from storage import tables as t
from storage.clean import clean
from storage.counters import sequence_of, take, take_one
from storage.ready import Ready

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import Connection, Insert, Select, Subquery

    from routing.inbound import Attachment
    from storage.ready import Row

WAITS = and_(t.letters.c.decided_at.is_(None), t.letters.c.set_aside_at.is_(None))
"""That a letter is still to be decided."""

_Chat = tuple[str, str, str, str]
_Identity = tuple[str, str, str]
_IDENTITY = ("platform", "team", "key")
_GIVEN = ("on_platform", "of_team", "known_key")
_CONVERSATION = ("platform", "team", "chat", "thread")
_KNOWN = Ready(
    select(t.letters.c.id).where(
        t.letters.c.platform == bindparam("on_platform"),
        t.letters.c.team == bindparam("of_team"),
        t.letters.c.key == bindparam("known_key"),
    )
)
_INSERT = Ready(insert(t.letters))
_WAITING = Ready(select(t.letters).where(t.letters.c.id == bindparam("letter"), WAITS))
_FILES_OF = Ready(
    select(t.files.c.id).where(t.files.c.letter_id == bindparam("letter")).order_by(t.files.c.id)
)
_FIND_CONVERSATION = Ready(
    select(t.conversations.c.id).where(
        *(t.conversations.c[name] == bindparam(name) for name in _CONVERSATION)
    )
)
_BEGIN_CONVERSATION = Ready(insert(t.conversations))


def keep(connection: Connection, inbound: Inbound, now: datetime) -> Letter | None:
    """Keep the inbound with a row for each of its files; None when this key was kept before."""
    return keep_each(connection, (inbound,), now)[0]


def keep_each(
    connection: Connection, inbounds: Sequence[Inbound], now: datetime
) -> list[Letter | None]:
    """Keep several, in their order; None for one that was kept before, or comes a second time."""
    new = {
        identity: inbound
        for identity, inbound in _by_identity(inbounds).items()
        if _KNOWN.first(connection, dict(zip(_GIVEN, identity, strict=True))) is None
    }
    numbers = take(connection, "letter", len(new)) if new else ()
    chats: dict[_Chat, int] = {}
    rows = [
        {
            "id": id,
            **dict(zip(_IDENTITY, identity, strict=True)),
            "conversation_id": _conversation(connection, inbound, chats),
            "payload": encode(inbound, Inbound),
            "sent_at": inbound.sent_at,
            "kept_at": now,
        }
        for id, (identity, inbound) in zip(numbers, new.items(), strict=True)
    ]
    _INSERT.change_all(connection, rows)
    kept = {
        identity: _new_letter(connection, LetterId(id), inbound, now)
        for id, (identity, inbound) in zip(numbers, new.items(), strict=True)
    }
    return [kept.pop(_identity(inbound), None) for inbound in inbounds]


def keep_at_once(
    connection: Connection, inbounds: Sequence[Inbound], now: datetime
) -> list[Letter | None]:
    """Keep several by one statement, on PostgreSQL.

    None where that is not all there is to do: one was kept before, begins a conversation or brings
    files.
    """
    plain = _by_identity(inbound for inbound in inbounds if not inbound.files)
    given = {
        "sequence": sequence_of(connection.engine, "letter"),
        "given": [_given(n, inbound) for n, inbound in enumerate(plain.values())],
        "kept_at": now,
    }
    found = _AT_ONCE.rows(connection, given) if plain else ()
    ids = {tuple(row[name] for name in _IDENTITY): LetterId(row["id"]) for row in found}
    kept = {
        identity: Letter(id=ids[identity], inbound=inbound, kept_at=now)
        for identity, inbound in plain.items()
        if identity in ids
    }
    return [None if inbound.files else kept.pop(_identity(inbound), None) for inbound in inbounds]


def _given(n: int, inbound: Inbound) -> dict[str, Any]:
    if inbound.sent_at.tzinfo is None:
        raise ValueError("an instant needs a zone")
    return {
        "n": n,
        **_conversation_key(inbound),
        "of_team": inbound.account.team,
        "on_platform": inbound.account.platform.value,
        "key": inbound.key,
        "payload": encode(inbound, Inbound),
        "sent_at": inbound.sent_at.isoformat(),
    }


def _at_once() -> Insert:
    there, letters = t.conversations.c, t.letters.c
    texts = (*_CONVERSATION, "of_team", "on_platform", "key")
    given = (
        func.json_to_recordset(bindparam("given", type_=letters.payload.type))
        .table_valued(
            column("n", Integer),
            *(column(name, Text) for name in texts),
            column("payload", letters.payload.type),
            column("sent_at", letters.sent_at.type),
        )
        .render_derived(name="given", with_types=True)
    )
    row = given.c
    # Numbered in the order in which they came: a conversation's letters follow each other.
    known = select(there.id.label("conversation_id"), given).join(
        given, and_(*(there[name] == row[name] for name in _CONVERSATION))
    )
    came = known.order_by(row.n).subquery("came").c
    values = select(
        func.nextval(cast(bindparam("sequence", type_=Text), postgresql.REGCLASS)),
        came.conversation_id,
        came.on_platform,
        came.of_team,
        came.key,
        came.payload,
        came.sent_at,
        cast(bindparam("kept_at", type_=letters.kept_at.type), letters.kept_at.type),
    )
    names = ("id", "conversation_id", *_IDENTITY, "payload", "sent_at", "kept_at")
    query = postgresql.insert(t.letters).from_select(names, values)
    return query.on_conflict_do_nothing(index_elements=_IDENTITY).returning(
        letters.id, *(letters[name] for name in _IDENTITY)
    )


_AT_ONCE = Ready(_at_once())


def waiting_letter(connection: Connection, id: LetterId) -> Letter | None:
    """Give the letter, or None when it was decided or set aside."""
    row = _WAITING.first(connection, {"letter": id})
    return None if row is None else _letter(connection, row)


def undecided(connection: Connection, now: datetime, limit: int) -> tuple[LetterId, ...]:
    """Give letters to decide: the oldest of each conversation, unless it pauses after a failure."""
    found = _UNDECIDED.rows(connection, {"now": now, "most": limit})
    return tuple(LetterId(row["id"]) for row in found)


def first_of_conversations() -> Subquery:
    """Give a query of the letters to decide at `:now`: the oldest of each conversation, ready."""
    columns = t.letters.c
    rank = func.row_number().over(
        partition_by=columns.conversation_id, order_by=(columns.sent_at, columns.id)
    )
    waits = select(columns.id, columns.conversation_id, columns.retry_at, rank.label("rank"))
    first = waits.where(WAITS).subquery()
    ready = or_(first.c.retry_at.is_(None), first.c.retry_at <= bindparam("now"))
    return select(first.c.id, first.c.conversation_id).where(first.c.rank == 1, ready).subquery()


def _oldest_of_each_conversation() -> Select[Any]:
    first = first_of_conversations()
    return select(first.c.id).order_by(first.c.id).limit(bindparam("most"))


# Asked every second, also when all is quiet: building it costs more than running it.
_UNDECIDED = Ready(_oldest_of_each_conversation())


def oldest_arrival(connection: Connection) -> datetime | None:
    """Give when the oldest undecided letter arrived, by the platform or by us."""
    oldest = _OLDEST.one(connection, {})
    return None if oldest["sent"] is None else min(oldest["sent"], oldest["kept"])


_OLDEST = Ready(
    select(
        func.min(t.letters.c.sent_at).label("sent"), func.min(t.letters.c.kept_at).label("kept")
    ).where(WAITS)
)


def _letter(connection: Connection, row: Row) -> Letter:
    inbound: Inbound = decode(row["payload"], Inbound)
    files = _FILES_OF.rows(connection, {"letter": row["id"]}) if inbound.files else ()
    return Letter(
        id=LetterId(row["id"]),
        inbound=inbound,
        kept_at=row["kept_at"],
        files=tuple(FileId(file["id"]) for file in files),
    )


def _identity(inbound: Inbound) -> _Identity:
    return (inbound.account.platform.value, inbound.account.team, inbound.key)


def _by_identity(inbounds: Iterable[Inbound]) -> dict[_Identity, Inbound]:
    """Give each of them once, as the databases can hold it, in their order."""
    found: dict[_Identity, Inbound] = {}
    for inbound in inbounds:
        identity = _identity(inbound)
        if identity not in found:
            found[identity] = _cleaned(inbound)
    return found


def _new_letter(connection: Connection, id: LetterId, inbound: Inbound, now: datetime) -> Letter:
    files = _keep_files(connection, id, inbound)
    return Letter(id=id, inbound=inbound, kept_at=now, files=files)


def _keep_files(connection: Connection, letter: LetterId, inbound: Inbound) -> tuple[FileId, ...]:
    if not inbound.files:
        return ()
    ids = take(connection, "file", len(inbound.files))
    rows: Sequence[dict[str, Any]] = [
        {
            "id": id,
            "letter_id": letter,
            "source": file.key,
            "name": file.name,
            "size": file.size,
            "media_type": file.media_type,
            "state": "pending",
        }
        for id, file in zip(ids, inbound.files, strict=True)
    ]
    connection.execute(insert(t.files), rows)
    return tuple(FileId(id) for id in ids)


def _conversation_key(inbound: Inbound) -> dict[str, str]:
    place = inbound.place
    return {
        "platform": place.platform.value,
        "team": place.team,
        "chat": place.chat,
        "thread": place.thread,
    }


def _conversation(connection: Connection, inbound: Inbound, chats: dict[_Chat, int]) -> int:
    key = _conversation_key(inbound)
    chat = (key["platform"], key["team"], key["chat"], key["thread"])
    if chat not in chats:
        found: int | None = _FIND_CONVERSATION.scalar(connection, key)
        if found is None:
            found = take_one(connection, "conversation")
            _BEGIN_CONVERSATION.change(connection, {"id": found, **key})
        chats[chat] = found
    return chats[chat]


_LARGEST = 2**53
_SAID = ("text", "name", "zone", "lang", "command", "about", "reply_to", "message")


def _cleaned(inbound: Inbound) -> Inbound:
    """Give it as both databases can hold it: whatever somebody's own program may have made up."""
    said = {name: getattr(inbound, name) for name in _SAID}
    odd: dict[str, Any] = {name: clean(one) for name, one in said.items() if clean(one) != one}
    if (press := inbound.press) is not None:
        odd["press"] = replace(press, card=clean(press.card), action=clean(press.action))
    if inbound.fields:
        odd["fields"] = {clean(key): clean(value) for key, value in inbound.fields.items()}
    if inbound.files:
        odd["files"] = tuple(map(_cleaned_file, inbound.files))
    return replace(inbound, **odd) if odd else inbound


def _cleaned_file(file: Attachment) -> Attachment:
    return replace(
        file,
        name=clean(file.name),
        media_type=clean(file.media_type),
        size=min(file.size, _LARGEST),
    )

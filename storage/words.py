"""Words on both sides of a task: which message is which, where somebody sees one.

The message that a person wrote and the copies that its readers see are rows of one table, by the
word's number. Knows no platform, but that a thread on Slack hangs under its first message.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, func, insert, select

from routing.codec import decode
from routing.inbound import Place, Platform
from routing.notices.model import Mode, Notice, word_in
from routing.values import LetterId, PersonId
from storage import tables as t
from storage.counters import take_one
from storage.ready import Ready
from storage.rows import about_columns, notice_body, place_columns, read_about
from storage.upsert import upsert

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from routing.inbound import Inbound
    from routing.notices.model import Subject
    from storage.ready import Row

DELIVERED = "delivered"
"""The mark on a word that has reached its first reader."""

_MARKED = frozenset({Platform.SLACK, Platform.TELEGRAM})
_SPOT = Ready(
    select(t.messages)
    .where(t.messages.c.word_id == bindparam("word"), t.messages.c.person_id == bindparam("who"))
    .order_by(t.messages.c.part)
    .limit(1)
)
_WRITTEN = Ready(
    select(t.messages)
    .where(t.messages.c.word_id == bindparam("word"), t.messages.c.letter_id.is_not(None))
    .order_by(t.messages.c.part)
    .limit(1)
)
_COPIES = Ready(
    select(func.count()).where(
        t.messages.c.word_id == bindparam("word"), t.messages.c.outbox_id.is_not(None)
    )
)
_INSERT_OUTBOX = Ready(insert(t.outbox))
_PARTS = Ready(
    select(t.messages.c.message)
    .where(t.messages.c.card_id == bindparam("card"), t.messages.c.part > 0)
    .where(t.messages.c.word_id == bindparam("word"))
    .order_by(t.messages.c.part)
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Spot:
    """Where a word stands in somebody's chat; `thread` is the one that hangs there, or it is in."""

    place: Place
    message: str
    thread: str


def link_letter(
    connection: Connection,
    letter: LetterId,
    inbound: Inbound,
    about: Subject,
    word: LetterId,
    author: int | None,
) -> None:
    """Remember what the message of a letter, with the others of its album, is about."""
    if not inbound.message:
        return
    row = {
        **_chat(inbound.place),
        **about_columns(about),
        "letter_id": letter,
        "word_id": word,
        "person_id": author,
        "thread": inbound.place.thread,
    }
    for part, message in enumerate((inbound.message, *inbound.parts)):
        upsert(connection, t.messages, {**row, "message": message, "part": part})


def link_sent(connection: Connection, row: Row, messages: Sequence[str], now: datetime) -> None:
    """Remember what messages of ours are about; the first copy of a word tells its writer so."""
    notice: Notice = decode(row["notice"], Notice)
    word = word_in(notice.slot)
    answered = None if notice.on is None else spot_of(connection, notice.on, row["person_id"])
    if word is not None and not row["edit"] and not _copies(connection, word):
        _tell_delivered(connection, row, word, now)
    for part, message in enumerate(messages):
        sent = {
            **{name: row[name] for name in ("platform", "team", "chat")},
            **{name: row[name] for name in ("about_kind", "about_id", "card_id", "person_id")},
            "message": message,
            "outbox_id": row["id"],
            "word_id": word,
            "part": part,
            "thread": row["thread"] or (answered.thread if answered else ""),
        }
        upsert(connection, t.messages, sent)


def spot_of(connection: Connection, word: LetterId, person: int | None) -> Spot | None:
    """Give where this person wrote or sees the word, or None when it stands nowhere (yet)."""
    row = _SPOT.first(connection, {"word": word, "who": person})
    return None if row is None else _spot(row)


def parts_of(connection: Connection, word: LetterId, card: int) -> tuple[str, ...]:
    """Give the messages besides the main one in which a copy was sent."""
    return tuple(row["message"] for row in _PARTS.rows(connection, {"word": word, "card": card}))


def _spot(row: Row) -> Spot:
    place = Place(platform=Platform(row["platform"]), team=row["team"], chat=row["chat"])
    root = row["message"] if place.platform is Platform.SLACK else ""
    return Spot(place=place, message=row["message"], thread=row["thread"] or root)


def _copies(connection: Connection, word: LetterId) -> int:
    return _COPIES.scalar(connection, {"word": word}) or 0


def _tell_delivered(connection: Connection, row: Row, word: LetterId, now: datetime) -> None:
    """Queue a light sign on the writer's message, where the platform has such signs."""
    written = _WRITTEN.first(connection, {"word": word})
    if written is None or Platform(written["platform"]) not in _MARKED:
        return
    notice = Notice(
        key="mark",
        to=PersonId(written["person_id"]) if written["person_id"] else None,
        about=read_about(row),
        mode=Mode.MARK,
        facts={"mark": DELIVERED, "on": True},
        rings=False,
        on=word,
    )
    id = take_one(connection, "notice")
    sign: dict[str, Any] = {
        "id": id,
        **{"cause_kind": "desk", "cause_id": id, "n": 1, "created_at": now},
        "person_id": notice.to,
        **place_columns(_spot(written).place),
        **about_columns(notice.about),
        **{"mode": notice.mode.value, "key": notice.key, "rings": False},
        "notice": notice_body(notice),
        "state": "pending",
    }
    _INSERT_OUTBOX.change(connection, sign)


def _chat(place: Place) -> dict[str, Any]:
    columns = place_columns(place)
    return {name: columns[name] for name in ("platform", "team", "chat")}

"""Lessons: which service a text was about, as somebody said; kept and read, never judged.

A row names its text by number and holds no word, so that erasing the text erases the lesson.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select, update

from routing.lessons import LessonKind
from routing.understanding.services.lessons import Told
from storage import tables as t
from storage.counters import take_one
from storage.heads import mark_stale

if TYPE_CHECKING:
    from sqlalchemy import Connection, Select

    from routing.lessons import Lesson
    from routing.ports import Cause

_BY_CLIENT = frozenset({LessonKind.CHOSEN, LessonKind.CHANGED})


def keep(connection: Connection, lesson: Lesson, cause: Cause) -> None:
    """Write one lesson."""
    row = {
        "id": take_one(connection, "lesson"),
        "text_id": lesson.text,
        "service": lesson.service,
        "client_id": lesson.client,
        "person_id": cause.actor,
        "kind": lesson.kind.value,
        "taught_at": cause.at,
    }
    connection.execute(insert(t.lessons), row)


def told(connection: Connection) -> tuple[Told, ...]:
    """Give the lessons whose words are still there and that nobody set aside, as taught."""
    query = (
        select(t.lessons, t.texts.c.words)
        .join(t.texts, t.texts.c.id == t.lessons.c.text_id)
        .where(t.texts.c.words.is_not(None), t.lessons.c.set_aside.is_(False))
        .order_by(t.lessons.c.id)
    )
    return tuple(
        Told(
            id=row.id, text_id=row.text_id, text=row.words, service=row.service,
            client=row.client_id, by_client=row.kind in _BY_CLIENT,
            doubt=row.kind == LessonKind.DOUBTED, at=row.taught_at,
        )
        for row in connection.execute(query)
    )  # fmt: skip


def set_aside(connection: Connection) -> int:
    """Count the lessons that a step back set aside, of which the words are still there."""
    query = (
        select(func.count(t.lessons.c.id))
        .join(t.texts, t.texts.c.id == t.lessons.c.text_id)
        .where(t.texts.c.words.is_not(None), t.lessons.c.set_aside)
    )
    return connection.scalar(query) or 0


def newest(connection: Connection) -> int:
    """Give the number of the newest lesson, 0 when there is none."""
    return connection.scalar(select(func.max(t.lessons.c.id))) or 0


def forget(connection: Connection, texts: Select[tuple[int]]) -> None:
    """Erase the lessons of these texts; what was trained from them is trained again without."""
    gone = connection.execute(delete(t.lessons).where(t.lessons.c.text_id.in_(texts)))
    if gone.rowcount:
        mark_stale(connection)


def take_up(connection: Connection) -> None:
    """Let lessons that were set aside count again."""
    connection.execute(update(t.lessons), {"set_aside": False})

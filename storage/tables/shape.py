"""The shape that all tables share: names of constraints, ids, places, folds."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, Column, Integer, MetaData, String

from storage.types import Json, Key, UtcDateTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

SHORT = String(64)
LONG = String(255)


def key() -> Column[int]:
    """An id from `storage.counters`, taken inside the unit of work."""
    return Column("id", Key, primary_key=True, autoincrement=False)


def place(*, required: bool = True) -> tuple[Column[Any], ...]:
    """Where in chat something is: platform, workspace or bot, chat, thread."""
    return (
        Column("platform", SHORT, nullable=not required),
        Column("team", LONG, nullable=False, server_default=""),
        Column("chat", LONG, nullable=not required),
        Column("thread", LONG, nullable=False, server_default=""),
        Column("private", Boolean, nullable=False),
    )


def about() -> tuple[Column[Any], ...]:
    """What a row is about, as in `routing.notices.model.About`."""
    return (
        Column("about_kind", SHORT, nullable=False),
        Column("about_id", Key, nullable=False),
    )


def fold() -> tuple[Column[Any], ...]:
    """The columns of a row that is the fold of its events; `chain` is the last event's hash."""
    return (
        key(),
        Column("version", Integer, nullable=False),
        Column("state", Json, nullable=False),
        Column("touched_at", UtcDateTime, nullable=False),
        Column("chain", String(64), nullable=False),
    )

"""What comes in: conversations and their letters; and the desk's own counters and leases."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text, UniqueConstraint, text

from storage.tables.shape import LONG, SHORT, key, metadata
from storage.types import Json, Key, UtcDateTime

meta = Table(
    "meta",
    metadata,
    Column("name", SHORT, primary_key=True),
    Column("value", Text, nullable=False),
)

counters = Table(
    "counters",
    metadata,
    Column("name", SHORT, primary_key=True),
    Column("value", Key, nullable=False),
)

leases = Table(
    "leases",
    metadata,
    # What only one process may do at a time, and which does it.
    Column("name", SHORT, primary_key=True),
    Column("holder", LONG, nullable=False),
    Column("until_at", UtcDateTime, nullable=False),
)

conversations = Table(
    "conversations",
    metadata,
    key(),
    Column("platform", SHORT, nullable=False),
    Column("team", LONG, nullable=False),
    Column("chat", LONG, nullable=False),
    Column("thread", LONG, nullable=False),
    Column("version", Integer, nullable=False, server_default="0"),
    Column("lease_holder", LONG),
    Column("lease_until_at", UtcDateTime),
    UniqueConstraint("platform", "team", "chat", "thread"),
)

letters = Table(
    "letters",
    metadata,
    key(),
    Column("platform", SHORT, nullable=False),
    Column("team", LONG, nullable=False),
    Column("key", LONG, nullable=False),
    Column("conversation_id", Key, ForeignKey("conversations.id"), nullable=False),
    Column("payload", Json, nullable=False),
    Column("sent_at", UtcDateTime, nullable=False),
    Column("kept_at", UtcDateTime, nullable=False),
    Column("decided_at", UtcDateTime),
    Column("set_aside_at", UtcDateTime),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("retry_at", UtcDateTime),
    Column("error", Text),
    UniqueConstraint("platform", "team", "key"),
)
Index(
    "ix_letters_undecided",
    letters.c.conversation_id,
    letters.c.sent_at,
    letters.c.id,
    sqlite_where=text("decided_at IS NULL AND set_aside_at IS NULL"),
    postgresql_where=text("decided_at IS NULL AND set_aside_at IS NULL"),
)
_ASIDE = text("set_aside_at IS NOT NULL")
Index("ix_letters_set_aside", letters.c.id, sqlite_where=_ASIDE, postgresql_where=_ASIDE)

"""What goes out: cards, notices, mirrors, open questions, timers."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

from storage.tables.shape import LONG, SHORT, about, key, metadata, place
from storage.types import Json, Key, UtcDateTime

cards = Table(
    "cards",
    metadata,
    key(),
    Column("key", SHORT, nullable=False, unique=True),
    Column("person_id", Key),
    *place(required=False),
    *about(),
    Column("slot", SHORT, nullable=False),
    Column("notice", SHORT, nullable=False),
    Column("actions", Json, nullable=False),
    Column("live", Boolean, nullable=False),
    Column("expires_at", UtcDateTime),
    Column("message", LONG),
    Column("digest", String(64), nullable=False, server_default=""),
    Index(None, "person_id", "live", "about_kind", "about_id"),
    Index(None, "about_kind", "about_id", "slot"),
)

outbox = Table(
    "outbox",
    metadata,
    key(),
    Column("cause_kind", SHORT, nullable=False),
    Column("cause_id", Key, nullable=False),
    Column("n", Integer, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("person_id", Key),
    *place(required=False),
    *about(),
    Column("mode", SHORT, nullable=False),
    Column("key", SHORT, nullable=False),
    Column("rings", Boolean, nullable=False),
    Column("notice", Json, nullable=False),
    Column("card_id", Key, ForeignKey("cards.id"), index=True),
    Column("edit", Boolean, nullable=False, server_default=false()),
    Column("state", SHORT, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("doubts", Integer, nullable=False, server_default="0"),
    Column("repeat", Boolean, nullable=False, server_default=false()),
    Column("lease_until_at", UtcDateTime),
    Column("in_flight_at", UtcDateTime),
    Column("retry_at", UtcDateTime),
    Column("sent_at", UtcDateTime),
    Column("message", LONG),
    Column("worded", Text),
    Column("error", Text),
    UniqueConstraint("cause_kind", "cause_id", "n"),
    Index(None, "person_id", "rings"),
)
_UNFINISHED = text("state IN ('pending', 'leased', 'in_flight', 'uncertain')")
Index(
    "ix_outbox_unfinished",
    outbox.c.platform,
    outbox.c.team,
    outbox.c.chat,
    outbox.c.id,
    sqlite_where=_UNFINISHED,
    postgresql_where=_UNFINISHED,
)

_FAILED = text("state IN ('failed')")
Index("ix_outbox_failed", outbox.c.id, sqlite_where=_FAILED, postgresql_where=_FAILED)

pauses = Table(
    "pauses",
    metadata,
    Column("scope", String(512), primary_key=True),
    Column("until_at", UtcDateTime, nullable=False),
)

messages = Table(
    "messages",
    metadata,
    Column("platform", SHORT, primary_key=True),
    Column("team", LONG, primary_key=True),
    Column("chat", LONG, primary_key=True),
    Column("message", LONG, primary_key=True),
    *about(),
    Column("letter_id", Key),
    Column("outbox_id", Key),
    Column("card_id", Key),
    # The word that the message is, or shows; whose chat it is in; its place among several messages.
    Column("word_id", Key),
    Column("person_id", Key),
    Column("part", Integer, nullable=False, server_default="0"),
    Column("thread", LONG, nullable=False, server_default=""),
    Index(None, "word_id", "person_id"),
)

questions = Table(
    "questions",
    metadata,
    key(),
    Column("person_id", Key, nullable=False),
    Column("kind", SHORT, nullable=False),
    *about(),
    Column("key", LONG, nullable=False),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("data", Json, nullable=False),
    Column("open", Boolean, nullable=False),
    Index(None, "person_id", "open"),
    Index(None, "about_kind", "about_id"),
)

timers = Table(
    "timers",
    metadata,
    key(),
    *about(),
    Column("kind", SHORT, nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("state", SHORT, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("retry_at", UtcDateTime),
    Column("error", Text),
    UniqueConstraint("about_kind", "about_id", "kind", "ordinal"),
)
_PENDING = text("state IN ('pending')")
Index("ix_timers_pending", timers.c.due_at, sqlite_where=_PENDING, postgresql_where=_PENDING)
Index("ix_timers_failed", timers.c.id, sqlite_where=_FAILED, postgresql_where=_FAILED)

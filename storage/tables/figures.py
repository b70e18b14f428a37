"""What the figures are made from: one row of facts for each task."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, LargeBinary, Table, Text, text

from storage.tables.shape import LONG, metadata
from storage.types import Key, UtcDateTime

facts = Table(
    "facts",
    metadata,
    Column("task_id", Key, ForeignKey("tasks.id"), primary_key=True),
    Column("client_id", Key, nullable=False),
    Column("provider_id", Key),
    Column("service", LONG, nullable=False),
    Column("counted_at", UtcDateTime),
    Column("open", Boolean, nullable=False),
    # Packed by routing.figures.packed; those of another release are made anew from the events.
    Column("record", LargeBinary, nullable=False),
    Column("replied", LargeBinary, nullable=False),
    Column("more", Text),
    Index(None, "counted_at"),
    Index(None, "client_id", "counted_at"),
    Index(None, "provider_id", "counted_at"),
    Index(None, "service", "counted_at"),
)
_OPEN = text("open")
Index("ix_facts_open", facts.c.client_id, sqlite_where=_OPEN, postgresql_where=_OPEN)

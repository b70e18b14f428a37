"""What the figures are made from: one row of facts for each task; finished ones in blocks too."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    text,
    true,
)

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
    # Finished tasks lie in blocks too; `loose` are those that do not, or were written anew since.
    Column("block", Integer),
    Column("loose", Boolean, nullable=False, server_default=true()),
    Index(None, "counted_at"),
    Index(None, "client_id", "counted_at"),
    Index(None, "provider_id", "counted_at"),
    Index(None, "service", "counted_at"),
)
fact_blocks = Table(
    "fact_blocks",
    metadata,
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("first_at", UtcDateTime, nullable=False),
    Column("last_at", UtcDateTime, nullable=False),
    Column("shape", String(12), nullable=False),
    Column("body", LargeBinary, nullable=False),
)
_OPEN, _LOOSE = text("open"), text("loose")
Index("ix_facts_loose", facts.c.block, sqlite_where=_LOOSE, postgresql_where=_LOOSE)
Index("ix_facts_open", facts.c.client_id, sqlite_where=_OPEN, postgresql_where=_OPEN)

"""Money: what clients have beforehand, and the ledger, line by line."""

from __future__ import annotations

from sqlalchemy import Column, Integer, Table

from storage.tables.shape import LONG, SHORT, fold, metadata
from storage.types import Key, UtcDateTime

retainers = Table(
    "retainers",
    metadata,
    *fold(),
    Column("client_id", Key, nullable=False, index=True),
)

# What each event posted; made again from the events alone.
postings = Table(
    "postings",
    metadata,
    Column("about_kind", SHORT, primary_key=True),
    Column("about_id", Key, primary_key=True, autoincrement=False),
    Column("n", Integer, primary_key=True),
    Column("line", Integer, primary_key=True),
    Column("posted_at", UtcDateTime, nullable=False, index=True),
    Column("why", SHORT, nullable=False),
    Column("account", SHORT, nullable=False),
    Column("unit", SHORT, nullable=False),
    Column("amount", Key, nullable=False),
    Column("client_id", Key),
    Column("provider_id", Key),
    Column("task_id", Key),
    Column("service", LONG, nullable=False, server_default=""),
    Column("worked", Integer),
    Column("lines", Integer),
)

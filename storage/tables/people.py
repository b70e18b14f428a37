"""Who is who: parties, persons, their accounts, one-time codes."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, String, Table

from storage.tables.shape import LONG, SHORT, fold, key, metadata
from storage.types import Json, Key, UtcDateTime

parties = Table(
    "parties",
    metadata,
    *fold(),
    Column("name", LONG),
    Column("side", SHORT, nullable=False, index=True),
    Column("standing", SHORT, nullable=False),
)

persons = Table(
    "persons",
    metadata,
    *fold(),
    Column("name", LONG),
    Column("name_folded", LONG, index=True),
    Column("client_id", Key, index=True),
    Column("provider_id", Key, index=True),
    Column("operator", Boolean, nullable=False),
    Column("standing", SHORT, nullable=False),
)

accounts = Table(
    "accounts",
    metadata,
    Column("platform", SHORT, primary_key=True),
    Column("team", LONG, primary_key=True),
    Column("user", LONG, primary_key=True),
    Column("person_id", Key, ForeignKey("persons.id", deferrable=True, initially="DEFERRED")),
    Column("home", Json, nullable=False),
    Column("ordinal", Key, nullable=False),
    Index(None, "person_id", "ordinal"),
)

codes = Table(
    "codes",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("kind", SHORT, nullable=False),
    Column("data", Json, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("taken_at", UtcDateTime),
)

code_tries = Table(
    "code_tries",
    metadata,
    key(),
    Column("platform", SHORT, nullable=False),
    Column("team", LONG, nullable=False),
    Column("user", LONG, nullable=False),
    Column("tried_at", UtcDateTime, nullable=False, index=True),
)

"""Words and files, which can be erased, and what was learned from them."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, LargeBinary, String, Table, Text, false

from storage.tables.shape import LONG, SHORT, key, metadata
from storage.types import Json, Key, UtcDateTime

texts = Table(
    "texts",
    metadata,
    key(),
    Column("client_id", Key, index=True),
    Column("author_id", Key, index=True),
    Column("words", Text),
    Column("salt", LargeBinary(16)),
    Column("digest", String(64), nullable=False),
)

lessons = Table(
    "lessons",
    metadata,
    key(),
    Column("text_id", Key, ForeignKey("texts.id"), nullable=False, index=True),
    Column("service", LONG, nullable=False),
    Column("client_id", Key, nullable=False),
    Column("person_id", Key),
    Column("kind", SHORT, nullable=False),
    Column("taught_at", UtcDateTime, nullable=False),
    Column("set_aside", Boolean, nullable=False, server_default=false()),
)

heads = Table(
    "heads",
    metadata,
    key(),
    Column("made_at", UtcDateTime, nullable=False),
    Column("state", SHORT, nullable=False),
    Column("model", SHORT, nullable=False),
    Column("catalogue", String(64), nullable=False),
    Column("lessons", Json, nullable=False),
    Column("trial", Json),
    Column("stale", Boolean, nullable=False, server_default=false()),
)

files = Table(
    "files",
    metadata,
    key(),
    Column("client_id", Key, index=True),
    Column("letter_id", Key, ForeignKey("letters.id"), index=True),
    Column("source", LONG, nullable=False, server_default=""),
    Column("name", LONG),
    Column("size", Key, nullable=False),
    Column("media_type", LONG, nullable=False),
    Column("digest", String(64), nullable=False, server_default=""),
    Column("state", SHORT, nullable=False),
    Column("summary", Json),
    Column("blob", LONG, index=True),
)

views = Table(
    "views",
    metadata,
    key(),
    # Who was given a file, and how: in their chat, or by a link that was followed.
    Column("file_id", Key, ForeignKey("files.id"), nullable=False, index=True),
    Column("person_id", Key, index=True),
    Column("how", SHORT, nullable=False),
    Column("at", UtcDateTime, nullable=False),
)

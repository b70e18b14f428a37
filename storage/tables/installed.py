"""Where the desk's app is installed."""

from __future__ import annotations

from sqlalchemy import Column, Index, String, Table, Text

from storage.tables.shape import LONG, metadata
from storage.types import UtcDateTime

installations = Table(
    "installations",
    metadata,
    # Of a workspace, or of an organisation for all of its workspaces: then without a team.
    Column("enterprise", LONG, primary_key=True),
    Column("team", LONG, primary_key=True),
    Column("name", LONG, nullable=False, server_default=""),
    Column("bot_user", LONG, nullable=False, server_default=""),
    Column("token", Text, nullable=False),
    Column("refresh", Text, nullable=False, server_default=""),
    Column("expires_at", UtcDateTime),
    Column("renewing_until_at", UtcDateTime),
    Column("installed_at", UtcDateTime, nullable=False),
    Column("revoked_at", UtcDateTime),
    Index(None, "team"),
)

install_states = Table(
    "install_states",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("expires_at", UtcDateTime, nullable=False),
)

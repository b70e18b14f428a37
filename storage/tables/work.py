"""The work: tasks, offers, requests, arrangements, and the events that they fold."""

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
)

from storage.tables.shape import LONG, SHORT, about, fold, key, metadata
from storage.types import Json, Key, UtcDateTime

tasks = Table(
    "tasks",
    metadata,
    *fold(),
    Column("task_state", SHORT, nullable=False),
    Column("court", SHORT),
    Column("client_id", Key, nullable=False),
    Column("provider_id", Key),
    Column("worker_id", Key),
    Column("requester_id", Key, nullable=False),
    Column("request_id", Key, nullable=False, index=True),
    Column("service", LONG, nullable=False),
    Column("catalogue", String(64), nullable=False),
    Column("arrangement_id", Key, nullable=False),
    Column("opened_at", UtcDateTime),
    Column("due_at", UtcDateTime),
    Column("closed_at", UtcDateTime),
    Column("closed", Boolean, nullable=False),
    Column("series_id", Key),
    Column("occurrence", Integer),
    Column("step", LONG, nullable=False, server_default=""),
    Index(None, "client_id", "closed", "closed_at"),
    Index(None, "provider_id", "closed", "closed_at"),
    Index(None, "closed_at"),
    Index(None, "task_state", "closed_at"),
)

offers = Table(
    "offers",
    metadata,
    Column("task_id", Key, ForeignKey("tasks.id"), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("provider_id", Key, nullable=False),
    Column("offer_state", SHORT, nullable=False),
    Column("reason", SHORT, nullable=False, server_default=""),
    Column("units", Integer, nullable=False, server_default="1"),
    Column("sent_at", UtcDateTime, index=True),
    Column("settled_at", UtcDateTime),
    Column("left_how", SHORT, nullable=False, server_default=""),
    Column("left_at", UtcDateTime, index=True),
    Index(None, "provider_id", "offer_state"),
)

requests = Table(
    "requests",
    metadata,
    *fold(),
    Column("request_state", SHORT, nullable=False),
    Column("client_id", Key, nullable=False),
    Column("requester_id", Key, nullable=False),
    Column("written_by_id", Key, nullable=False),
    Column("opened_at", UtcDateTime),
    Index(None, "requester_id", "request_state"),
    Index(None, "written_by_id", "request_state"),
)

arrangements = Table(
    "arrangements",
    metadata,
    *fold(),
    Column("client_id", Key, nullable=False),
    Column("service", LONG, nullable=False),
    UniqueConstraint("client_id", "service"),
)

series = Table(
    "series",
    metadata,
    *fold(),
    Column("client_id", Key, nullable=False, index=True),
    Column("service", LONG, nullable=False),
    Column("series_state", SHORT, nullable=False),
)

events = Table(
    "events",
    metadata,
    key(),
    *about(),
    Column("n", Integer, nullable=False),
    Column("type", SHORT, nullable=False),
    Column("body_version", Integer, nullable=False),
    Column("body", Json, nullable=False),
    Column("happened_at", UtcDateTime, nullable=False),
    Column("recorded_at", UtcDateTime, nullable=False),
    Column("actor_id", Key),
    Column("via", SHORT, nullable=False),
    Column("letter_id", Key),
    Column("timer_id", Key),
    Column("catalogue", String(64), nullable=False, server_default=""),
    Column("model", SHORT, nullable=False, server_default=""),
    Column("hash", String(64), nullable=False),
    UniqueConstraint("about_kind", "about_id", "n"),
)

catalogues = Table(
    "catalogues",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("body", Text, nullable=False),
)

"""The tables: letters and conversations, people, work, events, what goes out, and timers.

Rows of persons, parties, tasks, requests and arrangements are folds of their events: `state` holds
the whole value, the other columns repeat what queries look for. Names, words and file names have
columns of their own, so that they can be erased. Knows no query and no rule.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

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

_SHORT = String(64)
_LONG = String(255)


def _key() -> Column[int]:
    # Ids come from `counters`, inside the unit of work: no gaps, the same again when replayed.
    return Column("id", Key, primary_key=True, autoincrement=False)


def _place(*, required: bool = True) -> tuple[Column[Any], ...]:
    return (
        Column("platform", _SHORT, nullable=not required),
        Column("team", _LONG, nullable=False, server_default=""),
        Column("chat", _LONG, nullable=not required),
        Column("thread", _LONG, nullable=False, server_default=""),
        Column("private", Boolean, nullable=False),
    )


def _about() -> tuple[Column[Any], ...]:
    return (
        Column("about_kind", _SHORT, nullable=False),
        Column("about_id", Key, nullable=False),
    )


def _fold() -> tuple[Column[Any], ...]:
    """The columns of a row that is the fold of its events; `chain` is the last event's hash."""
    return (
        _key(),
        Column("version", Integer, nullable=False),
        Column("state", Json, nullable=False),
        Column("touched_at", UtcDateTime, nullable=False),
        Column("chain", String(64), nullable=False),
    )


meta = Table(
    "meta",
    metadata,
    Column("name", _SHORT, primary_key=True),
    Column("value", Text, nullable=False),
)

counters = Table(
    "counters",
    metadata,
    Column("name", _SHORT, primary_key=True),
    Column("value", Key, nullable=False),
)

# --- what comes in -------------------------------------------------------------------------------

conversations = Table(
    "conversations",
    metadata,
    _key(),
    Column("platform", _SHORT, nullable=False),
    Column("team", _LONG, nullable=False),
    Column("chat", _LONG, nullable=False),
    Column("thread", _LONG, nullable=False),
    Column("version", Integer, nullable=False, server_default="0"),
    Column("lease_holder", _LONG),
    Column("lease_until_at", UtcDateTime),
    UniqueConstraint("platform", "team", "chat", "thread"),
)

letters = Table(
    "letters",
    metadata,
    _key(),
    Column("platform", _SHORT, nullable=False),
    Column("team", _LONG, nullable=False),
    Column("key", _LONG, nullable=False),
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

# --- who is who ----------------------------------------------------------------------------------

parties = Table(
    "parties",
    metadata,
    *_fold(),
    Column("name", _LONG),
    Column("side", _SHORT, nullable=False, index=True),
    Column("standing", _SHORT, nullable=False),
)

persons = Table(
    "persons",
    metadata,
    *_fold(),
    Column("name", _LONG),
    Column("name_folded", _LONG, index=True),
    Column("client_id", Key, index=True),
    Column("provider_id", Key, index=True),
    Column("operator", Boolean, nullable=False),
    Column("standing", _SHORT, nullable=False),
)

accounts = Table(
    "accounts",
    metadata,
    Column("platform", _SHORT, primary_key=True),
    Column("team", _LONG, primary_key=True),
    Column("user", _LONG, primary_key=True),
    Column("person_id", Key, ForeignKey("persons.id", deferrable=True, initially="DEFERRED")),
    Column("home", Json, nullable=False),
    Column("ordinal", Key, nullable=False),
    Index(None, "person_id", "ordinal"),
)

codes = Table(
    "codes",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("kind", _SHORT, nullable=False),
    Column("data", Json, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("taken_at", UtcDateTime),
)

code_tries = Table(
    "code_tries",
    metadata,
    _key(),
    Column("platform", _SHORT, nullable=False),
    Column("team", _LONG, nullable=False),
    Column("user", _LONG, nullable=False),
    Column("tried_at", UtcDateTime, nullable=False, index=True),
)

# --- the work ------------------------------------------------------------------------------------

tasks = Table(
    "tasks",
    metadata,
    *_fold(),
    Column("task_state", _SHORT, nullable=False, index=True),
    Column("court", _SHORT),
    Column("client_id", Key, nullable=False),
    Column("provider_id", Key),
    Column("worker_id", Key),
    Column("requester_id", Key, nullable=False),
    Column("request_id", Key, nullable=False, index=True),
    Column("service", _LONG, nullable=False),
    Column("catalogue", String(64), nullable=False),
    Column("arrangement_id", Key, nullable=False),
    Column("opened_at", UtcDateTime),
    Column("due_at", UtcDateTime),
    Column("closed_at", UtcDateTime),
    Column("closed", Boolean, nullable=False),
    Column("series_id", Key),
    Column("occurrence", Integer),
    Column("step", _LONG, nullable=False, server_default=""),
    Index(None, "client_id", "closed"),
    Index(None, "provider_id", "closed"),
)

offers = Table(
    "offers",
    metadata,
    Column("task_id", Key, ForeignKey("tasks.id"), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("provider_id", Key, nullable=False),
    Column("offer_state", _SHORT, nullable=False),
    Index(None, "provider_id", "offer_state"),
)

requests = Table(
    "requests",
    metadata,
    *_fold(),
    Column("request_state", _SHORT, nullable=False),
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
    *_fold(),
    Column("client_id", Key, nullable=False),
    Column("service", _LONG, nullable=False),
    UniqueConstraint("client_id", "service"),
)

events = Table(
    "events",
    metadata,
    _key(),
    *_about(),
    Column("n", Integer, nullable=False),
    Column("type", _SHORT, nullable=False),
    Column("body_version", Integer, nullable=False),
    Column("body", Json, nullable=False),
    Column("happened_at", UtcDateTime, nullable=False),
    Column("recorded_at", UtcDateTime, nullable=False),
    Column("actor_id", Key),
    Column("via", _SHORT, nullable=False),
    Column("letter_id", Key),
    Column("timer_id", Key),
    Column("catalogue", String(64), nullable=False, server_default=""),
    Column("model", _SHORT, nullable=False, server_default=""),
    Column("hash", String(64), nullable=False),
    UniqueConstraint("about_kind", "about_id", "n"),
)

facts = Table(
    "facts",
    metadata,
    Column("task_id", Key, ForeignKey("tasks.id"), primary_key=True),
    Column("client_id", Key, nullable=False),
    Column("provider_id", Key),
    Column("service", _LONG, nullable=False),
    Column("closed_at", UtcDateTime),
    Column("body", Json, nullable=False),
    Index(None, "client_id", "closed_at"),
    Index(None, "closed_at"),
)

catalogues = Table(
    "catalogues",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("body", Text, nullable=False),
)

# --- words and files -----------------------------------------------------------------------------

texts = Table(
    "texts",
    metadata,
    _key(),
    Column("client_id", Key, index=True),
    Column("author_id", Key, index=True),
    Column("words", Text),
    Column("salt", LargeBinary(16)),
    Column("digest", String(64), nullable=False),
)

lessons = Table(
    "lessons",
    metadata,
    _key(),
    Column("text_id", Key, ForeignKey("texts.id"), nullable=False, index=True),
    Column("service", _LONG, nullable=False),
    Column("client_id", Key, nullable=False),
    Column("person_id", Key),
    Column("kind", _SHORT, nullable=False),
    Column("taught_at", UtcDateTime, nullable=False),
    Column("set_aside", Boolean, nullable=False, server_default=false()),
)

heads = Table(
    "heads",
    metadata,
    _key(),
    Column("made_at", UtcDateTime, nullable=False),
    Column("state", _SHORT, nullable=False),
    Column("model", _SHORT, nullable=False),
    Column("catalogue", String(64), nullable=False),
    Column("lessons", Json, nullable=False),
    Column("trial", Json),
    Column("stale", Boolean, nullable=False, server_default=false()),
)

files = Table(
    "files",
    metadata,
    _key(),
    Column("client_id", Key, index=True),
    Column("letter_id", Key, ForeignKey("letters.id"), index=True),
    Column("source", _LONG, nullable=False, server_default=""),
    Column("name", _LONG),
    Column("size", Key, nullable=False),
    Column("media_type", _LONG, nullable=False),
    Column("digest", String(64), nullable=False, server_default=""),
    Column("state", _SHORT, nullable=False),
    Column("summary", Json),
    Column("blob", _LONG, index=True),
)

# --- what goes out -------------------------------------------------------------------------------

cards = Table(
    "cards",
    metadata,
    _key(),
    Column("key", _SHORT, nullable=False, unique=True),
    Column("person_id", Key),
    *_place(required=False),
    *_about(),
    Column("slot", _SHORT, nullable=False),
    Column("notice", _SHORT, nullable=False),
    Column("actions", Json, nullable=False),
    Column("live", Boolean, nullable=False),
    Column("expires_at", UtcDateTime),
    Column("message", _LONG),
    Column("digest", String(64), nullable=False, server_default=""),
    Index(None, "person_id", "live", "about_kind", "about_id"),
    Index(None, "about_kind", "about_id", "slot"),
)

outbox = Table(
    "outbox",
    metadata,
    _key(),
    Column("cause_kind", _SHORT, nullable=False),
    Column("cause_id", Key, nullable=False),
    Column("n", Integer, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("person_id", Key),
    *_place(required=False),
    *_about(),
    Column("mode", _SHORT, nullable=False),
    Column("key", _SHORT, nullable=False),
    Column("rings", Boolean, nullable=False),
    Column("notice", Json, nullable=False),
    Column("card_id", Key, ForeignKey("cards.id"), index=True),
    Column("edit", Boolean, nullable=False, server_default=false()),
    Column("state", _SHORT, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("doubts", Integer, nullable=False, server_default="0"),
    Column("repeat", Boolean, nullable=False, server_default=false()),
    Column("lease_until_at", UtcDateTime),
    Column("in_flight_at", UtcDateTime),
    Column("retry_at", UtcDateTime),
    Column("sent_at", UtcDateTime),
    Column("message", _LONG),
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

pauses = Table(
    "pauses",
    metadata,
    Column("scope", String(512), primary_key=True),
    Column("until_at", UtcDateTime, nullable=False),
)

messages = Table(
    "messages",
    metadata,
    Column("platform", _SHORT, primary_key=True),
    Column("team", _LONG, primary_key=True),
    Column("chat", _LONG, primary_key=True),
    Column("message", _LONG, primary_key=True),
    *_about(),
    Column("letter_id", Key),
    Column("outbox_id", Key),
    Column("card_id", Key),
    # The word that the message is, or shows; whose chat it is in; its place among several messages.
    Column("word_id", Key),
    Column("person_id", Key),
    Column("part", Integer, nullable=False, server_default="0"),
    Column("thread", _LONG, nullable=False, server_default=""),
    Index(None, "word_id", "person_id"),
)

questions = Table(
    "questions",
    metadata,
    _key(),
    Column("person_id", Key, nullable=False),
    Column("kind", _SHORT, nullable=False),
    *_about(),
    Column("key", _LONG, nullable=False),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("data", Json, nullable=False),
    Column("open", Boolean, nullable=False),
    Index(None, "person_id", "open"),
    Index(None, "about_kind", "about_id"),
)

timers = Table(
    "timers",
    metadata,
    _key(),
    *_about(),
    Column("kind", _SHORT, nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("state", _SHORT, nullable=False),
    UniqueConstraint("about_kind", "about_id", "kind", "ordinal"),
)
_PENDING = text("state = 'pending'")
Index("ix_timers_pending", timers.c.due_at, sqlite_where=_PENDING, postgresql_where=_PENDING)

# --- where the desk's app is installed -----------------------------------------------------------

installations = Table(
    "installations",
    metadata,
    # Of a workspace, or of an organisation for all of its workspaces: then without a team.
    Column("enterprise", _LONG, primary_key=True),
    Column("team", _LONG, primary_key=True),
    Column("name", _LONG, nullable=False, server_default=""),
    Column("bot_user", _LONG, nullable=False, server_default=""),
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

"""The desk's first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
AT = sa.DateTime(timezone=True)
JSON = sa.JSON(none_as_null=True)


def upgrade() -> None:
    op.create_table(
        "arrangements",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", JSON, nullable=False),
        sa.Column("touched_at", AT, nullable=False),
        sa.Column("chain", sa.String(length=64), nullable=False),
        sa.Column("client_id", KEY, nullable=False),
        sa.Column("service", sa.String(length=255), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_arrangements")),
        sa.UniqueConstraint("client_id", "service", name=op.f("uq_arrangements_client_id_service")),
    )
    op.create_table(
        "cards",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("person_id", KEY, nullable=True),
        sa.Column("platform", sa.String(length=64), nullable=True),
        sa.Column("team", sa.String(length=255), server_default="", nullable=False),
        sa.Column("chat", sa.String(length=255), nullable=True),
        sa.Column("thread", sa.String(length=255), server_default="", nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("about_kind", sa.String(length=64), nullable=False),
        sa.Column("about_id", KEY, nullable=False),
        sa.Column("slot", sa.String(length=64), nullable=False),
        sa.Column("notice", sa.String(length=64), nullable=False),
        sa.Column("actions", JSON, nullable=False),
        sa.Column("live", sa.Boolean(), nullable=False),
        sa.Column("expires_at", AT, nullable=True),
        sa.Column("message", sa.String(length=255), nullable=True),
        sa.Column("digest", sa.String(length=64), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cards")),
        sa.UniqueConstraint("key", name=op.f("uq_cards_key")),
    )
    with op.batch_alter_table("cards", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_cards_about_kind_about_id_slot"),
            ["about_kind", "about_id", "slot"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_cards_person_id_live_about_kind_about_id"),
            ["person_id", "live", "about_kind", "about_id"],
            unique=False,
        )

    op.create_table(
        "catalogues",
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_catalogues")),
    )
    op.create_table(
        "codes",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("data", JSON, nullable=False),
        sa.Column("expires_at", AT, nullable=False),
        sa.Column("taken_at", AT, nullable=True),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_codes")),
    )
    op.create_table(
        "conversations",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("platform", sa.String(length=64), nullable=False),
        sa.Column("team", sa.String(length=255), nullable=False),
        sa.Column("chat", sa.String(length=255), nullable=False),
        sa.Column("thread", sa.String(length=255), nullable=False),
        sa.Column("version", sa.Integer(), server_default="0", nullable=False),
        sa.Column("lease_holder", sa.String(length=255), nullable=True),
        sa.Column("lease_until_at", AT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversations")),
        sa.UniqueConstraint(
            "platform",
            "team",
            "chat",
            "thread",
            name=op.f("uq_conversations_platform_team_chat_thread"),
        ),
    )
    op.create_table(
        "counters",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", KEY, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_counters")),
    )
    op.create_table(
        "events",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("about_kind", sa.String(length=64), nullable=False),
        sa.Column("about_id", KEY, nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("type", sa.String(length=64), nullable=False),
        sa.Column("body_version", sa.Integer(), nullable=False),
        sa.Column("body", JSON, nullable=False),
        sa.Column("happened_at", AT, nullable=False),
        sa.Column("recorded_at", AT, nullable=False),
        sa.Column("actor_id", KEY, nullable=True),
        sa.Column("via", sa.String(length=64), nullable=False),
        sa.Column("letter_id", KEY, nullable=True),
        sa.Column("timer_id", KEY, nullable=True),
        sa.Column("catalogue", sa.String(length=64), server_default="", nullable=False),
        sa.Column("model", sa.String(length=64), server_default="", nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
        sa.UniqueConstraint(
            "about_kind", "about_id", "n", name=op.f("uq_events_about_kind_about_id_n")
        ),
    )
    op.create_table(
        "messages",
        sa.Column("platform", sa.String(length=64), nullable=False),
        sa.Column("team", sa.String(length=255), nullable=False),
        sa.Column("chat", sa.String(length=255), nullable=False),
        sa.Column("message", sa.String(length=255), nullable=False),
        sa.Column("about_kind", sa.String(length=64), nullable=False),
        sa.Column("about_id", KEY, nullable=False),
        sa.Column("letter_id", KEY, nullable=True),
        sa.Column("outbox_id", KEY, nullable=True),
        sa.Column("card_id", KEY, nullable=True),
        sa.PrimaryKeyConstraint("platform", "team", "chat", "message", name=op.f("pk_messages")),
    )
    op.create_table(
        "meta",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_meta")),
    )
    op.create_table(
        "parties",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", JSON, nullable=False),
        sa.Column("touched_at", AT, nullable=False),
        sa.Column("chain", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=True),
        sa.Column("side", sa.String(length=64), nullable=False),
        sa.Column("standing", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parties")),
    )
    with op.batch_alter_table("parties", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_parties_side"), ["side"], unique=False)

    op.create_table(
        "persons",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", JSON, nullable=False),
        sa.Column("touched_at", AT, nullable=False),
        sa.Column("chain", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=True),
        sa.Column("name_folded", sa.String(length=255), nullable=True),
        sa.Column("client_id", KEY, nullable=True),
        sa.Column("provider_id", KEY, nullable=True),
        sa.Column("operator", sa.Boolean(), nullable=False),
        sa.Column("standing", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_persons")),
    )
    with op.batch_alter_table("persons", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_persons_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_persons_name_folded"), ["name_folded"], unique=False)
        batch_op.create_index(batch_op.f("ix_persons_provider_id"), ["provider_id"], unique=False)

    op.create_table(
        "questions",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("about_kind", sa.String(length=64), nullable=False),
        sa.Column("about_id", KEY, nullable=False),
        sa.Column("key", sa.String(length=255), nullable=False),
        sa.Column("asked_at", AT, nullable=False),
        sa.Column("data", JSON, nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questions")),
    )
    with op.batch_alter_table("questions", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_questions_about_kind_about_id"), ["about_kind", "about_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_questions_person_id_open"), ["person_id", "open"], unique=False
        )

    op.create_table(
        "requests",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", JSON, nullable=False),
        sa.Column("touched_at", AT, nullable=False),
        sa.Column("chain", sa.String(length=64), nullable=False),
        sa.Column("request_state", sa.String(length=64), nullable=False),
        sa.Column("client_id", KEY, nullable=False),
        sa.Column("requester_id", KEY, nullable=False),
        sa.Column("written_by_id", KEY, nullable=False),
        sa.Column("opened_at", AT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_requests")),
    )
    with op.batch_alter_table("requests", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_requests_requester_id_request_state"),
            ["requester_id", "request_state"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_requests_written_by_id_request_state"),
            ["written_by_id", "request_state"],
            unique=False,
        )

    op.create_table(
        "tasks",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", JSON, nullable=False),
        sa.Column("touched_at", AT, nullable=False),
        sa.Column("chain", sa.String(length=64), nullable=False),
        sa.Column("task_state", sa.String(length=64), nullable=False),
        sa.Column("court", sa.String(length=64), nullable=True),
        sa.Column("client_id", KEY, nullable=False),
        sa.Column("provider_id", KEY, nullable=True),
        sa.Column("worker_id", KEY, nullable=True),
        sa.Column("requester_id", KEY, nullable=False),
        sa.Column("request_id", KEY, nullable=False),
        sa.Column("service", sa.String(length=255), nullable=False),
        sa.Column("catalogue", sa.String(length=64), nullable=False),
        sa.Column("arrangement_id", KEY, nullable=False),
        sa.Column("opened_at", AT, nullable=True),
        sa.Column("due_at", AT, nullable=True),
        sa.Column("closed_at", AT, nullable=True),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("series_id", KEY, nullable=True),
        sa.Column("occurrence", sa.Integer(), nullable=True),
        sa.Column("step", sa.String(length=255), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tasks")),
    )
    with op.batch_alter_table("tasks", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_tasks_client_id_closed"), ["client_id", "closed"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_tasks_provider_id_closed"), ["provider_id", "closed"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_tasks_request_id"), ["request_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_tasks_task_state"), ["task_state"], unique=False)

    op.create_table(
        "texts",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("client_id", KEY, nullable=True),
        sa.Column("author_id", KEY, nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("salt", sa.LargeBinary(length=16), nullable=True),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_texts")),
    )
    with op.batch_alter_table("texts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_texts_author_id"), ["author_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_texts_client_id"), ["client_id"], unique=False)

    op.create_table(
        "timers",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("about_kind", sa.String(length=64), nullable=False),
        sa.Column("about_id", KEY, nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("due_at", AT, nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_timers")),
        sa.UniqueConstraint(
            "about_kind",
            "about_id",
            "kind",
            "ordinal",
            name=op.f("uq_timers_about_kind_about_id_kind_ordinal"),
        ),
    )
    with op.batch_alter_table("timers", schema=None) as batch_op:
        batch_op.create_index(
            "ix_timers_pending",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("state = 'pending'"),
            postgresql_where=sa.text("state = 'pending'"),
        )

    op.create_table(
        "accounts",
        sa.Column("platform", sa.String(length=64), nullable=False),
        sa.Column("team", sa.String(length=255), nullable=False),
        sa.Column("user", sa.String(length=255), nullable=False),
        sa.Column("person_id", KEY, nullable=True),
        sa.Column("home", JSON, nullable=False),
        sa.Column("ordinal", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["persons.id"],
            name=op.f("fk_accounts_person_id_persons"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("platform", "team", "user", name=op.f("pk_accounts")),
    )
    with op.batch_alter_table("accounts", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_accounts_person_id_ordinal"), ["person_id", "ordinal"], unique=False
        )

    op.create_table(
        "facts",
        sa.Column("task_id", KEY, nullable=False),
        sa.Column("client_id", KEY, nullable=False),
        sa.Column("provider_id", KEY, nullable=True),
        sa.Column("service", sa.String(length=255), nullable=False),
        sa.Column("closed_at", AT, nullable=True),
        sa.Column("body", JSON, nullable=False),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name=op.f("fk_facts_task_id_tasks")),
        sa.PrimaryKeyConstraint("task_id", name=op.f("pk_facts")),
    )
    with op.batch_alter_table("facts", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_facts_client_id_closed_at"), ["client_id", "closed_at"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_facts_closed_at"), ["closed_at"], unique=False)

    op.create_table(
        "letters",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("platform", sa.String(length=64), nullable=False),
        sa.Column("team", sa.String(length=255), nullable=False),
        sa.Column("key", sa.String(length=255), nullable=False),
        sa.Column("conversation_id", KEY, nullable=False),
        sa.Column("payload", JSON, nullable=False),
        sa.Column("sent_at", AT, nullable=False),
        sa.Column("kept_at", AT, nullable=False),
        sa.Column("decided_at", AT, nullable=True),
        sa.Column("set_aside_at", AT, nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("retry_at", AT, nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_letters_conversation_id_conversations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letters")),
        sa.UniqueConstraint("platform", "team", "key", name=op.f("uq_letters_platform_team_key")),
    )
    with op.batch_alter_table("letters", schema=None) as batch_op:
        batch_op.create_index(
            "ix_letters_undecided",
            ["conversation_id", "sent_at", "id"],
            unique=False,
            sqlite_where=sa.text("decided_at IS NULL AND set_aside_at IS NULL"),
            postgresql_where=sa.text("decided_at IS NULL AND set_aside_at IS NULL"),
        )

    op.create_table(
        "offers",
        sa.Column("task_id", KEY, nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("provider_id", KEY, nullable=False),
        sa.Column("offer_state", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name=op.f("fk_offers_task_id_tasks")),
        sa.PrimaryKeyConstraint("task_id", "n", name=op.f("pk_offers")),
    )
    with op.batch_alter_table("offers", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_offers_provider_id_offer_state"),
            ["provider_id", "offer_state"],
            unique=False,
        )

    op.create_table(
        "outbox",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("cause_kind", sa.String(length=64), nullable=False),
        sa.Column("cause_id", KEY, nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("created_at", AT, nullable=False),
        sa.Column("person_id", KEY, nullable=True),
        sa.Column("platform", sa.String(length=64), nullable=True),
        sa.Column("team", sa.String(length=255), server_default="", nullable=False),
        sa.Column("chat", sa.String(length=255), nullable=True),
        sa.Column("thread", sa.String(length=255), server_default="", nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("about_kind", sa.String(length=64), nullable=False),
        sa.Column("about_id", KEY, nullable=False),
        sa.Column("mode", sa.String(length=64), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("rings", sa.Boolean(), nullable=False),
        sa.Column("notice", JSON, nullable=False),
        sa.Column("card_id", KEY, nullable=True),
        sa.Column("edit", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("repeat", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("lease_until_at", AT, nullable=True),
        sa.Column("in_flight_at", AT, nullable=True),
        sa.Column("retry_at", AT, nullable=True),
        sa.Column("sent_at", AT, nullable=True),
        sa.Column("message", sa.String(length=255), nullable=True),
        sa.Column("worded", sa.Text(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["card_id"], ["cards.id"], name=op.f("fk_outbox_card_id_cards")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint(
            "cause_kind", "cause_id", "n", name=op.f("uq_outbox_cause_kind_cause_id_n")
        ),
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_outbox_card_id"), ["card_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_outbox_person_id_rings"), ["person_id", "rings"], unique=False
        )
        batch_op.create_index(
            "ix_outbox_unfinished",
            ["platform", "team", "chat", "id"],
            unique=False,
            sqlite_where=sa.text("state IN ('pending', 'leased', 'in_flight', 'uncertain')"),
            postgresql_where=sa.text("state IN ('pending', 'leased', 'in_flight', 'uncertain')"),
        )

    op.create_table(
        "files",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("client_id", KEY, nullable=True),
        sa.Column("letter_id", KEY, nullable=True),
        sa.Column("source", sa.String(length=255), server_default="", nullable=False),
        sa.Column("name", sa.String(length=255), nullable=True),
        sa.Column("size", KEY, nullable=False),
        sa.Column("media_type", sa.String(length=255), nullable=False),
        sa.Column("digest", sa.String(length=64), server_default="", nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("summary", JSON, nullable=True),
        sa.Column("blob", sa.String(length=255), nullable=True),
        sa.ForeignKeyConstraint(
            ["letter_id"], ["letters.id"], name=op.f("fk_files_letter_id_letters")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_files")),
    )
    with op.batch_alter_table("files", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_files_blob"), ["blob"], unique=False)
        batch_op.create_index(batch_op.f("ix_files_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_files_letter_id"), ["letter_id"], unique=False)


def downgrade() -> None:
    op.drop_table("files")
    op.drop_table("outbox")
    op.drop_table("offers")
    op.drop_table("letters")
    op.drop_table("facts")
    op.drop_table("accounts")
    op.drop_table("timers")
    op.drop_table("texts")
    op.drop_table("tasks")
    op.drop_table("requests")
    op.drop_table("questions")
    op.drop_table("persons")
    op.drop_table("parties")
    op.drop_table("meta")
    op.drop_table("messages")
    op.drop_table("events")
    op.drop_table("counters")
    op.drop_table("conversations")
    op.drop_table("codes")
    op.drop_table("catalogues")
    op.drop_table("cards")
    op.drop_table("arrangements")

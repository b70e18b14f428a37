"""Facts in packed records, found by when they count; made anew from the events."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
OPEN = sa.text("open")


def upgrade() -> None:
    op.drop_table("facts")
    op.create_table(
        "facts",
        sa.Column("task_id", KEY, nullable=False),
        sa.Column("client_id", KEY, nullable=False),
        sa.Column("provider_id", KEY, nullable=True),
        sa.Column("service", sa.String(length=255), nullable=False),
        sa.Column("counted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.Column("replied", sa.LargeBinary(), nullable=False),
        sa.Column("more", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name=op.f("fk_facts_task_id_tasks")),
        sa.PrimaryKeyConstraint("task_id", name=op.f("pk_facts")),
    )
    with op.batch_alter_table("facts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_facts_counted_at"), ["counted_at"], unique=False)
        for party in ("client_id", "provider_id"):
            name = batch_op.f(f"ix_facts_{party}_counted_at")
            batch_op.create_index(name, [party, "counted_at"], unique=False)
        batch_op.create_index(
            "ix_facts_open", ["client_id"], sqlite_where=OPEN, postgresql_where=OPEN
        )


def downgrade() -> None:
    op.drop_table("facts")
    op.create_table(
        "facts",
        sa.Column("task_id", KEY, nullable=False),
        sa.Column("client_id", KEY, nullable=False),
        sa.Column("provider_id", KEY, nullable=True),
        sa.Column("service", sa.String(length=255), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name=op.f("fk_facts_task_id_tasks")),
        sa.PrimaryKeyConstraint("task_id", name=op.f("pk_facts")),
    )
    with op.batch_alter_table("facts", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_facts_client_id_closed_at"), ["client_id", "closed_at"]
        )
        batch_op.create_index(batch_op.f("ix_facts_closed_at"), ["closed_at"])

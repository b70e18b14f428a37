"""The ledger of money: retainers, and what each event posted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

JSON = sa.JSON(none_as_null=True)
KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "retainers",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", JSON, nullable=False),
        sa.Column("touched_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("chain", sa.String(length=64), nullable=False),
        sa.Column("client_id", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retainers")),
    )
    op.create_index(op.f("ix_retainers_client_id"), "retainers", ["client_id"])
    op.create_table(
        "postings",
        sa.Column("about_kind", sa.String(length=64), nullable=False),
        sa.Column("about_id", KEY, autoincrement=False, nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("posted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("why", sa.String(length=64), nullable=False),
        sa.Column("account", sa.String(length=64), nullable=False),
        sa.Column("unit", sa.String(length=64), nullable=False),
        sa.Column("amount", KEY, nullable=False),
        sa.Column("client_id", KEY, nullable=True),
        sa.Column("provider_id", KEY, nullable=True),
        sa.Column("task_id", KEY, nullable=True),
        sa.Column("service", sa.String(length=255), server_default="", nullable=False),
        sa.Column("worked", sa.Integer(), nullable=True),
        sa.Column("lines", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("about_kind", "about_id", "n", "line", name=op.f("pk_postings")),
    )
    op.create_index(op.f("ix_postings_posted_at"), "postings", ["posted_at"])


def downgrade() -> None:
    op.drop_table("postings")
    op.drop_table("retainers")

"""Messages know which word they are, or show: its copies on both sides of a task."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("messages") as messages:
        messages.add_column(sa.Column("word_id", KEY, nullable=True))
        messages.add_column(sa.Column("person_id", KEY, nullable=True))
        messages.add_column(sa.Column("part", sa.Integer(), server_default="0", nullable=False))
        messages.add_column(
            sa.Column("thread", sa.String(length=255), server_default="", nullable=False)
        )
        messages.create_index(op.f("ix_messages_word_id_person_id"), ["word_id", "person_id"])


def downgrade() -> None:
    with op.batch_alter_table("messages") as messages:
        messages.drop_index(op.f("ix_messages_word_id_person_id"))
        for name in ("thread", "part", "person_id", "word_id"):
            messages.drop_column(name)

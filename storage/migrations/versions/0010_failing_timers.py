"""Timers that keep failing: how often, until when they pause, and why."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("timers") as timers:
        timers.add_column(sa.Column("attempts", sa.Integer(), server_default="0", nullable=False))
        timers.add_column(sa.Column("retry_at", sa.DateTime(timezone=True), nullable=True))
        timers.add_column(sa.Column("error", sa.Text(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("timers") as timers:
        for name in ("error", "retry_at", "attempts"):
            timers.drop_column(name)

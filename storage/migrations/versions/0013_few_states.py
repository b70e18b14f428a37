"""Indexes over the few rows that failed or wait, so that the many finished ones are not read."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

FEW = (
    ("ix_outbox_failed", "outbox", "id", "state IN ('failed')"),
    ("ix_timers_failed", "timers", "id", "state IN ('failed')"),
    ("ix_letters_set_aside", "letters", "id", "set_aside_at IS NOT NULL"),
    ("ix_timers_pending", "timers", "due_at", "state IN ('pending')"),
)


def upgrade() -> None:
    op.drop_index("ix_timers_pending", "timers")
    for name, table, column, where in FEW:
        few = sa.text(where)
        op.create_index(name, table, [column], sqlite_where=few, postgresql_where=few)


def downgrade() -> None:
    for name, table, _, _ in FEW:
        op.drop_index(name, table)
    pending = sa.text("state = 'pending'")
    op.create_index(
        "ix_timers_pending",
        "timers",
        ["due_at"],
        sqlite_where=pending,
        postgresql_where=pending,
    )

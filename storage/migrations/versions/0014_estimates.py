"""Facts know what was estimated: they are made anew from the events, and found by service."""

from __future__ import annotations

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

SHAPE = "750ef4ee8ea6"
"""Of the records that are written from here on (`routing.figures.packed.shape`)."""


def upgrade() -> None:
    op.execute("DELETE FROM facts")
    op.create_index("ix_facts_service_counted_at", "facts", ["service", "counted_at"])


def downgrade() -> None:
    op.execute("DELETE FROM facts")
    op.drop_index("ix_facts_service_counted_at", "facts")

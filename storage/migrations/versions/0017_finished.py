"""Tasks of a state by when they ended: what was accepted lately is found among a million."""

from __future__ import annotations

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(op.f("ix_tasks_task_state_closed_at"), "tasks", ["task_state", "closed_at"])
    op.drop_index(op.f("ix_tasks_task_state"), "tasks")


def downgrade() -> None:
    op.create_index(op.f("ix_tasks_task_state"), "tasks", ["task_state"])
    op.drop_index(op.f("ix_tasks_task_state_closed_at"), "tasks")

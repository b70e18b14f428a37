"""Whose work ended when: what ended last of a client's or provider's is found among a million."""

from __future__ import annotations

from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

PARTIES = ("client_id", "provider_id")


def upgrade() -> None:
    for party in PARTIES:
        name = op.f(f"ix_tasks_{party}_closed_closed_at")
        op.create_index(name, "tasks", [party, "closed", "closed_at"])
        op.drop_index(op.f(f"ix_tasks_{party}_closed"), "tasks")


def downgrade() -> None:
    for party in PARTIES:
        op.create_index(op.f(f"ix_tasks_{party}_closed"), "tasks", [party, "closed"])
        op.drop_index(op.f(f"ix_tasks_{party}_closed_closed_at"), "tasks")

"""Facts of finished tasks in blocks too, so that a report over the whole desk reads few rows."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

LOOSE = sa.text("loose")


def upgrade() -> None:
    op.create_table(
        "fact_blocks",
        sa.Column("n", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("first_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("shape", sa.String(length=12), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_fact_blocks")),
    )
    op.add_column("facts", sa.Column("block", sa.Integer(), nullable=True))
    op.add_column(
        "facts", sa.Column("loose", sa.Boolean(), server_default=sa.true(), nullable=False)
    )
    op.create_index(
        "ix_facts_loose", "facts", ["block"], sqlite_where=LOOSE, postgresql_where=LOOSE
    )


def downgrade() -> None:
    op.drop_index("ix_facts_loose", "facts")
    with op.batch_alter_table("facts") as batch:
        batch.drop_column("loose")
        batch.drop_column("block")
    op.drop_table("fact_blocks")

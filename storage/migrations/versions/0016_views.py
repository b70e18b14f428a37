"""Who was given which file; and finished tasks by when they ended."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "views",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("file_id", KEY, nullable=False),
        sa.Column("person_id", KEY, nullable=True),
        sa.Column("how", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["file_id"], ["files.id"], name=op.f("fk_views_file_id_files")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_views")),
    )
    op.create_index(op.f("ix_views_file_id"), "views", ["file_id"])
    op.create_index(op.f("ix_views_person_id"), "views", ["person_id"])
    op.create_index(op.f("ix_tasks_closed_at"), "tasks", ["closed_at"])


def downgrade() -> None:
    op.drop_index(op.f("ix_tasks_closed_at"), "tasks")
    op.drop_table("views")

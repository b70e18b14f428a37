"""Bringing the database to the shape of this release, by the migrations alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text

from storage.engine import writing

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Engine

MIGRATIONS = Path(__file__).parent / "migrations"
# Two releases at once come one after the other. Whoever waits for a table holds up all behind it,
# so a migration gives up soon and is tried again; once it runs, it may take its time.
_PATIENCE = (
    "SELECT pg_advisory_xact_lock(8031453485032762221)",
    "SET LOCAL lock_timeout = '5s'",
    "SET LOCAL statement_timeout = '15min'",
)


def upgrade(engine: Engine) -> None:
    """Run every migration that the database has not seen."""
    # Alembic costs a third of a start, and most starts find nothing to do.
    from alembic import command

    with engine.connect() as connection, writing(connection).begin():
        if engine.dialect.name == "postgresql":
            for setting in _PATIENCE:
                connection.execute(text(setting))
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def is_current(engine: Engine) -> bool:
    """Tell whether the database has the shape of this release."""
    return _shape(engine) == head()


def serves(engine: Engine) -> bool:
    """Tell whether this release can work with the database: it has its shape, or a newer one's.

    While a release is rolled out the processes of the one before go on: a migration only adds.
    """
    return _shape(engine) >= head()


def _shape(engine: Engine) -> str:
    """Give the newest migration that the database has seen; nothing before the first."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return ""
        return connection.scalar(text("SELECT version_num FROM alembic_version")) or ""


def head() -> str:
    """Give the newest migration: they are numbered by the names of their files, without forks."""
    return max(path.name.partition("_")[0] for path in MIGRATIONS.glob("versions/[0-9]*_*.py"))


def _config() -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config

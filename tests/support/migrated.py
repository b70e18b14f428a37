"""Empty memories on SQLite: migrated once in each process, and copied from then on."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from storage.engine import database_path, open_engine
from storage.migrate import upgrade

if TYPE_CHECKING:
    from workers.settings import Settings


@cache
def migrated_file() -> bytes:
    """Give the bytes of an empty, migrated SQLite file."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "desk.db"
        engine = open_engine(f"sqlite:///{path}")
        upgrade(engine)
        engine.dispose()
        return path.read_bytes()


def put_at(path: Path) -> None:
    """Put an empty, migrated memory there, unless one is there."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(migrated_file())
        path.chmod(0o600)


def ready(settings: Settings) -> Settings:
    """Give the settings of a desk whose memory need not be migrated at its start."""
    path = database_path(settings.database)
    assert path is not None
    put_at(path)
    return settings

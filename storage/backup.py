"""A copy of everything in one archive, taken while the desk runs, and the way back.

The archive holds the database, the files, the keys, what is written down about the desk (settings
and catalogue) and a list of digests. The database in it is an SQLite file, wherever the desk keeps
its own: so a copy can come back on either. It holds secrets: the archive is made for its owner's
eyes only (mode 0600).
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import sqlite3
import tarfile
import zlib
from contextlib import closing, contextmanager
from dataclasses import dataclass
from gzip import BadGzipFile
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, TYPE_CHECKING, Any

from sqlalchemy.engine import make_url

from storage import copying
from storage.engine import database_path, open_engine
from storage.migrate import upgrade

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from sqlalchemy import Engine

_MANIFEST = "manifest.json"
_DATABASE = "desk.db"
_KEYS = "keys"
_FILES = "files/"
_SETTINGS = "outdesk.toml"
_CATALOGUE = "catalogue.toml"


class WouldOverwrite(Exception):
    """Something is there already; a restore writes only where nothing is."""


class Damaged(Exception):
    """The archive is not what was written: `name` is missing, unknown or altered."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, kw_only=True, slots=True)
class Where:
    """Where a desk's things lie; only the database, named by its address, must exist."""

    database: str
    files: Path
    keys: Path
    settings: Path | None = None
    catalogue: Path | None = None


def backup(where: Where, archive: Path, now: datetime) -> int:
    """Write the archive and give its size in bytes. Raises `WouldOverwrite`.

    The database is copied first, so that every file it names is there when the files are copied.
    """
    if archive.exists():
        raise WouldOverwrite(str(archive))
    part = archive.with_name(archive.name + ".part")
    part.unlink(missing_ok=True)
    with TemporaryDirectory(dir=archive.parent) as folder:
        copy = Path(folder) / _DATABASE
        _copy_out(where.database, copy)
        members = {_DATABASE: copy, **_beside(where)}
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as out:
            _pack(members, out, now)
            out.flush()
            os.fsync(out.fileno())
    part.replace(archive)
    return archive.stat().st_size


def restore(archive: Path, where: Where) -> int:
    """Unpack the archive where nothing is yet; give how many messages are held back.

    Raises `WouldOverwrite`, `Damaged`, or the disk's own `OSError`.

    Everything is unpacked and compared with the list of digests before anything gets its place.
    Settings and a catalogue that are there already stay: somebody wrote them. What waited to be
    sent when the copy was made may have been sent since, so it is not sent by itself.
    """
    path = database_path(where.database)
    _must_be_free(where, path)
    home = where.keys.parent if path is None else path.parent
    home.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=home) as folder:
        found = _unpack(archive, Path(folder))
        database = found.pop(_DATABASE, None)
        if database is None:
            raise Damaged(_DATABASE)
        held = _hold_back(database)
        if path is None:
            with _copied_in(database, where.database):
                _place(found, where)
        else:
            _place(found, where)
            database.replace(path)
    return held


def _must_be_free(where: Where, database: Path | None) -> None:
    for path in filter(None, (database, where.keys, where.files)):
        if path.is_file() or (path.is_dir() and any(path.iterdir())):
            raise WouldOverwrite(str(path))


def _place(members: Mapping[str, Path], where: Where) -> None:
    for name, path in members.items():
        target = _target(name, where)
        if target is None or (name in (_SETTINGS, _CATALOGUE) and target.exists()):
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        path.replace(target)


def settings_of(archive: Path) -> bytes | None:
    """Give the settings that the archive holds, if any: they say where the rest belongs.

    Raises `Damaged`.
    """
    with TemporaryDirectory() as folder:
        found = _unpack(archive, Path(folder)).get(_SETTINGS)
        return None if found is None else found.read_bytes()


def _copy_out(database: str, copy: Path) -> None:
    """Make an SQLite file of a database as it is at one moment."""
    path = database_path(database)
    if path is None:
        _rows_into(database, copy)
    else:
        source = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        with closing(source), closing(sqlite3.connect(copy)) as target:
            source.backup(target)
    copy.chmod(0o600)


def _rows_into(database: str, copy: Path) -> None:
    with _opened(database, read_only=True) as source, _opened(f"sqlite:///{copy}") as target:
        upgrade(target)
        with copying.filling(target) as connection:
            copying.copy(source, connection)


@contextmanager
def _copied_in(copy: Path, database: str) -> Iterator[None]:
    """Copy an SQLite file's rows into an empty database; the block is part of the transaction."""
    with _opened(f"sqlite:///{copy}") as source, _opened(database) as target:
        upgrade(source)
        upgrade(target)
        with copying.filling(target) as connection:
            try:
                copying.copy(source, connection)
            except copying.NotEmpty as error:
                raise WouldOverwrite(make_url(database).render_as_string()) from error
            yield


@contextmanager
def _opened(database: str, *, read_only: bool = False) -> Iterator[Engine]:
    engine = open_engine(database, read_only=read_only)
    try:
        yield engine
    finally:
        engine.dispose()


# Edits and signs do no harm when they come again, and what no postman carries cannot.
_MAY_HAVE_GONE = (
    "state IN ('pending', 'leased', 'in_flight', 'uncertain') AND NOT edit"
    " AND mode IN ('said', 'shown') AND coalesce(platform, '') NOT IN ('cli', 'desk')"
)


def _hold_back(copy: Path) -> int:
    """Give up, so that somebody decides, what may have been sent after the copy was made."""
    with closing(sqlite3.connect(copy)) as database, database:
        return database.execute(
            "UPDATE outbox SET state = 'failed', error = 'restored', retry_at = NULL,"
            " lease_until_at = NULL WHERE " + _MAY_HAVE_GONE  # nosec B608
        ).rowcount


def _beside(where: Where) -> dict[str, Path]:
    written = {_KEYS: where.keys, _SETTINGS: where.settings, _CATALOGUE: where.catalogue}
    found = {name: path for name, path in written.items() if path is not None and path.is_file()}
    for path in sorted(where.files.rglob("*")):
        if path.is_file() and not path.name.startswith(".new-"):
            found[_FILES + path.relative_to(where.files).as_posix()] = path
    return found


def _pack(members: Mapping[str, Path], out: IO[bytes], now: datetime) -> None:
    digests = {}
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for name, path in members.items():
            digests[name] = _digest(path)
            archive.add(path, arcname=name, recursive=False, filter=_plain)
        listing = {"made_at": now.isoformat(), "digests": digests}
        content = json.dumps(listing, indent=1).encode()
        info = tarfile.TarInfo(_MANIFEST)
        info.size, info.mode = len(content), 0o600
        archive.addfile(info, io.BytesIO(content))


def _plain(info: tarfile.TarInfo) -> tarfile.TarInfo:
    info.uid = info.gid = 0
    info.uname = info.gname = ""
    info.mode = 0o600
    return info


def _unpack(archive: Path, folder: Path) -> dict[str, Path]:
    try:
        with tarfile.open(archive, "r:gz") as packed:
            found = {info.name: info for info in packed.getmembers() if info.isfile()}
            _to_the_end(packed)
            digests = _listed(packed, found)
            return {
                name: _extract(packed, found[name], folder / str(n), digest)
                for n, (name, digest) in enumerate(digests.items())
            }
    except (tarfile.TarError, EOFError, BadGzipFile, ValueError, LookupError, zlib.error) as error:
        raise Damaged(archive.name) from error


def _to_the_end(packed: tarfile.TarFile) -> None:
    """Read what stands behind the last member: only then does gzip compare its check sum."""
    while packed.fileobj is not None and packed.fileobj.read(1 << 18):
        pass


def _listed(packed: tarfile.TarFile, found: Mapping[str, tarfile.TarInfo]) -> dict[str, str]:
    listing = packed.extractfile(found[_MANIFEST]) if _MANIFEST in found else None
    if listing is None:
        raise Damaged(_MANIFEST)
    told: Any = json.loads(listing.read())
    digests: dict[str, str] = told["digests"]
    for name in digests.keys() ^ (found.keys() - {_MANIFEST}):
        raise Damaged(name)
    for name in digests:
        _target(name, Where(database="", files=Path(), keys=Path()))
    return digests


def _extract(packed: tarfile.TarFile, info: tarfile.TarInfo, target: Path, digest: str) -> Path:
    content = packed.extractfile(info)
    assert content is not None
    with content, target.open("xb") as out:
        target.chmod(0o600)
        while chunk := content.read(1 << 18):
            out.write(chunk)
        out.flush()
        os.fsync(out.fileno())
    if _digest(target) != digest:
        raise Damaged(info.name)
    return target


def _target(name: str, where: Where) -> Path | None:
    """Give where a member belongs, if anywhere; a name that leads anywhere else is not ours."""
    own = {
        _DATABASE: None,
        _KEYS: where.keys,
        _SETTINGS: where.settings,
        _CATALOGUE: where.catalogue,
    }
    if name in own:
        return own[name]
    parts = Path(name.removeprefix(_FILES)).parts
    if not name.startswith(_FILES) or not parts or ".." in parts or parts[0].startswith("/"):
        raise Damaged(name)
    return where.files.joinpath(*parts)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

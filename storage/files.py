"""Files on disk: kept once per client and content, counted, and described without their contents.

A blob's address holds the client's number, so that nothing is shared across the wall between two
clients, not even the fact that both have the same file.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from collections.abc import Callable
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, TYPE_CHECKING, Any

from sqlalchemy import func, select, update

from storage import inbox
from storage import tables as t
from storage.awaited import Awaited, refused_letter
from storage.noted import note
from storage.rows import read_file
from storage.summary import TABLE, media_type_of, table_of
from storage.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Connection, Engine, RowMapping

    from routing.inbound import Inbound, Letter
    from routing.ports import FileSummary
    from routing.values import FileId

_CHUNK = 256 * 1024

STRAY = timedelta(hours=1)
"""So old is what no row names before it is swept away."""


Told = Callable[["FileSummary"], "Inbound"]


class TooLarge(Exception):
    """The file is larger than `limit` bytes; nothing of it was kept."""

    def __init__(self, limit: int) -> None:
        super().__init__(limit)
        self.limit = limit


class NotKept(Exception):
    """The file has no content here: it is still pending, was refused, or was erased."""


class FileStore:
    """The folder of blobs, beside the rows that name them."""

    def __init__(self, folder: Path, engine: Engine, turns: Turns | None = None) -> None:
        self._folder = folder
        self._turns = turns or Turns(engine)

    def keep(
        self, file: FileId, stream: IO[bytes], limit: int, told: Told | None = None
    ) -> FileSummary:
        """Keep the content of a pending file and give its summary.

        `told` makes, of the summary, the letter that says so; it is kept in the same commit.
        Raises `TooLarge`, and then the file counts as refused; `KeyError` for no such file.
        """

        def settle(connection: Connection, fresh: Path, found: dict[str, Any]) -> FileSummary:
            summary = self._settle(connection, file, fresh, found)
            if told is not None:
                _tell(connection, told(summary))
            return summary

        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            fresh, digest = self._written(stream, limit)
        except TooLarge:
            self.refuse(file)
            raise
        try:
            found = self._described(fresh, digest)
            return self._turns.run(lambda connection: settle(connection, fresh, found))
        finally:
            fresh.unlink(missing_ok=True)

    def keep_letter(
        self,
        inbound: Inbound,
        contents: Sequence[IO[bytes] | None],
        limit: int,
        now: datetime,
        notes: Mapping[str, str] = {},
    ) -> Letter | None:
        """Keep an inbound and what its files hold in one commit; None when it was kept before.

        `contents` are in the order of its files; None, or one above `limit`, counts as refused,
        and behind the inbound a letter is kept that says so. `notes` are written with it.
        """
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh: list[tuple[Path, dict[str, Any]] | None] = []
        try:
            for content in contents:
                fresh.append(None if content is None else self._within(content, limit))

            def keeping(connection: Connection) -> Letter | None:
                note(connection, notes)
                return self._with_files(connection, inbound, fresh, limit, now)

            return self._turns.run(keeping)
        finally:
            for path, _ in filter(None, fresh):
                path.unlink(missing_ok=True)

    def _within(self, content: IO[bytes], limit: int) -> tuple[Path, dict[str, Any]] | None:
        try:
            path, digest = self._written(content, limit)
        except TooLarge:
            return None
        return path, self._described(path, digest)

    def _with_files(
        self,
        connection: Connection,
        inbound: Inbound,
        fresh: Sequence[tuple[Path, dict[str, Any]] | None],
        limit: int,
        now: datetime,
    ) -> Letter | None:
        letter = inbox.keep(connection, inbound, now)
        if letter is None:
            return None
        for file, sent, found in zip(letter.files, letter.inbound.files, fresh, strict=False):
            if found is None:
                _set(connection, file, state="refused")
                _tell(connection, refused_letter(Awaited.of(letter, file), sent.size, limit, now))
            else:
                self._settle(connection, file, *found)
        return letter

    def open(self, file: FileId) -> IO[bytes]:
        """Open the content for reading. Raises `NotKept`, or `KeyError` for no such file."""
        with self._turns.engine.connect() as connection:
            blob = _row(connection, file)["blob"]
        if not blob:
            raise NotKept(file)
        try:
            return Path(self._folder, blob).open("rb")
        except FileNotFoundError as error:
            raise NotKept(file) from error

    def known(self, file: FileId) -> tuple[str, int, str] | None:
        """Give name, size in bytes and SHA-256 of a file whose content is here, else None."""
        columns = t.files.c
        query = select(columns.name, columns.size, columns.digest).where(
            columns.id == file, columns.state == "ready"
        )
        with self._turns.engine.connect() as connection:
            row = connection.execute(query).first()
        return None if row is None else (row.name or "", row.size, row.digest)

    def refuse(self, file: FileId, told: Inbound | None = None) -> None:
        """Note that the file will not come; `told` is the letter that says so, if one is due."""

        def note(connection: Connection) -> None:
            _set(connection, file, state="refused")
            if told is not None:
                _tell(connection, told)

        self._turns.run(note)

    def erase(self, file: FileId) -> None:
        """Forget a file's name and content; the blob goes when no other file names it."""

        def forget(connection: Connection) -> str | None:
            blob: str | None = _row(connection, file)["blob"]
            _set(connection, file, state="erased", blob=None, name=None, summary=None, digest="")
            return blob if blob and not _named(connection, blob) else None

        blob = self._turns.run(forget)
        if blob:
            (self._folder / blob).unlink(missing_ok=True)

    def sweep(self, older_than: timedelta = STRAY) -> int:
        """Remove what a kill left behind and no row names; give how many.

        What was written just now is left alone: its row may be on the way.
        """
        before = time.time() - older_than.total_seconds()
        found = [path for path in self._folder.rglob("*") if _older(path, before)]
        kept = set(self._turns.run(_blobs)) if found else set()
        strays = [path for path in found if path.relative_to(self._folder).as_posix() not in kept]
        for path in strays:
            path.unlink(missing_ok=True)
        return len(strays)

    def _written(self, stream: IO[bytes], limit: int) -> tuple[Path, str]:
        digest, size = hashlib.sha256(), 0
        with NamedTemporaryFile(dir=self._folder, prefix=".new-", delete=False) as out:
            fresh = Path(out.name)
            try:
                while chunk := stream.read(_CHUNK):
                    size += len(chunk)
                    if size > limit:
                        raise TooLarge(limit)
                    digest.update(chunk)
                    out.write(chunk)
                out.flush()
                os.fsync(out.fileno())
            except BaseException:
                fresh.unlink(missing_ok=True)
                raise
        return fresh, digest.hexdigest()

    @staticmethod
    def _described(path: Path, digest: str) -> dict[str, Any]:
        kind = media_type_of(path)
        table = table_of(path) if kind == TABLE else None
        return {
            "size": path.stat().st_size,
            "media_type": kind,
            "digest": digest,
            "summary": asdict(table) if table else None,
            "state": "ready",
        }

    def _settle(
        self, connection: Connection, file: FileId, fresh: Path, found: dict[str, Any]
    ) -> FileSummary:
        row = _row(connection, file)
        owner = f"client-{row['client_id']}" if row["client_id"] else f"file-{file}"
        blob = f"{owner}/{found['digest']}"
        target = self._folder / blob
        target.parent.mkdir(exist_ok=True, mode=0o700)
        # This may run twice, and as another file: the fresh copy stays until it is committed.
        _place(fresh, target)
        _set(connection, file, blob=blob, **found)
        return read_file(_row(connection, file))


def _row(connection: Connection, file: FileId) -> RowMapping:
    row = connection.execute(select(t.files).where(t.files.c.id == file)).mappings().first()
    if row is None:
        raise KeyError(file)
    return row


def _set(connection: Connection, file: FileId, **values: Any) -> None:
    connection.execute(update(t.files).where(t.files.c.id == file), values)


def _named(connection: Connection, blob: str) -> int:
    query = select(func.count()).where(t.files.c.blob == blob)
    return connection.scalar(query) or 0


def _blobs(connection: Connection) -> Iterable[str]:
    return list(connection.scalars(select(t.files.c.blob).where(t.files.c.blob.is_not(None))))


def _tell(connection: Connection, told: Inbound) -> None:
    inbox.keep(connection, told, told.sent_at)


def _older(path: Path, before: float) -> bool:
    """Whether it is a file that was last written before; one that goes meanwhile is none."""
    try:
        return path.is_file() and path.stat().st_mtime < before
    except FileNotFoundError:
        return False


def _place(fresh: Path, target: Path) -> None:
    """Put the content where it belongs, whole or not at all."""
    if target.exists():
        # Named anew: not a stray for whoever sweeps before this is committed.
        os.utime(target)
    else:
        try:
            os.link(fresh, target)
        except OSError:  # a disk without links
            beside = target.with_name(f".new-{target.name}")
            shutil.copyfile(fresh, beside)
            beside.replace(target)
    _sync(target.parent)


def _sync(folder: Path) -> None:
    """Make a rename last through a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

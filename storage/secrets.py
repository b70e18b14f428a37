"""Secrets at rest: a file of keys that only its owner reads, and words locked with them.

The newest key locks, all of them open. Knows nothing of what is kept secret.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

if TYPE_CHECKING:
    from pathlib import Path


class NoKey(Exception):
    """There is no key file, or none of its keys opens this."""


class Keys:
    """The keys in one file, one a line, the newest first."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def create(self) -> None:
        """Make the file with one key (mode 0600); one that is there stays as it is."""
        if not self._path.exists():
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._write([Fernet.generate_key()])

    def encrypt(self, words: str) -> str:
        """Lock words with the newest key. Raises `NoKey`."""
        return self._box().encrypt(words.encode()).decode()

    def decrypt(self, locked: str) -> str:
        """Open what any of the keys locked. Raises `NoKey`."""
        try:
            return self._box().decrypt(locked.encode()).decode()
        except InvalidToken as error:
            raise NoKey from error

    def rotate(self) -> None:
        """Add a key that locks from now on; the earlier ones still open what they locked."""
        self._write([Fernet.generate_key(), *self._read()])

    def renew(self, locked: str) -> str:
        """Lock again, with the newest key, what an earlier one locked. Raises `NoKey`."""
        return self.encrypt(self.decrypt(locked))

    def _box(self) -> MultiFernet:
        return MultiFernet([Fernet(key) for key in self._read()])

    def _read(self) -> list[bytes]:
        try:
            keys = self._path.read_bytes().split()
        except FileNotFoundError as error:
            raise NoKey from error
        if not keys:
            raise NoKey
        return keys

    def _write(self, keys: list[bytes]) -> None:
        fresh = self._path.with_name(self._path.name + ".new")
        fresh.unlink(missing_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(b"\n".join(keys) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._path)

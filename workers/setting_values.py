"""How single settings are written, and what is said of one that cannot be read.

Each reader takes what stands in the file or the environment, and gives the value. Knows no file.
"""

from __future__ import annotations

import re
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from routing.inbound import Place, Platform

if TYPE_CHECKING:
    from collections.abc import Callable

ENCODERS = ("packaged", "ngrams", "keywords")
LEVELS = ("debug", "info", "warning", "error")
_SIZE = re.compile(r"(\d{1,9})\s*(B|kB|MB|GB)?", re.ASCII)
_DAYS = re.compile(r"(\d{1,5}) ?(?:d|days)", re.ASCII)
FEWEST_DAYS = 30
"""So long finished work may still be opened again; nothing of it goes before."""

_TOKEN = re.compile(r"\d{1,20}:[\w-]{4,80}", re.ASCII)
_SHOWN_BACK = re.compile(r"[\w-]{16,256}", re.ASCII)
_UNITS = {None: 1, "B": 1, "kB": 10**3, "MB": 10**6, "GB": 10**9}


class SettingCode(StrEnum):
    """Everything that `load` and `load_catalogue` can object to."""

    SYNTAX = "syntax"  # the file is not TOML; `line` and `column` say where
    NOT_TEXT = "not_text"  # a file that is not UTF-8
    NOT_FOUND = "not_found"  # a file that is named and is not there
    NOT_A_FILE = "not_a_file"  # a folder where a file belongs
    NOT_READABLE = "not_readable"  # a file that this user may not read
    UNKNOWN = "unknown"  # a key or variable that is no setting; `candidates` holds the nearest
    WRONG_KIND = "wrong_kind"  # a number where a text belongs
    EMPTY = "empty"
    NOT_A_CHOICE = "not_a_choice"  # `candidates` holds the values allowed
    BAD_SIZE = "bad_size"
    BAD_DAYS = "bad_days"
    BAD_URL = "bad_url"
    BAD_DATABASE = "bad_database"
    BAD_CHANNEL = "bad_channel"


class Bad(Exception):
    """A value that cannot be read: why, and what would do instead."""

    def __init__(
        self,
        code: SettingCode,
        expected: str = "",
        candidates: tuple[str, ...] = (),
        *,
        secret: bool = False,
    ) -> None:
        super().__init__(code)
        self.code, self.expected, self.candidates = code, expected, candidates
        self.secret = secret


def plain(value: object) -> str:
    """Read a text that says something."""
    if not isinstance(value, str):
        raise Bad(SettingCode.WRONG_KIND, "text")
    if not value.strip() or "\0" in value:
        raise Bad(SettingCode.EMPTY, "text")
    return value.strip()


def path_in(folder: Path) -> Callable[[object], Path]:
    """Read a path, from the desk's folder."""

    def read(value: object) -> Path:
        return (folder / Path(plain(value)).expanduser()).resolve()

    return read


def encoder_in(folder: Path) -> Callable[[object], str]:
    """Read how services are read: by a name, or with a model in a folder, from the desk's."""

    def read(value: object) -> str:
        named = plain(value)
        return named if named in ENCODERS else str((folder / Path(named).expanduser()).resolve())

    return read


def sqlite(path: Path) -> str:
    """Give the address of a database file."""
    return f"sqlite:///{path}"


def database_in(folder: Path) -> Callable[[object], str]:
    """Read `sqlite:///outdesk.db` (from the desk's folder), or `postgresql://…` with a name."""

    def read(value: object) -> str:
        if plain(value).startswith(("postgresql://", "postgres://")):
            return _server(plain(value))
        scheme, found, path = plain(value).partition(":///")
        if scheme != "sqlite" or not found or not path or path == ":memory:" or "?" in path:
            expected = "sqlite:///outdesk.db"
            raise Bad(SettingCode.BAD_DATABASE, expected, secret=True)
        return sqlite((folder / path).resolve())

    return read


def _server(value: str) -> str:
    """Read a database of PostgreSQL; the older short scheme is taken too."""
    url = value.replace("postgres://", "postgresql://", 1)
    parts = urlsplit(url)
    try:
        named = parts.hostname and parts.path.strip("/") and (parts.port is None or parts.port > 0)
    except ValueError:
        named = False
    if not named or "/" in parts.path.strip("/"):
        raise Bad(SettingCode.BAD_DATABASE, "postgresql://desk:…@127.0.0.1/desk", secret=True)
    return url


def level(value: object) -> str:
    """Read how much is logged."""
    found = plain(value).lower()
    if found not in LEVELS:
        raise Bad(SettingCode.NOT_A_CHOICE, "info", LEVELS)
    return found


def url(value: object) -> str:
    """Read the desk's own address: https, or http on this machine; no user, no query."""
    raw = plain(value)
    named = host(raw, ("https", "http"))
    parts = urlsplit(raw)
    local = named in ("localhost", "127.0.0.1", "::1")
    if parts.username or parts.query or parts.fragment or (parts.scheme == "http" and not local):
        raise Bad(SettingCode.BAD_URL, "https://desk.example.org", secret=True)
    return raw.rstrip("/")


def broker(value: object) -> str:
    """Read the address of Redis, which may hold a password and is never shown."""
    raw = plain(value)
    host(raw, ("redis", "rediss"), "redis://localhost:6379/0")
    return raw


def telegram_token(value: object) -> str:
    """Read a bot's token, which opens everything that the bot may do and is never shown."""
    raw = secret(value)
    if not _TOKEN.fullmatch(raw):
        raise Bad(SettingCode.WRONG_KIND, "123456789:AAF0", secret=True)
    return raw


def telegram_tokens(value: object) -> tuple[str, ...]:
    """Read the tokens of several bots, apart by blanks or commas."""
    found = tuple(map(telegram_token, secret(value).replace(",", " ").split()))
    numbers = [token.partition(":")[0] for token in found]
    if len(set(numbers)) < len(numbers):
        raise Bad(SettingCode.WRONG_KIND, "123456789:AAF0 987654321:AAG1", secret=True)
    return found


def webhook_secret(value: object) -> str:
    """Read what Telegram shows with each request: long enough that nobody guesses it."""
    raw = secret(value)
    if not _SHOWN_BACK.fullmatch(raw):
        raise Bad(SettingCode.WRONG_KIND, "at-least-16-letters-digits-and-dashes", secret=True)
    return raw


def starting(start: str) -> Callable[[object], str]:
    """Read a token of Slack's, whose kind is told by how it starts; it is never shown."""

    def read(value: object) -> str:
        raw = secret(value)
        if not raw.startswith(start) or len(raw) == len(start) or not raw.isascii():
            raise Bad(SettingCode.WRONG_KIND, f"{start}...", secret=True)
        return raw

    return read


def listen(value: object) -> str:
    """Read where requests come in on this machine: an address and a port, as 0.0.0.0:3000."""
    raw = plain(value)
    address, colon, port = raw.rpartition(":")
    if not colon or not address or not port.isdecimal() or not 0 < int(port[:6]) < 65536:
        raise Bad(SettingCode.WRONG_KIND, "127.0.0.1:3000")
    return raw


def secret(value: object) -> str:
    """Read a text that is never shown, not even when it is wrong."""
    try:
        return plain(value)
    except Bad as bad:
        raise Bad(bad.code, bad.expected, secret=True) from None


def channel(value: object) -> Place:
    """Read where all providers read: `slack:C0456`, or `slack:T0123/C0456` with its workspace."""
    platform, colon, where = plain(value).partition(":")
    team, _, chat = where.rpartition("/")
    shared = (Platform.SLACK, Platform.TELEGRAM, Platform.TERMINAL)
    if not colon or not chat.strip() or platform not in shared:
        raise Bad(SettingCode.BAD_CHANNEL, "slack:C0456")
    return Place(platform=Platform(platform), team=team, chat=chat, private=False)


def host(raw: str, schemes: tuple[str, ...], example: str = "https://desk.example.org") -> str:
    """Give the host of an address; refuses one of another scheme."""
    bad = Bad(SettingCode.BAD_URL, example, secret=True)
    try:
        parts = urlsplit(raw)
        named, _ = parts.hostname, parts.port
    except ValueError:
        raise bad from None
    if parts.scheme not in schemes or not named or any(c.isspace() for c in raw):
        raise bad
    return named


def days(value: object) -> timedelta:
    """Read "365 days", thirty at least."""
    found = _DAYS.fullmatch(plain(value))
    if found is None or int(found[1]) < FEWEST_DAYS:
        raise Bad(SettingCode.BAD_DAYS, "365 days")
    return timedelta(days=int(found[1]))


def size(value: object) -> int:
    """Read "20 MB", "500 kB" or a number of bytes; decimal units, 1 kB to 2 GB."""
    whole = isinstance(value, int) and not isinstance(value, bool)
    found = _SIZE.fullmatch(str(value) if whole else plain(value))
    found_size = int(found[1]) * _UNITS[found[2]] if found else 0
    if not 10**3 <= found_size <= 2 * 10**9:
        raise Bad(SettingCode.BAD_SIZE, "20 MB")
    return found_size

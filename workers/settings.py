"""Settings: where a desk keeps its things, from the environment and from `outdesk.toml`.

The environment wins over the file. Everything that is wrong is told at once, as codes; `bot` has
the words. Knows no service and no hour: those are the catalogue's, which it only reads from disk.
"""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from routing.inbound import Place, Platform

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from routing.catalogue import Catalogue

T = TypeVar("T")

FILE_NAME = "outdesk.toml"
PREFIX = "OUTDESK_"
TELEGRAM = "https://api.telegram.org"
SLACK = "https://slack.com/api"
LEVELS = ("debug", "info", "warning", "error")
# Not settings of a desk: where it is, and what only tests say.
_ELSEWHERE = ("OUTDESK_HOME", "OUTDESK_CRASH_AT")
_FOR_TESTS = "OUTDESK_TEST_"
_AT = re.compile(r"\(at line (\d+), column (\d+)\)")
_SIZE = re.compile(r"(\d{1,9})\s*(B|kB|MB|GB)?", re.ASCII)
_TOKEN = re.compile(r"\d{1,20}:[\w-]{4,80}", re.ASCII)
_SHOWN_BACK = re.compile(r"[\w-]{16,256}", re.ASCII)
_UNITS = {None: 1, "B": 1, "kB": 10**3, "MB": 10**6, "GB": 10**9}


class SettingCode(StrEnum):
    """Everything that `load` and `load_catalogue` can object to."""

    SYNTAX = "syntax"  # the file is not TOML; `line` and `column` say where
    NOT_TEXT = "not_text"  # a file that is not UTF-8
    NOT_FOUND = "not_found"  # a file that is named and is not there
    NOT_READABLE = "not_readable"  # a file that this user may not read
    UNKNOWN = "unknown"  # a key or variable that is no setting; `candidates` holds the nearest
    WRONG_KIND = "wrong_kind"  # a number where a text belongs
    EMPTY = "empty"
    NOT_A_CHOICE = "not_a_choice"  # `candidates` holds the values allowed
    BAD_SIZE = "bad_size"
    BAD_URL = "bad_url"
    BAD_DATABASE = "bad_database"
    BAD_CHANNEL = "bad_channel"


@dataclass(frozen=True, kw_only=True, slots=True)
class SettingProblem:
    """One thing that is wrong, where, and what to write instead.

    `path` is the key in `outdesk.toml`, or the name of the environment variable. `got` is what
    stands there, shortened, and empty where it may hold a password; `expected` would do.
    """

    path: str
    code: SettingCode
    got: str = ""
    expected: str = ""
    candidates: tuple[str, ...] = ()
    line: int | None = None
    column: int | None = None


class SettingsProblems(Exception):
    """The settings cannot be used; `problems` holds all of them."""

    def __init__(self, problems: Iterable[SettingProblem]) -> None:
        self.problems = tuple(problems)
        super().__init__(", ".join(f"{p.path}:{p.code}" for p in self.problems))


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """Everything an operator may set outside the catalogue; described in the reference.

    `folder` is the desk's home, not a setting; every path below is absolute. `file_limit` is in
    bytes, `channel` is where all providers read. A field of this class is a key of `outdesk.toml`
    and, in capitals, an OUTDESK_ variable.
    """

    folder: Path
    catalogue: Path
    database: str = field(repr=False)
    files: Path
    keys: Path
    log_level: str
    public_url: str | None
    file_limit: int
    broker: str | None = field(repr=False)
    channel: Place | None = None
    telegram_token: str | None = field(default=None, repr=False)
    telegram_base_url: str = TELEGRAM
    telegram_webhook_secret: str | None = field(default=None, repr=False)
    telegram_listen: str = "127.0.0.1:3001"
    slack_token: str | None = field(default=None, repr=False)
    slack_app_token: str | None = field(default=None, repr=False)
    slack_signing_secret: str | None = field(default=None, repr=False)
    slack_listen: str = "127.0.0.1:3000"
    slack_base_url: str = SLACK


def keys() -> tuple[str, ...]:
    """Return the key of every setting, in the order of the reference."""
    return tuple(each.name for each in fields(Settings) if each.name != "folder")


def variable(key: str) -> str:
    """Return the environment variable of a setting."""
    return PREFIX + key.upper()


def home(environ: Mapping[str, str], here: Path) -> Path:
    """Return the desk's folder: OUTDESK_HOME, else `here` if a desk was set up there, else
    `.outdesk` below it.
    """
    if named := environ.get("OUTDESK_HOME"):
        return (here / named).resolve()
    return (here if (here / FILE_NAME).exists() else here / ".outdesk").resolve()


def load(folder: Path, environ: Mapping[str, str]) -> Settings:
    """Read the settings of the desk in `folder`; without a file, the environment and defaults.

    Raises `SettingsProblems` with every problem of both.
    """
    folder = folder.resolve()
    problems: list[SettingProblem] = []
    source = _Source(_content(folder / FILE_NAME, problems), environ, problems)
    settings = _settings(source, folder)
    source.close()
    if not problems and settings.telegram_webhook_secret and not settings.public_url:
        expected = "https://desk.example.org"
        problems.append(
            SettingProblem(path="public_url", code=SettingCode.EMPTY, expected=expected)
        )
    if not problems and _is_deaf(settings):
        problem = SettingProblem(
            path="slack_signing_secret", code=SettingCode.EMPTY, expected="slack_app_token"
        )
        problems.append(problem)
    if problems:
        raise SettingsProblems(problems)
    return settings


def _is_deaf(settings: Settings) -> bool:
    """Whether it could write to Slack and nobody there could write to it."""
    by_socket_or_http = settings.slack_app_token or settings.slack_signing_secret
    return bool(settings.slack_token and not by_socket_or_http)


def _settings(source: _Source, folder: Path) -> Settings:
    inside = _path(folder)
    return Settings(
        folder=folder,
        catalogue=source.take("catalogue", inside, folder / "catalogue.toml"),
        database=source.take("database", _database(folder), _sqlite(folder / "outdesk.db")),
        files=source.take("files", inside, folder / "files"),
        keys=source.take("keys", inside, folder / "keys"),
        log_level=source.take("log_level", _level, "info"),
        public_url=source.take("public_url", _url, None),
        file_limit=source.take("file_limit", _size, 20 * 10**6),
        broker=source.take("broker", _broker, None),
        channel=source.take("channel", _channel, None),
        telegram_token=source.take("telegram_token", _telegram_token, None),
        telegram_base_url=source.take("telegram_base_url", _url, TELEGRAM),
        telegram_webhook_secret=source.take("telegram_webhook_secret", _webhook_secret, None),
        telegram_listen=source.take("telegram_listen", _listen, "127.0.0.1:3001"),
        slack_token=source.take("slack_token", _starting("xoxb-"), None),
        slack_app_token=source.take("slack_app_token", _starting("xapp-"), None),
        slack_signing_secret=source.take("slack_signing_secret", _secret, None),
        slack_listen=source.take("slack_listen", _listen, "127.0.0.1:3000"),
        slack_base_url=source.take("slack_base_url", _url, SLACK),
    )


def load_catalogue(path: Path) -> Catalogue:
    """Read the catalogue from disk.

    Raises `SettingsProblems` when there is no such file or it is not text, and
    `routing.catalogue.CatalogueProblems` when its content is wrong, with the file as its note.
    """
    from routing.catalogue import CatalogueProblems, parse_toml

    problems: list[SettingProblem] = []
    text = _text(path, "catalogue", problems)
    if text is None:
        raise SettingsProblems(problems)
    try:
        return parse_toml(text)
    except CatalogueProblems as wrong:
        wrong.add_note(str(path))
        raise


def write(folder: Path, values: Mapping[str, str]) -> Path:
    """Write `outdesk.toml` with these values (key to text) and return its path.

    Only the owner may read it. Raises `FileExistsError` when there is one, and `SettingsProblems`,
    having written nothing, when a value would not be read.
    """
    folder = folder.resolve()
    _check(folder, values)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / FILE_NAME
    made = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(made, "w", encoding="utf-8") as file:
        file.writelines(f"{key} = {quoted(value)}\n" for key, value in values.items())
    return path


def _check(folder: Path, values: Mapping[str, str]) -> None:
    problems: list[SettingProblem] = []
    source = _Source(dict(values), {}, problems)
    _settings(source, folder)
    source.close()
    if problems:
        raise SettingsProblems(problems)


def quoted(value: str) -> str:
    """Give a value as a TOML basic string; JSON would leave DEL bare, which TOML refuses."""
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    inner = (f"\\u{ord(c):04X}" if ord(c) < 32 or ord(c) == 127 else c for c in escaped)
    return f'"{"".join(inner)}"'


# --- reading the file and the environment --------------------------------------------------------


class _Bad(Exception):
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


class _Source:
    """The file and the environment over it; what nobody asked for is unknown."""

    def __init__(
        self,
        raw: Mapping[str, object],
        environ: Mapping[str, str],
        problems: list[SettingProblem],
    ) -> None:
        self.raw, self.environ, self.problems = raw, environ, problems
        self.asked: set[str] = set()

    def take(self, key: str, read: Callable[[object], T], default: T) -> T:
        """Read a setting; one that cannot be read is noted and gives `default`."""
        self.asked.add(key)
        values = {key: self.raw[key]} if key in self.raw else {}
        if variable(key) in self.environ:
            values[variable(key)] = self.environ[variable(key)]
        # A value that the environment hides is read too: one day it will count.
        found = [self._read(path, value, read, default) for path, value in values.items()]
        return found[-1] if found else default

    def _read(self, path: str, value: object, read: Callable[[object], T], default: T) -> T:
        try:
            return read(value)
        except _Bad as bad:
            got = "" if bad.secret else _shown(value)
            problem = SettingProblem(
                path=path,
                code=bad.code,
                got=got,
                expected=bad.expected,
                candidates=bad.candidates,
            )
            self.problems.append(problem)
            return default

    def close(self) -> None:
        """Note every key and variable that is no setting, with the nearest one that is."""
        for key in self.raw:
            if key not in self.asked:
                self._unknown(key, self.asked)
        known = {variable(key) for key in self.asked}
        for name in sorted(self.environ):
            if name.startswith(PREFIX) and name not in known and not _is_elsewhere(name):
                self._unknown(name, known)

    def _unknown(self, path: str, known: Iterable[str]) -> None:
        near = tuple(get_close_matches(path[:80], sorted(known), n=1, cutoff=0.6))
        problem = SettingProblem(
            path=path[:80], code=SettingCode.UNKNOWN, expected="".join(near), candidates=near
        )
        self.problems.append(problem)


def _is_elsewhere(name: str) -> bool:
    return name in _ELSEWHERE or name.startswith(_FOR_TESTS)


def _content(path: Path, problems: list[SettingProblem]) -> Mapping[str, object]:
    text = _text(path, FILE_NAME, problems) if path.exists() else ""
    try:
        return tomllib.loads(text or "")
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        problems.append(_syntax(str(error), text or ""))
        return {}


def _syntax(message: str, text: str) -> SettingProblem:
    """Locate a syntax error; at the end of the text the reader gives no line.

    The line itself is left out: it may hold a password.
    """
    at = _AT.search(message)
    line, column = (int(at[1]), int(at[2])) if at else (text.count("\n") + 1, 1)
    return SettingProblem(path=FILE_NAME, code=SettingCode.SYNTAX, line=line, column=column)


def _text(path: Path, key: str, problems: list[SettingProblem]) -> str | None:
    """Read a file as text without a byte order mark, or note why not."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        code = SettingCode.NOT_TEXT
    except FileNotFoundError:
        code = SettingCode.NOT_FOUND
    except OSError:
        code = SettingCode.NOT_READABLE
    problems.append(SettingProblem(path=key, code=code, got=str(path)))
    return None


def _shown(value: object) -> str:
    if isinstance(value, dict | list):
        return "table" if isinstance(value, dict) else "list"
    return str(value)[:60]


# --- how single values are written ---------------------------------------------------------------


def _plain(value: object) -> str:
    if not isinstance(value, str):
        raise _Bad(SettingCode.WRONG_KIND, "text")
    if not value.strip() or "\0" in value:
        raise _Bad(SettingCode.EMPTY, "text")
    return value.strip()


def _path(folder: Path) -> Callable[[object], Path]:
    def read(value: object) -> Path:
        return (folder / Path(_plain(value)).expanduser()).resolve()

    return read


def _sqlite(path: Path) -> str:
    return f"sqlite:///{path}"


def _database(folder: Path) -> Callable[[object], str]:
    """Read `sqlite:///outdesk.db` (from the desk's folder) or `sqlite:////srv/outdesk.db`."""

    def read(value: object) -> str:
        scheme, found, path = _plain(value).partition(":///")
        if scheme != "sqlite" or not found or not path or path == ":memory:" or "?" in path:
            expected = "sqlite:///outdesk.db"
            raise _Bad(SettingCode.BAD_DATABASE, expected, secret=True)
        return _sqlite((folder / path).resolve())

    return read


def _level(value: object) -> str:
    level = _plain(value).lower()
    if level not in LEVELS:
        raise _Bad(SettingCode.NOT_A_CHOICE, "info", LEVELS)
    return level


def _url(value: object) -> str:
    """Read the desk's own address: https, or http on this machine; no user, no query."""
    raw = _plain(value)
    host = _host(raw, ("https", "http"))
    parts = urlsplit(raw)
    local = host in ("localhost", "127.0.0.1", "::1")
    if parts.username or parts.query or parts.fragment or (parts.scheme == "http" and not local):
        raise _Bad(SettingCode.BAD_URL, "https://desk.example.org", secret=True)
    return raw.rstrip("/")


def _broker(value: object) -> str:
    """Read the address of Redis, which may hold a password and is never shown."""
    raw = _plain(value)
    _host(raw, ("redis", "rediss"), "redis://localhost:6379/0")
    return raw


def _telegram_token(value: object) -> str:
    """Read a bot's token, which opens everything that the bot may do and is never shown."""
    raw = _secret(value)
    if not _TOKEN.fullmatch(raw):
        raise _Bad(SettingCode.WRONG_KIND, "123456789:AAF0", secret=True)
    return raw


def _webhook_secret(value: object) -> str:
    """Read what Telegram shows with each request: long enough that nobody guesses it."""
    raw = _secret(value)
    if not _SHOWN_BACK.fullmatch(raw):
        raise _Bad(SettingCode.WRONG_KIND, "at-least-16-letters-digits-and-dashes", secret=True)
    return raw


def _starting(start: str) -> Callable[[object], str]:
    """Read a token of Slack's, whose kind is told by how it starts; it is never shown."""

    def read(value: object) -> str:
        raw = _secret(value)
        if not raw.startswith(start) or len(raw) == len(start) or not raw.isascii():
            raise _Bad(SettingCode.WRONG_KIND, f"{start}...", secret=True)
        return raw

    return read


def _listen(value: object) -> str:
    """Read where requests come in on this machine: an address and a port, as 0.0.0.0:3000."""
    raw = _plain(value)
    host, colon, port = raw.rpartition(":")
    if not colon or not host or not port.isdecimal() or not 0 < int(port[:6]) < 65536:
        raise _Bad(SettingCode.WRONG_KIND, "127.0.0.1:3000")
    return raw


def _secret(value: object) -> str:
    """Read a text that is never shown, not even when it is wrong."""
    try:
        return _plain(value)
    except _Bad as bad:
        raise _Bad(bad.code, bad.expected, secret=True) from None


def _channel(value: object) -> Place:
    """Read where all providers read: `slack:C0456`, or `slack:T0123/C0456` with its workspace."""
    platform, colon, where = _plain(value).partition(":")
    team, _, chat = where.rpartition("/")
    shared = (Platform.SLACK, Platform.TELEGRAM, Platform.TERMINAL)
    if not colon or not chat.strip() or platform not in shared:
        raise _Bad(SettingCode.BAD_CHANNEL, "slack:C0456")
    return Place(platform=Platform(platform), team=team, chat=chat, private=False)


def _host(raw: str, schemes: tuple[str, ...], example: str = "https://desk.example.org") -> str:
    bad = _Bad(SettingCode.BAD_URL, example, secret=True)
    try:
        parts = urlsplit(raw)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise bad from None
    if parts.scheme not in schemes or not host or any(c.isspace() for c in raw):
        raise bad
    return host


def _size(value: object) -> int:
    """Read "20 MB", "500 kB" or a number of bytes; decimal units, 1 kB to 2 GB."""
    whole = isinstance(value, int) and not isinstance(value, bool)
    found = _SIZE.fullmatch(str(value) if whole else _plain(value))
    size = int(found[1]) * _UNITS[found[2]] if found else 0
    if not 10**3 <= size <= 2 * 10**9:
        raise _Bad(SettingCode.BAD_SIZE, "20 MB")
    return size

"""Settings: where a desk keeps its things, from the environment and from `outdesk.toml`.

The environment wins over the file. Everything that is wrong is told at once, as codes; `bot` has
the words. Knows no service and no hour: those are the catalogue's, which it only reads from disk.
"""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass, field, fields
from datetime import timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from routing.inbound import Place
from workers import setting_values as written
from workers.setting_values import SettingCode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from routing.catalogue import Catalogue

T = TypeVar("T")

FILE_NAME = "outdesk.toml"
PREFIX = "OUTDESK_"
TELEGRAM = "https://api.telegram.org"
SLACK = "https://slack.com/api"
SLACK_AUTHORIZE = "https://slack.com/oauth/v2/authorize"
# Not settings of a desk: where it is, and what only tests say.
_ELSEWHERE = ("OUTDESK_HOME", "OUTDESK_CRASH_AT")
_FOR_TESTS = "OUTDESK_TEST_"
_AT = re.compile(r"\(at line (\d+), column (\d+)\)")


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
    encoder: str
    log_level: str
    public_url: str | None
    file_limit: int
    drop_limit: int
    drop_listen: str
    health_listen: str | None
    keep_for: timedelta | None
    broker: str | None = field(repr=False)
    channel: Place | None = None
    telegram_token: str | None = field(default=None, repr=False)
    telegram_more_tokens: tuple[str, ...] = field(default=(), repr=False)
    telegram_base_url: str = TELEGRAM
    telegram_file_url: str | None = None
    telegram_webhook_secret: str | None = field(default=None, repr=False)
    telegram_listen: str = "127.0.0.1:3001"
    slack_token: str | None = field(default=None, repr=False)
    slack_app_token: str | None = field(default=None, repr=False)
    slack_signing_secret: str | None = field(default=None, repr=False)
    slack_client_id: str | None = None
    slack_client_secret: str | None = field(default=None, repr=False)
    slack_authorize_url: str = SLACK_AUTHORIZE
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
    if not problems and _is_twice(settings):
        problem = SettingProblem(path="telegram_more_tokens", code=SettingCode.WRONG_KIND)
        problems.append(problem)
    if not problems and _is_deaf(settings):
        problem = SettingProblem(
            path="slack_signing_secret", code=SettingCode.EMPTY, expected="slack_app_token"
        )
        problems.append(problem)
    if not problems and (lacking := _lacks_for_installing(settings)):
        problems.append(SettingProblem(path=lacking, code=SettingCode.EMPTY))
    if problems:
        raise SettingsProblems(problems)
    return settings


def _is_twice(settings: Settings) -> bool:
    """Whether a further bot is the first one again, or there is no first."""
    first = (settings.telegram_token or "").partition(":")[0]
    return any(one.partition(":")[0] == first for one in settings.telegram_more_tokens) or (
        bool(settings.telegram_more_tokens) and not first
    )


def _is_deaf(settings: Settings) -> bool:
    """Whether it could write to Slack and nobody there could write to it."""
    by_socket_or_http = settings.slack_app_token or settings.slack_signing_secret
    return bool((settings.slack_token or settings.slack_client_id) and not by_socket_or_http)


def _lacks_for_installing(settings: Settings) -> str:
    """Give the setting without which nobody could install the app, though one wants that."""
    if not settings.slack_client_id:
        return ""
    if not settings.slack_client_secret:
        return "slack_client_secret"
    return "" if settings.public_url else "public_url"


def _settings(source: _Source, folder: Path) -> Settings:
    inside = written.path_in(folder)
    return Settings(
        folder=folder,
        catalogue=source.take("catalogue", inside, folder / "catalogue.toml"),
        database=source.take(
            "database", written.database_in(folder), written.sqlite(folder / "outdesk.db")
        ),
        files=source.take("files", inside, folder / "files"),
        keys=source.take("keys", inside, folder / "keys"),
        encoder=source.take("encoder", written.encoder_in(folder), "packaged"),
        log_level=source.take("log_level", written.level, "info"),
        public_url=source.take("public_url", written.url, None),
        file_limit=source.take("file_limit", written.size, 20 * 10**6),
        drop_limit=source.take("drop_limit", written.size, 2 * 10**9),
        drop_listen=source.take("drop_listen", written.listen, "127.0.0.1:3002"),
        health_listen=source.take("health_listen", written.listen, None),
        keep_for=source.take("keep_for", written.days, None),
        broker=source.take("broker", written.broker, None),
        channel=source.take("channel", written.channel, None),
        telegram_token=source.take("telegram_token", written.telegram_token, None),
        telegram_more_tokens=source.take("telegram_more_tokens", written.telegram_tokens, ()),
        telegram_base_url=source.take("telegram_base_url", written.url, TELEGRAM),
        telegram_file_url=source.take("telegram_file_url", written.url, None),
        telegram_webhook_secret=source.take(
            "telegram_webhook_secret", written.webhook_secret, None
        ),
        telegram_listen=source.take("telegram_listen", written.listen, "127.0.0.1:3001"),
        slack_token=source.take("slack_token", written.starting("xoxb-"), None),
        slack_app_token=source.take("slack_app_token", written.starting("xapp-"), None),
        slack_signing_secret=source.take("slack_signing_secret", written.secret, None),
        slack_client_id=source.take("slack_client_id", written.plain, None),
        slack_client_secret=source.take("slack_client_secret", written.secret, None),
        slack_authorize_url=source.take("slack_authorize_url", written.url, SLACK_AUTHORIZE),
        slack_listen=source.take("slack_listen", written.listen, "127.0.0.1:3000"),
        slack_base_url=source.take("slack_base_url", written.url, SLACK),
    )


def database_named(said: str, folder: Path) -> str:
    """Read the address of a database as the setting is read. Raises `SettingsProblems`."""
    problems: list[SettingProblem] = []
    found = _Source({"database": said}, {}, problems).take(
        "database", written.database_in(folder), ""
    )
    if problems:
        raise SettingsProblems(problems)
    return found


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


def update(folder: Path, values: Mapping[str, str]) -> Path:
    """Set these values in `outdesk.toml`, leave its other lines as they are, and give its path.

    Only the owner may read it. Raises `SettingsProblems`, having written nothing, when the file
    with these values would not be read.
    """
    path = folder.resolve() / FILE_NAME
    kept = path.read_text("utf-8-sig").splitlines() if path.exists() else []
    mine = [line for line in kept if line.partition("=")[0].strip() not in values]
    lines = [*mine, *(f"{key} = {quoted(value)}" for key, value in values.items())]
    problems: list[SettingProblem] = []
    _take_all("\n".join(lines), folder.resolve(), problems)
    if problems:
        raise SettingsProblems(problems)
    _replace(path, "".join(f"{line}\n" for line in lines))
    return path


def _take_all(text: str, folder: Path, problems: list[SettingProblem]) -> None:
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        problems.append(_syntax(str(error), text))
        return
    source = _Source(raw, {}, problems)
    _settings(source, folder)
    source.close()


def _replace(path: Path, text: str) -> None:
    """Write a file whole or not at all, for its owner alone."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(path.name + ".new")
    fresh.unlink(missing_ok=True)
    made = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(made, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


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
        except written.Bad as bad:
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
    except IsADirectoryError:
        code = SettingCode.NOT_A_FILE
    except OSError:
        code = SettingCode.NOT_READABLE
    problems.append(SettingProblem(path=key, code=code, got=str(path)))
    return None


def _shown(value: object) -> str:
    if isinstance(value, dict | list):
        return "table" if isinstance(value, dict) else "list"
    return str(value)[:60]

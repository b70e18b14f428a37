"""Logs: one line per event, in codes and numbers; JSON, or columns when a person is watching.

What a person wrote and what opens a door never reach a log: text is let through only under the
names in `CODES`, and only when it has the shape of a code; an error is told by its kind and place,
never by its message. Knows nothing of what is logged.
"""

from __future__ import annotations

import logging
import re
import sys
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache
from pathlib import PurePath
from traceback import walk_tb
from typing import TYPE_CHECKING, TextIO, cast

if TYPE_CHECKING:
    from collections.abc import MutableMapping
    from types import TracebackType

    from structlog.typing import FilteringBoundLogger

HIDDEN = "[hidden]"
_NAMES = "at code error event job kind level library notice platform ref service state timestamp"
CODES = frozenset(_NAMES.split())
_CODE = re.compile(r"[\w.:<>-]{1,100}", re.ASCII)
# Tokens of the platforms, and anything long with a digit in it.
_SECRET = re.compile(r"(xox[a-z]|xapp)-|\d{6,}:[\w-]{20,}|eyJ|(?=[\w-]*\d)[\w-]{32,}", re.ASCII)
_FRAMES = 8


@dataclass(frozen=True, kw_only=True, slots=True)
class _Setup:
    level: str
    stream: TextIO | None
    as_json: bool | None


_setup = _Setup(level="info", stream=None, as_json=None)


def configure(
    level: str = "info", *, stream: TextIO | None = None, as_json: bool | None = None
) -> None:
    """Log from `level` up to `stream` (standard error), as JSON unless it is a terminal.

    Also takes over what libraries log, from warnings up.
    """
    global _setup
    _setup = _Setup(level=level, stream=stream, as_json=as_json)
    _logger.cache_clear()
    logging.root.handlers = [_FromLibraries()]
    logging.root.setLevel(logging.WARNING)


class Log:
    """The house's logger: `log.info("letter decided", letter=7)`; the event is a literal."""

    def debug(self, event: str, **fields: object) -> None:
        """Log a detail."""
        _logger().debug(event, **fields)

    def info(self, event: str, **fields: object) -> None:
        """Log something ordinary."""
        _logger().info(event, **fields)

    def warning(self, event: str, **fields: object) -> None:
        """Log something an operator may want to look at."""
        _logger().warning(event, **fields)

    def fault(self, event: str, error: BaseException, **fields: object) -> None:
        """Log that something broke: the kind of the error and where, never its message."""
        _logger().error(event, **fields, **_told(error))


log = Log()


def _told(error: BaseException) -> dict[str, object]:
    return {"error": type(error).__name__, "at": _frames(error.__traceback__)}


def _frames(traceback: TracebackType | None) -> list[str]:
    frames = [
        f"{PurePath(frame.f_code.co_filename).name}:{line}:{frame.f_code.co_name}"
        for frame, line in walk_tb(traceback)
    ]
    return frames[-_FRAMES:]


@cache
def _logger() -> FilteringBoundLogger:
    """Build the logger at the first line: importing the library would slow down every prompt."""
    import structlog

    stream = _setup.stream or sys.stderr
    as_json = not stream.isatty() if _setup.as_json is None else _setup.as_json
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if as_json
        else structlog.dev.ConsoleRenderer(colors=False)
    )
    return cast(
        "FilteringBoundLogger",
        structlog.wrap_logger(
            structlog.PrintLogger(stream),
            processors=[
                structlog.processors.add_log_level,
                structlog.processors.TimeStamper(fmt="iso", utc=True),
                _redact,
                renderer,
            ],
            wrapper_class=structlog.make_filtering_bound_logger(_setup.level),
        ),
    )


def _redact(
    _logger: object, _method: str, fields: MutableMapping[str, object]
) -> MutableMapping[str, object]:
    """Hide every value that is neither a number, a time nor a code of ours."""
    event = str(fields.pop("event", ""))
    shown: dict[str, object] = {name: shown_as(name, value) for name, value in fields.items()}
    return {"event": event} | shown


def shown_as(name: str, value: object) -> object:
    """Return what a log may show of a field: the value, or `HIDDEN`."""
    if isinstance(value, Enum):
        value = value.value
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, list | tuple):
        return [shown_as(name, each) for each in value]
    if isinstance(value, str) and name in CODES and is_code(value):
        return value
    return HIDDEN


def is_code(text: str) -> bool:
    """Tell whether a text has the shape of a code of ours, and not that of a secret."""
    return _CODE.fullmatch(text) is not None and _SECRET.search(text) is None


class _FromLibraries(logging.Handler):
    """Takes what libraries log, and tells which and where; their words may be a person's."""

    def emit(self, record: logging.LogRecord) -> None:
        """Log the record without its message."""
        error = record.exc_info[1] if record.exc_info else None
        told = _told(error) if error else {"at": f"{record.module}:{record.lineno}"}
        say = _logger().error if record.levelno >= logging.ERROR else _logger().warning
        say("library", library=record.name, **told)

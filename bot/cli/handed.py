"""What `outdesk understand` is handed as JSON: messages, a catalogue, corrections.

What cannot be read is told in words: which field, what stands there, and how it is written.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from zoneinfo import available_timezones

import click

from bot.cli.common import zone_of
from routing.understanding.meaning import Context, TaskInPlay

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from routing.understanding.services import Learnt, ServiceExamples

FIRST_YEAR, LAST_YEAR = 1900, 2999
KINDS = {dict: "an object", list: "a list", bool: "true or false", type(None): "null"}
A_MESSAGE = '{"text": "October books by Friday"}'
A_CATALOGUE = '{"services": [{"id": "bookkeeping", "title": "Monthly books", "examples": ["…"]}]}'
A_CORRECTION = '{"text": "match my receipts", "service": "bookkeeping"}'
A_CONTEXT = '{"asked": "due", "tasks": [{"ref": "T-1", "service": "bookkeeping", "title": "…"}]}'


class Unreadable(ValueError):
    """What was handed over cannot be read; the words say why, and how it is written."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Given:
    """What holds where a message says nothing of its own."""

    now: datetime
    zone: str
    lang: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Written:
    """One message: its words, when and where they were written, and beside what."""

    text: str
    now: datetime
    zone: str
    lang: str | None
    context: Context


def row_of(line: str) -> Mapping[str, Any]:
    """Return a line's object. Raises `Unreadable`."""
    try:
        said = parsed(line)
    except Unreadable as error:
        raise Unreadable(f"{error}; messages as plain text: --input lines") from None
    return _object(said, "a message", A_MESSAGE)


def parsed(text: str) -> Any:
    """Return what JSON says. Raises `Unreadable` with what is wrong with it."""
    try:
        return json.loads(text, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        where = f" in line {error.lineno}" if error.lineno > 1 else ""
        raise Unreadable(f"this is no JSON ({error.msg}{where})") from None
    except Unreadable:
        raise
    except (RecursionError, ValueError):
        raise Unreadable(
            "this is no JSON that can be read (too deep, or a number too long)"
        ) from None


def _no_number(said: str) -> None:
    raise Unreadable(f"this is no JSON ({said} is no number)")


def written(row: Mapping[str, Any], given: Given) -> Written:
    """Return the message of a row. Raises `Unreadable`."""
    if row.get("text") is None:
        raise Unreadable(f'"text" is missing; a message is {A_MESSAGE}')
    now, zone = _text(row, "now"), _text(row, "tz")
    return Written(
        text=_text(row, "text"),
        now=instant(now) if now else given.now,
        zone=_zone(zone) if zone else given.zone,
        lang=_tag(row) or given.lang,
        context=_context(row.get("context")),
    )


def instant(said: str) -> datetime:
    """Return an ISO time, UTC where it names no offset. Raises `Unreadable`."""
    try:
        at = datetime.fromisoformat(said)
    except ValueError:
        words = f"{said!r} is no time; write it as 2026-05-04T09:15 or 2026-05-04T09:15:00+01:00"
        raise Unreadable(words) from None
    if not FIRST_YEAR <= at.year <= LAST_YEAR:
        raise Unreadable(f"{said!r} is no time at which anybody writes")
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def services_of(text: str) -> tuple[ServiceExamples, ...]:
    """Return a catalogue's services. Raises `Unreadable`."""
    from routing.understanding.services import ServiceExamples

    rows = _list(_object(parsed(text), "a catalogue", A_CATALOGUE), "services")
    if rows is None:
        raise Unreadable(f'"services" is missing; a catalogue is {A_CATALOGUE}')
    found = [_object(row, "a service", A_CATALOGUE) for row in rows]
    services = tuple(
        ServiceExamples(
            key=_key(row),
            title=_text(row, "title") or _text(row, "name") or _key(row),
            about=_text(row, "about") or _text(row, "description"),
            examples=_texts(row, "examples"),
            not_offered=_texts(row, "not_offered"),
        )
        for row in found
    )
    keys = [one.key for one in services]
    if twice := next((key for key in keys if keys.count(key) > 1), None):
        raise Unreadable(f'two services have the "id" {twice!r}; each needs its own')
    return services


def corrections_of(text: str) -> tuple[Learnt, ...]:
    """Return what the lines teach; a service of null teaches what is for nobody.

    Raises `Unreadable`.
    """
    lines = enumerate(text.split("\n"), start=1)
    return tuple(_correction(line, number) for number, line in lines if line.strip())


def _correction(line: str, number: int) -> Learnt:
    from routing.understanding.services import Learnt

    try:
        row = _object(parsed(line), "a correction", A_CORRECTION)
        if row.get("text") is None or "service" not in row:
            raise Unreadable(f"a correction is {A_CORRECTION}")
        return Learnt(text=_text(row, "text"), service=_text(row, "service"))
    except Unreadable as error:
        raise Unreadable(f"line {number}: {error}") from None


def _context(said: Any) -> Context:
    if said is None or isinstance(said, str):
        return Context(asked=said or None)
    row = _object(said, '"context"', A_CONTEXT)
    tasks = _list(row, "tasks") or ()
    return Context(asked=_text(row, "asked") or None, tasks=tuple(map(_task, tasks)))


def _task(said: Any) -> TaskInPlay:
    """Return a task; of one that nobody knows the service of yet it is null, or left out."""
    row = _object(said, "a task", A_CONTEXT)
    if row.get("ref") in (None, ""):
        raise Unreadable(f'"ref" of a task is missing; a context is {A_CONTEXT}')
    ref, service, title, state = (_text(row, one) for one in ("ref", "service", "title", "state"))
    return TaskInPlay(ref=ref, service=service, title=title, state=state)


def _key(row: Mapping[str, Any]) -> str:
    key = _text(row, "id")
    if not key:
        raise Unreadable(f'"id" of a service is missing; a catalogue is {A_CATALOGUE}')
    return key


def _tag(row: Mapping[str, Any]) -> str | None:
    """Return the row's language, with its region when the locale knows one."""
    lang, locale = _text(row, "lang"), _text(row, "locale")
    return (locale if locale.startswith(lang) else lang) or None


@lru_cache
def _zone(said: str) -> str:
    if said in available_timezones():
        return said
    try:
        return zone_of(said)
    except click.BadParameter as refused:
        raise Unreadable(refused.message) from None


def _object(said: Any, what: str, example: str) -> Mapping[str, Any]:
    if not isinstance(said, dict):
        raise Unreadable(f"{what} is an object, and this is {_kind(said)}; write {example}")
    return said


def _list(row: Mapping[str, Any], name: str) -> Sequence[Any] | None:
    said = row.get(name)
    if said is not None and not isinstance(said, list):
        raise Unreadable(f'"{name}" is {_kind(said)}, and has to be a list')
    return said


def _texts(row: Mapping[str, Any], name: str) -> tuple[str, ...]:
    said = row.get(name)
    many = [said] if isinstance(said, str) else _list(row, name) or ()
    return tuple(_as_text(one, f"a line of {name!r}") for one in many)


def _text(row: Mapping[str, Any], name: str) -> str:
    """Return a field's text; nothing where it is null or left out. A number is its digits."""
    said = row.get(name)
    return "" if said is None else _as_text(said, f'"{name}"')


def _as_text(said: Any, what: str) -> str:
    if isinstance(said, (dict, list, bool)) or said is None:
        raise Unreadable(f"{what} is {_kind(said)}, and has to be a text")
    return str(said)


def _kind(said: Any) -> str:
    return KINDS.get(type(said), "a text" if isinstance(said, str) else "a number")

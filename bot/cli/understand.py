"""`outdesk understand`: what the desk understands of messages, one JSON line for each."""

from __future__ import annotations

import json
import sys
from codecs import getincrementaldecoder
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import partial
from io import IncrementalNewlineDecoder
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast
from zoneinfo import ZoneInfo

import click

from bot.cli.common import explained, zone_of
from bot.cli.handed import (
    Given,
    Unreadable,
    Written,
    corrections_of,
    instant,
    row_of,
    services_of,
    written,
)
from bot.sampled import SAMPLE

if TYPE_CHECKING:
    from io import BufferedReader

    from routing.clock.calendar import Calendar
    from routing.understanding.services import Learnt, ServiceExamples
    from routing.understanding.understander import Understander

Read = TypeVar("Read")
Row = Mapping[str, Any]
OpenHours: TypeAlias = "Callable[[str], Calendar]"
"""Working time in a zone."""
READ_AT_ONCE = 1 << 16
"""So many bytes at most are taken of what lies ready."""
FORESEEN = 32
"""So many lines that lie ready are prepared together; more would be no quicker."""
ONLY = {
    "services": ("act", "in_scope", "confidence", "top", "services", "requests"),
    "when": ("lang", "when"),
}


@click.command(epilog='Example:  echo "October books by Friday" | outdesk understand --input lines')
@click.option("--catalogue", type=click.Path(path_type=Path), default=SAMPLE, help="TOML or JSON.")
@click.option(
    "--input", "form", type=click.Choice(["jsonl", "lines"]), default="jsonl", show_default=True,
    help='jsonl: a line is {"text", "lang", "now", "tz", "context", "id"}, all but "text" optional;'
    " lines: a line is a message.",
)  # fmt: skip
@click.option("--only", type=click.Choice(list(ONLY)), help="Leave out the rest.")
@click.option("--now", "at", help="ISO time at which the messages were written.")
@click.option(
    "--tz", "zone", default="UTC", show_default=True, callback=lambda *given: zone_of(given[-1]),
    help="Zone of the writers, or a city.",
)  # fmt: skip
@click.option("--lang", help="Language of the messages; detected when left out.")
@click.option("--corrections", type=click.Path(path_type=Path), help='Lines of {"text","service"}.')
@click.option(
    "--encoder",
    default="packaged",
    envvar="OUTDESK_ENCODER",
    show_default=True,
    help="packaged, ngrams, keywords, or a model's folder.",
)
def understand(
    catalogue: Path,
    form: str,
    only: str | None,
    at: str | None,
    zone: str,
    lang: str | None,
    corrections: Path | None,
    encoder: str,
) -> None:
    """Read messages and say what they mean, one JSON line each."""
    from storage.clean import clean

    with explained():
        now = _handed("--now", instant, at) if at else datetime.now(UTC)
        given = Given(now=now, zone=zone, lang=lang)
        reads, hours = _desk(catalogue, encoder, corrections)
        told = partial(_meaning, reads, hours, only)
        as_line = form == "lines"
        show = _as_row if sys.stdout.isatty() else _as_json
        lines = _lines(partial(_foresee, reads, as_line=as_line))
        for number, line in enumerate(lines, start=1):
            if line.strip():
                row = _understood(told, line, number, given, as_line=as_line)
                click.echo(clean(show(row)))  # half a character cannot be written


def _lines(prepare: Callable[[Sequence[str]], None]) -> Iterator[str]:
    """Give the lines of the input, those prepared together that lie ready together.

    A long file shows how far it is, unless the answers do.
    """
    lines = _prepared(prepare)
    if sys.stdout.isatty() or not sys.stderr.isatty():
        return lines
    from rich.console import Console

    from bot.progress import followed

    return followed(sys.stdin, lines, Console(stderr=True))


def _prepared(prepare: Callable[[Sequence[str]], None]) -> Iterator[str]:
    for ready in _ready():
        for start in range(0, len(ready), FORESEEN):
            some = ready[start : start + FORESEEN]
            if len(some) > 1:
                prepare(some)
            yield from some


def _ready() -> Iterator[Sequence[str]]:
    """Give the whole lines that lie ready; a line that comes alone waits for no other."""
    stdin = cast("BufferedReader", sys.stdin.buffer)
    text = IncrementalNewlineDecoder(getincrementaldecoder("utf-8-sig")("replace"), translate=True)
    begun: list[str] = []
    taken = b"-"
    while taken:
        taken = stdin.read1(READ_AT_ONCE)
        begun.append(text.decode(taken, final=not taken))
        if "\n" in begun[-1]:
            *lines, rest = "".join(begun).split("\n")
            begun = [rest]
            yield [f"{line}\n" for line in lines]
    yield ["".join(begun)]


def _foresee(reads: Understander, lines: Sequence[str], *, as_line: bool) -> None:
    """Prepare for messages that are read next; what is wrong with a line is told in its turn."""
    texts: list[str] = []
    for line in lines:
        with suppress(Unreadable):
            said = line if as_line else row_of(line).get("text")
            texts += [said] if isinstance(said, str) else []
    with suppress(Exception):  # a fault is told of the line that has it
        reads.foresee(texts)


def _as_json(told: Row) -> str:
    return json.dumps(told, ensure_ascii=False)


def _as_row(told: Row) -> str:
    """Give one line of a table for people."""
    if "error" in told:
        return f"{told['id']!s:>5}  {told['error']}"
    services = ", ".join(told.get("services", ()))
    when = ", ".join(f"{one['role']} {one['value']}" for one in told.get("when", ()))
    return f"{told['id']!s:>5}  {told.get('act', ''):<10}  {services:<24}  {when}"


def _understood(
    told: Callable[[Written], Row], line: str, number: int, given: Given, *, as_line: bool
) -> Row:
    """Give what a line means; a bad one gives an error, and the run goes on."""
    id: object = number
    try:
        row: Row = {"text": line.rstrip("\n")} if as_line else row_of(line)
        id = row.get("id", number)
        return {"id": id, **told(written(row, given))}
    except Unreadable as error:
        return {"id": id, "error": f"line {number}: {error}"}
    except Exception as fault:  # one message must not cost the others
        words = (
            f"line {number} could not be understood ({fault!r}); please report it, it is a fault"
        )
        return {"id": id, "error": words}


def _meaning(reads: Understander, hours: OpenHours, only: str | None, one: Written) -> Row:
    from bot.understood import meaning_as_data

    meaning = reads.read(one.text, now=one.now, zone=one.zone, lang=one.lang, context=one.context)
    told = meaning_as_data(meaning, partial(_closes, hours(one.zone)))
    kept = ONLY.get(only or "", tuple(told))
    return {key: told[key] for key in kept}


def _closes(hours: Calendar, day: date) -> datetime:
    from routing.house import close_on

    return close_on(hours, day).astimezone(ZoneInfo(hours.zone))


# --- the catalogue -------------------------------------------------------------------------------


def _desk(path: Path, encoder: str, corrections: Path | None) -> tuple[Understander, OpenHours]:
    """Train with the catalogue and the corrections; say aside how services are read."""
    from bot.encoders import finding
    from storage.models import open_encoder
    from workers.reading import understander

    found = open_encoder(encoder)
    click.echo(finding(found).line, err=True)
    services, hours = _from_json(path) if path.suffix == ".json" else _from_toml(path)
    taught = _learnt(corrections, services) if corrections else ()
    return understander(services, found, taught), hours


def _from_json(path: Path) -> tuple[Sequence[ServiceExamples], OpenHours]:
    """Give the services, and the usual hours: the file names none."""
    from routing.catalogue.model import DEFAULT_HOURS
    from routing.clock.calendar import calendar_of
    from routing.clock.hours import Hours, parse_week

    usual = Hours(weekly=parse_week(DEFAULT_HOURS))
    return _handed(str(path), services_of, _words(path)), partial(calendar_of, usual)


def _from_toml(path: Path) -> tuple[Sequence[ServiceExamples], OpenHours]:
    from routing.house import House
    from routing.understanding.offered import offered_by
    from workers.settings import load_catalogue

    catalogue = load_catalogue(path)
    return tuple(offered_by(catalogue)), House(catalogue=catalogue).open_hours


def _learnt(path: Path, services: Sequence[ServiceExamples]) -> Sequence[Learnt]:
    """Give what a file teaches; say aside what of it is for no service of the catalogue."""
    taught = _handed(str(path), corrections_of, _words(path))
    known = {"", *(service.key for service in services)}
    if strange := sorted({one.service for one in taught} - known):
        words = f"left out: corrections for {', '.join(strange)}, not in the catalogue"
        click.echo(words, err=True)
    return taught


def _words(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise click.ClickException(f"{path}: this is no UTF-8; save it as UTF-8.") from None


def _handed(what: str, reads: Callable[[str], Read], text: str) -> Read:
    """Read what was handed over; what is wrong with it ends the run, in words."""
    try:
        return reads(text)
    except Unreadable as error:
        raise click.ClickException(f"{what}: {error}.") from None

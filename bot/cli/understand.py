"""`outdesk understand`: what the desk understands of messages, one JSON line for each."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.cli.common import explained, zone_of
from bot.sampled import SAMPLE

if TYPE_CHECKING:
    from routing.understanding.meaning import Context
    from routing.understanding.services import Learnt, ServiceExamples
    from routing.understanding.understander import Understander

Row = Mapping[str, Any]
ONLY = {
    "services": ("act", "in_scope", "confidence", "top", "services", "requests"),
    "when": ("lang", "when"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Given:
    """What the flags say; a row of the input may say otherwise."""

    now: datetime
    zone: str
    lang: str | None
    only: str | None


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
    """Read messages from standard input and say what they mean, one JSON line each, in order."""
    from storage.clean import clean

    with explained():
        now = _as_told(at) if at else datetime.now(UTC)
        given = Given(now=now, zone=zone, lang=lang, only=only)
        reads = _reader(catalogue, encoder, corrections)
        show = _as_row if sys.stdout.isatty() else _as_json
        for number, line in enumerate(_lines(), start=1):
            if line.strip():
                told = _understood(reads, line, number, given, as_line=form == "lines")
                click.echo(clean(show(told)))  # half a character cannot be written


def _lines() -> Iterator[str]:
    """Give the lines of the input; a long file shows how far it is, unless the answers do."""
    if sys.stdout.isatty() or not sys.stderr.isatty():
        return iter(sys.stdin)
    from rich.console import Console

    from bot.progress import followed

    return followed(sys.stdin, Console(stderr=True))


def _as_json(told: Row) -> str:
    return json.dumps(told, ensure_ascii=False)


def _as_row(told: Row) -> str:
    """Give one line of a table for people."""
    if "error" in told:
        return f"{told['id']!s:>5}  {told['error']}"
    services = ", ".join(told.get("services", ()))
    when = ", ".join(f"{one['role']} {one['value']}" for one in told.get("when", ()))
    return f"{told['id']!s:>5}  {told.get('act', ''):<10}  {services:<24}  {when}"


def _understood(reads: Understander, line: str, number: int, given: Given, *, as_line: bool) -> Row:
    """Give what a line means; a bad one gives an error, and the run goes on."""
    id: object = number
    try:
        row: Row = {"text": line.rstrip("\n")} if as_line else json.loads(line)
        id = row.get("id", number)
        return {"id": id, **_meaning(reads, row, given)}
    except json.JSONDecodeError as error:
        wrong = f"line {number} is no JSON ({error.msg}); messages as plain text: --input lines"
        return {"id": id, "error": wrong}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        return {"id": id, "error": f"{type(error).__name__}: {error}"}


def _meaning(reads: Understander, row: Row, given: Given) -> Row:
    from bot.understood import meaning_as_data

    zone = str(row.get("tz") or given.zone)
    now = _instant(row["now"]) if row.get("now") else given.now
    lang = _tag(row) or given.lang
    meaning = reads.read(
        str(row["text"]), now=now, zone=zone, lang=lang, context=_context(row.get("context"))
    )
    told = meaning_as_data(meaning, _closing_in(zone))
    kept = ONLY.get(given.only or "", tuple(told))
    return {key: told[key] for key in kept}


def _tag(row: Row) -> str | None:
    """Return the row's language, with its region when the locale knows one."""
    lang, locale = str(row.get("lang") or ""), str(row.get("locale") or "")
    return (locale if locale.startswith(lang) else lang) or None


def _closing_in(zone: str) -> Any:
    from routing.catalogue.model import DEFAULT_HOURS
    from routing.clock.calendar import calendar_of
    from routing.clock.hours import Hours, parse_week

    calendar = calendar_of(Hours(weekly=parse_week(DEFAULT_HOURS)), zone)

    def closes(day: date) -> datetime:
        from zoneinfo import ZoneInfo

        return calendar.end_of_day(day).astimezone(ZoneInfo(zone))

    return closes


def _context(said: Any) -> Context:
    from routing.understanding.meaning import Context, TaskInPlay

    if said is None or isinstance(said, str):
        return Context(asked=said or None)
    tasks = (
        TaskInPlay(
            ref=one["ref"],
            service=one.get("service", ""),
            title=one.get("title", ""),
            state=one.get("state", ""),
        )
        for one in said.get("tasks") or ()
    )
    return Context(asked=said.get("asked"), tasks=tuple(tasks))


def _as_told(text: str) -> datetime:
    try:
        return _instant(text)
    except ValueError:
        words = f"{text!r} is no time. Write it as 2026-05-04T09:15 or 2026-05-04T09:15:00+01:00."
        raise click.ClickException(words) from None


def _instant(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return at if at.tzinfo else at.replace(tzinfo=UTC)


# --- the catalogue -------------------------------------------------------------------------------


def _reader(path: Path, encoder: str, corrections: Path | None) -> Understander:
    """Train with the catalogue and the corrections; say aside how services are read."""
    from bot.encoders import finding
    from storage.models import open_encoder
    from workers.reading import understander

    found = open_encoder(encoder)
    click.echo(finding(found).line, err=True)
    services = _from_json(path) if path.suffix == ".json" else _from_toml(path)
    return understander(services, found, _corrections(corrections) if corrections else ())


def _from_json(path: Path) -> Iterable[ServiceExamples]:
    from routing.understanding.services import ServiceExamples

    for one in json.loads(path.read_text("utf-8"))["services"]:
        title = one.get("title") or one.get("name") or one["id"]
        yield ServiceExamples(
            key=one["id"],
            title=title,
            about=one.get("about") or one.get("description") or "",
            examples=tuple(one.get("examples") or ()),
            not_offered=_many(one.get("not_offered")),
        )


def _many(said: Any) -> tuple[str, ...]:
    return tuple(said) if isinstance(said, list) else ()


def _from_toml(path: Path) -> Iterable[ServiceExamples]:
    from routing.understanding.offered import offered_by
    from workers.settings import load_catalogue

    return offered_by(load_catalogue(path))


def _corrections(path: Path) -> Iterator[Learnt]:
    from routing.understanding.services import Learnt

    for line in path.read_text("utf-8").splitlines():
        if line.strip():
            row = json.loads(line)
            yield Learnt(text=str(row["text"]), service=str(row["service"]))

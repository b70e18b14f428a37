"""The figures of a period, as a table, CSV, JSON or picture, in the reader's language and zone."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import fields, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.agreed import agreed, agreed_cells, agreed_lines
from bot.cli.archive import open_archive
from bot.cli.common import explained
from bot.cli.options import in_language, in_zone, written_as

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.archive import Archive
    from bot.cli.agreed import Found
    from routing.figures import By, Figures, Report, Span, Wanted
    from routing.figures.columns import Columns
    from routing.notices.model import Fact
    from routing.ports import Reads

ALL = 1_000_000
AGO = re.compile(r"(\d{1,4})([dw])")


@click.command(epilog="Example:  outdesk report --since 30d --by client --format csv")
@click.option("--since", default="", help="From this day on, or so long ago: 2026-03-01, 30d, 12w.")
@click.option("--until", default="", help="Before this day; now without it.")
@click.option(
    "--by",
    type=click.Choice(["service", "client", "provider"]),
    default="service",
    show_default=True,
    help="Also for each of these.",
)
@written_as("table", "csv", "json", "png")
@click.option("--output", type=click.Path(dir_okay=False), help="Write to this file.")
@click.option("--dark", is_flag=True, help="With png: for a dark screen.")
@in_language
@in_zone
def report(
    since: str,
    until: str,
    by: str,
    form: str,
    output: str | None,
    dark: bool,
    lang: str,
    zone: str,
) -> None:
    """Give the figures of a period, and of what is open now.

    Everything can be worked out again from `outdesk show`, task by task.
    """
    from routing.figures import By, Span, Wanted
    from routing.figures import report as figures_of
    from routing.pinning import ways

    with explained(), open_archive(lang=lang, zone=zone) as archive:
        span = Span(
            start=day_named("--since", since, archive), end=day_named("--until", until, archive)
        )
        found = columns_for(archive, Wanted(span=span))
        beside = agreed(archive, span, found)
        if form == "png":
            _draw(archive, found, span, Path(output or "report.png"), beside, dark=dark)
            return
        meant = ways(archive.catalogue.services.values())
        made = figures_of(found, archive.now, by=By(by), span=span, ways=meant)
        told = _FORMS[form](archive, made, By(by), beside)
        lines = "".join(f"{line.rstrip(chr(10))}\n" for line in told)
        if output is None:
            click.echo(lines, nl=False)
        else:
            Path(output).write_text(lines, encoding="utf-8")


def day_named(option: str, said: str, archive: Archive) -> datetime | None:
    """Give the beginning of a day where the reader is; of today, so many days or weeks ago."""
    if not said:
        return None
    ago = AGO.fullmatch(said)
    if ago is not None:
        days = int(ago[1]) * (7 if ago[2] == "w" else 1)
        day = archive.now.astimezone(archive.tz).date() - timedelta(days=days)
    else:
        try:
            day = date.fromisoformat(said)
        except ValueError:
            raise click.BadParameter(
                f"{said!r} is no day; write it as 2026-03-01, 30d or 12w.", param_hint=option
            ) from None
    return datetime.combine(day, time(), archive.tz)


def columns_for(archive: Archive, wanted: Wanted) -> Columns:
    """Give what is kept, and what another release has not gathered yet."""
    from routing.figures import gather
    from routing.figures.columns import columns_of, together
    from routing.figures.packed import pack

    missing = archive.ledger.without_facts(ALL)

    def read(reads: Reads) -> Columns:
        kept = reads.facts(wanted)
        anew = (pack(gather(id, reads, archive.house)) for id in missing)
        return together(kept, columns_of(anew)) if missing else kept

    return archive.ledger.read(read)


# --- as a picture ---


def _draw(
    archive: Archive, found: Columns, span: Span, path: Path, beside: Found, *, dark: bool
) -> None:
    """Write the picture, and say what it shows."""
    from bot.pictures.figures import alt_text, draw
    from routing.checkin.pictured import change_bars, target_bars
    from routing.figures.picture import picture

    end = span.end or archive.now
    weeks = archive.weeks(span.start or end - timedelta(weeks=12), end)
    shown = replace(
        picture(found, archive.now, span, weeks),
        targets=target_bars(beside["targets"]),
        changes=change_bars(beside["changes"]),
    )
    if shown.empty:
        raise click.ClickException(archive.label("nothing"))
    words = archive.picture_words()
    path.write_bytes(draw(shown, words, "dark" if dark else "light"))
    click.echo(f"{path}: {alt_text(shown, words)}")


# --- as people read it ---


def _table(archive: Archive, made: Report, by: By, beside: Found) -> Iterator[str]:
    from routing.checkin.told import named_input
    from routing.figures.rows import proposal_row

    if made.span.start is not None:
        end = made.span.end or made.now
        yield archive.label("period", start=made.span.start, end=end)
    lines = _lines(archive, made.all)
    yield from lines or [archive.label("nothing")]
    change = proposal_row(made.proposal)
    if change:
        change |= archive.ledger.read(lambda reads: named_input(reads, made.proposal))
        yield archive.label("change", **change)
    for key, figures in made.groups.items():
        own = _lines(archive, figures)
        if own:
            yield ""
            yield _group(archive, by, key)
            yield from (f"  {line}" for line in own)
    yield from agreed_lines(archive, beside)


def _lines(archive: Archive, figures: Figures) -> list[str]:
    """The figures in words; nothing at all for a group in which nothing happened."""
    from routing.figures.rows import rows

    counts = figures.counts
    if not counts.tasks and not counts.open:
        return []
    late = ", ".join(f"T-{id}" for id in counts.late)
    lines = [
        archive.label(
            "counts",
            tasks=counts.tasks,
            open=counts.open,
            delivered=counts.delivered,
            accepted=counts.accepted,
        ),
        archive.label("late", late=late),
        *(archive.entry("figures", row) for row in rows(figures)),
        *(archive.label("result", **row) for row in _results(archive, figures)),
    ]
    return [line for line in lines if line]


def _results(archive: Archive, figures: Figures) -> Iterator[Mapping[str, Fact]]:
    """What the deliveries brought, each result under its title in the catalogue."""
    for (service_key, key), tally in figures.results.items():
        service = archive.service(service_key)
        titles = {result.key: result.title for result in service.results} if service else {}
        count: Fact = tally.hits if tally.total is None else tally.of
        named = {"title": titles.get(key, key), "hits": count, "of": tally.of, "tasks": tally.of}
        yield named if tally.total is None else {**named, "total": tally.total}


def _group(archive: Archive, by: By, key: str | int) -> str:
    from routing.figures import By
    from routing.notices.model import Firm, Work
    from routing.values import PartyId, ServiceKey

    if by == By.SERVICE:
        service = archive.service(ServiceKey(str(key)))
        title = service.title if service else str(key)
        return title or archive.say("work", Work(service=ServiceKey("")))
    return archive.say("firm", Firm(party=PartyId(int(key))))


# --- as programs read it ---


def _json(archive: Archive, made: Report, by: By, beside: Found) -> Iterator[str]:
    groups = [
        {"key": key, "name": _group(archive, by, key), "figures": _plain(figures)}
        for key, figures in made.groups.items()
    ]
    whole: dict[str, object] = {
        "now": _plain(made.now),
        "since": _plain(made.span.start),
        "until": _plain(made.span.end),
        "by": by.value,
        "all": _plain(made.all),
        "proposal": _plain(made.proposal),
        "groups": groups,
        **{part: _plain(rows) for part, rows in beside.items()},
    }
    yield json.dumps(_there(whole, archive), ensure_ascii=False, indent=2)


def _there(value: object, archive: Archive) -> object:
    """The same with every instant on the reader's clock."""
    match value:
        case datetime():
            return value.astimezone(archive.tz).isoformat()
        case dict():
            return {key: _there(each, archive) for key, each in value.items()}
        case list():
            return [_there(each, archive) for each in value]
    return value


def _plain(value: object) -> object:
    """A figure as JSON has it: lengths in seconds, shares in percent; instants stay."""
    match value:
        case timedelta():
            return value.total_seconds()
        case Decimal():
            return float(value)
        case dict():
            return {_key(key): _plain(each) for key, each in value.items()}
        case tuple():
            return [_plain(each) for each in value]
        case _ if hasattr(value, "__dataclass_fields__"):
            return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}  # type: ignore[arg-type]
    return value


def _key(key: object) -> str:
    return ".".join(map(str, key)) if isinstance(key, tuple) else str(key)


COLUMNS = (
    *("group", "name", "figure", "label", "value", "n", "of", "percent"),
    *("median_s", "p90_s", "least_s", "most_s", "goal", "since", "length_s"),
)


def _csv(archive: Archive, made: Report, by: By, beside: Found) -> Iterator[str]:
    """A line for each figure of each group; whoever opens it in a spreadsheet can filter."""
    from bot.plain import harmless

    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    groups = [("", "", made.all)]
    groups += [(str(key), _group(archive, by, key), made.groups[key]) for key in made.groups]
    for key, name, figures in groups:
        for row in _cells(archive, figures):
            writer.writerow({"group": harmless(key), "name": harmless(name), **row})
    for row in agreed_cells(archive, beside):
        writer.writerow({name: harmless(str(value)) for name, value in row.items()})
    yield out.getvalue()


def _cells(archive: Archive, figures: Figures) -> Iterator[Mapping[str, object]]:
    from routing.figures import Counts, Share, Spread

    for one in fields(figures):
        value = getattr(figures, one.name)
        label = archive.word(f"figure.{one.name}")
        if isinstance(value, Counts):
            for count in fields(value):
                told = getattr(value, count.name)
                number = len(told) if isinstance(told, tuple) else told
                yield {"figure": f"counts.{count.name}", "value": number}
        elif isinstance(value, Spread):
            lengths = {f"{name}_s": _plain(getattr(value, name)) for name in _LENGTHS}
            yield {"figure": one.name, "label": label, "n": value.n, **lengths}
        elif isinstance(value, Share):
            share = {"value": value.hits, "of": value.of, "percent": _plain(value.percent)}
            yield {"figure": one.name, "label": label, **share}
        elif isinstance(value, dict):
            for key, number in value.items():
                yield {"figure": f"{one.name}.{_key(key)}", "label": label, **_number(number)}
        else:
            yield {"figure": one.name, "label": label, "value": _plain(value)}


def _number(value: object) -> Mapping[str, object]:
    """A count, or what deliveries brought."""
    if isinstance(value, int):
        return {"value": value}
    plain = _plain(value)
    assert isinstance(plain, dict)
    return {
        "value": plain["total"] if plain["total"] is not None else plain["hits"],
        "of": plain["of"],
    }


_LENGTHS = ("median", "p90", "least", "most")
_FORMS = {"table": _table, "csv": _csv, "json": _json}

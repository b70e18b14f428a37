"""The way of a service, step by step, with its measured times: as a table, JSON or a picture."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.archive import open_archive, table
from bot.cli.common import explained
from bot.cli.options import in_language, written_as

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.archive import Archive
    from routing.catalogue import Service
    from routing.figures.mapping import Place, ProcessMap


@click.command(epilog="Example:  outdesk map bookkeeping --since 90d --format png")
@click.argument("service")
@click.option("--client", default="", help="Only this client's tasks, and their own steps.")
@click.option("--since", default="", help="From this day on, or so long ago: 2026-03-01, 30d, 12w.")
@written_as("table", "json", "png")
@click.option("--output", type=click.Path(dir_okay=False), help="Write to this file.")
@click.option("--dark", is_flag=True, help="With png: for a dark screen.")
@in_language
def map(
    service: str, client: str, since: str, form: str, output: str | None, dark: bool, lang: str
) -> None:
    """Show a service's steps in order, and where the time went.

    Each second of a task belongs to one step, or to what lies before, between and after them.
    """
    with explained(), open_archive(lang=lang) as archive:
        told = archive.catalogue.services.get(service)  # type: ignore[call-overload]
        if told is None:
            known = ", ".join(archive.catalogue.services)
            raise click.BadParameter(f"{service!r} is none of: {known}.", param_hint="SERVICE")
        found = _found(archive, told, client, since)
        if form == "png":
            _draw(archive, found, told, Path(output or "map.png"), dark=dark)
            return
        lines = "\n".join(_FORMS[form](archive, found, told)) + "\n"
        if output is None:
            click.echo(lines, nl=False)
        else:
            Path(output).write_text(lines, encoding="utf-8")


def _found(archive: Archive, service: Service, client: str, since: str) -> ProcessMap:
    from bot.cli.reporting import columns_for, day_named
    from bot.cli.statements import firm_named
    from routing.figures import Span, Wanted
    from routing.figures.mapping import process_map
    from routing.people import Side
    from routing.pinning import planned

    party = firm_named(archive, Side.CLIENT, client) if client else None
    span = Span(start=day_named("--since", since, archive))
    columns = columns_for(archive, Wanted(span=span, service=service.key, client=party))
    held = (
        None
        if party is None
        else archive.ledger.read(lambda reads: reads.arrangement_of(party, service.key))
    )
    return process_map(columns, planned(service, held))


def _draw(archive: Archive, found: ProcessMap, service: Service, path: Path, *, dark: bool) -> None:
    """Write the picture, and say what it shows."""
    from bot.pictures.map import draw_map, map_alt
    from routing.notices.model import Work

    words = archive.picture_words(work=Work(service=service.key))
    path.write_bytes(draw_map(found, service.title, words, "dark" if dark else "light"))
    click.echo(f"{path}: {map_alt(found, service.title, words)}")


def _table(archive: Archive, found: ProcessMap, service: Service) -> Iterator[str]:
    from bot.pictures.map import name_of, shown, told
    from routing.notices.model import Work

    words = archive.picture_words(work=Work(service=service.key))
    rows: list[Mapping[str, str]] = [
        {
            "step": name_of(place, words),
            "tasks": str(place.tasks),
            "share": f"{100 * place.share:.0f} %",
            "times": told(place, words),
        }
        for place in shown(found)
    ]
    yield from table(rows)


def _json(_archive: Archive, found: ProcessMap, service: Service) -> Iterator[str]:
    places = [_plain(place, service) for place in found.places]
    whole = {"service": service.key, "tasks": found.n, "places": places}
    yield json.dumps(whole, ensure_ascii=False, indent=2)


def _plain(place: Place, service: Service) -> Mapping[str, object]:
    step = service.step(place.key)
    target = None if place.target is None else place.target.total_seconds()
    spreads = {"whole": place.whole, "worked": place.worked, "waited": place.waited}
    return {
        "key": place.key,
        "title": None if step is None else step.title,
        "owner": place.owner.value,
        "target_s": target,
        "tasks": place.tasks,
        "share": round(place.share, 4),
        **{
            f"{name}_s": {
                "n": one.n,
                "median": None if one.median is None else one.median.total_seconds(),
                "p90": None if one.p90 is None else one.p90.total_seconds(),
                "each": [each.value.total_seconds() for each in one.each],
            }
            for name, one in spreads.items()
        },
    }


_FORMS = {"table": _table, "json": _json}

"""The pictures of the documentation, drawn from the main transcript as it was played.

`make pictures` draws its report, its map and its weekly card. Words beside them in the pages are
what the desk says of them, so a page cannot tell of another picture.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from bot.cli.archive import Archive
from bot.pictures.figures import THEMES, alt_text, draw
from bot.pictures.map import draw_map, map_alt
from card_picture import draw_card, told
from played import ROOT, SCENARIOS, ended
from routing.figures import Span, Wanted
from routing.figures.mapping import process_map
from routing.figures.picture import mondays, picture
from routing.notices.model import Work
from routing.pinning import planned
from routing.values import ServiceKey
from storage.history import History
from workers.runtime import Access, open_ledger
from workers.settings import load_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from bot.terminal.carrier import Shown
    from routing.figures.columns import Columns

FOLDER = ROOT / "docs" / "pictures"
BOOKS = ServiceKey("bookkeeping")


@dataclass(frozen=True, kw_only=True, slots=True)
class Drawn:
    """A picture of the docs: its name without shade, one content a shade, and what it shows."""

    name: str
    shades: dict[str, bytes]
    alt: str


def pictures() -> Iterator[Drawn]:
    """Play the main transcript, and give what it shows in the end."""
    with _played() as (archive, columns, shown):
        yield _report(archive, columns, shown[-1].at)
        yield _map(archive, columns)
        yield _week(shown)


@contextmanager
def _played() -> Iterator[tuple[Archive, Columns, tuple[Shown, ...]]]:
    with TemporaryDirectory() as folder:
        end = ended(SCENARIOS / "main.txt", Path(folder))
        catalogue = load_catalogue(end.settings.catalogue)
        with open_ledger(end.settings, Access.READ) as ledger:
            archive = Archive(ledger, History(ledger.engine), catalogue, "en", "Europe/Lisbon")
            columns = ledger.read(lambda reads: reads.facts(Wanted(span=Span())))
            yield archive, columns, end.shown


def _report(archive: Archive, columns: Columns, now: datetime) -> Drawn:
    weeks = mondays(now - timedelta(weeks=2), now, archive.zone)
    shown, words = picture(columns, now, Span(), weeks), archive.picture_words()
    shades = {theme: draw(shown, words, theme) for theme in THEMES}
    return Drawn(name="report", shades=shades, alt=alt_text(shown, words))


def _map(archive: Archive, columns: Columns) -> Drawn:
    service = archive.catalogue.services[BOOKS]
    shown = process_map(columns, planned(service, None))
    words = archive.picture_words(work=Work(service=BOOKS))
    shades = {theme: draw_map(shown, service.title, words, theme) for theme in THEMES}
    return Drawn(name="map", shades=shades, alt=map_alt(shown, service.title, words))


def _week(shown: tuple[Shown, ...]) -> Drawn:
    """The first weekly card that the client reads."""
    card = next(one.card for one in shown if (one.notice, one.to) == ("week_card", "mara"))
    return Drawn(name="week", shades={t: draw_card(card, t) for t in THEMES}, alt=told(card))


def main() -> None:
    """Write them, and say what belongs beside each."""
    FOLDER.mkdir(exist_ok=True)
    for drawn in pictures():
        for shade, content in drawn.shades.items():
            path = FOLDER / f"{drawn.name}-{shade}.png"
            path.write_bytes(content)
            sys.stdout.write(f"{path.relative_to(ROOT)}: {drawn.alt}\n")


if __name__ == "__main__":
    main()

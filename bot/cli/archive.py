"""The desk's memory for commands that only look: opened read-only, names and facts in words."""

from __future__ import annotations

import os
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import click

from bot.cards import line_text
from bot.cli.common import desk_here
from bot.lookup import Lookup
from bot.messages import messages_for
from bot.pictures.words import picture_words
from bot.speech import Reader, Speech, zone_of
from bot.templates import Scope
from routing.figures.picture import mondays
from routing.rules import MOST_DIGITS
from routing.values import TaskId

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from zoneinfo import ZoneInfo

    from bot.pictures.figures import Words
    from routing.catalogue import Catalogue
    from routing.house import House
    from routing.notices.model import Fact
    from routing.task import Task
    from storage.history import History
    from storage.ledger import SqlLedger


class Archive(Lookup):
    """What commands look at; says facts as the desk's own operator would read them."""

    def __init__(
        self,
        ledger: SqlLedger,
        history: History,
        catalogue: Catalogue,
        lang: str = "",
        zone: str = "",
    ) -> None:
        super().__init__(ledger, history, catalogue)
        self.now = datetime.now(UTC)
        self.lang = lang or catalogue.desk.lang
        self.zone = zone or os.environ.get("TZ") or catalogue.desk.zone
        self._speech = Speech(
            key="look",
            reader=Reader(name="", lang=self.lang, zone=self.zone),
            lookups=self,
            messages=messages_for(self.lang),
            now=self.now,
        )

    @property
    def tz(self) -> ZoneInfo:
        """Give the reader's zone."""
        return zone_of(self.zone)

    def say(self, name: str, fact: Fact | None, **around: Fact) -> str:
        """Say one fact; nothing for one that is not known."""
        if fact is None:
            return ""
        return line_text(self._speech.say(name, fact, "", Scope(facts=around)))

    def label(self, key: str, **facts: Fact) -> str:
        """Give words that commands have in the catalogue of messages."""
        from bot.templates import lines_of

        template = messages_for(self.lang).get(f"look.{key}") or key
        lines = lines_of(template, Scope(facts=facts), self._speech)
        return line_text(lines[0]) if lines else ""

    def entry(self, name: str, facts: Mapping[str, Fact]) -> str:
        """Say one entry of a list as cards say it."""
        from bot.templates import lines_of

        template = messages_for(self.lang).get(f"list.{name}") or ""
        lines = lines_of(template, Scope(facts=facts), self._speech)
        return line_text(lines[0]) if lines else ""

    def exactly(self, length: timedelta) -> str:
        """Say a length that is to add up with others."""
        return self._speech.duration(length, days=False)

    def word(self, key: str) -> str:
        """Give words that cards have too, without facts."""
        return messages_for(self.lang).get(key) or key

    def weeks(self, start: datetime, end: datetime) -> tuple[datetime, ...]:
        """Give the Mondays' midnights of a period where the reader is, the first on or before."""
        return mondays(start, end, self.zone)

    def picture_words(self, **around: Fact) -> Words:
        """Give what a picture says, in the reader's language."""
        return picture_words(self._speech, around)

    @property
    def house(self) -> House:
        """Give the catalogue and calendars by which open tasks were made."""
        from routing.house import House
        from workers.downtimes import known

        return House(catalogue=self.catalogue, down=known(self.ledger))


@contextmanager
def open_archive(*, lang: str = "", zone: str = "") -> Iterator[Archive]:
    """Open this desk's memory read-only; a desk that runs is not disturbed.

    Who reads it is the desk's own operator, unless their language or zone is named.
    """
    from storage.history import History
    from workers.runtime import Access, open_ledger
    from workers.settings import load_catalogue

    made = desk_here()
    catalogue = load_catalogue(made.catalogue)
    with open_ledger(made, Access.READ) as ledger:
        yield Archive(ledger, History(ledger.engine), catalogue, lang, zone)


def task_number(ref: str) -> TaskId:
    """Give the number that a task is named by, as in T-7. Refuses what is no task."""
    number = ref.upper().removeprefix("T-")
    if not number.isdecimal() or len(number) > MOST_DIGITS:
        raise click.BadParameter(f"{ref!r} is no task; write it as T-7.")
    return TaskId(int(number))


def task_at(archive: Archive, number: TaskId) -> Task:
    """Give a task. Refuses one that is not there."""
    task = archive.ledger.read(lambda reads: reads.find_task(number))
    if task is None:
        raise click.ClickException(f"There is no T-{number}. outdesk tasks --all lists them.")
    return task


def table(rows: list[Mapping[str, str]]) -> list[str]:
    """Set rows of the same keys as columns; the last column is not padded."""
    from bot.plain import width

    if not rows:
        return []
    names = list(rows[0])
    wide = {name: max(width(row[name]) for row in rows) for name in names}
    return [
        "  ".join(row[name] + " " * (wide[name] - width(row[name])) for name in names).rstrip()
        for row in rows
    ]

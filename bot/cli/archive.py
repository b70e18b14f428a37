"""The desk's memory for commands that only look: opened read-only, names and facts in words."""

from __future__ import annotations

import os
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.cards import line_text
from bot.cli.common import desk_here
from bot.messages import messages_for
from bot.speech import Reader, Speech
from bot.templates import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from routing.catalogue import Catalogue, Service
    from routing.house import House
    from routing.notices.model import Fact
    from routing.values import FileId, PartyId, PersonId, ServiceKey, TextId
    from storage.history import History
    from storage.ledger import SqlLedger


class Archive:
    """What commands look at; says facts as the desk's own operator would read them."""

    def __init__(self, ledger: SqlLedger, history: History, catalogue: Catalogue) -> None:
        self.ledger = ledger
        self.history = history
        self.catalogue = catalogue
        self.now = datetime.now(UTC)
        zone = os.environ.get("TZ") or catalogue.desk.zone
        self._speech = Speech(
            key="look",
            reader=Reader(name="", lang=catalogue.desk.lang, zone=zone),
            lookups=self,
            messages=messages_for(catalogue.desk.lang),
            now=self.now,
        )

    def say(self, name: str, fact: Fact | None, **around: Fact) -> str:
        """Say one fact; nothing for one that is not known."""
        if fact is None:
            return ""
        return line_text(self._speech.say(name, fact, "", Scope(facts=around)))

    def label(self, key: str, **facts: Fact) -> str:
        """Give words that commands have in the catalogue of messages."""
        from bot.templates import lines_of

        template = messages_for(self.catalogue.desk.lang).get(f"look.{key}") or key
        lines = lines_of(template, Scope(facts=facts), self._speech)
        return line_text(lines[0]) if lines else ""

    @property
    def house(self) -> House:
        """Give the catalogue and calendars by which open tasks were made."""
        from routing.house import House
        from workers.downtimes import known

        return House(catalogue=self.catalogue, down=known(self.ledger))

    # --- what wording looks up ---

    @property
    def desk(self) -> str:
        """Give the desk's name."""
        return self.catalogue.desk.name

    def words(self, text: TextId) -> str:
        """Give somebody's words."""
        return self.ledger.read(lambda reads: reads.words(text))

    def person(self, person: PersonId) -> str:
        """Give a person's name."""
        return self.history.person_name(person)

    def firm(self, party: PartyId) -> str:
        """Give a firm's name."""
        return self.history.firm_name(party)

    def file(self, file: FileId) -> str:
        """Give a file by its number: names are for those who hold the task."""
        return f"F-{file}"

    def service(self, key: ServiceKey) -> Service | None:
        """Give the catalogue's entry."""
        return self.catalogue.services.get(key)


@contextmanager
def open_archive() -> Iterator[Archive]:
    """Open this desk's memory read-only; a desk that runs is not disturbed."""
    from storage.history import History
    from workers.runtime import Access, open_ledger
    from workers.settings import load_catalogue

    made = desk_here()
    catalogue = load_catalogue(made.catalogue)
    with open_ledger(made, Access.READ) as ledger:
        yield Archive(ledger, History(ledger.engine), catalogue)


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

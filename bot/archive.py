"""The desk's memory as somebody reads it: names and facts in the words of one language and zone.

For what is worded now and not kept in the outbox: command lines, and what people take along.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bot.cards import line_text
from bot.lookup import Lookup
from bot.messages import messages_for
from bot.pictures.words import picture_words
from bot.speech import Reader, Speech, zone_of
from bot.templates import Scope
from routing.figures.picture import mondays

if TYPE_CHECKING:
    from collections.abc import Mapping
    from zoneinfo import ZoneInfo

    from bot.pictures.figures import Words
    from routing.catalogue import Catalogue
    from routing.house import House
    from routing.notices.model import Fact
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

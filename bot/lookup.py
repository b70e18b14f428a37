"""Names and words from the desk's memory, as wording asks for them.

For what is worded now and not kept in the outbox: command lines, and a home tab. Knows no reader.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from routing.catalogue import Catalogue, Service
    from routing.values import FileId, PartyId, PersonId, ServiceKey, TextId
    from storage.history import History
    from storage.ledger import SqlLedger


class Lookup:
    """Looks up what a card names, in one desk's memory."""

    def __init__(self, ledger: SqlLedger, history: History, catalogue: Catalogue) -> None:
        self.ledger = ledger
        self.history = history
        self.catalogue = catalogue

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

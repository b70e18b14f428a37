"""The year of books that a transcript tells: every month's statements balance to the cent."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from bot.cli.archive import Archive
from bot.taking import contents
from played import once
from routing.house import House
from routing.money.postings import Account, sums
from routing.money.telling import statement_of
from routing.people import Side
from storage.files import FileStore
from storage.history import History
from storage.verify import rebuild
from workers.runtime import Access, open_ledger
from workers.settings import load_catalogue

if TYPE_CHECKING:
    from routing.money.statements import Statement

BEGINNING, END = datetime(2025, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)
EXPECTED = {1: 12000, 3: 6000, 6: 6000, 7: 13200, 8: 13200, 9: 6600, 10: 6600, 11: 6600}
"""What the client owes for each month with a line, in cents: 60.00 each, 66.00 from June on."""


@pytest.mark.slow
@pytest.mark.desk
def test_every_months_statements_balance_to_the_cent() -> None:
    play = once("year-of-books")
    catalogue = load_catalogue(play.settings.catalogue)
    house = House(catalogue=catalogue)
    with open_ledger(play.settings, Access.READ) as ledger:
        postings = ledger.read(lambda reads: reads.postings(BEGINNING, END))
        assert not any(sums(postings).values())
        found = {}
        for month in range(1, 13):
            when = house.month(date(2026, month, 1))

            def told(side, party, when=when) -> Statement:
                return ledger.read(lambda reads: statement_of(reads, house, side, party, when))

            desk = told(Side.OPERATOR, None)
            clients = {p.client for p in postings if p.client is not None}
            providers = {p.provider for p in postings if p.provider is not None}
            owed = sum(told(Side.CLIENT, c).total(Account.CLIENT, "EUR") for c in clients)
            paid = sum(told(Side.PROVIDER, p).total(Account.PROVIDER, "EUR") for p in providers)
            assert owed == desk.total(Account.CLIENT, "EUR")
            assert paid == desk.total(Account.PROVIDER, "EUR")
            assert owed == paid + desk.total(Account.MARGIN, "EUR")
            if owed:
                found[month] = owed
        assert rebuild(ledger.engine) == ()
    assert found == EXPECTED


@pytest.mark.slow
@pytest.mark.desk
def test_who_leaves_takes_along_what_is_theirs_and_nothing_else() -> None:
    play = once("year-of-books")
    catalogue = load_catalogue(play.settings.catalogue)
    with open_ledger(play.settings, Access.READ) as ledger:
        archive = Archive(ledger, History(ledger.engine), catalogue)
        store = FileStore(play.settings.files, ledger.engine)
        client = ledger.read(lambda reads: reads.party_named("Lind Consulting", Side.CLIENT))[0].id
        taken = dict(contents(archive, store, Side.CLIENT, client))
        ana = ledger.read(lambda reads: reads.party_named("ana", Side.PROVIDER))[0].id
        hers = dict(contents(archive, store, Side.PROVIDER, ana))
    statements = [name for name in taken if name.startswith("statements/")]
    assert statements == [f"statements/2026-{month:02}.csv" for month in EXPECTED]
    everything = b"".join(taken.values()).decode("utf-8", "replace")
    assert "All matched." in everything
    assert "36.00" not in everything
    assert "40.00" not in everything
    assert sum(name.startswith("files/") for name in taken) == len(EXPECTED) + 3
    assert not any(name.startswith("files/") for name in hers)
    assert b"66.00" not in b"".join(hers.values())
    assert "copies.txt" in taken

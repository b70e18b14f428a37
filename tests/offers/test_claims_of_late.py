"""What is added up by the database is what the offers themselves add up to."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

from routing.task import OfferState
from routing.values import PartyId, ServiceKey

if TYPE_CHECKING:
    from busy_desk import Busy

MONTH = timedelta(days=30)


def test_units_and_last_claims_are_those_of_the_offers(busy: Busy) -> None:
    busy.accepted()
    busy.asks("please do the books of April")
    busy.ana.presses("claim", "T-2")
    since = busy.desk.now - MONTH
    offers = busy.desk.ledger.read(lambda r: r.offers_since(since, state=OfferState.ACCEPTED))
    ana = busy.ana.person.provider
    assert [one.provider for one in offers] == [ana, ana]
    added = {ana: (sum(one.units for one in offers), max(one.settled_at for one in offers))}
    assert busy.desk.ledger.read(lambda r: r.claimed_since(since)) == added
    later = busy.desk.now + MONTH
    assert busy.desk.ledger.read(lambda r: r.claimed_since(later)) == {}


def test_what_became_of_offers_is_counted_once_for_each(busy: Busy) -> None:
    busy.accepted()
    busy.asks("please do the books of April")
    busy.ana.presses("claim", "T-2")
    busy.asks("please do the books of May")
    since = busy.desk.now - MONTH
    offers = busy.desk.ledger.read(lambda r: r.offers_since(since))
    counted = busy.desk.ledger.read(lambda r: r.outcomes_since(since))
    each = Counter((one.provider, one.state, one.reason, one.left) for one in offers)
    assert {(o.provider, o.state, o.reason, o.left): o.n for o in counted} == each
    assert sum(one.units for one in counted) == sum(one.units for one in offers)
    later = busy.desk.now + MONTH
    assert busy.desk.ledger.read(lambda r: r.outcomes_since(later)) == ()


def test_the_last_accepted_task_is_of_that_client_and_that_kind(busy: Busy) -> None:
    task = busy.accepted()
    busy.asks("please do the books of April")
    client, kind = PartyId(task.client), ServiceKey("books")
    last = busy.desk.ledger.read(lambda r: r.last_accepted(client, kind))
    assert last is not None
    assert last.id == task.id, "the second one is still open"
    for who, what in ((client, "calls"), (99, "books")):
        found = busy.desk.ledger.read(
            lambda r, who=who, what=what: r.last_accepted(PartyId(who), ServiceKey(what))
        )
        assert found is None

"""Terms of an arrangement: each holds from its day, and the earlier ones stay on record."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from routing.arrangement import Arranged, Arrangement, Terms, TermsSet, evolve_arrangement
from routing.values import ArrangementId, Money, PartyId, ServiceKey

MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)


def terms(cents: int, at: datetime) -> Terms:
    return Terms(from_at=at, price=Money(minor=cents, currency="EUR"))


def test_new_terms_hold_from_their_day_and_the_old_ones_until_then() -> None:
    old, new = terms(6_000, MONDAY), terms(7_500, MONDAY + timedelta(days=30))
    first = Arranged(client=PartyId(1), service=ServiceKey("books"), rounds=2, terms=old)
    held = evolve_arrangement(Arrangement(id=ArrangementId(1)), first)
    held = evolve_arrangement(held, TermsSet(terms=new))
    assert held.terms_at(MONDAY - timedelta(days=1)) is None
    assert held.terms_at(MONDAY + timedelta(days=29)) == old
    assert held.terms_at(MONDAY + timedelta(days=30)) == new

"""Terms of an arrangement: each holds from its day, and the earlier ones stay on record."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from routing.arrangement import (
    Arranged,
    Arrangement,
    ChangeAgreed,
    ChangeProposed,
    Terms,
    TermsSet,
    evolve_arrangement,
)
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


def test_of_terms_from_the_same_day_those_that_were_agreed_last_hold() -> None:
    held = Arrangement(id=ArrangementId(1))
    for cents in (6_000, 7_500, 7_000):
        held = evolve_arrangement(held, ChangeProposed(terms=terms(cents, MONDAY)))
        held = evolve_arrangement(held, ChangeAgreed(from_at=MONDAY))
    assert held.terms_at(MONDAY) == terms(7_000, MONDAY)


def test_a_yes_to_nothing_changes_no_terms() -> None:
    held = Arrangement(id=ArrangementId(1), terms=(terms(6_000, MONDAY),))
    assert evolve_arrangement(held, ChangeAgreed(from_at=MONDAY)) == held

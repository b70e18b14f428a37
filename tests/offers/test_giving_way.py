"""When nobody took it the client gives way: what is paid grows by a fifth, both sides alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from routing.catalogue.model import Region
from routing.clock.calendar import calendar_of
from routing.clock.hours import Hours, parse_week
from routing.matching.cases import Candidate, Case, Wanted
from routing.matching.rules import why_not
from routing.people import Party, Standing
from routing.task import Offer, OfferState
from routing.values import Money, PartyId, ServiceKey
from routing.widening import more

NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)
HOURS = calendar_of(Hours(weekly=parse_week({"mon-fri": "09:00-18:00"})), "Europe/Berlin")
BOOKS = ServiceKey("books")
PASSED = Offer(
    n=1,
    provider=PartyId(2),
    wave=1,
    state=OfferState.DECLINED,
    expires_at=NOW + timedelta(hours=1),
    reason="pay",
)


def case(wanted: Wanted, **who: object) -> Case:
    party = Party(id=PartyId(2), services={BOOKS: Standing.ACTIVE}, region=Region.OFFSHORE.value)
    candidate = replace(Candidate(party=party, hours=HOURS), **who)  # type: ignore[arg-type]
    return Case(wanted=wanted, who=candidate, desk_hours=HOURS, now=NOW)


def codes(one: Case) -> list[str]:
    return [reason.code for reason in why_not(one)]


@given(st.integers(0, 10**9))
def test_a_fifth_more_is_a_whole_amount_and_never_less_than_a_fifth(minor: int) -> None:
    raised = more(Money(minor=minor, currency="EUR"))
    assert 0 <= raised.minor * 5 - minor * 6 < 5


def test_who_passed_for_the_pay_is_asked_again_once_more_is_paid() -> None:
    wanted = Wanted(service=BOOKS, client=PartyId(1), looked=1)
    assert codes(case(wanted, offer=PASSED)) == ["passed"]
    assert codes(case(replace(wanted, raised=True), offer=PASSED)) == []
    unclear = replace(PASSED, reason="unclear")
    assert codes(case(replace(wanted, raised=True), offer=unclear)) == ["passed"]


def test_wherever_somebody_sits_leaves_nobody_out() -> None:
    near = Wanted(service=BOOKS, client=PartyId(1), region=Region.NEARSHORE)
    assert codes(case(near)) == ["region"]
    assert codes(case(replace(near, region=Region.ANY))) == []

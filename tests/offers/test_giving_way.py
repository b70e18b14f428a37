"""When nobody took it the client gives way: what is paid grows by a fifth, both sides alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from begun import books_claimed
from chatting import with_people
from routing.catalogue.model import Region
from routing.clock.calendar import calendar_of
from routing.clock.hours import Hours, parse_week
from routing.matching.cases import Candidate, Case, Wanted
from routing.matching.rules import why_not
from routing.people import Party, Standing
from routing.task import Offer, OfferState, TaskState
from routing.values import Money, PartyId, ServiceKey
from routing.widening import more

if TYPE_CHECKING:
    from pathlib import Path

    from chatting import Everyone

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


# --- in chat ---


@pytest.fixture
def w(tmp_path: Path) -> Everyone:
    return with_people(tmp_path)


def nobody_takes_it(w: Everyone) -> None:
    """Nobody here does payroll: the task waits for a person."""
    w.mara.writes("Please run payroll for October")
    w.mara.presses("go")
    while w.mara.asked:
        w.mara.writes("they have it")
    assert w.desk.task().state == TaskState.TRIAGE


def test_it_is_shown_what_more_would_be_and_nothing_is_raised_yet(w: Everyone) -> None:
    nobody_takes_it(w)
    before = w.desk.task().price_rate
    assert before is not None
    assert w.mara.tries("T-1", "widen") == ["widen"]
    card = w.mara.hears("widen")
    assert (card.facts["old"], card.facts["new"]) == (before.amount, more(before.amount))
    assert card.actions[:2] == ("widen.region", "widen.price")
    assert w.desk.task().price_rate == before


def test_both_sides_are_raised_by_the_same_share(w: Everyone) -> None:
    nobody_takes_it(w)
    before = w.desk.task()
    w.mara.tries("T-1", "widen.price")
    after = w.desk.task()
    for was, now in ((before.price_rate, after.price_rate), (before.pay_rate, after.pay_rate)):
        assert was is not None
        assert now == replace(was, amount=more(was.amount))


def test_only_what_can_be_given_way_in_is_offered(w: Everyone) -> None:
    nobody_takes_it(w)
    w.mara.tries("T-1", "widen.region")
    assert w.desk.task().wider
    assert w.mara.tries("T-1", "widen.region") == ["refused.no_action"]
    w.desk.order("retainer", client="Lind", hours="1", over="50")
    assert w.mara.tries("T-1", "widen") == ["refused.nothing_to_widen"]


def test_with_a_retainer_only_the_place_is_given_way_in(w: Everyone) -> None:
    w.desk.order("retainer", client="Lind", hours="20", over="50")
    nobody_takes_it(w)
    assert w.mara.tries("T-1", "widen") == ["widen"]
    card = w.mara.hears("widen")
    assert card.actions[:2] == ("widen.region", "keep_looking")
    assert card.facts["anywhere"]
    assert not {"old", "new"} & card.facts.keys()


def test_who_may_not_approve_raises_nothing(w: Everyone) -> None:
    nobody_takes_it(w)
    assert w.ana.tries("T-1", "widen") in (["refused.no_task"], ["refused.only_client"])


def test_what_somebody_has_is_not_widened(w: Everyone) -> None:
    books_claimed(w)
    assert w.mara.tries("T-1", "widen") == ["refused.not_now"]

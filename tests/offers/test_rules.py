"""Thirty providers who cannot have the work, each with the rule that says so; and who can."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from pages import first_codes, page
from routing.catalogue.model import CheckKind, Level, Region
from routing.clock.calendar import calendar_of
from routing.clock.countries import countries, country_of
from routing.clock.hours import Hours, parse_week
from routing.matching import Candidate, Case, Wanted, why_not
from routing.matching.regions import region_between
from routing.matching.rules import CODES, RULES
from routing.people import Check, Party, Side, Standing
from routing.task import Offer, OfferState
from routing.values import PartyId, ServiceKey

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
BOOKS = ServiceKey("books")
DAYS = {"mon-fri": "09:00-17:00"}
EVENINGS = {"mon-fri": "18:00-22:00"}


def calendar(week: dict[str, str], zone: str = "Europe/Lisbon") -> Any:
    return calendar_of(Hours(weekly=parse_week(week)), zone)


ANA = Party(
    id=PartyId(7),
    side=Side.PROVIDER,
    services={BOOKS: Standing.ACTIVE},
    hours=DAYS,
    tools=frozenset({"Xero"}),
    languages=frozenset({"en"}),
    levels={BOOKS: "skilled"},
    capacity=4,
)
WANTED = Wanted(
    service=BOOKS,
    client=PartyId(1),
    zone="Europe/Lisbon",
    client_hours=calendar(DAYS),
    due_at=NOW + timedelta(days=3),
    level=Level.SKILLED,
    tools=("Xero",),
    languages=("en", "de"),
    region=Region.NEARSHORE,
    units=2,
    work=timedelta(hours=3),
    overlap=timedelta(hours=2),
)
FINE = Case(
    wanted=WANTED,
    who=Candidate(party=ANA, hours=calendar(DAYS), zone="Europe/Berlin"),
    desk_hours=calendar(DAYS),
    now=NOW,
)


def offered(state: OfferState, reason: str = "", wave: int = 2) -> Offer:
    return Offer(n=1, provider=ANA.id, wave=wave, expires_at=NOW, state=state, reason=reason)


def party(**changed: Any) -> Case:
    return replace(FINE, who=replace(FINE.who, party=replace(ANA, **changed)))


def who(**changed: Any) -> Case:
    return replace(FINE, who=replace(FINE.who, **changed))


def wants(**changed: Any) -> Case:
    return replace(FINE, wanted=replace(WANTED, **changed))


def checked(until: date | None = None, item: str = "nda") -> Case:
    asked = wants(checks=(CheckKind(item),))
    settled = replace(ANA, checks={item: Check(until=until)})
    return replace(asked, who=replace(FINE.who, party=settled))


def on_trial(load: int, work: int) -> Case:
    asked = wants(work=timedelta(hours=work))
    return replace(asked, who=replace(FINE.who, party=replace(ANA, trial=3), load=load))


LAPSED = (NOW - timedelta(days=9), NOW - timedelta(days=1))
LEFT_OUT: tuple[tuple[str, Case, dict[str, Any]], ...] = (
    ("standing", party(standing=Standing.PENDING), {"standing": "pending"}),
    ("standing", party(standing=Standing.LEFT), {"standing": "left"}),
    ("service", party(services={}), {}),
    ("service", party(services={BOOKS: Standing.PENDING}), {"standing": "pending"}),
    ("level", party(levels={BOOKS: "basic"}), {"level": "basic", "wanted": "skilled"}),
    ("level", wants(level=Level.EXPERT), {"level": "skilled", "wanted": "expert"}),
    ("tools", party(tools=frozenset({"DATEV"})), {"tools": ("Xero",)}),
    ("tools", wants(tools=("xero", "Stripe")), {"tools": ("Stripe",)}),
    ("language", party(languages=frozenset({"fr"})), {"languages": ("en", "de")}),
    ("region", who(zone="Asia/Manila"), {"region": "offshore", "wanted": "nearshore"}),
    ("region", wants(region=Region.ONSHORE), {"region": "nearshore", "wanted": "onshore"}),
    ("region", party(region="offshore"), {"region": "offshore", "wanted": "nearshore"}),
    ("nda", wants(checks=(CheckKind.NDA,)), {"item": "nda"}),
    ("nda", checked(date(2026, 11, 23)), {"item": "nda", "until": date(2026, 11, 23)}),
    ("checks", wants(checks=(CheckKind.VETTING,)), {"item": "vetting"}),
    (
        "checks",
        checked(date(2026, 1, 1), "insurance"),
        {"item": "insurance", "until": date(2026, 1, 1)},
    ),
    ("own", who(clients=frozenset({1})), {}),
    ("conflict", party(conflicts=frozenset({1})), {}),
    ("blocked", wants(blocked=frozenset({7})), {}),
    ("excluded", wants(excluded=frozenset({7})), {}),
    ("passed", who(offer=offered(OfferState.DECLINED, "busy")), {"because": "busy"}),
    ("passed", who(offer=offered(OfferState.DECLINED, "pay", wave=0)), {"because": "pay"}),
    ("passed", who(offer=offered(OfferState.FAILED)), {}),
    ("away", who(there=False), {}),
    ("away", who(there=False, back_at=NOW), {"until": NOW}),
    ("cool_down", who(lapsed_at=LAPSED), {"lapses": 2, "until": LAPSED[1] + timedelta(days=3)}),
    ("trial", on_trial(load=2, work=1), {"tasks": 3}),
    (
        "trial",
        on_trial(load=0, work=3),
        {"tasks": 3, "work": timedelta(hours=3), "most": timedelta(hours=2)},
    ),
    ("capacity", who(load=3), {"load": 3, "capacity": 4, "units": 2}),
    ("capacity", party(capacity=1), {"load": 0, "capacity": 1, "units": 2}),
    (
        "hours",
        wants(due_at=NOW + timedelta(hours=2)),
        {
            "left": timedelta(hours=2),
            "needed": timedelta(hours=3),
            "due": NOW + timedelta(hours=2),
        },
    ),
    (
        "overlap",
        who(hours=calendar(EVENINGS)),
        {"shared": timedelta(0), "wanted": timedelta(hours=2)},
    ),
)


@pytest.mark.parametrize(("rule", "case", "facts"), LEFT_OUT)
def test_who_cannot_have_it_is_named_with_the_rule(
    rule: str, case: Case, facts: dict[str, Any]
) -> None:
    reasons = list(why_not(case))
    assert [(one.code, dict(one.facts)) for one in reasons][:1] == [(rule, facts)]


FITS = {
    "everything fits": FINE,
    "nothing is told": party(
        tools=frozenset(), languages=frozenset(), levels={}, capacity=None, hours={}
    ),
    "nothing is asked": replace(FINE, wanted=Wanted(service=BOOKS, client=PartyId(1))),
    "a tool in other letters": wants(tools=("XERO",)),
    "nearer than asked for": who(zone="Atlantic/Azores"),
    "the country that they named": replace(
        wants(region=Region.ONSHORE),
        who=replace(FINE.who, zone="Asia/Manila", party=replace(ANA, country="PT")),
    ),
    "a place that nobody knows": who(zone=""),
    "a check that holds today": checked(date(2026, 11, 24)),
    "a check without an end": checked(None),
    "busy in the last search": replace(
        wants(looked=2), who=replace(FINE.who, offer=offered(OfferState.DECLINED, "busy"))
    ),
    "let an offer pass": who(offer=offered(OfferState.EXPIRED)),
    "exactly full": who(load=2),
    "one lapse": who(lapsed_at=LAPSED[:1]),
    "lapses that are over": replace(who(lapsed_at=LAPSED), now=NOW + timedelta(days=9)),
    "no count of lapses": replace(wants(lapses=0), who=replace(FINE.who, lapsed_at=LAPSED)),
    "a trial that was passed": who(party=replace(ANA, trial=3), passed_on=3, load=1),
    "a small task on trial": on_trial(load=0, work=2),
    "short hours, but urgent": wants(due_at=NOW + timedelta(hours=1), urgent=True),
    "a date that is past": wants(due_at=NOW - timedelta(days=1)),
}


@pytest.mark.parametrize("case", [pytest.param(case, id=name) for name, case in FITS.items()])
def test_who_can_have_it_is_left_out_by_no_rule(case: Case) -> None:
    if case.wanted.due_at is not None and case.wanted.due_at < case.now:
        case = replace(case, wanted=replace(case.wanted, due_at=case.now - timedelta(hours=1)))
    assert list(why_not(case)) == []


def test_thirty_cases_and_every_rule() -> None:
    assert len(LEFT_OUT) >= 30
    assert {rule for rule, _, _ in LEFT_OUT} == set(CODES)


def test_every_reason_is_given_what_lasts_first() -> None:
    away = who(there=False, load=4, party=replace(ANA, languages=frozenset({"fr"}), capacity=4))
    assert [one.code for one in why_not(away)] == ["language", "away", "capacity"]


def test_the_page_has_every_rule() -> None:
    assert set(first_codes(page("docs/reference/matching.md"))) == set(CODES)
    assert set(RULES) < set(CODES)


@pytest.mark.parametrize(
    ("there", "region"),
    [
        ("Atlantic/Madeira", "onshore"),
        ("Europe/Lisbon", "onshore"),
        ("Europe/Berlin", "nearshore"),
        ("Africa/Nairobi", "nearshore"),
        ("America/Sao_Paulo", "nearshore"),
        ("Asia/Manila", "offshore"),
        ("Etc/GMT+9", "offshore"),
    ],
)
def test_a_place_is_far_or_near_from_lisbon(there: str, region: str) -> None:
    assert region_between("Europe/Lisbon", there, NOW) == region


def test_every_country_has_its_zones() -> None:
    assert len(countries()) > 240
    assert country_of("Asia/Manila") == "PH"
    assert country_of("UTC") == ""

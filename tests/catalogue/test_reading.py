"""A catalogue that is right becomes frozen values, with a hash that only its meaning moves."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from routing.catalogue import (
    Catalogue,
    CatalogueProblems,
    Confirm,
    Holidays,
    InputKind,
    Rate,
    RateKind,
    Region,
    ResultKind,
    SignUp,
    VisibleTo,
    canonical,
    parse,
    parse_toml,
)
from routing.values import Money, ServiceKey

EXAMPLES = Path(__file__).parents[2] / "examples"
BOOKS = ServiceKey("books")

SMALL = """
[desk]
name = "North"
zone = "Europe/Berlin"
[services.books]
title = "Books"
about = "Monthly books."
examples = ["do my books", "reconcile March"]
"""


def sample(name: str) -> Catalogue:
    return parse_toml((EXAMPLES / name).read_text(encoding="utf-8"))


def books(more: str, desk: str = "") -> Any:
    return parse_toml(SMALL.replace("[services.books]", f"{desk}\n[services.books]") + more)


def test_the_smallest_service_gets_a_default_for_everything_else() -> None:
    found = parse_toml(SMALL)
    service = found.services[BOOKS]

    assert found.desk.confirm is Confirm.ALWAYS
    assert found.desk.sign_up is SignUp.INVITATION
    assert (found.desk.lang, found.desk.currency) == ("en", "EUR")
    assert dict(found.desk.hours) == {"mon-fri": "09:00-17:00"}
    assert (found.desk.holidays, found.desk.closed) == (None, ())
    assert found.desk.offer_open_for == timedelta(hours=1)
    assert found.desk.hand_back_for == timedelta(minutes=30)
    assert found.desk.undo_for == timedelta(minutes=10)
    assert service.claim_within == timedelta(hours=4)
    assert service.deliver_within == timedelta(hours=3 * 8)
    assert service.review_within == found.desk.reopen_for == timedelta(hours=5 * 8)
    assert (service.price, service.pay, service.estimate) == (None, None, None)
    assert (service.rounds, service.urgent, service.keep_in_house) == (2, False, False)
    assert service.checking is False
    assert (service.visible_to, service.region) == (VisibleTo.EVERYONE, Region.ANY)
    assert service.languages == ("en",)
    assert found.warnings == ()


def test_an_input_needs_only_its_name() -> None:
    found = books("inputs.bank_statement = {}\nresults.booked = {}").services[BOOKS]

    assert found.input("bank_statement").title == "bank statement"
    assert found.input("bank_statement").kind is InputKind.TEXT
    assert found.input("bank_statement").required
    assert found.input("nothing") is None
    assert (found.results[0].title, found.results[0].kind) == ("booked", ResultKind.YES_NO)


def test_a_day_is_the_longest_open_day_of_the_desk() -> None:
    hours = 'hours = { "mon-thu" = "09:00-12:30 13:30-18:00", fri = "09:00-13:00" }'

    found = books('deliver_within = "1d 4h"\nreview_within = "90m"', desk=hours).services[BOOKS]

    assert found.deliver_within == timedelta(hours=8 + 4)
    assert found.review_within == timedelta(minutes=90)


@pytest.mark.parametrize(
    ("written", "rate"),
    [
        ('"36.00 EUR"', (RateKind.FIXED, 3600)),
        ('"36"', (RateKind.FIXED, 3600)),
        ("36", (RateKind.FIXED, 3600)),
        ("36.5", (RateKind.FIXED, 3650)),
        ('{ hourly = "18EUR" }', (RateKind.HOURLY, 1800)),
        ("{ fixed = 0.1 }", (RateKind.FIXED, 10)),
    ],
)
def test_money_is_written_as_text_or_number(written: str, rate: tuple[RateKind, int]) -> None:
    found = books(f"price = {written}").services[BOOKS]

    kind, minor = rate
    assert found.price == Rate(kind=kind, amount=Money(minor=minor, currency="EUR"))


@pytest.mark.parametrize(("code", "minor"), [("JPY", 36), ("KWD", 36000), ("USD", 3600)])
def test_money_has_the_decimals_of_its_currency(code: str, minor: int) -> None:
    found = books("price = 36", desk=f'currency = "{code}"')

    assert found.services[BOOKS].price.amount == Money(minor=minor, currency=code)
    assert parse(json.loads(canonical(found))).hash == found.hash


def test_closed_days_are_dates_or_texts_in_any_order() -> None:
    found = books("", desk='closed = ["2026-12-31", 2026-12-24]\nholidays = "DE-BE"').desk

    assert found.closed == (date(2026, 12, 24), date(2026, 12, 31))
    assert found.holidays == Holidays(country="DE", subdivision="BE")


def test_the_hash_ignores_order_where_order_means_nothing() -> None:
    one = books('tools = ["A", "B"]\nrounds = 2')
    other = parse_toml(
        SMALL.replace('["do my books", "reconcile March"]', '["reconcile March", "do my books"]')
        + 'tools = ["B", "A"]'
    )

    assert one.hash == other.hash
    assert len(one.hash) == 64


@pytest.mark.parametrize(
    "more",
    [
        "urgent = true",
        'deliver_within = "2d"',
        "price = 3",
        "inputs.a = {}",
        "inputs.b = {}\ninputs.a = {}",
        'criteria = { a = "A" }',
    ],
)
def test_the_hash_moves_with_the_meaning(more: str) -> None:
    assert books(more).hash != parse_toml(SMALL).hash


def test_the_order_of_inputs_counts_because_they_are_asked_in_it() -> None:
    assert books("inputs.b = {}\ninputs.a = {}").hash != books("inputs.a = {}\ninputs.b = {}").hash


@pytest.mark.parametrize("name", ["agency.toml", "smallest.toml"])
def test_sample_files_are_valid_and_survive_their_canonical_text(name: str) -> None:
    found = sample(name)
    again = parse(json.loads(canonical(found)))

    assert found.warnings == ()
    assert again.hash == found.hash
    assert again.desk == found.desk
    assert canonical(again) == canonical(found)


def test_the_agency_offers_what_small_firms_outsource() -> None:
    found = sample("agency.toml")

    assert found.desk.name == "Northside"
    assert {"bookkeeping", "billing", "newsletter", "appointments"} <= set(found.services)
    assert len(found.services) == 13
    assert all(8 <= len(one.examples) <= 12 for one in found.services.values())
    assert all(len(one.not_offered) >= 2 for one in found.services.values())
    assert found.services[ServiceKey("appointments")].items_from == "prospects"


def test_the_hash_of_the_smallest_sample_is_pinned() -> None:
    # Tasks pin catalogues by this hash: if it moves, stored ones are no longer found.
    assert sample("smallest.toml").hash == (
        "055d94929bf341f79f675a6d21f5e18b5bd2dbcc101164bdf160573fa9f3db70"
    )


KEYS = [
    *("desk", "services", "books", "name", "zone", "hours", "mon-fri", "holidays", "closed"),
    *("title", "about", "examples", "inputs", "kind", "brief", "choices", "columns", "criteria"),
    *("results", "price", "fixed", "hourly", "pay", "rounds", "estimate", "items_from", "lang"),
    *("claim_within", "currency", "languages", "per_unit", "tools"),
]
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.dates()
    | st.datetimes()
    | st.sampled_from(["2d", "36.00 EUR", "09:00-17:00", "choice", "people", "DE", "UTC", "x", "3"])
)
NESTED = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=8), inner, max_size=5)
    ),
    max_leaves=20,
)
TABLE = st.dictionaries(st.sampled_from(KEYS) | st.integers(), NESTED, max_size=8)
CONTENT = NESTED | st.fixed_dictionaries(
    {"desk": TABLE, "services": st.fixed_dictionaries({"books": TABLE})}
)


@settings(max_examples=100, deadline=None)
@given(content=CONTENT)
def test_any_content_is_a_catalogue_or_its_problems(content: Any) -> None:
    found = parsed(content)

    if isinstance(found, Catalogue):
        assert parse(json.loads(canonical(found))).hash == found.hash
    else:
        assert found.problems
        assert all(len(p.got) <= 60 for p in found.problems)


def parsed(content: Any) -> Catalogue | CatalogueProblems:
    try:
        return parse(content)
    except CatalogueProblems as refused:
        return refused


@settings(max_examples=100, deadline=None)
@given(text=st.text(max_size=200))
def test_any_text_is_a_catalogue_or_its_problems(text: str) -> None:
    with pytest.raises(CatalogueProblems):
        parse_toml(text)


def test_where_people_talk_is_an_address() -> None:
    found = books("", desk='meeting = " https://meet.example/north "')
    assert found.desk.meeting == "https://meet.example/north"


def test_a_service_may_ask_for_a_check() -> None:
    found = books("checking = true")
    assert found.services[BOOKS].checking is True
    assert parse(json.loads(canonical(found))).hash == found.hash != books("").hash
    with pytest.raises(CatalogueProblems, match="checking"):
        books('checking = "ja"')

"""The timeline says everything an event says, as what it stands for."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings

from histories import histories
from lived import a_month_of_books, day, lived, opened, stored
from routing import commands as c
from routing import events as e
from routing.catalogue.model import Rate, RateKind
from routing.clock.courts import Court
from routing.figures import timeline
from routing.notices.model import FileFact, Firm, Who, Words, Work
from routing.task import Given, GivenHow, Item
from routing.values import FileId, Money, Period, PersonId, ServiceKey, TextId


def test_ids_are_shown_as_what_they_stand_for() -> None:
    rows = timeline(stored(a_month_of_books()))
    by_name = {row.event: row for row in rows}
    assert by_name["Claimed"].facts == {
        "n": 1,
        "provider": Firm(party=2),  # type: ignore[arg-type]
        "due_at": day(4, "12:00"),
        "worker": Who(person=PersonId(3)),
    }
    assert by_name["Opened"].facts["service"] == Work(service=ServiceKey("books"))
    assert by_name["Asked"].facts["choices"] == (Words(text=TextId(9)), Words(text=TextId(4)))
    assert (by_name["Rated"].at, by_name["Rated"].actor) == (day(5, "11:30"), PersonId(1))
    assert [row.n for row in rows] == list(range(1, len(rows) + 1))
    assert rows[0].via == "terminal"


def test_inputs_items_and_results_are_rows() -> None:
    period = Period(start=date(2026, 3, 1), end=date(2026, 4, 1))
    given = Given(how=GivenHow.GIVEN, value=period, text=TextId(4), files=(FileId(2),))
    events = [
        (day(1), e.Routed(service=ServiceKey("calls"), inputs={"month": given, "list": Given()})),
        (day(1), e.ItemsListed(items=(Item(n=1), Item(n=2)))),
        (day(1), e.Delivered(n=1, by=PersonId(3), results={"booked": 5}, took_for=timedelta(1))),
    ]
    routed, listed, delivered = timeline(stored(events))
    assert routed.facts["inputs"] == (
        {
            "key": "month",
            "how": "given",
            "value": period,
            "words": Words(text=TextId(4)),
            "files": (FileFact(file=FileId(2)),),
        },
        {"key": "list", "how": "missing"},
    )
    assert listed.facts == {"items": (1, 2)}
    assert delivered.facts["results"] == ({"key": "booked", "value": 5},)


def test_a_court_is_shown_as_its_code() -> None:
    (row,) = timeline(stored([(day(1), e.PutOff(court=Court.THIRD_PARTY))]))
    assert row.facts == {"court": "third_party", "why": "third_party"}
    assert type(row.facts["court"]) is str


def test_a_set_is_shown_in_order() -> None:
    opening = a_month_of_books()[0][1]
    assert isinstance(opening, e.Opened)
    again = e.Opened(
        **{name: getattr(opening, name) for name in opening.__slots__ if name != "excluded"},
        excluded=frozenset({3, 1, 2}),
    )
    assert timeline(stored([(day(1), again)]))[0].facts["excluded"] == (1, 2, 3)


def test_what_has_no_way_to_be_shown_is_an_error_of_the_programmer() -> None:
    broken = e.ItemDone(n=1, results={"booked": object()})  # type: ignore[dict-item]
    with pytest.raises(TypeError, match="object"):
        timeline(stored([(day(1), broken)]))


@settings(max_examples=40)
@given(histories())
def test_every_event_can_be_shown(told: list[tuple[c.Command, datetime]]) -> None:
    events, _ = lived(told)
    rows = timeline(stored(events))
    assert [(row.at, row.event) for row in rows] == [(at, type(ev).__name__) for at, ev in events]


def test_what_a_rate_is_counted_by_is_told_with_its_amount() -> None:
    rate = Rate(kind=RateKind.HOURLY, amount=Money(minor=3600, currency="EUR"))
    (row,) = timeline(stored([(day(1), opened(price_rate=rate))]))
    assert row.facts["price_rate"] == {"kind": "hourly", "amount": rate.amount}

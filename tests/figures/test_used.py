"""What was logged of declared hours, without leave; what is held of the capacity."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from lived import day
from routing.figures import Span, Wanted
from routing.figures.used import Used, leaves, used
from routing.people import Away, Back, Described, Placed
from routing.ports import StoredEvent
from routing.values import PersonId

if TYPE_CHECKING:
    from datetime import datetime

    from busy_desk import Busy
    from routing.people import PersonEvent

HOUR = timedelta(hours=1)


def of(busy: Busy, days: int | None = 14) -> dict[int, Used]:
    """By provider, over so many days until now."""
    now, house = busy.desk.now, busy.desk.desk.house
    span = Span(start=None if days is None else now - timedelta(days=days))

    def read(reads):  # type: ignore[no-untyped-def]
        return used(reads, house, reads.facts(Wanted(span=span)), span, now)

    return {int(one.provider): one for one in busy.desk.ledger.read(read)}


def declares(busy: Busy, **more: object) -> int:
    """Ana says more about herself."""
    party = busy.ana.person.provider
    assert party is not None
    busy.does(lambda unit: unit.record_party(party, Described(**more)))  # type: ignore[arg-type]
    return int(party)


def test_what_was_logged_is_laid_against_declared_hours(busy: Busy) -> None:
    busy.delivered()
    ana = declares(busy, hours={"mon-fri": "09:00-13:00"}, capacity=3)
    busy.desk.passes(days=1)
    found = of(busy)[ana]
    assert found.logged_for == timedelta(hours=1, minutes=45)
    assert found.declared_for is not None
    assert found.declared_for <= 10 * 4 * HOUR
    assert found.percent == round(100 * (found.logged_for / found.declared_for))
    assert (found.units, found.capacity) == (0, 3), "what is handed in takes nobody up"


def test_without_declared_hours_or_a_beginning_there_is_no_share(busy: Busy) -> None:
    busy.delivered()
    busy.desk.passes(days=1)
    (plain,) = of(busy).values()
    assert (plain.declared_for, plain.percent, plain.capacity) == (None, None, None)
    ana = declares(busy, hours={"mon-fri": "09:00-13:00"})
    assert of(busy, None)[ana].percent is None


def test_leave_of_who_works_alone_is_taken_off(busy: Busy) -> None:
    ana = declares(busy, hours={"mon-fri": "09:00-13:00"})
    busy.desk.passes(days=14)
    whole = of(busy)[ana].declared_for
    person = busy.ana.person.id
    busy.does(lambda unit: unit.record_person(person, Away()))
    busy.desk.passes(days=7)
    less = of(busy)[ana].declared_for
    assert whole is not None
    assert less is not None
    assert whole - less == 5 * 4 * HOUR


def test_in_a_firm_of_several_somebody_else_was_there(busy: Busy) -> None:
    ana = declares(busy, hours={"mon-fri": "09:00-13:00"})
    busy.desk.enroll("bea", "provider", firm="ana", services="books")
    busy.desk.passes(days=14)
    whole = of(busy)[ana].declared_for
    person = busy.ana.person.id
    busy.does(lambda unit: unit.record_person(person, Away()))
    busy.desk.passes(days=7)
    assert of(busy)[ana].declared_for == whole


def told(*events: tuple[datetime, PersonEvent]) -> tuple[StoredEvent, ...]:
    return tuple(
        StoredEvent(n=n, event=e, happened_at=at, recorded_at=at, actor=PersonId(1), via="t")
        for n, (at, e) in enumerate(events, start=1)
    )


def test_leave_ends_with_its_date_with_being_back_or_not_yet() -> None:
    by_date = told((day(1), Away(until_at=day(3))), (day(5), Back()))
    assert list(leaves(by_date, day(9))) == [(day(1), day(3))]
    sooner = told(
        (day(1), Away(until_at=day(8))), (day(2), Placed(zone="UTC", lang="en")), (day(4), Back())
    )
    assert list(leaves(sooner, day(9))) == [(day(1), day(4))]
    again = told((day(1), Away()), (day(2), Away(until_at=day(3))))
    assert list(leaves(again, day(9))) == [(day(1), day(2)), (day(2), day(3))]
    assert list(leaves(told((day(1), Away())), day(9))) == [(day(1), day(9))]
    assert list(leaves(told((day(9), Away())), day(9))) == []
    assert list(leaves((), day(9))) == []

"""Small values keep their promises, and what is not one of them is refused at the door."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from routing.codec import decode, encode
from routing.notices.model import Fact
from routing.people import Person, Position, Side, Standing
from routing.refusals import Refused
from routing.roles import must_approve, must_be_provider
from routing.scene import Scene
from routing.task import Task
from routing.unit import Unit
from routing.values import Money, PartyId, Period, PersonId, TaskId

MARA = PersonId(1)
FIRM = PartyId(3)


@pytest.mark.parametrize("currency", ["eur", "EURO", "", "€"])
def test_money_names_a_currency(currency: str) -> None:
    with pytest.raises(ValueError, match="currency"):
        Money(minor=100, currency=currency)


@pytest.mark.parametrize("end", [date(2026, 3, 1), date(2026, 2, 28)])
def test_a_period_lasts_a_day_at_least(end: date) -> None:
    with pytest.raises(ValueError, match="empty period"):
        Period(start=date(2026, 3, 1), end=end)


def test_who_runs_the_desk_is_an_operator_first() -> None:
    both = Person(id=MARA, provider=FIRM, operator=True)
    assert both.side == Side.OPERATOR
    assert Person(id=MARA, provider=FIRM).side == Side.PROVIDER
    assert Person(id=MARA, client=FIRM).side == Side.CLIENT


def test_a_member_does_not_say_yes_for_the_firm() -> None:
    task = Task(id=TaskId(7), client=FIRM, requester=MARA)
    member = Person(id=MARA, client=FIRM, position=Position.MEMBER)
    with pytest.raises(Refused, match="only_approver"):
        must_approve(member, task)
    must_approve(Person(id=MARA, client=FIRM, position=Position.APPROVER), task)
    must_approve(Person(id=PersonId(2), operator=True, position=Position.MEMBER), task)


def test_whom_nobody_admitted_does_no_work() -> None:
    for standing in set(Standing) - {Standing.ACTIVE}:
        with pytest.raises(Refused, match="not_admitted"):
            must_be_provider(Person(id=MARA, provider=FIRM, standing=standing))
    must_be_provider(Person(id=MARA, provider=FIRM))


@pytest.mark.parametrize(
    "fact",
    [
        datetime(2026, 3, 1, 9, 30, tzinfo=UTC),
        Money(minor=-5, currency="EUR"),
        ({"who": "Ana", "due": date(2026, 3, 1)}, {"who": "Ben"}),
        True,
        None,
    ],
)
def test_a_fact_comes_back_as_what_it_was(fact: object) -> None:
    written = encode(fact, Fact | None)
    assert decode(written, Fact | None) == fact


def test_what_is_no_fact_is_not_written_down() -> None:
    with pytest.raises(ValueError, match="complex"):
        encode(complex(1, 2), Fact)
    assert encode(Decimal("1.20"), Decimal) == "1.20"


def test_a_unit_of_work_is_all_that_a_rule_may_look_at() -> None:
    asked = {name for name in vars(Scene) if not name.startswith("_")} | set(Scene.__annotations__)
    given = set(vars(Unit)) | set(Unit.__init__.__annotations__)
    assert asked
    assert asked <= given

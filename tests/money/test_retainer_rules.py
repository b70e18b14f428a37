"""A retainer's own rules: what can be agreed on, what a month brings, what can be drawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routing.money.retainer import (
    MINUTES,
    GivenBack,
    Retainer,
    RetainerAgreed,
    RetainerEnded,
    agree,
    draw,
    evolve_retainer,
    give_back,
    open_month,
)
from routing.refusals import Refused
from routing.values import Money, PartyId, RetainerId, TaskId

HELD = Retainer(id=RetainerId(1), client=PartyId(1), monthly=600, left=240, month=date(2026, 3, 1))
HOURS = RetainerAgreed(
    client=PartyId(1), unit=MINUTES, monthly=600, over=Money(minor=5000, currency="EUR")
)
APRIL = date(2026, 4, 1)
LEFT = st.integers(0, 10**6)


@pytest.mark.parametrize(
    ("agreed", "code"),
    [
        (replace(HOURS, monthly=0), "retainer_empty"),
        (replace(HOURS, over=None), "retainer_over"),
        (replace(HOURS, unit="USD", fee=Money(minor=1, currency="EUR")), "retainer_fee"),
        (replace(HOURS, unit="EUR"), "retainer_unit"),
    ],
)
def test_what_says_too_little_is_not_agreed_on(agreed: RetainerAgreed, code: str) -> None:
    with pytest.raises(Refused) as refused:
        agree(HELD, agreed)
    assert refused.value.code == code


def test_what_is_whole_is_agreed_on_as_it_is() -> None:
    assert agree(HELD, HOURS) == HOURS
    money = RetainerAgreed(
        client=PartyId(1), unit="EUR", monthly=10**5, fee=Money(minor=10**5, currency="EUR")
    )
    assert agree(replace(HELD, left=0), money) == money


@given(LEFT, st.none() | LEFT, st.booleans())
def test_a_month_brings_what_is_agreed_and_takes_along_what_may(
    left: int, roll_over: int | None, paused: bool
) -> None:
    held = replace(HELD, left=left, roll_over=roll_over, paused=paused)
    opened = open_month(held, APRIL)
    assert opened is not None
    after = evolve_retainer(held, opened)
    kept = left if paused or roll_over is None else min(left, roll_over)
    assert after.left == kept + (0 if paused else held.monthly)
    assert open_month(after, APRIL) is None


def test_what_is_over_opens_no_month() -> None:
    assert open_month(replace(HELD, ended=True), APRIL) is None


@given(LEFT, st.integers(-5, 10**6))
def test_no_more_is_drawn_than_is_left_and_what_comes_back_is_there_again(
    left: int, amount: int
) -> None:
    held = replace(HELD, left=left)
    if not 0 < amount <= left:
        with pytest.raises(Refused) as refused:
            draw(held, TaskId(1), amount)
        assert refused.value.facts == {"left": left}
        return
    drawn = evolve_retainer(held, draw(held, TaskId(1), amount))
    assert drawn.left == left - amount >= 0
    (back,) = give_back(drawn, TaskId(1), MINUTES, amount)
    assert evolve_retainer(drawn, back) == held


def test_what_comes_back_after_the_end_does_not_stay_there() -> None:
    over = replace(HELD, ended=True, left=0)
    back, ended = give_back(over, TaskId(1), MINUTES, 30)
    assert (back, ended) == (
        GivenBack(task=TaskId(1), unit=MINUTES, amount=30),
        RetainerEnded(unit=MINUTES, left=30),
    )
    assert evolve_retainer(evolve_retainer(over, back), ended) == over

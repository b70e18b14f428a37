"""What accepted work comes to: fixed, by the hour, by the line, in part, beyond a retainer."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from money_books import MARA, eur, fixed, rate
from routing.catalogue.model import RateKind
from routing.money.charge import Done, amount_of, charge_for, share_in
from routing.money.retainer import Retainer
from routing.values import RetainerId

HOUR = timedelta(hours=1)
TEN_HOURS = Retainer(id=RetainerId(1), monthly=600, left=600, over=eur(6000))
FIFTY_EUROS = Retainer(id=RetainerId(1), unit="EUR", monthly=5000, left=5000)


def test_a_fixed_price_is_what_was_agreed() -> None:
    charge = charge_for(Done(price=fixed(6000), pay=fixed(3600), took_for=3 * HOUR))
    assert (charge.price, charge.pay) == (eur(6000), eur(3600))


@pytest.mark.parametrize(
    ("minutes", "cents"), [(0, 0), (1, 75), (20, 1500), (105, 7875), (7, 525), (60, 4500)]
)
def test_hours_count_to_the_minute(minutes: int, cents: int) -> None:
    assert amount_of(rate(RateKind.HOURLY, 4500), minutes, 0) == eur(cents)


def test_half_a_cent_is_rounded_up() -> None:
    assert amount_of(rate(RateKind.HOURLY, 1), 30, 0) == eur(1)
    assert amount_of(rate(RateKind.HOURLY, 1), 29, 0) == eur(0)


def test_lines_count_by_their_number() -> None:
    done = Done(price=rate(RateKind.PER_ITEM, 450), pay=rate(RateKind.PER_ITEM, 300), lines=37)
    charge = charge_for(done)
    assert (charge.price, charge.pay, charge.lines) == (eur(16650), eur(11100), 37)


def test_a_part_of_the_work_is_a_part_of_both_amounts() -> None:
    charge = charge_for(Done(price=fixed(6000), pay=fixed(3601), share=60))
    assert (charge.price, charge.pay) == (eur(3600), eur(2161))


@pytest.mark.parametrize(
    ("words", "share"), [("60 %, page 3 is missing", 60), ("the half of it", 50), ("250%", 100)]
)
def test_the_reason_of_a_decision_may_name_the_part(words: str, share: int) -> None:
    assert share_in(words) == share


def test_hours_that_were_paid_beforehand_cost_nothing_more() -> None:
    charge = charge_for(Done(price=fixed(6000), pay=fixed(3600), took_for=2 * HOUR), TEN_HOURS)
    assert (charge.minutes, charge.price, charge.pay) == (120, None, eur(3600))


def test_beyond_the_hours_nothing_is_charged_without_a_yes() -> None:
    done = Done(pay=fixed(3600), took_for=11 * HOUR)
    held = charge_for(done, TEN_HOURS)
    assert (held.minutes, held.price, held.held) == (600, None, eur(6000))
    agreed = charge_for(done, TEN_HOURS, MARA)
    assert (agreed.minutes, agreed.price, agreed.over) == (600, eur(6000), eur(6000))
    assert agreed.agreed_by == MARA


def test_money_that_was_paid_beforehand_goes_first() -> None:
    done = Done(price=fixed(6000), pay=fixed(3600))
    held = charge_for(done, FIFTY_EUROS)
    assert (held.price, held.drawn, held.held) == (eur(5000), eur(5000), eur(1000))
    agreed = charge_for(done, FIFTY_EUROS, MARA)
    assert (agreed.price, agreed.drawn, agreed.over) == (eur(6000), eur(5000), eur(1000))


def test_money_of_another_currency_pays_for_nothing_here() -> None:
    done = Done(price=rate(RateKind.FIXED, 6000, "USD"))
    charge = charge_for(done, FIFTY_EUROS)
    assert (charge.price, charge.drawn) == (done.price and done.price.amount, None)


def test_a_retainer_that_is_over_covers_nothing() -> None:
    charge = charge_for(Done(price=fixed(6000)), replace(TEN_HOURS, ended=True))
    assert (charge.price, charge.minutes) == (eur(6000), 0)

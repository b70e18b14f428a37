"""There and back is one stretch of days, and no date by which a booking is wanted."""

from __future__ import annotations

from datetime import date

import pytest

from routing.values import Period
from sample_reader import LISBON, NOW, read, sample_reader

JUNE = Period(start=date(2026, 6, 3), end=date(2026, 6, 6))


def days(text):
    return sample_reader().read_inputs("travel", text, now=NOW, zone=LISBON).get("dates")


@pytest.mark.parametrize(
    "text",
    [
        "I need flights to Berlin, leaving 3 June in the morning and coming back on the 5th",
        "book me a flight to Berlin on the 3rd of June, back on the 5th, aisle seat",
        "train to Leeds 3 June, return 5 June",
        "Flug nach Madrid am 3. Juni, zurück am 5. Juni",
        "vuelo a Roma el 3 de junio, vuelta el 5 de junio",
    ],
)
def test_the_days_of_a_journey_are_asked_for_no_more(text):
    assert days(text) == JUNE


def test_another_month_follows_the_way_out():
    until = Period(start=date(2026, 6, 30), end=date(2026, 7, 3))

    assert days("flight to Oslo on 30 June, back on the 2nd") == until


def test_two_days_without_a_way_back_are_no_journey():
    assert days("flight to Oslo on 3 June, call me on 5 June") is None


def test_the_way_out_is_no_date_by_which_it_is_wanted():
    (part,) = read("book me a flight to Berlin on the 3rd of June, back on the 5th").parts

    assert part.service == "travel"
    assert part.when is None

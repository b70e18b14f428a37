"""Public holidays come as dates, and the library only when asked for."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from routing.clock import holiday_dates


def test_holidays_of_a_country_and_of_a_part_of_it() -> None:
    epiphany = date(2026, 1, 6)
    assert date(2026, 10, 3) in holiday_dates.dates("DE", None, 2026)
    assert epiphany in holiday_dates.dates("DE", "BY", 2026)
    assert epiphany not in holiday_dates.dates("DE", "BE", 2026)


def test_a_place_is_known_or_refused() -> None:
    assert holiday_dates.is_known("PT")
    assert holiday_dates.is_known("GB", "SCT")
    assert not holiday_dates.is_known("GB", "XX")
    assert not holiday_dates.is_known("XX")
    with pytest.raises(LookupError):
        holiday_dates.dates("XX", None, 2026)


def test_the_library_is_not_loaded_before_a_place_is_named() -> None:
    code = "import sys, routing.clock.courts; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

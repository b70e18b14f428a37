"""How fast working time is counted, beside its floor: one bare bisection over the same openings.

Run as `python -m benchmarks.clock`. Medians of many short runs, so that a busy machine shows
little. Goals: add and between at most 3 us (limit 5), with 20 pauses 60 us, two years compiled
in 10 ms.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import UTC, datetime, timedelta
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from routing.clock.calendar import Calendar, Hours, Region, parse_week

if TYPE_CHECKING:
    from collections.abc import Callable

HOURS = Hours(
    weekly=parse_week({"mon-fri": "09:00-12:30 13:30-17:00"}), regions=(Region(country="DE"),)
)
ZONE = "Europe/Berlin"
NOW = datetime(2026, 3, 13, 10, 17, tzinfo=UTC)
PAUSES = [(NOW + timedelta(hours=5 * n), NOW + timedelta(hours=5 * n + 2)) for n in range(20)]


def microseconds(run: Callable[[], object], calls: int, rounds: int = 41) -> float:
    """Return the median cost of one call, in microseconds."""
    costs = []
    for _ in range(rounds):
        start = perf_counter()
        for _ in range(calls):
            run()
        costs.append((perf_counter() - start) / calls * 1e6)
    return median(costs)


def compile_two_years() -> object:
    """Build the table of two calendar years from nothing but known holidays."""
    return Calendar(HOURS, ZONE).between(NOW, NOW.replace(year=2027))


def measure() -> dict[str, float]:
    """Return the median cost of each operation, in microseconds."""
    compile_two_years()  # imports the holidays, which is not the calendar's work
    calendar = Calendar(HOURS, ZONE)
    later, work, long = NOW + timedelta(days=14), timedelta(hours=8), timedelta(hours=80)
    spans = calendar.open_intervals(NOW, NOW + timedelta(days=730))
    starts, probe = [start.timestamp() for start, _ in spans], later.timestamp()
    return {
        "floor": microseconds(lambda: bisect_right(starts, probe), 1000),
        "add 8 h": microseconds(lambda: calendar.add(NOW, work), 500),
        "add 80 h": microseconds(lambda: calendar.add(NOW, long), 500),
        "between": microseconds(lambda: calendar.between(NOW, later), 500),
        "add, 20 pauses": microseconds(lambda: calendar.add(NOW, long, PAUSES), 50),
        "compile 2 years": microseconds(compile_two_years, 1),
    }


def main() -> None:
    """Print each cost in microseconds and as a multiple of the floor."""
    costs = measure()
    for name, cost in costs.items():
        print(f"{name:<16} {cost:>9.2f} us  {cost / costs['floor']:>8.1f} x floor")


if __name__ == "__main__":
    main()

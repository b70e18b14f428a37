"""Wall-clock times of a zone as instants, where clocks jump too.

Instants are whole seconds since 1970 UTC; so are wall times, read as if the wall were UTC. One
rule covers every change of the clocks: a wall time *opens* at the first instant at which the wall
shows it or later, and *closes* at the last before which the wall still showed less. In a gap both
are the gap's end; within a folded hour opening is the first showing, closing the second.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from routing.clock.hours import HoursProblem, Problem

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EPOCH_DAY = EPOCH.toordinal()
DAY_SECONDS = 86_400


def stamp(at: datetime) -> int:
    """Return whole seconds since 1970 UTC, fractions dropped; a naive time raises `TypeError`."""
    since = at - EPOCH
    return since.days * DAY_SECONDS + since.seconds


def moment(at: int) -> datetime:
    """Return a stamp as an aware UTC datetime."""
    return EPOCH + timedelta(0, at)


def day_number(day: date) -> int:
    """Return days since 1970-01-01."""
    return day.toordinal() - EPOCH_DAY


@lru_cache(maxsize=128)
def zone_named(name: str) -> ZoneInfo:
    """Return an IANA zone; raises `HoursProblem` for a name that is none."""
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        # OSError: the name of a folder of zones, such as Europe.
        raise HoursProblem(Problem.UNKNOWN_ZONE, name) from None


def offset_at(zone: ZoneInfo, at: int) -> int:
    """Return the wall's lead over UTC, in seconds, at an instant."""
    # Through naive UTC seconds: the wall is what the zone shows, read as if it were UTC.
    wall = moment(at).astimezone(zone)
    return stamp(wall.replace(tzinfo=UTC)) - at


def local_date(zone: ZoneInfo, at: int) -> date:
    """Return the date that the wall shows at an instant."""
    return moment(at).astimezone(zone).date()


def opens_at(zone: ZoneInfo, wall: int) -> int:
    """Return the first instant at which the wall shows `wall` or later."""
    first, second = _readings(zone, wall)
    return first if first <= second else _gap_end(zone, second, first)


def closes_at(zone: ZoneInfo, wall: int) -> int:
    """Return the instant from which on the wall shows `wall` or later for good."""
    first, second = _readings(zone, wall)
    if second < first:
        return _gap_end(zone, second, first)
    # The very start of a folded hour shows twice too, but nothing less is shown between.
    shown_before = second - 1 + offset_at(zone, second - 1)
    return second if shown_before < wall else first


def _readings(zone: ZoneInfo, wall: int) -> tuple[int, int]:
    shown = moment(wall).replace(tzinfo=zone)
    return stamp(shown.replace(fold=0)), stamp(shown.replace(fold=1))


def _gap_end(zone: ZoneInfo, before: int, after: int) -> int:
    # In a gap the two readings lie on either side of the change; halve the way to it.
    old = offset_at(zone, before)
    while after - before > 1:
        middle = (before + after) // 2
        if offset_at(zone, middle) == old:
            before = middle
        else:
            after = middle
    return after

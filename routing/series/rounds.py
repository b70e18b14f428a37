"""The days of a standing order: from a rule to the next day, around days off, and when to ask.

Rules are those of RFC 5545, expanded by dateutil. Days are local; instants come from calendars.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

from routing.rules import LAST_YEAR, ROUND_AHEAD
from routing.series.model import Shift
from routing.values import Period

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.clock.calendar import Calendar

ONE = timedelta(days=1)
SHORT = 28
"""Every month has so many days."""
_TIED = re.compile(r"\bBY(?:MONTHDAY|DAY|YEARDAY|WEEKNO|MONTH|SETPOS)=")


def tied(said: str, start: date) -> str:
    """Give a monthly rule without a day the day of its start; a short month has its last one."""
    if "FREQ=MONTHLY" not in said or _TIED.search(said):
        return said
    return f"{said};{_month_day(start.day)}"


def _month_day(day: int) -> str:
    if day <= SHORT:
        return f"BYMONTHDAY={day}"
    days = ",".join(str(n) for n in range(SHORT, day + 1))
    return f"BYMONTHDAY={days};BYSETPOS=-1"


def is_tied(rule: str) -> bool:
    """Whether the rule itself says on which days."""
    return _TIED.search(rule) is not None


def date_after(rule: str, start: date, after: date) -> date | None:
    """Give the first day of the rule that lies after a day; None when it has run out."""
    begins = datetime.combine(start, time())
    days = rrulestr(_whole_days(rule), dtstart=begins)
    found = days.after(datetime.combine(after, time()))
    if found is None or found.year > LAST_YEAR:
        return None
    day: date = found.date()
    return day


def first_date(rule: str, today: date) -> date | None:
    """Give the first day of a rule from tomorrow on; of a quarter's rule, after a quarter's end."""
    once = re.sub(r";INTERVAL=\d+", "", rule)
    months = _MONTHS.get(every(rule), 0)
    if months and "BYMONTHDAY" in rule and "BYMONTH=" not in rule:
        ends = "BYMONTHDAY=-" in rule
        begins = range(months if ends else 1, 13, months)
        once = f"{once};BYMONTH={','.join(map(str, begins))}"
    return date_after(once, today, today)


def _whole_days(rule: str) -> str:
    """The rule without its clock time: that is the due time of each day."""
    return re.sub(r";?BY(?:HOUR|MINUTE|SECOND)=[\d,]+", "", rule)


def _clock_of(rule: str) -> time | None:
    hour = re.search(r"BYHOUR=(\d+)", rule)
    minute = re.search(r"BYMINUTE=(\d+)", rule)
    return None if hour is None else time(int(hour[1]), int(minute[1]) if minute else 0)


def is_working(day: date, hours: Calendar) -> bool:
    """Whether there is working time on that day."""
    return hours.end_of_day(day).astimezone(ZoneInfo(hours.zone)).date() == day


def shifted(day: date, shift: Shift, hours: Calendar) -> date:
    """Give the day itself, or the nearest working day before or after it."""
    step = -ONE if shift == Shift.BEFORE else ONE
    while not is_working(day, hours):
        day += step
    return day


def due_at(rule: str, day: date, hours: Calendar) -> datetime:
    """Give the instant by which a round's day is meant: its clock time, else the day's close."""
    clock = _clock_of(rule)
    if clock is None:
        return hours.end_of_day(day)
    return datetime.combine(day, clock, ZoneInfo(hours.zone))


def round_due_at(rule: str, day: date, hours: Calendar, shift: Shift = Shift.BEFORE) -> datetime:
    """Give the instant of a round, a day off moved by its rule."""
    return due_at(rule, shifted(day, shift, hours), hours)


def opens_at(day: date, hours: Calendar, earlier: int = 0) -> datetime:
    """Give when a round opens: at the beginning of so many working days before its day.

    `earlier` are those that were agreed beside the usual ones.
    """
    left = ROUND_AHEAD + earlier
    while left:
        day -= ONE
        left -= is_working(day, hours)
    midnight = datetime.combine(day, time(), ZoneInfo(hours.zone))
    return hours.next_open(midnight)


# --- what a round is for ---


def months_between(first: date, second: date) -> int:
    """Give how many calendar months lie between two days."""
    return (second.year - first.year) * 12 + second.month - first.month


def moved_period(period: Period, rule: str, last: date, now: date) -> Period:
    """Give the period of another round: as far on as its day is, in months or days."""
    whole = period.start.day == period.end.day == 1
    if whole and ("FREQ=MONTHLY" in rule or "FREQ=YEARLY" in rule):
        by = months_between(last, now)
        return Period(start=_months_on(period.start, by), end=_months_on(period.end, by))
    days = now - last
    return Period(start=period.start + days, end=period.end + days)


def goes_with(period: Period, rule: str) -> bool:
    """Whether the next period follows from the rule: of a month's work that is now weekly, none."""
    months = period.start.day == period.end.day == 1
    return not months or "FREQ=MONTHLY" in rule or "FREQ=YEARLY" in rule


def _months_on(first: date, by: int) -> date:
    months = first.year * 12 + first.month - 1 + by
    return date(months // 12, months % 12 + 1, 1)


def every(rule: str) -> str:
    """Give a code for how often: day, week, fortnight, month, quarter, half_year, year or other."""
    parts = dict(part.split("=", 1) for part in rule.split(";") if "=" in part)
    key = (parts.get("FREQ", ""), parts.get("INTERVAL", "1"))
    return _EVERY.get(key, "other")


_MONTHS: Mapping[str, int] = {"quarter": 3, "half_year": 6}
_EVERY: Mapping[tuple[str, str], str] = {
    ("DAILY", "1"): "day",
    ("WEEKLY", "1"): "week",
    ("WEEKLY", "2"): "fortnight",
    ("MONTHLY", "1"): "month",
    ("MONTHLY", "3"): "quarter",
    ("MONTHLY", "6"): "half_year",
    ("YEARLY", "1"): "year",
}

"""Calendar arithmetic on local dates: weeks, months, quarters, named days.

Knows the civil calendar; knows nothing of words, zones or working time.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from routing.understanding.meaning import Grain

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LAST_YEAR = 9990
FROM_EASTER, WEEKDAY_FROM = 5_000, 1_000_000
BANK_HOLIDAYS = (FROM_EASTER + 1, 1_050_010, 1_050_250, 1_080_250)
"""Easter Monday, the first and the last Monday of May, the last Monday of August."""
BANK_HOLIDAY = 1

MINUTE, HOUR, DAY, WEEK, MONTH, QUARTER, YEAR, FORTNIGHT, WEEKEND, WORKDAY, BUSINESS = range(1, 12)
SECOND, HALF_YEAR, WORK_WEEK, QUARTER_HOUR = 12, 13, 14, 16
ABOUT_DAYS = {WEEK: 7, FORTNIGHT: 14, MONTH: 30, QUARTER: 91, YEAR: 365, HALF_YEAR: 182}

MONTHS = {MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12}

WORKING = frozenset({WORKDAY, BUSINESS})
GRAINS = {
    SECOND: Grain.SECOND,
    MINUTE: Grain.MINUTE,
    HOUR: Grain.HOUR,
    DAY: Grain.DAY,
    WEEK: Grain.WEEK,
    MONTH: Grain.MONTH,
    QUARTER: Grain.QUARTER,
    YEAR: Grain.YEAR,
    FORTNIGHT: Grain.WEEK,
    WEEKEND: Grain.DAY,
    WORKDAY: Grain.DAY,
    BUSINESS: Grain.DAY,
    HALF_YEAR: Grain.QUARTER,
    WORK_WEEK: Grain.WEEK,
}


def make_date(year: int, month: int, day: int) -> date | None:
    """Return the date, or None when there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def add_months(start: date, count: int) -> date:
    """Move by whole months; the 31st becomes the last day of a shorter month."""
    index = start.year * 12 + start.month - 1 + count
    year = min(max(index // 12, 1), LAST_YEAR)
    month = index % 12 + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def add_days(start: date, count: int) -> date:
    """Move by days; beyond the calendar it stays at the calendar's edge."""
    try:
        return start + timedelta(days=count)
    except OverflowError:
        return date(LAST_YEAR, 12, 31)


def add_workdays(start: date, count: int) -> date:
    """Move by Monday-to-Friday days; holidays are not known here."""
    if count < 0:
        return _back_workdays(start, -count)
    weeks, rest = divmod(count, 5)
    day = add_days(start, weeks * 7)
    while rest:
        day = add_days(day, 1)
        rest -= day.weekday() < 5
    return day


def _back_workdays(start: date, count: int) -> date:
    day = start
    for _ in range(min(count, 3000)):
        day = add_days(day, -1)
        while day.weekday() > 4:
            day = add_days(day, -1)
    return day


def add_units(start: date, count: int, unit: int) -> date:
    """Move by days or a longer unit."""
    if unit in MONTHS:
        return add_months(start, count * MONTHS[unit])
    if unit in WORKING:
        return add_workdays(start, count)
    return add_days(start, count * {WEEK: 7, FORTNIGHT: 14, WEEKEND: 7}.get(unit, 1))


def unit_around(day: date, unit: int, shift: int = 0) -> tuple[date, date]:
    """Return [start, end) of the calendar unit that holds the day, moved by whole units."""
    if unit == WEEKEND:
        saturday = add_days(day, 5 - day.weekday() + 7 * shift)
        return saturday, add_days(saturday, 2)
    if unit in (WEEK, FORTNIGHT, WORK_WEEK):
        monday = add_days(day, -day.weekday() + 7 * shift)
        return monday, add_days(monday, {WEEK: 7, FORTNIGHT: 14}.get(unit, 5))
    if unit in MONTHS:
        size = MONTHS[unit]
        first = date(day.year, (day.month - 1) // size * size + 1, 1)
        start = add_months(first, size * shift)
        return start, add_months(start, size)
    start = add_days(day, shift)
    return start, add_days(start, 1)


def next_weekday(after: date, weekday: int) -> date:
    """Return the first such weekday on or after the day."""
    return add_days(after, (weekday - after.weekday()) % 7)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """Return the nth such weekday of a month, counted from its end when negative."""
    if nth < 0:
        last = date(year, month, monthrange(year, month)[1])
        found = add_days(last, -((last.weekday() - weekday) % 7) + 7 * (nth + 1))
        return found if found.month == month else None
    first = next_weekday(date(year, month, 1), weekday)
    found = add_days(first, 7 * (nth - 1))
    return found if found.month == month else None


def weekdays_in(today: date, month: int, year: int | None, weekday: int) -> tuple[date, ...]:
    """Return each such weekday of a month that is not past; without a year, the next that has one.

    None where the year that was said has no more of them.
    """
    years = (year,) if year else (today.year, today.year + 1)
    found = ([nth_weekday(one, month, weekday, nth) for nth in range(1, 6)] for one in years)
    ahead = (tuple(day for day in days if day and day >= today) for days in found)
    return next(filter(None, ahead), ())


SEASONS = ((3, 20), (6, 21), (9, 23), (12, 21))
"""The first days of spring, summer, autumn and winter in the north."""


def season(today: date, number: int, shift: int) -> tuple[date, date]:
    """Return [start, end) of the season (1 spring) that is on or next, moved by whole years."""
    year = today.year - 1
    while date(year + number // 4, *SEASONS[number % 4]) <= today:
        year += 1
    start, end = date(year, *SEASONS[number - 1]), date(year + number // 4, *SEASONS[number % 4])
    return add_months(start, 12 * shift), add_months(end, 12 * shift)


def easter(year: int) -> date:
    """Return Easter Sunday of a Gregorian year (Meeus, Astronomical Algorithms, chapter 8)."""
    century, rest = divmod(year, 100)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * (year % 19) + century - century // 4 - correction + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (year % 19 + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def feast(year: int, code: int) -> date | None:
    """Return a feast in a year; `code` as the word tables make it (`words.times.tables`)."""
    if code == BANK_HOLIDAY:
        return feast(year, BANK_HOLIDAYS[0])
    if code >= WEEKDAY_FROM:
        month, rest = divmod(code - WEEKDAY_FROM, 10_000)
        return next_weekday(date(year, month, rest // 10), rest % 10)
    if code >= FROM_EASTER // 2:
        return add_days(easter(year), code - FROM_EASTER)
    return make_date(year, code // 100, code % 100)


def coming_feast(today: date, code: int) -> date | None:
    """Return the next such feast that is not past."""
    if code == BANK_HOLIDAY:
        return min(filter(None, (coming_feast(today, each) for each in BANK_HOLIDAYS)))
    years = range(today.year, min(today.year + 9, LAST_YEAR))
    found = (feast(year, code) for year in years)
    return next((day for day in found if day and day >= today), None)


def week_by(day: date) -> tuple[date, date]:
    """Return [start, end) of the week that a day names; who says Sunday's begins it there."""
    return unit_around(add_days(day, day.weekday() == 6), WEEK)


def weekend_by(day: date) -> tuple[date, date]:
    """Return [start, end) of the weekend a feast makes long: from Thursday on, or to Monday."""
    saturday = next_weekday(add_days(day, -3), 5)
    return min(day, saturday), max(add_days(day, 1), add_days(saturday, 2))


def coming_month_day(today: date, month: int, day: int) -> date | None:
    """Return the next such day that is not past; 29 February waits for its year."""
    for year in range(today.year, today.year + 9):
        found = make_date(year, month, day)
        if found is not None and found >= today:
            return found
    return None


def coming_day_of_month(today: date, day: int) -> date | None:
    """Return the next date with that day number that is not past."""
    for shift in range(13):
        first = add_months(today.replace(day=1), shift)
        found = make_date(first.year, first.month, day)
        if found is not None and found >= today:
            return found
    return None


def iso_week(today: date, number: int, year: int | None) -> tuple[date, date] | None:
    """Return [start, end) of a week by its number, this year's or the next that is not past."""
    weeks = (_week(one, number) for one in ((year,) if year else (today.year, today.year + 1)))
    return next((week for week in weeks if week and (year or week[1] > today)), None)


def _week(year: int, number: int) -> tuple[date, date] | None:
    try:
        start = date.fromisocalendar(year, number, 1)
    except ValueError:
        return None
    return start, add_days(start, 7)


def weekday_on_day_number(today: date, weekday: int, day: int) -> date | None:
    """Return the next date with that day number that falls on that weekday."""
    for shift in range(24):
        first = add_months(today.replace(day=1), shift)
        found = make_date(first.year, first.month, day)
        if found is not None and found >= today and found.weekday() == weekday:
            return found
    return None

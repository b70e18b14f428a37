"""Opening hours as somebody states them: a week, dated exceptions, holidays, absences.

Knows wall-clock times and dates; knows no zone, so it cannot say when anything is open. That is
the `calendar`'s job. What is written wrongly comes back as a `HoursProblem` code, never as words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from routing.clock import holiday_dates

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

DAY = 24 * 60
DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Problem(StrEnum):
    """What can be wrong with hours that somebody wrote."""

    UNKNOWN_DAY = "unknown_day"
    DAY_TWICE = "day_twice"
    NOT_A_SPAN = "not_a_span"
    NOT_A_TIME = "not_a_time"
    EMPTY_SPAN = "empty_span"
    SPANS_OVERLAP = "spans_overlap"
    NOT_A_DATE = "not_a_date"
    UNKNOWN_REGION = "unknown_region"
    UNKNOWN_ZONE = "unknown_zone"
    BACKWARD_RANGE = "backward_range"


class HoursProblem(ValueError):
    """Hours that cannot be used: a `code`, the offending `value`, and the key it stood under."""

    def __init__(self, code: Problem, value: str, where: str = "") -> None:
        super().__init__(code.value, value, where)
        self.code = code
        self.value = value
        self.where = where


@dataclass(frozen=True, kw_only=True, slots=True, order=True)
class Span:
    """Open from `start` to `end`, in wall-clock minutes from midnight of the day it belongs to.

    An `end` past 24 * 60 runs into the next day (22:00 to 06:00 is 1320 to 1800), and belongs
    wholly to the day on which it starts. Refuses with `HoursProblem` what starts after its own
    day, ends before it starts, or ends after the next day.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < min(self.end, DAY) or self.end > 2 * DAY:
            raise HoursProblem(Problem.EMPTY_SPAN, f"{self.start}-{self.end}")


WHOLE_DAY = Span(start=0, end=DAY)
Spans = tuple[Span, ...]


@dataclass(frozen=True, kw_only=True, slots=True, order=True)
class Region:
    """A country, and a part of it or "" for the whole, whose public holidays count."""

    country: str
    subdivision: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Hours:
    """When somebody works, in wall-clock terms.

    For one date the first of these decides: `closed` dates are closed; `overrides` give that
    date's spans (none = closed), on a holiday too; holidays of any of the `regions` are closed;
    else the `weekly` spans of that weekday (0 = Monday). `away` cuts [start, end) instants out of
    whatever remains. A mapping given here must not be changed afterwards.
    """

    weekly: Mapping[int, Spans]
    overrides: Mapping[date, Spans] = field(default_factory=dict)
    regions: tuple[Region, ...] = ()
    closed: frozenset[date] = frozenset()
    away: tuple[tuple[datetime, datetime], ...] = ()

    def __post_init__(self) -> None:
        for weekday in self.weekly:
            if weekday not in range(7):
                raise HoursProblem(Problem.UNKNOWN_DAY, str(weekday), "weekly")
        for start, end in self.away:
            if end < start:
                raise HoursProblem(Problem.BACKWARD_RANGE, start.isoformat(), "away")

    def __hash__(self) -> int:
        week, dated = frozenset(self.weekly.items()), frozenset(self.overrides.items())
        return hash((week, dated, self.regions, self.closed, self.away))

    def spans_on(self, day: date) -> Spans:
        """Return the spans that start on `day`, before absences; empty when closed.

        Raises `HoursProblem` when a region has no known holidays.
        """
        if day in self.closed:
            return ()
        dated = self.overrides.get(day)
        if dated is not None:
            return dated
        return () if self._is_holiday(day) else self.weekly.get(day.weekday(), ())

    def _is_holiday(self, day: date) -> bool:
        return any(day in _holidays(region, day.year) for region in self.regions)


def _holidays(region: Region, year: int) -> frozenset[date]:
    try:
        return holiday_dates.dates(region.country, region.subdivision or None, year)
    except LookupError:
        code = f"{region.country}-{region.subdivision}".rstrip("-")
        raise HoursProblem(Problem.UNKNOWN_REGION, code) from None


def parse_week(text: Mapping[str, str]) -> dict[int, Spans]:
    """Read {"mon-fri": "09:00-12:30 13:30-17:00", "fri": "closed"} as spans by weekday.

    A key is a day, a range (over the weekend too: "sat-mon") or a list ("mon, wed"); days by any
    three or more letters of their English names, "daily" for all. The key with fewer days wins,
    so that "fri" corrects "mon-fri". Raises the first `HoursProblem`, with its key.
    """
    keys = {key: _days(key) for key in text}
    week: dict[int, Spans] = {}
    width: dict[int, int] = {}
    for key, days in sorted(keys.items(), key=lambda pair: -len(pair[1])):
        spans = parse_spans(text[key], where=key)
        for day in days:
            if width.get(day) == len(days):
                raise HoursProblem(Problem.DAY_TWICE, DAY_NAMES[day][:3], key)
            week[day], width[day] = spans, len(days)
    return {day: week[day] for day in sorted(week)}


def without_days(text: Mapping[str, str], days: Collection[int]) -> dict[str, str]:
    """Return a week as it is written, {"mon,tue": "09:00-17:00"}, without these days (0 = Monday).

    Days with the same spans share a key. Raises `HoursProblem` as `parse_week` does.
    """
    found: dict[str, list[str]] = {}
    for day, spans in parse_week(text).items():
        if day not in days and spans:
            found.setdefault(" ".join(map(_written, spans)), []).append(DAY_NAMES[day][:3])
    return {",".join(names): spans for spans, names in found.items()}


def _written(span: Span) -> str:
    return f"{_wall(span.start)}-{_wall(span.end if span.end <= DAY else span.end - DAY)}"


def _wall(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def week_problems(text: Mapping[str, str]) -> tuple[HoursProblem, ...]:
    """Return all that is wrong with a week, at most one per key; empty when it can be read."""
    found: list[HoursProblem] = []
    for key, value in text.items():
        found += _problem_of({key: value})
    return tuple(found or _problem_of(text))


def _problem_of(text: Mapping[str, str]) -> list[HoursProblem]:
    try:
        parse_week(text)
    except HoursProblem as problem:
        return [problem]
    return []


def _days(key: str) -> tuple[int, ...]:
    days: list[int] = []
    for part in key.lower().split(","):
        first, dash, last = part.strip().partition("-")
        if first == "daily" and not dash:
            first, dash, last = "mon", "-", "sun"
        start = _day(first, key)
        until = _day(last, key) if dash else start
        days += [(start + step) % 7 for step in range((until - start) % 7 + 1)]
    if len(set(days)) < len(days):
        raise HoursProblem(Problem.DAY_TWICE, key, key)
    return tuple(days)


def _day(name: str, key: str) -> int:
    name = name.strip()
    for number, full in enumerate(DAY_NAMES):
        if len(name) >= 3 and full.startswith(name):
            return number
    raise HoursProblem(Problem.UNKNOWN_DAY, name, key)


def parse_spans(text: str, where: str = "") -> Spans:
    """Read "09:00-12:30 13:30-17:00", "9-17", "22:00-06:00", "24h", "closed" or "".

    A span that ends at or before its start on the clock runs overnight. Raises `HoursProblem`
    for what is not a time of day, is empty, or overlaps another span of the day.
    """
    plain = text.strip().lower()
    if plain in ("", "closed", "off"):
        return ()
    if plain in ("24h", "24/7"):
        return (WHOLE_DAY,)
    joined = re.sub(r"\s*[-\u2013]\s*", "-", plain)
    spans = sorted(_span(part, where) for part in re.split(r"[\s,;]+", joined) if part)
    for one, two in pairwise(spans):
        if two.start < one.end:
            raise HoursProblem(Problem.SPANS_OVERLAP, text, where)
    return tuple(spans)


def _span(text: str, where: str) -> Span:
    first, dash, last = text.partition("-")
    if not dash:
        raise HoursProblem(Problem.NOT_A_SPAN, text, where)
    start, end = _minute(first, where), _minute(last, where)
    if start in (end, DAY):
        raise HoursProblem(Problem.EMPTY_SPAN, text, where)
    return Span(start=start, end=end if end > start else end + DAY)


def _minute(text: str, where: str) -> int:
    shape = re.fullmatch(r"([0-9]{1,2})(?::([0-9]{2}))?", text)
    minute = int(shape[1]) * 60 + int(shape[2] or 0) if shape else DAY + 1
    if shape is None or minute > DAY or int(shape[2] or 0) > 59:
        raise HoursProblem(Problem.NOT_A_TIME, text, where)
    return minute


def parse_overrides(text: Mapping[str, str]) -> dict[date, Spans]:
    """Read {"2026-12-24": "09:00-12:00", "2026-12-31": "closed"}; raises `HoursProblem`."""
    return {_date(key): parse_spans(value, where=key) for key, value in text.items()}


def parse_closed(text: Iterable[str]) -> frozenset[date]:
    """Read closed dates, single or as "2026-12-24..2027-01-01" with both ends closed."""
    days: set[date] = set()
    for part in text:
        first, _, last = part.partition("..")
        start, end = _date(first).toordinal(), _date(last or first).toordinal()
        if end < start:
            raise HoursProblem(Problem.BACKWARD_RANGE, part, part)
        days.update(date.fromordinal(day) for day in range(start, end + 1))
    return frozenset(days)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise HoursProblem(Problem.NOT_A_DATE, text) from None


def parse_region(text: str) -> Region:
    """Read "DE" or "DE-BY"; raises `HoursProblem` when no holidays are known for it."""
    country, _, subdivision = text.strip().partition("-")
    if not holiday_dates.is_known(country, subdivision or None):
        raise HoursProblem(Problem.UNKNOWN_REGION, text)
    return Region(country=country, subdivision=subdivision)

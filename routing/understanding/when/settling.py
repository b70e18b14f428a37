"""What the pieces of one time mean together: a day, a clock time on a day, a part of a day.

Knows the conventions for what people leave out; knows nothing of words.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone

from routing.understanding.meaning import END_OF_DAY as END_OF_DAY_RULE
from routing.understanding.meaning import Between, Doubt, Grain, Kind, Reading
from routing.understanding.when import calendar as cal
from routing.understanding.when.edges import Edges
from routing.understanding.when.stretches import COMING
from routing.understanding.when.values import (
    END_OF_DAY,
    FINER,
    NOON,
    Bag,
    Clock,
    Day,
    Exact,
    Found,
    Named,
    Part,
)

HOURS_OF = {1: (8, 12), 2: (12, 18), 3: (18, 24), 4: (18, 24), 5: (12, 14), 7: (7, 9), 8: (9, 11),
            9: (10, 12), 10: (12, 14), 11: (14, 17), 12: (17, 19), 13: (18, 21), 14: (21, 24),
            15: (6, 10), 16: (17, 21), 17: (0, 6), 18: (13, 18), 19: (10, 14)}  # fmt: skip
MORNING, AFTERNOON, EVENING, NIGHT, MIDDAY, DAY_END = 1, 2, 3, 4, 5, 6
EARLY = 6 * 3600
DUSK = 5
BY_DATE = frozenset({"month_day", "numeric", "iso", "ordinal_day"})


class Settling(Edges):
    """Turns pieces into readings."""

    def settle(self, bag: Bag) -> Day | None:
        """Return the day that the bag's day, weekday and number name together."""
        if bag.numbered:
            return self._numbered(bag)
        if not bag.named:
            shift = bag.part.shift if bag.part and not bag.day else 0
            return Day(cal.add_days(self.today, shift), "relative_day") if shift else bag.day
        if bag.day is None:
            return self._weekday(bag.named)
        if bag.day.end is not None or bag.day.rule == "in_weeks":
            start = bag.day.first or self.today
            monday = cal.unit_around(start, cal.WEEK)[0]
            return Day(cal.add_days(monday, bag.named.weekday), "weekday_of_week")
        return self.invalid_weekday_clash(bag.day, bag.named)

    def _numbered(self, bag: Bag) -> Day:
        assert bag.numbered is not None
        number = bag.numbered.day
        if bag.day and bag.day.first:
            found = cal.make_date(bag.day.first.year, bag.day.first.month, number)
            return Day(found, "ordinal_day") if found else _impossible()
        if bag.named:
            found = cal.weekday_on_day_number(self.today, bag.named.weekday, number)
            return self._or_an_hour(found, bag) if found else _impossible()
        found = cal.coming_day_of_month(self.today, number)
        if not found:
            return _impossible()
        last = cal.unit_around(self.today, cal.MONTH)[1]
        if found > last and number > self.today.day:  # "By the 31st", said in a month of 30 days
            others = (found,)
            return Day(cal.add_days(last, -1), "ordinal_day", others=others, ask=Doubt.WHICH_DAY)
        return Day(found, "ordinal_day")

    def _or_an_hour(self, found: date, bag: Bag) -> Day:
        """Doubt the "3" of "Friday 3" when this Friday is another day: it may be an hour."""
        assert bag.named is not None
        assert bag.numbered is not None
        coming = cal.next_weekday(self.today, bag.named.weekday)
        hour = bag.numbered.day <= 12 and not bag.numbered.ordinal and not bag.clock
        if found <= cal.add_days(coming, 7) or not hour:
            return Day(found, "weekday_number")
        return Day(coming, "weekday_number", others=(found,), ask=Doubt.WHICH_DAY, confidence=0.5)

    def _weekday(self, named: Named) -> Day:
        coming = cal.next_weekday(self.today, named.weekday)
        ahead = (coming - self.today).days
        if named.which == 0 or (ahead and named.which in (None, COMING)):
            return Day(coming, "weekday")
        following = cal.add_days(coming, 7)
        if named.which == -1:
            return Day(cal.add_days(coming, -7), "last_weekday")
        if named.which == 2:
            near = following if ahead or named.weekday else coming
            return Day(near if ahead else cal.add_days(following, 7), "next_weekday")
        if named.which == 1:
            return self._next_weekday(named.weekday, coming, following)
        if named.which == COMING:
            return Day(following, "weekday")
        return Day(coming, "weekday", confidence=0.6, others=(following,), ask=Doubt.WHICH_WEEK)

    def _next_weekday(self, weekday: int, coming: date, following: date) -> Day:
        if coming == self.today:
            return Day(following, "next_weekday")
        if (coming - self.today).days == 1:
            return Day(following, "next_weekday", confidence=0.9)  # Else one says "tomorrow".
        if weekday < self.today.weekday():
            # It lies in the next calendar week: both customs name the same day.
            return Day(coming, "next_weekday", confidence=0.9)
        return Day(
            coming, "next_weekday", confidence=0.5, others=(following,), ask=Doubt.NEXT_WEEKDAY
        )

    def found(self, bag: Bag) -> Found:
        """Return what the whole bag means."""
        if bag.exact:
            return from_exact(bag.exact)
        plain = not (bag.numbered or bag.named or bag.part)
        day = bag.day if plain else self.settle(bag)
        if day is not None and day.first is None:
            return Found(Kind.INVALID, None, None, day.confidence, day.rule, (), Doubt.INVALID)
        if bag.part and bag.part.part == DAY_END and not bag.clock:
            return self._day_end(day or Day(self.today, END_OF_DAY_RULE))
        if bag.clock:
            return self._timed(bag, day)
        if bag.part:
            return self._parted(bag.part, day)
        assert day is not None
        return from_day(day)

    def _day_end(self, day: Day) -> Found:
        """Return the last second of a day; when work closes is not known here."""
        assert day.first is not None
        last = [self.at(one, END_OF_DAY - 1) for one in (day.first, *day.others)]
        others = tuple(Reading(kind=Kind.INSTANT, value=at) for at in last[1:] if day.ask)
        return Found(
            Kind.INSTANT, last[0], Grain.DAY, day.confidence, END_OF_DAY_RULE, others, day.ask
        )

    def settled(self, bag: Bag) -> Clock:
        """Return the bag's clock with its part of the day taken in."""
        assert bag.clock is not None
        return settled(bag.clock, bag.part)

    def _timed(self, bag: Bag, day: Day | None) -> Found:
        assert bag.clock is not None
        start = settled(bag.clock, bag.part)
        end = settled(bag.until, bag.part) if bag.until else None
        if day is None:
            on = self._day_for(start, end, bag)
            day = Day(on, "clock", confidence=0.8)
        night = bag.part if bag.has_day or (bag.part and bag.part.today) else None
        if night and night.part in (EVENING, NIGHT) and self._after_midnight(start, day):
            asked = day.ask or (None if bag.clock.sure else Doubt.WHICH_DAY)
            day = day._replace(first=cal.add_days(day.first or self.today, 1), ask=asked)
        assert day.first is not None
        first = self.at(day.first, start.second, bag.zone)
        if day.ask is Doubt.WHICH_WEEK and first <= self.now and day.others:
            # Said on a Tuesday, "Tuesday at nine" is next week's when nine is past.
            first = self.at(day.others[0], start.second, bag.zone)
            day = day._replace(first=day.others[0], others=(), ask=None)
        if end is None:
            found = self._instant(day, first, start, bag.zone)
            return self._or_midnight(found, bag, day.first or self.today)
        after = end.second + (END_OF_DAY if end.second <= start.second else 0)
        value = Between(start=first, end=self.at(day.first or self.today, after, bag.zone))
        return Found(Kind.RANGE, value, end.grain, 0.85, "range", (), day.ask)

    def _or_midnight(self, found: Found, bag: Bag, day: date) -> Found:
        """Doubt the "12:30" of "12:30 in the morning": noon's, or the night's before or after."""
        assert bag.clock is not None
        if bag.part is None:
            return found
        morning = FINER.get(bag.part.part, bag.part.part) == MORNING
        twelve = bag.clock.second // 3600 == 12 and not bag.clock.sure
        if found.ask or not (self.habits.half_day and morning and twelve):
            return found
        noon = self.at(day, bag.clock.second, bag.zone)
        night = self.at(day, bag.clock.second - NOON, bag.zone)
        if night <= self.now:
            night = self.at(day, bag.clock.second + NOON, bag.zone)
        first, other = sorted((noon, night))
        others = (Reading(kind=Kind.INSTANT, value=other),)
        return found._replace(value=first, others=others, ask=Doubt.MERIDIEM, confidence=0.5)

    def _after_midnight(self, clock: Clock, day: Day) -> bool:
        """Whether a clock of the night lies on the day after the one that the night is named by."""
        if day.rule in BY_DATE:
            return False  # "On 3 May at 2 in the night"
        now = day.first == self.today and self.now.hour * 3600 < clock.second
        return clock.second < EARLY and not (now and self.now.hour * 3600 < EARLY)

    def _day_for(self, start: Clock, end: Clock | None, bag: Bag) -> date:
        """Choose today while the time is still ahead, else tomorrow."""
        today = self.at(self.today, (end or start).second, bag.zone)
        wraps = end is not None and end.second <= start.second
        named = bag.part is not None and bag.part.today
        if today > self.now or wraps or named:
            return self.today
        return cal.add_days(self.today, 1)

    def _instant(self, day: Day, first: datetime, clock: Clock, zone: int | None) -> Found:
        others: tuple[Reading, ...] = ()
        if day.ask and day.others:
            at = [self.at(other, clock.second, zone) for other in day.others]
            others = tuple(Reading(kind=Kind.INSTANT, value=value) for value in at)
        ask = None if day.ask is Doubt.WHICH_WEEK and first > self.now else day.ask
        if ask is None and day.rule in BY_DATE and _either_half(clock):
            early = self.at(day.first or self.today, clock.second - NOON, zone)
            others, ask = (Reading(kind=Kind.INSTANT, value=early),), Doubt.MERIDIEM
        confidence = min(day.confidence, 0.95 if clock.sure else 0.7)
        return Found(Kind.INSTANT, first, clock.grain, confidence, f"{day.rule}.clock", others, ask)

    def at(self, day: date, second: int, zone: int | None = None) -> datetime:
        """Join to an aware local instant; a time in the spring gap moves to the gap's end."""
        if not 0 <= second < END_OF_DAY:
            day, second = cal.add_days(day, second // END_OF_DAY), second % END_OF_DAY
        tz = self.now.tzinfo if zone is None else timezone(timedelta(minutes=zone))
        clock = time(second // 3600, second % 3600 // 60, second % 60)
        local = datetime.combine(day, clock, tzinfo=tz)
        return local.astimezone(UTC).astimezone(self.now.tzinfo)

    def _parted(self, part: Part, day: Day | None) -> Found:
        first, last = HOURS_OF[part.part]
        if day is None:
            over = self.at(self.today, last * 3600) <= self.now and not part.today
            day = Day(cal.add_days(self.today, 1) if over else self.today, "relative_day")
        day = self._of_which_week(day, first, last)
        assert day.first is not None
        spans = [
            Between(start=self.at(one, first * 3600), end=self.at(one, last * 3600))
            for one in (day.first, *day.others)
        ]
        others = tuple(Reading(kind=Kind.RANGE, value=span) for span in spans[1:])
        return Found(
            Kind.RANGE, spans[0], Grain.PARTOFDAY, day.confidence, f"{day.rule}.part", others,
            day.ask,
        )  # fmt: skip

    def _of_which_week(self, day: Day, first: int, last: int) -> Day:
        """Said on a Tuesday, "Tuesday morning" is in doubt only while it lasts.

        From and to an hour. When it is past, what is wanted by it is next week's (`scan`).
        """
        if day.ask is not Doubt.WHICH_WEEK:
            return day
        lasts = self.at(self.today, first * 3600) <= self.now < self.at(self.today, last * 3600)
        return day if lasts else day._replace(ask=None)


def from_exact(exact: Exact) -> Found:
    """Turn an instant, or the time between it and another, into what was found."""
    if exact.until is None:
        return Found(Kind.INSTANT, exact.at, exact.grain, 0.95, exact.rule)
    value = Between(start=min(exact.at, exact.until), end=max(exact.at, exact.until))
    return Found(Kind.RANGE, value, exact.grain, 0.9, exact.rule)


def from_day(day: Day) -> Found:
    """Turn a day into a date or a range."""
    assert day.first is not None
    if day.end is not None:
        value = Between(start=day.first, end=day.end)
        return Found(Kind.RANGE, value, day.grain, day.confidence, day.rule, (), day.ask)
    others: tuple[Reading, ...] = ()
    if day.ask and day.others:
        others = tuple(Reading(kind=Kind.DATE, value=other) for other in day.others)
    loose = Between(start=day.last, end=cal.add_days(day.first, 1)) if day.last else None
    return Found(
        Kind.DATE, day.first, day.grain, day.confidence, day.rule, others, day.ask, loose=loose
    )


def settled(clock: Clock, part: Part | None) -> Clock:
    """Let "in the morning" or "in the evening" settle a clock that lacks am or pm."""
    if (
        part is None
        or part.part == DAY_END
        or (clock.sure and FINER.get(part.part, part.part) == MORNING)
    ):
        return clock
    if clock.sure and clock.second >= NOON + 3600:
        return clock
    part = part._replace(part=FINER.get(part.part, part.part))
    hour, half = clock.second // 3600, clock.second % NOON
    if part.part == EVENING and half < DUSK * 3600 and not clock.sure:
        part = part._replace(part=NIGHT)  # "This evening at 1"
    if hour == 12 and part.part in (EVENING, NIGHT):
        return clock._replace(second=half + END_OF_DAY, sure=True)
    if part.part == MORNING:
        return clock._replace(second=half if hour != 12 else clock.second, sure=True)
    if part.part == NIGHT:
        late = half + NOON if half >= 6 * 3600 else half
        return clock._replace(second=late, sure=True)
    return clock._replace(second=half + NOON, sure=True) if hour != 12 else clock


def _either_half(clock: Clock) -> bool:
    """Whether a clock as on a screen may be the night's: the "3:30" of "22 May 3:30"."""
    afternoon = NOON < clock.second < EARLY + NOON + 3600
    return not clock.sure and clock.grain is Grain.MINUTE and afternoon


def _impossible() -> Day:
    return Day(None, "ordinal_day", ask=Doubt.INVALID, confidence=0.9)

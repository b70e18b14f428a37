"""Joins pieces to one time: "Friday 13 March at noon", "5pm tomorrow", "next Tuesday morning".

Knows which pieces may stand beside each other; knows no roles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from routing.understanding.meaning import Grain
from routing.understanding.when import calendar as cal
from routing.understanding.when.lengths import LETTERS, MONTHS, PRIME
from routing.understanding.when.moving import moves
from routing.understanding.when.openings import YEAR_DIGITS, readers_for, ways_for
from routing.understanding.when.settling import DAY_END, Settling
from routing.understanding.when.values import (
    EMPTY,
    Bag,
    Clock,
    Day,
    Named,
    Numbered,
    Part,
)
from routing.understanding.words.times.clauses import CLASSES, PARTS_OF_DAYS

if TYPE_CHECKING:
    from collections.abc import Callable

    from routing.understanding.when.lexicon import Senses
    from routing.understanding.when.openings import Stands, Told
    from routing.understanding.when.values import DayRead, Piece

    Reader: TypeAlias = Callable[["Moments", int, bool], DayRead]
    Way: TypeAlias = Callable[["Moments", int, Bag, bool], DayRead]

CLOCK_MARKS = frozenset({"meridiem", "oclock"})
MONTHLY = frozenset({"month", "weak_month", "holiday"})
EDGE_PARTS = {1: 1, 2: 19}
"""The part of a day that lies at its start and in its middle."""
FOR = 2
SIGNS = frozenset("+-")
GOING_ON = frozenset(",(.-qht~:")
"""Marks and letters behind which a time may go on."""
DAY_ARTICLES = frozenset({"der", "den", "dem", "il", "el", "le", "the"})
DAY_WORDS = frozenset({"dia", "giorno"})
"""Behind these a number is the day of a month."""
LINKS = frozenset({"at_clock", "on", "of", "the"})
COUNTING = frozenset({"unit", "hence", "day_beside"})
LENGTH_MARKS = frozenset({*LETTERS, *PRIME, *MONTHS, "mon", "mons"})


READERS: dict[Told, tuple[Reader, ...]] = {}
WAYS: dict[Stands, tuple[Way, ...]] = {}
"""What is worth trying for each combination of senses, filled as texts come."""


class Moments(Settling):
    """Reads one whole time."""

    def moment(self, i: int, strong: bool) -> tuple[Bag, int] | None:
        """Return the longest run of pieces that are one time; kept by place within the text."""
        key = (i, strong)
        if key in self._moments:
            return self._moments[key]
        paired = self.parts_days or "edge" in self.kinds
        found = (self._two_pieces(i) if paired else None) or self.piece(i, EMPTY, strong)
        if not found and (the := self.after(i, "the")) > i:
            found = (self._two_pieces(the) if paired else None) or self.piece(the, EMPTY, strong)
        while found and (more := self._more(found[1], found[0])):
            found = more
        if found and (self.words[found[1]] == ")" or (found[0].clock and not strong)):
            found = self._closed(i, *found, strong)
        self._moments[key] = found
        return found

    def _closed(self, i: int, bag: Bag, j: int, strong: bool) -> tuple[Bag, int] | None:
        """Return what was read with the bracket that closes it, None for a bare hour alone."""
        if not strong and bag.clock and bag.clock.plain:
            told = bag.has_day or bag.part or (bag.until and not bag.until.plain)
            if not told:
                return None
        if self.words[j] == ")" and "(" in self.folded[self.starts[i] : self.starts[j]]:
            j += 1
        return bag, j

    def _two_pieces(self, i: int) -> tuple[Bag, int] | None:
        """Read a weekday counted in a month with its part between them, and "early Friday"."""
        found = self.parted_weekday(i) if self.parts_days else None
        if found:
            return Bag(day=found[0], part=Part(found[1])), found[2]
        return self._early(i, *self.senses[i]["edge"]) if "edge" in self.senses[i] else None

    def _early(self, i: int, edge: int, j: int) -> tuple[Bag, int] | None:
        """Read the morning of "early on Friday" and the noon of "mid Friday"."""
        k = self.after(self.after(j, "on"), "the")
        named = self.sense(k, "weekday", "day") if edge in EDGE_PARTS else None
        day = self.day(k, True) if named and named[0] >= 0 else None
        bag = EMPTY.plus(day[0]) if day else None
        if not day or not bag or not bag.has_date or self.sense(day[1], "part", "part_after_day"):
            return None
        return bag._replace(part=Part(EDGE_PARTS[edge])), day[1]

    def _more(self, j: int, bag: Bag) -> tuple[Bag, int] | None:
        """Read the next piece across a comma, "at", "on the" and their like."""
        if self.words[j] in SIGNS and bag.clock and bag.day and bag.day.rule == "iso":
            offset = self.offset(j)
            if offset:
                return bag._replace(zone=offset[0].minutes), offset[1]
        if not (self.senses[j] or self.digits[j] or self.words[j] in GOING_ON) or j >= self.size:
            return None
        if not bag.clock and (sided := self._sided(j, bag)):
            return sided
        hour = "at_clock" in self.senses[j] and not bag.clock  # "spostala a giovedì alle 15"
        if "moved_to" in self.senses[j] and bag.has_date and not hour and moves(self, j):
            return None  # "Avancez la paie du 20 au 18"
        if bag.clock and bag.only_clock:
            bare = bag.clock.plain and not self.follows(j - 1, "at_clock")
            if bare and self.words[j] == "," and self.sense(j + 1, "from"):
                return None  # "Deux, du 7 au 9 avril"
            j = self.after(j, "meeting")  # "My 3pm call tomorrow"
            j = self._past_latest(j)
        for k, strong in self._links(j, bag):
            if k < self.size and "skip" not in self.senses[k] and k not in self.apart:
                found = self.piece(k, bag, strong)
                again = self.words[j] == "-" and found is not None and found[0] == bag
                if found and not again and not (_redated(found[0], bag) and self._other_end(j)):
                    return found
        return None

    def _past_latest(self, j: int) -> int:
        """Return where the "today" of "by 5 at the latest today" stands, else the same place."""
        latest = self.sense(j, "latest")
        return latest[1] if latest and self.sense(latest[1], "day", "weekday") else j

    def _other_end(self, j: int) -> bool:
        """Whether a day behind this word is the other end of a stretch: "da domani a giovedì"."""
        to = self.sense(j, "to")
        return self.words[j] == "-" or (self.opened >= 0 and to is not None and to[0] == 0)

    def _sided(self, j: int, bag: Bag) -> tuple[Bag, int] | None:
        """Read the "before 4pm" of "tomorrow before 4pm"."""
        if not (bag.has_date or (bag.part and bag.part.today)):
            return None
        apart = not self.touches(j + 1) and (self.words[j] == ":" or not self.touches(j))
        if self.words[j] in (",", "(", ".") or (apart and self.words[j] in (":", "-")):
            j = self.dot(j + (self.words[j] != "."), "weak_month")
        side = self.sense(j, "due", "from")
        if not side or side[1] >= self.size or (side[0] != 1 and self._is_over(bag)):
            return None
        until = self.day_number(self.after(side[1], "the")) if self.sense(j, "to") else None
        if until and (bag.numbered or until[2]):
            return None  # "Vom 4. bis zum 23." are two days.
        at = self.after(side[1], "at_clock")
        clock = self.clock(at, True) or self.dotted(at)
        joint = clock and (self.sense(clock[1], "to") or self.words[clock[1]] == "-")
        if not clock or joint or self.sense(clock[1], "past") or self._last_day(j, bag, *clock):
            return None
        due = self.sense(j, "due") is not None
        sign = (-1 if side[0] == 1 else 2) if due else 1
        more = bag.plus(clock[0])
        return (more._replace(side=sign), clock[1]) if more else None

    def _is_over(self, bag: Bag) -> bool:
        """Whether its day lies behind: "die Anmeldungen von gestern bis 15 Uhr"."""
        day = bag.day if bag.day and bag.day.rule == "relative_day" else None
        return day is not None and day.first is not None and day.first < self.today

    def _last_day(self, j: int, bag: Bag, clock: Clock, end: int) -> bool:
        """Whether a bare number is the last day of a stretch: "July 13 til 15"."""
        dated = bag.day is not None and bag.day.rule == "month_day" and bag.day.first is not None
        if not dated or not clock.plain or not self.sense(j, "to") or not self.is_number(end - 1):
            return False
        assert bag.day is not None
        assert bag.day.first is not None
        return bag.day.first.day < int(self.words[end - 1]) <= 31

    def _links(self, j: int, bag: Bag) -> list[tuple[int, bool]]:
        """Return where the next piece may start, and whether what stands before it is telling."""
        k = j
        word = self.words[j]
        if word in (",", "(", "~") or (
            word == "." and self.sense(j - 1, "weak_weekday", "weak_month")
        ):
            k = j + 1
        elif word == "-" and not (self.touches(j) or self.touches(j + 1)):
            return [(j + 1, False)]
        elif word == "-" and bag.has_date and not bag.clock and self.clock(j + 1, False):
            return [(j + 1, False)]  # "12/03/2026-16:40"
        elif word == "t" and self.touches(j) and self.digits[j - 1]:
            return [(j + 1, True)]  # "2026-06-05T14:30"
        links = [(k, False)]
        if LINKS.isdisjoint(self.senses[k]):
            return links
        if word == "," and bag.numbered and self.words[k] in DAY_ARTICLES and self.digits[k + 1]:
            return links  # "Better the 20th, the 18th is too tight"
        for n in (self.sense(k, "at_clock", "on"), self.sense(k, "of")):
            if n and not self._guests(k, n[1], bag):
                m = self.after(self.after(n[1], "at_clock", "on"), "the")
                links.append((m, True))
                if m != n[1]:
                    links.append((n[1], True))
        the = self.after(k, "the")
        if the > k:
            links.append((the, True))
        return links

    def _guests(self, k: int, j: int, bag: Bag) -> bool:
        """Whether "for" says for how many: "dinner for 4", but not "in the morning for 9"."""
        meal = bag.part is not None and bag.part.loose and not bag.has_day
        if not meal or self.sense(k, "on") != (FOR, j):
            return False
        clock = self.clock(j, True)
        return clock is not None and clock[0].plain

    def piece(self, i: int, bag: Bag, strong: bool) -> tuple[Bag, int] | None:
        """Add the piece that starts here, when it fits; that of "3pm" is tried as a clock first."""
        if i >= self.size:
            return None
        here, digits = self.senses[i], self.digits[i]
        if not digits and self.words[i] in ("q", "h"):
            digits = -1
        elif not (here or digits):
            return None
        behind = self.senses[i + 1]
        clock_first = ("clock" in here and "number" in behind) or (  # "Midi trente"
            0 < digits < YEAR_DIGITS and not CLOCK_MARKS.isdisjoint(behind)
        )
        told = (digits, clock_first, self.joined, tuple(here))
        ways = WAYS.get(told)
        if ways is None:
            ways = WAYS[told] = tuple(getattr(Moments, name) for name in ways_for(told))
        for read in ways:
            found = read(self, i, bag, strong)
            if found and (more := bag.plus(found[0])) is not None:
                return more, found[1]
        return None

    def _clocks_piece(self, i: int, bag: Bag, strong: bool) -> DayRead:
        if bag.clock or not self.joint_near(i):
            return None
        if self.words[i - 1] == "t" and self.touches(i):
            return None  # "2026-06-05T14:00-05:00"
        if bag.has_day and not DAY_WORDS.isdisjoint(self.words[i - 1 : i + 1]):
            return None  # "Quarta dia 18 às 9h" is no stretch of hours
        return self.clocks(i, bag.has_date or bag.part is not None)

    def _day_piece(self, i: int, bag: Bag, strong: bool) -> DayRead:
        company = strong or bag is not EMPTY
        if (bag.clock and bag.named and bag.day) or (
            "part_after_day" in self.senses[i] and self._day_part(i, bag)
        ):
            return None
        found = self.day(i, company)
        if not found and strong and not bag.exact and (bag.is_counted or not bag.has_day):
            found = self.the_number(i)
        if found and bag.clock and not bag.has_day:
            return self._in_week(*found)
        if found or not (bag.named or (bag.day and bag.day.grain is Grain.MONTH and bag.day.end)):
            return found
        return self._bare_number(i, bag)

    def _in_week(self, piece: Piece, j: int) -> DayRead:
        """Read the "Thursday" of "5pm next week Thursday"."""
        week = isinstance(piece, Day) and piece.grain is Grain.WEEK and piece.first
        named = self.sense(self.after(j, "on"), "weekday") if week else None
        if not week or not named:
            return piece, j
        return Day(cal.add_days(week, named[0]), "weekday_of_week"), named[1]

    def day(self, i: int, strong: bool) -> DayRead:
        """Return a day, a stretch, a weekday or an ordinal. `strong`: not alone."""
        key = (i, strong)
        if key in self._days:
            return self._days[key]
        found, here = None, self.senses[i]
        for read in self._readers(i, here):
            if found := read(self, i, strong):
                break
        else:
            which = here.get("which")
            if which and which[0] >= 0:
                found = self.numeric_or_numbered(which[1], strong or which[0] == 1)
        self._days[key] = found
        return found

    def _readers(self, i: int, here: Senses) -> tuple[Reader, ...]:
        """Return the day readers that what stands here may open, in their order."""
        digits = self.digits[i]
        if self.words[i] in ("q", "h") or (digits and self.words[i + 1] == "q"):
            digits = YEAR_DIGITS  # "Q3", "27Q3"
        if self.told is None:
            dated = self.habits.which_behind or not MONTHLY.isdisjoint(self.kinds)
            counts = not COUNTING.isdisjoint(self.kinds) or not LENGTH_MARKS.isdisjoint(self.words)
            self.told = dated, counts
        placed = digits or "ordinal" in here or "number" in here
        ordinal = bool(placed) and self.ordinal(i) is not None
        told = (digits, *self.told, ordinal, tuple(here))
        readers = READERS.get(told)
        if readers is None:
            readers = READERS[told] = tuple(getattr(Moments, name) for name in readers_for(told))
        return readers

    def numeric_or_numbered(self, i: int, strong: bool) -> DayRead:
        """Read what may follow "next" or "this": "next 30th", "this 5/12"."""
        if i >= self.size:
            return None
        return self.numeric_day(i, True) or self.ordinal_day(i, strong)

    def _bare_number(self, i: int, bag: Bag) -> DayRead:
        """Read the "21" of "Monday 21" when a Monday falls on the 21st soon."""
        day = i - 1 - (self.words[i - 1] == ".")
        behind = self.sense(day, "weekday", "weak_weekday")  # "After 5pm on Tuesday 19"
        clock = bag.clock is not None and behind is None
        if bag.named is None or bag.day or clock:
            return None
        if not self.is_number(i, 2):
            return self._spelled_number(i, bag.named)
        day, after = int(self.words[i]), self.words[i + 1]
        unit = self.sense(i - 1, "unit")
        day_word = unit is not None and unit[0] == cal.DAY  # "Sexta, dia 13", but not "alle ore 13"
        other = self.sense(i - 1, "at_clock", "of", "due") and not day_word
        coming = cal.next_weekday(self.today, bag.named.weekday)
        hour = day <= 12 and coming.day != day and self.sense(i + 1, "part")
        if bag.part or other or hour:
            return None  # "Thursday 10 at night"
        to = None if self.sense(i + 1, "at_clock", "clock") else self.sense(i + 1, "to")
        to = None if to and not self.number(to[1]) else to  # "Jueves 19 y quita": a new clause
        if not 1 <= day <= 31 or self._goes_on_in_figures(i + 1) or to:
            return None
        minutes = after == "." and self.touches(i + 2) and self.digits[i + 2] == 2
        if minutes and self.words[i + 3] != ".":
            return None  # "Thurs 2.30"
        if self.unit_behind(i + 1) or self.sense(i + 1, "oclock") or self.clock(i, False):
            return None
        soon = cal.weekday_on_day_number(self.today, bag.named.weekday, day)
        near = 366 if day > 12 or self.sense(i + 1, "at_clock") else 40
        near_enough = soon is not None and (soon - self.today).days < near
        return (Numbered(day, ordinal=False), i + 1) if near_enough else None

    def _goes_on_in_figures(self, j: int) -> bool:
        """Whether a number goes on: "13:30", "13/4", "13 pm", but not "Friday 13: 5pm"."""
        colon = self.words[j] == ":" and self.touches(j + 1)
        return colon or self.words[j] in ("-", "/") or self.sense(j, "meridiem") is not None

    def _spelled_number(self, i: int, named: Named) -> DayRead:
        """Read the "fifteen" of "Friday fifteen at four" when a Friday falls on the 15th soon."""
        number = self.spelled_day(i) if self.sense(i - 1, "weekday", "weak_weekday") else None
        soon = number and cal.weekday_on_day_number(self.today, named.weekday, number[0])
        return (Numbered(number[0]), number[1]) if number and soon else None

    def _part_piece(self, i: int, bag: Bag, strong: bool) -> DayRead:
        said = self.senses[i]
        here = said.get("this_part")
        if here:
            return (
                (Part(here[0], today=True), here[1]) if bag.day is None and not bag.named else None
            )
        eod = said.get("eod")
        if eod and eod[0] == cal.DAY:
            return Part(DAY_END), eod[1]
        end = said.get("end")
        if end and bag is EMPTY and self._day_follows(end[1]):
            return Part(DAY_END), end[1]
        part = self._day_part(i, bag)
        if part:
            return Part(part[0]), part[1]
        whole_phrase = said.get("part")
        told = whole_phrase is not None and whole_phrase[1] > self.after(i, "edge")
        j = i if told else self.after(i, "edge")
        which = self.sense(j, "which")
        j = which[1] if which else j
        part = self.sense(j, "part")
        if not part or (which and j + 1 == part[1] and self.sense(j, "edge")):
            return None  # "Need this early March"
        whole = part[1] - j >= 2
        if bag is EMPTY and not (strong or which or whole or self._company(part[1])):
            return None
        loose = not which and part[1] - j < 2
        shift = which[0] if which and which[0] in (1, -1) else 0
        return Part(part[0], loose, shift), part[1]

    def _day_part(self, i: int, bag: Bag) -> tuple[int, int] | None:
        """Read the "morgen" of "Freitag morgen", which is no "tomorrow"."""
        if "part_after_day" not in self.senses[i]:
            return None
        told, longer = self.senses[i]["part_after_day"], self.sense(i, "part")
        if not bag.has_date or bag.part or (longer and longer[1] > told[1]):
            return None
        return told

    def _day_follows(self, i: int) -> bool:
        day = self.after(i, "the")
        found = self.day(day, True) if day < self.size else None
        return (
            found is not None
            and isinstance(found[0], (Day, Named))
            and (not isinstance(found[0], Day) or found[0].end is None)
        )

    def _company(self, j: int) -> bool:
        k = self.after(self.after(self.after(j, "of"), "on", "at_clock"), "the")
        if k >= self.size:
            return False
        return self.day(k, k > j) is not None or self.clock(k, k > j) is not None

    def _clock_piece(self, i: int, bag: Bag, strong: bool) -> DayRead:
        zone = self.senses[i].get("zone")
        if bag.clock is not None or zone:
            return self.zone(*zone) if zone and bag.clock else None
        whole = i == 0 and self.size == 3 and self.habits.day_clock  # "15.30" and no more
        dated = bag.has_date
        dotted = self.dotted(i) if dated or whole else self._dotted_before(i, bag)
        if dotted:
            return dotted
        hours = self.after(i + 1, "unit")  # "0800 hours on Friday"
        dated = dated or (self.words[i][0] == "0" and self.day_beside(hours))
        military = self.digits[i] == 4 and dated and not self.year(i)
        found = self.clock(i, strong or military or bag.part is not None) or self._before_part(i)
        if found and isinstance(found[0], Clock) and self._is_amount(i, found[0], found[1]):
            return None
        return found

    def _dotted_before(self, i: int, bag: Bag) -> tuple[Clock, int] | None:
        """Read the "3.30" of "3.30 tomorrow"; what costs "9.99" is no time."""
        if bag is not EMPTY or self.words[i + 1] != "." or self.sense(i - 1, "place"):
            return None
        found = self.dotted(i)
        told = found and found[0].second % 300 == 0 and self.day_beside(found[1])
        return found if told else None

    def _is_amount(self, i: int, clock: Clock, j: int) -> bool:
        """Whether an hour is one of two numbers: "3 to 6 pages", "1200 to 1500 euros"."""
        if self.words[j] in CLASSES or self.words[j] in PARTS_OF_DAYS:
            return True  # "Lunedì, 2a classe"
        if clock.plain and self.words[i - 1] == r"sur":
            return True  # "Un point sur deux"
        to = self.sense(j, "to") if self.digits[i] == YEAR_DIGITS else None
        if to and self.digits[to[1]] == YEAR_DIGITS:
            return True
        return clock.plain and (self._one_end(j) or self._counts_sessions(j))

    def _counts_sessions(self, j: int) -> bool:
        """Whether a number counts things of a part of the day: "2 morning sessions"."""
        part = self.sense(j, "part") if self.habits.half_day else None
        k = part[1] if part else j
        plain = k == j + 1 and not self.senses[k] and self.words[k].endswith("s")
        return plain and not self.carries_on(k)

    def _one_end(self, j: int) -> bool:
        """Whether a bare hour is really one end of a stretch of numbers: "from 3 to 6 pages"."""
        to = None if moves(self, j) else self.sense(j, "to")
        joined = to is not None and to[0] == 0 and not self.sense(j, "at_clock")
        return (joined and self.number(to[1] if to else j) is not None) or self.words[j] == "-"

    def _before_part(self, i: int) -> DayRead:
        """Read the "8" of "8 this evening" and of "5 tomorrow afternoon"."""
        found = self.clock(i, True)
        if not found:
            return None
        j = self.after(self.comma(found[1]), "day")
        if self.sense(found[1], "parts") or (
            not self.is_number(i) and not self._spoken_hour(i, found[1])
        ):
            return None
        return found if self.sense(j, "part", "this_part") else None

    def _spoken_hour(self, i: int, j: int) -> bool:
        """Whether a number word is an hour: "three in the afternoon", but not "one morning"."""
        part = self.sense(j, "part")
        met = self.words[i - 1] in self.meetings or self.follows(i, "at_clock")
        one = self.number(i) == (1, j) and not met
        return part is None or (part[1] - j > 1 and not one)

    # -- as a day -----------------------------------------------------------------------------

    def one_day(self, i: int) -> tuple[Day, int] | None:
        """Return one whole day named here, with every doubt it has."""
        found = self.moment(i, True) if i < self.size else None
        if not found or found[0].exact or found[0].clock:
            return None
        day = self.settle(found[0])
        return (day, found[1]) if day else None


def _redated(new: Bag, old: Bag) -> bool:
    return (new.day, new.named, new.numbered) != (old.day, old.named, old.numbered)

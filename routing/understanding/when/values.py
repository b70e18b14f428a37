"""The pieces of a time phrase before they are joined: days, clocks, and the bag that holds them.

Knows what fits together; knows nothing of words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from routing.understanding.meaning import Doubt, Grain, Kind, Reading, WhenValue

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

RANGE_OF_HOURS = "hours_of_days"
RANGES = frozenset({"range", RANGE_OF_HOURS})
"""What is read as from one time to another; hours of several days are mostly told of."""
NOON = 12 * 3600
END_OF_DAY = 24 * 3600
FINER = {7: 1, 8: 1, 9: 1, 10: 2, 11: 2, 12: 2, 13: 3, 14: 3, 15: 1, 16: 3, 17: 1, 18: 2, 19: 2}
"""A finer part, and the whole part that it lies in."""


class Clock(NamedTuple):
    """A time of day in seconds after midnight; 86400 is the end of the day.

    `sure`: morning or afternoon was said, or the 24-hour form leaves no doubt. `plain`: only an
    hour number, which needs company to be a time at all.
    """

    second: int
    grain: Grain
    sure: bool = True
    plain: bool = False

    def later_half(self) -> Clock:
        """Return the same hour in the other half of the day, settled."""
        return self._replace(second=(self.second + NOON) % END_OF_DAY, sure=True)


class Day(NamedTuple):
    """A calendar day, or [first, end) for a longer stretch; `first` None is an impossible date.

    `dated`: a year was said. `last`: where the loose end of a stretch begins.
    """

    first: date | None
    rule: str
    end: date | None = None
    grain: Grain = Grain.DAY
    confidence: float = 0.95
    others: tuple[date, ...] = ()
    ask: Doubt | None = None
    dated: bool = False
    last: date | None = None


class Named(NamedTuple):
    """A weekday, with 1 next, 0 this, -1 last, 2 the one after next, or None."""

    weekday: int
    which: int | None = None


class Numbered(NamedTuple):
    """A bare day of the month."""

    day: int
    ordinal: bool = True


class Exact(NamedTuple):
    """An aware instant counted from now, or the time from now to `until`, which may be past."""

    at: datetime
    grain: Grain
    rule: str
    until: datetime | None = None


class Part(NamedTuple):
    """A part of the day: 1 morning, 2 afternoon, 3 evening, 4 night, 5 midday; 6 its end."""

    part: int
    loose: bool = False
    shift: int = 0
    today: bool = False


class Stint(NamedTuple):
    """Two clock times, from and to."""

    start: Clock
    end: Clock


def fit(start: Clock, end: Clock) -> Stint:
    """Let the side that says am or pm settle the other: "11-1pm", "8am until 6"."""
    if end.sure and not start.sure:
        half = start.second % NOON
        late = half + NOON
        start = start._replace(second=late if late < end.second else half, sure=True)
    elif not end.sure and end.second <= start.second < end.second + NOON <= END_OF_DAY:
        end = end._replace(second=end.second + NOON)
    elif not end.sure and not 0 < end.second - start.second <= NOON:
        overnight = start.sure and end.second + NOON <= start.second  # "22:00-04:00"
        end = end if overnight else end.later_half()
    return Stint(start, end)


class Zone(NamedTuple):
    """Minutes east of Greenwich."""

    minutes: int


Piece: TypeAlias = Day | Named | Numbered | Exact | Part | Clock | Stint | Zone
DayRead: TypeAlias = tuple[Piece, int] | None
"""A piece and the token behind it, None where there is none."""


_bag = tuple.__new__  # Bags are made for every piece that is tried.


class Bag(NamedTuple):
    """What one phrase has said so far; `side`: -1 before its clock, 1 after it, 2 by it."""

    day: Day | None = None
    named: Named | None = None
    numbered: Numbered | None = None
    exact: Exact | None = None
    part: Part | None = None
    clock: Clock | None = None
    until: Clock | None = None
    zone: int | None = None
    side: int = 0

    @property
    def has_day(self) -> bool:
        """Whether the phrase names a day or a stretch."""
        return bool(self.day or self.named or self.numbered)

    @property
    def has_date(self) -> bool:
        """Whether the phrase names one day."""
        return bool(self.named or self.numbered or (self.day and self.day.end is None))

    @property
    def only_clock(self) -> bool:
        """Whether nothing but a time of day was said."""
        return bool(self.clock) and not self.has_day and not self.part and not self.exact

    def plus(self, piece: Piece) -> Bag | None:
        """Return the bag with one more piece, None when the two cannot be one time."""
        if self is EMPTY and (first := FIRST.get(type(piece))) is not None:
            return _bag(Bag, (*EMPTY[:first], piece, *EMPTY[first + 1 :]))
        if self.exact:
            return None
        if isinstance(piece, (Day, Named, Numbered)):
            return self._with_day(piece)
        if isinstance(piece, (Clock, Stint)):
            return self._with_clock(piece)
        if isinstance(piece, Part):
            stretch = self.day is not None and self.day.end is not None
            if stretch and not self.named and not self.numbered:
                return None
            return self._with_part(piece)
        if isinstance(piece, Zone):
            timed = self.clock and self.zone is None
            return self._replace(zone=piece.minutes) if timed else None
        today = self.day is not None and self.day.rule == "relative_day"
        return self._replace(exact=piece) if today and not self.clock else None

    def _with_part(self, piece: Part) -> Bag | None:
        """Let "tomorrow morning, first thing" be one part of the day, the finer of the two."""
        if self.part is None:
            return self._replace(part=piece)
        old, new = self.part.part, piece.part
        if FINER.get(new, new) != FINER.get(old, old) or self.part.today or not self.has_day:
            return None
        return self._replace(part=self.part if old in FINER else piece)

    def _with_clock(self, piece: Clock | Stint) -> Bag | None:
        stretch = self.day is not None and self.day.end is not None
        if self.clock or (stretch and not self.named and not self.numbered):
            return None
        if isinstance(piece, Stint):
            return self._replace(clock=piece.start, until=piece.end)
        return _bag(Bag, (*self[:5], piece, *self[6:]))

    def _with_day(self, piece: Day | Named | Numbered) -> Bag | None:
        if isinstance(piece, Named):
            fits = self.named is None and self._fits_weekday()
            return _bag(Bag, (self[0], piece, *self[2:])) if fits else None
        if isinstance(piece, Numbered):
            fits = self.numbered is None and (self.day is None or self.day.grain == Grain.MONTH)
            said = self if self._says_again(piece) else None
            return self._replace(numbered=piece) if fits else said
        timed = piece.end is not None and (self.clock or self.part) and not self._placed_in(piece)
        if self.day is not None or timed:
            return self._redated(piece)
        if self.numbered is not None and piece.grain != Grain.MONTH:
            return None
        if self.named is not None and piece.end is not None and piece.grain != Grain.WEEK:
            return None
        return _bag(Bag, (piece, *self[1:]))

    def _placed_in(self, piece: Day) -> bool:
        """Whether a day is one of a stretch: "5pm on the 18th of next month"."""
        if self.numbered:
            return piece.grain is Grain.MONTH
        return self.named is not None and self.named.which is None and piece.grain is Grain.WEEK

    def _redated(self, piece: Day) -> Bag | None:
        """Let "tomorrow, 18 November" be the one day that both name."""
        same = self.day is not None and piece.first == self.day.first and piece.end is None
        return self._replace(day=piece) if same and self.day and self.day.end is None else None

    def _says_again(self, piece: Numbered) -> bool:
        """Whether a number is the day's own: "tomorrow, the 11th"."""
        first = self.day.first if self.day is not None and self.is_counted else None
        return first is not None and first.day == piece.day

    @property
    def is_counted(self) -> bool:
        """Whether its day is told from today on, and nothing else of it: "tomorrow"."""
        day = self.day
        return day is not None and day.rule in COUNTED and not (day.end or self.clock)

    def _fits_weekday(self) -> bool:
        return self.day is None or self.day.end is None or self.day.grain == Grain.WEEK


EMPTY = Bag()
FIRST: Mapping[type[Piece], int] = {Day: 0, Named: 1, Numbered: 2, Exact: 3, Part: 4, Clock: 5}
"""Where each piece stands in a bag; the first one always fits."""


COUNTED = frozenset({"relative_day", "in_units", "in_weeks"})
"""The rules of days that are told from today on."""


class Prefix(NamedTuple):
    """The prepositions read before a time.

    `loose`: "para" and its like, which also mean "for"; `genitive`: "de", which also means "of";
    `back`: "since", which tells what has been.
    """

    due: bool = False
    loose: bool = False
    before: bool = False
    start: bool = False
    genitive: bool = False
    after: bool = False
    back: bool = False
    on: int | None = None
    at: bool = False

    @property
    def any(self) -> bool:
        """Whether any preposition was read."""
        return self.due or self.start or self.on is not None or self.at


NO_PREFIX = Prefix()


class Place(NamedTuple):
    """Where a time stands: its tokens [start, end), its preposition, what went before.

    `meeting`, `deadline`: such a word stood before it in the sentence.
    """

    start: int
    end: int
    prefix: Prefix
    meeting: bool
    deadline: bool
    asked_due: bool


class Found(NamedTuple):
    """A time before its role is known. `loose`: what it means unless it is due "by" then."""

    kind: Kind
    value: WhenValue
    grain: Grain | None
    confidence: float
    rule: str
    others: tuple[Reading, ...] = ()
    ask: Doubt | None = None
    adjective: bool = False
    loose: WhenValue = None


def or_invalid(found: date | None, rule: str, dated: bool = False) -> Day:
    """Return the day, or the impossible day."""
    if found:
        return Day(found, rule, dated=dated)
    return Day(None, rule, ask=Doubt.INVALID, confidence=0.9)


def likely_hour(hour: int) -> int:
    """1 to 7 without am or pm is the afternoon: offices are closed before eight."""
    return hour + 12 if 1 <= hour <= 7 else hour

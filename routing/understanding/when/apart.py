"""Times told by their distance from another one: "the evening before", "a week before that".

Knows the words of such a distance and which time it is counted from; without one nothing is read.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from routing.understanding.meaning import Between, Grain, Kind, Role, When
from routing.understanding.when import calendar as cal
from routing.understanding.when.foremost import tells
from routing.understanding.when.lengths import SECONDS
from routing.understanding.when.prefixes import prefix_at
from routing.understanding.when.roles import LONG_GRAINS, as_date, doubt_of, ended, opened
from routing.understanding.when.values import NO_PREFIX, Bag, Day, Found, Part
from routing.understanding.words.times.apart import BACK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from routing.understanding.when.lengths import Length
    from routing.understanding.when.phrases import Phrases
    from routing.understanding.when.ranges import Grammar
    from routing.understanding.when.values import Prefix

Places = list[tuple[int, int]]
KINDS = frozenset({"apart", "eve"})
NAMED, FOLLOWS, LONG = 1, 2, 3
"""What is counted from was named before, or follows; or it was named, and a length is told."""
ONE = 7
"""The next of its kind: "not this Friday, the one after"."""
MORNING, EVENING, NIGHT = 1, 3, 4
ASIDE = {-1: frozenset({EVENING, NIGHT}), 1: frozenset({MORNING})}
"""The parts of a day that lie on another day than the thing they are before or after."""
UNITS = frozenset({cal.DAY, cal.WEEK, cal.MONTH, cal.WEEKEND})
UNIT_OF = {Grain.WEEK: cal.WEEK, Grain.MONTH: cal.MONTH}
ARTICLES = ("article", "the", "on")
LONGEST, GAP, NEAR = 7, 9, 6
MOST = 20
"""So many distances of one text are read."""
WORD = 4
"""A thing that is named again has so many letters."""
DAY = 24 * 3600
STOPS = frozenset(",.;:!?\n")


class Apart(NamedTuple):
    """A distance at the tokens [start, end) to one side: a length, a unit or a weekday, a part.

    `sure`: the word goes with nothing that follows.
    """

    start: int
    end: int
    side: int
    how: int
    sure: bool = True
    length: Length = ()
    unit: int = 0
    weekday: int | None = None
    part: int = 0


class Anchor(NamedTuple):
    """The time that is counted from; `at`: its number among those found, -1 for none of them."""

    when: When
    at: int
    behind: bool


def told_apart(g: Grammar, found: list[When], places: Places) -> tuple[list[When], Places]:
    """Add what is told by its distance; what that is counted from is then only a mention.

    Both may be wanted where one is after the other: "invoice on Friday, the rest a day later".
    """
    for one in islice(distances(g), MOST):
        anchor = _anchor(g, one, found, places)
        told = _told(g, one, anchor) if anchor else None
        over = _over(places, one.start, told[1] if told else one.end)
        if any(places[n][1] > max(one.end, told[1] if told else 0) for n in over):
            continue  # "The day after tomorrow"
        if anchor and told:
            if one.side < 0 or anchor.behind or tells(g, anchor.when):
                _demote(found, anchor)
            kept = [n for n in range(len(found)) if n not in over]
            both = [(places[n], found[n]) for n in kept] + [((one.start, told[1]), told[0])]
            both.sort(key=lambda each: each[0])
            places, found = [place for place, _ in both], [when for _, when in both]
        elif (one.length and one.how == FOLLOWS) or _hangs(one):
            for n in over:  # "A week later than we said", "la sera prima"
                found[n] = replace(found[n], role=Role.MENTION)
    return found, places


def _hangs(one: Apart) -> bool:
    """Whether a part of a day or a weekday is nothing without what it is counted from."""
    return one.sure and one.side < 0 and not (one.length or one.unit)


def _over(places: Places, start: int, end: int) -> list[int]:
    """Return the numbers of the times that share a token with [start, end)."""
    return [n for n, (i, j) in enumerate(places) if i < end and start < j]


def _demote(found: list[When], anchor: Anchor) -> None:
    for n, when in enumerate(found):
        if n == anchor.at or when.value == anchor.when.value:  # "Good Friday is the 3rd"
            found[n] = replace(when, role=Role.MENTION)


# --- distances -----------------------------------------------------------------------------------


def distances(g: Grammar) -> Iterator[Apart]:
    """Yield each distance in the text, in order."""
    for k in range(g.size):
        here = g.senses[k]
        if "eve" in here and (eve := _eve(g, k, *here["eve"])):
            yield eve
        elif "apart" in here and "skip" not in here and (one := _before(g, k, *here["apart"])):
            yield one


def _eve(g: Grammar, k: int, value: int, end: int) -> Apart | None:
    """Read "la veille", "am Vorabend", and "the one after" where nothing goes on behind it."""
    side = 1 if value > 0 else -1
    if abs(value) == ONE:
        return Apart(k, end, side, NAMED, unit=ONE) if _closes(g, end) else None
    genitive = "of" in g.senses[end] or "from" in g.senses[end] or "the" in g.senses[end]
    part = EVENING if abs(value) == EVENING else 0
    return Apart(k, end, side, FOLLOWS if genitive else NAMED, unit=cal.DAY, part=part)


def _closes(g: Phrases, j: int) -> bool:
    return j >= g.size or g.words[j] in STOPS or g.words[j] == ")"


def _before(g: Grammar, k: int, value: int, end: int) -> Apart | None:
    """Read what stands before the "before" at a token, [k, end)."""
    if not value:
        return None
    side = 1 if value > 0 else -1
    how = abs(value) // 10
    blank = Apart(k, end, side, how or (FOLLOWS if _leads_on(g, end) else NAMED), sure=how > 0)
    if how == LONG:
        return _length(g, k, blank._replace(how=NAMED))
    return _length(g, k, blank) or _unit(g, k, blank) or _part_or_weekday(g, k, blank)


def _leads_on(g: Grammar, j: int) -> bool:
    """Whether the thing that "before" goes with follows: "before the fair", "before 8"."""
    clock = g.clock(j, True) if j < g.size and "at_clock" not in g.senses[j] else None
    return g.words[j] in g.habits.clauses or "the" in g.senses[j] or clock is not None


def _length(g: Grammar, k: int, blank: Apart) -> Apart | None:
    for start in range(max(0, k - LONGEST), k):
        length = g.length(start)
        if length and length[1] == k:
            return blank._replace(start=start, length=length[0])
    return None


def _unit(g: Grammar, k: int, blank: Apart) -> Apart | None:
    """Read "the day before", but not "every day before 9"."""
    unit = g.sense(k - 1, "unit")
    if not unit or unit[0] not in UNITS or unit[1] != k or not (_the(g, k - 1) or _opens(g, k - 1)):
        return None
    if g.after(k - 1, "day") > blank.end:
        return None  # "The day after tomorrow"
    if unit[0] != cal.DAY and ("happened" in g.senses[blank.end] or _of_a_weekday(g, k - 1)):
        return None  # "The week before was quiet", "lunes de la semana siguiente"
    return blank._replace(start=k - 1, unit=unit[0])


def _the(g: Phrases, i: int) -> bool:
    """Whether an article stands before the token, or in one phrase with it: "el día"."""
    before = (g.sense(k, kind) for k in range(max(0, i - 3), i) for kind in ARTICLES)
    return any(said is not None and said[1] in (i, i + 1) for said in before)


def _of_a_weekday(g: Phrases, i: int) -> bool:
    """Whether only small words stand between a weekday and the token."""
    while i > 0 and any(kind in g.senses[i - 1] for kind in ("article", "the", "of", "on")):
        i -= 1
    return g.follows(i, "weekday")


def _opens(g: Phrases, i: int) -> bool:
    """Whether a clause begins at the token: "..., week before that"."""
    return i == 0 or g.words[i - 1] in STOPS


def _part_or_weekday(g: Grammar, k: int, blank: Apart) -> Apart | None:
    """Read "the evening before", "the Friday before", "am Freitagabend davor"."""
    for start in range(max(0, k - LONGEST), k):
        weekday = g.sense(start, "weekday")
        part = g.sense(weekday[1] if weekday else start, "part", "part_after_day")
        end = part[1] if part else weekday[1] if weekday else start
        whole = part is not None and not weekday and part[1] - start > 1
        named = weekday is not None and blank.sure and blank.how == NAMED
        if end != k or end == start or not (whole or named or _the(g, start)):
            continue
        if not weekday and blank.how == FOLLOWS and part and part[0] not in ASIDE[blank.side]:
            return None  # "In the morning before the fair on the 20th"
        return blank._replace(
            start=start, weekday=weekday[0] if weekday else None, part=part[0] if part else 0
        )
    return None


# --- what it is counted from ---------------------------------------------------------------------


def _anchor(g: Grammar, one: Apart, found: list[When], places: Places) -> Anchor | None:
    if one.how == FOLLOWS and (behind := _behind(g, one, found, places)):
        return behind
    if one.how == FOLLOWS and not _named_again(g, one):
        return None
    if one.unit == ONE:
        near = [n for n, (_, j) in enumerate(places) if 0 <= one.start - j <= NEAR]
        return Anchor(found[near[-1]], near[-1], behind=False) if near else None
    hours = any(unit in SECONDS for _, unit in one.length)
    ahead = [
        n for n, (_, j) in enumerate(places)
        if j <= one.start and _is_day(found[n]) and not ended(found[n].value, g.now)
        and (hours or not _only_today(g, found[n]))
    ]  # fmt: skip
    wanted = [n for n in ahead if found[n].role is not Role.MENTION]
    days = [n for n in ahead if found[n].grain not in LONG_GRAINS]
    nearest = next(chain(reversed(wanted), reversed(days)), None)
    if nearest is not None:
        return Anchor(found[nearest], nearest, behind=False)
    return _feast(g, one)


def _only_today(g: Grammar, when: When) -> bool:
    """Whether an hour or a part of a day was said with no day: "we close at 2"."""
    parted = when.rule == "relative_day.part" and _base(when, -1) == g.today
    return when.rule == "clock.clock" or parted


def _behind(g: Grammar, one: Apart, found: list[When], places: Places) -> Anchor | None:
    """Return the time of "the fair on the 20th" behind "a week before"."""
    for n, (i, _) in enumerate(places):
        near = 0 <= i - one.end <= GAP and STOPS.isdisjoint(g.words[one.end : i])
        if near and _is_day(found[n]) and found[n].grain not in LONG_GRAINS:
            return Anchor(found[n], n, behind=True)
    return None


def _named_again(g: Phrases, one: Apart) -> bool:
    """Whether the thing that follows was named before: "the fair ... a week before the fair"."""
    for word in g.words[one.end : min(one.end + NEAR, g.size)]:
        if word in STOPS:
            return False
        if len(word) >= WORD and word in g.words[: one.start]:
            return True
    return False


def _is_day(when: When) -> bool:
    value = when.value
    first = value.start if isinstance(value, Between) else value
    return isinstance(first, date) and when.rule not in ("asap", "now")


def _feast(g: Grammar, one: Apart) -> Anchor | None:
    """Return a feast that was only spoken of: "a post about Easter, a week before"."""
    for k in range(one.start - 1, -1, -1):
        day = g.holiday(k) if "holiday" in g.senses[k] else None
        if day and isinstance(day[0], Day) and day[0].first:
            span = (g.starts[k], g.starts[k])
            when = When(
                text="", span=span, part=None, role=Role.MENTION, kind=Kind.DATE,
                value=day[0].first, grain=Grain.DAY, confidence=day[0].confidence, rule="feast",
            )  # fmt: skip
            return Anchor(when, -1, behind=False)
    return None


# --- what it means -------------------------------------------------------------------------------


def _told(g: Grammar, one: Apart, anchor: Anchor) -> tuple[When, int] | None:
    """Return the time, and the token behind it, None where the two do not go together."""
    start, prefix = _prefix(g, one.start)
    hours = any(unit in SECONDS for _, unit in one.length)
    if prefix.back:
        return None
    if hours and isinstance(anchor.when.value, datetime):
        at = _by_hours(g, anchor.when.value, one)
        found, end = Found(Kind.INSTANT, at, Grain.MINUTE, 0.9, "apart"), one.end
    else:
        day = _day(g, one, anchor.when, hours)
        if day is None:
            return None
        bag, end, side = _more(g, one, Bag(day=day, part=Part(one.part) if one.part else None))
        found = opened(g.found(bag), side, g.today)
        prefix = side if side.before else prefix
    when = _when(g, start, end, found, prefix)
    home = one.side > 0 and _leaves(g, one.start)
    return (replace(when, role=Role.MENTION) if home else when), end


def _leaves(g: Phrases, i: int) -> bool:
    """Whether it is the day on which one is back: "on the 3rd, coming back two days after"."""
    return not BACK.isdisjoint(g.words[max(0, i - NEAR) : i])


def _prefix(g: Phrases, i: int) -> tuple[int, Prefix]:
    """Return the prepositions that end right before the token, and where they start."""
    for k in range(max(0, i - 4), i):
        prefix, end = prefix_at(g, k)
        if end == i and prefix.any:
            return k, prefix
    return i, NO_PREFIX


def _by_hours(g: Grammar, at: datetime, one: Apart) -> datetime:
    seconds = sum(int(n * SECONDS[unit]) for n, unit in one.length if unit in SECONDS)
    days = tuple((n, unit) for n, unit in one.length if unit not in SECONDS)
    moved = g.moved(at.date(), days, one.side)
    there = at.astimezone(UTC) + timedelta(
        days=(moved - at.date()).days, seconds=one.side * seconds
    )
    return there.astimezone(at.tzinfo)


def _day(g: Grammar, one: Apart, when: When, hours: bool) -> Day | None:
    """Return the day or the stretch that lies so far from the time that is counted from."""
    if one.unit == ONE:
        return _next_one(one, when)
    if hours and _seconds(one.length) % DAY:
        return None  # "Two hours before" a day
    base = _base(when, one.side)
    if one.unit in UNITS and one.unit != cal.DAY:
        first, end = cal.unit_around(base, one.unit, one.side)
        return Day(first, "apart", end=end, grain=cal.GRAINS[one.unit])
    others = tuple(_moved(g, one, _first(other.value)) for other in when.others if _dated(other))
    ask = when.ask if others else None
    return Day(_moved(g, one, base), "apart", others=others, ask=ask)


def _dated(other: object) -> bool:
    return isinstance(getattr(other, "value", None), date)


def _first(value: object) -> date:
    assert isinstance(value, date)
    return as_date(value)


def _seconds(length: Length) -> int:
    return sum(int(n * SECONDS.get(unit, DAY)) for n, unit in length)


def _base(when: When, side: int) -> date:
    """Return the day that is counted from: of several days the first, or the last to go on from."""
    value = when.value
    if isinstance(value, Between):
        if side > 0 and value.end is not None and not isinstance(value.end, datetime):
            return cal.add_days(value.end, -1)
        value = value.start
    return _first(value)


def _moved(g: Grammar, one: Apart, base: date) -> date:
    if one.weekday is not None:
        first = cal.add_days(base, 1) if one.side > 0 else cal.add_days(base, -7)
        return cal.next_weekday(first, one.weekday)
    if any(unit in SECONDS for _, unit in one.length):
        return cal.add_days(base, one.side * (_seconds(one.length) // DAY))
    return g.moved(base, one.length, one.side) if one.length else cal.add_days(base, one.side)


def _next_one(one: Apart, when: When) -> Day | None:
    """Return the next of the same kind: a week later for a weekday, the next week for a week."""
    base = _base(when, -1)
    if "weekday" in when.rule and not isinstance(when.value, Between):
        return Day(cal.add_days(base, 7 * one.side), "apart")
    unit = UNIT_OF.get(when.grain) if when.grain else None
    if unit is None or not isinstance(when.value, Between):
        return None
    first, end = cal.unit_around(base, unit, one.side)
    return Day(first, "apart", end=end, grain=cal.GRAINS[unit])


def _more(g: Grammar, one: Apart, bag: Bag) -> tuple[Bag, int, Prefix]:
    """Take in the part of the day or the hour that follows: "la veille au soir"."""
    nothing = bag, one.end, NO_PREFIX
    if one.end >= g.size or (bag.day and bag.day.end):
        return nothing
    prefix, k = prefix_at(g, one.end)
    for start in (one.end, k):
        told = g.moment(start, True) if start < g.size else None
        if not told or told[0].has_day or told[0].exact or prefix.start:
            continue
        plain = told[0].clock is not None and told[0].clock.plain
        if not plain or prefix.at or prefix.due:
            more = bag._replace(part=told[0].part or bag.part, clock=told[0].clock)
            return more, told[1], prefix if start == k else NO_PREFIX
    return nothing


def _when(g: Grammar, start: int, end: int, found: Found, prefix: Prefix) -> When:
    over = ended(found.value, g.now)
    stretch = found.kind is Kind.RANGE and found.grain is not Grain.PARTOFDAY
    role = Role.START if prefix.start and not prefix.genitive else Role.DUE
    role = Role.WINDOW if stretch and not prefix.due else role
    ask, confidence = doubt_of(role, prefix, found, over=over)
    span = (g.starts[start], g.starts[end - 1] + len(g.words[end - 1]))
    return When(
        text=g.text[slice(*span)], span=span, part=None, role=role, kind=found.kind,
        value=found.value, grain=found.grain, confidence=confidence, rule=found.rule,
        before=prefix.before, others=found.others, ask=ask,
    )  # fmt: skip

"""Times that go on about a time said before: "Thursday works, around 4", "the 12th or 13th of May".

Knows what may stand between two such times; knows nothing of how each was read.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from routing.understanding.meaning import Between, Grain, Role
from routing.understanding.text import WORD
from routing.understanding.when import calendar as cal
from routing.understanding.when.roles import as_date

if TYPE_CHECKING:
    from routing.understanding.meaning import When, WhenValue
    from routing.understanding.when.phrases import Phrases
    from routing.understanding.when.values import Bag, Day

MOST_BETWEEN = 12
PLACE = 6
"""Where something is has fewer words."""
PLACES = 3
THERE = frozenset(
    WORD.findall(
        r"be arrive arriving arrival sein ankunft etre arriver arrivee estar llegar llegando"
        r" llegada essere arrivare arrivo chegar chegando chegada zijn aankomen aankomst"
    )
)
"""That one has to be somewhere: so many words may then name the place."""
TOLD = frozenset({
    "or", "and", "due", "to", "number", "unit", "weekday", "month", "day", "part", "moving",
    "deadline", "refusal", "every", "which", "from",
})  # fmt: skip
WITH = frozenset(WORD.findall(r"with to mit an avec con met com chez bei bij"))
SMALL = frozenset(
    {"at_clock", "on", "or", "and", "about", "due", "from", "article", "between", "day_article",
     "latest", "the", "to"}
)  # fmt: skip
ALTERNATIVE = frozenset({"or", "and", "at_clock"})
OTHERS = frozenset({"or", "and", "due", "from", "to"})
STOPS = frozenset(".;!?\n")
LISTING = frozenset({"or", "and", "article", "on"})
EDGES = frozenset({"edge", "edge_start"})
WEEK = 4
"""Parts of a month are longer than so many days."""
OPENING = ("due", "on", "from", "at_clock", "article", "meeting")
WEEKDAYS = frozenset({"weekday", "weekday.clock"})
DATED = frozenset({"month_day", "ordinal_day", "numeric"})
THAT_IS = re.compile(
    r" ?[,(–-]? ?(?:that's|that is|which is|i\.e\.|also|das ist|das waere|es decir|o sea|que es"
    r"|soit|c'est(?:[ -]a[ -]dire)?|cioe|ossia|ou seja|isto e|dus|dat is),?"
    r"(?: (?:the|der|dem|am|le|il|el|o|de|dia))? ?"
)
HOURS = frozenset({"clock.clock", "relative_day.clock", "relative_day.part"})
FOR = 2
MARKS = frozenset(",.;:!?/-()'\n")


def carried(
    g: Phrases, last: Bag, end: int, i: int, bag: Bag, moved: bool, travels: bool
) -> Bag | None:
    """Return the bag on the day of the last one, None when it does not go on about that day.

    `travels`: the last one is a day of a journey or a meeting, whose hour may follow.
    """
    if last.only_clock:
        return _dated_clock(g, last, end, i, bag)
    if bag.numbered and not (bag.day or bag.exact):
        return _in_the_month(g, last, end, i, bag)
    if bag.exact or bag.day:
        return None
    if bag.named:
        return _in_the_week(g, last, end, i, bag)
    if not (bag.clock or bag.part) or not last.has_date or (bag.part and bag.part.today):
        return None
    alone = last.clock and not moved
    placed = bag.clock is not None and _placed(g, end, i)
    linked = _linked(g, end, i) or (travels and _underway(g, end, i))
    if not (_beside(g, end, i) if alone else linked or placed):
        return None
    part = bag.part or last.part
    return bag._replace(day=last.day, named=last.named, numbered=last.numbered, part=part)


def _dated_clock(g: Phrases, last: Bag, end: int, i: int, bag: Bag) -> Bag | None:
    """Put the clock of "is 9:20 pm free this Friday?" on the day that is named behind it."""
    if bag.clock or bag.exact or not bag.has_date:
        return None
    if _either_hour(g, end, i):
        return bag._replace(clock=last.clock, until=last.until, zone=last.zone)
    if not (_linked(g, end, i) or _behind_its_thing(g, end, i) or _placed(g, end, i)):
        return None
    between = range(end, i)
    if end == i or any(g.words[k] in STOPS or not OTHERS.isdisjoint(g.senses[k]) for k in between):
        return None
    return bag._replace(clock=last.clock, until=last.until, zone=last.zone)


def _either_hour(g: Phrases, end: int, i: int) -> bool:
    """Whether another hour stands between a clock and its day: "at 3 or 4 tomorrow"."""
    hour = i - 1 - (g.sense(i - 1, "on") is not None)
    return hour == end + 1 and g.sense(end, "or") is not None and g.is_number(hour, 2)


def _placed(g: Phrases, end: int, i: int) -> bool:
    """Whether only where or with whom stands between: "on Friday in Paris at 4pm"."""
    timed = g.words[i].isalpha() or "at_clock" in g.senses[i - 1] or "on" in g.senses[i - 1]
    if not (1 < i - end <= PLACE and timed):
        return False
    opens = g.senses[end]
    if not ("on" in opens or "at_clock" in opens or g.words[end] in WITH):
        return False
    return all(g.words[k].isalpha() and _says_where(g, k) for k in range(end, i))


def _says_where(g: Phrases, k: int) -> bool:
    """Whether the word is no word of times, but for a "to" before a name: "on Friday to Rita"."""
    here = g.senses[k]
    told = "at_clock" in here or ("to" in here and not g.senses[k + 1] and k + 1 < g.size)
    return told or TOLD.isdisjoint(here)


def _behind_its_thing(g: Phrases, end: int, i: int) -> bool:
    """Whether one thing stands between a clock and its day: "the 6pm show on Saturday"."""
    thing = g.words[end]
    plain = i == end + 2 and thing.isalpha() and not g.senses[end]
    return plain and thing not in g.habits.verbs and "on" in g.senses[i - 1]


def refines(last: Bag, bag: Bag) -> bool:
    """Whether the time only says more exactly when on the last one's day, and is no second time."""
    if last.only_clock:
        return True
    return last.clock is None and (last.part is None or bag.clock is not None)


def joined(text: str, first: When, more: When) -> When:
    """Return the two as the one time that they name together."""
    span = (first.span[0], more.span[1])
    told = first.role is Role.WINDOW or more.before or more.role is Role.WINDOW
    role = more.role if told else first.role
    return replace(more, text=text[slice(*span)], span=span, role=role)


def as_on_a_screen(g: Phrases, i: int, j: int) -> bool:
    """Whether a clock stands there in figures, with no "at" before it: "22 May 3:30"."""
    at = any("at_clock" in g.senses[k] for k in range(i, j))
    return not at and ":" in g.words[i:j]


def unread_figure(g: Phrases, i: int) -> bool:
    """Whether a figure right before a lone clock time may be its day: "12 loka 13:10"."""
    k, named = i - 1, False
    if (
        g.digits[i]
        and g.words[k].isalpha()
        and not g.senses[k]
        and g.words[k] not in g.habits.links
    ):
        k, named = k - 1, True
    elif not g.sense(i, "at_clock", "about"):
        return False
    if k < 0 or not g.is_number(k, 2) or not 1 <= int(g.words[k]) <= 31 or g.touches(k + 1):
        return False
    here = g.senses[k - 1]
    before = next((here[kind] for kind in OPENING if kind in here), None)
    met = g.words[k - 1] in g.meetings or g.words[k - 1] in g.habits.links
    return k == 0 or met or (before is not None and (named or before[0] != FOR))


def _in_the_week(g: Phrases, last: Bag, end: int, i: int, bag: Bag) -> Bag | None:
    """Read the Tuesday of "some time next week, ideally on Tuesday"."""
    week = last.day
    assert bag.named is not None
    if not week or not week.first or not week.end:
        return None
    if week.grain is not Grain.WEEK and (week.rule not in EDGES or not _within_a_week(week)):
        return None  # "Early next week, say on Tuesday"
    other = bag.named.which is not None or any(g.sense(k, "or") for k in range(end, i))
    if other or last.named or not _linked(g, end, i):
        return None
    monday = cal.unit_around(week.first, cal.WEEK)[0]
    day = cal.add_days(monday, bag.named.weekday)
    return bag._replace(day=week) if day >= g.today else None


def _in_the_month(g: Phrases, last: Bag, end: int, i: int, bag: Bag) -> Bag | None:
    """Read the 5th of "early June, the 5th at the latest"."""
    month = last.day
    if not month or not month.first or not month.end or month.grain is Grain.YEAR:
        return None
    told = month.grain is Grain.MONTH or (month.rule in EDGES and not _within_a_week(month))
    if not told or last.clock or last.named or bag.named or not _linked(g, end, i):
        return None
    return bag._replace(day=month) if month.first > g.today else None


def _within_a_week(day: Day) -> bool:
    first, end = day.first, day.end
    return first is not None and end is not None and (end - first).days < WEEK


def _linked(g: Phrases, end: int, i: int) -> bool:
    """Whether nothing between them is about anything else."""
    return i - end <= MOST_BETWEEN and all(_small(g, k) for k in range(end, i))


def _underway(g: Phrases, end: int, i: int) -> bool:
    """Whether only the words of a journey stand between: "Friday 20th, must be there at 9".

    With them a place may be named: "I have to be in the room at 9".
    """
    between = range(end + (g.words[end] == "." and g.digits[end - 1] > 0), i)
    if len(between) > MOST_BETWEEN or any(g.words[k] in STOPS for k in between):
        return False
    others = [k for k in between if not (_small(g, k) or g.words[k] in g.habits.journeys)]
    places = all(g.words[k].isalpha() and TOLD.isdisjoint(g.senses[k]) for k in others)
    there = any(g.words[k] in THERE for k in between) and places and len(others) <= PLACES
    return not others or (there and "due" not in g.senses[i - 1])


def _small(g: Phrases, k: int) -> bool:
    word = g.words[k]
    return word in MARKS or word in g.habits.links or not SMALL.isdisjoint(g.senses[k])


def _beside(g: Phrases, end: int, i: int) -> bool:
    """Whether they are named as two of a kind: "Thursday at 10 or 14:30"."""
    between = range(end, i)
    alike = (g.words[k] in ",/" or not ALTERNATIVE.isdisjoint(g.senses[k]) for k in between)
    return bool(between) and all(alike)


def _listed(g: Phrases, end: int, i: int) -> bool:
    """Whether both stand in one list of days, others between them: "am 12., 13. oder 14. Mai"."""
    listed = (
        g.words[k] in ",./" or g.digits[k] or not LISTING.isdisjoint(g.senses[k])
        for k in range(end, i)
    )  # fmt: skip
    return 0 < i - end <= MOST_BETWEEN and all(listed)


def _first_day(value: WhenValue) -> WhenValue:
    """Return the day that a time begins on, also where only a part of it is meant."""
    value = value.start if isinstance(value, Between) else value
    return value.date() if isinstance(value, datetime) else value


def related(g: Phrases, found: list[When], ends: list[tuple[int, int]]) -> list[When]:
    """Let each be read by the one beside it: its day, week or month, or that it is only told."""
    for read in (
        _named_again, _on_that_day, _same_day, _same_next, _same_week, _same_month, _told_with_it
    ):  # fmt: skip
        found = read(g, found, ends)
    return found


def _told_with_it(g: Phrases, found: list[When], ends: list[tuple[int, int]]) -> list[When]:
    """Make a mention of the last of "we're shut on the 17th and 18th", if the first is one."""
    for k in range(1, len(found)):
        first, last = found[k - 1], found[k]
        told = first.role is Role.MENTION is not last.role and first.rule == last.rule
        both = g.after(ends[k - 1][1], "and")
        if told and first.rule in DATED and ends[k - 1][1] < both == ends[k][0]:
            found[k] = replace(last, role=Role.MENTION)
    return found


def _same_week(g: Phrases, found: list[When], ends: list[tuple[int, int]]) -> list[When]:
    """Give the days of "Monday and Friday next week" the week that only the last one names."""
    for k in range(len(found) - 2, -1, -1):
        day, last = found[k].value, _first_day(found[k + 1].value)
        if found[k].rule != "weekday" or not found[k + 1].rule.startswith("weekday_of_week"):
            continue
        if type(day) is not date or type(last) is not date or day.weekday() >= last.weekday():
            continue
        if _listed(g, ends[k][1], ends[k + 1][0]):
            there = cal.add_days(last, day.weekday() - last.weekday())
            found[k] = replace(found[k], value=there, rule="weekday_of_week", others=(), ask=None)
    return found


def _same_next(g: Phrases, found: list[When], ends: list[tuple[int, int]]) -> list[When]:
    """Give the last day of "next Tuesday or Thursday" the week that only the first one names."""
    for k in range(len(found) - 1):
        day, last = found[k].value, found[k + 1].value
        plain = found[k].rule == "next_weekday" and found[k + 1].rule in WEEKDAYS
        if not plain or type(day) is not date or not isinstance(last, date) or found[k].ask:
            continue
        before = day.weekday() < last.weekday() and as_date(last) < day
        if before and _listed(g, ends[k][1], ends[k + 1][0]):
            there, rule = last + timedelta(days=7), f"next_{found[k + 1].rule}"
            found[k + 1] = replace(found[k + 1], value=there, rule=rule)
    return found


def _same_day(g: Phrases, found: list[When], ends: list[tuple[int, int]]) -> list[When]:
    """Give the hour of "3pm or 4pm tomorrow" the day that only the last one names."""
    for k in range(len(found) - 2, -1, -1):
        hour, last = found[k].value, found[k + 1].value
        if not isinstance(hour, datetime) or not isinstance(last, datetime):
            continue
        end, start = ends[k][1], ends[k + 1][0]
        bare = found[k].rule == "clock.clock" != found[k + 1].rule
        if bare and start == end + 1 and g.sense(end, "or") and g.digits[start]:
            there = datetime.combine(last.date(), hour.time(), tzinfo=hour.tzinfo)
            found[k] = replace(found[k], value=there, rule=found[k + 1].rule)
    return found


def _weekday(when: When) -> int | None:
    return when.value.weekday() if isinstance(when.value, date) else None


def _named_again(g: Phrases, found: list[When], ends: list[tuple[int, int]]) -> list[When]:
    """Make a mention of the day that the next one dates: "on the Friday, that's 12 June"."""
    for k in range(len(found) - 1):
        day, dated = found[k], found[k + 1]
        if day.rule not in WEEKDAYS or dated.rule not in DATED or day.role is Role.MENTION:
            continue
        between = g.folded[day.span[1] : dated.span[0]]
        if _weekday(day) == _weekday(dated) is not None and THAT_IS.fullmatch(between):
            found[k] = replace(day, role=Role.MENTION)
            found[k + 1] = replace(dated, role=day.role)
    return found


def _on_that_day(g: Phrases, found: list[When], ends: list[tuple[int, int]]) -> list[When]:
    """Give the hour of "the bank comes on Thursday, so by noon that day" the day named before."""
    for k in range(1, len(found)):
        day, hour = _first_day(found[k - 1].value), found[k].value
        if type(day) is not date or type(hour) is not datetime or found[k].rule not in HOURS:
            continue
        start, end = ends[k]
        said = any(g.sense(i, "that_day") for i in range(start, end + 1))
        if said or g.follows(start, "that_day"):
            there = datetime.combine(day, hour.time(), tzinfo=hour.tzinfo)
            found[k] = replace(found[k], value=there, rule="that_day.clock", others=(), ask=None)
    return found


def _same_month(g: Phrases, found: list[When], ends: list[tuple[int, int]]) -> list[When]:
    """Give the days of "the 12th, 13th or 14th of May" the month that only the last one names."""
    told = list(found)
    for k in range(len(told) - 2, -1, -1):
        day, last = told[k].value, told[k + 1].value
        bare = told[k].rule == "ordinal_day" and told[k + 1].rule in ("month_day", "ordinal_day")
        if not bare or type(day) is not date or type(last) is not date or day.day >= last.day:
            continue
        apart = (day.year, day.month) != (last.year, last.month)
        if told[k + 1].rule == "ordinal_day" and last.replace(day=day.day) < g.today:
            continue  # "On the 1st and the 15th", said on the 10th
        if apart and _listed(g, ends[k][1], ends[k + 1][0]):
            told[k] = replace(told[k], value=last.replace(day=day.day), rule="month_day")
    return told

"""Times that are only told: a day of lately, what is open when, when what is written about is.

Knows the words around a time and what was read; knows nothing of how it was read.
"""

from __future__ import annotations

from datetime import date, datetime
from itertools import takewhile
from typing import TYPE_CHECKING

from routing.understanding.meaning import Between, Grain
from routing.understanding.text import WORD
from routing.understanding.when import calendar as cal
from routing.understanding.when.values import NO_PREFIX, RANGES
from routing.understanding.words.times.telling import (
    ABOUT,
    ANNOUNCED,
    BARE,
    BEATS,
    POLITE,
    TOPIC,
    WRITTEN,
)
from routing.understanding.words.times.telling import FOR as FOR_IT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.understanding.when.phrases import Phrases
    from routing.understanding.when.values import Found, Place

ARTICLE = 3
FULL_STOPS = frozenset(".!?;\n")
CLAUSE_ENDS = FULL_STOPS | frozenset(",:()")
EDGES = frozenset({"edge", "end", "end_short", "month", "weak_month"})
LATELY = 270
"""A day of the year that is so far ahead was lately: "done on 27 Feb", said in March."""
DATED = RANGES | {"month_day", "numeric"}
PRICED = frozenset({"FREQ=HOURLY", "FREQ=DAILY"})
FOR, REACH, NEAR, BEHIND, FAR = 2, 5, 4, 2, 12
PALM_SUNDAY = -7
"""By it the week before Easter is named where people say so."""
LONG_AHEAD = 210
"""A month that is further ahead was meant when it is asked what has been."""
CLOCKED = frozenset({Grain.SECOND, Grain.MINUTE, Grain.HOUR, Grain.PARTOFDAY})
WINDOW = 40
"""So many words before and behind a time may say what it is."""
FEW = 4
"""With fewer words beside it, a time is what the message is for."""
THREE, YEAR = 3, 4
ACCENTS = frozenset("\u0300\u0301")
"""Behind a letter that has one, where it is written in two characters."""
UMLAUTS, WHOM = frozenset("üÜ"), frozenset(WORD.findall(r"sie ihr du"))


def only_told(g: Phrases, place: Place, found: Found) -> bool:
    """Whether a time only describes what is told, and nothing is wanted then."""
    if place.start == 0 and _ends(g, place.end):
        return False
    if found.rule == "asap":
        return _yesterday(g, place) and _is_over(g, place)
    if _by_itself(g, place, found):
        return True
    if g.tells and (_event(g, place, found) or _still(g, place, found) or _are(g, place, found)):
        return True
    if _ends(g, place.end) and CLAUSE_ENDS.isdisjoint(g.words[: place.start]):
        return False  # All that is said: "I bought it on 27 December"
    told = g.tells and (_was(g, place) or _opening(g, place, found))
    return told or _is_now(g, place, found)


def _by_itself(g: Phrases, place: Place, found: Found) -> bool:
    """Whether the time itself shows it: last month's day, "in 2027?", "for the Sunday gig"."""
    rule = found.rule
    if rule in DATED:
        return _lately(g, place, found)
    if rule == "year":
        return bool(g.words[place.end] == "?")  # "Which days are holidays in 2027?"
    if rule == "month":
        return _of_the_past(g, place, found)
    return rule == "weekday" and _named_by(g, place)


def told_again(g: Phrases, place: Place, rrule: str) -> bool:
    """Whether what repeats is a habit, a rate or a beat, and not when the work comes again."""
    if place.start == 0 and _ends(g, place.end):
        return False
    if rrule.startswith(("FREQ=SECONDLY", "FREQ=MINUTELY")):
        first = max(0, place.start - NEAR)
        return not BEATS.isdisjoint(g.words[first : place.end + NEAR])
    if rrule in PRICED and g.is_number(place.start - 1):
        return True  # "11 jobs at 65 per hour", "the cargo bike is 35 a day"
    return bool(_open_near(g, place, again=True)) or _hours_before(g, place)


def spoken_of(g: Phrases, i: int) -> int:
    """Return where a feast ends that something is about, 0 without one.

    "A newsletter about Christmas", but not "somebody over Christmas".
    """
    at = i if g.words[i] in ABOUT or g.words[i] in TOPIC else i - 1
    said = g.words[at] in TOPIC or (g.words[at] in ABOUT and g.words[at - 1] in WRITTEN)
    if not said:
        return 0
    k = at + 1
    k += "holiday" not in g.senses[k] and len(g.words[k]) <= ARTICLE
    feast = g.senses[k].get("holiday")
    return 0 if feast is None else feast[1]


def alone_said(g: Phrases, i: int, j: int) -> bool:
    """Whether nothing but a time stands in its clause, or only a "please" behind it."""
    opens = i == 0 or g.words[i - 1] in CLAUSE_ENDS or g.words[i - 1] == "-"
    listed = g.words[j] == "," and not EDGES.isdisjoint(g.senses[j + 1])  # "End of May, early June"
    return opens and not listed and (not g.words[j][:1].isalnum() or g.words[j] in POLITE)


def past_feast(g: Phrases, found: Found, i: int, j: int) -> Found:
    """Return the day behind a feast of more than one day: "after Easter" is on Tuesday."""
    first, value = g.habits.telling.over, found.value
    if not isinstance(value, date):
        return found
    days = (value - cal.easter(value.year)).days
    named = any((unit := g.sense(k, "unit")) and unit[0] == cal.WEEK for k in range(i, j))
    if days not in first or (days == PALM_SUNDAY and not named):
        return found
    return found._replace(value=cal.add_days(value, first[days]))


def _opening(g: Phrases, place: Place, found: Found) -> bool:
    """Whether a time is part of somebody's hours: "we open 8 to 4", "hours: Mon-Fri 7-18"."""
    if place.meeting or "due" in g.senses[place.start] or "moving" in g.kinds:
        return False
    if not _in_company(g, place, THREE):
        return False
    word = _open_near(g, place)
    if found.grain in CLOCKED or found.rule in RANGES:
        return bool(word) or _hours_before(g, place)
    return word in g.habits.telling.closing  # Who opens on a day wants it by then


def _still(g: Phrases, place: Place, found: Found) -> bool:
    """Whether something holds or somebody is away until then: "closed until 3 May"."""
    say = g.habits.telling
    if g.words[place.start] not in say.until or g.words[place.end] in POLITE:
        return False
    end = g.words[place.end]
    if end in say.holds or (found.grain in CLOCKED and end in say.shut):
        return True  # "Bis Juni ausgebucht"
    for k in range(place.start - 1, max(-1, place.start - 1 - REACH), -1):
        if g.words[k] in FULL_STOPS or g.words[k] in say.wants:
            return False
        closes = g.words[k] in say.closing and "article" not in g.senses[k + 1]
        if g.words[k] in say.holds or closes:
            return True  # But "close the list by Friday" is work.
        if found.grain in CLOCKED and g.words[k] in say.open:
            return True  # "Los jueves abrimos hasta las 20"
    return False


def _named_by(g: Phrases, place: Place) -> bool:
    """Whether a weekday with its article only says which thing: "for the Sunday gig"."""
    end, habits = place.end, g.habits
    if not habits.owners or "article" not in g.senses[end - 2]:
        return False
    thing = g.words[end].isalpha() and not g.senses[end]
    plain = thing and g.words[end] not in habits.verbs and g.words[end] not in habits.links
    from_it = g.words[place.start] == "from"  # "A clip from the Saturday gig"
    return plain and (place.prefix is NO_PREFIX or place.prefix.on == FOR or from_it)


def _are(g: Phrases, place: Place, found: Found) -> bool:
    """Whether hours or classes are on a weekday: "the classes are Monday and Thursday"."""
    say, k = g.habits.telling, place.start - 1
    k -= g.sense(k, "article", "on") is not None
    if found.rule != "weekday" or g.words[k] not in say.are:
        return False
    return not say.hours.isdisjoint(g.words[max(0, k - 2) : k])


def _open_near(g: Phrases, place: Place, *, again: bool = False) -> str:
    """Return the verb of opening hours right before or right behind it in its clause, else ""."""
    say = g.habits.telling
    for k in range(place.start - 1, max(-1, place.start - 1 - NEAR), -1):
        word = g.words[k]
        if word in CLAUSE_ENDS or word in say.wants:
            break
        if word in say.open or (word in say.opens and g.words[k - 1] in say.whose):
            return word
    behind = g.words[place.end : min(g.size, place.end + BEHIND + 1)]
    behind = [*takewhile(lambda word: word not in CLAUSE_ENDS, behind)]
    if not again and len(behind) > BEHIND:
        return ""  # "On the 27th we open the terrace"
    last = len(behind) == 1 or not say.whose.isdisjoint(behind[1:])
    if last and behind[0] in say.shut:
        return behind[0]
    return next((word for word in behind if word in say.open), "")


def _hours_before(g: Phrases, place: Place) -> bool:
    """Whether the hours or classes that are told of stand before it in its sentence."""
    for k in range(place.start - 1, max(-1, place.start - 1 - FAR), -1):
        if g.words[k] in FULL_STOPS:
            return False
        if g.words[k] in g.habits.telling.hours and not g.number(k - 1):
            before = g.words[max(0, k - FAR) : k]
            return g.habits.telling.wants.isdisjoint(before)  # "Could you ring the surgery at 9"
    return False


def _event(g: Phrases, place: Place, found: Found) -> bool:
    """Whether something takes place then that is written about: "a post on our fair on 3 May"."""
    say = g.habits.telling
    if "due" in g.senses[place.start] or not POLITE.isdisjoint(g.words[place.end : place.end + 3]):
        return False
    near = FAR if found.rule == "clock.clock" else NEAR
    for k in range(place.start - 1, max(-1, place.start - 1 - near), -1):
        if g.words[k] in FULL_STOPS or g.words[k] in say.wants:
            return False
        if g.words[k] in say.events:
            return not ANNOUNCED.isdisjoint(g.words[max(0, k - WINDOW) : k])
    return False


def _of_the_past(g: Phrases, place: Place, found: Found) -> bool:
    """Whether it is asked what was in a month that comes again: "what did it cost in November"."""
    first = _first(found)
    if first is None or first <= cal.add_days(g.today, LONG_AHEAD):
        return False
    said, say = _sentence(g, place), g.habits.telling
    return not say.asked.isdisjoint(said) and say.ahead.isdisjoint(said)


def _is_now(g: Phrases, place: Place, found: Found) -> bool:
    """Whether it is only said how late it is: "it's ten o'clock and nobody has called"."""
    if found.rule != "clock.clock" or (place.prefix.any and "article" not in g.senses[place.start]):
        return False  # "Sono le dieci" has its article
    say, k = g.habits.telling, place.start - 1
    if k < 0 or g.words[k] not in say.hour:
        return False
    k -= 2 if g.words[k - 1] == "'" else 1
    return not say.its or g.words[k] in say.its


def _yesterday(g: Phrases, place: Place) -> bool:
    """Whether what is wanted at once was said to be wanted yesterday."""
    return any((day := g.sense(k, "day")) and day[0] < 0 for k in range(place.start, place.end))


def _is_over(g: Phrases, place: Place) -> bool:
    """Whether "for yesterday" tells what was: "it was for yesterday", "thanks for yesterday"."""
    i, j = place.start, place.end
    which = g.words[i] in FOR_IT and not alone_said(g, i, j)
    return which or _was(g, place) or g.words[i - 1] in g.habits.telling.been


def _was(g: Phrases, place: Place) -> bool:
    """Whether a verb of the past stands before it in its clause: "she wrote to us on the 4th"."""
    prefix, say = place.prefix, g.habits.telling
    if prefix.due and not prefix.loose:
        return g.words[place.start - 1] in say.been
    if prefix.start and not prefix.genitive:
        return False
    for k in range(place.start - 1, max(-1, place.start - 1 - REACH), -1):
        word = g.words[k]
        if word in CLAUSE_ENDS or word in say.wants:
            return False
        done = word in say.done and g.words[k - 1] in say.has
        if done or (word in say.past and not (_asks_politely(g, k) or _does_now(g, k))):
            return True
        if word in say.made:
            return say.wants.isdisjoint(_sentence(g, place))
    return False


def _asks_politely(g: Phrases, k: int) -> bool:
    """Whether it is "Würden Sie": folded it looks like the past as well."""
    return g.text[g.starts[k] + 1] in UMLAUTS and g.words[k + 1] in WHOM


def _does_now(g: Phrases, k: int) -> bool:
    """Whether it is "llego" and not "llegó": folded they look the same."""
    last = g.starts[k] + len(g.words[k]) - 1
    return g.words[k] in BARE and g.text[last] == "o" and g.text[last + 1 : last + 2] not in ACCENTS


def _lately(g: Phrases, place: Place, found: Found) -> bool:
    """Whether a day without a year was lately, and nothing in its sentence looks ahead."""
    first = _first(found)
    if first is None or first <= cal.add_days(g.today, LATELY):
        return False
    due = place.deadline or (place.prefix.due and not place.prefix.loose)
    if due or place.prefix.on == FOR or _dated_with_year(g, place) or not _in_company(g, place):
        return False
    named = next((n for k in range(place.start, place.end) if (n := _weekday(g, k))), None)
    if named is not None and first.weekday() == named[0]:
        return False
    return g.habits.telling.ahead.isdisjoint(_sentence(g, place))


def _weekday(g: Phrases, k: int) -> tuple[int, int] | None:
    return g.sense(k, "weekday", "weak_weekday")


def _ends(g: Phrases, j: int) -> bool:
    """Whether no word follows."""
    return not any(g.words[k].isalnum() for k in range(j, g.size))


def _first(found: Found) -> date | None:
    """Return the day that a time begins on."""
    value = found.value.start if isinstance(found.value, Between) else found.value
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) and found.grain is not Grain.YEAR else None


def _dated_with_year(g: Phrases, place: Place) -> bool:
    """Whether a year was said: in figures, as the last of three, or by "next year"."""
    inside = range(place.start, place.end)
    figures = [k for k in inside if g.digits[k]]
    said = any(g.digits[k] == YEAR or g.sense(k, "unit", "which") for k in inside)
    return said or any(k + 2 in figures and k + 4 in figures for k in figures)


def _in_company(g: Phrases, place: Place, count: int = FEW) -> bool:
    """Whether more than a few words stand beside a time."""
    first, last = max(0, place.start - WINDOW), min(g.size, place.end + WINDOW)
    beside = (*range(first, place.start), *range(place.end, last))
    return bool(sum(g.words[k].isalpha() for k in beside) >= count)


def _sentence(g: Phrases, place: Place) -> Sequence[str]:
    """Return the words of the sentence that a time stands in, so far as they are near."""
    first, last = place.start, place.end
    while first > max(0, place.start - WINDOW) and g.words[first - 1] not in FULL_STOPS:
        first -= 1
    while last < min(g.size, place.end + WINDOW) and g.words[last] not in FULL_STOPS:
        last += 1
    return g.words[first:last]

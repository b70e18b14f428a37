"""What a time is for: due, at, start, window, repeat, or only mentioned.

Knows prepositions and the words around a time; knows nothing of how the time was read.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from routing.understanding.meaning import Between, Doubt, Grain, Kind, Role, WhenValue
from routing.understanding.when import calendar as cal
from routing.understanding.when.amounts import counts_up, is_amount, is_price, is_rate
from routing.understanding.when.names import is_name
from routing.understanding.when.prefixes import CLAUSE_ENDS, LONGEST
from routing.understanding.when.telling import only_told, told_again
from routing.understanding.when.values import NO_PREFIX, RANGES, Found, Place, Prefix
from routing.understanding.words.times.clauses import MINE, STAYS, THINGS_WANTED, TRAVEL
from routing.understanding.words.times.telling import ARTICLES, PREDICATES, RECORDED

if TYPE_CHECKING:
    from routing.understanding.when.phrases import Phrases

MENTION, DUE, AT, START, WINDOW = Role.MENTION, Role.DUE, Role.AT, Role.START, Role.WINDOW
RECURRENCE, INVALID, DURATION, RANGE = Kind.RECURRENCE, Kind.INVALID, Kind.DURATION, Kind.RANGE
DATED = (DUE, AT)
EARLIEST = 6
"""So many hours a recording may last; at an hour less nothing begins."""
HOURS = frozenset({"h", "u", "std"})
UNCUT = RANGES | {"months", "asap"}
"""Stretches of which a preposition takes no edge."""
PERIODS = frozenset({"month", "months", "quarter", "half_year", "year", "season"})
OWNED = frozenset({"feast", "feast.side"})
"""Behind a genitive it says which one is meant."""
LONG_GRAINS = frozenset({Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.YEAR})
NEAR_MEETING = 14
NEAR_DEADLINE = 8
WEEK = 7
FAR = 183
MOST_OF_A_YEAR = 280
"""A month so far ahead was lately: "in February", said in March."""
ANY = "any"
NAMED_DAYS = frozenset({"weekday", "ordinal_day", "month_day"})
FROM_DAYS = NAMED_DAYS | {"this_unit", "relative_day.part"}
LASTING, NOON = 2, 12
PAPERS = frozenset({"mention_after", "dated"})
SATURDAY = 5
YEAR = 4
ASKING = frozenset({r"how", r"what"})
SENTENCE_ENDS = CLAUSE_ENDS - {","}
AT_ONCE = 2
"""So many words behind a comma still belong to what stands before it."""


def will_do(g: Phrases, j: int) -> bool:
    """Whether it is said behind a time, [.., j), that it will do.

    Its first word may have been taken for the time's: "fin de mes está bien".
    """
    return "enough" in g.kinds and ("enough" in g.senses[j] or "enough" in g.senses[j - 1])


def role_of(g: Phrases, place: Place, found: Found, *, over: bool) -> Role:
    """Return the role of a time in its place. `over`: it lies wholly before now."""
    if found.kind is RECURRENCE:
        told = found.adjective or (told_again(g, place, str(found.value)) and not place.asked_due)
        return MENTION if told else Role.REPEAT
    if found.kind is INVALID:
        return DUE
    named = g.named and is_name(g, place.start, place.end)
    if named or found.kind is DURATION or _names_work(g, place, found):
        return MENTION
    if _has_been(g, place, found) or (not place.asked_due and _only_mentioned(g, place, found)):
        return MENTION
    return _wanted(g, place, found, over=over and not place.asked_due)


def _has_been(g: Phrases, place: Place, found: Found) -> bool:
    """Whether it tells since when: "I have been waiting since Monday", "nothing since summer"."""
    begun = _whole(g, place, found) and not _begins_after(found.value, g.today)
    return place.prefix.back and not begun


def _only_mentioned(g: Phrases, place: Place, found: Found) -> bool:
    """Whether the words around it tell that it was, or is only a number."""
    if place.prefix.back and not (
        _whole(g, place, found) and not _begins_after(found.value, g.today)
    ):
        return True  # "I have been waiting since Monday", "nothing since summer"
    opens = place.start == 2 and g.words[place.end] in CLAUSE_ENDS
    if opens and found.rule == "relative_day" and g.words[1] in THINGS_WANTED:
        return True  # "Two things today."
    if found.rule == "years" and not _whole(g, place, found):
        return True  # Nobody has years for it: "the accounts from 2024 to 2026"
    no_time = _counts(g, place, found) or _long_ago(g, place, found) or _happened(g, place)
    return no_time or only_told(g, place, found)


def _wanted(g: Phrases, place: Place, found: Found, *, over: bool) -> Role:
    """Return the role of a time that something may be wanted by, at, from or within."""
    prefix, whole = place.prefix, _whole(g, place, found)
    long = found.kind is RANGE and found.grain in LONG_GRAINS
    if over and prefix.due and long and not whole:
        return MENTION  # "Until last summer I did it myself"
    if found.rule == "asap" or (prefix.due and not (prefix.loose and (long or over))):
        return DUE
    if over:
        return WINDOW if whole else MENTION
    if prefix.genitive and _owned(g, place, found, whole=whole):
        return MENTION
    if found.rule in PERIODS:
        return _period_role(g, place, found)
    if prefix.start and _from_what_was(g, place, found):
        return MENTION
    if prefix.start:
        return WINDOW if found.rule in RANGES else START
    if long or found.rule in RANGES:
        return WINDOW
    return AT if place.meeting or _on_a_journey(g, place) else DUE


def _whole(g: Phrases, place: Place, found: Found) -> bool:
    """Whether a stretch is all that is said."""
    return isinstance(found.value, Between) and place.start == 0 and place.end >= g.size


def _owned(g: Phrases, place: Place, found: Found, *, whole: bool) -> bool:
    """Whether a genitive says whose or which thing is meant, and no time for it."""
    if found.rule in OWNED and not (whole or _day_of(g, place)):
        return True  # "La cena de Nochevieja"
    stretch = found.kind is RANGE and found.rule not in RANGES
    if stretch and found.grain is not Grain.PARTOFDAY and not whole:
        return True  # "Las ventas de la próxima semana"
    if found.rule in NAMED_DAYS and _of_a_thing(g, place):
        return True
    return _is_length(g, place, found)  # "Un enregistrement de 1h10"


def _from_what_was(g: Phrases, place: Place, found: Found) -> bool:
    """Whether a "from" says since when there is a thing, how long it is or how free somebody is."""
    if found.rule in FROM_DAYS and _recorded(g, place):
        return True  # "My talk from Saturday"
    if found.rule == "relative_day.part" and _has_begun(found.value, g.now):
        return True  # "The recording of this morning"
    any_day = found.rule == "clock.clock" and g.words[place.start - 2] == ANY
    return any_day or _is_length(g, place, found)  # "He is free any day after 4"


def _on_a_journey(g: Phrases, place: Place) -> bool:
    """Whether it is a journey's day: "train to Leeds on Friday at 9"; not of a train of one's own.

    Where it goes, or what it is for, follows: "the hotel website on Friday" is none. Behind a comma
    only what comes at once: "hotel in Vigo, booked by me on Friday" is none.
    """
    if place.prefix.loose:
        return False
    for k in range(place.start - 1, max(-1, place.start - NEAR_MEETING - 1), -1):
        word = g.words[k]
        if word in TRAVEL or word in STAYS:
            goes = bool(g.senses[k + 1]) and g.sense(k + 1, "the", "article") is None
            goes = goes or g.sense(k + 2, "to") is not None  # "Train Leeds to Glasgow"
            return goes and k + 1 < place.start and g.words[k - 1] not in MINE
        far = word == "," and place.start - k > AT_ONCE
        if far or word in SENTENCE_ENDS or word in g.asking:
            return False
    return False


def _has_begun(value: WhenValue, now: datetime) -> bool:
    start = value.start if isinstance(value, Between) else value
    return isinstance(start, datetime) and start <= now


def _is_length(g: Phrases, place: Place, found: Found) -> bool:
    """Whether a thing lasts so long, and the hours of a clock are as few."""
    value, thing = found.value, place.start - 1
    few = isinstance(value, datetime) and value.hour < EARLIEST and found.rule == "clock.clock"
    in_hours = few and not HOURS.isdisjoint(g.words[place.start : place.end])
    if in_hours and thing >= 0 and g.words[thing] == "(" and g.words[place.end] == ")":
        return True  # "The recording (1 h 30)"
    plain = thing >= 0 and g.words[thing].isalpha() and g.words[thing] not in TRAVEL
    return in_hours and plain and g.senses[thing].keys() <= {"meeting"}


def _of_a_thing(g: Phrases, place: Place) -> bool:
    """Whether a genitive day says which thing is meant: "la nota de voz del martes"."""
    behind = place.start > 0 and g.words[place.start - 1].isalpha()
    return behind and (place.end < g.size or place.start > LONGEST)


def _recorded(g: Phrases, place: Place) -> bool:
    """Whether something that was recorded or written stands before its "from"."""
    return g.words[place.start] == "from" and g.words[place.start - 1] in RECORDED


def _names_work(g: Phrases, place: Place, found: Found) -> bool:
    """Whether a noun follows that the time only describes: "Friday's call", "the May books"."""
    j = place.end
    if place.prefix.genitive or not PAPERS.isdisjoint(g.kinds):
        if not place.prefix.due and "mention_after" in g.senses[j]:
            return True
        if _is_dated(g, place, found):
            return True
    if g.words[j] == "'" and g.words[j + 1] == "s":
        ends = j + 3 >= g.size or g.words[j + 3] in CLAUSE_ENDS
        is_ = g.words[j + 2] == "the" or (g.words[j + 2] in PREDICATES and ends)
        return not (is_ or _takes_place(g, j + 2))
    if found.grain is not Grain.DAY or not g.words[j].isalpha() or g.senses[j]:
        return False
    return _says_which(g, place) or _feast_of(g, place, found)


def _takes_place(g: Phrases, k: int) -> bool:
    """Whether what is named takes place on its day: "Friday's call", "Monday's early flight"."""
    k += g.sense(k, "edge", "part", "ordinal") is not None
    return g.words[k] in TRAVEL or g.sense(k, "meeting") is not None


def _is_dated(g: Phrases, place: Place, found: Found) -> bool:
    """Whether a paper has that date: "the invoice of 3 February", said in March."""
    if not isinstance(found.value, date) or as_date(found.value) <= cal.add_days(g.today, FAR):
        return False
    if place.prefix.genitive and found.rule == "month_day":
        return not _year_said(g, place)
    if place.prefix.start and g.sense(place.start - 1, "mention_after"):
        return True
    if "dated" in g.senses[place.start - 1]:
        return True
    opens = place.start + (g.sense(place.start, "of") is not None)
    return bool(g.sense(opens - 2, "mention_after") and g.sense(opens - 1, "of"))


def _counts(g: Phrases, place: Place, found: Found) -> bool:
    """Whether a clock alone is no time of day but an amount or a price."""
    if found.rule != "clock.clock" or not isinstance(found.value, datetime):
        return False
    if counts_up(g, place.start, place.end, meeting=place.meeting):
        return True
    if place.prefix is NO_PREFIX:
        return is_amount(g, place.start, place.end, found.value, meeting=place.meeting)
    if is_rate(g, place.start, place.end):
        return True
    return place.prefix.at and is_price(g, place.start, place.end)


def _happened(g: Phrases, place: Place) -> bool:
    """Whether a verb of the past stands right before: "two of us left on the 6th"."""
    plain = not (place.prefix.due or place.prefix.start)
    return plain and place.start > 0 and "happened" in g.senses[place.start - 1]


def _day_of(g: Phrases, place: Place) -> bool:
    """Whether a feast is told by its day: "le jour de la Toussaint"."""
    unit = g.sense(place.start - 1, "unit")
    return unit is not None and unit[0] == cal.DAY


def _long_ago(g: Phrases, place: Place, found: Found) -> bool:
    """Whether something goes on since then rather than begins so far ahead: "desde enero"."""
    named = found.rule.removesuffix(".side") in ("month", "feast") and not _year_said(g, place)
    far = cal.add_days(g.today, MOST_OF_A_YEAR)
    return place.prefix.start and named and _begins_after(found.value, far)


def _year_said(g: Phrases, place: Place) -> bool:
    return any(g.digits[k] == YEAR for k in range(place.start, place.end))


def _feast_of(g: Phrases, place: Place, found: Found) -> bool:
    """Whether a feast only says what kind of thing is meant: "Easter egg hunt poster"."""
    thing, habits = g.words[place.end], g.habits
    if found.rule != "feast" or not habits.owners:
        return False
    if place.prefix.due or (
        place.prefix.any and ARTICLES.isdisjoint(g.words[place.start : place.end])
    ):
        return False  # But "on the Easter replies"
    return thing not in habits.verbs and thing not in habits.links


def _says_which(g: Phrases, place: Place) -> bool:
    """Whether a day only says which thing is meant: "our Saturday opening".

    Its thing is a word behind it that is neither a verb nor a word of times.
    """
    thing, habits, first = g.words[place.end], g.habits, place.start
    if thing in habits.verbs or thing in habits.links:
        return False
    before = g.words[first - 1]
    if before in ASKING or (before in habits.topics and g.words[first - 2] in ASKING):
        return False  # "How about tomorrow as early as possible"
    if g.words[first] == "das" and not g.capital(place.end):
        return False  # "Können Sie das heute noch nett schreiben"
    return before in habits.owners or not habits.topics.isdisjoint((before, g.words[first]))


def _period_role(g: Phrases, place: Place, found: Found) -> Role:
    """A bare month is the object of the work unless the words say "in" or we asked."""
    if place.prefix.start and not place.prefix.genitive:
        return WINDOW if found.rule == "months" else START
    if place.asked_due or (place.start == 0 and place.end >= g.size):
        return WINDOW
    ahead = isinstance(found.value, Between) and _begins_after(found.value, g.today)
    named = place.end - place.start == 1 and "weak_month" in g.senses[place.start]
    hung = g.words[place.start - 1] in g.meetings and not named  # "Meet March", but not "meet May"
    met = place.meeting and (place.prefix.any or hung)
    last = g.senses[place.end - 1 - (g.words[place.end - 1] == ".")]
    bare = found.rule == "month" and ("month" in last or "weak_month" in last)
    if bare and _begins_after(found.value, cal.add_days(g.today, MOST_OF_A_YEAR)):
        return MENTION
    wanted = place.prefix.on == 1 or place.deadline or met or will_do(g, place.end)
    return WINDOW if wanted and (ahead or place.deadline) else MENTION


def _begins_after(value: WhenValue, day: date) -> bool:
    """Whether a time begins after a day."""
    first = value.start if isinstance(value, Between) else value
    return isinstance(first, date) and as_date(first) > day


def doubt_of(role: Role, prefix: Prefix, found: Found, *, over: bool) -> tuple[Doubt | None, float]:
    """Return what must be asked of a time in its role, and how sure the reading is."""
    if role is MENTION:
        return None, found.confidence
    ask, confidence = found.ask, found.confidence
    if isinstance(found.value, Between) and _too_long(role, prefix, found, found.value):
        ask, confidence = ask or Doubt.WHICH_DAY, min(confidence, 0.6)
    if ask is Doubt.DATE_ORDER and not found.others:
        ask = None  # The other one is over
    if over and role in DATED:
        ask = ask or Doubt.PAST
    return ask, confidence


def _too_long(role: Role, prefix: Prefix, found: Found, stretch: Between) -> bool:
    """Whether a stretch leaves open on which of its days."""
    called = role is AT and prefix.on == LASTING  # "A call for the next two quarters"
    free = prefix.on is None or called
    loose = found.rule == "next_units" and free and _over_a_week(stretch)
    return (role is DUE and found.grain in LONG_GRAINS) or (loose and role in DATED)


def _over_a_week(stretch: Between) -> bool:
    if isinstance(stretch.start, datetime):
        return False
    return (as_date(stretch.end) - as_date(stretch.start)).days > WEEK


def as_date(value: date | datetime | None) -> date:
    """Return the day of a date or instant; the earliest day for an open side."""
    if isinstance(value, datetime):
        return value.date()
    return value or date.min


def ended(value: WhenValue, now: datetime) -> bool:
    """Whether the time lies wholly before now."""
    if isinstance(value, Between):
        if value.end is None:
            return False
        return value.end <= now if isinstance(value.end, datetime) else value.end <= now.date()
    if isinstance(value, datetime):
        return value < now
    return isinstance(value, date) and value < now.date()


def _midday(start: datetime, end: WhenValue) -> bool:
    """Whether a part of the day is the hours around noon: who wants it by midday wants it at 12."""
    return start.hour == NOON and isinstance(end, datetime) and end.hour - NOON <= LASTING


def narrowed(found: Found, prefix: Prefix, today: date) -> tuple[Found, Prefix]:
    """Cut a stretch to what its prepositions mean."""
    found, prefix = _before_weekend(found, prefix, today)
    return opened(found, prefix, today), prefix


def _before_weekend(found: Found, prefix: Prefix, today: date) -> tuple[Found, Prefix]:
    """Let "before the weekend" be by its Friday, which people name it for."""
    value = found.value
    if not prefix.before or not isinstance(value, Between) or isinstance(value.start, datetime):
        return found, prefix
    first, last = as_date(value.start), as_date(value.end)
    weekend = first.weekday() == SATURDAY and (last - first).days == LASTING
    if not weekend or first <= today:
        return found, prefix
    friday = found._replace(kind=Kind.DATE, value=cal.add_days(first, -1))
    return friday._replace(rule=f"{found.rule}.side"), prefix._replace(before=False)


def opened(found: Found, prefix: Prefix, today: date) -> Found:
    """Cut a stretch to the side that "before" or "after" means."""
    value = found.value
    if not isinstance(value, Between) or found.rule in UNCUT:
        return found
    if prefix.genitive and found.grain is not Grain.PARTOFDAY:
        return found
    if found.grain is Grain.PARTOFDAY and isinstance(value.start, datetime):
        by = prefix.before or (prefix.due and _midday(value.start, value.end))
        found = found._replace(kind=Kind.INSTANT, value=value.start) if by else found
        late = prefix.after and isinstance(value.end, datetime) and value.end.hour
        found = found._replace(kind=Kind.INSTANT, value=value.end) if late else found
        return found  # "By midday" is noon, and "before tonight" is before it begins.
    passed = value.start if found.rule == "edge_start" else value.end
    side = value.start if prefix.before else passed if prefix.after else None
    if side is None and prefix.start and _begins_after(value, today):
        side = value.start
    begun = prefix.before and side is not None and as_date(side) <= today
    if side is None or begun:
        return found
    kind = Kind.INSTANT if isinstance(side, datetime) else Kind.DATE
    return found._replace(kind=kind, value=side, rule=f"{found.rule}.side")

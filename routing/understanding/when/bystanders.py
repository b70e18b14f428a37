"""Times that only tell, seen from the whole message: "the fair is on the 20th, a post please".

Knows what is said around each time and in the rest of the message; knows nothing of how it was
read. Such a time is a mention.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from routing.understanding.meaning import Grain, Role
from routing.understanding.when.around import Weighed, one_clause, spoken
from routing.understanding.when.foremost import MOST, counts, foremost
from routing.understanding.when.past import TODAY, as_written, has_been, surely_been
from routing.understanding.when.values import RANGE_OF_HOURS
from routing.understanding.words.times.bystanders import (
    ALSO,
    ALWAYS,
    BACK,
    CHARTS,
    HABITUAL,
    IT_IS,
    JOURNEY,
    MAY,
    NO_HABIT,
    NOT_ONCE,
    ORDERED,
    OUT,
    PER,
    PROMISERS,
    PUT,
    SAME_DAY,
    SAYS,
    SPREAD,
    TIMES,
)
from routing.understanding.words.times.past import CUT
from routing.understanding.words.times.telling import WRITTEN

if TYPE_CHECKING:
    import re

    from routing.understanding.meaning import When
    from routing.understanding.when.phrases import Phrases

VAGUE = frozenset({"month", "season", "month.side", "season.side"})
RATED = frozenset({"in_units", "in_hours", "repeat"})
SOON = timedelta(minutes=6)
APART = 6
UNSURE = frozenset({"feast", "clock.clock"})
NEEDED = {"weekday": 1, "weekday.part": 1, "ordinal_day": 4, "ordinal_day.part": 4}
"""So many words beside its clause make what has been a reason for the work."""
ENDS = frozenset(".,;!?)\n")
FEW = 3
BY_THEN = 21
"""What takes place within so many days is what the work is wanted for: counted on our own rows."""
PLACED = (Role.DUE, Role.AT)
"""With fewer words beside it, a time is what the message is for."""


def weighed(g: Phrases, found: list[When]) -> tuple[When, ...]:
    """Make mentions of the times that only tell, and of those that count less than another."""
    kept = list(_weighed(g, found))
    for n in range(1, len(kept)):
        if _open_too(g, kept[n - 1], kept[n]):
            kept[n] = replace(kept[n], role=Role.MENTION)
    return tuple(kept)


def _is_plain(g: Phrases, around: Weighed) -> bool:
    """Whether its own clause is enough to see that a time only tells."""
    return surely_been(g, around) or _does(g, around) or _mostly(g, around)


def _does(g: Phrases, around: Weighed) -> bool:
    """Whether the writer tells, sends or does something himself then: "I'll tell you tomorrow"."""
    doers = g.habits.telltale.doers
    if doers and doers.isdisjoint(g.words):
        return False
    if around.wants or around.for_it or around.when.role in (Role.REPEAT, Role.START):
        return False
    told = _deed(g, around, said := as_written(g, around))
    if told is None or _then_wanted(g, around):
        return False
    if told.start() > 0 and around.clause[0] in g.asking:
        return False  # "Tell them I'll send the photos on Friday"
    behind = said[told.end() :].partition(CUT)[0]
    once = g.habits.past
    return not (once.on and once.on.search(behind)) and not _is_second(g, around)


def _deed(g: Phrases, around: Weighed, said: str) -> re.Match[str] | None:
    """Return what he does; what may be for others only where no work for it is asked for."""
    say = g.habits.telltale
    if say.does is None or say.deals is None:
        return None
    told = say.does.search(said)
    if told is not None:
        return told
    told = say.deals.search(said)
    return None if told is None or _asks(g, around.rest) else told


def _asks(g: Phrases, words: tuple[str, ...]) -> bool:
    """Whether work is asked for in other words of the message."""
    asked = _wants(g, words) or not g.asking.isdisjoint(words)
    return asked or ORDERED.search(" ".join(words)) is not None


def _then_wanted(g: Phrases, around: Weighed) -> bool:
    """Whether something is to be done by then: "I upload Sunday at 9, so before that"."""
    said, behind = g.habits.wants, tuple(spoken(g, around.last, g.size))
    if SAME_DAY.stand_in(behind):
        return True
    thus = around.last < g.size and said.thus.length_at(g.words, around.last) > 0
    wanted = said.wants.stand_in(behind)
    return (thus and wanted) or (g.habits.telltale.then.stand_in(behind) and (thus or wanted))


def _is_second(g: Phrases, around: Weighed) -> bool:
    """Whether another time stands before it in its clause."""
    named = (g.sense(k, "weekday", "day", "month") for k in range(around.first, around.start))
    return any(named)


def _mostly(g: Phrases, around: Weighed) -> bool:
    """Whether something is mostly so on such a day: "usually on the 28th there's a queue"."""
    if around.when.rule not in NEEDED or around.due or around.for_it:
        return False
    if not around.wants and g.habits.telltale.habit.stand_in(around.clause):
        return not _answers(g, around.clause)
    return _on_any(g, around)


def _answers(g: Phrases, clause: tuple[str, ...]) -> bool:
    """Whether what is mostly so says by when it is wanted: "normally I'd say Friday"."""
    if NO_HABIT.stand_in(clause) or not SAYS.isdisjoint(clause):
        return True
    said = g.habits.telltale.habit.length_at(clause, 0)
    alone = said > 0 and IT_IS.issuperset(word for word in clause[said:] if word.isalpha())
    return alone and not NOT_ONCE.stand_in(clause)


def _on_any(g: Phrases, around: Weighed) -> bool:
    """Whether it is any such day of which something is told: "does it cost more on a Saturday?"."""
    say, words = g.habits.telltale, g.words
    day = next((k for k in range(around.start, around.end) if "weekday" in g.senses[k]), 0)
    if not day or words[day - 1] not in say.any_of or around.when.role is not Role.DUE:
        return False
    if not around.clause or not (g.asking | MAY).isdisjoint(around.clause):
        return False
    free, who = not say.free.isdisjoint(around.clause), g.habits.past.who
    if words[around.last] == "?":
        return free or around.clause[0] in who or not ALSO.isdisjoint(around.clause)
    theirs = not who.isdisjoint(words[around.first : around.start])
    return not around.wants and (theirs or (free and words[day - 1] in HABITUAL))


def _open_too(g: Phrases, one: When, other: When) -> bool:
    """Whether hours go on to be told: "Mon-Fri 9-18, Sat till 1"."""
    told = one.rule == RANGE_OF_HOURS and one.role is Role.MENTION
    near = g.text[one.span[1] : other.span[0]].strip() in (",", ";", "/")
    last = g.past(other.span[1])
    named = g.sense(g.past(other.span[0]), "weekday", "weak_weekday") is not None
    return told and near and named and (last >= g.size or g.words[last] in ENDS)


def _weighed(g: Phrases, found: list[When]) -> tuple[When, ...]:
    told = [n for n, when in enumerate(found) if counts(when)]
    if not 0 < len(told) <= MOST:
        return tuple(found)
    over = {one.at for n in told if _is_plain(g, one := Weighed(g, n, found[n]))}
    found = [replace(w, role=Role.MENTION) if n in over else w for n, w in enumerate(found)]
    told = [n for n in told if n not in over]
    if not told:
        return tuple(found)
    if one_clause(g) and all(found[n].rule not in RATED for n in told):
        return tuple(found)
    if len(told) == 1 and _by_then(g, found[told[0]]):
        return tuple(found)
    around = [Weighed(g, n, found[n]) for n in told]
    spare = {one.at for one in around if _only_told(g, one)}
    if len(around) > 1:
        spare |= _there_and_back(g, [one for one in around if one.when.role in PLACED])
    if spare:
        found = [replace(w, role=Role.MENTION) if n in spare else w for n, w in enumerate(found)]
    if len(around) > 1:
        found = foremost(found, [one for one in around if one.at not in spare])
    return tuple(found)


def _by_then(g: Phrases, when: When) -> bool:
    """Whether the one time is wanted by its own words, and no others may say it is not."""
    opens = g.senses[g.past(when.span[0])]
    if ("due" not in opens and "asap" not in opens) or when.rule in UNSURE:
        return False
    say = g.habits.telltale
    may = [said for said in (say.said, say.gone, say.fyi) if not said.signs.isdisjoint(g.words)]
    return not may or not any(said.stand_in(tuple(g.words[: g.size])) for said in may)


def _there_and_back(g: Phrases, around: list[Weighed]) -> set[int]:
    """Return the numbers of the days on which a journey goes out and ends, where read as due."""
    spare: set[int] = set()
    for one, other in pairwise(around):
        near = other.start - one.end <= APART and not one.due and not other.due
        if near and _beside(g, one, OUT) and _beside(g, other, BACK):
            spare |= {day.at for day in (one, other) if day.when.role is Role.DUE}
    return spare


def _beside(g: Phrases, one: Weighed, said: frozenset[str]) -> bool:
    """Whether one of the words stands right before or right behind a time."""
    near = (*g.words[max(one.first, one.start - 4) : one.start], g.words[one.end])
    return not said.isdisjoint(near)


def _only_told(g: Phrases, around: Weighed) -> bool:
    """Whether a time only says when something takes place that the work is about."""
    say, when = g.habits.telltale, around.when
    rated = when.rule in RATED and len(around.clause) > 1 and say.rates.stand_in(around.clause)
    if rated and not (when.rule == "repeat" and around.wants):
        return True  # "Payable within 30 days", "what others charge per night"
    if when.rule == "repeat" and g.words[around.start] in PER and _charted(g, around):
        return True  # "A chart of sales per month"
    if when.rule == "clock.clock" and _is_theirs(g, around):
        return True
    if around.wants:
        return False
    if when.rule == RANGE_OF_HOURS:
        return True  # "The site should say Tue-Fri 9-18"
    if when.rule == "this_unit" and when.grain is Grain.YEAR and not around.due:
        return bool(around.clause) and around.outside > 1  # "I skip the fair this year"
    if _is_content(g, around):
        return True
    if around.outside < 2:
        return False
    if _promised(g, around):
        return True
    if around.outside < FEW:
        return False
    if when.rule == "in_hours" and _at_once(g, when):
        return True  # "Pics in a sec"
    if not say.gone.signs.isdisjoint(g.words) and _gone(g, around):
        return True
    if around.clause and has_been(g, around):
        return when.rule in TODAY or around.others >= NEEDED.get(when.rule, FEW)
    return around.outside > FEW and _is_beside(g, around) and around.others > FEW


def _charted(g: Phrases, around: Weighed) -> bool:
    """Whether numbers are shown per month, and not "update the chart per month"."""
    shown = not CHARTS.isdisjoint(around.clause)
    return shown and g.words[around.start - 1] not in CHARTS | TIMES


def _is_theirs(g: Phrases, around: Weighed) -> bool:
    """Whether others keep that hour: "bakers who deliver before 7am", "they always come at 9"."""
    who, wants = g.habits.past.who, g.habits.wants.wants
    if not ALWAYS.isdisjoint(around.clause):
        return not around.wants
    if who.isdisjoint(around.clause) or not around.outside:
        return False
    for k in range(around.start - 2, around.first, -1):  # none in "clear that by 8"
        if g.words[k] in who:
            before, told = g.words[k - 1], tuple(g.words[k : around.start])
            return before.isalpha() and before not in wants.signs and not wants.stand_in(told)
    return False


def _promised(g: Phrases, around: Weighed) -> bool:
    """Whether the message only says what was promised, or lets know: "You said Friday. And?"."""
    say = g.habits.telltale
    if say.said.signs.isdisjoint(g.words) and say.fyi.signs.isdisjoint(g.words):
        return False
    words = tuple(g.words[: g.size])
    promised = PROMISERS.isdisjoint(around.clause) and say.said.stand_in(words)
    return (promised or say.fyi.stand_in(words)) and not g.habits.wants.wants.stand_in(words)


def _gone(g: Phrases, around: Weighed) -> bool:
    """Whether the message only tells that somebody is not there, or celebrates."""
    say, words = g.habits.telltale, tuple(g.words[: g.size])
    if around.when.role is Role.REPEAT or around.others < 2 or not say.gone.stand_in(words):
        return False
    if "?" in words or not (JOURNEY.isdisjoint(words) and WRITTEN.isdisjoint(around.clause)):
        return False
    if "moving" in g.kinds:
        return False  # "Push it to Monday, she is off sick"
    if not say.gone.stand_in(around.clause) and (around.due or BACK.isdisjoint(around.clause)):
        return False
    if g.habits.wants.wants.stand_in(words):
        return False
    known = say.gone.signs | say.gone.longer.keys()
    return g.asking.isdisjoint(word for word in words if word not in known)


def _is_beside(g: Phrases, around: Weighed) -> bool:
    """Whether a time stands beside the work that other words of the message tell."""
    when = around.when
    if around.whether:
        return True
    if when.role is Role.REPEAT:
        return around.told and g.asking.isdisjoint(around.clause)
    if around.lasts and _wants(g, around.rest):
        return True  # "The lessons are in the hall until Easter"
    if when.rule == "feast" and _is_topic(g, around):
        return True
    if when.rule == "this_unit" and when.grain is Grain.WEEK and around.told:
        return True  # "I have three new clients this week"
    if _vague(g, around) and not around.due and len(around.clause) > 1:
        return True
    return _in_brackets(g, around) or (around.told and _takes_place(g, around))


def _is_content(g: Phrases, around: Weighed) -> bool:
    """Whether it stands in what shall be told to others: "write that we close on 3 May"."""
    that = g.habits.telltale.that
    if that.isdisjoint(around.clause):
        return False
    for k in range(around.start - 1, around.first, -1):
        if g.words[k] in that:
            return not PUT.isdisjoint(g.words[around.first : k])
    return False


def _is_topic(g: Phrases, around: Weighed) -> bool:
    """Whether something is written for a feast: "three posts for Mother's Day"."""
    return around.for_it and not WRITTEN.isdisjoint(around.clause)


def _at_once(g: Phrases, when: When) -> bool:
    """Whether it is said only that something comes at once: "in a sec"."""
    return isinstance(when.value, datetime) and when.value - g.now < SOON


def _vague(g: Phrases, around: Weighed) -> bool:
    """Whether a month, season or year is named without its figures."""
    when = around.when
    if when.rule == "this_unit":
        return when.grain is Grain.MONTH and _wants(g, around.rest)
    return when.rule in VAGUE and not any(map(str.isdigit, when.text))


def _in_brackets(g: Phrases, around: Weighed) -> bool:
    """Whether a time stands in brackets, to say which day something is: "(start 6 juli)"."""
    first, last = around.first - 1, around.last
    if first < 0 or g.words[first] != "(" or g.words[last] != ")":
        return False
    return len(around.clause) < FEW and JOURNEY.isdisjoint(g.words)


def _takes_place(g: Phrases, around: Weighed) -> bool:
    """Whether the work is told, elsewhere, that a clause only gives the reason or the topic of."""
    say = g.habits.telltale
    dated = "of" in g.senses[around.start] or "dated" in g.senses[around.start - 1]
    soon = (around.day - g.today).days <= BY_THEN and not dated
    if soon and SPREAD.isdisjoint(around.rest):
        return False  # "On Thursday at 6 we have the meeting. Somebody should take minutes"
    if say.ego.stand_in(around.clause) or around.prefix.loose:
        return False
    if not WRITTEN.isdisjoint(around.clause):
        return False  # "The newsletter goes out on the 18th"
    if g.words[around.last] == "?" or not JOURNEY.isdisjoint(g.words):
        return False
    if say.then.stand_in(around.rest) or g.habits.wants.refers.stand_in(around.rest):
        return False
    return _wants(g, around.rest)


def _wants(g: Phrases, words: tuple[str, ...]) -> bool:
    """Whether something is wanted in other words of the message."""
    return not SPREAD.isdisjoint(words) or g.habits.wants.wants.stand_in(words)

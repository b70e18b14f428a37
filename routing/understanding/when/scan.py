"""Finds the times in a message, from the left, and says what each is for.

Knows the order in which readings are tried; knows nothing of services or parts.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing.understanding.meaning import Between, Doubt, Grain, Kind, When
from routing.understanding.when import calendar as cal
from routing.understanding.when.apart import KINDS as DISTANCES
from routing.understanding.when.apart import NAMED, distances, told_apart
from routing.understanding.when.bystanders import weighed
from routing.understanding.when.clocks import MINUTES_SAID
from routing.understanding.when.foremost import beside_what_is_over
from routing.understanding.when.lexicon import date_order, lexicon, passed_over
from routing.understanding.when.linking import (
    as_on_a_screen,
    carried,
    joined,
    refines,
    related,
    unread_figure,
)
from routing.understanding.when.mask import masked
from routing.understanding.when.moving import is_new, moves, new_time_at
from routing.understanding.when.prefixes import OPENING, held_back, left_out, prefix_at
from routing.understanding.when.ranges import Grammar
from routing.understanding.when.repeat import repeat
from routing.understanding.when.returning import ways_back
from routing.understanding.when.rhythm import of_repeats
from routing.understanding.when.roles import (
    AT,
    LONG_GRAINS,
    MENTION,
    NEAR_DEADLINE,
    NEAR_MEETING,
    RANGE,
    WINDOW,
    doubt_of,
    ended,
    narrowed,
    role_of,
    will_do,
)
from routing.understanding.when.sides import between_sides
from routing.understanding.when.stays import stays
from routing.understanding.when.taken_back import taken_back
from routing.understanding.when.telling import alone_said, past_feast, spoken_of
from routing.understanding.when.values import NO_PREFIX, RANGES, Bag, Found, Place, Prefix
from routing.understanding.words import words_for

if TYPE_CHECKING:
    from routing.understanding.when.lexicon import Lexicon, Senses
    from routing.understanding.when.repeat import Repeat
    from routing.understanding.words.tables import Words

_place = tuple.__new__  # Made for every time that is found.
MERIDIEM = Doubt.MERIDIEM
LONG_RULES = RANGES | {"month"}
FULL_STOPS = frozenset(".!?;\n")
NO_SUCH_CLOCK = re.compile(r"(?:2[5-9]:\d\d|(?:1\d|2[0-4]):[6-9]\d)(?![\d:])")
HALTS = FULL_STOPS | {"q", "h"}
LATEST, ONWARDS, ALONE = 1, 2, 6
CLOSED = frozenset({
    "to", "past", "and", "or", "minutes_and", "and_half", "latest", "meeting", "deadline",
    "street", "refusal", "moving", "moved_to", "share_of", "mention_after", "times", "ago",
    "hence", "zone", "to_the", "which_behind", "except", "apart", "eve",
})  # fmt: skip
"""Kinds of words at which no time begins."""
QUIET = frozenset({
    "article", "the", "of", "on", "at_clock", "to", "day_article", "from", "number", "due", "in",
    "about",
})  # fmt: skip
"""Kinds of words that make no time without one behind them."""
ARTICLES = frozenset({"the", "article"})
PREPOSITIONAL = frozenset({
    "due", "on", "of", "the", "to", "article", "day_article", "deadline", "or", "and", "at_clock",
})  # fmt: skip
NO_TIMES = frozenset({"mention_after", "place", "meeting", "street"})
FAR, FOR, NOON, SPOKEN = -99, 2, 12, 3


def find_times(
    text: str, *, now: datetime, zone: str, lang: str, asked_due: bool = False
) -> tuple[When, ...]:
    """Return every time in the text, in order, with exact spans in the original.

    `now` is aware; values are calendar readings in `zone`. Linear in the length of the text.
    """
    return _Scan(text, now.astimezone(ZoneInfo(zone)), lang, asked_due).run()


@lru_cache(maxsize=64)
def _language(lang: str) -> tuple[Lexicon, Words, frozenset[str], str | None]:
    """Return a language tag's time words, its words, where to stop, and the order of its dates."""
    said = words_for(lang)
    return lexicon(lang[:2].lower()), said, said.meeting | HALTS, date_order(lang)


class _Scan:
    """One pass over one text."""

    def __init__(self, text: str, now: datetime, lang: str, asked_due: bool) -> None:
        self.text = text
        self.now = now.replace(microsecond=0) if now.microsecond else now
        self.asked_due = asked_due
        table, said, self.halts, order = _language(lang)
        folded = masked(text, table.hung)
        self.grammar = Grammar(text, folded, table.split(folded), table, self.now, order)
        self.size = self.grammar.size
        self.meeting_words = self.grammar.meetings = said.meeting
        self.grammar.asking = said.openers
        self.last_meeting = self.last_deadline = self.counted = FAR
        self.side = 0
        self.bag: Bag | None = None
        self.moved = self.called = self.travels = self.refined = False
        self.movable = "moving" in self.grammar.kinds
        self.apart = {} if DISTANCES.isdisjoint(self.grammar.kinds) else self._apart()
        self.last: tuple[Bag, int] | None = None
        self.places: list[tuple[int, int]] = []
        met = self.grammar.senses if "meeting" in self.grammar.kinds else ()
        self.meets = [k for k, here in enumerate(met) if "meeting" in here]

    def run(self) -> tuple[When, ...]:
        """Step through the tokens."""
        found: list[When] = []
        g = self.grammar
        senses, digits, words, halts = g.senses, g.digits, g.words, self.halts
        at = 0
        for i in range(g.size):
            if i >= at and (senses[i] or digits[i] or words[i] in halts):
                at = self._step(i, found)
        if not DISTANCES.isdisjoint(g.kinds):
            found, self.places = told_apart(g, found, self.places)
        found = of_repeats(g, found, self.places) if g.repeats else found
        if len(found) < 2:
            return tuple(found) if self.asked_due or not found else weighed(g, found)
        found = beside_what_is_over(found, self.now)
        found, self.places = between_sides(g, found, self.places)
        for beside in (related, ways_back, stays, taken_back):
            found = beside(g, found, self.places)
        return tuple(found) if self.asked_due else weighed(g, found)

    def _apart(self) -> dict[int, int]:
        """Return where what is told by its distance from a time named before starts and ends."""
        g = self.grammar
        told = {one.start: one.end for one in distances(g) if one.how == NAMED}
        g.apart = frozenset(k for i, j in told.items() for k in range(i, j))
        articles = {i - 1: j for i, j in told.items() if not ARTICLES.isdisjoint(g.senses[i - 1])}
        return told | articles

    def _step(self, i: int, found: list[When]) -> int:
        g = self.grammar
        if found and i in self.apart:
            return self.apart[i]
        word, here = g.words[i], g.senses[i]
        if word in FULL_STOPS:
            self.last_meeting = self.last_deadline = FAR
        if word in self.meeting_words or "meeting" in here:
            self.last_meeting = i
        if "deadline" in here:
            self.last_deadline = i
        opens = g.digits[i] or word in ("q", "h") or not CLOSED.issuperset(here)
        if not opens or i == self.counted:
            return i + 1
        if passed_over(here):
            return here["skip"][1]
        if self._leads_nowhere(i, here):
            return i + 1
        if "holiday" in g.kinds and not self.asked_due and (behind := spoken_of(g, i)):
            return behind
        when = self._time_at(i)
        if when is None:
            return i + 1
        self._keep(i, when[0], when[1], found)
        return max(when[1], i + 1)

    def _leads_nowhere(self, i: int, here: Senses) -> bool:
        """Whether a small word stands before one that is no word of times: "the newsletter"."""
        g = self.grammar
        k = i + 1
        if not here and g.digits[i] and not self.asked_due:  # "3 invoices"
            return self._counts_things(k)
        if g.digits[k] and here and not self.asked_due and ARTICLES.issuperset(here):
            return self._counts_things(k + 1)  # "The 3 logo files"
        if g.digits[k] or not (NO_TIMES.issuperset(g.senses[k]) and QUIET.issuperset(here)):
            return False
        if g.words[k] in ("q", "h"):
            return False
        if not here or ("number" in here and g.words[i] not in g.habits.articles):
            return False
        return all(end == k for _, end in here.values())

    def _counts_things(self, k: int) -> bool:
        """Whether a figure is followed by a word that is no word of times."""
        g = self.grammar
        alone = not (g.senses[k] or g.touches(k)) and len(g.words[k]) > 1
        return alone and g.words[k].isalpha() and g.words[k] not in g.habits.ordinal_ends

    def _keep(self, i: int, when: When, end: int, found: list[When]) -> None:
        """Add a time to those found, or make the last one exact with it."""
        told, self.travels = when.role is not MENTION, when.role is AT
        if self.refined and told and found:
            when = joined(self.text, found.pop(), when)
            i = self.places.pop()[0]
        found.append(when)
        self.places.append((i, end))
        dated = (
            (told or self.moved)
            and self.bag is not None
            and (self.bag.day or self.bag.named or self.bag.numbered or self.bag.only_clock)
        )
        self.last = (self.bag, end) if self.bag and dated else None

    def _time_at(self, i: int) -> tuple[When, int] | None:
        g = self.grammar
        if not g.near(i):
            return None
        self.bag, self.refined = None, False
        if g.repeats and (again := repeat(g, i)):
            return self._repeated(i, *again)
        soon = "asap" in g.senses[i]
        k = self._past_asap(i) if soon else i
        prefix, j = NO_PREFIX, k
        if not (soon and k == i) and not OPENING.isdisjoint(g.senses[k]):
            prefix, j = prefix_at(g, k)
        if prefix.before and held_back(g, k):
            prefix = prefix._replace(due=False, before=False, start=True)
        g.opened = j if prefix.start else -1
        if j >= self.size or passed_over(g.senses[j]) or (j > i and not g.near(j)):
            return None
        read = self._expression(j, prefix)
        if read is None and j > i and not PREPOSITIONAL.issuperset(g.senses[i]):
            read = self._expression(i, NO_PREFIX)
        if read is None:
            return None
        found, end = read
        if found.ask is MERIDIEM and not self._either_half(j, end):
            found = found._replace(ask=None, others=())
        elif found.rule == "clock.clock" and not found.ask and not self.moved:
            found = self._alone(i, found)
        if self.side:
            prefix = self._sided(prefix)
        if "latest" in g.kinds:
            prefix, end = self._suffix(prefix, end)
        found, prefix = narrowed(found, prefix, g.today)
        found = past_feast(g, found, i, end) if prefix.after and found.rule == "feast" else found
        return self._place(i, end, found, prefix)

    def _alone(self, i: int, found: Found) -> Found:
        """Doubt an hour beside a figure that was not read."""
        doubted = unread_figure(self.grammar, i)
        return found._replace(ask=Doubt.WHICH_DAY, confidence=0.5) if doubted else found

    def _either_half(self, j: int, end: int) -> bool:
        """Whether an hour may be of either half: as on a screen, or with a part of the day."""
        parted = self.bag is not None and self.bag.part is not None
        return parted or as_on_a_screen(self.grammar, j, end)

    def _past_asap(self, i: int) -> int:
        """Return where the time of "asap, by Friday at the latest" starts, else the same place."""
        k = self.grammar.comma(self.grammar.senses[i]["asap"][1])
        prefix, j = prefix_at(self.grammar, k)
        dated = self.grammar.moment(j, True) if j < self.size else None
        if not dated or not dated[0].has_day:
            return i
        latest = self.grammar.sense(self.grammar.comma(dated[1]), "latest")
        beside = k == self.grammar.senses[i]["asap"][1]  # "As soon as possible tomorrow"
        return k if prefix.any or beside or (latest and latest[0] == LATEST) else i

    def _repeated(self, i: int, said: Repeat, end: int) -> tuple[When, int]:
        seen = Found(Kind.RECURRENCE, said.rrule, None, 0.9, "repeat", (), said.ask, said.adjective)
        when, end = self._place(i, end, seen, Prefix())
        return replace(when, dtstart=said.dtstart or self.now.date()), end

    def _expression(self, i: int, prefix: Prefix) -> tuple[Found, int] | None:
        g, here = self.grammar, self.grammar.senses[i]
        self.refined = False
        if "asap" in here:
            return self._soon(), here["asap"][1]
        moved = self.movable and self._to_hour(i)
        strong = self._is_looked_for(i, prefix) or moved
        if g.digits[i] and (special := self._special(i)):
            return special
        so_long = prefix.loose or prefix.on == FOR
        if so_long and self._counts(i, prefix):
            return None
        nights = "parts" in g.kinds and g.nights(i)
        if spell := g.spell(i, sure=so_long or bool(nights)):
            return spell
        if g.joined and (spread := g.stretch(i, prefix.start)):
            return spread[0], self._past_part(*spread)
        return self._moment(i, prefix, strong=strong, moved=moved)

    def _is_looked_for(self, i: int, prefix: Prefix) -> bool:
        """Whether so much stands before it that even a bare number may be a time."""
        g, here = self.grammar, self.grammar.senses[i]
        between = "between" in here
        self.called = between and g.words[i - 1] in g.habits.reachable
        met = self.called or (between and self.last_meeting != FAR)  # "Call between 12 and 1"
        told = self.last_deadline != FAR and g.words[i - 1] == ":"  # "Deadline: morning"
        told = told or (i == 0 and "number" in here and self._only_spoken())
        return prefix is not NO_PREFIX or self.asked_due or met or told

    def _moment(
        self, i: int, prefix: Prefix, *, strong: bool, moved: bool
    ) -> tuple[Found, int] | None:
        g = self.grammar
        read = g.moment(i, strong)
        if read is None:
            return None
        bag, j = read if self.last is None else self._going_on(i, *self.last, read)
        now = bag.exact is not None and i == 0 and j >= self.size
        loose = bag.part or bag.exact or (bag.clock and bag.clock.plain)
        if loose and not now and self._too_weak(bag, j, strong, prefix, moved):
            return None
        found = g.found(bag)
        self.bag = bag
        if bag.side:
            self.side = bag.side
        if found.grain in LONG_GRAINS and found.rule not in LONG_RULES:
            behind = self._clock_at(j)
            if behind:
                return found._replace(ask=Doubt.WHICH_DAY, confidence=0.5), behind
        if prefix.due or j >= self.size:
            return found, j
        return g.lasting(found, bag, j) or (found, j)

    def _past_part(self, found: Found, j: int) -> int:
        """Return what stands behind the part of the day: "from 10 to 12 April in the morning"."""
        part = self.grammar.sense(j, "part")
        days = isinstance(found.value, Between) and type(found.value.start) is date
        told = part and (part[1] > j + 1 or part[1] >= self.size or self.grammar.stops(part[1]))
        return part[1] if part and days and told else j

    def _special(self, i: int) -> tuple[Found, int] | None:
        """Read a figure that is the whole answer, or that is no clock."""
        bare = self._bare(i) if self.asked_due else None
        return bare or (self._no_clock(i) if self.grammar.words[i + 1] == ":" else None)

    def _only_spoken(self) -> bool:
        """Whether the text is so short that it may be no more than a time: "tres y veinte"."""
        return self.grammar.size <= SPOKEN and not MINUTES_SAID.isdisjoint(self.grammar.kinds)

    def _to_hour(self, i: int) -> bool:
        """Whether a bare hour is the new time of what is moved: "push it back to 4"."""
        return self.movable and is_new(self.grammar, i) and moves(self.grammar, i)

    def _going_on(self, i: int, last: Bag, end: int, read: tuple[Bag, int]) -> tuple[Bag, int]:
        """Put a time without a day on the day named before it, when it goes on about that."""
        bag = carried(self.grammar, last, end, i, read[0], self.moved, self.travels)
        self.refined = bag is not None and not self.moved and refines(last, bag)
        return (bag, read[1]) if bag else read

    def _clock_at(self, j: int) -> int | None:
        """Return the end of a time of day behind a stretch: "next month at 6pm" lacks its day."""
        part = self.grammar.sense(j, "part")
        if part:
            return part[1]
        at = self.grammar.after(j, "at_clock")
        clock = self.grammar.clock(at, True) if at > j else None
        return clock[1] if clock else None

    def _counts(self, i: int, prefix: Prefix) -> bool:
        """Whether a number behind "for" is how many, not when: "a table for 4 on Friday"."""
        for_ = prefix.loose or (prefix.on == FOR and not prefix.at)
        clock = self.grammar.clock(i, True) if for_ else None
        if not clock:
            return False
        call = self.grammar.sense(i - 2, "meeting")  # "The call for 3 tomorrow"
        if call or self.grammar.follows(i, "at_clock"):
            return False
        meal = self.grammar.sense(i - 2, "part")  # "Dinner for two tonight"
        if not meal and self.grammar.sense(clock[1], "part", "this_part"):
            return False
        counts = clock[0].plain and not self.grammar.day(i, True) and not self._spread(i)
        self.counted = i if counts else self.counted
        return counts

    def _spread(self, i: int) -> bool:
        """Whether a number begins a stretch of days or hours: "hoping for 12 to 16 June"."""
        if not self.grammar.joined:
            return False
        hours = self.grammar.moment(i, True)
        if hours and hours[0].until and hours[0].until.sure:
            return True
        days = self.grammar.stretch(i, False)
        value = days[0].value if days else None
        return isinstance(value, Between) and type(value.start) is date

    def _soon(self) -> Found:
        span = Between(start=self.now, end=None)
        return Found(Kind.RANGE, span, Grain.SECOND, 0.9, "asap")

    def _too_weak(self, bag: Bag, j: int, strong: bool, prefix: Prefix, moved: bool) -> bool:
        """A loose part of the day, or an hour with nothing beside it, is no time."""
        if bag.exact and bag.exact.rule == "now":
            about = max(self.last_meeting, self.last_deadline) != FAR
            return not (self.asked_due or (about and self._ends(j)))
        if bag.part and bag.part.loose and not bag.clock and not bag.has_day:
            by = prefix.due and not prefix.loose
            met = max(self.last_deadline, self.last_meeting) != FAR
            for_ = prefix.on == FOR or prefix.loose  # "Book for dinner"
            told = strong and met and not for_ and self._ends(j)  # "A call with Ana on morning"
            return not (by or told) and (self.size > ALONE or (not strong and j < self.size))
        if not (bag.clock and bag.clock.plain and bag.only_clock):
            return False
        if bag.until and (not bag.until.plain or self.last_meeting != FAR or self.called):
            return False
        start = (prefix.start and not prefix.genitive) or self.asked_due or moved
        return not (bag.clock.second and (prefix.at or prefix.due or start))  # "It must be 0"

    def _sided(self, prefix: Prefix) -> Prefix:
        """Take over the "before" or "after" that stood inside the time."""
        side, self.side = self.side, 0
        if side == 1:
            return prefix._replace(start=True)
        return prefix._replace(due=True, before=side == -1) if side else prefix

    def _suffix(self, prefix: Prefix, j: int) -> tuple[Prefix, int]:
        """Read what may stand after a time: "at the latest", "onwards", "or later"."""
        if j >= self.size:
            return prefix, j
        k = self.grammar.comma(j)
        after = self.grammar.sense(k, "latest")
        opens = self.grammar.sense(j, "on") or (k > j and self.grammar.sense(k, "due"))
        if not after or (after[1] - k == 1 and opens and not self._ends(after[1])):
            return prefix, j  # "Before Easter, latest Monday"
        if after[0] == LATEST:
            return prefix._replace(due=True), after[1]
        return (prefix if prefix.due else prefix._replace(start=True)), after[1]

    def _ends(self, j: int) -> bool:
        return j >= self.size or self.grammar.words[j] in FULL_STOPS or self.grammar.words[j] == ","

    def _bare(self, i: int) -> tuple[Found, int] | None:
        """A number alone, as the whole answer to "when": probably a day of the month."""
        if i + 1 < self.size or self.grammar.touches(i):
            return None
        day = cal.coming_day_of_month(self.now.date(), int(self.grammar.words[i]))
        if day is None:
            return None
        return Found(Kind.DATE, day, Grain.DAY, 0.5, "bare_number", ask=Doubt.BARE_NUMBER), i + 1

    def _no_clock(self, i: int) -> tuple[Found, int] | None:
        """Report 25:12 as impossible."""
        if self.grammar.touches(i):
            return None
        m = NO_SUCH_CLOCK.match(self.grammar.folded, self.grammar.starts[i])
        if not m:
            return None
        found = Found(Kind.INVALID, None, None, 0.8, "clock", (), Doubt.INVALID)
        return found, self.grammar.past(m.end())

    def _old(self, i: int, j: int) -> bool:
        """Whether the time [i, j) is the one that something is moved from."""
        new = None if is_new(self.grammar, i) else new_time_at(self.grammar, j)
        return new is not None and self.grammar.moment(new, True) is not None

    def _place(self, i: int, j: int, found: Found, prefix: Prefix) -> tuple[When, int]:
        g = self.grammar
        at = bisect_left(self.meets, i)
        inside = at < len(self.meets) and self.meets[at] < j
        meeting = inside or i - self.last_meeting <= NEAR_MEETING
        deadline = i - self.last_deadline <= NEAR_DEADLINE
        place = _place(Place, (i, j, prefix, meeting, deadline, self.asked_due))
        over = ended(found.value, self.now)
        if over and found.others and (prefix.due or self.asked_due):  # "By Tuesday morning"
            found = found._replace(value=found.others[0].value, others=())
            over = ended(found.value, self.now)
        role = role_of(g, place, found, over=over)
        if found.loose is not None:
            alone = alone_said(g, i, j) or self.asked_due
            if role is not MENTION and (role is AT or not (prefix.due or alone or will_do(g, j))):
                found = found._replace(kind=RANGE, value=found.loose)
                role = WINDOW
        self.moved = self.movable and moves(g, i)
        other = bool(self.places) or found.rule == "ordinal_day"  # "better than the 1st"
        spared = "except" in g.kinds and left_out(g, i, prefix, other)
        if spared or (self.moved and self._old(i, j)):
            role = MENTION
        ask, confidence = doubt_of(role, prefix, found, over=over)
        start, end = g.starts[i], g.starts[j - 1] + len(g.words[j - 1])
        when = When(
            text=self.text[start:end], span=(start, end), part=None, role=role, kind=found.kind,
            value=found.value, grain=found.grain, confidence=confidence, rule=found.rule,
            before=prefix.before, others=found.others, ask=ask,
        )  # fmt: skip
        return when, j

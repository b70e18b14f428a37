"""Finds the times in a message and says what each is for.

Knows prepositions and the words around a time; knows nothing of services or parts.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing.understanding.meaning import (
    Between,
    Doubt,
    Grain,
    Kind,
    Reading,
    Role,
    When,
)
from routing.understanding.text import Token, fold, tokens
from routing.understanding.when import calendar as cal
from routing.understanding.when.clocks import ANY_TIME_OF_DAY, Clock, at_minute
from routing.understanding.when.fallback import CONFIDENCE, parse_span
from routing.understanding.when.found import Found, Prefix, as_date, ended, from_day, in_part
from routing.understanding.when.grammar import Day, Grammar
from routing.understanding.when.lexicon import lexicon
from routing.understanding.when.repeat import repeat
from routing.understanding.words import BY_LANGUAGE, words_for

if TYPE_CHECKING:
    from routing.understanding.words.tables import Words

PREFIXES = ("due", "from", "on", "at_clock")
EVENING = 3
PERIODS = frozenset({"month", "quarter"})
LONG_GRAINS = frozenset({Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.YEAR})
FULL_STOPS = frozenset(".!?;\n")


def find_times(
    text: str, *, now: datetime, zone: str, lang: str, asked_due: bool = False
) -> tuple[When, ...]:
    """Return every time in the text, in order, with exact spans in the original.

    `now` is aware; values are calendar readings in `zone`. Linear in the length of the text.
    """
    return _Scan(text, now.astimezone(ZoneInfo(zone)), lang, asked_due).run()


def read_when(text: str, *, now: datetime, zone: str, lang: str, asked: bool) -> When | None:
    """Return the one time a short answer names, None when it names none or more than one."""
    local = now.astimezone(ZoneInfo(zone))
    if asked and lang[:2].lower() not in BY_LANGUAGE:
        parsed = _fall_back(text, local, lang)
        if parsed:
            return parsed
    found = find_times(text, now=now, zone=zone, lang=lang, asked_due=asked)
    found = tuple(when for when in found if asked or when.role is not Role.MENTION)
    if len(found) == 1:
        return found[0]
    return _fall_back(text, local, lang) if not found and asked else None


def date_order(lang: str) -> str | None:
    """Return "dm" or "md" when the language tag settles it; bare English does not."""
    tag = lang.replace("_", "-").lower()
    if tag in ("en-us", "en-ph"):
        return "md"
    return None if tag == "en" else "dm"


def _fall_back(text: str, now: datetime, lang: str) -> When | None:
    day_first = date_order(lang) != "md"
    parsed = parse_span(text.strip(), now=now, lang=lang[:2].lower(), day_first=day_first)
    if parsed is None:
        return None
    value, grain = parsed
    start = len(text) - len(text.lstrip())
    kind = Kind.INSTANT if isinstance(value, datetime) else Kind.DATE
    return When(
        text=text.strip(), span=(start, start + len(text.strip())), part=None, role=Role.DUE,
        kind=kind, value=value, grain=grain, confidence=CONFIDENCE, rule="dateparser",
    )  # fmt: skip


class _Scan:
    """One pass over one text."""

    def __init__(self, text: str, now: datetime, lang: str, asked_due: bool) -> None:
        self.text = text
        self.now = now.replace(microsecond=0)
        self.asked_due = asked_due
        self.words: Words = words_for(lang)
        self.toks: list[Token] = tokens(fold(text))
        table = lexicon(lang[:2].lower() if lang[:2].lower() in BY_LANGUAGE else "en")
        self.grammar = Grammar(text, self.toks, table, self.now, date_order(lang))
        self.sentence = 0
        self.last_meeting = -99

    def run(self) -> tuple[When, ...]:
        found: list[When] = []
        i = 0
        while i < len(self.toks):
            i = self._step(i, found)
        return tuple(found)

    def _step(self, i: int, found: list[When]) -> int:
        word = self.toks[i].text
        if word in FULL_STOPS:
            self.last_meeting = -99
        if word in self.words.meeting:
            self.last_meeting = i
        skipped = self.grammar.sense(i, "skip")
        if skipped:
            return skipped[1]
        if not self.grammar.senses[i] and not self.toks[i].is_number and word not in ("q",):
            return i + 1
        when = self._time_at(i)
        if when is None:
            return i + 1
        found.append(when[0])
        return max(when[1], i + 1)

    def _time_at(self, i: int) -> tuple[When, int] | None:
        again = repeat(self.grammar, i)
        if again:
            seen = Found(
                Kind.RECURRENCE, again[0].rrule, None, 0.9, "repeat", adjective=again[0].adjective
            )
            return self._place(i, again[1], seen, Prefix())
        prefix, j = self._prefix(i)
        if j >= len(self.toks):
            return None
        if self.grammar.sense(j, "skip"):
            return None
        read = self._range(j, prefix) or self._expression(j, prefix)
        if read is None:
            return None
        return self._place(i, read[1], read[0], prefix)

    def _prefix(self, i: int) -> tuple[Prefix, int]:
        """Read up to three prepositions: "due by", "no later than", "for the"."""
        prefix = Prefix()
        for _ in range(3):
            here = self.grammar.senses[i] if i < len(self.toks) else {}
            if (
                "eod" in here
                or "end" in here
                or ("in" in here and self.grammar.number(here["in"][1]))
            ):
                break
            if "due" in here and not prefix.due:
                value, i = here["due"]
                prefix = replace(prefix, due=True, before=value == 1)
            elif "from" in here and not prefix.any:
                i = here["from"][1]
                prefix = replace(prefix, start=True)
            elif "on" in here and prefix.on is None and not prefix.at:
                value, i = here["on"]
                prefix = replace(prefix, on=value, at="at_clock" in here)
            elif "at_clock" in here and not prefix.at:
                i = here["at_clock"][1]
                prefix = replace(prefix, at=True)
            else:
                break
        return prefix, i

    # -- expressions ---------------------------------------------------------------------------

    def _expression(self, i: int, prefix: Prefix) -> tuple[Found, int] | None:
        g = self.grammar
        asap = g.sense(i, "asap")
        if asap:
            span = Between(start=self.now, end=None)
            return Found(Kind.RANGE, span, Grain.SECOND, 0.9, "asap"), asap[1]
        strong = prefix.any or self.asked_due
        special = self._hours(i, prefix) or self._bare(i, prefix)
        if special:
            return special
        day = g.day(i, strong)
        if day:
            return self._day_and_clock(day[0], day[1], prefix)
        return self._clock_first(i, prefix)

    def _hours(self, i: int, prefix: Prefix) -> tuple[Found, int] | None:
        """Read "in 3 hours", "within 45 minutes", "2 hours from now"."""
        g = self.grammar
        start = g.sense(i, "in")
        count = g.number(start[1] if start else i)
        unit = g.sense(count[1], "unit") if count else None
        if not count or not unit or unit[0] > cal.HOUR or count[0] > 10_000:
            return None
        end = g.after(unit[1], "hence")
        if not start and end == unit[1]:
            return None
        length = timedelta(minutes=count[0] * (60 if unit[0] == cal.HOUR else 1))
        at = (self.now.astimezone(ZoneInfo("UTC")) + length).astimezone(self.now.tzinfo)
        return Found(Kind.INSTANT, at, Grain.MINUTE, 0.95, "in_hours"), end

    def _day_and_clock(self, day: Day, j: int, prefix: Prefix) -> tuple[Found, int]:
        g = self.grammar
        if day.end is None and day.day is not None:
            k = g.comma(j)
            part = g.sense(k, "part")
            if part:
                clock = self._clock_after(part[1])
                if clock:
                    return self._instant(day, in_part(clock[0], part[0])), clock[1]
                return self._part_of(day, part[0]), part[1]
            hours = self._clock_range(k, day)
            if hours:
                return hours
            clock = self._clock_after(j)
            if clock:
                part = g.sense(clock[1], "part")
                told = in_part(clock[0], part[0]) if part else clock[0]
                if day.rule == "tonight":
                    told = in_part(told, EVENING)
                return self._instant(day, told), part[1] if part else clock[1]
        if day.rule == "tonight":
            return self._part_of(day, EVENING), j
        return from_day(day), j

    def _clock_range(self, i: int, day: Day | None = None) -> tuple[Found, int] | None:
        """Read "9:30-11:00", "between 3 and 4pm", "from 2pm to 6 on Thursday"."""
        g = self.grammar
        opened = g.after(i, "between", "from", "at_clock", "on")
        left = g.clock(opened, True) or self._bare_hour(opened)
        if not left:
            return None
        joined = left[1] + 1 if g.word(left[1]) == "-" else g.after(left[1], "to")
        right = g.clock(joined, True) if left[1] < joined < len(self.toks) else None
        if not right:
            return None
        first, last, j = left[0].minute, right[0].minute, right[1]
        if day is None:
            said = g.day(g.after(g.comma(j), "on"), True) if j < len(self.toks) else None
            if said and said[0].day and not said[0].end:
                day, j = said
        start = day.day if day and day.day else self._clock_alone(right[0]).value
        on = start.date() if isinstance(start, datetime) else start
        if first >= last or last - first > 720 or not isinstance(on, date):
            first += -720 if first >= 720 and last < first else 0
        if isinstance(on, date) and 0 <= first < last:
            value = Between(start=self._at(on, first), end=self._at(on, last))
            return Found(Kind.RANGE, value, right[0].grain, 0.8, "range"), j
        return None

    def _bare_hour(self, i: int) -> tuple[Clock, int] | None:
        """The "3" of "3-4pm" takes the half of the day that suits what follows."""
        g = self.grammar
        if i + 1 >= len(self.toks) or not self.toks[i].is_number or len(self.toks[i].text) > 2:
            return None
        if g.word(i + 1) != "-" and not g.sense(i + 1, "to"):
            return None
        sure = g.clock(i + 2, False)
        hour = int(self.toks[i].text)
        if not sure or not 1 <= hour <= 12:
            return None
        minute = hour % 12 * 60
        late = minute + 720 < sure[0].minute
        return Clock(minute + 720 if late else minute, Grain.HOUR, 0.8), i + 1

    def _clock_after(self, j: int) -> tuple[Clock, int] | None:
        g = self.grammar
        k = g.after(g.comma(j), "due")
        k = g.after(k, "at_clock", "on")
        return g.clock(k, k > g.comma(j)) or (g.clock(g.comma(j), False))

    def _clock_first(self, i: int, prefix: Prefix) -> tuple[Found, int] | None:
        g = self.grammar
        hours = self._clock_range(i)
        if hours:
            return hours
        clock = g.clock(i, prefix.at or prefix.due or self.asked_due)
        if not clock:
            part = g.sense(i, "part")
            if not part:
                return None
            day = g.day(g.after(part[1], "on"), True) if part[1] < len(self.toks) else None
            if day and day[0].day and not day[0].end:
                return self._part_of(day[0], part[0]), day[1]
            return None
        told, j = clock
        part = g.sense(j, "part")
        if part:
            told, j = in_part(told, part[0]), part[1]
        k = g.after(g.comma(j), "on")
        day = g.day(k, True) if k < len(self.toks) else None
        if day and day[0].end is None and day[0].rule != "ordinal_day":
            if day[0].day is None:
                return from_day(day[0]), day[1]
            return self._instant(day[0], told), day[1]
        return self._clock_alone(told), j

    def _clock_alone(self, clock: Clock) -> Found:
        minute_now = self.now.hour * 60 + self.now.minute
        day = self.now.date() if clock.minute > minute_now else cal.add_days(self.now.date(), 1)
        found = self._instant(Day(day, "clock"), clock)
        return replace(found, confidence=min(found.confidence, 0.8))

    def _bare(self, i: int, prefix: Prefix) -> tuple[Found, int] | None:
        """A number alone, as the whole answer to "when": probably a day of the month."""
        if not self.asked_due or not self.toks[i].is_number or i + 1 < len(self.toks):
            return None
        day = cal.coming_day_of_month(self.now.date(), int(self.toks[i].text))
        if day is None:
            return None
        return Found(Kind.DATE, day, Grain.DAY, 0.5, "bare_number", ask=Doubt.BARE_NUMBER), i + 1

    def _instant(self, day: Day, clock: Clock) -> Found:
        assert day.day is not None
        first = self._at(day.day, clock.minute)
        others = tuple(
            Reading(kind=Kind.INSTANT, value=self._at(d, clock.minute)) for d in day.others
        )
        ask = day.ask
        if ask is Doubt.WHICH_WEEK and first > self.now:
            ask = None
        confidence = min(day.confidence, clock.confidence)
        return Found(Kind.INSTANT, first, clock.grain, confidence, f"{day.rule}.clock", others, ask)

    def _at(self, day: date, minute: int) -> datetime:
        """Join to an aware local instant; a time in the spring gap moves to the gap's end."""
        on, rest = at_minute(day, minute)
        local = datetime.combine(on, time(rest // 60, rest % 60), tzinfo=self.now.tzinfo)
        return local.astimezone(ZoneInfo("UTC")).astimezone(self.now.tzinfo)

    def _part_of(self, day: Day, part: int) -> Found:
        assert day.day is not None
        first, last = ANY_TIME_OF_DAY[part]
        value = Between(start=self._at(day.day, first * 60), end=self._at(day.day, last * 60))
        return Found(
            Kind.RANGE, value, Grain.PARTOFDAY, day.confidence, f"{day.rule}.part", (), day.ask
        )

    # -- ranges --------------------------------------------------------------------------------

    def _range(self, i: int, prefix: Prefix) -> tuple[Found, int] | None:
        """Read "from Monday to Friday", "between 2 and 4pm", "10-12 March"."""
        g = self.grammar
        j = g.after(i, "between")
        opened = j > i or prefix.start
        days = self._days_of_month(j)
        if days:
            return days
        left = g.day(j, True) if j < len(self.toks) else None
        if left and left[0].day and (opened or g.word(left[1]) == "-"):
            joined = g.after(left[1], "to") if g.word(left[1]) != "-" else left[1] + 1
            right = g.day(joined, True) if left[1] < joined < len(self.toks) else None
            if right and right[0].day and right[0].rule == "weekday" and right[0].day < left[0].day:
                right = replace(right[0], day=cal.add_days(right[0].day, 7)), right[1]
            if right and right[0].day and right[0].day >= left[0].day:
                end = right[0].end or cal.add_days(right[0].day, 1)
                value = Between(start=left[0].day, end=end)
                return Found(Kind.RANGE, value, left[0].grain, 0.9, "range"), right[1]
        return None

    def _days_of_month(self, i: int) -> tuple[Found, int] | None:
        g = self.grammar
        first = g.day_number(g.after(i, "the"))
        if not first:
            return self._month_days(i)
        joined = first[1] + 1 if g.word(first[1]) == "-" else g.after(first[1], "to")
        if joined == first[1] or joined >= len(self.toks):
            return None
        last = g.month_day(g.after(joined, "the"), True)
        if not last or last[0].day is None or not 1 <= first[0] < last[0].day.day:
            return None
        value = Between(start=last[0].day.replace(day=first[0]), end=cal.add_days(last[0].day, 1))
        return Found(Kind.RANGE, value, Grain.DAY, 0.9, "range"), last[1]

    def _month_days(self, i: int) -> tuple[Found, int] | None:
        """Read "July 13 to 15"."""
        g = self.grammar
        first = g.month_day(i, True) if g.sense(i, "month", "weak_month") else None
        if not first or first[0].day is None:
            return None
        dash = g.word(first[1]) == "-"
        joined = first[1] + 1 if dash else g.after(first[1], "to")
        last = g.day_number(g.after(joined, "the")) if joined > first[1] else None
        if (
            not last
            or g.sense(last[1], "month", "weak_month", "meridiem")
            or g.word(last[1]) == ":"
        ):
            return None
        if not first[0].day.day < last[0] <= 28 + 3 * (first[0].day.month != 2):
            return None
        end = cal.make_date(first[0].day.year, first[0].day.month, last[0])
        if end is None:
            return None
        value = Between(start=first[0].day, end=cal.add_days(end, 1))
        return Found(Kind.RANGE, value, Grain.DAY, 0.9, "range"), last[1]

    # -- roles ---------------------------------------------------------------------------------

    def _place(self, i: int, j: int, found: Found, prefix: Prefix) -> tuple[When, int]:
        role = self._role(i, j, found, prefix)
        ask, confidence = found.ask, found.confidence
        if role is Role.DUE and isinstance(found.value, Between) and found.grain in LONG_GRAINS:
            ask, confidence = ask or Doubt.WHICH_DAY, min(confidence, 0.6)
        if role in (Role.DUE, Role.AT) and ended(found.value, self.now):
            ask = ask or Doubt.PAST
        start, end = self.toks[i].start, self.toks[j - 1].end
        when = When(
            text=self.text[start:end], span=(start, end), part=None, role=role, kind=found.kind,
            value=found.value, grain=found.grain, confidence=confidence, rule=found.rule,
            dtstart=self.now.date() if found.kind is Kind.RECURRENCE else None,
            before=prefix.before, others=found.others, ask=None if role is Role.MENTION else ask,
        )  # fmt: skip
        return when, j

    def _role(self, i: int, j: int, found: Found, prefix: Prefix) -> Role:
        if found.kind is Kind.RECURRENCE:
            return Role.MENTION if found.adjective else Role.REPEAT
        if found.kind is Kind.INVALID:
            return Role.DUE
        if self._names_work(j, found, prefix):
            return Role.MENTION
        if prefix.due or found.rule == "asap":
            return Role.DUE
        if ended(found.value, self.now) and not self.asked_due:
            return Role.MENTION
        if found.rule in PERIODS:
            return self._period_role(found, prefix)
        if prefix.start:
            return Role.WINDOW if found.rule == "range" else Role.START
        if (found.kind is Kind.RANGE and found.grain in LONG_GRAINS) or found.rule == "range":
            return Role.WINDOW
        return Role.AT if i - self.last_meeting <= 14 else Role.DUE

    def _names_work(self, j: int, found: Found, prefix: Prefix) -> bool:
        """Whether a noun follows that the time only describes: "Friday's call", "the May books"."""
        g = self.grammar
        if g.word(j) == "'" and g.word(j + 1) == "s":
            return True
        return not prefix.due and g.sense(j, "mention_after") is not None

    def _period_role(self, found: Found, prefix: Prefix) -> Role:
        """A bare month is the object of the work unless the words say "in" or we asked."""
        if self.asked_due:
            return Role.WINDOW
        ahead = isinstance(found.value, Between) and as_date(found.value.start) > self.now.date()
        return Role.WINDOW if prefix.on == 1 and ahead else Role.MENTION

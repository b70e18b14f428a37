"""Repeating times to RRULE parts: every Monday, monthly on the 5th, first Monday of the month.

Knows phrases through the grammar; knows nothing of working days or of what repeats.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from routing.understanding.meaning import Doubt
from routing.understanding.when import calendar as cal
from routing.understanding.when.limits import LAST, MOST_COUNT, Rule, byday
from routing.understanding.when.rounds import (
    FREQUENCIES,
    WEEKEND,
    WORKDAYS,
    Read,
    Rounds,
    rule_of,
)

if TYPE_CHECKING:
    from routing.understanding.when.ranges import Grammar

BEHIND_ADVERB = frozenset({
    "on", "at_clock", "from", "due", "clock", "the", "to", "repeat", "once", "part",
})  # fmt: skip
OPENERS = frozenset({
    "every", "repeat", "plural", "days_of", "ordinal", "edge", "end", "eod", "at_clock", "on",
    "article", "clock", "number", "the", "weekday",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Repeat:
    """RRULE parts without prefix; `adjective`: "the weekly newsletter" only names the work."""

    rrule: str
    adjective: bool = False
    ask: Doubt | None = None
    dtstart: date | None = None


REACH = 10
"""So far from "monthly" its due day may stand: "monthly books for both firms by the 10th"."""
MONTH_END, BEFORE = 5, 1
A_WEEK, LAST_DAY = 7, 31
ENDS = frozenset(".!?;\n")
BY = frozenset(["via", "per", "with", "by", "from", "through", "mit", "por", "par", "con", "met"])


def repeat(grammar: Grammar, i: int) -> tuple[Repeat, int] | None:
    """Return what repeats at the token, with its clock time when one is said."""
    if not (grammar.digits[i] or grammar.opens(i, OPENERS)):
        return None
    reader = _Repeats(grammar)
    if not (found := reader.core(i) or reader.after_clock(i)):
        return None
    rule, j = reader.limits(*found)
    if rule.before and "BYHOUR" not in rule.parts:
        day_before(rule.parts)
    return Repeat(rule.text(), rule.adjective, None, rule.dtstart), j


def day_before(parts: dict[str, str]) -> None:
    """Move the one day of each round to the day before: "before the 5th" is by the 4th."""
    if "BYMONTHDAY" in parts:
        parts["BYMONTHDAY"] = str(int(parts["BYMONTHDAY"]) - 1 or LAST)
    else:
        parts["BYDAY"] = cal.WEEKDAYS[(cal.WEEKDAYS.index(parts["BYDAY"]) - 1) % 7]


class _Repeats(Rounds):
    """Reads repeating times through one grammar."""

    def core(self, i: int) -> Read:
        """Read what repeats, without clock and limits."""
        j = self.g.after(self.g.after(i, "on"), "article")
        return (
            self._every(i) or self._so_often(i) or self._of_every(j) or self._edge_of_every(j)
            or self._adverb(i) or self._days(j) or self._plural(i) or self._plural(j)
            or self._alternate(j)
        )  # fmt: skip

    def after_clock(self, i: int) -> Read:
        """Read "10am on the 15th of every month"."""
        g = self.g
        k = g.after(i, "at_clock")
        clock = g.clock(k, True)
        if not clock or (clock[0].plain and k == i):
            return None
        j = g.after(g.after(clock[1], "part"), "zone")
        day = g.sense(j, "plural")
        if day and g.sense(day[1], "hence"):
            return None  # "How about 3 Fridays from now"
        found = self.core(j)
        if not found or found[0].adjective:
            return None
        bag = g.moment(k, True)
        whole = bag is not None and bag[0].clock is not None and bag[1] == j
        self._set_clock(found[0], self._here(bag[0]) if bag and whole else clock[0].second)
        return found

    # -- every ---------------------------------------------------------------------------------

    def _every(self, i: int) -> Read:
        every = self.g.sense(i, "every")
        if not every:
            return None
        interval, j = every
        if self.g.is_number(j, 2) and (self._the_month(self._numbers(j)[1]) or self._each_day(j)):
            return self._dated(j)
        return (
            self._every_end(j) or self._every_nth(j) or self._every_month_day(j)
            or self._every_unit(interval, j)
            or self._every_weekday(interval, j) or self._every_part(j) or self._every_second(j)
        )  # fmt: skip

    def _each_day(self, j: int) -> bool:
        """Whether a bare number is the day of each month: "le paghe ogni 27".

        "Ogni 3" may be every three days, or every third.
        """
        day = int(self.g.words[j])
        bare = self.g.habits.which_behind and (day == 1 or A_WEEK < day <= LAST_DAY)
        return bare and (j + 1 >= self.g.size or self.g.words[j + 1] in ENDS | {","})

    def _so_often(self, i: int) -> Read:
        """Read "three times a week": how often in a week no rule says."""
        number = self.g.number(i)
        often = self.g.sense(number[1], "times") if number else None
        if not number or not often:
            return None
        return self._every(number[1]) or self._every(often[1])

    def _every_unit(self, interval: int, j: int) -> Read:
        """Read "every 3 weeks", "every 2nd month", "every other year", with what follows."""
        g = self.g
        count = g.ordinal(j) or g.number(j)
        if count and count[0] > 0 and g.sense(count[1], "unit"):
            interval, j = count
        unit = g.sense(j, "unit")
        if not unit or not 0 < interval < MOST_COUNT:
            return None
        if unit[0] in cal.WORKING:
            return rule_of(cal.WEEK, 1, BYDAY=WORKDAYS), unit[1]
        if unit[0] == cal.WEEKEND:
            return rule_of(cal.WEEK, interval, BYDAY=WEEKEND), unit[1]
        if unit[0] not in FREQUENCIES:
            return None
        if unit[0] == cal.DAY and interval == g.habits.fortnight:
            return self._on(rule_of(cal.FORTNIGHT), cal.FORTNIGHT, unit[1])  # "Tous les 15 jours"
        if unit[0] == cal.DAY and interval == 1 and g.is_number(unit[1], 2):
            return self._dated(unit[1])  # "todo dia 5"
        weekly = g.sense(g.comma(unit[1]), "plural", "weekday") and interval % 7 == 0
        if unit[0] == cal.DAY and weekly:
            return self._on(rule_of(cal.WEEK, interval // 7), cal.WEEK, unit[1])
        return self._on(rule_of(unit[0], interval), unit[0], unit[1])

    def _dated(self, j: int) -> Read:
        """Read the days of "todos los días 1 de cada mes" and of "tous les 15 du mois"."""
        numbers, end = self._numbers(j)
        each = self._each(end)
        close = each[2] if each else self._the_month(end) or end
        return rule_of(cal.MONTH, 1, BYMONTHDAY=",".join(map(str, numbers))), close

    def _every_weekday(self, interval: int, j: int) -> Read:
        """Read "every Monday and Thursday", "every 3 Fridays", "every Friday in week 12"."""
        g = self.g
        count = g.number(j)
        if count and g.sense(count[1], "weekday", "plural", "weak_weekday"):
            interval, j = count
        days, end = self._weekdays(j)
        if not days:
            return None
        if weeks := self._weeks(end):
            return rule_of(cal.YEAR, 1, BYWEEKNO=weeks[0], BYDAY=byday(days)), weeks[1]
        return rule_of(cal.WEEK, interval, BYDAY=byday(days)), end

    def _every_nth(self, j: int) -> Read:
        """Read "every first Monday", "every 4th and 10th of the month", "every 20th of May"."""
        g = self.g
        places = self._places(j)
        if not places or (g.sense(j, "weekday", "weak_weekday") and places[0][0].isdigit()):
            return None
        days, end = places
        if any("D" in day or day[-1].isalpha() for day in days):
            if month := self._month(end):
                return rule_of(cal.YEAR, 1, BYMONTH=month[0], BYDAY=",".join(days)), month[1]
            close = self._the_month(end)
            first = int(days[0].rstrip("MOTUWEHFRSA"))
            if close is None and len(days) == 1 and first > 4:
                return rule_of(cal.WEEK, first, BYDAY=days[0].lstrip("-0123456789")), end
            return rule_of(cal.MONTH, 1, BYDAY=",".join(days)), close or end
        if month := self._month(end):
            return rule_of(cal.YEAR, 1, BYMONTH=month[0], BYMONTHDAY=",".join(days)), month[1]
        close = self._the_month(end)
        if close is None and (g.sense(end, "unit") or (not g.digits[j] and self._a_thing(end))):
            return None
        return rule_of(cal.MONTH, 1, BYMONTHDAY=",".join(days)), close or end

    def _a_thing(self, k: int) -> bool:
        """Whether a word says what there are several of: "every third word"."""
        word, says = self.g.words[k], self.g.habits
        plain = self.g.senses[k].keys() <= {"place", "mention_after", "meeting"}
        return word.isalpha() and plain and word not in BY | says.verbs | says.links

    def _every_month_day(self, j: int) -> Read:
        """Read "every July 4th", "every August 20 and 30", "every March"."""
        if not (month := self.g.sense(j, "month", "weak_month")):
            return None
        k = self.g.after(self.g.after(month[1], "on"), "the")
        unit = self.g.sense(k, "unit")
        k = unit[1] if unit and unit[0] == cal.DAY else k
        numbers, end = self._numbers(k)
        if not numbers:
            return rule_of(cal.YEAR, 1, BYMONTH=str(month[0])), month[1]
        days = ",".join(map(str, numbers))
        return rule_of(cal.YEAR, 1, BYMONTH=str(month[0]), BYMONTHDAY=days), end

    def _every_end(self, j: int) -> Read:
        """Read "each month end" and "chaque fin de trimestre"."""
        end = self.g.sense(j, "eod")
        if not end or end[0] not in (cal.MONTH, cal.QUARTER):
            return None
        return rule_of(end[0], BYMONTHDAY=str(LAST)), end[1]

    def _every_second(self, j: int) -> Read:
        """Read "every second" where it is not "every second week"."""
        unit = self.g.sense(j - 1, "unit")
        second = unit is not None and unit[0] == cal.SECOND and not self._a_thing(j)
        return (rule_of(cal.SECOND), j) if second else None

    def _every_part(self, j: int) -> Read:
        part = self.g.sense(j, "part", "part_after_day")
        return (rule_of(cal.DAY), part[1]) if part else None

    # -- on ------------------------------------------------------------------------------------

    def _on(self, rule: Rule, unit: int, j: int) -> tuple[Rule, int]:
        """Add "on the 5th", "on Monday", "on the first Monday in May" after a unit."""
        start = j + (self.g.word(j) in (",", ":"))
        k = self.g.after(self.g.after(start, "on"), "article")
        found = self._on_edge(rule, unit, j)
        if found is None and (k > j or self.g.sense(j, "plural")):
            found = (
                self._on_month_day(rule, unit, k)
                or self._on_places(rule, unit, k) or self._on_weekdays(rule, k)
            )  # fmt: skip
        found = found or self._by(rule, j)
        return (rule, found) if found else (rule, j)

    def _by(self, rule: Rule, j: int) -> int | None:
        """Add the day of each round: "by the 5th", "due on Thursday". "By 5 May" is no such day."""
        g = self.g
        due = g.sense(g.comma(j), "due")
        if not due or not rule.dayless:
            return None
        k = g.after(g.after(due[1], "due"), "on")
        k = g.after(k, "article")
        named = self._month_day(k) if rule.freq == "MONTHLY" else None
        named = self._week_day(k) if rule.freq == "WEEKLY" else named
        if named is None:
            return None
        key, value, end = named
        rule.parts[key] = value
        rule.before = due[0] == BEFORE
        return end

    def _month_day(self, k: int) -> tuple[str, str, int] | None:
        """Read the "5th" of "by the 5th", and the end of the month."""
        g = self.g
        ends = g.sense(k, "eod")
        if ends and ends[0] == MONTH_END:
            return "BYMONTHDAY", str(LAST), ends[1]
        numbers, end = self._numbers(k)
        more = g.sense(g.after(end, "of"), "month", "weak_month", "unit") or g.word(end) in ":/-"
        close = self._the_month(end)
        if len(numbers) != 1 or (close is None and more and end < g.size):
            return None
        return "BYMONTHDAY", str(numbers[0]), close or end

    def _week_day(self, k: int) -> tuple[str, str, int] | None:
        """Read the "Thursday" of "by Thursday", but not that of "by Thursday 5 May"."""
        days, end = self._weekdays(k)
        whole = self.g.moment(k, True)
        dated = whole is not None and (whole[0].day or whole[0].numbered)
        return ("BYDAY", byday(days), end) if len(days) == 1 and not dated else None

    def _due_later(self, rule: Rule, i: int, j: int) -> None:
        """Let "monthly books by the 10th" repeat: "the monthly books" only names the work."""
        g = self.g
        if g.word(i - 1) in g.habits.owners or g.follows(i, "article") or g.follows(i, "which"):
            return
        for k in range(j, min(j + REACH, g.size)):
            if g.word(k) in ENDS or g.sense(k, "every", "repeat"):
                return
            end = self._by(rule, k)
            if end:
                self._clock(rule, end)
                rule.adjective = False
                return

    def _on_weekdays(self, rule: Rule, k: int) -> int | None:
        g = self.g
        end = g.sense(k, "unit", "days_of")
        if end and end[0] == cal.WEEKEND:
            rule.parts["BYDAY"] = WEEKEND
            return end[1]
        if end and end[0] in cal.WORKING:
            rule.parts["BYDAY"] = WORKDAYS
            return end[1]
        days, after = self._weekdays(k)
        if not days or rule.freq == "DAILY":
            return None
        rule.parts["BYDAY"] = byday(days)
        weeks = self._weeks(after)
        if weeks and rule.freq == "YEARLY":
            rule.parts["BYWEEKNO"] = weeks[0]
            return weeks[1]
        return after

    def _on_places(self, rule: Rule, unit: int, k: int) -> int | None:
        """Add "the 4th", "the 1st Friday", "the 4th last", "the 31st day"."""
        day_word = self.g.sense(k, "unit")
        if day_word and day_word[0] == cal.DAY and self.g.number(day_word[1]):
            numbers, end = self._numbers(day_word[1])
            return self._on_days(rule, unit, [str(n) for n in numbers], end)
        places = self._places(k) or self._figures(rule, k)
        if not places:
            return None
        days, end = places
        if days[0][-1].isalpha():
            rule.parts["BYDAY"] = ",".join(days)
            month = self._month(end)
            if month and rule.freq == "YEARLY":
                rule.parts["BYMONTH"] = month[0]
                return month[1]
            return self._the_month(end) or end
        unit_word = self.g.sense(end, "unit")
        if unit_word and unit_word[0] in cal.WORKING and rule.freq == "MONTHLY":
            rule.parts.update(BYDAY=WORKDAYS, BYSETPOS=",".join(days))
            return self._the_month(unit_word[1]) or unit_word[1]
        end = unit_word[1] if unit_word and unit_word[0] == cal.DAY else end
        return self._on_days(rule, unit, days, end)

    def _figures(self, rule: Rule, k: int) -> tuple[list[str], int] | None:
        """Read the "5" of "each month on the 5"; "each month, 5 posts" counts them."""
        before = self.g.word(k - 1)
        counts = before in (",", ":") or (before == "the" and self.g.word(k + 1).isalpha())
        dated = rule.freq == "MONTHLY" and self.g.is_number(k, 2) and not counts
        numbers, end = self._numbers(k) if dated else ([], k)
        return ([str(n) for n in numbers], end) if numbers else None

    def _on_days(self, rule: Rule, unit: int, days: list[str], end: int) -> int | None:
        if unit == cal.YEAR:
            rule.parts["BYYEARDAY"] = ",".join(days)
        elif unit in (cal.WEEK, cal.FORTNIGHT):  # Who numbers the days of a week starts on Sunday.
            rule.parts["BYDAY"] = cal.WEEKDAYS[(int(days[0]) - 2) % 7]
        elif rule.freq == "MONTHLY":
            rule.parts["BYMONTHDAY"] = ",".join(days)
        else:
            return None
        return self._the_month(end) or end

    def _on_month_day(self, rule: Rule, unit: int, k: int) -> int | None:
        """Add "on December 21st and 31st" to a yearly rule."""
        g = self.g
        if rule.freq != "YEARLY":
            return None
        month = g.sense(k, "month", "weak_month")
        if month:
            numbers, end = self._numbers(g.after(month[1], "the"))
            if not numbers:
                return None
            rule.parts["BYMONTHDAY"] = ",".join(str(n) for n in numbers)
            rule.parts["BYMONTH"] = str(month[0])
            return end
        number = g.day_number(k)
        month = g.sense(g.after(number[1], "of"), "month", "weak_month") if number else None
        if not number or not month:
            return None
        rule.parts.update(BYMONTH=str(month[0]), BYMONTHDAY=str(number[0]))
        return month[1]

    def _on_edge(self, rule: Rule, unit: int, k: int) -> int | None:
        """Add "at the beginning" and "at the end" to a monthly rule."""
        edge = self.g.sense(k, "edge_of")
        if not edge or rule.freq != "MONTHLY":
            return None
        rule.parts["BYMONTHDAY"] = str(edge[0])
        return edge[1]

    # -- adverbs and plurals -------------------------------------------------------------------

    def _adverb(self, i: int) -> Read:
        """Read "weekly", "monthly on the 5th"; before a plain word it is an adjective."""
        g = self.g
        found = g.sense(i, "repeat")
        if not found:
            return None
        unit, j = found
        rule, end = self._on(rule_of(unit), unit, j)
        if end > j:
            return rule, end
        plain = g.word(j).isalpha() and not g.opens(j, BEHIND_ADVERB)
        known = plain and g.word(j) not in g.habits.verbs | g.habits.articles
        adverb = g.habits.verb_last and g.words[i].endswith("lich")  # "Wöchentlich buchen"
        rule.adjective = (known and j == i + 1 and not adverb and not g.clock(j, False)) or (
            j < g.size and self._of_a_noun(i)
        )
        if rule.adjective:
            self._due_later(rule, i, j)
        return rule, j

    def _of_a_noun(self, i: int) -> bool:
        """Whether it says of a noun before it how often that comes: "el correo mensual"."""
        g = self.g
        if not g.habits.which_behind or g.words[i].endswith("ment") or g.words[i].endswith("mente"):
            return False
        noun, known = g.words[i - 1], g.habits.verbs | g.habits.links
        return i > 1 and noun.isalpha() and noun not in known and not g.senses[i - 1]

    def _days(self, j: int) -> Read:
        found = self.g.sense(j, "days_of")
        if not found:
            return None
        weekend = found[0] == cal.WEEKEND
        return rule_of(cal.WEEK, 1, BYDAY=WEEKEND if weekend else WORKDAYS), found[1]

    def _alternate(self, j: int) -> Read:
        """Read the "lundi sur deux" of "un lundi sur deux"."""
        j += self.g.words[j] in self.g.habits.articles
        day = self.g.sense(j, "weekday") or self.g.sense(j, "unit")
        other = self.g.sense(day[1], "alternate") if day else None
        if not day or not other:
            return None
        if self.g.sense(j, "weekday"):
            return rule_of(cal.WEEK, other[0], BYDAY=cal.WEEKDAYS[day[0]]), other[1]
        if day[0] not in FREQUENCIES:
            return None
        return self._on(rule_of(day[0], other[0]), day[0], other[1])

    def _plural(self, j: int) -> Read:
        if not self.g.sense(j, "plural") or self.g.owning(j):
            return None
        days, end = self._weekdays(j)
        return rule_of(cal.WEEK, 1, BYDAY=byday(days)), end

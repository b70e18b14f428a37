"""Facts, spoken: an instant in the reader's zone, money, periods, names, codes, people's words.

Knows the reader's language and what to look up; knows no notice and no platform.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from bot.cards import Line, Span, Tone
from bot.messages import Messages
from bot.plain import one_line, plain, shortened
from bot.templates import Scope, lines_of
from routing.notices.model import Fact, FileFact, Firm, Who, Words, Work
from routing.values import Money, Period, ServiceKey

if TYPE_CHECKING:
    from babel import Locale

    from routing.catalogue.model import Service
    from routing.values import FileId, PartyId, PersonId, TextId

QUOTED = 300
"""Characters of somebody's words that are quoted inside a card; a relay and a brief give all."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Reader:
    """Whoever reads the card: name, language tag and IANA zone."""

    name: str = ""
    lang: str = "en"
    zone: str = "UTC"


class Lookups(Protocol):
    """What wording needs from memory; everything comes back as people wrote it."""

    @property
    def desk(self) -> str:
        """The desk's name."""

    def words(self, text: TextId) -> str:
        """Somebody's words; empty when they were erased."""

    def person(self, person: PersonId) -> str:
        """A person's name; empty when it was erased."""

    def firm(self, party: PartyId) -> str:
        """A firm's name; empty when it was erased."""

    def file(self, file: FileId) -> str:
        """A file's name; empty when it was erased."""

    def service(self, key: ServiceKey) -> Service | None:
        """The catalogue's entry, in the version that holds for the notice."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Speech:
    """Says facts of the notice `key` to one reader; `now` decides whether a year is said."""

    key: str
    reader: Reader
    lookups: Lookups
    messages: Messages
    now: datetime | None = None

    def say(self, name: str, fact: Fact, form: str, scope: Scope) -> Line:
        """Say one fact; a list is said with commas."""
        if isinstance(fact, tuple):
            return self._list(name, fact, form, scope)
        if isinstance(fact, datetime):
            return (self._instant(fact, form),)
        if isinstance(fact, Words):
            return (self._words(fact, form),)
        if isinstance(fact, str):
            return self._code(name, fact, form, scope)
        if isinstance(fact, Mapping):
            return self._entry_in_line(name, fact, form, scope)
        if form == "size" and isinstance(fact, int):
            return (Span(text=self._size(fact)),)
        if isinstance(fact, timedelta) and form == "exact":
            return (Span(text=self.duration(fact, days=False)),)
        return (Span(text=self._value(fact)),)

    def count(self, fact: Fact, key: str, scope: Scope) -> Line:
        """Say `3 parts`, or with `{word}` `three parts`."""
        n = len(fact) if isinstance(fact, tuple | Mapping) else fact
        number = n if isinstance(n, int) else 0
        form = self.messages.plural(key, number) or "{n}"
        word = self.messages.get(f"number.{number}") or str(number)
        said = form.replace("{n}", self._number(number)).replace("{word}", word)
        return (Span(text=said.replace("{Word}", _capital(word))),)

    def entry(self, name: str) -> str:
        """Give the template of one entry: the notice's own, else the shared one."""
        found = self.messages.first(f"{self.key}.{name}", f"list.{name}")
        return found or "{key}: {value} || {it}"

    def _list(self, name: str, facts: tuple[Fact, ...], form: str, scope: Scope) -> Line:
        spans: list[Span] = []
        for fact in facts:
            spans += [Span(text=", ")] if spans else []
            spans += self.say(name, fact, form, scope)
        return tuple(spans)

    def _entry_in_line(self, name: str, fact: Mapping[str, Fact], form: str, scope: Scope) -> Line:
        """Say an entry as its template has it, or its values with commas."""
        template = self.messages.get(f"inline.{name}")
        if template is None:
            return self._list(name, tuple(fact.values()), form, scope)
        return next(iter(lines_of(template, scope.inside(fact), self)), ())

    def _words(self, fact: Words, form: str) -> Span:
        said = self.lookups.words(fact.text)
        if form == "full":
            return Span(text=plain(said).strip("\n"), tone=Tone.QUOTE)
        if form == "whole":
            said = self._get("quote.words").replace("{it}", plain(said).strip())
            return Span(text=said, tone=Tone.QUOTE)
        quote = "{it}" if form == "bare" else self._get("quote.words")
        said = quote.replace("{it}", shortened(one_line(said), QUOTED))
        return Span(text=said, tone=Tone.QUOTE)

    def _value(self, fact: Fact) -> str:
        match fact:
            case bool():
                return self._get("said.yes" if fact else "said.no")
            case int() | Decimal():
                return self._number(fact)
            case Money():
                return self._money(fact)
            case Period():
                return self._period(fact)
            case timedelta():
                return self.duration(fact)
            case date():
                return self._date(fact)
            case _:
                return self._named(fact)

    def _named(self, fact: Fact) -> str:
        match fact:
            case Who():
                return self._name(self.lookups.person(fact.person))
            case Firm():
                return self._name(self.lookups.firm(fact.party))
            case FileFact():
                return one_line(self.lookups.file(fact.file)) or self._get("file.unknown")
            case Work():
                return self.work(fact)
            case _:
                return ""

    def work(self, work: Work) -> str:
        """Say a piece of work by service and period, such as "October books"."""
        if not work.service:
            return self._get("work.unknown")
        service = self.lookups.service(work.service)
        title = one_line(service.title) if service else str(work.service).replace("_", " ")
        if not work.period:
            return self._lowered(title)
        regular = (self.messages.get("work.regular") or "").split("|")
        first, _, rest = title.partition(" ")
        title = rest if rest and first.lower() in regular else title
        frame = self.messages.get("work.period") or "{period} {title}"
        said = frame.replace("{period}", self._period(work.period))
        return said.replace("{title}", self._lowered(title))

    def duration(self, length: timedelta, *, days: bool = True) -> str:
        """Say a length of time: `1 h 45 min`; whole days from three on, unless it is to add up."""
        minutes = max(round(length.total_seconds() / 60), 0)
        if days and minutes >= 72 * 60:
            return _put(
                self.messages.plural("unit.days", minutes // 1440) or "{n}", minutes // 1440
            )
        hours, rest = divmod(minutes, 60)
        parts = [(hours, "unit.hours"), (rest, "unit.minutes")]
        said = [self.messages.plural(key, n) or "{n}" for n, key in parts if n]
        numbers = [n for n, _ in parts if n]
        zero = (self.messages.plural("unit.minutes", 0) or "{n}").replace("{n}", "0")
        return " ".join(_put(form, n) for form, n in zip(said, numbers, strict=True)) or zero

    def _instant(self, at: datetime, form: str) -> Span:
        local = at.astimezone(zone_of(self.reader.zone))
        pattern = self._get(f"instant.{form or 'full'}")
        if self.now and abs((at - self.now).days) > 180:
            pattern = self._get("instant.year")
        said = self._calendar(local, pattern)
        return Span(
            text=said.replace("@", place_of(self.reader.zone, self.messages.lang)),
            tone=Tone.INSTANT,
            at=at,
        )

    def _calendar(self, day: date, pattern: str) -> str:
        from babel.dates import format_date, format_datetime

        if isinstance(day, datetime):
            return format_datetime(day, pattern, locale=self._locale)
        return format_date(day, pattern, locale=self._locale)

    def _date(self, day: date) -> str:
        far = self.now and abs((day - self.now.date()).days) > 180
        return self._calendar(day, self._get("date.year" if far else "date.day"))

    def _period(self, period: Period) -> str:
        last = period.end - timedelta(days=1)
        if last == period.start:
            return self._date(period.start)
        pattern = _whole(period)
        if pattern is None:
            return f"{self._date(period.start)} – {self._date(last)}"
        old = self.now and abs((period.start - self.now.date()).days) > 330
        return self._calendar(period.start, pattern + (" y" if old and pattern != "y" else ""))

    def _money(self, money: Money) -> str:
        from babel.numbers import format_decimal, get_currency_precision

        digits = get_currency_precision(money.currency)
        amount = Decimal(money.minor).scaleb(-digits)
        pattern = "#,##0" + ("." + "0" * digits if digits else "")
        return f"{format_decimal(amount, pattern, locale=self._locale)} {money.currency}"

    def _size(self, size: int) -> str:
        """Say a number of bytes as people are told of files: in millions."""
        millions = round(size / 10**6, 1)
        whole = int(millions) if millions.is_integer() else Decimal(str(millions))
        return f"{self._number(whole)} MB"

    def _number(self, number: int | Decimal) -> str:
        from babel.numbers import format_decimal

        return format_decimal(number, locale=self._locale)

    def _code(self, name: str, code: str, form: str, scope: Scope) -> Line:
        """Say a code: by the words for it, else by the service's own title; a key as it is."""
        if form == "key":
            return (Span(text=one_line(code)),)
        if form == "city":
            return (Span(text=place_of(code, self.messages.lang)),)
        last = name.rpartition(".")[2]
        formed = (f"{last}.{form}.{code}",) if form else ()
        told = self.messages.first(*formed, f"{last}.{code}", f"code.{code}")
        if told is not None:
            return next(iter(lines_of(told, scope, self)), ())
        return (Span(text=self._title(code, scope) or _readable(code)),)

    def _title(self, code: str, scope: Scope) -> str:
        work = scope.get("work") or scope.get("service")
        key = work.service if isinstance(work, Work) else work if isinstance(work, str) else ""
        service = self.lookups.service(ServiceKey(key)) if key else None
        found = titles_in(service).get(code) if service else None
        other = self.lookups.service(ServiceKey(code)) if not found else None
        return one_line(found or (other.title if other else ""))

    def _name(self, name: str) -> str:
        return one_line(name) or self._get("name.unknown")

    def _lowered(self, title: str) -> str:
        keeps = self.messages.get("work.case") == "keep" or title[1:2].isupper()
        return title if keeps else title[:1].lower() + title[1:]

    def _get(self, key: str) -> str:
        return self.messages.get(key) or key

    @property
    def _locale(self) -> Locale:
        return locale_of(self.messages.lang)


def titles_in(service: Service) -> Mapping[str, str]:
    """Give the titles under a service's keys: inputs, criteria, results, steps."""
    inputs = {one.key: one.title for one in service.inputs}
    criteria = {one.key: one.title for one in service.criteria}
    results = {one.key: one.title for one in service.results}
    return {**_steps_in(service), **inputs, **criteria, **results}


def _steps_in(service: Service) -> Mapping[str, str]:
    """Give the titles of a service's steps, and what goes into each and comes out of it."""
    plain = {one.key: one.title for one in service.steps}
    named = {f"{one.key}.step": one.title for one in service.steps}
    into = {f"{one.key}.in": one.input for one in service.steps if one.input}
    return (
        plain | named | into | {f"{one.key}.out": one.output for one in service.steps if one.output}
    )


@cache
def locale_of(lang: str) -> Locale:
    """Give the locale of a language; English where it has none."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(lang.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")


@cache
def zone_of(name: str) -> ZoneInfo:
    """Give the zone; UTC for a name that this machine does not know."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return ZoneInfo("UTC")


@cache
def place_of(zone: str, lang: str) -> str:
    """Give the city by which people know a zone."""
    if "/" not in zone:
        return zone
    from babel.dates import get_timezone_location

    return str(get_timezone_location(zone, locale=locale_of(lang), return_city=True))


def _whole(period: Period) -> str | None:
    """Give the pattern for a whole month, quarter or year."""
    start, end = period.start, period.end
    months = (end.year - start.year) * 12 + end.month - start.month
    if start.day != 1 or end.day != 1:
        return None
    quarter = "QQQ" if months == 3 and start.month % 3 == 1 else None
    year = "y" if months == 12 and start.month == 1 else None
    return "LLLL" if months == 1 else quarter or year


def _put(form: str, n: int) -> str:
    return form.replace("{n}", str(n))


def _readable(code: str) -> str:
    return one_line(code.replace("_", " ") if code.islower() else code)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]

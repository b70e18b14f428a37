"""Typed inputs from words: a period, an amount, a link, a number with its unit, a choice.

Knows shapes; never guesses: two candidates for one input leave it open. Knows nothing of services;
what a whole message says for a form is found in `filling`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

from routing.understanding.meaning import Between, Grain, Kind, Role
from routing.understanding.text import WORD, fold, words
from routing.understanding.when import calendar as cal
from routing.understanding.when import find_times, read_when
from routing.understanding.words import words_for
from routing.values import Money, Period

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import datetime

    from routing.understanding.meaning import InputValue, When

Value = TypeVar("Value", Money, str, "int | Decimal")

SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₹": "INR", "₱": "PHP", "₩": "KRW"}
CODES = frozenset(
    (
        "AED", "AUD", "BGN", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EUR",
        "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "JPY", "KRW", "MXN", "MYR", "NOK", "NZD",
        "PEN", "PHP", "PLN", "RON", "SEK", "SGD", "THB", "TRY", "UAH", "USD", "VND", "ZAR",
    )
)  # fmt: skip
NAMES = {
    "euro": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "bucks": "USD",
    "pound": "GBP", "pounds": "GBP", "quid": "GBP", "franken": "CHF", "francs": "CHF",
    "dolares": "USD",
}  # fmt: skip
NO_MINOR = frozenset({"JPY", "KRW", "VND", "CLP"})
NUMBER = r"\d{1,3}(?:[.,' ]\d{3}){1,4}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,2})?(?!\d)"
AMOUNT = re.compile(
    rf"(?P<sign>[€$£¥₹₱₩])\s?(?P<first>{NUMBER})(?P<kilo>k\b)?"
    rf"|(?<![\w.,])(?P<last>{NUMBER})\s?(?P<unit>[€$£¥₹₱₩]|[a-z]{{3,8}}\b)"
    rf"|\b(?P<code>[a-z]{{3}})\s?(?P<after>{NUMBER})"
)
OTHER_WORDS = frozenset(
    ("ago", "giu", "jan", "jui", "lug", "mag", "mai", "mar", "may", "mei", "out", "sep", "set")
)
"""Short names of months that are words or names too; one of these needs more around it."""
YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
LINK = re.compile(
    r"https?://[^\s<>\"]{3,2000}|\bwww\.[^\s<>\"]{3,2000}"
    r"|(?<![\w@./-])(?:(?:[^\W_]|-){1,63}\.){1,4}"
    r"(?:com|org|net|eu|de|at|ch|es|fr|it|pt|nl|be|uk|ie|io|dev|app|shop|info|biz|example)"
    r"(?:/[^\s<>\"]{0,2000}|(?![\w@-]|\.\w))"
)
COUNT = re.compile(rf"(?<![\w.,/:#-])(?P<n>{NUMBER})(?![\w%:/-])")
SKIPPED_WORDS = frozenset({"count", "number", "no", "of", "how", "many"})


def read_input(
    kind: str,
    text: str,
    *,
    now: datetime,
    zone: str,
    lang: str,
    choices: Sequence[str] = (),
    currency: str | None = None,
) -> InputValue | None:
    """Read one typed answer; None when the words do not settle it.

    Kinds are the catalogue's. Text and whatever arrives as a file or as access is the words
    themselves. A period without a year is the most recent one; a bare amount is in `currency`.
    """
    words_said = text.strip()
    if not words_said:
        return None
    match kind:
        case "period":
            return period_in(words_said, now=now, zone=zone, lang=lang, backward=True)
        case "date":
            return _date(words_said, now=now, zone=zone, lang=lang)
        case "number":
            return only(_numbers(words_said, lang))
        case "money":
            return _money(words_said, currency, lang)
        case "link":
            return only(links_in(words_said))
        case "choice":
            return choice_in(words_said, choices)
        case "text" | "people" | "availability":
            return words_said
        case _:
            return None


def period_in(text: str, *, now: datetime, zone: str, lang: str, backward: bool) -> Period | None:
    """Return the one period the text names; `backward`: the most recent such month or quarter."""
    times = find_times(text, now=now, zone=zone, lang=lang)
    if not times and (month := read_when(text, now=now, zone=zone, lang=lang, asked=True)):
        times = (month,)
    found = (_as_period(when, now, zone, backward) for when in times)
    return _one_of({period for period in found if period is not None}, text)


def period_of(
    times: Sequence[When], text: str, *, now: datetime, lang: str, zone: str
) -> Period | None:
    """Work on records ("the March books") looks back; other work takes the nearest such month."""
    said = words_for(lang).backward
    backward = any(word in said for word in words(fold(text[:4000])))
    periods = {
        p
        for when in times
        if (when.role is Role.MENTION or (when.role is Role.WINDOW and not backward))
        and (p := _as_period(when, now, zone, backward)) is not None
    }
    if not periods:
        periods = set(_short_months(text, times, now=now, zone=zone, lang=lang))
    return _one_of(periods, text)


_NOT_BOTH = re.compile(
    r"\?|\b(?:or|not|no|instead|oder|nicht|nein|sondern|statt|o|u|sino|ou|non|pas|of|niet|nee"
    r"|nao)\b"
)
"""Beside such words one of two months is meant, or neither is sure."""


def _one_of(periods: Collection[Period], text: str) -> Period | None:
    """Return the one period, or what several make that follow each other: October and November."""
    found = sorted(periods, key=lambda period: period.start)
    if len(found) > 1 and _NOT_BOTH.search(fold(text[:4000])):
        return None
    if not found or any(one.end != other.start for one, other in pairwise(found)):
        return None
    return Period(start=found[0].start, end=found[-1].end)


def _short_months(
    text: str, times: Sequence[When], *, now: datetime, zone: str, lang: str
) -> Iterator[Period]:
    """Read "do my feb books": a month's short name alone, where no other time stands.

    Only for a form, which is shown before anything starts: no date is made of so little.
    """
    short = {fold(name): n for name, n in words_for(lang).when["weak_month"].items()}
    for m in WORD.finditer(fold(text[:4000])):
        month = None if m.group() in OTHER_WORDS else short.get(m.group())
        if month and not any(w.span[0] <= m.start() < w.span[1] for w in times):
            today = now.astimezone(ZoneInfo(zone)).date()
            start = date(today.year, month, 1)
            begun, ended = _lean(start, cal.add_months(start, 1), today, backward=True)
            yield Period(start=begun, end=ended)


def _as_period(when: When, now: datetime, zone: str, backward: bool) -> Period | None:
    value = when.value
    if when.kind is not Kind.RANGE or not isinstance(value, Between):
        return None
    if (
        when.grain not in (Grain.MONTH, Grain.QUARTER, Grain.YEAR, Grain.WEEK)
        and when.rule != "range"
    ):
        return None
    start, end = _as_days(value)
    if start is None or end is None:
        return None
    if when.rule in ("month", "quarter") and not YEAR.search(when.text):
        start, end = _lean(start, end, now.astimezone(ZoneInfo(zone)).date(), backward)
    return Period(start=start, end=end)


def as_taken(times: Sequence[When], periods: Collection[Period]) -> tuple[When, ...]:
    """Return the times with each month that is only mentioned in the year that work takes it in."""
    return tuple(_in_a_period(when, periods) for when in times)


def _in_a_period(when: When, periods: Collection[Period]) -> When:
    if when.role is not Role.MENTION or not isinstance(when.value, Between):
        return when
    start, end = _as_days(when.value)
    if start is None or end is None:
        return when
    begun, ended = cal.add_months(start, -12), cal.add_months(end, -12)
    back = any(one.start <= begun and ended <= one.end for one in periods)
    return replace(when, value=Between(start=begun, end=ended)) if back else when


def _lean(start: date, end: date, today: date, backward: bool) -> tuple[date, date]:
    """The reading looked forward; step a year back when the work looks back or that is nearer."""
    ahead = (start - today).days
    if ahead > 0 and (backward or ahead > 183):
        return cal.add_months(start, -12), cal.add_months(end, -12)
    return start, end


def _as_days(value: Between) -> tuple[date | None, date | None]:
    from datetime import datetime as instant

    if isinstance(value.start, instant) or isinstance(value.end, instant):
        return None, None
    return value.start, value.end


def _date(text: str, *, now: datetime, zone: str, lang: str) -> date | None:
    from datetime import datetime as instant

    when = read_when(text, now=now, zone=zone, lang=lang, asked=True)
    if when is None or when.ask is not None or when.kind not in (Kind.DATE, Kind.INSTANT):
        return None
    if isinstance(when.value, instant):
        return when.value.date()
    return when.value if not isinstance(when.value, (Between, str)) else None


def amounts_in(text: str) -> tuple[Money, ...]:
    """Return the amounts that name a currency, in order."""
    found: list[Money] = []
    folded = fold(text)
    for m in AMOUNT.finditer(folded):
        currency = _currency(m["sign"] or m["unit"] or m["code"])
        amount = decimal_of(m["first"] or m["last"] or m["after"])
        if currency:
            amount *= 1000 if m["kilo"] else 1
            money = _in_minor(amount, currency)
            if money:
                found.append(money)
    return tuple(found)


def _currency(word: str) -> str | None:
    if word in SIGNS:
        return SIGNS[word]
    return word.upper() if word.upper() in CODES else NAMES.get(word)


def _in_minor(amount: Decimal, currency: str) -> Money | None:
    minor = amount if currency in NO_MINOR else amount * 100
    return Money(minor=int(minor), currency=currency) if minor == int(minor) else None


def _money(text: str, currency: str | None, lang: str) -> Money | None:
    said = amounts_in(text)
    if said or currency is None:
        return only(said)
    number = only(_numbers(text, lang))
    return _in_minor(Decimal(number), currency) if number is not None else None


def decimal_of(digits: str) -> Decimal:
    """Read 1,200.50 and 1.200,50 alike; a lone mark before three digits groups thousands."""
    plain = digits.replace("'", "").replace(" ", "")
    last = max(plain.rfind("."), plain.rfind(","))
    if last >= 0:
        tail = len(plain) - last - 1
        whole = plain[:last].replace(",", "").replace(".", "")
        plain = whole + plain[last + 1 :] if tail == 3 else f"{whole}.{plain[last + 1 :]}"
    return Decimal(plain)


def _numbers(text: str, lang: str) -> tuple[int | Decimal, ...]:
    found: list[int | Decimal] = []
    for m in COUNT.finditer(fold(text)):
        value = decimal_of(m["n"])
        found.append(int(value) if value == int(value) else value)
    if not found:
        names = words_for(lang).when["number"]
        found = [names[w] for w in words(fold(text[:200])) if w in names and len(w) > 2]
    return tuple(found)


def links_in(text: str) -> tuple[str, ...]:
    """Return the web addresses, without the punctuation that ends the sentence."""
    return tuple(m.group().rstrip(".,;:!?)]}'") for m in LINK.finditer(text))


def choice_in(text: str, choices: Sequence[str]) -> str | None:
    """Return the choice meant by its label, its number ("2") or its place ("the second one")."""
    folded = fold(text).strip(" .!")
    labels = [fold(choice) for choice in choices]
    if folded in labels:
        return choices[labels.index(folded)]
    if folded.isascii() and folded.isdigit() and 1 <= int(folded[:4]) <= len(choices):
        return choices[int(folded) - 1]
    return (
        _choice_by_place(folded, choices)
        or _choice_named(text, choices)
        or _choice_by_number(folded, choices)
    )


_LENGTHS = re.compile(
    r"\b(?:(?P<half>half an hour|(?:eine )?halbe stunde|media hora|une demi-heure|mezz'?ora"
    r"|half uur"
    r"|meia hora)|(?P<whole>(?:one|an|a full|full) hour|eine (?:ganze )?stunde|una hora|une heure"
    r"|un'ora|een uur|uma hora))\b"
)
_NUMBER_ONLY = 4
"""So many words at most say a number and nothing else."""
_VAGUE = re.compile(
    r"\b(?:or|so|about|roughly|maybe|not|to|oder|etwa|ungefahr|circa|ca|vielleicht|nicht|bis|o"
    r"|mas|menos"
    r"|unos|unas|quizas|ou|environ|peut-etre|of|ongeveer|circa)\b"
)
"""Words that leave open which is meant."""


_CHOICES = 2
"""With fewer there is nothing to choose."""


def _choice_by_number(folded: str, choices: Sequence[str]) -> str | None:
    """Return the one choice with the number that few words say: "20 mins", "half an hour"."""
    few = len(folded.split()) <= _NUMBER_ONLY and _VAGUE.search(folded) is None
    length = _LENGTHS.search(folded) if few else None
    said = set(re.findall(r"\d+", folded)) if few else set()
    if length is not None:
        said = {"30"} if length["half"] else {"60"}
    if len(said) != 1 or len(choices) < _CHOICES:
        return None
    hits = [choice for choice in choices if said <= set(re.findall(r"\d+", choice))]
    return hits[0] if len(hits) == 1 else None


def _choice_by_place(folded: str, choices: Sequence[str]) -> str | None:
    said = words(folded)
    if not choices or len(said) > 4:
        return None
    for lang in ("en", "de", "es"):
        for word, place in words_for(lang).ordinals.items():
            if word in said and place <= len(choices):
                return choices[place - 1 if place > 0 else -1]
    return None


def _choice_named(text: str, choices: Sequence[str]) -> str | None:
    """Return the one choice whose words stand in the text."""
    said = " ".join(["", *words(fold(text)), ""])
    hits = [c for c in choices if (label := " ".join(words(fold(c)))) and f" {label} " in said]
    longest = [c for c in hits if not any(c != d and fold(c) in fold(d) for d in hits)]
    return longest[0] if len(longest) == 1 else None


def only(values: Sequence[Value]) -> Value | None:
    """Return the one value among these, None when there are none or different ones."""
    different = list(dict.fromkeys(values))
    return different[0] if len(different) == 1 else None

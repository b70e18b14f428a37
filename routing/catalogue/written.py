"""How single values are written in a catalogue: durations, money, dates, zones and plain texts.

Each reader takes what stands in the file and returns a value, or raises `Bad` with a code. Knows
nothing of tables, paths or services.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo, available_timezones

from routing.catalogue.problems import ProblemCode, nearest
from routing.values import Money

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

E = TypeVar("E", bound=StrEnum)

# ISO 4217, without funds, metals and test codes.
_CODES = (
    "AED,AFN,ALL,AMD,ANG,AOA,ARS,AUD,AWG,AZN,BAM,BBD,BDT,BGN,BHD,BIF,BMD,BND,BOB,BRL,BSD,BTN,"
    "BWP,BYN,BZD,CAD,CDF,CHF,CLP,CNY,COP,CRC,CUP,CVE,CZK,DJF,DKK,DOP,DZD,EGP,ERN,ETB,EUR,FJD,"
    "FKP,GBP,GEL,GHS,GIP,GMD,GNF,GTQ,GYD,HKD,HNL,HTG,HUF,IDR,ILS,INR,IQD,IRR,ISK,JMD,JOD,JPY,"
    "KES,KGS,KHR,KMF,KPW,KRW,KWD,KYD,KZT,LAK,LBP,LKR,LRD,LSL,LYD,MAD,MDL,MGA,MKD,MMK,MNT,MOP,"
    "MRU,MUR,MVR,MWK,MXN,MYR,MZN,NAD,NGN,NIO,NOK,NPR,NZD,OMR,PAB,PEN,PGK,PHP,PKR,PLN,PYG,QAR,"
    "RON,RSD,RUB,RWF,SAR,SBD,SCR,SDG,SEK,SGD,SHP,SLE,SOS,SRD,SSP,STN,SVC,SYP,SZL,THB,TJS,TMT,"
    "TND,TOP,TRY,TTD,TWD,TZS,UAH,UGX,USD,UYU,UZS,VED,VES,VND,VUV,WST,XAF,XCD,XOF,XPF,YER,ZAR,"
    "ZMW,ZWG"
)
CURRENCIES = frozenset(_CODES.split(","))
_NO_CENTS = "BIF,CLP,DJF,GNF,ISK,JPY,KMF,KRW,PYG,RWF,UGX,VND,VUV,XAF,XOF,XPF"
_THREE_PLACES = "BHD,IQD,JOD,KWD,LYD,OMR,TND"
# How many decimals an amount has, where it is not two.
DECIMALS = {code: 0 for code in _NO_CENTS.split(",")} | {
    code: 3 for code in _THREE_PLACES.split(",")
}

_CENTS = 2
_KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")
_DURATION = re.compile(r"(?:(\d{1,3})d)?\s*(?:(\d{1,4})h)?\s*(?:(\d{1,7})m)?", re.ASCII)
_SPOKEN = re.compile(r"\s*([1-9]\d{0,3})\s*([dhm])", re.ASCII)
_DIGITS = re.compile(r"(?<![.,\d])\d{1,7}(?:[.,]\d{1,2})?(?![.,\d])", re.ASCII)
_AMOUNT = re.compile(r"(\d{1,10}(?:\.\d{1,3})?)(?:\s*([A-Z]{3}))?", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")


class Bad(Exception):
    """A value that cannot be read: why, and what would do instead."""

    def __init__(
        self, code: ProblemCode, expected: str = "", candidates: Iterable[str] = ()
    ) -> None:
        super().__init__(code)
        self.code = code
        self.expected = expected
        self.candidates = tuple(candidates)


def text(longest: int = 1000) -> Callable[[object], str]:
    """Return a reader of one text of 1 to `longest` characters, trimmed."""

    def read(raw: object) -> str:
        if not isinstance(raw, str):
            raise Bad(ProblemCode.WRONG_KIND, "text")
        trimmed = raw.strip()
        if not trimmed:
            raise Bad(ProblemCode.EMPTY, "text")
        if len(trimmed) > longest:
            raise Bad(ProblemCode.TOO_LONG, str(longest))
        return trimmed

    return read


def link(raw: object) -> str:
    """Read an address that begins with https://, of at most 200 characters."""
    address = text(200)(raw)
    if not address.startswith("https://") or len(address.split()) != 1:
        raise Bad(ProblemCode.BAD_LINK, "https://")
    return address


def flag(raw: object) -> bool:
    """Read true or false."""
    if not isinstance(raw, bool):
        raise Bad(ProblemCode.WRONG_KIND, "true", ("true", "false"))
    return raw


def whole(least: int, most: int) -> Callable[[object], int]:
    """Return a reader of a whole number from `least` to `most`."""

    def read(raw: object) -> int:
        if isinstance(raw, bool) or not isinstance(raw, int):
            raise Bad(ProblemCode.WRONG_KIND, str(least))
        if not least <= raw <= most:
            raise Bad(ProblemCode.OUT_OF_RANGE, f"{least}-{most}")
        return raw

    return read


def one_of(choices: type[E]) -> Callable[[object], E]:
    """Return a reader of one of the words of `choices`."""
    words = [choice.value for choice in choices]

    def read(raw: object) -> E:
        if not isinstance(raw, str) or raw not in words:
            guess = nearest(raw, words) if isinstance(raw, str) else ()
            raise Bad(ProblemCode.NOT_A_CHOICE, guess[0] if guess else words[0], words)
        return choices(raw)

    return read


def duration(day: timedelta | None, example: str) -> Callable[[object], timedelta]:
    """Return a reader of "2d", "6h", "90m", "1d 4h"; `d` counts as `day`, or is refused if None."""

    def read(raw: object) -> timedelta:
        found = _DURATION.fullmatch(raw.strip()) if isinstance(raw, str) else None
        days, hours, minutes = (int(n or 0) for n in found.groups()) if found else (0, 0, 0)
        length = days * (day or timedelta()) + timedelta(hours=hours, minutes=minutes)
        if not length or (days and day is None):
            raise Bad(ProblemCode.BAD_DURATION, _length_meant(raw, day) or example)
        return length

    return read


def _length_meant(raw: object, day: timedelta | None) -> str:
    """Give what "3 days" was meant to be: 3d; nothing where that cannot be seen."""
    found = _SPOKEN.match(raw[:40].lower()) if isinstance(raw, str) else None
    return "" if found is None or (found[2] == "d" and day is None) else f"{found[1]}{found[2]}"


def plain_key(raw: object) -> str:
    """Read the name of a service, input, criterion or result: small letters, digits and _."""
    if not isinstance(raw, str) or not _KEY.fullmatch(raw):
        raise Bad(ProblemCode.BAD_KEY, "monthly_books")
    return raw


def currency(raw: object) -> str:
    """Read an ISO 4217 code."""
    if not isinstance(raw, str) or raw not in CURRENCIES:
        known = {code.casefold() for code in CURRENCIES}
        guess = nearest(raw, known) if isinstance(raw, str) else ()
        codes = [code.upper() for code in guess]
        raise Bad(ProblemCode.BAD_CURRENCY, codes[0] if codes else "EUR", codes)
    return raw


def money(own: str | None) -> Callable[[object], Money]:
    """Return a reader of "36.00 EUR", "36" or a number; `own` is the only currency taken.

    With `own` None (the desk's currency cannot be read) any currency is taken.
    """
    example = f"36.00 {own or 'EUR'}"

    def read(raw: object) -> Money:
        found = _AMOUNT.fullmatch(_as_amount(raw))
        if not found:
            raise Bad(ProblemCode.BAD_MONEY, _amount_meant(raw, own or "EUR") or example)
        code = currency(found[2]) if found[2] else own or "EUR"
        if own and code != own:
            raise Bad(ProblemCode.OTHER_CURRENCY, own)
        minor = Decimal(found[1]).scaleb(DECIMALS.get(code, 2))
        if minor != int(minor):
            raise Bad(ProblemCode.BAD_MONEY, example)
        return Money(minor=int(minor), currency=code)

    return read


def _amount_meant(raw: object, code: str) -> str:
    """Give what "36,00 \u20ac" or "-60" was meant to be, where that can be seen."""
    found = _DIGITS.search(raw[:40]) if isinstance(raw, str) else None
    if found is None or DECIMALS.get(code, 2) != _CENTS:
        return ""
    return f"{Decimal(found[0].replace(',', '.')):.2f} {code}"


def money_text(amount: Money) -> str:
    """Write an amount as `money` reads it: "36.00 EUR"."""
    places = DECIMALS.get(amount.currency, 2)
    return f"{Decimal(amount.minor).scaleb(-places):.{places}f} {amount.currency}"


def duration_text(length: timedelta) -> str:
    """Write a duration as `duration` reads it, in minutes, so that no day is needed."""
    return f"{length // timedelta(minutes=1)}m"


def _as_amount(raw: object) -> str:
    if isinstance(raw, str):
        return raw.strip()
    if isinstance(raw, (int, float)) and not isinstance(raw, bool) and 0 <= raw < 10**10:
        return str(raw)
    return ""


def day_date(raw: object) -> date:
    """Read a day, as a TOML date or as a text "2026-12-24"."""
    if isinstance(raw, date) and not isinstance(raw, datetime):
        return raw
    try:
        return datetime.strptime(raw if isinstance(raw, str) else "", "%Y-%m-%d").date()  # noqa: DTZ007
    except ValueError:
        raise Bad(ProblemCode.BAD_DATE, "2026-12-24") from None


def zone(raw: object) -> str:
    """Read an IANA zone that this machine knows."""
    if not isinstance(raw, str):
        raise Bad(ProblemCode.WRONG_KIND, "text")
    try:
        return ZoneInfo(raw).key
    except (KeyError, ValueError, OSError):
        guess = [_zones()[name] for name in nearest(raw, _zones())]
        raise Bad(ProblemCode.BAD_ZONE, guess[0] if guess else "Europe/Berlin", guess) from None


@cache
def _zones() -> dict[str, str]:
    """The zones named by a place: abbreviations would be guessed for one another."""
    named = (name for name in available_timezones() if "/" in name)
    return {name.casefold(): name for name in named if not name.startswith("Etc/")}


def language(raw: object) -> str:
    """Read a language tag: "en", "pt-BR"."""
    if not isinstance(raw, str) or not _LANGUAGE.fullmatch(raw):
        raise Bad(ProblemCode.BAD_LANGUAGE, "en")
    return raw

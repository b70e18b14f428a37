"""A week as somebody writes it of themselves: "mon-thu 9-17, fri 9-13"; and days that recur.

English, German, Spanish. Knows nothing of whose week it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_DAYS: Mapping[str, tuple[int, ...]] = {
    **{
        name: (n,)
        for n, names in enumerate(
            (
                [r"monday", r"mon", r"montag", r"mo", r"lunes", r"lun"],
                [r"tuesday", r"tues", r"tue", r"dienstag", r"di", r"martes"],
                [r"wednesday", r"wed", r"mittwoch", r"mi", r"miercoles", r"miércoles"],
                [r"thursday", r"thurs", r"thur", r"thu", r"donnerstag", r"do", r"jueves", r"jue"],
                [r"friday", r"fri", r"freitag", r"fr", r"viernes", r"vie"],
                [r"saturday", r"sat", r"samstag", r"sa", r"sabado", r"sábado"],
                [r"sunday", r"sun", r"sonntag", r"so", r"domingo", r"dom"],
            )
        )
        for name in names
    },
    **dict.fromkeys([r"mondays", r"montags"], (0,)),
    **dict.fromkeys([r"tuesdays", r"dienstags"], (1,)),
    **dict.fromkeys([r"wednesdays", r"mittwochs"], (2,)),
    **dict.fromkeys([r"thursdays", r"donnerstags"], (3,)),
    **dict.fromkeys([r"fridays", r"freitags"], (4,)),
    **dict.fromkeys([r"saturdays", r"samstags", r"sabados", r"sábados"], (5,)),
    **dict.fromkeys([r"sundays", r"sonntags", r"domingos"], (6,)),
    **dict.fromkeys([r"weekdays", r"werktags", r"laborables"], (0, 1, 2, 3, 4)),
    **dict.fromkeys([r"weekends"], (5, 6)),
    **dict.fromkeys([r"daily", r"täglich", r"diario"], tuple(range(7))),
}
_SHORT = [r"mon", r"tue", r"wed", r"thu", r"fri", r"sat", r"sun"]
_CLOCK = r"(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|uhr|h)?"
_TO = r"\s*(?:-|–|—|to|till|until|through|bis|a|hasta)\s*(?:las\s+)?"
_TOKEN = re.compile(
    rf"(?P<span>\b{_CLOCK}{_TO}{_CLOCK}(?!\w))|(?P<day>[^\W\d_]+)|(?P<dash>[-–—])", re.IGNORECASE
)
_RANGE = frozenset(r"- – — to till until through bis a hasta".split())  # noqa: SIM905
_BETWEEN = frozenset(
    r"and from und von vom y de between zwischen every jeden on am at um uhr the los".split()  # noqa: SIM905
) | {"las", "el", "o'clock", "immer", "usually"}
_PLURAL = frozenset(r"lunes martes miercoles miércoles jueves viernes".split())  # noqa: SIM905


def week_of(said: str) -> dict[str, str]:
    """Read groups of days, each with its spans; without a day, Monday to Friday. Empty: unread."""
    week: dict[str, str] = {}
    days: list[int] = []
    spans: list[str] = []
    until = False
    for token in _TOKEN.finditer(said):
        if token["span"] is not None:
            spans.append(_span(token))
            continue
        word = token[0].casefold()
        if word in _RANGE and days and not spans:
            until = True
        elif word in _DAYS:
            if spans:
                _close(week, days, spans)
                days, spans = [], []
            days, until = _joined(days, _DAYS[word], until=until), False
        elif word not in _BETWEEN and word not in _RANGE:
            return {}
    if not spans or "" in spans:
        return {}
    _close(week, days, spans)
    return week


def _joined(days: list[int], more: tuple[int, ...], *, until: bool) -> list[int]:
    if not until or not days:
        return [*days, *more]
    first, last = days[-1], more[-1]
    return [*days, *((first + step) % 7 for step in range(1, (last - first) % 7 + 1))]


def _close(week: dict[str, str], days: list[int], spans: list[str]) -> None:
    named = dict.fromkeys(days or range(5))
    week[",".join(_SHORT[day] for day in sorted(named))] = " ".join(spans)


def _span(token: re.Match[str]) -> str:
    """Give 09:00-12:30; nothing for a clock that does not exist. Pm on the right is enough."""
    hour, minute, half, hour2, minute2, half2 = token.groups()[1:7]
    late = (half2 or "").lower() == "pm"
    early = (half or "").lower() or ("pm" if late and int(hour) < int(hour2) < 12 else "")
    start, end = _time(hour, minute, early), _time(hour2, minute2, (half2 or "").lower())
    return f"{start}-{end}" if start and end else ""


def _time(hour: str, minute: str | None, half: str) -> str:
    number = int(hour)
    number = number % 12 + (12 if half == "pm" else 0) if half in ("am", "pm") else number
    if number > 24 or int(minute or 0) > 59:
        return ""
    return f"{number:02}:{minute or '00'}"


def recurring(said: str) -> tuple[int, ...] | None:
    """Give the days that are named as they recur, "Fridays" or "every Friday", and nothing else."""
    named = said.casefold()
    words = [word for word in re.findall(r"[^\W\d_]+", named) if word not in _BETWEEN | {"or"}]
    if not words or any(word not in _DAYS for word in words):
        return None
    recur = all(word.endswith("s") or word in _PLURAL for word in words)
    often = recur or bool(re.search(r"\bevery\b|\bjeden\b", named))
    return tuple(sorted({day for word in words for day in _DAYS[word]})) if often else None

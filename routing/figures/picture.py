"""What a picture of a report shows, as numbers: trend, courts, dates kept, load, age of open work.

Gives no colour and no word; `bot` draws it. Weeks begin where the caller says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import numpy as np

from routing.clock.courts import Court
from routing.figures.columns import stamp_of
from routing.figures.facts import SETTLED
from routing.figures.packed import NOTHING, STATES
from routing.figures.report import By, figures, report
from routing.figures.spreads import Spread
from routing.figures.wanted import Span

if TYPE_CHECKING:
    from routing.figures.columns import Columns

MOST = 8
"""So many bars of a kind fit on a phone: the largest."""
AGES = (timedelta(days=1), timedelta(days=3), timedelta(days=7), timedelta(days=14))
"""Where the bars of open work end; the last has no end."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Week:
    """One week's turnaround, from when it began."""

    start_at: datetime
    turnaround: Spread


@dataclass(frozen=True, kw_only=True, slots=True)
class Bar:
    """One bar: what it is of (a service's key, a provider's number, an age in days), its parts.

    `what` is the target or the change that it shows of a service.
    """

    of: str | int
    parts: Mapping[str, float]
    what: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """All that is drawn of a period.

    `courts` are hours of delivered tasks by court, `on_time` holds `hits` and `of`, `load` and
    `ages` `open` tasks. `targets` have what `is` and the `goal`, in percent, with `hits` and `of`;
    `changes` the same `before_` and `after_` a decision.
    """

    span: Span
    weeks: tuple[Week, ...]
    courts: tuple[Bar, ...]
    on_time: tuple[Bar, ...]
    load: tuple[Bar, ...]
    ages: tuple[Bar, ...]
    targets: tuple[Bar, ...] = ()
    changes: tuple[Bar, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to draw."""
        drawn = self.courts or self.on_time or self.load or self.ages or self.targets
        return not (drawn or self.changes)


def mondays(start: datetime, end: datetime, zone: str) -> tuple[datetime, ...]:
    """Give the Mondays' midnights of a period where the reader is, the first on or before."""
    tz = ZoneInfo(zone)
    day = start.astimezone(tz).date()
    day -= timedelta(days=day.weekday())
    days = (day + timedelta(weeks=n) for n in range(max((end - start).days // 7 + 2, 1)))
    found = (datetime.combine(one, time(), tz) for one in days)
    return tuple(at for at in found if at < end)


def picture(columns: Columns, now: datetime, span: Span, weeks: Sequence[datetime]) -> Picture:
    """Give what is drawn of a period; `weeks` are the instants at which its weeks begin."""
    services = report(columns, now, by=By.SERVICE, span=span).groups
    told = {str(key): found for key, found in services.items() if found.counts.delivered}
    return Picture(
        span=span,
        weeks=tuple(_weeks(columns, now, weeks, span.end or now)),
        courts=_most(Bar(of=key, parts=_hours(found.courts)) for key, found in told.items()),
        on_time=_most(
            Bar(of=key, parts={"hits": found.on_promise.hits, "of": found.on_promise.of})
            for key, found in told.items()
        ),
        load=_most(_load(columns)),
        ages=tuple(_ages(columns, now)),
    )


def _weeks(
    columns: Columns, now: datetime, weeks: Sequence[datetime], until: datetime
) -> list[Week]:
    ends = [*weeks[1:], until] if weeks else []
    return [
        Week(
            start_at=start,
            turnaround=figures(columns, now, Span(start=start, end=end)).turnaround,
        )
        for start, end in zip(weeks, ends, strict=True)
    ]


def _hours(seconds: Mapping[str, int]) -> dict[str, float]:
    found: Counter[str] = Counter()
    for key, count in seconds.items():
        found[key.partition(".")[0]] += count
    return {court.value: found[court.value] / 3600 for court in Court if found[court.value]}


def _most(bars: Iterable[Bar]) -> tuple[Bar, ...]:
    """The largest bars, the largest first."""
    found = list(bars)
    return tuple(
        sorted(found, key=lambda bar: (-max(bar.parts.values(), default=0), str(bar.of)))[:MOST]
    )


def _waiting(columns: Columns) -> Columns:
    settled = [STATES.index(state) for state in SETTLED]
    return columns.where(~np.isin(columns.numbers("state"), settled))


def _load(columns: Columns) -> list[Bar]:
    held = Counter(n for n in _waiting(columns).numbers("provider").tolist() if n != NOTHING)
    return [Bar(of=provider, parts={"open": count}) for provider, count in held.items()]


def _ages(columns: Columns, now: datetime) -> list[Bar]:
    waits = _waiting(columns)
    since = waits.numbers("complete_at")[waits.known("complete_at")]
    ages = [timedelta(microseconds=stamp_of(now) - at) for at in since.tolist()]
    if not ages:
        return []
    edges = [timedelta(0), *AGES]
    counts = Counter(sum(age >= edge for edge in edges) - 1 for age in ages)
    return [Bar(of=edge.days, parts={"open": counts[n]}) for n, edge in enumerate(edges)]

"""Standing orders in plain words: paused, left out, taken up, ended, changed, as their buttons do.

Only of an order that is named, or of the only one there is; else all are shown.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from routing.notices.model import Mode
from routing.series.cards import reader
from routing.series.keeping import (
    end_series,
    follow,
    kept_by,
    leave_out,
    pause,
    resume,
    show_series,
)
from routing.series.model import Series, SeriesState
from routing.series.rounds import date_after
from routing.understanding.meaning import Between, Kind, When
from routing.understanding.phrases.calling import called_by, named
from routing.understanding.phrases.orders_said import OrderSaid, OrderWish, order_said
from routing.understanding.phrases.standing import ends_said

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from routing.talk import Heard
    from routing.unit import Unit

ONE = timedelta(days=1)
_DO: Mapping[OrderWish, Callable[[Unit, Series, Mode], None]] = {
    OrderWish.PAUSE: pause,
    OrderWish.RESUME: resume,
    OrderWish.END: end_series,
}


def told_series(unit: Unit, heard: Heard, *, free: bool = True) -> bool:
    """Do what a message wants of a standing order; False when it is about something else.

    While something else is asked that the words could answer (not `free`), none gets another rule.
    """
    said = None if heard.files or unit.actor.client is None else order_said(heard.text)
    if said is None or (said.wish == OrderWish.CHANGE and not free):
        return False
    able = tuple(one for one in kept_by(unit) if _fits(said, one))
    meant = _meant(unit, said, able)
    if meant is None:
        return False
    if len(meant) > 1:
        show_series(unit)
        return True
    return _do(unit, said, meant[0], heard)


def _fits(said: OrderSaid, series: Series) -> bool:
    paused = series.state == SeriesState.PAUSED
    return said.wish == OrderWish.END or paused == (said.wish == OrderWish.RESUME)


def _meant(unit: Unit, said: OrderSaid, able: tuple[Series, ...]) -> tuple[Series, ...] | None:
    """Those that the words name, else all where they name nothing; None when they name others."""
    calls = {int(one.id): called_by(_title(unit, one)) for one in able}
    found = tuple(one for one in able if one.id in named(said.rest, calls))
    services = unit.house.catalogue.services.values()
    others = {n: called_by(f"{one.title} {one.key}") for n, one in enumerate(services)}
    return found or (None if not able or named(said.rest, others) else able)


def _title(unit: Unit, series: Series) -> str:
    service = unit.house.offered(series.service)
    return series.service if service is None else f"{service.title} {service.key}"


def _do(unit: Unit, said: OrderSaid, series: Series, heard: Heard) -> bool:
    times = heard.meaning.when
    if said.wish == OrderWish.CHANGE:
        return _change(unit, series, times)
    if said.wish == OrderWish.SKIP:
        return _skip(unit, series, times)
    within = not ends_said(heard.text, heard.meaning.lang)
    until = _first_day(times, within=within) if said.wish == OrderWish.PAUSE else None
    if until is not None:
        _leave_out(unit, series, until)
    else:
        _DO[said.wish](unit, series, Mode.SAID)
        if said.wish == OrderWish.END and reader(unit, series).id != unit.actor.id:
            show_series(unit)
    return True


def _change(unit: Unit, series: Series, times: tuple[When, ...]) -> bool:
    rule = next((w.value for w in times if w.kind == Kind.RECURRENCE), None)
    if not isinstance(rule, str):
        return False
    follow(unit, series, rule, Mode.SAID)
    return True


def _skip(unit: Unit, series: Series, times: tuple[When, ...]) -> bool:
    """The next round; where a stretch is named that it does not lie in, the orders are shown."""
    stretch = next((w.value for w in times if isinstance(w.value, Between)), None)
    assert series.on is not None
    if stretch is not None and not _within(stretch, series.on):
        show_series(unit)
    else:
        _leave_out(unit, series, series.on + ONE)
    return True


def _within(stretch: Between, day: date) -> bool:
    start, end = _day(stretch.start), _day(stretch.end)
    return (start is None or start <= day) and (end is None or day < end)


def _day(one: date | datetime | None) -> date | None:
    return one.date() if isinstance(one, datetime) else one


def _first_day(times: tuple[When, ...], *, within: bool) -> date | None:
    """The first day behind a pause: the first of "until September", what follows "in September"."""
    value = next((w.value for w in times if w.kind != Kind.RECURRENCE), None)
    if isinstance(value, Between):
        return _day(value.end if within and value.end is not None else value.start)
    return _day(value) if isinstance(value, date) else None


def _leave_out(unit: Unit, series: Series, until: date) -> None:
    """Leave the rounds before a day out; the next one is the first of the rule from then on."""
    after = None if series.start is None else date_after(series.rule, series.start, until - ONE)
    leave_out(unit, series, after, Mode.SAID)

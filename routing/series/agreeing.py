"""How a standing order begins, with the yes to a request that repeats, and how that is undone."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing.notices.model import Mode
from routing.series.cards import OPEN, tell
from routing.series.model import Series, SeriesAgreed, SeriesEnded
from routing.series.rounds import date_after, tied
from routing.values import SeriesId

if TYPE_CHECKING:
    from datetime import date

    from routing.request import Part
    from routing.task import Task
    from routing.unit import Unit


def begin_series(unit: Unit, part: Part, task: Task) -> None:
    """Let a part that repeats stand from now on; its own task is the first round."""
    start = part.rule_from or _day_of(unit, task)
    if task.series is None or start is None:
        return
    rule = tied(part.rule, start)
    agreed = SeriesAgreed(
        client=task.client,
        requester=task.requester,
        request=task.request,
        service=task.service,
        rule=rule,
        start=start,
        task=task.id,
        next_on=date_after(rule, start, start),
    )
    series = unit.record_series(Series(id=SeriesId(task.series)), agreed)
    tell(unit, series, "series_set", ("series_change", "person"), Mode.SAID, rings=False)


def _day_of(unit: Unit, task: Task) -> date | None:
    """The day of the first round, where the client is."""
    due = task.wanted_at or task.estimate_at
    zone = ZoneInfo(unit.tx.person(task.requester).zone)
    return None if due is None else due.astimezone(zone).date()


def undo_series(unit: Unit, task: Task) -> None:
    """The confirmation is taken back within its minutes: nothing repeats."""
    series = None if task.series is None else unit.tx.find_series(task.series)
    if series is not None and series.state in OPEN and series.task == task.id:
        unit.record_series(series, SeriesEnded())

"""Looking ahead: open work and standing orders against declared hours; later, what came of it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from routing.figures.ahead import ahead, looked_back
from routing.figures.picture import mondays

if TYPE_CHECKING:
    from busy_desk import Busy
    from routing.figures.ahead import WeekAhead, WeekPast

WEEKS = 4


def coming(busy: Busy) -> tuple[WeekAhead, ...]:
    now = busy.desk.now
    weeks = mondays(now, now + timedelta(weeks=WEEKS), "Europe/Berlin")
    house = busy.desk.desk.house
    return busy.desk.ledger.read(lambda reads: ahead(reads, house, now, weeks))


def behind(busy: Busy) -> tuple[WeekPast, ...]:
    now = busy.desk.now
    weeks = mondays(now - timedelta(weeks=WEEKS), now, "Europe/Berlin")
    return busy.desk.ledger.read(lambda reads: looked_back(reads, busy.desk.desk.house, weeks))


def test_what_somebody_holds_is_laid_against_their_hours(busy: Busy) -> None:
    busy.claimed()
    (load,) = coming(busy)[0].loads
    assert load.provider == busy.ana.person.provider
    assert (load.tasks, load.unknown, load.work_for) == (1, 0, timedelta(hours=2))
    assert load.open_for > timedelta(hours=24)
    assert not load.full


def test_what_nobody_has_yet_is_told_apart(busy: Busy) -> None:
    busy.asks()
    (load,) = coming(busy)[0].loads
    assert load.provider is None
    assert (load.tasks, load.open_for, load.full) == (1, timedelta(0), False)


def test_a_week_with_more_work_than_hours_is_full(busy: Busy) -> None:
    busy.full_week()
    (load,) = coming(busy)[0].loads
    assert load.tasks == 3
    assert load.full


def test_standing_orders_fill_weeks_to_come(busy: Busy) -> None:
    busy.asks("please do the books every Monday")
    weeks = [sum(load.tasks for load in week.loads) for week in coming(busy)]
    assert sum(weeks) >= 3
    assert all(weeks[1:])


def test_an_order_that_rests_or_has_run_out_fills_no_week(busy: Busy) -> None:
    busy.asks("please do the books every Monday until 8 December")
    weeks = [sum(load.tasks for load in week.loads) for week in coming(busy)]
    assert weeks[-1] == 0
    assert sum(weeks) > 1
    assert busy.mara.tries("S-1", "series_pause")[0] == "series_paused"
    assert sum(load.tasks for week in coming(busy) for load in week.loads) == 1, "the open one"


def test_what_has_no_date_yet_lies_in_no_week(busy: Busy) -> None:
    busy.mara.writes("Pourriez-vous ?")
    busy.mara.presses("person")
    busy.mara.presses("go")
    assert busy.desk.tasks
    assert [week.loads for week in coming(busy)] == [()] * len(coming(busy))


def test_a_past_week_says_what_stood_and_what_came(busy: Busy) -> None:
    assert all(not week.came for week in behind(busy))
    busy.asks("October books by 4 December")
    busy.ana.presses("claim", "T-1")
    busy.ana.presses("start", "T-1")
    busy.desk.passes(days=7)
    busy.hands_in()
    busy.desk.passes(days=7)
    last = behind(busy)[-1]
    assert (last.foreseen, last.came) == (1, 1)
    assert last.foreseen_for == last.came_for == timedelta(hours=2)
    assert last.took_for > timedelta(0)
    assert behind(busy)[-2].came == 0

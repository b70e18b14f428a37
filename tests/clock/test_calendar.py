"""Working time by example: days, weekends, holidays, absences, and changes of the clocks."""

from __future__ import annotations

import copy
import pickle
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from routing.clock.calendar import (
    Calendar,
    Hours,
    HoursProblem,
    NeverOpen,
    Problem,
    Region,
    TooFar,
    always_open,
    calendar_of,
    parse_week,
)

BERLIN = ZoneInfo("Europe/Berlin")
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
OFFICE = Hours(weekly=parse_week({"mon-fri": "09:00-12:30 13:30-17:00"}))


def berlin(text: str, fold: int = 0) -> datetime:
    """Return a Berlin wall time, written like 2026-03-13T09:00, in UTC."""
    wall = datetime.fromisoformat(text).replace(tzinfo=BERLIN, fold=fold)
    return wall.astimezone(UTC)


def calendar(**week: str) -> Calendar:
    return Calendar(Hours(weekly=parse_week(week)), "Europe/Berlin")


@pytest.fixture
def office() -> Calendar:
    return Calendar(OFFICE, "Europe/Berlin")


def test_work_steps_over_lunch_night_and_weekend(office: Calendar) -> None:
    friday = berlin("2026-03-13T12:00")
    assert office.add(friday, HOUR) == berlin("2026-03-13T14:00")
    assert office.add(friday, 5 * HOUR) == berlin("2026-03-16T10:00")
    assert office.sub(berlin("2026-03-16T10:00"), 5 * HOUR) == friday
    assert office.between(friday, berlin("2026-03-16T10:00")) == 5 * HOUR
    assert office.between(berlin("2026-03-16T10:00"), friday) == -5 * HOUR


def test_work_that_fills_the_day_ends_at_closing_and_starts_at_opening(office: Calendar) -> None:
    opening, closing = berlin("2026-03-13T09:00"), berlin("2026-03-13T17:00")
    assert office.add(opening, 7 * HOUR) == closing
    assert office.sub(closing, 7 * HOUR) == opening
    assert office.sub(berlin("2026-03-16T09:00"), 7 * HOUR) == opening


def test_no_work_stays_in_open_time_or_at_closing_else_moves(office: Calendar) -> None:
    closing, monday = berlin("2026-03-13T17:00"), berlin("2026-03-16T09:00")
    assert office.add(closing, timedelta()) == closing
    assert office.add(closing + MINUTE, timedelta()) == monday
    assert office.add(monday, timedelta()) == monday
    assert office.sub(monday, timedelta()) == monday
    assert office.sub(monday - MINUTE, timedelta()) == closing
    assert office.sub(closing, timedelta()) == closing


def test_negative_work_goes_the_other_way(office: Calendar) -> None:
    friday = berlin("2026-03-13T12:00")
    assert office.add(friday, -HOUR) == berlin("2026-03-13T11:00")
    assert office.sub(friday, -HOUR) == berlin("2026-03-13T14:00")


def test_open_is_from_the_opening_up_to_the_closing(office: Calendar) -> None:
    opening, closing = berlin("2026-03-13T09:00"), berlin("2026-03-13T17:00")
    assert office.is_open(opening)
    assert not office.is_open(opening - timedelta(seconds=1))
    assert office.is_open(closing - timedelta(seconds=1))
    assert not office.is_open(closing)


def test_next_opening_and_last_closing_mirror_each_other(office: Calendar) -> None:
    lunch = berlin("2026-03-13T13:00")
    assert office.next_open(lunch) == berlin("2026-03-13T13:30")
    assert office.prev_close(lunch) == berlin("2026-03-13T12:30")
    open_now = berlin("2026-03-13T10:00")
    assert office.next_open(open_now) == open_now == office.prev_close(open_now)
    assert office.prev_close(berlin("2026-03-16T09:00")) == berlin("2026-03-13T17:00")
    assert office.next_open(berlin("2026-03-13T17:00")) == berlin("2026-03-16T09:00")


def test_fractions_of_a_second_are_dropped(office: Calendar) -> None:
    late = berlin("2026-03-13T10:00") + timedelta(microseconds=999_999)
    assert office.next_open(late) == berlin("2026-03-13T10:00")


def test_an_instant_in_any_zone_is_understood_and_a_naive_one_refused(office: Calendar) -> None:
    tokyo = berlin("2026-03-13T10:00").astimezone(ZoneInfo("Asia/Tokyo"))
    assert office.add(tokyo, HOUR) == berlin("2026-03-13T11:00")
    assert office.add(tokyo, HOUR).tzinfo is UTC
    with pytest.raises(TypeError):
        office.is_open(tokyo.replace(tzinfo=None))


def test_intervals_are_cut_to_what_was_asked(office: Calendar) -> None:
    found = office.open_intervals(berlin("2026-03-13T12:00"), berlin("2026-03-16T09:30"))
    assert found == (
        (berlin("2026-03-13T12:00"), berlin("2026-03-13T12:30")),
        (berlin("2026-03-13T13:30"), berlin("2026-03-13T17:00")),
        (berlin("2026-03-16T09:00"), berlin("2026-03-16T09:30")),
    )
    assert office.open_intervals(berlin("2026-03-16T09:30"), berlin("2026-03-13T12:00")) == ()
    assert office.split(berlin("2026-03-13T12:00"), berlin("2026-03-13T14:00")) == (3600, 3600)


def test_a_day_ends_at_its_last_closing_or_the_next_working_days(office: Calendar) -> None:
    friday, monday = berlin("2026-03-13T17:00"), berlin("2026-03-16T17:00")
    assert office.end_of_day(date(2026, 3, 13)) == friday
    assert office.end_of_day(date(2026, 3, 14)) == monday
    assert office.end_of_day(date(2026, 3, 15)) == monday


def test_a_day_that_never_closes_ends_at_midnight() -> None:
    day = date(2026, 3, 13)
    midnight = berlin("2026-03-14T00:00")
    assert always_open("Europe/Berlin").end_of_day(day) == midnight
    assert calendar(fri="22:00-06:00").end_of_day(day) == midnight
    assert calendar(fri="22:00-06:00").end_of_day(date(2026, 3, 14)) == berlin("2026-03-14T06:00")


@pytest.mark.parametrize("now", ["2026-03-13T10:00", "2026-03-13T20:00", "2026-03-14T11:00"])
def test_one_working_day_from_friday_or_saturday_is_mondays_closing(
    office: Calendar, now: str
) -> None:
    assert office.add_days(berlin(now), 1) == berlin("2026-03-16T17:00")
    assert office.add_days(berlin(now), 3) == berlin("2026-03-18T17:00")


def test_no_working_day_is_the_rest_of_this_one_or_the_next(office: Calendar) -> None:
    assert office.add_days(berlin("2026-03-13T10:00"), 0) == berlin("2026-03-13T17:00")
    assert office.add_days(berlin("2026-03-13T20:00"), 0) == berlin("2026-03-16T17:00")
    assert office.add_days(berlin("2026-03-14T20:00"), 0) == berlin("2026-03-16T17:00")


def test_working_days_are_counted_backward_too(office: Calendar) -> None:
    assert office.add_days(berlin("2026-03-16T10:00"), -1) == berlin("2026-03-13T17:00")
    assert office.add_days(berlin("2026-03-15T10:00"), -2) == berlin("2026-03-12T17:00")


def test_holidays_and_absences_do_not_count() -> None:
    away = ((berlin("2026-12-28T00:00"), berlin("2026-12-29T12:00")),)
    hours = Hours(weekly=OFFICE.weekly, regions=(Region(country="DE"),), away=away)
    office = Calendar(hours, "Europe/Berlin")
    eve = berlin("2026-12-24T16:30")
    assert office.add(eve, HOUR) == berlin("2026-12-29T12:30")
    assert office.next_open(eve + HOUR) == berlin("2026-12-29T12:00")


def test_a_region_without_holidays_is_refused_at_the_first_question() -> None:
    hours = Hours(weekly=OFFICE.weekly, regions=(Region(country="XX"),))
    with pytest.raises(HoursProblem) as raised:
        Calendar(hours, "Europe/Berlin").is_open(berlin("2026-03-13T10:00"))
    assert raised.value.code is Problem.UNKNOWN_REGION


@pytest.mark.parametrize("zone", ["Mars/Olympus", "Europe", "../etc/passwd", "", "\0"])
def test_a_zone_that_does_not_exist_is_refused(zone: str) -> None:
    with pytest.raises(HoursProblem) as raised:
        Calendar(OFFICE, zone)
    assert (raised.value.code, raised.value.value) == (Problem.UNKNOWN_ZONE, zone)


def test_hours_that_never_open_are_said_to() -> None:
    never, now = calendar(), berlin("2026-03-13T10:00")
    for ask in (
        lambda: never.add(now, HOUR),
        lambda: never.sub(now, HOUR),
        lambda: never.next_open(now),
        lambda: never.prev_close(now),
        lambda: never.end_of_day(date(2026, 3, 13)),
        lambda: never.add_days(now, -1),
    ):
        with pytest.raises(NeverOpen) as raised:
            ask()
        assert abs(raised.value.near - now) < timedelta(days=2)
    assert never.between(now, now + 99 * HOUR) == timedelta()
    assert not never.is_open(now)


def test_hours_that_opened_only_once_are_found_from_both_sides() -> None:
    day = date(2026, 3, 13)
    hours = Hours(weekly={}, overrides={day: OFFICE.weekly[0]})
    office = Calendar(hours, "Europe/Berlin")
    assert office.next_open(berlin("2025-01-10T10:00")) == berlin("2026-03-13T09:00")
    assert office.prev_close(berlin("2027-12-10T10:00")) == berlin("2026-03-13T17:00")
    with pytest.raises(NeverOpen):
        office.add(berlin("2026-01-10T10:00"), 8 * HOUR)
    with pytest.raises(NeverOpen):
        office.sub(berlin("2026-10-10T10:00"), 8 * HOUR)


def test_the_table_grows_both_ways_as_far_as_calendars_reach(office: Calendar) -> None:
    now = berlin("2026-03-13T10:00")
    far = office.add(now, 10_000 * HOUR)
    assert far.year > 2030
    assert office.sub(far, 10_000 * HOUR) == now
    assert office.sub(now, 10_000 * HOUR).year < 2022
    for ask in (
        lambda: office.add(now, timedelta.max),
        lambda: office.sub(now, timedelta.max),
        lambda: office.is_open(datetime(2300, 1, 1, tzinfo=UTC)),
        lambda: office.end_of_day(date.max),
    ):
        with pytest.raises(TooFar) as raised:
            ask()
        assert not 1970 <= raised.value.year <= 2200


def test_equal_calendars_are_one_and_survive_copying(office: Calendar) -> None:
    assert office == Calendar(OFFICE, "Europe/Berlin")
    assert office != Calendar(OFFICE, "Europe/Lisbon")
    assert office != "Europe/Berlin"
    assert calendar_of(OFFICE, "Europe/Berlin") is calendar_of(OFFICE, "Europe/Berlin")
    for twin in (copy.deepcopy(office), pickle.loads(pickle.dumps(office))):
        assert twin == office
        assert hash(twin) == hash(office)
        assert repr(twin) == repr(office)


def test_threads_share_one_calendar_while_it_grows(office: Calendar) -> None:
    starts = [berlin(f"{year}-03-12T10:00") for year in range(2015, 2032)]
    alone = [Calendar(OFFICE, "Europe/Berlin").add(start, 90 * HOUR) for start in starts]
    with ThreadPoolExecutor(8) as pool:
        shared = list(pool.map(lambda start: office.add(start, 90 * HOUR), starts))
    assert shared == alone


# Changes of the clocks. Berlin 2026: 29 March 02:00 to 03:00, 25 October 03:00 to 02:00.


@pytest.mark.parametrize(("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25)])
def test_the_day_of_the_change_counts_one_hour_less_or_more(day: str, hours: int) -> None:
    start = berlin(f"{day}T00:00")
    after = always_open("Europe/Berlin").end_of_day(date.fromisoformat(day))
    assert after - start == hours * HOUR
    assert calendar(daily="24h").between(start, after) == hours * HOUR


@pytest.mark.parametrize(
    ("day", "hours"), [("2026-03-28", 7), ("2026-10-24", 9), ("2026-11-21", 8)]
)
def test_a_night_shift_over_the_change_loses_or_gains_an_hour(day: str, hours: int) -> None:
    noon = berlin(f"{day}T12:00")
    assert calendar(sat="22:00-06:00").between(noon, noon + 24 * HOUR) == hours * HOUR


def test_an_opening_in_the_gap_opens_at_its_end() -> None:
    gap = berlin("2026-03-29T03:00")
    assert calendar(sun="02:30-06:00").next_open(gap - HOUR) == gap
    assert calendar(sun="00:30-02:30").end_of_day(date(2026, 3, 29)) == gap
    assert calendar(sun="02:15-02:45").next_open(gap - HOUR) > gap + 100 * HOUR


def test_a_folded_opening_is_the_first_and_a_folded_closing_the_second() -> None:
    (only,) = calendar(sun="02:15-02:45").open_intervals(
        berlin("2026-10-25T00:00"), berlin("2026-10-26T00:00")
    )
    assert only == (berlin("2026-10-25T02:15"), berlin("2026-10-25T02:45", fold=1))


def test_a_closing_as_the_folded_hour_begins_is_before_it() -> None:
    two = berlin("2026-10-25T02:00")
    assert calendar(sun="01:00-02:00").end_of_day(date(2026, 10, 25)) == two
    assert calendar(sun="02:00-03:00").between(two, two + 9 * HOUR) == 2 * HOUR


def test_a_day_that_the_zone_left_out_is_no_working_day() -> None:
    samoa = Calendar(Hours(weekly=parse_week({"daily": "9-17"})), "Pacific/Apia")
    thursday = datetime(2011, 12, 29, 9, tzinfo=ZoneInfo("Pacific/Apia"))
    saturday = datetime(2011, 12, 31, 17, tzinfo=ZoneInfo("Pacific/Apia"))
    assert samoa.end_of_day(date(2011, 12, 30)) == saturday
    assert samoa.add_days(thursday, 1) == saturday
    assert samoa.between(thursday, saturday) == 16 * HOUR


# Pauses.


def test_a_pause_moves_the_due_time_by_its_open_part(office: Calendar) -> None:
    start = berlin("2026-03-13T09:00")
    lunch_and_more = (berlin("2026-03-13T12:00"), berlin("2026-03-13T14:00"))
    assert office.add(start, 4 * HOUR, (lunch_and_more,)) == berlin("2026-03-13T15:00")
    assert office.between(start, berlin("2026-03-13T15:00"), (lunch_and_more,)) == 4 * HOUR
    assert office.between(berlin("2026-03-13T15:00"), start, (lunch_and_more,)) == -4 * HOUR
    assert office.add(start, 3 * HOUR, (lunch_and_more,)) == berlin("2026-03-13T12:00")


def test_no_work_waits_for_the_end_of_a_pause(office: Calendar) -> None:
    nine, ten, noon = (berlin(f"2026-03-13T{hour}:00") for hour in ("09", "10", "12"))
    late, closing = berlin("2026-03-13T16:00"), berlin("2026-03-13T17:00")
    monday = berlin("2026-03-16T09:00")
    nothing = timedelta()
    assert office.add(nine, nothing, ((nine, ten),)) == ten
    assert office.add(ten, nothing, ((ten, noon),)) == ten
    assert office.add(nine, nothing, ((ten, noon),)) == nine
    assert office.add(noon, nothing, ((nine, ten),)) == noon
    assert office.add(closing, nothing, ((late, closing),)) == monday


def test_a_far_year_is_looked_up_by_itself_and_not_grown_to() -> None:
    asked, fresh = Calendar(OFFICE, "Europe/Berlin"), Calendar(OFFICE, "Europe/Berlin")
    asked.end_of_day(date(2026, 3, 11))
    for year in (2190, 2030, 1975, 2027):
        assert asked.end_of_day(date(year, 3, 11)) == fresh.end_of_day(date(year, 3, 11))
    table = asked._table
    assert table is not None
    assert (table.first_year, table.last_year) == (2026, 2030)
    assert asked.between(berlin("2015-03-11T09:00"), berlin("2028-03-10T09:00")) > timedelta(0)
    assert asked._table is not None
    assert asked._table.first_year == 2015, "one question may span more"

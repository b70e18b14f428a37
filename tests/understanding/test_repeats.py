"""Repeats: the rule that the words say, its limits, and where it starts."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.when import find_times

NOW = datetime(2026, 3, 10, 10, 15, tzinfo=ZoneInfo("Europe/Berlin"))  # a Tuesday


def times(text, lang="en"):
    return find_times(text, now=NOW, zone="Europe/Berlin", lang=lang)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("every 2nd Tuesday of the month at 10am", "FREQ=MONTHLY;BYDAY=2TU;BYHOUR=10;BYMINUTE=0"),
        ("last day of every month", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("each quarter", "FREQ=MONTHLY;INTERVAL=3"),
        ("on Tuesdays and Fridays until 1 June", "FREQ=WEEKLY;BYDAY=TU,FR;UNTIL=20260601"),
        ("every 3 weeks on Monday, 6 times", "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO;COUNT=6"),
        ("9am on the 3rd of every month", "FREQ=MONTHLY;BYMONTHDAY=3;BYHOUR=9;BYMINUTE=0"),
        ("every year on 6 December", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6"),
        ("weekdays at 8:30", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=8;BYMINUTE=30"),
        ("every other Thursday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
        ("every weekend", "FREQ=WEEKLY;BYDAY=SA,SU"),
        ("every 3 Wednesdays", "FREQ=WEEKLY;INTERVAL=3;BYDAY=WE"),
        ("every Thursday in week 10 and 20", "FREQ=YEARLY;BYWEEKNO=10,20;BYDAY=TH"),
        ("every third Saturday of June", "FREQ=YEARLY;BYMONTH=6;BYDAY=3SA"),
        ("every 5th Friday", "FREQ=WEEKLY;INTERVAL=5;BYDAY=FR"),
        ("every 12th and 26th of November", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=12,26"),
        ("every 7th of the month", "FREQ=MONTHLY;BYMONTHDAY=7"),
        ("every October 3rd and 9th", "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=3,9"),
        ("every September", "FREQ=YEARLY;BYMONTH=9"),
        ("every second", "FREQ=SECONDLY"),
        ("every evening at 7", "FREQ=DAILY;BYHOUR=19;BYMINUTE=0"),
        ("every month on weekends", "FREQ=MONTHLY;BYDAY=SA,SU"),
        ("every week on weekdays", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("every month on Tuesday-Friday", "FREQ=MONTHLY;BYDAY=TU,WE,TH,FR"),
        ("weekly on the 2nd", "FREQ=WEEKLY;BYDAY=MO"),
        ("yearly on Monday in week 3", "FREQ=YEARLY;BYWEEKNO=3;BYDAY=MO"),
        ("monthly on day 4", "FREQ=MONTHLY;BYMONTHDAY=4"),
        ("monthly on the last Friday", "FREQ=MONTHLY;BYDAY=-1FR"),
        ("yearly on the first Monday in May", "FREQ=YEARLY;BYMONTH=5;BYDAY=1MO"),
        ("yearly on the 40th", "FREQ=YEARLY;BYYEARDAY=40"),
        ("yearly on October 9 and 12", "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=9,12"),
        ("yearly on the 8th of October", "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=8"),
        ("monthly at the beginning", "FREQ=MONTHLY;BYMONTHDAY=1"),
        ("every quarter at the end", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"),
        ("start of each month", "FREQ=MONTHLY;BYMONTHDAY=1"),
        ("end of every other month", "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1"),
        ("third last Wednesday of every month", "FREQ=MONTHLY;BYDAY=-3WE"),
        ("daily at 9, 13 and 18", "FREQ=DAILY;BYHOUR=9,13,18"),
        ("every Saturday at 10am and 3pm", "FREQ=WEEKLY;BYDAY=SA;BYHOUR=10,15"),
        ("every Monday for 4 weeks", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20260407"),
        ("every Monday for the next month", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20260410"),
        ("weekly, twice", "FREQ=WEEKLY;COUNT=2"),
    ],
)
def test_a_repeat_is_read_with_its_limits(text, value):
    (when,) = times(text)

    assert when.value == value


def test_a_repeat_on_a_working_day_is_counted_among_working_days():
    (when,) = times("last working day of every month")

    assert when.value == "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"


def test_a_repeat_starts_where_the_words_say():
    (when,) = times("monthly on the 1st starting in May")

    assert when.dtstart == date(2026, 5, 1)

"""From when and until when a change holds, and who does it, read from the words that say so."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.phrases.announced import Span, beginning, name_in, span_in, without_times
from routing.understanding.when import find_times

NOW = datetime(2026, 3, 10, 10, 15, tzinfo=ZoneInfo("Europe/Berlin"))  # a Tuesday


def day(month: int, number: int) -> date:
    return date(2026, month, number)


@pytest.mark.parametrize(
    ("lang", "text", "first", "end"),
    [
        ("en", "from 9 to 20 June", day(6, 9), day(6, 21)),
        ("en", "from 16 March on", day(3, 16), None),
        ("en", "from Monday 3pm", day(3, 16), None),
        ("en", "from 16 March 9:00 to 18 March 17:00", day(3, 16), day(3, 19)),
        ("en", "until Friday", None, day(3, 14)),
        ("en", "away until next week", None, day(3, 16)),
        ("de", "bis Juni", None, day(6, 1)),
        ("en", "from tomorrow until next week", day(3, 11), day(3, 23)),
        ("en", "tomorrow", day(3, 11), day(3, 12)),
        ("en", "in June", day(6, 1), day(7, 1)),
        ("en", "soon", None, None),
    ],
)
def test_a_stretch_a_beginning_an_end_or_a_day_is_read(
    lang: str, text: str, first: date | None, end: date | None
) -> None:
    times = find_times(text, now=NOW, zone="Europe/Berlin", lang=lang)
    assert span_in(text, lang, times) == Span(first=first, end=end)


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Eva from 1 June", day(6, 1)),
        ("Eva, on Monday at 3pm", day(3, 16)),
        ("from June", day(6, 1)),
        ("Eva every Monday", None),
        ("Eva soon", None),
    ],
)
def test_the_first_day_is_when_it_begins(text: str, begins: date | None) -> None:
    times = find_times(text, now=NOW, zone="Europe/Berlin", lang="en")
    assert beginning(times) == begins


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Eva from 1 June", "Eva"),
        ("please Eva, and from 1 June", "Eva"),
        ("Eva starting as of 1 June", "Eva"),
        ("it is Eva, beginning on and from 1 June", "Eva"),
        ("Eva ab dem 1. Juni", "Eva"),
    ],
)
def test_without_its_times_and_what_leads_to_them_the_rest_is_left(text: str, left: str) -> None:
    lang = "de" if "Juni" in text else "en"
    times = find_times(text, now=NOW, zone="Europe/Berlin", lang=lang)
    assert without_times(text, times) == left


def test_the_name_is_left_of_who_does_it() -> None:
    assert name_in("Eva does it") == name_in("Eva macht das") == name_in("Eva lo hace") == "Eva"

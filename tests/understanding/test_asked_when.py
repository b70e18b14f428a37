"""Short answers to "by when?": read by our own grammar, and as a last resort by dateparser."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Doubt, Grain, Role
from routing.understanding.when import find_times, read_when
from routing.understanding.when.fallback import LONGEST, parse_span

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, 10, 15, tzinfo=BERLIN)  # a Tuesday


def at(day, hour):
    return datetime(2026, 3, day, hour, tzinfo=BERLIN)


def fallen_back(span, lang="en", *, day_first=True):
    return parse_span(span, now=NOW, lang=lang, day_first=day_first)


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("Friday noon", "en", at(13, 12)),
        ("tomorrow at 3pm", "en", at(11, 15)),
        ("the 20th", "en", date(2026, 3, 20)),
        ("Freitag", "de", date(2026, 3, 13)),
        ("vendredi", "fr", date(2026, 3, 13)),
    ],
)
def test_an_answer_to_when_is_read(text, lang, value):
    when = read_when(text, now=NOW, zone="Europe/Berlin", lang=lang, asked=True)

    assert when is not None
    assert when.value == value


def test_a_bare_number_is_asked_back():
    when = read_when("12", now=NOW, zone="Europe/Berlin", lang="en", asked=True)

    assert when is not None
    assert when.ask is Doubt.BARE_NUMBER


@pytest.mark.parametrize("text", ["", "no idea", "when you can", "Monday or Tuesday or so"])
def test_what_is_no_single_time_stays_open(text):
    assert read_when(text, now=NOW, zone="Europe/Berlin", lang="en", asked=True) is None


@pytest.mark.parametrize(
    ("span", "lang", "day"),
    [
        ("12 kwietnia", "pl", date(2026, 4, 12)),
        ("20 mars", "sv", date(2026, 3, 20)),
        ("perjantai", "fi", date(2026, 3, 13)),
    ],
)
def test_a_language_without_tables_of_ours_falls_back(span, lang, day):
    when = read_when(span, now=NOW, zone="Europe/Berlin", lang=lang, asked=True)

    assert when is not None
    assert (when.value, when.rule) == (day, "dateparser")


def test_a_clock_time_is_kept_in_the_writers_zone():
    assert fallen_back("20 mars 15:30", "sv") == (
        datetime(2026, 3, 20, 15, 30, tzinfo=BERLIN),
        Grain.MINUTE,
    )


def test_a_day_without_a_clock_is_a_day():
    assert fallen_back("20 mars", "sv") == (date(2026, 3, 20), Grain.DAY)


@pytest.mark.parametrize(("day_first", "month"), [(True, 4), (False, 3)])
def test_the_order_of_figures_is_the_locales(day_first, month):
    value, _ = fallen_back("3/4/2026", "sv", day_first=day_first)

    assert value.month == month


@pytest.mark.parametrize(
    ("span", "lang"),
    [
        ("", "sv"),
        ("   ", "sv"),
        ("mars " * LONGEST, "sv"),
        ("20 mars", "xx"),
        ("hej", "sv"),
        ("mars 2027", "sv"),
    ],
)
def test_what_is_long_unknown_or_less_than_a_day_is_refused(span, lang):
    assert fallen_back(span, lang) is None


@pytest.mark.parametrize(
    ("text", "lang"),
    [("it must be 0, they are in Norway", "en"), ("aggiungetelo: M5UXCR1", "it")],
)
def test_a_figure_of_something_else_is_no_answer_to_when(text, lang):
    assert find_times(text, now=NOW, zone="Europe/Berlin", lang=lang, asked_due=True) == ()


def test_since_when_somebody_waits_is_no_answer_to_when():
    since, due = find_times(
        "depuis vendredi. Idéalement pour le 31",
        now=NOW, zone="Europe/Berlin", lang="fr", asked_due=True,
    )  # fmt: skip

    assert since.role is Role.MENTION
    assert (due.role, due.value) == (Role.DUE, date(2026, 3, 31))


def test_both_months_are_no_day_of_the_last_one():
    found = find_times("enero y febrero, los dos", now=NOW, zone="Europe/Berlin", lang="es")

    assert [when.text for when in found] == ["enero", "febrero"]

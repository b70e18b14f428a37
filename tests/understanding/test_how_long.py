"""How long something took, in words of seven languages; what is no length of work is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routing.understanding.phrases.how_long import FEWEST, MOST_MINUTES, minutes_in, took_in

HOURS, MINUTES = st.integers(0, 99), st.integers(0, 59)


@given(HOURS, MINUTES)
def test_hours_and_minutes_are_read_however_they_are_written(hours: int, minutes: int) -> None:
    total = hours * 60 + minutes
    for said in (
        f"{hours}h{minutes:02}", f"{hours}:{minutes:02}", f"{hours}:{minutes:02} h",
        f"{hours} h {minutes} min", f"{hours} hours and {minutes} minutes",
        f"{hours} Stunden und {minutes} Minuten", f"{hours} horas y {minutes} minutos",
        f"about {hours} hrs {minutes} mins", f"{hours} heures et {minutes} minutes",
    ):  # fmt: skip
        assert minutes_in(said) == total, said


@given(st.integers(FEWEST, MOST_MINUTES))
def test_a_number_alone_is_minutes(minutes: int) -> None:
    assert minutes_in(str(minutes)) == minutes


@given(st.integers(1, FEWEST - 1))
def test_a_small_number_may_be_hours_as_well_and_is_neither(number: int) -> None:
    assert minutes_in(str(number)) is None
    assert minutes_in(f"{number} h") == number * 60
    assert minutes_in(f"{number} min") == number


@given(st.integers(0, 30), st.sampled_from([25, 50, 75]))
def test_a_number_with_a_fraction_is_hours(whole: int, hundredths: int) -> None:
    minutes = whole * 60 + hundredths * 60 // 100
    assert minutes_in(f"{whole}.{hundredths}") == minutes
    assert minutes_in(f"{whole},{hundredths} h") == minutes


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("0", 0), ("half an hour", 30), ("eine halbe Stunde", 30),
        ("media hora", 30), ("une demi-heure", 30), ("mezz'ora", 30), ("half uur", 30),
        ("a quarter of an hour", 15), ("drie kwartier", 45), ("dreiviertelstunde", 45),
        ("an hour and a half", 90), ("anderthalb Stunden", 90), ("hora y media", 90),
        ("two hours and a half", 150), ("zwei Stunden", 120), ("dos horas y media", 150),
        ("an hour", 60), ("ten minutes", 10), ("one working day", 480), ("1½ h", 90),
        ("it took me about 2 h.", 120), ("1/2 hour", 30), ("½ h", 30),
        ("2 1/2 hours", 150), ("~20 min", 20),
    ],
)  # fmt: skip
def test_a_length_in_words(text: str, minutes: int) -> None:
    assert minutes_in(text) == minutes


@pytest.mark.parametrize(
    "text",
    [
        "", "soon", "two", "until Friday", "15 March", "2 hours of meetings", "a lot", "h",
        "1:5", "12 monkeys", "800 hours",
    ],
)  # fmt: skip
def test_what_is_no_length_of_work_is_none(text: str) -> None:
    assert minutes_in(text) is None


@given(st.text(max_size=140))
def test_any_words_give_a_length_of_at_most_a_month_or_none(text: str) -> None:
    found = minutes_in(text)
    assert found is None or 0 <= found <= MOST_MINUTES


@pytest.mark.parametrize(
    ("note", "minutes"),
    [
        ("Done. It took me 2.5 hours", 150), ("fertig, 1h45", 105), ("hecho, 90 min", 90),
        ("All done (2 h). Two receipts are missing.", 120), ("fini, une heure", 60),
        ("klaar! drie kwartier", 45),
    ],
)  # fmt: skip
def test_a_note_says_how_long_the_work_took(note: str, minutes: int) -> None:
    assert took_in(note) == minutes


@pytest.mark.parametrize(
    "note",
    [
        "Done, 12:30", "done, 3", "Here are 2 hours of recordings", "Booked at 10. 45 reached",
        "One day they will thank us", "", "The banner, 3 m", "Done, 2 m",
    ],
)  # fmt: skip
def test_a_number_of_something_else_is_no_time_taken(note: str) -> None:
    assert took_in(note) is None

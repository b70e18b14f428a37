"""Whole messages as busy people write them, in seven languages, and the times that count in each.

Times that are only mentioned ("the March invoices") are left out of the expectations.
"""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Between, Role
from routing.understanding.when import find_times

NOW = datetime(2026, 3, 10, 10, 15, tzinfo=ZoneInfo("Europe/Berlin"))  # a Tuesday
HERE = Path(__file__).parent
MESSAGES = (HERE / "chat_times.txt").read_text(encoding="utf-8").splitlines()[1:]
HURRIED = (HERE / "hurried_times.txt").read_text(encoding="utf-8").splitlines()[1:]


def short(value: date | datetime | Between | str | None) -> str:
    """Write a time without its year where that is this one."""
    if isinstance(value, Between):
        return f"{short(value.start)}..{short(value.end)}"
    if isinstance(value, datetime):
        return value.strftime("%m-%dT%H:%M" if value.year == NOW.year else "%Y-%m-%dT%H:%M")
    if isinstance(value, date):
        return value.strftime("%m-%d" if value.year == NOW.year else "%Y-%m-%d")
    return value or ""


def times_of(text: str, lang: str) -> str:
    """Write each time that counts: its role, its value, and a mark where it is asked back."""
    found = find_times(text, now=NOW, zone="Europe/Berlin", lang=lang)
    told = [when for when in found if when.role is not Role.MENTION]
    return " ; ".join(f"{w.role.value} {short(w.value)}{'?' if w.ask else ''}" for w in told)


@pytest.mark.parametrize("line", MESSAGES)
def test_the_times_of_a_message_are_read_with_what_they_are_for(line: str) -> None:
    lang, text, expected = (part.strip() for part in line.split("|"))

    assert times_of(text, lang) == expected


@pytest.mark.parametrize("lang", ["en-GB", "en-US", "en", "de", "es", "fr", "it", "nl", "pt"])
def test_hurried_messages_are_read_and_names_streets_and_shares_are_no_times(lang: str) -> None:
    rows = [[part.strip() for part in line.split("|")] for line in HURRIED]
    told = {text: expected for said, text, expected in rows if said == lang}

    assert told
    assert {text: times_of(text, lang) for text in told} == told

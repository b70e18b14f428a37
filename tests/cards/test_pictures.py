"""A report as a picture: the same numbers on a light and a dark page, and the same in words."""

from __future__ import annotations

import struct
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.messages import messages_for
from bot.pictures.figures import alt_text, draw
from bot.pictures.words import picture_words
from bot.speech import Reader, Speech
from lived import a_month_of_books, day, opened, stored
from routing import events as e
from routing.figures import Facts, Span, facts_of
from routing.figures.columns import columns_from
from routing.figures.picture import Bar, Picture, picture
from routing.values import PartyId, ServiceKey, TaskId

BOOKS = facts_of(TaskId(7), stored(a_month_of_books()), {}, day(9))
WAITS = facts_of(TaskId(99), stored([(day(1), opened()), (day(1), e.InputsComplete())]), {}, day(9))
NOW = day(15)
WEEKS = (day(1), day(8))


class Names:
    """What services and firms are called here."""

    desk = "Northside"

    def service(self, key: ServiceKey) -> object:
        return type("Titled", (), {"title": "Monthly books"})

    def firm(self, party: PartyId) -> str:
        return f"Firm {party}"

    person = firm


def words(lang: str):
    reader = Reader(lang=lang, zone="Europe/Lisbon")
    speech = Speech(key="look", reader=reader, lookups=Names(), messages=messages_for(lang))  # type: ignore[arg-type]
    return picture_words(speech)


def delivered(n: int, hours: int) -> Facts:
    at = day(1, "10:00") + timedelta(hours=hours)
    return replace(BOOKS, task=TaskId(n), delivered_at=at, promise_at=day(3))


def shown(n: int) -> Picture:
    rows = [delivered(number, 10 * number) for number in range(1, n + 1)]
    return picture(columns_from([*rows, WAITS]), NOW, Span(), WEEKS)


@pytest.mark.parametrize(("lang", "theme"), [("en", "light"), ("de", "dark"), ("es", "light")])
def test_a_picture_is_as_wide_as_a_phone_and_always_the_same(lang: str, theme: str) -> None:
    drawn = draw(shown(12), words(lang), theme)
    assert drawn.startswith(b"\x89PNG\r\n\x1a\n")
    wide, tall = struct.unpack(">II", drawn[16:24])
    assert wide == 1080
    assert tall < 3 * wide
    assert drawn == draw(shown(12), words(lang), theme)


def test_few_deliveries_are_dots_and_many_have_a_middle() -> None:
    few, many = shown(3), shown(20)
    assert [len(week.turnaround.each) for week in few.weeks] == [3, 0]
    assert few.weeks[0].turnaround.median is None
    assert many.weeks[0].turnaround.median is not None
    assert draw(few, words("en")) != draw(many, words("en"))


def test_whoever_cannot_see_it_is_told_the_same() -> None:
    said = alt_text(shown(3), words("en"))
    assert "On time, by the first promise: Monthly books 3 of 3" in said
    assert "Age of open work" in said


def with_targets() -> Picture:
    reached = {"hits": 2.0, "of": 4.0, "is": 50.0, "goal": 90.0}
    before = {f"before_{name}": value for name, value in reached.items()}
    after = {f"after_{name}": 2 * value for name, value in reached.items()}
    return replace(
        shown(3),
        targets=(Bar(of="books", what="on_promise", parts=reached),),
        changes=(Bar(of="books", what="step", parts={**before, **after}),),
    )


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_targets_and_changes_are_drawn_and_told_with_their_numbers(theme: str) -> None:
    assert draw(with_targets(), words("en"), theme) != draw(shown(3), words("en"), theme)
    said = alt_text(with_targets(), words("en"))
    assert "Targets: Monthly books, on time 2 of 4 (90 %)" in said
    assert "Monthly books, a slow step before 2 of 4, since then 4 of 8" in said


def test_bars_are_counted_from_the_same_rows_as_the_figures() -> None:
    found = shown(3)
    (courts,) = found.courts
    assert sum(courts.parts.values()) == pytest.approx(3 * sum(BOOKS.seconds.values()) / 3600)
    (on_time,) = found.on_time
    assert dict(on_time.parts) == {"hits": 3, "of": 3}
    assert [bar.parts["open"] for bar in found.ages] == [0, 0, 0, 0, 1], "fifteen days old"
    assert found.load == (), "nobody has it"
    assert picture(columns_from([]), NOW, Span(), WEEKS).empty

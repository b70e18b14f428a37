"""The map of a service as a picture: as wide as a phone, and the same in words."""

from __future__ import annotations

import struct
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.cards import Card
from bot.messages import messages_for
from bot.pictures.map import draw_map, map_alt, shown
from bot.pictures.of_cards import picture_file
from bot.pictures.words import picture_words
from bot.speech import Reader, Speech
from routing.catalogue.model import Service, ServiceStep, StepOwner
from routing.figures.charts import chart_of, shown_in
from routing.figures.mapping import Place, ProcessMap, process_map
from routing.figures.spreads import Measured, Spread
from routing.notices.model import Firm, Notice, Shade, Work
from routing.pinning import planned
from routing.values import PartyId, ServiceKey, TaskId

NOW = datetime(2026, 3, 16, tzinfo=UTC)
BOOKS = Service(
    key=ServiceKey("books"),
    title="Monthly books",
    about="",
    examples=(),
    steps=(
        ServiceStep(key="bank", title="Bank lines read in", target=timedelta(hours=2)),
        ServiceStep(key="clear", title="Open lines explained", owner=StepOwner.CLIENT),
    ),
)


class Names:
    desk = "Northside"

    def service(self, key: ServiceKey) -> Service:
        return BOOKS

    def firm(self, party: PartyId) -> str:
        return f"Firm {party}"

    person = firm


def speech(lang: str) -> Speech:
    reader = Reader(lang=lang, zone="Europe/Lisbon")
    return Speech(key="map", reader=reader, lookups=Names(), messages=messages_for(lang))  # type: ignore[arg-type]


def of(*hours: float) -> Spread:
    each = tuple(Measured(task=TaskId(n), value=timedelta(hours=h)) for n, h in enumerate(hours))
    return Spread(n=len(each), least=None, most=None, median=None, p90=None, each=each)


def place(key: str, share: float, worked: Spread, waited: Spread, **more: object) -> Place:
    tasks = max(worked.n, waited.n)
    whole = worked if worked.n else waited
    return Place(
        key=key,
        share=share,
        whole=whole,
        worked=worked,
        waited=waited,
        tasks=tasks,
        **more,  # type: ignore[arg-type]
    )


WAY = ProcessMap(
    n=2,
    places=(
        place("_before", 0.1, of(0, 0), of(0, 0)),
        place("bank", 0.3, of(1, 3), of(0, 0), target=timedelta(hours=2)),
        place("clear", 0.6, of(0, 0), of(5, 5), owner=StepOwner.CLIENT),
        place("_again", 0.0, of(), of()),
    ),
)
ROUND = {"work": Work(service=ServiceKey("books"))}


@pytest.mark.parametrize(("lang", "theme"), [("en", "light"), ("de", "dark"), ("es", "light")])
def test_a_map_is_as_wide_as_a_phone_and_always_the_same(lang: str, theme: str) -> None:
    words = picture_words(speech(lang), ROUND)
    drawn = draw_map(WAY, "Monthly books", words, theme)
    assert struct.unpack(">II", drawn[16:24])[0] == 1080
    assert drawn == draw_map(WAY, "Monthly books", words, theme)


def test_whoever_cannot_see_it_reads_the_same_times() -> None:
    said = map_alt(WAY, "Monthly books", picture_words(speech("en"), ROUND))
    assert "Bank lines read in: work 1 h – 3 h, target 2 h" in said
    assert "Open lines explained (client): waits 5 h" in said
    assert "Sent back" not in said, "nothing was"
    assert [one.key for one in shown(WAY)] == ["_before", "bank", "clear"]


def test_of_enough_tasks_the_middle_is_written_and_of_none_that_nothing_is_measured() -> None:
    words = picture_words(speech("en"), ROUND)
    many = replace(of(), n=12, median=timedelta(hours=4))
    found = replace(WAY, n=12, places=(place("bank", 1.0, many, of()),))
    assert "Bank lines read in: work 4 h" in map_alt(found, "Books", words)
    plan = replace(WAY, n=0, places=(place("bank", 0.0, of(), of()),))
    assert "not measured yet" in map_alt(plan, "Books", words)


def test_a_notice_carries_the_numbers_and_the_card_the_picture() -> None:
    chart = chart_of(WAY, Shade.DARK)
    assert shown_in(chart) == WAY
    notice = Notice(key="map", facts={**ROUND, "chart": chart, "made": "png"})
    name, content, alt = picture_file(notice, Card(), speech("en"), NOW)
    assert (name, content[:4]) == ("map.png", b"\x89PNG")
    assert alt.startswith("Monthly books.")


@pytest.mark.parametrize("chart", [1, Firm(party=PartyId(1))])
def test_a_notice_without_numbers_has_no_picture(chart: object) -> None:
    notice = Notice(key="map", facts={**ROUND, "chart": chart})  # type: ignore[dict-item]
    with pytest.raises(KeyError):
        picture_file(notice, Card(), speech("en"), NOW)


def test_a_service_whose_steps_nobody_walked_is_drawn_as_a_plan() -> None:
    from routing.figures.columns import columns_from

    found = process_map(columns_from([]), planned(BOOKS, None))
    assert draw_map(found, "Books", picture_words(speech("de"), ROUND))

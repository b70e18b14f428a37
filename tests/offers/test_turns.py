"""Who is asked when: steps of the catalogue, the least share first, nobody out of bed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from chatting import Chatting, Seat, open_desk, rows
from routing.catalogue import parse_toml
from routing.catalogue.canonical import canonical
from routing.figures.fairness import gini, records
from routing.task import TaskState
from routing.values import TaskId

if TYPE_CHECKING:
    from pathlib import Path

    from routing.task import Task

NINE = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
"""Tuesday, nine o'clock in Berlin."""
CATALOGUE = """
[desk]
name = "S"
zone = "Europe/Berlin"
sign_up = "open"
{desk}
[services.books]
title = "Monthly books"
about = "Bookkeeping for a month"
examples = ["October books please", "reconcile the bank account"]
claim_within = "4h"
deliver_within = "3d"
{service}
"""


def desk_of(
    tmp_path: Path, *, desk: str = "", service: str = "", now: datetime = NINE, **zones: str
) -> Chatting:
    made = open_desk(tmp_path, catalogue=CATALOGUE.format(desk=desk, service=service), now=now)
    made.enroll("ola", "operator")
    for name, zone in zones.items():
        made.enroll(name, "provider", services="books", zone=zone)
    made.enroll("mara", "client")
    return made


def asks(desk: Chatting, name: str = "mara") -> Seat:
    seat = desk.seat(name)
    seat.writes("October books please")
    seat.presses("go")
    return seat


def task(desk: Chatting, id: int = 1) -> Task:
    return desk.ledger.read(lambda reads: reads.task(TaskId(id)))


def asked(desk: Chatting, id: int = 1) -> list[str]:
    return [
        desk.ledger.read(lambda reads, p=offer.provider: reads.name_of(reads.people_of(p)[0].id))
        for offer in task(desk, id).open_offers
    ]


FOUR = dict.fromkeys(("ana", "eva", "fay", "gus"), "Europe/Berlin")


def test_those_with_the_least_share_are_asked_before_all(tmp_path: Path) -> None:
    steps = 'waves = [{ to = "usual" }, { to = "fair", size = 2, open_for = "2h" }, { to = "all" }]'
    desk = desk_of(tmp_path, desk=steps, **FOUR)
    asks(desk)
    assert asked(desk) == ["ana", "eva"]
    desk.seat("ana").presses("claim", "T-1")
    desk.enroll("noa", "client")
    asks(desk, "noa")
    assert asked(desk, 2) == ["eva", "fay"], "ana had the most of late"
    desk.passes(hours=1)
    assert asked(desk, 2) == ["eva", "fay"], "two hours, as the step says"
    desk.passes(hours=1)
    assert asked(desk, 2) == ["ana", "gus"]


def test_who_did_it_last_is_asked_first_unless_the_client_did_not_like_it(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, ana="Europe/Berlin", eva="Europe/Berlin")
    mara, eva = asks(desk), desk.seat("eva")
    eva.presses("claim", "T-1")
    eva.presses("deliver", "T-1")
    eva.writes("All matched.", {"books.pdf": "pdf"})
    eva.writes("1h45")
    mara.presses("accept", "T-1")
    asks(desk)
    assert asked(desk, 2) == ["eva"]


def test_nobody_is_rung_at_night_while_there_is_time(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, lee="America/New_York")
    asks(desk)
    assert asked(desk) == [], "three in the morning in New York"
    desk.passes(hours=4)
    assert asked(desk) == ["lee"]


def test_who_is_awake_is_asked_first_and_the_others_when_they_wake(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, ana="Europe/Berlin", lee="America/New_York")
    asks(desk)
    assert asked(desk) == ["ana"]
    desk.passes(hours=4, minutes=1)
    assert asked(desk) == ["lee"]


def test_told_hours_count_and_not_the_night_alone(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, ana="Europe/Berlin")
    desk.seat("ana").writes("my hours are mon-fri 11-19")
    asks(desk)
    assert asked(desk) == []
    desk.passes(hours=2)
    assert asked(desk) == ["ana"]


def test_a_date_that_cannot_wait_rings_at_night_too(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, lee="America/Los_Angeles")
    mara = desk.seat("mara")
    mara.writes("October books please, today by 14:00")
    mara.presses("go")
    assert asked(desk) == ["lee"]


def test_a_task_is_given_without_asking_where_the_catalogue_says_so(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, service='assign = "auto"', **FOUR)
    asks(desk)
    ana = desk.seat("ana")
    assert ana.keys == ["brief"], "no offer rings"
    assert task(desk).state == TaskState.WORKING
    desk.enroll("noa", "client")
    asks(desk, "noa")
    assert desk.seat("eva").keys == ["brief"], "the next one has the least share"
    ana.presses("handback", "T-1")
    assert task(desk).state == TaskState.WORKING
    assert task(desk).provider == desk.seat("fay").person.provider


def test_full_hands_are_told_and_the_task_waits_for_them_the_oldest_first(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, ana="Europe/Berlin")
    ana, mara, ola = desk.seat("ana"), desk.seat("mara"), desk.seat("ola")
    ana.writes("I can take 1 at a time")
    asks(desk)
    ana.presses("claim", "T-1")
    asks(desk)
    assert ola.hears("triage").facts["lacking"] == ("capacity",)
    assert "keep_looking" in mara.hears("looking.nobody").actions
    mara.presses("keep_looking", "T-2")
    assert mara.hears("still_looking")
    assert task(desk, 2).parked
    asks(desk)
    mara.presses("keep_looking", "T-3")
    ana.writes("I can take 2 at a time")
    assert [asked(desk, 2), asked(desk, 3)] == [["ana"], ["ana"]]
    assert ana.keys[:2] == ["profile", "offer"]


def test_whose_hands_are_still_full_is_not_asked_though_others_are_free(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, ana="Europe/Berlin", ben="Europe/Berlin")
    ana, ben, mara = desk.seat("ana"), desk.seat("ben"), desk.seat("mara")
    for seat in (ana, ben):
        seat.writes("I can take 1 at a time")
    mara.writes("never Ben again")
    asks(desk)
    ana.presses("claim", "T-1")
    asks(desk)
    mara.presses("keep_looking", "T-2")
    assert task(desk, 2).parked
    desk.passes(minutes=5)
    before = task(desk, 2)
    ben.writes("I can take 2 at a time")
    assert ben.keys == ["profile"]
    assert task(desk, 2) == before, "it waits as it did"
    assert desk.told == [ben.hears("profile")], "nobody is told anew that nobody is free"


def test_what_is_parked_comes_back_to_a_person_after_a_week(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, ana="Europe/Berlin")
    desk.seat("ana").writes("I'm away until 24 December")
    mara = asks(desk)
    mara.presses("keep_looking", "T-1")
    for _ in range(5):
        desk.passes(hours=24)
        assert task(desk).state == TaskState.QUEUED
    desk.passes(hours=24 * 5)
    assert task(desk).state == TaskState.TRIAGE


def test_nobody_who_does_it_is_nothing_to_wait_for(tmp_path: Path) -> None:
    desk = desk_of(tmp_path)
    mara = asks(desk)
    assert desk.seat("ola").hears("triage").facts["lacking"] == ("hands",)
    mara.presses("keep_looking", "T-1")
    assert task(desk).state == TaskState.TRIAGE


def test_everybody_sees_their_own_share_and_the_operator_all(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, **FOUR)
    asks(desk)
    desk.seat("ana").presses("pass", "T-1")
    desk.seat("ana").presses("pass.busy", "T-1")
    desk.seat("eva").presses("claim", "T-1")
    ana, ola = desk.seat("ana"), desk.seat("ola")
    ana.writes("my share")
    mine = ana.hears("my_share").facts
    assert (mine["offers"], mine["claims"], mine["passed"], mine["share"]) == (1, 0, 1, 0)
    assert rows(ana.hears("my_share"), "reasons") == [{"because": "busy", "n": 1}]
    desk.seat("eva").writes("mein Anteil")
    assert desk.seat("eva").hears("my_share").facts["share"] == 100
    ola.writes("fairness")
    assert [row["share"] for row in rows(ola.hears("shares"), "shares")] == [100, 0]
    assert ola.hears("shares").facts["spread"] == 75
    mara = desk.seat("mara")
    mara.writes("my share")
    assert mara.keys == ["refused.only_provider"]


def test_a_lapse_is_on_the_record_and_gives_a_rest(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, desk="lapses = 1", ana="Europe/Berlin", eva="Europe/Berlin")
    asks(desk)
    desk.seat("ana").presses("claim", "T-1")
    desk.passes(hours=24)
    desk.passes(hours=24)
    outcomes = desk.ledger.read(lambda reads: reads.outcomes_since(NINE))
    first = records(outcomes)[0]
    assert (first.claims, first.lapsed, first.units) == (1, 1, 0)
    desk.enroll("noa", "client")
    asks(desk, "noa")
    assert asked(desk, 2) == ["eva"]


@pytest.mark.parametrize(
    ("values", "spread"),
    [([], 0), ([0, 0], 0), ([3, 3, 3], 0), ([0, 0, 0, 4], 0.75), ([1, 3], 0.25)],
)
def test_gini(values: list[float], spread: float) -> None:
    assert gini(values) == pytest.approx(spread)


def test_the_steps_are_read_and_written_down_again() -> None:
    text = CATALOGUE.format(
        desk='waves = [{ to = "fair", size = 2, open_for = "2h" }, { to = "all", channel = true }]',
        service='waves = [{ to = "all" }]',
    )
    read = parse_toml(text)
    assert [(w.to, w.size, w.channel) for w in read.desk.waves] == [
        ("fair", 2, False),
        ("all", 3, True),
    ]
    assert '"waves":[{"channel":true,"to":"all"}]' not in canonical(read).split("services")[1]

"""What providers say of themselves in words is kept, shown and asked by the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from chatting import open_desk, rows
from routing.clock.hours import parse_week
from routing.understanding.phrases.profile import told
from routing.understanding.phrases.unwanted import unwanted
from routing.values import ServiceKey

if TYPE_CHECKING:
    from pathlib import Path

    from chatting import Chatting, Seat
    from routing.people import Party

CATALOGUE = """
[desk]
name = "S"
zone = "Europe/Berlin"
sign_up = "open"
trial_tasks = 2
[services.books]
title = "Monthly books"
about = "Bookkeeping for a month"
examples = ["October books please", "reconcile the bank account"]
tools = ["Xero", "DATEV"]
checks = ["nda", "insurance"]
estimate = "1h"
"""


@pytest.fixture
def desk(tmp_path: Path) -> Chatting:
    made = open_desk(tmp_path, catalogue=CATALOGUE)
    made.enroll("ola", "operator")
    made.enroll("ana", "provider", services="books")
    made.enroll("mara", "client")
    return made


def party(desk: Chatting, name: str = "ana") -> Party:
    provider = desk.seat(name).person.provider
    assert provider is not None
    return desk.ledger.read(lambda reads: reads.party(provider))


@pytest.mark.parametrize(
    ("said", "week"),
    [
        ("my hours are mon-fri 9-12 and 14-18", {0: 2, 4: 2}),
        ("I work weekdays from 9am to 5pm", {0: 1, 4: 1}),
        ("meine Zeiten sind Mo-Fr 9-12 und 14-18, Sa 10-12", {0: 2, 5: 1}),
        ("mi horario es lunes a viernes de 9 a 12 y de 14 a 18", {2: 2}),
        ("ich arbeite Mo, Mi und Fr von 9 bis 13 Uhr", {0: 1, 2: 1}),
        ("my hours are tue and thu 22-6", {1: 1, 3: 1}),
    ],
)
def test_hours_are_read_with_several_spans_a_day(said: str, week: dict[int, int]) -> None:
    found = told(said)
    assert found is not None
    assert found.hours is not None
    read = parse_week(found.hours)
    assert {day: len(read[day]) for day in week} == week
    assert 6 not in read


@pytest.mark.parametrize(
    "said",
    [
        "I work on the March books 3-4",
        "I speak with the bank tomorrow",
        "I can take it at 3",
        "I'll take 2",
        "my hours at the bank were terrible",
        "I use the time to think",
        "never again",
    ],
)
def test_words_about_something_else_say_nothing(said: str) -> None:
    found = told(said)
    assert found is None or found.what == "tools", "tools are looked up in the catalogue"
    assert unwanted(said) is None


def test_a_provider_keeps_their_own_data_in_words(desk: Chatting) -> None:
    ana = desk.seat("ana")
    ana.writes("my hours are mon-fri 9-12 and 14-18")
    assert ana.hears("profile").facts["changed"] == "hours"
    ana.writes("I can take 3 at a time")
    ana.writes("my tools are xero and Excel")
    ana.writes("I speak English and German")
    ana.presses("level.books")
    ana.presses("expert.books")
    kept = party(desk)
    assert dict(kept.hours) == {"mon,tue,wed,thu,fri": "09:00-12:00 14:00-18:00"}
    assert (kept.capacity, kept.tools, kept.languages) == (3, {"Xero"}, {"en", "de"})
    assert kept.levels == {"books": "expert"}
    ana.writes("my profile")
    shown = ana.hears("profile").facts
    assert shown["hours"] == (
        {"first": "mon", "last": "fri", "spans": ("09:00-12:00", "14:00-18:00")},
    )
    assert (shown["capacity"], shown["load"]) == (3, 0)


def test_hours_that_cannot_be_read_are_met_with_an_example(desk: Chatting) -> None:
    ana = desk.seat("ana")
    ana.writes("my hours are whenever 3")
    assert ana.keys == ["hours_unread"]
    assert dict(party(desk).hours) == {}


def test_a_clock_that_there_is_not_makes_no_hours(desk: Chatting) -> None:
    ana = desk.seat("ana")
    for said in ("my hours are mon-fri 9-25", "my hours are mon-fri 9:75-12"):
        ana.writes(said)
        assert ana.keys == ["hours_unread"]
    assert dict(party(desk).hours) == {}


def test_a_limit_is_taken_away_again(desk: Chatting) -> None:
    ana = desk.seat("ana")
    ana.writes("I can take 3 at a time")
    ana.writes("I have no limit")
    assert ana.hears("profile").facts["changed"] == "capacity"
    assert party(desk).capacity is None


def test_tools_that_no_service_names_are_no_profile(desk: Chatting) -> None:
    ana = desk.seat("ana")
    ana.writes("I work with my sister")
    assert "profile" not in ana.keys


def asks(desk: Chatting) -> Seat:
    mara = desk.seat("mara")
    mara.writes("October books please")
    mara.presses("go")
    return mara


def barred(desk: Chatting) -> list[object]:
    return [row["barred"] for row in rows(desk.seat("ola").hears("triage"), "left_out")]


def test_nothing_is_offered_before_the_nda_and_the_checklist(desk: Chatting) -> None:
    ana = desk.seat("ana")
    asks(desk)
    assert barred(desk) == ["checks" if party(desk).checks else "nda"]
    ana.writes("my profile")
    assert ana.hears("profile").facts["open_checks"] == ("nda", "insurance")
    ana.presses("accept_nda")
    desk.order("vet", provider="ana", check="insurance", until="2027-06-30", evidence="Policy 7")
    desk.seat("mara").presses("keep_looking", "T-1")
    assert ana.keys == ["offer"]


def test_a_check_runs_out(desk: Chatting) -> None:
    desk.seat("ana").writes("my profile")
    desk.seat("ana").presses("accept_nda")
    desk.order("vet", provider="ana", check="insurance", until="2026-11-01")
    asks(desk)
    assert barred(desk) == ["checks"]
    assert party(desk).checks["insurance"].by == desk.seat("ola").person.id


def test_a_new_provider_is_on_trial_as_the_catalogue_says(desk: Chatting) -> None:
    assert party(desk).trial == 2
    desk.order("vet", provider="ana", trial="0", capacity="4", level="books=skilled", country="PT")
    kept = party(desk)
    assert (kept.trial, kept.capacity, kept.country) == (0, 4, "PT")
    assert kept.levels == {"books": "skilled"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"check": "blood"},
        {"check": "nda", "until": "soon"},
        {"level": "books=god"},
        {"country": "XX"},
        {"trial": "-1"},
        {"conflict": "Nobody"},
        {"provider": "zoe"},
    ],
)
def test_what_cannot_be_settled_is_refused(desk: Chatting, wrong: dict[str, str]) -> None:
    before = party(desk)
    told = desk.order("vet", **{"provider": "ana", **wrong})
    assert [n.key for n in told] in (["refused.bad_field"], ["refused.no_provider"])
    assert party(desk) == before


def test_a_check_that_was_settled_is_dropped_again(desk: Chatting) -> None:
    desk.order("vet", provider="ana", check="insurance", evidence="Policy 7")
    desk.order("vet", provider="ana", check="nda")
    assert set(party(desk).checks) == {"insurance", "nda"}
    desk.order("vet", provider="ana", drop="insurance")
    assert set(party(desk).checks) == {"nda"}


def test_tools_are_kept_as_the_operator_names_them(desk: Chatting) -> None:
    (told,) = desk.order("vet", provider="ana", tools="Xero,Excel")
    assert told.key == "provider_stands"
    kept = party(desk)
    assert kept.tools == {"Xero", "Excel"}
    version = kept.version
    (told,) = desk.order("vet", provider="ana")
    assert told.key == "provider_stands", "nothing is named, and how they stand is told"
    assert party(desk).version == version


def test_a_name_that_two_have_vets_neither(desk: Chatting) -> None:
    desk.enroll("Ana", "provider", services="books")
    (told,) = desk.order("vet", provider="ana", trial="5")
    assert (told.key, told.facts["count"]) == ("refused.several_people", 2)


def test_the_same_data_again_is_shown_and_changes_nothing(desk: Chatting) -> None:
    ana = desk.seat("ana")
    ana.writes("I can take 3 at a time")
    version = party(desk).version
    ana.writes("I can take 3 at a time")
    assert ana.hears("profile").facts["capacity"] == 3
    assert party(desk).version == version
    ana.writes("my profile")
    ana.presses("accept_nda")
    version = party(desk).version
    ana.tries("P-2", "accept_nda")
    assert ana.keys == ["profile"]
    assert party(desk).version == version


def test_who_does_not_do_it_knows_it_on_no_level(desk: Chatting) -> None:
    assert desk.seat("ana").tries("P-2", "expert.payroll") == ["refused.no_service"]
    assert dict(party(desk).levels) == {}


def test_a_button_shows_a_provider_their_share(desk: Chatting) -> None:
    ana = desk.seat("ana")
    ana.writes("my share")
    assert ana.tries("P-2", "share") == ["my_share"]


def test_whom_a_client_does_not_want_is_written_down_once_and_taken_back_by_a_tap(
    desk: Chatting,
) -> None:
    mara = desk.seat("mara")
    client = mara.person.client
    assert client is not None

    def firm() -> Party:
        return desk.ledger.read(lambda reads: reads.party(client))

    mara.writes("never Ana again")
    version = firm().version
    mara.writes("never Ana again")
    assert mara.keys == ["blocked"]
    assert firm().version == version
    mara.presses(f"unblock.{desk.seat('ana').person.provider}")
    assert mara.keys == ["unblocked"]
    assert firm().blocked == frozenset()


def test_a_client_says_whom_they_do_not_want_and_wants_again(desk: Chatting) -> None:
    desk.seat("ana").writes("my profile")
    desk.seat("ana").presses("accept_nda")
    desk.order("vet", provider="ana", check="insurance")
    mara, ana = desk.seat("mara"), desk.seat("ana")
    mara.writes("never Ana again")
    assert mara.keys == ["blocked"]
    assert ana.keys == []
    asks(desk)
    assert barred(desk) == ["blocked"]
    mara.writes("unblock Ana")
    mara.presses("keep_looking", "T-1")
    assert ana.keys == ["offer"]


def test_a_conflict_keeps_client_and_provider_apart(desk: Chatting) -> None:
    desk.seat("ana").writes("my profile")
    desk.seat("ana").presses("accept_nda")
    desk.order("vet", provider="ana", check="insurance", conflict="mara")
    asks(desk)
    assert barred(desk) == ["conflict"]
    desk.seat("ola").presses("why", "T-1")
    (row,) = rows(desk.seat("ola").hears("why_whom"), "providers")
    assert row["barred"] == "conflict"


def test_away_until_a_day_is_said_in_plain_words(desk: Chatting) -> None:
    ana = desk.seat("ana")
    ana.writes("I'm away until Monday")
    assert ana.person.away
    assert ana.person.away_until_at is not None
    assert ana.person.away_until_at.isoweekday() == 1


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("I don't work on Fridays", (4,)),
        ("i can't do fridays anymore", (4,)),
        ("I don't work Mondays and Fridays", (0, 4)),
        ("no weekends for me", None),
        ("I'm off on Wednesdays", (2,)),
        ("I'm never available on weekends", (5, 6)),
        ("ich arbeite freitags nicht", (4,)),
        ("Freitags arbeite ich nicht mehr", (4,)),
        ("los viernes no trabajo", (4,)),
        ("no trabajo los lunes", (0,)),
        ("I can't do Friday", None),
        ("I'm off on Friday", None),
        ("I don't work for banks", None),
    ],
)
def test_days_off_are_named_as_they_recur(said: str, days: tuple[int, ...] | None) -> None:
    found = told(said)
    assert (None if found is None or found.what != "days_off" else found.days) == days


def test_a_day_off_leaves_the_other_days_as_they_were(desk: Chatting) -> None:
    desk.seat("ana").writes("my hours are mon-fri 9-12 and 14-18")
    desk.seat("ana").writes("I don't work on Fridays")
    assert parse_week(party(desk).hours).keys() == {0, 1, 2, 3}
    assert len(parse_week(party(desk).hours)[3]) == 2


def test_a_week_of_days_off_is_not_taken(desk: Chatting) -> None:
    desk.seat("ana").writes("my hours are fri 9-12")
    before = party(desk).hours
    desk.seat("ana").writes("I don't work on Fridays")
    assert party(desk).hours == before
    assert "hours_unread" in desk.seat("ana").keys


@pytest.mark.parametrize(
    "said", ["I don't do monthly books any more", "I no longer do monthly books."]
)
def test_who_does_some_work_no_more_is_offered_none_of_it(desk: Chatting, said: str) -> None:
    desk.seat("ana").writes(said)
    assert not party(desk).does(ServiceKey("books"))
    assert desk.seat("ana").keys == ["stopped_doing"]
    assert desk.seat("ola").keys == ["provider_stopped"]


def test_who_never_did_it_stops_nothing(desk: Chatting) -> None:
    desk.seat("mara").writes("I don't do monthly books any more")
    assert party(desk).does(ServiceKey("books"))

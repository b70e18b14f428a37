"""What is kept of check-ins, told as rows, and what events without a subject leave alone."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from looking_back import MONDAY
from operated_desk import said
from routing.arrangement import about_arrangement
from routing.checkin import agreeing
from routing.checkin.meeting import newest
from routing.checkin.model import (
    ChangeDecided,
    CheckInTold,
    Checks,
    Choice,
    Per,
    Target,
    TargetAgreed,
    evolve_checks,
)
from routing.checkin.told import agreed_rows, brought_rows, change_rows
from routing.figures.columns import columns_of
from routing.figures.wanted import Span
from routing.notices.model import DESK, Firm, Work
from routing.people import Side
from routing.talk import Pressed
from routing.values import PartyId, ServiceKey
from storage.proof import prove

if TYPE_CHECKING:
    from pathlib import Path

    from looking_back import Weeks
    from routing.checkin.model import CheckEvent


@pytest.mark.parametrize(
    "event",
    [
        TargetAgreed(from_at=MONDAY),
        CheckInTold(side=Side.CLIENT),
        ChangeDecided(choice=Choice.LEFT, decided_at=MONDAY),
    ],
)
def test_an_event_about_what_is_not_there_changes_nothing(event: CheckEvent) -> None:
    assert evolve_checks(Checks(), event) == Checks()


def test_who_did_the_newest_work_reads_the_next_card(weeks: Weeks) -> None:
    assert newest(columns_of(()), PartyId(7)) == 7
    weeks.round()
    weeks.round(weeks.desk.ben)
    weeks.week(2)
    assert weeks.arrangement().checks.provider == weeks.desk.party(weeks.desk.ben)


def test_targets_and_changes_as_rows(weeks: Weeks) -> None:
    weeks.round(wanted=8)
    weeks.agree("9 of 10 by the date we asked for")
    for n in (2, 3):
        weeks.week(n)
        weeks.round(statement=40, wanted=8)
    weeks.week(4)
    held = weeks.arrangement()
    read, house = weeks.desk.ledger.read, weeks.desk.house
    (target,) = read(lambda reads: agreed_rows(reads, house, (held,), weeks.desk.now))
    assert (target["work"], target["client"]) == (
        Work(service=held.service),
        Firm(party=held.client),
    )
    assert (target["hits"], target["of"]) == (1, 3), "the catalogue's own is nobody's agreement"
    (open_one,) = read(lambda reads: change_rows(reads, held, weeks.desk.now))
    assert {"choice", "before"}.isdisjoint(open_one)
    weeks.press(weeks.desk.mara, "change_leave")
    held = weeks.arrangement()
    (left,) = read(lambda reads: change_rows(reads, held, weeks.desk.now))
    assert left["choice"] == "left"
    assert "before" not in left, "nothing was delivered since"
    weeks.round(wanted=8)
    (since,) = read(lambda reads: change_rows(reads, held, weeks.desk.now))
    before, after = since["before"], since["after"]
    assert isinstance(before, dict)
    assert isinstance(after, dict)
    assert (before["hits"], after["hits"]) == (Decimal(1), Decimal(1))


def test_in_several_arrangements_one_is_chosen(weeks: Weeks) -> None:
    letters = ServiceKey("letters")
    weeks.round()
    task = weeks.asked(service=letters)
    assert task
    press = agreeing.PRESSES["targets"]
    weeks.desk.do(lambda unit: press(unit, Pressed(about=DESK)), weeks.desk.mara)
    assert weeks.desk.keys(weeks.desk.mara) == ["targets_card"], "nobody has taken the letter yet"
    weeks.taken(task, weeks.desk.ana)
    weeks.desk.do(lambda unit: press(unit, Pressed(about=DESK)), weeks.desk.mara)
    card = weeks.desk.notice("targets_which")
    assert len(card.facts["arrangements"]) == 2  # type: ignore[arg-type]
    assert card.actions[:2] == ("targets.1", "targets.2")
    weeks.desk.do(
        lambda unit: agreeing.told_target(unit, said("target: 9 of 10 on time")), weeks.desk.mara
    )
    assert weeks.desk.keys(weeks.desk.mara) == ["targets_which"], "it could be either"
    weeks.desk.do(
        lambda unit: agreeing.told_target(unit, said("target: 4 meetings booked a week")),
        weeks.desk.mara,
    )
    booked = Target(figure="result.booked", goal=Decimal(4), per=Per.WEEK)
    assert weeks.arrangement().checks.asked == booked


def test_what_is_accepted_in_a_period_is_what_it_brought(weeks: Weeks) -> None:
    weeks.round()
    held, now = weeks.arrangement(), weeks.desk.now
    early = Span(end=MONDAY)
    assert weeks.desk.ledger.read(lambda reads: brought_rows(reads, (held,), now, early)) == ()


def test_the_next_provider_reads_nothing_that_was_about_the_one_before(weeks: Weeks) -> None:
    ana, ben, mara = weeks.desk.ana, weeks.desk.ben, weeks.desk.mara
    weeks.round(wanted=8)
    weeks.agree("9 of 10 by the date we asked for")
    for n in (2, 3):
        weeks.week(n)
        weeks.round(statement=40, wanted=8)
    weeks.week(4)
    weeks.round(ben, wanted=8)
    weeks.press(ana, "raise_point")
    weeks.says(ana, "Mara is often late.")
    weeks.week(5)
    assert weeks.arrangement().checks.provider == weeks.desk.party(ben)
    weeks.press(mara, "change_yes")
    assert weeks.desk.keys(ben) == []
    assert weeks.desk.keys(ana) == ["change_decided"], "whose work it was about"
    weeks.round(ben, wanted=8)
    weeks.week(6)
    assert "effect" in weeks.told("week_card", mara)[-1].facts
    (card,) = weeks.told("week_card", ben)
    assert card.facts["delivered"] == 2, "the week in which he took over too"
    assert {"effect", "points"}.isdisjoint(card.facts)
    assert not weeks.told("change_card", ben)


def test_a_card_whose_timer_is_missing_is_found(weeks: Weeks, tmp_path: Path) -> None:
    weeks.round()
    engine, house = weeks.desk.ledger.engine, weeks.desk.house
    held = about_arrangement(weeks.arrangement())
    assert [d for d in prove(engine, house, tmp_path) if d.what == "timer"] == []
    weeks.desk.do(lambda unit: unit.tx.arm(held, ()))
    found = {(d.about, d.detail) for d in prove(engine, house, tmp_path) if d.what == "timer"}
    assert found == {(held, "checkin_client"), (held, "checkin_provider")}

"""A provider falls ill: offers pass, the client chooses, and whoever comes back goes on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from joined_desk import Members, at_desk, heard
from routing import commands as c
from routing.membership import away, come_back, fire, obeyed
from routing.notices.model import About, Subject
from routing.refusals import Refused
from routing.task import OfferState, TaskState
from routing.timers import Timer
from routing.values import PartyId, PersonId, TaskId

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path) -> Members:
    return at_desk(tmp_path)


def ill(desk: Members, who: int, until: datetime | None = None) -> None:
    said = replace(heard("I'm ill"), due_at=until)
    desk.do(lambda unit: away(unit, said), who)


def firm_of(desk: Members, who: int) -> int:
    party = desk.person(who).provider
    assert party is not None
    return party


def held_by(desk: Members, client: int, worker: int, *, named: bool = True) -> Subject:
    task = desk.open_task(client)
    desk.offer(task, firm_of(desk, worker))
    desk.claim(task, worker, named=named)
    return task


@pytest.fixture
def mara(desk: Members) -> int:
    return desk.enroll("mara", "client")


@pytest.fixture
def ana(desk: Members) -> int:
    return desk.enroll("ana", "provider", services="books")


def test_the_open_tasks_are_listed_and_one_is_passed_on(desk: Members, mara: int, ana: int) -> None:
    ola = desk.enroll("ola", "operator")
    one, other = held_by(desk, mara, ana), held_by(desk, mara, ana, named=False)
    ill(desk, ana)
    card = desk.notice("ill")
    assert card.actions == ("pass_all", "pass_on.1", "pass_on.2", "keep_all", "back")
    assert desk.keys(ola) == ["provider_away"]
    desk.press(ana, "pass_on.1")
    assert desk.keys(mara) == ["stand_in"]
    assert desk.task(one).state == TaskState.WAITING
    assert desk.task(other).state == TaskState.WORKING
    assert desk.notice("ill").actions == ("pass_all", "pass_on.2", "keep_all", "back")
    desk.press(ana, "pass_on.1")
    desk.press(ana, "pass_all")
    assert desk.task(other).state == TaskState.WAITING
    assert desk.notice("ill").actions == ("back",)


def test_everything_may_stay(desk: Members, mara: int, ana: int) -> None:
    task = held_by(desk, mara, ana)
    ill(desk, ana)
    desk.press(ana, "keep_all")
    assert desk.notice("ill").facts["kept"] is True
    assert desk.task(task).state == TaskState.WORKING


def test_what_no_client_decided_goes_on_when_they_are_back(
    desk: Members, mara: int, ana: int
) -> None:
    ola = desk.enroll("ola", "operator")
    task, kept = held_by(desk, mara, ana), held_by(desk, mara, ana)
    ill(desk, ana)
    desk.press(ana, f"pass_on.{task.id}")
    desk.press(ana, "back", Subject(kind=About.PERSON, id=ana))
    assert desk.task(task).state == TaskState.WORKING
    assert desk.task(kept).state == TaskState.WORKING
    assert desk.keys(ola) == ["provider_back"]
    assert not desk.person(ana).away
    assert desk.do(lambda unit: obeyed(unit, heard("I’m back!")), ana)
    assert desk.keys() == ["back"]
    with pytest.raises(Refused, match="card_over"):
        desk.press(ana, "pass_all")


def test_a_day_in_the_words_ends_the_absence_by_itself(desk: Members, mara: int, ana: int) -> None:
    task = held_by(desk, mara, ana)
    ola = desk.enroll("ola", "operator")
    until = desk.now + timedelta(days=3)
    ill(desk, ana, until)
    assert next(n for n in desk.told if n.to == ola).facts["until"] == until
    assert desk.notice("ill").facts["until"] == until
    desk.press(ana, "pass_all")
    waiting = desk.task(task).waiting
    assert waiting is not None
    assert waiting.until_at == until
    timers = [timer for _, timer in desk.ledger.due_timers(until) if timer.kind == "back"]
    assert [timer.subject.id for timer in timers] == [ana]
    desk.now = until
    desk.do(lambda unit: fire(unit, timers[0]))
    assert not desk.person(ana).away
    desk.do(lambda unit: fire(unit, timers[0]))
    assert desk.told == []  # once
    left = [timer for _, timer in desk.ledger.due_timers(until) if timer.kind == "back"]
    assert left == []


def test_a_timer_of_nobody_does_nothing(desk: Members) -> None:
    timer = Timer(subject=Subject(kind=About.PERSON, id=9), kind="back", ordinal=1, due_at=desk.now)
    desk.do(lambda unit: fire(unit, timer))
    assert desk.told == []


def test_a_day_that_is_past_is_none(desk: Members, ana: int) -> None:
    ill(desk, ana, desk.now - timedelta(days=1))
    assert desk.person(ana).away_until_at is None
    assert "tasks" not in desk.notice("ill").facts
    version = desk.person(ana).version
    ill(desk, ana)
    assert desk.person(ana).version == version


def test_who_passes_on_after_the_day_passes_on_without_one(
    desk: Members, mara: int, ana: int
) -> None:
    task = held_by(desk, mara, ana)
    ill(desk, ana, desk.now + timedelta(hours=1))
    desk.later(hours=2)
    desk.press(ana, "pass_all")
    waiting = desk.task(task).waiting
    assert waiting is not None
    assert waiting.until_at is None


def test_what_was_merely_offered_goes_to_the_next(desk: Members, mara: int, ana: int) -> None:
    ben = desk.enroll("ben", "provider", services="books")
    ola = desk.enroll("ola", "operator")
    alone, both = desk.open_task(mara), desk.open_task(mara)
    desk.offer(alone, firm_of(desk, ana))
    desk.offer(both, firm_of(desk, ana), firm_of(desk, ben))
    ill(desk, ana)
    assert desk.notice("provider_away").facts["offers"] == 2
    assert desk.keys(ola) == ["provider_away"]
    for task in (alone, both):
        offers = {offer.provider: offer.state for offer in desk.task(task).offers}
        assert offers[PartyId(firm_of(desk, ana))] == OfferState.DECLINED
        assert offers[PartyId(firm_of(desk, ben))] == OfferState.SENT


def test_a_colleague_who_is_there_keeps_the_offer(desk: Members, mara: int) -> None:
    ana = desk.enroll("ana", "provider", firm="A", services="books")
    desk.enroll("ben", "provider", firm="A")
    task = desk.open_task(mara)
    desk.offer(task, firm_of(desk, ana))
    ill(desk, ana)
    assert [offer.state for offer in desk.task(task).offers] == [OfferState.SENT]


def test_delivered_work_and_a_colleagues_work_is_not_listed(desk: Members, mara: int) -> None:
    ana = desk.enroll("ana", "provider", firm="A", services="books")
    ben = desk.enroll("ben", "provider", firm="A")
    held_by(desk, mara, ben)
    done = held_by(desk, mara, ana)
    deliver = c.Deliver(by=PersonId(ana), files=())
    desk.do(lambda unit: unit.apply(TaskId(done.id), deliver), ana)
    ill(desk, ana)
    assert desk.notice("ill").actions == ("back",)


def test_clients_are_not_away(desk: Members, mara: int) -> None:
    with pytest.raises(Refused, match="only_provider"):
        ill(desk, mara)


def test_who_holds_work_cannot_leave(desk: Members, mara: int, ana: int) -> None:
    held_by(desk, mara, ana)
    for who in (mara, ana):
        with pytest.raises(Refused, match="has_tasks"):
            desk.order("leave", person=str(who))


def test_coming_back_needs_no_absence(desk: Members, ana: int) -> None:
    desk.do(lambda unit: come_back(unit, PersonId(ana)))
    assert desk.keys() == ["back"]

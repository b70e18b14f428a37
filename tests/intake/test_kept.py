"""What a client keeps in house stops before any provider sees a word, and comes back to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from chatting import Chatting, open_desk
from routing.notices.telling import about_task
from routing.task import TaskState
from routing.values import TaskId

if TYPE_CHECKING:
    from pathlib import Path

    from routing.task import Task

CATALOGUE = """
[desk]
name = "S"
zone = "Europe/Berlin"
sign_up = "open"
[services.copy]
title = "Writing"
about = "Texts of all kinds: plans, posts, letters, price lists."
examples = ["write a text about prices", "write a letter", "set up a price list", "write posts"]
"""


@pytest.fixture
def desk(tmp_path: Path) -> Chatting:
    made = open_desk(tmp_path, catalogue=CATALOGUE)
    made.enroll("ola", "operator")
    made.enroll("ana", "provider", services="copy")
    made.enroll("mara", "client", firm="Lind")
    made.enroll("tom", "client", firm="Lind")
    made.seat("mara").writes("keep pricing decisions with me")
    return made


def task(desk: Chatting) -> Task:
    return desk.ledger.read(lambda reads: reads.task(TaskId(1)))


def asks(desk: Chatting, words: str = "Please write up what we charge for the course") -> None:
    desk.seat("mara").writes(words)
    if "which" in desk.seat("mara").keys:
        desk.seat("mara").presses("service.1-copy")
    desk.seat("mara").presses("go")


def heard_outside(desk: Chatting) -> list[str]:
    """Everything that was ever told to the provider."""
    person = desk.seat("ana").person.id
    return [row.notice.key for row in desk.history.told() if row.notice.to == person]


def test_the_list_is_shown_and_can_be_let_go(desk: Chatting) -> None:
    mara = desk.seat("mara")
    assert mara.hears("keeps_list").actions == ("unkeep.1", "person")
    mara.writes("Keep pricing decisions with us")
    assert mara.hears("keeps_list").actions == ("unkeep.1", "person"), "the same is kept once"
    mara.writes("our recipes stay in house")
    assert mara.hears("keeps_list").actions == ("unkeep.1", "unkeep.2", "person")
    mara.presses("unkeep.1")
    mara.writes("keep list")
    assert mara.hears("keeps_list").actions == ("unkeep.1", "person")


def test_only_the_owner_keeps_a_list(desk: Chatting) -> None:
    tom = desk.seat("tom")
    tom.writes("keep recipes in house")
    assert tom.keys == ["refused.only_owner"]


def test_it_stops_before_a_provider_hears_of_it(desk: Chatting) -> None:
    asks(desk)
    card = desk.seat("mara").hears("kept")
    assert card.actions == ("done_here", "release", "colleague", "stop", "person")
    assert "keep" in card.facts
    assert task(desk).state == TaskState.KEPT
    assert heard_outside(desk) == []


def test_members_of_the_firm_are_stopped_by_the_same_list(desk: Chatting) -> None:
    tom = desk.seat("tom")
    tom.writes("Please write up what we charge for the course")
    if "which" in tom.keys:
        tom.presses("service.1-copy")
    tom.presses("go")
    assert tom.hears("kept")
    assert heard_outside(desk) == []


def test_one_tap_lets_it_out_this_once(desk: Chatting) -> None:
    asks(desk)
    desk.seat("mara").presses("release", "T-1")
    assert task(desk).state == TaskState.QUEUED
    assert desk.seat("ana").keys == ["offer"]


def test_it_is_reminded_in_time_and_done_in_house(desk: Chatting) -> None:
    asks(desk, "Please write up what we charge for the course by Friday noon")
    desk.passes(hours=72)
    assert desk.seat("mara").hears("reminder.kept").rings
    desk.seat("mara").presses("done_here", "T-1")
    assert task(desk).closed
    assert heard_outside(desk) == []


def test_a_colleague_of_the_firm_gets_it_with_its_words(desk: Chatting) -> None:
    asks(desk)
    mara, tom = desk.seat("mara"), desk.seat("tom")
    mara.presses("colleague", "T-1")
    assert mara.hears("which_colleague").actions == ("colleague.1",)
    mara.presses("colleague.1", "T-1")
    told = tom.hears("kept_for_you")
    assert "said" in told.facts
    assert task(desk).entrusted == tom.person.id
    tom.presses("done_here", "T-1")
    assert task(desk).closed
    assert heard_outside(desk) == []
    history = desk.ledger.read(lambda reads: reads.history(about_task(task(desk))))
    kinds = [type(stored.event).__name__ for stored in history]
    assert kinds == ["Opened", "Entrusted", "Cancelled"]


def test_alone_in_a_firm_there_is_no_colleague_to_do_it(desk: Chatting) -> None:
    desk.order("leave", person="tom")
    asks(desk)
    desk.seat("mara").presses("colleague", "T-1")
    assert desk.seat("mara").keys == ["refused.no_colleague"]


def test_only_the_firm_has_it_done_in_house_and_only_while_it_is_kept(desk: Chatting) -> None:
    asks(desk)
    assert desk.seat("ana").tries("T-1", "done_here") == ["refused.no_task"]
    assert task(desk).state == TaskState.KEPT
    desk.seat("mara").presses("release", "T-1")
    assert desk.seat("mara").tries("T-1", "done_here") == ["refused.not_now"]
    assert task(desk).state == TaskState.QUEUED


def test_what_no_service_is_known_for_goes_to_a_person_once_it_is_let_out(desk: Chatting) -> None:
    mara = desk.seat("mara")
    mara.writes("we need a lawyer for our pricing decisions")
    mara.presses("person")
    mara.presses("go")
    assert (task(desk).state, task(desk).service) == (TaskState.KEPT, "")
    mara.presses("release", "T-1")
    assert task(desk).state == TaskState.TRIAGE
    assert "triage" in desk.seat("ola").keys


def test_no_more_is_kept_than_anybody_reads(desk: Chatting) -> None:
    mara = desk.seat("mara")
    for n in range(2, 21):
        mara.writes(f"keep plan {n} in house")
    assert len(mara.hears("keeps_list").facts["keep_list"]) == 20  # type: ignore[arg-type]
    mara.writes("keep hiring in house")
    assert mara.keys == ["refused.keeps_full"]


def test_what_is_not_on_the_list_is_not_taken_off_it(desk: Chatting) -> None:
    assert desk.seat("mara").tries("P-3", "unkeep.2") == ["refused.no_keep"]
    assert desk.seat("mara").tries("P-3", "unkeep.0") == ["refused.no_keep"]


def test_work_around_it_goes_out(desk: Chatting) -> None:
    asks(desk, "Please print the price list")
    assert task(desk).state == TaskState.QUEUED

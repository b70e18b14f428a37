"""Somebody cannot be reached for good: the other side and the operators hear of it, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chatting import with_people
from routing.task import OfferState

if TYPE_CHECKING:
    from pathlib import Path

    from chatting import Everyone
    from routing.notices.model import Notice


def claimed(folder: Path) -> Everyone:
    """Ana works on Mara's books."""
    people = with_people(folder)
    people.mara.writes("October books by Friday noon")
    people.mara.presses("go", "R-1")
    people.mara.presses("theirs", "T-1")
    people.ana.presses("claim", "T-1")
    return people


def lost(people: Everyone, person: int, about: str = "T-1", notice: str = "word") -> list[Notice]:
    """The platform said that this person cannot be reached."""
    return people.desk.order(
        "unreachable", person=str(person), about=about, code="blocked", notice=notice
    )


def told(notices: list[Notice]) -> set[int]:
    """Everybody who hears that somebody could not be reached."""
    return {int(notice.to or 0) for notice in notices if notice.key == "unreachable"}


def test_the_provider_hears_that_the_client_is_out_of_reach(tmp_path: Path) -> None:
    people = claimed(tmp_path)
    heard = told(lost(people, people.mara.person.id))
    assert heard == {people.ana.person.id, people.ola.person.id}


def test_the_client_hears_that_the_provider_is_out_of_reach(tmp_path: Path) -> None:
    people = claimed(tmp_path)
    heard = told(lost(people, people.ana.person.id))
    assert heard == {people.mara.person.id, people.ola.person.id}


def test_what_is_about_no_task_is_told_to_the_operators_alone(tmp_path: Path) -> None:
    people = claimed(tmp_path)
    assert told(lost(people, people.ana.person.id, about="")) == {people.ola.person.id}
    assert told(lost(people, people.ana.person.id, about="T-99")) == {people.ola.person.id}


def test_an_operator_out_of_reach_is_not_told_so(tmp_path: Path) -> None:
    people = claimed(tmp_path)
    assert people.ola.person.id not in told(lost(people, people.ola.person.id))


def test_such_a_notice_that_fails_itself_makes_no_other(tmp_path: Path) -> None:
    people = claimed(tmp_path)
    assert not lost(people, people.mara.person.id, notice="unreachable")
    assert not lost(people, 0)


def test_an_offer_that_reaches_nobody_fails_and_others_are_asked(tmp_path: Path) -> None:
    people = with_people(tmp_path)
    people.mara.writes("October books by Friday noon")
    people.mara.presses("go", "R-1")
    people.mara.presses("theirs", "T-1")
    told = lost(people, people.ana.person.id, notice="offer")
    (offer,) = people.desk.task().offers
    assert offer.state == OfferState.FAILED
    assert told_keys(told, people.ana.person.id) == []
    assert "triage" in told_keys(told, people.ola.person.id)


def test_an_offer_that_reached_nobody_after_it_was_over_changes_nothing(tmp_path: Path) -> None:
    people = claimed(tmp_path)
    lost(people, people.ana.person.id, notice="offer")
    assert people.desk.task().offers[0].state == OfferState.ACCEPTED


def test_an_offer_that_reached_a_colleague_has_not_failed(tmp_path: Path) -> None:
    people = with_people(tmp_path)
    people.desk.enroll("amy", "provider", firm="ana", services="bookkeeping")
    people.mara.writes("October books by Friday noon")
    people.mara.presses("go", "R-1")
    people.mara.presses("theirs", "T-1")
    lost(people, people.ana.person.id, notice="offer")
    assert people.desk.task().offers[0].state == OfferState.SENT


def told_keys(notices: list[Notice], person: int) -> list[str]:
    """What this person is told."""
    return [notice.key for notice in notices if notice.to == person]


# --- and back ---


def back(people: Everyone, person: int) -> list[Notice]:
    """The platform says that this person lets the desk write again."""
    return people.desk.order("reachable", person=str(person))


def test_whoever_heard_of_it_hears_that_they_are_back_and_they_see_what_is_open(
    tmp_path: Path,
) -> None:
    people = claimed(tmp_path)
    ana, mara, ola = (one.person.id for one in (people.ana, people.mara, people.ola))
    lost(people, ana)
    told = back(people, ana)
    assert {one.to for one in told if one.key == "reachable"} == {mara, ola}
    assert told_keys(told, ana) == ["things"]


def test_of_what_was_about_no_task_none_is_named(tmp_path: Path) -> None:
    people = claimed(tmp_path)
    ana = people.ana.person.id
    lost(people, ana, about="")
    (told,) = (one for one in back(people, ana) if one.key == "reachable")
    assert told.to == people.ola.person.id
    assert "ref" not in told.facts


def test_nobody_hears_it_twice_or_who_never_heard_that_they_were_gone(tmp_path: Path) -> None:
    people = claimed(tmp_path)
    assert back(people, people.ana.person.id) == []
    lost(people, people.ana.person.id)
    back(people, people.ana.person.id)
    assert back(people, people.ana.person.id) == []

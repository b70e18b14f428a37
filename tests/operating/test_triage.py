"""What nobody could place or take comes to the operator, and leaves by one of four ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from operated_desk import FRIDAY
from routing import commands as c
from routing.notices.model import Firm
from routing.refusals import Refused
from routing.task import GivenHow, TaskState

if TYPE_CHECKING:
    from operated_desk import Operated


def refused(code: str) -> pytest.RaisesExc[Refused]:
    return pytest.raises(Refused, match=f"^{code}$")


def test_unplaced_work_is_routed_and_offered_with_terms_of_its_own(desk: Operated) -> None:
    task = desk.asks("")
    assert desk.task(task).state == TaskState.TRIAGE
    desk.press(desk.ola, "route", task)
    card = desk.notice("route_where")
    assert card.actions == ("route.letters", "route.books", "route.calls")
    desk.press(desk.ola, "route.books", task)
    routed = desk.task(task)
    assert (routed.state, routed.service) == (TaskState.QUEUED, "books")
    assert routed.price is not None
    assert routed.pay is not None
    assert routed.arrangement
    assert desk.keys(desk.ana) == ["offer"]
    assert desk.notice("triage_done", desk.ola).facts["what"] == "routed"


def test_routing_to_a_service_that_needs_more_asks_the_client(desk: Operated) -> None:
    task = desk.asks("")
    desk.press(desk.ola, "route.calls", task)
    assert desk.task(task).state == TaskState.INTAKE
    assert desk.task(task).inputs["list"].how == GivenHow.MISSING
    assert "missing" in desk.keys(desk.mara)


def test_the_operator_sees_who_has_it_and_who_was_asked(desk: Operated) -> None:
    task = desk.asks("books")
    desk.press(desk.ola, "why", task)
    rows = desk.notice("why_whom").facts["providers"]
    assert {"firm": Firm(party=desk.party(desk.ana)), "asked": "sent"} in rows  # type: ignore[operator]
    desk.press(desk.ana, "claim", task)
    desk.press(desk.ola, "why", task)
    rows = desk.notice("why_whom").facts["providers"]
    assert {"firm": Firm(party=desk.party(desk.ana)), "holder": True} in rows  # type: ignore[operator]


def test_a_provider_is_offered_work_by_name_once_its_service_is_known(desk: Operated) -> None:
    task = desk.asks("")
    with refused("route_first"):
        desk.press(desk.ola, f"assign.{desk.party(desk.ana)}", task)
    desk.press(desk.ola, "route.letters", task)
    desk.press(desk.ola, "assign", task)
    assert desk.notice("assign_whom").actions == (f"assign.{desk.party(desk.ana)}",)
    desk.press(desk.ola, f"assign.{desk.party(desk.ben)}", task)
    assert desk.notice("offer", desk.ben).facts["assigned"] is True
    assert desk.notice("assigned").facts["firm"] == Firm(party=desk.party(desk.ben))


def test_nobody_on_the_desk_can_be_named(desk: Operated) -> None:
    task = desk.asks("")
    for person in (desk.ana, desk.ben):
        desk.close_firm(person)
    with refused("no_provider"):
        desk.press(desk.ola, "assign", task)


def test_a_no_has_a_reason_from_the_list_or_in_words(desk: Operated) -> None:
    first, second = desk.asks(""), desk.asks("")
    desk.press(desk.ola, "decline", first)
    assert desk.notice("decline_why").actions[-1] == "never_mind"
    with refused("no_reason"):
        desk.press(desk.ola, "decline.rude", first)
    desk.press(desk.ola, "decline.no_capacity", first)
    assert desk.notice("declined", desk.mara).facts["reason"] == "no_capacity"
    desk.press(desk.ola, "decline", second)
    assert not desk.says(desk.ola, " ")
    assert desk.says(desk.ola, "Only a lawyer may do that.")
    word = desk.notice("desk_word", desk.mara)
    assert desk.words(word.facts["said"].text) == "Only a lawyer may do that."  # type: ignore[union-attr]
    assert desk.task(second).state == TaskState.DECLINED
    with refused("not_now"):
        desk.press(desk.ola, "decline", second)


def test_what_the_catalogue_does_not_hold_is_no_route(desk: Operated) -> None:
    task = desk.asks("")
    with refused("no_service"):
        desk.press(desk.ola, "route.cooking", task)
    desk.press(desk.ola, "route.books", task)
    with refused("not_now"):
        desk.press(desk.ola, "route", task)


@pytest.mark.parametrize(
    "action", ["assign", "route", "decline", "look", "remind", "move_due", "cancel_task", "board"]
)
def test_only_operators_press_these(desk: Operated, action: str) -> None:
    task = desk.asks()
    with refused("only_operator"):
        desk.press(desk.mara, action, task)


def test_the_look_shows_both_sides_and_what_can_be_done(desk: Operated) -> None:
    task = desk.asks()
    desk.press(desk.ola, f"look.{task}")
    card = desk.notice("look")
    assert card.actions == ("assign", "remind", "move_due", "write", "cancel_task")
    offers = card.facts["offers"]
    assert isinstance(offers, tuple)
    assert len(offers) == 2
    desk.apply(task, c.DeclineOffer(provider=desk.party(desk.ben), reason="busy"))
    desk.press(desk.ana, "claim", task)
    desk.apply(task, c.Deliver(by=desk.ana), desk.ana)
    desk.press(desk.ola, "look", task)
    facts = desk.notice("look").facts
    assert {"price", "pay", "client", "firm", "who", "deliveries", "court", "age"} <= set(facts)
    assert {"firm": Firm(party=desk.party(desk.ben)), "offer": "declined", "reason": "busy"} in (
        facts["offers"]  # type: ignore[operator]
    )
    with refused("no_task"):
        desk.press(desk.ola, "look.99")


def test_a_closed_task_can_only_be_looked_at(desk: Operated) -> None:
    task = desk.delivered()
    desk.apply(task, c.Accept(by=desk.mara))
    desk.press(desk.ola, "look", task)
    assert desk.notice("look").actions == ()
    assert "age" not in desk.notice("look").facts


def test_a_task_is_cancelled_after_a_second_tap(desk: Operated) -> None:
    task = desk.claimed()
    desk.press(desk.ola, "cancel_task", task)
    assert desk.notice("cancel_sure").actions == ("cancel_task.yes", "never_mind")
    desk.press(desk.ola, "cancel_task.yes", task)
    assert desk.task(task).state == TaskState.CANCELLED
    assert desk.notice("cancelled", desk.mara).facts["reason"] == "desk"
    with refused("not_now"):
        desk.press(desk.ola, "cancel_task", task)


def test_the_date_moves_to_what_the_operator_says(desk: Operated) -> None:
    task = desk.claimed()
    desk.press(desk.ola, "move_due", task)
    assert not desk.says(desk.ola, "hm")
    monday = FRIDAY.replace(day=30)
    assert desk.says(desk.ola, "Monday", monday)
    assert desk.task(task).due_at == monday
    assert desk.keys(desk.mara)[0] == "due_moved"
    assert desk.notice("date_moved", desk.ola).facts["due"] == monday


def test_before_a_claim_the_client_hears_of_the_new_date_too(desk: Operated) -> None:
    task = desk.asks()
    desk.press(desk.ola, "move_due", task)
    desk.says(desk.ola, "Friday", FRIDAY)
    assert desk.task(task).wanted_at == FRIDAY
    assert desk.notice("due_moved", desk.mara).facts["due"] == FRIDAY


def test_words_to_the_client_start_no_clock_of_the_provider(desk: Operated) -> None:
    task = desk.claimed()
    desk.press(desk.ola, "write", task)
    assert desk.says(desk.ola, "We look after it.")
    assert desk.task(task).started_at is None
    assert desk.notice("desk_word", desk.mara).actions == ("answer_desk",)
    assert "word_sent" in desk.keys(desk.ola)

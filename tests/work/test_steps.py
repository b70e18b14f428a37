"""Work that walks its steps: one tap each, the client's own are asked, a hand-over loses none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from busy_desk import CATALOGUE, at_work
from routing import commands as c
from routing.catalogue import parse_toml
from routing.catalogue.canonical import canonical
from routing.catalogue.model import StepOwner
from routing.catalogue.problems import CatalogueProblems
from routing.clock.courts import Court
from routing.task import TaskState

if TYPE_CHECKING:
    from pathlib import Path

    from busy_desk import Busy

STEPS = """
[services.books.steps]
bank = { title = "Bank lines read in", input = "the statement", target = "2h" }
clear = { title = "Open lines explained", owner = "client", output = "what each was for" }
close = { title = "Month closed" }
"""


@pytest.fixture
def stepped(tmp_path: Path) -> Busy:
    busy = at_work(tmp_path, catalogue=CATALOGUE + STEPS)
    busy.asks()
    busy.ana.presses("claim", "T-1")
    busy.ana.presses("start", "T-1")
    return busy


def test_a_task_is_pinned_to_the_steps_of_its_service(stepped: Busy) -> None:
    assert [step.key for step in stepped.task.steps] == ["bank", "clear", "close"]
    assert stepped.task.step == "bank"
    brief = stepped.ana.hears("brief")
    assert brief.actions[0] == "step_done.bank"
    assert (brief.facts["step_n"], brief.facts["step_of"]) == (1, 3)


def test_the_clients_own_step_is_asked_of_the_client_and_the_clock_is_theirs(stepped: Busy) -> None:
    stepped.ana.presses("step_done.bank", "T-1")
    asked = stepped.mara.hears("your_step")
    assert asked.actions[0] == "step_done.clear"
    assert (stepped.state, stepped.task.court) == (TaskState.WAITING, Court.CLIENT)
    assert stepped.refuses(stepped.ana, "step_done.close") == "step_over"
    stepped.mara.presses("step_done.clear", "T-1")
    assert (stepped.state, stepped.task.step) == (TaskState.WORKING, "close")
    assert stepped.ana.hears("step_came").actions[0] == "step_done.close"
    stepped.ana.presses("step_done.close", "T-1")
    assert (stepped.task.step, stepped.task.walked) == ("", ("bank", "clear", "close"))


def test_a_step_that_is_behind_is_no_step_now(stepped: Busy) -> None:
    stepped.ana.presses("step_done.bank", "T-1")
    assert stepped.refuses(stepped.ana, "step_done.bank") == "step_over"
    assert stepped.refuses(stepped.eva, "step_done.clear") != ""
    assert stepped.refuses(stepped.mara, "step_done.close") == "step_over"


def test_who_goes_on_without_the_clients_step_has_it_behind(stepped: Busy) -> None:
    stepped.ana.presses("step_done.bank", "T-1")
    stepped.ana.presses("resume", "T-1")
    assert (stepped.state, stepped.task.step) == (TaskState.WORKING, "close")


def test_the_provider_may_tap_the_clients_step_that_came_by_another_way(stepped: Busy) -> None:
    stepped.ana.presses("step_done.bank", "T-1")
    assert stepped.refuses(stepped.ana, "step_done.clear") == ""
    assert stepped.task.walked == ("bank", "clear")


def test_a_clients_step_is_reminded_as_a_question_is(stepped: Busy) -> None:
    stepped.ana.presses("step_done.bank", "T-1")
    stepped.desk.passes(days=2)
    assert stepped.rings(stepped.mara).count("your_step") >= 2


def test_what_is_handed_in_needs_no_step_any_more(stepped: Busy) -> None:
    stepped.hands_in()
    assert (stepped.task.step, stepped.task.handed) == ("", True)


def test_a_hand_over_carries_the_steps_that_are_done(stepped: Busy) -> None:
    stepped.ana.presses("step_done.bank", "T-1")
    stepped.mara.presses("step_done.clear", "T-1")
    stepped.desk.order("hand_over", task="T-1", to="eva")
    stepped.eva.presses("claim", "T-1")
    brief = stepped.eva.hears("brief")
    assert brief.facts["step"] == "close.step"
    assert len(brief.facts["walked"]) == 2  # type: ignore[arg-type]


def test_two_clients_steps_in_a_row_are_asked_one_after_the_other(tmp_path: Path) -> None:
    more = 'again = { title = "Signed", owner = "client" }\n'
    busy = at_work(tmp_path, catalogue=CATALOGUE + STEPS + more)
    busy.asks()
    busy.ana.presses("claim", "T-1")
    busy.ana.presses("step_done.bank", "T-1")
    busy.mara.presses("step_done.clear", "T-1")
    busy.ana.presses("step_done.close", "T-1")
    assert busy.mara.hears("your_step").actions[0] == "step_done.again"
    busy.mara.presses("step_done.again", "T-1")
    assert (busy.state, busy.task.step) == (TaskState.WORKING, "")


def test_a_catalogue_with_steps_is_written_down_and_read_again() -> None:
    import json

    from routing.catalogue import parse

    found = parse_toml(CATALOGUE + STEPS)
    again = parse(json.loads(canonical(found)))
    assert again.hash == found.hash
    clear = again.services["books"].step("clear")  # type: ignore[index]
    assert clear is not None
    assert (clear.owner, clear.output) == (StepOwner.CLIENT, "what each was for")
    assert found.services["books"].step("nothing") is None  # type: ignore[index]


def test_what_the_client_does_first_is_an_input_and_no_step() -> None:
    first = STEPS.replace("bank = {", 'bank = { owner = "client",')
    with pytest.raises(CatalogueProblems):
        parse_toml(CATALOGUE + first)


def test_without_steps_there_is_nothing_to_tap(busy: Busy) -> None:
    busy.claimed()
    assert busy.refuses(busy.ana, "step_done.") == "step_over"
    assert busy.applies(c.Start()).steps == ()


def test_an_arrangement_has_its_own_version_and_a_task_keeps_the_one_it_was_confirmed_under(
    stepped: Busy,
) -> None:
    stepped.desk.order("steps", client="mara", service="books", steps="close, bank@client=30m")
    assert [step.key for step in stepped.task.steps] == ["bank", "clear", "close"]
    stepped.asks("November books by next Friday")
    assert [(s.key, s.owner) for s in stepped.desk.task(2).steps] == [
        ("close", StepOwner.PROVIDER),
        ("bank", StepOwner.CLIENT),
    ]
    stepped.desk.order("steps", client="mara", service="books", steps="")
    stepped.asks("January books by next Friday")
    assert [step.key for step in stepped.desk.task(3).steps] == ["bank", "clear", "close"]


@pytest.mark.parametrize("said", ["nothing", "bank,bank", "bank@client", "bank=long", "clear"])
def test_steps_of_an_arrangement_are_the_catalogues_each_once(stepped: Busy, said: str) -> None:
    told = stepped.desk.order("steps", client="mara", service="books", steps=said)
    assert [notice.key for notice in told] == ["refused.bad_field"]
    told = stepped.desk.order("steps", client="mara", service="none", steps=said)
    assert [notice.key for notice in told] == ["refused.bad_field"]

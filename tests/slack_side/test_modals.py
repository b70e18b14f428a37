"""A form opens in time, says what is wrong beside the question, and goes on as in the chat."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from bot.slack.views import CHOICES, questions
from routing.forms import Form, Step
from slack_desk import slack_desk
from slack_forms import MARA, OLA, asked, labels, opened
from slack_limits import fault_in_view
from slack_seen import Fault
from waiting import soon

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.slow
def test_a_form_is_filled_in_and_nothing_is_asked_again(tmp_path: Path) -> None:
    with slack_desk(tmp_path) as desk:
        asked(desk)
        view = opened(desk)
        answers = {"dates": "2 to 4 April", "route": "Lisbon to Berlin", "travellers": "2"}
        assert set(answers) < set(labels(view))
        answer = desk.sender.send_interaction(desk.sender.submitted(MARA, view, answers))
        assert (answer.status, answer.body) == (200, "")
        assert desk.runtime.ledger.undecided(desk.clock.now), "kept before the modal closes"
        desk.settle()
        task = desk.runtime.ledger.read(lambda reads: reads.task(1))  # type: ignore[arg-type]
        assert task.missing == ()
        assert desk.slack.refused == []


@pytest.mark.slow
def test_what_cannot_be_taken_is_said_in_the_modal_and_nothing_is_kept(tmp_path: Path) -> None:
    with slack_desk(tmp_path) as desk:
        asked(desk)
        view = opened(desk)
        first = labels(view)[0]
        secret = "my password is hunter2hunter2"
        body = desk.sender.submitted(MARA, view, {first: secret})
        answer = desk.sender.send_interaction(body)
        said = json.loads(answer.body)
        assert said["response_action"] == "errors"
        assert "password" in said["errors"][first].lower()
        body = desk.sender.submitted(MARA, view, {"travellers": "blue"})
        said = json.loads(desk.sender.send_interaction(body).body)
        assert said["errors"] == {
            "travellers": "I did not understand that. Write just that, such as 12."
        }
        assert not desk.runtime.ledger.undecided(desk.clock.now)


@pytest.mark.slow
def test_somebody_elses_form_is_refused_in_words(tmp_path: Path) -> None:
    with slack_desk(tmp_path) as desk:
        asked(desk)
        desk.arrives(OLA, "Rui", side="client", firm="Another")
        card = desk.card(MARA, "form")
        desk.sender.send_interaction(desk.sender.pressed(OLA, card, "form"))
        assert soon(lambda: desk.slack.called("views.update"))
        assert "submit" not in desk.slack.modal
        assert "somebody else" in json.dumps(desk.slack.modal["blocks"])


@pytest.mark.slow
def test_a_form_that_does_not_open_is_asked_for_in_the_chat(tmp_path: Path) -> None:
    with slack_desk(tmp_path) as desk:
        asked(desk)
        count = len(desk.slack.of(MARA))
        desk.slack.fail("views.open", Fault(code="expired_trigger_id"))
        desk.presses(MARA, "form")

        def answered() -> bool:
            desk.settle()
            return len(desk.slack.of(MARA)) > count

        assert soon(answered)


class _Speech:
    def say(self, key: str) -> str:
        return key

    def label(self, step: Step) -> str:
        return step.title

    def choice(self, step: Step, value: str) -> str:
        return value


def test_a_form_of_any_size_is_one_that_slack_takes() -> None:
    long = "x" * 5_000
    steps = [Step(key=f"q{n}", title=long, kind="text", help=long) for n in range(120)]
    steps[0] = Step(key="c", title="c", kind="choice", choices=tuple(f"c{n}" for n in range(150)))
    steps[1] = Step(key="d", title="d", kind="choice", choices=(long, "b"))
    steps[2] = Step(key="e", title="e", kind="choice", choices=("a",) * CHOICES)
    view = questions(Form(task=7, name="intake", steps=tuple(steps)), _Speech())  # type: ignore[arg-type]
    assert fault_in_view(view) == ""

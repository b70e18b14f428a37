"""Whatever state a task is in: who gets it next has everything, and the client hears of it once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from chatting import rows
from routing import commands as c
from routing.clock.courts import Court
from routing.task import TaskState

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from busy_desk import Busy
    from routing.notices.model import Fact, Notice


def working(busy: Busy) -> None:
    busy.claimed()


def begun(busy: Busy) -> None:
    busy.claimed()
    busy.ana.writes("I have begun with the bank lines.", about="T-1")


def asked(busy: Busy) -> None:
    busy.claimed()
    busy.ana.presses("ask", "T-1")
    busy.ana.writes("What was the 480 for?")


def waiting(busy: Busy) -> None:
    busy.claimed()
    busy.applies(c.PutOffTask(court=Court.THIRD_PARTY), busy.ana)


def checking(busy: Busy) -> None:
    busy.claimed()
    note = busy.does(lambda unit: unit.keep_words("All matched.", busy.task.client), busy.ana)
    busy.applies(c.Deliver(by=busy.ana.person.id, note=note, check=True), busy.ana)


def delivered(busy: Busy) -> None:
    busy.delivered()


def sent_back(busy: Busy) -> None:
    busy.delivered()
    busy.applies(c.SendBack(criteria=("missing",)), busy.mara)


STATES: Mapping[str, tuple[Callable[[Busy], None], TaskState]] = {
    "working": (working, TaskState.WORKING),
    "begun": (begun, TaskState.WORKING),
    "asked": (asked, TaskState.WAITING),
    "waiting": (waiting, TaskState.WAITING),
    "checking": (checking, TaskState.CHECKING),
    "delivered": (delivered, TaskState.DELIVERED),
    "sent back": (sent_back, TaskState.WORKING),
}
LEFT = {
    "begun": ["I have begun with the bank lines."],
    "asked": ["What was the 480 for?"],
    "checking": ["All matched."],
    "delivered": ["All matched."],
    "sent back": ["All matched."],
}


def said(busy: Busy, card: Notice, fact: str) -> list[str]:
    """The words of the rows of a fact."""
    if fact not in card.facts:
        return []
    texts = [row["said"].text for row in rows(card, fact)]  # type: ignore[union-attr]
    return [busy.desk.ledger.read(lambda reads, t=text: reads.words(t)) for text in texts]


@pytest.mark.parametrize("name", STATES)
def test_the_next_one_gets_everything_and_the_client_one_message(busy: Busy, name: str) -> None:
    come_to, state = STATES[name]
    come_to(busy)
    assert busy.state == state
    before = busy.task
    noted = busy.does(lambda unit: unit.keep_words("Odd totals in row 7.", before.client), busy.ana)
    busy.applies(c.AddNote(by=busy.ana.person.id, text=noted), busy.ana)
    heard = len(busy.rings(busy.mara))
    busy.desk.order("hand_over", task="T-1", to="eva")
    assert busy.eva.hears("offer").facts["due"] == before.due_at, "the date goes along"
    busy.eva.presses("claim", "T-1")
    card = busy.eva.hears("brief")
    _has_everything(busy, card.facts, before.due_at)
    assert said(busy, card, "earlier") == LEFT.get(name, [])
    assert said(busy, card, "private") == ["Odd totals in row 7."]
    assert ("open_question" in card.facts) == (name == "asked")
    assert ("sent_back" in card.facts) == (name == "sent back")
    told = busy.rings(busy.mara)[heard:]
    assert told == ["claimed"], "the client is told once"
    assert busy.task.deliveries == before.deliveries
    assert busy.task.rounds_used == before.rounds_used
    assert busy.task.promise_at == before.promise_at, "the promise never moves"
    assert before.provider in busy.task.excluded


def _has_everything(busy: Busy, facts: Mapping[str, Fact], due: object) -> None:
    """The client's words, their firm, criteria and date."""
    assert {"client", "said", "criteria", "due", "ref", "pay"} <= set(facts)
    assert (facts["due"], facts["ref"]) == (due, "T-1")
    assert busy.task.provider == busy.eva.person.provider


def test_files_go_along(busy: Busy) -> None:
    busy.delivered()
    handed = busy.task.deliveries[-1].files
    busy.desk.order("hand_over", task="T-1", to="eva")
    busy.eva.presses("claim", "T-1")
    assert set(handed) <= set(busy.eva.hears("brief").files)


def test_without_a_name_the_stand_in_is_asked_first(busy: Busy) -> None:
    busy.asks_usual("Ana", "Fay")
    busy.ana.presses("claim", "T-1")
    busy.ola.writes("T-1")
    busy.ola.presses("hand_over", "T-1")
    assert busy.fay.keys == ["offer"]
    assert busy.eva.keys == []
    assert busy.mara.keys in ([], ["task"])


def test_what_nobody_holds_cannot_be_handed_over(busy: Busy) -> None:
    busy.asks()
    told = busy.desk.order("hand_over", task="T-1")
    assert [notice.key for notice in told] == ["refused.not_now"]

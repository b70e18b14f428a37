"""The operator's buttons, and the words that some of them ask for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from routing import commands as c
from routing.lifecycle.evolve import OUTCOMES
from routing.matching import able
from routing.notices.model import Firm
from routing.notices.telling import about_task
from routing.operating import acts, saying, whys
from routing.operating.cards import look_card
from routing.refusals import Refused
from routing.roles import must_be_operator, must_see
from routing.talk import Answer, Heard, Press, Pressed, task_of
from routing.task import Task
from routing.things import PRESSES as THINGS
from routing.things import card_of
from routing.values import PartyId, ServiceKey

if TYPE_CHECKING:
    from routing.ports import Question
    from routing.unit import Unit

NAMES = 12
"""So many providers are offered as buttons."""
REASONS = ("not_offered", "no_capacity", "too_late")
"""Reasons for a no that need no words; anything else is written."""
BACK = "never_mind"
"""The button of every question that takes it back (`working` answers it)."""


def _task(unit: Unit, pressed: Pressed) -> Task:
    must_be_operator(unit.actor)
    return task_of(unit, pressed)


def _ask(unit: Unit, task: Task, kind: str, card: str, *actions: str, key: str = "") -> None:
    """Ask the operator for words about a task."""
    unit.ask(unit.actor.id, kind, about_task(task), key=key)
    unit.answer_of(task, card, *actions, BACK)


def _assign(unit: Unit, pressed: Pressed) -> None:
    """Give it to the provider of that number; without one, offer whoever can."""
    task = _task(unit, pressed)
    if pressed.arg.isdecimal():
        acts.assign(unit, task, PartyId(int(pressed.arg)))
        return
    parties = tuple(able(task, unit.tx))[:NAMES]
    if not parties:
        raise Refused("no_provider")
    rows = tuple({"firm": Firm(party=party.id)} for party in parties)
    actions = tuple(f"assign.{party.id}" for party in parties)
    unit.answer_of(task, "assign_whom", *actions, able=rows)


def _hand_over(unit: Unit, pressed: Pressed) -> None:
    """Take it from who holds it; whoever is next gets everything."""
    acts.hand_over(unit, _task(unit, pressed))


def _route(unit: Unit, pressed: Pressed) -> None:
    """Name the service; without one, offer all of them."""
    task = _task(unit, pressed)
    if pressed.arg:
        acts.route(unit, task, ServiceKey(pressed.arg))
        return
    acts.must_allow(task, c.Route)
    keys = acts.services_for(unit, task)
    actions = tuple(f"route.{key}" for key in keys)
    unit.answer_of(task, "route_where", *actions, services=acts.works(keys))


def _decline(unit: Unit, pressed: Pressed) -> None:
    """Say no with a reason of the list, or ask for one in words."""
    task = _task(unit, pressed)
    if pressed.arg:
        if pressed.arg not in REASONS:
            raise Refused("no_reason")
        unit.tx.close_questions(about_task(task), ("decline_reason",))
        acts.decline(unit, task, pressed.arg)
        unit.answer_of(task, "declined_it")
        return
    acts.must_allow(task, c.Decline)
    _ask(unit, task, "decline_reason", "decline_why", *(f"decline.{one}" for one in REASONS))


def _look(unit: Unit, pressed: Pressed) -> None:
    """Show everything about a task: the one named, or the card's own."""
    must_be_operator(unit.actor)
    id = int(pressed.arg) if pressed.arg.isdecimal() else pressed.about.id
    task = unit.tx.find_task(id)
    if task is None:
        raise Refused("no_task")
    unit.tell(look_card(task, unit.actor.id, unit))


def show_task(unit: Unit, task: Task, *, stale: bool = False) -> None:
    """Show the actor how a task stands; `stale` when a button of yesterday was pressed."""
    must_see(unit.actor, task)
    if unit.actor.operator:
        card = look_card(task, unit.actor.id, unit)
    else:
        card = card_of(task, unit.actor, unit)
    facts = {**card.facts, "stale": True} if stale else card.facts
    unit.tell(replace(card, facts=facts))


def _remind(unit: Unit, pressed: Pressed) -> None:
    acts.remind(unit, _task(unit, pressed))


def _move(unit: Unit, pressed: Pressed) -> None:
    task = _task(unit, pressed)
    acts.must_allow(task, c.MoveDue)
    _ask(unit, task, "move_due", "move_when")


def _cancel(unit: Unit, pressed: Pressed) -> None:
    """End it, after a second tap."""
    task = _task(unit, pressed)
    if pressed.arg == "yes":
        acts.cancel(unit, task)
        return
    acts.must_allow(task, c.Cancel)
    unit.answer_of(task, "cancel_sure", "cancel_task.yes", BACK)


def _decide(unit: Unit, pressed: Pressed) -> None:
    task = _task(unit, pressed)
    acts.must_allow(task, c.DecideDispute)
    if pressed.arg not in OUTCOMES:
        raise Refused("no_outcome", outcome=pressed.arg)
    _ask(unit, task, "decide_reason", "decide_why", key=pressed.arg)


def _pass(unit: Unit, pressed: Pressed) -> None:
    acts.check(unit, _task(unit, pressed), passed=True)


def _fail(unit: Unit, pressed: Pressed) -> None:
    """Send it back by criterion; without criteria at once, else by the one that is named."""
    task = _task(unit, pressed)
    acts.must_allow(task, c.Check)
    service = unit.house.service(task)
    criteria = {} if service is None else {one.key: one.title for one in service.criteria}
    if criteria and pressed.arg not in criteria:
        rows = tuple({"criterion": title} for title in criteria.values())
        actions = tuple(f"check_fail.{key}" for key in criteria)
        unit.answer_of(task, "check_which", *actions, BACK, criteria=rows)
        return
    acts.check(unit, task, passed=False, criterion=pressed.arg)


Act = Callable[["Unit", Task, "Question", Heard], None]


def _answer(card: str, act: Act) -> Answer:
    """Words that an operator was asked for; of no use once the task is gone or they are none."""

    def answer(unit: Unit, question: Question, heard: Heard) -> bool:
        must_be_operator(unit.actor)
        task = unit.tx.find_task(question.about.id)
        if task is None or not heard.text.strip():
            return False
        act(unit, task, question, heard)
        unit.tx.close_question(question.id)
        unit.answer_of(unit.tx.task(task.id), card)
        return True

    return answer


def _declined(unit: Unit, task: Task, _question: Question, heard: Heard) -> None:
    acts.decline(unit, task, "said", heard.text)


def _written(unit: Unit, task: Task, _question: Question, heard: Heard) -> None:
    acts.write(unit, task, heard.text, heard.files)


def _decided(unit: Unit, task: Task, question: Question, heard: Heard) -> None:
    acts.decide(unit, task, question.key, heard.text, heard.due_at)


def _moved(unit: Unit, question: Question, heard: Heard) -> bool:
    """A date, and nothing else, answers this."""
    must_be_operator(unit.actor)
    task = unit.tx.find_task(question.about.id)
    if task is None or heard.due_at is None:
        return False
    acts.move(unit, task, heard.due_at)
    unit.tx.close_question(question.id)
    return True


PRESSES: Mapping[str, Press] = {
    **{name: press for name, press in THINGS.items() if name != "things"},
    "assign": _assign,
    "hand_over": _hand_over,
    "route": _route,
    "decline": _decline,
    "look": _look,
    "remind": _remind,
    "move_due": _move,
    "cancel_task": _cancel,
    "decide": _decide,
    "check_pass": _pass,
    "check_fail": _fail,
    **saying.PRESSES,
    **whys.PRESSES,
}
ANSWERS: Mapping[str, Answer] = {
    "decline_reason": _answer("declined_it", _declined),
    "write_to": _answer("word_sent", _written),
    "decide_reason": _answer("decided_it", _decided),
    "move_due": _moved,
}

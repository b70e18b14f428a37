"""The operator's cards of one task: the full look, and cards that say what was decided.

Knows what an operator may press in which state, from the lifecycle's own table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import commands as c
from routing import views
from routing.lifecycle.table import allowed
from routing.notices.model import Fact, Firm, Mode, Notice, Who
from routing.notices.of_delivery import OUTCOME_ACTIONS, delivery_facts
from routing.notices.readers import operators
from routing.notices.telling import about_task
from routing.task import CLOSED, Task, TaskState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.unit import Unit
    from routing.values import PersonId


def look_card(task: Task, to: PersonId | None, unit: Unit) -> Notice:
    """Give everything about a task, and what can be done with it now."""
    return Notice(
        key="look",
        to=to,
        about=about_task(task),
        slot="look",
        facts=look_facts(task, unit),
        files=tuple(file for delivery in task.deliveries for file in delivery.files),
        actions=look_actions(task),
        rings=False,
    )


def look_facts(task: Task, unit: Unit) -> dict[str, Fact]:
    """Everything about a task: both sides, both amounts, whose turn it is, and what was offered."""
    since = task.court_since_at
    facts: Mapping[str, Fact | None] = {
        **views.full(task, unit.house),
        "asked_by": Who(person=task.requester),
        "firm": None if task.provider is None else Firm(party=task.provider),
        "who": None if task.worker is None else Who(person=task.worker),
        "court": None if task.court is None else task.court.value,
        "since": since,
        "age": None if since is None or task.closed else unit.now - since,
        "price": task.price,
        "reason": task.triage if task.state == TaskState.TRIAGE else None,
        "offers": tuple(_offer_row(task, n) for n in range(len(task.offers))) or None,
        "deliveries": _deliveries(task, unit) or None,
        "rating": task.rating,
    }
    return {key: fact for key, fact in facts.items() if fact is not None}


def _offer_row(task: Task, n: int) -> dict[str, Fact]:
    offer = task.offers[n]
    row: dict[str, Fact] = {"firm": Firm(party=offer.provider), "offer": offer.state.value}
    if offer.reason:
        row["reason"] = offer.reason
    return row


def _deliveries(task: Task, unit: Unit) -> tuple[Fact, ...]:
    return tuple({"n": d.n, "at": d.at, **delivery_facts(task, d, unit)} for d in task.deliveries)


def look_actions(task: Task) -> tuple[str, ...]:
    """What an operator can do with the task as it stands, the main thing first."""
    if task.state == TaskState.DISPUTED:
        return (*OUTCOME_ACTIONS, "write")
    if task.state == TaskState.CHECKING:
        return ("check_pass", "check_fail", "write", "hand_over", "cancel_task")
    can = {
        "assign": allowed(task.state, c.StartWave),
        "route": allowed(task.state, c.Route),
        "decline": allowed(task.state, c.Decline),
        "remind": allowed(task.state, c.Remind) and task.state != TaskState.TRIAGE,
        "move_due": allowed(task.state, c.MoveDue),
        "write": task.state not in CLOSED,
        "hand_over": allowed(task.state, c.HandOver),
        "cancel_task": allowed(task.state, c.Cancel),
    }
    return tuple(action for action, able in can.items() if able)


def settle(unit: Unit, task: Task, slot: str, key: str, **facts: Fact) -> None:
    """Let every operator's card of this slot say what was done and by whom, without buttons."""
    actor = unit.cause.actor
    by: dict[str, Fact] = {} if actor is None else {"by": Who(person=actor)}
    for person in operators(unit.tx):
        if unit.tx.live_card(person, about_task(task), slot) is not None:
            unit.tell(
                Notice(
                    key=key,
                    to=person,
                    about=about_task(task),
                    mode=Mode.SHOWN,
                    slot=slot,
                    facts={"ref": task.ref, "work": views.work_of(task), **by, **facts},
                )
            )

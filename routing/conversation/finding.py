""" "Who does it?": who has each piece of work, or until when somebody is asked.

Reads only. A provider who has not taken it is named to its client only where they named them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from routing import views
from routing.conversation.meant import named
from routing.intake.cards import starts
from routing.notices.model import DESK, Fact, Firm, Notice, Who, Work
from routing.task import TaskState
from routing.values import ServiceKey

if TYPE_CHECKING:
    from routing.request import Part
    from routing.task import Task
    from routing.unit import Unit

MOST = 6
"""So many pieces of work stand on a card."""


def who(unit: Unit, said: str, tasks: tuple[Task, ...], *, named_only: bool = False) -> bool:
    """Tell of the work that the words name, else of all that is open; False where there is none."""
    found = named(unit, said, tasks)
    if named_only and not found:
        return False
    parts = () if found else _parts(unit)
    meant = found or tasks
    rows = (*(_of_task(unit, task) for task in meant), *(_of_part(part) for part in parts))
    if not rows:
        return False
    facts: dict[str, Fact] = {"whos": rows[:MOST]}
    if any("who" not in row and "firm" not in row for row in rows):
        facts["open"] = True
    actions = (*_opens(meant), "things", "person")
    to = unit.actor.id
    unit.tell(Notice(key="who_told", to=to, about=DESK, facts=facts, actions=actions, rings=False))
    return True


def who_does_it(unit: Unit, said: str) -> bool:
    """Tell a client for whom nothing is open who does their work here, and how anybody gets it."""
    client = unit.actor.client
    if client is None or not _DOES.search(said):
        return False
    usual: tuple[Fact, ...] = tuple(
        {"work": Work(service=held.service), "firm": Firm(party=does)}
        for held in unit.tx.arrangements_of(client)
        if (does := held.does_at(unit.now)) is not None
    )
    facts: dict[str, Fact] = {"whos": usual[:MOST]} if usual else {}
    unit.card("who_does", "things", "person", facts=facts)
    return True


_DOES = re.compile(
    r"\b(?:do|does|doing|makes?|making|handles?|handling|macht?|machen|erledig\w+|ubernimmt|kummert"
    r"|hac\w+|encarga|fait|faire|occupe|fa|occupa|faz|fazer|doet|doen)\b"
)


def _opens(tasks: tuple[Task, ...]) -> tuple[str, ...]:
    return tuple(f"show.{task.id}" for task in tasks[:MOST])


def _parts(unit: Unit) -> tuple[Part, ...]:
    """What stands on cards that wait for a yes."""
    opened = unit.tx.open_requests(unit.actor.id)
    return tuple(part for request in opened for part in request.live if part.service)


def _of_part(part: Part) -> dict[str, Fact]:
    work = Work(service=part.service or ServiceKey(""))
    row: dict[str, Fact] = {"work": work, "card": True}
    first = None if part.by_name is None else part.by_name.party
    return row if first is None else {**row, "preferred": Firm(party=first)}


def _of_task(unit: Unit, task: Task) -> dict[str, Fact]:
    row: dict[str, Fact] = {"work": views.work_of(task), "ref": task.ref}
    if task.worker is not None:
        return {**row, "who": Who(person=task.worker)}
    if task.provider is not None:
        return {**row, "firm": Firm(party=task.provider)}
    return {**row, **_sought(unit, task)}


def _sought(unit: Unit, task: Task) -> dict[str, Fact]:
    """How it goes on while nobody has it: what is waited for, or until when somebody is asked."""
    if task.state == TaskState.INTAKE:
        return {"needs": True}
    if task.state != TaskState.QUEUED:
        return {"desk": True}
    until = max((offer.expires_at for offer in task.open_offers), default=None)
    asks = any(offer.provider == task.asked_first for offer in task.open_offers)
    first = task.asked_first if asks else None
    if until is not None:
        asked: dict[str, Fact] = {"until": until}
        return asked if first is None else {**asked, "preferred": Firm(party=first)}
    held = task.held_until_at
    begins = held if held is not None and held > unit.now else starts(unit).get("starts")
    return {} if begins is None else {"starts": begins}

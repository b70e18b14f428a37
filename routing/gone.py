"""An offer that is taken up in words when it is over: what became of it, and what comes next."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from routing import views
from routing.notices.telling import about_task
from routing.task import OfferState, Task, TaskState

if TYPE_CHECKING:
    from collections.abc import Callable

    from routing.notices.model import Fact
    from routing.unit import Unit

REMEMBERED_FOR = timedelta(days=14)
"""Calendar time for which somebody may still speak of an offer that they had."""
_OVER = frozenset({OfferState.EXPIRED, OfferState.RESCINDED, OfferState.DECLINED})


def gone(unit: Unit, is_meant: Callable[[Task], bool]) -> bool:
    """Say of the newest such offer that is over that it is; False where there was none."""
    party = unit.actor.provider
    if party is None:
        return False
    sent = unit.tx.offers_since(unit.now - REMEMBERED_FOR, provider=party)
    tasks = (unit.tx.task(one.task) for one in reversed(sent) if one.state in _OVER)
    task = next((task for task in tasks if task.provider != party and is_meant(task)), None)
    if task is None:
        return False
    facts: dict[str, Fact] = {"work": views.work_of(task), **_became(task)}
    free = "free" in facts
    actions = ("person", "things") if free else ("things", "person")
    unit.answer("offer_gone", *actions, about=about_task(task), **facts)
    return True


def _became(task: Task) -> dict[str, Fact]:
    """Somebody has it, it is not wanted any more, or it is still looked for who does it."""
    if task.provider is not None:
        return {"taken": True}
    return {"free": True} if task.state in (TaskState.QUEUED, TaskState.TRIAGE) else {"ended": True}

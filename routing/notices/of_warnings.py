"""What is told of a date in danger: how it goes, the ladder up to the client, and late.

The client is never only told that it may be late: the card names another date to agree to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from routing import events as e
from routing import views
from routing.notices.model import Fact, Notice, Who
from routing.notices.readers import client_side, leads, operators, provider_side
from routing.notices.telling import Told, about_task
from routing.promises import later_due
from routing.task import Progress

if TYPE_CHECKING:
    from routing.scene import Scene
    from routing.task import Task
    from routing.values import PersonId

Warn = Callable[["Task", "Scene"], Told]
"""(task, scene) -> notices."""
HOW = tuple(how.value for how in Progress)


def _told(
    key: str,
    slot: str,
    task: Task,
    readers: Iterable[PersonId],
    facts: dict[str, Fact],
    actions: tuple[str, ...],
) -> Told:
    for person in dict.fromkeys(readers):
        yield Notice(
            key=key, to=person, about=about_task(task), slot=slot, facts=facts, actions=actions
        )


def _how_it_goes(key: str) -> Warn:
    """The question to who does it, at which step, with the three answers first."""

    def tell(task: Task, scene: Scene) -> Told:
        facts = {**views.brief(task, scene.house), **views.step_facts(task, scene.house)}
        actions = (*HOW, "write", "person")
        return _told(key, "news", task, provider_side(task, scene.tx), facts, actions)

    return tell


def _late(task: Task, scene: Scene) -> Told:
    readers, facts = provider_side(task, scene.tx), views.brief(task, scene.house)
    return _told("reminder.late", "late", task, readers, facts, ("deliver", "move", "person"))


def _over(key: str, readers: Callable[[Task, Scene], Iterable[PersonId]], *actions: str) -> Warn:
    """A word to somebody above the work: who has it, and what they said of it."""

    def tell(task: Task, scene: Scene) -> Told:
        whom = readers(task, scene)
        return _told(key, "late", task, whom, _above(task, scene), _of(task, actions))

    return tell


def _of(task: Task, actions: tuple[str, ...]) -> tuple[str, ...]:
    """A list's buttons name their task."""
    return tuple(f"{key}.{task.id}" if key in ("show", "look") else key for key in actions)


def _above(task: Task, scene: Scene) -> dict[str, Fact]:
    facts = views.for_client(task, scene.house)
    facts.pop("price", None)
    return {**facts, **({"progress": task.progress} if task.progress else {})}


def _to_leads(task: Task, scene: Scene) -> tuple[PersonId, ...]:
    return leads(task, scene.tx)


def _to_desk(_task: Task, scene: Scene) -> tuple[PersonId, ...]:
    return operators(scene.tx)


def _to_client(key: str) -> Warn:
    """The client's card: what the provider asks for already, else a date that can hold."""

    def tell(task: Task, scene: Scene) -> Told:
        facts = views.for_client(task, scene.house)
        first: tuple[str, ...] = ()
        asked = task.proposed_at if task.proposed_by in provider_side(task, scene.tx) else None
        later = asked or later_due(task, scene)
        if later > scene.now:
            facts["later"] = later
            first = ("due_yes",) if asked else (f"suits.{int(later.timestamp())}",)
        actions = (*first, "move", "write", "person")
        return _told(key, "late", task, client_side(task), facts, actions)

    return tell


WARNINGS: dict[str, Warn] = {
    "due": _how_it_goes("reminder.due"),
    "progress": _how_it_goes("reminder.progress"),
    "step_over": _how_it_goes("reminder.step_over"),
    "late": _late,
    "lead": _over("reminder.lead", _to_leads, "show", "person"),
    "desk": _over("reminder.desk", _to_desk, "look", "hand_over", "write"),
    "breach": _to_client("reminder.breach"),
    "late_lead": _over("reminder.late", _to_leads, "show", "person"),
    "late_desk": _over("reminder.late", _to_desk, "look", "hand_over", "write"),
    "late_client": _to_client("reminder.late"),
}
"""By a reminder's kind: who is told, and with which buttons."""


def progress_said(event: e.ProgressSaid, _before: Task, after: Task, scene: Scene) -> Told:
    """Stuck reaches the lead of the firm and the desk; the rest shows on cards and the board."""
    if event.how != Progress.STUCK:
        return
    facts: dict[str, Fact] = {**_above(after, scene), "by": Who(person=event.by)}
    above = (
        (_to_leads(after, scene), ("show", "person")),
        (_to_desk(after, scene), ("look", "hand_over", "write")),
    )
    for readers, actions in above:
        yield from _told("stuck", "late", after, readers, facts, _of(after, actions))

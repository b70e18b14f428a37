"""What goes along when a task gets its provider: words, files and private notes from before.

A hand-over loses nothing: what was said, asked and answered before the claim, what was handed in,
and what the provider's side noted for itself. The desk's own notes stay with the desk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import events as e
from routing.notices.model import Fact, Who, Words
from routing.notices.telling import about_task

if TYPE_CHECKING:
    from routing.ports import StoredEvent
    from routing.scene import Scene
    from routing.task import Task
    from routing.values import FileId, PersonId, TextId


def before_claim(task: Task, scene: Scene) -> tuple[StoredEvent, ...]:
    """What happened to the task before its provider of now took it; nothing without one."""
    events = scene.tx.history(about_task(task))
    last = max((s.n for s in events if isinstance(s.event, e.Claimed)), default=0)
    return tuple(stored for stored in events if stored.n < last)


def earlier_facts(task: Task, scene: Scene) -> dict[str, Fact]:
    """Words of both sides and private notes from before the claim, for the card of the brief."""
    events = before_claim(task, scene)
    said = tuple(row for stored in events for row in _said(stored.event))
    noted = tuple(row for stored in events for row in _noted(stored.event, scene))
    facts: dict[str, Fact] = {}
    if said:
        facts["earlier"] = said
    if noted:
        facts["private"] = noted
    return facts


def earlier_files(task: Task, scene: Scene) -> tuple[FileId, ...]:
    """Files that crossed or were handed in before the claim."""
    events = (stored.event for stored in before_claim(task, scene))
    carriers = (e.WordPassed, e.Answered, e.Delivered)
    return tuple(file for event in events if isinstance(event, carriers) for file in event.files)


def _said(event: object) -> tuple[Fact, ...]:
    if isinstance(event, e.Asked):
        return (_row(event.by, event.question),)
    if isinstance(event, e.WordPassed | e.Answered) and event.text is not None:
        return (_row(event.by, event.text),)
    if isinstance(event, e.Delivered) and event.note is not None:
        return (_row(event.by, event.note),)
    return ()


def _noted(event: object, scene: Scene) -> tuple[Fact, ...]:
    if not isinstance(event, e.NoteAdded) or scene.tx.person(event.by).provider is None:
        return ()
    return (_row(event.by, event.text),)


def _row(by: PersonId, text: TextId) -> Fact:
    return {"by": Who(person=by), "said": Words(text=text)}

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
    from routing.values import FileId, LetterId, PersonId, TextId


def before_claim(task: Task, scene: Scene) -> tuple[StoredEvent, ...]:
    """What happened to the task before its provider of now took it; nothing without one."""
    events = scene.tx.history(about_task(task))
    last = max((s.n for s in events if isinstance(s.event, e.Claimed)), default=0)
    return tuple(stored for stored in events if stored.n < last)


def earlier_facts(task: Task, scene: Scene) -> dict[str, Fact]:
    """Words of both sides and private notes from before the claim, for the card of the brief."""
    events, changed = before_claim(task, scene), _changed(task, scene)
    said = tuple(row for stored in events for row in _said(stored, changed))
    noted = tuple(row for stored in events for row in _noted(stored.event, scene))
    facts: dict[str, Fact] = {}
    if said:
        facts["earlier"] = said
    if noted:
        facts["private"] = noted
    return {**facts, **_left_open(task, events, scene)}


def _left_open(task: Task, events: tuple[StoredEvent, ...], scene: Scene) -> dict[str, Fact]:
    """What is left open: a question to the client, lines done, what was sent back for."""
    facts: dict[str, Fact] = {}
    if (asked := _unanswered(events)) is not None:
        facts["open_question"] = Words(text=asked)
    if done := sum(item.done for item in task.items) if events else 0:
        facts["done"] = done
    service = scene.house.service(task)
    titles = {} if service is None else {one.key: one.title for one in service.criteria}
    if task.failed and events:
        facts["sent_back"] = tuple(titles.get(key, key) for key in task.failed)
    return facts


def _unanswered(events: tuple[StoredEvent, ...]) -> TextId | None:
    """The question that nobody has answered or taken up, if the last one is."""
    asked: TextId | None = None
    for stored in events:
        if isinstance(stored.event, e.Asked):
            asked = stored.event.question
        elif isinstance(stored.event, e.Answered | e.TakenUp | e.Delivered):
            asked = None
    return asked


def earlier_files(task: Task, scene: Scene) -> tuple[FileId, ...]:
    """Files that crossed or were handed in before the claim, and were not taken back."""
    carriers = (e.WordPassed, e.Answered, e.Delivered)
    gone = {
        stored.event.word
        for stored in scene.tx.history(about_task(task))
        if isinstance(stored.event, e.WordTakenBack)
    }
    kept = (stored.event for stored in before_claim(task, scene) if stored.letter not in gone)
    return tuple(file for event in kept if isinstance(event, carriers) for file in event.files)


def _changed(task: Task, scene: Scene) -> dict[LetterId, TextId | None]:
    """Words that were changed or taken back, by the letter that brought them: how they read now."""
    changed: dict[LetterId, TextId | None] = {}
    for stored in scene.tx.history(about_task(task)):
        if isinstance(stored.event, e.WordChanged):
            changed[stored.event.word] = stored.event.text
        elif isinstance(stored.event, e.WordTakenBack):
            changed[stored.event.word] = None
    return changed


def _said(stored: StoredEvent, changed: dict[LetterId, TextId | None]) -> tuple[Fact, ...]:
    event, text = stored.event, _text_of(stored.event)
    if stored.letter is not None and isinstance(event, e.WordPassed | e.Asked | e.Answered):
        text = changed.get(stored.letter, text)
    if text is None or not isinstance(event, _SPEAK):
        return ()
    return (_row(event.by, text),)


_SPEAK = (e.WordPassed, e.Asked, e.Answered, e.Delivered)


def _text_of(event: object) -> TextId | None:
    if isinstance(event, e.Asked):
        return event.question
    if isinstance(event, e.WordPassed | e.Answered):
        return event.text
    return event.note if isinstance(event, e.Delivered) else None


def _noted(event: object, scene: Scene) -> tuple[Fact, ...]:
    if not isinstance(event, e.NoteAdded) or scene.tx.person(event.by).provider is None:
        return ()
    return (_row(event.by, event.text),)


def _row(by: PersonId, text: TextId) -> Fact:
    return {"by": Who(person=by), "said": Words(text=text)}

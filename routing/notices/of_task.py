"""From what happened to a task to what each side must be told.

One small function for an event; an event without one tells nobody, its card just changes.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing import events as e
from routing import views
from routing.notices import (
    of_delivery,
    of_keeping,
    of_offers,
    of_steps,
    of_timer,
    of_words,
    of_work,
)
from routing.notices.model import Mode, Notice
from routing.notices.readers import client_side, provider_side
from routing.notices.telling import Teller, Told, about_task

if TYPE_CHECKING:
    from routing.scene import Scene
    from routing.task import Task

_TELLERS: dict[str, Teller] = {
    **of_offers.TELLERS,
    **of_words.TELLERS,
    **of_work.TELLERS,
    **of_delivery.TELLERS,
    **of_keeping.TELLERS,
    **of_steps.TELLERS,
    **of_timer.TELLERS,
}


def notices_of(event: object, before: Task, after: Task, scene: Scene) -> tuple[Notice, ...]:
    """Give what must be said or shown because of this event."""
    teller = _TELLERS.get(type(event).__name__)
    told = () if teller is None else tuple(teller(event, before, after, scene))
    if before.proposed_at is None or after.proposed_at is not None or type(event) in _DUE_SETTLED:
        return told
    return (*told, *_due_over(after, before, scene))


_DUE_SETTLED = (e.DueMoved, e.DueKept, e.DueProposed)


def _due_over(task: Task, before: Task, scene: Scene) -> Told:
    """A date that somebody was asked about, and that no longer matters, loses its buttons."""
    about = about_task(task)
    for reader in (*client_side(before), *provider_side(before, scene.tx)):
        card = scene.tx.live_card(reader, about, "due")
        if card is not None and card.actions:
            yield Notice(
                key="due_over",
                to=reader,
                about=about,
                mode=Mode.SHOWN,
                slot="due",
                facts={"ref": task.ref, "work": views.work_of(task)},
            )


def status_cards(task: Task, scene: Scene) -> Told:
    """Give the newest render of every live status card of the task: edits, never new messages."""
    about = about_task(task)
    if task.public and scene.house.channel is not None:
        yield of_offers.queue_card(task, scene.house)
    for reader in client_side(task):
        if scene.tx.live_card(reader, about, "task") is not None:
            yield Notice(
                key="task",
                to=reader,
                about=about,
                mode=Mode.SHOWN,
                slot="task",
                facts=of_delivery.client_facts(task, scene),
                actions=views.client_actions(task),
            )
    for reader in provider_side(task, scene.tx):
        if scene.tx.live_card(reader, about, "task") is not None:
            yield replace(of_offers.brief_card(task, reader, scene), mode=Mode.SHOWN)

"""An appointment that was set with the work: put to whoever takes it, who says Fine or moves it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing.beside.cards import told
from routing.beside.model import Meeting, MeetingPut

if TYPE_CHECKING:
    from routing.task import Task
    from routing.unit import Unit
    from routing.values import PartyId, TextId


def appoint(unit: Unit, task: Task) -> None:
    """Put the time that a task was given to its provider of now, if it is still to come.

    After a hand-over it is the same meeting, with the new provider.
    """
    at, provider = task.set_at, task.provider
    if at is None or provider is None or at <= unit.now or not task.arrangement:
        return
    held = unit.tx.arrangement(task.arrangement)
    before = next((m for m in held.meetings if m.task == task.id), None)
    fresh = Meeting(
        n=held.counted + 1,
        at=at,
        by=task.requester,
        client=task.requester,
        provider=provider,
        task=task.id,
        link=link_for(unit, provider),
    )
    meeting = fresh
    if before is not None:
        meeting = replace(fresh, n=before.n, at=before.at, turn=before.turn + 1)
    held = unit.record_arrangement(held, MeetingPut(meeting=meeting))
    for notice in told(held, meeting, unit):
        unit.tell(replace(notice, rings=notice.to != task.requester))


def link_for(unit: Unit, provider: PartyId) -> TextId | None:
    """Where a talk takes place: the provider's own link, else the desk's."""
    own = unit.tx.party(provider).meeting
    desk = unit.house.catalogue.desk.meeting
    if own is not None and unit.tx.words(own):
        return own
    return unit.keep_words(desk, None) if desk else None

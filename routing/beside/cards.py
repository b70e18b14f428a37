"""What is told of a meeting: to both sides, with its time, its link and a file for calendars.

Puts notices together and reads only; who may move what is decided in `meetings`.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from routing.arrangement import about_arrangement
from routing.notices.model import Fact, Firm, Mode, Notice, Words, Work
from routing.notices.readers import members
from routing.views import work_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from routing.arrangement import Arrangement
    from routing.beside.model import Meeting
    from routing.scene import Scene
    from routing.values import PersonId

LASTS = timedelta(minutes=30)
"""How long a talk is put down for."""
CALENDAR = "ics"
"""The fact `made` of a notice that goes with a file for calendars."""


def sides(meeting: Meeting, scene: Scene) -> tuple[tuple[PersonId, ...], tuple[PersonId, ...]]:
    """The readers on the client's side and on the provider's: of a task, who does it."""
    task = None if meeting.task is None else scene.tx.find_task(meeting.task)
    doing = None if task is None or task.provider != meeting.provider else task.worker
    theirs = members(meeting.provider, scene.tx) if doing is None else (doing,)
    return (meeting.client,), theirs


def told(held: Arrangement, meeting: Meeting, scene: Scene) -> Iterator[Notice]:
    """The time, put or moved: to both sides; who did not put it says whether it is fine."""
    client, theirs = sides(meeting, scene)
    for person in (*client, *theirs):
        own = (meeting.by in client) == (person in client)
        key, actions = ("talk_put", _MOVE) if own else ("talk_asked", _ANSWER)
        yield card(held, meeting, key, person, scene, actions, file=True)


_MOVE = ("talk_move", "talk_off")
_ANSWER = ("talk_fine", "talk_move", "talk_off")


def agreed(held: Arrangement, meeting: Meeting, scene: Scene) -> Iterator[Notice]:
    """Everybody's card says that it is settled."""
    for side in sides(meeting, scene):
        for person in side:
            yield card(held, meeting, "talk_agreed", person, scene, _MOVE, Mode.SHOWN)


def dropped(held: Arrangement, meeting: Meeting, scene: Scene) -> Iterator[Notice]:
    """It does not take place: a calendar takes it out again."""
    for side in sides(meeting, scene):
        for person in side:
            notice = card(held, meeting, "talk_dropped", person, scene, (), file=True)
            yield notice


def card(
    held: Arrangement,
    meeting: Meeting,
    key: str,
    to: PersonId,
    scene: Scene,
    actions: tuple[str, ...],
    mode: Mode = Mode.SAID,
    *,
    file: bool = False,
) -> Notice:
    """One reader's card of a meeting."""
    over = key == "talk_dropped"
    facts = {**facts_of(held, meeting, scene), **(_made(held, meeting, over=over) if file else {})}
    return Notice(
        key=key,
        to=to,
        about=about_arrangement(held),
        mode=mode,
        slot=f"meeting.{meeting.n}",
        facts=facts,
        actions=(*(f"{name}.{meeting.n}" for name in actions), "person"),
    )


def facts_of(held: Arrangement, meeting: Meeting, scene: Scene) -> dict[str, Fact]:
    """When, where, with whom and about which work."""
    task = None if meeting.task is None else scene.tx.find_task(meeting.task)
    facts: dict[str, Fact] = {
        "at": meeting.at,
        "firm": Firm(party=meeting.provider),
        "client": Firm(party=held.client),
        "work": Work(service=held.service) if task is None else work_of(task),
    }
    if task is not None:
        facts["task"] = task.ref
    if meeting.link is not None:
        facts["link"] = Words(text=meeting.link)
    return facts


def _made(held: Arrangement, meeting: Meeting, *, over: bool) -> dict[str, Fact]:
    """What the file for calendars needs: the same meeting, however often it is moved."""
    made: dict[str, Fact] = {
        "made": CALENDAR,
        "uid": f"meeting-{held.id}-{meeting.n}",
        "turn": meeting.turn + over,
        "lasts": LASTS,
    }
    return {**made, "over": True} if over else made

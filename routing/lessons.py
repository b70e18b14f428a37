"""What people's taps teach about their words: which service a text was about after all.

Pure values; which of them train is decided in `understanding.services.lessons`, and memory keeps
them by the number of the text, so that a lesson goes when its text does.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from routing.events import Declined, OfferDeclined, Routed
from routing.understanding.services import NOTHING
from routing.values import PartyId, TextId

if TYPE_CHECKING:
    from routing.events import TaskEvent
    from routing.request import Part, Request
    from routing.task import Task

NOT_MINE = "not_mine"
"""The reason with which a provider says that a task is not their kind of work."""
NOT_OFFERED = "not_offered"
"""The reason with which an operator says that the desk does no such work."""


class LessonKind(StrEnum):
    """By what a person said which service a text is about."""

    CHOSEN = "chosen"  # the client chose the service when asked
    CHANGED = "changed"  # the client chose another one than was understood
    ROUTED = "routed"  # the operator named the service
    REFUSED = "refused"  # the operator declined it: the desk does not do this
    DOUBTED = "doubted"  # a provider of the service said that it is not their kind of work


@dataclass(frozen=True, kw_only=True, slots=True)
class Lesson:
    """A text is about this service, or about none (NOTHING); `client` is whose text it is.

    A doubt says that the text may not be about the service, and not about which it is.
    """

    text: TextId
    service: str
    client: PartyId
    kind: LessonKind


def of_part(request: Request, before: Part, service: str) -> Lesson:
    """Return what it teaches when the client taps a service for a part."""
    kind = LessonKind.CHOSEN if before.service is None else LessonKind.CHANGED
    return Lesson(text=before.words, service=service, client=request.client, kind=kind)


def of_task(event: TaskEvent, after: Task) -> Lesson | None:
    """Return what an event of a task teaches about the words it came from; mostly nothing."""
    if after.words is None or (found := _said(event, after)) is None:
        return None
    service, kind = found
    return Lesson(text=after.words, service=service, client=after.client, kind=kind)


def _said(event: TaskEvent, after: Task) -> tuple[str, LessonKind] | None:
    match event:
        case Routed(service=named):
            return named, LessonKind.ROUTED
        case Declined(reason=reason) if reason == NOT_OFFERED:
            return NOTHING, LessonKind.REFUSED
        case OfferDeclined(reason=reason) if reason == NOT_MINE:
            return after.service, LessonKind.DOUBTED
        case _:
            return None

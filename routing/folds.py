"""Which events belong to which subject, and how each folds into a row.

The one table from which storage writes rows and from which a rebuild makes them again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from routing.arrangement import Arrangement, ArrangementEvent, evolve_arrangement
from routing.events import TaskEvent
from routing.frozen import replace
from routing.lifecycle.evolve import evolve_task
from routing.money.retainer import Retainer, RetainerEvent, evolve_retainer
from routing.notices.model import About
from routing.people import (
    Party,
    PartyEvent,
    Person,
    PersonEvent,
    evolve_party,
    evolve_person,
)
from routing.request import Request, RequestEvent, evolve_request
from routing.series.model import Series, SeriesEvent, evolve_series
from routing.task import Task

State = Task | Request | Person | Party | Arrangement | Retainer | Series


@dataclass(frozen=True, kw_only=True, slots=True)
class Fold:
    """A subject's row type, its events by type name, and the step from one row to the next."""

    state: type[State]
    events: Mapping[str, type]
    evolve: Callable[[Any, Any, datetime], Any]

    def step(self, state: State, event: object, at: datetime) -> Any:
        """Give the row after `event`, one version on."""
        return replace(self.evolve(state, event, at), version=state.version + 1)


def _names(union: Any) -> dict[str, type]:
    return {kind.__name__: kind for kind in union.__args__}


FOLDS: Mapping[About, Fold] = {
    About.TASK: Fold(state=Task, events=_names(TaskEvent), evolve=evolve_task),
    About.REQUEST: Fold(state=Request, events=_names(RequestEvent), evolve=evolve_request),
    About.PERSON: Fold(
        state=Person, events=_names(PersonEvent), evolve=lambda s, e, _at: evolve_person(s, e)
    ),
    About.PARTY: Fold(
        state=Party, events=_names(PartyEvent), evolve=lambda s, e, _at: evolve_party(s, e)
    ),
    About.ARRANGEMENT: Fold(
        state=Arrangement,
        events=_names(ArrangementEvent),
        evolve=lambda s, e, _at: evolve_arrangement(s, e),
    ),
    About.RETAINER: Fold(
        state=Retainer,
        events=_names(RetainerEvent),
        evolve=lambda s, e, _at: evolve_retainer(s, e),
    ),
    About.SERIES: Fold(state=Series, events=_names(SeriesEvent), evolve=evolve_series),
}


def fresh(kind: About, id: int) -> Any:
    """The row of a subject before its first event: version 0."""
    return FOLDS[kind].state(id=id)  # type: ignore[arg-type]

"""What was done of late, added up by the database: who claimed how much, who did it last.

What is finished is never read as a whole: each question reads a row, a count, or a bounded stretch.

Statements only. With many finished tasks, reading the rows themselves would take longer than all
else that a letter needs.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Integer, bindparam, func, literal, select, union

from routing.lately import Outcome
from routing.notices.model import About
from routing.task import OfferState, TaskState
from routing.values import PartyId, ServiceKey
from storage import tables as t
from storage.ready import Ready
from storage.subjects import Subjects

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy import BindParameter, Column, CompoundSelect, Select

    from routing.task import Task
    from routing.values import RequestId

_CLAIMS = select(
    *(t.offers.c[name] for name in ("task_id", "n", "provider_id", "units", "settled_at"))
).where(t.offers.c.offer_state == OfferState.ACCEPTED.value)
# Each by its own index: with "or", SQLite would read all offers that ever were.
_EACH = union(
    _CLAIMS.where(t.offers.c.sent_at >= bindparam("since")),
    _CLAIMS.where(t.offers.c.left_at >= bindparam("since")),
).subquery()

CLAIMED = Ready(
    select(
        _EACH.c.provider_id,
        func.sum(_EACH.c.units).label("units"),
        func.max(_EACH.c.settled_at).label("last"),
    ).group_by(_EACH.c.provider_id)
)
"""Units of each provider's claims from `since` on, and the last of them."""

_OFFERS = t.offers.c
_NARROWED = {
    "provider": _OFFERS.provider_id,
    "state": _OFFERS.offer_state,
    "left": _OFFERS.left_how,
}


@cache
def offers(narrowed: frozenset[str]) -> Ready:
    """Give the question for offers sent, or claims that ended, from `since` on.

    It is narrowed by `provider`, `state` or `left`, as the names say.
    """
    query = select(t.offers, t.tasks.c.service).join(t.tasks, t.tasks.c.id == t.offers.c.task_id)
    for name in sorted(narrowed):
        query = query.where(_NARROWED[name] == bindparam(name))
    return Ready(_since(query))


def _since(query: Select[Any]) -> CompoundSelect[Any]:
    """Of a question for offers, those that were sent, or ended, from `since` on; each once."""
    # Each by its own index: with "or", SQLite would read all offers that ever were.
    since: BindParameter[datetime] = bindparam("since")
    return union(*(query.where(at >= since) for at in (_OFFERS.sent_at, _OFFERS.left_at)))


def _outcomes() -> Ready:
    o = _OFFERS
    each = (o.task_id, o.n, o.provider_id, o.offer_state, o.reason, o.left_how, o.units)
    found = _since(select(*each)).subquery()
    alike = (found.c.provider_id, found.c.offer_state, found.c.reason, found.c.left_how)
    counted = (func.count().label("offers"), func.sum(found.c.units).label("units"))
    return Ready(select(*alike, *counted).group_by(*alike).order_by(*alike))


OUTCOMES = _outcomes()
"""How many offers to each provider came to what, from an instant on."""
LAST_ACCEPTED = Ready(
    select(t.tasks)
    .where(
        t.tasks.c.client_id == bindparam("party"),
        t.tasks.c.service == bindparam("service"),
        t.tasks.c.task_state == TaskState.ACCEPTED.value,
        t.tasks.c.closed.is_(True),
    )
    .order_by(t.tasks.c.closed_at.desc(), t.tasks.c.id.desc())
    .limit(1)
)
"""The last accepted task of a client and of one service."""

LATELY = 400
"""So many of somebody's last tasks say whom they work with."""
_TASKS = t.tasks.c


def _newest(whose: Column[int]) -> Select[tuple[int]]:
    """The last hundreds of tasks of a party."""
    mine = select(_TASKS.id).where(whose == bindparam("party"))
    return mine.order_by(_TASKS.id.desc()).limit(LATELY)


def _worked(whose: Column[int]) -> Ready:
    newest = _newest(whose)
    each = (_TASKS.client_id, _TASKS.provider_id, _TASKS.service)
    mine = _TASKS.id.in_(newest.scalar_subquery()) & _TASKS.provider_id.is_not(None)
    return Ready(select(*each).where(mine).group_by(*each).order_by(func.max(_TASKS.id)))


WORKED_FOR, WORKED_BY = _worked(t.tasks.c.client_id), _worked(t.tasks.c.provider_id)
"""Who did what for whom of late, what was last at the end: for one client, or by one provider."""

HAS_ASKED = Ready(select(_TASKS.id).where(_TASKS.client_id == bindparam("party")).limit(1))
"""One task of a client, if there ever was any."""
DID_BEFORE = Ready(
    select(_TASKS.id)
    .where(
        _TASKS.id.in_(_newest(_TASKS.client_id).scalar_subquery()),
        _TASKS.service == bindparam("service"),
        _TASKS.request_id != bindparam("apart"),
    )
    .limit(1)
)
"""One of a client's last tasks that is of the service, and not of a request."""
_FEW = (
    select(literal(1).label("one"))
    .where(
        _TASKS.provider_id == bindparam("party"),
        _TASKS.task_state == TaskState.ACCEPTED.value,
        _TASKS.closed.is_(True),
    )
    .limit(bindparam("most", type_=Integer))
)
ACCEPTED_OF = Ready(select(func.count().label("accepted")).select_from(_FEW.subquery()))
"""How much of a provider's work was accepted; counted until it is enough."""


def _last_closed(whose: Column[int]) -> Ready:
    mine = select(t.tasks).where(
        whose == bindparam("party"), _TASKS.closed.is_(True), _TASKS.closed_at.is_not(None)
    )
    return Ready(mine.order_by(_TASKS.closed_at.desc(), _TASKS.id.desc()).limit(1))


CLOSED_LAST = {whose: _last_closed(_TASKS[whose]) for whose in ("client_id", "provider_id")}
"""What of a party's work ended last."""
CLOSED_SINCE = Ready(
    select(t.tasks)
    .where(
        _TASKS.client_id == bindparam("party"),
        _TASKS.closed.is_(True),
        _TASKS.closed_at >= bindparam("since"),
    )
    .order_by(_TASKS.id)
)
"""What of a client's work ended from an instant on."""


class Lately(Subjects):
    """What was done of late."""

    def claimed_since(self, since: datetime) -> Mapping[PartyId, tuple[int, datetime | None]]:
        """Give the units of each provider's claims that `offers_since` would give, and the last."""
        found = self._rows(CLAIMED, since=since)
        return {PartyId(row["provider_id"]): (row["units"], row["last"]) for row in found}

    def outcomes_since(self, since: datetime) -> tuple[Outcome, ...]:
        """Give what became of the offers that `offers_since` would give, counted."""
        return tuple(
            Outcome(
                provider=PartyId(row["provider_id"]),
                state=OfferState(row["offer_state"]),
                reason=row["reason"],
                left=row["left_how"],
                n=row["offers"],
                units=int(row["units"]),
            )
            for row in self._rows(OUTCOMES, since=since)
        )

    def last_providers(self, client: PartyId) -> Mapping[ServiceKey, PartyId]:
        """Give who did each service for a client last, among its last hundreds of tasks."""
        found = self._rows(WORKED_FOR, party=client)
        return {ServiceKey(row["service"]): PartyId(row["provider_id"]) for row in found}

    def last_clients(self, provider: PartyId) -> tuple[tuple[PartyId, ServiceKey], ...]:
        """Give whom a provider worked for of late and what, the last first."""
        found = self._rows(WORKED_BY, party=provider)
        pairs = [(PartyId(row["client_id"]), ServiceKey(row["service"])) for row in found]
        return tuple(dict.fromkeys(reversed(pairs)))

    def has_asked(self, client: PartyId) -> bool:
        """Say whether a client ever had a task."""
        return self._row(HAS_ASKED, party=client) is not None

    def did_before(self, client: PartyId, service: ServiceKey, apart: RequestId) -> bool:
        """Say whether such work is among a client's last tasks, those of a request apart."""
        found = self._row(DID_BEFORE, party=client, service=service, apart=apart)
        return found is not None

    def accepted_of(self, provider: PartyId, most: int) -> int:
        """Give how many tasks of a provider were accepted, counted up to so many."""
        (row,) = self._rows(ACCEPTED_OF, party=provider, most=most)
        return int(row["accepted"])

    def last_closed(self, *, client: PartyId | None, provider: PartyId | None) -> tuple[Task, ...]:
        """Give what ended last of a client's, and of a provider's work."""
        whose = {"client_id": client, "provider_id": provider}
        found = (
            self._all(About.TASK, CLOSED_LAST[name], party=party)
            for name, party in whose.items()
            if party is not None
        )
        return tuple(task for each in found for task in each)

    def closed_since(self, client: PartyId, since: datetime) -> tuple[Task, ...]:
        """Give the client's tasks that ended from then on, by id."""
        return self._all(About.TASK, CLOSED_SINCE, party=client, since=since)

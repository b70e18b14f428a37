"""What was done of late, added up by the database: who claimed how much, who did it last.

Statements only. With many finished tasks, reading the rows themselves would take longer than all
else that a letter needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, func, select, union

from routing.task import OfferState, TaskState
from routing.values import PartyId, ServiceKey
from storage import tables as t
from storage.ready import Ready

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from sqlalchemy import Column

    from storage.ready import Row

_CLAIMS = select(
    *(t.offers.c[name] for name in ("task_id", "n", "provider_id", "units", "settled_at"))
).where(t.offers.c.offer_state == OfferState.ACCEPTED.value)
# Each by its own index: with "or", SQLite would read all offers that ever were.
_EACH = union(
    _CLAIMS.where(t.offers.c.sent_at >= bindparam("since")),
    _CLAIMS.where(t.offers.c.left_at >= bindparam("since")),
).subquery()

CLAIMED = select(
    _EACH.c.provider_id,
    func.sum(_EACH.c.units).label("units"),
    func.max(_EACH.c.settled_at).label("last"),
).group_by(_EACH.c.provider_id)
"""Units of each provider's claims from `since` on, and the last of them."""

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


def _worked(whose: Column[int]) -> Ready:
    newest = (
        select(t.tasks.c.id)
        .where(whose == bindparam("party"))
        .order_by(t.tasks.c.id.desc())
        .limit(LATELY)
    )
    pairs = select(t.tasks.c.client_id, t.tasks.c.provider_id, t.tasks.c.service)
    mine = t.tasks.c.id.in_(newest.scalar_subquery()) & t.tasks.c.provider_id.is_not(None)
    return Ready(pairs.where(mine).order_by(t.tasks.c.id))


WORKED_FOR, WORKED_BY = _worked(t.tasks.c.client_id), _worked(t.tasks.c.provider_id)
"""Who did what for whom of late, the oldest first: for one client, or by one provider."""


class Lately:
    """What was done of late, for reads that run statements by `_rows`."""

    def _rows(self, query: Any, **given: Any) -> Iterable[Row]:
        """Run a statement and give its rows."""
        raise NotImplementedError

    def claimed_since(self, since: datetime) -> Mapping[PartyId, tuple[int, datetime | None]]:
        """Give the units of each provider's claims that `offers_since` would give, and the last."""
        found = self._rows(CLAIMED, since=since)
        return {PartyId(row["provider_id"]): (row["units"], row["last"]) for row in found}

    def last_providers(self, client: PartyId) -> Mapping[ServiceKey, PartyId]:
        """Give who did each service for a client last, among its last hundreds of tasks."""
        found = self._rows(WORKED_FOR, party=client)
        return {ServiceKey(row["service"]): PartyId(row["provider_id"]) for row in found}

    def last_clients(self, provider: PartyId) -> tuple[tuple[PartyId, ServiceKey], ...]:
        """Give whom a provider worked for of late and what, the last first."""
        found = self._rows(WORKED_BY, party=provider)
        pairs = [(PartyId(row["client_id"]), ServiceKey(row["service"])) for row in found]
        return tuple(dict.fromkeys(reversed(pairs)))

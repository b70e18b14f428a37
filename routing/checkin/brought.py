"""What work brought its client: hours by their own estimate, against their own part and the cost.

Nothing is made up: an estimate that the client never gave is not known, and neither is what it
would be worked out from. Rework counts: each time that a result is looked at is the client's time.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from routing.checkin.measure import MONTH
from routing.figures.columns import stamp_of
from routing.figures.wanted import Span, Wanted
from routing.first.model import took_for
from routing.money.postings import Account, Why
from routing.money.retainer import MINUTES
from routing.notices.model import Work
from routing.values import Money

if TYPE_CHECKING:
    from collections.abc import Iterable

    from routing.arrangement import Arrangement
    from routing.figures.columns import Columns
    from routing.money.postings import Posting
    from routing.notices.model import Fact
    from routing.ports import Reads


INSTANT = timedelta(seconds=1)
_MONEY = (Account.CLIENT, (Why.CHARGED, Why.REVERSED))
_HOURS = (Account.RETAINER, (Why.DRAWN, Why.GIVEN_BACK))


@dataclass(frozen=True, kw_only=True, slots=True)
class Brought:
    """Of a period: `accepted` pieces of work, `looks` at their results, `again` of them rework.

    `saved_for` is what the client would have needed, `own_for` what their own part took, both by
    their own estimate and None where they gave none. `cost` is what they owe for it, one amount for
    each currency, `drawn_for` what came out of hours paid for beforehand.
    """

    accepted: int
    looks: int
    again: int
    saved_for: timedelta | None
    own_for: timedelta | None
    cost: tuple[Money, ...]
    drawn_for: timedelta | None

    @property
    def row(self) -> dict[str, Fact]:
        """The same as facts; what is not known is left out."""
        found: dict[str, Fact | None] = {
            "accepted": self.accepted,
            "looks": self.looks,
            "again": self.again or None,
            "saved": self.saved_for,
            "own": self.own_for,
            "cost": self.cost or None,
            "drawn": self.drawn_for,
        }
        return {name: fact for name, fact in found.items() if fact is not None}


def brought(
    columns: Columns,
    held: Arrangement,
    postings: Iterable[Posting],
    start: datetime,
    end: datetime,
) -> Brought:
    """Give what an arrangement brought in [start, end), out of its tasks' facts and the ledger."""
    at = columns.numbers("accepted_at")
    inside = (at >= stamp_of(start)) & (at < stamp_of(end))
    done = columns.where(columns.known("accepted_at") & inside)
    looks = int(done.numbers("deliveries").sum())
    estimate, own = saved_of(held), held.checks.own_for
    sums = _paid(set(done.numbers("task").tolist()), postings)
    drawn = sums.pop(MINUTES, 0)
    return Brought(
        accepted=len(done),
        looks=looks,
        again=looks - len(done),
        saved_for=None if estimate is None else estimate * len(done),
        own_for=None if own is None else own * looks,
        cost=tuple(Money(minor=n, currency=unit) for unit, n in sorted(sums.items()) if n),
        drawn_for=timedelta(minutes=drawn) if drawn > 0 else None,
    )


def saved_of(held: Arrangement) -> timedelta | None:
    """Give how long one piece takes the client: as said of late, else before it was handed over."""
    return held.checks.saved_for or took_for(held.background)


def _paid(tasks: set[int], postings: Iterable[Posting]) -> Counter[str]:
    """What these tasks cost the client by unit, minutes among them; what was reversed is gone."""
    sums: Counter[str] = Counter()
    for one in postings:
        account, reasons = _HOURS if one.unit == MINUTES else _MONEY
        if one.task in tasks and one.account == account and one.why in reasons:
            sums[one.unit] += one.amount
    return sums


def brought_lately(
    reads: Reads, held: Arrangement, now: datetime, span: Span | None = None
) -> Brought | None:
    """Give what it brought in a period (thirty days without one); None where nothing was done."""
    start = (None if span is None else span.start) or now - MONTH
    end = (None if span is None else span.end) or now + INSTANT
    wanted = Wanted(span=Span(start=start - MONTH), client=held.client, service=held.service)
    found = brought(reads.facts(wanted), held, reads.postings(start, end), start, end)
    return found if found.accepted else None


def brought_row(held: Arrangement, found: Brought) -> dict[str, Fact]:
    """Give the row of an arrangement on a card or in a report."""
    return {"work": Work(service=held.service), **found.row}

"""The fairness ledger: what each provider was offered, took, let lapse and passed, and their share.

Worked out from what became of the offers, so that chat, table and CSV say the same. Pure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

from routing.task import OfferState
from routing.values import PartyId

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from routing.lately import Outcome


@dataclass(frozen=True, kw_only=True, slots=True)
class Record:
    """One provider's part of a span of time. Offers that were withdrawn or failed count nowhere.

    `declined` by reason's code; `units` of what they claimed; `share` of all claimed units, 0 to 1.
    """

    provider: PartyId
    offers: int = 0
    claims: int = 0
    declined: Mapping[str, int] = field(default_factory=dict)
    expired: int = 0
    lapsed: int = 0
    handed_back: int = 0
    accepted: int = 0
    units: int = 0
    share: float = 0.0

    @property
    def passed(self) -> int:
        """How many offers were declined, for whatever reason."""
        return sum(self.declined.values())


NOWHERE = frozenset({OfferState.RESCINDED, OfferState.FAILED})


def records(outcomes: Iterable[Outcome]) -> tuple[Record, ...]:
    """Give one record for each provider that was offered anything, by id."""
    rows: dict[PartyId, list[Outcome]] = {}
    for one in outcomes:
        if one.state not in NOWHERE:
            rows.setdefault(one.provider, []).append(one)
    units = {provider: _units(found) for provider, found in rows.items()}
    whole = sum(units.values())
    return tuple(
        _record(provider, rows[provider], units[provider], whole) for provider in sorted(rows)
    )


def _units(outcomes: Iterable[Outcome]) -> int:
    """What was handed back at once as not described is nobody's share."""
    return sum(one.units for one in outcomes if one.state == OfferState.ACCEPTED and _counts(one))


def _counts(one: Outcome) -> bool:
    return one.left not in ("free", "lapsed", "handed_back")


def _record(provider: PartyId, outcomes: Sequence[Outcome], units: int, whole: int) -> Record:
    states, left, reasons = Counter[OfferState](), Counter[str](), Counter[str]()
    for one in outcomes:
        states[one.state] += one.n
        left[one.left] += one.n
        if one.state == OfferState.DECLINED:
            reasons[one.reason] += one.n
    return Record(
        provider=provider,
        offers=sum(one.n for one in outcomes),
        claims=states[OfferState.ACCEPTED],
        declined=dict(sorted(reasons.items())),
        expired=states[OfferState.EXPIRED],
        lapsed=left["lapsed"],
        handed_back=left["handed_back"] + left["free"],
        accepted=left["accepted"],
        units=units,
        share=float(Fraction(units, whole)) if whole else 0.0,
    )


def gini(values: Sequence[float]) -> float:
    """Give how unevenly something is spread: 0 when all have the same, near 1 when one has all.

    Gini (1912): the mean difference of all pairs over twice the mean. 0 for nothing at all.
    """
    ordered, whole, n = sorted(values), sum(values), len(values)
    if not whole:
        return 0.0
    weighted = sum(rank * value for rank, value in enumerate(ordered, start=1))
    return 2 * weighted / (n * whole) - (n + 1) / n

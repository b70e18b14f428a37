"""In which order the eligible are asked: the usual one, the stand-in, then all others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.matching.gathering import eligible
from routing.task import OfferState

if TYPE_CHECKING:
    from datetime import datetime

    from routing.house import House
    from routing.ports import Reads
    from routing.task import Task
    from routing.values import PartyId


def next_wave(task: Task, reads: Reads, house: House, now: datetime) -> tuple[PartyId, ...]:
    """Give whom the next wave goes to: the usual one, then the stand-in, then all others.

    A favourite who let the task wait once is asked again with the others. Empty when nobody is
    left to ask in this search.
    """
    fresh = _fresh(task, reads, house, now)
    silent = {offer.provider for offer in task.offers if offer.state == OfferState.EXPIRED}
    held = reads.arrangement(task.arrangement)
    for favourite in (held.usual, held.stand_in):
        if favourite in fresh and favourite not in silent:
            return (favourite,)
    return fresh


def is_last_wave(
    task: Task, wave: tuple[PartyId, ...], reads: Reads, house: House, now: datetime
) -> bool:
    """Whether nobody eligible is left to ask after this wave."""
    return set(_fresh(task, reads, house, now)) <= set(wave)


def _fresh(task: Task, reads: Reads, house: House, now: datetime) -> tuple[PartyId, ...]:
    """Who may be asked and was not asked in this search; what was withdrawn does not count."""
    asked = {
        offer.provider
        for offer in task.offers
        if offer.wave > task.looked and offer.state != OfferState.RESCINDED
    }
    return tuple(party.id for party in eligible(task, reads, house, now) if party.id not in asked)

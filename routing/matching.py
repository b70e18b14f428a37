"""Who may be offered a task, in which wave, and why not: named rules, nothing else.

A rule gives a code when it leaves a provider out, so that `why` can be answered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.people import Party, Side, Standing
from routing.task import OfferState, Task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from routing.ports import Reads
    from routing.values import PartyId


def _does_service(task: Task, party: Party, _reads: Reads) -> bool:
    return party.does(task.service)


def _not_excluded(task: Task, party: Party, _reads: Reads) -> bool:
    return int(party.id) not in task.excluded


def _not_their_own(task: Task, party: Party, reads: Reads) -> bool:
    return all(person.client != task.client for person in reads.people_of(party.id))


def _has_not_passed(task: Task, party: Party, _reads: Reads) -> bool:
    """A no for lack of time holds for one search; any other no holds for good."""
    offer = task.offer_for(party.id)
    if offer is None or offer.state not in (OfferState.DECLINED, OfferState.FAILED):
        return True
    return offer.wave <= task.looked and offer.reason in FOR_NOW


def _somebody_there(_task: Task, party: Party, reads: Reads) -> bool:
    people = reads.people_of(party.id)
    return any(p.standing == Standing.ACTIVE and not p.away for p in people)


FOR_NOW = frozenset({"busy", "away"})
"""Reasons for passing that may be over by the next search."""

RULES: Mapping[str, Callable[[Task, Party, Reads], bool]] = {
    "service": _does_service,
    "away": _somebody_there,
    "excluded": _not_excluded,
    "own": _not_their_own,
    "passed": _has_not_passed,
}
"""Every rule that can leave a provider out, by the code that explains it."""


def left_out_by(task: Task, party: Party, reads: Reads) -> str:
    """Give the code of the first rule that leaves the provider out, or nothing."""
    return next((code for code, holds in RULES.items() if not holds(task, party, reads)), "")


def eligible(task: Task, reads: Reads) -> tuple[Party, ...]:
    """Give the providers who may be offered the task, by id."""
    parties = reads.parties(Side.PROVIDER)
    return tuple(party for party in parties if not left_out_by(task, party, reads))


def able(task: Task, reads: Reads) -> Iterable[Party]:
    """Give the providers whom an operator may name: they do the service, or anything at all."""
    parties = [p for p in reads.parties(Side.PROVIDER) if p.standing == Standing.ACTIVE]
    fits = [p for p in parties if p.does(task.service)]
    return fits or parties


def next_wave(task: Task, reads: Reads) -> tuple[PartyId, ...]:
    """Give whom the next wave goes to: the usual one, then the stand-in, then all others.

    A favourite who let the task wait once is asked again with the others. Empty when nobody is
    left to ask in this search.
    """
    fresh = _fresh(task, reads)
    silent = {offer.provider for offer in task.offers if offer.state == OfferState.EXPIRED}
    held = reads.arrangement(task.arrangement)
    for favourite in (held.usual, held.stand_in):
        if favourite in fresh and favourite not in silent:
            return (favourite,)
    return fresh


def is_last_wave(task: Task, wave: tuple[PartyId, ...], reads: Reads) -> bool:
    """Whether nobody eligible is left to ask after this wave."""
    return set(_fresh(task, reads)) <= set(wave)


def _fresh(task: Task, reads: Reads) -> tuple[PartyId, ...]:
    """Who may be asked and was not asked in this search; what was withdrawn does not count."""
    asked = {
        offer.provider
        for offer in task.offers
        if offer.wave > task.looked and offer.state != OfferState.RESCINDED
    }
    return tuple(party.id for party in eligible(task, reads) if party.id not in asked)

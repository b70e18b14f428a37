"""Who may be offered a task, in which wave, and why not: named rules, nothing else.

A rule gives a code when it leaves a provider out, so that `why` can be answered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.catalogue.model import Region
from routing.people import Party, Side, Standing
from routing.task import OfferState, Task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from routing.house import House
    from routing.ports import Reads
    from routing.values import PartyId


def _does_service(task: Task, party: Party, _reads: Reads, _house: House) -> bool:
    return party.does(task.service)


def _not_excluded(task: Task, party: Party, _reads: Reads, _house: House) -> bool:
    return int(party.id) not in task.excluded


def _not_their_own(task: Task, party: Party, reads: Reads, _house: House) -> bool:
    return all(person.client != task.client for person in reads.people_of(party.id))


def _has_not_passed(task: Task, party: Party, _reads: Reads, _house: House) -> bool:
    """A no for lack of time, or an offer that did not arrive, holds for one search; any other no
    holds for good."""
    offer = task.offer_for(party.id)
    if offer is None or offer.state not in (OfferState.DECLINED, OfferState.FAILED):
        return True
    for_now = offer.state == OfferState.FAILED or offer.reason in FOR_NOW
    return offer.wave <= task.looked and for_now


def _somebody_there(_task: Task, party: Party, reads: Reads, _house: House) -> bool:
    people = reads.people_of(party.id)
    return any(p.standing == Standing.ACTIVE and not p.away for p in people)


def _speaks_it(task: Task, party: Party, _reads: Reads, house: House) -> bool:
    """One of the service's languages is enough; who has not said theirs is not left out."""
    service = house.service(task)
    wanted = () if service is None else service.languages
    return not wanted or not party.languages or bool(party.languages & set(wanted))


def _sits_there(task: Task, party: Party, _reads: Reads, house: House) -> bool:
    """Nearer than asked for is fine; who has not said where they sit is not left out."""
    service = house.service(task)
    asked = "" if service is None else service.region.value
    known = asked in FAR and party.region in FAR
    return not known or FAR.index(party.region) <= FAR.index(asked)


FAR = (Region.ONSHORE.value, Region.NEARSHORE.value, Region.OFFSHORE.value)
"""Where a provider may sit, the nearest first."""
FOR_NOW = frozenset({"busy", "away"})
"""Reasons for passing that may be over by the next search."""

RULES: Mapping[str, Callable[[Task, Party, Reads, House], bool]] = {
    "service": _does_service,
    "away": _somebody_there,
    "excluded": _not_excluded,
    "own": _not_their_own,
    "passed": _has_not_passed,
    "language": _speaks_it,
    "region": _sits_there,
}
"""Every rule that can leave a provider out, by the code that explains it."""


def left_out_by(task: Task, party: Party, reads: Reads, house: House) -> str:
    """Give the code of the first rule that leaves the provider out, or nothing."""
    rules = RULES.items()
    return next((code for code, holds in rules if not holds(task, party, reads, house)), "")


def left_out(task: Task, reads: Reads, house: House) -> Iterable[tuple[PartyId, str]]:
    """Give who does the service and still cannot be asked, each with the code of why."""
    for party in reads.parties(Side.PROVIDER):
        code = left_out_by(task, party, reads, house)
        if code and code != "service":
            yield party.id, code


def eligible(task: Task, reads: Reads, house: House) -> tuple[Party, ...]:
    """Give the providers who may be offered the task, by id."""
    parties = reads.parties(Side.PROVIDER)
    return tuple(party for party in parties if not left_out_by(task, party, reads, house))


def able(task: Task, reads: Reads) -> Iterable[Party]:
    """Give the providers whom an operator may name: they do the service, or anything at all."""
    parties = [p for p in reads.parties(Side.PROVIDER) if p.standing == Standing.ACTIVE]
    fits = [p for p in parties if p.does(task.service)]
    return fits or parties


def next_wave(task: Task, reads: Reads, house: House) -> tuple[PartyId, ...]:
    """Give whom the next wave goes to: the usual one, then the stand-in, then all others.

    A favourite who let the task wait once is asked again with the others. Empty when nobody is
    left to ask in this search.
    """
    fresh = _fresh(task, reads, house)
    silent = {offer.provider for offer in task.offers if offer.state == OfferState.EXPIRED}
    held = reads.arrangement(task.arrangement)
    for favourite in (held.usual, held.stand_in):
        if favourite in fresh and favourite not in silent:
            return (favourite,)
    return fresh


def is_last_wave(task: Task, wave: tuple[PartyId, ...], reads: Reads, house: House) -> bool:
    """Whether nobody eligible is left to ask after this wave."""
    return set(_fresh(task, reads, house)) <= set(wave)


def _fresh(task: Task, reads: Reads, house: House) -> tuple[PartyId, ...]:
    """Who may be asked and was not asked in this search; what was withdrawn does not count."""
    asked = {
        offer.provider
        for offer in task.offers
        if offer.wave > task.looked and offer.state != OfferState.RESCINDED
    }
    return tuple(party.id for party in eligible(task, reads, house) if party.id not in asked)

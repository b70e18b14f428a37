"""Who must be told: the readers of a task on each side."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing.people import Person, Position, Standing

if TYPE_CHECKING:
    from routing.notices.model import Notice
    from routing.ports import Reads
    from routing.task import Offer, Task
    from routing.values import PartyId, PersonId


def client_side(task: Task) -> tuple[PersonId, ...]:
    """The person who asked for it."""
    return (task.requester,)


def provider_side(task: Task, reads: Reads) -> tuple[PersonId, ...]:
    """The named worker, else everybody active in the firm that holds it."""
    if task.worker is not None:
        return (task.worker,)
    return () if task.provider is None else members(task.provider, reads)


def leads(task: Task, reads: Reads) -> tuple[PersonId, ...]:
    """Who leads the firm that holds it, without whoever does the work."""
    if task.provider is None or task.worker is None:
        return ()
    people = reads.people_of(task.provider)
    led = (p for p in people if p.position == Position.OWNER and p.standing == Standing.ACTIVE)
    return tuple(p.id for p in led if p.id != task.worker)


def members(party: PartyId, reads: Reads) -> tuple[PersonId, ...]:
    """The active people of a firm."""
    return tuple(p.id for p in reads.people_of(party) if p.standing == Standing.ACTIVE)


def offered_to(task: Task, offer: Offer, reads: Reads) -> tuple[PersonId, ...]:
    """Who of a firm reads an offer: whom it was agreed that they do it, else everybody.

    What the desk offers by name goes to everybody; so does all while that person is away.
    """
    people = members(offer.provider, reads)
    held = reads.arrangement(task.arrangement) if task.arrangement else None
    if held is None or offer.assigned or held.usual != offer.provider or held.who not in people:
        return people
    return people if reads.person(held.who).away else (held.who,)


def approvers(task: Task, reads: Reads) -> tuple[PersonId, ...]:
    """Who may approve in the client's firm: approvers and owners, else who asked."""
    able = [p for p in reads.people_of(task.client) if may_approve(p)]
    return tuple(p.id for p in able) or (task.requester,)


def may_approve(person: Person) -> bool:
    """Whether a member of a client's firm may say yes for it."""
    return person.position in ("owner", "approver") and person.standing == Standing.ACTIVE


def operators(reads: Reads) -> tuple[PersonId, ...]:
    """Everybody who runs the desk."""
    return tuple(person.id for person in reads.operators())


def to_operators(reads: Reads, notice: Notice) -> tuple[Notice, ...]:
    """Give the notice for everybody who runs the desk."""
    return tuple(replace(notice, to=operator) for operator in operators(reads))

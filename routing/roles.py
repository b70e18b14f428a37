"""Who may do what: small checks that raise a refusal saying whose turn or right it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.people import Person, Position, Standing
from routing.refusals import Refused

if TYPE_CHECKING:
    from datetime import datetime

    from routing.house import House
    from routing.ports import PostedCard
    from routing.task import Task


def must_see(person: Person, task: Task) -> None:
    """Refuse whoever stands behind the wall: the task is then as good as not there.

    A provider sees what they hold or were offered.
    """
    if not may_see(person, task):
        raise Refused("no_task")


def may_see(person: Person, task: Task) -> bool:
    """Whether a task is on this person's side of the wall."""
    return person.operator or _is_client(person, task) or _is_provider(person, task)


def _is_client(person: Person, task: Task) -> bool:
    """A member sees their own tasks, an owner or approver those of the whole firm."""
    if person.client is None or person.client != task.client:
        return False
    return person.position != Position.MEMBER or person.id in (task.requester, task.entrusted)


def _is_provider(person: Person, task: Task) -> bool:
    if person.provider is None:
        return False
    return task.provider == person.provider or task.offer_for(person.provider) is not None


def must_be_client(person: Person, task: Task) -> None:
    """Refuse everybody but the client's own people (and operators, on their behalf)."""
    if not (_is_client(person, task) or person.operator):
        raise Refused("only_client")


def must_hold(person: Person, task: Task) -> None:
    """Refuse everybody but the provider who holds the task."""
    if task.provider is None or task.provider != person.provider:
        raise Refused("not_yours")


def must_be_provider(person: Person) -> None:
    """Refuse who does not work for a provider, or whom nobody has admitted yet."""
    if person.provider is None:
        raise Refused("only_provider")
    if person.standing != Standing.ACTIVE:
        raise Refused("not_admitted")


def must_be_operator(person: Person) -> None:
    """Refuse everybody but operators."""
    if not person.operator:
        raise Refused("only_operator")


def must_approve(person: Person, task: Task) -> None:
    """Refuse who may not say yes for the client's firm."""
    must_be_client(person, task)
    if person.position == Position.MEMBER and not person.operator:
        raise Refused("only_approver")


def must_be_theirs(person: Person, card: PostedCard, now: datetime, house: House) -> None:
    """Refuse a card of somebody else's, or one that is over: a card itself knows only its key."""
    if card.person is not None and card.person != person.id:
        raise Refused("not_your_card")
    if card.expires_at is not None and house.held_open(card.expires_at) < now:
        raise Refused("card_over")

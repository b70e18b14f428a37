"""Keeping the register: written when work with an access is claimed or in words, ended by a tap.

At a hand-over and when somebody leaves, the client gets the list of what is to be taken away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.access.model import Access, AccessEnded, AccessGiven, standing
from routing.catalogue.model import InputKind
from routing.notices.model import DESK, Fact, Firm, Mode, Notice, Words, Work
from routing.people import Side
from routing.refusals import Refused
from routing.task import GivenHow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from routing.arrangement import Arrangement
    from routing.ports import Reads
    from routing.talk import Press, Pressed
    from routing.task import Task
    from routing.unit import Unit
    from routing.values import PartyId, PersonId, TextId

Held = tuple["Arrangement", Access]
BUTTONS = 12


def all_of(reads: Reads, client: PartyId) -> Iterator[Held]:
    """Give a client's whole register, ended entries too."""
    for held in reads.arrangements_of(client):
        yield from ((held, one) for one in held.access)


def standing_of(reads: Reads, client: PartyId, provider: PartyId | None = None) -> tuple[Held, ...]:
    """Give who has what now; of one provider only, when they are named."""
    found = ((held, one) for held, one in all_of(reads, client) if one.ended_at is None)
    return tuple(pair for pair in found if provider is None or pair[1].provider == provider)


def claimed(unit: Unit, task: Task) -> None:
    """Write down what the provider of a task is let into by it; ask to end what another one had."""
    provider = task.provider
    assert provider is not None
    held = unit.tx.arrangement(task.arrangement)
    known = {one.input for one in standing(held.access) if one.provider == provider}
    for key in _inputs(unit, task):
        if key not in known:
            held = give(unit, held, provider, key)
    before = [pair for pair in _of_others(held, provider) if _moved_from(task, pair[1])]
    if before:
        unit.tell(_check(task.requester, before))


def _inputs(unit: Unit, task: Task) -> Iterator[str]:
    service = unit.house.service(task)
    for one in () if service is None else service.inputs:
        given = task.inputs.get(one.key)
        there = given is not None and given.how in (GivenHow.GIVEN, GivenHow.THEIRS)
        if one.kind == InputKind.ACCESS and there:
            yield one.key


def _of_others(held: Arrangement, provider: PartyId) -> Iterator[Held]:
    return ((held, one) for one in standing(held.access) if one.provider != provider)


def _moved_from(task: Task, one: Access) -> bool:
    """Whether the one with the access had this task before: they hold it no more."""
    return any(offer.provider == one.provider and offer.left for offer in task.offers)


def give(
    unit: Unit, held: Arrangement, provider: PartyId, input: str = "", text: TextId | None = None
) -> Arrangement:
    """Write down that a provider was let into a system."""
    n = 1 + max((one.n for _, one in all_of(unit.tx, held.client)), default=0)
    given = AccessGiven(n=n, provider=provider, since_at=unit.now, input=input, text=text)
    return unit.record_arrangement(held, given)


def _check(to: PersonId, found: Iterable[Held]) -> Notice:
    """The checklist at a hand-over: what to take away from who had it before."""
    rows = tuple(found)
    return Notice(
        key="access_check",
        to=to,
        about=DESK,
        facts={"access": tuple(row(held, one) for held, one in rows)},
        actions=(*(f"access_end.{one.n}" for _, one in rows[:BUTTONS]), "access_list", "person"),
        rings=False,
    )


def row(held: Arrangement, one: Access) -> Mapping[str, Fact]:
    """One entry as a row of facts."""
    facts: dict[str, Fact] = {
        "n": one.n,
        "firm": Firm(party=one.provider),
        "work": Work(service=held.service),
    }
    if one.text is not None:
        facts["said"] = Words(text=one.text)
    if one.input:
        facts["input"] = one.input
    if one.since_at is not None:
        facts["since"] = one.since_at
    return facts if one.ended_at is None else {**facts, "ended": one.ended_at}


# --- in chat ---


def show_access(unit: Unit, mode: Mode = Mode.SAID) -> None:
    """Show a client who has what; a provider what they have, client by client."""
    found = _seen_by(unit)
    facts: dict[str, Fact] = {"access": tuple(row(held, one) for held, one in found)}
    mine = [one for held, one in found if held.client == unit.actor.client]
    ends = tuple(f"access_end.{one.n}" for one in mine[:BUTTONS])
    unit.card(
        "access_list" if found else "access_none",
        *ends,
        "person",
        slot="access",
        mode=mode,
        facts=facts if found else {},
    )


def _seen_by(unit: Unit) -> tuple[Held, ...]:
    person = unit.actor
    if person.client is not None:
        return standing_of(unit.tx, person.client)
    return () if person.provider is None else held_by(unit, person.provider)


def held_by(unit: Unit, provider: PartyId) -> tuple[Held, ...]:
    """Give what a provider has, of all clients."""
    clients = (party.id for party in unit.tx.parties(Side.CLIENT))
    return tuple(pair for client in clients for pair in standing_of(unit.tx, client, provider))


def end_all(unit: Unit, found: Iterable[Held]) -> None:
    """Write down that all of these were taken away."""
    for held, one in found:
        now = unit.tx.arrangement(held.id)
        unit.record_arrangement(now, AccessEnded(n=one.n, ended_at=unit.now))


def _end(unit: Unit, pressed: Pressed) -> None:
    """The client has taken one away."""
    client = unit.actor.client
    found = () if client is None else standing_of(unit.tx, client)
    mine = [pair for pair in found if str(pair[1].n) == pressed.arg]
    if not mine:
        raise Refused("no_access")
    end_all(unit, mine)
    show_access(unit, Mode.SHOWN if pressed.slot == "access" else Mode.SAID)


PRESSES: Mapping[str, Press] = {
    "access_end": _end,
    "access_list": lambda unit, _pressed: show_access(unit),
}

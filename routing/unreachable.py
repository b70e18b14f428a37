"""Somebody cannot be reached, as the platform says; the other side is told, and when it is over.

The postman says it with a letter of the desk's own; knows no platform.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import commands as c
from routing.notices.model import DESK, About, Fact, Notice, Subject, Who
from routing.notices.readers import client_side, members, operators, provider_side
from routing.notices.telling import about_task
from routing.offering import go_on
from routing.people import Standing
from routing.things import things_of
from routing.values import PersonId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.people import Person
    from routing.ports import PostedCard
    from routing.talk import Order
    from routing.task import Task
    from routing.unit import Unit


def unreachable(unit: Unit, fields: Mapping[str, str]) -> None:
    """Tell the operators, and the other side of the task if it was about one, once.

    Fields: `person` (a number), `about` (a reference such as `T-7`), `code` (the platform's).
    A notice of this kind that fails itself tells nobody: no loops.
    """
    person = int(fields.get("person") or 0)
    if not person or fields.get("notice") == "unreachable":
        return
    about = _about(fields.get("about", ""))
    if fields.get("notice") == "offer":
        _fail_offer(unit, about, PersonId(person))
    facts: dict[str, Fact] = {"who": Who(person=PersonId(person)), "code": fields.get("code", "")}
    if about.ref:
        facts["ref"] = about.ref
    readers = [*_other_side(unit, about, person), *operators(unit.tx)]
    for reader in dict.fromkeys(readers):
        if reader != person:
            slot = _slot(PersonId(person))
            unit.tell(Notice(key="unreachable", to=reader, about=about, slot=slot, facts=facts))


def reachable(unit: Unit, fields: Mapping[str, str]) -> None:
    """Tell whoever heard that somebody was out of reach that they are back, and them what is open.

    Field: `person` (a number). Nobody hears it twice.
    """
    person = unit.tx.person(PersonId(int(fields["person"])))
    told = False
    for about in (DESK, *map(about_task, _tasks_of(unit, person))):
        for card in unit.tx.cards_in(about, _slot(person.id)):
            if card.notice == "unreachable":
                told = True
                _tell_back(unit, card, person)
    if told and person.standing != Standing.LEFT:
        unit.tell(things_of(unit.tx, person, unit.house, unit.now))


def _tell_back(unit: Unit, card: PostedCard, person: Person) -> None:
    facts: dict[str, Fact] = {"who": Who(person=person.id)}
    if card.about.ref:
        facts["ref"] = card.about.ref
    unit.tell(
        Notice(
            key="reachable", to=card.person, about=card.about, slot=_slot(person.id), facts=facts
        )
    )


def _tasks_of(unit: Unit, person: Person) -> tuple[Task, ...]:
    asked = () if person.client is None else unit.tx.tasks_of_client(person.client)
    holding = () if person.provider is None else unit.tx.tasks_of_provider(person.provider)
    return tuple({task.id: task for task in (*asked, *holding)}.values())


def _slot(person: PersonId) -> str:
    """Name the card on which a reader sees whether this person can be reached."""
    return f"reach.{int(person)}"


def _fail_offer(unit: Unit, about: Subject, person: PersonId) -> None:
    """An offer that reached nobody at its provider has failed: others are asked at once."""
    task = unit.tx.find_task(about.id) if about.kind == About.TASK else None
    party = unit.tx.person(person).provider
    if task is None or party is None or members(party, unit.tx) != (person,):
        return
    if any(offer.provider == party for offer in task.asked_now):
        go_on(unit, unit.apply(task.id, c.FailOffer(provider=party)))


def _about(ref: str) -> Subject:
    head, _, tail = ref.partition("-")
    return Subject(kind=About.TASK, id=int(tail)) if head == "T" and tail.isdigit() else DESK


def _other_side(unit: Unit, about: Subject, person: int) -> tuple[PersonId, ...]:
    task = unit.tx.find_task(about.id) if about.kind == About.TASK else None
    if task is None:
        return ()
    mine = client_side(task)
    return provider_side(task, unit.tx) if person in mine else mine


ORDERS: Mapping[str, Order] = {"unreachable": unreachable, "reachable": reachable}

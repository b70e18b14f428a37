"""Somebody could not be reached: the platform said so for good. The other side is told.

The postman says it with a letter of the desk's own; knows no platform.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import commands as c
from routing.notices.model import DESK, About, Fact, Notice, Subject, Who
from routing.notices.readers import client_side, members, operators, provider_side
from routing.offering import go_on
from routing.values import PersonId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.talk import Order
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
            unit.tell(Notice(key="unreachable", to=reader, about=about, facts=facts))


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


ORDERS: Mapping[str, Order] = {"unreachable": unreachable}

"""A test of the whole way: one made-up task, offered by name to an operator.

For its length the operator acts for a firm of the test too; nobody else is asked, and afterwards
all of it is taken away again. Knows no chat.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from routing.arrangement import UsualSet
from routing.intake.confirming import tasks_of
from routing.intake.inputs import settle
from routing.membership import arrangement_for
from routing.membership.founding import act_for, admit_person, admit_to, found_party
from routing.offering import assign
from routing.operating import acts
from routing.operating.orders import client_named, on_behalf, plain, task_named
from routing.people import Admitted, Person, Repositioned, Side, Standing
from routing.refusals import Refused
from routing.rules import MOST_DIGITS
from routing.task import Given, GivenHow

if TYPE_CHECKING:
    from routing.catalogue import Service
    from routing.talk import Order
    from routing.task import Task
    from routing.unit import Unit
    from routing.values import PartyId

Fields = Mapping[str, str]


def _try_out(unit: Unit, fields: Fields) -> None:
    """person (an operator's number), client (the test's name), text: offer them a test task."""
    person, service = _operator(unit, fields), _service(unit)
    client = admit_person(unit, client_named(unit, fields))
    name = fields.get("client", "").strip()
    firm = found_party(unit, Side.PROVIDER, name)
    act_for(unit, person, Side.PROVIDER, firm, person.position)
    admit_to(unit, unit.tx.party(firm), (service.key,))
    # The first wave goes to whom the client is used to: nobody else hears of a test.
    held = arrangement_for(unit, cast("PartyId", client.client), service.key)
    unit.record_arrangement(held, UsualSet(usual=firm))
    heard = plain(unit, fields.get("text", "").strip() or name, service.key)
    asked = unit.tx.request(on_behalf(unit, fields, heard).id)
    for task in tasks_of(unit, asked):
        _offer(unit, task, firm)


def _operator(unit: Unit, fields: Fields) -> Person:
    said = fields.get("person", "").strip().upper().removeprefix("P-")
    known = said.isdecimal() and len(said) <= MOST_DIGITS
    person = unit.tx.find_person(int(said)) if known else None
    if person is None or not person.operator or person.provider is not None:
        raise Refused("bad_field", field="person", value=said)
    return person


def _service(unit: Unit) -> Service:
    """The service that needs the least to begin with."""
    offered = [s for s in unit.house.catalogue.services.values() if not s.keep_in_house]
    if not offered:
        raise Refused("no_service")
    return min(offered, key=lambda one: sum(need.required for need in one.inputs))


def _offer(unit: Unit, task: Task, firm: PartyId) -> None:
    """Offer it by name, at any hour; what is missing counts as being with the provider."""
    for key in task.missing:
        task = settle(unit, unit.tx.task(task.id), key, Given(how=GivenHow.THEIRS))
    task = unit.tx.task(task.id)
    if task.offer_for(firm) is None:
        assign(unit, task, firm)


def _try_over(unit: Unit, fields: Fields) -> None:
    """task: stop the test, and take away whatever was made for it."""
    task = task_named(unit, fields)
    firms = [offer.provider for offer in task.offers if _is_test(unit, offer.provider)]
    if not firms:
        raise Refused("bad_field", field="task", value=task.ref)
    if not task.closed:
        acts.cancel(unit, task)
    for firm in firms:
        _take_away(unit, firm, task)


def _is_test(unit: Unit, firm: PartyId) -> bool:
    """Whether this is a firm that only operators act for: no provider's own."""
    people = unit.tx.people_of(firm)
    return bool(people) and all(person.operator for person in people)


def _take_away(unit: Unit, firm: PartyId, task: Task) -> None:
    gone = Admitted(standing=Standing.LEFT)
    for person in unit.tx.people_of(firm):
        unit.record_person(
            person.id,
            Repositioned(client=person.client, operator=True, position=person.position),
        )
    unit.record_party(firm, gone)
    unit.record_person(task.requester, gone)


ORDERS: Mapping[str, Order] = {"try_out": _try_out, "try_over": _try_over}

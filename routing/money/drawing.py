"""Money in a unit of work: what accepted work comes to, and what of it the retainer pays.

The charge is worked out from one reading of task and retainer; the retainer's row moves by
compare-and-set like any other, so two acceptances never spend the same hour.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from routing.catalogue.model import InputKind, Rate, RateKind, ResultKind
from routing.events import Charged, ChargeReversed
from routing.money.charge import ALL, Charge, Done, charge_for
from routing.money.retainer import MINUTES, draw, give_back, open_month

if TYPE_CHECKING:
    from collections.abc import Iterator

    from routing.catalogue import Service
    from routing.scene import Scene
    from routing.task import Task
    from routing.unit import Unit
    from routing.values import Money, PersonId, RetainerId, Value


def charge_of(
    scene: Scene, task: Task, agreed_by: PersonId | None = None, share: int = ALL
) -> Charge:
    """Give what the task comes to if it is accepted now; `agreed_by` says yes to what goes over."""
    retainer = scene.tx.retainer_of(task.client)
    done = done_by(task, scene.house.service(task), share)
    return charge_for(done, retainer, task.agreed_by or agreed_by)


def done_by(task: Task, service: Service | None, share: int = ALL) -> Done:
    """Give what was done: the time that counts, and the lines that came to something."""
    price = task.price_rate or _once(task.price)
    pay = task.pay_rate or _once(task.pay)
    counted = any(rate is not None and rate.kind == RateKind.PER_ITEM for rate in (price, pay))
    lines = lines_of(task, service) if counted else 0
    return Done(price=price, pay=pay, took_for=task.took_for, lines=lines, share=share)


def _once(amount: Money | None) -> Rate | None:
    """What was confirmed before rates were pinned to a task: an amount, whatever it was for."""
    return None if amount is None else Rate(kind=RateKind.FIXED, amount=amount)


def lines_of(task: Task, service: Service | None) -> int:
    """Give how many lines are done; without a list the number the provider, or client, named."""
    if task.items:
        return sum(item.done for item in task.items)
    return next(_numbers(task, service), 0)


def counting_result(service: Service) -> str | None:
    """Give the key of the result that says how many lines were done, where there is no list."""
    if service.items_from is not None:
        return None
    return next((one.key for one in service.results if one.kind == ResultKind.NUMBER), None)


def _numbers(task: Task, service: Service | None) -> Iterator[int]:
    if service is None:
        return
    key = counting_result(service)
    for delivery in reversed(task.deliveries):
        yield from _whole(delivery.results.get(key or ""))
    for one in service.inputs:
        if one.kind == InputKind.NUMBER and one.key in task.inputs:
            yield from _whole(task.inputs[one.key].value)


def _whole(value: Value | None) -> Iterator[int]:
    if isinstance(value, int | Decimal) and value >= 0:
        yield int(value)


def settled(unit: Unit, task: Task, event: object) -> None:
    """Let the client's retainer pay what it covers, or have it back."""
    if not isinstance(event, Charged | ChargeReversed):
        return
    amount, counted_in = _covered(event.charge), _unit(event.charge)
    held = unit.tx.retainer_of(task.client) if amount else None
    if held is None or held.unit != counted_in:
        return
    if isinstance(event, Charged):
        unit.record_retainer(held, draw(held, task.id, amount))
    else:
        unit.record_retainer(held, *give_back(held, task.id, counted_in, amount))


def _covered(charge: Charge) -> int:
    return charge.minutes or (0 if charge.drawn is None else charge.drawn.minor)


def _unit(charge: Charge) -> str:
    return MINUTES if charge.drawn is None else charge.drawn.currency


def next_month(unit: Unit, id: RetainerId) -> None:
    """Open the month that has begun; after an outage each month that was missed, in order."""
    held = unit.tx.retainer(id)
    now = unit.house.month_of(unit.now).first
    while held.month is not None and held.month < now:
        opened = open_month(held, unit.house.month(held.month).after)
        assert opened is not None  # what is over waits for no month
        held = unit.record_retainer(held, opened)

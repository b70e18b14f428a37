"""What was done of a task, as far as money counts it, and what that comes to if it is accepted now.

Changes nothing.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from routing.catalogue.model import InputKind, Rate, RateKind, ResultKind
from routing.money.charge import ALL, Charge, Done, charge_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from routing.catalogue import Service
    from routing.scene import Scene
    from routing.task import Task
    from routing.values import Money, PersonId, Value


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

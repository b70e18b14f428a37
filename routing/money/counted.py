"""What a provider must say at delivery, because it is what the work is paid by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.catalogue.model import RateKind
from routing.money.done import counting_result
from routing.money.left import retainer_in_use

if TYPE_CHECKING:
    from routing.scene import Scene
    from routing.task import Task


def time_counts(scene: Scene, task: Task) -> bool:
    """Whether the time taken decides what is paid: a rate by the hour, or a retainer of hours."""
    rates = (task.price_rate, task.pay_rate)
    if any(rate is not None and rate.kind == RateKind.HOURLY for rate in rates):
        return True
    retainer = retainer_in_use(scene.tx, task.client)
    return retainer is not None and retainer.in_hours


def counting(scene: Scene, task: Task) -> str | None:
    """The key of the result by which lines are paid, where there is no list to count."""
    service = scene.house.service(task)
    rates = (task.price_rate, task.pay_rate)
    by_line = any(rate is not None and rate.kind == RateKind.PER_ITEM for rate in rates)
    return counting_result(service) if by_line and service is not None else None

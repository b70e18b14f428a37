"""What is left of a client's retainer, with what is underway counted off; and what would go over.

Work underway counts with what is expected of it, since nobody knows yet what it will take.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from routing.catalogue.model import Rate, RateKind
from routing.money.charge import amount_of
from routing.money.done import charge_of
from routing.money.retainer import Retainer
from routing.task import CLOSED, TaskState
from routing.values import Money
from routing.views import estimate_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from routing.catalogue import Service
    from routing.house import House
    from routing.notices.model import Fact
    from routing.ports import Reads
    from routing.scene import Scene
    from routing.task import Task
    from routing.values import PartyId

MINUTE = timedelta(minutes=1)
UNCOUNTED = CLOSED | {TaskState.KEPT}
"""States in which nothing more is expected of a task."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Outlook:
    """What work is expected to take of a retainer, in its unit: `left` is there for it."""

    retainer: Retainer
    needed: int
    left: int

    @property
    def beyond(self) -> int:
        """How much goes over."""
        return max(self.needed - self.left, 0)

    @property
    def facts(self) -> dict[str, Fact]:
        """What a client reads of it before they say yes."""
        if not self.needed:
            return {"left": self._fact(self.left)}
        facts: dict[str, Fact] = {"about": self._fact(self.needed), "left": self._fact(self.left)}
        if self.beyond:
            facts["over"] = self._fact(self.beyond)
            if (cost := self._cost()) is not None:
                facts["cost"] = cost
        return facts

    def _fact(self, amount: int) -> Fact:
        if self.retainer.in_hours:
            return amount * MINUTE
        return Money(minor=amount, currency=self.retainer.unit)

    def _cost(self) -> Money | None:
        """What the hours beyond would cost."""
        over = self.retainer.over
        if over is None or not self.retainer.in_hours:
            return None
        return amount_of(Rate(kind=RateKind.HOURLY, amount=over), self.beyond, 0)


def retainer_in_use(reads: Reads, client: PartyId) -> Retainer | None:
    """Give the client's retainer, unless there is none or it is over."""
    held = reads.retainer_of(client)
    return None if held is None or held.ended else held


def outlook(
    reads: Reads,
    house: House,
    client: PartyId,
    work: Iterable[tuple[Service, int, Money | None]],
    without: Task | None = None,
) -> Outlook | None:
    """Give what new work (service, lines, price) would take; None without a retainer.

    `without` is a task that is underway and is itself the work that is asked about.
    """
    retainer = retainer_in_use(reads, client)
    if retainer is None:
        return None
    underway = (
        task
        for task in reads.tasks_of_client(client)
        if task.state not in UNCOUNTED and (without is None or task.id != without.id)
    )
    booked = sum(_expected(retainer, task, house.service(task)) for task in underway)
    needed = sum(_needed(retainer, *one) for one in work)
    return Outlook(retainer=retainer, needed=needed, left=max(retainer.left - booked, 0))


def _needed(retainer: Retainer, service: Service, lines: int, price: Money | None) -> int:
    if not retainer.in_hours:
        return price.minor if price is not None and price.currency == retainer.unit else 0
    length = service.estimate or timedelta(0)
    if service.per_unit is not None:
        length += service.per_unit * lines
    return length // MINUTE


def _expected(retainer: Retainer, task: Task, service: Service | None) -> int:
    if not retainer.in_hours:
        price = task.price
        return price.minor if price is not None and price.currency == retainer.unit else 0
    length = task.took_for or estimate_of(task, service)
    return 0 if length is None else length // MINUTE


def after_facts(task: Task, scene: Scene) -> dict[str, Fact]:
    """What accepting a delivery would leave of the retainer, and what it would cost beyond it."""
    retainer = retainer_in_use(scene.tx, task.client)
    if retainer is None or task.charge is not None:
        return {}
    charge = charge_of(scene, task, task.requester)
    used = charge.minutes or (0 if charge.drawn is None else charge.drawn.minor)
    rest = replace(retainer, left=retainer.left - used)
    facts = Outlook(retainer=rest, needed=0, left=rest.left).facts
    if charge.over is not None and charge.over.minor:
        facts["over"] = charge.over
    return facts

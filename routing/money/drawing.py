"""What the retainer pays of accepted work, and gets back when that is reversed.

The charge is worked out from one reading of task and retainer; the retainer's row moves by
compare-and-set like any other, so two acceptances never spend the same hour.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.events import Charged, ChargeReversed
from routing.money.retainer import MINUTES, draw, give_back

if TYPE_CHECKING:
    from routing.money.charge import Charge
    from routing.money.retainer import Retainer, RetainerEvent
    from routing.scene import Scene
    from routing.task import Task


def settled(
    scene: Scene, task: Task, event: object
) -> tuple[Retainer, tuple[RetainerEvent, ...]] | None:
    """Give the client's retainer and what happens to it: it pays, or has it back."""
    if not isinstance(event, Charged | ChargeReversed):
        return None
    amount, counted_in = _covered(event.charge), _unit(event.charge)
    held = scene.tx.retainer_of(task.client) if amount else None
    if held is None or held.unit != counted_in:
        return None
    if isinstance(event, Charged):
        return held, (draw(held, task.id, amount),)
    return held, tuple(give_back(held, task.id, counted_in, amount))


def _covered(charge: Charge) -> int:
    return charge.minutes or (0 if charge.drawn is None else charge.drawn.minor)


def _unit(charge: Charge) -> str:
    return MINUTES if charge.drawn is None else charge.drawn.currency

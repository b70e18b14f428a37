"""The months of a retainer: each opens when it has begun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.money.retainer import open_month

if TYPE_CHECKING:
    from routing.unit import Unit
    from routing.values import RetainerId


def next_month(unit: Unit, id: RetainerId) -> None:
    """Open the month that has begun; after an outage each month that was missed, in order."""
    held = unit.tx.retainer(id)
    now = unit.house.month_of(unit.now).first
    while held.month is not None and held.month < now:
        opened = open_month(held, unit.house.month(held.month).after)
        assert opened is not None  # what is over waits for no month
        held = unit.record_retainer(held, opened)

"""The operator's room: triage, the look at one task, disputes, checks, orders and mornings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.operating import orders, stepping, trying
from routing.operating.mornings import arm_morning, month_due, morning_due, next_morning
from routing.operating.orders import on_behalf
from routing.operating.presses import ANSWERS, PRESSES, show_task
from routing.operating.saying import ask_whom, ordered, ordered_of_one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.talk import Order

ORDERS: Mapping[str, Order] = {
    **orders.ORDERS,
    **stepping.ORDERS,
    **trying.ORDERS,
}

__all__ = [
    "ANSWERS",
    "ORDERS",
    "PRESSES",
    "arm_morning",
    "ask_whom",
    "month_due",
    "morning_due",
    "next_morning",
    "on_behalf",
    "ordered",
    "ordered_of_one",
    "show_task",
]

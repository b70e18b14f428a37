"""The operator's room: triage, the look at one task, disputes, checks, orders and mornings."""

from routing.operating.mornings import arm_morning, morning_due, next_morning
from routing.operating.orders import ORDERS, on_behalf
from routing.operating.presses import ANSWERS, PRESSES, show_task

__all__ = [
    "ANSWERS",
    "ORDERS",
    "PRESSES",
    "arm_morning",
    "morning_due",
    "next_morning",
    "on_behalf",
    "show_task",
]

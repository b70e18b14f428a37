"""Membership: who is on the desk, for which firm, and what stands between them.

People arrive, join, are admitted, are away and come back; clients' firms, arrangements, notes.
"""

from routing.membership.arrangements import arrangement_for
from routing.membership.enrolling import ORDERS as _ENROLLING
from routing.membership.firm import may_ask_for

ORDERS = {**_ENROLLING}

__all__ = ["ORDERS", "arrangement_for", "may_ask_for"]

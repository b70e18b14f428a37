"""Membership: who is on the desk, for which firm, and what stands between them.

People arrive, join, are admitted, are away and come back; clients' firms, arrangements, notes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.membership import (
    absence,
    arrangements,
    enrolling,
    firm,
    joining,
    keeping,
    notes,
    persons,
    profile,
    settling,
    sharing,
    unwanted,
    vetting,
)
from routing.membership.absence import away, come_back, fire, returned
from routing.membership.arrangements import (
    arrangement_for,
    name_usual,
    set_usual,
)
from routing.membership.arriving import arrive, as_client, settled, speaks
from routing.membership.codes import link_code
from routing.membership.firm import invite_colleague, may_ask_for, show_people, show_services
from routing.membership.joining import ask_to_join, stopped_doing
from routing.membership.notes import forget_note, show_notes
from routing.membership.persons import call_operator, told_person
from routing.membership.phrases import is_command, obeyed
from routing.membership.settling import set_lang, welcome, what_we_keep

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.talk import Answer, Order, Press

PRESSES: Mapping[str, Press] = {
    **settling.PRESSES,
    **joining.PRESSES,
    **firm.PRESSES,
    **arrangements.PRESSES,
    **notes.PRESSES,
    **absence.PRESSES,
    **persons.PRESSES,
    **keeping.PRESSES,
    **profile.PRESSES,
    **sharing.PRESSES,
    **unwanted.PRESSES,
    "forget": forget_note,
}
ORDERS: Mapping[str, Order] = {**enrolling.ORDERS, **vetting.ORDERS}
ANSWERS: Mapping[str, Answer] = {
    **settling.ANSWERS,
    **arrangements.ANSWERS,
    **notes.ANSWERS,
    **persons.ANSWERS,
}

__all__ = [
    "ANSWERS",
    "ORDERS",
    "PRESSES",
    "arrangement_for",
    "arrive",
    "as_client",
    "ask_to_join",
    "away",
    "call_operator",
    "come_back",
    "fire",
    "forget_note",
    "invite_colleague",
    "is_command",
    "link_code",
    "may_ask_for",
    "name_usual",
    "obeyed",
    "returned",
    "set_lang",
    "set_usual",
    "settled",
    "show_notes",
    "show_people",
    "show_services",
    "speaks",
    "stopped_doing",
    "told_person",
    "welcome",
    "what_we_keep",
]

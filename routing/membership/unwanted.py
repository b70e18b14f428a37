"""Whom a client does not want: said in words, undone in words or by a tap; nobody else hears it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.membership.firm import owned
from routing.membership.founding import about_person
from routing.notices.model import Firm
from routing.people import Blocked, Side
from routing.understanding.phrases.unwanted import unwanted
from routing.values import PartyId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.talk import Heard, Press, Pressed
    from routing.unit import Unit


def told_unwanted(unit: Unit, heard: Heard) -> bool:
    """Take a whole message that says whom the client's firm does not want; False for any other.

    A name that no provider has is no such message.
    """
    said = None if unit.actor.client is None else unwanted(heard.text)
    if said is None:
        return False
    name, on = said
    found = {p.provider for p in unit.tx.person_named(name) if p.provider is not None}
    found |= {party.id for party in unit.tx.party_named(name, Side.PROVIDER)}
    for provider in found:
        _set(unit, provider, on=on)
    return bool(found)


def _set(unit: Unit, provider: PartyId, *, on: bool) -> None:
    client = owned(unit)
    blocked = int(provider) in unit.tx.party(client).blocked
    if blocked != on:
        unit.record_party(client, Blocked(provider=provider, on=on))
    key, back = ("blocked", f"unblock.{provider}") if on else ("unblocked", f"block.{provider}")
    actions = (back, "person")
    unit.answer(key, *actions, about=about_person(unit.actor.id), firm=Firm(party=provider))


def _press(*, on: bool) -> Press:
    def press(unit: Unit, pressed: Pressed) -> None:
        _set(unit, PartyId(int(pressed.arg)), on=on)

    return press


PRESSES: Mapping[str, Press] = {"block": _press(on=True), "unblock": _press(on=False)}

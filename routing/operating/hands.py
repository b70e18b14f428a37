""" "Who is free?": who works here, how much each has in hand, and who is away. Reads only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.matching import back_at, is_there, load_of
from routing.notices.model import DESK, Fact, Firm
from routing.people import Party, Side, Standing

if TYPE_CHECKING:
    from routing.unit import Unit

MOST = 10
"""So many stand on a card, those with the least in hand first."""


def show_hands(unit: Unit) -> None:
    """Show the operator who could take more: the least in hand first, who is away last."""
    rows = [_row(unit, one) for one in unit.tx.parties(Side.PROVIDER) if _works(one)]
    rows.sort(key=lambda row: ("away" in row, "full" in row, row.get("load", 0)))
    facts: dict[str, Fact] = {"hands": tuple(rows[:MOST])} if rows else {}
    if len(rows) > MOST:
        facts["more"] = len(rows) - MOST
    unit.answer("hands_told", "ahead", "board", "person", about=DESK, **facts)


def _works(party: Party) -> bool:
    return party.standing == Standing.ACTIVE and Standing.ACTIVE in party.services.values()


def _row(unit: Unit, party: Party) -> dict[str, Fact]:
    """One firm: what it has in hand, of how much it takes; away, and until when."""
    people = unit.tx.people_of(party.id)
    load = load_of(party.id, unit.tx, unit.house)
    row: dict[str, Fact] = {"firm": Firm(party=party.id), "load": load}
    if party.capacity is not None:
        row["capacity"] = party.capacity
        row |= {"full": True} if load >= party.capacity else {}
    if not any(is_there(person) for person in people):
        back = back_at(people)
        row |= {"away": True} if back is None else {"away": True, "until": back}
    return row

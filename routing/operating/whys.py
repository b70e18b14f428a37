"""Why this provider and not that one: every firm of the desk with the rules that left it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.matching import Verdict, verdicts
from routing.notices.model import Fact, Firm
from routing.roles import must_be_operator
from routing.talk import Press, Pressed, task_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from routing.house import House
    from routing.ports import Reads
    from routing.task import Task
    from routing.unit import Unit


def why_rows(task: Task, reads: Reads, house: House, now: datetime) -> tuple[dict[str, Fact], ...]:
    """Give a row for every provider: the first rule that leaves them out, else how they stand.

    `barred` with the rule's facts and `more`, how many further rules would; or `holder`, `asked`
    (the state of their newest offer) or `free` (may still be asked).
    """
    found = verdicts(task, reads, house, now)
    return tuple({"firm": Firm(party=one.party.id), **_told(task, one)} for one in found)


def _told(task: Task, verdict: Verdict) -> Mapping[str, Fact]:
    offer, barred = task.offer_for(verdict.party.id), verdict.barred
    if task.provider == verdict.party.id:
        return {"holder": True}
    if offer is not None and offer in task.open_offers:
        return {"asked": offer.state.value}
    if barred is not None:
        more = len(verdict.reasons) - 1
        return {"barred": barred.code, **barred.facts, **({"more": more} if more else {})}
    return {"free": True} if offer is None else {"asked": offer.state.value}


def _why(unit: Unit, pressed: Pressed) -> None:
    """Show the operator who could be asked, and why the others are not."""
    must_be_operator(unit.actor)
    task = task_of(unit, pressed)
    rows: tuple[Fact, ...] = why_rows(task, unit.tx, unit.house, unit.now)
    unit.answer_of(task, "why_whom", providers=rows)


PRESSES: Mapping[str, Press] = {"why": _why}

"""Who had how much of late: for themselves to providers, for all to the operator."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from routing.figures.fairness import Record, gini, records
from routing.matching.gathering import load_of
from routing.membership.founding import about_person
from routing.notices.model import Fact, Firm
from routing.people import Side, Standing
from routing.roles import must_be_operator, must_be_provider
from routing.values import PartyId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.talk import Press, Pressed
    from routing.unit import Unit

SHARE_OF = timedelta(days=30)
"""Calendar time that a share is worked out over, unless somebody asks for another."""


def show_share(unit: Unit) -> None:
    """Tell providers their own part; operators everybody's."""
    if unit.actor.operator:
        show_shares(unit)
        return
    must_be_provider(unit.actor)
    party = PartyId(unit.actor.provider or 0)
    found = records(unit.tx.outcomes_since(unit.now - SHARE_OF))
    mine = next((one for one in found if one.provider == party), Record(provider=party))
    capacity = unit.tx.party(party).capacity
    facts = {**record_facts(mine), "load": load_of(party, unit.tx, unit.house)}
    facts |= {} if capacity is None else {"capacity": capacity}
    about = about_person(unit.actor.id)
    unit.answer("my_share", "profile", about=about, days=SHARE_OF.days, **facts)


def show_shares(unit: Unit) -> None:
    """Tell the operator what everybody had, the largest share first."""
    must_be_operator(unit.actor)
    found = records(unit.tx.outcomes_since(unit.now - SHARE_OF))
    active = [p.id for p in unit.tx.parties(Side.PROVIDER) if p.standing == Standing.ACTIVE]
    units = {one.provider: one.units for one in found}
    rows: tuple[Fact, ...] = tuple(
        {"firm": Firm(party=one.provider), **record_facts(one)}
        for one in sorted(found, key=lambda one: (-one.units, one.provider))
    )
    spread = round(100 * gini([units.get(id, 0) for id in active]))
    about = about_person(unit.actor.id)
    unit.answer("shares", about=about, days=SHARE_OF.days, spread=spread, shares=rows)


def record_facts(record: Record) -> dict[str, Fact]:
    """Give a record as facts, those that are nothing left out but for offers and claims."""
    reasons: tuple[Fact, ...] = tuple(
        {"because": code, "n": n} for code, n in record.declined.items() if code
    )
    counts = {
        "expired": record.expired,
        "passed": record.passed,
        "lapsed": record.lapsed,
        "handed_back": record.handed_back,
        "accepted": record.accepted,
        "units": record.units,
    }
    facts: dict[str, Fact] = {name: n for name, n in counts.items() if n}
    facts |= {"offers": record.offers, "claims": record.claims, "share": round(100 * record.share)}
    return {**facts, "reasons": reasons} if reasons else facts


def _share(unit: Unit, _pressed: Pressed) -> None:
    show_share(unit)


PRESSES: Mapping[str, Press] = {"share": _share}

"""A provider's planned absence, told to the clients whose work they usually do: one card for each.

A short one is told only where a round falls into it; nobody is asked about a free Friday.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from routing.arrangement import about_arrangement
from routing.changes.model import (
    ChangeNotice,
    NoticePut,
    NoticeRefused,
    Stage,
    What,
    next_number,
    waiting_changes,
)
from routing.changes.telling import client_cards, day_of, facts_of, last_day, start_of
from routing.notices.model import Firm, Mode, Notice, Work
from routing.notices.readers import may_approve
from routing.series.model import SeriesState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from routing.arrangement import Arrangement
    from routing.notices.model import Fact
    from routing.unit import Unit
    from routing.values import PartyId

WORTH_TELLING = timedelta(days=3)


def tell_clients(
    unit: Unit, provider: PartyId, from_at: datetime, until_at: datetime | None
) -> tuple[Firm, ...]:
    """Put it to every client that it concerns; give whom. They are back on the day of its end."""
    until_at = None if until_at is None else start_of(unit, day_of(unit, until_at))
    long = until_at is None or until_at - from_at >= WORTH_TELLING
    found: dict[PartyId, list[tuple[Arrangement, ChangeNotice]]] = {}
    for held in _theirs(unit, provider):
        if _goes_to_another(held, provider, from_at):
            continue
        if long or _round_falls(unit, held, from_at, until_at):
            told = absence(unit, held, provider, from_at, until_at)
            held = unit.record_arrangement(held, NoticePut(notice=told))
            found.setdefault(held.client, []).append((held, told))
    for pairs in found.values():
        works: tuple[Fact, ...] = tuple({"work": Work(service=one.service)} for one, _ in pairs)
        unit.tell(*client_cards(unit, *pairs[0], works))
    return tuple(Firm(party=client) for client in found)


def _theirs(unit: Unit, provider: PartyId) -> Iterator[Arrangement]:
    """Where they usually do it, or did it last and nobody else is named."""
    pairs = unit.tx.last_clients(provider)
    for held in filter(None, (unit.tx.arrangement_of(*pair) for pair in pairs)):
        last = unit.tx.last_providers(held.client).get(held.service)
        if provider == (held.usual or last):
            yield held


def _goes_to_another(held: Arrangement, provider: PartyId, at: datetime) -> bool:
    """Whether it was agreed that somebody else does it by then."""
    return any(
        told.from_at <= at and told.new != provider for told in waiting_changes(held.changes)
    )


def absence(
    unit: Unit,
    held: Arrangement,
    provider: PartyId | None,
    from_at: datetime,
    until_at: datetime | None,
) -> ChangeNotice:
    """The notice that they are away; the stand-in does it meanwhile, where there is another one."""
    return ChangeNotice(
        n=next_number(held.changes),
        what=What.AWAY,
        from_at=from_at,
        until_at=until_at,
        old=provider,
        new=held.stand_in if held.stand_in != provider else None,
        by=unit.actor.id,
    )


def _round_falls(
    unit: Unit, held: Arrangement, from_at: datetime, until_at: datetime | None
) -> bool:
    """Whether the next round of a standing order is wanted in these days."""
    first = day_of(unit, from_at)
    last = first if until_at is None else last_day(unit, until_at)
    orders = unit.tx.series_of(held.client)
    mine = (o for o in orders if o.service == held.service and o.state == SeriesState.ACTIVE)
    return any(one.on is not None and first <= one.on <= last for one in mine)


def take_back(unit: Unit, provider: PartyId, from_at: datetime) -> None:
    """They are there after all: what was announced is over, and each client's card says so."""
    for held in _theirs(unit, provider):
        for told in held.changes:
            same = told.what == What.AWAY and told.old == provider and told.from_at == from_at
            if same and told.stage != Stage.REFUSED:
                after = unit.record_arrangement(held, NoticeRefused(n=told.n))
                unit.tell(*dropped(unit, after, replace(told, stage=Stage.REFUSED)))


def dropped(unit: Unit, held: Arrangement, told: ChangeNotice) -> Iterator[Notice]:
    """Give what the client's cards say of a change that was taken back."""
    facts = facts_of(unit, held, told)
    for person in unit.tx.people_of(held.client):
        if may_approve(person):
            yield Notice(
                key=f"notice_dropped.{told.what.value}",
                to=person.id,
                about=about_arrangement(held),
                mode=Mode.SHOWN,
                slot=f"change.{told.n}",
                facts=facts,
            )

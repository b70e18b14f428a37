"""Change notices: the desk would like other terms; the client agrees, or talks about it.

Nothing changes without a yes, and work that was confirmed keeps the terms it was confirmed under.
A client reads the price, a provider the pay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.arrangement import (
    Arrangement,
    ChangeAgreed,
    ChangeProposed,
    ChangeRefused,
    Terms,
    TermsSet,
    about_arrangement,
)
from routing.catalogue.model import RateKind
from routing.changes.telling import day_of
from routing.membership import arrangement_for, call_operator
from routing.money.rates import rates_at
from routing.notices.model import About, Fact, Firm, Mode, Notice, Who, Work
from routing.notices.readers import may_approve, members, operators
from routing.refusals import Refused
from routing.values import ArrangementId

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from routing.catalogue import Rate
    from routing.inbound import Place
    from routing.scene import Scene
    from routing.talk import Press, Pressed
    from routing.unit import Unit
    from routing.values import PartyId, ServiceKey


def propose(
    unit: Unit,
    client: PartyId,
    service: ServiceKey,
    price: Rate | None,
    pay: Rate | None,
    from_at: datetime,
) -> None:
    """Put other terms to the client; pay alone is between desk and provider, and holds at once.

    Refuses what changes nothing.
    """
    held = arrangement_for(unit, client, service)
    offered = unit.house.catalogue.services[service]
    now = rates_at(held, offered, from_at)
    wanted = _terms(price or now.price, pay or now.pay, from_at)
    if price in (None, now.price) and pay in (None, now.pay):
        raise Refused("same_terms", work=Work(service=service))
    if price in (None, now.price):
        _hold(unit, unit.record_arrangement(held, TermsSet(terms=wanted)), now.pay)
        return
    held = unit.record_arrangement(held, ChangeProposed(terms=wanted))
    put = _price_facts(unit, wanted, now.price)
    for person in unit.tx.people_of(client):
        if may_approve(person):
            unit.tell(_notice(held, "change_notice", person.id, put))
    facts: dict[str, Fact] = {"work": Work(service=service), "client": Firm(party=client)}
    unit.tell(Notice(key="change_put", to=unit.cause.actor, place=origin(unit), facts=facts))


def origin(unit: Unit) -> Place | None:
    """Where an order came from, when nobody in chat gave it."""
    if unit.cause.actor is not None or unit.letter is None:
        return None
    return unit.letter.inbound.place


def _terms(price: Rate | None, pay: Rate | None, from_at: datetime) -> Terms:
    from routing.membership.arrangements import terms_from

    return terms_from(from_at, price, pay)


def _price_facts(scene: Scene, terms: Terms, old: Rate | None) -> dict[str, Fact]:
    assert terms.price is not None
    facts: dict[str, Fact] = {"new": terms.price, "from": day_of(scene, terms.from_at)}
    if terms.price_by != RateKind.FIXED:
        facts[terms.price_by.value] = True
    return facts if old is None else {**facts, "old": old.amount}


def _notice(held: Arrangement, key: str, to: int, facts: Mapping[str, Fact]) -> Notice:
    return Notice(
        key=key,
        to=to,  # type: ignore[arg-type]
        about=about_arrangement(held),
        slot="change",
        facts={"work": Work(service=held.service), **facts},
        actions=("change_agree", "change_talk") if key == "change_notice" else (),
    )


def _hold(unit: Unit, held: Arrangement, old: Rate | None) -> None:
    """Tell the usual provider what they get from then on."""
    terms = held.terms[-1]
    if terms.pay is None or held.usual is None or (old is not None and terms.pay == old.amount):
        return
    facts: dict[str, Fact] = {"new": terms.pay, "from": day_of(unit, terms.from_at)}
    facts.update({} if old is None else {"old": old.amount})
    for person in members(held.usual, unit.tx):
        unit.tell(_notice(held, "pay_changed", person, facts))


def _asked(unit: Unit, pressed: Pressed) -> tuple[Arrangement, Terms]:
    """The arrangement of the card, if the actor may say yes for its client, and what is asked."""
    found = pressed.about.kind == About.ARRANGEMENT
    held = unit.tx.arrangement(ArrangementId(pressed.about.id)) if found else None
    if held is None or unit.actor.client != held.client:
        raise Refused("no_arrangement")
    if not may_approve(unit.actor):
        raise Refused("only_approver")
    if held.proposed is None:
        raise Refused("change_over")
    return held, held.proposed


def _agree(unit: Unit, pressed: Pressed) -> None:
    held, proposed = _asked(unit, pressed)
    offered = unit.house.catalogue.services[held.service]
    old = rates_at(held, offered, unit.now)
    from_at = max(unit.now, proposed.from_at)
    after = unit.record_arrangement(held, ChangeAgreed(from_at=from_at))
    facts = _price_facts(unit, proposed, old.price)
    _settled(unit, after, "change_agreed", {**facts, "from": day_of(unit, from_at)})
    _hold(unit, after, old.pay)


def _talk(unit: Unit, pressed: Pressed) -> None:
    held, _ = _asked(unit, pressed)
    after = unit.record_arrangement(held, ChangeRefused())
    _settled(unit, after, "change_refused", {})
    call_operator(unit, about_arrangement(after))


def _settled(unit: Unit, held: Arrangement, key: str, facts: Mapping[str, Fact]) -> None:
    """Every reader's card says what came of it, and the operators hear it."""
    for person in unit.tx.people_of(held.client):
        if may_approve(person):
            unit.tell(
                Notice(
                    key=key,
                    to=person.id,
                    about=about_arrangement(held),
                    mode=Mode.SHOWN,
                    slot="change",
                    facts={"work": Work(service=held.service), **facts},
                )
            )
    by: dict[str, Fact] = {"who": Who(person=unit.actor.id), "client": Firm(party=held.client)}
    for reader in operators(unit.tx):
        unit.tell(_notice(held, f"desk_{key}", reader, {**facts, **by}))


PRESSES: Mapping[str, Press] = {
    "change_agree": _agree,
    "change_talk": _talk,
}

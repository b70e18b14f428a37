"""What is told while a task looks for its provider: intake, triage, offers, the claim."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from routing import events as e
from routing import views
from routing.matching import able
from routing.notices.model import Fact, Firm, Mode, Notice, Who
from routing.notices.readers import approvers, client_side, members, operators, provider_side
from routing.notices.telling import Teller, Told, about_task
from routing.rules import TRIAGE_WITHIN
from routing.task import TaskState

if TYPE_CHECKING:
    from routing.house import House
    from routing.task import Offer, Task
    from routing.unit import Unit
    from routing.values import PersonId

Ended = e.OfferDeclined | e.OfferExpired | e.OfferRescinded
OFFER_ACTIONS = ("claim", "date", "pass", "ask")
PASS_REASONS = ("pass.busy", "pass.not_mine", "pass.pay", "pass.unclear")
TRIAGE_CHOICES = ("keep_looking", "date", "stop")
DAY = timedelta(days=1)


def _offer(task: Task, n: int) -> Offer:
    return next(offer for offer in task.offers if offer.n == n)


def offer_notice(task: Task, offer: Offer, to: PersonId, unit: Unit) -> Notice:
    """The card of an offer for one member of the provider's firm."""
    facts: dict[str, Fact] = {**views.brief(task, unit.house), "until": offer.expires_at}
    if offer.assigned:
        facts["assigned"] = True
    return Notice(
        key="offer",
        to=to,
        about=about_task(task),
        slot="offer",
        facts=facts,
        actions=OFFER_ACTIONS,
        expires_at=offer.expires_at,
        urgent=task.urgent,
    )


def _offer_sent(event: e.OfferSent, _before: Task, after: Task, unit: Unit) -> Told:
    offer = _offer(after, event.n)
    for person in members(offer.provider, unit.tx):
        yield offer_notice(after, offer, person, unit)


def queue_card(task: Task, house: House) -> Notice:
    """The card in the provider channel: what may be known before the claim."""
    open_now = task.state == TaskState.QUEUED and bool(task.open_offers)
    return Notice(
        key="queue" if open_now else "queue_over",
        place=house.channel,
        about=about_task(task),
        mode=Mode.SHOWN,
        slot="queue",
        facts=views.brief(task, house),
        actions=("claim",) if open_now else (),
        rings=False,
    )


def _offer_closed(key: str) -> Teller:
    """The offer card of each member loses its buttons and says how it ended."""

    def tell(event: Ended, _before: Task, after: Task, unit: Unit) -> Told:
        offer = _offer(after, event.n)
        for person in members(offer.provider, unit.tx):
            yield _closed_card(key, after, person, unit.house)

    return tell


def _closed_card(key: str, task: Task, to: PersonId, house: House) -> Notice:
    facts: dict[str, Fact] = {"ref": task.ref, "work": views.work_of(task)}
    return Notice(
        key=key, to=to, about=about_task(task), mode=Mode.SHOWN, slot="offer", facts=facts
    )


def _rescinded(event: e.OfferRescinded, _before: Task, after: Task, unit: Unit) -> Told:
    key = "taken" if after.provider is not None else "withdrawn"
    return _offer_closed(key)(event, _before, after, unit)


def _date_proposed(event: e.DateProposed, _before: Task, after: Task, unit: Unit) -> Told:
    offer = _offer(after, event.n)
    facts: dict[str, Fact] = {
        **views.for_client(after, unit.house),
        "proposed": event.due_at,
        "firm": Firm(party=offer.provider),
    }
    for person in client_side(after):
        yield Notice(
            key="date_offered",
            to=person,
            about=about_task(after),
            slot=f"date.{event.n}",
            facts=facts,
            actions=(f"agree.{event.n}", f"look_on.{event.n}"),
        )
    for person in members(offer.provider, unit.tx):
        shown = {**views.brief(after, unit.house), "proposed": event.due_at}
        yield Notice(
            key="date_asked",
            to=person,
            about=about_task(after),
            mode=Mode.SHOWN,
            slot="offer",
            facts=shown,
            actions=OFFER_ACTIONS,
        )


def _date_refused(event: e.DateRefused, before: Task, after: Task, unit: Unit) -> Told:
    offer = _offer(after, event.n)
    for person in client_side(after):
        yield Notice(
            key="date_declined",
            to=person,
            about=about_task(after),
            mode=Mode.SHOWN,
            slot=f"date.{event.n}",
            facts=views.for_client(after, unit.house),
        )
    for person in members(offer.provider, unit.tx):
        yield Notice(
            key="date_refused",
            to=person,
            about=about_task(after),
            slot="offer",
            facts={**views.brief(after, unit.house), "until": offer.expires_at},
            actions=OFFER_ACTIONS,
        )


def _claimed(event: e.Claimed, before: Task, after: Task, unit: Unit) -> Told:
    facts = {**views.for_client(after, unit.house), **presence(after, unit)}
    if before.promise_at is not None:
        facts["again"] = True
    for person in client_side(after):
        yield Notice(
            key="claimed",
            to=person,
            about=about_task(after),
            slot="task",
            facts=facts,
            actions=views.client_actions(after),
        )
    for offer in before.offers:
        if offer.proposed_at is not None and offer.n == event.n:
            yield _date_settled(after, offer, unit)
    for person in members(event.provider, unit.tx):
        yield _closed_card("yours", after, person, unit.house)
    for person in provider_side(after, unit.tx):
        yield brief_card(after, person, unit)


def _date_settled(task: Task, offer: Offer, unit: Unit) -> Notice:
    return Notice(
        key="date_agreed",
        to=task.requester,
        about=about_task(task),
        mode=Mode.SHOWN,
        slot=f"date.{offer.n}",
        facts=views.for_client(task, unit.house),
    )


def presence(task: Task, unit: Unit) -> dict[str, Fact]:
    """Until when the provider is there today, or when they start next."""
    if task.provider is None:
        return {}
    who = task.worker or next(iter(members(task.provider, unit.tx)), None)
    zone = unit.house.catalogue.desk.zone if who is None else unit.tx.person(who).zone
    hours = unit.house.provider_hours(unit.tx.party(task.provider), zone)
    if hours.is_open(unit.now):
        return {"there_until": hours.open_intervals(unit.now, unit.now + DAY)[0][1]}
    return {"there_from": hours.next_open(unit.now)}


def brief_card(task: Task, to: PersonId, unit: Unit) -> Notice:
    """Everything, for the provider who took it."""
    held = unit.tx.arrangement(task.arrangement)
    who: dict[str, Fact] = {"who": Who(person=task.requester)}
    return Notice(
        key="brief",
        to=to,
        about=about_task(task),
        slot="task",
        facts={**views.full(task, unit.house, held.notes), **who},
        files=tuple(file for given in task.inputs.values() for file in given.files),
        actions=views.provider_actions(task),
    )


def _triage(event: e.TriageNeeded, before: Task, after: Task, unit: Unit) -> Told:
    facts: dict[str, Fact] = {
        **views.for_client(after, unit.house),
        "reason": event.reason,
        "by": unit.house.desk_hours.add(unit.now, TRIAGE_WITHIN),
    }
    for person in operators(unit.tx):
        yield triage_card(after, person, unit)
    for person in client_side(after):
        yield Notice(
            key=f"looking.{event.reason}",
            to=person,
            about=about_task(after),
            slot="task",
            facts=facts,
            actions=TRIAGE_CHOICES if event.reason in ("nobody", "no_taker") else ("stop",),
        )


def triage_card(task: Task, to: PersonId, unit: Unit) -> Notice:
    """The operator's card: what it is, why it is here, and whom to give it to."""
    names = tuple(able(task, unit.tx))[:6]
    facts: dict[str, Fact] = {
        **views.full(task, unit.house),
        "reason": task.triage,
        "able": tuple(Firm(party=party.id) for party in names) or None,  # type: ignore[dict-item]
    }
    return Notice(
        key="triage",
        to=to,
        about=about_task(task),
        slot="triage",
        facts={key: fact for key, fact in facts.items() if fact is not None},
        actions=(*(f"assign.{party.id}" for party in names), "route", "decline", "write"),
    )


def _approval(event: e.ApprovalNeeded, _before: Task, after: Task, unit: Unit) -> Told:
    facts: dict[str, Fact] = {**views.for_client(after, unit.house), "what": event.what}
    for person in approvers(after, unit.tx):
        yield Notice(
            key="approval",
            to=person,
            about=about_task(after),
            slot="approval",
            facts=facts,
            actions=("approve", "refuse"),
        )


def _released(key: str) -> Teller:
    """The provider's side of a task that leaves them; the client hears of it only if due moves."""

    def tell(event: object, before: Task, after: Task, unit: Unit) -> Told:
        for person in provider_side(before, unit.tx):
            yield Notice(
                key=key,
                to=person,
                about=about_task(after),
                mode=Mode.SHOWN,
                slot="task",
                facts={"ref": after.ref, "work": views.work_of(after)},
            )

    return tell


TELLERS: dict[str, Teller] = {
    "OfferSent": _offer_sent,
    "OfferDeclined": _offer_closed("passed"),
    "OfferExpired": _offer_closed("expired"),
    "OfferRescinded": _rescinded,
    "DateProposed": _date_proposed,
    "DateRefused": _date_refused,
    "Claimed": _claimed,
    "TriageNeeded": _triage,
    "ApprovalNeeded": _approval,
    "ClaimLapsed": _released("lapsed"),
    "HandedBack": _released("handed_back"),
    "HandedOver": _released("handed_over"),
}

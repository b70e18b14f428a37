"""What is told while a task looks for its provider: intake, triage, offers, the claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import events as e
from routing import views
from routing.changes.model import scope_at
from routing.matching import able, lacking, left_out
from routing.money.counted import time_counts
from routing.money.left import outlook
from routing.notices.first import for_provider
from routing.notices.handing import before_claim, earlier_facts, earlier_files
from routing.notices.model import Fact, Firm, Mode, Notice, Who, Words
from routing.notices.presence import hours_facts
from routing.notices.readers import (
    approvers,
    client_side,
    members,
    offered_to,
    operators,
    provider_side,
)
from routing.notices.telling import Teller, Told, about_task
from routing.promises import offered_due
from routing.rules import TRIAGE_WITHIN
from routing.task import TaskState

if TYPE_CHECKING:
    from routing.house import House
    from routing.scene import Scene
    from routing.task import Offer, Task
    from routing.values import PersonId

Ended = e.OfferDeclined | e.OfferExpired | e.OfferRescinded
OFFER_ACTIONS = ("claim", "date", "pass", "ask")
PASS_REASONS = ("pass.busy", "pass.not_mine", "pass.pay", "pass.unclear")


def _offer(task: Task, n: int) -> Offer:
    return next(offer for offer in task.offers if offer.n == n)


def offer_notice(task: Task, offer: Offer, to: PersonId, scene: Scene) -> Notice:
    """The card of an offer for one member of the provider's firm."""
    return Notice(
        key="offer",
        to=to,
        about=about_task(task),
        slot="offer",
        facts=offer_facts(task, offer, scene),
        actions=OFFER_ACTIONS,
        expires_at=offer.expires_at,
        urgent=task.urgent,
    )


def offer_facts(task: Task, offer: Offer, scene: Scene) -> dict[str, Fact]:
    """The brief, the date that a claim agrees to, and until when the offer is open."""
    facts = {**views.brief(task, scene.house), "due": offered_due(task, scene)}
    if offer.assigned:
        facts["assigned"] = True
    back = scene.house.catalogue.desk.hand_back_for
    return {**facts, "until": offer.expires_at, "back_within": back}


def _offer_sent(event: e.OfferSent, _before: Task, after: Task, scene: Scene) -> Told:
    """An offer that the desk gave away at once is told as the claim alone."""
    offer = _offer(after, event.n)
    if after.provider is not None:
        return
    for person in offered_to(after, offer, scene.tx):
        yield offer_notice(after, offer, person, scene)


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

    def tell(event: Ended, _before: Task, after: Task, scene: Scene) -> Told:
        offer = _offer(after, event.n)
        for person in offered_to(after, offer, scene.tx):
            yield _closed_card(key, after, person, scene.house)

    return tell


def _closed_card(key: str, task: Task, to: PersonId, house: House) -> Notice:
    facts: dict[str, Fact] = {"ref": task.ref, "work": views.work_of(task)}
    return Notice(
        key=key,
        to=to,
        about=about_task(task),
        mode=Mode.SHOWN,
        slot="offer",
        facts=facts,
        actions=("person",) if key == "expired" else (),
    )


def _rescinded(event: e.OfferRescinded, before: Task, after: Task, scene: Scene) -> Told:
    """A date of this provider's that waits for the client is no choice any more either."""
    key = "taken" if after.provider is not None else "withdrawn"
    yield from _offer_closed(key)(event, before, after, scene)
    if _offer(before, event.n).proposed_at is not None:
        yield _date_settled("date_over", after, event.n, scene)


def _date_proposed(event: e.DateProposed, _before: Task, after: Task, scene: Scene) -> Told:
    offer = _offer(after, event.n)
    yield from date_cards(after, offer, scene)
    for person in offered_to(after, offer, scene.tx):
        shown = {**offer_facts(after, offer, scene), "proposed": event.due_at}
        yield Notice(
            key="date_asked",
            to=person,
            about=about_task(after),
            mode=Mode.SHOWN,
            slot="offer",
            facts=shown,
            actions=OFFER_ACTIONS,
        )


def date_cards(task: Task, offer: Offer, scene: Scene) -> Told:
    """Another date as the client's choice: it is theirs at that date, or the search goes on."""
    facts = {
        **views.for_client(task, scene.house),
        "firm": Firm(party=offer.provider),
        **({} if offer.proposed_at is None else {"proposed": offer.proposed_at}),
    }
    for person in client_side(task):
        yield Notice(
            key="date_offered",
            to=person,
            about=about_task(task),
            slot=f"date.{offer.n}",
            facts=facts,
            actions=(f"agree.{offer.n}", f"look_on.{offer.n}", "stop", "person"),
        )


def _date_refused(event: e.DateRefused, _before: Task, after: Task, scene: Scene) -> Told:
    """The provider may still take it as it was wanted, while the offer runs."""
    offer = _offer(after, event.n)
    yield _date_settled("date_declined", after, event.n, scene)
    facts = offer_facts(after, offer, scene)
    runs = offer in after.open_offers
    if not runs:
        del facts["until"]
    for person in offered_to(after, offer, scene.tx):
        yield Notice(
            key="date_refused",
            to=person,
            about=about_task(after),
            slot="offer",
            facts=facts,
            actions=OFFER_ACTIONS if runs else (),
            expires_at=offer.expires_at,
        )


def _claimed(event: e.Claimed, before: Task, after: Task, scene: Scene) -> Told:
    """The client is told once; of the next one quietly, unless the date moves or they chose it."""
    facts = {**views.for_client(after, scene.house), **presence(after, scene)}
    again = before.promise_at is not None
    if again:
        facts["again"] = True
    quiet = again and after.due_at == before.due_at and not _was_handed_over(after, scene)
    for person in client_side(after):
        yield Notice(
            key="claimed",
            to=person,
            about=about_task(after),
            mode=Mode.SHOWN if quiet else Mode.SAID,
            slot="task",
            facts=facts,
            actions=views.client_actions(after),
        )
    if _offer(after, event.n).proposed_at is not None:
        yield _date_settled("date_agreed", after, event.n, scene)
    was_asked = any(offer.n == event.n for offer in before.offers)
    for person in offered_to(after, _offer(after, event.n), scene.tx) if was_asked else ():
        yield _closed_card("yours", after, person, scene.house)
    for person in provider_side(after, scene.tx):
        yield brief_card(after, person, scene)


def _was_handed_over(task: Task, scene: Scene) -> bool:
    """Whether the provider before this one left by a hand-over, which the client chose."""
    left = (e.HandedOver, e.HandedBack, e.ClaimLapsed)
    events = [s.event for s in before_claim(task, scene) if isinstance(s.event, left)]
    return bool(events) and isinstance(events[-1], e.HandedOver)


def _date_settled(key: str, task: Task, n: int, scene: Scene) -> Notice:
    return Notice(
        key=key,
        to=task.requester,
        about=about_task(task),
        mode=Mode.SHOWN,
        slot=f"date.{n}",
        facts=views.for_client(task, scene.house),
    )


def _worker_named(event: e.WorkerNamed, before: Task, after: Task, scene: Scene) -> Told:
    """The named one gets everything; whoever had it before sees that it moved on."""
    for person in provider_side(before, scene.tx):
        if person != event.worker:
            facts: dict[str, Fact] = {"ref": after.ref, "work": views.work_of(after)}
            yield Notice(
                key="handed_over",
                to=person,
                about=about_task(after),
                mode=Mode.SHOWN,
                slot="task",
                facts=facts,
            )
    yield brief_card(after, event.worker, scene)


def presence(task: Task, scene: Scene) -> dict[str, Fact]:
    """Until when the provider is there today, or when they start next."""
    return {} if task.provider is None else hours_facts(task.provider, task.worker, scene)


def brief_card(task: Task, to: PersonId, scene: Scene) -> Notice:
    """Everything, for the provider who took it: also what was said and handed in before."""
    held = scene.tx.arrangement(task.arrangement)
    who: dict[str, Fact] = {"who": Who(person=task.requester), **earlier_facts(task, scene)}
    files = (*(f for given in task.inputs.values() for f in given.files),)
    scope = scope_at(held.changes, task.opened_at or scene.now)
    if scope is not None:
        who["agreed"] = Words(text=scope)
    return Notice(
        key="brief",
        to=to,
        about=about_task(task),
        slot="task",
        facts={
            **views.full(task, scene.house, held.notes),
            **for_provider(held.background),
            **who,
        },
        files=tuple(dict.fromkeys((*files, *earlier_files(task, scene)))),
        actions=(
            *views.provider_actions(task),
            *_timer_action(task, scene),
            *_may_name(task, scene),
        ),
    )


def _timer_action(task: Task, scene: Scene) -> tuple[str, ...]:
    """A timer that runs can be stopped; where time is what counts, one can be started."""
    if task.timed_at is not None:
        return ("timer_off",)
    begun = task.state == TaskState.WORKING and task.started_at is not None
    return ("timer_on",) if begun and time_counts(scene, task) else ()


def _may_name(task: Task, scene: Scene) -> tuple[str, ...]:
    """A firm of several may name who does it, while it is being done."""
    doing = task.state in (TaskState.WORKING, TaskState.WAITING) and task.provider is not None
    several = doing and task.provider is not None and len(members(task.provider, scene.tx)) > 1
    return ("worker",) if several else ()


def _triage(event: e.TriageNeeded, before: Task, after: Task, scene: Scene) -> Told:
    facts: dict[str, Fact] = {
        **views.for_client(after, scene.house),
        "reason": event.reason,
        "by": scene.house.desk_hours.add(scene.now, TRIAGE_WITHIN),
    }
    for person in operators(scene.tx):
        yield triage_card(after, person, scene)
    for person in client_side(after):
        yield Notice(
            key=f"looking.{event.reason}",
            to=person,
            about=about_task(after),
            slot="task",
            facts=facts,
            actions=views.client_actions(after),
        )


NOT_ASKED = 3
"""So many of those who do it and were not asked are named, with why."""


def triage_card(task: Task, to: PersonId, scene: Scene) -> Notice:
    """The operator's card: what it is, why it is here, and whom to give it to."""
    names = tuple(able(task, scene.tx))[:6]
    facts: dict[str, Fact] = {
        **views.full(task, scene.house),
        "reason": task.triage,
        "able": tuple(Firm(party=party.id) for party in names) or None,  # type: ignore[dict-item]
        "lacking": lacking(task, scene.tx, scene.house, scene.now),
        "left_out": tuple(
            {"firm": Firm(party=id), "barred": reason.code, **reason.facts}
            for id, reason in left_out(task, scene.tx, scene.house, scene.now)
        )[:NOT_ASKED],
    }
    return Notice(
        key="triage",
        to=to,
        about=about_task(task),
        slot="triage",
        facts={key: fact for key, fact in facts.items() if fact},
        actions=(*(f"assign.{party.id}" for party in names), "route", "decline", "why", "write"),
    )


def _approval(event: e.ApprovalNeeded, _before: Task, after: Task, scene: Scene) -> Told:
    facts: dict[str, Fact] = {**views.for_client(after, scene.house), "what": event.what}
    service = scene.house.service(after)
    if event.what == "overage" and service is not None:
        work = ((service, len(after.items), after.price),)
        found = outlook(scene.tx, scene.house, after.client, work, after)
        facts.update({} if found is None else found.facts)
    for person in approvers(after, scene.tx):
        yield Notice(
            key="approval",
            to=person,
            about=about_task(after),
            slot="approval",
            facts=facts,
            actions=("approve", "refuse", "person"),
        )


def _released(key: str, mode: Mode = Mode.SHOWN) -> Teller:
    """The provider's side of a task that leaves them; the client hears of it only if due moves."""

    def tell(_event: object, before: Task, after: Task, scene: Scene) -> Told:
        for person in provider_side(before, scene.tx):
            yield Notice(
                key=key,
                to=person,
                about=about_task(after),
                mode=mode,
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
    "WorkerNamed": _worker_named,
    "TriageNeeded": _triage,
    "ApprovalNeeded": _approval,
    "ClaimLapsed": _released("lapsed", Mode.SAID),
    "HandedBack": _released("handed_back"),
    "HandedOver": _released("handed_over"),
}

"""From the queue to exactly one provider: waves, offers, the claim, another date, no taker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import commands as c
from routing import views
from routing.matching import eligible, is_last_wave, left_out_by, next_wave
from routing.notices.model import Fact, Mode, Notice
from routing.notices.of_offers import OFFER_ACTIONS, PASS_REASONS, offer_notice
from routing.notices.readers import members
from routing.notices.telling import about_task
from routing.people import Person, Side
from routing.refusals import Refused
from routing.roles import must_be_client, must_be_provider
from routing.talk import Answer, Heard, Press, Pressed, task_of
from routing.task import GivenHow, Offer, Task, TaskState

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from routing.ports import Question
    from routing.unit import Unit
    from routing.values import PartyId, PersonId


def begin(unit: Unit, task: Task) -> None:
    """Send the next wave now, or leave it to the timer when nobody is there (unless urgent)."""
    if task.urgent or unit.house.desk_hours.is_open(unit.now):
        send_wave(unit, task)


def send_wave(unit: Unit, task: Task) -> None:
    """Offer the task to the next wave, or hand it to a person when nobody is left."""
    providers = next_wave(task, unit.tx)
    if providers:
        public = unit.house.channel is not None and is_last_wave(task, providers, unit.tx)
        unit.apply(
            task.id, c.StartWave(providers=providers, expires_at=_expiry(unit), public=public)
        )
        return
    reason = "no_taker" if task.offers else "nobody"
    unit.apply(task.id, c.GiveUp(reason=reason))


def _expiry(unit: Unit) -> datetime:
    return unit.house.desk_hours.add(unit.now, unit.house.catalogue.desk.offer_open_for)


def assign(unit: Unit, task: Task, party: PartyId) -> Task:
    """Offer the task to one provider by name; they still say yes or no. Raises `Refused`."""
    found = [p for p in unit.tx.parties(Side.PROVIDER) if p.id == party]
    if not found or not members(party, unit.tx):
        raise Refused("no_provider")
    command = c.StartWave(providers=(party,), expires_at=_expiry(unit), assigned=True)
    return unit.apply(task.id, command)


def end_wave(unit: Unit, task: Task) -> None:
    """The open time of a wave is over: expire what is left and go on with the next."""
    unit.apply(task.id, c.ExpireOffers())
    _go_on(unit, unit.tx.task(task.id))


def _go_on(unit: Unit, task: Task) -> None:
    """With no offer open any more, the next wave begins, unless a date waits for the client."""
    waiting = any(o.proposed_at is not None and o.state == "sent" for o in task.offers)
    if task.state == TaskState.QUEUED and not task.open_offers and not waiting:
        send_wave(unit, task)


def requeue(unit: Unit, task: Task) -> None:
    """Look again, from the first wave on, after a provider gave the task up."""
    begin(unit, unit.tx.task(task.id))


def _party(unit: Unit) -> PartyId:
    must_be_provider(unit.actor)
    if unit.actor.provider is None:
        raise Refused("only_provider")
    return unit.actor.provider


def _claim(unit: Unit, pressed: Pressed) -> None:
    """Take it: the first one wins, by compare-and-set; everybody else is told who has it."""
    party = _party(unit)
    task = _from_channel(unit, pressed, party) or _offered(unit, pressed)
    if task.provider is not None:
        raise Refused("taken", ref=task.ref, mine=task.provider == party)
    due_at = _agreed_due(unit, task)
    command = c.Claim(provider=party, due_at=due_at, worker=_worker(unit, party))
    unit.apply(task.id, command)


def _from_channel(unit: Unit, pressed: Pressed, party: PartyId) -> Task | None:
    """The task of a card in the provider channel: whoever is eligible is offered it and has it."""
    task = unit.tx.find_task(pressed.about.id)
    if pressed.slot != "queue" or task is None or task.state != TaskState.QUEUED:
        return task if pressed.slot == "queue" else None
    reason = left_out_by(task, unit.tx.party(party), unit.tx)
    if reason:
        raise Refused("not_eligible", reason=reason)
    return unit.apply(task.id, c.OfferTo(provider=party, expires_at=_expiry(unit)))


def _offered(unit: Unit, pressed: Pressed) -> Task:
    """The task of an offer card, for who was offered it; a loser may still see that it is taken."""
    return task_of(unit, pressed)


def _agreed_due(unit: Unit, task: Task) -> datetime:
    """The date on the offer: what the client wants, else the estimate; never one that is past."""
    due = views.due_of(task)
    service = unit.house.service(task)
    if due is not None and due > unit.now:
        return due
    if service is None:
        raise Refused("no_date")
    return unit.house.estimate(service, unit.now)


def _worker(unit: Unit, party: PartyId) -> PersonId | None:
    """Who pressed does the work, until the firm names somebody else."""
    return unit.actor.id if unit.actor.provider == party else None


def _pass(unit: Unit, pressed: Pressed) -> None:
    """Not this one: with a reason it counts, without one the reasons are shown."""
    task = _offered(unit, pressed)
    if not pressed.arg:
        _show_offer(unit, task, "pass_why", PASS_REASONS)
        return
    unit.apply(task.id, c.DeclineOffer(provider=_party(unit), reason=pressed.arg))
    _go_on(unit, unit.tx.task(task.id))


def _show_offer(unit: Unit, task: Task, key: str, actions: tuple[str, ...], **more: Fact) -> None:
    unit.tell(
        Notice(
            key=key,
            to=unit.actor.id,
            about=about_task(task),
            mode=Mode.SHOWN,
            slot="offer",
            facts={**views.brief(task, unit.house), **more},
            actions=actions,
        )
    )


def other_date(unit: Unit, task: Task) -> None:
    """The provider could do it by another date: ask which."""
    offer = task.offer_for(_party(unit))
    if offer is None or offer not in task.open_offers:
        raise Refused("offer_over", state=task.state.value)
    unit.ask(unit.actor.id, "other_date", about_task(task))
    _show_offer(unit, task, "which_date", ("claim", "pass"))


def _answer_other_date(unit: Unit, question: Question, heard: Heard) -> bool:
    task = unit.tx.find_task(question.about.id)
    if task is None or task.state != TaskState.QUEUED:
        unit.tx.close_question(question.id)
        return False
    if heard.due_at is None:
        raise Refused("no_date")
    command = c.ProposeDate(provider=_party(unit), due_at=heard.due_at)
    unit.apply(task.id, command)
    unit.tx.close_question(question.id)
    return True


def _proposal(unit: Unit, pressed: Pressed) -> tuple[Task, Offer]:
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    offer = next((o for o in task.open_offers if str(o.n) == pressed.arg), None)
    if offer is None or offer.proposed_at is None:
        raise Refused("offer_over", state=task.state.value)
    return task, offer


def _agree(unit: Unit, pressed: Pressed) -> None:
    """The client chooses the provider's other date: that is the claim."""
    task, offer = _proposal(unit, pressed)
    if offer.proposed_at is None:
        raise Refused("no_date")
    people = members(offer.provider, unit.tx)
    worker = people[0] if len(people) == 1 else None
    unit.apply(task.id, c.Claim(provider=offer.provider, due_at=offer.proposed_at, worker=worker))


def _look_on(unit: Unit, pressed: Pressed) -> None:
    """The client would rather wait for the wanted date."""
    task, offer = _proposal(unit, pressed)
    unit.apply(task.id, c.RefuseDate(n=offer.n))


def ask_before(unit: Unit, task: Task, arg: str) -> None:
    """A question before the claim: typed inputs of the brief, or whether the date may move."""
    offer = task.offer_for(_party(unit))
    if offer is None or offer not in task.open_offers:
        raise Refused("offer_over", state=task.state.value)
    if not arg:
        _show_offer(unit, task, "ask_what", tuple(_askable(unit, task)))
        return
    if arg not in {action.partition(".")[2] for action in _askable(unit, task)}:
        raise Refused("no_question")
    _ask_client(unit, task, arg)
    _show_offer(unit, task, "asked_client", OFFER_ACTIONS)


def _askable(unit: Unit, task: Task) -> list[str]:
    service = unit.house.service(task)
    inputs = () if service is None else service.inputs
    known = {key for key, g in task.inputs.items() if g.how == GivenHow.GIVEN}
    return [*(f"ask.{one.key}" for one in inputs if one.brief and one.key not in known), "ask.date"]


def _ask_client(unit: Unit, task: Task, arg: str) -> None:
    """Put the provider's typed question to the client; nobody's free words cross."""
    if arg == "date":
        unit.tell(
            Notice(
                key="date_firm",
                to=task.requester,
                about=about_task(task),
                slot="firm",
                facts=views.for_client(task, unit.house),
                actions=("firm", "flexible"),
            )
        )
        return
    from routing.intake.inputs import ask_input

    ask_input(unit, task, arg)


def _firm(firm: bool) -> Press:
    def press(unit: Unit, pressed: Pressed) -> None:
        task = task_of(unit, pressed)
        must_be_client(unit.actor, task)
        for offer in task.open_offers:
            for person in members(offer.provider, unit.tx):
                card = offer_notice(task, offer, person, unit)
                unit.tell(_with_fact(card, "firm_date" if firm else "flexible_date"))
        unit.tell(
            Notice(
                key="passed_on_date",
                to=unit.actor.id,
                about=about_task(task),
                mode=Mode.SHOWN,
                slot="firm",
                facts=views.for_client(task, unit.house),
            )
        )

    return press


def _with_fact(card: Notice, name: str) -> Notice:
    from dataclasses import replace

    return replace(card, mode=Mode.SHOWN, facts={**card.facts, name: True})


def _keep_looking(unit: Unit, pressed: Pressed) -> None:
    """The client would rather wait: everybody who may is asked once more."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    unit.apply(task.id, c.Requeue())
    able = eligible(task, unit.tx)
    if not able:
        unit.answer("still_looking", about=about_task(task), work=views.work_of(task))
        unit.apply(task.id, c.GiveUp(reason="nobody_yet"))
        return
    command = c.StartWave(providers=tuple(p.id for p in able), expires_at=_expiry(unit))
    unit.apply(task.id, command)
    unit.answer("still_looking", about=about_task(task), work=views.work_of(task))


def other_wanted(unit: Unit, task: Task) -> None:
    """The client of a task that nobody took may name another date."""
    must_be_client(unit.actor, task)
    unit.ask(unit.actor.id, "wanted_date", about_task(task))
    unit.answer("ask_wanted", about=about_task(task), work=views.work_of(task))


def _answer_wanted(unit: Unit, question: Question, heard: Heard) -> bool:
    task = unit.tx.find_task(question.about.id)
    if task is None or task.provider is not None or task.closed:
        unit.tx.close_question(question.id)
        return False
    if heard.due_at is None:
        raise Refused("no_date")
    unit.apply(task.id, c.MoveDue(due_at=heard.due_at))
    unit.tx.close_question(question.id)
    if task.state == TaskState.TRIAGE:
        _keep_looking(unit, Pressed(about=about_task(task)))
    return True


def is_offered(person: Person, task: Task) -> bool:
    """Whether this person may act on the task as somebody it is offered to."""
    return person.provider is not None and any(
        offer.provider == person.provider for offer in task.open_offers
    )


PRESSES: Mapping[str, Press] = {
    "claim": _claim,
    "pass": _pass,
    "agree": _agree,
    "look_on": _look_on,
    "keep_looking": _keep_looking,
    "firm": _firm(firm=True),
    "flexible": _firm(firm=False),
}
ANSWERS: Mapping[str, Answer] = {
    "other_date": _answer_other_date,
    "wanted_date": _answer_wanted,
}

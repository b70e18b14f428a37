"""From the queue to exactly one provider: waves, offers, the claim; then everybody else is told.

Waves go out in the desk's hours, or at once when it is urgent; nobody left to ask is never silence.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from routing import commands as c
from routing import views
from routing.access import keeping as access
from routing.beside.appointing import appoint
from routing.matching import Turn, barred, by_age, is_given, next_turn, receiver
from routing.notices.model import Fact, Mode, Notice
from routing.notices.of_offers import PASS_REASONS, offer_facts
from routing.notices.readers import members
from routing.notices.telling import about_task
from routing.people import Side
from routing.promises import offered_due
from routing.refusals import Refused
from routing.roles import must_be_client, must_be_provider
from routing.talk import Answer, Press, Pressed, task_of
from routing.task import Offer, Task, TaskState
from routing.values import PartyId

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from routing.unit import Unit


# --- waves ---


def begin(unit: Unit, task: Task) -> None:
    """Send the next wave now, or leave it to the timer when nobody is there (unless urgent)."""
    if task.urgent or unit.house.desk_hours.is_open(unit.now):
        send_wave(unit, task)


def send_wave(unit: Unit, task: Task) -> None:
    """Offer the task to the next wave, or hand it to a person when nobody is left.

    A date that the client may still choose keeps it in the queue; so does a client who waits for
    somebody to be free. Where the catalogue says so, the desk gives it away without asking.
    """
    turn = next_turn(task, unit.tx, unit.house, unit.now)
    if turn.providers:
        _ask(unit, task, turn)
    elif turn.wait_until_at is not None:
        unit.apply(task.id, c.HoldWave(until_at=turn.wait_until_at))
    elif task.parked and unit.now < (task.queued_at or unit.now) + PATIENCE:
        park(unit, task)
    elif not task.open_offers:
        unit.apply(task.id, c.GiveUp(reason="no_taker" if task.offers else "nobody"))


def _ask(unit: Unit, task: Task, turn: Turn) -> None:
    given = receiver(task, unit.tx, unit.house, unit.now) if is_given(task, unit.house) else None
    expires_at = _expiry(unit, task, turn.wave.open_for)
    if given is not None:
        give(unit, task, given, expires_at)
        return
    wave = c.StartWave(
        providers=turn.providers,
        expires_at=expires_at,
        public=unit.house.channel is not None and (turn.last or turn.wave.channel),
        units=_units(unit, task),
        stage=turn.stage,
    )
    unit.apply(task.id, wave)


def give(unit: Unit, task: Task, party: PartyId, expires_at: datetime) -> None:
    """Give it to a provider at once, in the desk's name; handing it back is free for a while."""
    due_at, units = offered_due(task, unit), _units(unit, task)
    given = c.GiveTo(provider=party, expires_at=expires_at, due_at=due_at, units=units)
    _taken(unit, unit.apply(task.id, given))


def park(unit: Unit, task: Task) -> None:
    """Keep it in the queue until somebody is free; it is looked at each morning, and sooner."""
    hours = unit.house.desk_hours
    until = hours.next_open(hours.end_of_day(unit.now.date()) + timedelta(minutes=1))
    unit.apply(task.id, c.HoldWave(until_at=max(until, unit.now + LOOK_AGAIN), parked=True))


PATIENCE = timedelta(days=7)
"""Calendar time for which a task waits for somebody to be free; then a person looks again."""

LOOK_AGAIN = timedelta(hours=1)
"""Nothing that is parked is looked at by the clock more often than that."""


def freed(unit: Unit) -> None:
    """Somebody has hands free: what waits for that is looked at, the oldest first."""
    waiting = [task for task in unit.tx.tasks_in((TaskState.QUEUED,)) if task.parked]
    for task in by_age(waiting):
        if next_turn(task, unit.tx, unit.house, unit.now).providers:
            send_wave(unit, task)


def _expiry(unit: Unit, task: Task, open_for: timedelta | None = None) -> datetime:
    """Until when a wave is open: open time, or clock time for an urgent task at night."""
    hours, wave = unit.house.desk_hours, open_for or unit.house.catalogue.desk.offer_open_for
    if task.urgent and not hours.is_open(unit.now):
        return unit.now + wave
    return hours.add(unit.now, wave)


def _units(unit: Unit, task: Task) -> int:
    service = unit.house.service(task)
    return 1 if service is None else service.units


def assign(unit: Unit, task: Task, party: PartyId) -> Task:
    """Offer the task to one provider by name; they still say yes or no. Raises `Refused`."""
    found = [p for p in unit.tx.parties(Side.PROVIDER) if p.id == party]
    if not found or not members(party, unit.tx):
        raise Refused("no_provider")
    wave = c.StartWave(
        providers=(party,),
        expires_at=_expiry(unit, task),
        assigned=True,
        units=_units(unit, task),
    )
    return unit.apply(task.id, wave)


def end_wave(unit: Unit, task: Task) -> None:
    """The open time of a wave is over: expire what is left and go on with the next."""
    unit.apply(task.id, c.ExpireOffers())
    go_on(unit, unit.tx.task(task.id))


def give_up(unit: Unit, task: Task) -> None:
    """The client chose none of the dates they were offered: go on without them."""
    for offer in task.open_offers:
        if offer.proposed_at is not None:
            unit.apply(task.id, c.RefuseDate(n=offer.n))
    go_on(unit, unit.tx.task(task.id))


def go_on(unit: Unit, task: Task) -> None:
    """When nobody is asked any more, the next wave begins, or waits for the morning."""
    if task.state == TaskState.QUEUED and not task.asked_now:
        begin(unit, task)


def requeue(unit: Unit, task: Task) -> None:
    """Look again, from the first wave on, after a provider gave the task up."""
    begin(unit, unit.tx.task(task.id))


# --- the provider's answer ---


def _acting_for(unit: Unit) -> PartyId:
    must_be_provider(unit.actor)
    return PartyId(unit.actor.provider or 0)


def open_offer(unit: Unit, task: Task) -> tuple[PartyId, Offer]:
    """The actor's firm and its offer that may still be taken.

    Refuses with what became of it: somebody has the task, or the offer's time is over.
    """
    party = _acting_for(unit)
    if task.provider is not None:
        raise Refused("taken", ref=task.ref, mine=task.provider == party)
    offer = next((o for o in task.open_offers if o.provider == party), None)
    if offer is None:
        raise Refused("offer_over", state=task.state.value)
    return party, offer


def _claim(unit: Unit, pressed: Pressed) -> None:
    """Take it: the first one wins, by compare-and-set; everybody else is told that it is taken."""
    task = _from_channel(unit, pressed) if pressed.slot == "queue" else task_of(unit, pressed)
    party, _ = open_offer(unit, task)
    due_at = offered_due(task, unit)
    claim_for(unit, task, c.Claim(provider=party, due_at=due_at, worker=unit.actor.id))


def claim_for(unit: Unit, task: Task, claim: c.Claim) -> None:
    """Give it to the provider; what others were asked about it is settled."""
    after = unit.apply(task.id, claim)
    unit.tx.close_questions(about_task(task), ("other_date", "date_firm", "wanted_date"))
    _taken(unit, after)


def _taken(unit: Unit, task: Task) -> None:
    """What goes with a claim: an appointment that is set, and what its provider is let into."""
    appoint(unit, task)
    access.claimed(unit, task)


def _from_channel(unit: Unit, pressed: Pressed) -> Task:
    """The task of a card in the provider channel: whoever is eligible is offered it and has it."""
    party = _acting_for(unit)
    task = unit.tx.find_task(pressed.about.id)
    if task is None:
        raise Refused("no_task")
    if task.state != TaskState.QUEUED:
        return task
    reason = barred(task, unit.tx.party(party), unit.tx, unit.house, unit.now)
    if reason is not None:
        raise Refused("not_eligible", reason=reason.code, **reason.facts)
    expires_at, units = _expiry(unit, task), _units(unit, task)
    return unit.apply(task.id, c.OfferTo(provider=party, expires_at=expires_at, units=units))


def _pass(unit: Unit, pressed: Pressed) -> None:
    """Not this one: with a reason it counts, without one the reasons are shown."""
    task = task_of(unit, pressed)
    party, _ = open_offer(unit, task)
    if not pressed.arg:
        show_offer(unit, task, "pass_why", (*PASS_REASONS, "claim", "person"))
        return
    unit.apply(task.id, c.DeclineOffer(provider=party, reason=pressed.arg))
    go_on(unit, unit.tx.task(task.id))


def show_offer(unit: Unit, task: Task, key: str, actions: tuple[str, ...], **more: Fact) -> None:
    """Show the actor their offer's card with other words and buttons."""
    _, offer = open_offer(unit, task)
    unit.tell(
        Notice(
            key=key,
            to=unit.actor.id,
            about=about_task(task),
            mode=Mode.SHOWN,
            slot="offer",
            facts={**offer_facts(task, offer, unit), **more},
            actions=actions,
            expires_at=offer.expires_at,
        )
    )


# --- nobody has taken it ---


ANEW = c.Requeue()
"""Look again, on the same terms."""


def _keep_looking(unit: Unit, pressed: Pressed) -> None:
    """The client would rather wait: everybody who may is asked once more."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    look_again(unit, task)


def look_again(unit: Unit, task: Task, again: c.Requeue = ANEW) -> None:
    """Begin a new search; when there is nobody to ask now, it waits until somebody is free.

    Refuses to wait for what can never be: when nobody at all does the service.
    """
    requeued = unit.apply(task.id, again)
    if next_turn(requeued, unit.tx, unit.house, unit.now) == Turn():
        _wait_for_hands(unit, requeued)
    else:
        begin(unit, requeued)
    after = unit.tx.task(task.id)
    if after.state == TaskState.QUEUED:
        due = offered_due(after, unit)
        work = views.work_of(after)
        unit.answer("still_looking", about=about_task(after), work=work, due=due)


def _wait_for_hands(unit: Unit, task: Task) -> None:
    if any(party.does(task.service) for party in unit.tx.parties(Side.PROVIDER)):
        park(unit, task)
    else:
        unit.apply(task.id, c.GiveUp(reason="no_taker" if task.offers else "nobody"))


PRESSES: Mapping[str, Press] = {
    "claim": _claim,
    "pass": _pass,
    "keep_looking": _keep_looking,
}
ANSWERS: Mapping[str, Answer] = {}

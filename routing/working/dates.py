"""Other dates: a provider's before the claim, a client's when nobody took it, and while working.

A date moves only when the other side agrees; before the claim, agreeing is the claim.
"""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing import commands as c
from routing import views
from routing.lifecycle.table import allowed
from routing.notices.readers import offered_to
from routing.notices.telling import about_task
from routing.offering import claim_for, go_on, look_again, open_offer, show_offer
from routing.refusals import Refused
from routing.roles import must_be_client, must_hold
from routing.talk import BARE, Answer, Heard, Press, Pressed, task_of
from routing.task import Offer, Task, TaskState
from routing.understanding.meaning import Signal
from routing.understanding.phrases.opinions import begins_with_no, finds_fine
from routing.understanding.phrases.other_dates import asks_for_time, offers_by_then, says_not_before
from routing.working.prompting import begin_question, holds, must_allow, prompt, settled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from routing.ports import Question
    from routing.unit import Unit

SAME_DAY = timedelta(hours=12)
"""A day that is named again is the one proposed, whatever its hour."""


def _date(unit: Unit, pressed: Pressed) -> None:
    """Another date: of an offer for its provider, of a task without a taker for its client."""
    task = task_of(unit, pressed)
    if unit.actor.provider is not None and task.client != unit.actor.client:
        open_offer(unit, task)
        begin_question(unit, task, "other_date")
        show_offer(unit, task, "which_date", ("claim", "pass", "person"))
        return
    must_be_client(unit.actor, task)
    must_allow(task, c.MoveDue)
    begin_question(unit, task, "wanted_date")
    unit.answer("ask_wanted", about=about_task(task), work=views.work_of(task))


# --- a provider could do it by another date ---


def _answer_other_date(unit: Unit, question: Question, heard: Heard) -> bool:
    task = unit.tx.find_task(question.about.id)
    if task is None or task.state != TaskState.QUEUED:
        unit.tx.close_question(question.id)
        return False
    party, _ = open_offer(unit, task)
    if heard.due_at is None:
        raise Refused("no_date")
    unit.apply(task.id, c.ProposeDate(provider=party, due_at=heard.due_at))
    unit.tx.close_question(question.id)
    go_on(unit, unit.tx.task(task.id))
    return True


def offered_by_then(unit: Unit, heard: Heard, offered: Sequence[Task]) -> bool:
    """Who is offered one task and can do it "only by Monday" proposes that date, as its button."""
    named = heard.due_at
    if len(offered) != 1 or named is None or not offers_by_then(heard.text):
        return False
    (task,) = offered
    wanted = views.due_of(task) or unit.now
    due = _later_than(wanted, named, unit.actor.zone)
    if due is None or (due != named and not says_not_before(heard.text)):
        return False
    party, _ = open_offer(unit, task)
    unit.apply(task.id, c.ProposeDate(provider=party, due_at=due))
    go_on(unit, unit.tx.task(task.id))
    return True


def _proposal(unit: Unit, pressed: Pressed) -> tuple[Task, Offer]:
    """The task and the offer whose other date the client may choose."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    offer = next((o for o in task.open_offers if str(o.n) == pressed.arg), None)
    if offer is None:
        raise Refused("offer_over", state=task.state.value)
    return task, offer


def _agree(unit: Unit, pressed: Pressed) -> None:
    """The client chooses the provider's other date: that is the claim."""
    task, offer = _proposal(unit, pressed)
    if offer.proposed_at is None:
        raise Refused("offer_over", state=task.state.value)
    people = offered_to(task, offer, unit.tx)
    worker = people[0] if len(people) == 1 else None
    due_at = offer.proposed_at
    claim_for(unit, task, c.Claim(provider=offer.provider, due_at=due_at, worker=worker))


def _look_on(unit: Unit, pressed: Pressed) -> None:
    """The client would rather wait for the wanted date."""
    task, offer = _proposal(unit, pressed)
    unit.apply(task.id, c.RefuseDate(n=offer.n))
    go_on(unit, unit.tx.task(task.id))


# --- nobody took it: the client names another date ---


def _answer_wanted(unit: Unit, question: Question, heard: Heard) -> bool:
    task = unit.tx.find_task(question.about.id)
    if task is None or task.provider is not None or task.closed:
        unit.tx.close_question(question.id)
        return False
    if heard.due_at is None:
        raise Refused("no_date")
    after = unit.apply(task.id, c.MoveDue(due_at=heard.due_at))
    unit.tx.close_question(question.id)
    if after.state == TaskState.TRIAGE:
        look_again(unit, after)
    return True


# --- while working ---


def _move(unit: Unit, pressed: Pressed) -> None:
    """Ask the other side for another date."""
    task = task_of(unit, pressed)
    if not holds(unit, task):
        must_be_client(unit.actor, task)
    must_allow(task, c.ProposeDue)
    prompt(unit, task, "move", "move_to_when")


def _answer_move(unit: Unit, question: Question, heard: Heard) -> bool:
    task = unit.tx.find_task(question.about.id)
    if task is None or task.closed:
        unit.tx.close_question(question.id)
        return False
    if not holds(unit, task):
        must_be_client(unit.actor, task)
    if heard.due_at is None:
        raise Refused("no_date")
    after = unit.apply(task.id, c.ProposeDue(by=unit.actor.id, due_at=heard.due_at))
    settled(unit, after, question, "due_asked", due=heard.due_at)
    return True


def wish_date(unit: Unit, task: Task, due_at: datetime) -> None:
    """The client would like another date: theirs to say before the claim, then it is asked."""
    must_be_client(unit.actor, task)
    if task.provider is None:
        after = unit.apply(task.id, c.MoveDue(due_at=due_at))
        if after.state == TaskState.TRIAGE:
            look_again(unit, after)
        else:
            _said(unit, after, "date_wished", due_at)
        return
    after = unit.apply(task.id, c.ProposeDue(by=unit.actor.id, due_at=due_at))
    _said(unit, after, "due_asked", due_at)


def _said(unit: Unit, task: Task, key: str, due_at: datetime) -> None:
    unit.answer(key, "things", about=about_task(task), work=views.work_of(task), due=due_at)


def _due(agree: bool) -> Press:
    def press(unit: Unit, pressed: Pressed) -> None:
        task = task_of(unit, pressed)
        _may_agree(unit, task)
        made = c.AgreeDue(by=unit.actor.id) if agree else c.RefuseDue(by=unit.actor.id)
        unit.apply(task.id, made)

    return press


def agreed_in_words(unit: Unit, heard: Heard, tasks: Sequence[Task]) -> bool:
    """A bare yes or no to the one other date that is put to this person does what a tap does."""
    moves = [(task, None) for task in tasks if _is_asked(unit, task)]
    asked = [*moves, *_other_dates(unit, tasks)]
    if len(asked) != 1 or heard.files:
        return False
    ((task, offer),) = asked
    agrees = _agrees(heard, task.proposed_at if offer is None else offer.proposed_at)
    if agrees is None:
        return False
    if offer is None:
        _due(agree=agrees)(unit, Pressed(about=about_task(task)))
    else:
        answer = _agree if agrees else _look_on
        answer(unit, Pressed(about=about_task(task), arg=str(offer.n)))
    # A no with its reason: the reason goes on to whoever has the work.
    return agrees or offer is not None or heard.word_count <= BARE


def _other_dates(unit: Unit, tasks: Sequence[Task]) -> list[tuple[Task, Offer]]:
    """The other dates at which somebody would take what the actor asked for."""
    mine = (task for task in tasks if task.requester == unit.actor.id)
    offers = ((task, offer) for task in mine for offer in task.open_offers)
    return [(task, offer) for task, offer in offers if offer.proposed_at is not None]


def _agrees(heard: Heard, proposed: datetime | None) -> bool | None:
    """Yes or no and nothing beside it, or that the date itself suits: "Monday is fine"."""
    said = heard.meaning.signals & {Signal.YES, Signal.NO}
    count = heard.word_count
    suits = finds_fine(heard.text) and "?" not in heard.text
    if suits and count <= BARE and heard.due_at is None:
        return True
    if len(said) == 1 and count <= BARE:
        return Signal.YES in said
    if begins_with_no(heard.text):
        return False
    return True if suits and count <= BARE * 2 and _same_day(heard.due_at, proposed) else None


def _same_day(named: datetime | None, proposed: datetime | None) -> bool:
    """Whether a day that is named is the one proposed, also where it could be a week before."""
    if named is None or proposed is None:
        return False
    apart = (proposed - named) % timedelta(days=7)
    return min(apart, timedelta(days=7) - apart) < SAME_DAY and abs(proposed - named) < _NEAR


_NEAR = timedelta(days=8)


def asked_for_time(unit: Unit, heard: Heard, tasks: Sequence[Task]) -> bool:
    """Who has one task and asks for a later date in words proposes it, as its button does."""
    held = [task for task in tasks if holds(unit, task) and allowed(task.state, c.ProposeDue)]
    if len(held) != 1 or heard.due_at is None or not asks_for_time(heard.text):
        return False
    due = _later_than(held[0].due_at or unit.now, heard.due_at, unit.actor.zone)
    if due is None:
        return False
    after = unit.apply(held[0].id, c.ProposeDue(by=unit.actor.id, due_at=due))
    _said(unit, after, "due_asked", due)
    return True


def _later_than(due: datetime, named: datetime, zone: str) -> datetime | None:
    """The day that is meant: "until Monday" of work for Friday is the Monday behind it."""
    a_week_on = named.astimezone(ZoneInfo(zone)) + timedelta(days=7)
    return next((one for one in (named, a_week_on.astimezone(UTC)) if one > due), None)


def _is_asked(unit: Unit, task: Task) -> bool:
    if task.proposed_at is None or task.closed:
        return False
    proposer = None if task.proposed_by is None else unit.tx.find_person(task.proposed_by)
    by_provider = proposer is not None and proposer.provider == task.provider
    return task.requester == unit.actor.id if by_provider else holds(unit, task)


def _may_agree(unit: Unit, task: Task) -> None:
    """Only the other side agrees: a colleague of who proposed it does not."""
    proposer = None if task.proposed_by is None else unit.tx.find_person(task.proposed_by)
    if proposer is not None and proposer.provider == task.provider:
        must_be_client(unit.actor, task)
    else:
        must_hold(unit.actor, task)


PRESSES: Mapping[str, Press] = {
    "date": _date,
    "agree": _agree,
    "look_on": _look_on,
    "move": _move,
    "due_yes": _due(agree=True),
    "due_no": _due(agree=False),
}
ANSWERS: Mapping[str, Answer] = {
    "other_date": _answer_other_date,
    "wanted_date": _answer_wanted,
    "move": _answer_move,
}

"""From a task's history to its facts: the fold of its events, with the calendars of its courts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from routing import events as e
from routing.clock.courts import Court, Part, Slice, Turn, book, seconds
from routing.clock.relay import Relay
from routing.figures.facts import ZERO, Facts, court_key
from routing.figures.results import tallied
from routing.figures.stepping import seconds_by_step
from routing.figures.walk import Step, walk
from routing.notices.model import About, Subject
from routing.promises import party_hours, provider_hours
from routing.task import OfferState, Task, TaskState

if TYPE_CHECKING:
    from routing.clock.calendar import Calendar
    from routing.house import House
    from routing.ports import Reads, StoredEvent
    from routing.values import TaskId

SECOND = timedelta(seconds=1)
Down = Callable[[datetime, datetime], timedelta]
LEFT = (e.ClaimLapsed, e.HandedBack, e.HandedOver)
"""Events by which a task leaves its provider for the queue."""
ELSEWHERE = frozenset({Court.CLIENT, Court.THIRD_PARTY})
"""Courts whose time is left out where a length is net of waiting."""


def calendars_of(task: Task, house: House, reads: Reads) -> Mapping[Court, Calendar]:
    """Give the calendar that splits each court's time: of the client, the provider, the desk."""
    hours = {court: house.desk_hours for court in Court}
    hours[Court.CLIENT] = house.client_hours(reads.person(task.requester))
    hours[Court.PROVIDER] = _held_hours(task, house, reads)
    return hours


def _held_hours(task: Task, house: House, reads: Reads) -> Calendar:
    """The hours of whoever had it, each from their claim on; before the first claim the first's.

    Who has it now is on their worker's clock; of a task that nobody ever had it is the desk's.
    """
    own = provider_hours(task, house, reads)
    claims = ((o.settled_at, o.provider) for o in task.offers if o.state == OfferState.ACCEPTED)
    taken = sorted((at, provider) for at, provider in claims if at is not None)
    turns = [(at, party_hours(reads.party(provider), house, reads)) for at, provider in taken]
    if turns and task.provider is not None:
        turns[-1] = (turns[-1][0], own)
    if len(turns) > 1:
        return Relay(turns)
    return turns[0][1] if turns else own


def gather(id: TaskId, reads: Reads, house: House, until: datetime | None = None) -> Facts:
    """Give a task's facts from memory, its clocks counted up to `until`, or to its last event.

    A client's words alone are no event of the figures: they would make a row anew for each.
    """
    history = reads.history(Subject(kind=About.TASK, id=id))
    calendars = calendars_of(reads.task(id), house, reads)
    return facts_of(id, history, calendars, until or _last(history), house.down_between)


def _last(history: Sequence[StoredEvent]) -> datetime:
    told = (one.happened_at for one in reversed(history) if not is_clients_word(one.event))
    return next(told)


def is_clients_word(event: object) -> bool:
    """Whether it is a word of the client, which changes no figure by itself."""
    return isinstance(event, e.WordPassed) and event.from_client


def facts_of(
    id: TaskId,
    history: Iterable[StoredEvent],
    calendars: Mapping[Court, Calendar],
    until: datetime,
    down: Down = lambda _start, _end: ZERO,
) -> Facts:
    """Give the facts of a task from its history, its clocks counted up to `until`.

    `down` gives how long the desk did not run between two instants.
    Work that was assigned before its inputs were complete has its first queueing as K0. Raises
    `ValueError` for a history without its opening.
    """
    steps = walk(id, history)
    task = steps[-1].after if steps else Task(id=id)
    if task.opened_at is None:
        raise ValueError("opened_at")
    turns = [(step.at, step.after.court) for step in steps]
    reached = [step for step in steps if reaches(step.event)]
    queued_at = _first(steps, _enters_queue)
    claimed_at = _first(steps, lambda s: isinstance(s.event, e.Claimed))
    complete_at = task.complete_at or queued_at
    delivered_at = reached[0].at if reached else None
    accepted_at = _accepted_at(steps)
    hours = calendars.get(Court.PROVIDER)
    return Facts(
        task=id,
        client=task.client,
        service=task.service,
        state=task.state,
        opened_at=task.opened_at,
        until_at=until,
        provider=reached[-1].after.provider if reached else task.provider,
        complete_at=complete_at,
        queued_at=queued_at,
        claimed_at=claimed_at,
        started_at=_first(steps, lambda s: isinstance(s.event, e.Started)),
        first_word_at=_first(steps, _speaks),
        delivered_at=delivered_at,
        last_delivered_at=reached[-1].at if reached else None,
        accepted_at=accepted_at,
        closed_at=task.closed_at,
        wanted_at=task.wanted_at,
        promise_at=task.promise_at,
        due_at=task.due_at,
        due_then_at=reached[0].before.due_at if reached else None,
        estimate_at=_said(steps).estimate_at,
        likely_at=_said(steps).likely_at,
        seconds=_seconds(turns, until, calendars),
        down=_down(turns, until, down),
        claim_open_for=_open_between(queued_at, claimed_at, calendars.get(Court.QUEUE)),
        turnaround_open_for=_open_between(complete_at, delivered_at, hours),
        turnaround_net_for=_net(turns, complete_at, delivered_at, hours),
        cycle_open_for=_open_between(task.opened_at, accepted_at, hours),
        late_for=_late(turns, task.promise_at, delivered_at),
        worked_for=_worked(turns, reached[0].at, calendars) if reached else None,
        took_for=_took(steps),
        asked_for=_asked(turns, claimed_at, delivered_at, calendars.get(Court.CLIENT)),
        ahead_for=_ahead(steps),
        queued_again=max(_count(steps, _enters_queue) - 1, 0),
        deliveries=len(reached),
        rounds=_count(steps, lambda s: isinstance(s.event, e.SentBack)),
        reopened=_count(steps, lambda s: isinstance(s.event, e.Reopened)),
        checks_failed=_count(
            steps, lambda s: isinstance(s.event, e.Checked) and not s.event.passed
        ),
        disputed=_count(steps, lambda s: isinstance(s.event, e.Disputed)),
        handed_back=_count(steps, lambda s: isinstance(s.event, e.HandedBack)),
        handed_back_free=_count(
            steps, lambda s: isinstance(s.event, e.HandedBack) and s.event.free
        ),
        lapsed=_count(steps, lambda s: isinstance(s.event, e.ClaimLapsed)),
        offers_taken=_count(steps, lambda s: isinstance(s.event, e.Claimed)),
        offers_declined=_count(steps, lambda s: isinstance(s.event, e.OfferDeclined)),
        offers_expired=_count(steps, lambda s: isinstance(s.event, e.OfferExpired)),
        routed=_count(steps, lambda s: isinstance(s.event, e.Routed)),
        rating=task.rating,
        by_timer=task.state == TaskState.ACCEPTED and _by_timer(steps),
        replied_for=tuple(_replies(steps, hours)),
        failed=tuple(key for step in steps for key in _failed(step.event)),
        steps=seconds_by_step(steps, until, calendars),
        results=tallied((s.event for s in steps if isinstance(s.event, e.Delivered)), task.items),
    )


def reaches(event: object) -> bool:
    """Whether the event is a delivery that reaches the client."""
    if isinstance(event, e.Checked):
        return event.passed
    return isinstance(event, e.Delivered) and not event.partly and not event.check


def _enters_queue(step: Step) -> bool:
    return isinstance(step.event, (e.Queued, *LEFT))


def _speaks(step: Step) -> bool:
    """Words that a person of the provider's side wrote to the client."""
    if isinstance(step.event, e.WordPassed):
        return not step.event.from_client
    return isinstance(step.event, e.Asked | e.Delivered)


def _accepts(step: Step) -> bool:
    return step.after.state == TaskState.ACCEPTED != step.before.state


def _accepted_at(steps: tuple[Step, ...]) -> datetime | None:
    if steps[-1].after.state != TaskState.ACCEPTED:
        return None
    return next(step.at for step in reversed(steps) if _accepts(step))


def _by_timer(steps: tuple[Step, ...]) -> bool:
    last = next(step.event for step in reversed(steps) if _accepts(step))
    return isinstance(last, e.Accepted) and last.by_timer


def _first(steps: Iterable[Step], fits: Callable[[Step], bool]) -> datetime | None:
    return next((step.at for step in steps if fits(step)), None)


def _count(steps: Iterable[Step], fits: Callable[[Step], bool]) -> int:
    return sum(1 for step in steps if fits(step))


def _seconds(
    turns: list[Turn], until: datetime, calendars: Mapping[Court, Calendar]
) -> dict[str, int]:
    found = seconds(turns, until, calendars)
    return {court_key(court, part): count for (court, part), count in found.items() if count}


def _down(turns: list[Turn], until: datetime, down: Down) -> dict[str, int]:
    found: Counter[str] = Counter()
    for stay in book(turns, until, {}):
        found[stay.court] += round(down(stay.start_at, stay.end_at).total_seconds())
    return {court: count for court, count in found.items() if count}


def _open_between(
    start: datetime | None, end: datetime | None, hours: Calendar | None
) -> timedelta | None:
    if start is None or end is None:
        return None
    return end - start if hours is None else hours.between(start, end)


def _worked(turns: list[Turn], end: datetime, calendars: Mapping[Court, Calendar]) -> timedelta:
    """The provider's own open time until the first delivery, net of everybody else's."""
    return SECOND * seconds(turns, end, calendars)[Court.PROVIDER, Part.OPEN]


def _took(steps: Iterable[Step]) -> timedelta | None:
    """What the providers said it took, over all deliveries."""
    said = [s.event.took_for for s in steps if isinstance(s.event, e.Delivered)]
    times = [each for each in said if each is not None]
    return sum(times, ZERO) if times else None


def _net(
    turns: list[Turn], start: datetime | None, end: datetime | None, hours: Calendar | None
) -> timedelta | None:
    """The provider's open time between two instants in which nobody else was waited for."""
    if start is None or end is None:
        return None
    stays = _within(book(turns, end, {}), start)
    found = (_open_between(a, b, hours) for court, a, b in stays if court not in ELSEWHERE)
    return sum((each for each in found if each is not None), ZERO)


def _said(steps: Iterable[Step]) -> e.Queued:
    """What was estimated when it was queued first."""
    found = (step.event for step in steps if isinstance(step.event, e.Queued))
    return next(found, e.Queued())


def _asked(
    turns: list[Turn], claimed: datetime | None, delivered: datetime | None, hours: Calendar | None
) -> timedelta | None:
    """The client's open time in the client's court between claim and delivery."""
    if claimed is None or delivered is None:
        return None
    stays = _within(book(turns, delivered, {}), claimed)
    mine = (_open_between(a, b, hours) for court, a, b in stays if court == Court.CLIENT)
    return sum((each for each in mine if each is not None), ZERO)


def _ahead(steps: Sequence[Step]) -> timedelta | None:
    claims = (step.event for step in reversed(steps) if isinstance(step.event, e.Claimed))
    last = next(claims, None)
    return None if last is None else last.ahead_for


def _late(
    turns: list[Turn], promise: datetime | None, delivered: datetime | None
) -> timedelta | None:
    if promise is None or delivered is None:
        return None
    if delivered <= promise:
        return ZERO
    stays = _within(book(turns, delivered, {}), promise)
    held = (b - a for court, a, b in stays if court == Court.CLIENT)
    return max(delivered - promise - sum(held, ZERO), ZERO)


def _within(slices: Iterable[Slice], start: datetime) -> Iterable[tuple[Court, datetime, datetime]]:
    """The stays that end after an instant, cut to it."""
    cut = ((one.court, max(one.start_at, start), one.end_at) for one in slices)
    return ((court, a, b) for court, a, b in cut if a < b)


def _replies(steps: Iterable[Step], hours: Calendar | None) -> Iterable[int]:
    """For each first unanswered word of the client: until the provider's next word or delivery.

    A word before the claim waits for nobody yet, and one that is never answered has no length.
    """
    since: datetime | None = None
    for step in steps:
        if step.after.provider is None or step.after.closed:
            since = None
        elif is_clients_word(step.event):
            since = since or step.at
        elif since is not None and _speaks(step):
            waited = _open_between(since, step.at, hours)
            yield round((waited or ZERO).total_seconds())
            since = None


def _failed(event: object) -> tuple[str, ...]:
    return event.criteria if isinstance(event, e.SentBack) else ()

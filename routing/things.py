"""Where things are: "my things" for each side, the operator's board, and the morning lists.

Gives notices with rows of facts; reads only. A task stands in one section of a list, the most
pressing that fits.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import filterfalse
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing import rules, views
from routing.clock.courts import Court
from routing.notices.model import DESK, About, Fact, Firm, Notice, Subject, Who, Words, Work
from routing.notices.of_offers import brief_card, offer_notice
from routing.notices.telling import about_task
from routing.people import Person, Position, Side, Standing
from routing.refusals import Refused
from routing.roles import must_be_operator, must_see
from routing.task import CLOSED, Progress, Task, TaskState

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from routing.house import House
    from routing.ports import Reads
    from routing.request import Request
    from routing.talk import Press, Pressed
    from routing.unit import Unit
    from routing.values import PersonId

Row = dict[str, Fact]
BUTTONS = 12
"""So many tasks of a list have a button; each row names its reference, which can be written."""
OPEN = frozenset(TaskState) - CLOSED
NEEDS_OPERATOR = frozenset({TaskState.TRIAGE, TaskState.DISPUTED, TaskState.CHECKING})
UNDER_WAY = frozenset({TaskState.QUEUED, TaskState.WORKING, TaskState.WAITING})
"""States in which work may be late or at risk."""


def _kept(facts: Mapping[str, Fact | None]) -> Row:
    return {key: fact for key, fact in facts.items() if fact is not None and fact != ()}


def _pressing(tasks: Iterable[Task]) -> tuple[Task, ...]:
    """The nearest date first; what has none comes last."""
    return tuple(sorted(tasks, key=lambda task: (_due_stamp(task), task.id)))


def _due_stamp(task: Task) -> float:
    due = views.due_of(task)
    return float("inf") if due is None else due.timestamp()


def _opens(tasks: Iterable[Task], verb: str) -> tuple[str, ...]:
    return tuple(f"{verb}.{task.id}" for task in tasks)[:BUTTONS]


# --- my things -----------------------------------------------------------------------------------


def things(unit: Unit, person: Person, house: House) -> Notice:
    """Give the answer to "where are my things?", as of now."""
    return things_of(unit.tx, person, house, unit.now)


def things_of(reads: Reads, person: Person, house: House, now: datetime) -> Notice:
    """Give what the person asked for or works on, what waits for them first.

    An operator who acts for no firm gets the board.
    """
    if person.operator and person.client is None and person.provider is None:
        return board(reads, house, now, person.id)
    asked, moving, requests = _as_client(reads, person)
    offers, work, elsewhere = _as_provider(reads, person)
    tasks = (*asked, *moving, *offers, *work, *elsewhere)
    facts: Mapping[str, Fact | None] = {
        "requests": tuple(_request_row(request) for request in requests),
        "yours": tuple(_client_row(task, person, now) for task in asked),
        "moving": tuple(_client_row(task, person, now) for task in moving),
        "offers": tuple(_offer_row(task, person) for task in offers),
        "work": tuple(_work_row(task, now) for task in work),
        "elsewhere": tuple(_work_row(task, now) for task in elsewhere),
        "count": len(tasks) + len(requests),
        **_when_empty(person, empty=not tasks and not requests),
    }
    again = tuple(f"request.{request.id}" for request in requests)
    actions = (*(*again, *_opens(tasks, "show"))[:BUTTONS], "person")
    return Notice(
        key="things",
        to=person.id,
        about=DESK,
        slot="things",
        facts=_kept(facts),
        actions=actions,
        rings=False,
    )


def _when_empty(person: Person, *, empty: bool) -> Row:
    """What to say where nothing is open: who only works waits for offers."""
    if not empty:
        return {}
    return {"empty": True, "idle" if only_works(person) else "may_ask": True}


def only_works(person: Person) -> bool:
    """Whether a person takes work on and gives none away."""
    return person.provider is not None and person.client is None


Split = tuple[tuple[Task, ...], tuple[Task, ...]]


def _as_client(
    reads: Reads, person: Person
) -> tuple[tuple[Task, ...], tuple[Task, ...], tuple[Request, ...]]:
    """The person's, or for an owner or approver the firm's: their turn, and all other open."""
    if person.client is None:
        return (), (), ()
    own = person.position == Position.MEMBER
    found = reads.tasks_of_client(person.client)
    tasks = _pressing(t for t in found if not own or t.requester == person.id)
    mine, moving = _split(tasks, Court.CLIENT)
    return mine, moving, reads.open_requests(person.id)


def _as_provider(
    reads: Reads, person: Person
) -> tuple[tuple[Task, ...], tuple[Task, ...], tuple[Task, ...]]:
    """Offers that are open, work in the provider's court, and work that waits for somebody."""
    if person.provider is None:
        return (), (), ()
    offers = _pressing(reads.tasks_offered_to(person.provider))
    work, elsewhere = _split(_pressing(reads.tasks_of_provider(person.provider)), Court.PROVIDER)
    return offers, work, elsewhere


def _split(tasks: tuple[Task, ...], court: Court) -> Split:
    def is_mine(task: Task) -> bool:
        return task.court == court and task.state != TaskState.KEPT

    return tuple(filter(is_mine, tasks)), tuple(filterfalse(is_mine, tasks))


def _row(task: Task) -> Row:
    return _kept(
        {
            "ref": task.ref,
            "work": views.work_of(task),
            "state": task.state.value,
            "court": None if task.court is None else task.court.value,
            "due": views.due_of(task),
        }
    )


def _late(task: Task, now: datetime) -> bool:
    """Whether the date is past and somebody still has to deliver."""
    due = views.due_of(task)
    judged = task.state in (TaskState.DELIVERED, TaskState.KEPT)
    return not task.closed and not judged and due is not None and due < now


def _client_row(task: Task, reader: Person, now: datetime) -> Row:
    other = None if task.requester == reader.id else Who(person=task.requester)
    return {
        **_row(task),
        **_kept(
            {
                "who": None if task.worker is None else Who(person=task.worker),
                "firm": None if task.provider is None else Firm(party=task.provider),
                "asked_by": other,
                "late": True if _late(task, now) else None,
                "missing": True if task.state == TaskState.INTAKE and other is None else None,
            }
        ),
    }


def _offer_row(task: Task, reader: Person) -> Row:
    """Before the claim: nothing that says who the client is."""
    offers = (o for o in task.open_offers if o.provider == reader.provider)
    return {**_row(task), "until": max(offer.expires_at for offer in offers)}


def _work_row(task: Task, now: datetime) -> Row:
    who = None if task.worker is None else Who(person=task.worker)
    late = True if _late(task, now) else None
    return {**_row(task), "client": Firm(party=task.client), **_kept({"who": who, "late": late})}


def _request_row(request: Request) -> Row:
    works = tuple(Work(service=p.service) for p in request.live if p.service is not None)
    row: Mapping[str, Fact | None] = {
        "ref": request.ref,
        "parts": len(request.live),
        "works": works,
        "said": Words(text=request.live[0].words) if request.live else None,
        "which": True if request.unsure else None,
    }
    return _kept(row)


# --- the board -----------------------------------------------------------------------------------


def board(reads: Reads, house: House, now: datetime, to: PersonId | None = None) -> Notice:
    """Give the operator's board, for a reader or for nobody (the command line)."""
    sections = sorted_out(reads, house, now)
    under_way = sections.pop("under_way")
    facts: Row = {
        name: tuple(_board_row(task, house, now) for task in tasks)
        for name, tasks in sections.items()
        if tasks
    }
    joining = _joining(reads)
    if joining:
        facts["joining"] = joining
    facts["under_way"] = len(under_way)
    if len(facts) == 1:
        facts["empty"] = True
    shown = (task for tasks in sections.values() for task in tasks)
    return Notice(
        key="board",
        to=to,
        about=DESK,
        slot="board",
        facts=facts,
        actions=_opens(shown, "look"),
        rings=False,
    )


def sorted_out(reads: Reads, house: House, now: datetime) -> dict[str, tuple[Task, ...]]:
    """Give the board's sections in order: needs, late, nobody, waiting, done, and under way."""
    found: dict[str, list[Task]] = {
        "needs": [],
        "late": [],
        "nobody": [],
        "waiting": [],
        "done": [],
        "under_way": [],
    }
    for task in _pressing(reads.tasks_in(OPEN)):
        found[_section(task, house, now)].append(task)
    today = _day(now, house)
    # Not all that was ever accepted: a day has at most 25 hours.
    closed = reads.tasks_in({TaskState.ACCEPTED}, closed_since=now - timedelta(hours=25))
    found["done"] = [t for t in closed if t.closed_at and _day(t.closed_at, house) == today]
    return {name: tuple(tasks) for name, tasks in found.items()}


def _day(at: datetime, house: House) -> object:
    return at.astimezone(ZoneInfo(house.catalogue.desk.zone)).date()


def _section(task: Task, house: House, now: datetime) -> str:
    if task.state in NEEDS_OPERATOR:
        return "needs"
    if _late(task, now) or risk(task, house, now):
        return "late"
    if task.state == TaskState.QUEUED:
        return "nobody"
    return "waiting" if task.court == Court.CLIENT else "under_way"


def risk(task: Task, house: House, now: datetime) -> str:
    """Give why a date is in danger, or nothing.

    What its provider says of it (`at_risk`, `stuck`), `due` (it is near), `start` (nobody began).
    """
    if task.state not in UNDER_WAY:
        return ""
    if task.progress in (Progress.AT_RISK, Progress.STUCK):
        return task.progress
    hours, due = house.desk_hours, views.due_of(task)
    if due is not None and hours.between(now, due) <= rules.DUE_WARNING:
        return "due"
    if task.claimed_at is None or task.started_at is not None:
        return ""
    waited = hours.between(task.claimed_at, now)
    return "start" if waited >= rules.START_WITHIN * rules.START_WARNING else ""


def _board_row(task: Task, house: House, now: datetime) -> Row:
    since = task.closed_at or task.court_since_at or now
    late = _late(task, now)
    more: Mapping[str, Fact | None] = {
        "client": Firm(party=task.client),
        "firm": None if task.provider is None else Firm(party=task.provider),
        "who": None if task.worker is None else Who(person=task.worker),
        "age": max(now - since, timedelta(0)),
        "reason": task.triage if task.state == TaskState.TRIAGE else None,
        "late": True if late else None,
        "risk": None if late else (risk(task, house, now) or None),
        "urgent": True if task.urgent else None,
    }
    return {**_row(task), **_kept(more)}


def _joining(reads: Reads) -> tuple[Row, ...]:
    """Providers who wait for the operator's yes, for themselves or for a service."""
    rows = []
    for party in reads.parties(Side.PROVIDER):
        asked = [key for key, standing in party.services.items() if standing == Standing.PENDING]
        if asked or party.standing == Standing.PENDING:
            services = tuple(Work(service=key) for key in asked)
            rows.append(_kept({"firm": Firm(party=party.id), "services": services}))
    return tuple(rows)


# --- mornings ------------------------------------------------------------------------------------


def morning(reads: Reads, person: Person, house: House, now: datetime) -> Notice | None:
    """Give the person's list for the day, or None when nothing is on it."""
    if person.standing != Standing.ACTIVE or person.away:
        return None
    if person.operator:
        return _operator_morning(reads, person, house, now)
    return _provider_morning(reads, person, house, now) if person.provider is not None else None


def _operator_morning(reads: Reads, person: Person, house: House, now: datetime) -> Notice | None:
    sections = sorted_out(reads, house, now)
    named = {name: sections[name] for name in ("needs", "late", "nobody")}
    facts: Row = {
        name: tuple(_board_row(task, house, now) for task in tasks)
        for name, tasks in named.items()
        if tasks
    }
    joining = _joining(reads)
    if joining:
        facts["joining"] = joining
    tasks = [task for found in named.values() for task in found]
    return _list("morning_desk", person, facts, (*_opens(tasks, "look"), "board"))


def _provider_morning(reads: Reads, person: Person, house: House, now: datetime) -> Notice | None:
    """What is late or due today, what was not begun, and what is offered."""
    offers, work, _ = _as_provider(reads, person)
    own = [task for task in work if task.worker in (None, person.id)]
    today = [task for task in own if _due_today(task, person, now)]
    unbegun = [t for t in own if t.started_at is None and t not in today]
    facts: Mapping[str, Fact | None] = {
        "today": tuple(_work_row(task, now) for task in today),
        "unbegun": tuple(_work_row(task, now) for task in unbegun),
        "offers": tuple(_offer_row(task, person) for task in offers),
    }
    actions = (*_opens((*today, *unbegun, *offers), "show"), "things")
    return _list("morning_work", person, _kept(facts), actions)


def _due_today(task: Task, person: Person, now: datetime) -> bool:
    zone, due = ZoneInfo(person.zone), views.due_of(task)
    return due is not None and due.astimezone(zone).date() <= now.astimezone(zone).date()


def _list(key: str, person: Person, facts: Row, actions: tuple[str, ...]) -> Notice | None:
    if not facts:
        return None
    return Notice(key=key, to=person.id, about=DESK, slot="morning", facts=facts, actions=actions)


# --- presses -------------------------------------------------------------------------------------


def _things(unit: Unit, _pressed: Pressed) -> None:
    unit.tell(things(unit, unit.actor, unit.house))


def _board(unit: Unit, _pressed: Pressed) -> None:
    must_be_operator(unit.actor)
    unit.tell(board(unit.tx, unit.house, unit.now, unit.actor.id))


def _show(unit: Unit, pressed: Pressed) -> None:
    """Show a task's card again, as its reader may see it."""
    task = unit.tx.find_task(int(pressed.arg)) if pressed.arg.isdecimal() else None
    if task is None:
        raise Refused("no_task")
    must_see(unit.actor, task)
    unit.tell(card_of(task, unit.actor, unit))


def card_of(task: Task, person: Person, unit: Unit) -> Notice:
    """Give the task's newest card for a client, for who holds it, or for who was offered it."""
    if person.provider is not None and task.client != person.client:
        if task.provider == person.provider:
            return brief_card(task, person.id, unit)
        offer = task.offer_for(person.provider)
        if offer is not None and offer in task.open_offers:
            return offer_notice(task, offer, person.id, unit)
        if task.provider is not None:
            raise Refused("taken", ref=task.ref, mine=False)
        raise Refused("offer_over", state=task.state.value)
    return Notice(
        key="task",
        to=person.id,
        about=about_task(task),
        slot="task",
        facts=views.for_client(task, unit.house),
        actions=views.client_actions(task),
        rings=False,
    )


def _request(unit: Unit, pressed: Pressed) -> None:
    """Show an open request's card again."""
    from routing.intake.cards import request_of, show
    from routing.notices.model import Mode
    from routing.talk import Pressed as Again

    id = int(pressed.arg) if pressed.arg.isdecimal() else 0
    about = Subject(kind=About.REQUEST, id=id)
    show(unit, request_of(unit, Again(about=about)), Mode.SAID)


PRESSES: Mapping[str, Press] = {
    "things": _things,
    "board": _board,
    "show": _show,
    "request": _request,
}

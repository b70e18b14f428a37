"""What people ask the desk about itself, and what is said to remarks that ask for nothing.

Answers and opens nothing: no request, no task, and no word of it crosses to anybody.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from routing import views
from routing.catalogue.model import RateKind
from routing.conversation import explaining, finding, foreseeing, mapping, reporting
from routing.estimates import estimate_facts
from routing.intake import explain_asked
from routing.membership import may_ask_for
from routing.membership.profile import hours_rows
from routing.money.rates import rates_at
from routing.money.telling import show_statement
from routing.notices.model import DESK, About, Fact, Notice, Work
from routing.notices.telling import about_task
from routing.operating import show_task
from routing.operating.hands import show_hands
from routing.request import RequestState
from routing.things import board, only_works, things
from routing.understanding.asides import Aside, Topic, aside_of
from routing.understanding.meaning import Decision
from routing.understanding.phrases.calling import called_by, said_in
from routing.understanding.text import WORD
from routing.values import PartyId, TaskId

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from routing.catalogue import Service
    from routing.people import Person
    from routing.request import Request
    from routing.talk import Heard
    from routing.task import Task
    from routing.unit import Unit

ROWS = 3
"""So many services stand on a card with their price; the others are only named."""
NAMED, TIMED = 6, 4
"""So many services are named in one line, and so many stand with their days on a phone."""
SURE = 0.6
THEIRS = frozenset(
    {
        "answer",
        "write",
        "note",
        "ask_client",
        "wait",
        "dispute",
        "statement",
        "to_desk",
        "reply_to",
        "write_to",
        "quick",
        "quick_reply",
        "point",
        "change_words",
        "first",
        "notice",
        "notice_client",
    }
)
"""Questions whose answer is for somebody else: any words are."""


def told(unit: Unit, heard: Heard) -> bool:
    """Answer what is asked of the desk itself; False when it is something else."""
    aside = aside_of(heard.text)
    if aside is None or heard.files or speaking_to_somebody(unit):
        return False
    if aside.topic == Topic.HOURS:
        return _hours(unit, heard)
    if aside.topic in _ANYBODY:
        _ANYBODY[aside.topic](unit)
        return True
    if aside.topic in _OPERATOR:
        return _of_desk(unit, aside.topic)
    if aside.topic in _MONEY:
        of_one = aside.topic == Topic.PAY and _OF_THIS.search(aside.rest) and _of_held(unit)
        return bool(of_one) or _money(unit, heard, aside.topic)
    if aside.topic == Topic.MAP:
        return _map(unit, heard, aside.rest)
    if aside.topic in (Topic.WHO, Topic.WHO_OF):
        tasks, named = _asked_for(unit, heard), aside.topic == Topic.WHO_OF
        found = finding.who(unit, aside.rest, tasks, named_only=named)
        return found or (not named and finding.who_does_it(unit, aside.rest))
    if aside.topic == Topic.DUE:
        return _of_held(unit)
    if aside.topic in explaining.ABOUT:
        explaining.asked(unit, heard, aside.topic, _theirs(unit, heard))
        return True
    return unit.actor.client is not None and _about_work(unit, heard, aside)


_MONEY = frozenset({Topic.PAY, Topic.SPENT, Topic.INVOICE, Topic.EARNED})


def _money(unit: Unit, heard: Heard, topic: Topic) -> bool:
    """Who works here sees what they earned, and who gives work what it cost; nobody the other."""
    earns = unit.actor.provider is not None or (topic == Topic.EARNED and unit.actor.operator)
    mine = earns if topic in (Topic.PAY, Topic.EARNED) else unit.actor.client is not None
    if not mine or (topic == Topic.INVOICE and _is_under_way(unit, heard)):
        return False
    show_statement(unit, invoice=topic == Topic.INVOICE)
    return True


_OF_THIS = re.compile(r"\b(?:this|it|that|dafur|por esto)\b")


def _of_held(unit: Unit) -> bool:
    """The card of the one task that the writer does: by when it is wanted, and what it pays."""
    actor = unit.actor
    held = () if actor.provider is None else unit.tx.tasks_of_provider(actor.provider)
    open_still = [task for task in held if not task.closed]
    if len(open_still) != 1:
        return False
    show_task(unit, open_still[0])
    return True


def _is_under_way(unit: Unit, heard: Heard) -> bool:
    """Whether work of the kind that the words are likeliest about is open: it is meant then."""
    likely = heard.meaning.top[0][0] if heard.meaning.top else ""
    shown = {p.service for r in unit.tx.open_requests(unit.actor.id) for p in r.live}
    return likely in shown | {task.service for task in _asked_for(unit, heard)}


def _of_desk(unit: Unit, topic: Topic) -> bool:
    """What the desk's own people ask of it; to anybody else it is no such question.

    What needs somebody, what is late: to others that is their own things.
    """
    if not unit.actor.operator:
        if topic == Topic.BOARD:
            _things(unit)
        return topic == Topic.BOARD
    _OPERATOR[topic](unit)
    return True


def _board(unit: Unit) -> None:
    unit.tell(board(unit.tx, unit.house, unit.now, unit.actor.id))


def _things(unit: Unit) -> None:
    unit.tell(things(unit, unit.actor, unit.house))


_MAP_WORDS = 4


def _map(unit: Unit, heard: Heard, rest: str) -> bool:
    """Of the work that is named; longer words about a map are about something else."""
    if len(WORD.findall(rest)) > _MAP_WORDS:
        return False
    meant = _named_in(unit, mapping.mapped(unit), heard, rest) if rest else None
    if rest and meant is None:
        return False
    if meant is None:
        mapping.which(unit)
    else:
        mapping.map_of(unit, meant)
    return True


def _theirs(unit: Unit, heard: Heard) -> tuple[Task, ...]:
    """The open tasks of either side that can be meant; what is replied to is theirs already."""
    actor, about = unit.actor, heard.about
    if about is not None and about.kind == About.TASK:
        return (unit.tx.task(TaskId(about.id)),)
    asked = _asked_for(unit, heard)
    held = () if actor.provider is None else unit.tx.tasks_of_provider(actor.provider)
    return (*asked, *held)


def _asked_for(unit: Unit, heard: Heard) -> tuple[Task, ...]:
    """The open tasks of the writer's own firm; of one that is replied to, that."""
    actor, about = unit.actor, heard.about
    tasks = () if actor.client is None else unit.tx.tasks_of_client(actor.client)
    replied = about is not None and about.kind == About.TASK
    return tuple(t for t in tasks if not replied or (about is not None and t.id == about.id))


def speaking_to_somebody(unit: Unit) -> bool:
    """Whether the next words were asked for and are for somebody else."""
    newest = next(iter(unit.tx.questions(unit.actor.id)), None)
    return newest is not None and newest.kind in THEIRS


# --- what can you do? ---


def hello(unit: Unit) -> None:
    """Who writes is told what they can do here: ask, wait for offers, or see the board."""
    person = unit.actor
    if person.operator and person.client is None:
        unit.answer("hello", "board", operates=True)
    elif only_works(person):
        unit.answer("hello", "things", idle=True)
    else:
        unit.answer("hello", "things")


def _help(unit: Unit) -> None:
    """In the middle of a question it is that which is explained; else what one may write."""
    if unit.actor.client is None or not explain_asked(unit):
        _explain(unit, {})


def _self(unit: Unit) -> None:
    """Who the desk is, and what one may write to it."""
    _explain(unit, {"itself": True})


def _explain(unit: Unit, facts: Mapping[str, Fact]) -> None:
    person = unit.actor
    if person.client is not None:
        unit.tell(_help_card(unit, _offered(unit, person), facts))
    elif person.provider is not None:
        unit.card("help_provider", "things", "person", facts=facts)
    else:
        unit.card("help_operator", "board", "things", facts=facts)


def _hours(unit: Unit, heard: Heard) -> bool:
    """When people are there; a bare "opening hours" answers what was asked, where something was."""
    if "?" not in heard.text and unit.tx.questions(unit.actor.id):
        return False
    desk = unit.house.catalogue.desk
    facts: dict[str, Fact] = {"hours": hours_rows(desk.hours), "zone": desk.zone}
    if desk.holidays:
        facts["holidays"] = True
    unit.card("hours_told", "person", "things", facts={**facts, **_open_until(unit)})
    return True


def _open_until(unit: Unit) -> dict[str, Fact]:
    """Until when people are there, or from when again; nothing where they always are."""
    hours, ahead = unit.house.desk_hours, unit.now + _AHEAD
    if not hours.is_open(unit.now):
        return {"starts": hours.next_open(unit.now)}
    (_, until), *_ = hours.open_intervals(unit.now, ahead)
    return {"until": until} if until < ahead else {}


_AHEAD = timedelta(days=2)


def _offered(unit: Unit, person: Person) -> tuple[Service, ...]:
    found = unit.house.catalogue.services.values()
    return tuple(one for one in found if may_ask_for(unit, person, one.key))


def _help_card(unit: Unit, services: tuple[Service, ...], more: Mapping[str, Fact]) -> Notice:
    actions = ("prices", "things", "person")
    to, facts = unit.actor.id, {**_named(services), **more}
    return Notice(key="help_client", to=to, about=DESK, facts=facts, actions=actions)


def what_is_done(unit: Unit) -> dict[str, Fact]:
    """Give the first services by name, and how many more there are."""
    facts = _named(_offered(unit, unit.actor))
    return {key: fact for key, fact in facts.items() if key != "example"}


def _named(services: tuple[Service, ...]) -> dict[str, Fact]:
    """The first services by name, how many more there are, and what somebody might write."""
    facts: dict[str, Fact] = {"works": tuple(Work(service=one.key) for one in services[:NAMED])}
    if len(services) > NAMED:
        facts["more"] = len(services) - NAMED
    example = min((text for one in services[:3] for text in one.examples), key=len, default="")
    return {**facts, "example": example} if example else facts


# --- what does it cost, how long does it take, do you do that? ---


def prices(unit: Unit) -> None:
    """Show what is done here, and what it costs."""
    _several(unit, _offered(unit, unit.actor))


def _about_work(unit: Unit, heard: Heard, aside: Aside) -> bool:
    """About the work named, the card shown, or the task underway; else about everything."""
    services = _offered(unit, unit.actor)
    meant = _named_in(unit, services, heard, aside.rest) if aside.rest else None
    if meant is not None:
        _one(unit, meant)
        return True
    if aside.topic == Topic.OFFER or (aside.rest and _says_much(aside.rest)):
        _several(unit, services, unknown=True)
        return True
    timed = aside.topic == Topic.TIME
    if request := _card(unit, heard):
        keys = {part.service for part in request.live}
        meant_here = tuple(one for one in services if one.key in keys)
        _some(unit, meant_here or services, timed=timed)
    elif task := _task(unit, heard):
        _of_task(unit, task)
    elif timed:
        _times(unit, services)
    else:
        _several(unit, services)
    return True


def _says_much(rest: str) -> bool:
    """Whether some work was named that nobody here is known for."""
    return any(len(word) > _SHORT for word in WORD.findall(rest))


_SHORT = 4


def _named_in(unit: Unit, services: tuple[Service, ...], heard: Heard, rest: str) -> Service | None:
    """The one service that the words name: by its title or key, else by what is likeliest."""
    said = said_in(rest)
    named = [one for one in services if said & _called(one)]
    if len(named) == 1:
        return named[0]
    meaning = heard.meaning
    routed = [p.service for p in meaning.parts if p.decision == Decision.ROUTE]
    likely = meaning.top[0][0] if meaning.top and meaning.confidence >= SURE else ""
    key = routed[0] if routed and routed[0] else likely
    return next((one for one in (named or services) if one.key == key), None)


def _called(service: Service) -> frozenset[str]:
    """The longer words by which a service is called."""
    return called_by(f"{service.title} {service.key}")


def _card(unit: Unit, heard: Heard) -> Request | None:
    """The open card that is replied to, else the newest."""
    opened = unit.tx.open_requests(unit.actor.id)
    about = heard.about
    if about is not None and about.kind == About.REQUEST:
        opened = tuple(one for one in opened if one.id == about.id)
    return next((r for r in reversed(opened) if r.state == RequestState.OPEN), None)


def _task(unit: Unit, heard: Heard) -> Task | None:
    """The one open task of the client that can be meant."""
    about, client = heard.about, unit.actor.client
    tasks = () if client is None else unit.tx.tasks_of_client(client)
    if about is not None and about.kind == About.TASK:
        tasks = tuple(task for task in tasks if task.id == about.id)
    return tasks[0] if len(tasks) == 1 else None


def _of_task(unit: Unit, task: Task) -> None:
    about, facts = about_task(task), views.for_client(task, unit.house)
    unit.answer("task_told", "write", "things", "person", about=about, **facts)


def _some(unit: Unit, services: tuple[Service, ...], *, timed: bool) -> None:
    if len(services) == 1:
        _one(unit, services[0])
    elif timed:
        _times(unit, services)
    else:
        _several(unit, services)


def _one(unit: Unit, service: Service) -> None:
    needs = tuple({"input": one.title} for one in service.inputs if one.required)
    facts = {**_row(unit, service), **_ready(unit, service), "needs": needs}
    unit.tell(_card_of("service_told", unit, facts))


def _ready(unit: Unit, service: Service) -> dict[str, Fact]:
    """By when such work would be ready, if it were asked for now."""
    client = PartyId(0) if unit.actor.client is None else unit.actor.client
    return {**estimate_facts(unit, service, client, unit.actor.id)}


def _times(unit: Unit, services: tuple[Service, ...]) -> None:
    """By when each kind of work would be ready; the first of them, as many as a phone shows."""
    shown, rest = services[:TIMED], services[TIMED:]
    rows = tuple({"work": Work(service=one.key), **_ready(unit, one)} for one in shown)
    facts: dict[str, Fact] = {"times": rows}
    if rest:
        facts["more"] = len(rest)
    unit.tell(_card_of("times_told", unit, facts))


def _several(unit: Unit, services: tuple[Service, ...], *, unknown: bool = False) -> None:
    priced = [one for one in services if one.price is not None] or list(services)
    rows = tuple(_row(unit, one) for one in priced[:ROWS])
    rest = tuple(one for one in services if one not in priced[:ROWS])
    facts: dict[str, Fact] = {"services": rows, "count": len(services)}
    if rest:
        facts["works"] = tuple(Work(service=one.key) for one in rest[:NAMED])
    if len(rest) > NAMED:
        facts["more"] = len(rest) - NAMED
    if unknown:
        facts["unknown"] = True
    unit.tell(_card_of("services_told", unit, facts))


def _card_of(key: str, unit: Unit, facts: dict[str, Fact]) -> Notice:
    return Notice(key=key, to=unit.actor.id, about=DESK, facts=facts, actions=("person", "things"))


def _row(unit: Unit, service: Service) -> dict[str, Fact]:
    """A service with its price for this client: as arranged, else as the catalogue says."""
    row: dict[str, Fact] = {"work": Work(service=service.key)}
    if service.price is None:
        return row
    client = unit.actor.client
    held = None if client is None else unit.tx.arrangement_of(client, service.key)
    price = None if held is None else rates_at(held, service, unit.now).price
    price = price or service.price
    row["price"] = price.amount
    if price.kind == RateKind.FIXED:
        return row
    row[price.kind.value] = True
    return {**row, "unit": service.unit} if service.unit else row


_ANYBODY: Mapping[Topic, Callable[[Unit], None]] = {
    Topic.HELLO: hello,
    Topic.HELP: _help,
    Topic.SELF: _self,
    Topic.THINGS: _things,
    Topic.FIGURES: reporting.figures_of,
    Topic.AHEAD: foreseeing.told,
}
_OPERATOR: Mapping[Topic, Callable[[Unit], None]] = {Topic.FREE: show_hands, Topic.BOARD: _board}

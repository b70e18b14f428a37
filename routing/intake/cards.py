"""The one card of a request: what was understood, what is unsure, and which buttons it has."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from routing.estimates import estimate_facts
from routing.intake.by_name import by_name_facts
from routing.intake.reading import bad_rows, items_of, lacking
from routing.money.left import outlook
from routing.money.rates import known
from routing.notices.model import About, Fact, Firm, Mode, Notice, Subject, Words, Work
from routing.refusals import Refused
from routing.request import Part, Request, RequestState
from routing.series.rounds import every
from routing.values import Period, ServiceKey

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.catalogue import Service
    from routing.talk import Pressed
    from routing.task import Given
    from routing.unit import Unit
    from routing.values import TextId

NOTHING_ADDED: Mapping[int, TextId] = MappingProxyType({})
MANY, CROWD = 3, 5
"""From so many parts on each says less, so that the card stays one that is read on a phone."""
LONG = frozenset({"missing", "size", "unit", "lacks"})
PROMPTS = ("part_date", "part_split", "which_part")
"""Questions that a button of the card asks; any other button of it ends them."""


def about(request: Request) -> Subject:
    """What cards and questions of this request are about."""
    return Subject(kind=About.REQUEST, id=request.id)


def request_of(unit: Unit, pressed: Pressed) -> Request:
    """The open request that a card was about. Refuses a closed one with what became of it."""
    found = unit.tx.find_request(pressed.about.id)
    if found is None or not (found.requester == unit.actor.id or unit.actor.operator):
        raise Refused("no_request")
    if found.state != RequestState.OPEN:
        raise Refused("request_closed", state=found.state.value)
    return found


def card(
    unit: Unit,
    request: Request,
    key: str,
    actions: tuple[str, ...],
    facts: Mapping[str, Fact],
    mode: Mode = Mode.SHOWN,
    *,
    rings: bool = True,
) -> None:
    """Put something on the request's card."""
    unit.tell(
        Notice(
            key=key,
            to=request.requester,
            about=about(request),
            mode=mode,
            slot="request",
            facts=facts,
            actions=actions,
            rings=rings,
        )
    )


def show(
    unit: Unit,
    request: Request,
    mode: Mode = Mode.SHOWN,
    *,
    changed: bool = False,
    again: bool = False,
    added: Mapping[int, TextId] = NOTHING_ADDED,
) -> None:
    """Show the request's card as it is now: a question first when a service is unsure.

    A change that the client wrote says so, with the words added to a part, and rings for nobody;
    neither does a card that is shown `again` because the same was asked for once more.
    """
    unit.tx.close_questions(about(request), PROMPTS)
    unsure = request.unsure
    if unsure:
        facts = _which_facts(unit, request, unsure[0])
        actions = _which_actions(request, unsure[0])
        facts.update({"again": True} if again else {})
        card(unit, request, "which", actions, facts, mode, rings=not (changed or again))
        return
    facts = understood_facts(unit, request, added)
    if changed:
        facts["changed"] = True
    if again:
        facts["again"] = True
    actions = _go_actions(unit, request)
    card(unit, request, "understood", actions, facts, mode, rings=not (changed or again))


def _which_facts(unit: Unit, request: Request, part: Part) -> dict[str, Fact]:
    """What is asked about, and beside it whatever else the message was about."""
    likely = tuple({"work": Work(service=key)} for key in part.likely)
    facts: dict[str, Fact] = {"said": Words(text=part.words), "n": part.n}
    if likely:
        facts["likely"] = likely
    if len(request.live) > 1:
        facts["parts"] = len(request.live)
        facts["pieces"] = tuple(_in_short(unit, one) for one in request.live)
    return facts


def _in_short(unit: Unit, part: Part) -> dict[str, Fact]:
    service = unit.house.offered(part.service or ServiceKey(""))
    row: dict[str, Fact] = {"n": part.n, "said": Words(text=part.words)}
    if service is None:
        return row
    row["work"] = Work(service=service.key, period=period_in(part.inputs))
    return row if part.wanted_at is None else {**row, "wanted": part.wanted_at}


def _which_actions(request: Request, part: Part) -> tuple[str, ...]:
    """The likely services, a person, and leaving it out while something else remains."""
    drop = ("drop",) if len(request.live) > 1 else ()
    return (*(f"is.{key}" for key in part.likely), "person", *drop, "cancel")


def _go_actions(unit: Unit, request: Request) -> tuple[str, ...]:
    closed = not unit.house.desk_hours.is_open(unit.now)
    urgent = ("urgent",) if closed and may_hurry(unit, request) else ()
    itself = (f"itself.{part.n}" for part in request.live if part.itself_at is not None)
    dates = (f"date.{part.n}" for part in request.live if part.when_ask)
    return ("go", *urgent, *itself, *dates, "change", "cancel")


def may_hurry(unit: Unit, request: Request) -> bool:
    """Whether some part is of a service that allows work out of hours."""
    services = (unit.house.offered(part.service or ServiceKey("")) for part in request.live)
    return any(service is not None and service.urgent for service in services)


def understood_facts(
    unit: Unit, request: Request, added: Mapping[int, TextId] = NOTHING_ADDED
) -> dict[str, Fact]:
    """The whole message as the desk understood it, one row a part."""
    rows = tuple({**_row(unit, request, part), **_added(added, part)} for part in request.live)
    if len(rows) >= MANY:
        rows = tuple({**_most(row, len(rows)), "short": True} for row in rows)
    facts: dict[str, Fact] = {"parts": rows, "count": len(rows)}
    if len(rows) == 1:
        facts["one"] = True
    return {**facts, **_outlook(unit, request), **starts(unit)}


def _outlook(unit: Unit, request: Request) -> dict[str, Fact]:
    """What everything together would take of what was paid for beforehand."""
    work = []
    for part in request.live:
        service = None if part.service is None else unit.house.offered(part.service)
        if service is not None:
            lines = len(items_of(service, part.inputs, unit))
            work.append((service, lines, known(service.price, lines)))
    found = outlook(unit.tx, unit.house, request.client, work)
    return {} if found is None else found.facts


def _most(row: Mapping[str, Fact], count: int) -> Mapping[str, Fact]:
    """A part as it fits among that many: what is still needed is asked for afterwards anyway."""
    return row if count < CROWD else {key: row[key] for key in row if key not in LONG}


def _added(added: Mapping[int, TextId], part: Part) -> dict[str, Fact]:
    return {"added": Words(text=added[part.n])} if part.n in added else {}


def starts(unit: Unit) -> dict[str, Fact]:
    """When people start, if nobody is there now."""
    hours = unit.house.desk_hours
    return {} if hours.is_open(unit.now) else {"starts": hours.next_open(unit.now)}


def _row(unit: Unit, request: Request, part: Part) -> dict[str, Fact]:
    service = unit.house.offered(part.service or ServiceKey(""))
    row: dict[str, Fact] = {"n": part.n, "said": Words(text=part.words)}
    if service is None:
        return {**row, "to_person": True}
    row["work"] = Work(service=service.key, period=period_in(part.inputs))
    if part.wanted_at is not None:
        row["wanted"] = part.wanted_at
    else:
        row.update(estimate_facts(unit, service, request.client, request.requester))
    row.update(_flags(unit, request, part))
    row.update(_who(unit, request, part, service))
    row.update(list_facts(unit, service, part.inputs))
    return {**row, **_missing(part, service)}


def _flags(unit: Unit, request: Request, part: Part) -> dict[str, Fact]:
    facts: dict[str, Fact] = {}
    if part.at is not None:
        facts["set_for"] = part.at
    if part.rule:
        facts["every"] = every(part.rule)
    if part.itself_at is not None:
        facts["itself"] = part.itself_at
    if part.when_ask:
        facts["date_doubt"] = part.when_ask
    return facts


def _who(unit: Unit, request: Request, part: Part, service: Service) -> dict[str, Fact]:
    """Who is asked first: named for this, else the usual one."""
    held = unit.tx.arrangement_of(request.client, service.key)
    does = None if held is None else held.does_at(unit.now)
    named = by_name_facts(part.by_name, (does,))
    usual: dict[str, Fact] = {} if does is None else {"usual": Firm(party=does)}
    return named if "preferred" in named else {**usual, **named}


def _missing(part: Part, service: Service) -> dict[str, Fact]:
    missing = [key for key, given in part.inputs.items() if not given.settled]
    titles = tuple({"input": one.title} for one in service.inputs if one.key in missing)
    return {"missing": titles} if titles else {}


def list_facts(unit: Unit, service: Service, inputs: Mapping[str, Given]) -> dict[str, Fact]:
    """How long the list is, and what somebody should look at in it."""
    facts: dict[str, Fact] = {}
    items = items_of(service, inputs, unit)
    if items:
        facts["size"], facts["unit"] = len(items), service.unit
    if rows := bad_rows(inputs, unit):
        facts["bad_rows"] = rows
    if columns := lacking(service, inputs, unit):
        facts["lacks"] = columns
    return facts


def period_in(inputs: Mapping[str, Given]) -> Period | None:
    """The period that names the work, when one was given."""
    values = (given.value for given in inputs.values())
    return next((value for value in values if isinstance(value, Period)), None)

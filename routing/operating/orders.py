"""Orders of the command line or an API: named arguments, trusted as the operator's own.

Refuses what is wrong with the field's name and what stood there. Knows no person's chat.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing.membership.fields import bad, service_named, who_is_there
from routing.notices.model import About, Fact, Notice, Subject, Who
from routing.operating import acts
from routing.people import Joined, Person, Side
from routing.refusals import Refused
from routing.request import PartChanged, Request
from routing.rules import FIRST_YEAR, LAST_YEAR
from routing.talk import Heard, Order
from routing.task import task_number
from routing.understanding.meaning import Act, Decision, Meaning, Part
from routing.views import work_of

if TYPE_CHECKING:
    from routing.task import Task
    from routing.unit import Unit
    from routing.values import PartyId

Fields = Mapping[str, str]
DAY_LENGTH = len("2026-11-25")
_SHOWN = 40
"""So much of what names no task is said back."""


def _text(fields: Fields, name: str) -> str:
    """A value that must be there."""
    said = fields.get(name, "").strip()
    if not said:
        raise bad(name, said)
    return said


def task_named(unit: Unit, fields: Fields) -> Task:
    """The task of `T-7`, or just 7; refuses what names none, and a number that is none yet."""
    said = _text(fields, "task")
    number = task_number(said)
    if number is None:
        asks = {"request": True} if said.upper().startswith("R-") else {}
        raise Refused("names_no_task", ref=said[:_SHOWN], **asks)
    task = unit.tx.find_task(number)
    if task is None:
        raise Refused("no_such_task", ref=f"T-{number}")
    return task


def _instant(unit: Unit, fields: Fields, name: str) -> datetime | None:
    """An ISO time, on the desk's clock where it names no other; a date is the end of that day."""
    said = fields.get(name, "").strip()
    if not said:
        return None
    try:
        if len(said) == DAY_LENGTH:
            return _end_of(unit, date.fromisoformat(said))
        at = datetime.fromisoformat(said)
    except ValueError:
        raise bad(name, said, dated=True) from None
    if not FIRST_YEAR <= at.year <= LAST_YEAR:
        raise bad(name, said, dated=True)
    return at.replace(tzinfo=ZoneInfo(unit.house.catalogue.desk.zone)) if at.tzinfo is None else at


def _end_of(unit: Unit, day: date) -> datetime:
    """When the desk closes on that day, or on the next one that it opens; refuses a past day."""
    if day < unit.now.astimezone(ZoneInfo(unit.house.catalogue.desk.zone)).date():
        raise Refused("date_past", due=day)
    return unit.house.desk_hours.end_of_day(day)


def _provider(unit: Unit, fields: Fields) -> PartyId:
    """The firm of the one provider who is called so."""
    said = _text(fields, "to")
    people = unit.tx.person_named(said, Side.PROVIDER)
    firms = {person.provider for person in people if person.provider is not None}
    if not firms:
        raise Refused("no_provider", name=said, **who_is_there(unit.tx, Side.PROVIDER))
    if len(firms) > 1:
        raise Refused("which_person", name=said, count=len(firms))
    return firms.pop()


def _assign(unit: Unit, fields: Fields) -> None:
    """task, to: offer it to a provider by name."""
    acts.assign(unit, task_named(unit, fields), _provider(unit, fields))


def _hand_over(unit: Unit, fields: Fields) -> None:
    """task, perhaps to: take it from who holds it, with everything; to a provider by name."""
    to = _provider(unit, fields) if fields.get("to", "").strip() else None
    acts.hand_over(unit, task_named(unit, fields), to)


def _route(unit: Unit, fields: Fields) -> None:
    """task, service."""
    task = task_named(unit, fields)
    acts.route(unit, task, service_named(fields, unit.house.catalogue).key)


def _decline(unit: Unit, fields: Fields) -> None:
    """task, text: the reason goes to the client in these words."""
    acts.decline(unit, task_named(unit, fields), "said", _text(fields, "text"))


def _remind(unit: Unit, fields: Fields) -> None:
    """task: remind whoever's turn it is."""
    acts.remind(unit, task_named(unit, fields))


def _move(unit: Unit, fields: Fields) -> None:
    """task, due."""
    task, due_at = task_named(unit, fields), _instant(unit, fields, "due")
    if due_at is None:
        raise bad("due", "", dated=True)
    acts.move(unit, task, due_at)


def _write(unit: Unit, fields: Fields) -> None:
    """task, text: words to the client."""
    acts.write(unit, task_named(unit, fields), _text(fields, "text"))


def _cancel(unit: Unit, fields: Fields) -> None:
    """task."""
    acts.cancel(unit, task_named(unit, fields))


def _note(unit: Unit, fields: Fields) -> None:
    """task, text: a private note."""
    acts.note(unit, task_named(unit, fields), _text(fields, "text"))


def _decide(unit: Unit, fields: Fields) -> None:
    """task, outcome, reason, and due for work that goes on."""
    task, due_at = task_named(unit, fields), _instant(unit, fields, "due")
    acts.decide(unit, task, _text(fields, "outcome"), _text(fields, "reason"), due_at)


# --- on behalf of a client who is not in chat ----------------------------------------------------


def on_behalf(unit: Unit, fields: Fields, heard: Heard) -> Request:
    """Open and confirm a request for a client: one who is known by name, or a new one.

    What no service was found for goes to triage. A client who has a chat is told what was asked.
    """
    from routing.intake import confirm, open_request

    person = client_named(unit, fields)
    request = open_request(unit, person, heard, written_by=acts.acting(unit))
    for part in request.unsure:
        request = unit.record_request(request, PartChanged(part=replace(part, to_person=True)))
    if (due_at := _instant(unit, fields, "due")) is not None:
        for part in request.live:
            changed = PartChanged(part=replace(part, wanted_at=due_at, itself_at=None))
            request = unit.record_request(request, changed)
    _tell_behalf(unit, request, confirm(unit, request))
    return request


def client_named(unit: Unit, fields: Fields) -> Person:
    """The client of that name; a new one is founded without an account."""
    said = _text(fields, "client")
    found = unit.tx.person_named(said, Side.CLIENT)
    if len(found) > 1:
        raise Refused("which_person", name=said, count=len(found))
    return found[0] if found else _new_client(unit, said, fields.get("firm", "").strip() or said)


def _new_client(unit: Unit, name: str, firm: str) -> Person:
    from routing.membership.founding import add_person, found_party, new_person_id

    desk = unit.house.catalogue.desk
    party = found_party(unit, Side.CLIENT, firm)
    joined = Joined(client=party, zone=desk.zone, lang=desk.lang)
    return add_person(unit, new_person_id(unit), name, joined, None)


def _tell_behalf(unit: Unit, request: Request, tasks: tuple[Task, ...]) -> None:
    rows: tuple[Fact, ...] = tuple({"ref": task.ref, "work": work_of(task)} for task in tasks)
    about = Subject(kind=About.REQUEST, id=request.id)
    by = Who(person=request.written_by)
    unit.tell(
        Notice(
            key="asked_for_you",
            to=request.requester,
            about=about,
            slot="request",
            facts={"tasks": rows, "by": by},
            actions=("undo", "things"),
        ),
        Notice(
            key="on_behalf",
            to=unit.cause.actor,
            about=about,
            slot="behalf",
            facts={"tasks": rows, "client": Who(person=request.requester)},
            actions=tuple(f"look.{task.id}" for task in tasks),
            rings=False,
        ),
    )


def _on_behalf(unit: Unit, fields: Fields) -> None:
    """client, text, perhaps firm, service and due: one piece of work in the operator's words."""
    named = fields.get("service", "").strip()
    key = service_named(fields, unit.house.catalogue).key if named else ""
    on_behalf(unit, fields, plain(unit, _text(fields, "text"), key))


def plain(unit: Unit, text: str, key: str) -> Heard:
    """Words that nobody understood but the operator, who may name the service."""
    part = Part(
        text=text,
        span=(0, len(text)),
        service=key or None,
        confidence=1.0,
        top=(),
        decision=Decision.ROUTE if key else Decision.ASK,
    )
    meaning = Meaning(
        act=Act.REQUEST,
        target=None,
        lang=unit.house.catalogue.desk.lang,
        in_scope=1.0,
        confidence=1.0,
        top=(),
        parts=(part,),
    )
    return Heard(text=text, meaning=meaning)


ORDERS: Mapping[str, Order] = {
    "assign": _assign,
    "hand_over": _hand_over,
    "route": _route,
    "decline": _decline,
    "remind": _remind,
    "move": _move,
    "write": _write,
    "cancel": _cancel,
    "note": _note,
    "decide": _decide,
    "on_behalf": _on_behalf,
}

"""A request: opened from what was written, understood anew, confirmed or let go by buttons."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing import rules
from routing.catalogue.model import Confirm
from routing.intake.cards import about, list_facts, may_hurry, request_of, show
from routing.intake.changing import name_service
from routing.intake.confirming import confirm, drop, show_confirmed, tasks_of
from routing.intake.reading import parts_of
from routing.membership import call_operator, may_ask_for
from routing.notices.model import Mode, Work
from routing.refusals import Refused
from routing.request import (
    Part,
    PartChanged,
    PartsRedrawn,
    Request,
    Requested,
    RequestState,
)
from routing.understanding.text import fold, words
from routing.values import RequestId, ServiceKey

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.people import Person
    from routing.talk import Heard, Press, Pressed
    from routing.unit import Unit
    from routing.values import PersonId


def open_request(
    unit: Unit, person: Person, heard: Heard, written_by: PersonId | None = None
) -> Request:
    """Keep what was asked for as a request and show how it was understood, on one card.

    Refuses who is no client, and what the owner of their firm has not opened to them.
    """
    if person.client is None:
        raise Refused("only_client")
    parts = _allowed(unit, person, parts_of(heard, person, unit))
    opened = Requested(
        client=person.client,
        requester=person.id,
        written_by=written_by or person.id,
        words=unit.keep_words(heard.text, person.client),
        files=heard.files,
        parts=parts,
    )
    request = Request(id=RequestId(unit.tx.next_id("request")))
    request = unit.record_request(request, opened)
    if heard.letter is not None:
        unit.tx.link_message(heard.letter, about(request))
    if written_by is None:
        _confirm_or_show(unit, request)
    return request


def asked_already(unit: Unit, heard: Heard) -> bool:
    """Show the card that the same words opened a moment ago, if it is still open."""
    said = _content(heard.text)
    for request in reversed(unit.tx.open_requests(unit.actor.id)):
        fresh = request.opened_at is None or unit.now - request.opened_at <= rules.ASKED_TWICE
        words = "" if request.words is None else unit.tx.words(request.words)
        if fresh and said and not heard.files and _content(words) == said:
            show(unit, request, Mode.SAID, again=True)
            return True
    return False


def _content(text: str) -> frozenset[str]:
    """The words of a message, in whatever order and however politely."""
    return frozenset(words(fold(text))) - _SMALL


_SMALL = frozenset(
    {"please", "pls", "hi", "hello", "bitte", "hallo", "por", "favor", "hola", "the", "a", "an"}
)


def _allowed(unit: Unit, person: Person, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts, without those of services that are not open to this person: they are told."""
    barred = [p for p in parts if p.service and not may_ask_for(unit, person, p.service)]
    works = [Work(service=part.service) for part in barred if part.service]
    if works and len(works) == len(parts):
        raise Refused("not_opened", work=works[0])
    for work in works:
        unit.answer("refused.not_opened", work=work)
    return tuple(replace(p, dropped=True) if p in barred else p for p in parts)


def _confirm_or_show(unit: Unit, request: Request) -> None:
    if _goes_at_once(unit, request):
        confirm(unit, request, mode=Mode.SAID)
    else:
        show(unit, request, Mode.SAID)


def _goes_at_once(unit: Unit, request: Request) -> bool:
    """Whether the desk may go without a tap: one certain, complete thing, as was done before."""
    if unit.house.catalogue.desk.confirm != Confirm.WHEN_UNSURE or len(request.parts) != 1:
        return False
    part = request.parts[0]
    service = unit.house.offered(part.service or ServiceKey(""))
    if service is None or part.when_ask or part.rule:
        return False
    if not all(given.settled for given in part.inputs.values()):
        return False
    if {"bad_rows", "lacks"} & set(list_facts(unit, service, part.inputs)):
        return False
    return unit.tx.did_before(request.client, service.key, apart=request.id)


def understand_anew(unit: Unit, request: Request, heard: Heard) -> None:
    """The message was changed while its card is open: what it says now counts."""
    person = unit.tx.person(request.requester)
    files = (*request.files, *(file for file in heard.files if file not in request.files))
    parts = parts_of(replace(heard, files=files), person, unit)
    redrawn = PartsRedrawn(parts=_allowed(unit, person, parts))
    show(unit, unit.record_request(request, redrawn))


def show_request(unit: Unit, request: Request) -> None:
    """Show how a request stands: its card, the tasks it became, or that it was let go."""
    if request.state == RequestState.OPEN:
        show(unit, request, Mode.SAID)
    elif request.state == RequestState.CONFIRMED:
        show_confirmed(unit, request, tasks_of(unit, request), Mode.SAID)
    else:
        raise Refused("request_closed", state=request.state.value)


def _is(unit: Unit, pressed: Pressed) -> None:
    """The client names the service of the first unsure part."""
    request = request_of(unit, pressed)
    if request.unsure:
        key = ServiceKey(pressed.arg)
        name_service(unit, request, request.unsure[0], key, pressed.typed)
    else:
        show(unit, request)


def _person(unit: Unit, pressed: Pressed) -> None:
    """A person shall look at the unsure part; with none, at whatever the card is about."""
    found = unit.tx.find_request(pressed.about.id)
    if found is None or found.state != RequestState.OPEN or not found.unsure:
        call_operator(unit, pressed.about)
        return
    request = request_of(unit, pressed)
    changed = PartChanged(part=replace(request.unsure[0], to_person=True))
    show(unit, unit.record_request(request, changed))


def _sure(unit: Unit, pressed: Pressed) -> Request:
    request = request_of(unit, pressed)
    if request.unsure:
        raise Refused("still_unsure")
    return request


def _go(unit: Unit, pressed: Pressed) -> None:
    """Yes: every part becomes a task."""
    confirm(unit, _sure(unit, pressed))


def _urgent(unit: Unit, pressed: Pressed) -> None:
    """Yes, and somebody may be asked out of hours, where the service allows it."""
    request = _sure(unit, pressed)
    confirm(unit, request, urgent=may_hurry(unit, request))


def _cancel(unit: Unit, pressed: Pressed) -> None:
    drop(unit, request_of(unit, pressed))


PRESSES: Mapping[str, Press] = {
    "is": _is,
    "person": _person,
    "go": _go,
    "urgent": _urgent,
    "cancel": _cancel,
}

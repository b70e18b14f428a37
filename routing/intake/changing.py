"""Inside "Change": another service or date for a part, parts joined, split or dropped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing.intake.reading import with_service
from routing.intake.requests import about, request_of, show, understood_facts
from routing.membership import may_ask_for
from routing.notices.model import Mode, Notice, Work
from routing.refusals import Refused
from routing.request import Part, PartChanged, PartsRedrawn, Request
from routing.task import Given, GivenHow
from routing.values import ServiceKey

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.ports import Question
    from routing.talk import Heard, Press, Pressed
    from routing.unit import Unit


def _card(
    unit: Unit, request: Request, key: str, actions: tuple[str, ...], **facts: object
) -> None:
    unit.tell(
        Notice(
            key=key,
            to=request.requester,
            about=about(request),
            mode=Mode.SHOWN,
            slot="request",
            facts={**understood_facts(unit, request), **facts},  # type: ignore[dict-item]
            actions=actions,
        )
    )


def _change(unit: Unit, pressed: Pressed) -> None:
    """Offer everything that can be changed, part by part."""
    request = request_of(unit, pressed)
    each = [(f"service.{p.n}", f"date.{p.n}") for p in request.live]
    one = tuple(action for pair in each for action in pair)
    drops = tuple(f"drop.{p.n}" for p in request.live) if len(request.live) > 1 else ()
    joins = tuple(
        f"together.{a.n}-{b.n}" for a, b in zip(request.live, request.live[1:], strict=False)
    )
    splits = tuple(f"split.{p.n}" for p in request.live)
    _card(unit, request, "change", ("done", *one, *drops, *joins, *splits, "cancel"))


def _done(unit: Unit, pressed: Pressed) -> None:
    show(unit, request_of(unit, pressed))


def _part(request: Request, arg: str) -> Part:
    found = next((p for p in request.live if str(p.n) == arg), None)
    if found is None:
        raise Refused("no_part")
    return found


def set_service(unit: Unit, request: Request, part: Part, key: ServiceKey) -> None:
    """Give the part this service, keep what was already given that the new form asks for too."""
    service = unit.house.offered(key)
    if service is None:
        raise Refused("no_service")
    person = unit.tx.person(request.requester)
    if not may_ask_for(unit, person, key):
        raise Refused("not_opened", work=Work(service=key))
    fresh = with_service(part, service, {}, unit, person)
    kept = {k: part.inputs[k] for k in fresh.inputs if k in part.inputs}
    files = _loose_files(request, part)
    changed = replace(fresh, inputs=_filled({**fresh.inputs, **kept}, files, service))
    show(unit, unit.record_request(request, PartChanged(part=changed)))


def _loose_files(request: Request, part: Part) -> tuple[int, ...]:
    used = {f for p in request.parts if p.n != part.n for g in p.inputs.values() for f in g.files}
    return tuple(f for f in request.files if f not in used)


def _filled(inputs: dict[str, Given], files: tuple[int, ...], service: object) -> dict[str, Given]:
    """Put files that had no place yet into the first file input of the new form."""
    from routing.catalogue.model import LIST_KINDS, Service

    assert isinstance(service, Service)
    if any(given.files for given in inputs.values()) or not files:
        return inputs
    key = next((one.key for one in service.inputs if one.kind in LIST_KINDS), None)
    if key is None:
        return inputs
    return {**inputs, key: Given(how=GivenHow.GIVEN, files=files)}  # type: ignore[arg-type]


def _service(unit: Unit, pressed: Pressed) -> None:
    """Offer all services for one part, or set the one that was chosen (`n-key`)."""
    request = request_of(unit, pressed)
    n, _, key = pressed.arg.partition("-")
    part = _part(request, n)
    if key:
        set_service(unit, request, part, ServiceKey(key))
        return
    keys = unit.house.catalogue.services
    _card(unit, request, "choose_service", (*(f"service.{n}-{k}" for k in keys), "done"), n=part.n)


def _date(unit: Unit, pressed: Pressed) -> None:
    request = request_of(unit, pressed)
    part = _part(request, pressed.arg)
    unit.ask(request.requester, "part_date", about(request), key=str(part.n))
    _card(unit, request, "ask_date", ("done",), n=part.n)


def _drop(unit: Unit, pressed: Pressed) -> None:
    """Leave one part out; without a number, the first unsure one."""
    request = request_of(unit, pressed)
    part = _part(request, pressed.arg) if pressed.arg else next(iter(request.unsure), None)
    if part is None:
        raise Refused("no_part")
    if len(request.live) == 1:
        raise Refused("last_part")
    changed = PartChanged(part=replace(part, dropped=True))
    show(unit, unit.record_request(request, changed))


def _together(unit: Unit, pressed: Pressed) -> None:
    """Two parts belong together: the second's words and inputs go to the first."""
    request = request_of(unit, pressed)
    first, _, second = pressed.arg.partition("-")
    a, b = _part(request, first), _part(request, second)
    words = f"{unit.tx.words(a.words)}\n{unit.tx.words(b.words)}"
    both = replace(
        a,
        words=unit.keep_words(words, request.client),
        inputs={**b.inputs, **a.inputs} if a.service == b.service else a.inputs,
        wanted_at=a.wanted_at or b.wanted_at,
        urgent=a.urgent or b.urgent,
    )
    kept = tuple(both if p.n == a.n else p for p in request.parts if p.n != b.n)
    show(unit, unit.record_request(request, PartsRedrawn(parts=kept)))


def _split(unit: Unit, pressed: Pressed) -> None:
    """One part is really two: the client writes the second in their own words."""
    request = request_of(unit, pressed)
    part = _part(request, pressed.arg)
    unit.ask(request.requester, "part_split", about(request), key=str(part.n))
    _card(unit, request, "ask_split", ("done",), n=part.n)


def _answer_date(unit: Unit, question: Question, heard: Heard) -> bool:
    request = unit.tx.find_request(question.about.id)
    if request is None:
        return False
    if heard.due_at is None:
        raise Refused("no_date")
    if heard.due_at <= unit.now:
        raise Refused("date_past", due=heard.due_at)
    part = replace(_part(request, question.key), wanted_at=heard.due_at, when_ask="")
    unit.tx.close_question(question.id)
    show(unit, unit.record_request(request, PartChanged(part=part)))
    return True


def _answer_split(unit: Unit, question: Question, heard: Heard) -> bool:
    from routing.intake.reading import parts_of

    request = unit.tx.find_request(question.about.id)
    if request is None:
        return False
    person = unit.tx.person(request.requester)
    first = max(part.n for part in request.parts) + 1
    new = tuple(
        replace(part, n=n) for n, part in enumerate(parts_of(heard, person, unit), start=first)
    )
    unit.tx.close_question(question.id)
    show(unit, unit.record_request(request, PartsRedrawn(parts=(*request.parts, *new))))
    return True


PRESSES: Mapping[str, Press] = {
    "change": _change,
    "done": _done,
    "service": _service,
    "date": _date,
    "drop": _drop,
    "together": _together,
    "split": _split,
}
ANSWERS = {"part_date": _answer_date, "part_split": _answer_split}

"""Inside "Change": another service or date for a part, parts joined, split or dropped."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from routing.intake.cards import about, card, request_of, show, understood_facts
from routing.intake.reading import parts_of, place_files, with_service
from routing.lessons import of_part
from routing.membership import may_ask_for
from routing.notices.model import Work
from routing.refusals import Refused
from routing.request import Part, PartChanged, PartsRedrawn, Request
from routing.task import Given, GivenHow
from routing.understanding.meaning import NO_INPUTS, Act
from routing.values import RequestId, ServiceKey

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from routing.ports import Question
    from routing.talk import Answer, Heard, Press, Pressed
    from routing.understanding.meaning import InputValue
    from routing.unit import Unit
    from routing.values import FileId


def _change(unit: Unit, pressed: Pressed) -> None:
    """Offer everything that can be changed, part by part."""
    request = request_of(unit, pressed)
    live = request.live
    one = tuple(action for p in live for action in (f"service.{p.n}", f"date.{p.n}"))
    drops = tuple(f"drop.{p.n}" for p in live) if len(live) > 1 else ()
    joins = tuple(f"together.{a.n}-{b.n}" for a, b in pairwise(live))
    splits = tuple(f"split.{p.n}" for p in live)
    actions = ("done", *one, *drops, *joins, *splits, "person", "cancel")
    card(unit, request, "change", actions, understood_facts(unit, request))


def _done(unit: Unit, pressed: Pressed) -> None:
    show(unit, request_of(unit, pressed))


def _part(request: Request, arg: str) -> Part:
    found = next((p for p in request.live if str(p.n) == arg), None)
    if found is None:
        raise Refused("no_part")
    return found


def set_service(
    unit: Unit,
    request: Request,
    part: Part,
    key: ServiceKey,
    said: Mapping[str, InputValue] = NO_INPUTS,
) -> None:
    """Give the part this service; what was said or given before that its form asks for is kept."""
    service = unit.house.offered(key)
    if service is None:
        raise Refused("no_service")
    person = unit.tx.person(request.requester)
    if not may_ask_for(unit, person, key):
        raise Refused("not_opened", work=Work(service=key))
    fresh = with_service(part, service, said, unit, person)
    kept = {k: given for k, given in part.inputs.items() if k in fresh.inputs and not given.files}
    bare = replace(fresh, inputs=better(kept, fresh.inputs))
    others = [p for p in request.live if p.n != part.n]
    (changed,) = place_files((bare,), loose_files(request, others), unit)
    show(unit, unit.record_request(request, PartChanged(part=changed)))


def name_service(
    unit: Unit, request: Request, part: Part, key: ServiceKey, said: Mapping[str, InputValue]
) -> None:
    """Give the part the service that the client tapped, and learn from it.

    What is swapped in words may be another wish, so that teaches nothing.
    """
    set_service(unit, request, part, key, said)
    unit.learn(of_part(request, part, key))


def better(first: Mapping[str, Given], second: Mapping[str, Given]) -> dict[str, Given]:
    """For each input, what the first has, unless only the second has something."""
    missing = GivenHow.MISSING
    has = {key: given for key, given in first.items() if given.how != missing}
    return {**first, **second, **has}


def loose_files(request: Request, parts: Iterable[Part]) -> tuple[FileId, ...]:
    """Files of the request that none of these parts has."""
    used = {file for p in parts for given in p.inputs.values() for file in given.files}
    return tuple(file for file in request.files if file not in used)


def _service(unit: Unit, pressed: Pressed) -> None:
    """Offer all services for one part, or set the one that was chosen (`n-key`)."""
    request = request_of(unit, pressed)
    n, _, key = pressed.arg.partition("-")
    part = _part(request, n)
    if key:
        name_service(unit, request, part, ServiceKey(key), pressed.typed)
        return
    person = unit.tx.person(request.requester)
    keys = (key for key in unit.house.catalogue.services if may_ask_for(unit, person, key))
    actions = (*(f"service.{n}-{key}" for key in keys), "done")
    card(unit, request, "choose_service", actions, {"n": part.n})


def _prompt(kind: str, key: str) -> Press:
    """A button that asks for words about one part."""

    def press(unit: Unit, pressed: Pressed) -> None:
        request = request_of(unit, pressed)
        part = _part(request, pressed.arg)
        unit.ask(request.requester, kind, about(request), key=str(part.n))
        card(unit, request, key, ("done",), {"n": part.n})

    return press


def dated(part: Part, wanted_at: datetime | None) -> Part:
    """Give the part with a date that is sure, or with none."""
    return replace(part, wanted_at=wanted_at, itself_at=None, when_ask="")


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
    """Two parts belong together: the second's words, inputs and files go to the first."""
    request = request_of(unit, pressed)
    first, _, second = pressed.arg.partition("-")
    a, b = _part(request, first), _part(request, second)
    if a.n == b.n:
        raise Refused("no_part")
    joined = tuple(_both(unit, request, a, b) if p.n == a.n else p for p in request.parts)
    parts = tuple(p for p in joined if p.n != b.n)
    placed = place_files(parts, loose_files(request, parts), unit)
    show(unit, unit.record_request(request, PartsRedrawn(parts=placed)))


def _both(unit: Unit, request: Request, a: Part, b: Part) -> Part:
    words = f"{unit.tx.words(a.words)}\n{unit.tx.words(b.words)}"
    main, other = (a, b) if a.service is not None else (b, a)
    same = main.service == other.service
    return replace(
        main,
        n=a.n,
        words=unit.keep_words(words, request.client),
        inputs=better(main.inputs, other.inputs) if same else main.inputs,
        wanted_at=main.wanted_at or other.wanted_at,
        repeats=main.repeats or other.repeats,
        rule=main.rule or other.rule,
        rule_from=main.rule_from or other.rule_from,
        to_person=a.to_person and b.to_person,
    )


def _asked_about(unit: Unit, question: Question) -> Request:
    """The request of a prompt; its card is open, for closing it ends its questions."""
    return unit.tx.request(RequestId(question.about.id))


def _answer_date(unit: Unit, question: Question, heard: Heard) -> bool:
    request = _asked_about(unit, question)
    if heard.due_at is None and heard.meaning.act == Act.REQUEST:
        return False
    if heard.due_at is None:
        raise Refused("no_date")
    if heard.due_at <= unit.now:
        raise Refused("date_past", due=heard.due_at)
    part = dated(_part(request, question.key), heard.due_at)
    show(unit, unit.record_request(request, PartChanged(part=part)))
    return True


def _itself(unit: Unit, pressed: Pressed) -> None:
    """ "Before Friday" may be on Friday: its own close is soon enough."""
    request = request_of(unit, pressed)
    part = _part(request, pressed.arg)
    if part.itself_at is None or part.itself_at <= unit.now:
        raise Refused("no_action")
    changed = PartChanged(part=dated(part, part.itself_at))
    show(unit, unit.record_request(request, changed))


def _answer_split(unit: Unit, question: Question, heard: Heard) -> bool:
    request = _asked_about(unit, question)
    person = unit.tx.person(request.requester)
    first = max(part.n for part in request.parts) + 1
    found = enumerate(parts_of(heard, person, unit), start=first)
    new = tuple(replace(part, n=n) for n, part in found)
    show(unit, unit.record_request(request, PartsRedrawn(parts=(*request.parts, *new))))
    return True


PRESSES: Mapping[str, Press] = {
    "change": _change,
    "done": _done,
    "service": _service,
    "date": _prompt("part_date", "ask_date"),
    "itself": _itself,
    "drop": _drop,
    "together": _together,
    "split": _prompt("part_split", "ask_split"),
}
ANSWERS: Mapping[str, Answer] = {"part_date": _answer_date, "part_split": _answer_split}

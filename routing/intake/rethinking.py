"""Second thoughts while the card is open: words that change it, instead of a second request.

One thing that is certain is done at once, and the card is shown again; what is not is asked.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from routing.intake.by_name import ONLY_NAMES, is_other_work, named_for
from routing.intake.cards import about, card, period_in, request_of, show
from routing.intake.changing import better, dated, loose_files, set_service
from routing.intake.confirming import drop
from routing.intake.reading import due_in, is_soon, parts_of, place_files, with_service
from routing.notices.model import Fact, Mode, Words, Work
from routing.refusals import Refused
from routing.request import FilesAdded, Part, PartChanged, PartsRedrawn, Request
from routing.talk import Heard
from routing.understanding import meaning as m
from routing.understanding.phrases.calling import called_by, named, told_apart
from routing.understanding.phrases.second import (
    Second,
    Wish,
    brought_back,
    by_own_words,
    second_thought,
    spared,
)
from routing.values import Period, RequestId, ServiceKey, TextId

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from routing.ports import Question
    from routing.talk import Answer, Press, Pressed
    from routing.understanding.phrases.calling import Calls
    from routing.unit import Unit

ASKED = "which_part"


def rethought(unit: Unit, request: Request, heard: Heard) -> bool:
    """Change the open card as the words say; False when they are no second thought about it."""
    if _named(unit, request, heard):
        return True
    thought = second_of(unit, request, heard)
    again = _with_left_out(unit, request, heard, thought)
    if again:
        return _stay(unit, request, again)
    return thought is not None and _WISHES[thought.wish](unit, request, thought, heard)


def _named(unit: Unit, request: Request, heard: Heard) -> bool:
    """Who shall do what is on the card, said in a few words; what they say beside it counts too."""
    services = {part.service for part in request.live}
    long = heard.word_count > ONLY_NAMES
    if heard.files or long or is_other_work(unit, heard, services):
        return False
    said = called_by(heard.text)
    of = tuple(part for part in request.live if said & _called(unit, part)) or request.live
    wished = named_for(unit, heard.text, of, request.client)
    if not wished:
        return False
    redrawn = tuple(replace(p, by_name=wished.get(p.n, p.by_name)) for p in request.parts)
    due = due_in(unit, heard)
    if due is not None:
        redrawn = tuple(dated(p, due) if p.n in wished else p for p in redrawn)
    request = unit.record_request(request, PartsRedrawn(parts=redrawn))
    if heard.typed and len(request.live) == 1:
        text = unit.keep_words(heard.text.strip(), request.client)
        _append(unit, request, request.live[0], text, heard)
    else:
        _show(unit, request)
    return True


def added_by_reply(unit: Unit, request: Request, heard: Heard) -> None:
    """Whatever else is written in reply to the card belongs to it."""
    _add(unit, request, Second(wish=Wish.ADD, words=heard.text), heard)


def second_of(unit: Unit, request: Request, heard: Heard) -> Second | None:
    """The second thought that the words are about this request."""
    titles = _calls(unit, request.live)
    found = _thought(heard, titles)
    if len(titles) > 1 and (found is None or (found.wish in _MAY_MEAN_MORE and not found.of)):
        found = by_own_words(heard.text, titles, _own(unit, request.live)) or found
    return found


def _own(unit: Unit, parts: Iterable[Part]) -> dict[int, frozenset[str]]:
    """The words that each part was asked with."""
    return {part.n: called_by(unit.tx.words(part.words)) for part in parts}


def _thought(heard: Heard, calls: Calls) -> Second | None:
    spans = [when.span for when in heard.meaning.when if when.role != m.Role.MENTION]
    return second_thought(heard.text, calls, spans)


def _calls(unit: Unit, parts: Iterable[Part]) -> dict[int, frozenset[str]]:
    """How the parts are called, by the numbers that the card shows."""
    return {part.n: _called(unit, part) for part in parts}


def _called(unit: Unit, part: Part) -> frozenset[str]:
    """The words by which a part is called: its service's, its period's, else its own."""
    service = None if part.service is None else unit.house.offered(part.service)
    if service is None:
        return called_by(unit.tx.words(part.words))
    return called_by(f"{service.title} {service.key}", period_in(part.inputs))


def _at(request: Request, numbers: Iterable[int]) -> tuple[Part, ...]:
    return tuple(part for part in request.live if part.n in numbers)


def _with_left_out(
    unit: Unit, request: Request, heard: Heard, thought: Second | None
) -> frozenset[int]:
    """The numbers of the parts that stay, when one that was left out is wanted after all.

    "Only" speaks of what is there as long as it can; of a part alone it says nothing new.
    """
    live = frozenset(part.n for part in request.live)
    every = _calls(unit, request.parts)
    gone = every.keys() - live
    if not gone or (thought is not None and thought.wish not in _MAY_MEAN_MORE):
        return frozenset()
    of = brought_back(heard.text, told_apart(every, _own(unit, request.parts))) & gone
    wider = _thought(heard, every)
    if wider is None or wider.wish is not Wish.ONLY:
        return live | of if of else of
    new = wider.of <= gone if thought is not None else bool(wider.of & gone)
    return wider.of if new else frozenset()


_MAY_MEAN_MORE = frozenset({Wish.ONLY, Wish.ADD, Wish.SWAP})
"""What is said of the card may be meant of a part that is not on it any more."""


# --- what shall be different ---


def _drop(unit: Unit, request: Request, second: Second, _heard: Heard) -> bool:
    return _leave_out(unit, request, _at(request, second.of))


def _only(unit: Unit, request: Request, second: Second, _heard: Heard) -> bool:
    return _stay(unit, request, second.of)


def _stay(unit: Unit, request: Request, numbers: Iterable[int]) -> bool:
    """These parts stay or come back, as they were; the others are left out."""
    for part in request.parts:
        if part.dropped != (part.n not in numbers):
            other = PartChanged(part=replace(part, dropped=not part.dropped))
            request = unit.record_request(request, other)
    _show(unit, request)
    return True


def _leave_out(unit: Unit, request: Request, parts: tuple[Part, ...]) -> bool:
    """Leave these out; a request of which nothing stays is let go."""
    if len(parts) == len(request.live):
        drop(unit, request)
        return True
    for part in parts:
        request = unit.record_request(request, PartChanged(part=replace(part, dropped=True)))
    _show(unit, request)
    return True


def _date(unit: Unit, request: Request, second: Second, heard: Heard) -> bool:
    if heard.due_at is None:
        return False
    if heard.due_at <= unit.now and any(is_soon(when) for when in heard.meaning.when):
        return _add(unit, request, replace(second, words=heard.text.strip()), heard)
    parts = _at(request, second.of) or (request.live if len(request.live) == 1 else ())
    if not parts:
        _ask_which(unit, request, due=heard.due_at)
    else:
        _set_date(unit, request, parts, heard.due_at)
    return True


def _ease(unit: Unit, request: Request, second: Second, _heard: Heard) -> bool:
    """No date any more for what is named, else for all of it: the usual time is enough."""
    for part in _at(request, second.of) or request.live:
        eased = dated(part, None)
        request = unit.record_request(request, PartChanged(part=eased))
    _show(unit, request)
    return True


def _set_date(unit: Unit, request: Request, parts: tuple[Part, ...], due: datetime) -> None:
    if due <= unit.now:
        raise Refused("date_past", due=due)
    for part in parts:
        moved = dated(part, due)
        request = unit.record_request(request, PartChanged(part=moved))
    _show(unit, request)


def _add(unit: Unit, request: Request, second: Second, heard: Heard) -> bool:
    """Something new becomes a part of its own; anything else goes to the part it is about."""
    if heard.files:
        request = unit.record_request(request, FilesAdded(files=heard.files))
    new = _new_parts(unit, request, heard)
    if new:
        redrawn = place_files((*request.parts, *new), heard.files, unit)
        _show(unit, unit.record_request(request, PartsRedrawn(parts=redrawn)))
        return True
    parts = _at(request, second.of) if len(second.of) == 1 else ()
    parts = parts or (request.live if len(request.live) == 1 else ())
    text = unit.keep_words(second.words, request.client)
    if parts:
        _append(unit, request, parts[0], text, heard)
    else:
        _ask_which(unit, request, text=text)
    return True


def _new_parts(unit: Unit, request: Request, heard: Heard) -> tuple[Part, ...]:
    """The parts of these words that are certainly other work than what is on the card."""
    sure = [p for p in heard.meaning.parts if p.decision == m.Decision.ROUTE]
    if not sure:
        return ()
    person = unit.tx.person(request.requester)
    found = parts_of(replace(heard, files=()), person, unit)
    known = {(part.service, period_in(part.inputs)) for part in request.live}
    services = {part.service for part in request.live}
    other = [
        p
        for p in found
        if p.service is not None and (p.service not in services or _other_period(p, known))
    ]
    first = max(part.n for part in request.parts) + 1
    return tuple(replace(part, n=n) for n, part in enumerate(other, start=first))


def _other_period(part: Part, known: set[tuple[ServiceKey | None, Period | None]]) -> bool:
    period = period_in(part.inputs)
    return period is not None and (part.service, period) not in known


def _append(unit: Unit, request: Request, part: Part, text: TextId, heard: Heard) -> None:
    """The words go to the part's own; what they name fills what is still missing there."""
    more = unit.tx.words(text)
    words = unit.keep_words(f"{unit.tx.words(part.words)}\n{more}", request.client)
    service = unit.house.offered(part.service or ServiceKey(""))
    inputs = part.inputs
    if service is not None and heard.typed:
        fresh = with_service(part, service, heard.typed, unit, unit.tx.person(request.requester))
        inputs = better(part.inputs, fresh.inputs)
    changed = replace(part, words=words, inputs=inputs)
    due = due_in(unit, heard)
    if due is not None and part.wanted_at is None:
        changed = replace(changed, wanted_at=due)
    redrawn = tuple(changed if p.n == part.n else p for p in request.parts)
    loose = loose_files(request, redrawn)
    placed = PartsRedrawn(parts=place_files(redrawn, loose, unit))
    _show(unit, unit.record_request(request, placed), added={part.n: text})


def _swap(unit: Unit, request: Request, second: Second, heard: Heard) -> bool:
    """Another value, or other work where that is said outright, in place of what was understood."""
    live = request.live
    parts = _at(request, second.of) if len(second.of) == 1 else ()
    part = parts[0] if parts else live[0] if len(live) == 1 else None
    sure = [p.service for p in heard.meaning.parts if p.decision == m.Decision.ROUTE and p.service]
    other = part is not None and any(key != part.service for key in sure)
    if other and not second.moves:
        return False
    if len(sure) == 1 and part is not None and other:
        named_inputs = heard.meaning.parts[0].inputs
        set_service(unit, request, part, ServiceKey(sure[0]), named_inputs)
        return True
    if part is None or not heard.typed or part.service is None:
        return False
    return _set_inputs(unit, request, part, heard)


def _set_inputs(unit: Unit, request: Request, part: Part, heard: Heard) -> bool:
    service = unit.house.offered(part.service or ServiceKey(""))
    if service is None:
        return False
    person = unit.tx.person(request.requester)
    fresh = with_service(part, service, heard.typed, unit, person)
    changed = replace(part, inputs=better(fresh.inputs, part.inputs))
    _show(unit, unit.record_request(request, PartChanged(part=changed)))
    return True


def _show(unit: Unit, request: Request, added: Mapping[int, TextId] | None = None) -> None:
    """The card once more, below what was written: it is the answer, and rings for nobody."""
    show(unit, request, Mode.SAID, changed=True, added=added or {})


_WISHES: Mapping[Wish, Callable[[Unit, Request, Second, Heard], bool]] = {
    Wish.DROP: _drop,
    Wish.ONLY: _only,
    Wish.DATE: _date,
    Wish.EASE: _ease,
    Wish.ADD: _add,
    Wish.SWAP: _swap,
}


# --- which of them? ---


def _ask_which(
    unit: Unit,
    request: Request,
    due: datetime | None = None,
    text: TextId | None = None,
    without: tuple[Part, ...] = (),
) -> None:
    """Several could be meant: ask, and change nothing yet; tell what was left out meanwhile."""
    data = {} if due is None else {"due": due.isoformat()}
    if text is not None:
        data["text"] = str(int(text))
    unit.ask(request.requester, ASKED, about(request), **data)
    rows = tuple(_named_row(part) for part in request.live)
    facts: dict[str, Fact] = {"choices": rows}
    if due is not None:
        facts["due"] = due
    if text is not None:
        facts["said"] = Words(text=text)
    if gone := tuple(Work(service=part.service) for part in without if part.service):
        facts["works"] = gone
    every = ("part.all",) if due is not None else ()
    buttons = tuple(f"part.{position}" for position, _ in enumerate(request.live, start=1))
    card(unit, request, "which_part", (*buttons, *every, "done", "person"), facts, Mode.SAID)


def _named_row(part: Part) -> dict[str, Fact]:
    if part.service is None:
        return {"choice": Words(text=part.words)}
    return {"choice": Work(service=part.service, period=period_in(part.inputs))}


def _part(unit: Unit, pressed: Pressed) -> None:
    request = request_of(unit, pressed)
    found = (q for q in unit.tx.questions(request.requester) if q.kind == ASKED)
    question = next((q for q in found if q.about == about(request)), None)
    if question is None:
        raise Refused("not_asked")
    at = _number(pressed.arg)
    chosen = request.live if pressed.arg == "all" else request.live[at - 1 : at] if at else ()
    _settle(unit, request, question, chosen)


def _number(arg: str) -> int:
    return int(arg) if arg.isdecimal() and len(arg) < 5 else 0


def _settle(unit: Unit, request: Request, question: Question, parts: tuple[Part, ...]) -> None:
    if not parts:
        raise Refused("no_part")
    unit.tx.close_question(question.id)
    due, text = _kept_by(question)
    if due is not None:
        _set_date(unit, request, parts, due)
    elif text is not None:
        _append(unit, request, parts[0], text, _SILENT)


def _kept_by(question: Question) -> tuple[datetime | None, TextId | None]:
    """The date or the words that wait until it is known for which part they are."""
    due, text = question.data.get("due"), question.data.get("text")
    return datetime.fromisoformat(due) if due else None, TextId(int(text)) if text else None


def _answer_which(unit: Unit, question: Question, heard: Heard) -> bool:
    """A few words that name which; anything else is no answer to it."""
    request = unit.tx.request(RequestId(question.about.id))
    calls, left = _calls(unit, request.live), spared(heard.text)
    said = named(left or heard.text, calls)
    of = calls.keys() - said if said and left else said
    if not of or heard.word_count > _POINTING or heard.files:
        return False
    thought = None if left else second_of(unit, request, heard)
    if thought is not None and thought.wish is Wish.DROP and len(of) < len(request.live):
        _without(unit, request, question, _at(request, of))
        return True
    if thought is not None and _wants_else(thought, heard):
        return False
    _settle(unit, request, question, _at(request, of))
    return True


def _wants_else(thought: Second, heard: Heard) -> bool:
    """Whether what is named shall be different in a way of its own, or all is let go."""
    return thought.wish in (Wish.DROP, Wish.EASE) or (
        thought.wish is Wish.DATE and heard.due_at is not None
    )


def _without(unit: Unit, request: Request, question: Question, parts: tuple[Part, ...]) -> None:
    """Leave these out; what was asked is for the one that stays, else asked of those that do."""
    for part in parts:
        request = unit.record_request(request, PartChanged(part=replace(part, dropped=True)))
    if len(request.live) == 1:
        _settle(unit, request, question, request.live)
    else:
        _ask_which(unit, request, *_kept_by(question), without=parts)


_POINTING = 6
_SILENT = Heard(
    text="",
    meaning=m.Meaning(act=m.Act.ANSWER, target=None, lang="", in_scope=0, confidence=0, top=()),
)
"""A press says nothing by itself."""
PRESSES: Mapping[str, Press] = {"part": _part}
ANSWERS: Mapping[str, Answer] = {ASKED: _answer_which}

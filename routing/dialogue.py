"""From a message in its conversation to what the desk does: open questions first, then the act.

Only chooses; the rooms do. A thank-you never becomes a task, an answer never a second one, and
words cross to the other side only where it is certain to whose task they belong.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from routing import (
    answering,
    closing,
    enquiring,
    held,
    intake,
    membership,
    offering,
    operating,
    underway,
    unreachable,
    working,
)
from routing.meant import (
    active_tasks,
    asked_for,
    for_the_desk,
    likely_task,
    open_request,
    target_of,
)
from routing.notices.model import About, Subject
from routing.notices.telling import about_task
from routing.people import Standing
from routing.refusals import Refused
from routing.talk import Answer, Heard, Order, Press, Pressed
from routing.things import board, things
from routing.understanding.meaning import Act, Decision, Signal
from routing.understanding.second import adds
from routing.working.prompting import holds

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from routing.ports import PostedCard, Question
    from routing.request import Request
    from routing.task import Task
    from routing.understanding.meaning import InputValue
    from routing.unit import Unit


def _one_table(*tables: Mapping[str, object]) -> dict[str, object]:
    names = [name for table in tables for name in table]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise ValueError(sorted(twice))
    return dict(chain.from_iterable(table.items() for table in tables))


# --- presses ---


def press(
    unit: Unit, card: PostedCard, action: str, typed: Mapping[str, InputValue] | None = None
) -> None:
    """Do what a button says. The card says only what was pressed: rights and state are checked."""
    name, _, arg = action.partition(".")
    pressed = Pressed(about=card.about, arg=arg, slot=card.slot, typed=typed or {})
    found = _PRESSES.get(card.about.kind, {}).get(name) or _ANYWHERE.get(name)
    if found is None:
        raise Refused("no_action")
    found(unit, pressed)


def _things(unit: Unit, _pressed: Pressed) -> None:
    unit.tell(things(unit, unit.actor, unit.house))


def _prices(unit: Unit, _pressed: Pressed) -> None:
    enquiring.prices(unit)


def _undo(unit: Unit, pressed: Pressed) -> None:
    """Take back the newest thing that this card did: a confirmation or an acceptance."""
    if pressed.about.kind == About.REQUEST:
        request = unit.tx.find_request(pressed.about.id)
        if request is None or request.requester != unit.actor.id:
            raise Refused("no_request")
        intake.undo_request(unit, request)
        return
    task = unit.tx.find_task(pressed.about.id)
    if task is None:
        raise Refused("no_task")
    closing.undo_accept(unit, task)


def _wants_person(unit: Unit, pressed: Pressed) -> None:
    """Every card has a way to a person; words that wait for their place go along."""
    call_operator(unit, pressed.about, held.kept(unit) if pressed.slot == "which" else None)


def call_operator(unit: Unit, about: Subject, heard: Heard | None = None) -> None:
    """Tell the operators that somebody would like to talk to a person."""
    membership.call_operator(unit, about, heard)


def _forget(unit: Unit, pressed: Pressed) -> None:
    """Leave the held words where they are; or, with a number, drop a standing note."""
    if pressed.arg:
        membership.forget_note(unit, pressed)
    else:
        held.forget(unit)


_PRESSES: Mapping[About, Mapping[str, Press]] = {
    About.REQUEST: {**intake.REQUEST_PRESSES},
    About.TASK: _one_table(  # type: ignore[dict-item]
        intake.TASK_PRESSES,
        offering.PRESSES,
        working.PRESSES,
        closing.PRESSES,
        {k: v for k, v in operating.PRESSES.items() if k not in working.PRESSES},
    ),
}
_ANYWHERE: Mapping[str, Press] = {
    **operating.PRESSES,
    **membership.PRESSES,
    **underway.PRESSES,
    "prices": _prices,
    "things": _things,
    "undo": _undo,
    "person": _wants_person,
    "to": held.press_to,
    "forget": _forget,
}
ACTIONS: frozenset[str] = frozenset(
    chain(_ANYWHERE, *_PRESSES.values(), ("as_new",)),
)
"""Every action name that a card may carry; `bot` has a label for each."""
ANSWERS: Mapping[str, Answer] = {
    **answering.ANSWERS,
    **intake.ANSWERS,
    **offering.ANSWERS,
    **working.ANSWERS,
    **closing.ANSWERS,
    **operating.ANSWERS,
    **membership.ANSWERS,
}
"""What may be asked in a way that free words answer, by kind of question."""
ORDERS: Mapping[str, Order] = {
    **membership.ORDERS,
    **operating.ORDERS,
    **unreachable.ORDERS,
}
"""Commands of the command line and of programs, by name."""


# --- words ---


def words(unit: Unit, heard: Heard) -> None:
    """Do what a message in somebody's own chat or thread asks for."""
    if heard.meaning.secrets:
        raise Refused("secret")
    heard = _nodded(unit, heard)
    if held.pointed(unit, heard, active_tasks(unit, unit.actor)) or _standing(unit, heard):
        return
    target = target_of(unit, heard)
    if target is not None:
        _on_task(unit, target, heard)
    elif not (_on_card(unit, heard) or enquiring.told(unit, heard) or _answer(unit, heard)):
        _by_act(unit, heard)


_NOD = re.compile(r"(?:[👍👌✅✔🏻-🏿\ufe0f]|:(?:\+1|thumbsup|ok_hand|white_check_mark):|\+1)+")
"""Signs that are a yes where a yes is waited for, whatever their skin tone."""


def _nodded(unit: Unit, heard: Heard) -> Heard:
    """A bare sign of yes is a yes while a request's card or another date waits for one."""
    if heard.files or not _NOD.fullmatch(heard.text.strip()):
        return heard
    proposed = any(task.proposed_at for task in active_tasks(unit, unit.actor))
    if not proposed and not unit.tx.open_requests(unit.actor.id):
        return heard
    signals = heard.meaning.signals | {Signal.YES}
    return replace(heard, meaning=replace(heard.meaning, act=Act.ANSWER, signals=signals))


def _on_card(unit: Unit, heard: Heard) -> bool:
    """A reply to a request's card is about that request, whatever else is open."""
    request = open_request(unit, heard.about)
    if request is None or heard.meaning.act in PASSING:
        return False
    if heard.meaning.act in (Act.ANSWER, Act.CANCEL):
        _answers_card(unit, request, heard)
    elif not enquiring.told(unit, heard) and not intake.rethought(unit, request, heard):
        intake.added_by_reply(unit, request, heard)
    return True


def _standing(unit: Unit, heard: Heard) -> bool:
    """Things said about oneself or for good, whatever else is open."""
    meaning, person = heard.meaning, unit.actor
    if person.operator and heard.text.strip().casefold() in BOARD_WORDS:
        unit.tell(board(unit.tx, unit.house, unit.now, person.id))
        return True
    if heard.value is None and membership.obeyed(unit, heard):
        return True
    if person.provider is not None and meaning.signals & {Signal.ILL}:
        membership.away(unit, heard)
    elif meaning.signals & {Signal.JOIN} and not person.operator:
        membership.ask_to_join(unit, heard)
    elif meaning.usual is not None and person.client is not None:
        membership.set_usual(unit, heard)
    elif Signal.PERSON in meaning.signals:
        call_operator(unit, Subject(kind=About.PERSON, id=person.id), heard)
    else:
        return False
    return True


def _on_task(unit: Unit, task: Task, heard: Heard) -> None:
    about = about_task(task)
    if not heard.files and _BARE.fullmatch(heard.text):
        operating.show_task(unit, task)
        return
    for question in unit.tx.questions(unit.actor.id):
        if question.about == about and _try(unit, question, heard):
            return
    # What answers somebody's word is for them, whatever it sounds like; so is what a provider asks.
    answers = heard.word is not None or holds(unit, task)
    if heard.meaning.act == Act.STATUS and not answers:
        operating.show_task(unit, task)
    elif heard.meaning.act == Act.THANKS and task.provider is None and not heard.files:
        unit.answer("thanks", about=about)
    elif heard.meaning.act == Act.CANCEL and task.client == unit.actor.client:
        closing.stop(unit, Pressed(about=about))
    elif task.client == unit.actor.client and underway.rethought(unit, heard, (task,)):
        return
    else:
        _hand_on(unit, task, heard)


_BARE = re.compile(r"\W*T-\d+\W*", re.IGNORECASE)
"""Nothing but a task's number asks to see it, whatever else is open."""


def _hand_on(unit: Unit, task: Task, heard: Heard) -> None:
    """To the task: as what was promised for later, else across to the other side.

    Who belongs to neither side speaks for the desk, and says to whom.
    """
    if for_the_desk(unit.actor, task):
        operating.ask_whom(unit, task, heard)
    elif not intake.take_late(unit, task, heard):
        working.relay(unit, task, heard)


def _try(unit: Unit, question: Question, heard: Heard) -> bool:
    found = ANSWERS.get(question.kind)
    return found is not None and found(unit, question, heard)


BOARD_WORDS = frozenset({"board", "the board", "/board"})
"""The word on a button does what the button does."""

PASSING = frozenset({Act.THANKS, Act.GREETING, Act.STATUS})
"""What answers no question: it is taken for itself, and the question stays open."""


def _answer(unit: Unit, heard: Heard) -> bool:
    """Take the words as the answer to the newest open question that can have them."""
    asked = next((q for q in unit.tx.questions(unit.actor.id) if q.kind in ANSWERS), None)
    if asked is None or (heard.meaning.act in PASSING and not heard.files):
        return False
    if asked.kind == "input" and _rethought(unit, heard, asked):
        return True
    task = _other_work(unit, asked, heard)
    if task is not None:
        held.hold(unit, heard, (task,), key="answer_or_new")
        return True
    return _try(unit, asked, heard)


def _rethought(unit: Unit, heard: Heard, asked: Question | None = None) -> bool:
    """A second thought about the newest open card, else about work underway.

    While an input is asked for, only what is said outright is one and no answer.
    """
    if unit.actor.client is None or (asked is not None and not _outright(unit, heard, asked)):
        return False
    opened = reversed(unit.tx.open_requests(unit.actor.id))
    if any(intake.rethought(unit, request, heard) for request in opened):
        return True
    return underway.rethought(unit, heard, asked_for(unit, unit.actor))


def _outright(unit: Unit, heard: Heard, asked: Question) -> bool:
    task = unit.tx.find_task(asked.about.id)
    wordy = task is not None and intake.wants_words(unit, task, asked.key)
    short = len(heard.text.split()) <= _OUTRIGHT and not heard.files
    return short and (wordy or heard.value is None) and not adds(heard.text)


_OUTRIGHT = 9


def _other_work(unit: Unit, question: Question, heard: Heard) -> Task | None:
    """The task that was asked about, when the words could answer it but ask for something else."""
    task = unit.tx.find_task(question.about.id) if question.kind in ("answer", "input") else None
    if task is None or task.closed or not intake.asks_for_else(task, heard):
        return None
    wordy = question.kind == "answer" or intake.wants_words(unit, task, question.key)
    return task if wordy else None


def _by_act(unit: Unit, heard: Heard) -> None:
    if not heard.text.strip() and heard.files:
        _only_files(unit, heard)
        return
    act, person = heard.meaning.act, unit.actor
    if working.agreed_in_words(unit, heard, active_tasks(unit, person)) or _rethought(unit, heard):
        return
    # What is written beside work that somebody has is still meant for its other side.
    crosses = act in (_HOLDS if person.provider is not None else _ASKED) and active_tasks(
        unit, person
    )
    # A file is never turned away: what it is for is asked on a card.
    kept = act == Act.NOT_FOR_US and heard.files
    say = None if crosses or kept else _ACTS.get(act)
    if say is not None:
        say(unit, heard)
    else:
        _says(unit, heard)


_ASKED = frozenset({Act.NOT_FOR_US})
_HOLDS = frozenset({Act.NOT_FOR_US, Act.STATUS, Act.CANCEL})
"""What somebody who holds work asks is asked of its client; set phrases were answered before."""


def _says(unit: Unit, heard: Heard) -> None:
    person = unit.actor
    if person.standing != Standing.ACTIVE:
        raise Refused("not_admitted")
    if person.provider is not None and _provider_says(unit, heard):
        return
    if person.client is not None:
        _client_says(unit, heard)
    elif person.operator:
        unit.answer("help_operator", "board", "things")
    elif person.provider is not None and unit.tx.tasks_offered_to(person.provider):
        raise Refused("claim_first")
    else:
        unit.answer("nothing_held", "things", "person")


def _client_says(unit: Unit, heard: Heard) -> None:
    """A request opens one; anything else goes to the one task it can mean, or is asked about."""
    tasks, act = active_tasks(unit, unit.actor), heard.meaning.act
    opened = unit.tx.open_requests(unit.actor.id)
    if act == Act.ANSWER and opened:
        _answers_card(unit, opened[-1], heard)
    elif act == Act.REQUEST or not tasks or (act == Act.NOT_FOR_US and heard.files):
        _asks_for(unit, heard)
    elif heard.files and intake.take_files(unit, unit.actor.id, heard.files):
        _pass_words(unit, tasks, heard)
    else:
        _pass_on(unit, tasks, heard)


def _answers_card(unit: Unit, request: Request, heard: Heard) -> None:
    """Yes, no, or let it go, to the card that waits for a tap."""
    about = Subject(kind=About.REQUEST, id=request.id)
    name = "go" if Signal.YES in heard.meaning.signals else "change"
    name = "cancel" if heard.meaning.act == Act.CANCEL else name
    intake.REQUEST_PRESSES[name](unit, Pressed(about=about))


def _asks_for(unit: Unit, heard: Heard) -> None:
    if heard.meaning.act in _SMALL and not heard.files and not _routes(heard):
        _remarked(unit, heard)
        return
    whole = held.with_files(unit, heard)
    if not intake.gather(unit, whole):
        intake.open_request(unit, unit.actor, whole)


_SMALL = frozenset({Act.ANSWER, Act.REMARK, Act.CHANGE})
_FEW = 4
"""So many words at most are a remark that nothing is lost by."""


def _routes(heard: Heard) -> bool:
    return any(part.decision == Decision.ROUTE for part in heard.meaning.parts)


def _remarked(unit: Unit, heard: Heard) -> None:
    """Nothing is taken on; what may have been a request after all is kept and can become one."""
    opened = unit.tx.open_requests(unit.actor.id)
    if len(heard.text.split()) > _FEW and heard.meaning.act != Act.ANSWER:
        held.hold(unit, heard, (), key="is_request")
    elif opened:
        again = f"request.{opened[-1].id}"
        unit.answer("card_waits", again, "things", "person", at=opened[-1].ref)
    else:
        unit.answer("remark", "things", "person")


def _pass_words(unit: Unit, tasks: tuple[Task, ...], heard: Heard) -> None:
    """The files have their place; the words beside them go where it is certain."""
    if len(tasks) == 1:
        working.relay(unit, tasks[0], replace(heard, files=()))


def _pass_on(unit: Unit, tasks: tuple[Task, ...], heard: Heard) -> None:
    if len(tasks) == 1:
        _hand_on(unit, tasks[0], heard)
    else:
        held.hold(unit, heard, tasks)


def _provider_says(unit: Unit, heard: Heard) -> bool:
    """Words of somebody who holds work are for its client; a client's own request may be one."""
    tasks = active_tasks(unit, unit.actor)
    if not tasks:
        return False
    if unit.actor.client is not None and heard.meaning.act == Act.REQUEST:
        held.hold(unit, heard, tasks)
    else:
        _pass_on(unit, tasks, heard)
    return True


def _only_files(unit: Unit, heard: Heard) -> None:
    """A file or voice note without words: to where it is missing, else kept and asked about."""
    person, tasks = unit.actor, active_tasks(unit, unit.actor)
    if person.provider is not None and len(tasks) == 1:
        working.relay(unit, tasks[0], heard)
    elif person.client is not None and intake.take_files(unit, person.id, heard.files):
        return
    elif tasks:
        held.hold(unit, heard, tasks, key="which_file")
    else:
        held.keep_files(unit, heard)


def _say(key: str, *actions: str) -> Callable[[Unit, Heard], None]:
    return lambda unit, _heard: unit.answer(key, *actions)


def _status(unit: Unit, heard: Heard) -> None:
    """How one thing stands, if it is clear which; else where everything is."""
    task = likely_task(unit, heard)
    if task is not None:
        operating.show_task(unit, task)
    else:
        unit.tell(things(unit, unit.actor, unit.house))


def _cancel(unit: Unit, heard: Heard) -> None:
    """Stop the one open thing that is meant; with several, show them."""
    requests, task = unit.tx.open_requests(unit.actor.id), likely_task(unit, heard)
    if len(requests) == 1 and task is None:
        about = Subject(kind=About.REQUEST, id=requests[0].id)
        intake.REQUEST_PRESSES["cancel"](unit, Pressed(about=about))
    elif task is not None and not requests:
        underway.stop_one(unit, (task,))
    elif not requests and len(tasks := asked_for(unit, unit.actor)) > 1:
        underway.stop_one(unit, tasks)
    else:
        unit.tell(things(unit, unit.actor, unit.house))


def _not_for_us(unit: Unit, heard: Heard) -> None:
    """Said kindly; a client's words are kept, so that one tap makes them a request after all."""
    if unit.actor.client is None:
        unit.answer("not_for_us", "person")
    else:
        held.hold(unit, heard, (), key="not_for_us")


_ACTS: Mapping[Act, Callable[[Unit, Heard], None]] = {
    Act.THANKS: _say("thanks"),
    Act.GREETING: _say("hello", "things"),
    Act.STATUS: _status,
    Act.CANCEL: _cancel,
    Act.COMPLAINT: underway.complained,
    Act.NOT_FOR_US: _not_for_us,
}

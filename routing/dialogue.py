"""From a message in its conversation to what the desk does: open questions first, then the act.

Only chooses; the rooms do. A thank-you never becomes a task, an answer never a second one, and
words cross to the other side only where it is certain to whose task they belong.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from routing import closing, intake, membership, offering, operating, unreachable, working
from routing.intake.inputs import take_files
from routing.intake.requests import undo_request
from routing.notices.model import About, Notice, Subject
from routing.refusals import Refused
from routing.request import PartsRedrawn, RequestState
from routing.roles import must_see
from routing.talk import Answer, Heard, Order, Press, Pressed
from routing.task import HELD, Task, TaskState
from routing.things import things
from routing.understanding.meaning import Act, Decision, Signal
from routing.values import FileId, TextId

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from routing.people import Person
    from routing.ports import PostedCard, Question
    from routing.unit import Unit


def _one_table(*tables: Mapping[str, object]) -> dict[str, object]:
    names = [name for table in tables for name in table]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise ValueError(sorted(twice))
    return dict(chain.from_iterable(table.items() for table in tables))


# --- presses ---


def press(unit: Unit, card: PostedCard, action: str) -> None:
    """Do what a button says. The card says only what was pressed: rights and state are checked."""
    name, _, arg = action.partition(".")
    pressed = Pressed(about=card.about, arg=arg, slot=card.slot)
    found = _PRESSES.get(card.about.kind, {}).get(name) or _ANYWHERE.get(name)
    if found is None:
        raise Refused("no_action")
    found(unit, pressed)


def _things(unit: Unit, _pressed: Pressed) -> None:
    unit.tell(things(unit, unit.actor, unit.house))


def _undo(unit: Unit, pressed: Pressed) -> None:
    """Take back the newest thing that this card did: a confirmation or an acceptance."""
    if pressed.about.kind == About.REQUEST:
        request = unit.tx.find_request(pressed.about.id)
        if request is None or request.requester != unit.actor.id:
            raise Refused("no_request")
        undo_request(unit, request)
        return
    task = unit.tx.find_task(pressed.about.id)
    if task is None:
        raise Refused("no_task")
    closing.undo_accept(unit, task)


def _wants_person(unit: Unit, pressed: Pressed) -> None:
    """Every card has a way to a person."""
    call_operator(unit, pressed.about)


def call_operator(unit: Unit, about: Subject, heard: Heard | None = None) -> None:
    """Tell the operators that somebody would like to talk to a person."""
    membership.call_operator(unit, about, heard)


def _to_task(unit: Unit, pressed: Pressed) -> None:
    question = _held_words(unit)
    unit.tx.close_question(question.id)
    working.to_task(unit, int(pressed.arg) if pressed.arg.isdigit() else 0, rebuilt(unit, question))
    _which_done(unit, "word_sent")


def _held_words(unit: Unit) -> Question:
    found = (q for q in unit.tx.questions(unit.actor.id) if q.kind in HOLDING)
    question = next(found, None)
    if question is None:
        raise Refused("not_asked")
    return question


HOLDING = frozenset({"which_task", "file_words"})
"""Questions that keep words or files until it is known where they belong."""


def rebuilt(unit: Unit, question: Question) -> Heard:
    """The held message once more, as far as passing it on needs it."""
    from routing.understanding.meaning import Meaning

    text = unit.tx.words(TextId(int(question.data["text"]))) if question.data.get("text") else ""
    files = tuple(FileId(int(f)) for f in question.data.get("files", "").split(",") if f)
    plain = Meaning(act=Act.REMARK, target=None, lang="", in_scope=0, confidence=0, top=())
    return Heard(text=text, meaning=plain, files=files)


def _forget(unit: Unit, pressed: Pressed) -> None:
    """Leave the held words where they are; or, with a number, drop a standing note."""
    if pressed.arg:
        membership.forget_note(unit, pressed)
        return
    unit.tx.close_question(_held_words(unit).id)
    _which_done(unit, "never_mind")


def _which_done(unit: Unit, key: str) -> None:
    from routing.notices.model import Mode

    subject = Subject(kind=About.PERSON, id=unit.actor.id)
    unit.tell(Notice(key=key, to=unit.actor.id, about=subject, mode=Mode.SHOWN, slot="which"))


def as_new(unit: Unit, heard: Heard) -> None:
    """The held words are a new request after all; `heard` is what they mean."""
    unit.tx.close_question(_held_words(unit).id)
    _which_done(unit, "as_new")
    intake.open_request(unit, unit.actor, heard)


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
    "things": _things,
    "undo": _undo,
    "person": _wants_person,
    "to": _to_task,
    "forget": _forget,
}
ACTIONS: frozenset[str] = frozenset(
    chain(_ANYWHERE, *_PRESSES.values(), ("as_new",)),
)
"""Every action name that a card may carry; `bot` has a label for each."""
_ANSWERS: Mapping[str, Answer] = {
    **intake.ANSWERS,
    **offering.ANSWERS,
    **working.ANSWERS,
    **closing.ANSWERS,
    **operating.ANSWERS,
    **membership.ANSWERS,
}
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
    if _standing(unit, heard):
        return
    target = target_of(unit, heard)
    if target is not None:
        _on_task(unit, target, heard)
    elif not _answer(unit, heard):
        _by_act(unit, heard)


def _standing(unit: Unit, heard: Heard) -> bool:
    """Things said about oneself or for good, whatever else is open."""
    meaning, person = heard.meaning, unit.actor
    if membership.obeyed(unit, heard):
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


def target_of(unit: Unit, heard: Heard) -> Task | None:
    """The task that the words name or reply to, when the writer may see it."""
    ref = heard.meaning.target or ""
    about = heard.about
    number = about.id if about is not None and about.kind == About.TASK else _number(ref)
    task = unit.tx.find_task(number) if number else None
    if task is not None:
        must_see(unit.actor, task)
    elif number:
        raise Refused("no_task")
    return task


def _number(ref: str) -> int:
    head, _, tail = ref.partition("-")
    return int(tail) if head.upper() == "T" and tail.isdigit() else 0


def _on_task(unit: Unit, task: Task, heard: Heard) -> None:
    about = Subject(kind=About.TASK, id=task.id)
    for question in unit.tx.questions(unit.actor.id):
        if question.about == about and _try(unit, question, heard):
            return
    if heard.meaning.act == Act.STATUS:
        operating.show_task(unit, task)
    elif heard.meaning.act == Act.CANCEL and task.client == unit.actor.client:
        closing.stop(unit, Pressed(about=about))
    else:
        working.relay(unit, task, heard)


def _try(unit: Unit, question: Question, heard: Heard) -> bool:
    found = _ANSWERS.get(question.kind)
    return found is not None and found(unit, question, heard)


PASSING = frozenset({Act.THANKS, Act.GREETING, Act.STATUS})
"""What answers no question: it is taken for itself, and the question stays open."""


def _answer(unit: Unit, heard: Heard) -> bool:
    """Take the words as the answer to the newest open question that can have them."""
    if heard.meaning.act in PASSING and not heard.files:
        return False
    asked = [q for q in unit.tx.questions(unit.actor.id) if q.kind in _ANSWERS]
    if not asked:
        return False
    if _is_new_request(heard, asked[0], unit):
        _ask_which(unit, heard, asked[0])
        return True
    return _try(unit, asked[0], heard)


def _is_new_request(heard: Heard, question: Question, unit: Unit) -> bool:
    """A certain request for another service, while a question of a provider is open."""
    if question.kind != "answer" or heard.meaning.act != Act.REQUEST:
        return False
    task = unit.tx.find_task(question.about.id)
    sure = {p.service for p in heard.meaning.parts if p.decision == Decision.ROUTE}
    return task is not None and bool(sure) and task.service not in sure


def _ask_which(unit: Unit, heard: Heard, question: Question) -> None:
    task = unit.tx.task(question.about.id)  # type: ignore[arg-type]
    working.hold_words(unit, heard, (task,), key="answer_or_new")


def _by_act(unit: Unit, heard: Heard) -> None:
    person = unit.actor
    if not heard.text.strip() and heard.files:
        _only_files(unit, heard)
        return
    say = _ACTS.get(heard.meaning.act)
    if say is not None:
        say(unit, heard)
    elif person.client is not None and person.provider is None:
        _client_says(unit, heard)
    elif person.provider is not None:
        _provider_says(unit, heard)
    else:
        unit.answer("help_operator", "board", "things")


def _client_says(unit: Unit, heard: Heard) -> None:
    """A request opens one; anything else goes to the one task it can mean, or is asked about."""
    sure = any(part.decision == Decision.ROUTE for part in heard.meaning.parts)
    tasks = active_tasks(unit, unit.actor)
    if heard.meaning.act == Act.REQUEST or not tasks:
        if heard.meaning.act == Act.REQUEST or sure or heard.text.strip():
            intake.open_request(unit, unit.actor, heard)
        return
    if len(tasks) == 1:
        working.relay(unit, tasks[0], heard)
    else:
        working.hold_words(unit, heard, tasks)


def _provider_says(unit: Unit, heard: Heard) -> None:
    tasks = active_tasks(unit, unit.actor)
    if len(tasks) == 1:
        working.relay(unit, tasks[0], heard)
    elif tasks:
        working.hold_words(unit, heard, tasks)
    else:
        unit.answer("nothing_held", "things", "person")


def active_tasks(unit: Unit, person: Person) -> tuple[Task, ...]:
    """Tasks that plain words of this person could be meant for, newest first."""
    if person.provider is not None:
        held = unit.tx.tasks_of_provider(person.provider)
        return tuple(t for t in reversed(held) if t.state in HELD | {TaskState.DISPUTED})
    if person.client is None:
        return ()
    mine = (t for t in unit.tx.tasks_of_client(person.client) if t.requester == person.id)
    return tuple(t for t in reversed(tuple(mine)) if t.provider is not None)


def _only_files(unit: Unit, heard: Heard) -> None:
    """A file or voice note without words: to where it is missing, else kept and asked about."""
    tasks = active_tasks(unit, unit.actor)
    if unit.actor.provider is not None and len(tasks) == 1:
        working.relay(unit, tasks[0], heard)
        return
    if unit.actor.client is not None and take_files(unit, unit.actor.id, heard.files) is not None:
        return
    if tasks:
        working.hold_words(unit, heard, tasks, key="which_file")
        return
    files = ",".join(str(int(file)) for file in heard.files)
    about = Subject(kind=About.PERSON, id=unit.actor.id)
    unit.ask(unit.actor.id, "file_words", about, files=files)
    unit.tell(
        Notice(
            key="file_kept",
            to=unit.actor.id,
            about=about,
            slot="which",
            facts={"count": len(heard.files)},
            files=heard.files,
            actions=("forget", "person"),
        )
    )


def _say(key: str, *actions: str) -> Callable[[Unit, Heard], None]:
    return lambda unit, _heard: unit.answer(key, *actions)


def _status(unit: Unit, _heard: Heard) -> None:
    unit.tell(things(unit, unit.actor, unit.house))


def _cancel(unit: Unit, heard: Heard) -> None:
    """Stop the one open thing; with several, show them."""
    requests = unit.tx.open_requests(unit.actor.id)
    client = unit.actor.client
    tasks = () if client is None else unit.tx.tasks_of_client(client)
    mine = tuple(t for t in tasks if t.requester == unit.actor.id)
    if len(requests) == 1 and not mine:
        about = Subject(kind=About.REQUEST, id=requests[0].id)
        intake.REQUEST_PRESSES["cancel"](unit, Pressed(about=about))
    elif len(mine) == 1 and not requests:
        closing.stop(unit, Pressed(about=Subject(kind=About.TASK, id=mine[0].id)))
    else:
        unit.tell(things(unit, unit.actor, unit.house))


def _complaint(unit: Unit, heard: Heard) -> None:
    call_operator(unit, Subject(kind=About.PERSON, id=unit.actor.id), heard)


_ACTS: Mapping[Act, Callable[[Unit, Heard], None]] = {
    Act.THANKS: _say("thanks"),
    Act.GREETING: _say("hello", "things"),
    Act.STATUS: _status,
    Act.CANCEL: _cancel,
    Act.COMPLAINT: _complaint,
    Act.NOT_FOR_US: _say("not_for_us", "person"),
}


# --- edits and deletions ---


def edited(unit: Unit, heard: Heard) -> None:
    """An edited message: an open request is understood anew, relayed words are sent on again."""
    about = heard.about
    if about is not None and about.kind == About.REQUEST:
        request = unit.tx.find_request(about.id)
        if request is not None and request.state == RequestState.OPEN:
            from routing.intake.reading import parts_of
            from routing.intake.requests import show

            parts = parts_of(heard, unit.actor, unit)
            show(unit, unit.record_request(request, PartsRedrawn(parts=parts)))
            return
    task = target_of(unit, heard)
    if task is not None:
        working.relay(unit, task, heard)
        return
    unit.answer("edit_ignored")


def deleted(unit: Unit, heard: Heard) -> None:
    """A deleted message: an open request is dropped, words that crossed cannot be unsaid."""
    about = heard.about
    if about is not None and about.kind == About.REQUEST:
        intake.REQUEST_PRESSES["cancel"](unit, Pressed(about=about))
        return
    if about is not None and about.kind == About.TASK:
        unit.answer("cannot_unsay", about=about)

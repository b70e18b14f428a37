"""What a message that answers nothing asks for: a request, words for a task, or a word to the desk.

Only chooses; the rooms do. What may be a request after all is kept, and becomes one by a tap.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing import intake, operating, views, working
from routing.conversation import by_name, enquiring, held, in_words, underway
from routing.conversation.beside_an_end import also_wanted, ends_a_task, speaks_twice, the_end
from routing.conversation.meant import (
    active_tasks,
    asked_for,
    called,
    for_the_desk,
    handed_in,
    likely_task,
    named,
)
from routing.notices.telling import about_task
from routing.people import Standing
from routing.refusals import Refused
from routing.task import TaskState
from routing.things import things
from routing.understanding.acts.deciding import asks_of_one, ending_words, says_nothing, says_stop
from routing.understanding.dividing.clauses import orders
from routing.understanding.kinds.features import without_cues
from routing.understanding.meaning import Act, Decision, Role, Signal
from routing.understanding.phrases.calling import leftover
from routing.understanding.phrases.endings import asks_whether
from routing.understanding.phrases.instead import asks_back, asks_to_wait, only_hums
from routing.understanding.phrases.opinions import finds_fault, is_upset
from routing.understanding.phrases.second import adds, leaves_out_unknown
from routing.understanding.phrases.set_phrases import (
    says_all,
    says_partly_done,
    wants_a_new_thing,
)
from routing.understanding.text import fold
from routing.understanding.words import words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from routing.ports import Question
    from routing.request import Request
    from routing.talk import Heard
    from routing.task import Task
    from routing.unit import Unit


def by_act(unit: Unit, heard: Heard) -> None:
    """Do what a message asks for that answers no open question and names no task."""
    if not heard.text.strip() and heard.files:
        _only_files(unit, heard)
        return
    act, person = heard.meaning.act, unit.actor
    tasks = active_tasks(unit, person)
    if in_words.may_mean_two(unit, heard, tasks):
        unit.tell(things(unit, person, unit.house))
        return
    if working.agreed_in_words(unit, heard, tasks) or in_words.pressed(unit, heard):
        return
    if underway.said_done(unit, heard, tasks) or _drops_all(unit, heard) or rethought(unit, heard):
        return
    if speaks_twice(unit, heard) and tasks:
        held.hold(unit, heard, tasks)
        return
    # What is written beside work that somebody has is still meant for its other side.
    holds = person.provider is not None
    crosses = act in (_HOLDS if holds else _ASKED) or (holds and says_partly_done(heard.text))
    # A file is never turned away: what it is for is asked on a card.
    kept = act == Act.NOT_FOR_US and heard.files
    say = None if (crosses and tasks) or kept else _ACTS.get(act)
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
        if not operating.ordered_of_one(unit, heard):
            unit.answer("help_operator", "board", "things")
    elif person.provider is not None and unit.tx.tasks_offered_to(person.provider):
        raise Refused("claim_first")
    else:
        unit.answer("nothing_held", "things", "person")


def _client_says(unit: Unit, heard: Heard) -> None:
    """A request opens one; anything else goes to the one task it can mean, or is asked about."""
    tasks, act = active_tasks(unit, unit.actor), heard.meaning.act
    opened = unit.tx.open_requests(unit.actor.id)
    if opened and says_yes_or_no(heard):
        answers_card(unit, opened[-1], heard)
    elif opened and not tasks and _odd(heard) and asks_back(heard.text):
        _asked_beside(unit, heard)
    elif opened and _nobody_works(tasks) and act in _SMALL and _of_the_card(heard):
        intake.added_by_reply(unit, opened[-1], heard)
    elif act == Act.CHANGE and (changed := _card_meant(opened, tasks, heard)) is not None:
        intake.added_by_reply(unit, changed, heard)
    elif opened and not tasks and act == Act.REQUEST and _odd(heard):
        if not intake.asked_already(unit, heard):
            intake.added_by_reply(unit, opened[-1], heard)
    elif not tasks or _is_request(heard, tasks):
        _asks_for(unit, heard)
    elif heard.files and intake.take_files(unit, unit.actor.id, heard.files):
        _pass_words(unit, tasks, heard)
    elif wants_a_new_thing(heard.text) or (act == Act.NOT_FOR_US and _nobody_works(tasks)):
        held.hold(unit, heard, tasks, key="word_or_new")
    else:
        _pass_on(unit, tasks, heard)


def _asked_beside(unit: Unit, heard: Heard) -> None:
    """A question beside an open card: how things stand; what may be a request is kept."""
    if heard.meaning.act == Act.REQUEST:
        held.hold(unit, heard, (), key="is_request")
    else:
        _status(unit, heard)


def _of_the_card(heard: Heard) -> bool:
    """Whether few words give something that the card's form asks for: "it's www.lea.example"."""
    return bool(heard.typed) and not heard.files and heard.word_count <= _ODD


def _nobody_works(tasks: tuple[Task, ...]) -> bool:
    """Whether nobody is there yet to whom words could be said."""
    return all(task.provider is None for task in tasks)


def _card_meant(
    opened: tuple[Request, ...], tasks: tuple[Task, ...], heard: Heard
) -> Request | None:
    """The open card that a change is about: by its service, else the newest where none works."""
    said = {part.service for part in heard.meaning.parts if part.decision == Decision.ROUTE}
    named = [one for one in opened if said & {part.service for part in one.live}]
    likely = named or ([] if tasks or said else opened)
    return likely[-1] if likely else None


def _is_request(heard: Heard, tasks: tuple[Task, ...]) -> bool:
    """A few words that no service is known by are for who works already, not a new request."""
    if heard.meaning.act == Act.NOT_FOR_US:
        return bool(heard.files)
    hardly = _odd(heard) and not heard.files and any(task.provider is not None for task in tasks)
    return heard.meaning.act == Act.REQUEST and not hardly


def _odd(heard: Heard) -> bool:
    """A few words that are about no service that is known."""
    return heard.word_count <= _ODD and not _routes(heard)


_ODD = 6


def says_yes_or_no(heard: Heard) -> bool:
    """Whether it settles a card that waits: other words are no answer to it."""
    settles = heard.meaning.signals & {Signal.YES, Signal.NO, Signal.LATER}
    return heard.meaning.act == Act.ANSWER and bool(settles)


def answers_card(unit: Unit, request: Request, heard: Heard) -> None:
    """Yes, no, or let it go, to the card that waits for a tap."""
    name = "go" if Signal.YES in heard.meaning.signals else "change"
    name = _stops(request, heard) if heard.meaning.act == Act.CANCEL else name
    in_words.press_card(unit, request, name)
    also_wanted(unit, heard)


def _stops(request: Request, heard: Heard) -> str:
    """Of several things one may be meant that is not known by that name: nothing is let go then."""
    unsure = len(request.live) > 1 and leaves_out_unknown(heard.text)
    return "change" if unsure else "cancel"


def _asks_for(unit: Unit, heard: Heard) -> None:
    if heard.meaning.act in _SMALL and not heard.files and not _routes(heard):
        _remarked(unit, heard)
        return
    whole = held.with_files(unit, heard)
    if not intake.gather(unit, whole) and not intake.asked_already(unit, whole):
        intake.open_request(unit, unit.actor, whole)


_SMALL = frozenset({Act.ANSWER, Act.REMARK, Act.CHANGE})
_A_REMARK = 4
"""So many words at most are a remark that nothing is lost by."""


def _routes(heard: Heard) -> bool:
    return any(part.decision == Decision.ROUTE for part in heard.meaning.parts)


def _remarked(unit: Unit, heard: Heard) -> None:
    """Nothing is taken on; what may have been a request after all is kept and can become one."""
    opened = unit.tx.open_requests(unit.actor.id)
    much = heard.word_count > _A_REMARK or orders(fold(heard.text), words_for(heard.meaning.lang))
    much = much and not (only_hums(heard.text) or asks_to_wait(heard.text))
    if much and heard.meaning.act != Act.ANSWER:
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
    nobody = all(task.provider is None for task in tasks)
    if nobody and not heard.files and says_nothing(heard.text, heard.meaning.lang):
        _remarked(unit, heard)
    elif len(tasks) == 1:
        hand_on(unit, tasks[0], heard)
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


def _greeting(unit: Unit, _heard: Heard) -> None:
    enquiring.hello(unit)


def _thanks(unit: Unit, heard: Heard) -> None:
    """With pleasure; beside it what was handed in can be accepted, if that is one thing.

    What who works says beside a thank-you, with a time in it, is for the client.
    """
    if heard.meaning.when and unit.actor.client is None and active_tasks(unit, unit.actor):
        _says(unit, heard)
        return
    waiting = handed_in(unit)
    if len(waiting) == 1:
        unit.answer("thanks", "accept", "back", about=about_task(waiting[0]))
    else:
        unit.answer("thanks")


def _status(unit: Unit, heard: Heard) -> None:
    """How one thing stands, if it is clear which; else where everything is."""
    task = likely_task(unit, heard)
    if task is not None:
        operating.show_task(unit, task)
    else:
        unit.tell(things(unit, unit.actor, unit.house))


def _drops_all(unit: Unit, heard: Heard) -> bool:
    """Every open card is let go where everything is said; what is under way is asked about."""
    requests = unit.tx.open_requests(unit.actor.id)
    going = asked_for(unit, unit.actor) if unit.actor.client is not None else ()
    several = len(requests) + len(going) > 1 and bool(requests)
    if heard.meaning.act != Act.CANCEL or not several or not says_all(heard.text):
        return False
    for request in requests:
        in_words.press_card(unit, request, "cancel")
    if going:
        underway.stop_one(unit, going)
    also_wanted(unit, heard)
    return True


def _cancel(unit: Unit, heard: Heard) -> None:
    """Stop the one open thing that is meant; with several, show them."""
    requests, task = unit.tx.open_requests(unit.actor.id), likely_task(unit, heard)
    requests = () if ends_a_task(heard) or _is_named(unit, task, heard) else requests
    if len(requests) == 1 and task is None:
        in_words.press_card(unit, requests[0], _stops(requests[0], heard))
    elif task is not None and not requests:
        underway.stop_one(unit, (task,), sure=_says_stop(unit, task, heard))
    elif not requests and len(tasks := asked_for(unit, unit.actor)) > 1:
        underway.stop_one(unit, tasks)
    else:
        unit.tell(things(unit, unit.actor, unit.house))
        return
    also_wanted(unit, heard)


def _is_named(unit: Unit, task: Task | None, heard: Heard) -> bool:
    """Whether what ends is called by its name: no card can be meant."""
    said = ending_words(heard.text, heard.meaning.lang)
    return task is not None and bool(named(unit, said, (task,)))


def _says_stop(unit: Unit, task: Task, heard: Heard) -> bool:
    """Whether the words say that this shall end, and nothing beside that but what else is wanted.

    "Skip the PayPal account" may leave out a detail: of more than one word that names no task it is
    asked.
    """
    lang = heard.meaning.lang
    timed = any(when.role != Role.MENTION and when.part is None for when in heard.meaning.when)
    if timed or asks_whether(heard.text) or not says_stop(heard.text, lang):
        return False
    said = without_cues(Act.CANCEL, ending_words(heard.text, lang), lang)
    return len(leftover(said, {1: called(unit, task)})) <= 1


def _not_for_us(unit: Unit, heard: Heard) -> None:
    """Said kindly; a client's words are kept, so that one tap makes them a request after all."""
    if unit.actor.client is not None:
        held.hold(unit, heard, (), key="not_for_us", more=enquiring.what_is_done(unit))
    else:
        _says(unit, heard)


def _complaint(unit: Unit, heard: Heard) -> None:
    """A fault in what was handed in is for who can mend it; to who is upset a person is called.

    A provider who finds something wrong tells whom the work is for.
    """
    waiting, plain = handed_in(unit), finds_fault(heard.text) and not is_upset(heard.text)
    if plain and unit.actor.provider is not None and unit.actor.client is None:
        _says(unit, heard)
    elif plain and len(waiting) == 1 and unit.actor.client == waiting[0].client:
        hand_on(unit, waiting[0], heard)
    else:
        underway.complained(unit, heard)


_ACTS: Mapping[Act, Callable[[Unit, Heard], None]] = {
    Act.THANKS: _thanks,
    Act.GREETING: _greeting,
    Act.STATUS: _status,
    Act.CANCEL: _cancel,
    Act.COMPLAINT: _complaint,
    Act.NOT_FOR_US: _not_for_us,
}


def hand_on(unit: Unit, task: Task, heard: Heard) -> None:
    """To the task: as what was promised for later, else across to the other side.

    Who belongs to neither side speaks for the desk, and says to whom.
    """
    if for_the_desk(unit.actor, task):
        if not heard.files and asks_of_one(heard.text):
            operating.show_task(unit, task)
        elif heard.files or not operating.ordered(unit, task, heard):
            operating.ask_whom(unit, task, heard)
    elif not intake.take_late(unit, task, heard):
        working.relay(unit, task, heard)
        _back_too(unit, task, heard)


def _back_too(unit: Unit, task: Task, heard: Heard) -> None:
    """Words that find fault with what was handed in send nothing back: one tap more does."""
    judges = task.state == TaskState.DELIVERED and task.client == unit.actor.client
    if judges and heard.word is None and finds_fault(heard.text):
        work = views.work_of(task)
        unit.answer("back_too", "back", "accept", about=about_task(task), work=work)


def rethought(unit: Unit, heard: Heard, asked: Question | None = None) -> bool:
    """A second thought about the newest open card, else about work underway.

    While an input is asked for, only what is said outright is one and no answer.
    """
    if unit.actor.client is None or (asked is not None and not _outright(unit, heard, asked)):
        return False
    opened, tasks = unit.tx.open_requests(unit.actor.id), asked_for(unit, unit.actor)
    opened = () if ends_a_task(heard) else opened
    again = (
        by_name.named_outright(unit, heard, _apart_from(opened, tasks))
        or any(intake.rethought(unit, one, the_end(heard)) for one in reversed(opened))
        or underway.rethought(unit, heard, tasks)
    )
    if again:
        also_wanted(unit, heard)
    return again


def _apart_from(opened: tuple[Request, ...], tasks: tuple[Task, ...]) -> tuple[Task, ...]:
    """The tasks of services that stand on no open card."""
    shown = {part.service for request in opened for part in request.live}
    return tuple(task for task in tasks if task.service not in shown)


def _outright(unit: Unit, heard: Heard, asked: Question) -> bool:
    task = unit.tx.find_task(asked.about.id)
    wordy = task is not None and intake.wants_words(unit, task, asked.key)
    short = heard.word_count <= _OUTRIGHT and not heard.files
    may = by_name.may_be_told(unit, heard.text)
    return short and may and (wordy or heard.value is None) and not adds(heard.text)


_OUTRIGHT = 9

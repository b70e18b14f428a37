"""What a button would do, asked for in words: taken only where one card waits for just that.

Somebody who writes "I'll take it" has pressed the button; with several cards the list is shown.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from routing import closing, intake, offering, working
from routing.conversation.meant import active_tasks, called, handed_in, newest_request
from routing.gone import gone
from routing.notices.model import About, Subject
from routing.notices.telling import about_task
from routing.talk import BARE, Heard, Pressed
from routing.things import things
from routing.understanding.acts.again import says_again
from routing.understanding.meaning import Act, Decision, Role, Signal
from routing.understanding.phrases.calling import only_names
from routing.understanding.phrases.opinions import finds_right, is_upset
from routing.understanding.phrases.pressing import (
    Wanted,
    accepts_by_name,
    asks_once_more,
    takes_named,
    wanted_press,
    wants_it_redone,
)
from routing.values import Period

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from routing.request import Request
    from routing.task import Task
    from routing.unit import Unit

LIKELY = 0.5
A_DAY = timedelta(days=1)


def pressed(unit: Unit, heard: Heard, named: Task | None = None) -> bool:
    """Do what the words would press, of the task named or the one that waits for it."""
    wanted = None if heard.files or heard.word is not None else wanted_press(heard.text)
    later = heard.due_at is not None and heard.due_at > unit.now + A_DAY
    if wanted == Wanted.PASS and (later or not _offered_alone(unit)):
        wanted = None  # "I can't make it before Monday" is a date, "I can't today" is none
    if wanted is None:
        return (
            _takes(unit, heard, named)
            or _named_in_words(unit, heard, named)
            or (named is None and any(does(unit, heard) for does in _UNNAMED))
        )
    waiting = tuple(t for t in _WAITING[wanted](unit) if named is None or t.id == named.id)
    if len(waiting) == 1:
        _PRESS[wanted](unit, Pressed(about=about_task(waiting[0])))
    elif wanted == Wanted.CLAIM and not waiting and not active_tasks(unit, unit.actor):
        return _too_late(unit, lambda _task: True)
    elif waiting or (wanted == Wanted.BACK and unit.actor.client is not None and named is None):
        unit.tell(things(unit, unit.actor, unit.house))  # nothing was handed in: nothing goes back
        return True
    return bool(waiting)


def _takes(unit: Unit, heard: Heard, named: Task | None) -> bool:
    """Take the one task offered that the words name, when they name no date and nothing else."""
    timed = any(when.role in (Role.DUE, Role.AT, Role.START) for when in heard.meaning.when)
    what = None if heard.word is not None or timed else takes_named(heard.text)
    if what is None or heard.files:
        return False
    offered = (t for t in _offered(unit) if named is None or t.id == named.id)
    meant = tuple(t for t in offered if only_names(what, {t.id: called(unit, t)}))
    if len(meant) == 1:
        _PRESS[Wanted.CLAIM](unit, Pressed(about=about_task(meant[0])))
    if meant or named is not None:
        return len(meant) == 1
    return _too_late(unit, lambda t: bool(only_names(what, {t.id: called(unit, t)})))


def _too_late(unit: Unit, is_meant: Callable[[Task], bool]) -> bool:
    """An offer that was over before it was taken: nobody else reads the words then."""
    return unit.actor.client is None and gone(unit, is_meant)


def _named_in_words(unit: Unit, heard: Heard, named: Task | None) -> bool:
    """Of the one thing handed in that the words name: accepted, or what shall be done again."""
    waiting = () if heard.word is not None else handed_in(unit)
    complains = heard.meaning.act == Act.COMPLAINT
    plainly = not complains or (asks_once_more(heard.text) and not is_upset(heard.text))
    task = named or _meant(heard, waiting) or (_only(unit, waiting) if plainly else None)
    if task is None or task not in waiting:
        return False
    if not heard.files and accepts_by_name(heard.text):
        closing.PRESSES["accept"](unit, Pressed(about=about_task(task)))
    elif wants_it_redone(heard.text) and not _another_round(heard):
        closing.back_in_words(unit, task, heard)
    else:
        return False
    return True


def _another_round(heard: Heard) -> bool:
    """The same for another time is new work, and nothing is wrong with what was handed in."""
    timed = any(when.role != Role.MENTION for when in heard.meaning.when)
    periods = any(
        isinstance(value, Period) for part in heard.meaning.parts for value in part.inputs.values()
    )
    return timed or periods or says_again(heard.text)


def _meant(heard: Heard, waiting: tuple[Task, ...]) -> Task | None:
    """The one thing handed in whose service the words are likeliest about."""
    meaning = heard.meaning
    routed = {p.service for p in meaning.parts if p.decision == Decision.ROUTE and p.service}
    likely = {meaning.top[0][0]} if meaning.top and meaning.confidence >= LIKELY else set()
    found = [task for task in waiting if task.service in (routed or likely)]
    return found[0] if len(found) == 1 else None


def _only(unit: Unit, waiting: tuple[Task, ...]) -> Task | None:
    """What was handed in, where nothing else of the writer's is under way."""
    return waiting[0] if len(waiting) == 1 and active_tasks(unit, unit.actor) == waiting else None


def _offered(unit: Unit) -> tuple[Task, ...]:
    party = unit.actor.provider
    return () if party is None else tuple(unit.tx.tasks_offered_to(party))


def _offered_alone(unit: Unit) -> tuple[Task, ...]:
    """What is offered to who has nothing else: else "I can't" may be said of that."""
    return () if active_tasks(unit, unit.actor) else _offered(unit)


_WAITING: Mapping[Wanted, Callable[[Unit], tuple[Task, ...]]] = {
    Wanted.CLAIM: _offered,
    Wanted.ACCEPT: handed_in,
    Wanted.BACK: handed_in,
    Wanted.PASS: _offered_alone,
}
_PRESS = {
    Wanted.CLAIM: offering.PRESSES["claim"],
    Wanted.ACCEPT: closing.PRESSES["accept"],
    Wanted.BACK: closing.PRESSES["back"],
    Wanted.PASS: offering.PRESSES["pass"],
}


def _yes_to_card(unit: Unit, heard: Heard) -> bool:
    """A bare yes, or "perfect", confirms the open card, also while other work is under way."""
    right = _bare_yes(heard) or (finds_right(heard.text) and not heard.files)
    request = newest_request(unit) if right else None
    if request is None:
        return False
    press_card(unit, request, "go")
    return True


def may_mean_two(unit: Unit, heard: Heard, tasks: tuple[Task, ...]) -> bool:
    """Whether a bare yes could confirm an open card, and another date as well."""
    if not _bare_yes(heard) or newest_request(unit) is None:
        return False
    return any(t.proposed_at or any(o.proposed_at for o in t.open_offers) for t in tasks)


def _yes_to_offer(unit: Unit, heard: Heard) -> bool:
    """A bare yes takes the one task that is offered, where its writer holds nothing else."""
    bare = _bare_yes(heard) and unit.actor.client is None and not active_tasks(unit, unit.actor)
    offered = _offered(unit) if bare else ()
    if len(offered) == 1:
        _PRESS[Wanted.CLAIM](unit, Pressed(about=about_task(offered[0])))
    return len(offered) == 1


def _bare_yes(heard: Heard) -> bool:
    yes = Signal.YES in heard.meaning.signals and not heard.meaning.when and not heard.files
    return yes and heard.word_count <= BARE and "?" not in heard.text


def press_card(unit: Unit, request: Request, name: str) -> None:
    """Do what this button of a request's card does."""
    about = Subject(kind=About.REQUEST, id=request.id)
    intake.REQUEST_PRESSES[name](unit, Pressed(about=about))


def _later_date(unit: Unit, heard: Heard) -> bool:
    """Who has one task and asks for a later date of it proposes that date."""
    if unit.actor.provider is None or heard.files or heard.meaning.act == Act.REQUEST:
        return False
    return working.asked_for_time(unit, heard, active_tasks(unit, unit.actor))


def _by_then(unit: Unit, heard: Heard) -> bool:
    """Who is offered one task, and holds none, names the date by which they could do it."""
    held = active_tasks(unit, unit.actor)
    plain = not heard.files and unit.actor.client is None and not held
    return plain and working.offered_by_then(unit, heard, _offered(unit))


_UNNAMED = (_yes_to_card, _yes_to_offer, _later_date, _by_then)
"""What words do that name no task, in this order."""

"""From a message in its conversation to what the desk does: open questions first, then the act.

Only chooses; the rooms do. A thank-you never becomes a task, an answer never a second one, and
words cross to the other side only where it is certain to whose task they belong.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from routing import closing, intake, membership, operating, working
from routing.beside import quick, there
from routing.checkin.agreeing import told_target
from routing.checkin.changing import told_point
from routing.conversation import (
    answering,
    enquiring,
    explaining,
    held,
    in_words,
    underway,
)
from routing.conversation.acts import (
    answers_card,
    by_act,
    hand_on,
    rethought,
    says_yes_or_no,
)
from routing.conversation.asked import is_command, shown
from routing.conversation.beside_an_end import also_wanted, ends_a_task
from routing.conversation.meant import (
    active_tasks,
    newest_request,
    open_request,
    target_of,
)
from routing.conversation.tables import ANSWERS
from routing.events import WordPassed
from routing.leaving.going import told_leaving
from routing.notices.model import About, Subject
from routing.notices.telling import about_task
from routing.refusals import Refused
from routing.series.saying import told_series
from routing.talk import BARE, Heard, Pressed
from routing.things import board
from routing.understanding.meaning import Act, Signal
from routing.understanding.phrases.calling import is_called
from routing.understanding.phrases.set_phrases import says_rather_not
from routing.understanding.phrases.small_talk import asks_kindly
from routing.working.prompting import holds

if TYPE_CHECKING:
    from datetime import datetime

    from routing.ports import Question
    from routing.task import Task
    from routing.unit import Unit


def words(unit: Unit, heard: Heard) -> None:
    """Do what a message in somebody's own chat or thread asks for."""
    if heard.meaning.secrets:
        raise Refused("secret")
    heard = _nodded(unit, heard)
    if held.pointed(unit, heard, active_tasks(unit, unit.actor)) or _standing(unit, heard):
        return
    if closing.rated(unit, heard) or _let_go(unit, heard) or quick.replied(unit, heard):
        return
    target = target_of(unit, heard)
    if target is not None:
        _on_task(unit, target, heard)
    elif not (_on_card(unit, heard) or _aside(unit, heard) or _answer(unit, heard)):
        by_act(unit, heard)


def _aside(unit: Unit, heard: Heard) -> bool:
    """What is said beside any work: to the desk, or to who works for the writer."""
    if enquiring.speaking_to_somebody(unit):
        return False
    return there.told(unit, heard) or enquiring.told(unit, heard)


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


def _let_go(unit: Unit, heard: Heard) -> bool:
    """Rather not: what is kept goes nowhere, a choice is not made, and an open card is let go."""
    newest = next(iter(unit.tx.questions(unit.actor.id)), None)
    kept = newest is not None and newest.kind in held.HOLDING
    if heard.files or heard.word is not None or not _rather_not(heard, plain_no=kept):
        return False
    if kept:
        held.forget(unit)
        return True
    request = open_request(unit, heard.about) or newest_request(unit)
    if request is None or (newest is not None and newest.kind != "which_part"):
        return False
    name = "cancel" if newest is None else "done"
    in_words.press_card(unit, request, name)
    return True


def _rather_not(heard: Heard, *, plain_no: bool) -> bool:
    """Said outright; a plain no will do for what is kept."""
    no = Signal.NO in heard.meaning.signals and heard.word_count <= BARE
    return says_rather_not(heard.text) or (plain_no and no)


def _on_card(unit: Unit, heard: Heard) -> bool:
    """A reply to a request's card is about that request, whatever else is open."""
    request = open_request(unit, heard.about)
    if request is None or heard.meaning.act in PASSING:
        return False
    if ends_a_task(heard):
        return False
    if heard.meaning.act == Act.CANCEL or says_yes_or_no(heard):
        answers_card(unit, request, heard)
    elif not enquiring.told(unit, heard) and not intake.rethought(unit, request, heard):
        intake.added_by_reply(unit, request, heard)
    return True


def _standing(unit: Unit, heard: Heard) -> bool:
    """Things said about oneself or for good, whatever else is open."""
    meaning, person = heard.meaning, unit.actor
    if person.operator and heard.text.strip().casefold() in BOARD_WORDS:
        unit.tell(board(unit.tx, unit.house, unit.now, person.id))
        return True
    alone = person.operator and not enquiring.speaking_to_somebody(unit)
    if told_leaving(unit, heard) or (alone and membership.told_person(unit, heard)):
        return True
    # A command of several words is no answer, even where any words could be one.
    free = heard.value is None or membership.is_command(heard.text) or is_command(heard.text)
    if free and (membership.obeyed(unit, heard) or shown(unit, heard) or told_target(unit, heard)):
        return True
    if not enquiring.speaking_to_somebody(unit) and told_series(unit, heard, free=free):
        return True
    if working.told_timer(unit, heard) or told_point(unit, heard):
        return True
    if meaning.quits and membership.stopped_doing(unit, heard):
        return True
    if person.provider is not None and meaning.signals & {Signal.ILL}:
        membership.away(unit, heard)
    elif Signal.JOIN in meaning.signals and not person.operator and _joins(unit, heard):
        membership.ask_to_join(unit, heard)
    elif meaning.usual is not None and person.client is not None:
        membership.set_usual(unit, heard)
    elif Signal.PERSON in meaning.signals:
        membership.call_operator(unit, Subject(kind=About.PERSON, id=person.id), heard)
    else:
        return False
    return True


def _joins(unit: Unit, heard: Heard) -> bool:
    """Whether somebody offers to do work: "I do this" is about the offer that they have."""
    party = unit.actor.provider
    return bool(heard.meaning.joins) or party is None or not unit.tx.tasks_offered_to(party)


def _on_task(unit: Unit, task: Task, heard: Heard) -> None:
    about = about_task(task)
    if not heard.files and _BARE.fullmatch(heard.text):
        operating.show_task(unit, task)
        return
    if explaining.named(unit, heard, task):
        return
    asked = [q for q in unit.tx.questions(unit.actor.id) if q.about == about]
    if any(q.kind == "input" for q in asked) and enquiring.told(unit, heard):
        return
    if any(_try(unit, question, heard) for question in asked):
        return
    if in_words.pressed(unit, heard, task):
        return
    # What answers somebody's word is for them, whatever it sounds like; so is what a provider asks.
    answers = heard.word is not None or holds(unit, task)
    if heard.meaning.act == Act.STATUS and not answers:
        operating.show_task(unit, task)
    elif heard.meaning.act == Act.THANKS and task.provider is None and not heard.files:
        unit.answer("thanks", about=about)
    elif heard.meaning.act == Act.CANCEL and task.client == unit.actor.client:
        closing.stop(unit, Pressed(about=about))
        also_wanted(unit, heard)
    elif not _rethought_or_done(unit, task, heard):
        hand_on(unit, task, heard)


def _rethought_or_done(unit: Unit, task: Task, heard: Heard) -> bool:
    """A client's second thought, or that it is done by who has it: nothing to pass on."""
    if task.client == unit.actor.client and underway.rethought(unit, heard, (task,)):
        return True
    return heard.word is None and underway.said_done(unit, heard, (task,))


_BARE = re.compile(r"\W*T-\d+\W*", re.IGNORECASE)
"""Nothing but a task's number asks to see it, whatever else is open."""


def _try(unit: Unit, question: Question, heard: Heard) -> bool:
    found = ANSWERS.get(question.kind)
    return found is not None and found(unit, question, heard)


BOARD_WORDS = frozenset(
    {"board", "the board", "/board", "tablero", "el tablero", "übersicht", "tafel"}
)
"""The word on a button does what the button does."""

PASSING = frozenset({Act.THANKS, Act.GREETING, Act.STATUS})
"""What answers no question: it is taken for itself, and the question stays open."""


def _passes(unit: Unit, asked: Question, heard: Heard) -> bool:
    """A question that somebody was asked to write is no question to the desk.

    A complaint is no input, except where any text would be one; and neither is other work that
    nobody here does: it is nothing to keep with this.
    """
    task = unit.tx.find_task(asked.about.id) if asked.kind == "input" else None
    if task is not None and intake.answers_outright(unit, task, asked.key, heard):
        return False
    if heard.meaning.act == Act.NOT_FOR_US and task is not None:
        return not intake.could_be(unit, task, asked.key, heard)
    if heard.meaning.act == Act.COMPLAINT and task is not None:
        return not intake.wants_text(unit, task, asked.key)
    theirs = asked.kind in enquiring.THEIRS and heard.meaning.act == Act.STATUS
    return heard.meaning.act in PASSING and not theirs


def _answer(unit: Unit, heard: Heard) -> bool:
    """Take the words as the answer to the newest open question that can have them."""
    asked = next((q for q in unit.tx.questions(unit.actor.id) if q.kind in ANSWERS), None)
    if asked is None or (_passes(unit, asked, heard) and not heard.files):
        return False
    later = Signal.LATER in heard.meaning.signals
    if asked.kind == "input" and not later and rethought(unit, heard, asked):
        return True
    task = _other_work(unit, asked, heard)
    if task is not None:
        held.hold(unit, heard, (task,), key="answer_or_new")
        return True
    others = _for_others(unit, asked, heard)
    if others and not _said_of_others(unit, heard):
        held.hold(unit, heard, others)
    if others:
        return True
    return answering.kept_beside(unit, asked, heard) or _try(unit, asked, heard)


def _said_of_others(unit: Unit, heard: Heard) -> bool:
    """What a button of other work would do: "I accept" is no answer to what is missing."""
    tasks = active_tasks(unit, unit.actor)
    return working.agreed_in_words(unit, heard, tasks) or in_words.pressed(unit, heard)


def _for_others(unit: Unit, question: Question, heard: Heard) -> tuple[Task, ...]:
    """The tasks that words may be for instead of the input asked for, none when they answer it.

    They cannot be the answer; or any words could, and somebody wrote after it was asked.
    """
    task = unit.tx.find_task(question.about.id) if question.kind == "input" else None
    if task is None or task.closed:
        return ()
    theirs = tuple(t for t in active_tasks(unit, unit.actor) if t.provider is not None)
    if not intake.could_be(unit, task, question.key, heard):
        return (*theirs, task) if theirs else ()
    if not intake.wants_words(unit, task, question.key) or heard.meaning.signals & _OF_AN_INPUT:
        return ()
    wrote = tuple(t for t in theirs if _wrote_since(unit, t, question.asked_at))
    return (*wrote, task) if wrote else ()


_OF_AN_INPUT = frozenset({Signal.LATER, Signal.UNKNOWN, Signal.THEY_HAVE_IT})


def _wrote_since(unit: Unit, task: Task, since: datetime) -> bool:
    """Whether the last word on a task is its provider's, and younger than the question."""
    history = reversed(unit.tx.history(about_task(task)))
    spoken = ((s.event, s.happened_at) for s in history if isinstance(s.event, WordPassed))
    word, at = next(spoken, (None, since))
    return isinstance(word, WordPassed) and not word.from_client and at > since


def _other_work(unit: Unit, question: Question, heard: Heard) -> Task | None:
    """The task that was asked about, when the words could answer it but ask for something else."""
    task = unit.tx.find_task(question.about.id) if question.kind in ("answer", "input") else None
    other = task is not None and (
        intake.asks_for_else(task, heard) or _names_other(unit, task, heard)
    )
    if task is None or task.closed or not other:
        return None
    wordy = question.kind == "answer" or intake.wants_words(unit, task, question.key)
    return task if wordy else None


def _names_other(unit: Unit, task: Task, heard: Heard) -> bool:
    """Whether the words are nothing but the name of other work, asked for: "payroll please"."""
    if heard.files or not asks_kindly(heard.text):
        return False
    offered = unit.house.catalogue.services.values()
    found = [one.key for one in offered if is_called(heard.text, f"{one.title} {one.key}")]
    return bool(found) and task.service not in found

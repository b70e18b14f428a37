"""Questions: before the claim by fixed choices only, while working in words; and their answers.

A question to the client pauses the provider's clock; the answer says whether the date holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import commands as c
from routing import views
from routing.catalogue.model import BRIEF_KINDS
from routing.intake.inputs import ask_input
from routing.intake.inputs import choose as choose_input
from routing.notices.model import Mode, Notice
from routing.notices.of_offers import OFFER_ACTIONS, offer_facts
from routing.notices.readers import offered_to
from routing.notices.telling import about_task
from routing.offering import open_offer, show_offer
from routing.promises import due_after_pause
from routing.refusals import Refused
from routing.roles import must_be_client
from routing.talk import Answer, Heard, Press, Pressed, task_of
from routing.task import GivenHow, Task, TaskState, Waiting
from routing.understanding.meaning import Act
from routing.working.prompting import held, holds, must_allow, prompt, settled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.ports import Question
    from routing.unit import Unit
    from routing.values import FileId, TextId

MOST_CHOICES = 4
"""So many choices of a question fit on a card."""

PASSING = frozenset({Act.THANKS, Act.GREETING})
"""Words that answer nothing: the clock stays where it is."""


def _ask(unit: Unit, pressed: Pressed) -> None:
    """Ask: before the claim by fixed choices, while working in words, at delivery back."""
    task = task_of(unit, pressed)
    if holds(unit, task):
        must_allow(task, c.Ask)
        prompt(unit, task, "ask_client", "ask_client")
    elif unit.actor.provider is not None and task.client != unit.actor.client:
        _ask_before(unit, task, pressed.arg)
    else:
        must_be_client(unit.actor, task)
        prompt(unit, task, "write", "write_to_provider")


# --- before the claim ---


def _ask_before(unit: Unit, task: Task, arg: str) -> None:
    """Show what may be asked, or put one of it to the client; nobody's free words cross."""
    open_offer(unit, task)
    askable = _askable(unit, task)
    if not arg:
        show_offer(unit, task, "ask_what", (*(f"ask.{key}" for key in askable), "claim", "pass"))
        return
    if arg not in askable:
        raise Refused("no_question")
    if arg == "date":
        _ask_date(unit, task)
    else:
        ask_input(unit, task, arg)
    show_offer(unit, task, "asked_client", OFFER_ACTIONS)


def _askable(unit: Unit, task: Task) -> tuple[str, ...]:
    """Inputs of the brief that are not known yet, and whether the date may move."""
    service = unit.house.service(task)
    inputs = () if service is None else service.inputs
    known = {key for key, g in task.inputs.items() if g.how == GivenHow.GIVEN}
    typed = (one for one in inputs if one.brief and one.kind in BRIEF_KINDS)
    return (*(one.key for one in typed if one.key not in known), "date")


def _ask_date(unit: Unit, task: Task) -> None:
    """Who asked is remembered, so that the answer rings for nobody else."""
    party, _ = open_offer(unit, task)
    asking = {*_asking(unit, task), str(int(party))}
    unit.ask(task.requester, "date_firm", about_task(task), firms=",".join(sorted(asking)))
    unit.tell(
        Notice(
            key="date_firm",
            to=task.requester,
            about=about_task(task),
            slot="firm",
            facts=views.for_client(task, unit.house),
            actions=("firm", "flexible"),
        )
    )


def _asking(unit: Unit, task: Task) -> tuple[str, ...]:
    """The providers who wait to hear whether the date may move."""
    about = about_task(task)
    questions = unit.tx.questions(task.requester)
    found = (q for q in questions if q.kind == "date_firm" and q.about == about)
    question = next(found, None)
    return () if question is None else tuple(question.data["firms"].split(","))


def _firm(firm: bool) -> Press:
    """The client's answer: it shows on every open offer, and rings for who asked."""

    def press(unit: Unit, pressed: Pressed) -> None:
        task = task_of(unit, pressed)
        must_be_client(unit.actor, task)
        must_allow(task, c.ProposeDate)
        asking = _asking(unit, task)
        for offer in task.asked_now:
            said = str(int(offer.provider)) in asking
            facts = {**offer_facts(task, offer, unit), _FIRM[firm]: True}
            for person in offered_to(task, offer, unit.tx):
                unit.tell(
                    Notice(
                        key="offer",
                        to=person,
                        about=about_task(task),
                        mode=Mode.SAID if said else Mode.SHOWN,
                        slot="offer",
                        facts=facts,
                        actions=OFFER_ACTIONS,
                        expires_at=offer.expires_at,
                    )
                )
        _firm_told(unit, task)

    return press


_FIRM = {True: "firm_date", False: "flexible_date"}


def _firm_told(unit: Unit, task: Task) -> None:
    unit.tx.close_questions(about_task(task), ("date_firm",))
    unit.card(
        "passed_on_date",
        about=about_task(task),
        slot="firm",
        mode=Mode.SHOWN,
        facts=views.for_client(task, unit.house),
    )


# --- while working ---


def _answer_ask(unit: Unit, question: Question, heard: Heard) -> bool:
    """The provider's question; lines that start with a dash are its choices, files go along."""
    task = held(unit, question)
    if task is None or not heard.text.strip():
        return False
    text, choices = with_choices(heard.text)
    kept = tuple(unit.keep_words(choice, task.client) for choice in choices)
    asked = unit.keep_words(text, task.client)
    if heard.files:
        files = c.PassWord(by=unit.actor.id, from_client=False, files=heard.files)
        unit.apply(task.id, files)
    after = unit.apply(task.id, c.Ask(by=unit.actor.id, question=asked, choices=kept))
    unit.ask(task.requester, "answer", about_task(task))
    unit.link(task, heard.letter)
    settled(unit, after, question, "question_sent")
    return True


def with_choices(text: str) -> tuple[str, tuple[str, ...]]:
    """Give the question without its choices, and as many choices as fit on a card."""
    lines = text.strip().splitlines()
    choices = [line.strip()[1:].strip() for line in lines if line.strip().startswith("-")]
    words = [line for line in lines if not line.strip().startswith("-")]
    found = tuple(choice for choice in choices if choice)[:MOST_CHOICES]
    return ("\n".join(words), found) if words else (text, ())


def open_question(task: Task) -> Waiting | None:
    """The provider's question that the client has not answered yet, if there is one."""
    waiting = task.waiting
    return waiting if waiting is not None and waiting.why == "question" else None


def answers_question(task: Task, heard: Heard) -> bool:
    """Whether a client's words are the answer: any are, but a greeting or thanks."""
    said_nothing = heard.meaning.act in PASSING and not heard.files
    return open_question(task) is not None and not said_nothing


def take_answer(unit: Unit, task: Task, heard: Heard) -> None:
    """The client answers the provider's question; due moves only if the answer came too late."""
    must_be_client(unit.actor, task)
    text = unit.keep_words(heard.text, task.client) if heard.text.strip() else None
    _record_answer(unit, task, text, heard.files)


def _record_answer(unit: Unit, task: Task, text: TextId | None, files: tuple[FileId, ...]) -> None:
    due_at = due_after_pause(task, unit)
    unit.apply(task.id, c.Answer(by=unit.actor.id, text=text, files=files, due_at=due_at))
    unit.tx.close_questions(about_task(task), ("answer",))
    if text is not None:
        unit.ask(unit.actor.id, "remember", about_task(task), text=str(int(text)))


def _choose(unit: Unit, pressed: Pressed) -> None:
    """A choice's button: of a question while one is open, else of a missing input."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    waiting = open_question(task)
    if waiting is None or pressed.slot == "input":
        choose_input(unit, pressed)
        return
    n = int(pressed.arg) if pressed.arg.isdecimal() else 0
    if not 1 <= n <= len(waiting.choices):
        raise Refused("no_choice")
    _record_answer(unit, task, waiting.choices[n - 1], ())


def _lookup(unit: Unit, pressed: Pressed) -> None:
    """The client will look it up: the question stays open and is reminded in time."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    if open_question(task) is None:
        raise Refused("not_asked")
    unit.answer("look_up", about=about_task(task), work=views.work_of(task))


def _answer_question(unit: Unit, question: Question, heard: Heard) -> bool:
    task = unit.tx.find_task(question.about.id)
    if task is None or task.state != TaskState.WAITING or open_question(task) is None:
        unit.tx.close_question(question.id)
        return False
    if not answers_question(task, heard):
        return False
    take_answer(unit, task, heard)
    unit.link(task, heard.letter)
    return True


PRESSES: Mapping[str, Press] = {
    "ask": _ask,
    "choose": _choose,
    "lookup": _lookup,
    "firm": _firm(firm=True),
    "flexible": _firm(firm=False),
}
ANSWERS: Mapping[str, Answer] = {"ask_client": _answer_ask, "answer": _answer_question}

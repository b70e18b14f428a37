"""The client's word on it: accept, send back, rate, reopen, stop; approve and release."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import commands as c
from routing import rules, views
from routing.intake.inputs import ask_missing
from routing.membership import call_operator
from routing.money.done import charge_of
from routing.notices.model import About, Fact, Mode, Notice, Who
from routing.notices.of_delivery import client_facts
from routing.notices.readers import approvers, may_approve
from routing.notices.telling import about_task
from routing.offering import begin
from routing.promises import worker_hours
from routing.refusals import Refused
from routing.roles import must_approve, must_be_client
from routing.talk import Answer, Heard, Press, Pressed, task_of
from routing.task import Task, TaskState
from routing.understanding.phrases.set_phrases import Stars, stars_in
from routing.working.prompting import begin_question, client_card, must_allow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from routing.ports import Question
    from routing.unit import Unit
    from routing.values import TextId


def _accept(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    must_allow(task, c.Accept)
    agreed_by = unit.actor.id if may_approve(unit.actor) else None
    charge = charge_of(unit, task, agreed_by)
    unit.apply(task.id, c.Accept(by=unit.actor.id, charge=charge))


def _back(unit: Unit, pressed: Pressed) -> None:
    """Send back: which criterion is not met? Then in words."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    must_allow(task, c.SendBack)
    if task.rounds_used >= task.rounds:
        # No round is left: accept it, or let a person decide.
        ways = ("accept", "dispute", "ask", "new")
        client_card(unit, task, "rounds_over", *ways, rounds=task.rounds)
        return
    service = unit.house.service(task)
    keys = () if service is None else tuple(one.key for one in service.criteria)
    titles = () if service is None else tuple({"criterion": s.title} for s in service.criteria)
    facts: dict[str, Fact] = {"rounds_left": task.rounds - task.rounds_used}
    if titles:
        facts["criteria"] = titles
    actions = (*(f"miss.{key}" for key in keys), "miss.other", "never_mind")
    client_card(unit, task, "send_back", *actions, **facts)


def _miss(unit: Unit, pressed: Pressed) -> None:
    """This criterion is not met: say in words what is wrong, or send it back as it is."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    must_allow(task, c.SendBack)
    begin_question(unit, task, "back_words", pressed.arg)
    service = unit.house.service(task)
    titles = {} if service is None else {one.key: one.title for one in service.criteria}
    facts: dict[str, Fact] = (
        {"criterion": titles[pressed.arg]} if pressed.arg in titles else {"other": True}
    )
    client_card(unit, task, "send_back_words", "no_words", "never_mind", **facts)


def back_in_words(unit: Unit, task: Task, heard: Heard) -> None:
    """Send it back with these words as the reason, as the buttons do where a round is left."""
    about = about_task(task)
    if task.rounds_used >= task.rounds:
        _back(unit, Pressed(about=about))
        return
    begin_question(unit, task, "back_words", "other")
    _answer_back(unit, unit.tx.questions(unit.actor.id)[0], heard)


def _no_words(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    question = next((q for q in unit.tx.questions(unit.actor.id) if q.kind == "back_words"), None)
    if question is None or question.about != about_task(task):
        raise Refused("not_asked")
    _send_back(unit, task, question, None)


def _answer_back(unit: Unit, question: Question, heard: Heard) -> bool:
    task = _asked_about(unit, question, TaskState.DELIVERED)
    if task is None or not heard.text.strip():
        return False
    text = unit.keep_words(heard.text, task.client)
    _send_back(unit, task, question, text)
    _pass_files(unit, task, heard)
    unit.ask(unit.actor.id, "remember", about_task(task), text=str(int(text)))
    return True


def _asked_about(unit: Unit, question: Question, state: TaskState) -> Task | None:
    """The task of a question while it stands as it did; else the question is closed."""
    task = unit.tx.find_task(question.about.id)
    if task is None or task.state != state:
        unit.tx.close_question(question.id)
        return None
    return task


def _pass_files(unit: Unit, task: Task, heard: Heard) -> None:
    """Files that came with the words go to the provider too."""
    if heard.files:
        word = c.PassWord(by=unit.actor.id, from_client=True, files=heard.files)
        unit.apply(task.id, word)


def _send_back(unit: Unit, task: Task, question: Question, text: TextId | None) -> None:
    unit.tx.close_question(question.id)
    command = c.SendBack(criteria=(question.key,), text=text, due_at=_rework_due(unit, task))
    unit.apply(task.id, command)


def _rework_due(unit: Unit, task: Task) -> datetime | None:
    """Rework may take a third of the service's time, or until due when that is later."""
    service = unit.house.service(task)
    if service is None:
        return task.due_at
    rework = worker_hours(task, unit).add(unit.now, service.deliver_within / 3)
    return rework if task.due_at is None else max(rework, task.due_at)


def _new(unit: Unit, pressed: Pressed) -> None:
    """Something new is a new request, not rework."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    unit.answer("write_new", about=about_task(task), work=views.work_of(task))


def _rate(score: int) -> Press:
    def press(unit: Unit, pressed: Pressed) -> None:
        task = task_of(unit, pressed)
        must_be_client(unit.actor, task)
        unit.apply(task.id, c.Rate(score=score))

    return press


def rated(unit: Unit, heard: Heard) -> bool:
    """Take stars in words for the work that was accepted last; False when they are none of it."""
    stars = stars_in(heard.text)
    task = None if stars is None or heard.files else _unrated(unit, heard, stars)
    if stars is None or task is None:
        return False
    unit.apply(task.id, c.Rate(score=stars.score))
    if stars.rest and stars.score <= rules.LOW_RATING:
        call_operator(unit, about_task(task), heard)
    return True


def _unrated(unit: Unit, heard: Heard, stars: Stars) -> Task | None:
    """The task that such words rate: the one replied to, else the last accepted one."""
    if unit.actor.client is None or (stars.bare and unit.tx.questions(unit.actor.id)):
        return None
    closed = unit.tx.closed_since(unit.actor.client, unit.now - rules.UNDO_LATE)
    mine = [task for task in closed if _waits_for_stars(task, unit)]
    if heard.about is not None and heard.about.kind == About.TASK:
        mine = [task for task in mine if about_task(task) == heard.about]
    return max(mine, key=lambda task: task.closed_at or unit.now, default=None)


def _waits_for_stars(task: Task, unit: Unit) -> bool:
    accepted = task.state == TaskState.ACCEPTED and task.requester == unit.actor.id
    recent = task.closed_at is not None and unit.now - task.closed_at <= rules.UNDO_LATE
    return accepted and recent and task.rating is None


def undo_accept(unit: Unit, task: Task) -> None:
    """Take an acceptance back: ten minutes after a press, a week after the timer."""
    must_be_client(unit.actor, task)
    window = rules.UNDO_LATE if task.by_timer else rules.UNDO_PRESSED
    closed_at = task.closed_at or unit.now
    unit.apply(task.id, c.UndoAccept(until_at=closed_at + window))


def _reopen(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    must_allow(task, c.Reopen)
    if unit.now > _reopen_until(unit, task):
        # The window is over: nothing is lost, a person decides.
        until = _reopen_until(unit, task)
        client_card(unit, task, "reopen_over", "dispute", "person", until=until)
        return
    begin_question(unit, task, "reopen_words")
    client_card(unit, task, "reopen_words", "never_mind")


def _reopen_until(unit: Unit, task: Task) -> datetime:
    """Until when accepted work may come back: the desk's open time, on the client's clock."""
    hours = unit.house.client_hours(unit.actor)
    return hours.add(task.closed_at or unit.now, unit.house.catalogue.desk.reopen_for)


def _answer_reopen(unit: Unit, question: Question, heard: Heard) -> bool:
    task = _asked_about(unit, question, TaskState.ACCEPTED)
    if task is None or not heard.text.strip():
        return False
    text = unit.keep_words(heard.text, task.client)
    unit.tx.close_question(question.id)
    until, due_at = _reopen_until(unit, task), _rework_due(unit, task)
    unit.apply(task.id, c.Reopen(until_at=until, text=text, due_at=due_at))
    _pass_files(unit, task, heard)
    return True


def stop(unit: Unit, pressed: Pressed) -> None:
    """Stop this: at once before the claim, after a second tap once somebody works on it."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    if task.provider is not None and pressed.arg != "yes" and not task.closed:
        ask_stop(unit, task)
        return
    unit.apply(task.id, c.Cancel(by=unit.actor.id, reason="client"))
    unit.tx.close_questions(about_task(task))
    if task.state == TaskState.INTAKE:
        ask_missing(unit, task.requester)


def ask_stop(unit: Unit, task: Task, mode: Mode = Mode.SHOWN) -> None:
    """Ask the client whether this shall really stop; *said* where their words are answered."""
    buttons = ("stop.yes", "stop_no", "person")
    about, facts = about_task(task), client_facts(task, unit)
    unit.card("stop_sure", *buttons, about=about, slot="task", mode=mode, facts=facts)


def _stop_no(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    client_card(unit, task, "task", *views.client_actions(task))


def _approve(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    must_approve(unit.actor, task)
    after = unit.apply(task.id, c.Approve(by=unit.actor.id))
    _approval_done(unit, after, "approved")
    begin(unit, after)


def _approval_done(unit: Unit, task: Task, key: str) -> None:
    """Every approver's card says what was decided, and by whom."""
    facts = {**views.for_client(task, unit.house), "by": Who(person=unit.actor.id)}
    for person in dict.fromkeys((unit.actor.id, *approvers(task, unit.tx))):
        unit.tell(
            Notice(
                key=key,
                to=person,
                about=about_task(task),
                mode=Mode.SHOWN,
                slot="approval",
                facts=facts,
            )
        )


def _refuse(unit: Unit, pressed: Pressed) -> None:
    task = task_of(unit, pressed)
    must_approve(unit.actor, task)
    after = unit.apply(task.id, c.RefuseApproval(by=unit.actor.id))
    _approval_done(unit, after, "not_approved")


def late_accept(unit: Unit, task: Task) -> None:
    """The review time is over and the reminders are out: it counts as accepted, undoable.

    Nobody said yes to anything, so what goes beyond a retainer is not charged.
    """
    unit.apply(task.id, c.Accept(charge=charge_of(unit, task)))


PRESSES: Mapping[str, Press] = {
    "accept": _accept,
    "back": _back,
    "miss": _miss,
    "no_words": _no_words,
    "new": _new,
    **{f"rate{score}": _rate(score) for score in range(1, 6)},
    "reopen": _reopen,
    "stop": stop,
    "stop_no": _stop_no,
    "approve": _approve,
    "refuse": _refuse,
}
ANSWERS: Mapping[str, Answer] = {
    "back_words": _answer_back,
    "reopen_words": _answer_reopen,
}

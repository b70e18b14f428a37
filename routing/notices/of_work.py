"""What is told while a provider works: questions, words, waits, dates, reminders."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing import events as e
from routing import views
from routing.alarms import accept_at
from routing.clock.courts import Court
from routing.notices.model import Fact, Mode, Notice, Who, Words
from routing.notices.of_delivery import OUTCOME_ACTIONS, asked_facts, to_check
from routing.notices.of_offers import date_cards, offer_notice, triage_card
from routing.notices.of_steps import your_step
from routing.notices.of_timer import AGAIN as TIMED
from routing.notices.of_warnings import WARNINGS, progress_said
from routing.notices.readers import approvers, client_side, offered_to, operators, provider_side
from routing.notices.telling import Teller, Told, about_task
from routing.promises import holds_until
from routing.task import Given, GivenHow, TaskState
from routing.values import PersonId

if TYPE_CHECKING:
    from collections.abc import Callable

    from routing.scene import Scene
    from routing.task import Task


def _facts(task: Task, scene: Scene, **more: Fact | None) -> dict[str, Fact]:
    kept = {key: fact for key, fact in more.items() if fact is not None}
    return {**views.for_client(task, scene.house), **kept}


def _asked(event: e.Asked, before: Task, after: Task, scene: Scene) -> Told:
    facts = {
        **_facts(after, scene, by=Who(person=event.by), answer_by=holds_until(before, scene)),
        **asked_facts(after),
    }
    for person in client_side(after):
        yield Notice(
            key="question",
            to=person,
            about=about_task(after),
            slot="task",
            facts=facts,
            actions=views.client_actions(after),
        )


def _answered(event: e.Answered, before: Task, after: Task, scene: Scene) -> Told:
    facts: dict[str, Fact] = {
        **views.brief(after, scene.house),
        "by": Who(person=event.by),
        "state": after.state.value,
    }
    if event.text is not None:
        facts["answer"] = Words(text=event.text)
    question = None if before.waiting is None else before.waiting.question
    facts.update({} if question is None else {"question": Words(text=question)})
    for person in provider_side(after, scene.tx):
        yield Notice(
            key="answered",
            to=person,
            about=about_task(after),
            slot="news",
            facts=facts,
            files=event.files,
            actions=views.provider_actions(after),
        )
    holds = after.due_at == before.due_at
    for person in client_side(after):
        asked: dict[str, Fact] = {key: facts[key] for key in ("question", "answer") if key in facts}
        yield Notice(
            key="passed_on",
            to=person,
            about=about_task(after),
            mode=Mode.SHOWN,
            slot="task",
            facts={
                **_facts(after, scene, holds=True if holds else None),
                **({} if holds else {"moved": True}),
                **asked,
            },
            actions=("remember", *views.client_actions(after)),
        )


def _input_given(event: e.InputGiven, before: Task, after: Task, scene: Scene) -> Told:
    """Who is offered it sees the new brief; who has it is told what came, with its files."""
    brief = views.brief(after, scene.house).get("inputs")
    said = brief != views.brief(before, scene.house).get("inputs")
    yield from _offers_again(after, scene, Mode.SAID if said else Mode.SHOWN)
    if event.given.how not in (GivenHow.GIVEN, GivenHow.THEIRS):
        return
    held = before.inputs.get(event.key, Given()).files
    service = scene.house.service(after)
    one = None if service is None else service.input(event.key)
    title = event.key if one is None else one.title
    for person in provider_side(after, scene.tx):
        yield Notice(
            key="input_came",
            to=person,
            about=about_task(after),
            slot="news",
            facts={
                "ref": after.ref,
                "work": views.work_of(after),
                **views.given_row(title, event.given),
                "state": after.state.value,
            },
            files=tuple(file for file in event.given.files if file not in held),
            actions=views.provider_actions(after),
        )


def _offers_again(task: Task, scene: Scene, mode: Mode) -> Told:
    """Every open offer as it is now; one whose date waits for the client stays as it is."""
    for offer in task.asked_now:
        for person in offered_to(task, offer, scene.tx):
            yield replace(offer_notice(task, offer, person, scene), mode=mode)


def _put_off(_event: e.PutOff, _before: Task, after: Task, scene: Scene) -> Told:
    return (_wait_card(after, person, scene) for person in client_side(after))


def _wait_card(task: Task, to: PersonId, scene: Scene) -> Notice:
    """What the client sees of a wait; it rings only where the client has something to choose."""
    waiting = task.waiting
    until = None if waiting is None else waiting.until_at
    reason = None if waiting is None or waiting.question is None else waiting.question
    said = None if reason is None else Words(text=reason)
    return Notice(
        key="stand_in" if waiting is not None and waiting.why == "stand_in" else "waiting",
        to=to,
        about=about_task(task),
        mode=Mode.SAID if task.court == Court.CLIENT else Mode.SHOWN,
        slot="task",
        facts=_facts(task, scene, until=until, reason=said),
        actions=views.client_actions(task),
    )


def _taken_up(_event: e.TakenUp, before: Task, after: Task, scene: Scene) -> Told:
    """Both sides hear of a date that moved; the provider of a wait that is over by itself."""
    if after.due_at != before.due_at:
        yield from _due_settled("due_moved")(_event, before, after, scene)
    if scene.cause.timer is None:
        return
    for person in provider_side(after, scene.tx):
        yield Notice(
            key="resumed",
            to=person,
            about=about_task(after),
            slot="news",
            facts={**views.brief(after, scene.house), "state": after.state.value},
            actions=views.provider_actions(after),
        )


def _due_proposed(event: e.DueProposed, _before: Task, after: Task, scene: Scene) -> Told:
    by_client = event.by in client_side(after)
    readers = provider_side(after, scene.tx) if by_client else client_side(after)
    facts: dict[str, Fact] = {
        "ref": after.ref,
        "work": views.work_of(after),
        "by": Who(person=event.by),
        "proposed": event.due_at,
        **({} if after.due_at is None else {"due": after.due_at}),
    }
    for person in readers:
        yield Notice(
            key="due_proposed",
            to=person,
            about=about_task(after),
            slot="due",
            facts=facts,
            actions=("due_yes", "due_no", "person"),
        )


def _due_settled(key: str) -> Teller:
    def tell(_event: object, _before: Task, after: Task, scene: Scene) -> Told:
        yield from _offers_again(after, scene, Mode.SHOWN)
        if after.provider is None:
            return
        facts: dict[str, Fact] = {
            "ref": after.ref,
            "work": views.work_of(after),
            **({} if after.due_at is None else {"due": after.due_at}),
        }
        for person in (*client_side(after), *provider_side(after, scene.tx)):
            shown = person == scene.cause.actor
            yield Notice(
                key=key,
                to=person,
                about=about_task(after),
                mode=Mode.SHOWN if shown else Mode.SAID,
                slot="due",
                facts=facts,
            )

    return tell


def _reminded(event: e.Reminded, _before: Task, after: Task, scene: Scene) -> Told:
    """A reminder is the card once more where it has all that is needed, else a short word."""
    if event.kind in _AGAIN:
        yield from _AGAIN[event.kind](after, scene)
        return
    if event.kind in WARNINGS:
        yield from WARNINGS[event.kind](after, scene)
        return
    readers, slot, actions = _REMINDERS[event.kind](after, scene)
    for person in dict.fromkeys(readers):
        yield Notice(
            key=f"reminder.{event.kind}",
            to=person,
            about=about_task(after),
            slot=slot,
            facts=_reminder_facts(event, after, person, scene),
            actions=actions,
        )


def _reminder_facts(event: e.Reminded, task: Task, to: PersonId, scene: Scene) -> dict[str, Fact]:
    if to in provider_side(task, scene.tx):
        return {**views.brief(task, scene.house), "n": event.n}
    delivered = task.state == TaskState.DELIVERED
    accept = accept_at(task, scene.house, scene.tx) if delivered else None
    return {**_facts(task, scene, n=event.n, accept=accept), **asked_facts(task)}


def _dates_again(task: Task, scene: Scene) -> Told:
    for offer in task.open_offers:
        if offer.proposed_at is not None:
            yield from date_cards(task, offer, scene)


def _triage_again(task: Task, scene: Scene) -> Told:
    return (triage_card(task, person, scene) for person in operators(scene.tx))


def _wait_again(task: Task, scene: Scene) -> Told:
    return (_wait_card(task, person, scene) for person in client_side(task))


_AGAIN: dict[str, Callable[[Task, Scene], Told]] = {
    **TIMED,
    "date": _dates_again,
    "triage": _triage_again,
    "check": to_check,
    "stand_in": _wait_again,
    "step": your_step,
}


Reminder = tuple[tuple[PersonId, ...], str, tuple[str, ...]]


def _to_client(task: Task, _unit: Scene) -> Reminder:
    actions = views.client_actions(task)
    return client_side(task), "task", actions if "person" in actions else (*actions, "person")


def _to_client_input(task: Task, _unit: Scene) -> Reminder:
    return client_side(task), "input", ("later", "theirs", "unknown", "person")


def _to_provider(task: Task, scene: Scene) -> Reminder:
    return provider_side(task, scene.tx), "news", views.provider_actions(task)


def _to_operators(_task: Task, scene: Scene) -> Reminder:
    return operators(scene.tx), "dispute", OUTCOME_ACTIONS


def _to_approvers(task: Task, scene: Scene) -> Reminder:
    return approvers(task, scene.tx), "approval", ("approve", "refuse")


def _to_keeper(task: Task, _scene: Scene) -> Reminder:
    """Who does in the client's own firm what is kept there."""
    return (task.entrusted or task.requester,), "task", views.client_actions(task)


_REMINDERS: dict[str, Callable[[Task, Scene], Reminder]] = {
    "input": _to_client_input,
    "approval": _to_approvers,
    "dispute": _to_operators,
    "start": _to_provider,
    "wait": _to_provider,
    "answer": _to_client,
    "review": _to_client,
    "kept": _to_keeper,
}

TELLERS: dict[str, Teller] = {
    "Asked": _asked,
    "Answered": _answered,
    "InputGiven": _input_given,
    "PutOff": _put_off,
    "TakenUp": _taken_up,
    "DueProposed": _due_proposed,
    "DueMoved": _due_settled("due_moved"),
    "DueKept": _due_settled("due_kept"),
    "ProgressSaid": progress_said,
    "Reminded": _reminded,
}

"""What is told while a provider works: questions, words, waits, dates, reminders."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing import events as e
from routing import views
from routing.clock.courts import Court
from routing.notices.model import Fact, Mode, Notice, Who, Words
from routing.notices.of_offers import brief_card, offer_notice, triage_card
from routing.notices.readers import approvers, client_side, members, operators, provider_side
from routing.notices.telling import Teller, Told, about_task
from routing.promises import holds_until
from routing.values import PersonId

if TYPE_CHECKING:
    from collections.abc import Callable

    from routing.task import Task
    from routing.unit import Unit


def _facts(task: Task, unit: Unit, **more: Fact | None) -> dict[str, Fact]:
    kept = {key: fact for key, fact in more.items() if fact is not None}
    return {**views.for_client(task, unit.house), **kept}


def _asked(event: e.Asked, before: Task, after: Task, unit: Unit) -> Told:
    choices = tuple({"choice": Words(text=text)} for text in event.choices)
    facts = _facts(
        after,
        unit,
        by=Who(person=event.by),
        question=Words(text=event.question),
        choices=choices or None,
        answer_by=holds_until(before, unit),
        due=before.due_at,
    )
    for person in client_side(after):
        yield Notice(
            key="question",
            to=person,
            about=about_task(after),
            slot="task",
            facts=facts,
            actions=views.client_actions(after),
        )


def _answered(event: e.Answered, before: Task, after: Task, unit: Unit) -> Told:
    facts: dict[str, Fact] = {
        **views.brief(after, unit.house),
        "by": Who(person=event.by),
        "state": after.state.value,
    }
    if event.text is not None:
        facts["answer"] = Words(text=event.text)
    if before.waiting is not None and before.waiting.question is not None:
        facts["question"] = Words(text=before.waiting.question)
    for person in provider_side(after, unit.tx):
        yield Notice(
            key="answered",
            to=person,
            about=about_task(after),
            slot="news",
            facts=facts,
            files=event.files,
            actions=views.provider_actions(after),
        )
    for person in client_side(after):
        holds = after.due_at == before.due_at
        asked: dict[str, Fact] = {key: facts[key] for key in ("question", "answer") if key in facts}
        yield Notice(
            key="passed_on",
            to=person,
            about=about_task(after),
            mode=Mode.SHOWN,
            slot="task",
            facts={
                **_facts(after, unit, holds=True if holds else None),
                **({} if holds else {"moved": True}),
                **asked,
            },
            actions=("remember", *views.client_actions(after)),
        )


def _word_passed(event: e.WordPassed, _before: Task, after: Task, unit: Unit) -> Told:
    readers = provider_side(after, unit.tx) if event.from_client else client_side(after)
    facts: dict[str, Fact] = {
        "ref": after.ref,
        "work": views.work_of(after),
        "by": Who(person=event.by),
        "side": "client" if event.from_client else "provider",
    }
    if event.text is not None:
        facts["said"] = Words(text=event.text)
    for person in readers:
        yield Notice(
            key="word",
            to=person,
            about=about_task(after),
            facts=facts,
            files=event.files,
            actions=("reply",),
            slot="word",
        )


def _input_given(event: e.InputGiven, before: Task, after: Task, unit: Unit) -> Told:
    for offer in after.open_offers:
        for person in members(offer.provider, unit.tx):
            yield replace(offer_notice(after, offer, person, unit), mode=Mode.SHOWN)
    for person in provider_side(after, unit.tx):
        yield brief_card(after, person, unit)


def _put_off(event: e.PutOff, _before: Task, after: Task, unit: Unit) -> Told:
    key = {"stand_in": "stand_in"}.get(event.why, "waiting")
    facts = _facts(
        after,
        unit,
        until=event.until_at,
        reason=None if event.reason is None else Words(text=event.reason),
    )
    mode = Mode.SAID if event.court == Court.CLIENT else Mode.SHOWN
    for person in client_side(after):
        yield Notice(
            key=key,
            to=person,
            about=about_task(after),
            mode=mode,
            slot="task",
            facts=facts,
            actions=views.client_actions(after),
        )


def _taken_up(_event: e.TakenUp, before: Task, after: Task, unit: Unit) -> Told:
    if before.waiting is None or unit.cause.timer is None:
        return
    for person in provider_side(after, unit.tx):
        yield Notice(
            key="resumed",
            to=person,
            about=about_task(after),
            slot="news",
            facts={**views.brief(after, unit.house), "state": after.state.value},
            actions=views.provider_actions(after),
        )


def _due_proposed(event: e.DueProposed, _before: Task, after: Task, unit: Unit) -> Told:
    by_client = event.by in client_side(after)
    readers = provider_side(after, unit.tx) if by_client else client_side(after)
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
            actions=("due_yes", "due_no"),
        )


def _due_settled(key: str) -> Teller:
    def tell(_event: object, before: Task, after: Task, unit: Unit) -> Told:
        if after.provider is None:
            return
        facts: dict[str, Fact] = {"ref": after.ref, "work": views.work_of(after)}
        if after.due_at is not None:
            facts["due"] = after.due_at
        for person in (*client_side(after), *provider_side(after, unit.tx)):
            shown = person == unit.cause.actor
            yield Notice(
                key=key,
                to=person,
                about=about_task(after),
                mode=Mode.SHOWN if shown else Mode.SAID,
                slot="due",
                facts=facts,
            )

    return tell


def _reminded(event: e.Reminded, before: Task, after: Task, unit: Unit) -> Told:
    readers, slot, actions = _REMINDERS[event.kind](after, unit)
    for person in readers:
        if event.kind == "triage":
            yield triage_card(after, person, unit)
            continue
        yield Notice(
            key=f"reminder.{event.kind}",
            to=person,
            about=about_task(after),
            slot=slot,
            facts=_reminder_facts(event, after, person, unit),
            actions=actions,
        )


def _reminder_facts(event: e.Reminded, task: Task, to: PersonId, unit: Unit) -> dict[str, Fact]:
    if to in provider_side(task, unit.tx):
        return {**views.brief(task, unit.house), "n": event.n}
    question = None if task.waiting is None else task.waiting.question
    asked = None if question is None else Words(text=question)
    return _facts(task, unit, n=event.n, question=asked, accept=_accept_at(task, unit))


def _accept_at(task: Task, unit: Unit) -> Fact | None:
    from routing.alarms import accept_at

    return accept_at(task, unit.house, unit.tx) if task.state == "delivered" else None


Reminder = tuple[tuple[PersonId, ...], str, tuple[str, ...]]


def _to_client(task: Task, _unit: Unit) -> Reminder:
    return client_side(task), "task", views.client_actions(task)


def _to_client_input(task: Task, _unit: Unit) -> Reminder:
    return client_side(task), "input", ("later", "theirs", "unknown")


def _to_provider(task: Task, unit: Unit) -> Reminder:
    return provider_side(task, unit.tx), "news", views.provider_actions(task)


def _to_operators(task: Task, unit: Unit) -> Reminder:
    return operators(unit.tx), "triage", ()


def _to_everybody(task: Task, unit: Unit) -> Reminder:
    readers = (*provider_side(task, unit.tx), *client_side(task), *operators(unit.tx))
    return readers, "late", ()


def _to_approvers(task: Task, unit: Unit) -> Reminder:
    return approvers(task, unit.tx), "approval", ("approve", "refuse")


_REMINDERS: dict[str, Callable[[Task, Unit], Reminder]] = {
    "input": _to_client_input,
    "approval": _to_approvers,
    "triage": _to_operators,
    "dispute": _to_operators,
    "start": _to_provider,
    "due": _to_provider,
    "late": _to_everybody,
    "answer": _to_client,
    "review": _to_client,
}

TELLERS: dict[str, Teller] = {
    "Asked": _asked,
    "Answered": _answered,
    "WordPassed": _word_passed,
    "InputGiven": _input_given,
    "PutOff": _put_off,
    "TakenUp": _taken_up,
    "DueProposed": _due_proposed,
    "DueMoved": _due_settled("due_moved"),
    "DueKept": _due_settled("due_kept"),
    "Reminded": _reminded,
}

"""Forms: the same questions as in chat, asked at once; one check for every platform.

A form is made for a reader and a task (`form_for`), checked without touching memory (`check`),
and submitted as one letter. Knows no modal and no stepper.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from routing.catalogue.model import LIST_KINDS, InputKind
from routing.closing import hand_in_form
from routing.closing.delivering import by_line, is_number, lines_said, open_lines
from routing.intake.inputs import settle
from routing.intake.reading import WORDY
from routing.notices.model import About
from routing.refusals import Refused
from routing.roles import must_be_client, must_be_theirs, must_see
from routing.seeing import named
from routing.task import Given, GivenHow, Task
from routing.understanding.inputs.secrets import secrets_in
from routing.understanding.phrases.how_long import minutes_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from routing.catalogue import Input, Service
    from routing.house import House
    from routing.inbound import Account
    from routing.people import Person
    from routing.ports import Reads
    from routing.talk import Heard
    from routing.unit import Unit
    from routing.values import Value


LINES = "lines"
"""The kind of a question that is answered by numbers of lines, or by all or none of them."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One question of a form: its key, the catalogue's title, kind and choices, or its lines."""

    key: str
    title: str
    kind: str
    required: bool = False
    choices: tuple[str, ...] = ()
    help: str = ""
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Form:
    """The steps of a form about one task."""

    task: int
    name: str
    steps: tuple[Step, ...]

    def check(self, answers: Mapping[str, str]) -> Mapping[str, str]:
        """Give a code for each answer that cannot be taken; empty when all can be."""
        by_key = {step.key: step for step in self.steps}
        problems = dict.fromkeys((key for key in answers if key not in by_key), "no_input")
        for step in self.steps:
            if step.choices and answers.get(step.key, "") not in ("", *step.choices):
                problems[step.key] = "no_choice"
        return problems


def find_form(reads: Reads, token: str, account: Account, now: datetime, house: House) -> Form:
    """The form of a posted card, or of a task by its name. Raises `Refused` as `form_for` does."""
    person, card = reads.person_by_account(account), reads.card(token)
    about = named(token) if card is None else card.about
    task = None if about is None or about.kind != About.TASK else reads.find_task(about.id)
    if person is None or task is None:
        raise Refused("no_form")
    if card is not None:
        must_be_theirs(person, card, now, house)
    return form_for(task, person, house)


def form_for(task: Task, person: Person, house: House) -> Form:
    """The form that this reader may fill in now. Raises `Refused` when there is none."""
    must_see(person, task)
    if task.closed:
        raise Refused("not_now", state=task.state.value, command="form")
    service = house.service(task)
    if service is None:
        raise Refused("no_form")
    if task.provider is not None and task.provider == person.provider:
        return Form(task=task.id, name="deliver", steps=_delivery_steps(service, task))
    # Whoever is only asked sees the brief: not what is missing, nor what the client was asked.
    must_be_client(person, task)
    return Form(task=task.id, name="intake", steps=_intake_steps(service, task))


def _intake_steps(service: Service, task: Task) -> tuple[Step, ...]:
    asked = (one for one in service.inputs if one.kind not in LIST_KINDS)
    return tuple(_step(one, task) for one in asked)


def _step(one: Input, task: Task) -> Step:
    return Step(
        key=one.key,
        title=one.title,
        kind=one.kind.value,
        required=one.key in task.missing,
        choices=one.choices,
        help=one.help,
    )


def _delivery_steps(service: Service, task: Task) -> tuple[Step, ...]:
    results = (
        Step(
            key=field.key,
            title=field.title,
            kind=LINES if by_line(task, field) else field.kind.value,
            lines=open_lines(task) if by_line(task, field) else (),
        )
        for field in service.results
    )
    return (
        Step(key="note", title="note", kind="text"),
        *results,
        Step(key="took", title="took", kind="duration"),
    )


def problems(
    form: Form, answers: Mapping[str, str], read: Callable[[Step, str], Value | None]
) -> Mapping[str, str]:
    """Give a code for each answer that submitting would refuse; `read` reads a typed answer.

    Says it before anything is kept, where a platform can show it beside the question.
    """
    found = dict(form.check(answers))
    for step in form.steps:
        said = answers.get(step.key, "").strip()
        if not said or step.key in found:
            continue
        if secrets_in(said):
            found[step.key] = "secret"
        elif step.kind == LINES and not _names_lines(step, said):
            found[step.key] = "no_item"
        elif not _is_readable(form, step, said, read):
            found[step.key] = "not_that_input"
    return found


def _names_lines(step: Step, said: str) -> bool:
    try:
        return bool(lines_said(step.lines, said))
    except Refused:
        return False


def _is_readable(
    form: Form, step: Step, said: str, read: Callable[[Step, str], Value | None]
) -> bool:
    if step.kind == "duration":
        return minutes_in(said) is not None
    if form.name == "deliver":
        return step.kind != "number" or is_number(said)
    return InputKind(step.kind) in WORDY or read(step, said) is not None


def submit(unit: Unit, heard: Heard, answers: Mapping[str, str]) -> None:
    """Take a filled-in form: inputs of a task in intake, or a delivery. Raises `Refused`."""
    about = heard.about
    task = unit.tx.find_task(about.id) if about is not None and about.kind == About.TASK else None
    if task is None:
        raise Refused("no_task")
    form = form_for(task, unit.actor, unit.house)
    problems = form.check(answers)
    if problems:
        raise Refused(next(iter(problems.values())))
    if any(secrets_in(said) for said in answers.values()):
        raise Refused("secret")
    if form.name == "deliver":
        hand_in_form(unit, task, answers, heard.files)
        return
    must_be_client(unit.actor, task)
    for step in form.steps:
        said = answers.get(step.key, "").strip()
        if said:
            given = _given(unit, task, step, said, heard.typed.get(step.key))
            settle(unit, unit.tx.task(task.id), step.key, given)


def _given(unit: Unit, task: Task, step: Step, said: str, value: Value | None) -> Given:
    if InputKind(step.kind) in WORDY:
        return Given(how=GivenHow.GIVEN, text=unit.keep_words(said, task.client))
    if value is None:
        raise Refused("not_that_input", input=step.title, kind=step.kind)
    return Given(how=GivenHow.GIVEN, value=value)

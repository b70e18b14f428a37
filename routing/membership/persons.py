"""A way to a person: whoever wants one is heard by the operators, who write back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing.membership.founding import about_person
from routing.notices.model import Fact, Notice, Subject, Who, Words
from routing.notices.readers import to_operators
from routing.refusals import Refused
from routing.roles import must_be_operator
from routing.rules import TRIAGE_WITHIN
from routing.understanding.phrases.directing import said_to
from routing.values import PersonId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.people import Person
    from routing.ports import Question
    from routing.talk import Answer, Heard, Press, Pressed
    from routing.unit import Unit


def call_operator(unit: Unit, about: Subject, heard: Heard | None = None, *actions: str) -> None:
    """Tell the operators that the actor would like a person, about what, and in which words.

    `actions`: what the actor can do meanwhile, as keys of the card that says so.
    """
    person = unit.actor
    facts: dict[str, Fact] = {"who": Who(person=person.id), "side": person.side.value}
    if about.ref and about != about_person(person.id):
        facts["regarding"] = about.ref
    if heard is not None and heard.text.strip():
        facts["said"] = Words(text=unit.keep_words(heard.text, person.client))
    notice = Notice(
        key="wants_person",
        about=about_person(person.id),
        slot="wants",
        facts=facts,
        files=() if heard is None else heard.files,
        actions=("reply_to",),
    )
    unit.tell(*to_operators(unit.tx, notice))
    _say_when(unit, about, actions)


def _say_when(unit: Unit, about: Subject, actions: tuple[str, ...]) -> None:
    hours = unit.house.desk_hours
    facts: dict[str, Fact] = {"by": hours.add(unit.now, TRIAGE_WITHIN)}
    if not hours.is_open(unit.now):
        facts["starts"] = hours.next_open(unit.now)
    unit.answer("person_called", *actions, about=about, **facts)


def _reply_to(unit: Unit, pressed: Pressed) -> None:
    """An operator writes to a person: their next words go there."""
    must_be_operator(unit.actor)
    person = unit.tx.find_person(pressed.about.id)
    if person is None:
        raise Refused("no_person")
    about = about_person(person.id)
    unit.ask(unit.actor.id, "reply_to", about)
    unit.answer("ask_reply", about=about, who=Who(person=person.id))


def _answer_reply(unit: Unit, question: Question, heard: Heard) -> bool:
    """The operator's words, passed on under their name."""
    if not heard.text.strip() and not heard.files:
        return False
    unit.tx.close_question(question.id)
    _write_to(unit, unit.tx.person(PersonId(question.about.id)), heard)
    return True


def told_person(unit: Unit, heard: Heard) -> bool:
    """An operator has somebody told: "tell Joe we are closed"; False when nobody is named."""
    for name, words in said_to(heard.text):
        found = [one for one in unit.tx.person_named(name) if one.id != unit.actor.id]
        if len(found) == 1:
            _write_to(unit, found[0], replace(heard, text=words))
            return True
    return False


def _write_to(unit: Unit, person: Person, heard: Heard) -> None:
    facts: dict[str, Fact] = {"by": Who(person=unit.actor.id)}
    if heard.text.strip():
        facts["said"] = Words(text=unit.keep_words(heard.text, person.client))
    about = about_person(person.id)
    unit.tell(
        Notice(
            key="from_desk",
            to=person.id,
            about=about,
            facts=facts,
            files=heard.files,
            actions=("answer_desk",),
        )
    )
    unit.answer("reply_sent", about=about, who=Who(person=person.id))


def _answer_desk(unit: Unit, pressed: Pressed) -> None:
    """The next words go to the desk itself, and to nobody of the other side."""
    unit.ask(unit.actor.id, "to_desk", pressed.about)
    unit.answer("ask_desk", about=pressed.about)


def _to_desk(unit: Unit, question: Question, heard: Heard) -> bool:
    unit.tx.close_question(question.id)
    call_operator(unit, question.about, heard)
    return True


PRESSES: Mapping[str, Press] = {"reply_to": _reply_to, "answer_desk": _answer_desk}
ANSWERS: Mapping[str, Answer] = {"reply_to": _answer_reply, "to_desk": _to_desk}

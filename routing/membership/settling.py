"""The first minutes on the desk: the welcome, the place and its clock, the language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from routing.membership.cities import zone_said, zones_like
from routing.membership.founding import about_person, is_zone, lang_of, place_person
from routing.notices.model import Fact, Firm, Mode, Notice
from routing.people import LangFrom, Person, Position
from routing.refusals import Refused
from routing.understanding.meaning import Act, Decision
from routing.understanding.phrases.pressing import wanted_press

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.ports import Question
    from routing.talk import Answer, Heard, Press, Pressed
    from routing.unit import Unit

_AGAIN = "again"
_ANSWER_LENGTH = 60
"""Code points up to which words may be the name of a place, however they are spelled."""


def clock_facts(unit: Unit, person: Person) -> dict[str, Fact]:
    """Where somebody is, what time it is, and when people start if nobody is there now."""
    facts: dict[str, Fact] = {"zone": person.zone, "at": unit.now}
    if person.zone_sure:
        facts["sure"] = True
    if not unit.house.desk_hours.is_open(unit.now):
        facts["starts"] = unit.house.desk_hours.next_open(unit.now)
    return facts


def zone_actions(person: Person) -> tuple[str, ...]:
    """The buttons that settle a zone which nobody has confirmed."""
    return () if person.zone_sure else ("zone_yes", "zone_other")


def welcome(unit: Unit, person: Person, mode: Mode = Mode.SAID) -> None:
    """Say who the desk is and how to write to it; asks where the person is until that is sure."""
    facts = clock_facts(unit, person)
    if person.client is not None and person.position != Position.OWNER:
        facts["firm"] = Firm(party=person.client)
    unit.tell(
        Notice(
            key="welcome",
            to=person.id,
            about=about_person(person.id),
            mode=mode,
            slot="welcome",
            facts=facts,
            actions=(*zone_actions(person), "keeps"),
        )
    )


def _zone_yes(unit: Unit, pressed: Pressed) -> None:
    """Yes, that is where I am."""
    person = place_person(unit, unit.actor, zone=unit.actor.zone)
    _placed(unit, person, pressed.slot)


def _placed(unit: Unit, person: Person, slot: str = "") -> None:
    """The welcome says it in its own place; elsewhere one line does."""
    unit.tx.close_questions(about_person(person.id), ("zone",))
    if slot == "welcome":
        welcome(unit, person, Mode.SHOWN)
        return
    about = about_person(person.id)
    facts = clock_facts(unit, person)
    unit.tell(
        Notice(key="zone_set", to=person.id, about=about, facts=facts, actions=("zone_other",))
    )


def _zone_other(unit: Unit, pressed: Pressed) -> None:
    """Another place: ask which."""
    ask_zone(unit)


def ask_zone(unit: Unit) -> None:
    """Ask the actor where they are; a city is enough."""
    about = about_person(unit.actor.id)
    unit.ask(unit.actor.id, "zone", about)
    unit.answer("ask_zone", about=about)


def _zone(unit: Unit, pressed: Pressed) -> None:
    """One of the places that were offered."""
    if not is_zone(pressed.arg):
        raise Refused("bad_zone")
    _placed(unit, place_person(unit, unit.actor, zone=pressed.arg))


def _answer_zone(unit: Unit, question: Question, heard: Heard) -> bool:
    """A city or a zone; a few words that may be one are asked about once more, and only once.

    What is plainly something else is no answer, and is taken for what it is; a city is one later,
    too.
    """
    zone = "" if _routes(heard) else zone_said(heard.text)
    if zone:
        _placed(unit, place_person(unit, unit.actor, zone=zone))
        return True
    if question.key == _AGAIN or not _may_be_place(heard):
        return False
    unit.tx.close_question(question.id)
    unit.ask(unit.actor.id, question.kind, question.about, _AGAIN)
    near = tuple(f"zone.{name}" for name in zones_like(heard.text))
    unit.answer("zone_unknown", *near, about=question.about)
    return True


def _routes(heard: Heard) -> bool:
    return any(part.decision == Decision.ROUTE for part in heard.meaning.parts)


def _may_be_place(heard: Heard) -> bool:
    """Whether nothing in the words speaks of work, ends or accepts any, or is more than a name."""
    meaning, short = heard.meaning, len(heard.text.strip()) <= _ANSWER_LENGTH
    named = meaning.act in _OF_A_PLACE and meaning.in_scope < _OF_WORK
    return short and named and not heard.files and wanted_press(heard.text) is None


_OF_A_PLACE = frozenset({Act.REMARK, Act.ANSWER, Act.NOT_FOR_US})
_OF_WORK = 0.5
"""From this share on, words are likelier about work than the name of a place."""


def set_lang(unit: Unit, lang: str) -> None:
    """Speak this language with the actor from now on. Refuses what is no code of one."""
    code = lang_of(lang)
    if not re.fullmatch(r"[a-z]{2,3}", code):
        raise Refused("bad_lang")
    # Sure from now on, or the platform's own setting would take it back.
    person = place_person(unit, unit.actor, lang=code, lang_from=LangFrom.SURE)
    unit.answer("lang_set", about=about_person(person.id), lang=person.lang)


def what_we_keep(unit: Unit) -> None:
    """Say what the desk keeps of people, for how long, and who sees it."""
    unit.answer("what_we_keep", "person", about=about_person(unit.actor.id))


PRESSES: Mapping[str, Press] = {
    "zone_yes": _zone_yes,
    "zone_other": _zone_other,
    "zone": _zone,
    "set_lang": lambda unit, pressed: set_lang(unit, pressed.arg),
    "keeps": lambda unit, _pressed: what_we_keep(unit),
}
ANSWERS: Mapping[str, Answer] = {"zone": _answer_zone}

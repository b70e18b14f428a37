"""Talks: a time is put, both get it with the link and a file; the other side says Fine or Move."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from routing.beside import cards
from routing.beside.appointing import link_for
from routing.beside.known import meant, one_of
from routing.beside.model import Meeting, MeetingAgreed, MeetingDropped, MeetingPut
from routing.beside.saying import tell_actor
from routing.membership.founding import about_person
from routing.notices.model import About, Fact, Firm
from routing.notices.readers import may_approve
from routing.refusals import Refused
from routing.roles import must_see
from routing.understanding.meaning import END_OF_DAY
from routing.understanding.phrases.beside import wants_talk
from routing.values import ArrangementId, PartyId, PersonId, TaskId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.arrangement import Arrangement
    from routing.ports import Question
    from routing.talk import Answer, Heard, Press, Pressed
    from routing.task import Task
    from routing.unit import Unit


# --- a talk is wished for ---


def wished(unit: Unit, heard: Heard) -> bool:
    """Take "can I talk to Ana?" of a client; False when they mean nobody who works for them."""
    whom = None if unit.actor.client is None or heard.files else wants_talk(heard.text)
    found = () if whom is None or not whom.name else meant(unit, heard, whom)
    if len(found) != 1:
        return False
    _ask_when(unit, found[0].held, found[0].provider, None)
    return True


def _talk(unit: Unit, pressed: Pressed) -> None:
    """Talk to the provider of a task, or to the one that the button names."""
    if pressed.arg:
        one = one_of(unit, pressed.arg)
        _ask_when(unit, one.held, one.provider, None)
        return
    task = unit.tx.find_task(pressed.about.id) if pressed.about.kind == About.TASK else None
    if task is None:
        raise Refused("no_task")
    must_see(unit.actor, task)
    if task.provider is None or not task.arrangement:
        raise Refused("nobody_yet")
    if unit.actor.client != task.client and unit.actor.provider != task.provider:
        raise Refused("not_yours")
    _ask_when(unit, unit.tx.arrangement(task.arrangement), task.provider, task)


def _ask_when(unit: Unit, held: Arrangement, provider: PartyId, task: Task | None) -> None:
    data = {} if task is None else {"task": str(task.id)}
    about, me = about_person(unit.actor.id), unit.actor.id
    unit.ask(me, "talk_when", about, held=str(held.id), provider=str(provider), **data)
    theirs = unit.actor.provider == provider
    firm = Firm(party=held.client if theirs else provider)
    unit.answer("talk_when", "talk_not", "person", about=about, firm=firm)


def _answer_when(unit: Unit, question: Question, heard: Heard) -> bool:
    at = _clock_time(unit, heard)
    if at is None:
        return False
    held = unit.tx.arrangement(ArrangementId(int(question.data["held"])))
    provider = PartyId(int(question.data["provider"]))
    number = question.data.get("task")
    unit.tx.close_question(question.id)
    task = None if number is None else TaskId(int(number))
    meeting = Meeting(
        n=held.counted + 1,
        at=at,
        by=unit.actor.id,
        client=_client_of(unit, task),
        provider=provider,
        task=task,
        link=link_for(unit, provider),
    )
    _put(unit, held, meeting)
    return True


def _client_of(unit: Unit, task: TaskId | None) -> PersonId:
    """Whose talk it is on the client's side: who asked for the task, else who wishes to talk."""
    return unit.actor.id if task is None else unit.tx.task(task).requester


def _clock_time(unit: Unit, heard: Heard) -> datetime | None:
    """The time of a day that the words name. Refuses a day alone, and what is past."""
    if heard.due_at is None:
        return None
    said = [w for w in heard.meaning.when if isinstance(w.value, datetime) and w.rule != END_OF_DAY]
    if not said:
        raise Refused("talk_time")
    if heard.due_at <= unit.now:
        raise Refused("date_past", due=heard.due_at)
    return heard.due_at


def _put(unit: Unit, held: Arrangement, meeting: Meeting) -> None:
    held = unit.record_arrangement(held, MeetingPut(meeting=meeting))
    unit.tell(*cards.told(held, meeting, unit))


# --- what becomes of it ---


def _mine(unit: Unit, number: int, n: str) -> tuple[Arrangement, Meeting]:
    """A meeting of the actor's own. Refuses one that is over or somebody else's."""
    held = unit.tx.arrangement(ArrangementId(number))
    meeting = next((m for m in held.meetings if str(m.n) == n), None)
    if meeting is None or meeting.at <= unit.now or not _may(unit, held, meeting):
        raise Refused("talk_over")
    return held, meeting


def _may(unit: Unit, held: Arrangement, meeting: Meeting) -> bool:
    person = unit.actor
    own = person.client == held.client and (person.id == meeting.client or may_approve(person))
    return own or person.provider == meeting.provider


def _pressed(unit: Unit, pressed: Pressed) -> tuple[Arrangement, Meeting]:
    if pressed.about.kind != About.ARRANGEMENT:
        raise Refused("talk_over")
    return _mine(unit, pressed.about.id, pressed.arg)


def _fine(unit: Unit, pressed: Pressed) -> None:
    held, meeting = _pressed(unit, pressed)
    if not meeting.agreed:
        held = unit.record_arrangement(held, MeetingAgreed(n=meeting.n, by=unit.actor.id))
    unit.tell(*cards.agreed(held, meeting, unit))


def _off(unit: Unit, pressed: Pressed) -> None:
    held, meeting = _pressed(unit, pressed)
    held = unit.record_arrangement(held, MeetingDropped(n=meeting.n, by=unit.actor.id))
    unit.tell(*cards.dropped(held, meeting, unit))


def _move(unit: Unit, pressed: Pressed) -> None:
    """Ask for another time."""
    held, meeting = _pressed(unit, pressed)
    about, me = about_person(unit.actor.id), unit.actor.id
    unit.ask(me, "talk_move", about, key=str(meeting.n), held=str(held.id))
    facts: dict[str, Fact] = cards.facts_of(held, meeting, unit)
    tell_actor(unit, "talk_move_when", facts, "talk_not", "person")


def _answer_move(unit: Unit, question: Question, heard: Heard) -> bool:
    at = _clock_time(unit, heard)
    if at is None:
        return False
    unit.tx.close_question(question.id)
    held, meeting = _mine(unit, int(question.data["held"]), question.key)
    moved = replace(meeting, at=at, by=unit.actor.id, turn=meeting.turn + 1, agreed=False)
    _put(unit, held, moved)
    return True


def _not(unit: Unit, _pressed: Pressed) -> None:
    """No time is put after all."""
    unit.tx.close_questions(about_person(unit.actor.id), ("talk_when", "talk_move"))
    unit.answer("never_mind", "things")


PRESSES: Mapping[str, Press] = {
    "talk": _talk,
    "talk_not": _not,
    "talk_fine": _fine,
    "talk_move": _move,
    "talk_off": _off,
}
ANSWERS: Mapping[str, Answer] = {"talk_when": _answer_when, "talk_move": _answer_move}

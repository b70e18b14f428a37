""" "Is my bookkeeper there?": who works for the client, and until or from when they are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.access.telling import told as told_of_access
from routing.beside.known import Known, meant
from routing.beside.meetings import wished
from routing.beside.quick import asked_quickly
from routing.beside.saying import tell_actor
from routing.notices.model import Fact, Firm, Work
from routing.notices.presence import there_facts
from routing.people import MeetingPlaceSaid
from routing.understanding.phrases.beside import asks_there, meeting_link

if TYPE_CHECKING:
    from routing.talk import Heard
    from routing.unit import Unit

MOST = 4
"""So many providers are told of at once."""


def told(unit: Unit, heard: Heard) -> bool:
    """Answer what is asked beside any task; False when the message is something else."""
    if _told_link(unit, heard):
        return True
    if unit.actor.client is None:
        return False
    if _told_there(unit, heard) or told_of_access(unit, heard):
        return True
    return asked_quickly(unit, heard) or wished(unit, heard)


def _told_there(unit: Unit, heard: Heard) -> bool:
    whom = None if heard.files else asks_there(heard.text)
    if whom is None:
        return False
    found = meant(unit, heard, whom)
    if found:
        _show(unit, found)
    elif whom.name and not whom.role:
        return False
    else:
        unit.answer("presence_none", "things", "person")
    return True


def _show(unit: Unit, found: tuple[Known, ...]) -> None:
    shown = _each_once(found)[:MOST]
    rows = tuple(_row(unit, one) for one in shown)
    both = ((f"quick.{one.provider}", f"talk.{one.provider}") for one in shown)
    actions = tuple(action for pair in both for action in pair)
    facts: dict[str, Fact] = {"able": rows, "count": len(rows)}
    tell_actor(unit, "presence", facts, *actions, "things", "person")


def _each_once(found: tuple[Known, ...]) -> tuple[Known, ...]:
    return tuple({one.provider: one for one in reversed(found)}.values())[::-1]


def _row(unit: Unit, one: Known) -> dict[str, Fact]:
    there = there_facts(one.provider, unit)
    return {"firm": Firm(party=one.provider), "work": Work(service=one.held.service), **there}


def _told_link(unit: Unit, heard: Heard) -> bool:
    """Keep where a provider meets people, in their own words."""
    link = None if unit.actor.provider is None or heard.files else meeting_link(heard.text)
    if link is None or unit.actor.provider is None:
        return False
    text = unit.keep_words(link, None)
    unit.record_party(unit.actor.provider, MeetingPlaceSaid(text=text))
    unit.answer("link_kept", "profile", "person")
    return True

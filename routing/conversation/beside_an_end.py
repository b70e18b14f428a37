"""What a client wants in the message that calls something off: it is never lost for the end.

Knows nothing of how the end is carried out; it is told where that was done, or asked about.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing import intake
from routing.refusals import Refused
from routing.understanding.acts.deciding import ending_words
from routing.understanding.meaning import Act

if TYPE_CHECKING:
    from routing.talk import Heard
    from routing.unit import Unit


def also_wanted(unit: Unit, heard: Heard) -> None:
    """Open what is wanted besides. What bars it is told, and the end holds all the same."""
    if not _wants_too(heard) or unit.actor.client is None or intake.asked_already(unit, heard):
        return
    try:
        intake.open_request(unit, unit.actor, heard)
    except Refused as refused:
        unit.card(f"refused.{refused.code}", facts=refused.facts)


def the_end(heard: Heard) -> Heard:
    """Only what ends something, where more is wanted in the same message."""
    if not _wants_too(heard):
        return heard
    said = ending_words(heard.text, heard.meaning.lang)
    return replace(heard, text=said, meaning=replace(heard.meaning, parts=(), when=()))


def ends_a_task(heard: Heard) -> bool:
    """Whether a task ends and more is wanted: no answer to a card, and nothing to add to one."""
    return _wants_too(heard) and (heard.meaning.target or "").startswith("T-")


def speaks_twice(unit: Unit, heard: Heard) -> bool:
    """Whether somebody who does work and gives work may mean either by such words."""
    person = unit.actor
    return _wants_too(heard) and person.client is not None and person.provider is not None


def _wants_too(heard: Heard) -> bool:
    """Whether something is called off, and something else is wanted."""
    return heard.meaning.act == Act.CANCEL and bool(heard.meaning.parts)

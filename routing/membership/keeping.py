"""What a client keeps in house: said in words, listed, and let go by a tap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.membership.firm import owned
from routing.membership.founding import about_person
from routing.notices.model import Fact, Mode, Words
from routing.people import KeepDropped, KeepSaid
from routing.refusals import Refused
from routing.understanding.phrases.keeping import kept_said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.talk import Heard, Press, Pressed
    from routing.unit import Unit

MOST = 20
"""So many competencies a firm may name; more are no list that anybody reads."""


def told_to_keep(unit: Unit, heard: Heard) -> bool:
    """Take a whole message that says what stays in house; False for any other."""
    what = "" if unit.actor.client is None or heard.files else kept_said(heard.text)
    if not what:
        return False
    client = owned(unit)
    held = unit.tx.party(client).keeps
    if len(held) >= MOST:
        raise Refused("keeps_full", limit=MOST)
    if what.casefold() not in (unit.tx.words(one).casefold() for one in held):
        unit.record_party(client, KeepSaid(text=unit.keep_words(what, client)))
    show_keeps(unit)
    return True


def show_keeps(unit: Unit, mode: Mode = Mode.SAID) -> None:
    """Show a firm what it keeps in house, each with its button to let go."""
    held = unit.tx.party(owned(unit)).keeps
    rows: tuple[Fact, ...] = tuple({"said": Words(text=text)} for text in held)
    unit.card(
        "keeps_list" if held else "keeps_none",
        *(f"unkeep.{n}" for n, _ in enumerate(held, start=1)),
        "person",
        about=about_person(unit.actor.id),
        slot="keeps",
        mode=mode,
        facts={"keep_list": rows} if rows else {},
    )


def _unkeep(unit: Unit, pressed: Pressed) -> None:
    client = owned(unit)
    held = unit.tx.party(client).keeps
    number = int(pressed.arg) if pressed.arg.isdecimal() else 0
    if not 1 <= number <= len(held):
        raise Refused("no_keep")
    unit.record_party(client, KeepDropped(text=held[number - 1]))
    show_keeps(unit, Mode.SHOWN)


PRESSES: Mapping[str, Press] = {
    "unkeep": _unkeep,
    "keep_list": lambda unit, _pressed: show_keeps(unit),
}

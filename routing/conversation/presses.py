"""From a pressed button to the room that does it. Rights and states are checked there, not here."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from routing import closing, intake, membership, offering, operating, widening, working
from routing.access import keeping as access
from routing.beside import meetings, quick
from routing.changes import deciding, putting
from routing.checkin import agreeing, estimating, following
from routing.checkin import changing as checking_in
from routing.conversation import (
    enquiring,
    explaining,
    foreseeing,
    held,
    mapping,
    reporting,
    underway,
)
from routing.conversation.tables import one_table
from routing.first import asking as first
from routing.leaving import going
from routing.money import changing, telling
from routing.notices.model import About
from routing.refusals import Refused
from routing.series import keeping as series
from routing.talk import Press, Pressed
from routing.things import things

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.ports import PostedCard
    from routing.understanding.meaning import InputValue
    from routing.unit import Unit


def press(
    unit: Unit, card: PostedCard, action: str, typed: Mapping[str, InputValue] | None = None
) -> None:
    """Do what a button says. The card says only what was pressed: rights and state are checked."""
    name, _, arg = action.partition(".")
    pressed = Pressed(about=card.about, arg=arg, slot=card.slot, typed=typed or {})
    found = _PRESSES.get(card.about.kind, {}).get(name) or _ANYWHERE.get(name)
    if found is None:
        raise Refused("no_action")
    found(unit, pressed)


def _things(unit: Unit, _pressed: Pressed) -> None:
    unit.tell(things(unit, unit.actor, unit.house))


def _prices(unit: Unit, _pressed: Pressed) -> None:
    enquiring.prices(unit)


def _undo(unit: Unit, pressed: Pressed) -> None:
    """Take back the newest thing that this card did: a confirmation or an acceptance."""
    if pressed.about.kind == About.REQUEST:
        request = unit.tx.find_request(pressed.about.id)
        if request is None or request.requester != unit.actor.id:
            raise Refused("no_request")
        intake.undo_request(unit, request)
        return
    task = unit.tx.find_task(pressed.about.id)
    if task is None:
        raise Refused("no_task")
    closing.undo_accept(unit, task)


def _wants_person(unit: Unit, pressed: Pressed) -> None:
    """Every card has a way to a person; words that wait for their place go along."""
    words = held.kept(unit) if pressed.slot == "which" else None
    membership.call_operator(unit, pressed.about, words)


def _forget(unit: Unit, pressed: Pressed) -> None:
    """Leave the held words where they are; or, with a number, drop a standing note."""
    if pressed.arg:
        membership.forget_note(unit, pressed)
    else:
        held.forget(unit)


_PRESSES: Mapping[About, Mapping[str, Press]] = {
    About.REQUEST: {**intake.REQUEST_PRESSES},
    About.SERIES: series.PRESSES,
    About.ARRANGEMENT: {
        **changing.PRESSES,
        **deciding.PRESSES,
        **checking_in.PRESSES,
        **estimating.PRESSES,
        **following.PRESSES,
    },
    About.TASK: one_table(  # type: ignore[dict-item]
        intake.TASK_PRESSES,
        offering.PRESSES,
        widening.PRESSES,
        working.PRESSES,
        closing.PRESSES,
        explaining.OF_TASK,
        {k: v for k, v in operating.PRESSES.items() if k not in working.PRESSES},
    ),
}
_ANYWHERE: Mapping[str, Press] = {
    **operating.PRESSES,
    **membership.PRESSES,
    **telling.PRESSES,
    **agreeing.PRESSES,
    "series_change": series.PRESSES["series_change"],
    "timer_on": working.PRESSES["timer_on"],
    **underway.PRESSES,
    **quick.PRESSES,
    **meetings.PRESSES,
    **first.PRESSES,
    **access.PRESSES,
    **going.PRESSES,
    **putting.PRESSES,
    **mapping.PRESSES,
    **reporting.PRESSES,
    **explaining.PRESSES,
    **foreseeing.PRESSES,
    "prices": _prices,
    "things": _things,
    "undo": _undo,
    "person": _wants_person,
    "to": held.press_to,
    "forget": _forget,
}
ACTIONS: frozenset[str] = frozenset(
    chain(_ANYWHERE, *_PRESSES.values(), ("as_new",)),
)
"""Every action name that a card may carry; `bot` has a label for each."""

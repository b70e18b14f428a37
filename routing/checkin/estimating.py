"""The client's own estimates, asked lightly from the weekly card: what one would take them.

Two questions, each answered by a tap, in words, or with "I don't know"; asked again only when the
client wants to say it anew.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from routing.arrangement import about_arrangement
from routing.checkin.brought import brought_lately, brought_row, saved_of
from routing.checkin.changing import arrangement_of, of_card
from routing.checkin.model import Estimated, EstimateSaid
from routing.notices.model import Fact, Mode, Work
from routing.people import Side
from routing.refusals import Refused
from routing.understanding.phrases.how_long import minutes_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.arrangement import Arrangement
    from routing.ports import Question
    from routing.talk import Answer, Heard, Press, Pressed
    from routing.unit import Unit

CHOICES = {
    Estimated.SAVED: ("saved.60", "saved.120", "saved.240", "saved.480", "saved.0"),
    Estimated.OWN: ("own.5", "own.15", "own.30", "own.60", "own.0"),
}
"""Minutes on buttons; 0 is "I don't know"."""
MOST = 100 * 60
"""So many minutes at most are believed to be one piece of work."""


def _estimate(unit: Unit, pressed: Pressed) -> None:
    """Ask for what is not known yet; once all is, both are asked anew."""
    held = _mine(unit, pressed)
    known = saved_of(held) is not None and Estimated.OWN not in held.checks.estimated
    _ask(unit, held, Estimated.OWN if known else Estimated.SAVED, Mode.SAID)


def _mine(unit: Unit, pressed: Pressed) -> Arrangement:
    held, side, _ = of_card(unit, pressed)
    if side != Side.CLIENT:
        raise Refused("no_arrangement")
    return held


def _ask(unit: Unit, held: Arrangement, what: Estimated, mode: Mode) -> None:
    about = about_arrangement(held)
    unit.ask(unit.actor.id, "estimate", about, key=what.value)
    _tell(unit, held, f"ask_{what.value}", (*CHOICES[what], "person"), {}, mode)


def _tell(
    unit: Unit,
    held: Arrangement,
    key: str,
    actions: tuple[str, ...],
    facts: Mapping[str, Fact],
    mode: Mode,
) -> None:
    unit.card(
        key,
        *actions,
        about=about_arrangement(held),
        slot="estimate",
        mode=mode,
        facts={"work": Work(service=held.service), **facts},
    )


def _chosen(what: Estimated) -> Press:
    def press(unit: Unit, pressed: Pressed) -> None:
        held = _mine(unit, pressed)
        if not pressed.arg.isdecimal() or int(pressed.arg) > MOST:
            raise Refused("no_action")
        _said(unit, held, what, int(pressed.arg))

    return press


def _answer(unit: Unit, question: Question, heard: Heard) -> bool:
    minutes = minutes_in(heard.text)
    held, side, _ = arrangement_of(unit, question.about.id)
    if not minutes or minutes > MOST or side != Side.CLIENT:
        return False
    _said(unit, held, Estimated(question.key), minutes)
    return True


def _said(unit: Unit, held: Arrangement, what: Estimated, minutes: int) -> None:
    """Keep it; after the whole comes the own part, after that what both come to."""
    unit.tx.close_questions(about_arrangement(held), ("estimate",))
    length = timedelta(minutes=minutes) if minutes else None
    held = unit.record_arrangement(held, EstimateSaid(what=what, length_for=length))
    if what == Estimated.SAVED and length is not None:
        _ask(unit, held, Estimated.OWN, Mode.SHOWN)
        return
    found = brought_lately(unit.tx, held, unit.now)
    facts = {} if found is None else {"brought": (brought_row(held, found),)}
    _tell(unit, held, "estimate_kept", ("estimate", "person"), facts, Mode.SHOWN)


PRESSES: Mapping[str, Press] = {
    "estimate": _estimate,
    "saved": _chosen(Estimated.SAVED),
    "own": _chosen(Estimated.OWN),
}
ANSWERS: Mapping[str, Answer] = {"estimate": _answer}

"""What a client says to a change notice, and what it does when its day has come.

Work that was confirmed keeps its terms: only what is offered from then on goes another way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.arrangement import Arrangement, UsualSet
from routing.changes.model import (
    NoticeAgreed,
    NoticeBegun,
    NoticeRefused,
    Stage,
    What,
    notice_of,
)
from routing.changes.telling import settled_cards
from routing.membership.persons import call_operator
from routing.notices.model import About, Subject
from routing.notices.readers import may_approve
from routing.refusals import Refused
from routing.values import ArrangementId

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from routing.changes.model import ChangeNotice
    from routing.talk import Press, Pressed
    from routing.timers import Timer
    from routing.unit import Unit

Found = tuple[Arrangement, "ChangeNotice"]


def _asked(unit: Unit, pressed: Pressed) -> Found:
    """The notice of the card, if the actor may say yes for its client and nobody has."""
    held = arrangement_in(unit, pressed.about)
    if held is None or unit.actor.client != held.client:
        raise Refused("no_arrangement")
    if not may_approve(unit.actor):
        raise Refused("only_approver")
    told = notice_of(held.changes, int(pressed.arg)) if pressed.arg.isdecimal() else None
    if told is None or told.stage != Stage.PUT:
        raise Refused("change_over")
    return held, told


def arrangement_in(unit: Unit, about: Subject) -> Arrangement | None:
    """The arrangement that a card is about, or None."""
    if about.kind != About.ARRANGEMENT:
        return None
    return unit.tx.arrangement(ArrangementId(about.id))


def together(unit: Unit, held: Arrangement, told: ChangeNotice) -> Iterator[Found]:
    """What stands on the same card: one absence is told once, for all that its client has there."""
    yield held, told
    if told.what != What.AWAY:
        return
    for other in unit.tx.arrangements_of(held.client):
        for one in other.changes:
            same = (one.what, one.old, one.from_at, one.stage) == (
                told.what,
                told.old,
                told.from_at,
                told.stage,
            )
            if same and other.id != held.id:
                yield other, one


def _agree(unit: Unit, pressed: Pressed) -> None:
    held, told = _asked(unit, pressed)
    for other, one in tuple(together(unit, held, told)):
        _hold(unit, other, one)
    after = unit.tx.arrangement(held.id)
    unit.tell(*settled_cards(unit, after, notice_of(after.changes, told.n) or told))


def _hold(unit: Unit, held: Arrangement, told: ChangeNotice) -> None:
    from_at = max(unit.now, told.from_at)
    held = unit.record_arrangement(held, NoticeAgreed(n=told.n, from_at=from_at))
    if told.what == What.PEOPLE and from_at <= unit.now:
        unit.record_arrangement(held, NoticeBegun(n=told.n))
    elif told.what == What.AWAY and told.new not in (None, held.stand_in):
        unit.record_arrangement(held, UsualSet(stand_in=told.new))


def _talk(unit: Unit, pressed: Pressed) -> None:
    held, told = _asked(unit, pressed)
    for other, one in tuple(together(unit, held, told)):
        unit.record_arrangement(other, NoticeRefused(n=one.n))
    after = unit.tx.arrangement(held.id)
    unit.tell(*settled_cards(unit, after, notice_of(after.changes, told.n) or told))
    call_operator(unit, pressed.about)


def begin(unit: Unit, timer: Timer) -> None:
    """The day has come on which somebody else does it: they are asked first from now on."""
    held = unit.tx.arrangement(ArrangementId(timer.subject.id))
    unit.record_arrangement(held, NoticeBegun(n=timer.ordinal))


PRESSES: Mapping[str, Press] = {"notice_agree": _agree, "notice_talk": _talk}

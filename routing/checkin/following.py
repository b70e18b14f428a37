"""What people decided to do themselves: some days later the desk asks whether it was done.

Asked of the client, three times at most; "not yet" asks again, "done" stays on the cards with what
it brought, "leave it" ends it. What the desk itself carries out is never asked about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.arrangement import about_arrangement
from routing.checkin import cards
from routing.checkin.changing import of_card
from routing.checkin.model import ChangeAsked, ChangeDone
from routing.checkin.planning import BOTH, asks_at, clients, readers
from routing.notices.model import Mode, Notice, Work
from routing.people import Side
from routing.refusals import Refused
from routing.values import ArrangementId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.arrangement import Arrangement
    from routing.checkin.model import Change
    from routing.notices.model import Fact
    from routing.talk import Press, Pressed
    from routing.timers import Timer
    from routing.unit import Unit

ACTIONS = ("change_done", "change_not_yet", "change_drop", "raise_point", "person")


def due(unit: Unit, timer: Timer) -> None:
    """Ask the client whether it was done."""
    held = unit.tx.arrangement(ArrangementId(timer.subject.id))
    change = held.checks.change
    assert change is not None
    after = unit.record_arrangement(held, ChangeAsked(n=change.n, asked_at=unit.now))
    for person in clients(unit.tx, after.client):
        unit.tell(
            Notice(
                key="change_asked",
                to=person.id,
                about=about_arrangement(after),
                slot=f"done.{change.n}",
                facts={"work": Work(service=after.service), **cards.decided_facts(change)},
                actions=ACTIONS,
            )
        )


def _asked(unit: Unit, pressed: Pressed) -> tuple[Arrangement, Change]:
    """The change of the card, if it is the actor's to say and still asked."""
    held, side, _ = of_card(unit, pressed)
    change = held.checks.change
    if change is None or not change.by_people or change.ended_at is not None or change.done:
        raise Refused("change_over")
    if side != Side.CLIENT:
        raise Refused("client_decides")
    return held, change


def _done(unit: Unit, pressed: Pressed) -> None:
    """It counts from the decision on; where it took longer, from now."""
    held, change = _asked(unit, pressed)
    since = None if change.asked <= 1 else unit.now
    event = ChangeDone(n=change.n, done=True, at=unit.now, since_at=since)
    _tell(unit, unit.record_arrangement(held, event), change, "change_was_done")


def _not_yet(unit: Unit, pressed: Pressed) -> None:
    held, change = _asked(unit, pressed)
    facts: dict[str, Fact] = {"work": Work(service=held.service), **cards.decided_facts(change)}
    again = asks_at(change)
    if again is not None:
        facts["again"] = again
    about, me = about_arrangement(held), unit.actor.id
    unit.tell(Notice(key="change_waits", to=me, about=about, mode=Mode.SHOWN,
                     slot=f"done.{change.n}", facts=facts,
                     actions=("change_done", "change_drop", "person")))  # fmt: skip


def _drop(unit: Unit, pressed: Pressed) -> None:
    held, change = _asked(unit, pressed)
    event = ChangeDone(n=change.n, done=False, at=unit.now)
    _tell(unit, unit.record_arrangement(held, event), change, "change_left")


def _tell(unit: Unit, held: Arrangement, change: Change, key: str) -> None:
    """Both sides read what came of it; who said so, on their card in place."""
    facts: dict[str, Fact] = {"work": Work(service=held.service), **cards.decided_facts(change)}
    for side in BOTH:
        for person in readers(unit.tx, held, side, change.whose):
            own = person.id == unit.actor.id
            unit.tell(
                Notice(
                    key=key,
                    to=person.id,
                    about=about_arrangement(held),
                    mode=Mode.SHOWN if own else Mode.SAID,
                    slot=f"done.{change.n}",
                    facts=cards.for_side(facts, side),
                    actions=("person",),
                    rings=False,
                )
            )


PRESSES: Mapping[str, Press] = {
    "change_done": _done,
    "change_not_yet": _not_yet,
    "change_drop": _drop,
}

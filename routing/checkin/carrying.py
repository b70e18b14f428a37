"""A decided change carried out: what the desk can do about a cause, does, and takes back.

It begins with the client's yes; what touches the provider's own work waits for theirs too. Work
that was confirmed before keeps what it was confirmed under. What it brought is measured from then.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing.arrangement import UsualSet, about_arrangement
from routing.catalogue.model import StepOwner
from routing.checkin import cards
from routing.checkin.causes import Cause
from routing.checkin.early import days_late, order_of
from routing.checkin.habits import Does, Habit, HabitBegun, HabitEnded, HabitRefused
from routing.checkin.planning import BOTH, readers
from routing.figures.proposal import quickest
from routing.notices.model import Firm, Mode, Notice, Work
from routing.people import Side

if TYPE_CHECKING:
    from routing.arrangement import Arrangement, ArrangementEvent
    from routing.checkin.model import Change
    from routing.figures.columns import Columns
    from routing.figures.proposal import Proposal
    from routing.notices.model import Fact
    from routing.ports import Reads
    from routing.unit import Unit
    from routing.values import PartyId

ENOUGH = 5
"""Of so many deliveries somebody is known to be quicker."""
ALWAYS = {
    Cause.ANSWERS: Does.REMIND_ANSWERS,
    Cause.REVIEW: Does.REMIND_REVIEW,
    Cause.TAKING: Does.ASK_ALL,
}


def habit_for(
    reads: Reads, held: Arrangement, change: Change, found: Proposal, among: Columns
) -> Habit | None:
    """Give what the desk can do about a cause; None where it can do nothing, or does already."""
    habit = _able(reads, held, change, found, among)
    if habit is None or any(
        (one.does, one.key) == (habit.does, habit.key) for one in held.checks.habits
    ):
        return None
    return habit


def _able(
    reads: Reads, held: Arrangement, change: Change, found: Proposal, among: Columns
) -> Habit | None:
    n, named = change.n, change.input
    if found.cause in ALWAYS:
        return Habit(n=n, does=ALWAYS[found.cause])
    if found.cause is Cause.INPUTS and named:
        late = days_late(found.held_for, found.of) if order_of(reads, held) else 0
        return Habit(n=n, does=Does.ASK_FIRST, key=named, days=late)
    if found.cause is Cause.STEP:
        if found.owner is StepOwner.CLIENT:
            return Habit(n=n, does=Does.REMIND_STEP, key=found.step)
        return Habit(n=n, does=Does.ASK_STEP, key=found.step, provider=change.whose)
    if found.cause is Cause.PROVIDER and found.provider is not None:
        other = _other(reads, held, found.provider, among)
        return None if other is None else Habit(n=n, does=Does.OTHER_FIRST, provider=other)
    return None


def _other(reads: Reads, held: Arrangement, slow: PartyId, among: Columns) -> PartyId | None:
    """Who is asked first instead: the stand-in that was named, else who is quickest at it."""
    blocked = reads.party(held.client).blocked
    able = {
        party.id: party
        for party in reads.parties(Side.PROVIDER)
        if party.does(held.service)
        and party.id != slow
        and int(party.id) not in blocked
        and int(held.client) not in party.conflicts
    }
    if held.stand_in in able:
        return held.stand_in
    return quickest(among, able, ENOUGH)


# --- doing it ---


def carry_out(unit: Unit, held: Arrangement, change: Change, habit: Habit) -> Arrangement:
    """Give the arrangement once the client agreed: it begins, or its provider is asked too."""
    if not habit.of_both:
        return begin(unit, held, habit)
    facts = {**cards.change_facts(change), **cards.habit_facts(habit, change.whose)}
    for person in readers(unit.tx, held, Side.PROVIDER, change.whose):
        unit.tell(
            Notice(
                key="habit_asked",
                to=person.id,
                about=about_arrangement(held),
                slot="habit",
                facts={**facts, "work": Work(service=held.service), **_firms(held, change.whose)},
                actions=("habit_agree", "habit_refuse", "raise_point", "person"),
            )
        )
    return held


def begin(unit: Unit, held: Arrangement, habit: Habit) -> Arrangement:
    """From now on, in work that is confirmed from now on."""
    begun = replace(habit, from_at=unit.now, before=held.usual)
    events: tuple[ArrangementEvent, ...] = (HabitBegun(habit=begun),)
    if habit.does is Does.OTHER_FIRST:
        events = (UsualSet(usual=habit.provider), *events)
    return unit.record_arrangement(held, *events)


def answer(unit: Unit, held: Arrangement, change: Change, habit: Habit, *, agrees: bool) -> None:
    """The provider's own yes or no to what touches their work; both sides see it."""
    if agrees:
        held = begin(unit, held, habit)
    else:
        held = unit.record_arrangement(held, HabitRefused(n=habit.n))
    _tell(unit, held, habit, change.whose, "habit_begun" if agrees else "habit_refused")


def take_back(unit: Unit, held: Arrangement, habit: Habit, provider: PartyId) -> None:
    """It ends now; who was usual before is so again, unless somebody else was named since."""
    events: tuple[ArrangementEvent, ...] = (HabitEnded(n=habit.n, ended_at=unit.now),)
    if habit.does is Does.OTHER_FIRST and held.usual == habit.provider:
        back = UsualSet(usual=habit.before, nobody=habit.before is None)
        events = (back, *events)
    held = unit.record_arrangement(held, *events)
    _tell(unit, held, habit, provider, "habit_ended")


def _tell(unit: Unit, held: Arrangement, habit: Habit, provider: PartyId, key: str) -> None:
    told: dict[str, Fact] = {
        "work": Work(service=held.service),
        **cards.habit_facts(habit, provider),
        **_firms(held, provider),
    }
    begun = key == "habit_begun"
    actions = (*((f"habit_undo.{habit.n}",) if begun else ()), "targets", "person")
    for side in BOTH:
        for person in readers(unit.tx, held, side, provider):
            unit.tell(
                Notice(
                    key=key,
                    to=person.id,
                    about=about_arrangement(held),
                    mode=Mode.SHOWN if person.id == unit.actor.id else Mode.SAID,
                    slot="habit",
                    facts=cards.for_side(told, side),
                    actions=actions,
                    rings=False,
                )
            )


def _firms(held: Arrangement, provider: PartyId) -> dict[str, Fact]:
    return {"client": Firm(party=held.client), "provider": Firm(party=provider)}

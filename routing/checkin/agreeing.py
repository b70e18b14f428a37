"""Targets: one side proposes, in words or by a button, both say yes, and see how it is measured.

What was agreed before stays in the history, with the instant from which each target holds.
"""

from __future__ import annotations

import re
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from routing.arrangement import about_arrangement
from routing.catalogue.hours import longest_day
from routing.checkin.cards import for_side, habit_facts
from routing.checkin.changing import arrangement_of, mine_of, of_card
from routing.checkin.habits import Does
from routing.checkin.measure import (
    FIRST_PASS,
    ON_PROMISE,
    ON_WANTED,
    goal_fact,
    more_of,
    target_code,
)
from routing.checkin.model import (
    Per,
    Target,
    TargetAgreed,
    TargetProposed,
    TargetPut,
    TargetRefused,
)
from routing.checkin.planning import BOTH, readers
from routing.checkin.told import target_rows
from routing.notices.model import DESK, Fact, Firm, Mode, Notice, Work
from routing.people import Side
from routing.refusals import Refused
from routing.understanding.phrases.goals import goal_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.arrangement import Arrangement
    from routing.checkin.habits import Habit
    from routing.ports import Question
    from routing.talk import Answer, Heard, Press, Pressed
    from routing.unit import Unit
    from routing.values import PartyId

READY_MADE = dict.fromkeys((ON_PROMISE, ON_WANTED, FIRST_PASS), Decimal(90))
"""Targets that a button proposes, in percent."""
MOST = 6
"""So many arrangements stand on one card."""
MOST_HABITS = 2
"""Of what the desk does because of a change, so much."""
_ASKS = re.compile(
    r"(?:our |my |the |unsere |meine |die |nuestros |mis |los )?"
    r"(?:targets?|goals?|ziele?|objetivos?|metas?)",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"(?:targets?|goals?|ziele?|objetivos?|metas?)\s*[:=-]?\s+(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)


def told_target(unit: Unit, heard: Heard) -> bool:
    """Show targets, or propose one, when a whole message says so; False when it does not."""
    said = heard.text.strip(" .!?")
    if heard.files or not (_ASKS.fullmatch(said) or _SAYS.fullmatch(said)):
        return False
    mine = mine_of(unit)
    words = _SAYS.fullmatch(said)
    if words is not None:
        meant = [(held, t) for held in mine if (t := _read(unit, held, words["rest"])) is not None]
        if len(meant) == 1:
            _propose(unit, *meant[0])
            return True
        if not meant and (mine or goal_in(words["rest"], {}, _day(unit)) is None):
            return False
    _show_all(unit)
    return True


def _still(habit: Habit, held: Arrangement) -> bool:
    """Whether the desk still does it: somebody else may have been named as usual since."""
    return habit.does is not Does.OTHER_FIRST or held.usual == habit.provider


def _show_all(unit: Unit) -> None:
    """Show the targets of the only arrangement, or which there are."""
    mine = mine_of(unit)
    if len(mine) == 1:
        _show(unit, mine[0])
    else:
        _choose(unit, mine)


def _choose(unit: Unit, mine: tuple[Arrangement, ...]) -> None:
    rows: tuple[Fact, ...] = tuple(
        {
            "work": Work(service=held.service),
            "client": Firm(party=held.client),
            **(
                {}
                if held.checks.provider is None
                else {"provider": Firm(party=held.checks.provider)}
            ),
        }
        for held in mine[:MOST]
    )
    actions = (*(f"targets.{held.id}" for held in mine[:MOST]), "person")
    facts: dict[str, Fact] = {"arrangements": rows} if rows else {"none": True}
    unit.answer("targets_which", *actions, about=DESK, **facts)


# --- what holds ---


def _targets(unit: Unit, pressed: Pressed) -> None:
    if pressed.arg.isdecimal():
        _show(unit, arrangement_of(unit, int(pressed.arg))[0])
    elif pressed.about == DESK:
        _show_all(unit)
    else:
        _show(unit, of_card(unit, pressed)[0])


def _show(unit: Unit, held: Arrangement) -> None:
    """What was agreed, how it stands, since when it holds, and what else could be agreed.

    With it what the desk does since a change was decided, to be taken back by a tap.
    """
    rows = target_rows(unit.tx, unit.house, held, unit.now)
    facts: dict[str, Fact] = {"work": Work(service=held.service), "targets": rows}
    _, side, provider = arrangement_of(unit, held.id)
    habits = tuple(one for one in held.checks.habits if _still(one, held))[-MOST_HABITS:]
    if habits:
        facts["habits"] = tuple(for_side(habit_facts(one, provider), side) for one in habits)
    mine = (one for one in habits if side == Side.CLIENT or one.of_both)
    undo = tuple(f"habit_undo.{one.n}" for one in mine)
    offered = tuple(f"propose_target.{figure}" for figure in READY_MADE)
    unit.answer(
        "targets_card",
        "target_words",
        *offered,
        *undo,
        "person",
        about=about_arrangement(held),
        **facts,
    )


# --- proposing ---


def _press_proposal(unit: Unit, pressed: Pressed) -> None:
    goal = READY_MADE.get(pressed.arg)
    if goal is None:
        raise Refused("no_action")
    _propose(unit, of_card(unit, pressed)[0], Target(figure=pressed.arg, goal=goal))


def _in_words(unit: Unit, pressed: Pressed) -> None:
    held, _, _ = of_card(unit, pressed)
    unit.ask(unit.actor.id, "target", about_arrangement(held))
    facts: dict[str, Fact] = {"work": Work(service=held.service)}
    unit.answer("ask_target", "person", about=about_arrangement(held), **facts)


def _answer_target(unit: Unit, question: Question, heard: Heard) -> bool:
    held, _, _ = arrangement_of(unit, question.about.id)
    target = _read(unit, held, heard.text)
    if target is None:
        if heard.meaning.when or len(heard.text) > _SHORT:
            return False
        unit.answer("target_unclear", "person", about=about_arrangement(held))
        return True
    unit.tx.close_question(question.id)
    _propose(unit, held, target)
    return True


_SHORT = 80


def _read(unit: Unit, held: Arrangement, words: str) -> Target | None:
    service = unit.house.offered(held.service)
    titles = {} if service is None else {one.key: one.title for one in service.results}
    found = goal_in(words, titles, _day(unit))
    if found is None:
        return None
    return Target(figure=found.figure, goal=found.goal, per=Per(found.per))


def _day(unit: Unit) -> Decimal:
    """The working hours of a day, as the catalogue counts "1d"."""
    longest = longest_day(unit.house.catalogue.desk.hours)
    return Decimal(longest // timedelta(minutes=1)) / 60


def _propose(unit: Unit, held: Arrangement, target: Target) -> None:
    """First who proposes it says yes, to what was understood and to how it is measured."""
    held, side, provider = arrangement_of(unit, held.id)
    if any(
        target.figure == t.figure and target.goal == t.goal and target.per == t.per
        for t in held.checks.held_at(unit.now)
    ):
        raise Refused("same_target")
    held = unit.record_arrangement(held, TargetProposed(side=side, target=target))
    asks = ("target_agree", "target_refuse", "person")
    _tell(unit, held, side, provider, "target_read", asks, target)


def _tell(
    unit: Unit,
    held: Arrangement,
    side: Side,
    provider: PartyId,
    key: str,
    actions: tuple[str, ...],
    target: Target,
    mode: Mode = Mode.SAID,
) -> None:
    facts: dict[str, Fact] = {
        "work": Work(service=held.service),
        "client": Firm(party=held.client),
        "provider": Firm(party=provider),
        **target_facts(target),
    }
    for person in readers(unit.tx, held, side, provider):
        mine = key == "target_read" and person.id != unit.actor.id
        if not mine:
            unit.tell(
                Notice(
                    key=key,
                    to=person.id,
                    about=about_arrangement(held),
                    mode=mode,
                    slot="target",
                    facts=facts,
                    actions=actions,
                )
            )


def target_facts(target: Target) -> dict[str, Fact]:
    """A target as it is agreed: what it is, and how it is measured."""
    code = target_code(target)
    facts: dict[str, Fact] = {"wish": code, "measured": code, "goal": goal_fact(target)}
    if target.per:
        facts |= more_of(target)
    return facts if target.goal else {**facts, "none": True}


def _agree(unit: Unit, pressed: Pressed) -> None:
    """The first yes is the proposer's, the second the other side's: then it holds."""
    held, side, provider = of_card(unit, pressed)
    checks = held.checks
    target = checks.asked
    if target is None or checks.asked_by is None:
        raise Refused("target_over")
    mine = checks.asked_by == side
    if mine == checks.put:
        raise Refused("target_waits" if mine else "target_over")
    if mine:
        held = unit.record_arrangement(held, TargetPut())
        other = next(one for one in BOTH if one != side)
        asks = ("target_agree", "target_refuse", "person")
        _tell(unit, held, other, provider, "target_asked", asks, target)
        _tell(unit, held, side, provider, "target_put", ("person",), target, Mode.SHOWN)
        return
    held = unit.record_arrangement(held, TargetAgreed(from_at=unit.now))
    _both(unit, held, provider, "target_agreed", target)


def _refuse(unit: Unit, pressed: Pressed) -> None:
    held, side, provider = of_card(unit, pressed)
    target, put = held.checks.asked, held.checks.put
    if target is None or (not put and held.checks.asked_by != side):
        raise Refused("target_over")
    held = unit.record_arrangement(held, TargetRefused())
    if put:
        _both(unit, held, provider, "target_refused", target)
    else:
        _tell(unit, held, side, provider, "target_dropped", ("person",), target, Mode.SHOWN)


def _both(unit: Unit, held: Arrangement, provider: PartyId, key: str, target: Target) -> None:
    for side in BOTH:
        _tell(unit, held, side, provider, key, ("targets", "person"), target)


PRESSES: Mapping[str, Press] = {
    "targets": _targets,
    "target_words": _in_words,
    "propose_target": _press_proposal,
    "target_agree": _agree,
    "target_refuse": _refuse,
}
ANSWERS: Mapping[str, Answer] = {"target": _answer_target}

"""What the check-in says: the week's card, the proposed change, and what became of it.

Reads only, and puts notices together; decides nothing. No price and no pay is on any of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from routing.arrangement import about_arrangement
from routing.checkin.brought import brought_lately, brought_row, saved_of
from routing.checkin.habits import Does
from routing.checkin.measure import MONTH, counted, goal_fact, more_of, target_code
from routing.checkin.model import Choice, Estimated
from routing.checkin.planning import BOTH, asks_at, readers
from routing.clock.courts import Court
from routing.figures.proposal import longest, time_in
from routing.notices.model import Fact, Firm, Mode, Notice, Words, Work
from routing.people import Side

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from routing.arrangement import Arrangement
    from routing.checkin.effect import Effect
    from routing.checkin.habits import Habit
    from routing.checkin.measure import Measure
    from routing.checkin.model import Change, Plan, Point, Week
    from routing.figures.columns import Columns
    from routing.figures.report import Figures
    from routing.unit import Unit
    from routing.values import PartyId, PersonId

WORST = 3
LONGEST = 2
EFFECT_TELLS = ("targets", "with_client", "with_provider")
WEEK_ACTIONS = ("raise_point", "suggest_change", "targets", "person")
DECIDES = ("change_yes", "change_other", "change_leave", "raise_point", "person")
SAYS = ("suggest_change", "raise_point", "person")


def lately(columns: Columns, now: datetime) -> Columns:
    """Give what was delivered in the last thirty days."""
    return counted(columns, now - MONTH, now)


# --- the week ------------------------------------------------------------------------------------


def week_facts(
    held: Arrangement,
    plan: Plan,
    week: Figures,
    measured: Iterable[Measure],
    columns: Columns,
    now: datetime,
) -> dict[str, Fact]:
    """The numbers of a week, the same for both sides."""
    done = counted(columns, plan.start_at, now)
    facts: dict[str, Fact] = {
        "began": plan.start_at,
        "ends": now,
        "delivered": week.counts.delivered,
        "open": week.counts.open,
    }
    if week.on_promise.of:
        facts["kept"] = {"hits": week.on_promise.hits, "of": week.on_promise.of}
    if week.counts.late:
        facts["late"] = tuple(f"T-{id}" for id in week.counts.late[:WORST])
    if len(done):
        facts["with_client"] = _whole(done, Court.CLIENT)
        facts["with_provider"] = _whole(done, Court.PROVIDER)
    if "late" not in facts and (ranked := _longest(done)):
        facts["longest"] = ranked
    if rows := _targets(tuple(measured)):
        facts["targets"] = rows
    if points := held.checks.points[-WORST:]:
        facts["points"] = tuple(point_facts(held, plan.provider, point) for point in points)
    return facts


def _targets(measured: tuple[Measure, ...]) -> tuple[Fact, ...]:
    """What was agreed, else the catalogue's own; of deliveries only where there were any."""
    agreed = tuple(one for one in measured if one.target.from_at is not None)
    rows = (one.row for one in agreed or measured if one.of or one.target.per)
    return tuple(rows)[:WORST]


def _whole(done: Columns, court: Court) -> timedelta:
    return timedelta(seconds=int(time_in(done, court).sum()))


def _longest(done: Columns) -> tuple[Fact, ...]:
    return tuple({"ref": f"T-{one.task}", "value": one.value} for one in longest(done)[:LONGEST])


def point_facts(held: Arrangement, provider: PartyId, point: Point) -> dict[str, Fact]:
    """Who raised what."""
    firm = Firm(party=held.client if point.side == Side.CLIENT else provider)
    facts: dict[str, Fact] = {"firm": firm, "point": Words(text=point.text)}
    return {**facts, "suggests": True} if point.suggests else facts


def tell_week(unit: Unit, held: Arrangement, side: Side, provider: PartyId) -> None:
    """Tell one side the week's card, and what waits to be decided."""
    week = held.checks.week
    assert week is not None
    for person in readers(unit.tx, held, side, provider):
        facts = {**_readable(week.facts, side, provider), **_sides(held, side, provider)}
        actions = (*WEEK_ACTIONS, *_worst_shown(week))
        if side == Side.CLIENT:
            facts |= _brought(unit, held)
            actions = (*WEEK_ACTIONS[:-1], *_estimate(held), *actions[len(WEEK_ACTIONS) - 1 :])
        _tell(unit, held, "week_card", person.id, f"week.{week.n}", facts, actions)
    change = held.checks.change
    theirs = change is not None and (side == Side.CLIENT or change.whose == provider)
    if change is not None and change.choice is None and theirs:
        tell_change(unit, held, change, side, provider)


def _readable(facts: Mapping[str, Fact], side: Side, provider: PartyId) -> dict[str, Fact]:
    """What a change brought is not told to a provider whose work it was not about."""
    rows = facts.get("effect")
    of = [row for row in rows if isinstance(row, Mapping)] if isinstance(rows, tuple) else []
    theirs = side == Side.CLIENT or all(row.get("whose") == Firm(party=provider) for row in of)
    return {name: fact for name, fact in facts.items() if theirs or name != "effect"}


def _brought(unit: Unit, held: Arrangement) -> dict[str, Fact]:
    """What it brought, for the client alone: no price stands on a provider's card."""
    found = brought_lately(unit.tx, held, unit.now)
    return {} if found is None else {"brought": (brought_row(held, found),)}


def _estimate(held: Arrangement) -> tuple[str, ...]:
    """Until the client has said how long it would take them, or that they do not know."""
    known = saved_of(held) is not None or Estimated.SAVED in held.checks.estimated
    own = saved_of(held) is None or Estimated.OWN in held.checks.estimated
    return () if known and own else ("estimate",)


def _worst_shown(week: Week) -> tuple[str, ...]:
    """The way to the worst case: what is late, else what took longest."""
    late, longest = week.facts.get("late"), week.facts.get("longest")
    if isinstance(late, tuple):
        return (f"show.{str(late[0]).removeprefix('T-')}",)
    first = longest[0] if isinstance(longest, tuple) else None
    return (f"show.{str(first['ref']).removeprefix('T-')}",) if isinstance(first, Mapping) else ()


def _sides(held: Arrangement, side: Side, provider: PartyId) -> dict[str, Fact]:
    other = provider if side == Side.CLIENT else held.client
    return {
        "client": Firm(party=held.client),
        "provider": Firm(party=provider),
        "other": Firm(party=other),
    }


# --- the change ----------------------------------------------------------------------------------


def change_facts(change: Change) -> dict[str, Fact]:
    """Which target was missed, and the one change that the data names."""
    target = change.target
    missed: dict[str, Fact] = {"stood": target_code(target), "hits": change.hits}
    more = more_of(target) if target.per else {"of": change.of}
    return {**missed, **more, "goal": goal_fact(target), **_cause(change)}


def _cause(change: Change) -> dict[str, Fact]:
    if change.cause is None:
        return {}
    more: dict[str, Fact | None] = {
        "held": change.held_for,
        "slow": None if change.provider is None else Firm(party=change.provider),
        "input": change.input,
        "step": f"{change.step}.step" if change.step else None,
        "meant": change.step_for,
        "worst": tuple(f"T-{task}" for task in change.worst),
    }
    known: dict[str, Fact] = {name: fact for name, fact in more.items() if fact}
    return {"fix": change.cause.value, "tasks": change.tasks, **known}


def habit_facts(habit: Habit, provider: PartyId) -> dict[str, Fact]:
    """What the desk does about it, or would: which input, step or provider is meant."""
    facts: dict[str, Fact] = {"does": habit.does.value, "provider": Firm(party=provider)}
    if habit.key:
        name = "input" if habit.does is Does.ASK_FIRST else "step"
        facts[name] = habit.key if name == "input" else f"{habit.key}.step"
    if habit.days:
        facts["days"] = habit.days
    if habit.does is Does.OTHER_FIRST and habit.provider is not None:
        facts["first"] = Firm(party=habit.provider)
    if habit.from_at is not None:
        facts["since"] = habit.from_at
    return facts


def for_side(facts: Mapping[str, Fact], side: Side) -> dict[str, Fact]:
    """Give the facts as a side may read them: who else is asked is the client's to know."""
    mine = side == Side.CLIENT
    return {name: fact for name, fact in facts.items() if mine or name != "first"}


def _about_habit(change: Change) -> dict[str, Fact]:
    """Of a decided change: the desk does it since then, or did until then; or who is asked."""
    if change.habit is None or change.choice is not Choice.ACCEPTED:
        return {}
    facts = habit_facts(change.habit, change.whose)
    if change.begun_at is not None:
        facts["begun"] = change.begun_at
    if change.ended_at is not None:
        facts["ended"] = change.ended_at
    if change.waits or change.refused:
        facts["waits" if change.waits else "refused"] = True
    return facts


def tell_change(
    unit: Unit, held: Arrangement, change: Change, side: Side, provider: PartyId
) -> None:
    """Put the proposed change to one side: the client decides, the provider has a say."""
    actions: tuple[str, ...] = DECIDES if side == Side.CLIENT else SAYS
    if change.cause is None:
        actions = tuple(name for name in actions if name != "change_yes")
    does = {} if change.habit is None else habit_facts(change.habit, change.whose)
    shown = tuple(f"show.{task}" for task in change.worst[:1])
    facts = {**change_facts(change), **for_side(does, side), **_sides(held, side, provider)}
    if side == Side.CLIENT:
        facts["decides"] = True
    for person in readers(unit.tx, held, side, provider):
        _tell(unit, held, "change_card", person.id, _slot(change), facts, (*actions, *shown))


def decided_facts(change: Change) -> dict[str, Fact]:
    """What was decided: as proposed, in these words, or nothing."""
    facts = change_facts(change)
    if change.choice is not None:
        facts["choice"] = change.choice.value
    if change.words is not None:
        facts["words"] = Words(text=change.words)
    if change.decided_at is not None:
        facts["decided"] = change.decided_at
    if change.done:
        facts["done"] = True
    elif (asks := asks_at(change)) is not None:
        facts["asks"] = asks
    return {**facts, **_about_habit(change)}


def tell_decided(unit: Unit, held: Arrangement) -> None:
    """Both sides see the decision: the client, and the provider whose work it is about."""
    change = held.checks.change
    assert change is not None
    for side in BOTH:
        facts = {**for_side(decided_facts(change), side), **_sides(held, side, change.whose)}
        for person in readers(unit.tx, held, side, change.whose):
            mode = Mode.SHOWN if person.id == unit.actor.id else Mode.SAID
            undo = (f"habit_undo.{change.n}",) if side == Side.CLIENT and change.begun_at else ()
            actions = (*undo, "person")
            _tell(unit, held, "change_decided", person.id, _slot(change), facts, actions, mode)


def effect_facts(held: Arrangement, change: Change, found: Effect) -> dict[str, Fact]:
    """What a change brought: before, the decision, after."""
    if change.choice == Choice.LEFT:
        return {}
    row: dict[str, Fact] = {
        **for_side(decided_facts(change), Side.PROVIDER),
        "whose": Firm(party=change.whose),
        "before": found.before.row,
        "after": found.after.row,
        "decided": found.since_at,
    }
    return {"effect": ({**row, "over": True} if found.over else row,)}


def shortened(facts: Mapping[str, Fact]) -> dict[str, Fact]:
    """Give the facts of a card with an effect: what that says of target and time is enough."""
    points = facts.get("points")
    told = {name: fact for name, fact in facts.items() if name not in EFFECT_TELLS}
    return {**told, "points": points[-1:]} if isinstance(points, tuple) else told


def _slot(change: Change) -> str:
    return f"change.{change.n}"


def _tell(
    unit: Unit,
    held: Arrangement,
    key: str,
    to: PersonId,
    slot: str,
    facts: Mapping[str, Fact],
    actions: tuple[str, ...],
    mode: Mode = Mode.SAID,
) -> None:
    unit.tell(
        Notice(
            key=key,
            to=to,
            about=about_arrangement(held),
            mode=mode,
            slot=slot,
            facts={"work": Work(service=held.service), **facts},
            actions=actions,
            rings=False,
        )
    )

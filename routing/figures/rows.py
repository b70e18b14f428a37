"""Figures as rows of typed facts, for every screen alike; what has nothing to say is left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from routing.clock.courts import Court, Part
from routing.figures.facts import court_key
from routing.figures.report import Counts, Figures
from routing.figures.spreads import Share, Spread
from routing.figures.stepping import AROUND
from routing.notices.model import Fact, Firm, Work

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from routing.figures.proposal import Proposal
    from routing.figures.spent import Spent
    from routing.figures.stepping import PlaceStay
    from routing.figures.used import Used
    from routing.task import Task

Row = Mapping[str, Fact]
_Figure = Spread | Share | Counts | Mapping[str, int] | Decimal | int | None


def rows(figures: Figures, names: Collection[str] = ()) -> tuple[Row, ...]:
    """Give the figures of these names (or all) in their order, each with its code as `figure`."""
    wanted = (one.name for one in fields(Figures) if not names or one.name in names)
    return tuple(_rows(figures, wanted))


def _rows(figures: Figures, names: Iterator[str]) -> Iterator[Row]:
    for name in names:
        found = _row(name, getattr(figures, name))
        if found:
            yield {"figure": name, **found}


def _row(name: str, value: _Figure) -> Row:
    match value:
        case Spread():
            return _spread(value)
        case Share(of=0) | Counts() | None | 0:
            return {}
        case Share() if name == "waited":
            lengths = (timedelta(seconds=value.hits), timedelta(seconds=value.of))
            return _known(hits=lengths[0], of=lengths[1], percent=value.percent)
        case Share():
            return _known(hits=value.hits, of=value.of, percent=value.percent)
        case Mapping():
            return _courts(value) if name == "courts" else _criteria(value)
        case int() | Decimal():
            return {"value": f"T-{value}" if name == "oldest" else value}


def _known(**facts: Fact | None) -> Row:
    return {key: fact for key, fact in facts.items() if fact is not None}


def _spread(spread: Spread) -> Row:
    """Every value of few, the middle and the ninth tenth of many."""
    if not spread.n:
        return {}
    if spread.median is not None:
        return _known(n=spread.n, middle=spread.median, most=spread.p90)
    return {"each": tuple({"ref": f"T-{one.task}", "value": one.value} for one in spread.each)}


def _courts(seconds: Mapping[str, int]) -> Row:
    told = tuple(_court(court, seconds) for court in Court)
    found: tuple[Fact, ...] = tuple(row for row in told if row)
    return {"courts": found} if found else {}


def _court(court: Court, seconds: Mapping[str, int]) -> Row:
    parts = {part: seconds.get(court_key(court, part), 0) for part in Part}
    if not any(parts.values()):
        return {}
    return {"court": court.value, **{p: timedelta(seconds=count) for p, count in parts.items()}}


def _criteria(times: Mapping[str, int]) -> Row:
    told: tuple[Fact, ...] = tuple(
        {"criterion": key, "times": count} for key, count in times.items()
    )
    return {"criteria": told} if told else {}


def length_rows(spent: Spent) -> tuple[Row, ...]:
    """Give whose turn it was for how long, one row for each court, in the order they had it."""
    return tuple(
        _known(
            court=court.value,
            open=stay.open_for,
            off=stay.off_for,
            down=stay.down_for or None,
        )
        for court, stay in spent.by_court.items()
    )


def place_rows(task: Task, stays: Iterable[PlaceStay]) -> tuple[Row, ...]:
    """Give the places of a task's way with their times, each step with what it was meant to take.

    A step is named by its key, so its work stands beside it.
    """
    meant = {step.key: step.target for step in task.steps}
    return tuple(_place(task, stay, meant.get(stay.key)) for stay in stays)


def _place(task: Task, stay: PlaceStay, target: timedelta | None) -> Row:
    around = stay.key in AROUND
    named: dict[str, Fact] = (
        {"place": stay.key.removeprefix("_")}
        if around
        else {"step": f"{stay.key}.step", "work": Work(service=task.service)}
    )
    return _known(
        **named,
        whole=stay.whole_for,
        worked=stay.worked_for if stay.worked_for and not around else None,
        waited=stay.waited_for if stay.waited_for and not around else None,
        target=target,
    )


def used_rows(found: Iterable[Used]) -> tuple[dict[str, Fact], ...]:
    """Give what each provider logged of the hours that they declared, and holds now."""
    return tuple(dict(_used(one)) for one in found)


def _used(one: Used) -> Row:
    return _known(
        firm=Firm(party=one.provider),
        logged=one.logged_for,
        declared=one.declared_for,
        percent=one.percent,
        units=one.units,
        capacity=one.capacity,
    )


def proposal_row(found: Proposal | None) -> dict[str, Fact]:
    """Give the one change that would help most as facts; none without one."""
    if found is None:
        return {}
    row: dict[str, Fact] = {
        "cause": found.cause.value,
        "percent": found.percent,
        "worst": tuple(f"T-{one.task}" for one in found.worst),
    }
    if found.step and found.service is not None:
        return {**row, "step": f"{found.step}.step", "work": Work(service=found.service)}
    return row if found.provider is None else {**row, "slow": Firm(party=found.provider)}

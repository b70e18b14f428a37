"""Standing orders in a unit of work: agreed on, asked round by round, skipped, paused, changed.

A round that nobody answers goes by itself: the order stands. What is missing in one round holds up
that round's task only; the next round opens by the calendar, whatever became of the last one.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from routing.intake import begin_round
from routing.notices.model import About, Fact, Mode, Work
from routing.notices.readers import may_approve
from routing.refusals import Refused
from routing.request import Part
from routing.series.cards import (
    OPEN,
    about_series,
    inputs,
    next_facts,
    round_facts,
    rule_facts,
    tell,
    today_of,
)
from routing.series.model import (
    RoundBegun,
    RoundOpened,
    RoundSkipped,
    Series,
    SeriesChanged,
    SeriesEnded,
    SeriesPaused,
    SeriesResumed,
    SeriesState,
    Shift,
)
from routing.series.rounds import date_after, tied
from routing.talk import Pressed
from routing.understanding.meaning import Kind
from routing.values import SeriesId, TaskId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.people import Person
    from routing.ports import Question
    from routing.talk import Answer, Heard, Press
    from routing.timers import Timer
    from routing.unit import Unit


# --- round by round ---


def round_due(unit: Unit, timer: Timer) -> None:
    """A round opens: the client is asked; or it was asked long enough, and goes."""
    series = unit.tx.series(SeriesId(timer.subject.id))
    if timer.kind == "round":
        _ask(unit, unit.record_series(series, RoundOpened(n=series.n)))
    else:
        _go(unit, series, Mode.SAID)


def _ask(unit: Unit, series: Series) -> None:
    actions = ("round_go", "round_skip", "series_pause", "series_change", "person")
    tell(unit, series, "round", actions, Mode.SAID, round_facts(unit, series))


def _go(unit: Unit, series: Series, mode: Mode = Mode.SHOWN) -> None:
    """The round becomes a task, with its date; what is missing is asked for."""
    last, facts = unit.tx.task(series.task), round_facts(unit, series)
    given = inputs(unit, series, unit.house.offered(series.service))
    due = facts.get("due")
    part = Part(
        n=series.n,
        words=last.words,  # type: ignore[arg-type]
        service=series.service,
        inputs=given,
        wanted_at=due if isinstance(due, datetime) else None,
    )
    id = TaskId(unit.tx.next_id("task"))
    begun = RoundBegun(n=series.n, task=id, next_on=_after(series))
    told = {**facts, "task": f"T-{id}"}
    after = unit.record_series(series, begun)
    told.update(next_facts(unit, after))
    tell(unit, series, "round_begun", ("series_change", "person"), mode, told, rings=False)
    begin_round(unit, unit.tx.request(series.request), part, id, series)


def _after(series: Series) -> date | None:
    assert series.on is not None
    assert series.start is not None
    return date_after(series.rule, series.start, series.on)


# --- what the client presses ---


def _mine(unit: Unit, pressed: Pressed) -> Series:
    """The standing order of a card, if it is the actor's own or their firm's."""
    wanted = int(pressed.arg) if pressed.arg.isdecimal() else pressed.about.id
    by_name = pressed.arg.isdecimal() or pressed.about.kind == About.SERIES
    series = unit.tx.find_series(wanted) if by_name else None
    if series is None or not _may(unit.actor, series):
        raise Refused("no_series")
    if series.state == SeriesState.ENDED:
        raise Refused("series_over")
    return series


def _may(person: Person, series: Series) -> bool:
    if person.operator or person.id == series.requester:
        return True
    return person.client == series.client and may_approve(person)


def _asked(unit: Unit, pressed: Pressed) -> Series:
    series = _mine(unit, pressed)
    if series.asked_at is None:
        raise Refused("round_over", ref=f"T-{series.task}")
    return series


def _press_go(unit: Unit, pressed: Pressed) -> None:
    _go(unit, _asked(unit, pressed))


def _skip(unit: Unit, pressed: Pressed) -> None:
    series = _asked(unit, pressed)
    leave_out(unit, series, _after(series))


def leave_out(unit: Unit, series: Series, next_on: date | None, mode: Mode = Mode.SHOWN) -> None:
    """Leave the next round out, and those up to `next_on`."""
    after = unit.record_series(series, RoundSkipped(n=series.n, next_on=next_on))
    actions, rings = ("series_change", "person"), mode == Mode.SHOWN
    tell(unit, series, "round_skipped", actions, mode, next_facts(unit, after), rings=rings)


def _pause(unit: Unit, pressed: Pressed) -> None:
    pause(unit, _mine(unit, pressed))


def pause(unit: Unit, series: Series, mode: Mode = Mode.SHOWN) -> None:
    """No round opens until it goes on. Refuses when it is paused already."""
    if series.state == SeriesState.PAUSED:
        raise Refused("series_paused")
    after = unit.record_series(series, SeriesPaused())
    tell(unit, after, "series_paused", ("series_resume", "series_end", "person"), mode, rings=False)


def _resume(unit: Unit, pressed: Pressed) -> None:
    resume(unit, _mine(unit, pressed))


def resume(unit: Unit, series: Series, mode: Mode = Mode.SHOWN) -> None:
    """It goes on with the next day of its rule. Refuses when it is not paused."""
    if series.state != SeriesState.PAUSED:
        raise Refused("series_goes_on")
    today = today_of(unit, series)
    after = unit.record_series(series, SeriesResumed(next_on=_taken_up(series, today)))
    facts, actions = next_facts(unit, after), ("series_change", "person")
    tell(unit, after, "series_resumed", actions, mode, facts, rings=False)


def _taken_up(series: Series, today: date) -> date | None:
    """The day it waited for, if that still comes; never a round that was begun already."""
    if series.on is not None and series.on > today:
        return series.on
    last = max(today, series.last_on or today)
    return None if series.start is None else date_after(series.rule, series.start, last)


def _change(unit: Unit, pressed: Pressed) -> None:
    """Offer what can be changed of all rounds to come; another rule is said in words."""
    series = _mine(unit, pressed)
    unit.ask(unit.actor.id, "series_rule", about_series(series))
    paused = series.state == SeriesState.PAUSED
    shift = "after" if series.shift == Shift.BEFORE else "before"
    rest = "series_resume" if paused else "series_pause"
    actions = (f"series_shift.{shift}", rest, "series_end", "person")
    facts = {} if paused else next_facts(unit, series)
    tell(unit, series, "series_change", actions, Mode.SHOWN, facts)


def _shift(unit: Unit, pressed: Pressed) -> None:
    series = _mine(unit, Pressed(about=pressed.about))
    if pressed.arg not in tuple(Shift):
        raise Refused("no_action")
    assert series.start is not None
    change_rule(unit, series, series.rule, series.start, Shift(pressed.arg))


def change_rule(
    unit: Unit,
    series: Series,
    rule: str,
    start: date,
    shift: Shift | None = None,
    mode: Mode = Mode.SHOWN,
) -> None:
    """From the next round on it is this rule; a round that was asked about waits for an answer."""
    today = today_of(unit, series)
    event = SeriesChanged(
        rule=rule,
        start=start,
        shift=shift or series.shift,
        next_on=date_after(rule, start, max(today, start if series.rule != rule else today)),
    )
    after = unit.record_series(series, event)
    facts: dict[str, Fact] = {**next_facts(unit, after), "shift": after.shift.value}
    actions = ("series_change", "person")
    tell(unit, after, "series_changed", actions, mode, facts, rings=False)


def _end(unit: Unit, pressed: Pressed) -> None:
    end_series(unit, _mine(unit, pressed))


def end_series(unit: Unit, series: Series, mode: Mode = Mode.SHOWN) -> None:
    """No round comes any more; work that is underway goes on."""
    after = unit.record_series(series, SeriesEnded())
    unit.tx.close_questions(about_series(series))
    tell(unit, after, "series_ended", ("things", "person"), mode)


def kept_by(unit: Unit) -> tuple[Series, ...]:
    """The standing orders that the actor may change, those that are paused too."""
    client = unit.actor.client
    found = () if client is None else unit.tx.series_of(client)
    return tuple(s for s in found if s.state in OPEN and _may(unit.actor, s))


def show_series(unit: Unit) -> None:
    """Show the actor's standing orders, each with its button."""
    mine = kept_by(unit)
    rows: tuple[Fact, ...] = tuple(
        {
            **rule_facts(series),
            "work": Work(service=series.service),
            **({"paused": True} if series.state == SeriesState.PAUSED else {}),
            **({} if series.state == SeriesState.PAUSED else next_facts(unit, series)),
        }
        for series in mine
    )
    facts = {"series": rows} if rows else {"empty": True}
    unit.answer("series_list", *(f"series_change.{s.id}" for s in mine), "person", **facts)


PRESSES: Mapping[str, Press] = {
    "round_go": _press_go,
    "round_skip": _skip,
    "series_pause": _pause,
    "series_resume": _resume,
    "series_change": _change,
    "series_shift": _shift,
    "series_end": _end,
}


def _answer_rule(unit: Unit, question: Question, heard: Heard) -> bool:
    """Another rule in words: "on the 10th of every month"."""
    said = next((w for w in heard.meaning.when if w.kind == Kind.RECURRENCE), None)
    series = unit.tx.find_series(question.about.id)
    if said is None or series is None or not isinstance(said.value, str):
        return False
    unit.tx.close_question(question.id)
    follow(unit, series, said.value)
    return True


def follow(unit: Unit, series: Series, said: str, mode: Mode = Mode.SHOWN) -> None:
    """Another rule as it was said; one that names no day keeps that of the last round."""
    today = today_of(unit, series)
    change_rule(unit, series, tied(said, series.last_on or today), today, mode=mode)


ANSWERS: Mapping[str, Answer] = {"series_rule": _answer_rule}

"""A clock that jumps, and a desk that was away for three hours: each timer once, none too early."""

from __future__ import annotations

import os
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.terminal.stage import SimClock, open_stage
from crowd import TUESDAY, Crowd, seat
from fault_table import RUNS
from loaded_desk import Counting
from routing.inbound import InboundKind, Press
from routing.people import Side
from storage import tables as t
from storage.proof import prove
from workers.jobs import drain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from workers.settings import Settings

FULL = bool(os.environ.get("OUTDESK_TEST_FULL"))
SEEDS = range(100 if FULL else 2)
SECOND = timedelta(seconds=1)
HOUR = timedelta(hours=1)
JUMPS = (-HOUR, -timedelta(minutes=5), -5 * SECOND, 5 * SECOND, HOUR)


class Watched:
    """A desk whose clock the test sets, and all that its platform received."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.clock = SimClock(TUESDAY)
        self.received: list[int] = []

    def opened(self) -> Iterator[Crowd]:
        """Open the desk, wherever its clock stands."""
        with open_stage(self.settings, self.clock) as stage:
            carriers = stage.runtime.postman._carriers
            counting = Counting(stage._carrier)
            for platform in carriers:
                carriers[platform] = counting  # type: ignore[index]
            yield Crowd(stage=stage)
            self.received += counting.received.elements()

    def proven(self, people: Crowd) -> None:
        """Check memory against its events, timers against the clock, and what was received."""
        runtime = people.stage.runtime
        house = runtime.desk.house  # type: ignore[attr-defined]
        assert prove(runtime.ledger.engine, house, self.settings.files) == ()
        early = runtime.ledger.look(lambda c: c.execute(_EARLY).all())
        assert early == [], "fired before its time"


_TIMER = t.outbox.c.cause_kind == "timer"
_EARLY = (
    select(t.timers.c.id, t.timers.c.due_at, t.outbox.c.created_at)
    .join(t.outbox, (t.outbox.c.cause_id == t.timers.c.id) & _TIMER)
    .where(t.outbox.c.created_at < t.timers.c.due_at)
)


def at_work(people: Crowd) -> None:
    """Mara asks for a newsletter, and Ana takes it."""
    people.joins("mara", Side.CLIENT)
    people.joins("ana", Side.PROVIDER, "newsletter")
    people.joins("ola", Side.OPERATOR)
    people.says("mara", "April newsletter by Friday 20 March please")
    people.presses("mara", "go", "R-1")
    people.says("mara", "The new opening hours")
    people.presses("ana", "claim", "T-1")


@pytest.mark.slow
def test_whatever_the_clock_does_each_timer_fires_once_and_none_early(
    desk_settings: Settings, record_property: Callable[[str, object], None]
) -> None:
    watched = Watched(desk_settings)
    for people in watched.opened():
        at_work(people)
        for seed in SEEDS:
            random = Random(seed)
            for _ in range(6):
                watched.clock.now += random.choice(JUMPS)
                drain(people.stage.runtime, watched.clock.now)
            watched.clock.now += random.choice((HOUR, 4 * HOUR))
            drain(people.stage.runtime, watched.clock.now)
        watched.proven(people)
        fired = people.stage.runtime.ledger.look(lambda c: c.execute(_FIRED).all())
        assert fired, "nothing was due"
    assert len(watched.received) == len(set(watched.received))
    record_property(RUNS, len(SEEDS))


_FIRED = select(t.timers.c.id).where(t.timers.c.state == "fired")


@pytest.mark.slow
def test_three_hours_without_a_desk_lose_no_letter_and_no_timer(desk_settings: Settings) -> None:
    """Undecided letters first, then the timers that fell due meanwhile, each once."""
    watched = Watched(desk_settings)
    for people in watched.opened():
        at_work(people)
        people.says("mara", "February books by Thursday noon")
        press = _go(people)
        for inbound in (press, _words(people, "are you there?"), _words(people, "hello?")):
            assert people.stage.runtime.keep(inbound) is not None, "acknowledged, and not decided"
        undecided = people.stage.runtime.ledger.undecided(watched.clock.now)
        assert undecided
    watched.clock.now += 3 * HOUR
    for people in watched.opened():
        ledger = people.stage.runtime.ledger
        assert ledger.due_timers(watched.clock.now) == (), "no timer goes before a letter"
        assert people.stage.runtime.keep(press) is None, "its platform brings it again"
        people.stage.settle()
        assert ledger.undecided(watched.clock.now) == ()
        assert ledger.set_aside() == ()
        for _ in range(30):
            people.stage.pass_until(watched.clock.now + 4 * HOUR)
        watched.proven(people)
        assert people.stage.history.tasks(), "the request of before is a task now"
        assert len(people.stage.history.tasks()) == 2
    assert len(watched.received) == len(set(watched.received))


def _go(people: Crowd):
    who = people.who("mara")
    card = people.stage.history.card_for(who.id, action="go")
    assert card is not None
    press = Press(card=card.key, action="go")
    return people.stage.inbound(seat("mara"), "late-press", InboundKind.PRESS, press=press)


def _words(people: Crowd, text: str):
    key = f"late-{text}"
    return people.stage.inbound(seat("mara"), key, InboundKind.WORDS, text=text, message=key)

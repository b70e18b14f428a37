"""Everything that is due is done, always in the same order: letters, timers, outbox."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from routing.codec import encode
from routing.inbound import Inbound, Platform
from running_desk import Clock, RecordingCarrier, running
from small_desk import NOW, SmallDesk, wrote
from storage import tables as t
from storage.outbox import Outbox
from workers.jobs import decide_letters, drain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from workers.runtime import Runtime

SECOND = timedelta(seconds=1)


@pytest.fixture
def runtime(tmp_path: Path, clock: Clock, carrier: RecordingCarrier) -> Iterator[Runtime]:
    with running(tmp_path, {Platform.TERMINAL: carrier}, clock) as opened:
        yield opened


def test_a_quiet_desk_moves_nothing(runtime: Runtime) -> None:
    assert drain(runtime, NOW) == 0


def test_a_letter_is_decided_and_its_answer_sent(
    runtime: Runtime, carrier: RecordingCarrier
) -> None:
    runtime.keep(wrote("mara", "hello"))
    assert drain(runtime, NOW) == 2
    assert carrier.said == ["heard hello"]
    assert drain(runtime, NOW) == 0


def test_the_same_letter_twice_is_answered_once(
    runtime: Runtime, carrier: RecordingCarrier
) -> None:
    assert runtime.keep(wrote("mara", "hello")) is not None
    assert runtime.keep(wrote("mara", "hello")) is None
    drain(runtime, NOW)
    assert carrier.said == ["heard hello"]


def test_letters_are_answered_before_timers_fire(
    runtime: Runtime, carrier: RecordingCarrier, clock: Clock
) -> None:
    runtime.keep(wrote("mara", "wait 20"))
    runtime.keep(wrote("ana", "wait 10"))
    drain(runtime, clock.now)
    later = clock.passes(30 * SECOND)
    runtime.keep(wrote("mara", "still there", 2, at=later))
    drain(runtime, later)
    assert [(who, said) for _, who, said in carrier.sent] == [
        ("mara", "heard still there"),
        ("ana", "woke"),
        ("mara", "woke"),
    ]


def test_a_timer_waits_for_its_time_and_fires_once(
    runtime: Runtime, carrier: RecordingCarrier, clock: Clock
) -> None:
    runtime.keep(wrote("mara", "wait 10"))
    drain(runtime, clock.now)
    drain(runtime, clock.passes(9 * SECOND))
    assert not carrier.said
    drain(runtime, clock.passes(SECOND))
    drain(runtime, clock.passes(SECOND))
    assert carrier.said == ["woke"]


def test_a_letter_that_keeps_failing_is_set_aside_and_later_ones_go_on(
    runtime: Runtime, carrier: RecordingCarrier, clock: Clock
) -> None:
    runtime.keep(wrote("mara", "boom", 1))
    runtime.keep(wrote("mara", "and this", 2, at=NOW + SECOND))
    for _ in range(5):
        assert carrier.said == []
        drain(runtime, clock.passes(20 * SECOND))
    assert carrier.said == ["set_aside 1", "heard and this"]
    assert isinstance(runtime.desk, SmallDesk)
    assert runtime.desk.was_set_aside == [1]


def test_a_letter_that_cannot_even_be_read_is_set_aside_and_the_operators_told(
    runtime: Runtime, carrier: RecordingCarrier, clock: Clock
) -> None:
    runtime.keep(wrote("mara", "hello", 1))
    runtime.keep(wrote("mara", "and this", 2, at=NOW + SECOND))
    with runtime.ledger.engine.begin() as database:
        database.execute(update(t.letters).where(t.letters.c.id == 1), {"payload": {"no": "sense"}})
    for _ in range(5):
        drain(runtime, clock.passes(20 * SECOND))
    assert carrier.said == ["set_aside 1", "heard and this"]


def test_letters_that_wait_together_are_answered_though_one_of_them_cannot_be_read(
    runtime: Runtime, carrier: RecordingCarrier
) -> None:
    broken = runtime.keep(wrote("mara", "hello"))
    runtime.keep(wrote("ana", "good morning"))
    runtime.keep(wrote("ben", "good evening"))
    assert broken is not None
    spoil = update(t.letters).where(t.letters.c.id == broken.id).values(payload={})
    runtime.ledger.turns.run(lambda connection: connection.execute(spoil))
    assert decide_letters(runtime, NOW) == 3
    drain(runtime, NOW)
    assert {"heard good morning", "heard good evening"} <= set(carrier.said)


def test_a_timer_that_keeps_failing_is_set_aside_and_others_fire(
    runtime: Runtime, carrier: RecordingCarrier, clock: Clock
) -> None:
    runtime.keep(wrote("mara", "doom 5"))
    runtime.keep(wrote("ana", "wait 10"))
    drain(runtime, clock.now)
    drain(runtime, clock.passes(10 * SECOND))
    assert carrier.said == ["woke"], "it holds up no other"
    for _ in range(4):
        drain(runtime, clock.passes(20 * SECOND))
    assert carrier.said == ["woke", "timer_set_aside 1"]
    drain(runtime, clock.passes(60 * SECOND))
    assert len(carrier.said) == 2
    (stuck,) = runtime.ledger.set_aside()
    assert (stuck.ref, stuck.kind, stuck.error) == ("timer-1", "doom", "ValueError")


def test_what_was_set_aside_is_tried_again_or_struck_off(
    runtime: Runtime, carrier: RecordingCarrier, clock: Clock
) -> None:
    runtime.keep(wrote("mara", "boom", 1))
    runtime.keep(wrote("ana", "boom", 1))
    for _ in range(5):
        drain(runtime, clock.passes(20 * SECOND))
    assert [stuck.ref for stuck in runtime.ledger.set_aside()] == ["letter-2", "letter-1"]
    assert runtime.ledger.strike_off("letter-2", clock.now)
    mended = encode(wrote("mara", "mended", 1), Inbound)
    with runtime.ledger.engine.begin() as database:
        database.execute(update(t.letters).where(t.letters.c.id == 1), {"payload": mended})
    assert runtime.ledger.take_up("letter-1")
    drain(runtime, clock.now)
    assert carrier.said[-1] == "heard mended"
    assert runtime.ledger.set_aside() == ()
    for ref in ("letter-1", "letter-9", "timer-1", "person-1", "letter-x"):
        assert not runtime.ledger.take_up(ref)
        assert not runtime.ledger.strike_off(ref, clock.now)


def test_a_message_that_cannot_be_read_is_set_aside_and_what_is_behind_it_goes(
    runtime: Runtime, carrier: RecordingCarrier
) -> None:
    runtime.keep(wrote("mara", "one", 1))
    runtime.keep(wrote("mara", "two", 2))
    decide_letters(runtime, NOW)
    decide_letters(runtime, NOW)
    with runtime.ledger.engine.begin() as database:
        database.execute(update(t.outbox).where(t.outbox.c.id == 1), {"notice": {"no": "sense"}})
    drain(runtime, NOW)
    assert carrier.said == ["heard two"]
    (dead,) = Outbox(runtime.ledger).dead()
    assert (dead.id, dead.error) == (1, "unreadable")


def test_a_letter_that_fails_holds_up_no_other_chat(
    runtime: Runtime, carrier: RecordingCarrier
) -> None:
    runtime.keep(wrote("mara", "boom"))
    runtime.keep(wrote("ana", "hello"))
    drain(runtime, NOW)
    assert carrier.said == ["heard hello"]


def test_what_was_kept_before_a_stop_is_answered_after_it(
    tmp_path: Path, carrier: RecordingCarrier, clock: Clock
) -> None:
    with running(tmp_path, {}, clock) as first:
        first.keep(wrote("mara", "hello"))
    with running(tmp_path, {Platform.TERMINAL: carrier}, clock) as second:
        drain(second, NOW)
    assert carrier.said == ["heard hello"]

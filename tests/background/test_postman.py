"""What must be told is told: in order, the same words each time, and honest about doubts."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

import pytest

from routing.inbound import Platform
from routing.notices.model import About, Mode, Notice, Subject
from routing.ports import Cause
from running_desk import Clock, RecordingCarrier, running
from small_desk import NOW, place_of, wrote
from storage.engine import Unavailable
from storage.outbox import Outbox
from workers.jobs import deliver, drain
from workers.postman import Postman, TryAgain, Uncertain, Unreachable, pause_after

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from routing.notices.model import Facts
    from storage.sending import Result
    from workers.runtime import Runtime

R = TypeVar("R")
SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)
CARD = Subject(kind=About.REQUEST, id=1)


@pytest.fixture
def runtime(tmp_path: Path, clock: Clock, carrier: RecordingCarrier) -> Iterator[Runtime]:
    carriers = {Platform.TERMINAL: carrier, Platform.SLACK: carrier}
    with running(tmp_path, carriers, clock) as opened:
        yield opened


def tell(runtime: Runtime, *notices: Notice) -> None:
    now = runtime.clock()
    runtime.ledger.write(lambda tx: tx.post(notices, Cause(now=now, at=now)))


def said(key: str, to: str = "mara", **facts: str) -> Notice:
    return Notice(key=key, place=place_of(to), facts=facts)


def shown(facts: Facts, platform: Platform = Platform.TERMINAL) -> Notice:
    place = place_of("mara", platform)
    return Notice(key="status", place=place, about=CARD, mode=Mode.SHOWN, slot="main", facts=facts)


def states(runtime: Runtime) -> dict[str, int]:
    return dict(Outbox(runtime.ledger).counts())


def test_each_chat_gets_its_messages_in_order(runtime: Runtime, carrier: RecordingCarrier) -> None:
    tell(runtime, said("one"), said("two"), said("one", "ana"), said("three"), said("two", "ana"))
    drain(runtime, runtime.clock())
    assert [word for _, who, word in carrier.sent if who == "mara"] == ["one", "two", "three"]
    assert [word for _, who, word in carrier.sent if who == "ana"] == ["one", "two"]
    assert states(runtime) == {"sent": 5}


def test_one_look_delivers_no_more_than_its_limit(
    runtime: Runtime, carrier: RecordingCarrier
) -> None:
    tell(runtime, *(said("hello", f"p{n}") for n in range(7)))
    assert runtime.postman.deliver(5) == 5
    assert runtime.postman.deliver(5) == 2
    assert runtime.postman.deliver(5) == 0


def test_it_says_itself_whether_more_may_go_at_once(runtime: Runtime) -> None:
    tell(runtime, said("one"), said("two"))
    runtime.postman.deliver(5)
    assert runtime.postman.again_in() == timedelta(0), "the next one of the chat is to be looked at"
    while runtime.postman.deliver(5):
        pass
    assert runtime.postman.again_in() is None


def test_what_is_not_taken_now_is_sent_later_in_the_same_words(
    runtime: Runtime, carrier: RecordingCarrier, clock: Clock
) -> None:
    carrier.troubles = [TryAgain(), TryAgain()]
    tell(runtime, said("one"), said("two"))
    drain(runtime, clock.now)
    assert carrier.said == []
    drain(runtime, clock.passes(SECOND))
    assert carrier.said == []
    drain(runtime, clock.passes(2 * SECOND))
    assert carrier.said == ["one", "two"]
    assert carrier.worded.count(1) == 1
    assert not carrier.repeats


def test_a_platform_that_asks_for_time_gets_it_in_that_chat_alone(
    runtime: Runtime, carrier: RecordingCarrier, clock: Clock
) -> None:
    carrier.troubles = [TryAgain(30 * SECOND)]
    tell(runtime, said("one"), said("hello", "ana"))
    drain(runtime, clock.now)
    assert carrier.said == ["hello"]
    drain(runtime, clock.passes(29 * SECOND))
    assert carrier.said == ["hello"]
    drain(runtime, clock.passes(SECOND))
    assert carrier.said == ["hello", "one"]


def test_what_may_have_arrived_is_sent_again_and_counted(
    runtime: Runtime, carrier: RecordingCarrier, clock: Clock
) -> None:
    carrier.troubles = [Uncertain()]
    tell(runtime, said("one"))
    drain(runtime, clock.now)
    drain(runtime, clock.passes(SECOND))
    assert carrier.said == ["one"]
    assert carrier.repeats == [1]
    assert Outbox(runtime.ledger).repeats() == 1


def test_an_error_that_no_carrier_named_is_a_doubt(
    runtime: Runtime, carrier: RecordingCarrier, clock: Clock
) -> None:
    carrier.troubles = [RuntimeError("who knows")]
    tell(runtime, said("one"))
    drain(runtime, clock.now)
    drain(runtime, clock.passes(SECOND))
    assert carrier.repeats == [1]


def test_doubts_end(runtime: Runtime, carrier: RecordingCarrier, clock: Clock) -> None:
    carrier.troubles = [Uncertain() for _ in range(4)]
    tell(runtime, said("one"), said("two"))
    for _ in range(10):
        drain(runtime, clock.passes(60 * SECOND))
    assert "one" not in carrier.said
    assert "two" in carrier.said


def test_the_desk_hears_of_a_person_who_cannot_be_reached(
    runtime: Runtime, carrier: RecordingCarrier, clock: Clock
) -> None:
    carrier.troubles = [Unreachable("blocked")]
    tell(runtime, said("one"), said("two"))
    assert deliver(runtime, clock.now) == 1
    (id,) = runtime.ledger.undecided(clock.now)
    letter = runtime.ledger.letter(id)
    assert letter is not None
    assert letter.inbound.command == "unreachable"
    assert letter.inbound.account.platform is Platform.DESK
    assert letter.inbound.fields == {"notice": "one", "code": "blocked"}
    deliver(runtime, clock.now)
    assert carrier.said == ["two"]
    assert states(runtime) == {"failed": 1, "sent": 1}


def test_bad_news_that_cannot_be_brought_makes_no_more_of_it(
    runtime: Runtime, carrier: RecordingCarrier, clock: Clock
) -> None:
    carrier.troubles = [Unreachable("blocked")]
    tell(runtime, said("unreachable"))
    deliver(runtime, clock.now)
    assert runtime.ledger.undecided(clock.now) == ()


def test_a_platform_that_is_away_for_days_is_given_up(
    runtime: Runtime, carrier: RecordingCarrier, clock: Clock
) -> None:
    carrier.troubles = [TryAgain() for _ in range(100)]
    tell(runtime, said("one"))
    for _ in range(3):
        drain(runtime, clock.passes(0.9 * DAY))
        assert states(runtime) == {"pending": 1}
    deliver(runtime, clock.passes(0.9 * DAY))
    assert states(runtime) == {"failed": 1}


def test_a_notice_that_cannot_be_worded_holds_nobody_up(
    runtime: Runtime, carrier: RecordingCarrier
) -> None:
    carrier.wording_troubles = [KeyError("one")]
    tell(runtime, said("one"), said("two"))
    deliver(runtime, runtime.clock())
    deliver(runtime, runtime.clock())
    assert carrier.said == ["two"]


def test_a_card_that_shows_the_same_is_not_edited(
    runtime: Runtime, carrier: RecordingCarrier
) -> None:
    for step in ("queued", "queued", "working"):
        tell(runtime, shown({"state": step}))
        drain(runtime, runtime.clock())
    assert carrier.said == ["status queued", "status working"]
    assert carrier.edited == ["m1"]


def test_edits_that_wait_become_one(
    runtime: Runtime, carrier: RecordingCarrier, clock: Clock
) -> None:
    carrier.troubles = [None, TryAgain(SECOND)]
    for step in ("queued", "offered", "working", "delivered"):
        tell(runtime, shown({"state": step}))
        deliver(runtime, clock.now)
    drain(runtime, clock.passes(SECOND))
    assert carrier.said == ["status queued", "status delivered"]


def test_a_platform_is_not_hurried(
    runtime: Runtime, carrier: RecordingCarrier, clock: Clock
) -> None:
    tell(runtime, *(Notice(key=f"n{n}", place=place_of("m", Platform.SLACK)) for n in range(5)))
    drain(runtime, clock.now)
    assert carrier.said == ["n0"]
    for n in range(1, 5):
        wait_for = runtime.postman.again_in()
        assert wait_for is not None
        drain(runtime, clock.passes(wait_for))
        assert carrier.said == [f"n{m}" for m in range(n + 1)]
    assert clock.now - NOW < 9 * SECOND


def test_what_nobody_here_carries_waits(
    tmp_path: Path, carrier: RecordingCarrier, clock: Clock
) -> None:
    with running(tmp_path, {}, clock) as runtime:
        runtime.keep(wrote("mara", "hello"))
        drain(runtime, clock.now)
        assert states(runtime) == {"pending": 1}
    with running(tmp_path, {Platform.TERMINAL: carrier}, clock) as runtime:
        drain(runtime, clock.passes(60 * SECOND))
    assert carrier.said == ["heard hello"]


def test_what_nobody_can_read_is_not_kept_waiting(runtime: Runtime) -> None:
    tell(runtime, Notice(key="one", place=place_of("mara", Platform.CLI)))
    assert deliver(runtime, runtime.clock()) == 1
    assert states(runtime) == {"skipped": 1}


def test_what_was_in_flight_when_a_desk_died_is_repeated_once(
    tmp_path: Path, carrier: RecordingCarrier, clock: Clock
) -> None:
    with running(tmp_path, {}, clock) as runtime:
        tell(runtime, said("one"))
        (head,) = Outbox(runtime.ledger).heads(clock.now, 1)
        then = {head.id: "as it was worded then"}
        Outbox(runtime.ledger).depart(then, clock.now, clock.now + SECOND)
    with running(tmp_path, {Platform.TERMINAL: carrier}, clock) as runtime:
        drain(runtime, clock.now)
        assert Outbox(runtime.ledger).repeats() == 1
    assert carrier.said == ["as it was worded then"]
    assert carrier.repeats == [1]


def test_pauses_double_up_to_five_minutes() -> None:
    pauses = [pause_after(n).total_seconds() for n in (0, 1, 2, 3, 9, 10, 1000)]
    assert pauses == [1, 1, 2, 4, 256, 300, 300]


class Faltering(Outbox):
    """Memory that was there when it began to keep something, and is gone when it answers."""

    falters_at = ""
    kept_before = False

    def depart(
        self, worded: Mapping[int, str | None], now: datetime, until: datetime
    ) -> frozenset[int]:
        """Mark them in flight, if it comes to that."""
        return self._falters("depart", lambda: super(Faltering, self).depart(worded, now, until))

    def note(self, results: Sequence[Result], now: datetime) -> None:
        """Note them, if it comes to that."""
        if results:
            self._falters("note", lambda: super(Faltering, self).note(results, now))

    def _falters(self, at: str, change: Callable[[], R]) -> R:
        if self.falters_at != at:
            return change()
        self.falters_at = ""
        if self.kept_before:
            change()
        raise Unavailable


@pytest.mark.parametrize("kept", [True, False], ids=["kept", "not kept"])
@pytest.mark.parametrize("at", ["depart", "note"])
def test_memory_that_goes_away_amid_it_costs_no_message_and_repeats_none(
    runtime: Runtime, carrier: RecordingCarrier, clock: Clock, at: str, kept: bool
) -> None:
    outbox = Faltering(runtime.ledger)
    outbox.falters_at, outbox.kept_before = at, kept
    carriers = {Platform.TERMINAL: carrier}
    postman = Postman(outbox=outbox, carriers=carriers, clock=clock, keep=runtime.desk.keep)
    tell(runtime, said("one"), said("two"), said("one", "ana"))
    with pytest.raises(Unavailable):
        postman.deliver(2)
    while postman.deliver(9):
        clock.passes(SECOND)
    assert sorted(carrier.said) == ["one", "one", "two"]
    assert states(runtime) == {"sent": 3}

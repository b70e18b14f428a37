"""Nothing is sent faster than a platform allows, and no chat waits for another's pause."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from routing.inbound import Place, Platform
from workers.buckets import Buckets, Rule, chat

NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)
SECOND = timedelta(seconds=1)
HERE = Place(platform=Platform.SLACK, chat="D1")
THERE = Place(platform=Platform.SLACK, chat="D2")


def sent_within(buckets: Buckets, place: Place, span: timedelta) -> list[datetime]:
    """Send as fast as the buckets allow, and tell when."""
    times: list[datetime] = []
    at = buckets.free_at(place, NOW)
    while at < NOW + span:
        buckets.take(place, at)
        times.append(at)
        at = buckets.free_at(place, at)
    return times


def test_a_burst_goes_at_once_and_then_one_each_second() -> None:
    times = sent_within(Buckets(), HERE, 4 * SECOND)
    assert [(at - NOW).total_seconds() for at in times] == [0, 0, 1, 2, 3]


def test_another_chat_does_not_wait() -> None:
    buckets = Buckets()
    sent_within(buckets, HERE, 10 * SECOND)
    assert buckets.free_at(THERE, NOW) == NOW


def test_a_thread_shares_its_channels_bucket() -> None:
    buckets = Buckets()
    sent_within(buckets, HERE, SECOND)
    thread = Place(platform=Platform.SLACK, chat="D1", thread="1.2")
    assert buckets.free_at(thread, NOW) > NOW


def test_a_group_on_telegram_gets_twenty_a_minute() -> None:
    group = Place(platform=Platform.TELEGRAM, chat="-1", private=False)
    assert len(sent_within(Buckets(), group, timedelta(minutes=1))) in range(20, 26)


def test_the_terminal_waits_for_nothing() -> None:
    buckets = Buckets()
    here = Place(platform=Platform.TERMINAL, chat="mara")
    for _ in range(1000):
        buckets.take(here, NOW)
    assert buckets.free_at(here, NOW) == NOW


def test_a_pause_holds_for_one_chat() -> None:
    buckets = Buckets()
    buckets.pause(HERE, NOW + 30 * SECOND)
    assert buckets.free_at(HERE, NOW) == NOW + 30 * SECOND
    assert buckets.free_at(THERE, NOW) == NOW


def test_what_is_over_is_forgotten() -> None:
    buckets = Buckets()
    for n in range(10_050):
        at = NOW + n * SECOND
        buckets.take(Place(platform=Platform.SLACK, chat=f"D{n}"), at)
    assert len(buckets._full_at) < 10_000


@given(
    burst=st.integers(1, 5),
    gaps=st.lists(st.integers(0, 3000), max_size=40),
)
def test_no_window_holds_more_than_its_rule(burst: int, gaps: list[int]) -> None:
    rule = Rule(scope=chat, every=SECOND, burst=burst)
    buckets = Buckets({Platform.SLACK: (rule,)})
    times: list[datetime] = []
    now = NOW
    for gap in gaps:
        now = buckets.free_at(HERE, now + timedelta(milliseconds=gap))
        buckets.take(HERE, now)
        times.append(now)
    for n, start in enumerate(times):
        within = [at for at in times[n:] if at < start + 3 * SECOND]
        assert len(within) <= burst + 3

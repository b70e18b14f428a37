"""Nothing is sent faster than a platform allows, and no chat waits for another's pause."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routing.inbound import Place, Platform
from storage.sending import Head
from workers.buckets import Buckets, Rule, chat

NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)
SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
numbers = count(1)


def to(chat: str, platform: Platform = Platform.SLACK, *, edit: bool = False, **more: str) -> Head:
    place = Place(platform=platform, chat=chat, private=not chat.startswith("-"), **more)
    return Head(id=next(numbers), place=place, edit=edit)


def sent_within(buckets: Buckets, head: Head, span: timedelta) -> list[float]:
    """Send as fast as the buckets allow, each answered at once, and tell when in seconds."""
    times: list[float] = []
    at = buckets.free_at(head, NOW)
    while at < NOW + span:
        one = replace(head, id=next(numbers))
        buckets.take(one, at)
        buckets.answered(one, at)
        times.append((at - NOW).total_seconds())
        at = buckets.free_at(head, at)
    return times


def strict() -> Buckets:
    return Buckets(headroom=0)


def test_a_chat_gets_one_each_second() -> None:
    for platform in (Platform.SLACK, Platform.TELEGRAM):
        assert sent_within(strict(), to("D1", platform), 4 * SECOND) == [0, 1, 2, 3]


def test_some_room_is_left() -> None:
    assert sent_within(Buckets(headroom=0.5), to("D1"), 4 * SECOND) == [0, 2]


def test_another_chat_does_not_wait() -> None:
    buckets = strict()
    sent_within(buckets, to("D1"), 10 * SECOND)
    assert buckets.free_at(to("D2"), NOW) == NOW


def test_a_thread_shares_its_channels_bucket() -> None:
    buckets = strict()
    sent_within(buckets, to("D1"), SECOND)
    assert buckets.free_at(to("D1", thread="1.2"), NOW) > NOW


def test_a_group_on_telegram_gets_twenty_a_minute() -> None:
    times = sent_within(strict(), to("-1", Platform.TELEGRAM), 2 * MINUTE)
    assert len(times) == 40
    assert times[19:21] == [19, 60]


def test_a_bot_gets_thirty_a_second_whatever_the_chat() -> None:
    buckets = strict()
    for n in range(30):
        assert sent_within(buckets, to(f"{n}", Platform.TELEGRAM), SECOND) == [0]
    assert buckets.free_at(to("99", Platform.TELEGRAM), NOW) == NOW + SECOND
    assert buckets.free_at(to("99", Platform.TELEGRAM, team="another"), NOW) == NOW


def test_changes_on_slack_have_a_limit_of_their_own() -> None:
    buckets = strict()
    assert sent_within(buckets, to("D1", edit=True), SECOND) == [0] * 50
    assert buckets.free_at(to("D99", edit=True), NOW) == NOW + MINUTE
    assert buckets.free_at(to("D99"), NOW) == NOW


def test_a_call_that_is_not_answered_counts_as_late_as_it_can() -> None:
    buckets, one = strict(), to("D1")
    buckets.take(one, NOW)
    assert buckets.free_at(to("D1"), NOW) == NOW + 6 * SECOND
    buckets.answered(one, NOW + 0.2 * SECOND)
    assert buckets.free_at(to("D1"), NOW + 0.2 * SECOND) == NOW + 1.2 * SECOND


def test_a_call_that_was_not_made_does_not_count() -> None:
    buckets, one = strict(), to("D1")
    buckets.take(one, NOW)
    buckets.give_back(one)
    assert buckets.free_at(to("D1"), NOW) == NOW


def test_the_terminal_waits_for_nothing() -> None:
    buckets = strict()
    for _ in range(1000):
        buckets.take(to("mara", Platform.TERMINAL), NOW)
    assert buckets.free_at(to("mara", Platform.TERMINAL), NOW) == NOW


def test_a_pause_holds_for_one_chat() -> None:
    buckets = strict()
    assert buckets.pause(to("D1"), NOW + 30 * SECOND, NOW) == {"slack//D1": NOW + 30 * SECOND}
    assert buckets.free_at(to("D1"), NOW) == NOW + 30 * SECOND
    assert buckets.free_at(to("D2"), NOW) == NOW


def test_three_chats_that_are_told_to_wait_stop_their_token() -> None:
    buckets = strict()
    for n in (1, 2, 3):
        assert buckets.free_at(to("9", Platform.TELEGRAM), NOW) == NOW
        paused = buckets.pause(to(f"{n}", Platform.TELEGRAM), NOW + n * SECOND, NOW)
    assert paused == {"telegram//3": NOW + 3 * SECOND, "telegram///all": NOW + 3 * SECOND}
    assert buckets.free_at(to("9", Platform.TELEGRAM), NOW) == NOW + 3 * SECOND
    assert buckets.free_at(to("9", Platform.TELEGRAM, team="another"), NOW) == NOW


def test_three_chats_over_a_while_do_not() -> None:
    buckets = strict()
    for n in (1, 2, 3):
        at = NOW + n * MINUTE
        buckets.pause(to(f"D{n}"), at + SECOND, at)
    assert buckets.free_at(to("D9"), NOW + 3 * MINUTE) == NOW + 3 * MINUTE


def test_slack_tells_changes_from_messages() -> None:
    buckets = strict()
    for n in range(3):
        buckets.pause(to(f"D{n}", edit=True), NOW + SECOND, NOW)
    assert buckets.free_at(to("D9", edit=True), NOW) == NOW + SECOND
    assert buckets.free_at(to("D9"), NOW) == NOW


def test_the_next_process_keeps_the_pause() -> None:
    before, after = strict(), strict()
    after.resume(before.pause(to("D1"), NOW + 30 * SECOND, NOW))
    assert after.free_at(to("D1"), NOW) == NOW + 30 * SECOND


def test_what_is_over_is_forgotten() -> None:
    buckets = strict()
    for n in range(10_050):
        buckets.take(to(f"D{n}"), NOW + n * SECOND)
    assert len(buckets._windows) < 10_000


@pytest.mark.parametrize("within", [1.0, 3.0])
@given(most=st.integers(1, 5), calls=st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 900))))
def test_no_window_of_the_platforms_own_holds_more(
    within: float, most: int, calls: list[tuple[int, int]]
) -> None:
    """Each call is counted by the platform somewhere between its start and its answer."""
    rule = Rule(scope=chat, most=most, within=within * SECOND)
    buckets = Buckets({Platform.SLACK: (rule,)}, headroom=0)
    counted: list[datetime] = []
    now = NOW
    for gap, took in calls:
        one = to("D1")
        now = buckets.free_at(one, now + timedelta(milliseconds=gap))
        buckets.take(one, now)
        buckets.answered(one, now + timedelta(milliseconds=took))
        counted.append(now + timedelta(milliseconds=took * (gap % 7) / 7))
    counted.sort()
    for n, at in enumerate(counted):
        assert sum(one < at + within * SECOND for one in counted[n:]) <= most

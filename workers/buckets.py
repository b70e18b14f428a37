"""Token buckets: how soon a platform lets the next message go to a place.

One per rule and place, in memory: one process sends for one token. A platform's own "try again
after" pauses the bucket it was said for, and no other. Knows nothing of messages.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

from routing.inbound import Place, Platform

Key = tuple[str, ...]
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_MANY = 10_000


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """`burst` messages at once, then one each `every`, for each value of `scope`.

    `scope` gives None for a place that the rule is not about.
    """

    scope: Callable[[Place], Key | None]
    every: timedelta
    burst: int = 1


def chat(place: Place) -> Key:
    """Scope: each chat or channel, its threads together."""
    return ("chat", place.platform, place.team, place.chat)


def group(place: Place) -> Key | None:
    """Scope: each chat that is not private."""
    return None if place.private else ("group", *chat(place))


def account(place: Place) -> Key:
    """Scope: everything of one bot or workspace."""
    return ("account", place.platform, place.team)


# What the platforms document, with headroom; none is a hard threshold, a pause always counts.
RULES: Mapping[Platform, tuple[Rule, ...]] = MappingProxyType(
    {
        Platform.SLACK: (Rule(scope=chat, every=timedelta(seconds=1), burst=2),),
        Platform.TELEGRAM: (
            Rule(scope=account, every=timedelta(milliseconds=40), burst=10),
            Rule(scope=chat, every=timedelta(seconds=1), burst=2),
            Rule(scope=group, every=timedelta(seconds=3), burst=5),
        ),
    }
)


class Buckets:
    """The buckets of one sender."""

    def __init__(self, rules: Mapping[Platform, tuple[Rule, ...]] = RULES) -> None:
        self._rules = rules
        # When each bucket will be full again; absent is full.
        self._full_at: dict[Key, datetime] = {}
        self._paused_until: dict[Key, datetime] = {}

    def free_at(self, place: Place, now: datetime) -> datetime:
        """Return when a message may go to `place`: `now`, or later."""
        waits = [now, self._paused_until.get(chat(place), now)]
        for rule, key in self._of(place):
            waits.append(self._full_at.get(key, _LONG_AGO) - (rule.burst - 1) * rule.every)
        return max(waits)

    def take(self, place: Place, now: datetime) -> None:
        """Count one message to `place`."""
        for rule, key in self._of(place):
            self._full_at[key] = max(now, self._full_at.get(key, now)) + rule.every
        self._forget(now)

    def pause(self, place: Place, until: datetime) -> None:
        """Let nothing go to this chat before `until`; other chats go on."""
        self._paused_until[chat(place)] = until

    def _of(self, place: Place) -> list[tuple[Rule, Key]]:
        rules = self._rules.get(place.platform, ())
        return [(rule, key) for rule in rules if (key := rule.scope(place)) is not None]

    def _forget(self, now: datetime) -> None:
        """Drop what is full again, so that memory does not grow with every chat ever seen."""
        for times in (self._full_at, self._paused_until):
            if len(times) > _MANY:
                for key in [key for key, at in times.items() if at <= now]:
                    del times[key]

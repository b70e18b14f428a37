"""Buckets: how soon a platform lets the next message go to a place.

A rule says how many calls may fall into any window of time. A call is counted when its answer
came, or some seconds after it was made: the platform has counted it by then, so that no window of
its own holds more. A platform's "try again after" pauses the chat it was said for; said for several
chats at once, all calls of that kind. Knows nothing of messages.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType

from routing.inbound import Platform
from storage.sending import Head

Key = tuple[str, ...]
Lane = tuple[Platform, str]
HEADROOM = 0.05
"""The share of a platform's limit that is left unused: its clock is not ours."""

UNPACED = "OUTDESK_TEST_PACE"
_COUNTED_WITHIN = timedelta(seconds=5)
_SEVERAL = 3
_MANY = 10_000


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """At most `most` calls in any `within`, for each value of `scope`.

    `scope` gives None for a call that the rule is not about.
    """

    scope: Callable[[Head], Key | None]
    most: int
    within: timedelta


def lane(head: Head) -> Lane:
    """Give what shares a token: a workspace, a bot."""
    return head.place.platform, head.place.team


def chat(head: Head) -> Key:
    """Scope: each chat or channel, its threads together."""
    return ("chat", *lane(head), head.place.chat)


def group(head: Head) -> Key | None:
    """Scope: each chat that is not private."""
    return None if head.place.private else ("group", *lane(head), head.place.chat)


def account(head: Head) -> Key:
    """Scope: everything of one bot or workspace."""
    return ("account", *lane(head))


def posts(head: Head) -> Key | None:
    """Scope: new messages of each chat."""
    return None if head.edit else chat(head)


def edits(head: Head) -> Key | None:
    """Scope: changes of messages in one workspace."""
    return ("edits", *lane(head)) if head.edit else None


_SECOND, _MINUTE = timedelta(seconds=1), timedelta(minutes=1)

# What the platforms document. None is a hard threshold: a pause that is asked for always counts.
RULES: Mapping[Platform, tuple[Rule, ...]] = MappingProxyType(
    {
        Platform.SLACK: (
            Rule(scope=posts, most=1, within=_SECOND),
            Rule(scope=edits, most=50, within=_MINUTE),
        ),
        Platform.TELEGRAM: (
            Rule(scope=account, most=30, within=_SECOND),
            Rule(scope=chat, most=1, within=_SECOND),
            Rule(scope=group, most=20, within=_MINUTE),
        ),
    }
)


class _Window:
    """When the calls of one bucket count, by the row that was sent."""

    def __init__(self, rule: Rule, within: timedelta) -> None:
        self._most, self._within = rule.most, within
        self._counted: dict[int, datetime] = {}

    def free_at(self, now: datetime) -> datetime:
        counted = sorted(self._counted.values())
        if len(counted) < self._most:
            return now
        return max(now, counted[-self._most] + self._within)

    def take(self, row: int, at: datetime) -> None:
        self.forget(at - _COUNTED_WITHIN)
        self._counted[row] = at

    def move(self, row: int, at: datetime) -> None:
        if row in self._counted:
            self._counted[row] = min(at, self._counted[row])

    def give_back(self, row: int) -> None:
        self._counted.pop(row, None)

    def forget(self, now: datetime) -> bool:
        """Drop what is over, and tell whether nothing is left."""
        over = [row for row, at in self._counted.items() if at + self._within <= now]
        for row in over:
            del self._counted[row]
        return not self._counted


class Buckets:
    """The buckets of one sender, in memory; `paused` holds pauses that an earlier one kept."""

    def __init__(
        self,
        rules: Mapping[Platform, tuple[Rule, ...]] = RULES,
        *,
        headroom: float = HEADROOM,
    ) -> None:
        """Take the rules; `headroom` is the share of each limit that is left unused, below 1."""
        self._rules = rules
        self._stretch = 1 / (1 - headroom)
        self._windows: dict[Key, _Window] = {}
        self._paused: dict[str, datetime] = {}
        # Chats that were paused lately, by what they share.
        self._hurried: defaultdict[str, dict[str, datetime]] = defaultdict(dict)

    def free_at(self, head: Head, now: datetime) -> datetime:
        """Return when the call may be made: `now`, or later."""
        waits = [now, *(self._paused.get(scope, now) for scope in _scopes(head))]
        return max([*waits, *(window.free_at(now) for window in self._of(head))])

    def take(self, head: Head, now: datetime) -> None:
        """Count a call that is made now."""
        for window in self._of(head):
            window.take(head.id, now + _COUNTED_WITHIN)
        self._forget(now)

    def answered(self, head: Head, now: datetime) -> None:
        """Note that the answer to a call has come."""
        for window in self._of(head):
            window.move(head.id, now)

    def give_back(self, head: Head) -> None:
        """Take back what was counted: the call was not made."""
        for window in self._of(head):
            window.give_back(head.id)

    def pause(self, head: Head, until: datetime, now: datetime) -> Mapping[str, datetime]:
        """Let nothing go there before `until`, and give what is paused by that, to be kept.

        It is this chat; when several chats of one token were told so, everything of that token.
        """
        own, shared = _scopes(head)
        hurried = {scope: at for scope, at in self._hurried[shared].items() if at > now}
        self._hurried[shared] = {**hurried, own: until}
        paused = {own: until}
        if len(self._hurried[shared]) >= _SEVERAL:
            paused[shared] = max(self._hurried[shared].values())
        self._paused |= paused
        return paused

    def resume(self, paused: Mapping[str, datetime]) -> None:
        """Take over the pauses of an earlier process."""
        self._paused |= paused

    def _of(self, head: Head) -> list[_Window]:
        found = []
        for rule in self._rules.get(head.place.platform, ()):
            key = rule.scope(head)
            if key is not None:
                if key not in self._windows:
                    self._windows[key] = _Window(rule, rule.within * self._stretch)
                found.append(self._windows[key])
        return found

    def _forget(self, now: datetime) -> None:
        """Drop what is over, so that memory does not grow with every chat ever seen."""
        if len(self._windows) > _MANY:
            self._windows = {key: w for key, w in self._windows.items() if not w.forget(now)}
        if len(self._paused) > _MANY:
            self._paused = {scope: at for scope, at in self._paused.items() if at > now}


def buckets_of(environ: Mapping[str, str]) -> Buckets:
    """Return the buckets to keep to: none where a test says OUTDESK_TEST_PACE=off."""
    return Buckets({} if environ.get(UNPACED) == "off" else RULES)


def _scopes(head: Head) -> tuple[str, str]:
    """Give what a pause of this call is for, by name: its chat, and what shares the limit."""
    place = head.place
    own = f"{place.platform.value}/{place.team}/{place.chat}"
    # Slack counts changes apart from new messages.
    kind = "edits" if head.edit and place.platform is Platform.SLACK else "all"
    return own, f"{place.platform.value}/{place.team}//{kind}"

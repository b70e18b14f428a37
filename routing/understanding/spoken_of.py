"""Times that a message only speaks of: "thanks for Sunday", "forget the trip on the 19th".

Knows what kind of message it is and what is said around its times; knows nothing of tasks.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing.understanding.meaning import Act, Role
from routing.understanding.text import words
from routing.understanding.when import said_around

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from routing.understanding.meaning import When
    from routing.understanding.when import Weighed

WANTING = frozenset({Act.REQUEST, Act.CHANGE, Act.ANSWER, Act.NOT_FOR_US})
"""Kinds of messages whose times say when something is wanted."""
NEVER = frozenset({Act.GREETING, Act.CANCEL, Act.STATUS})
"""Kinds of messages that want nothing by a time."""
SHORT = 6
"""Beside so few words a time is what somebody has to say: "Monday would do"."""


def only_spoken_of(
    act: Act, times: tuple[When, ...], text: str, *, lang: str, now: datetime
) -> tuple[When, ...]:
    """Make mentions of the times that a message of this kind does not want anything by."""
    told = [when for when in times if when.role is not Role.MENTION]
    if act in WANTING or not told:
        return times
    if act in NEVER:
        return tuple(replace(when, role=Role.MENTION) for when in times)
    around = dict(zip(map(id, told), said_around(text, told, lang=lang, now=now), strict=True))
    few = _beside(text, times) <= SHORT
    return tuple(
        replace(when, role=Role.MENTION)
        if id(when) in around and _spoken(act, around[id(when)], few=few)
        else when
        for when in times
    )


def _spoken(act: Act, around: Weighed, *, few: bool) -> bool:
    """Whether a time is only spoken of: a remark has to say so, what is praised or blamed not."""
    if around.wants or around.refers or around.will:
        return False
    if act is Act.REMARK:
        return around.speaks and (around.away or not few)
    return around.speaks or not around.due


def _beside(text: str, times: Sequence[When]) -> int:
    """Count the words that belong to no time."""
    said = list(text)
    for when in times:
        start, end = when.span
        said[start:end] = " " * (end - start)
    return len(words("".join(said)))

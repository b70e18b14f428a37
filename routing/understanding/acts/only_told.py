"""Times that only tell: in a message that wants no work, or no new work, they are no due.

Knows what kind of message it is; finds no time.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from routing.understanding.acts.deciding import says_stop
from routing.understanding.acts.seen import word_count
from routing.understanding.meaning import Act, Kind, Role, Signal
from routing.understanding.phrases import profile
from routing.understanding.phrases.endings import calling_off, names_an_end
from routing.understanding.text import fold
from routing.understanding.words import words_for
from routing.understanding.words.needing import WANTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.understanding.acts.seen import Seen
    from routing.understanding.meaning import When

WANTS_NOTHING = frozenset({Act.REMARK, Act.GREETING})
"""Kinds of messages that want no work: the times in them only tell."""
WANTS_NO_NEW = frozenset({Act.THANKS, Act.STATUS, Act.COMPLAINT})
"""Kinds in which a time mostly tells: "is it there? My sister comes on Friday", but not "I need it
on Friday". Who asks whether it is done by then wants it by then."""
AT_ONCE, AT_LENGTH = "asap", 7
"""Of fewer words a time beside an end may move the work: "not after all, Friday matters"."""
TELLS = WANTS_NOTHING | WANTS_NO_NEW
TIME_ALONE = 4
"""Of fewer words besides its times a message may be no more than a time: "Friday then, thanks"."""
ASKED_ALONE = 3
"""The same of a question: "would Friday do?", but not "do you work on Sundays?"."""


_WAS = re.compile(
    r"\b(?:did|was|were|went|ordered|sent|asked|promised|sollte\w*|wollte\w*|hatte\w*|bestellt"
    r"|war|salio|tenia|debia|iba|pedi|devait|devaient|etait|commande|doveva|era|ordinato|devia"
    r"|zou|moest|besteld)\b"
)
"""What was to be, or has been: "where is what I ordered on Monday?"."""


def only_told(seen: Seen, act: Act, times: tuple[When, ...]) -> tuple[When, ...]:
    """Make mentions of the times that only tell, in messages of a kind that wants no work."""
    if act not in TELLS or not _only_tells(seen, times):
        return times
    asks = act is Act.STATUS
    kept = [
        act in WANTS_NO_NEW and (_is_wanted(seen, when) or (asks and _asked_by_then(seen, when)))
        for when in times
    ]
    return tuple(w if keep else _mentioned(w) for w, keep in zip(times, kept, strict=True))


def _only_tells(seen: Seen, times: Sequence[When]) -> bool:
    """Whether a message that wants nothing says more than when, and not when somebody is away."""
    timed = sum(word_count(when.text) for when in times)
    alone = ASKED_ALONE if "?" in seen.text else TIME_ALONE
    of_self = Signal.ILL in seen.spoken.signals or profile.told(seen.text) is not None
    return seen.words - timed >= alone and not of_self


def only_ended(seen: Seen, times: tuple[When, ...]) -> tuple[When, ...]:
    """Make mentions of the times of what ends, which say why, or what it was: but from when on.

    Of few words the time may only move the work, and stays: "not on Friday".
    """
    if seen.words < AT_LENGTH or not _only_tells(seen, times):
        return times
    wanted = (when.part is not None or _ends_then(seen, when) for when in times)
    return tuple(w if keep else _mentioned(w) for w, keep in zip(times, wanted, strict=True))


def _ends_then(seen: Seen, when: When) -> bool:
    """Whether something ends then: "no more posts from April", "stop it on 31 March please"."""
    if when.role is Role.START or when.rule == AT_ONCE:
        return True
    said = _clause(seen, when)
    return says_stop(said, seen.lang) or names_an_end(said) or bool(calling_off(said))


def _is_wanted(seen: Seen, when: When) -> bool:
    """Whether its words say until when or from when on, or its sentence that it is needed."""
    said, due = f" {fold(when.text)} ", words_for(seen.lang).when["due"]
    bounds = when.role is Role.DUE and any(f" {by} " in said for by in due)
    if bounds or when.role is Role.START:
        return True
    return WANTED.search(fold(_sentence(seen, when))) is not None


def _asked_by_then(seen: Seen, when: When) -> bool:
    """Whether it is asked if work is done by then: "are we still on for Thursday?".

    "Does it come today?" asks how far it is; a sentence before the question tells why it is asked.
    """
    if when.role not in (Role.DUE, Role.AT):
        return False
    days = words_for(seen.lang).when["day"]
    said = f" {fold(when.text)} "
    today = any(f" {phrase} " in said for phrase, ahead in days.items() if ahead == 0)
    exact = any(c.isdigit() for c in when.text)
    sentence = _sentence(seen, when)
    asks = "?" not in seen.text or sentence.endswith("?")
    return asks and (exact or not today) and _WAS.search(fold(sentence)) is None


def _clause(seen: Seen, when: When) -> str:
    """Return what stands between two commas around a time."""
    sentence = _sentence(seen, when)
    at = sentence.find(when.text)
    return sentence[sentence.rfind(",", 0, at) + 1 :].split(",")[0] if at >= 0 else sentence


def _sentence(seen: Seen, when: When) -> str:
    """Return the sentence that a time stands in, with the mark that ends it."""
    first = max(seen.text.rfind(mark, 0, when.span[0]) for mark in ".!?;\n") + 1
    rest = re.match(r"[^.!?;\n]*[.!?;\n]?", seen.text[when.span[1] :])
    return seen.text[first : when.span[1]] + (rest.group() if rest else "")


def _mentioned(when: When) -> When:
    """Make a mention of a time; of a day that there is not people hear all the same."""
    return when if when.kind is Kind.INVALID else replace(when, role=Role.MENTION)

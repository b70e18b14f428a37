"""What only tells more of what comes again, or says that it does not: "every weekday from six to
nine", "los sábados por la mañana", "no Sundays".

Knows what stands before and between; knows nothing of how each was read.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from routing.understanding.meaning import Between, Role
from routing.understanding.words.times.bystanders import NEVER, ONLY

if TYPE_CHECKING:
    from routing.understanding.meaning import When
    from routing.understanding.when.phrases import Phrases

Places = list[tuple[int, int]]
OF_HOURS = frozenset({"clock.clock", "relative_day.part", "range"})
NO, ENGLISH_DAYS = "no", "days"


def of_repeats(g: Phrases, found: list[When], places: Places) -> list[When]:
    """Make mentions of an hour right behind what comes again, and of days that do not."""
    told = list(found)
    for k, (when, place) in enumerate(zip(found, places, strict=True)):
        behind = k > 0 and found[k - 1].role is Role.REPEAT
        never = when.role is Role.REPEAT and _never(g, place[0])
        if never or (behind and _only_hours(g, when, places[k - 1][1], *place)):
            told[k] = replace(when, role=Role.MENTION)
    return told


def _never(g: Phrases, start: int) -> bool:
    """Whether nothing takes place then: "no Sundays", and not "no dia 5 de cada mês"."""
    english = g.words[start - 1] == NO and g.words[start].endswith(ENGLISH_DAYS)
    return english or g.words[start - 1] in NEVER


def _only_hours(g: Phrases, when: When, before: int, start: int, end: int) -> bool:
    """Whether it names no day, and nothing but "just" stands before it."""
    beside = all(word == "," or word in ONLY for word in g.words[before:start])
    named = any("this_part" in here for here in g.senses[start:end])
    return beside and when.rule in OF_HOURS and not named and _today(g, when)


def _today(g: Phrases, when: When) -> bool:
    """Whether its hours were taken for the next that come, as those without a day are."""
    first = when.value.start if isinstance(when.value, Between) else when.value
    return isinstance(first, datetime) and (first.date() == g.today or when.rule == "clock.clock")

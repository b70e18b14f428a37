"""Somebody's own thing by the catalogue's own word for it: "my books need doing", "the payroll".

Such words are never turned away as work of another kind, however little else they say.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from routing.understanding.text import WORD, fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from routing.understanding.services import ServiceExamples

_OWN = (
    r"(?:my|our|the|mein(?:e|en|er)?|unser(?:e|en|er)?|die|den|das|mis?|nuestr[oa]s?|l[oa]s?|el"
    r"|mes|mon|ma|nos|notre|les?|miei|mie|nostr[oiae]|mijn|onze|de|meus?|minhas?|noss[oa]s?)"
)
LONGEST = 16
"""More words than this say enough by themselves."""
SHORT = 3


def own_things(services: Iterable[ServiceExamples]) -> re.Pattern[str] | None:
    """Return a pattern of a possessive before a word that names one service alone, if any does."""
    named: dict[str, set[str]] = {}
    for service in services:
        for word in WORD.findall(fold(f"{service.title} {service.key.replace('_', ' ')}")):
            if len(word) > SHORT:
                named.setdefault(_stem(word), set()).add(service.key)
    alone = sorted(word for word, keys in named.items() if len(keys) == 1)
    if not alone:
        return None
    things = "|".join(map(re.escape, alone))
    return re.compile(rf"\b{_OWN} (?:[^\W\d_]+ )?(?:{things})s?\b")


def _stem(word: str) -> str:
    return word[:-1] if len(word) > SHORT + 1 and word.endswith("s") else word


def names_own(text: str, things: re.Pattern[str] | None) -> bool:
    """Tell whether a short text names somebody's own thing by a service's word."""
    folded = fold(text[:200])
    short = len(WORD.findall(folded)) <= LONGEST
    return things is not None and short and things.search(folded) is not None

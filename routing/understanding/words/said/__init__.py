"""What people write, by kind of message and language: the examples that acts are learned from.

Every line is our own. A line that answers only makes sense after a question was asked.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from routing.understanding.meaning import Act
from routing.understanding.words.heard import heard_in
from routing.understanding.words.times import LANGUAGES

ROOMS = (__name__, f"{__name__}.chat", f"{__name__}.sentences")


@cache
def said_in(lang: str) -> tuple[tuple[str, Act], ...]:
    """Return a language's lines with their acts; none for a language that we have none for."""
    if lang not in LANGUAGES:
        return ()
    modules = (import_module(f"{room}.{LANGUAGES[lang]}") for room in ROOMS)
    thought_of = (
        (line.strip(), Act(act))
        for module in modules
        for act, block in module.SAID.items()
        for line in block.split("|")
    )
    return (*thought_of, *heard_in(lang))

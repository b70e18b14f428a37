"""What people write, by kind of message and language: the examples that acts are learned from.

Every line is our own. A line that answers only makes sense after a question was asked.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from routing.understanding.meaning import Act
from routing.understanding.words.times import LANGUAGES


@cache
def said_in(lang: str) -> tuple[tuple[str, Act], ...]:
    """Return a language's lines with their acts; none for a language that we have none for."""
    if lang not in LANGUAGES:
        return ()
    module = import_module(f"{__name__}.{LANGUAGES[lang]}")
    return tuple(
        (line.strip(), Act(act)) for act, block in module.SAID.items() for line in block.split("|")
    )

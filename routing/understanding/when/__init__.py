"""When: the times in a message, each with its role, its reading and its doubt."""

from __future__ import annotations

from routing.understanding.when.answers import read_when
from routing.understanding.when.lexicon import date_order
from routing.understanding.when.scan import find_times

__all__ = ["date_order", "find_times", "read_when"]

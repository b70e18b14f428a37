"""What people ask beside their work: of the desk, its people, work, dates and money."""

from __future__ import annotations

from routing.understanding.asides.asking import Aside, Topic, aside_of

__all__ = ["Aside", "Topic", "aside_of"]

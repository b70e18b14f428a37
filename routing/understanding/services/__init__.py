"""Which service a text is about: the words of this room. Import what reads from its own file."""

from routing.understanding.services.model import (
    NO_IDEA,
    NOTHING,
    InputSpec,
    Learnt,
    Scores,
    ServiceExamples,
    ServiceReader,
)

__all__ = [
    "NOTHING",
    "NO_IDEA",
    "InputSpec",
    "Learnt",
    "Scores",
    "ServiceExamples",
    "ServiceReader",
]

"""What can hold delivered work up: the closed list from which a change is proposed."""

from __future__ import annotations

from enum import StrEnum


class Cause(StrEnum):
    """What held delivered work up."""

    INPUTS = "inputs"
    TAKING = "taking"
    ANSWERS = "answers"
    HOURS = "hours"
    PROVIDER = "provider"
    STEP = "step"
    REVIEW = "review"

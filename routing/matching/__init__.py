"""Matching: who may be offered a task, in which wave, in which order, and why somebody is not.

Named rules over frozen facts (`cases`), gathered from memory (`gathering`), put in order (`waves`).
"""

from __future__ import annotations

from routing.matching.cases import Barred, Candidate, Case, Wanted
from routing.matching.gathering import (
    Verdict,
    able,
    barred,
    eligible,
    left_out,
    verdicts,
)
from routing.matching.rules import RULES, why_not
from routing.matching.waves import is_last_wave, next_wave

__all__ = [
    "RULES",
    "Barred",
    "Candidate",
    "Case",
    "Verdict",
    "Wanted",
    "able",
    "barred",
    "eligible",
    "is_last_wave",
    "left_out",
    "next_wave",
    "verdicts",
    "why_not",
]

"""Matching: who may be offered a task, in which wave, in which order, and why somebody is not.

Named rules over frozen facts (`cases`), gathered from memory (`gathering`), put in order (`waves`).
"""

from __future__ import annotations

from routing.matching.cases import Barred, Candidate, Case, Wanted
from routing.matching.gathering import (
    Verdict,
    able,
    back_at,
    barred,
    is_there,
    lacking,
    left_out,
    load_of,
    verdicts,
)
from routing.matching.rules import RULES, why_not
from routing.matching.waves import Turn, by_age, is_given, next_turn, receiver

__all__ = [
    "RULES",
    "Barred",
    "Candidate",
    "Case",
    "Turn",
    "Verdict",
    "Wanted",
    "able",
    "back_at",
    "barred",
    "by_age",
    "is_given",
    "is_there",
    "lacking",
    "left_out",
    "load_of",
    "next_turn",
    "receiver",
    "verdicts",
    "why_not",
]

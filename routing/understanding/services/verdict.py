"""What a new head and the present one got right, and whether the new one may be used.

Knows no head: `trial` asks them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MAY_FALL = 0.01
"""So much the cross-validated macro-F1 may fall before a new head is refused."""
MAY_LOSE = 0.02
"""This share of the texts that both were taught, or of the golden lines, or one of each, may be
read worse than before."""


class Verdict(StrEnum):
    """Why a head is used, or why not."""

    HOLDS = "holds"
    WORSE = "worse"  # macro-F1 fell by more than it may
    FORGETS = "forgets"  # too many texts that were right before are not
    GOLDEN_WORSE = "golden_worse"  # too many golden lines are not right any more


@dataclass(frozen=True, kw_only=True, slots=True)
class Trial:
    """What both heads got right: macro-F1 of 0 to 1, and counts.

    `kept` of `kept_of` are the texts that both were taught: many lessons that agree with each
    other and with nothing else raise macro-F1, and are found out here. `confused`: service, what
    its texts were read as, and how many, by the new head.
    """

    f1: float
    f1_before: float
    kept: int
    kept_before: int
    kept_of: int
    golden: int
    golden_before: int
    golden_of: int
    confused: tuple[tuple[str, str, int], ...] = ()

    @property
    def verdict(self) -> Verdict:
        """Whether the new head may be used."""
        if self.f1 < self.f1_before - MAY_FALL:
            return Verdict.WORSE
        if self.kept < self.kept_before - max(1, MAY_LOSE * self.kept_of):
            return Verdict.FORGETS
        held = self.golden >= self.golden_before - max(1, MAY_LOSE * self.golden_of)
        return Verdict.HOLDS if held else Verdict.GOLDEN_WORSE

"""What a check of the surroundings found: well, worth a look, or wrong, and what to do about it.

Plain words for whoever sets a desk up. Knows no platform.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Weight(StrEnum):
    """How much a finding matters."""

    OK = "ok"
    LOOK = "look"
    WRONG = "wrong"


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """One thing that was looked at: what is so, and what to do when it should not be."""

    weight: Weight
    said: str
    do: str = ""

    @property
    def line(self) -> str:
        """The finding as it is printed."""
        return f"{self.weight:5} {self.said}" + (f" {self.do}" if self.do else "")


def ok(said: str) -> Finding:
    """Give a finding that all is well."""
    return Finding(weight=Weight.OK, said=said)


def look(said: str, do: str = "") -> Finding:
    """Give one that somebody should know of."""
    return Finding(weight=Weight.LOOK, said=said, do=do)


def wrong(said: str, do: str) -> Finding:
    """Give one that keeps the desk from working."""
    return Finding(weight=Weight.WRONG, said=said, do=do)


def of(name: str, findings: Iterable[Finding], do: str = "") -> Iterator[Finding]:
    """Name whose findings these are, where they are not well; `do` is what helps there instead."""
    for found in findings:
        if found.weight is Weight.OK:
            yield found
        else:
            yield replace(found, said=f"{name}: {found.said}", do=do or found.do)


def is_well(findings: Iterable[Finding]) -> bool:
    """Tell whether nothing is wrong."""
    return all(found.weight is not Weight.WRONG for found in findings)

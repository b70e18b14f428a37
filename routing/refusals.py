"""Refusals: an expected "no" as a code with typed facts. The person is told; nothing changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from routing.notices.model import Fact


class Refused(Exception):
    """What was asked is not possible; `code` and `facts` say why and what next, `bot` words it."""

    def __init__(self, code: str, **facts: Fact) -> None:
        super().__init__(code)
        self.code = code
        self.facts: dict[str, Fact] = facts


class Moved(Exception):
    """Somebody else changed the subject since it was read: read again and decide again."""

"""What a rule may look at while something happens: memory, the house, the cause. Read only.

A `Unit` is one; promises and notices ask for no more than this, so they cannot change anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from routing.house import House
    from routing.ports import Cause, Reads


class Scene(Protocol):
    """The present moment of one unit of work."""

    @property
    def tx(self) -> Reads:
        """Memory, as it stands in this unit."""
        ...

    @property
    def house(self) -> House:
        """Catalogues and calendars."""
        ...

    @property
    def cause(self) -> Cause:
        """Why something happens, and who acts."""
        ...

    @property
    def now(self) -> datetime:
        """When it happened, for clocks."""
        ...

"""How far a bot's updates were read: noted in the commit that keeps them, never after it.

What was kept beyond the first that is not kept yet is noted too, so that after a kill nothing is
taken in twice, and a late part of an album is not taken for one that is known. Keeps nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


class Offset:
    """Where one bot's reading stands; changed by whoever holds the desk's memory alone."""

    def __init__(self, bot_id: int) -> None:
        self.name = f"telegram.read.{bot_id}"
        self._read: tuple[int, ...] = ()
        self._next = 0
        self._kept: frozenset[int] = frozenset()
        self._noted = ""

    def begin(self, noted: str | None) -> None:
        """Go on from what was noted, if anything was."""
        self._noted = noted or "0"
        self._next, *beyond = map(int, self._noted.split())
        self._kept = frozenset(beyond)

    @property
    def next(self) -> int:
        """The first update to ask for: all before it are kept."""
        return self._next

    @property
    def waits(self) -> bool:
        """Whether some that the last poll brought are not kept yet."""
        return any(not self.is_kept(id) for id in self._read)

    def came(self, ids: Sequence[int]) -> None:
        """Take in which updates the poll brought."""
        self._read = tuple(ids)

    def is_kept(self, id: int) -> bool:
        """Tell whether this update need not be kept again."""
        return id < self._next or id in self._kept

    def notes_with(self, ids: Iterable[int]) -> Mapping[str, str]:
        """Give what to note once these updates are kept; nothing while no poll brought any."""
        said = self._said(self._kept | frozenset(ids))
        return {} if said == self._noted or not self._read else {self.name: said}

    def keep(self, ids: Iterable[int], notes: Mapping[str, str] = {}) -> None:
        """Take in that these are kept, and what was noted with them."""
        self._kept |= frozenset(ids)
        self._noted = notes.get(self.name, self._noted)

    def move_on(self) -> None:
        """Ask from the first on that is not kept, the next time."""
        self._next = self._after(self._kept)
        self._kept = frozenset(id for id in self._kept if id >= self._next)

    def _said(self, kept: frozenset[int]) -> str:
        after = self._after(kept)
        return " ".join(map(str, (after, *sorted(id for id in kept if id >= after))))

    def _after(self, kept: frozenset[int]) -> int:
        held = [id for id in self._read if id not in kept]
        return max(self._next, min(held) if held else max(self._read, default=self._next - 1) + 1)

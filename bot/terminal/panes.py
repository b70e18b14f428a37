"""The screen of the terminal desk: a pane for each chat, side by side or one above the other.

Pure: panes and a size go in, lines come out. Knows no desk and no terminal library.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.plain import shortened, width
from bot.terminal.carrier import Shown
from bot.terminal.drawing import draw, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

NARROWEST = 38
KEPT = 200
_BETWEEN = " │ "


@dataclass(kw_only=True)
class Entry:
    """A card, or a line that its person wrote; `number` is that of its first button.

    `turn` says when it was shown or changed last.
    """

    message: str
    turn: int = 0
    shown: Shown | None = None
    wrote: str = ""
    number: int = 1


@dataclass(kw_only=True)
class Pane:
    """One chat: its name, what its heading adds, its entries in order.

    Buttons are numbered from the newest card back: by its place in the chat, or with `by_time` by
    when it was shown last, for a reader who has only what was printed. `mark` stands before each.
    """

    name: str
    about: str = ""
    mark: str = ""
    by_time: bool = False
    turn: int = 0
    entries: list[Entry] = field(default_factory=list)

    def write(self, words: str) -> None:
        """Add what the person wrote."""
        self._add(Entry(message="", wrote=words))

    def show(self, shown: Shown) -> None:
        """Add a card, or put its new state where it stands."""
        known = next((e for e in self.entries if e.message == shown.message), None)
        self.turn += 1
        if shown.edited and known is not None:
            known.shown, known.turn = shown, self.turn
        else:
            self._add(Entry(message=shown.message, shown=shown, turn=self.turn))
        self._number()

    @property
    def buttons(self) -> int:
        """How many buttons can be pressed here."""
        return sum(len(entry.shown.card.actions) for entry in self._pressable() if entry.shown)

    def button(self, number: int) -> tuple[Shown, str] | None:
        """Give the card and the key of the button that shows this number."""
        for entry in self._pressable():
            actions = entry.shown.card.actions if entry.shown else ()
            if entry.shown and 0 <= number - entry.number < len(actions):
                return entry.shown, actions[number - entry.number].key
        return None

    def newest(self, shown: Shown, columns: int) -> tuple[str, ...]:
        """Give one card as it stands here, with the numbers of its buttons."""
        entry = next((one for one in self.entries if one.shown is shown), None)
        if entry is None:
            return draw(shown.card, columns, first=None)
        return self._drawn(entry, columns)

    def lines(self, columns: int) -> list[str]:
        """Give everything in it, wrapped, a blank line between entries."""
        lines: list[str] = []
        for entry in self.entries:
            lines += ["", *self._drawn(entry, columns)]
        return lines[1:]

    def _drawn(self, entry: Entry, columns: int) -> tuple[str, ...]:
        if entry.shown is None:
            return wrap(f"> {entry.wrote}", columns)
        return draw(entry.shown.card, columns, first=entry.number, mark=self.mark)

    def _pressable(self) -> list[Entry]:
        """Give the entries that are cards, the newest first."""
        cards = [entry for entry in reversed(self.entries) if entry.shown is not None]
        return sorted(cards, key=lambda entry: -entry.turn) if self.by_time else cards

    def _number(self) -> None:
        """Number the buttons from the newest card back, so that 1 is always the newest main one."""
        number = 1
        for entry in self._pressable():
            entry.number = number
            number += len(entry.shown.card.actions) if entry.shown else 0

    def _add(self, entry: Entry) -> None:
        self.entries.append(entry)
        del self.entries[:-KEPT]


def compose(panes: Sequence[Pane], active: str, columns: int, rows: int) -> list[str]:
    """Give exactly `rows` lines, none wider than `columns`; the active pane gets most room."""
    across = min(max(columns // NARROWEST, 1), len(panes) or 1)
    bands = [panes[n : n + across] for n in range(0, len(panes), across)]
    lines: list[str] = []
    for band, height in zip(bands, _heights(bands, active, rows), strict=True):
        lines += _band(band, active, columns, height)
    return (lines + [""] * rows)[:rows]


def _heights(bands: Sequence[Sequence[Pane]], active: str, rows: int) -> list[int]:
    """Share the rows: a band with the active pane counts as much as three others."""
    weights = [3 if any(p.name == active for p in band) else 1 for band in bands]
    shares = [max(rows * weight // max(sum(weights), 1), 2) for weight in weights]
    if shares:
        biggest = weights.index(max(weights))
        shares[biggest] = max(shares[biggest] + rows - sum(shares), 2)
    return shares


def _band(band: Sequence[Pane], active: str, columns: int, height: int) -> list[str]:
    each = (columns - len(_BETWEEN) * (len(band) - 1)) // max(len(band), 1)
    blocks = [_block(pane, each, height, active=pane.name == active) for pane in band]
    return [_BETWEEN.join(parts).rstrip() for parts in zip(*blocks, strict=True)]


def _block(pane: Pane, columns: int, height: int, *, active: bool) -> list[str]:
    """Give the pane's heading and the end of what is in it."""
    mark = "▶" if active else "─"
    heading = shortened(f"{mark} {pane.name} {pane.about}".rstrip(), columns)
    heading += " " + "─" * max(columns - width(heading) - 1, 0)
    body = pane.lines(columns)[-(height - 1) :] if height > 1 else []
    lines = [heading, *body]
    return [_padded(line, columns) for line in (lines + [""] * height)[:height]]


def _padded(line: str, columns: int) -> str:
    return line + " " * max(columns - width(line), 0)

"""A card as it stands on a phone, as a picture for the pages: its words, and its buttons below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.cards import Style, line_text
from bot.pictures.figures import THEMES, WIDE, Theme, blank, png_of, rectangle
from bot.plain import plain
from bot.terminal.drawing import wrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.cards import Action, Card

LETTERS = 40
"""Letters on a line of a phone held upright."""
LINE, BUTTON, EDGE = 0.29, 0.46, 0.22
"""Inches: of a line, of a row of buttons, around everything."""
IN_A_ROW = 2
Told = tuple[str, bool]


def draw_card(card: Card, theme: str = "light") -> bytes:
    """Give the card as PNG, as wide as a phone."""
    lines, colours = tuple(_lines(card)), THEMES[theme]
    rows = [card.actions[n : n + IN_A_ROW] for n in range(0, len(card.actions), IN_A_ROW)]
    tall = 2 * EDGE + LINE * len(lines) + BUTTON * len(rows) + 0.12
    canvas = blank(colours, tall)
    axes = canvas.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, WIDE)
    axes.set_ylim(tall, 0)
    axes.set_axis_off()
    for n, (text, strong) in enumerate(lines):
        weight = "bold" if strong else "normal"
        at = EDGE + LINE * (n + 0.5)
        axes.text(EDGE, at, text, fontsize=13, fontweight=weight, color=colours.ink, va="center")
    top = EDGE + LINE * len(lines) + 0.12
    for n, row in enumerate(rows):
        _buttons(axes, row, top + BUTTON * n, colours)
    return png_of(canvas)


def told(card: Card) -> str:
    """Say what the card says, in one line, with its buttons."""
    buttons = " ".join(f"[{action.label}]" for action in card.actions)
    return f"{'. '.join(line_text(line) for line in card.lines)}. {buttons}"


def _lines(card: Card) -> Iterator[Told]:
    for line in card.lines:
        strong = bool(card.title) and line == card.title
        yield from ((part, strong) for part in wrap(plain(line_text(line)), LETTERS))


def _buttons(axes, row: Sequence[Action], top: float, colours: Theme) -> None:
    wide = (WIDE - EDGE * (IN_A_ROW + 1)) / IN_A_ROW
    for n, action in enumerate(row):
        left = EDGE + n * (wide + EDGE)
        main = action.style is Style.MAIN
        look = {"facecolor": colours.line if main else colours.page, "edgecolor": colours.line}
        axes.add_patch(rectangle(left, top, wide, BUTTON - 0.1, linewidth=1.4, **look))
        ink = colours.page if main else colours.line
        middle = top + (BUTTON - 0.1) / 2
        axes.text(
            left + wide / 2, middle, action.label,
            fontsize=11.5, color=ink, va="center", ha="center",
        )  # fmt: skip

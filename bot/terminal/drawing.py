"""Cards as lines of a terminal: wrapped to a width, buttons numbered, nothing that could act.

Knows no colour; whoever prints may tell headings and buttons apart by their place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.cards import Card, line_text
from bot.limits import fit, limits_of
from bot.plain import one_line, plain, width
from routing.inbound import Platform

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.cards import Action


def draw(card: Card, columns: int, *, first: int | None = 1, mark: str = "") -> tuple[str, ...]:
    """Give the card's lines, none wider than `columns`; buttons count from `first`, or not.

    `mark` stands before each number.
    """
    card = fit(card, limits_of(Platform.TERMINAL))
    lines = [part for line in card.lines for part in wrap(plain(line_text(line)), columns)]
    lines += _files(card, columns)
    return (*lines, *_buttons(card.actions, columns, first, mark))


def wrap(text: str, columns: int) -> tuple[str, ...]:
    """Break a text between words; what is left of a line is indented like its beginning.

    A line that fits stays as it is, columns of a list included.
    """
    return tuple(part for line in text.split("\n") for part in _wrapped(line, max(columns, 8)))


def _wrapped(line: str, columns: int) -> Iterator[str]:
    if line.isprintable() and width(line) <= columns:
        yield line.rstrip()
        return
    indent = " " * min(len(line) - len(line.lstrip(" ")), columns // 2)
    current, empty = indent, True
    for word in line.split():
        if not empty and width(current) + 1 + width(word) > columns:
            yield current
            current, empty = indent, True
        current = f"{current}{word}" if empty else f"{current} {word}"
        empty = False
        *full, current = _broken(current, columns, indent)
        yield from full
    yield current


def _broken(line: str, columns: int, indent: str) -> list[str]:
    """Break a word that is longer than a line."""
    parts: list[str] = []
    while width(line) > columns:
        cut = _fitting(line, columns)
        parts.append(line[:cut])
        line = indent + line[cut:]
    return [*parts, line]


def _fitting(line: str, columns: int) -> int:
    taken = 0
    for n, letter in enumerate(line):
        taken += width(letter)
        if taken > columns:
            return max(n, 1)
    return len(line)


def _files(card: Card, columns: int) -> tuple[str, ...]:
    names = ", ".join(one_line(file.name) for file in card.files)
    return wrap(f"+ {names}", columns) if names else ()


def _buttons(
    actions: Sequence[Action], columns: int, first: int | None, mark: str
) -> tuple[str, ...]:
    """Set buttons side by side; one that is too long for a line is wrapped like words."""
    lines: list[str] = []
    for n, action in enumerate(actions):
        number = "" if first is None else f"{mark}{first + n} "
        button = f"[{number}{one_line(action.label)}]"
        if lines and width(lines[-1]) + 1 + width(button) <= columns:
            lines[-1] += f" {button}"
        else:
            lines += wrap(button, columns)
    return tuple(lines)

"""Foreign text made harmless: what people wrote, as characters that only ever are shown.

Takes out control characters, escape sequences and marks that turn text around. Knows no platform;
each renderer still escapes for itself.
"""

from __future__ import annotations

import re
import unicodedata

# An escape sequence goes as a whole, so that its letters do not stay behind as rubbish.
_SEQUENCE = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"
    r"|(?:\x1b\]|\x9d)[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?"
)
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Joiners and variation selectors belong to letters and emoji; the rest of Cf may mislead.
_JOINERS = frozenset("\u200c\u200d")


def plain(text: str) -> str:
    """Give the text without anything but visible characters, spaces and line feeds."""
    text = _LINE_ENDS.sub("\n", _SEQUENCE.sub("", text))
    return "\n".join(
        line if line.isprintable() else "".join(map(_harmless, line)) for line in text.split("\n")
    )


def counted(n: int, one: str, several: str = "") -> str:
    """Say how many there are: `1 task`, `2 tasks`, `3 people`."""
    return f"{n:,} {one if n == 1 else several or f'{one}s'}"


def one_line(text: str) -> str:
    """Give the harmless text on one line, runs of blanks as one space."""
    return " ".join(plain(text).split())


def shortened(text: str, most: int) -> str:
    """Give at most `most` characters, cut between words where one ends near, with an ellipsis."""
    if len(text) <= most:
        return text
    cut = text[: max(most - 1, 0)]
    space = cut.rfind(" ")
    return (cut[:space] if space > most // 2 else cut).rstrip() + "…"


def width(text: str) -> int:
    """Give the columns that a text takes in a terminal: wide letters two, marks none."""
    return sum(_columns(letter) for letter in text)


def _columns(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def _harmless(letter: str) -> str:
    if letter in _JOINERS:
        return letter
    if letter == "\t":
        return " "
    match unicodedata.category(letter):
        case "Cc" | "Cf":
            return ""
        case "Cs":
            return "\N{REPLACEMENT CHARACTER}"
        case _:
            return letter


FORMULA = frozenset("=+-@\t\r")


def harmless(cell: str) -> str:
    """Give a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell[:1] in FORMULA else cell

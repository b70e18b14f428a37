"""Slack's markup, both ways: foreign text made harmless in it, and read out of it.

Slack escapes only three characters, and turns what stands between angle brackets into mentions,
links and dates. Nothing that a person wrote ever gets angle brackets of its own, apart from an
address that stands there for itself. Knows no card and no event.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.plain import plain, shortened

if TYPE_CHECKING:
    from datetime import datetime

# An address ends before what would be read as markup, as a label, or as the end of a sentence.
_ADDRESS = re.compile(r"https?://[^\s<>|\"'`*\\^{}]+(?<![.,;:!?)\]])", re.IGNORECASE)
_ADDRESS_MOST = 1_000
_TOKEN = re.compile(r"<([^<>]*)>")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_ESCAPING = str.maketrans(_ENTITIES)
# What would open code, bold or struck words, drawn with characters that only look like it.
_CALM = {"`": "ˋ", "*": "∗", "~": "∼"}
# A low line opens and closes slanted words only beside a word; inside a name it is one of its own.
_SLANTING = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
_LOW_LINE = "ˍ"
# At the start of a line it would make a quotation of what follows.
_QUOTING = re.compile(r"^([ \t]*)>", re.MULTILINE)
_CLOCK = re.compile(r"\d:\d\d")
_LETTER = re.compile(r"[^\W\d_]")


def escaped(text: str) -> str:
    """Give the text with the three characters that Slack reads itself replaced."""
    return text.translate(_ESCAPING)


def size(text: str) -> int:
    """Give the length as platforms count it, a character beyond the first plane as two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, most: int) -> str:
    """Shorten harmless text to `most` units of `size`, on one line."""
    line = " ".join(plain(text).split())
    room = most
    while size(line) > most:
        line = shortened(line, room)
        # A character that goes takes two at the most along.
        room = len(line) - max(1, (size(line) - most + 1) // 2)
    return line


def has_address(text: str) -> bool:
    """Tell whether an address to click stands in the text."""
    return _ADDRESS.search(text) is not None


def atoms(text: str) -> list[str]:
    """Give foreign text as pieces of markup, none of which may be cut in two."""
    pieces: list[str] = []
    end = 0
    for found in _ADDRESS.finditer(text):
        if len(found[0]) > _ADDRESS_MOST:
            continue
        pieces += _calm(text[end : found.start()])
        pieces.append(f"<{escaped(found[0])}>")
        end = found.end()
    return [*pieces, *_calm(text[end:])]


def _calm(text: str) -> list[str]:
    """Give text between addresses letter by letter, none of which opens or closes anything."""
    quiet = _SLANTING.sub(_LOW_LINE, _QUOTING.sub(r"\1›", text))
    return [_CALM.get(letter) or _ENTITIES.get(letter, letter) for letter in quiet]


def strong(text: str) -> str:
    """Give foreign text as bold."""
    bare = text.strip()
    if not bare:
        return text
    before, _, after = text.partition(bare)
    return f"{before}*{''.join(_calm(bare))}*{after}"


def instant(at: datetime, said: str) -> str:
    """Give an instant that each reader sees in their own zone; `said` is for whoever cannot.

    A time of day stays one, and a day without a time too.
    """
    clock, day = _CLOCK.search(said), _LETTER.search(said.partition("(")[0])
    shape = "{date_long} {time}" if clock and day else "{time}" if clock else "{date_long}"
    fallback = escaped(said).replace("|", "/") or at.isoformat()
    return f"<!date^{int(at.timestamp())}^{shape}|{fallback}>"


def read_text(text: str, me: str = "") -> str:
    """Give what somebody wrote as they saw it; `me` is left out, it is only whom they called."""
    shown = _TOKEN.sub(lambda found: _shown(found[1], me), text)
    for letter in ("<", ">", "&"):
        shown = shown.replace(_ENTITIES[letter], letter)
    return shown.strip()


def _shown(token: str, me: str) -> str:
    target, _, label = token.partition("|")
    kind, rest = target[:1], target[1:]
    if kind == "@":
        return "" if rest == me else f"@{label or rest}"
    if kind == "#":
        return f"#{label or rest}"
    if kind == "!":
        return label or f"@{rest.partition('^')[0]}"
    return _link(target, label)


def _link(address: str, label: str) -> str:
    """A link shows where it leads, whatever it calls itself."""
    bare = address.removeprefix("mailto:").removeprefix("tel:")
    if not label or label in address or bare != address:
        return bare
    return f"{label} ({address})"

"""Folding and cutting text so that every position stays the position in the original.

Knows Unicode; knows nothing of any language.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple, TypeAlias

WORD = re.compile(r"[^\W\d_]+|\d+", re.UNICODE)
TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_|\n", re.UNICODE)
APART = re.compile(f"({TOKEN.pattern})")
PLAIN_APART = re.compile(r"([a-z]+|[0-9]+|[^a-z0-9\s]|\n)")
"""Split folded text as `tokens` cuts it: blanks, a token, blanks, a token ... blanks. The second is
sooner done, and for ASCII only."""


class _Folds(dict[int, int]):
    """One code point to one code point: lower case without accents, never a change of length."""

    def __missing__(self, code: int) -> int:
        base = unicodedata.normalize("NFD", chr(code))[0].lower()
        folded = ord(base) if len(base) == 1 else code
        if code < 0x3000:
            self[code] = folded
        return folded


_FOLDS = _Folds(
    {ord("\u2019"): ord("'"), ord("\u2018"): ord("'"), ord("\u2013"): ord("-")}
    | dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f"), ord(" "))
)


def fold(text: str) -> str:
    """Return the text in lower case without accents, the same length, position by position."""
    return text.lower() if text.isascii() else text.translate(_FOLDS)


class Token(NamedTuple):
    """A word, a run of digits or one mark of punctuation, folded, with its place."""

    text: str
    start: int
    end: int


Cut: TypeAlias = tuple[list[str], list[int], list[str]]
"""Words, where each one starts and the blanks before each, with one place more for the end."""

_token = tuple.__new__  # Half of what a text costs is spent on making its tokens.


def tokens(folded: str) -> list[Token]:
    """Cut folded text into words, numbers, marks and line ends; other blanks are dropped."""
    return [_token(Token, (m[0], m.start(), m.end())) for m in TOKEN.finditer(folded)]


def words(folded: str) -> list[str]:
    """Return the words and numbers of folded text, in order."""
    return WORD.findall(folded)


def trim(text: str, start: int, end: int, marks: str = " \t\r\n,;.!?:") -> tuple[int, int]:
    """Shrink [start, end) until it neither starts nor ends with a blank or one of the marks."""
    while start < end and (text[start].isspace() or text[start] in marks):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in marks):
        end -= 1
    return start, end

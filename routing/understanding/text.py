"""Folding and cutting text so that every position stays the position in the original.

Knows Unicode; knows nothing of any language.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

WORD = re.compile(r"[^\W\d_]+|\d+", re.UNICODE)
TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_|\n", re.UNICODE)


class _Folds(dict[int, int]):
    """One code point to one code point: lower case without accents, never a change of length."""

    def __missing__(self, code: int) -> int:
        base = unicodedata.normalize("NFD", chr(code))[0].lower()
        folded = ord(base) if len(base) == 1 else code
        if code < 0x3000:
            self[code] = folded
        return folded


_FOLDS = _Folds({ord("\u2019"): ord("'"), ord("\u2018"): ord("'"), ord("\u2013"): ord("-")})


def fold(text: str) -> str:
    """Return the text in lower case without accents, the same length, position by position."""
    return text.lower() if text.isascii() else text.translate(_FOLDS)


class Token(NamedTuple):
    """A word, a run of digits or one mark of punctuation, folded, with its place."""

    text: str
    start: int
    end: int


_token = tuple.__new__  # Half of what a text costs is spent on making its tokens.


def tokens(folded: str) -> list[Token]:
    """Cut folded text into words, numbers, marks and line ends; other blanks are dropped."""
    return [_token(Token, (m[0], m.start(), m.end())) for m in TOKEN.finditer(folded)]


def pieces(folded: str) -> tuple[list[str], list[int]]:
    """Cut folded text as `tokens` does, into the words and the place where each one starts."""
    found = TOKEN.findall(folded)
    starts: list[int] = []
    at = 0
    for word in found:
        at = folded.find(word, at)
        starts.append(at)
        at += len(word)
    return found, starts


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

"""Words that every database takes: no half characters, no zero bytes."""

from __future__ import annotations

_BAD = "\N{REPLACEMENT CHARACTER}"


def clean(words: str) -> str:
    """Give the words with what cannot be stored replaced by U+FFFD."""
    if words.isascii() and "\0" not in words:
        return words
    whole = words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.replace("\0", _BAD)

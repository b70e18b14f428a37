"""What the wording of a message shows: its words, pairs, beginnings and stems, and set phrases.

Knows the languages' words; what they say of a message is learned in `wording`.
"""

from __future__ import annotations

import itertools
import re
from functools import cache
from typing import TYPE_CHECKING

from routing.understanding.meaning import Act
from routing.understanding.text import fold
from routing.understanding.words import DEFAULT, words_for
from routing.understanding.words.times import times_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

OPENING = 600
"""Only this many characters tell the kind of a message."""
STEM = 4
PIECE = re.compile(
    r"(?<![\w-])[tr]-\d{1,9}(?![\w-])|https?://\S+|/?[^\W\d_]+|\d+|[?!:]|[^\w\s.,;'\"()/-]"
)
WORDS = re.compile(r"/?[^\W_]+(?:'[^\W\d_]+)?")
SENTENCE = re.compile(r"(?<=[.!?:;\n])\s+")


def features(text: str, code: str) -> tuple[str, ...]:
    """Return what the model sees: each once, in a fixed order."""
    folded = _ungreeted(fold(text[:OPENING]), code)
    return tuple(dict.fromkeys((*_seen(folded, code), *_cued(folded, code))))


def _ungreeted(folded: str, code: str) -> str:
    """Drop "Hi there!" before the message itself; a greeting alone stays."""
    greeting = _greeting(code).match(folded)
    rest = folded[greeting.end() :] if greeting else ""
    return rest if len(WORDS.findall(rest)) > 1 else folded


@cache
def _greeting(code: str) -> re.Pattern[str]:
    phrases = (*words_for(code).acts[Act.GREETING], *words_for(DEFAULT).acts[Act.GREETING])
    names = "|".join(re.escape(one) for one in sorted(set(phrases), key=len, reverse=True))
    return re.compile(rf"[\s¡]*(?:{names})(?: [^\W\d_]+){{0,1}}\s?[!,.\n]+\s*")


def _cued(folded: str, code: str) -> Iterator[str]:
    """Which acts' set phrases it holds, how much of it they make up, and whether one opens it."""
    plain = " ".join(WORDS.findall(folded))
    total = plain.count(" ") + 1
    for act, pattern in _cues(code):
        found = [m.span() for m in pattern.finditer(plain)]
        if not found:
            continue
        share = sum(plain.count(" ", *span) + 1 for span in found) / total
        yield f"c {act}"
        yield rf"c {act} {min(3, int(share * 4))}"
        if found[0][0] == 0:
            yield rf"c ^ {act}"


def without_cues(act: Act, text: str, lang: str) -> str:
    """Return a message's opening as bare words, without the set phrases of an act."""
    plain = bare_words(text[:OPENING])
    for code in dict.fromkeys((lang[:2].lower(), DEFAULT)):
        plain = next(p for name, p in _cues(code) if name == act).sub(" ", plain)
    return plain


@cache
def _cues(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    table = words_for(code)
    named = {act.value: phrases for act, phrases in table.acts.items()}
    lists = {**named, "polite": table.polite, "opener": tuple(sorted(table.openers))}
    return tuple((name, any_of(phrases)) for name, phrases in lists.items())


def bare_words(text: str) -> str:
    """Fold to bare words with one space between, so that punctuation does not matter."""
    return " ".join(WORDS.findall(fold(text)))


def any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern of whole phrases, the longest first, for text cut into bare words."""
    forms = sorted({bare_words(one) for one in phrases}, key=len, reverse=True)
    return re.compile(r"(?<!\S)(?:" + "|".join(re.escape(f) for f in forms if f) + r")(?!\S)")


def _seen(folded: str, code: str) -> Iterator[str]:
    """Words, pairs, stems, letters in any order, how sentences begin, its length, if it asks."""
    count = 0
    for sentence in SENTENCE.split(folded):
        said = [_plain(m.group(), code) for m in PIECE.finditer(sentence)]
        if not said:
            continue
        words = [word for word in said if word not in "?!:"]
        count += len(words)
        yield from (f"1 {word}" for word in said)
        yield from (rf"2 {a} {b}" for a, b in itertools.pairwise(["<", *said, ">"]))
        yield from (f"s {word[:STEM]}" for word in words if len(word) > STEM)
        yield from (f"l {''.join(sorted(word))}" for word in words if len(word) > STEM)
        yield from (f"^ {word}" for word in words[:1])
        if len(words) > 3:
            yield " ".join(("^", *words[:3]))
    yield f"n {min(12, count if count < 6 else count // 3 + 4)}"
    if folded.rstrip().endswith("?"):
        yield "?"


@cache
def _senses(code: str) -> Mapping[str, str]:
    senses = times_for(code).senses
    return {
        word: f"~{kind}"
        for kind in ("month", "weekday", "day")
        for word in senses.get(kind, ())
        if " " not in word and len(word) > 2
    }


def _plain(piece: str, code: str) -> str:
    """Put one name for every number, reference, address, weekday and month."""
    if piece[0].isdigit():
        return "~number"
    if piece.startswith("http"):
        return "~link"
    if len(piece) > 2 and piece[1] == "-":
        return "~ref"
    return _senses(code).get(piece, piece)

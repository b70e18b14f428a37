"""What a client keeps in house, in their words, and whether a request is about it.

A request touches a competency when it names its theme, or its own words, and asks for more than
work around it; or when its sense is close. Rather one question too many than a word let out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from routing.understanding.text import fold
from routing.understanding.words.themes import AROUND, THEMES

CLOSE = 0.42
"""From this cosine between a request and the competency, said as a request, it is about it."""
CLOSE_AROUND = 0.7
"""The same for work around a thing: the list of prices, a table with suppliers."""
_FRAMES = (
    r"{}",
    r"please take care of {}",
    r"decide about {} for us",
    r"can somebody do {}",
    r"we need help with {}",
)
LONGEST = 400
"""Code points of a request that are compared."""


Closeness = Callable[[str, Sequence[str]], float]
"""How close the sense of a text is to the nearest of some others: a cosine."""


def by_words_alone(_text: str, _others: Sequence[str]) -> float:
    """Give no closeness: the names of things decide."""
    return 0.0


def touched(text: str, kept: Sequence[str], close: Closeness) -> int | None:
    """Give the number (from 0) of the first competency that a request touches, or None."""
    said = text[:LONGEST]
    # "A newsletter: decide what we charge": what stands behind a colon may be the matter itself.
    pieces = (said, *filter(str.strip, said.split(":")[1:]))
    touching = (n for n, one in enumerate(kept) if any(_touches(p, one, close) for p in pieces))
    return next(touching, None)


def _touches(text: str, kept: str, close: Closeness) -> bool:
    about = _themes(text) & _themes(kept) or _stems(text) & _stems(kept)
    around = _AROUND.search(fold(text)) is not None
    if about and not around:
        return True
    least = CLOSE_AROUND if around else CLOSE
    return close(text, [frame.format(kept) for frame in _FRAMES]) >= least


# --- themes and words ---


def _pattern(stems: Sequence[str]) -> re.Pattern[str]:
    longest = sorted({fold(stem) for stem in stems}, key=len, reverse=True)
    # A phrase ends where its last word ends; a stem goes on.
    said = (re.escape(stem) + (r"(?!\w)" if " " in stem else "") for stem in longest)
    return re.compile(rf"(?<!\w)(?:{'|'.join(said)})")


_THEMES = {theme: _pattern(stems) for theme, stems in THEMES.items()}
_LETS_GO = re.compile(r"\blet \w+ go\b")
_AROUND = _pattern(AROUND)


@lru_cache(maxsize=1024)
def _themes(text: str) -> frozenset[str]:
    said = fold(text)
    found = {theme for theme, pattern in _THEMES.items() if pattern.search(said)}
    return frozenset(found | ({"people"} if _LETS_GO.search(said) else set()))


_COMMON = frozenset(
    fold(
        r"""about alle again also and any aber bitte client clients company customer customers das
        dass der die does done eine einen einer empresa firm firma for from für have help hilfe
        ihre keep kunde kunden mein meine meinen meiner mich mine muss need needs nuestra nuestro
        oder only other our ours para people please por quiero sein somebody someone something
        that the their them this todo unser unsere unseren very want what when which with work
        would your cliente clientes decision decisions entscheidung entscheidungen decisiones"""
    ).split()
)


@lru_cache(maxsize=1024)
def _stems(text: str) -> frozenset[str]:
    """The beginnings of the words that mean something."""
    said = re.findall(r"[^\W\d_]+", fold(text))
    return frozenset(word[:5] for word in said if len(word) > 3 and word not in _COMMON)


# --- what is said about it ---

_WHAT = r"(?P<what>[^.!?\n]{3,120}?)"
_KEPT = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:please )?keep {_WHAT} (?:(?:with|to) (?:me|us|myself|ourselves)|in[ -]?house)",
        rf"(?:please )?(?:never|don't|do not) (?:outsource|give out|hand out|give away) {_WHAT}",
        rf"(?:i|we) (?:want to |like to |would like to |always |prefer to |must |'d like to )*"
        rf"(?:keep|do|handle) {_WHAT} in[ -]?house",
        rf"{_WHAT} (?:should|must|has to|have to|is to|are to) (?:stay|remain)"
        r" (?:with (?:me|us)|in[ -]?house)",
        rf"{_WHAT} (?:stays?|remains?) (?:with me|with us|in ?house|in-house)",
        rf"(?:i|we) (?:do|handle|keep|decide) {_WHAT} (?:myself|ourselves)",
        rf"{_WHAT} (?:bleibt|bleiben) (?:bitte )?(?:bei mir|bei uns|im haus|im hause)",
        rf"(?:bitte )?(?:behalte|behaltet|lass|lasst) {_WHAT} (?:bei mir|bei uns|im haus)",
        rf"{_WHAT} (?:niemals|nie|nicht) (?:auslagern|herausgeben|rausgeben|weitergeben)",
        rf"{_WHAT} (?:mache|machen|entscheide|entscheiden) (?:ich|wir) selbst",
        rf"{_WHAT} (?:se queda|se quedan) (?:conmigo|con nosotros|en casa)",
        rf"(?:por favor,? )?(?:mantén|deja|guarda) {_WHAT} (?:conmigo|con nosotros|en casa)",
        rf"(?:nunca|no) (?:subcontrates?|externalices?|delegues?) {_WHAT}",
    )
)


def kept_said(text: str) -> str:
    """Give what a whole message asks to keep in house, as written; nothing for any other."""
    said = " ".join(text.strip().strip(".!").replace("’", "'").split())
    found = (pattern.fullmatch(said) for pattern in _KEPT)
    return next((one["what"].strip(" ,") for one in found if one is not None), "")

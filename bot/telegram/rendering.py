"""Cards as Telegram shows them: HTML text within its limits, and a keyboard under it.

Lengths are in UTF-16 units after the markup is read, as Telegram counts. Whatever people wrote is
shown and never acts: no markup, no mention, no command, no link but one that shows where it goes.
Knows no chat and sends nothing.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from html import escape
from typing import TYPE_CHECKING

from bot.cards import Span, Tone
from bot.limits import fit, limits_of
from bot.plain import one_line, plain, width
from routing.inbound import Platform

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.cards import Card, Line

TEXT = 4096
CAPTION = 1024
DATA = 64
"""Most bytes that a button brings back."""

_WHOLE = replace(limits_of(Platform.TELEGRAM), text=10**6, line=10**6, lines=10**4)
_SIDE_BY_SIDE = 17
"""Columns up to which two labels share a row on a phone."""

# What Telegram itself makes a mention or a command of; a word joiner after the sign stops that.
_ACTING = re.compile(r"(?<![A-Za-z0-9_])(@)(?=\w)|(?<![A-Za-z0-9_/])(/)(?=\w)")
_JOINER = "\u2060"
_BLANK = frozenset("\u2800\u3164\uffa0\u115f\u1160")
_TAGS = {Tone.STRONG: "b", Tone.FAINT: "i"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Button:
    """A button: what it says, and what a press brings back."""

    label: str
    data: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Drawn:
    """A message: as HTML, as plain text should that be refused, and its rows of buttons."""

    html: str
    text: str
    keyboard: tuple[tuple[Button, ...], ...] = ()


def draw(card: Card, key: str = "", most: int = TEXT) -> Drawn:
    """Draw a card; `key` is the posted card's, without one there are no buttons.

    What is longer than `most` UTF-16 units is cut, with an ellipsis.
    """
    fitted = fit(card, limits_of(Platform.TELEGRAM))
    lines = _within([_harmless(line) for line in _lines(fitted)], most)
    return _drawn(lines, card, _rows(_buttons(fitted, key)) if key else ())


def pages(card: Card, key: str = "") -> tuple[Drawn, ...]:
    """Draw a card whole, on as many messages as it takes; the last one has the buttons."""
    fitted = fit(card, _WHOLE)
    texts = list(_paged([_harmless(line) for line in _lines(fitted)], TEXT - 1))
    keyboard = _rows(_buttons(fitted, key)) if key else ()
    last = len(texts) - 1
    return tuple(_drawn(one, card, keyboard if n == last else ()) for n, one in enumerate(texts))


def _drawn(lines: list[Line], card: Card, keyboard: tuple[tuple[Button, ...], ...]) -> Drawn:
    text = "\n".join("".join(span.text for span in line) for line in lines)
    if not _visible(text):
        instead = _acting_no_more(one_line(card.fallback)) or "…"
        text = instead if _visible(instead) else "…"
        lines = [(Span(text=text),)]
    return Drawn(html="\n".join(map(_html, lines)), text=text, keyboard=keyboard)


def units(text: str) -> int:
    """Give the length of a text as Telegram counts it."""
    return len(text.encode("utf-16-le")) // 2


def _lines(card: Card) -> Iterable[Line]:
    title = tuple(replace(span, tone=Tone.STRONG) for span in card.title)
    rest = replace(card, title=()).lines
    return (title, *rest) if title else rest


def _harmless(line: Line) -> Line:
    return tuple(replace(span, text=_acting_no_more(plain(span.text))) for span in line)


def _acting_no_more(text: str) -> str:
    return _ACTING.sub(lambda found: found[0] + _JOINER, text)


def _visible(text: str) -> bool:
    return any(unicodedata.category(c)[0] in "LNPS" and c not in _BLANK for c in text)


# --- text ---


def _within(lines: list[Line], most: int) -> list[Line]:
    """Keep what fits; the line that does not is cut and is the last."""
    kept: list[Line] = []
    # Behind what fits to the letter an ellipsis still takes a line of its own.
    left = most - 2
    for line in lines:
        size = sum(units(span.text) for span in line)
        if size > left:
            kept.append(_cut(line, left))
            break
        kept.append(line)
        left -= size + 1
    return kept


def _paged(lines: list[Line], most: int) -> Iterable[list[Line]]:
    """Part the lines into messages of at most `most` units, nothing left out."""
    page: list[Line] = []
    left = most
    for line in lines:
        rest = line
        while (size := _size(rest)) > left:
            if left == most or size > most:
                head, rest = _parted(rest, left)
                page += [head] if head else []
            if page:
                yield page
            page, left = [], most
        page.append(rest)
        left -= size + 1
    yield page


def _size(line: Line) -> int:
    return sum(units(span.text) for span in line)


def _parted(line: Line, most: int) -> tuple[Line, Line]:
    """Part a line where one of its own, or a word, ends near; each part keeps its tones."""
    head: list[Span] = []
    for n, span in enumerate(line):
        if units(span.text) > most:
            text = _first(span.text, most)
            ends = (text.rfind("\n"), text.rfind(" "))
            blank = next((end for end in ends if end > len(text) // 2), len(text))
            text = text[:blank]
            rest = span.text[len(text) :].lstrip(" \n")
            return (*head, replace(span, text=text)), (replace(span, text=rest), *line[n + 1 :])
        head.append(span)
        most -= units(span.text)
    return tuple(head), ()


def _cut(line: Line, left: int) -> Line:
    kept: list[Span] = []
    for span in line:
        text = _first(span.text, left)
        kept.append(replace(span, text=text))
        left -= units(text)
        if text != span.text:
            break
    return (*kept, Span(text="…"))


def _first(text: str, left: int) -> str:
    """Give the beginning of a text, at most `left` units; no letter is cut in two."""
    return text.encode("utf-16-le")[: max(left, 0) * 2].decode("utf-16-le", "ignore")


def _html(line: Line) -> str:
    if line and all(span.tone is Tone.QUOTE for span in line):
        inner = "".join(escape(span.text) for span in line)
        return f"<blockquote>{inner}</blockquote>" if inner.strip() else inner
    return "".join(map(_marked, line))


def _marked(span: Span) -> str:
    tag = _TAGS.get(span.tone)
    text = escape(span.text)
    return f"<{tag}>{text}</{tag}>" if tag and text.strip() else text


# --- buttons ---


def _buttons(card: Card, key: str) -> tuple[Button, ...]:
    labels = ((action.key, one_line(action.label)) for action in card.actions)
    all = (
        Button(label=label if _visible(label) else action, data=f"{key}/{action}")
        for action, label in labels
    )
    return tuple(button for button in all if len(button.data.encode()) <= DATA)


def _rows(buttons: Iterable[Button]) -> tuple[tuple[Button, ...], ...]:
    """Set two short labels side by side; a long one has a row to itself."""
    rows: list[tuple[Button, ...]] = []
    for button in buttons:
        if rows and len(rows[-1]) == 1 and _short(rows[-1][0]) and _short(button):
            rows[-1] = (*rows[-1], button)
        else:
            rows.append((button,))
    return tuple(rows)


def _short(button: Button) -> bool:
    return width(button.label) <= _SIDE_BY_SIDE

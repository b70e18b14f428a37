"""A card as Slack's blocks: header, sections, fields, files, buttons.

Whatever a person wrote goes into plain text, which Slack never reads as markup; only lines with
an instant, an emphasis or an address are markup. What does not fit is split, then shortened; it
never fails. Knows no task and calls nobody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from bot.cards import Action, Card, CardFile, Detail, Line, Span, Style, Tone, line_text
from bot.limits import LIMITS, fit
from bot.plain import plain
from bot.slack.markup import atoms, cut, escaped, has_address, instant, size, strong
from routing.inbound import Platform

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Block = dict[str, object]

BLOCKS = 50
SECTION = 3_000
FIELD = 2_000
ROW = 5
HEADER = 150
BUTTON = 75
CONTEXT = 1_900
TEXT = 3_500
"""The plain text beside the blocks: what a notification and a screen reader say."""

# What Slack would read in markup and not in plain text.
_TELLING = re.compile(r"[&<>*_~`]|:\w+:")
_WHOLE = 2_800
_STRONG_MOST = 300
_STYLES = {Style.MAIN: "primary", Style.DANGER: "danger"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Rendered:
    """What a message holds: its blocks, and the text that is never left out."""

    blocks: tuple[Block, ...]
    text: str


def render(card: Card, key: str) -> Rendered:
    """Give the card as Slack shows it; `key` goes back with each press, none means no buttons."""
    card = _spelled_out(card) if _asks_for_zone(card) else card
    fitted = fit(replace(card, body=tuple(_short_lines(card.body))), LIMITS[Platform.SLACK])
    head = _header(fitted.title)
    tail = [*_fields(fitted.facts), *_enclosed(fitted.files), *_rows(fitted.actions, key)]
    body = list(_sections(fitted.body))[: BLOCKS - len(head) - len(tail)]
    return Rendered(blocks=(*head, *body, *tail), text=_notification(card))


def is_cut(card: Card) -> bool:
    """Tell whether a message does not hold all of the card's words."""
    limits, body = LIMITS[Platform.SLACK], tuple(_short_lines(card.body))
    long = any(len(line_text(line)) > limits.line for line in body)
    return long or len(card.text) > limits.text or len(body) > limits.lines


def _asks_for_zone(card: Card) -> bool:
    return any(action.key.startswith("zone_") for action in card.actions)


def _spelled_out(card: Card) -> Card:
    """Show times as the desk sees them: whoever is asked for their zone must not see their own."""
    body = tuple(tuple(replace(span, at=None) for span in line) for line in card.body)
    return replace(card, body=body)


def in_words(card: Card) -> str:
    """Give the whole card as text alone, for when Slack takes no blocks."""
    lines = (plain(line_text(line)) for line in card.lines)
    return _packed(list(escaped("\n".join(lines))), TEXT)[0] or "…"


def _notification(card: Card) -> str:
    said = card.fallback or line_text(card.title) or card.text or card_files(card) or "…"
    return escaped(cut(said, HEADER)) or "…"


def card_files(card: Card) -> str:
    """Give the names of the card's files on one line."""
    return ", ".join(file.name for file in card.files)


def _short_lines(body: Sequence[Line]) -> Iterable[Line]:
    """Split a line that is longer than a section, so that nothing of it is cut."""
    for line in body:
        if len(line_text(line)) <= _WHOLE or len(line) > 1:
            yield line
            continue
        for piece in _pieces(line[0].text):
            yield (replace(line[0], text=piece),)


def _pieces(text: str) -> Iterable[str]:
    while len(text) > _WHOLE:
        space = max(text.rfind("\n", 0, _WHOLE), text.rfind(" ", 0, _WHOLE))
        end = space if space > _WHOLE // 2 else _WHOLE
        yield text[:end]
        text = text[end:].lstrip(" \n")
    yield text


# --- blocks --------------------------------------------------------------------------------------


def _plain_text(text: str) -> Block:
    return {"type": "plain_text", "text": text, "emoji": False}


def _markup(text: str) -> Block:
    # `verbatim` keeps Slack from making mentions and links of what merely looks like one.
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def _header(title: Line) -> list[Block]:
    text = cut(line_text(title), HEADER)
    return [{"type": "header", "text": _plain_text(text)}] if text else []


def _sections(body: Sequence[Line]) -> Iterable[Block]:
    for marked, group in groupby(zip(body, _kinds(body), strict=True), itemgetter(1)):
        make = _markup if marked else _plain_text
        for text in _packed(_joined([line for line, _ in group], marked=marked), SECTION):
            if text.strip():
                yield {"type": "section", "text": make(text)}


def _kinds(body: Sequence[Line]) -> list[bool]:
    """Tell which lines are markup; one that is the same either way goes with those before it."""
    own = [True if _is_marked(line) else None if _is_neutral(line) else False for line in body]
    kind = next((one for one in own if one is not None), False)
    kinds: list[bool] = []
    for one in own:
        kind = kind if one is None else one
        kinds.append(kind)
    return kinds


def _is_neutral(line: Line) -> bool:
    return not _TELLING.search(line_text(line))


def _is_marked(line: Line) -> bool:
    return any(
        span.tone is Tone.STRONG
        or (span.tone is Tone.INSTANT and span.at)
        or has_address(span.text)
        for span in line
    )


def _joined(lines: Iterable[Line], *, marked: bool) -> list[str]:
    pieces: list[str] = []
    for line in lines:
        pieces += ["\n"] if pieces else []
        pieces += _marked_line(line) if marked else list(plain(line_text(line)))
    return pieces


def _marked_line(line: Line) -> list[str]:
    return [piece for span in line for piece in _marked_span(span)]


def _marked_span(span: Span) -> list[str]:
    text = plain(span.text)
    if span.tone is Tone.INSTANT and span.at is not None:
        return [instant(span.at, text[:_STRONG_MOST].replace("\n", " "))]
    if span.tone is Tone.STRONG and "\n" not in text and len(text) <= _STRONG_MOST:
        return [strong(text)]
    return atoms(text)


def _packed(pieces: list[str], most: int) -> list[str]:
    """Put the pieces together to texts of at most `most`, cut where a line or a word ends."""
    if size(whole := "".join(pieces)) <= most:
        return [whole]
    texts: list[str] = []
    current: list[str] = []
    left = most
    for piece in pieces:
        if (takes := size(piece)) > left:
            kept, current = _parted(current)
            texts.append("".join(kept))
            left = most - sum(map(size, current))
        current.append(piece)
        left -= takes
    return [*texts, "".join(current)]


def _parted(pieces: list[str]) -> tuple[list[str], list[str]]:
    """Part the pieces at their last line end or blank, if one is in the second half."""
    for blank in ("\n", " "):
        ends = (n for n in range(len(pieces) - 1, len(pieces) // 2, -1) if pieces[n] == blank)
        if (end := next(ends, None)) is not None:
            return pieces[:end], pieces[end + 1 :]
    return pieces, []


def _fields(facts: Sequence[Detail]) -> list[Block]:
    fields = [_markup(_field(detail)) for detail in facts]
    return [{"type": "section", "fields": fields}] if fields else []


def _field(detail: Detail) -> str:
    label = strong(cut(detail.label, BUTTON) or "…")
    pieces = [label, "\n", *_marked_line(detail.value)]
    return _packed(pieces, FIELD)[0]


def _enclosed(files: Sequence[CardFile]) -> list[Block]:
    names = cut(", ".join(file.name for file in files), CONTEXT)
    return [{"type": "context", "elements": [_plain_text(names)]}] if names else []


def _rows(actions: Sequence[Action], key: str) -> list[Block]:
    buttons = [_button(n, action, key) for n, action in enumerate(actions)] if key else []
    rows = (buttons[start : start + ROW] for start in range(0, len(buttons), ROW))
    return [{"type": "actions", "elements": row} for row in rows]


def _button(n: int, action: Action, key: str) -> Block:
    button: Block = {
        "type": "button",
        "action_id": f"press.{n}",
        "value": f"{key}/{action.key}",
        "text": _plain_text(cut(action.label, BUTTON) or action.key[:BUTTON] or "…"),
    }
    if action.style in _STYLES:
        button["style"] = _STYLES[action.style]
    return button

"""What each platform can hold, in one table, and how a card is made to fit.

Too much is shortened where it is, never refused. Knows no renderer.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.cards import Action, Card, Detail, Line, Span, line_text
from bot.plain import shortened
from routing.inbound import Platform


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """Most characters of text and labels, most lines, facts, buttons, files; bytes of a press.

    `upload` is the most bytes of one file; what is larger goes by a link.
    """

    text: int
    title: int
    line: int
    lines: int
    facts: int
    actions: int
    label: int
    files: int
    press: int = 64
    upload: int = 10**9


# Slack: 3,000 in a section and 50 blocks; 75 on a button, 25 buttons in a block, 10 fields.
# Telegram: 4,096 after entities; a keyboard of 100; callback data of 64 bytes.
# Both keep a margin for what the renderer adds.
LIMITS = {
    Platform.SLACK: Limits(
        text=12_000, title=150, line=2_900, lines=40, facts=10, actions=25, label=75, files=10
    ),
    Platform.TELEGRAM: Limits(
        text=3_900,
        title=250,
        line=3_500,
        lines=80,
        facts=20,
        actions=40,
        label=60,
        files=10,
        upload=50 * 10**6,
    ),
    Platform.TERMINAL: Limits(
        text=100_000, title=500, line=100_000, lines=500, facts=50, actions=50, label=60, files=50
    ),
}


def limits_of(platform: Platform) -> Limits:
    """Give the platform's limits; whoever only writes letters is shown as in a terminal."""
    return LIMITS.get(platform, LIMITS[Platform.TERMINAL])


def fit(card: Card, limits: Limits) -> Card:
    """Give the card as the platform can hold it: long lines cut, last lines left out."""
    return replace(
        card,
        title=_cut(card.title, limits.title),
        body=_within(card.body, limits),
        facts=tuple(_cut_detail(d, limits) for d in card.facts[: limits.facts]),
        files=card.files[: limits.files],
        actions=tuple(_cut_label(a, limits.label) for a in _pressable(card, limits)),
        fallback=shortened(card.fallback, limits.title),
    )


def _cut(line: Line, most: int) -> Line:
    """Shorten a line from its end, keeping the tones of what stays."""
    kept: list[Span] = []
    left = most
    for span in line:
        if left <= 0:
            break
        kept.append(replace(span, text=shortened(span.text, left)))
        left -= len(span.text)
    return tuple(kept)


def _within(body: tuple[Line, ...], limits: Limits) -> tuple[Line, ...]:
    kept: list[Line] = []
    left = limits.text
    for line in body[: limits.lines]:
        if left <= 0:
            break
        cut = _cut(line, min(limits.line, left))
        kept.append(cut)
        left -= len(line_text(cut)) + 1
    if len(kept) < len(body):
        kept[-1:] = [(Span(text="…"),)]
    return tuple(kept)


def _cut_detail(detail: Detail, limits: Limits) -> Detail:
    label = shortened(detail.label, limits.label)
    return Detail(label=label, value=_cut(detail.value, limits.line // 2))


def _cut_label(action: Action, most: int) -> Action:
    return replace(action, label=shortened(action.label, most))


def _pressable(card: Card, limits: Limits) -> tuple[Action, ...]:
    """Leave out a key that a press could not carry beside the card's own key (22 letters, /)."""
    room = limits.press - 23
    fitting = tuple(a for a in card.actions if len(a.key.encode()) <= room)
    return fitting[: limits.actions]

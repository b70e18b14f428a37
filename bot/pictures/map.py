"""The map of a service's way as a picture for a phone: its steps from top to bottom, with times.

What is drawn comes as numbers from `routing.figures.mapping`; names and words come from the caller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.pictures.figures import THEMES, WIDE, Theme, Words, blank, png_of, rectangle
from routing.catalogue.model import StepOwner
from routing.figures.mapping import middle_of
from routing.figures.spreads import FEWEST

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from routing.figures.mapping import Place, ProcessMap
    from routing.figures.spreads import Spread

ROW, BOX, HEAD = 0.98, 0.72, 0.75
"""Inches: of a place with the arrow under it, of its box, of the title."""
LEFT, RIGHT = 0.18, WIDE - 0.18
LETTERS = 34
"""So many letters of a step's name fit on its line."""


def draw_map(found: ProcessMap, work: str, words: Words, theme: str = "light") -> bytes:
    """Give the map of a piece of work as PNG."""
    colours, places = THEMES[theme], shown(found)
    tall = HEAD + ROW * len(places)
    canvas = blank(colours, tall)
    axes: Axes = canvas.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, WIDE)
    axes.set_ylim(tall, 0)
    axes.set_axis_off()
    _title(axes, found, work, words, colours)
    for n, place in enumerate(places):
        top = HEAD + n * ROW
        _box(axes, place, top, words, colours, worst=place is found.longest)
        if n + 1 < len(places):
            _arrow(axes, top + BOX, colours)
    return png_of(canvas)


def shown(found: ProcessMap) -> tuple[Place, ...]:
    """Give the places that are drawn: all steps, and of what lies around them what there was."""
    return tuple(p for p in found.places if p.tasks or not p.key.startswith("_"))


def _title(axes: Axes, found: ProcessMap, work: str, words: Words, colours: Theme) -> None:
    axes.text(LEFT, 0.28, work, fontsize=14, fontweight="bold", color=colours.ink, va="center")
    axes.text(LEFT, 0.54, _measured(found, words), fontsize=10.5, color=colours.ink, va="center")


def _measured(found: ProcessMap, words: Words) -> str:
    key = "picture.map.none" if not found.n else "picture.map.few" if found.n < FEWEST else ""
    return words.word(key or "picture.map.many").replace("{n}", str(found.n))


def _box(
    axes: Axes, place: Place, top: float, words: Words, colours: Theme, *, worst: bool
) -> None:
    """A place: its colour says whose it is, the bar below how much of all time it takes."""
    tint = colours.courts[_court(place)]
    wide = RIGHT - LEFT
    edge = {"edgecolor": colours.ink, "linewidth": 2.2} if worst else {"edgecolor": tint}
    axes.add_patch(rectangle(LEFT, top, wide, BOX, facecolor=colours.page, **edge))
    axes.add_patch(rectangle(LEFT, top, 0.12, BOX, facecolor=tint, edgecolor=tint))
    bar = (wide - 0.12) * place.share
    axes.add_patch(rectangle(LEFT + 0.12, top + BOX - 0.09, bar, 0.09, facecolor=tint))
    axes.text(
        LEFT + 0.24, top + 0.2, name_of(place, words),
        fontsize=11.5, fontweight="bold", color=colours.ink, va="center",
    )  # fmt: skip
    axes.text(
        LEFT + 0.24, top + 0.46, told(place, words), fontsize=10.5, color=colours.ink, va="center"
    )
    if place.tasks:
        axes.text(
            RIGHT - 0.1, top + 0.2, f"{100 * place.share:.0f} %",
            fontsize=11.5, color=colours.ink, va="center", ha="right",
        )  # fmt: skip


def _court(place: Place) -> str:
    if place.key == "_before":
        return "queue"
    return "client" if place.owner is StepOwner.CLIENT or place.key == "_after" else "provider"


def _arrow(axes: Axes, top: float, colours: Theme) -> None:
    middle = LEFT + 0.5
    axes.annotate(
        "", (middle, top + ROW - BOX), (middle, top),
        arrowprops={"arrowstyle": "-|>", "color": colours.faint, "linewidth": 1.6},
    )  # fmt: skip


def name_of(place: Place, words: Words) -> str:
    """Give what a place is called; a step of the client's own says so."""
    if place.key.startswith("_"):
        return words.word(f"picture.map.{place.key[1:]}")
    name = words.name("step", place.key)
    own = f" ({words.word('picture.map.own')})" if place.owner is StepOwner.CLIENT else ""
    return name[: LETTERS - len(own)] + own


def told(place: Place, words: Words) -> str:
    """Say a place's times: of work, of waiting, else in all; and its target."""
    said = []
    for key, times in (("worked", place.worked), ("waited", place.waited)):
        middle = middle_of(times)
        if middle is not None and middle.total_seconds() >= 30:
            said.append(_said(key, times, words))
    if place.key.startswith("_") and place.tasks and not said:
        said = [_said("took", place.whole, words)]
    said = said or [words.word("picture.map.unmeasured")]
    if place.target is not None:
        said.append(_put(words, "target", words.length(place.target)))
    return ", ".join(said)


def _said(key: str, times: Spread, words: Words) -> str:
    """The middle of enough; of few, the least and the most."""
    if times.median is not None:
        return _put(words, key, words.length(times.median))
    around = (one.value for one in times.each)
    said = list(dict.fromkeys(words.length(one) for one in sorted(around)))
    return _put(words, key, f"{said[0]} – {said[-1]}" if said[1:] else said[0])


def _put(words: Words, key: str, it: str) -> str:
    return words.word(f"picture.map.{key}").replace("{it}", it)


def map_alt(found: ProcessMap, work: str, words: Words) -> str:
    """Say in words what the map shows, for whoever cannot see it."""
    lines = [f"{name_of(place, words)}: {told(place, words)}" for place in shown(found)]
    return f"{work}. {_measured(found, words)}. " + ". ".join(lines)

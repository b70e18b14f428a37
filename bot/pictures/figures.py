"""Figures as a picture for a phone: one column, light or dark, with words that say the same.

Only this file and map.py know matplotlib. What is drawn comes as numbers from
`routing.figures.picture`; names and words come from the caller.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from zoneinfo import ZoneInfo

from routing.figures.spreads import FEWEST

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas
    from matplotlib.patches import Patch

    from routing.figures.picture import Bar, Picture

WIDE, TALL, DPI = 5.4, 2.3, 200
"""Inches and dots: 1,080 dots wide, so that letters are as large as a phone's own."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Theme:
    """Colours: of the page, of letters, of lines between, and of what is told apart."""

    page: str
    ink: str
    faint: str
    line: str
    courts: Mapping[str, str]


HUNDRED = 100
MOST = 6
"""So many targets or changes are drawn."""
HEAD, BAR, LEGEND = 0.62, 0.56, 0.36
"""Inches of a panel's title with its air, of a bar, of what says which colour is whose."""
COURTS = ("client", "queue", "operator", "provider", "third_party")
# Okabe and Ito's colours, told apart by everybody: Color Universal Design, 2008.
LIGHT = Theme(
    page="#ffffff",
    ink="#1b1f24",
    faint="#8a929c",
    line="#0072b2",
    courts=dict(zip(COURTS, ("#e69f00", "#999999", "#cc79a7", "#0072b2", "#56b4e9"), strict=True)),
)
DARK = Theme(
    page="#17191d",
    ink="#f2f4f7",
    faint="#8a929c",
    line="#56b4e9",
    courts=dict(zip(COURTS, ("#f0c04a", "#8a929c", "#d89bbd", "#56b4e9", "#a8dcf5"), strict=True)),
)
THEMES = {"light": LIGHT, "dark": DARK}


@dataclass(frozen=True, kw_only=True, slots=True)
class Words:
    """What a picture says: `word` gives a key's words, `name` a service's or provider's name.

    `day` writes a date as the reader does, `length` a length of time.
    """

    word: Callable[[str], str]
    name: Callable[[str, str | int], str]
    day: Callable[[datetime], str]
    length: Callable[[timedelta], str] = str
    zone: str = "UTC"


def draw(found: Picture, words: Words, theme: str = "light") -> bytes:
    """Give the picture as PNG."""
    colours, panels = THEMES[theme], _panels(found)
    tall = [_tall(name, found) for name, _ in panels]
    canvas = blank(colours, sum(tall) + 0.2, layout="constrained")
    rows = canvas.subplots(len(panels), 1, squeeze=False, height_ratios=tall)[:, 0]
    for axes, (name, panel) in zip(rows, panels, strict=True):
        _plain(axes, words.word(f"picture.{name}"), colours)
        panel(axes, found, words, colours)
    return png_of(canvas)


def blank(colours: Theme, tall: float, layout: Literal["constrained"] | None = None) -> Canvas:
    """Give an empty picture as wide as a phone and so many inches tall."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    canvas: Canvas = Figure(figsize=(WIDE, tall), dpi=DPI, facecolor=colours.page, layout=layout)
    FigureCanvasAgg(canvas)
    return canvas


def rectangle(x: float, y: float, wide: float, tall: float, **look: Any) -> Patch:
    """Give a rectangle to add to a picture."""
    from matplotlib.patches import Rectangle

    return Rectangle((x, y), wide, tall, **look)


def png_of(canvas: Canvas) -> bytes:
    """Give a picture as PNG."""
    out = BytesIO()
    # Without the library's name and version, so that the same numbers give the same bytes.
    canvas.savefig(out, format="png", metadata={"Software": None})
    return out.getvalue()


Panel = Callable[["Axes", "Picture", Words, Theme], None]


def _panels(found: Picture) -> list[tuple[str, Panel]]:
    """What there is something to draw of, in the order of what matters."""
    every: Sequence[tuple[str, bool, Panel]] = (
        ("trend", any(week.turnaround.n for week in found.weeks), _trend),
        ("courts", bool(found.courts), _courts),
        ("on_time", bool(found.on_time), _on_time),
        ("targets", bool(found.targets), _targets),
        ("changes", bool(found.changes), _changes),
        ("load", bool(found.load), _load),
        ("ages", bool(found.ages), _ages),
    )
    return [(name, panel) for name, there, panel in every if there]


def _tall(name: str, found: Picture) -> float:
    """Inches of a panel: bars are as thick in one as in another."""
    if name == "trend":
        return TALL
    legend = LEGEND if name in ("courts", "changes") else 0
    return min(HEAD + BAR * min(len(getattr(found, name)), MOST) + legend, TALL + legend)


def _plain(axes: Axes, title: str, colours: Theme) -> None:
    axes.set_title(title, loc="left", fontsize=12, fontweight="bold", color=colours.ink)
    axes.set_facecolor(colours.page)
    axes.tick_params(colors=colours.ink, labelsize=10.5, length=0)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(colours.faint)


def _trend(axes: Axes, found: Picture, words: Words, colours: Theme) -> None:
    """Each week's middle and nine of ten where there are enough, else every value as a dot."""
    lines: dict[str, list[tuple[int, float]]] = {"middle": [], "nine": []}
    for n, week in enumerate(found.weeks):
        spread = week.turnaround
        if spread.median is not None and spread.p90 is not None:
            lines["middle"].append((n, spread.median.total_seconds() / 3600))
            lines["nine"].append((n, spread.p90.total_seconds() / 3600))
        for one in spread.each:
            hours = one.value.total_seconds() / 3600
            axes.plot(n, hours, "o", color=colours.line, alpha=0.55, markersize=6)
    for name, style in (("middle", "-"), ("nine", "--")):
        if lines[name]:
            across, up = zip(*lines[name], strict=True)
            label = words.word(f"picture.{name}")
            axes.plot(across, up, style, color=colours.line, marker="o", linewidth=2, label=label)
    if lines["middle"]:
        axes.legend(
            frameon=False,
            fontsize=10,
            labelcolor=colours.ink,
            loc="upper left",
            ncols=2,
            handlelength=3,
        )
        axes.margins(y=0.35)
    axes.set_ylim(bottom=0)
    axes.set_xlim(-0.5, max(len(found.weeks) - 0.5, 0.5))
    step = max(1, -(-len(found.weeks) // 4))
    shown = list(range(0, len(found.weeks), step))
    zone = ZoneInfo(words.zone)
    axes.set_xticks(shown, [words.day(found.weeks[n].start_at.astimezone(zone)) for n in shown])
    axes.set_ylabel(words.word("picture.hours"), color=colours.faint, fontsize=10)


def _courts(axes: Axes, found: Picture, words: Words, colours: Theme) -> None:
    """For each service its hours by court, as shares of the whole."""
    used = [c for c in COURTS if any(bar.parts.get(c) for bar in found.courts)]
    names = [words.name("service", bar.of) for bar in found.courts]
    lefts = [0.0] * len(names)
    for court in used:
        wide = [100 * bar.parts.get(court, 0) / sum(bar.parts.values()) for bar in found.courts]
        axes.barh(
            names,
            wide,
            left=lefts,
            color=colours.courts[court],
            label=words.word(f"picture.court.{court}"),
        )
        for n, part in enumerate(wide):
            if part >= 12:
                ink = _on(colours.courts[court])
                middle = lefts[n] + part / 2
                axes.text(
                    middle, n, f"{part:.0f} %", ha="center", va="center", color=ink, fontsize=11
                )
        lefts = [left + part for left, part in zip(lefts, wide, strict=True)]
    _room(axes, len(names))
    axes.set_xlim(0, 100)
    axes.set_xticks([])
    if not used:
        return
    axes.legend(
        frameon=False, fontsize=10, labelcolor=colours.ink, ncols=min(len(used), 3),
        loc="upper left", bbox_to_anchor=(0, -0.02), handlelength=1, columnspacing=1,
    )  # fmt: skip


def _room(axes: Axes, bars: int) -> None:
    """The first bar on top."""
    axes.set_ylim(bars - 0.5, -0.5)


def _on(background: str) -> str:
    """Letters that can be read on a colour: light on dark, dark on light."""
    red, green, blue = (int(background[n : n + 2], 16) for n in (1, 3, 5))
    return "#ffffff" if 0.3 * red + 0.59 * green + 0.11 * blue < 140 else "#111111"


def _on_time(axes: Axes, found: Picture, words: Words, colours: Theme) -> None:
    """For each service what came by the first promise: "3 of 3", and a share only of enough."""
    names = [words.name("service", bar.of) for bar in found.on_time]
    wide = [100 * bar.parts["hits"] / bar.parts["of"] for bar in found.on_time]
    axes.barh(names, [100] * len(names), color=colours.faint, alpha=0.25)
    axes.barh(names, wide, color=colours.line)
    for n, bar in enumerate(found.on_time):
        hits, of = int(bar.parts["hits"]), int(bar.parts["of"])
        said = words.word("picture.of").replace("{hits}", str(hits)).replace("{of}", str(of))
        said += f"  {wide[n]:.0f} %" if of >= FEWEST else ""
        axes.text(102, n, said, va="center", fontsize=10.5, color=colours.ink)
    _room(axes, len(names))
    axes.set_xlim(0, 150)
    axes.set_xticks([])


def _targets(axes: Axes, found: Picture, words: Words, colours: Theme) -> None:
    """How far each target is, and a line where it wants to be."""
    bars = found.targets[:MOST]
    axes.barh(range(len(bars)), [HUNDRED] * len(bars), color=colours.faint, alpha=0.25)
    axes.barh(range(len(bars)), [min(bar.parts["is"], HUNDRED) for bar in bars], color=colours.line)
    for n, bar in enumerate(bars):
        goal = bar.parts["goal"]
        axes.plot([goal, goal], [n - 0.45, n + 0.45], color=colours.courts["client"], linewidth=3)
        axes.text(102, n, _of(bar.parts, words), va="center", fontsize=10.5, color=colours.ink)
    _named(axes, [_named_bar(bar, "target", words) for bar in bars])


def _changes(axes: Axes, found: Picture, words: Words, colours: Theme) -> None:
    """The target before and since a decision, one bar below the other."""
    bars = found.changes[:MOST]
    for when, down, colour in (("before", -0.2, colours.faint), ("after", 0.2, colours.line)):
        places = [n + down for n in range(len(bars))]
        wide = [min(bar.parts[f"{when}_is"], HUNDRED) for bar in bars]
        label = words.word(f"picture.{when}")
        axes.barh(places, wide, height=0.36, color=colour, label=label)
        for place, bar in zip(places, bars, strict=True):
            told = _of(_parts(bar, when), words)
            axes.text(102, place, told, va="center", fontsize=10.5, color=colours.ink)
    _named(axes, [_named_bar(bar, "change", words) for bar in bars])
    axes.legend(
        frameon=False, fontsize=10, labelcolor=colours.ink, ncols=2,
        loc="upper left", bbox_to_anchor=(0, -0.02), handlelength=1, columnspacing=1,
    )  # fmt: skip


def _named(axes: Axes, names: Sequence[str]) -> None:
    axes.set_yticks(range(len(names)), names)
    _room(axes, len(names))
    axes.set_xlim(0, 150)
    axes.set_xticks([])


def _named_bar(bar: Bar, kind: str, words: Words) -> str:
    """The work, and below it which target or change."""
    return f"{words.name('service', bar.of)}\n{words.word(f'picture.{kind}.{bar.what}')}"


def _parts(bar: Bar, when: str) -> Mapping[str, float]:
    mine = f"{when}_"
    return {k.removeprefix(mine): v for k, v in bar.parts.items() if k.startswith(mine)}


def _of(parts: Mapping[str, float], words: Words) -> str:
    said = words.word("picture.of")
    return said.replace("{hits}", f"{parts['hits']:g}").replace("{of}", f"{parts['of']:g}")


def _load(axes: Axes, found: Picture, words: Words, colours: Theme) -> None:
    _counts(axes, [words.name("provider", bar.of) for bar in found.load], found.load, colours)


def _ages(axes: Axes, found: Picture, words: Words, colours: Theme) -> None:
    starts = [int(bar.of) for bar in found.ages]
    names = [
        (words.word("picture.days") if end is not None else words.word("picture.days_on"))
        .replace("{from}", str(start))
        .replace("{to}", str(end))
        for start, end in zip(starts, [*starts[1:], None], strict=True)
    ]
    _counts(axes, names, found.ages, colours)


def _counts(axes: Axes, names: list[str], bars: Sequence[Bar], colours: Theme) -> None:
    most = max(bar.parts["open"] for bar in bars)
    axes.barh(names, [bar.parts["open"] for bar in bars], color=colours.line)
    for n, bar in enumerate(bars):
        count = int(bar.parts["open"])
        axes.text(count + most * 0.02, n, str(count), va="center", fontsize=10.5, color=colours.ink)
    _room(axes, len(names))
    axes.set_xlim(0, max(most * 1.15, 1))
    axes.set_xticks([])


def alt_text(found: Picture, words: Words) -> str:
    """Say in words what the picture shows, for whoever cannot see it."""
    told = [words.word(f"picture.{name}") for name, _ in _panels(found)]
    on_time = [
        f"{words.name('service', bar.of)} "
        + words.word("picture.of")
        .replace("{hits}", str(int(bar.parts["hits"])))
        .replace("{of}", str(int(bar.parts["of"])))
        for bar in found.on_time
    ]
    load = [f"{words.name('provider', bar.of)} {int(bar.parts['open'])}" for bar in found.load]
    said = {"on_time": on_time, "load": load, **_reached(found, words)}
    lines = [
        f"{title}: {', '.join(said[name])}" if name in said else title
        for title, (name, _) in zip(told, _panels(found), strict=True)
    ]
    return ". ".join(lines)


def _reached(found: Picture, words: Words) -> dict[str, list[str]]:
    """Targets with what is wanted, and changes with what was before and since."""
    targets = [
        f"{_inline(bar, 'target', words)} {_of(bar.parts, words)} ({bar.parts['goal']:g} %)"
        for bar in found.targets[:MOST]
    ]
    changes = [
        f"{_inline(bar, 'change', words)} "
        + ", ".join(
            f"{words.word(f'picture.{when}')} {_of(_parts(bar, when), words)}"
            for when in ("before", "after")
        )
        for bar in found.changes[:MOST]
    ]
    return {"targets": targets, "changes": changes}


def _inline(bar: Bar, kind: str, words: Words) -> str:
    return _named_bar(bar, kind, words).replace("\n", ", ")


def font_file(*, bold: bool = False) -> str:
    """Give the path of a font with the letters of most alphabets, which the plots bring along."""
    import matplotlib

    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return str(Path(matplotlib.get_data_path(), "fonts", "ttf", name))

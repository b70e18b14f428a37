"""The table that is printed, and written into the measurements page."""

from __future__ import annotations

import importlib.metadata
import platform
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "measurements.md"
BEGIN, END = "<!-- understood: begin -->", "<!-- understood: end -->"
LIBRARIES = ("numpy", "dateparser", "parsedatetime", "timefhuman", "scikit-learn")


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One row of the table: what was measured on how many rows, by whom, and the figures."""

    what: str
    n: int
    who: str
    said: str
    goal: str = ""


@dataclass(slots=True)
class Table:
    """Lines in the order in which they were measured; each is printed as soon as it is known."""

    lines: list[Line] = field(default_factory=list)

    def add(self, *lines: Line) -> None:
        """Keep and print lines."""
        for line in lines:
            self.lines.append(line)
            goal = f"   goal {line.goal}" if line.goal else ""
            print(f"{line.what:<34} {line.n:>6}  {line.who:<14} {line.said}{goal}", flush=True)

    def markdown(self, source: str) -> str:
        """Return the table and what it was measured with, as Markdown."""
        rows = [(x.what, str(x.n), x.who, x.said, x.goal) for x in self.lines]
        versions = ", ".join(f"{name} {version}" for name, version in _versions())
        return "\n".join(
            (
                *_rows(("What", "Rows", "Read by", "Figures", "Goal"), rows),
                "",
                f"Rows: {source}. {platform.python_implementation()} {platform.python_version()}"
                f" on {platform.system()} {platform.machine()}; {versions}.",
            )
        )

    def write(self, source: str) -> None:
        """Put the table between the two marks of the measurements page."""
        text = PAGE.read_text(encoding="utf-8")
        before, _, rest = text.partition(BEGIN)
        _, _, after = rest.partition(END)
        PAGE.write_text(f"{before}{BEGIN}\n{self.markdown(source)}\n{END}{after}", encoding="utf-8")


def _rows(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterable[str]:
    yield "| " + " | ".join(head) + " |"
    yield "|" + " --- |" * len(head)
    for row in rows:
        yield "| " + " | ".join(cell.replace("|", "/") for cell in row) + " |"


def _versions() -> Iterable[tuple[str, str]]:
    for name in LIBRARIES:
        try:
            yield name, importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue

"""`make bench`: rows have names of their own, sides take turns, the table keeps what it has."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from benchmarks.floors import rows, table
from benchmarks.floors.__main__ import PAGE
from benchmarks.floors.row import Lacking, Row, measure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

turns: list[str] = []


def side(name: str, seconds: float):
    @contextmanager
    def opened(folder: Path, count: int) -> Iterator[Callable[[], list[float]]]:
        assert list(folder.iterdir()) == []
        turns.append(name)
        yield lambda: [seconds] * count

    return opened


@contextmanager
def missing(folder: Path, count: int) -> Iterator[Callable[[], None]]:
    raise Lacking("without it")
    yield lambda: None


ROW = Row(
    key="x",
    name="do it",
    count=10,
    ours=side("ours", 0.002),
    floor=side("floor", 0.001),
    goal=0.4,
    p99_ms=1.0,
    peer=missing,
    peer_is="a peer",
    peer_goal=2.0,
    summed=True,
)


def test_sides_take_turns_and_goals_are_told(tmp_path: Path) -> None:
    turns.clear()
    found = measure(ROW, tmp_path, 3, 10)
    assert turns == ["floor", "ours"] * 3
    assert found.ratio is not None
    assert round(found.ratio, 3) == 0.5
    assert found.missed == ("peer", "p99")
    assert found.lacks == "without it"
    row = table.plain(found, {"rounds": 3})
    assert table.verdict(row) == "short: peer, p99 (without it)"
    assert "0.50" in table.line(row)


def test_later_runs_add_to_the_table_and_the_page_gets_it(tmp_path: Path) -> None:
    row = table.plain(measure(ROW, tmp_path / "runs", 1, 10), {"rounds": 1})
    data, page = tmp_path / "bench.json", tmp_path / "page.md"
    table.merge(data, [row, {**row, "key": "y", "work": "do more"}])
    merged = table.merge(data, [{**row, "work": "do it again"}])
    assert [one["work"] for one in merged] == ["do it again", "do more"]
    page.write_text(f"Before.\n{table.BEGIN}\noutdated\n{table.END}\nAfter.\n")
    table.write(page, merged)
    assert "| do it again |" in page.read_text()
    assert "outdated" not in page.read_text()
    assert page.read_text().endswith(f"{table.END}\nAfter.\n")


def test_every_row_can_be_run_by_its_name() -> None:
    keys = [row.key for row in rows.ALL]
    assert len(keys) == len(set(keys))
    assert table.BEGIN in PAGE.read_text("utf-8")

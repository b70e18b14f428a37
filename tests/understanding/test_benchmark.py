"""The benchmark's own rows and figures are what the documentation says of them."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from benchmarks.understanding import scores, times
from benchmarks.understanding import table as tables
from benchmarks.understanding.rows import own, sample
from benchmarks.understanding.table import BEGIN, END, Line, Table
from routing.understanding.meaning import Act
from routing.understanding.words.heard import of_trades
from routing.understanding.words.trades import TRADES

ROWS = own("dev") + own("unseen")


def test_our_own_rows_are_of_every_kind_language_and_service():
    assert len(ROWS) >= 300
    assert {row["act"] for row in ROWS} == {act.value for act in Act}
    assert {row["lang"] for row in ROWS} == {"en", "de", "es", "fr", "nl", "it", "pt"}
    assert {key for row in ROWS for key in row["services"]} == {one.key for one in sample()}
    assert not [key for key, n in Counter(row["text"] for row in own("unseen")).items() if n > 1]
    assert not {row["text"] for row in own("dev")} & {row["text"] for row in own("unseen")}


@pytest.mark.parametrize("part", ["fresh", "ordinary", "elsewhere", "hard", "parts"])
def test_what_is_only_measured_is_taught_nowhere(part):
    taught = {row["text"] for name in ("taught", "several", "trades") for row in own(name)}
    again = {row["text"] for row in own(part)} & taught
    assert not {text for text in again if len(text.split()) > 3}


def test_what_was_heard_of_a_trade_is_of_one_that_is_known():
    assert set(of_trades()) <= set(TRADES)


def test_what_is_no_request_asks_for_no_service():
    assert all((row["act"] == "request") == bool(row["services"]) for row in ROWS)


def test_ranking_is_perfect_even_or_upside_down():
    assert scores.auroc([3.0, 2.0], [1.0, 0.5]) == 100
    assert scores.auroc([1.0, 1.0], [1.0, 1.0]) == 50
    assert scores.auroc([1.0], [2.0]) == 0


def test_a_confidence_that_keeps_its_word_has_no_error():
    kept = [(0.75, True), (0.75, True), (0.75, True), (0.75, False)]
    assert scores.calibration_error(kept) == pytest.approx(0)
    assert scores.calibration_error([(0.75, False)]) == pytest.approx(75)


@pytest.mark.parametrize(
    ("expected", "first", "late"),
    [
        ("2026-03-13", "2026-03-14", True),
        ("2026-03-13", "2026-03-12", False),
        ("2026-03-13T12:00:00", "2026-03-13T23:59:00", False),
        (["2026-03-09", "2026-03-14"], "2026-03-13", False),
        (["2026-03-09", "2026-03-14"], "2026-03-16", True),
        ("T17:00:00", "2026-03-20", False),
    ],
)
def test_a_reading_after_the_last_day_that_was_meant_is_late(expected, first, late):
    found = {"kind": "pt", "s": first, "e": None, "g": None, "txt": "then"}
    assert times.is_late({"expected": expected}, found) is late


def test_classes_with_few_rows_do_not_count_for_the_mean():
    pairs = [("a", "a")] * scores.ENOUGH + [("a", "b")]
    assert scores.macro_f1(pairs) == pytest.approx(200 * 8 / 17)


def test_the_table_is_written_between_its_marks(tmp_path, monkeypatch, capsys):
    page = tmp_path / "page.md"
    page.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", encoding="utf-8")
    monkeypatch.setattr(tables, "PAGE", page)
    table = Table()
    table.add(Line(what="speed", n=3, who="ours", said="2 ms", goal="8 ms"))

    table.write("our own")

    text = page.read_text(encoding="utf-8")
    assert "speed" in capsys.readouterr().out
    assert "| speed | 3 | ours | 2 ms | 8 ms |" in text
    assert "old" not in text
    assert text.startswith("before")
    assert text.endswith("after\n")
    assert json.dumps("Rows: our own")[1:-1] in text

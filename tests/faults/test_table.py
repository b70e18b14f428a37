"""The table of faults names tests that exist, and says what came of them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from fault_table import BEGIN, END, FAULTS, PAGE, stands_for, table, write

TESTS = Path(__file__).parents[1]


@pytest.mark.parametrize("name", FAULTS)
def test_every_fault_has_tests_that_exist(name: str) -> None:
    assert FAULTS[name].tests
    for test in FAULTS[name].tests:
        path, _, start = test.partition("::")
        assert f"def {start or 'test_'}" in (TESTS / path).read_text() or path.startswith("faults/")


def test_a_test_may_stand_for_one_fault_and_most_for_none() -> None:
    assert stands_for("tests/promises/test_storm.py::test_two_hundred") == ("F5",)
    assert stands_for("tests/cards/test_golden.py::test_every_card") == ()


def test_each_fault_has_one_line_with_what_came_of_it() -> None:
    lines = table({"F2": Counter(runs=1050, losses=1, duplicates=3)})
    assert len(lines) == 1 + len(FAULTS)
    assert lines[2].split()[-4:] == ["1,050", "1", "3", "0"]
    assert lines[2].startswith("F2   killed at any moment")


def test_the_page_gets_the_table_and_keeps_all_else(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"Before.\n{BEGIN}\noutdated\n{END}\nAfter.\n")
    for _ in range(2):
        write(page, {"F2": Counter(runs=1050, losses=1, duplicates=3)})
    text = page.read_text()
    assert text.startswith(f"Before.\n{BEGIN}\n| | Fault ")
    assert "| F2 | killed at any moment, workers too | 1,050 | 1 | 3 | 0 |" in text
    assert text.endswith(f"{END}\nAfter.\n")
    assert "outdated" not in text
    assert BEGIN in PAGE.read_text("utf-8")

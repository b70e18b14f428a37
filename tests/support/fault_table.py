"""`make test-faults`: which test stands for which fault, and the table of what came of them.

A plugin of pytest: `-p fault_table` chooses the tests of every fault and prints one line for each
at the end; with `--write` the table goes into the docs too. A run is one test, or as many as a
test says that it made (`record_property`, by the names below); a loss is a test that failed, since
each compares what memory holds and what the platforms received with what must be; a duplicate is a
message that came twice and was marked so.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "reference" / "measurements.md"
BEGIN, END = "<!-- faults: begin -->", "<!-- faults: end -->"
RUNS, DUPLICATES = "fault_runs", "fault_duplicates"


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    """A fault, and the tests that bring it about: a file, or a file and the start of a name."""

    name: str
    tests: tuple[str, ...]


FAULTS = {
    "F1": Fault(
        name="killed at a named point",
        tests=("background/test_kill.py", "ledger/test_killed.py", "telegram_side/test_killed.py"),
    ),
    "F2": Fault(
        name="killed at any moment, workers too",
        tests=(
            "promises/test_killed.py",
            "processes/test_faults.py::test_a_worker_that_is_killed",
            "processes/test_faults.py::test_workers_that_are_killed",
            "processes/test_faults.py::test_a_sender_that_is_killed",
        ),
    ),
    "F3": Fault(
        name="a platform refuses, is slow, or breaks off",
        tests=("promises/test_sending.py::test_under_faults", "background/test_postman.py"),
    ),
    "F4": Fault(
        name="a platform brings it again",
        tests=(
            "ledger/test_inbox.py",
            "ledger/test_at_once.py::test_a_message_that_comes_to_two",
            "ledger/test_at_once.py::test_a_new_conversation_that_begins_twice",
            "door/test_bad_input.py::test_the_same_letter_twice",
        ),
    ),
    "F5": Fault(name="many take one task at once", tests=("promises/test_storm.py",)),
    "F6": Fault(
        name="Redis is away, silent or emptied",
        tests=(
            "processes/test_faults.py::test_without_redis",
            "processes/test_faults.py::test_a_redis",
            "faults/test_redis_silent.py",
        ),
    ),
    "F7": Fault(
        name="PostgreSQL restarts, hangs up; units collide",
        tests=(
            "faults/test_postgres_away.py::test_a_server_that_is_restarted",
            "faults/test_postgres_away.py::test_of_two_units",
            "faults/test_postgres_away.py::test_without_a_free",
            "ledger/test_at_once.py::test_a_server_that_hung_up",
            "ledger/test_at_once.py::test_who_changes_the_same",
            "ledger/test_units.py",
        ),
    ),
    "F8": Fault(
        name="the disk is full, or the file is held",
        tests=(
            "ledger/test_unavailable.py",
            "ledger/test_opening.py",
            "faults/test_no_room.py",
            "faults/test_postgres_away.py::test_a_server_without_room",
        ),
    ),
    "F9": Fault(
        name="clocks jump and change; the desk was down",
        tests=("work/test_clock_changes.py", "work/test_outage.py", "faults/test_clock.py"),
    ),
    "F10": Fault(
        name="two schedulers, two senders",
        tests=(
            "ledger/test_at_once.py::test_two_schedulers",
            "ledger/test_at_once.py::test_a_timer_fires_once",
            "ledger/test_leases.py",
            "processes/test_taking_turns.py",
        ),
    ),
    "F11": Fault(
        name="told to stop amid work",
        tests=(
            "processes/test_faults.py::test_a_worker_told_to_stop",
            "processes/test_faults.py::test_a_sender_that_stops",
        ),
    ),
    "F12": Fault(
        name="poison: what cannot be read or done",
        tests=(
            "background/test_drain.py",
            "door/test_bad_input.py",
            "cards/test_hostile_facts.py",
            "cards/test_foreign_text.py",
        ),
    ),
    "F13": Fault(name="a backup comes back", tests=("ledger/test_restoring.py",)),
    "F14": Fault(name="anything, in any order", tests=("faults/test_model.py",)),
}


def stands_for(node: str) -> tuple[str, ...]:
    """Give the faults that a test, by its id from the folder of all tests on, stands for."""
    return tuple(
        name for name, fault in FAULTS.items() if any(_is_of(node, test) for test in fault.tests)
    )


def _is_of(node: str, test: str) -> bool:
    path, _, name = test.partition("::")
    return node.startswith(f"tests/{path}::{name}")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave only tests that stand for a fault."""
    others = [item for item in items if not stands_for(item.nodeid)]
    config.hook.pytest_deselected(items=others)
    items[:] = [item for item in items if stands_for(item.nodeid)]


_counted: dict[str, Counter[str]] = defaultdict(Counter)


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Count a test that ended."""
    told = dict(report.user_properties)
    for fault in stands_for(report.nodeid):
        counts = _counted[fault]
        if report.skipped:
            counts["skipped"] += 1
        elif report.failed:
            counts["losses"] += 1
        if report.when == "call" and not report.skipped:
            counts["runs"] += int(told.get(RUNS, 1))  # type: ignore[call-overload]
            counts["duplicates"] += int(told.get(DUPLICATES, 0))  # type: ignore[call-overload]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the table be written into the docs."""
    parser.addoption("--write", action="store_true", help="Write the table into the docs.")


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print the table, and write it where that was asked for."""
    terminalreporter.write_line("")
    for line in table(_counted):
        terminalreporter.write_line(line)
    if config.getoption("--write"):
        write(PAGE, _counted)


def table(counted: dict[str, Counter[str]]) -> list[str]:
    """Give the lines of the table."""
    lines = [f"{'':5}{'fault':46}{'runs':>8}{'losses':>8}{'twice':>8}{'skipped':>9}"]
    for name, fault in FAULTS.items():
        counts = counted.get(name, Counter())
        numbers = f"{counts['runs']:8,}{counts['losses']:8}{counts['duplicates']:8}"
        lines.append(f"{name:5}{fault.name:46}{numbers}{counts['skipped']:9}")
    return lines


def write(page: Path, counted: dict[str, Counter[str]]) -> None:
    """Put the table between the page's two marks, as a table of Markdown."""
    text = page.read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    lines = ["| | Fault | Runs | Losses | Came twice | Skipped |", "| --- " * 6 + "|"]
    for name, fault in FAULTS.items():
        c = counted.get(name, Counter())
        told = f"{c['runs']:,} | {c['losses']} | {c['duplicates']} | {c['skipped']}"
        lines.append(f"| {name} | {fault.name} | {told} |")
    page.write_text(f"{before}{BEGIN}\n{chr(10).join(lines)}\n{END}{after}", "utf-8")

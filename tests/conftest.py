"""Settings for every test: Hypothesis repeats itself, and no one's own settings leak in."""

from __future__ import annotations

import os
import shutil
import tempfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from pathlib import Path

# Thousands of small databases come and go: in memory that takes a third less than on a disk.
IN_MEMORY = "/dev/shm"
ROOM = 2 * 2**30
if (
    "TMPDIR" not in os.environ
    and os.access(IN_MEMORY, os.W_OK | os.X_OK)
    and shutil.disk_usage(IN_MEMORY).free > ROOM
):
    os.environ["TMPDIR"] = tempfile.tempdir = IN_MEMORY

# The same examples every time, without a clock: a busy machine must not turn a green test red.
settings.register_profile(
    "house", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
# Fewer of them: enough for a look on the way, in `make check`; `make test` tries them all.
settings.register_profile("quick", parent=settings.get_profile("house"), max_examples=25)
# New examples every time, many of them: HYPOTHESIS_PROFILE=search make test
settings.register_profile(
    "search", deadline=None, max_examples=1000, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))


def pytest_configure(config: pytest.Config) -> None:
    """Name the folder and the process that a PostgreSQL of this run belongs to."""
    if not hasattr(config, "workerinput"):
        os.environ["OUTDESK_TEST_OWNER"] = str(os.getpid())
        os.environ["OUTDESK_TEST_SERVERS"] = tempfile.mkdtemp(prefix="outdesk-servers-")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Take the folder away; the server sees that its run has ended."""
    if not hasattr(config, "workerinput"):
        shutil.rmtree(os.environ["OUTDESK_TEST_SERVERS"], ignore_errors=True)


# Several processes share the processors: more threads in each would only wait for one another.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# A test sees only the settings it makes itself.
for name in [name for name in os.environ if name.startswith("OUTDESK_")]:
    if not name.startswith("OUTDESK_TEST_"):
        del os.environ[name]
# Loading an encoder takes a second; the tests that are about it ask for it.
os.environ["OUTDESK_ENCODER"] = "keywords"


DESK = frozenset(
    (
        "door",
        "drop",
        "intake",
        "membership",
        "offers",
        "operating",
        "processes",
        "slack_side",
        "telegram_side",
    )
) | {"work", "ledger", "terminal"}
"""Folders whose tests talk to a whole desk: part of `make test`, not of the quick check."""


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Read no folder of which every test would be left out: that takes longer than some tests."""
    left_out = "not desk" in config.option.markexpr and collection_path.name in DESK
    return True if left_out and collection_path.is_dir() else None


FULL = bool(os.environ.get("OUTDESK_TEST_FULL"))
HEAVY = (
    "test_an_idle_desk_takes_little_memory_and_no_processor",
    "test_it_holds_with_everybody_on_the_other_platform",
    "test_a_transcript_plays_on_slack",
    "test_a_transcript_plays_across",
    "test_between_any_two_it_is_as_the_page_says",
    "test_a_play_that_was_killed_goes_on_and_ends_the_same",
    "test_a_kill_at_a_named_point_changes_nothing",
    "test_the_oracle_agrees_for_long",
    "test_the_limits_are_used_and_never_overstepped",
    "test_another_one_plays_over_several_processes",
    "test_it_plays_to_its_end_while_processes_are_killed",
    "test_one_polls_and_the_next_goes_on_where_it_was_killed",
    "test_workers_that_are_killed_again_and_again_lose_nothing",
    "test_a_worker_told_to_stop_finishes_what_it_has_begun",
    "test_a_redis_that_takes_calls_and_never_answers_costs_a_second",
    "test_a_redis_that_is_emptied_again_and_again_loses_nothing",
    "test_a_sender_that_is_killed_is_followed_by_the_one_that_waits",
    "test_a_sender_that_stops_hands_over_at_once",
)
"""Long tests that say once more, at another size, what a quicker one says: `make test-promises`."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Let slow tests run untraced, but transcripts: the fast ones cover, and tracing takes long."""
    if not FULL:
        heavy = [item for item in items if item.name.startswith(HEAVY)]
        config.hook.pytest_deselected(items=heavy)
        items[:] = [item for item in items if item not in heavy]
    for item in items:
        if item.path.parent.name in DESK:
            item.add_marker(pytest.mark.desk)
        if item.get_closest_marker("slow") and item.path.name != "test_transcripts.py":
            item.add_marker(pytest.mark.no_cover)

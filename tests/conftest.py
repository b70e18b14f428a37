"""Settings for every test: Hypothesis repeats itself, and no one's own settings leak in."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

# The same examples every time, without a clock: a busy machine must not turn a green test red.
settings.register_profile(
    "house", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
# New examples every time, many of them: HYPOTHESIS_PROFILE=search make test
settings.register_profile(
    "search", deadline=None, max_examples=1000, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))

# A test sees only the settings it makes itself.
for name in [name for name in os.environ if name.startswith("OUTDESK_")]:
    if not name.startswith("OUTDESK_TEST_"):
        del os.environ[name]


DESK = frozenset(
    ("docs", "door", "intake", "membership", "offers", "operating", "slack_side", "telegram_side")
) | {"work", "ledger", "terminal"}
"""Folders whose tests talk to a whole desk: part of `make test`, not of the quick check."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let slow tests run untraced: the fast ones are what covers, and tracing triples the time."""
    for item in items:
        if item.path.parent.name in DESK:
            item.add_marker(pytest.mark.desk)
        if item.get_closest_marker("slow"):
            item.add_marker(pytest.mark.no_cover)

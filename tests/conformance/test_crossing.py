"""The page about what crosses says what is seen, for each pair of platforms and both directions."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from conformance import PAIRS, REGENERATE, ROWS, cell, on_page, tried

if TYPE_CHECKING:
    from pathlib import Path

    from routing.inbound import Platform

pytestmark = pytest.mark.slow


FULL = bool(os.environ.get("OUTDESK_TEST_FULL"))
QUICK = tuple(name for name in ROWS if "MB" not in name)


def holds(
    client: Platform, provider: Platform, folder: Path, names: tuple[str, ...] = tuple(ROWS)
) -> None:
    page, seen = on_page(), tried(client, provider, folder, names)
    said = {
        pair: {name: cell(page, *pair, name) for name in names}
        for pair in ((client, provider), (provider, client))
    }
    assert said == seen, f"bring it up to date:  {REGENERATE}"


def test_between_telegram_and_slack_it_is_as_the_page_says(tmp_path: Path) -> None:
    holds(*PAIRS[0], tmp_path)


@pytest.mark.parametrize(("client", "provider"), PAIRS[1:])
def test_between_any_two_it_is_as_the_page_says(
    client: Platform, provider: Platform, tmp_path: Path
) -> None:
    holds(client, provider, tmp_path, tuple(ROWS) if FULL else QUICK)

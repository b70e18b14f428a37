"""The page about what crosses says what is seen, for each pair of platforms and both directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from conformance import PAIRS, REGENERATE, ROWS, cell, on_page, tried

if TYPE_CHECKING:
    from pathlib import Path

    from routing.inbound import Platform

pytestmark = pytest.mark.slow


def holds(client: Platform, provider: Platform, folder: Path) -> None:
    page, seen = on_page(), tried(client, provider, folder)
    said = {
        pair: {name: cell(page, *pair, name) for name in ROWS}
        for pair in ((client, provider), (provider, client))
    }
    assert said == seen, f"bring it up to date:  {REGENERATE}"


def test_between_telegram_and_slack_it_is_as_the_page_says(tmp_path: Path) -> None:
    holds(*PAIRS[0], tmp_path)


@pytest.mark.parametrize(("client", "provider"), PAIRS[1:])
def test_between_any_two_it_is_as_the_page_says(
    client: Platform, provider: Platform, tmp_path: Path
) -> None:
    holds(client, provider, tmp_path)

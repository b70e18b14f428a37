"""From nothing to a task claimed in the chat, on platforms that others wrote.

What a human has to do is what the how-to pages and the page of measurements say.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from counterparts import SLACK_TOKEN, missing, required
from fake_telegram import TOKEN as BOT_TOKEN
from pages import page, section
from set_up_on_others import BEGIN, PAGE, SetUp, on_slack, on_telegram
from workers.settings import load

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()) and not required(), reason=missing() or "both are here"),
]
MOST_STEPS = 8
MOST_SECONDS = 600.0
CASES = {"slack": (on_slack, SLACK_TOKEN), "telegram": (on_telegram, BOT_TOKEN)}


@pytest.mark.parametrize("platform", CASES)
def test_a_task_is_claimed_after_the_steps_that_the_pages_list(
    tmp_path: Path, platform: str
) -> None:
    assert not missing()
    set_up: Callable[[Path], SetUp]
    set_up, token = CASES[platform]
    seen = set_up(tmp_path)
    assert "Taken. The whole way works." in seen.said
    assert token not in seen.said
    assert list(seen.done) == steps(platform)
    assert len(seen.done) <= MOST_STEPS
    assert seen.took < MOST_SECONDS
    assert f"| {len(seen.done)}: {' '.join(seen.done)} |" in page(PAGE).partition(BEGIN)[2]
    assert token in (load(tmp_path, {}).slack_token, load(tmp_path, {}).telegram_token)


def steps(platform: str) -> list[str]:
    """Give the steps that a how-to page lists, without their details."""
    text = section(page(f"docs/how-to/{platform}.md"), "## Step by step")
    return re.findall(r"^\d\. \*\*(.+?)\*\*", text, re.MULTILINE)

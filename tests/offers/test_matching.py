"""Who may be asked by language and by region, and what is said to whom when nobody is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from chatting import open_desk, rows

if TYPE_CHECKING:
    from pathlib import Path

    from chatting import Chatting

CATALOGUE = """
[desk]
name = "S"
zone = "Europe/Berlin"
sign_up = "open"
[services.calls]
title = "Calls"
about = "Calling people"
examples = ["call these people", "phone the list"]
languages = ["de", "fr"]
region = "nearshore"
"""


@pytest.fixture
def desk(tmp_path: Path) -> Chatting:
    return open_desk(tmp_path, catalogue=CATALOGUE)


def asks(desk: Chatting, **provider: str) -> tuple[list[str], object]:
    """Ask for calls while one provider does them; give what they hear and the operator's card."""
    ola = desk.enroll("ola", "operator")
    ana = desk.enroll("ana", "provider", services="calls", **provider)
    mara = desk.enroll("mara", "client")
    mara.writes("Please call these people")
    mara.presses("go")
    left = rows(ola.hears("triage"), "left_out") if "triage" in ola.keys else []
    return ana.keys, [row["barred"] for row in left]


@pytest.mark.parametrize("languages", ["fr,en", "de", ""])
def test_one_of_the_languages_is_enough_and_untold_ones_leave_nobody_out(
    desk: Chatting, languages: str
) -> None:
    assert asks(desk, languages=languages) == (["offer"], [])


def test_another_language_is_told_to_the_operator(desk: Chatting) -> None:
    assert asks(desk, languages="en") == ([], ["language"])


@pytest.mark.parametrize("region", ["onshore", "nearshore", ""])
def test_nearer_than_asked_for_is_fine(desk: Chatting, region: str) -> None:
    assert asks(desk, region=region) == (["offer"], [])


def test_too_far_away_is_told_to_the_operator(desk: Chatting) -> None:
    assert asks(desk, region="offshore") == ([], ["region"])

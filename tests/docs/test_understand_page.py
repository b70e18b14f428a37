"""The page about `outdesk understand` has every key that it prints, and every code."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from bot.cli import main
from pages import codes, page
from routing.understanding.meaning import Act, Decision, Doubt, Grain, Kind, Role

if TYPE_CHECKING:
    from enum import StrEnum

CODES = set(codes(page("docs/reference/understand.md")))
SAID = '{"text": "Please do the March books by Friday noon"}'


@pytest.mark.parametrize("kind", [Act, Decision, Doubt, Grain, Kind, Role])
def test_every_code_is_told(kind: type[StrEnum]) -> None:
    assert {one.value for one in kind} <= CODES


def test_every_key_is_told() -> None:
    told = json.loads(CliRunner().invoke(main, ["understand"], input=SAID).stdout)
    assert {*told, *told["requests"][0], *told["when"][0]} <= CODES

"""`outdesk check` says of everything that is wrong where it stands and what to write instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from bot.cli import main

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """
[desk]
name = "Nord"
zone = "Europe/Berlin"
[services.books]
title = "Books"
about = "Books of a month."
examples = ["October books"]
price = "60.00 EUR"
"""


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ('"Nord"', "5", "desk.name: this is of the wrong kind (5); write a text in quotes"),
        ('["October books"]', '"x"', 'write a list, such as ["one", "two"]'),
        ("[desk]", "[Desk]", "desk: this must be there; write [desk]"),
        ('"60.00 EUR"', '"60.00 USD"', "write the amount in EUR"),
        ('"60.00 EUR"', "{}", 'write "60.00 EUR" or { hourly = "40.00 EUR" }'),
        ("price", "colour", "leave it out, or look it up in docs/reference/catalogue.md"),
        ("price", "prize", "there is no such key (prize); write price"),
        ("price =", "rounds = -1 #", "write a number in 0-20"),
        ("price =", 'region = "local" #', "write one of: any, onshore, nearshore, offshore"),
        ("price =", 'visible_to = "everybody" #', "(everybody); write everyone"),
        ("price =", 'items_from = "list" #', "list it under inputs first"),
        ("price =", 'inputs.a = "text" #', 'write a table, such as { title = "…" }'),
        ('"Books"', f'"{"B" * 99}"', "60 characters at most"),
    ],
)
def test_a_hint_says_what_to_write(tmp_path: Path, right: str, wrong: str, told: str) -> None:
    path = tmp_path / "catalogue.toml"
    path.write_text(GOOD.replace(right, wrong, 1), "utf-8")
    ran = CliRunner().invoke(main, ["check", str(path)])
    assert ran.exit_code == 1
    assert told in ran.output

"""The reference page names every key and every problem, and no key that does not exist."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from routing.catalogue import Desk, Input, ProblemCode, RateKind, ResultField, Service
from routing.catalogue.model import ServiceStep

PAGE = (Path(__file__).parents[2] / "docs/reference/catalogue.md").read_text(encoding="utf-8")


def keys_under(heading: str) -> set[str]:
    """Return the first cells of the tables between `heading` and the next heading."""
    section = PAGE.split(heading + "\n", 1)[1].split("\n#", 1)[0]
    return set(re.findall(r"^\| `(\w+)` \|", section, flags=re.MULTILINE))


@pytest.mark.parametrize(
    ("heading", "known"),
    [
        ("## `[desk]`", {one.name for one in fields(Desk)}),
        (
            "## `[services.<name>]`",
            {one.name for one in fields(Service)} - {"key"} | set(RateKind),
        ),
        ("### `[services.<name>.inputs]`", {one.name for one in fields(Input)} - {"key"}),
        ("### `[services.<name>.results]`", {one.name for one in fields(ResultField)} - {"key"}),
        ("### `[services.<name>.steps]`", {one.name for one in fields(ServiceStep)} - {"key"}),
        ("## Problems", set(ProblemCode)),
    ],
)
def test_every_key_has_its_line_in_the_right_table(heading: str, known: set[str]) -> None:
    assert keys_under(heading) == {str(one) for one in known}

"""Pages are plain: lines that fit, links that lead somewhere, code that exists."""

from __future__ import annotations

import re

import pytest

from pages import ROOT, codes

OURS = ("README.md", "CHANGELOG.md", "CONTRIBUTING.md")
PAGES = [*OURS, *sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("docs/**/*.md"))]
ELSEWHERE = (
    "docs/explanation/figures.md",
    "docs/reference/catalogue.md",
    "docs/reference/conformance.md",
    "docs/reference/measurements.md",
    "docs/reference/settings.md",
)
FLOORS = ("bot/", "workers/", "storage/", "routing/", "tests/", "examples/", "docs/")
PLACE = re.compile(r"[\w./-]+")


@pytest.mark.parametrize("name", [name for name in PAGES if name not in ELSEWHERE])
def test_lines_fit(name: str) -> None:
    lines = (ROOT / name).read_text("utf-8").splitlines()

    # A row of a table cannot be broken.
    long = [n for n, line in enumerate(lines, start=1) if len(line) > 120 and line[0] != "|"]
    assert long == []


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_somewhere(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    links = [link.partition("#")[0] for link in re.findall(r"\]\(([^)\s]+)\)", text)]
    ours = [link for link in links if link and "://" not in link]

    assert [link for link in ours if not (ROOT / name).parent.joinpath(link).exists()] == []


@pytest.mark.parametrize("name", PAGES)
def test_places_in_the_code_exist(name: str) -> None:
    found = codes((ROOT / name).read_text("utf-8"))
    places = [code for code in found if code.startswith(FLOORS) and PLACE.fullmatch(code)]

    assert [place for place in places if not (ROOT / place).exists()] == []

"""The documentation's pages as tests read them: tables, sections, code blocks, links."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def page(name: str) -> str:
    """Return a page's text, by its path from the root of the project."""
    return (ROOT / name).read_text("utf-8")


def section(text: str, heading: str) -> str:
    """Return what stands between a heading and the next one of any level."""
    return re.split(r"\n#+ ", text.split(f"\n{heading}\n", 1)[1], maxsplit=1)[0]


def rows(text: str) -> list[list[str]]:
    """Return the cells of the table rows in a text, heads and rules left out."""
    found = [line.strip().strip("|") for line in text.splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)] for line in found]
    rules = [n for n, row in enumerate(cells) if set("".join(row)) <= set("-: ")]
    heads = {n - 1 for n in rules}
    return [row for n, row in enumerate(cells) if n not in heads and n not in rules]


def codes(text: str) -> list[str]:
    """Return everything that a text sets in backticks."""
    return re.findall(r"`([^`\n]+)`", text)


def first_codes(text: str) -> list[str]:
    """Return the code in the first cell of each row."""
    return [code for row in rows(text) for code in codes(row[0])[:1]]


def blocks(text: str, *languages: str) -> list[tuple[str, str]]:
    """Return the fenced blocks of these languages, in their order, each with its language."""
    found = re.findall(r"^```([\w-]*)\n(.*?)^```$", text, flags=re.MULTILINE | re.DOTALL)
    return [(language, body) for language, body in found if not languages or language in languages]

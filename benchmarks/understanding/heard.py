"""Write what was heard into the house's own words: `python -m benchmarks.understanding.heard`.

`own/taught.jsonl` holds messages with what they are and what they were said beside. Their words
become lines of `routing.understanding.words.heard`, requests by trade and all else by kind. After
it, `teach` and `weigh` learn from them.
"""

from __future__ import annotations

import textwrap
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.understanding.rows import own
from routing.understanding.words import heard
from routing.understanding.words.times import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from benchmarks.understanding.rows import Row

FOLDER = Path(heard.__file__).parent
WIDTH = 96
TRADES = {
    "billing": "invoicing",
    "appointments": "sales",
    "support": "customer support",
    "social": "social media",
    "website": "websites",
    "data_entry": "data entry",
}
"""What a service of the sample catalogue is called among the trades, where that is different."""

WANTED = '"""What people who write {name} want from each trade; from what was heard."""'
SAID = '"""What people who write {name} say beside requests; from what was heard."""'


def main() -> None:
    """Write a file of requests and one of all else for each language."""
    rows = own("taught")
    for code, name in LANGUAGES.items():
        mine = [row for row in rows if row["lang"] == code]
        title = name.title()
        _write("wanted", name, WANTED.format(name=title), "WANTED", _wanted(mine))
        _write("said", name, SAID.format(name=title), "SAID", _said(mine))
    print(f"{len(rows)} messages")


def _wanted(rows: Sequence[Row]) -> Mapping[str, list[str]]:
    """Return requests by their trade; those for several things are of none."""
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if row["act"] == "request":
            services = row["services"]
            one = services[0] if len(services) == 1 else heard.SEVERAL
            found[TRADES.get(one, one)].append(str(row["text"]))
    return _once(found)


def _said(rows: Sequence[Row]) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if row["act"] != "request":
            found[str(row["act"])].append(str(row["text"]))
    return _once(found)


def _once(found: Mapping[str, Sequence[str]]) -> Mapping[str, list[str]]:
    """Leave out what was said again beside something else."""
    return {key: list(dict.fromkeys(texts)) for key, texts in found.items()}


def _write(
    room: str, language: str, doc: str, name: str, lines: Mapping[str, Sequence[str]]
) -> None:
    blocks = "".join(f'    "{key}": """\n{_block(lines[key])}\n""",\n' for key in sorted(lines))
    text = f"{doc}\n\nfrom __future__ import annotations\n\n{name} = {{\n{blocks}}}\n"
    (FOLDER / room / f"{language}.py").write_text(text, encoding="utf-8")


def _block(texts: Sequence[str]) -> str:
    said = " | ".join(map(heard.as_line, texts))
    return textwrap.fill(said, WIDTH, break_long_words=False, break_on_hyphens=False)


if __name__ == "__main__":
    main()

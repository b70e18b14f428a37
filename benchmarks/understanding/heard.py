"""Write what was heard into the house's own words: `python -m benchmarks.understanding.heard`.

`own/taught.jsonl` holds messages with what they are and what they were said beside. Their words
become lines of `routing.understanding.words.heard`, requests by trade and all else by kind.
`own/trades.jsonl` holds requests for work that the sample catalogue has not, by trade. What is
written to other desks, or asks for what an office could do, has its "trade" beside it where it
plainly is of one. After it, `prepare`, `teach`, `divide` and `weigh` are run.
"""

from __future__ import annotations

import textwrap
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.understanding.rows import HOUSE, desk_of, own
from routing.understanding.acts.seen import word_count
from routing.understanding.meaning import Act
from routing.understanding.services.lines import spread
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

ENOUGH, ENOUGH_ELSE = {"en": 33}, 25
"""So many requests of a language tell what is wanted of a trade: more make every training longer,
and read catalogues that nobody has seen no better. The others still tell what requests are like.
"""

OTHERS_ENOUGH = 300
"""So many of the others of one language tell what requests are like."""

OF_A_TRADE = {"en": 14, "de": 7, "es": 6, "fr": 6, "nl": 4, "it": 4, "pt": 3}
"""So many requests of each language tell what is wanted of a trade that others are offered."""

ASKED = {
    "office": "scheduling, inbox, calls and errands, paying bills, buying, offers",
    "papers": "lead lists, spreadsheets, documents, presentations, project coordination",
    "people": "hiring, staff matters, events, surveys, teaching, property",
    "public": "community, reviews, loyalty, membership",
    "money": "taxes, grants, collections, insurance, finance advice",
    "rules": "law, quality, privacy and safety, shipping",
    "writing": "writing, editing, advertising, search ranking",
    "making": "logo and brand, graphics, pictures, video, audio",
    "technical": "technical help, online shop, apps, software, data science, interface design",
}
"""The trades that stand together in a file."""

OTHER_TRADES = frozenset(", ".join(ASKED.values()).split(", "))
"""The trades that the sample catalogue has not."""

ROOMS = {
    "answered": ("answer to what the desk asked", frozenset({Act.ANSWER})),
    "asked_after": ("ask of work in play", frozenset({Act.STATUS})),
    "changed": ("want otherwise of work in play", frozenset({Act.CHANGE})),
    "dropped": ("want no more of work in play", frozenset({Act.CANCEL})),
    "remarked": ("remark of work or of themselves", frozenset({Act.REMARK})),
    "complained": ("are unhappy with of work in play", frozenset({Act.COMPLAINT})),
    "aside": (
        "say of the desk or of other things",
        frozenset({Act.GREETING, Act.NOT_FOR_US, Act.THANKS}),
    ),
}
"""What a room is about that holds no requests, and the kinds of messages in it."""

LENGTHS = {"as heard": 16, "at length": 30, "as stories": 10_000}
"""So many words at most; what has more stands in a file of its own (`heard.by_length`)."""


def main() -> None:
    """Write requests by trade, and what else was said in three files a room, of each language."""
    rows = own("taught")
    asked = _asked(rows, own("trades"))
    for name, trades in ASKED.items():
        lines = {trade: asked[trade] for trade in trades.split(", ")}
        _write("asked", name, "Work that people want done, by trade; from what was heard.", lines)
    for code, name in LANGUAGES.items():
        mine = [row for row in rows if row["lang"] == code]
        wanted = dict(_wanted(mine))
        of_none = {"request": spread(wanted.pop(heard.OTHERS, []), OTHERS_ENOUGH)}
        who = f"What people who write {name.title()}"
        _write("wanted", name, f"{who} want from each trade; from what was heard.", wanted)
        _write_by_length("others", name, f"{who} want, of several trades or of none", of_none)
        for room, (about, acts) in ROOMS.items():
            _write_by_length(room, name, f"{who} {about}", _said(mine, acts))
    print(f"{len(rows)} messages")


def _asked(rows: Sequence[Row], trades: Sequence[Row]) -> Mapping[str, list[str]]:
    """Return requests by their trade: those in `rows`, and of `trades` as many as there is room."""
    found: dict[str, list[str]] = defaultdict(list)
    counts: Counter[tuple[str, str]] = Counter()
    for row in (*(one for one in rows if one.get("trade") in OTHER_TRADES), *trades):
        one = str(row["trade"]), str(row["lang"])
        if "act" in row or counts[one] < OF_A_TRADE[one[1]]:
            counts[one] += 1
            found[one[0]].append(str(row["text"]))
    return _once(found)


def _wanted(rows: Sequence[Row]) -> Mapping[str, list[str]]:
    """Return requests by their trade; for several things, or when enough was heard, of none."""
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        trade = _trade(row)
        if trade not in OTHER_TRADES and (row["act"] == "request" or "trade" in row):
            enough = len(found[trade]) >= ENOUGH.get(str(row["lang"]), ENOUGH_ELSE)
            found[heard.OTHERS if enough else trade].append(str(row["text"]))
    return _once(found)


def _trade(row: Row) -> str:
    """Return the trade that a message is wanted of, if it is of one."""
    if "trade" in row or desk_of(row) != HOUSE or len(row["services"]) != 1:
        return str(row.get("trade", heard.OTHERS))
    one = str(row["services"][0])
    return TRADES.get(one, one)


def _said(rows: Sequence[Row], acts: frozenset[Act]) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if Act(row["act"]) in acts and "trade" not in row:
            found[str(row["act"])].append(str(row["text"]))
    return _once(found)


def _once(found: Mapping[str, Sequence[str]]) -> Mapping[str, list[str]]:
    """Leave out what was said again beside something else."""
    return {key: list(dict.fromkeys(texts)) for key, texts in found.items()}


def _write_by_length(room: str, name: str, about: str, lines: Mapping[str, Sequence[str]]) -> None:
    """Write what was said, what was said at length, and what was told, each to its file."""
    fewest = 0
    for file, (how, most) in zip(heard.by_length(name), LENGTHS.items(), strict=True):
        _write(room, file, f"{about}; {how}.", _part(lines, range(fewest, most + 1)))
        fewest = most + 1


def _part(lines: Mapping[str, Sequence[str]], lengths: range) -> Mapping[str, Sequence[str]]:
    kept = {key: [one for one in held if word_count(one) in lengths] for key, held in lines.items()}
    return {key: held for key, held in kept.items() if held}


def _write(room: str, name: str, about: str, lines: Mapping[str, Sequence[str]]) -> None:
    doc = f'"""{about}"""'
    blocks = "".join(f'    "{key}": """\n{_block(lines[key])}\n""",\n' for key in sorted(lines))
    text = f"{doc}\n\nfrom __future__ import annotations\n\n{room.upper()} = {{\n{blocks}}}\n"
    (FOLDER / room / f"{name}.py").write_text(text, encoding="utf-8")


def _block(texts: Sequence[str]) -> str:
    said = " | ".join(map(heard.as_line, texts))
    return textwrap.fill(said, WIDTH, break_long_words=False, break_on_hyphens=False)


if __name__ == "__main__":
    main()

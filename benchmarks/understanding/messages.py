"""Whole messages: kinds, targets, parts, and how long it takes to read them."""

from __future__ import annotations

import json
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks.understanding.peers import rankers
from benchmarks.understanding.readers import Reader, reader_at, reader_of
from benchmarks.understanding.rows import HOUSE, Folder, Row, desk_of, fewshot, own, sample
from benchmarks.understanding.scores import share
from benchmarks.understanding.table import Line, Table
from benchmarks.understanding.times import compare, dated, rightly_timed, same
from bot.cli.understand import FORESEEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.understanding.meaning import Meaning, Part

LANGUAGES = ("en", "de", "es", "fr", "nl", "it", "pt")
MANY = 1000
PARTS = ("dev", "unseen", "fresh", "ordinary")
ELSEWHERE = "elsewhere"
"""Written to other desks, and read with their catalogues."""
HARD = ("hard", "parts")
"""Written to be hard: wishes that are only hinted at, and several that look like one."""


def measure_own(table: Table) -> None:
    """Add our own messages: those looked at while building, and those that were not."""
    for part in (*PARTS, ELSEWHERE, *HARD):
        rows = own(part)
        meanings = [reader_at(desk_of(row)).read(row) for row in rows]
        _kinds(table, part, rows, meanings)
        _services(table, part, rows, meanings)
        if part not in HARD:
            _times(table, part, rows, meanings)
        compare(table, f"own, {part}", list(filter(dated, rows)), same)
    for who, rank in rankers(sample()).items():
        single = [r for part in PARTS for r in own(part) if len(r["services"]) == 1]
        hits = share([rank(str(row["text"]))[0] == row["services"][0] for row in single])
        table.add(Line(what="own: service of a single request", n=len(single), who=who,
                       said=f"{hits:.1f}"))  # fmt: skip
    _speed(table, reader_at(HOUSE))


def _kinds(table: Table, part: str, rows: Sequence[Row], meanings: Sequence[Meaning]) -> None:
    hits = [m.act.value == row["act"] for m, row in zip(meanings, rows, strict=True)]
    each = ", ".join(
        f"{lang} {share([h for h, r in zip(hits, rows, strict=True) if r['lang'] == lang]):.0f}"
        for lang in LANGUAGES
    )
    goal = "" if part in HARD else "92"
    table.add(Line(what=f"own, {part}: kind of message", n=len(rows), who="ours", goal=goal,
                   said=f"{share(hits):.1f} ({each})"))  # fmt: skip


def _services(table: Table, part: str, rows: Sequence[Row], meanings: Sequence[Meaning]) -> None:
    pairs = [(r, m) for r, m in zip(rows, meanings, strict=True) if r["act"] == "request"]
    exact = [list(map(_service, m.parts)) == row["services"] for row, m in pairs]
    number = [len(m.parts) == len(row["services"]) for row, m in pairs]
    top = [
        row["services"][0] in [key for key, _ in m.top[:3]]
        for row, m in pairs
        if len(row["services"]) == 1
    ]
    goal = "" if part in HARD else "85"
    table.add(Line(what=f"own, {part}: services of requests", n=len(pairs), who="ours", goal=goal,
                   said=f"exact {share(exact):.1f}, parts {share(number):.1f},"
                   f" top-3 {share(top):.1f}"))  # fmt: skip


def _times(table: Table, part: str, rows: Sequence[Row], meanings: Sequence[Meaning]) -> None:
    hits = [rightly_timed(row, m.when) for row, m in zip(rows, meanings, strict=True)]
    none = [hit for row, hit in zip(rows, hits, strict=True) if row["when"] is None]
    table.add(Line(what=f"own, {part}: time, or that there is none", n=len(rows), who="ours",
                   said=f"{share(hits):.1f} (none {share(none):.1f})", goal="90"))  # fmt: skip


def _service(part: Part) -> str | None:
    return part.service


def _speed(table: Table, reader: Reader) -> None:
    rows = [*own("dev"), *own("unseen")]
    many = (rows * (MANY // len(rows) + 1))[:MANY]
    costs = []
    for row in many:
        start = perf_counter()
        reader.read(row)
        costs.append(perf_counter() - start)
    table.add(
        Line(what="one message, median", n=MANY, who="ours", goal="8 ms",
             said=f"{median(costs) * 1000:.2f} ms"),
        Line(what="1,000 messages", n=MANY, who="ours", goal="8 s", said=f"{sum(costs):.2f} s"),
        Line(what="1,000 messages of a file", n=MANY, who="ours", goal="8 s",
             said=f"{_of_a_file(many, reader):.2f} s"),
    )  # fmt: skip


def _of_a_file(rows: Sequence[Row], reader: Reader) -> float:
    """Return the seconds to read rows that lie ready, as `outdesk understand` reads them."""
    start = perf_counter()
    for at in range(0, len(rows), FORESEEN):
        some = rows[at : at + FORESEEN]
        reader.understander.foresee([str(row["text"]) for row in some])
        for row in some:
            reader.read(row)
    return perf_counter() - start


def measure_parts(table: Table, folder: Folder) -> None:
    """Add several requests in one message, and single ones that must stay whole."""
    rows = folder.rows("classification/multi_request.jsonl")
    path = folder.path / "classification" / "fewshot_catalogue.json"
    if not rows or not path.is_file():
        return
    reader = reader_of(fewshot(json.loads(path.read_text("utf-8"))))
    cut = [[_likeliest(part) for part in reader.plainly(str(r["text"])).parts] for r in rows]
    number = share([len(c) == len(row["labels"]) for c, row in zip(cut, rows, strict=True)])
    exact = share([set(c) == set(row["labels"]) for c, row in zip(cut, rows, strict=True)])
    every = folder.rows("classification/requests_in_scope.jsonl")
    single = [row for row in every if row["kind"] != "post"]
    over = [len({_likeliest(p) for p in reader.plainly(str(r["text"])).parts}) > 1 for r in single]
    table.add(
        Line(what="several requests", n=len(rows), who="ours", goal="88 / 58",
             said=f"right number {number:.1f}, exact services {exact:.1f}"),
        Line(what="single requests cut in two", n=len(single), who="ours", goal="3",
             said=f"{share(over):.1f}"),
    )  # fmt: skip


def _likeliest(part: Part) -> str | None:
    """The service of a part, or the likeliest one that would be offered as a button."""
    return part.service or (part.top[0][0] if part.top else None)

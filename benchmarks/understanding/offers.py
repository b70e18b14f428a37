"""Which service: cold start, what is not offered, learning from corrections, public sets."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks.understanding.peers import Ranker, rankers
from benchmarks.understanding.readers import Reader, reader_of
from benchmarks.understanding.rows import Folder, Row, catalogue_of, fewshot
from benchmarks.understanding.scores import auroc, calibration_error, macro_f1, share
from benchmarks.understanding.table import Line, Table
from routing.understanding.meaning import Meaning
from routing.understanding.services import ServiceExamples

if TYPE_CHECKING:
    from collections.abc import Iterable


CORRECTIONS = (110, 280)
NOT_OFFERED = 60
SEED = 7
ENOUGH_LEFT = 30


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """Texts, their services, and what a reader made of each."""

    rows: Sequence[Row]
    meanings: Sequence[Meaning]

    @property
    def pairs(self) -> list[tuple[str | None, str]]:
        """Return (said, right) for each row."""
        return [
            (m.top[0][0] if m.top else None, str(row["label"]))
            for m, row in zip(self.meanings, self.rows, strict=True)
        ]

    def said(self) -> str:
        """Return accuracy, macro-F1 and top-3 in percent."""
        top = [
            str(row["label"]) in [key for key, _ in m.top[:3]]
            for m, row in zip(self.meanings, self.rows, strict=True)
        ]
        hits = share([a == b for a, b in self.pairs])
        return f"accuracy {hits:.1f}, F1 {macro_f1(self.pairs):.1f}, top-3 {share(top):.1f}"

    def error(self) -> float:
        """Return the calibration error of the first service in percent."""
        hits = [a == b for a, b in self.pairs]
        return calibration_error(
            [(m.confidence, hit) for m, hit in zip(self.meanings, hits, strict=True)]
        )


def asked(reader: Reader, rows: Sequence[Row]) -> Asked:
    """Read every row."""
    return Asked(rows=rows, meanings=[reader.plainly(str(row["text"])) for row in rows])


def measure(table: Table, folder: Folder) -> None:
    """Add everything on services that the folder has rows for."""
    path = folder.path / "classification" / "fewshot_catalogue.json"
    if not path.is_file():
        return
    services = fewshot(json.loads(path.read_text("utf-8")))
    inside = folder.rows("classification/requests_in_scope.jsonl")
    start = perf_counter()
    reader = reader_of(services)
    took = perf_counter() - start
    cold = asked(reader, inside)
    table.add(
        Line(what="services: cold start", n=len(inside), who="ours", said=cold.said(),
             goal="82 / 79 / 94"),
        Line(what="services: training", n=len(services), who="ours", said=f"{took:.2f} s",
             goal="2 s"),
    )  # fmt: skip
    _others(table, "services: cold start", services, inside)
    _outside(table, folder, services, cold)
    _learning(table, services, inside)
    for name in ("banking77", "clinc150"):
        _public(table, folder, name)


def _others(
    table: Table, what: str, services: Sequence[ServiceExamples], rows: Sequence[Row]
) -> None:
    for who, rank in rankers(services).items():
        table.add(Line(what=what, n=len(rows), who=who, said=_ranked(rank, rows)))


def _ranked(rank: Ranker, rows: Iterable[Row]) -> str:
    found = [(rank(str(row["text"])), str(row["label"])) for row in rows]
    pairs: list[tuple[str | None, str]] = [(keys[0], right) for keys, right in found]
    hits = share([a == b for a, b in pairs])
    top = share([right in keys[:3] for keys, right in found])
    return f"accuracy {hits:.1f}, F1 {macro_f1(pairs):.1f}, top-3 {top:.1f}"


def _outside(
    table: Table, folder: Folder, services: Sequence[ServiceExamples], cold: Asked
) -> None:
    """Out of scope: all, real work that is not offered (near), the catalogue's own words."""
    rows = folder.rows("classification/requests_out_of_scope.jsonl")
    lexical = folder.rows("classification/out_of_scope_lexical.jsonl")
    table.add(Line(what="not offered, AUROC", n=len(rows), who="ours", goal="94 / 90",
                   said=_ranks(reader_of(services), cold, rows, lexical)))  # fmt: skip
    shuffled = list(rows)
    random.Random(SEED).shuffle(shuffled)
    near = [row for row in shuffled if row["kind"] == "post"]
    told, left = near[:NOT_OFFERED], [row for row in rows if row not in near[:NOT_OFFERED]]
    lines = tuple(str(row["text"]) for row in told)
    first = services[0]
    taught = [
        ServiceExamples(key=first.key, title=first.title, about=first.about,
                        examples=first.examples, not_offered=lines),
        *services[1:],
    ]  # fmt: skip
    reader = reader_of(taught)
    again = asked(reader, cold.rows)
    table.add(Line(what="the same, 60 lines not_offered", n=len(left), who="ours",
                   goal="96 / 95 / 85", said=_ranks(reader, again, left, lexical)))  # fmt: skip


def _ranks(reader: Reader, inside: Asked, rows: Sequence[Row], lexical: Sequence[Row]) -> str:
    ins = [m.in_scope for m in inside.meanings]
    outs = [reader.plainly(str(row["text"])).in_scope for row in rows]
    near = [score for score, row in zip(outs, rows, strict=True) if row["kind"] == "post"]
    words = [reader.plainly(str(row["text"])).in_scope for row in lexical]
    return (
        f"all {auroc(ins, outs):.1f}, near {auroc(ins, near):.1f},"
        f" own words {auroc(ins, words):.1f}"
    )


def _learning(table: Table, services: Sequence[ServiceExamples], rows: Sequence[Row]) -> None:
    """Corrections from one part of the rows, counted on the rest."""
    shuffled = list(rows)
    random.Random(SEED).shuffle(shuffled)
    for count in CORRECTIONS:
        known, rest = shuffled[:count], shuffled[count:]
        if len(rest) < ENOUGH_LEFT:
            continue
        found = asked(reader_of(services, [(r["text"], r["label"]) for r in known]), rest)
        table.add(Line(what=f"services: {count} corrections", n=len(rest), who="ours",
                       said=f"{found.said()}, ECE {found.error():.1f}",
                       goal="88 / ECE 5" if count < 200 else "92 / ECE 5"))  # fmt: skip


def _public(table: Table, folder: Folder, name: str) -> None:
    """Ten examples a class, the whole public test part."""
    train = folder.rows(f"classification/{name}_10shot_train.jsonl")
    full = folder.rows(f"classification/{name}_full.jsonl")
    test = [row for row in full if row["split"] == "test"]
    if not train or not test:
        return
    names = {_bare(str(row["label"])): str(row["label"]) for row in train}
    rows = [{**row, "label": names.get(_bare(str(row["label"])), row["label"])} for row in test]
    found = asked(reader_of(catalogue_of(train)), rows)
    table.add(Line(what=f"{name}, 10 examples a class", n=len(rows), who="ours",
                   said=f"accuracy {share([a == b for a, b in found.pairs]):.1f}",
                   goal="85" if name == "banking77" else "90.5"))  # fmt: skip


def _bare(label: str) -> str:
    return label.lower().replace("?", "")

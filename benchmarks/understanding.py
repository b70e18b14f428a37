"""How well and how fast times are read, beside dateparser on the same rows in the same run.

`python -m benchmarks.understanding` reads a small set of our own; `python -m
benchmarks.understanding FOLDER` reads the folder's requests, phrases, negatives and repeats and
judges them with the folder's own `match.py`. A row is right, wrong, asked back or silent.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from routing.understanding.meaning import Between, Kind, Role, When
from routing.understanding.when import find_times

Row = Mapping[str, Any]
Judge = Callable[[Row, Mapping[str, Any]], bool]
NOW = "2026-03-10T10:15:00+01:00"  # a Tuesday
OWN = (
    ("en-GB", "please send it by Thursday noon", "2026-03-12T12:00:00"),
    ("en-GB", "I need the draft in three working days", "2026-03-13"),
    ("en-GB", "close the ledger before the end of April", "2026-04-30"),
    ("en-GB", "ring them on 24 March at half past two", "2026-03-24T14:30:00"),
    ("en-GB", "the slides are due the day after tomorrow at 9am", "2026-03-12T09:00:00"),
    ("en-GB", "the second Tuesday of May would suit", "2026-05-12"),
    ("en-GB", "a week from Saturday, please", "2026-03-21"),
    ("en-GB", "from 14 to 16 April", ["2026-04-14", "2026-04-17"]),
    ("de", "bitte bis Donnerstag um 17 Uhr", "2026-03-12T17:00:00"),
    ("de", "spätestens am 27. März", "2026-03-27"),
    ("fr", "pour le 27 mars à 18h", "2026-03-27T18:00:00"),
    ("es", "antes del 27 de marzo", "2026-03-27"),
    ("it", "entro venerdì alle 18", "2026-03-13T18:00:00"),
    ("pt", "até sexta-feira às 16h", "2026-03-13T16:00:00"),
    ("nl", "uiterlijk donderdag om 14.30 uur", "2026-03-12T14:30:00"),
)
NO_TIME = (
    "we may need a second opinion", "a table for six, please", "the total is 1099 euros",
    "version 2.10.4 is out", "ring +44 20 7946 0018", "see page 12 of the report",
)  # fmt: skip


def own_rows() -> list[Row]:
    """Return our small set in the form of a data row."""
    rows: list[Row] = []
    for lang, text, expected in OWN:
        kind = "range" if isinstance(expected, list) else "instant" if "T" in expected else "date"
        rows.append({"text": text, "lang": lang, "locale": lang, "now": NOW,
                     "tz": "Europe/Berlin", "kind": kind, "expected": expected})  # fmt: skip
    return rows


def equal(row: Row, found: Mapping[str, Any]) -> bool:
    """Judge our own rows: the very same reading."""
    if row["kind"] == "range":
        return bool([found["s"], found["e"]] == row["expected"])
    return bool(found["s"] == row["expected"])


def judge_of(folder: Path) -> Judge:
    """Return the judge that came with the data."""
    spec = importlib.util.spec_from_file_location("match", folder / "match.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    judge: Judge = module.match
    return judge


def language(row: Row) -> str:
    """Return the locale when it is one of the row's language."""
    locale = str(row.get("locale") or "")
    return locale if locale.startswith(str(row["lang"])) else str(row["lang"])


def local(value: object) -> str | None:
    """Return a date or instant as local wall time."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=None).isoformat(timespec="seconds")
    return value.isoformat() if isinstance(value, date) else None


def as_found(when: When) -> Mapping[str, Any]:
    """Return a reading in the judge's form."""
    grain = when.grain.value if when.grain else None
    if isinstance(when.value, Between):
        start, end = local(when.value.start), local(when.value.end)
        return {"kind": "rg", "s": start, "e": end, "g": grain, "txt": when.text}
    return {"kind": "pt", "s": local(when.value), "e": None, "g": grain, "txt": when.text}


def longest(row: Row) -> When | None:
    """Return the reading that counts: the longest that is no mention."""
    now = datetime.fromisoformat(str(row.get("now") or NOW))
    zone = str(row.get("tz") or "UTC")
    found = find_times(row["text"], now=now, zone=zone, lang=language(row))
    told = [w for w in found if w.role is not Role.MENTION and w.kind is not Kind.INVALID]
    return max(told, key=lambda when: len(when.text), default=None)


def ours(row: Row, judge: Judge) -> str:
    """Say how we did on a row."""
    when = longest(row)
    if when is None:
        return "silent"
    if when.ask:
        return "asked"
    return "right" if judge(row, as_found(when)) else "wrong"


def theirs(row: Row, judge: Judge) -> str:
    """Say how dateparser's search did on a row, with the language known."""
    from dateparser.search import search_dates

    now = datetime.fromisoformat(str(row.get("now") or NOW)).replace(tzinfo=None)
    order = "MDY" if row.get("locale") == "en-US" else "DMY"
    settings: Any = {
        "PREFER_DATES_FROM": "future", "RELATIVE_BASE": now, "DATE_ORDER": order,
        "RETURN_AS_TIMEZONE_AWARE": False,
    }  # fmt: skip
    found = search_dates(row["text"], languages=[str(row["lang"])[:2]], settings=settings)
    if not found:
        return "silent"
    text, value = max(found, key=lambda pair: len(pair[0]))
    timed = (value.hour, value.minute) not in ((0, 0), (now.hour, now.minute))
    said = local(value if timed else value.date())
    right = judge(row, {"kind": "pt", "s": said, "e": None, "g": None, "txt": text})
    return "right" if right else "wrong"


def plain(row: Row) -> bool:
    """Whether a row has a single time ahead as its answer."""
    left_out = ("past", "latent", "holiday")
    return row["kind"] not in ("duration", "recurrence") and not any(map(row.get, left_out))


def rows_of(path: Path) -> list[Row]:
    """Read a file of rows."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def compare(name: str, rows: Iterable[Row], judge: Judge) -> None:
    """Print our shares and the medians beside dateparser's."""
    for who, run in (("ours", ours), ("dateparser", theirs)):
        counts: Counter[str] = Counter()
        costs = []
        for row in rows:
            start = perf_counter()
            counts[run(row, judge)] += 1
            costs.append(perf_counter() - start)
        whole = sum(counts.values()) or 1
        shares = "  ".join(
            f"{kind} {100 * counts[kind] / whole:5.1f}"
            for kind in ("right", "wrong", "asked", "silent")
        )
        cost = median(costs) * 1e6 if costs else 0.0
        print(f"{name:<14} n={whole:<5} {who:<11} {shares}  median {cost:7.0f} us")


def negatives(texts: Iterable[str]) -> None:
    """Print in how many texts without a time we find one."""
    texts = list(texts)
    found = [t for t in texts if longest({"text": t, "lang": "en", "locale": "en-US"})]
    print(f"{'no time':<14} n={len(texts):<5} {'ours':<11} found {len(found)}")


def repeats(rows: Iterable[Row]) -> None:
    """Print how many repeats come out exactly."""
    rows = list(rows)
    exact = 0
    for row in rows:
        when = longest(row)
        said = str(when.value) if when and when.kind is Kind.RECURRENCE else ""
        exact += _parts(said) == _parts(row["expected"])
    print(f"{'repeats':<14} n={len(rows):<5} {'ours':<11} exact {100 * exact / len(rows):5.1f}")


def _parts(rule: str) -> set[tuple[str, frozenset[str]]]:
    pairs = (part.partition("=") for part in rule.split(";"))
    return {(key, frozenset(values.split(","))) for key, _, values in pairs}


def main(folder: Path | None) -> None:
    """Print the table for a folder of data, or for our own small set."""
    if folder is None:
        compare("our own", own_rows(), equal)
        negatives(NO_TIME)
        return
    judge = judge_of(folder)
    for path in sorted(folder.glob("requests_*.jsonl")) + sorted(folder.glob("phrases_*.jsonl")):
        compare(path.stem, [row for row in rows_of(path) if plain(row)], judge)
    for path in sorted(folder.glob("negatives_en.jsonl")):
        negatives(row["text"] for row in rows_of(path) if row["class"] == "not_a_date")
    for path in sorted(folder.glob("recurrence.jsonl")):
        repeats(rows_of(path))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)

"""Times: right, wrong, asked back or silent, ours and others' row by row.

A folder's own `match.py` judges; our own messages ask for the very same reading.
"""

from __future__ import annotations

import importlib.util
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from statistics import median
from time import perf_counter
from typing import Any, TypeVar

from benchmarks.understanding.peers import Found, finders
from benchmarks.understanding.rows import Folder, Row, language_of, now_of, zone_of
from benchmarks.understanding.scores import share
from benchmarks.understanding.table import Line, Table
from routing.understanding.meaning import Between, Kind, Role, When
from routing.understanding.when import find_times

T = TypeVar("T")
Judge = Callable[[Row, Found], bool]
REPEATS, INVALID = "repeats", "invalid"
"""What our rows say of what comes again, and of a day that there is not."""
WARMING = 30
LEFT_OUT = ("past", "latent", "holiday")
ENGLISH_ONLY = frozenset({"parsedatetime", "timefhuman"})
GOALS = {
    "requests_en": "86 / at most 6", "phrases_de": "88", "phrases_fr": "75", "phrases_es": "68",
    "phrases_nl": "65", "phrases_pt": "68", "phrases_it": "68",
}  # fmt: skip


def judge_of(folder: Folder) -> Judge:
    """Return the judge that came with the data."""
    spec = importlib.util.spec_from_file_location("match", folder.path / "deadlines" / "match.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    judge: Judge = module.match
    return judge


def same(row: Row, found: Found) -> bool:
    """Judge our own rows: the very same reading."""
    expected = row["when"]
    if isinstance(expected, list):
        return bool([found["s"], found["e"]] == expected)
    return bool(found["s"] == expected)


def dated(row: Row) -> bool:
    """Whether one of our rows names a day, an hour or a stretch."""
    return row["when"] not in (None, REPEATS, INVALID)


def rightly_timed(row: Row, times: Sequence[When]) -> bool:
    """Whether what counts of a whole message's times is what one of our rows says, or none is."""
    expected, found = row["when"], longest(times)
    if expected == INVALID:
        return any(when.kind is Kind.INVALID for when in times)
    if expected == REPEATS:
        return found is not None and found.kind is Kind.RECURRENCE
    if expected is None or found is None:
        return expected is None and found is None
    return same(row, as_found(found))


def local(value: object) -> str | None:
    """Return a date or instant as local wall time."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=None).isoformat(timespec="seconds")
    return value.isoformat() if isinstance(value, date) else None


def as_found(when: When) -> Found:
    """Return a reading in the judge's form."""
    grain = when.grain.value if when.grain else None
    if isinstance(when.value, Between):
        start, end = local(when.value.start), local(when.value.end)
        return {"kind": "rg", "s": start, "e": end, "g": grain, "txt": when.text}
    return {"kind": "pt", "s": local(when.value), "e": None, "g": grain, "txt": when.text}


def longest(times: Iterable[When]) -> When | None:
    """Return the reading that counts: the longest that is no mention."""
    told = [w for w in times if w.role is not Role.MENTION and w.kind is not Kind.INVALID]
    return max(told, key=lambda when: len(when.text), default=None)


def read(row: Row) -> When | None:
    """Return our reading of a row."""
    return longest(
        find_times(row["text"], now=now_of(row), zone=zone_of(row), lang=language_of(row))
    )


def verdict(row: Row, found: Found | None, judge: Judge, *, asked: bool = False) -> str:
    """Say how a row was read."""
    if found is None:
        return "silent"
    if asked:
        return "asked"
    return "right" if judge(row, found) else "wrong"


def is_late(row: Row, found: Found) -> bool:
    """Whether a reading begins after the last day that may be meant: a missed deadline."""
    expected = row["expected"] if "expected" in row else row["when"]
    meant = [_days(value) for value in (expected, *(row.get("alt") or ()))]
    begins = _days([found["s"], found["e"]])[:1]
    return all(meant) and bool(begins) and begins[0] > max(days[-1] for days in meant)


def _days(value: str | Sequence[str | None] | None) -> Sequence[str]:
    """Return the days a value of the data begins and ends on; none of an hour alone."""
    said = [value] if value is None or isinstance(value, str) else value
    return [one[:10] for one in said if one and one[0] != "T"]


def compare(table: Table, name: str, rows: Sequence[Row], judge: Judge) -> None:
    """Add our shares and everybody's, and how long each took beside dateparser, one by one."""
    others = {
        who: find
        for who, find in finders().items()
        if who not in ENGLISH_ONLY or all(language_of(row)[:2] == "en" for row in rows)
    }
    whens, cost = _timed(read, rows)
    counts = {
        "ours": Counter(_verdict_on(row, w, judge) for row, w in zip(rows, whens, strict=True))
    }
    sure = [as_found(when) if when and when.ask is None else None for when in whens]
    costs, late = {"ours": cost}, {"ours": _late(rows, sure, judge)}
    for who, find in others.items():
        seen, costs[who] = _timed(find, rows)
        counts[who] = Counter(verdict(r, s, judge) for r, s in zip(rows, seen, strict=True))
        late[who] = _late(rows, seen, judge)
    for who, held in counts.items():
        goal = GOALS.get(name, "") if who == "ours" else ""
        shares = _shares(held, costs[who], costs.get("dateparser"))
        table.add(Line(what=f"times: {name}", n=len(rows), who=who, goal=goal,
                       said=f"{shares}; late {late[who]}"))  # fmt: skip


def _late(rows: Sequence[Row], seen: Sequence[Found | None], judge: Judge) -> int:
    """Count the wrong readings that come later than meant."""
    return sum(
        verdict(row, found, judge) == "wrong" and found is not None and is_late(row, found)
        for row, found in zip(rows, seen, strict=True)
    )


def _timed(find: Callable[[Row], T], rows: Sequence[Row]) -> tuple[list[T], float]:
    """Return what a reader finds in each row, and its median seconds; once before, to warm up."""
    for row in rows[:WARMING]:
        find(row)
    found, costs = [], []
    for row in rows:
        start = perf_counter()
        found.append(find(row))
        costs.append(perf_counter() - start)
    return found, median(costs) if costs else 0.0


def _verdict_on(row: Row, when: When | None, judge: Judge) -> str:
    found = None if when is None else as_found(when)
    return verdict(row, found, judge, asked=when is not None and when.ask is not None)


def _shares(counts: Mapping[str, int], cost: float, beside: float | None) -> str:
    whole = sum(counts.values()) or 1
    said = ", ".join(
        f"{kind} {100 * counts[kind] / whole:.1f}" for kind in ("right", "wrong", "asked", "silent")
    )
    return f"{said}; time {cost / beside:.2f}" if beside else said


def plain(row: Row) -> bool:
    """Whether a row has a single time ahead as its answer."""
    return row["kind"] not in ("duration", "recurrence") and not any(map(row.get, LEFT_OUT))


def measure(table: Table, folder: Folder) -> None:
    """Add everything on times that the folder has rows for."""
    judge = judge_of(folder)
    for pattern in ("deadlines/requests_*.jsonl", "deadlines/phrases_*.jsonl"):
        for name, rows in folder.named(pattern):
            compare(table, name, [row for row in rows if plain(row)], judge)
    _negatives(table, folder.rows("deadlines/negatives_en.jsonl"))
    _repeats(table, folder.rows("deadlines/recurrence.jsonl"))


def _negatives(table: Table, rows: Sequence[Row]) -> None:
    none = [row for row in rows if row["class"] == "not_a_date"]
    for who, find in {"ours": read, **finders()}.items():
        found = sum(find(row) is not None for row in none)
        table.add(Line(what="times: none in the sentence", n=len(none), who=who,
                       said=f"found {found}", goal="2" if who == "ours" else ""))  # fmt: skip
    impossible = [row for row in rows if row["class"] == "invalid_date"]
    told = sum(any(w.kind is Kind.INVALID for w in _all_times(row)) for row in impossible)
    guessed = sum(read(row) is not None for row in impossible)
    table.add(Line(what="times: impossible dates", n=len(impossible), who="ours",
                   said=f"told {told}, guessed {guessed}", goal="all but one / 0"))  # fmt: skip


def _all_times(row: Row) -> tuple[When, ...]:
    return find_times(row["text"], now=now_of(row), zone=zone_of(row), lang=language_of(row))


def _repeats(table: Table, rows: Sequence[Row]) -> None:
    if rows:
        exact = [_parts(_rule(row)) == _parts(row["expected"]) for row in rows]
        table.add(Line(what="times: repeats, exact", n=len(rows), who="ours",
                       said=f"{share(exact):.1f}", goal="93"))  # fmt: skip


def _rule(row: Row) -> str:
    when = read(row)
    return str(when.value) if when and when.kind is Kind.RECURRENCE else ""


def _parts(rule: str) -> set[tuple[str, frozenset[str]]]:
    pairs: Iterable[Any] = (part.partition("=") for part in rule.split(";"))
    return {(key, frozenset(values.split(","))) for key, _, values in pairs}

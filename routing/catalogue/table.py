"""One table of the file while it is read: takes values out, and notes every problem with its path.

Knows no key of the catalogue. A key that nobody asked for is unknown; the keys that were asked
for are the known ones, so there is no second list to keep.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from routing.catalogue.problems import Problem, ProblemCode, nearest
from routing.catalogue.written import Bad, plain_key

T = TypeVar("T")
Reader = Callable[[object], T]

_BARE = re.compile(r"[A-Za-z0-9_-]{1,60}")
_LONGEST_GOT = 60


class Table:
    """One table at `path`. All tables of one reading share the list `problems`."""

    def __init__(self, raw: object, path: str, problems: list[Problem]) -> None:
        self.path = path
        self.problems = problems
        self.asked: set[str] = set()
        self.readable = isinstance(raw, Mapping)
        if not self.readable:
            self.note(ProblemCode.WRONG_KIND, got=shown(raw), expected="table")
        self.raw: Mapping[object, object] = raw if isinstance(raw, Mapping) else {}

    def note(
        self,
        code: ProblemCode,
        *,
        at: str = "",
        got: str = "",
        expected: str = "",
        candidates: Iterable[str] = (),
    ) -> None:
        """Add a problem at the whole path `at` ("" is the table itself)."""
        self.problems.append(
            Problem(
                path=at or self.path,
                code=code,
                got=got,
                expected=expected,
                candidates=tuple(candidates),
            )
        )

    def at(self, key: object) -> str:
        """Return the dotted path of `key`, quoted where TOML would quote it."""
        return f"{self.path}.{_bare(key)}" if self.path else _bare(key)

    def has(self, key: str) -> bool:
        """Tell whether `key` stands in the table, right or wrong."""
        self.asked.add(key)
        return key in self.raw

    def take(self, key: str, read: Reader[T], default: T) -> T:
        """Read an optional value; a problem is noted and gives `default`."""
        return self._read(self.at(key), self.raw[key], read, default) if self.has(key) else default

    def need(self, key: str, read: Reader[T], fallback: T, example: str) -> T:
        """Read a value that must be there; `fallback` only lets the reading go on."""
        self.require(key, example)
        return self.take(key, read, fallback)

    def require(self, key: str, example: str) -> None:
        """Note that `key` is missing; a table that is none at all misses nothing more."""
        if not self.has(key) and self.readable:
            self.note(ProblemCode.MISSING, at=self.at(key), expected=example)

    def each(self, key: str, read: Reader[T]) -> tuple[T, ...]:
        """Read a list (absent: empty), noting each bad entry, and the second of two equal ones."""
        raw = self.raw[key] if self.has(key) else []
        if not isinstance(raw, list):
            self.note(ProblemCode.WRONG_KIND, at=self.at(key), got=shown(raw), expected="list")
            return ()
        found: list[T] = []
        for n, entry in enumerate(raw):
            place = f"{self.at(key)}[{n}]"
            for value in self._maybe(place, entry, read):
                if value in found:
                    self.note(ProblemCode.REPEATED, at=place, got=shown(entry))
                else:
                    found.append(value)
        return tuple(found)

    def table(self, key: str) -> Table:
        """Return the table under `key`; an absent one is empty."""
        return Table(self.raw[key] if self.has(key) else {}, self.at(key), self.problems)

    def tables(self, key: str) -> tuple[Table, ...]:
        """Return the tables of the list under `key`; an absent one is empty."""
        raw = self.raw[key] if self.has(key) else []
        if not isinstance(raw, list):
            self.note(ProblemCode.WRONG_KIND, at=self.at(key), got=shown(raw), expected="list")
            return ()
        places = (f"{self.at(key)}[{n}]" for n in range(len(raw)))
        return tuple(
            Table(one, place, self.problems) for one, place in zip(raw, places, strict=True)
        )

    def keyed(self) -> Iterator[tuple[str, object]]:
        """Give (key, content) for a table whose keys are the writer's own names."""
        for raw_key, content in self.raw.items():
            for key in self._maybe(self.at(raw_key), raw_key, plain_key):
                yield key, content

    def close(self) -> None:
        """Note every key that nobody asked for, with the nearest known one."""
        for key in self.raw:
            if key not in self.asked:
                guess = nearest(shown(key), self.asked)
                self.note(
                    ProblemCode.UNKNOWN_KEY,
                    at=self.at(key),
                    got=shown(key),
                    expected=guess[0] if guess else "",
                    candidates=guess,
                )

    def _read(self, place: str, raw: object, read: Reader[T], default: T) -> T:
        return next(iter(self._maybe(place, raw, read)), default)

    def _maybe(self, place: str, raw: object, read: Reader[T]) -> tuple[T, ...]:
        try:
            return (read(raw),)
        except Bad as bad:
            self.note(
                bad.code,
                at=place,
                got=shown(raw),
                expected=bad.expected,
                candidates=bad.candidates,
            )
            return ()


def shown(raw: object) -> str:
    """Return what stands in the file in at most 60 characters; a table or list by its kind."""
    if isinstance(raw, Mapping):
        return "table"
    if isinstance(raw, list):
        return "list"
    if isinstance(raw, bool):
        return str(raw).lower()
    if isinstance(raw, int) and abs(raw) >= 10**20:
        return "number"  # int to text refuses thousands of digits
    return str(raw)[:_LONGEST_GOT]


def _bare(key: object) -> str:
    word = shown(key)
    return word if _BARE.fullmatch(word) else json.dumps(word)

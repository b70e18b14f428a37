"""Catalogues by hash, as tasks are pinned to them; an unknown one is looked up.

A desk of several processes changes its catalogue one process after the other: meanwhile a task may
be pinned to one that came later. Knows no service.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from routing.catalogue import Catalogue
    from storage.ledger import SqlLedger


class Pinned(Mapping[str, "Catalogue"]):
    """Every catalogue that was ever in force, read when it is asked for first."""

    def __init__(self, ledger: SqlLedger, known: Mapping[str, Catalogue]) -> None:
        self._ledger = ledger
        self._known: dict[str, Catalogue | None] = dict(known)

    def __getitem__(self, hash: str) -> Catalogue:
        if hash not in self._known:
            self._known[hash] = self._read(hash)
        found = self._known[hash]
        if found is None:
            raise KeyError(hash)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter([hash for hash, found in self._known.items() if found is not None])

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _read(self, hash: str) -> Catalogue | None:
        from routing.catalogue import parse

        text = self._ledger.catalogue(hash) if hash else None
        return None if text is None else parse(json.loads(text))

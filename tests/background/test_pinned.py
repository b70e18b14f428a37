"""A task pinned to a catalogue that came after this process started is read by that one."""

from __future__ import annotations

import pytest

from ledgers import open_ledger
from routing.catalogue import canonical, parse_toml
from running_desk import CATALOGUE
from workers.pinned import Pinned


def test_a_catalogue_that_came_later_is_found(tmp_path) -> None:
    ledger = open_ledger(tmp_path)
    pinned = Pinned(ledger, {})
    later = parse_toml(CATALOGUE)
    ledger.keep_catalogue(later.hash, canonical(later))
    assert pinned[later.hash].services.keys() == later.services.keys()
    assert list(pinned) == [later.hash]
    ledger.engine.dispose()


def test_one_that_never_was_is_none(tmp_path) -> None:
    ledger = open_ledger(tmp_path)
    pinned = Pinned(ledger, {})
    assert pinned.get("nothing") is None
    assert pinned.get("", "today's") == "today's"
    with pytest.raises(KeyError):
        pinned["nothing"]
    assert len(pinned) == 0
    ledger.engine.dispose()

"""What the help cards name is obeyed, in each language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from chatting import with_people

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("said", ["What is ahead?", "Was kommt?", "¿Qué viene?"])
def test_the_weeks_ahead(tmp_path: Path, said: str) -> None:
    w = with_people(tmp_path)
    for seat in (w.ola, w.ana):
        seat.writes(said)
        assert set(seat.keys) & {"ahead_told", "ahead_none"}, seat.keys


@pytest.mark.parametrize("said", ["changes", "Änderungen", "cambios"])
def test_what_was_announced(tmp_path: Path, said: str) -> None:
    w = with_people(tmp_path)
    w.ola.writes(said)
    assert w.ola.keys == ["notice_whose"]

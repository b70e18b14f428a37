"""Transcripts of `tests/scenarios`, played on the real desk in this process or in another."""

from __future__ import annotations

import atexit
import shutil
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from bot.terminal.carrier import Shown
from bot.terminal.player import Played, play
from bot.terminal.transcript import read_transcript
from migrated import ready
from routing.inbound import Platform
from workers.settings import Settings, load

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]
SCENARIOS = ROOT / "tests" / "scenarios"
_OTHER = {
    Platform.SLACK: Platform.TELEGRAM,
    Platform.TELEGRAM: Platform.SLACK,
    Platform.TERMINAL: Platform.TERMINAL,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Ended:
    """A play that came to its end: what was delivered, the count of pings, and its memory."""

    shown: tuple[Shown, ...]
    played: Played
    settings: Settings


def settings_in(folder: Path, catalogue: Path) -> Settings:
    """Give the settings of a desk whose database lies in this folder."""
    base = load(folder / "desk", {"OUTDESK_ENCODER": "keywords"})
    return replace(base, catalogue=catalogue.resolve(), database=f"sqlite:///{folder / 'desk.db'}")


def ended(path: Path, folder: Path, on: Mapping[str, Platform] | None = None) -> Ended:
    """Play a transcript to its end. Raises `Mismatch` and `CannotPlay`."""
    transcript = read_transcript(path)
    assert transcript.header.catalogue is not None
    settings = ready(settings_in(folder, transcript.header.catalogue))
    shown: list[Shown] = []
    played = play(transcript, settings, show=shown.append, on=on)
    return Ended(shown=tuple(shown), played=played, settings=settings)


@cache
def once(name: str) -> Ended:
    """Play a transcript once in this process; its memory stays for those who only look at it."""
    folder = Path(mkdtemp(prefix="outdesk-played-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return ended(SCENARIOS / f"{name}.txt", folder)


def swapped(path: Path) -> dict[str, Platform]:
    """Put everybody of a transcript on the other platform."""
    people = read_transcript(path).header.people
    return {actor.name: _OTHER[actor.on] for actor in people}

"""Killed between keeping a message and confirming it, the bot loses nothing and answers once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from chatting_on_telegram import MARA
from fake_telegram import FakeTelegram

SUPPORT = Path(__file__).parents[1] / "support"
ROOT = Path(__file__).parents[2]
KILLED = -9


def started(folder: Path, address: str, crash_at: str = "") -> subprocess.Popen[bytes]:
    path = os.pathsep.join((str(ROOT), str(SUPPORT)))
    environ = {**os.environ, "PYTHONPATH": path, "OUTDESK_CRASH_AT": crash_at}
    program = [sys.executable, str(SUPPORT / "doomed_telegram.py"), str(folder), address]
    return subprocess.Popen(program, env=environ, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)


@pytest.mark.slow
@pytest.mark.parametrize("crash_at", ["before-keep", "after-keep"])
def test_a_kill_between_keeping_and_confirming_changes_nothing(
    tmp_path: Path, crash_at: str
) -> None:
    with FakeTelegram() as fake:
        fake.writes(MARA, "October books by Friday noon")
        with started(tmp_path, fake.address, crash_at) as doomed:
            assert doomed.wait(30) == KILLED
        assert fake.confirmed == 0
        with started(tmp_path, fake.address) as desk:
            fake.sees(MARA, "October", "go", within=30)
            fake.writes(MARA, "thanks")
            fake.waits_until(lambda: fake.confirmed == 103, within=30)
            desk.communicate(timeout=30)
            assert desk.returncode == 0
        asked = [one for one in fake.posted if any(data.endswith("/go") for _, data in one.buttons)]
        assert len(asked) == 1

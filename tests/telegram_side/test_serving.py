"""`outdesk serve` with a token listens and answers on Telegram, and stops when it is told."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from chatting_on_telegram import CATALOGUE, MARA
from fake_telegram import TOKEN, FakeTelegram

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.slow
def test_serve_answers_on_telegram_until_it_is_stopped(tmp_path: Path) -> None:
    with FakeTelegram() as fake:
        environ = {
            **os.environ,
            "OUTDESK_HOME": str(tmp_path),
            "OUTDESK_CATALOGUE": str(CATALOGUE),
            "OUTDESK_TELEGRAM_TOKEN": TOKEN,
            "OUTDESK_TELEGRAM_BASE_URL": fake.address,
        }
        program = [sys.executable, "-c", "from bot.cli import main; main()", "serve"]
        with subprocess.Popen(
            program, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as desk:
            fake.writes(MARA, "hello")
            fake.sees(MARA, "Northside", within=40)
            desk.send_signal(signal.SIGTERM)
            said, logged = desk.communicate(timeout=30)
        assert desk.returncode == 0, logged
        assert "write to it from Telegram" in said
        assert "hello" not in logged
        assert TOKEN not in said + logged

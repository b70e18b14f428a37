"""`outdesk serve` with Slack's settings: a desk that answers there, as it is really started."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from fake_slack import TOKEN, FakeSlack
from slack_desk import CATALOGUE
from slack_seen import SECRET
from slack_sender import Sender
from waiting import soon

if TYPE_CHECKING:
    from pathlib import Path

MARA = "U0MARA"


def free_port() -> int:
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def listens(port: int) -> bool:
    with closing(socket.socket()) as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0


@pytest.mark.slow
def test_a_desk_that_is_served_answers_in_slack_and_stops_when_told(tmp_path: Path) -> None:
    port = free_port()
    with FakeSlack() as slack:
        slack.person(MARA, "Mara")
        environ = {
            "OUTDESK_HOME": str(tmp_path),
            "OUTDESK_CATALOGUE": str(CATALOGUE),
            "OUTDESK_ENCODER": "keywords",
            "OUTDESK_SLACK_TOKEN": TOKEN,
            "OUTDESK_SLACK_SIGNING_SECRET": SECRET,
            "OUTDESK_SLACK_LISTEN": f"127.0.0.1:{port}",
            "OUTDESK_SLACK_BASE_URL": slack.url,
        }
        command = [sys.executable, "-c", "from bot.cli import main; main(['serve'])"]
        desk = subprocess.Popen(
            command, env={**os.environ, **environ}, stdout=subprocess.PIPE, text=True
        )
        try:
            assert soon(lambda: listens(port))
            sender = Sender(port)
            assert sender.send(sender.said(MARA, "hello")).status == 200
            assert soon(lambda: slack.of(MARA))
            assert "Hello Mara" in slack.of(MARA)[0].shown
        finally:
            desk.send_signal(signal.SIGTERM)
            said, _ = desk.communicate(timeout=20)
        assert desk.returncode == 0
        assert "People can write to it from Slack." in said
        assert "Nothing is lost." in said
        assert slack.refused == []

"""The same on a Bot API server that others wrote: a request is read, answered, and claimed.

Needs `lo-bot-api-emulator` on the path, or where OUTDESK_TEST_BOT_API says; else it is skipped.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
import urllib.request
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest

from chatting_on_telegram import ANA, MARA, OLA, desk_in, enroll, serving
from fake_telegram import TOKEN, FakeTelegram
from recording_proxy import RecordingProxy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PROGRAM = os.environ.get("OUTDESK_TEST_BOT_API") or shutil.which("lo-bot-api-emulator")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not PROGRAM, reason="lo-bot-api-emulator is not installed"),
]


@pytest.fixture
def server() -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    program = [str(PROGRAM), "--port", str(port), "--enable-control"]
    with subprocess.Popen(program, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
        for _ in range(100):
            with suppress(OSError):
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            time.sleep(0.1)
        yield address
        running.terminate()


def inject(server: str, id: int, **update: object) -> None:
    body = json.dumps({"token": TOKEN, "update": {"update_id": id, **update}}).encode()
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(f"{server}/__fixture/updates", data=body, headers=headers)
    urllib.request.urlopen(request, timeout=10).close()


def pressed(people: FakeTelegram, user: int, said: dict[str, Any], action: str) -> dict[str, Any]:
    rows = json.loads(said["reply_markup"])["inline_keyboard"]
    data = [button["callback_data"] for row in rows for button in row]
    message = people.message(user, text="card")
    message["message_id"] = said["result"]["message_id"]
    return {
        "id": str(message["message_id"]),
        "from": people.user(user),
        "chat_instance": "1",
        "message": message,
        "data": next(one for one in data if one.endswith(f"/{action}")),
    }


def test_a_request_is_understood_and_claimed(tmp_path: Path, server: str) -> None:
    people = FakeTelegram()
    with RecordingProxy(server) as proxy, serving(desk_in(tmp_path), proxy.address) as runtime:
        enroll(runtime, people, OLA, side="operator", name="Ola")
        enroll(runtime, people, ANA, side="provider", name="Ana", services="newsletter")
        inject(server, 1, message=people.message(MARA, text="December newsletter by 3 December"))
        understood = proxy.said("sendMessage", "/go")
        inject(server, 2, callback_query=pressed(people, MARA, understood, "go"))
        proxy.said("sendMessage", "topic")
        inject(server, 3, message=people.message(MARA, text="The opening of our new shop"))
        offer = proxy.said("sendMessage", "/claim")
        assert "opening" not in offer["text"]
        inject(server, 4, callback_query=pressed(people, ANA, offer, "claim"))
        proxy.said("sendMessage", "/start")

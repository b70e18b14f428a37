"""Killed while a form, a file or an installation comes in: nothing is lost, and nothing twice.

Whoever sent it gets no answer, and does it again, as people do.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from datetime import timedelta
from http.client import HTTPConnection, RemoteDisconnected
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from bot.drop.links import Kind, Links
from bot.slack.manifest import INSTALL, REDIRECT
from doomed_slack import ADDRESS, CODE, OAUTH, TEAM
from forks import Nursery
from routing.events import InputGiven
from routing.inbound import Account, Platform
from routing.notices.model import About, Subject
from routing.task import GivenHow
from routing.values import FileId, TaskId
from slack_desk import WEDNESDAY, slack_desk
from slack_seen import TEAM as WORKSPACE
from slack_sender import Sender
from storage.installations import Installations
from storage.secrets import Keys
from waiting import soon

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from forks import Fork

pytestmark = pytest.mark.slow

MARA = "U0MARA"
TASK = Subject(kind=About.TASK, id=1)
KILLED = -9
ANSWERS = {"dates": "2 to 4 April", "route": "Lisbon to Berlin", "travellers": "2"}
LOST = (ConnectionError, RemoteDisconnected)


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    nursery = Nursery("doomed_slack")
    yield nursery
    nursery.close()


class Doomed:
    """A desk in a process of its own, and the ports on which it is reached."""

    def __init__(self, fork: Fork) -> None:
        self._fork = fork
        self.slack, self.drop = json.loads(fork.stdout.readline())

    def dies(self) -> None:
        assert self._fork.wait() == KILLED


@contextmanager
def doomed(nursery: Nursery, folder: Path, crash_at: str = "") -> Iterator[Doomed]:
    """Run the desk in this folder; without a crash point it comes to its end."""
    with nursery.start(folder, crash_at=crash_at) as fork:
        yield Doomed(fork)
        if not crash_at:
            assert fork.ends() == 0


def asked_by_form(folder: Path) -> dict[str, Any]:
    """Let Mara open a form in a desk of this process; give the modal that she looks at."""
    with slack_desk(folder) as desk:
        desk.arrives(MARA, "Mara", side="client", firm="Lind Consulting")
        desk.says(MARA, "Book a flight for me, please")
        desk.presses(MARA, "go")
        desk.presses(MARA, "form")
        assert soon(lambda: desk.slack.views and "submit" in desk.slack.modal)
        return desk.slack.modal


@pytest.mark.parametrize("crash_at", ["before-keep", "after-keep"])
def test_a_form_that_got_no_answer_is_sent_again_and_taken_once(
    nursery: Nursery, tmp_path: Path, crash_at: str
) -> None:
    view = asked_by_form(tmp_path)

    def submits(port: int) -> int:
        sender = Sender(port)
        body = sender.submitted(MARA, view, ANSWERS) | {"trigger_id": sender.stamp()}
        return sender.send_interaction(body).status

    with doomed(nursery, tmp_path, crash_at) as desk:
        with pytest.raises(LOST):
            submits(desk.slack)
        desk.dies()
    with doomed(nursery, tmp_path) as desk:
        assert [submits(desk.slack), submits(desk.slack)] == [200, 200]
    with slack_desk(tmp_path) as back:
        task = back.runtime.ledger.read(lambda reads: reads.task(TaskId(1)))
        assert all(task.inputs[key].how is GivenHow.GIVEN for key in ANSWERS)
        events = back.runtime.ledger.read(lambda reads: reads.history(TASK))
        given = [one.event.key for one in events if isinstance(one.event, InputGiven)]
        assert sorted(given) == sorted(ANSWERS)


@pytest.mark.parametrize("crash_at", ["before-keep", "after-keep"])
def test_a_file_that_got_no_answer_is_brought_again_and_kept_once(
    nursery: Nursery, tmp_path: Path, crash_at: str
) -> None:
    link = link_for_mara(tmp_path)
    with doomed(nursery, tmp_path, crash_at) as desk:
        with pytest.raises(LOST):
            brings(desk.drop, link)
        desk.dies()
    with doomed(nursery, tmp_path) as desk:
        statuses = [brings(desk.drop, link), brings(desk.drop, link)]
        assert statuses == ([200, 409] if crash_at == "before-keep" else [409, 409])
    with slack_desk(tmp_path) as back:
        files = back.runtime.files
        (one,) = (FileId(n) for n in (1, 2, 3) if files.known(FileId(n)) is not None)
        with files.open(one) as stream:
            assert stream.read() == CONTENT


CONTENT = b"date,amount\n2026-03-01,-9\n"


def link_for_mara(folder: Path) -> str:
    with slack_desk(folder) as desk:
        desk.arrives(MARA, "Mara", side="client", firm="Lind Consulting")
        account = Account(platform=Platform.SLACK, team=WORKSPACE, user=MARA)
        mara = desk.runtime.ledger.read(lambda reads: reads.person_by_account(account))
        assert mara is not None
        until = WEDNESDAY + timedelta(days=7)
        return Links(desk.runtime.ledger, ADDRESS).make(Kind.BRING, int(mara.id), until)


def brings(port: int, link: str) -> int:
    """Bring the file by its link, and give the status."""
    head = b'--xyz\r\nContent-Disposition: form-data; name="file"; filename="March.csv"\r\n\r\n'
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        headers = {"Content-Type": "multipart/form-data; boundary=xyz"}
        body = head + CONTENT + b"\r\n--xyz--\r\n"
        connection.request("POST", link.removeprefix(ADDRESS), body, headers)
        return connection.getresponse().status
    finally:
        connection.close()


@pytest.mark.parametrize("crash_at", ["before-install", "after-install"])
def test_an_installation_that_got_no_answer_is_made_again_and_there_once(
    nursery: Nursery, tmp_path: Path, crash_at: str
) -> None:
    Keys(tmp_path / "keys").create()
    with doomed(nursery, tmp_path, crash_at) as desk:
        state, cookie = begins(desk.slack)
        with pytest.raises(LOST):
            comes_back(desk.slack, state, cookie)
        desk.dies()
    assert len(installations(tmp_path)) == (crash_at == "after-install")
    with doomed(nursery, tmp_path) as desk:
        assert comes_back(desk.slack, state, cookie) == 400, "a state is good once"
        assert comes_back(desk.slack, *begins(desk.slack)) == 200
    assert installations(tmp_path) == [TEAM]


def begins(port: int) -> tuple[str, str]:
    """Begin an installation as a browser does; give the state and the cookie."""
    status, headers = asked(port, INSTALL)
    assert status == 302
    state = parse_qs(urlsplit(headers["Location"]).query)["state"][0]
    return state, headers["Set-Cookie"].partition(";")[0]


def comes_back(port: int, state: str, cookie: str) -> int:
    query = urlencode({"code": CODE, "state": state, "redirect_uri": OAUTH.redirect})
    return asked(port, f"{REDIRECT}?{query}", cookie)[0]


def asked(port: int, path: str, cookie: str = "") -> tuple[int, dict[str, str]]:
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("GET", path, headers={"Cookie": cookie} if cookie else {})
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders())
    finally:
        connection.close()


def installations(folder: Path) -> list[str]:
    with slack_desk(folder) as desk:
        store = Installations(desk.runtime.ledger, Keys(folder / "keys"))
        return [one.team for one in store.every()]

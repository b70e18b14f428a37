"""The app is installed by OAuth in a workspace that others wrote, spoken to there, and gone again.

It is one workspace and has no rotation: those are tried on our own, in `tests/slack_side`.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from http.client import HTTPConnection
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

from bot.slack.installing import OAuth
from bot.slack.manifest import INSTALL
from bot.slack.side import SlackConfig, open_side
from bot.terminal.stage import SimClock
from counterparts import ThirdSlack, missing, required
from installing import OAUTH
from routing.inbound import Platform
from slack_desk import CATALOGUE, WEDNESDAY
from slack_seen import SECRET
from slack_sender import Sender
from storage.engine import database_path
from storage.installations import Installations
from storage.secrets import Keys
from workers.buckets import Buckets
from workers.jobs import drain
from workers.runtime import open_runtime
from workers.settings import load, load_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from workers.runtime import Runtime

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()) and not required(), reason=missing() or "both are here"),
]
APP = {
    "client_id": OAUTH.client_id,
    "client_secret": OAUTH.client_secret,
    "name": "Northside",
    "redirect_uris": [OAUTH.redirect],
}


@contextmanager
def desk(folder: Path, slack: ThirdSlack) -> Iterator[tuple[Runtime, int]]:
    """A desk that any workspace there may install; gives the port that it listens on."""
    Keys(folder / "keys").create()
    environ = {"OUTDESK_CATALOGUE": str(CATALOGUE), "OUTDESK_ENCODER": "keywords"}
    authorize = f"http://127.0.0.1:{slack.behind_port}/oauth/v2/authorize"
    oauth = OAuth(
        client_id=OAUTH.client_id,
        client_secret=OAUTH.client_secret,
        authorize_url=authorize,
        public_url=OAUTH.public_url,
    )
    config = SlackConfig(signing_secret=SECRET, url=slack.url, port=0, oauth=oauth)
    with ExitStack() as stack:
        side = stack.enter_context(open_side(config, load_catalogue(CATALOGUE)))
        carriers = {Platform.SLACK: side.carrier}
        made, clock = load(folder, environ), SimClock(WEDNESDAY)
        runtime = stack.enter_context(open_runtime(made, carriers, clock, Buckets({})))
        stack.enter_context(side.listening(runtime))
        yield runtime, side.port


def browse(port: int, path: str, form: dict[str, str] | None = None, cookie: str = "") -> tuple:
    """Open a page or send a form, following nothing: status, where it leads, cookie, text."""
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    headers = {"Cookie": cookie} if cookie else {}
    try:
        if form is None:
            connection.request("GET", path, headers=headers)
        else:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            connection.request("POST", path, urlencode(form), headers)
        answer = connection.getresponse()
        set_cookie = answer.headers.get("Set-Cookie", "").partition(";")[0]
        return answer.status, answer.headers.get("Location", ""), set_cookie, answer.read().decode()
    finally:
        connection.close()


def install(slack: ThirdSlack, port: int, user: str) -> None:
    """Do what somebody does in their browser: begin, sign in at Slack, come back."""
    status, there, cookie, _ = browse(port, INSTALL)
    assert status == 302
    asked = urlsplit(there)
    status, _, _, page = browse(slack.behind_port, f"{asked.path}?{asked.query}")
    assert (status, "Northside" in page) == (200, True)
    query = dict(parse_qsl(asked.query))
    form = {**query, "user_id": user, "user_scope": ""}
    status, back, _, _ = browse(slack.behind_port, f"{asked.path}/callback", form)
    assert (status, back.startswith(OAUTH.redirect)) == (302, True)
    came = urlsplit(back)
    status, _, _, said = browse(port, f"{came.path}?{came.query}", cookie=cookie)
    assert (status, "Open Slack and write to it" in said) == (200, True)
    assert browse(port, f"{came.path}?{came.query}", cookie=cookie)[0] == 400, "good once"


def test_it_is_installed_spoken_to_and_gone(tmp_path: Path) -> None:
    assert not missing()
    with ThirdSlack(["ola"], apps=[APP]) as slack, desk(tmp_path, slack) as (runtime, port):
        user, sender = slack.user("ola"), Sender(port)
        install(slack, port, user)
        store = Installations(runtime.ledger, Keys(runtime.settings.keys))
        (made,) = store.every()
        path = database_path(runtime.settings.database)
        assert path is not None
        written = b"".join(one.read_bytes() for one in path.parent.glob(f"{path.name}*"))
        assert made.token.startswith("xoxb-")
        assert made.token.encode() not in written

        def says(text: str) -> None:
            assert sender.send({**sender.said(user, text), "team_id": made.team}).status == 200
            drain(runtime, runtime.clock())

        says("hello")
        posted = [answer for name, _, answer in slack.calls if name == "chat.postMessage"]
        assert posted
        assert all(answer["ok"] for answer in posted)
        assert posted[-1]["message"]["user"] == made.bot_user, "by the token of this workspace"

        gone = {**sender.event({"type": "app_uninstalled"}), "team_id": made.team}
        assert sender.send(gone).status == 200
        calls = len(slack.calls)
        says("are you there?")
        assert len(slack.calls) == calls
        (after,) = store.every()
        assert (after.token, after.revoked_at is None) == ("", False)

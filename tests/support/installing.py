"""A desk whose app several workspaces install: how somebody does that, and what the desk keeps."""

from __future__ import annotations

from http.client import HTTPConnection
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlencode, urlsplit

from bot.slack.installing import OAuth
from bot.slack.manifest import INSTALL, REDIRECT
from slack_desk import SlackDesk, slack_desk
from storage.installations import Installations
from storage.secrets import Keys

if TYPE_CHECKING:
    from pathlib import Path

OAUTH = OAuth(
    client_id="123.456",
    client_secret="kept-between-slack-and-the-desk",
    authorize_url="https://slack.example.org/authorize",
    public_url="https://desk.example.org",
)
LIND, ROTH = "T0LIND", "T0ROTH"
ENDS = ("app_uninstalled", "tokens_revoked")
MARA, ANA, OLA = "U0MARA", "U0ANA", "U0OLA"


def desk_in(folder: Path, **more: Any) -> Any:
    Keys(folder / "keys").create()
    return slack_desk(folder, bot_token="", oauth=OAUTH, **more)


def asked(desk: SlackDesk, path: str, cookie: str = "") -> tuple[int, dict[str, str], str]:
    """Open a page as a browser does; gives status, headers and text."""
    connection = HTTPConnection("127.0.0.1", desk.side.port, timeout=10)
    try:
        connection.request("GET", path, headers={"Cookie": cookie} if cookie else {})
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read().decode()
    finally:
        connection.close()


def began(desk: SlackDesk) -> tuple[str, str]:
    """Begin an installation; gives the state and the browser's cookie."""
    status, headers, _ = asked(desk, INSTALL)
    assert status == 302
    there = urlsplit(headers["Location"])
    query = parse_qs(there.query)
    assert f"{there.scheme}://{there.netloc}{there.path}" == OAUTH.authorize_url
    assert query["client_id"] == [OAUTH.client_id]
    cookie = headers["Set-Cookie"]
    assert {"HttpOnly", "Secure", "SameSite=Lax"} <= {part.strip() for part in cookie.split(";")}
    return query["state"][0], cookie.partition(";")[0]


def came_back(desk: SlackDesk, cookie: str, **query: str) -> tuple[int, str]:
    status, _, text = asked(desk, f"{REDIRECT}?{urlencode(query)}", cookie)
    return status, text


def installed(desk: SlackDesk, team: str, **more: Any) -> None:
    """Install the app in a workspace, as somebody there does."""
    desk.slack.apps[OAUTH.client_id] = OAUTH.client_secret
    state, cookie = began(desk)
    desk.slack.agrees(f"code-{team}", team, OAUTH.redirect, **more)
    status, text = came_back(desk, cookie, code=f"code-{team}", state=state)
    assert status == 200, text
    assert "Open Slack and write to it" in text


def says(desk: SlackDesk, team: str, user: str, text: str) -> None:
    body = {**desk.sender.said(user, text), "team_id": team}
    assert desk.sender.send(body).status == 200
    desk.settle()


def store(desk: SlackDesk) -> Installations:
    return Installations(desk.runtime.ledger, Keys(desk.runtime.settings.keys))


def left(desk: SlackDesk, team: str, kind: str, **more: Any) -> int:
    body = {**desk.sender.event({"type": kind, **more}), "team_id": team}
    status = desk.sender.send(body).status
    desk.settle()
    return status

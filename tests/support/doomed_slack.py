"""A program for kill tests: a desk that Slack, browsers and the file drop reach, until input ends.

`python doomed_slack.py FOLDER` writes its ports, Slack's and the drop's, as one line of JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from bot.drop.links import Links
from bot.drop.serving import open_drop
from bot.slack.installing import OAuth
from slack_desk import slack_desk

ADDRESS = "https://desk.example.org"
CODE, TEAM = "code-1", "T0LIND"
OAUTH = OAuth(client_id="123.456", client_secret="kept-between-us", public_url=ADDRESS)
MOST = 10_000


def main(folder: Path) -> None:
    """Serve until nobody holds the other end of standard input, then do what is left to do."""
    with slack_desk(folder, oauth=OAUTH) as desk:
        desk.slack.apps[OAUTH.client_id] = OAUTH.client_secret
        desk.slack.agrees(CODE, TEAM, OAUTH.redirect)
        links = Links(desk.runtime.ledger, ADDRESS)
        with open_drop(desk.runtime, links, host="127.0.0.1", port=0, limit=MOST) as drop:
            print(json.dumps([desk.side.port, drop.port]), flush=True)
            sys.stdin.read()
        desk.settle()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

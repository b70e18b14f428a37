"""The manifest of the desk's Slack app: what to paste where Slack asks how the app is made.

Asks for no right that the code does not use. Knows no workspace.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING
from urllib.parse import quote

from bot.slack.listening import PATH
from bot.slack.reading import HAND_OVER

if TYPE_CHECKING:
    from collections.abc import Sequence

INSTALL = "/slack/install"
REDIRECT = "/slack/oauth_redirect"
COMMAND = "/desk"
SCOPES = (
    "app_mentions:read",
    "channels:history",
    "channels:read",
    "chat:write",
    "commands",
    "files:read",
    "files:write",
    "groups:history",
    "groups:read",
    "im:history",
    "im:write",
    "reactions:read",
    "reactions:write",
    "users:read",
)
EVENTS = (
    "app_home_opened",
    "app_mention",
    "app_uninstalled",
    "message.channels",
    "message.groups",
    "message.im",
    "reaction_added",
    "reaction_removed",
    "tokens_revoked",
    "user_change",
)
_NAME = 35
_DESCRIPTION = 140
_NEW_APP = "https://api.slack.com/apps?new_app=1&manifest_json="

Manifest = dict[str, object]


def manifest(name: str, public_url: str | None) -> Manifest:
    """Give the manifest for a desk of this name; without an address it uses Socket Mode."""
    address = f"{public_url}{PATH}" if public_url else None
    return {
        "display_information": {
            "name": name[:_NAME],
            "description": "Write what you want off your plate."[:_DESCRIPTION],
        },
        "features": _features(name, address),
        "oauth_config": {
            **({"redirect_urls": [f"{public_url}{REDIRECT}"]} if public_url else {}),
            "scopes": {"bot": list(SCOPES)},
        },
        "settings": {
            "event_subscriptions": {**_at("request_url", address), "bot_events": list(EVENTS)},
            "interactivity": {"is_enabled": True, **_at("request_url", address)},
            "org_deploy_enabled": False,
            "socket_mode_enabled": address is None,
            "token_rotation_enabled": False,
        },
    }


def _features(name: str, address: str | None) -> Manifest:
    command = {
        "command": COMMAND,
        "description": "Hand something over",
        "usage_hint": "October books by Friday noon",
        "should_escape": True,
        **_at("url", address),
    }
    shortcut = {
        "name": "Hand this over",
        "type": "message",
        "callback_id": HAND_OVER,
        "description": "Make this message the desk's",
    }
    return {
        "app_home": {
            "home_tab_enabled": True,
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": False,
        },
        "bot_user": {"display_name": name[:_NAME], "always_online": True},
        "shortcuts": [shortcut],
        "slash_commands": [command],
    }


def _at(key: str, address: str | None) -> dict[str, str]:
    return {key: address} if address else {}


def as_json(name: str, public_url: str | None) -> str:
    """Give the manifest as text to paste."""
    return json.dumps(manifest(name, public_url), indent=2, ensure_ascii=False) + "\n"


def link(name: str, public_url: str | None) -> str:
    """Give the address that opens Slack with the manifest filled in."""
    whole = json.dumps(manifest(name, public_url), separators=(",", ":"), ensure_ascii=False)
    return _NEW_APP + quote(whole, safe="")


def main(arguments: Sequence[str]) -> None:
    """Print the manifest: `python -m bot.slack.manifest NAME [ADDRESS]`."""
    name, address = (*arguments, "", "")[:2]
    print(as_json(name or "Outdesk", address.rstrip("/") or None), end="")


if __name__ == "__main__":
    main(sys.argv[1:])

"""What a failed call to Slack means to the postman: later, perhaps taken, or never.

Knows Slack's error codes; makes no call.
"""

from __future__ import annotations

import asyncio
from datetime import timedelta

import aiohttp
from slack_sdk.errors import SlackApiError

from workers.postman import TryAgain, Uncertain, Unreachable

# The answer says that something broke inside, perhaps after it was done.
_PERHAPS = frozenset({"internal_error", "fatal_error", "request_timeout", "no_response"})
_LATER = frozenset(
    {"ratelimited", "rate_limited", "service_unavailable", "team_added_to_org", "accesslimited"}
)
# Somebody has to set the desk's token right; whoever waits is not to blame.
_OURS = frozenset({"invalid_auth", "not_authed", "token_expired", "missing_scope"})
_OURS_AGAIN_AFTER = timedelta(minutes=5)
_MOST_WAIT = timedelta(hours=1)

BAD_CARD = frozenset(
    {
        "invalid_blocks",
        "invalid_blocks_format",
        "msg_blocks_too_long",
        "invalid_arguments",
        "invalid_attachments",
        "metadata_too_large",
        "invalid_metadata_format",
    }
)
"""Slack does not take how it is drawn: it is said in plain text, once."""

GONE = frozenset({"message_not_found", "cant_update_message", "edit_window_closed"})
"""The message cannot be changed any more: its newest state is posted anew."""

Verdict = TryAgain | Uncertain | Unreachable


def verdict(error: Exception, *, repeatable: bool = False) -> Verdict:
    """Give what an error of a call means; what is `repeatable` is never in doubt, only repeated."""
    if isinstance(error, SlackApiError):
        found = _of_answer(error)
    elif isinstance(error, aiohttp.ClientConnectorError | ConnectionRefusedError):
        # No connection was made, so nothing was said.
        return TryAgain()
    elif isinstance(error, aiohttp.ClientError | TimeoutError | asyncio.TimeoutError | OSError):
        found = Uncertain()
    else:
        raise error
    return TryAgain() if repeatable and isinstance(found, Uncertain) else found


def code_of(error: SlackApiError) -> str:
    """Give Slack's own code for what went wrong; nothing when the answer holds none."""
    response = error.response
    data = getattr(response, "data", response)
    found = data.get("error") if isinstance(data, dict) else None
    return found if isinstance(found, str) else ""


def status_of(error: SlackApiError) -> int:
    """Give the HTTP status of a refused call, or 0."""
    for name in ("status_code", "status"):
        found = getattr(error.response, name, None)
        if isinstance(found, int):
            return found
    return 0


def _of_answer(error: SlackApiError) -> Verdict:
    status, code = status_of(error), code_of(error)
    if status == 429:
        return TryAgain(_retry_after(error))
    if code in _LATER or status == 503:
        return TryAgain()
    if code in _PERHAPS or status >= 500 or not code:
        return Uncertain()
    return TryAgain(_OURS_AGAIN_AFTER) if code in _OURS else Unreachable(code)


def _retry_after(error: SlackApiError) -> timedelta:
    headers = getattr(error.response, "headers", None) or {}
    said = next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
    seconds = int(said) if str(said).isdecimal() else 1
    return min(timedelta(seconds=seconds), _MOST_WAIT)

"""Whether the desk's own address is reached from here, as a platform would reach it.

Sends a request that nobody signed: a desk that is there refuses it. Knows no platform.
"""

from __future__ import annotations

import aiohttp

from bot.findings import Finding, look, ok, wrong

WITHIN = 10.0
_REFUSED = (401, 403)


async def check_address(base: str, path: str, *, runs: bool) -> Finding:
    """Tell whether requests to `base` and `path` come to the desk; `runs`: whether one runs now."""
    url = base + path
    try:
        timeout = aiohttp.ClientTimeout(total=WITHIN)
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            session.post(url, data=b"{}") as answer,
        ):
            return _told(url, answer.status, runs=runs)
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        if not runs:
            return look(f"{base} is not reached; no desk runs now.", _START)
        kind = type(error).__name__
        return wrong(f"{base} is not reached ({kind}).", f"Let it pass {path} on to this desk.")


_START = "Start it with outdesk serve, then look again."


def _told(url: str, status: int, *, runs: bool) -> Finding:
    if status in _REFUSED:
        return ok(f"{url} comes to this desk, and what is not signed is refused")
    if not runs:
        return look(f"{url} answers {status}; no desk runs now.", _START)
    return wrong(
        f"{url} answers {status}, which is not this desk.", "Pass it on to where the desk listens."
    )

"""Files that people send: fetched from Telegram, of the right host and no larger than allowed.

Streamed to a temporary file, so that memory stays flat. Knows no desk.
"""

from __future__ import annotations

import asyncio
from tempfile import SpooledTemporaryFile
from typing import IO, TYPE_CHECKING, cast

from aiohttp import ClientError, ClientSession, ClientTimeout
from telegram.error import BadRequest, NetworkError

from workers.logs import log

if TYPE_CHECKING:
    from telegram import Bot

    from routing.inbound import Attachment

DOWNLOAD = 20 * 10**6
"""Most bytes of a file that Telegram gives to a bot."""

TRIES = 3
_IN_MEMORY = 10**6
_WITHIN = 60.0
_PAUSE = 0.5
_AT_ONCE = 2**16
_PATIENCE = ClientTimeout(total=None, sock_connect=5, sock_read=5)


class Refused(Exception):
    """The file will not come: too large, gone, or not where it should be."""


async def fetch(bot: Bot, file: Attachment, limit: int) -> IO[bytes] | None:
    """Give the content, at its beginning; None when it is too large, gone, or does not come.

    `limit` is in bytes, `DOWNLOAD` at most. The caller closes it.
    """
    for left in reversed(range(TRIES)):
        try:
            return await asyncio.wait_for(_fetched(bot, file, limit), _WITHIN)
        except (BadRequest, Refused) as no:
            log.warning("file refused", platform="telegram", error=type(no).__name__)
            return None
        except (NetworkError, ClientError, TimeoutError) as error:
            log.fault("file did not come", error, platform="telegram")
            if left:
                await asyncio.sleep(_PAUSE)
    return None


async def _fetched(bot: Bot, file: Attachment, limit: int) -> IO[bytes]:
    if file.size > limit:
        raise Refused
    path = (await bot.get_file(file.key)).file_path or ""
    # The library leaves what looks like a path of this machine as it is.
    if not path.startswith(bot.base_file_url + "/") or ".." in path:
        raise Refused
    kept = cast("IO[bytes]", SpooledTemporaryFile(max_size=_IN_MEMORY))  # noqa: SIM115
    try:
        await _stream(path, kept, limit)
    except BaseException:
        kept.close()
        raise
    kept.seek(0)
    return kept


async def _stream(url: str, into: IO[bytes], limit: int) -> None:
    size = 0
    async with (
        ClientSession(timeout=_PATIENCE, trust_env=True) as client,
        client.get(url, allow_redirects=False) as came,
    ):
        if came.status in (400, 401, 403, 404, 410) or came.status // 100 == 3:
            raise Refused
        came.raise_for_status()
        async for chunk in came.content.iter_chunked(_AT_ONCE):
            size += len(chunk)
            if size > limit:
                raise Refused
            into.write(chunk)

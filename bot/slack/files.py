"""Files both ways: fetched from Slack into the desk's own store, and handed to Slack from it.

The token goes to Slack's own hosts and to nobody else, redirects are not followed, and what is
larger than the desk takes is dropped on the way. Knows no task.
"""

from __future__ import annotations

import asyncio
from contextlib import ExitStack
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile
from typing import IO, TYPE_CHECKING, Any
from urllib.parse import urlsplit

import aiohttp
from slack_sdk.errors import SlackApiError

from bot.slack.clients import speaking_in
from bot.slack.faults import verdict
from routing.inbound import Inbound, InboundKind
from storage.awaited import became_of
from storage.files import TooLarge
from workers.logs import log
from workers.postman import Unreachable

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.slack.clients import WorkspaceClient
    from routing.ports import FileSummary
    from storage.awaited import Awaited
    from workers.runtime import Runtime

SLACK_HOSTS = ("slack.com", "slack-files.com")
PAUSES = (1.0, 5.0, 30.0, 120.0)
"""Seconds between attempts to fetch; after the last one the file counts as refused."""

AT_ONCE = 2_000_000
"""Most bytes of the files of a message that are fetched before Slack gets its answer."""

AT_ONCE_WITHIN = 1.2
"""Seconds that this may take: Slack waits three for everything."""

SHOWN_AFTER = (0.2, 0.8, 2.0)
"""Seconds between looks for the message in which a file of ours is seen."""

# A large file takes long; only a connection that stands still is given up.
_PATIENCE = aiohttp.ClientTimeout(total=900, sock_connect=5, sock_read=30)
_IN_MEMORY = 1_000_000
_CHUNK = 64 * 1024


class Refused(Exception):
    """The file will not be fetched; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, kw_only=True, slots=True)
class Upload:
    """A file to hand over; whoever hands it over closes it."""

    name: str
    size: int
    content: IO[bytes]
    alt: str = ""


class Files:
    """The files of the workspace that is spoken in; used from one event loop."""

    def __init__(
        self,
        client: WorkspaceClient,
        session: aiohttp.ClientSession,
        pauses: Collection[float] = PAUSES,
    ) -> None:
        self._client = client
        self._session = session
        self._pauses = pauses

    # --- from Slack ---

    async def fetch(self, awaited: Awaited, runtime: Runtime) -> None:
        """Fetch a file into the desk's store and tell the desk what became of it."""
        try:
            with speaking_in(awaited.inbound.place.team):
                await self._fetched(awaited, runtime)
        except (Refused, TooLarge) as no:
            said = {"code": no.code} if isinstance(no, Refused) else {"limit": str(no.limit)}
            log.warning("file refused", **said)
            told = became_of(awaited, InboundKind.FILE_REFUSED, runtime.clock(), **said)
            await asyncio.to_thread(runtime.files.refuse, awaited.file, told)
        runtime.ring()

    async def at_once(self, inbound: Inbound, limit: int) -> list[IO[bytes]] | None:
        """Fetch small files before their message is kept, so that it is decided with them.

        None when there are none, or when they are large, slow or not to be had: those come later.
        Whoever gets them closes them.
        """
        files = inbound.files
        if not files or not 0 < sum(file.size for file in files) <= min(AT_ONCE, limit):
            return None
        streams: list[IO[bytes]] = []
        with ExitStack() as stack:
            try:
                async with asyncio.timeout(AT_ONCE_WITHIN):
                    for file in files:
                        fresh = stack.enter_context(SpooledTemporaryFile(max_size=_IN_MEMORY))
                        streams.append(fresh)
                        await self._into(fresh, file.key, limit)
            except (Refused, TooLarge, SlackApiError, aiohttp.ClientError, OSError):
                return None
            stack.pop_all()
        return streams

    async def _fetched(self, awaited: Awaited, runtime: Runtime) -> None:
        """Try until it is there. Raises `Refused` or `TooLarge`."""
        for pause in (*self._pauses, None):
            try:
                return await self._fetch(awaited, runtime)
            except (SlackApiError, aiohttp.ClientError, OSError) as error:
                log.warning("file not fetched", kind=type(error).__name__)
                judged = verdict(error, repeatable=True)
                if isinstance(judged, Unreachable):
                    raise Refused(judged.code) from error
                if pause is None:
                    raise Refused("not_fetched") from error
                await asyncio.sleep(pause)
        raise Refused("not_fetched")

    async def _fetch(self, awaited: Awaited, runtime: Runtime) -> None:
        """Fetch it; what became of it is kept together with it, so that no stop comes between."""
        limit = runtime.settings.file_limit

        def told(summary: FileSummary) -> Inbound:
            fields = _summed_up(summary)
            return became_of(awaited, InboundKind.FILE_READY, runtime.clock(), **fields)

        with SpooledTemporaryFile(max_size=_IN_MEMORY) as stream:
            await self._into(stream, awaited.source, limit)
            await asyncio.to_thread(runtime.files.keep, awaited.file, stream, limit, told)

    async def _into(self, stream: IO[bytes], source: str, limit: int) -> None:
        answer = await self._client.files_info(file=source)
        await self._download(self._address(answer.get("file"), limit), stream, limit)
        stream.seek(0)

    def _address(self, file: Any, limit: int) -> str:
        """Give where the file lies. Raises `Refused` for any place but Slack's."""
        found = file if isinstance(file, dict) else {}
        address = found.get("url_private_download") or found.get("url_private") or ""
        if not isinstance(address, str) or not self._is_slacks(address):
            raise Refused("elsewhere")
        size = found.get("size")
        if isinstance(size, int) and size > limit:
            raise TooLarge(limit)
        return address

    def _is_slacks(self, address: str) -> bool:
        """Tell whether it is Slack's own host, or the configured one: no other gets the token."""
        try:
            parts, own = urlsplit(address), urlsplit(self._client.base_url)
            there, here = (parts.scheme, parts.netloc), (own.scheme, own.netloc)
            host = parts.hostname or ""
        except ValueError:
            return False
        known = any(host == one or host.endswith(f".{one}") for one in SLACK_HOSTS)
        return there == here or (known and parts.scheme == "https" and parts.username is None)

    async def _download(self, address: str, stream: IO[bytes], limit: int) -> None:
        headers = {"Authorization": f"Bearer {await self._client.bearer()}"}
        call = self._session.get(address, headers=headers, allow_redirects=False, timeout=_PATIENCE)
        async with call as answer:
            if answer.status >= 500 or answer.status == 429:
                raise aiohttp.ClientPayloadError
            # A wrong token is not refused: it is shown the way to a page where one logs in.
            if answer.status != 200:
                raise Refused("no_access")
            await _copied(answer, stream, limit)

    # --- to Slack ---

    async def hand_over(self, upload: Upload) -> str:
        """Upload a file and give Slack's id for it; nobody sees it yet. Raises `Refused`."""
        where = await self._client.files_getUploadURLExternal(
            filename=upload.name or "file", length=upload.size, alt_txt=upload.alt or None
        )
        address = str(where["upload_url"])
        if not self._is_slacks(address):
            raise Refused("elsewhere")
        call = self._session.post(
            address, data=upload.content, timeout=_PATIENCE, allow_redirects=False
        )
        async with call as answer:
            answer.raise_for_status()
        return str(where["file_id"])

    async def show(self, ids: Collection[str], channel: str, thread: str) -> None:
        """Show uploaded files in a channel, or in a thread of it."""
        await self._client.files_completeUploadExternal(
            files=[{"id": id} for id in ids], channel_id=channel, thread_ts=thread or None
        )

    async def shown_as(self, ids: Collection[str], channel: str) -> list[str]:
        """Give the messages in which files of ours are seen, by which people answer them.

        Slack shows a file some time after it was told to: what is not there soon stays out.
        """
        found: list[str] = []
        for id in ids:
            for pause in (*SHOWN_AFTER, None):
                answer = await self._client.files_info(file=id)
                if ts := _shared_as(answer.get("file"), channel):
                    found.append(ts)
                if ts or pause is None:
                    break
                await asyncio.sleep(pause)
        return list(dict.fromkeys(found))


def _shared_as(file: Any, channel: str) -> str:
    """Give the message that shows a file in a channel, as `files.info` tells it; or nothing."""
    shares = file.get("shares") if isinstance(file, dict) else None
    for places in shares.values() if isinstance(shares, dict) else ():
        for one in places.get(channel, ()) if isinstance(places, dict) else ():
            if isinstance(one, dict) and isinstance(one.get("ts"), str):
                return str(one["ts"])
    return ""


async def _copied(answer: aiohttp.ClientResponse, stream: IO[bytes], limit: int) -> None:
    """Copy at most `limit` bytes. Raises `TooLarge`."""
    size = 0
    async for chunk in answer.content.iter_chunked(_CHUNK):
        size += len(chunk)
        if size > limit:
            raise TooLarge(limit)
        stream.write(chunk)


def _summed_up(summary: FileSummary) -> dict[str, str]:
    return {
        "size": str(summary.size),
        "media_type": summary.media_type,
        "digest": summary.digest,
    }

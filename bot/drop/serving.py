"""Serving the file drop: files go out and come in as streams, however large they are.

A file that is brought is kept like one that its sender wrote in their own chat, once for each link.
Knows no platform and decides nothing.
"""

from __future__ import annotations

import asyncio
from base64 import b64encode
from contextlib import contextmanager
from datetime import timedelta
from hashlib import sha256
from pathlib import PurePath
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING
from urllib.parse import quote

from aiohttp import BodyPartReader, web

from bot.drop import pages
from bot.drop.links import PATH, Kind, Link
from bot.listening import Listener, in_time
from bot.loop import LoopThread
from bot.plain import one_line
from routing.inbound import Account, Attachment, Inbound, InboundKind, Place
from routing.people import Standing
from routing.values import FileId, PersonId
from storage.views import followed
from workers.logs import log

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.drop.links import Links
    from routing.people import Person
    from workers.runtime import Runtime

CHUNK = 256 * 1024
_RUNS = "app bat cmd com cpl dll exe hta htm html jar js jse lnk mjs msi ps1 scr svg vbe vbs wsf"
DENIED = frozenset(f".{ending}" for ending in _RUNS.split(" "))
"""Endings of what runs when somebody opens it."""

_GONE = "This link is over, or was never one of ours. Ask for a new one in your chat."
_COMING = (
    "A file is coming by this link right now. Wait for it, or ask for a new link in your chat."
)
_USED = "A file came by this link already. Ask for a new one in your chat."
_NONE = "No file was chosen. Go back and choose one."
_DENIED = "Files of this kind are not taken, because they run when they are opened. Pack it first."
_SOON = timedelta(seconds=10)
_NAME = 200


class TooMuch(Exception):
    """More came than is taken."""


class Drop:
    """The file drop of one desk, on its own address and port."""

    def __init__(self, runtime: Runtime, links: Links, limit: int) -> None:
        """Wire it; `limit` is the most bytes of a file that is brought."""
        self._runtime = runtime
        self._links = links
        self._limit = limit
        self._listener = Listener()
        self._coming: set[str] = set()

    @property
    def port(self) -> int:
        """The port that is listened on; 0 when none is."""
        return self._listener.port

    async def start(self, host: str, port: int) -> None:
        """Listen. Raises `OSError` when the port is taken."""
        app = web.Application(client_max_size=CHUNK)
        app.router.add_get(PATH + "/{token}", self._shown)
        app.router.add_get(PATH + "/{token}/file", self._fetched)
        app.router.add_post(PATH + "/{token}", self._brought)
        await self._listener.listen(app, host, port)

    async def stop(self) -> None:
        """Stop listening."""
        await self._listener.stop()

    # --- what is asked ---

    async def _shown(self, request: web.Request) -> web.StreamResponse:
        link = await self._link(request)
        if link is None:
            return _page(404, pages.refused(_GONE))
        if link.kind is Kind.BRING:
            return _page(200, pages.asked(link.token, self._limit))
        found = await asyncio.to_thread(self._file, link.number)
        if found is None:
            return _page(404, pages.refused(_GONE))
        name, size, digest = found
        return _page(200, pages.offered(name, size, digest, link.token))

    async def _fetched(self, request: web.Request) -> web.StreamResponse:
        link = await self._link(request)
        found = await asyncio.to_thread(self._file, link.number) if link else None
        if link is None or link.kind is not Kind.FETCH or found is None:
            return _page(404, pages.refused(_GONE))
        name, size, digest = found
        content = await asyncio.to_thread(self._handed_out, link)
        answer = web.StreamResponse(headers=_of_file(name, size, digest))
        try:
            await answer.prepare(request)
            while chunk := await asyncio.to_thread(content.read, CHUNK):
                await answer.write(chunk)
            await answer.write_eof()
        finally:
            content.close()
        return answer

    async def _brought(self, request: web.Request) -> web.StreamResponse:
        link = await self._link(request)
        person = await asyncio.to_thread(self._person, link) if link else None
        if link is None or person is None:
            return _page(404, pages.refused(_GONE))
        # Each may fill as much of the disk as a file may: one at a time by a link.
        if link.token in self._coming:
            return _page(409, pages.refused(_COMING))
        self._coming.add(link.token)
        try:
            return await self._taken(request, link, *person)
        finally:
            self._coming.discard(link.token)

    async def _taken(
        self, request: web.Request, link: Link, account: Account, home: Place
    ) -> web.StreamResponse:
        """Take in the one file of a request, if it is one that is taken."""
        part = await in_time(request, _part_of(request))
        name = _named(part)
        if part is None or not name:
            return _page(400, pages.refused(_NONE))
        if _runs(name):
            return _page(415, pages.refused(_DENIED))
        with TemporaryFile() as stream:
            try:
                size, digest = await self._received(request, part, stream)
            except TooMuch:
                most = pages.size_of(self._limit)
                return _page(
                    413, pages.refused(f"It is larger than {most}, the most that is taken.")
                )
            file = Attachment(key=link.token, name=name, size=size)
            inbound = self._inbound(link, account, home, file)
            kept = await asyncio.to_thread(self._keep, inbound, stream)
        if not kept:
            return _page(409, pages.refused(_USED))
        return _page(200, pages.taken(name, size, digest))

    # --- what is there ---

    async def _link(self, request: web.Request) -> Link | None:
        token = request.match_info["token"]
        return await asyncio.to_thread(self._links.read, token, self._runtime.clock())

    def _file(self, number: int) -> tuple[str, int, str] | None:
        """Give name, size and digest of a file that is there."""
        return self._runtime.files.known(FileId(number))

    def _handed_out(self, link: Link) -> IO[bytes]:
        """Open a file for whoever follows the link, and note that they were given it."""
        content = self._runtime.files.open(FileId(link.number))
        followed(self._runtime.ledger, link.number, link.reader, self._runtime.clock())
        return content

    def _person(self, link: Link) -> tuple[Account, Place] | None:
        """Give whose file it is going to be: who may still write to the desk, from their home."""
        if link.kind is not Kind.BRING:
            return None

        def find(person: Person | None, home: Place | None) -> tuple[Account, Place] | None:
            if person is None or home is None or person.standing is Standing.LEFT:
                return None
            account = Account(platform=home.platform, team=home.team, user=home.chat)
            return account, home

        id = PersonId(link.number)
        return self._runtime.ledger.read(lambda reads: find(reads.find_person(id), reads.home(id)))

    def _inbound(self, link: Link, account: Account, home: Place, file: Attachment) -> Inbound:
        return Inbound(
            key=f"drop-{sha256(link.token.encode()).hexdigest()[:40]}",
            account=account,
            place=home,
            kind=InboundKind.WORDS,
            sent_at=self._runtime.clock(),
            files=(file,),
        )

    async def _received(
        self, request: web.Request, part: BodyPartReader, into: IO[bytes]
    ) -> tuple[int, str]:
        """Take in a file; give its size and digest.

        Raises `TooMuch`, or what is answered to who stands still: 408.
        """
        size, digest = 0, sha256()
        while chunk := await in_time(request, part.read_chunk(CHUNK)):
            size += len(chunk)
            if size > self._limit:
                raise TooMuch
            digest.update(chunk)
            await asyncio.to_thread(into.write, chunk)
        into.seek(0)
        return size, digest.hexdigest()

    def _keep(self, inbound: Inbound, content: IO[bytes]) -> bool:
        return self._runtime.keep_files(inbound, [content], self._limit) is not None


async def _part_of(request: web.Request) -> BodyPartReader | None:
    if not request.content_type.startswith("multipart/"):
        return None
    try:
        part = await (await request.multipart()).next()
    except ValueError:
        return None
    return part if isinstance(part, BodyPartReader) else None


def _named(part: BodyPartReader | None) -> str:
    name = "" if part is None else part.filename or ""
    name = one_line(PurePath(name.replace("\\", "/")).name)[:_NAME]
    return name if name.strip(". ") else ""


def _runs(name: str) -> bool:
    """Tell whether it runs; Windows drops dots at the end, and what stands behind a colon."""
    return any(PurePath(one.rstrip(". ")).suffix in DENIED for one in name.casefold().split(":"))


def _page(status: int, text: str) -> web.Response:
    return web.Response(status=status, text=text, content_type="text/html", headers=pages.HEADERS)


def _of_file(name: str, size: int, digest: str) -> dict[str, str]:
    return {
        **pages.HEADERS,
        "Content-Type": "application/octet-stream",
        "Content-Length": str(size),
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(name or 'file', safe='')}",
        "Repr-Digest": f"sha-256=:{b64encode(bytes.fromhex(digest)).decode()}:",
    }


@contextmanager
def open_drop(
    runtime: Runtime, links: Links, *, host: str, port: int, limit: int
) -> Iterator[Drop]:
    """Serve the file drop, for the length of the block. Raises `OSError` when the port is taken."""
    drop = Drop(runtime, links, limit)
    with LoopThread("outdesk-drop") as loop:
        loop.run(drop.start(host, port), _SOON)
        try:
            yield drop
        finally:
            loop.run(drop.stop(), _SOON)
            log.info("file drop closed")

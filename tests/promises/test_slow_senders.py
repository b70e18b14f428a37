"""Who opens a connection and hardly sends is not waited for, and others are answered meanwhile."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest
from aiohttp import web

from bot.listening import Listener, body_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

pytestmark = pytest.mark.slow  # It waits, as what it tests does.
SHORT = 0.2
HEAD = b"POST /in HTTP/1.1\r\nHost: desk\r\nContent-Length: 10\r\n"


@asynccontextmanager
async def listening() -> AsyncIterator[int]:
    """Listen with little patience; gives the port."""

    async def came(request: web.Request) -> web.Response:
        return web.Response(text=(await body_of(request)).decode())

    app = web.Application(client_max_size=100)
    app.router.add_post("/in", came)
    listener = Listener(patience=SHORT, idle=SHORT)
    await listener.listen(app, "127.0.0.1", 0)
    try:
        yield listener.port
    finally:
        await listener.stop()


async def heard(port: int, *pieces: bytes) -> bytes:
    """Send these, one after the other; give the first line of the answer, or nothing."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        for piece in pieces:
            writer.write(piece)
            await asyncio.sleep(SHORT / 10)
        return await asyncio.wait_for(reader.readline(), 20)
    except ConnectionError:
        return b""
    finally:
        writer.close()


@pytest.mark.parametrize(
    ("sent", "answered"),
    [
        ((), b""),
        ((HEAD,), b""),
        (tuple(HEAD[n : n + 1] for n in range(40)), b""),
        ((HEAD + b"\r\n", b"half"), b"HTTP/1.1 408 Request Timeout\r\n"),
        ((HEAD + b"\r\n", b"whole body"), b"HTTP/1.1 200 OK\r\n"),
        ((HEAD.replace(b"10", b"101") + b"\r\n" + b"x" * 101,), b"HTTP/1.1 413 "),
    ],
    ids=["nothing", "half a head", "letter by letter", "half a body", "all of it", "too much"],
)
def test_who_sends_too_slowly_is_let_go(sent: tuple[bytes, ...], answered: bytes) -> None:
    async def tried() -> bytes:
        async with listening() as port:
            return await heard(port, *sent)

    found = asyncio.run(tried())
    assert found.startswith(answered)
    assert bool(found) == bool(answered)


def test_many_who_say_nothing_keep_nobody_waiting() -> None:
    async def tried() -> tuple[list[bytes], bytes]:
        async with listening() as port:
            silent = [asyncio.create_task(heard(port, HEAD)) for _ in range(200)]
            whole = await heard(port, HEAD + b"\r\n" + b"whole body")
            return await asyncio.gather(*silent), whole

    silent, whole = asyncio.run(tried())
    assert whole == b"HTTP/1.1 200 OK\r\n"
    assert set(silent) == {b""}

"""How the Telegram library's calls go over the wire: aiohttp in place of its usual client.

The same calls and the same errors, for a quarter of the processor time, which is most of what a
message costs to send. The session is made at the first call, in the loop that calls. Knows no
method of Telegram.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import ClientError, ClientSession, ClientTimeout, FormData, TCPConnector
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest

if TYPE_CHECKING:
    from telegram._utils.types import ODVInput
    from telegram.request import RequestData

CONNECT_WITHIN = 5.0
UPLOAD_WITHIN = 120.0


class Request(BaseRequest):
    """Calls over so many connections; an answer that takes longer than `read_within` s is late."""

    def __init__(self, connections: int, read_within: float) -> None:
        self._connections = connections
        self._read_within = read_within
        self._session: ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds until an answer is late, where a call says nothing else."""
        return self._read_within

    async def initialize(self) -> None:
        """Do nothing: the first call makes the session."""

    async def shutdown(self) -> None:
        """Close the connections; a later call opens new ones."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Return status and content. Raises `TimedOut` and `NetworkError`, with what caused it."""
        read = read_timeout if isinstance(read_timeout, float | int) else self._read_within
        uploads = request_data is not None and bool(request_data.multipart_data)
        write = UPLOAD_WITHIN if uploads else self._read_within
        # For its turn among the connections a call waits as long as for an answer.
        wait = self._read_within + CONNECT_WITHIN
        limits = ClientTimeout(
            total=wait + write + read, connect=wait, sock_connect=CONNECT_WITHIN, sock_read=read
        )
        try:
            async with self._opened().request(
                method, url, data=_body(request_data), timeout=limits, allow_redirects=False
            ) as answer:
                return answer.status, await answer.read()
        except TimeoutError as error:
            raise TimedOut from error
        except (ClientError, OSError) as error:
            # Its own words name the address, which holds the bot's token.
            raise NetworkError(type(error).__name__) from error

    def _opened(self) -> ClientSession:
        if self._session is None:
            self._session = ClientSession(
                connector=TCPConnector(limit=self._connections),
                headers={"User-Agent": self.USER_AGENT},
                trust_env=True,
            )
        return self._session


def _body(given: RequestData | None) -> FormData | dict[str, str] | None:
    """Give what goes with a call: a form, with its files where there are some."""
    if given is None or not given.multipart_data:
        return None if given is None else given.json_parameters
    form = FormData(quote_fields=False)
    for name, value in given.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in given.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form

"""Links to the file drop: what each is for and until when, signed, so that none can be made up.

A link needs no row: it holds a file's number, or a person's, its end and a signature. One that is
revoked is noted. Knows no file and serves nothing.
"""

from __future__ import annotations

import hmac
import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage.ledger import SqlLedger

PATH = "/drop"
GOOD_FOR = timedelta(days=7)
_SECRET = "drop.secret"
_LONGEST = 200


class Kind(StrEnum):
    """What a link is for."""

    FETCH = "f"  # a file, by its number
    BRING = "b"  # a file of this person's, by theirs


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """What a good link says: whose number it holds, until when, and the token itself.

    `reader` is the number of the person whom it was made for, None for a shared place.
    """

    kind: Kind
    number: int
    until: datetime
    token: str
    reader: int | None = None


class Links:
    """Makes and reads the links of one desk; `address` is its public one, without a path."""

    def __init__(self, ledger: SqlLedger, address: str) -> None:
        self._ledger = ledger
        self._address = address
        self._key = ledger.set_once(_SECRET, secrets.token_urlsafe(32)).encode()

    def make(self, kind: Kind, number: int, until: datetime, reader: int | None = None) -> str:
        """Return the address of a link that is good until then, for this reader."""
        said = f"{kind.value}.{number}.{int(until.timestamp())}"
        said = said if reader is None else f"{said}.{reader}"
        return f"{self._address}{PATH}/{said}.{self._signature(said)}"

    def read(self, token: str, now: datetime) -> Link | None:
        """Return what a token says; None when it was not made here, is over, or was revoked."""
        said, _, signature = token[:_LONGEST].rpartition(".")
        if not hmac.compare_digest(signature.encode(), self._signature(said).encode()):
            return None
        kind, number, until, *reader = said.split(".")
        found = Link(
            kind=Kind(kind),
            number=int(number),
            until=datetime.fromtimestamp(int(until), UTC),
            token=token,
            reader=int(reader[0]) if reader else None,
        )
        over = found.until <= now or self._ledger.setting(_revoked(token)) is not None
        return None if over else found

    def revoke(self, token: str, now: datetime) -> bool:
        """Make a link useless from now on; False when it was useless already."""
        if self.read(token, now) is None:
            return False
        self._ledger.note(_revoked(token), now.isoformat())
        return True

    def _signature(self, said: str) -> str:
        digest = hmac.new(self._key, said.encode(), sha256).digest()
        return urlsafe_b64encode(digest).decode().rstrip("=")


def _revoked(token: str) -> str:
    return f"drop.revoked.{sha256(token.encode()).hexdigest()[:40]}"

"""The postman: takes what must be told out of the outbox, has it worded, and sees it sent.

A row is marked in flight, and that is committed, before the platform is called: one that was in
flight when a process died may have arrived, and is repeated once and counted. Per place the order
of the rows is kept. Knows no platform and no words; carriers do.
"""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Protocol

from routing.inbound import Account, Inbound, InboundKind, Place, Platform
from routing.notices.model import Mode
from workers.buckets import Buckets
from workers.crash import point
from workers.logs import log

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from storage.outbox import Outbox
    from storage.parcels import Parcel

LEASE_FOR = timedelta(minutes=5)
GIVE_UP_AFTER = timedelta(days=3)
"""How long a platform that says "later" is tried; after that its reader counts as unreachable."""

ATTEMPTS_IN_DOUBT = 4
"""How often something is sent of which nobody knows whether it arrived."""

UNREACHABLE = "unreachable"
"""The command of the letter that tells the desk of it, and the key of notices about it."""

# What sends letters and has nobody who reads.
_NEVER_READ = frozenset({Platform.CLI, Platform.API, Platform.DESK})
_FIRST_PAUSE = timedelta(seconds=1)
_LONGEST_PAUSE = timedelta(minutes=5)
_NOBODY_CARRIES = timedelta(minutes=1)


class Carrier(Protocol):
    """One platform's way of wording and sending."""

    def word(self, parcel: Parcel) -> str:
        """Return the card for its reader as JSON, the same for the same parcel; sends nothing."""
        ...

    def send(self, parcel: Parcel, worded: str) -> str:
        """Post, or edit the message `parcel.edits`, and return the platform's id of the message.

        Raises `TryAgain` (not taken), `Uncertain` (perhaps taken) or `Unreachable` (never).
        """
        ...


class TryAgain(Exception):
    """The platform did not take it now; `after` is what it asked for, if it said."""

    def __init__(self, after: timedelta | None = None) -> None:
        super().__init__(after)
        self.after = after


class Uncertain(Exception):
    """The call broke off after it was made: it may have arrived or not."""


class Unreachable(Exception):
    """It will never arrive: blocked, left, deleted; `code` says which."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def pause_after(attempts: int) -> timedelta:
    """Return how long to wait after this many attempts: doubling, five minutes at most."""
    return min(_FIRST_PAUSE * (1 << min(max(attempts - 1, 0), 20)), _LONGEST_PAUSE)


def digest_of(worded: str) -> str:
    """Return what tells one render of a card from another."""
    return sha256(worded.encode()).hexdigest()


def unreachable_letter(parcel: Parcel, code: str, now: datetime) -> Inbound:
    """Return the letter that tells the desk whom a notice did not reach, and why.

    `fields` holds `notice` (its key), `code`, and `person` where there is one.
    """
    person = {"person": str(parcel.person.id)} if parcel.person else {}
    return Inbound(
        key=f"{UNREACHABLE}-{parcel.id}",
        account=Account(platform=Platform.DESK, user="postman"),
        place=Place(platform=Platform.DESK, chat="postman"),
        kind=InboundKind.COMMAND,
        sent_at=now,
        command=UNREACHABLE,
        about=parcel.notice.about.ref,
        fields={"notice": parcel.notice.key, "code": code, **person},
    )


class Postman:
    """Delivers from one outbox by the carriers of this process."""

    def __init__(
        self,
        *,
        outbox: Outbox,
        carriers: Mapping[Platform, Carrier],
        clock: Callable[[], datetime],
        keep: Callable[[Inbound, datetime], object],
        buckets: Buckets | None = None,
    ) -> None:
        """Wire it; `keep` is the desk's, for the letter that somebody cannot be reached."""
        self._outbox = outbox
        self._carriers = carriers
        self._clock = clock
        self._keep = keep
        self._buckets = buckets or Buckets()

    def deliver(self, limit: int) -> int:
        """Send what waits, at most `limit` messages; return how many left the outbox.

        What a platform does not take now stays for later, and so does all behind it in its chat.
        """
        parcels = self._outbox.lease(self._clock(), limit, LEASE_FOR)
        return sum(self._deliver(parcel) for parcel in parcels)

    def _deliver(self, parcel: Parcel) -> int:
        now = self._clock()
        if parcel.place.platform in _NEVER_READ:
            self._outbox.skipped(parcel.id, now)
            return 1
        carrier = self._carriers.get(parcel.place.platform)
        if carrier is None:
            return self._put_back(parcel, "not_carried", now + _NOBODY_CARRIES)
        free_at = self._buckets.free_at(parcel.place, now)
        if free_at > now:
            return self._put_back(parcel, "limit", free_at)
        worded = self._worded(carrier, parcel)
        if worded is None:
            return self._give_up(parcel, "wording")
        if parcel.edits and digest_of(worded) == parcel.digest:
            self._outbox.skipped(parcel.id, now)
            return 1
        return self._send(carrier, parcel, worded)

    def _worded(self, carrier: Carrier, parcel: Parcel) -> str | None:
        """Return what an earlier attempt said, or word it now; None when that fails."""
        if parcel.worded is not None:
            return parcel.worded
        try:
            worded = carrier.word(parcel)
        except Exception as error:
            # Wording asks nobody: what failed once fails each time, and holds up the chat.
            log.fault("wording failed", error, row=parcel.id, notice=parcel.notice.key)
            return None
        if parcel.notice.mode is Mode.SAID:
            self._outbox.worded(parcel.id, worded)
        return worded

    def _send(self, carrier: Carrier, parcel: Parcel, worded: str) -> int:
        """Send it and record what came of it; return 1 when it left the outbox."""
        now = self._clock()
        if not self._outbox.in_flight(parcel.id, now):
            return 0
        self._buckets.take(parcel.place, now)
        try:
            point("before-send")
            message = carrier.send(parcel, worded)
            point("after-send")
        except TryAgain as no:
            return self._later(parcel, no)
        except Unreachable as no:
            return self._give_up(parcel, no.code)
        except Exception as error:
            return self._doubt(parcel, error)
        self._outbox.sent(parcel.id, message, self._clock(), digest_of(worded))
        point("after-sent")
        return 1

    def _put_back(self, parcel: Parcel, why: str, until: datetime) -> int:
        self._outbox.failed(parcel.id, why, self._clock(), until)
        return 0

    def _later(self, parcel: Parcel, no: TryAgain) -> int:
        now = self._clock()
        if now - parcel.created_at >= GIVE_UP_AFTER:
            return self._give_up(parcel, "too_long")
        until = now + (no.after or pause_after(parcel.attempts + 1))
        if no.after is not None:
            self._buckets.pause(parcel.place, until)
        return self._put_back(parcel, "try_again", until)

    def _doubt(self, parcel: Parcel, error: Exception) -> int:
        """Send it again, marked as a repeat; an error that no carrier named is such a doubt too."""
        if not isinstance(error, Uncertain):
            log.fault("sending failed", error, row=parcel.id, notice=parcel.notice.key)
        attempts = parcel.attempts + 1
        if attempts >= ATTEMPTS_IN_DOUBT:
            return self._give_up(parcel, "uncertain")
        self._outbox.uncertain(parcel.id, self._clock() + pause_after(attempts))
        return 0

    def _give_up(self, parcel: Parcel, code: str) -> int:
        """Record that it will not arrive, and tell the desk, so that the other side hears of it."""
        now = self._clock()
        log.warning("given up", row=parcel.id, notice=parcel.notice.key, code=code)
        # An edit that fails leaves the older card; bad news that fails must not make more of it.
        if not parcel.edits and parcel.notice.key != UNREACHABLE:
            self._keep(unreachable_letter(parcel, code, now), now)
        self._outbox.failed(parcel.id, code, now, None)
        return 1

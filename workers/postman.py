"""The postman: takes what must be told out of the outbox, has it worded, and sees it sent.

Rows are marked in flight, and that is committed, before the platform is called: what was in flight
when a process died may have arrived, and is repeated and counted. In each chat the order of the
rows is kept; chats do not wait for each other. Knows no platform and no words; carriers do.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple, Protocol

from routing.inbound import Account, Inbound, InboundKind, Place, Platform
from routing.notices.model import Mode
from storage.sending import Doubtful, Failed, Head, Result, Sent, Skipped
from workers.buckets import Buckets, Lane, lane
from workers.counts import counts
from workers.crash import point
from workers.crew import Alone, Crew, SideBySide
from workers.logs import log

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from storage.outbox import Outbox
    from storage.parcels import Parcel

LEASE_FOR = timedelta(minutes=15)
"""How long an answer may take: longer than any carrier waits for one."""

GIVE_UP_AFTER = timedelta(days=3)
"""How long a platform that says "later" is tried; after that its reader counts as unreachable."""

REPEATS = 3
"""How often something is repeated of which nobody knows whether it arrived, if it can be looked
for first, as in Slack."""

LOOKED_AT = 500
"""Chats that are looked at in one round."""

UNREACHABLE = "unreachable"
"""The command of the letter that tells the desk of it, and the key of notices about it."""

# What sends letters and has nobody who reads.
_NEVER_READ = frozenset({Platform.CLI, Platform.API, Platform.DESK})
_FIRST_PAUSE = timedelta(seconds=1)
_LONGEST_PAUSE = timedelta(minutes=5)
_NOBODY_CARRIES = timedelta(minutes=1)
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_MANY = 10_000


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
    """The call broke off after it was made: it may have arrived or not.

    `repeats` says how often it may be repeated, every doubt together.
    """

    def __init__(self, repeats: int = REPEATS) -> None:
        super().__init__(repeats)
        self.repeats = repeats


class Unreachable(Exception):
    """It will never arrive: blocked, left, deleted; `code` says which."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def pause_after(attempts: int) -> timedelta:
    """Return how long to wait after this many attempts: doubling, five minutes at most."""
    return min(_FIRST_PAUSE * (1 << min(max(attempts - 1, 0), 20)), _LONGEST_PAUSE)


def steady(start: datetime) -> Callable[[], datetime]:
    """Return a clock that says `start` now and goes on evenly, whoever sets the machine's."""
    began = time.monotonic()
    return lambda: start + timedelta(seconds=time.monotonic() - began)


def digest_of(worded: str) -> str:
    """Return what tells one render of a card from another."""
    return sha256(worded.encode()).hexdigest()


def unreachable_letter(parcel: Parcel, code: str, now: datetime) -> Inbound:
    """Return the letter that tells the desk whom a notice did not reach, and why.

    `fields` holds `notice` (its key), `code`, and `about` (a reference) and `person` where there
    are such.
    """
    person = {"person": str(parcel.person.id)} if parcel.person else {}
    ref = parcel.notice.about.ref
    return Inbound(
        key=f"{UNREACHABLE}-{parcel.id}",
        account=Account(platform=Platform.DESK, user="postman"),
        place=Place(platform=Platform.DESK, chat="postman"),
        kind=InboundKind.COMMAND,
        sent_at=now,
        command=UNREACHABLE,
        about=ref,
        fields={
            "notice": parcel.notice.key,
            "code": code,
            **({"about": ref} if ref else {}),
            **person,
        },
    )


class _Errand(NamedTuple):
    """A parcel that is worded and may be sent at `at`."""

    head: Head
    at: datetime
    parcel: Parcel
    worded: str


class _Answer(NamedTuple):
    """What came of an errand, and when: the platform's id of the message, or what went wrong."""

    errand: _Errand
    at: datetime
    message: str = ""
    error: Exception | None = None


class Postman:
    """Delivers from one outbox by the carriers of this process; used from one thread at a time."""

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
        # Limits are counted by a clock that nobody sets, once time passes by itself.
        self._pace = clock
        self._keep = keep
        self._buckets = buckets or Buckets()
        self._crew: Crew[_Answer] = Alone()
        # When each chat was last written to: who waited longest is next.
        self._served: dict[Place, datetime] = {}
        self._next_at: datetime | None = None
        self._more = False
        # What memory was away for: answers and results that are still to be noted, and departures
        # of which nobody knows whether they were kept, until when each would have been out.
        self._answers: list[_Answer] = []
        self._results: list[Result] = []
        self._strayed: dict[int, datetime] = {}

    def take_over(self) -> int:
        """Begin where another sender stopped, who is gone; return how many it left in flight."""
        self._buckets.resume(self._outbox.pauses())
        if lost := self._outbox.recover():
            log.warning("in flight when the sender stopped", rows=lost)
        return lost

    def hire(self, done: Callable[[], None]) -> None:
        """Send side by side from now on; `done` is called whenever an answer has come."""
        self._crew = SideBySide(done)
        self._pace = steady(self._clock())

    def again_in(self) -> timedelta | None:
        """Return how soon more may go: at once after a full round, or when a limit lets it.

        None when only a new message, an answer or time brings more.
        """
        if self._more:
            return timedelta(0)
        return None if self._next_at is None else self._next_at - self._pace()

    def rest(self, within: float) -> bool:
        """Wait for the answers that are out, and note them; tell whether all came in time.

        What has not come after `within` seconds is found uncertain by the next run.
        """
        rested = self._crew.rest(within)
        self._note_answers()
        return rested

    def deliver(self, limit: int) -> int:
        """Send what may go now, at most `limit` messages; return how many left the outbox.

        What a platform does not take now stays for later, and so does all behind it in its chat.
        """
        self._turn_back()
        left = self._note_answers()
        chosen = self._chosen(self._outbox.heads(self._clock(), LOOKED_AT), limit)
        since = 0
        for n in range(0, len(chosen), self._crew.together):
            since += self._depart(chosen[n : n + self._crew.together])
            since += self._note_answers()
        # What left since then was the first of its chat: the next one there was not seen yet.
        self._more = since > 0 or len(chosen) == limit
        return left + since

    def rescue(self) -> int:
        """Put in doubt what should have had an answer by now; return how many."""
        return self._outbox.reclaim(self._clock())

    # --- what goes next ---

    def _chosen(self, heads: Sequence[Head], limit: int) -> list[tuple[Head, datetime]]:
        """Choose what may go and when, who waited longest first; each is counted in its buckets."""
        now = self._pace()
        rooms: dict[Lane, int] = {}
        chosen: list[tuple[Head, datetime]] = []
        waits: list[datetime] = []
        for head in sorted(heads, key=lambda head: self._served.get(head.place, _LONG_AGO)):
            room = rooms.setdefault(lane(head), self._crew.room(lane(head)))
            if len(chosen) == limit or not room:
                continue
            free_at = self._buckets.free_at(head, now)
            if free_at > now + self._crew.ahead:
                waits.append(free_at - self._crew.ahead)
                continue
            self._buckets.take(head, free_at)
            rooms[lane(head)] -= 1
            chosen.append((head, free_at))
        self._next_at = min(waits, default=None)
        return chosen

    def _depart(self, chosen: Sequence[tuple[Head, datetime]]) -> int:
        """Word these, mark them in flight under one commit, and send them; return who is done."""
        settled = [result for head, _ in chosen if (result := self._unsendable(head)) is not None]
        done = {result.id for result in settled}
        carried = {head.id: (head, at) for head, at in chosen if head.id not in done}
        errands = []
        parcels = self._outbox.parcels(carried)
        settled += self._unreadable(carried, {parcel.id for parcel in parcels})
        for parcel in parcels:
            found = self._worded(*carried[parcel.id], parcel)
            if isinstance(found, _Errand):
                errands.append(found)
            else:
                settled.append(found)
        self._send(errands)
        return self._note(settled)

    def _unsendable(self, head: Head) -> Result | None:
        if head.place.platform in _NEVER_READ:
            return Skipped(id=head.id)
        if head.place.platform not in self._carriers:
            later = self._clock() + _NOBODY_CARRIES
            return Failed(id=head.id, error="not_carried", retry_at=later)
        return None

    def _unreadable(
        self, carried: Mapping[int, tuple[Head, datetime]], readable: Collection[int]
    ) -> list[Result]:
        """Set aside rows that nobody can read, so that what is behind them in their chat goes."""
        lost = [head for id, (head, _) in carried.items() if id not in readable]
        for head in lost:
            log.warning("cannot be read", row=head.id)
            self._buckets.give_back(head)
        return [Failed(id=head.id, error="unreadable") for head in lost]

    def _worded(self, head: Head, at: datetime, parcel: Parcel) -> _Errand | Result:
        """Take what an earlier attempt said, or word it now; some need not be sent."""
        try:
            worded = parcel.worded or self._carriers[parcel.place.platform].word(parcel)
        except Exception as error:
            # Wording asks nobody: what failed once fails each time, and holds up the chat.
            log.fault("wording failed", error, row=parcel.id, notice=parcel.notice.key)
            self._buckets.give_back(head)
            return self._given_up(parcel, "wording")
        if parcel.edits and digest_of(worded) == parcel.digest:
            self._buckets.give_back(head)
            return Skipped(id=parcel.id)
        return _Errand(head=head, at=at, parcel=parcel, worded=worded)

    # --- on the way ---

    def _send(self, errands: Sequence[_Errand]) -> None:
        ours = self._departed(errands)
        for errand in errands:
            if errand.parcel.id not in ours:
                self._buckets.give_back(errand.head)
                continue
            self._serve(errand.head.place, errand.at)
            after = (errand.at - self._pace()).total_seconds()
            self._crew.begin(lane(errand.head), partial(self._call, errand), after)

    def _departed(self, errands: Sequence[_Errand]) -> frozenset[int]:
        """Mark them in flight; where memory fails they stay here, and are turned back later."""
        now = self._clock()
        until = now + LEASE_FOR
        try:
            return self._outbox.depart({e.parcel.id: _kept(e) for e in errands}, now, until)
        except Exception:
            self._strayed |= dict.fromkeys((e.parcel.id for e in errands), until)
            raise

    def _turn_back(self) -> None:
        """Free what was perhaps marked in flight, and was never sent."""
        if self._strayed:
            self._outbox.turn_back(self._strayed)
            self._strayed = {}

    def _serve(self, place: Place, now: datetime) -> None:
        if len(self._served) >= _MANY:
            self._served.clear()
        self._served[place] = now

    def _call(self, errand: _Errand) -> _Answer:
        """Make the call, in whatever thread; it never raises."""
        parcel = errand.parcel
        try:
            point("before-send")
            message = self._carriers[parcel.place.platform].send(parcel, errand.worded)
            point("after-send")
        except Exception as error:
            return _Answer(errand=errand, at=self._pace(), error=error)
        return _Answer(errand=errand, at=self._pace(), message=message)

    # --- what came of it ---

    def _note_answers(self) -> int:
        """Note what has come; where memory fails it is kept, and noted the next time."""
        for answer in self._crew.results():
            self._buckets.answered(answer.errand.head, answer.at)
            self._answers.append(answer)
        while self._answers:
            self._results.append(self._result(self._answers[0]))
            del self._answers[0]
        left = self._note(self._results)
        if any(isinstance(result, Sent) for result in self._results):
            point("after-sent")
        self._results = []
        return left

    def _note(self, results: Sequence[Result]) -> int:
        """Note results; return how many left the outbox by them."""
        self._outbox.note(results, self._clock())
        return sum(_is_done(result) for result in results)

    def _result(self, answer: _Answer) -> Result:
        result, parcel = self._result_of(answer), answer.errand.parcel
        _count(parcel, result)
        return result

    def _result_of(self, answer: _Answer) -> Result:
        parcel = answer.errand.parcel
        match answer.error:
            case None:
                digest = digest_of(answer.errand.worded)
                return Sent(id=parcel.id, message=answer.message, digest=digest)
            case TryAgain() as no:
                return self._later(answer.errand, no)
            case Unreachable() as no:
                return self._given_up(parcel, no.code)
            case Uncertain() as no:
                return self._doubt(parcel, no.repeats)
            case error:
                # An error that no carrier named is a doubt too.
                log.fault("sending failed", error, row=parcel.id, notice=parcel.notice.key)
                return self._doubt(parcel, REPEATS)

    def _later(self, errand: _Errand, no: TryAgain) -> Result:
        now, parcel = self._clock(), errand.parcel
        if parcel.attempts > 1 and now - parcel.created_at >= GIVE_UP_AFTER:
            return self._given_up(parcel, "too_long")
        if no.after is not None:
            self._pause(errand.head, no.after)
        until = now + (no.after or pause_after(parcel.attempts + 1))
        return Failed(id=parcel.id, error="try_again", retry_at=until)

    def _pause(self, head: Head, wait_for: timedelta) -> None:
        """Let nothing go there for so long, in this process and in the next."""
        pace, now = self._pace(), self._clock()
        paused = self._buckets.pause(head, pace + wait_for, pace)
        self._outbox.pause({scope: now + (at - pace) for scope, at in paused.items()}, now)

    def _doubt(self, parcel: Parcel, repeats: int) -> Result:
        """Send it again, marked as a repeat, or give it up when that was done often enough."""
        if parcel.doubts >= repeats:
            return self._given_up(parcel, "uncertain")
        return Doubtful(id=parcel.id, retry_at=self._clock() + pause_after(parcel.doubts + 1))

    def _given_up(self, parcel: Parcel, code: str) -> Result:
        """Tell the desk that it will not arrive, so that the other side hears of it."""
        now = self._clock()
        log.warning("given up", row=parcel.id, notice=parcel.notice.key, code=code)
        # An edit that fails leaves the older card; bad news that fails must not make more of it.
        if not parcel.edits and parcel.notice.key != UNREACHABLE:
            self._keep(unreachable_letter(parcel, code, now), now)
        return Failed(id=parcel.id, error=code)


def _count(parcel: Parcel, result: Result) -> None:
    kind, _, code = parcel.notice.key.partition(".")
    if isinstance(result, Sent) and kind == "refused":
        counts.add("refusals", code=code)
    counts.add("messages", platform=parcel.place.platform.value, result=_named(result))


def _named(result: Result) -> str:
    match result:
        case Sent():
            return "sent"
        case Skipped():
            return "skipped"
        case Failed():
            return "given_up" if result.retry_at is None else "put_off"
        case Doubtful():
            return "uncertain"


def _kept(errand: _Errand) -> str | None:
    """Give what another attempt has to say too: what was said, not what is shown."""
    said = errand.parcel.notice.mode is Mode.SAID and errand.parcel.worded is None
    return errand.worded if said else None


def _is_done(result: Result) -> bool:
    match result:
        case Sent() | Skipped():
            return True
        case Failed():
            return result.retry_at is None
        case Doubtful():
            return False

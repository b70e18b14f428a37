"""A change notice as it stands: what changes, from when, and what the client said to it.

Part of the arrangement and of its events. Words stay in storage, by their ids.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from routing.values import PartyId, PersonId, TextId

KEPT = 40
"""So many notices stay listed; the history has all."""


class What(StrEnum):
    """What a change notice is about, beside the price."""

    PEOPLE = "people"
    SCOPE = "scope"
    AWAY = "away"


class Stage(StrEnum):
    """How far a change notice has come; `begun` is agreed on, and its day has come."""

    PUT = "put"
    AGREED = "agreed"
    REFUSED = "refused"
    BEGUN = "begun"


@dataclass(frozen=True, kw_only=True, slots=True)
class ChangeNotice:
    """One announced change, from an instant on; an absence also has its end.

    Of people: `old` and `new` are the firms that usually do it, `who` is named within the new one.
    Of scope: `text` says what is done from then on, `before` what was agreed until then. Of an
    absence: `old` is away, `new` stands in. `by` announced it.
    """

    n: int
    what: What
    from_at: datetime
    until_at: datetime | None = None
    old: PartyId | None = None
    new: PartyId | None = None
    who: PersonId | None = None
    text: TextId | None = None
    before: TextId | None = None
    by: PersonId | None = None
    stage: Stage = Stage.PUT


@dataclass(frozen=True, kw_only=True, slots=True)
class NoticePut:
    """The desk or the provider announced a change; the client has not said yes."""

    notice: ChangeNotice


@dataclass(frozen=True, kw_only=True, slots=True)
class NoticeAgreed:
    """The client said yes: it holds from its day on, or from now."""

    n: int
    from_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class NoticeRefused:
    """The client would rather talk, or it was taken back: everything stays as it is."""

    n: int


@dataclass(frozen=True, kw_only=True, slots=True)
class NoticeBegun:
    """Its day has come: from now on the new one usually does it."""

    n: int


NoticeEvent = NoticePut | NoticeAgreed | NoticeRefused | NoticeBegun
Notices = tuple[ChangeNotice, ...]


def evolve_notices(held: Notices, event: NoticeEvent) -> Notices:
    """Give the notices after the event; a new one of its kind takes the place of an open one."""
    match event:
        case NoticePut():
            stand = (n for n in held if n.stage != Stage.PUT or n.what != event.notice.what)
            return (*stand, event.notice)[-KEPT:]
        case NoticeAgreed():
            return _with(held, event.n, stage=Stage.AGREED, from_at=event.from_at)
        case NoticeRefused():
            return _with(held, event.n, stage=Stage.REFUSED)
        case NoticeBegun():
            return _with(held, event.n, stage=Stage.BEGUN)


def _with(held: Notices, n: int, *, stage: Stage, from_at: datetime | None = None) -> Notices:
    return tuple(
        replace(one, stage=stage, from_at=from_at or one.from_at) if one.n == n else one
        for one in held
    )


def notice_of(held: Notices, n: int) -> ChangeNotice | None:
    """Give the notice of that number, or None."""
    return next((one for one in held if one.n == n), None)


def next_number(held: Notices) -> int:
    """Give the number of the next notice."""
    return max((one.n for one in held), default=0) + 1


def scope_at(held: Notices, at: datetime) -> TextId | None:
    """Give the words that say what is done as agreed at an instant, or None without any."""
    agreed = [n for n in held if n.what == What.SCOPE and n.stage in (Stage.AGREED, Stage.BEGUN)]
    then = [n for n in agreed if n.from_at <= at]
    return max(then, key=lambda n: (n.from_at, n.n)).text if then else None


def waiting_changes(held: Notices) -> Notices:
    """Give those that do something when their day comes: another person usually does it."""
    return tuple(n for n in held if n.what == What.PEOPLE and n.stage == Stage.AGREED)


def usual_at(held: Notices, usual: PartyId | None, at: datetime) -> PartyId | None:
    """Give who usually does it at an instant: as was agreed, where a change begins by then."""
    begun = [one for one in waiting_changes(held) if one.from_at <= at and one.new is not None]
    return max(begun, key=lambda one: (one.from_at, one.n)).new if begun else usual


def away_at(held: Notices, at: datetime) -> frozenset[PartyId]:
    """Give who is announced to be away at an instant."""
    told = (one for one in held if one.what == What.AWAY and one.stage != Stage.REFUSED)
    return frozenset(
        one.old
        for one in told
        if one.old is not None and one.from_at <= at and (one.until_at is None or at < one.until_at)
    )

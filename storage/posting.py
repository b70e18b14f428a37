"""Posting: notices become rows of the outbox and cards that can be pressed.

Knows places, cards and the order within a cause; words nothing and sends nothing.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, func, insert, select, update

from routing.codec import decode
from routing.inbound import Place, Platform
from routing.notices.model import Mode, Notice
from storage import tables as t
from storage.counters import take_each, take_one
from storage.ready import Ready
from storage.rows import about_columns, notice_body, place_columns, read_place
from storage.words import spot_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from routing.ports import Cause
    from routing.values import PersonId
    from storage.ready import Row

_HOME = Ready(
    select(t.accounts.c.home)
    .where(t.accounts.c.person_id == bindparam("person"))
    .order_by(t.accounts.c.ordinal.desc())
    .limit(1)
)
# Numbered behind what this cause has told before: now, or when it was tried last.
_LAST_OF_CAUSE = select(func.coalesce(func.max(t.outbox.c.n), 0) + 1).where(
    t.outbox.c.cause_kind == bindparam("of_kind"), t.outbox.c.cause_id == bindparam("of_cause")
)
_INSERT_CARD = Ready(insert(t.cards))
_INSERT_OUTBOX = Ready(insert(t.outbox))
_INSERT_NEXT = Ready(insert(t.outbox).values(n=_LAST_OF_CAUSE.scalar_subquery()))
_CLOSE_CARD = Ready(update(t.cards).where(t.cards.c.id == bindparam("card")).values(live=False))
_CHANGE_CARD = Ready(update(t.cards).where(t.cards.c.id == bindparam("card")))
_MERGE = Ready(
    update(t.outbox)
    .where(
        t.outbox.c.card_id == bindparam("card"),
        t.outbox.c.edit.is_(True),
        t.outbox.c.state == "pending",
    )
    .values(state="merged")
)
_UNSENT = Ready(
    update(t.outbox)
    .where(
        t.outbox.c.card_id == bindparam("card"),
        t.outbox.c.state == "pending",
        t.outbox.c.attempts == 0,
    )
    .values(state="merged")
)
# A person's cards, wherever they hang, and those of a shared place.
_LIVE_CARD = (
    select(t.cards)
    .where(
        t.cards.c.about_kind == bindparam("kind"),
        t.cards.c.about_id == bindparam("subject"),
        t.cards.c.slot == bindparam("slot"),
        t.cards.c.live.is_(True),
    )
    .order_by(t.cards.c.id.desc())
    .limit(1)
)
_LIVE_CARD_OF = Ready(
    _LIVE_CARD.where(t.cards.c.person_id.is_not_distinct_from(bindparam("person")))
)
_LIVE_CARD_IN = Ready(
    _LIVE_CARD.where(
        t.cards.c.person_id.is_(None),
        t.cards.c.platform == bindparam("platform"),
        t.cards.c.team == bindparam("team"),
        t.cards.c.chat == bindparam("chat"),
        t.cards.c.thread == bindparam("thread"),
    )
)


def home_of(connection: Connection, person: PersonId) -> Place | None:
    """Give where a person is written to: the home of the account that was linked last."""
    home = _HOME.scalar(connection, {"person": person})
    return None if home is None else decode(home, Place)


def forget_messages(connection: Connection, platform: Platform, chat: str) -> None:
    """Let no number of a message stand for anything in this chat any more."""
    of_chat = {"platform": platform.value, "chat": chat}
    connection.execute(delete(t.messages).filter_by(**of_chat))
    connection.execute(update(t.cards).filter_by(**of_chat).values(message=None, digest=""))


class Posting:
    """The outgoing side of one unit of work; `home` gives where a person is written to."""

    def __init__(self, connection: Connection, home: Callable[[PersonId], Place | None]) -> None:
        self._connection = connection
        self._home = home

    def post(self, notice: Notice, cause: Cause) -> None:
        """Write one notice to the outbox, with its card if it has buttons or a slot."""
        if notice.mode is Mode.MARK:
            self._mark(notice, cause)
            return
        card = self._live_card(notice)
        if notice.mode is Mode.GONE:
            self._take_away(notice, cause, card)
            return
        if notice.mode is Mode.SHOWN and card is not None:
            self._edit(notice, cause, card)
            return
        place = notice.place or (notice.to and self._home(notice.to)) or None
        if card is not None:
            _CLOSE_CARD.change(self._connection, {"card": card["id"]})
        if not (notice.actions or notice.slot):
            self._queue(notice, cause, place, card=None)
            return
        fresh, id = take_each(self._connection, "card", "notice")
        self._new_card(fresh, notice, place)
        self._queue(notice, cause, place, card=fresh, id=id)

    def _edit(self, notice: Notice, cause: Cause, card: Row) -> None:
        _CHANGE_CARD.change(
            self._connection,
            {
                "card": card["id"],
                "notice": notice.key,
                "actions": list(notice.actions),
                "expires_at": notice.expires_at,
            },
        )
        # Only the newest render counts; an older one that waits need not be sent.
        _MERGE.change(self._connection, {"card": card["id"]})
        self._queue(notice, cause, read_place(card), card=card["id"], edit=True)

    def _mark(self, notice: Notice, cause: Cause) -> None:
        """A sign on a word, where this person wrote or sees it; nothing where it does not stand."""
        spot = spot_of(self._connection, notice.on, notice.to) if notice.on is not None else None
        if spot is not None:
            self._queue(notice, cause, spot.place, card=None)

    def _take_away(self, notice: Notice, cause: Cause, card: Row | None) -> None:
        """Take a card away again; one that has not left yet never leaves."""
        if card is None:
            return
        _CLOSE_CARD.change(self._connection, {"card": card["id"]})
        unsent = _UNSENT.change(self._connection, {"card": card["id"]})
        if card["message"] or not unsent:
            self._queue(notice, cause, read_place(card), card=card["id"], edit=True)

    def _live_card(self, notice: Notice) -> Row | None:
        if not notice.slot:
            return None
        given = {
            "kind": notice.about.kind.value,
            "subject": notice.about.id,
            "slot": notice.slot,
        }
        place = notice.place
        if notice.to is not None or place is None:
            return _LIVE_CARD_OF.first(self._connection, {**given, "person": notice.to})
        given |= {"platform": place.platform.value, "team": place.team}
        given |= {"chat": place.chat, "thread": place.thread}
        return _LIVE_CARD_IN.first(self._connection, given)

    def _new_card(self, id: int, notice: Notice, place: Place | None) -> None:
        row = {
            "id": id,
            "key": secrets.token_urlsafe(12),
            "person_id": notice.to,
            **place_columns(place),
            **about_columns(notice.about),
            "slot": notice.slot,
            "notice": notice.key,
            "actions": list(notice.actions),
            "live": True,
            "expires_at": notice.expires_at,
        }
        _INSERT_CARD.change(self._connection, row)

    def _queue(
        self,
        notice: Notice,
        cause: Cause,
        place: Place | None,
        *,
        card: int | None,
        edit: bool = False,
        id: int = 0,
    ) -> None:
        id = id or take_one(self._connection, "notice")
        row: dict[str, Any] = {
            "id": id,
            **_caused(cause, id),
            "created_at": cause.now,
            "person_id": notice.to,
            **place_columns(place),
            **about_columns(notice.about),
            "mode": notice.mode.value,
            "key": notice.key,
            # An edit makes no sound, and what goes nowhere rings nobody.
            "rings": notice.rings and not edit and place is not None,
            "notice": notice_body(notice),
            "card_id": card,
            "edit": edit,
            "state": "nowhere" if place is None else "pending",
        }
        if row["cause_kind"] == "desk":
            _INSERT_OUTBOX.change(self._connection, row)
            return
        behind = {"of_kind": row["cause_kind"], "of_cause": row["cause_id"]}
        _INSERT_NEXT.change(self._connection, {**row, **behind})


def _caused(cause: Cause, id: int) -> dict[str, Any]:
    """What tells it: a letter, a timer, or the desk itself, which tells one thing at a time."""
    if cause.letter is not None:
        return {"cause_kind": "letter", "cause_id": int(cause.letter)}
    if cause.timer is not None:
        return {"cause_kind": "timer", "cause_id": cause.timer}
    return {"cause_kind": "desk", "cause_id": id, "n": 1}

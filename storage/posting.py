"""Posting: notices become rows of the outbox and cards that can be pressed.

Knows places, cards and the order within a cause; words nothing and sends nothing.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, func, insert, select, update

from routing.codec import decode
from routing.inbound import Place, Platform
from routing.notices.model import Mode, Notice
from storage import tables as t
from storage.counters import take_each
from storage.ready import Ready
from storage.rows import Columns, about_columns, notice_body, place_columns, read_place
from storage.words import spot_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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

    def post(self, notices: Sequence[Notice], cause: Cause) -> None:
        """Write notices to the outbox, each with its card if it has buttons or a slot."""
        out = _Outgoing()
        for notice in notices:
            if out.has_card_of(notice):
                out.write(self._connection, cause)
                out = _Outgoing()
            self._prepare(notice, out)
        out.write(self._connection, cause)

    def _prepare(self, notice: Notice, out: _Outgoing) -> None:
        if notice.mode is Mode.MARK:
            self._mark(notice, out)
            return
        card = self._live_card(notice)
        if notice.mode is Mode.GONE:
            self._take_away(notice, card, out)
            return
        if notice.mode is Mode.SHOWN and card is not None:
            out.edit(notice, card)
            return
        place = notice.place or (notice.to and self._home(notice.to)) or None
        if card is not None:
            out.closed.append({"card": card["id"]})
        fresh = _new_card(notice, place) if notice.actions or notice.slot else None
        out.queue(notice, place, fresh=fresh)

    def _mark(self, notice: Notice, out: _Outgoing) -> None:
        """A sign on a word, where this person wrote or sees it; nothing where it does not stand."""
        spot = spot_of(self._connection, notice.on, notice.to) if notice.on is not None else None
        if spot is not None:
            out.queue(notice, spot.place)

    def _take_away(self, notice: Notice, card: Row | None, out: _Outgoing) -> None:
        """Take a card away again; one that has not left yet never leaves."""
        if card is None:
            return
        out.closed.append({"card": card["id"]})
        unsent = _UNSENT.change(self._connection, {"card": card["id"]})
        if card["message"] or not unsent:
            out.queue(notice, read_place(card), edits=card["id"])

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


class _Outgoing:
    """What one unit tells, gathered until it is written: one statement for all of a kind."""

    def __init__(self) -> None:
        self.closed: list[Columns] = []
        self._changed: list[Columns] = []
        self._cards: list[Columns] = []
        self._rows: list[Columns] = []
        self._slots: set[tuple[object, ...]] = set()

    def has_card_of(self, notice: Notice) -> bool:
        """Whether a card that this one may replace or edit is among what is not written yet."""
        return bool(notice.slot) and (notice.to, notice.about, notice.slot) in self._slots

    def edit(self, notice: Notice, card: Row) -> None:
        """Show another state of a card."""
        change = {"card": card["id"], "notice": notice.key, "actions": list(notice.actions)}
        self._changed.append({**change, "expires_at": notice.expires_at})
        self.queue(notice, read_place(card), edits=card["id"])

    def queue(
        self,
        notice: Notice,
        place: Place | None,
        *,
        fresh: Columns | None = None,
        edits: int | None = None,
    ) -> None:
        """Queue a message: one that posts a fresh card, one that edits a card, or a plain one."""
        self._slots.add((notice.to, notice.about, notice.slot))
        if fresh is not None:
            self._cards.append(fresh)
        self._rows.append(
            {
                "person_id": notice.to,
                **place_columns(place),
                **about_columns(notice.about),
                "mode": notice.mode.value,
                "key": notice.key,
                # An edit makes no sound, and what goes nowhere rings nobody.
                "rings": notice.rings and edits is None and place is not None,
                "notice": notice_body(notice),
                "card_id": edits if fresh is None else fresh,
                "edit": edits is not None,
                "state": "nowhere" if place is None else "pending",
            }
        )

    def write(self, connection: Connection, cause: Cause) -> None:
        """Write all of it, numbered in its order."""
        _CLOSE_CARD.change_all(connection, self.closed)
        _CHANGE_CARD.change_all(connection, self._changed)
        # Only the newest render counts; an older one that waits need not be sent.
        _MERGE.change_all(connection, [{"card": one["card"]} for one in self._changed])
        if self._rows:
            self._insert(connection, cause)

    def _insert(self, connection: Connection, cause: Cause) -> None:
        counts = {"card": len(self._cards), "notice": len(self._rows)}
        numbers = take_each(connection, {name: n for name, n in counts.items() if n})
        for card, id in zip(self._cards, numbers.get("card", ()), strict=True):
            card["id"] = id
        _INSERT_CARD.change_all(connection, self._cards)
        numbered = zip(self._rows, numbers["notice"], strict=True)
        rows = [_numbered(row, id, cause) for row, id in numbered]
        alone = rows[0]["cause_kind"] == "desk"
        (_INSERT_OUTBOX if alone else _INSERT_NEXT).change_all(connection, rows)


def _numbered(row: Columns, id: int, cause: Cause) -> Columns:
    """Give the row with its number, its cause and its card's number."""
    card = row["card_id"]
    card_id = card["id"] if isinstance(card, dict) else card
    return {**row, "id": id, "card_id": card_id, "created_at": cause.now, **_caused(cause, id)}


def _new_card(notice: Notice, place: Place | None) -> Columns:
    """Give the row of a card that is posted now; its number comes later."""
    return {
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


def _caused(cause: Cause, id: int) -> Columns:
    """What tells it: a letter, a timer, or the desk itself, which tells one thing at a time."""
    if cause.letter is None and cause.timer is None:
        return {"cause_kind": "desk", "cause_id": id, "n": 1}
    kind, number = ("timer", cause.timer) if cause.letter is None else ("letter", int(cause.letter))
    return {"cause_kind": kind, "cause_id": number, "of_kind": kind, "of_cause": number}

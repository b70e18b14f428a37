"""Reading what stands in conversations: open questions, posted cards, wrong codes. Read only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, func, select

from routing.notices.model import copy_slot
from routing.ports import PostedCard
from storage import tables as t
from storage.asking import Asking
from storage.ready import Ready
from storage.rows import account_columns, read_about, read_card, read_question

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import BindParameter

    from routing.inbound import Account, Place
    from routing.notices.model import Subject
    from routing.ports import Question
    from routing.values import PersonId

_PERSON: BindParameter[int] = bindparam("person")
_QUESTIONS = Ready(
    select(t.questions)
    .where(t.questions.c.person_id == _PERSON, t.questions.c.open.is_(True))
    .order_by(t.questions.c.id.desc())
)
_CARD = Ready(select(t.cards).where(t.cards.c.key == bindparam("card")))
_CARD_BY_ID = Ready(select(t.cards).where(t.cards.c.id == bindparam("card")))
# Message ids are unique within a chat, also where it has threads.
_MESSAGE = Ready(
    select(t.messages).where(
        *(t.messages.c[name] == bindparam(name) for name in ("platform", "team", "chat")),
        t.messages.c.message == bindparam("message"),
    )
)
_LIVE_CARD = Ready(
    select(t.cards)
    .where(
        t.cards.c.person_id == _PERSON,
        t.cards.c.about_kind == bindparam("kind"),
        t.cards.c.about_id == bindparam("subject"),
        t.cards.c.slot == bindparam("slot"),
        t.cards.c.live.is_(True),
    )
    .order_by(t.cards.c.id.desc())
    .limit(1)
)


class ConversationReads(Asking):
    """One snapshot of what people were asked and shown."""

    _asked: dict[PersonId, tuple[Question, ...]]

    def questions(self, person: PersonId) -> tuple[Question, ...]:
        """Give the person's open questions, the newest first."""
        if person not in self._asked:
            rows = self._rows(_QUESTIONS, person=person)
            self._asked[person] = tuple(map(read_question, rows))
        return self._asked[person]

    def card(self, key: str) -> PostedCard | None:
        """Give the posted card with this key, live or not."""
        row = self._row(_CARD, card=key)
        return None if row is None else read_card(row)

    def live_card(self, person: PersonId, about: Subject, slot: str) -> PostedCard | None:
        """Give the person's newest live card about a subject in this slot, or None."""
        given = {"person": person, "kind": about.kind.value, "subject": about.id, "slot": slot}
        row = self._row(_LIVE_CARD, **given)
        return None if row is None else read_card(row)

    def cards_in(self, about: Subject, slot: str) -> tuple[PostedCard, ...]:
        """Give the live cards of a subject in this slot, of all readers."""
        columns = t.cards.c
        query = select(t.cards).where(
            columns.about_kind == about.kind.value,
            columns.about_id == about.id,
            columns.slot == slot,
            columns.live.is_(True),
        )
        return tuple(map(read_card, self._rows(query.order_by(columns.id))))

    def card_by_message(self, place: Place, message: str) -> PostedCard | None:
        """Give the card that a platform message shows; of a plain message, what it is about."""
        chat = {"platform": place.platform.value, "team": place.team, "chat": place.chat}
        row = self._row(_MESSAGE, **chat, message=message)
        if row is None:
            return None
        if row["card_id"] is not None:
            shown = self._row(_CARD_BY_ID, card=row["card_id"])
            return None if shown is None else read_card(shown)
        return PostedCard(
            key="",
            person=None,
            about=read_about(row),
            slot="" if row["word_id"] is None else copy_slot(row["word_id"]),
            notice="",
            actions=(),
            live=False,
        )

    def wrong_codes(self, since: datetime, account: Account | None = None) -> int:
        """Give how many wrong codes were tried since then: by this account, or by all."""
        columns = t.code_tries.c
        query = select(func.count()).where(columns.tried_at > since)
        for name, value in ({} if account is None else account_columns(account)).items():
            query = query.where(columns[name] == value)
        return self._connection.scalar(query) or 0

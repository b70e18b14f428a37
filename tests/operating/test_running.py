"""What a desk does for itself while it runs: troubles are told, figures that are missing made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete

from begun import LETTER, books_delivered
from chatting import Everyone, with_people
from routing.figures.wanted import Wanted
from routing.inbound import Inbound, InboundKind, Place
from routing.notices.telling import about_task
from routing.seeing import to_be_read
from routing.values import LetterId
from storage import tables as t

if TYPE_CHECKING:
    from pathlib import Path

    from chatting import Seat


@pytest.fixture
def w(tmp_path: Path) -> Everyone:
    return with_people(tmp_path)


def test_a_trouble_of_the_desks_own_is_told_to_its_operators_by_its_number(w: Everyone) -> None:
    books_delivered(w)
    since = w.desk.history.told()[-1].id
    about = about_task(w.desk.task())
    w.desk.desk.report("timer_set_aside", about, 7, w.desk.now)
    told = [row.notice for row in w.desk.history.told(after=since)]
    assert [(n.key, n.to, n.about, n.facts["n"]) for n in told] == [
        ("timer_set_aside", w.ola.person.id, about, 7)
    ]


def test_figures_that_are_missing_are_made_anew_when_a_desk_begins_to_run(w: Everyone) -> None:
    books_delivered(w)

    def figures() -> list[object]:
        found = w.desk.ledger.read(lambda reads: reads.facts(Wanted()))
        return [found.numbers(name).tolist() for name in ("task", "opened_at", "delivered_at")]

    before = figures()
    with w.desk.ledger.engine.begin() as connection:
        connection.execute(delete(t.facts))
    assert w.desk.ledger.without_facts(9) == (1,)
    w.desk.desk.start(w.desk.now)
    assert w.desk.ledger.without_facts(9) == ()
    assert figures() == before


def test_what_is_said_to_a_task_is_not_read_in_full_beforehand(w: Everyone) -> None:
    def waits(who: Seat, kind: InboundKind = InboundKind.WORDS, **more: str) -> LetterId:
        inbound = Inbound(
            key=f"w{sum(map(len, more.values()))}",
            account=who.account,
            place=Place(platform=who.platform, chat=who.name),
            kind=kind,
            sent_at=w.desk.now,
            **more,  # type: ignore[arg-type]
        )
        letter = w.desk.desk.keep(inbound, w.desk.now)
        assert letter is not None
        return letter.id

    books_delivered(w)
    letters = (
        waits(w.mara, text=LETTER),
        waits(w.mara, text="and the VAT?", about="T-1"),
        waits(w.ana, text="here it is", reply_to="m1"),
        waits(w.ana, InboundKind.EDIT, text="here it is not", message="m2"),
        waits(w.ben),
        LetterId(999),
    )
    assert w.desk.ledger.read(lambda reads: to_be_read(reads, letters)) == [LETTER]

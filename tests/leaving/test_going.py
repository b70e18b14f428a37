"""Somebody leaves: first what hangs on them, then they; until the date they may come back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from begun import LETTER, STATEMENT, letter_claimed
from chatting import Everyone, with_people
from routing.people import Standing
from routing.series.model import SeriesState

if TYPE_CHECKING:
    from pathlib import Path

    from chatting import Seat

MONTHLY = "February books on the 5th of every month"


@pytest.fixture
def w(tmp_path: Path) -> Everyone:
    return with_people(tmp_path, datetime(2026, 2, 23, 9, 20, tzinfo=UTC))


def goes(who: Seat) -> None:
    who.writes("I'm leaving")
    who.presses("leave_yes")


def test_who_stays_after_all_goes_on_as_before(w: Everyone) -> None:
    w.ben.writes("I'm leaving")
    w.ben.presses("leave_not")
    assert w.ben.keys == ["leaving_not"]
    assert w.ben.person.standing == Standing.ACTIVE
    w.ben.presses("leave_yes")
    assert w.ben.keys == ["refused.card_over"]


def test_only_who_does_the_work_passes_it_on(w: Everyone) -> None:
    letter_claimed(w)
    assert w.mara.tries("P-1", "leave_pass.1") == ["refused.not_yours"]
    assert w.ana.tries("P-2", "leave_pass.1") == ["refused.no_task"]
    assert w.desk.task().provider == w.ben.person.provider


def test_what_comes_back_by_itself_ends_with_whoever_agreed_to_it(w: Everyone) -> None:
    tom = w.desk.enroll("tom", "client", firm="Lind", position="owner")
    w.mara.writes(MONTHLY, STATEMENT)
    w.mara.presses("go")
    w.mara.writes(f"{LETTER} every month")
    w.mara.presses("go")
    assert w.mara.tries("S-2", "series_end") == ["series_ended"]
    tom.writes("Please plan our posts every month")
    tom.presses("go")
    w.mara.writes("I'm leaving")
    for ref in (1, 2):
        w.mara.presses(f"leave_stop.{ref}")
    w.mara.presses("leave_yes")
    assert w.mara.keys == ["left", "series_ended"], "what was ended before is not told again"
    client = tom.person.client
    assert client is not None
    orders = w.desk.ledger.read(lambda reads: reads.series_of(client))
    assert {one.requester: one.state for one in orders} == {
        w.mara.person.id: SeriesState.ENDED,
        tom.person.id: SeriesState.ACTIVE,
    }


def test_who_comes_back_before_the_date_is_not_erased(w: Everyone) -> None:
    goes(w.ana)
    erase_at = w.ola.hears("somebody_left").facts["erase"]
    assert erase_at == w.ana.person.erase_at
    w.desk.enroll("ana", "provider", services="bookkeeping")
    assert w.ana.person.standing == Standing.ACTIVE
    w.desk.passes(days=60)
    assert w.desk.now - timedelta(days=1) > erase_at  # type: ignore[operator]
    assert w.ola.keys == []
    w.ana.writes("hello")
    assert w.ana.keys == ["hello"]


def test_no_leave_begins_for_who_has_left_by_then(w: Everyone) -> None:
    w.ana.writes("I'm on holiday from 9 to 20 March")
    w.desk.order("leave", person="Ana")
    w.desk.passes(days=20)
    assert w.desk.told == []
    assert not w.ana.person.away

"""A planned absence: it begins on its day, and clients whose work it concerns are asked before."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from begun import STATEMENT
from routing.changes.model import Stage
from routing.understanding.phrases.profile import told
from routing.values import ArrangementId

if TYPE_CHECKING:
    from chatting import Everyone


def begun(w: Everyone) -> None:
    w.mara.writes("my books always go to Ana")
    w.mara.writes("February books by Friday noon", STATEMENT)
    w.mara.presses("go")
    w.ana.presses("claim")


def stages(w: Everyone) -> list[Stage]:
    """How what was announced to Mara of her books stands."""
    held = w.desk.ledger.read(lambda reads: reads.arrangement(ArrangementId(1)))
    return [told.stage for told in held.changes]


def test_leave_to_come_is_planned_and_told(w: Everyone) -> None:
    begun(w)
    w.ana.writes("I'm on holiday from 9 to 20 March")
    assert not w.ana.person.away
    assert w.ana.hears("leave_planned").facts["from"] == date(2026, 3, 9)
    facts = w.mara.hears("notice.away").facts
    assert (facts["from"], facts["until"]) == (date(2026, 3, 9), date(2026, 3, 22))
    assert "provider_leave" in w.ola.keys
    w.desk.passes(days=14)
    assert w.ana.person.away
    w.desk.passes(days=15)
    assert not w.ana.person.away


def test_who_stays_after_all_says_so(w: Everyone) -> None:
    begun(w)
    w.ana.writes("I'm on holiday from 9 to 20 March")
    w.mara.presses("notice_agree.1")
    w.ana.presses("leave_drop")
    assert "notice_dropped.away" in w.mara.keys
    assert "provider_stays" in w.ola.keys
    w.desk.passes(days=20)
    assert not w.ana.person.away
    assert w.ana.tries(f"P-{w.ana.person.id}", "leave_drop") == ["refused.card_over"]


def test_days_that_are_said_anew_are_put_to_the_client_anew(w: Everyone) -> None:
    begun(w)
    w.ana.writes("I'm on holiday from 9 to 20 March")
    w.ana.writes("I'm on holiday from 16 to 27 March")
    assert w.mara.keys == ["notice_dropped.away", "notice.away"]
    assert stages(w) == [Stage.REFUSED, Stage.PUT]


def test_leave_that_would_end_before_it_begins_has_no_end_yet(w: Everyone) -> None:
    w.ana.writes("I'm on holiday from 9 March until tomorrow")
    assert "back" not in w.ana.hears("leave_planned").facts
    assert w.ana.person.leave_until_at is None


def test_what_the_client_said_no_to_is_not_taken_back_again(w: Everyone) -> None:
    begun(w)
    w.ana.writes("I'm on holiday from 9 to 20 March")
    w.mara.presses("notice_talk.1")
    w.ana.presses("leave_drop")
    assert w.mara.keys == []
    assert stages(w) == [Stage.REFUSED]


def test_whose_work_another_one_usually_does_by_now_is_not_asked(w: Everyone) -> None:
    begun(w)
    w.desk.enroll("eva", "provider", services="bookkeeping")
    w.mara.writes("my books always go to Eva")
    w.ana.writes("I'm on holiday from 9 to 20 March")
    assert "clients" not in w.ana.hears("leave_planned").facts
    assert w.mara.keys == []


def test_while_a_colleague_is_there_no_client_is_asked(w: Everyone) -> None:
    begun(w)
    w.desk.enroll("bea", "provider", firm="ana", services="bookkeeping")
    w.ana.writes("I'm on holiday from 9 to 20 March")
    assert "clients" not in w.ana.hears("leave_planned").facts
    assert w.mara.keys == []


def test_a_free_day_is_told_to_no_client(w: Everyone) -> None:
    begun(w)
    w.ana.writes("I'm away tomorrow")
    assert not w.ana.person.away
    assert w.mara.keys == []
    w.desk.passes(days=1)
    assert w.ana.person.away


def test_a_round_that_falls_into_it_is_told(w: Everyone) -> None:
    w.mara.writes("my books always go to Ana")
    w.mara.writes("February books on the 5th of every month", STATEMENT)
    w.mara.presses("go")
    w.ana.presses("claim")
    w.ana.writes("I'm on leave from 4 to 5 April")
    assert "notice.away" in w.mara.keys


def test_one_client_reads_one_card_of_all_their_work(w: Everyone) -> None:
    begun(w)
    w.mara.writes("Please chase the open invoices by Friday")
    w.mara.presses("go")
    told = w.ana.writes("I'm on holiday from 9 to 20 March")
    assert sum(notice.key == "notice.away" for notice in told) == 1


def test_work_is_not_offered_into_somebodys_leave(w: Everyone) -> None:
    begun(w)
    w.ana.writes("I'm on holiday from 2 to 20 March")
    assert stages(w) == [Stage.PUT]


@pytest.mark.parametrize(
    "said",
    [
        "I'm on leave 9-20 March",
        "Urlaub vom 9. bis 20. März",
        "Ich habe vom 9. bis 20. März Urlaub",
        "estaré de vacaciones del 9 al 20 de marzo",
        "no estoy del 9 al 20 de marzo",
    ],
)
def test_it_is_said_in_any_of_our_languages(said: str) -> None:
    found = told(said)
    assert found is not None
    assert found.what == "away"


def test_away_from_a_desk_is_no_absence() -> None:
    assert told("I am away from my desk") is None


@pytest.mark.parametrize(
    "text",
    ["I'm on holiday until 20 March", "ich bin bis 20. März im Urlaub"],
)
def test_who_is_away_until_a_day_is_back_as_it_opens(w: Everyone, text: str) -> None:
    w.ana.writes(text)
    assert w.ana.person.away_until_at == datetime(2026, 3, 20, 8, tzinfo=UTC)


def test_away_from_now_on_is_as_before(w: Everyone) -> None:
    begun(w)
    w.ana.writes("I'm away until Monday")
    assert w.ana.person.away
    assert "ill" not in w.ana.hears("ill").facts

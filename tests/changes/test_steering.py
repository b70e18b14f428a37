"""An agreed change of people says who is asked: from its day on, and for what is new by then."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from begun import STATEMENT
from routing.arrangement import Arrangement, UsualSet, evolve_arrangement
from routing.changes.model import (
    ChangeNotice,
    NoticeAgreed,
    NoticeBegun,
    NoticePut,
    NoticeRefused,
    What,
)
from routing.figures.ahead import ahead
from routing.values import ArrangementId, PartyId, PersonId

if TYPE_CHECKING:
    from chatting import Everyone, Seat

ANA, EVA, BEA = PartyId(1), PartyId(2), PersonId(9)
JUNE = datetime(2026, 6, 1, tzinfo=UTC)
MAY, JULY = JUNE - timedelta(days=20), JUNE + timedelta(days=30)


# --- the rule ---


def put(what: What, **more: object) -> NoticePut:
    told = {"old": ANA, "new": EVA, "from_at": JUNE, "n": 1, **more}
    return NoticePut(notice=ChangeNotice(what=what, **told))  # type: ignore[arg-type]


def after(*events: object, stand_in: PartyId | None = None) -> Arrangement:
    held = Arrangement(id=ArrangementId(1), usual=ANA, stand_in=stand_in)
    for event in events:
        held = evolve_arrangement(held, event)  # type: ignore[arg-type]
    return held


def test_an_agreed_change_of_people_holds_from_its_day_on() -> None:
    held = after(put(What.PEOPLE), NoticeAgreed(n=1, from_at=JUNE))
    assert held.does_at(MAY) == ANA
    assert held.does_at(JUNE) == EVA
    assert held.usual == ANA, "nothing is written before its day"


@pytest.mark.parametrize("said", [(), (NoticeRefused(n=1),)])
def test_what_was_not_agreed_changes_nothing(said: tuple[object, ...]) -> None:
    assert after(put(What.PEOPLE), *said).does_at(JULY) == ANA


def test_of_two_agreed_changes_the_later_day_counts() -> None:
    back = put(What.PEOPLE, n=2, new=ANA, from_at=JULY)
    both = (NoticeAgreed(n=1, from_at=JUNE), back, NoticeAgreed(n=2, from_at=JULY))
    held = after(put(What.PEOPLE), *both)
    assert (held.does_at(JUNE), held.does_at(JULY)) == (EVA, ANA)


def test_while_somebody_is_away_the_stand_in_is_asked_first() -> None:
    told = put(What.AWAY, until_at=JULY)
    held = after(told, NoticeAgreed(n=1, from_at=JUNE), stand_in=EVA)
    assert [held.does_at(at) for at in (MAY, JUNE, JULY)] == [ANA, EVA, ANA]
    assert after(told).does_at(JUNE) is None, "without a stand-in nobody is asked first"
    for_ever = after(put(What.AWAY), stand_in=EVA)
    assert for_ever.does_at(JULY) == EVA


def test_the_colleague_who_was_agreed_stays_until_somebody_else_is_named() -> None:
    agreed = (put(What.PEOPLE, new=ANA, who=BEA), NoticeAgreed(n=1, from_at=JUNE))
    held = after(*agreed, NoticeBegun(n=1))
    assert (held.usual, held.who) == (ANA, BEA)
    assert evolve_arrangement(held, UsualSet(stand_in=EVA)).who == BEA
    assert evolve_arrangement(held, UsualSet(usual=EVA)).who is None
    assert evolve_arrangement(held, UsualSet(nobody=True)).who is None


# --- at the desk ---


def agreed(w: Everyone, kind: str, said: str) -> None:
    """The operator announces it of Lind's books, and Mara agrees."""
    w.ola.writes("changes")
    w.ola.writes("Lind")
    w.ola.presses(f"notice_{kind}")
    w.ola.writes(said)
    w.mara.presses(f"notice_agree.{len(held(w).changes)}")


def held(w: Everyone) -> Arrangement:
    return w.desk.ledger.read(lambda reads: reads.arrangement(ArrangementId(1)))


def begun(w: Everyone) -> Seat:
    """Ana has Mara's books, as always; Eva could do them too. Give Eva."""
    eva = w.desk.enroll("eva", "provider", services="bookkeeping")
    w.mara.writes("my books always go to Ana")
    w.mara.writes("February books by Friday noon", STATEMENT)
    w.mara.presses("go")
    w.ana.presses("claim")
    return eva


def asked_first(w: Everyone, words: str) -> list[str]:
    """Whom new work of Mara's is offered to first."""
    w.mara.writes(words, STATEMENT)
    w.mara.presses("go")
    heard = w.desk.told
    people = {w.desk.seat(name).person.id: name for name in ("ana", "eva")}
    return [people[n.to] for n in heard if n.key == "offer" and n.to in people]


def test_new_work_goes_to_the_new_one_from_the_day_on(w: Everyone) -> None:
    begun(w)
    agreed(w, "people", "Eva from Thursday")
    w.desk.passes(days=1)
    assert asked_first(w, "March books by next Friday") == ["ana"]
    w.desk.passes(days=2)
    assert asked_first(w, "April books by next Friday") == ["eva"]


def test_what_was_confirmed_and_offered_before_stays_where_it_is(w: Everyone) -> None:
    eva = begun(w)
    agreed(w, "people", "Eva from tomorrow")
    assert asked_first(w, "March books by next Friday") == ["ana"]
    w.ana.presses("claim", "T-2")
    w.ana.presses("start", "T-2")
    w.desk.passes(days=1)
    assert held(w).usual == eva.person.provider
    assert w.desk.task(2).provider == w.ana.person.provider


def test_a_round_goes_by_its_own_day_and_says_who_does_it(w: Everyone) -> None:
    eva = w.desk.enroll("eva", "provider", services="bookkeeping")
    w.mara.writes("my books always go to Ana")
    w.mara.writes("February books on the 5th of every month", STATEMENT)
    w.mara.presses("go")
    w.ana.presses("claim")
    for said in ("All matched.", "0"):
        if said == "All matched.":
            w.ana.presses("deliver")
        w.ana.writes(said)
    w.ana.presses("took.60")
    w.mara.presses("accept")
    agreed(w, "people", "Eva from 1 April")
    assert coming(w) == {eva.person.provider: 1}, "the round of April is hers ahead of time"
    w.desk.passes(days=31, hours=5)
    assert held(w).usual == w.ana.person.provider, "it is still March"
    w.mara.presses("round_go")
    w.mara.writes("here it is", STATEMENT)
    assert {offer.provider for offer in w.desk.task(2).offers} == {eva.person.provider}


def coming(w: Everyone) -> dict[PartyId | None, int]:
    """How many tasks and rounds each provider has until the middle of April."""
    weeks = (w.desk.now, datetime(2026, 4, 20, tzinfo=UTC))
    (found,) = w.desk.ledger.read(lambda r: ahead(r, w.desk.desk.house, w.desk.now, weeks))
    return {load.provider: load.tasks for load in found.loads}


def test_within_a_firm_the_agreed_colleague_reads_the_offer_alone(w: Everyone) -> None:
    begun(w)
    bea = w.desk.enroll("bea", "provider", firm="ana", services="bookkeeping")
    assert bea.person.provider == w.ana.person.provider
    agreed(w, "people", "Bea from today")
    w.mara.writes("March books by next Friday", STATEMENT)
    w.mara.presses("go")
    assert "offer" in bea.keys
    assert "offer" not in w.ana.keys
    bea.presses("claim", "T-2")
    assert w.desk.task(2).worker == bea.person.id


def test_while_the_colleague_is_away_the_whole_firm_is_asked(w: Everyone) -> None:
    begun(w)
    bea = w.desk.enroll("bea", "provider", firm="ana", services="bookkeeping")
    agreed(w, "people", "Bea from today")
    bea.writes("I'm away until Monday")
    w.mara.writes("March books by next Friday", STATEMENT)
    w.mara.presses("go")
    assert "offer" in w.ana.keys


def test_an_absence_that_the_desk_announced_sends_work_to_the_stand_in(w: Everyone) -> None:
    begun(w)
    w.mara.presses("name_stand_in")
    w.mara.writes("Eva")
    agreed(w, "away", "from tomorrow until Thursday")
    w.desk.passes(days=1)
    assert asked_first(w, "March books by next Friday") == ["eva"]
    w.desk.passes(days=3)
    assert asked_first(w, "April books by next Friday") == ["ana"]

"""Another person, scope or an absence: announced in chat, put on one card, agreed or talked of."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from begun import PROSPECTS, STATEMENT
from chatting import rows
from routing.changes.model import Stage, What
from routing.changes.putting import PRESSES
from routing.changes.telling import every_row, standing
from routing.notices.model import About, Firm, Subject, Words, Work
from routing.ports import Cause
from routing.refusals import Refused
from routing.talk import Pressed
from routing.unit import Unit
from routing.values import ArrangementId, Money, ServiceKey

if TYPE_CHECKING:
    from chatting import Everyone, Seat
    from routing.arrangement import Arrangement
    from routing.notices.model import Fact
    from routing.ports import Tx

JUNE = date(2026, 6, 1)


def held(w: Everyone) -> Arrangement:
    return w.desk.ledger.read(lambda reads: reads.arrangement(ArrangementId(1)))


def firm(seat: Seat) -> Firm:
    party = seat.person.provider
    assert party is not None
    return Firm(party=party)


def eva(w: Everyone) -> Seat:
    return w.desk.seat("eva")


def words(w: Everyone, fact: Fact) -> str:
    assert isinstance(fact, Words)
    return w.desk.ledger.read(lambda reads: reads.words(fact.text))


def begun(w: Everyone) -> None:
    """Ana has Mara's books, as always; Eva could do them too."""
    w.desk.enroll("eva", "provider", services="bookkeeping")
    w.mara.writes("my books always go to Ana")
    w.mara.writes("February books by Friday noon", STATEMENT)
    w.mara.presses("go")
    w.ana.presses("claim")
    w.desk.passes(hours=1)


def of_lind(w: Everyone, kind: str, said: str) -> None:
    """The operator announces a change of Lind's books."""
    w.ola.writes("changes")
    w.ola.writes("Lind")
    w.ola.presses(f"notice_{kind}")
    w.ola.writes(said)


def test_somebody_else_does_it_from_a_day_on(w: Everyone) -> None:
    begun(w)
    of_lind(w, "people", "Eva from 1 June")
    facts = w.mara.hears("notice.people").facts
    assert (facts["old"], facts["new"], facts["from"]) == (firm(w.ana), firm(eva(w)), JUNE)
    assert held(w).usual == w.ana.person.provider
    w.mara.presses("notice_agree.1")
    assert eva(w).hears("notice_told.people").facts["yours"]
    assert "yours" not in w.ana.hears("notice_told.people").facts
    assert "desk_notice_agreed.people" in w.ola.keys
    assert held(w).usual == w.ana.person.provider
    w.desk.passes(days=98)
    assert held(w).usual == eva(w).person.provider
    assert held(w).changes[0].stage == Stage.BEGUN


def test_work_that_somebody_has_stays_with_them(w: Everyone) -> None:
    begun(w)
    of_lind(w, "people", "Eva from today")
    w.mara.presses("notice_agree.1")
    task = w.desk.ledger.read(lambda reads: reads.find_task(1))
    assert task is not None
    assert task.provider == w.ana.person.provider
    assert held(w).usual == eva(w).person.provider


def test_another_scope_is_read_by_who_takes_the_work_then(w: Everyone) -> None:
    begun(w)
    of_lind(w, "scope", "with the VAT return, from today")
    facts = w.mara.hears("notice.scope").facts
    assert words(w, facts["said"]) == "with the VAT return"
    w.mara.presses("notice_agree.1")
    assert words(w, w.ana.hears("notice_told.scope").facts["said"]) == "with the VAT return"
    w.desk.passes(hours=1)
    w.mara.writes("March books by next Friday", STATEMENT)
    w.mara.presses("go")
    w.ana.presses("claim", "T-2")
    assert words(w, w.ana.hears("brief").facts["agreed"]) == "with the VAT return"
    of_lind(w, "scope", "payroll too, from today")
    assert words(w, w.mara.hears("notice.scope").facts["former"]) == "with the VAT return"


def test_what_was_confirmed_before_keeps_its_scope(w: Everyone) -> None:
    begun(w)
    of_lind(w, "scope", "payroll too, from today")
    w.mara.presses("notice_agree.1")
    w.ana.presses("start")
    card = w.desk.history.card_for(w.ana.person.id, about=None, action="deliver")
    assert card is not None
    assert "agreed" not in w.ana.hears("brief").facts


def test_an_absence_is_told_with_who_stands_in(w: Everyone) -> None:
    begun(w)
    w.mara.presses("name_stand_in")
    w.mara.writes("Eva")
    of_lind(w, "away", "3 to 14 August")
    facts = w.mara.hears("notice.away").facts
    assert (facts["from"], facts["until"]) == (date(2026, 8, 3), date(2026, 8, 14))
    assert (facts["old"], facts["new"]) == (firm(w.ana), firm(eva(w)))
    w.mara.presses("notice_agree.1")
    assert eva(w).hears("notice_told.away").facts["yours"]
    assert held(w).stand_in == eva(w).person.provider


def test_a_price_goes_the_way_that_prices_go(w: Everyone) -> None:
    begun(w)
    of_lind(w, "price", "66.00 EUR from 1 June")
    assert w.mara.hears("change_notice").facts["new"]
    w.mara.presses("change_agree")
    w.mara.writes("changes")
    (row,) = w.mara.hears("changes").facts["changes"]  # type: ignore[misc]
    assert (row["what"], row["from"], row["stage"]) == ("price", JUNE, "agreed")


@pytest.mark.parametrize(
    ("said", "minor", "hourly"),
    [
        ("66,00 EUR ab 1. Juni", 6600, False),
        ("€66 from 1 June", 6600, False),
        ("1.200,00 € from 1 June", 120000, False),
        ("45 EUR an hour from 1 June", 4500, True),
        ("45 € la hora desde el 1 de junio", 4500, True),
    ],
)
def test_a_price_is_read_as_people_write_it(
    w: Everyone, said: str, minor: int, *, hourly: bool
) -> None:
    begun(w)
    of_lind(w, "price", said)
    facts = w.mara.hears("change_notice").facts
    assert facts["new"] == Money(minor=minor, currency="EUR")
    assert facts.get("hourly", False) == hourly


def test_talking_about_it_leaves_everything_as_it_is(w: Everyone) -> None:
    begun(w)
    of_lind(w, "people", "Eva from 1 June")
    w.mara.presses("notice_talk.1")
    assert "desk_notice_refused.people" in w.ola.keys
    assert "wants_person" in w.ola.keys
    assert held(w).changes[0].stage == Stage.REFUSED
    assert w.mara.tries("A-1", "notice_agree.1") == ["refused.change_over"]


def test_a_provider_announces_of_their_own_clients(w: Everyone) -> None:
    begun(w)
    w.ana.writes("changes")
    w.ana.presses(f"notice_for.{w.mara.person.client}")
    w.ana.presses("notice_scope")
    w.ana.writes("receipts are filed too, from 1 June")
    assert words(w, w.mara.hears("notice.scope").facts["said"]) == "receipts are filed too"
    w.ana.presses("notice_drop.1")
    assert "notice_dropped.scope" in w.mara.keys
    assert held(w).changes[0].stage == Stage.REFUSED


def test_a_provider_names_nobody_of_another_firm(w: Everyone) -> None:
    begun(w)
    w.ana.writes("changes")
    w.ana.presses(f"notice_for.{w.mara.person.client}")
    w.ana.presses("notice_people")
    w.ana.writes("Eva from 1 June")
    assert w.ana.keys == ["refused.notice_nobody"]


def test_a_provider_sets_no_price(w: Everyone) -> None:
    begun(w)
    assert w.ana.tries("A-1", "notice_price") == ["refused.only_operator"]


def test_a_provider_sees_nothing_of_other_clients(w: Everyone) -> None:
    begun(w)
    eva(w).writes("changes")
    assert eva(w).hears("notice_for").facts["nobody"]
    assert eva(w).tries("A-1", "notice_scope") == ["refused.no_arrangement"]


@pytest.mark.parametrize(
    ("kind", "said", "code"),
    [
        ("people", "Nobody from 1 June", "refused.notice_nobody"),
        ("people", "Ana from 1 June", "refused.same_terms"),
        ("scope", "from 1 June", "refused.notice_empty"),
        ("away", "soon", "refused.notice_when"),
        ("price", "cheaper", "refused.bad_field"),
        ("price", "from 1 June", "refused.bad_field"),
    ],
)
def test_what_says_too_little_is_asked_again(w: Everyone, kind: str, said: str, code: str) -> None:
    begun(w)
    of_lind(w, kind, said)
    assert w.ola.keys == [code]
    assert w.ola.asked[0].kind == "notice"


def test_a_client_who_is_not_known_is_asked_for_again(w: Everyone) -> None:
    begun(w)
    w.ola.writes("changes")
    w.ola.writes("Linden")
    assert w.ola.keys == ["refused.notice_nobody"]
    w.ola.presses("notice_off")
    assert w.ola.asked == ()


def test_who_may_not_approve_agrees_to_nothing(w: Everyone) -> None:
    begun(w)
    of_lind(w, "people", "Eva from 1 June")
    tom = w.desk.enroll("tom", "client", firm="Lind")
    eve = w.desk.enroll("eve", "client", firm="Eve & Co")
    assert tom.tries("A-1", "notice_agree.1") == ["refused.only_approver"]
    assert eve.tries("A-1", "notice_agree.1") == ["refused.no_arrangement"]
    assert w.mara.tries("S-1", "notice_agree.1") == ["refused.no_action"]


def test_a_client_reads_the_prices_that_were_and_will_be(w: Everyone) -> None:
    """What the provider gets for it is not theirs to read, nor what they said no to."""
    begun(w)
    w.desk.order("terms", client="Lind", service="bookkeeping", pay="40.00 EUR")
    of_lind(w, "price", "66 EUR from 1 March")
    w.mara.presses("change_agree")
    of_lind(w, "price", "45 EUR an hour from 1 June")
    w.mara.writes("changes")
    agreed, asked = rows(w.mara.hears("changes"), "changes")
    assert (agreed["price"], agreed["stage"]) == (Money(minor=6600, currency="EUR"), "agreed")
    assert "hourly" not in agreed
    assert (asked["price"], asked["stage"]) == (Money(minor=4500, currency="EUR"), "put")
    assert asked["hourly"]
    w.mara.presses("change_agree")
    w.mara.writes("changes")
    agreed, now = rows(w.mara.hears("changes"), "changes")
    assert (now["stage"], now["hourly"]) == ("agreed", True)


def test_a_client_reads_what_was_agreed(w: Everyone) -> None:
    w.mara.writes("changes")
    assert w.mara.hears("changes").facts["empty"]
    begun(w)
    of_lind(w, "people", "Eva from 1 June")
    w.mara.writes("changes")
    (row,) = w.mara.hears("changes").facts["changes"]  # type: ignore[misc]
    assert (row["what"], row["stage"]) == (What.PEOPLE, Stage.PUT)


def standings(w: Everyone) -> list[str]:
    """How everything that was announced of Lind's books stands."""

    def look(tx: Tx) -> list[str]:
        unit = Unit(tx, w.desk.desk.house, Cause(now=w.desk.now, at=w.desk.now))
        rows = every_row(unit, tx.arrangement(ArrangementId(1)))
        return [standing(unit, row) for _, row in rows]

    return w.desk.ledger.write(look)


def test_a_change_is_asked_then_agreed_then_holds_and_an_absence_is_over(w: Everyone) -> None:
    begun(w)
    of_lind(w, "people", "Eva from 1 March")
    of_lind(w, "away", "3 to 5 March")
    assert standings(w) == ["asked", "asked"]
    w.mara.presses("notice_agree.1")
    w.mara.presses("notice_agree.2")
    assert standings(w) == ["agreed", "agreed"]
    w.desk.passes(days=9)
    assert standings(w) == ["holds", "holds"]
    w.desk.passes(days=9)
    assert standings(w) == ["holds", "over"]
    of_lind(w, "scope", "payroll too, from 1 June")
    w.mara.presses("notice_talk.3")
    assert standings(w) == ["holds", "over", "refused"]


# --- several services, several people ---


def with_appointments(w: Everyone) -> None:
    """Ana has Mara's books and makes her appointments too; Tom is a member of her firm."""
    begun(w)
    w.desk.enroll("tom", "client", firm="Lind")
    w.mara.writes("Book three meetings from this list by Friday", PROSPECTS)
    w.mara.presses("go")
    while w.mara.asked:
        w.mara.writes("they have it")
    w.ana.presses("claim", "T-2")


def test_of_several_services_it_is_asked_which(w: Everyone) -> None:
    with_appointments(w)
    w.ola.writes("changes")
    w.ola.writes("Mara")
    assert set(w.ola.hears("notice_which").actions[:2]) == {
        "notice_of.bookkeeping",
        "notice_of.appointments",
    }
    w.ola.presses("notice_of.appointments")
    assert w.ola.hears("notice_what").facts["work"] == Work(service=ServiceKey("appointments"))
    client = w.mara.person.client
    card = Subject(kind=About.PARTY, id=int(client or 0))
    assert client is not None
    assert unknown(w, card) == "no_arrangement"


def unknown(w: Everyone, card: Subject) -> str:
    """What pressing a service that they do not have there is refused with."""

    def press(tx: Tx) -> None:
        unit = Unit(
            tx, w.desk.desk.house, Cause(now=w.desk.now, at=w.desk.now, actor=w.ola.person.id)
        )
        PRESSES["notice_of"](unit, Pressed(about=card, arg="payroll"))

    with pytest.raises(Refused) as refused:
        w.desk.ledger.write(press)
    return refused.value.code


def test_one_absence_is_agreed_to_once_for_all_they_do(w: Everyone) -> None:
    with_appointments(w)
    w.ana.writes("I'm on holiday from 9 to 20 March")
    assert w.mara.hears("notice.away").facts["works"]
    assert "notice.away" not in w.desk.seat("tom").keys
    w.mara.presses("notice_agree.1")
    helds = w.desk.ledger.read(lambda reads: reads.arrangements_of(w.mara.person.client))  # type: ignore[arg-type]
    assert [one.changes[0].stage for one in helds] == [Stage.AGREED, Stage.AGREED]
    w.ana.presses("leave_drop")
    assert "notice_dropped.away" in w.mara.keys
    assert "notice_dropped.away" not in w.desk.seat("tom").keys


def test_who_stands_in_by_then_is_not_told_of_the_absence_any_more(w: Everyone) -> None:
    begun(w)
    of_lind(w, "people", "Eva from 1 March")
    w.mara.presses("notice_agree.1")
    w.ana.writes("I'm on holiday from 9 to 20 March")
    assert "notice.away" not in w.mara.keys


def test_whoever_stands_in_when_it_is_agreed_to_is_who_was_announced(w: Everyone) -> None:
    begun(w)
    w.mara.presses("name_stand_in")
    w.mara.writes("Eva")
    of_lind(w, "away", "3 to 14 August")
    w.desk.enroll("zoe", "provider", services="bookkeeping")
    assert w.mara.tries("A-1", "name_stand_in") == ["ask_stand_in"]
    w.mara.writes("Zoe")
    assert held(w).stand_in != eva(w).person.provider
    w.mara.presses("notice_agree.1")
    assert held(w).stand_in == eva(w).person.provider


def test_an_absence_that_is_over_before_it_begins_is_none(w: Everyone) -> None:
    begun(w)
    of_lind(w, "away", "until 1 February 2026")
    assert w.ola.keys == ["refused.notice_when"]


def test_a_file_announces_nothing_and_nothing_is_announced_after_all(w: Everyone) -> None:
    begun(w)
    of_lind(w, "people", "")
    w.ola.writes("Eva from 1 June", STATEMENT)
    assert held(w).changes == ()
    w.ola.tries("T-1", "write")
    w.ola.presses("notice_off")
    assert "notice" not in [one.kind for one in w.ola.asked]


def test_a_change_is_taken_back_by_its_author_while_nobody_agreed(w: Everyone) -> None:
    begun(w)
    of_lind(w, "people", "Eva from 1 June")
    assert w.ana.tries("A-1", "notice_drop.1") == ["refused.no_arrangement"]
    assert w.ola.tries("P-1", "notice_drop.1") == ["refused.no_arrangement"]
    assert w.ola.tries("A-1", "notice_drop.7") == ["refused.no_arrangement"]
    w.mara.presses("notice_agree.1")
    assert w.ola.tries("A-1", "notice_drop.1") == ["refused.change_over"]


def test_what_is_not_theirs_nobody_announces(w: Everyone) -> None:
    begun(w)
    assert w.mara.tries("A-1", "notice_scope") == ["refused.no_arrangement"]
    assert w.ana.tries("S-1", "notice_for.99") == ["refused.no_arrangement"]
    assert w.ana.tries("S-1", "notice_for.all") == ["refused.no_arrangement"]
    assert w.mara.tries("A-1", "notice_agree.one") == ["refused.change_over"]

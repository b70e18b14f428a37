"""What work brought: by the client's own estimate, against their own part and the cost."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from routing import commands as c
from routing.arrangement import about_arrangement
from routing.checkin import estimating
from routing.checkin.brought import brought_lately
from routing.checkin.told import brought_rows, change_rows
from routing.first.model import Answer, FirstTold, Item
from routing.money.postings import Account, Posting, Why
from routing.notices.model import About, Firm, Subject
from routing.refusals import Refused
from routing.talk import Pressed
from routing.values import Money, TaskId

if TYPE_CHECKING:
    from looking_back import Weeks
    from routing.checkin.brought import Brought
    from routing.values import PersonId

HOUR = timedelta(hours=1)


def press(weeks: Weeks, who: PersonId, action: str) -> None:
    name, _, arg = action.partition(".")
    pressed = Pressed(about=about_arrangement(weeks.arrangement()), arg=arg)
    weeks.desk.do(lambda unit: estimating.PRESSES[name](unit, pressed), who)


def lately(weeks: Weeks) -> Brought | None:
    held, now = weeks.arrangement(), weeks.desk.now
    return weeks.desk.ledger.read(lambda reads: brought_lately(reads, held, now))


def reworked(weeks: Weeks) -> None:
    task = weeks.asked()
    weeks.taken(task, weeks.desk.ana)
    weeks.handed_in(task, weeks.desk.ana)
    weeks.desk.apply(task, c.SendBack(criteria=()), weeks.desk.mara)
    weeks.later(1)
    weeks.handed_in(task, weeks.desk.ana)
    weeks.desk.press(weeks.desk.mara, "accept", task)


def test_hours_off_the_plate_own_part_and_rework_by_the_clients_own_estimate(weeks: Weeks) -> None:
    weeks.round()
    reworked(weeks)
    press(weeks, weeks.desk.mara, "estimate")
    assert weeks.desk.keys(weeks.desk.mara) == ["ask_saved"]
    press(weeks, weeks.desk.mara, "saved.240")
    assert weeks.desk.keys(weeks.desk.mara) == ["ask_own"]
    press(weeks, weeks.desk.mara, "own.15")
    kept = weeks.desk.notice("estimate_kept").facts["brought"]
    found = lately(weeks)
    assert found is not None
    assert kept == ({"work": kept[0]["work"], **found.row},)  # type: ignore[index,call-overload]
    assert (found.accepted, found.looks, found.again) == (2, 3, 1)
    assert (found.saved_for, found.own_for) == (8 * HOUR, 0.75 * HOUR)
    assert found.cost == (Money(minor=12_000, currency="EUR"),)
    assert found.drawn_for is None


def test_what_was_never_said_is_not_known(weeks: Weeks) -> None:
    weeks.round()
    found = lately(weeks)
    assert found is not None
    assert (found.saved_for, found.own_for) == (None, None)
    assert {"saved", "own", "again", "drawn"}.isdisjoint(found.row)
    press(weeks, weeks.desk.mara, "estimate")
    press(weeks, weeks.desk.mara, "saved.0")
    assert weeks.desk.keys(weeks.desk.mara) == ["estimate_kept"]
    found = lately(weeks)
    assert found is not None
    assert found.saved_for is None
    weeks.week(2)
    (card,) = weeks.told("week_card", weeks.desk.mara)
    assert "estimate" not in card.actions, "I don't know is an answer too"


def test_it_is_asked_on_the_clients_card_until_it_is_said_and_no_provider_reads_it(
    weeks: Weeks,
) -> None:
    weeks.round()
    weeks.week(2)
    (maras,) = weeks.told("week_card", weeks.desk.mara)
    (anas,) = weeks.told("week_card", weeks.desk.ana)
    assert "estimate" in maras.actions
    assert "estimate" not in anas.actions
    assert "brought" in maras.facts
    assert "brought" not in anas.facts
    assert "EUR" not in str(anas)
    with pytest.raises(Refused, match="no_arrangement"):
        press(weeks, weeks.desk.ana, "estimate")


def test_it_may_be_said_in_words_and_anew(weeks: Weeks) -> None:
    def says(text: str) -> bool:
        from operated_desk import said

        question = weeks.desk.ledger.read(lambda tx: tx.questions(weeks.desk.mara))[0]
        answer = estimating.ANSWERS[question.kind]
        return weeks.desk.do(lambda unit: answer(unit, question, said(text)), weeks.desk.mara)

    weeks.round()
    press(weeks, weeks.desk.mara, "estimate")
    assert not says("a good while")
    assert not says("400 h")
    assert says("1 h 30 min")
    assert says("10 min")
    press(weeks, weeks.desk.mara, "estimate")
    assert says("2 h")
    found = lately(weeks)
    assert found is not None
    assert (found.saved_for, found.own_for) == (2 * HOUR, timedelta(minutes=10))
    with pytest.raises(Refused, match="no_action"):
        press(weeks, weeks.desk.mara, "saved.99999")


def test_what_was_said_before_the_first_time_counts_until_it_is_said_anew(weeks: Weeks) -> None:
    weeks.round()
    id = weeks.arrangement().id
    told = FirstTold(item=Item.TOOK, answer=Answer(took_for=3 * HOUR))
    weeks.desk.do(lambda unit: unit.record_arrangement(unit.tx.arrangement(id), told))
    found = lately(weeks)
    assert found is not None
    assert found.saved_for == 3 * HOUR
    press(weeks, weeks.desk.mara, "estimate")
    assert weeks.desk.keys(weeks.desk.mara) == ["ask_own"]
    press(weeks, weeks.desk.mara, "own.15")
    weeks.week(2)
    (card,) = weeks.told("week_card", weeks.desk.mara)
    assert "estimate" not in card.actions
    press(weeks, weeks.desk.mara, "estimate")
    press(weeks, weeks.desk.mara, "saved.60")
    found = lately(weeks)
    assert found is not None
    assert found.saved_for == HOUR


def test_where_nothing_was_accepted_there_is_nothing_to_tell(weeks: Weeks) -> None:
    task = weeks.asked()
    weeks.taken(task, weeks.desk.ana)
    assert lately(weeks) is None
    press(weeks, weeks.desk.mara, "estimate")
    press(weeks, weeks.desk.mara, "saved.0")
    assert "brought" not in weeks.desk.notice("estimate_kept").facts
    held, now = (weeks.arrangement(),), weeks.desk.now
    assert weeks.desk.ledger.read(lambda reads: brought_rows(reads, held, now)) == ()


def test_hours_paid_for_beforehand_are_told_as_hours(weeks: Weeks) -> None:
    from routing.checkin.brought import brought
    from routing.figures.wanted import Wanted

    task = weeks.round()
    held, now = weeks.arrangement(), weeks.desk.now
    columns = weeks.desk.ledger.read(lambda reads: reads.facts(Wanted()))

    def drawn(why: Why, amount: int, account: Account = Account.RETAINER) -> Posting:
        return Posting(
            about=Subject(kind=About.RETAINER, id=1),
            n=1,
            line=1,
            at=now,
            why=why,
            account=account,
            unit="min",
            amount=amount,
            task=TaskId(task),
        )

    lines = [
        drawn(Why.DRAWN, 90),
        drawn(Why.DRAWN, -90, Account.TIME),
        drawn(Why.GIVEN_BACK, -30),
        drawn(Why.LAPSED, -500),
    ]
    found = brought(columns, held, lines, now - 100 * HOUR, now + HOUR)
    assert (found.cost, found.drawn_for) == ((), HOUR)


def test_the_report_reads_the_same_of_every_client(weeks: Weeks) -> None:
    weeks.round()
    held, now = weeks.arrangement(), weeks.desk.now
    (row,) = weeks.desk.ledger.read(lambda reads: brought_rows(reads, (held,), now))
    assert row["client"] == Firm(party=held.client)
    assert weeks.desk.ledger.read(lambda reads: change_rows(reads, held, now)) == ()

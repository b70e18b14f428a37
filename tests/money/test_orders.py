"""Orders about money at the desk: retainers, other terms, and what a wrong field is answered."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from begun import PROSPECTS, STATEMENT, books_claimed, books_confirmed, books_finished
from chatting import rows
from routing.notices.model import Firm
from routing.values import Money, PartyId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from chatting import Everyone, Seat
    from routing.money.retainer import Retainer
    from routing.notices.model import Fact, Notice

BOOKS_OF_OCTOBER = "Please reconcile the October books by Friday noon"
BOOKS = {"client": "Lind", "service": "bookkeeping"}


def euros(minor: int) -> Money:
    return Money(minor=minor, currency="EUR")


def refused(told: list[Notice]) -> tuple[str, object]:
    """Give the code of a refusal, and the value that it names."""
    (notice,) = told
    return notice.key, notice.facts.get("value")


def accepted(w: Everyone, took: str = "60") -> None:
    """Mara's books are claimed, delivered and accepted."""
    books_confirmed(w)
    books_finished(w, took)


def retainer(w: Everyone) -> Retainer:
    client = w.mara.person.client
    assert client is not None
    held = w.desk.ledger.read(lambda reads: reads.retainer_of(client))
    assert held is not None
    return held


@pytest.mark.parametrize(
    ("fields", "monthly"),
    [
        ({"hours": "10", "over": "45", "fee": "400"}, timedelta(hours=10)),
        ({"hours": "7.5", "over": "45"}, timedelta(hours=7, minutes=30)),
        ({"hours": "7:20", "over": "45"}, timedelta(hours=7, minutes=20)),
        ({"money": "250.00 EUR", "roll_over": "50"}, euros(25000)),
    ],
)
def test_a_retainer_is_of_hours_or_of_money(
    w: Everyone, fields: dict[str, str], monthly: object
) -> None:
    w.desk.order("retainer", client="Lind", **fields)
    facts = w.mara.hears("retainer").facts
    assert (facts["what"], facts["monthly"], facts["left"]) == ("agreed", monthly, monthly)


def test_what_a_retainer_costs_is_told_with_it(w: Everyone) -> None:
    fields = {"hours": "10", "fee": "400", "over": "45", "roll_over": "2"}
    w.desk.order("retainer", client="mara", **fields)
    facts = w.mara.hears("retainer").facts
    assert (facts["fee"], facts["over"]) == (euros(40000), euros(4500))
    assert facts["roll_over"] == timedelta(hours=2)


@pytest.mark.parametrize(
    ("fields", "code", "value"),
    [
        ({"client": "Lind"}, "refused.retainer_empty", None),
        ({"client": "Lind", "hours": "5", "money": "100"}, "refused.retainer_empty", None),
        ({"client": "Lind", "hours": "5"}, "refused.retainer_over", None),
        ({"client": "Lind", "hours": "ten"}, "refused.bad_field", "ten"),
        ({"client": "Lind", "money": "lots"}, "refused.bad_field", "lots"),
        ({"client": "Nobody", "hours": "5"}, "refused.no_client", None),
        ({"hours": "5"}, "refused.bad_field", ""),
        ({"client": "Lind", "do": "pause"}, "refused.no_retainer", None),
    ],
)
def test_a_retainer_that_cannot_be_is_refused(
    w: Everyone, fields: dict[str, str], code: str, value: object
) -> None:
    assert refused(w.desk.order("retainer", **fields)) == (code, value)


def test_a_name_that_two_firms_share_is_asked_about(w: Everyone) -> None:
    w.desk.enroll("lind", "client", firm="Other")
    (notice,) = w.desk.order("retainer", client="lind", hours="5")
    assert (notice.key, notice.facts["count"]) == ("refused.which_person", 2)


def test_a_retainer_is_paused_resumed_and_ended(w: Everyone) -> None:
    w.desk.order("retainer", client="Lind", hours="10", over="45")
    for what in ("pause", "resume", "end"):
        w.desk.order("retainer", client="Lind", do=what)
        assert w.mara.hears("retainer").facts["what"] == what
    assert refused(w.desk.order("retainer", client="Lind", do="dance"))[0] == "refused.no_retainer"


def test_accepted_work_draws_on_the_retainer_and_the_card_said_so(w: Everyone) -> None:
    w.desk.order("retainer", client="Lind", hours="10", over="45")
    w.mara.writes(BOOKS_OF_OCTOBER, STATEMENT)
    assert w.mara.hears("understood").facts["left"] == timedelta(hours=10)
    w.mara.presses("cancel")
    accepted(w)
    assert retainer(w).left == 9 * 60


def test_what_comes_back_goes_back_to_the_retainer(w: Everyone) -> None:
    w.desk.order("retainer", client="Lind", hours="10", over="45")
    accepted(w)
    assert retainer(w).left == 9 * 60
    w.mara.presses("undo", "T-1")
    assert retainer(w).left == 10 * 60


def test_only_who_may_approve_hears_of_a_retainer(w: Everyone) -> None:
    tom = w.desk.enroll("tom", "client", firm="Lind")
    w.desk.order("retainer", client="Lind", hours="10", over="45")
    assert w.mara.keys == ["retainer"]
    assert tom.keys == []


def test_of_money_that_is_not_enough_it_is_said_what_is_missing(w: Everyone) -> None:
    """What other work will come to is no longer there for this; it costs no more than it does."""
    w.desk.order("retainer", client="Lind", money="100.00 EUR")
    w.mara.writes(BOOKS_OF_OCTOBER, STATEMENT)
    facts = w.mara.hears("understood").facts
    assert (facts["about"], facts["left"]) == (euros(6000), euros(10000))
    assert "over" not in facts
    w.mara.presses("go")
    w.mara.writes("Please do the September books by Friday noon", STATEMENT)
    facts = w.mara.hears("understood").facts
    assert (facts["about"], facts["left"], facts["over"]) == tuple(map(euros, (6000, 4000, 2000)))
    assert "cost" not in facts


def test_of_hours_that_are_not_enough_it_is_said_what_more_would_cost(w: Everyone) -> None:
    w.desk.order("retainer", client="Lind", hours="3", over="45")
    w.mara.writes("Please write our December newsletter")
    facts = w.mara.hears("understood").facts
    assert "over" not in facts
    w.mara.presses("go")
    w.mara.writes("Saturday opening")
    w.mara.writes("Please write our January newsletter")
    facts = w.mara.hears("understood").facts
    assert (facts["left"], facts["over"]) == (timedelta(0), timedelta(hours=3))
    assert facts["cost"] == euros(3 * 4500)


def test_months_that_were_missed_are_opened_in_their_order(w: Everyone) -> None:
    w.desk.order("retainer", client="Lind", hours="10", over="45")
    w.desk.passes(days=100)
    assert retainer(w).month == w.desk.desk.house.month_of(w.desk.now).first


# --- other terms ---


def put(w: Everyone, **fields: str) -> list[Notice]:
    return w.desk.order("terms", **BOOKS, **fields)


def test_another_price_is_agreed_to(w: Everyone) -> None:
    put(w, price="66.00 EUR", **{"from": "2026-12-01"})
    facts = w.mara.hears("change_notice").facts
    assert (facts["old"], facts["new"]) == (euros(6000), euros(6600))
    w.mara.presses("change_agree")
    assert w.mara.hears("change_agreed").facts["new"] == euros(6600)
    assert "desk_change_agreed" in w.ola.keys


def test_another_price_is_talked_about(w: Everyone) -> None:
    put(w, price="66.00 EUR/h")
    assert w.mara.hears("change_notice").facts["hourly"]
    w.mara.presses("change_talk")
    assert "desk_change_refused" in w.ola.keys


def test_what_is_paid_by_the_hour_is_handed_in_with_its_time(w: Everyone) -> None:
    put(w, price="45 EUR/h")
    w.mara.presses("change_agree")
    books_claimed(w)
    w.ana.fills("T-1", note="All matched.", open_items="0")
    assert w.ana.keys == ["refused.took_needed"]
    w.ana.fills("T-1", note="All matched.", open_items="0", took="20")
    assert "delivered_receipt" in w.ana.keys
    w.mara.presses("accept")
    charge = w.desk.task().charge
    assert charge is not None
    assert charge.price == euros(1500)


def test_a_price_for_each_line(w: Everyone) -> None:
    put(w, price="4.50 EUR/item")
    assert w.mara.hears("change_notice").facts["per_item"]


def test_pay_alone_is_between_desk_and_provider(w: Everyone) -> None:
    w.mara.writes("my books always go to Ana")
    put(w, pay="40.00 EUR")
    assert w.mara.keys == []
    facts = w.ana.hears("pay_changed").facts
    assert (facts["old"], facts["new"]) == (euros(3600), euros(4000))


def test_pay_comes_with_an_agreed_price(w: Everyone) -> None:
    w.mara.writes("my books always go to Ana")
    put(w, price="70", pay="42")
    assert w.ana.keys == []
    w.mara.presses("change_agree")
    assert w.ana.hears("pay_changed").facts["new"] == euros(4200)


@pytest.mark.parametrize(
    ("fields", "code", "value"),
    [
        ({}, "refused.same_terms", None),
        ({"price": "60.00 EUR"}, "refused.same_terms", None),
        ({"price": "cheap"}, "refused.bad_field", "cheap"),
        ({"price": "66", "from": "soon"}, "refused.bad_field", "soon"),
    ],
)
def test_terms_that_cannot_be_are_refused(
    w: Everyone, fields: dict[str, str], code: str, value: object
) -> None:
    assert refused(put(w, **fields)) == (code, value)


def test_terms_of_an_unknown_service_are_refused(w: Everyone) -> None:
    told = w.desk.order("terms", client="Lind", service="cooking", price="5")
    assert refused(told) == ("refused.bad_field", "cooking")


def test_who_may_not_approve_agrees_to_nothing(w: Everyone) -> None:
    tom: Seat = w.desk.enroll("tom", "client", firm="Lind")
    put(w, price="66")
    assert tom.tries("A-1", "change_agree") == ["refused.only_approver"]


def test_another_firm_agrees_to_nothing(w: Everyone) -> None:
    eve = w.desk.enroll("eve", "client", firm="Eve & Co")
    put(w, price="66")
    assert eve.tries("A-1", "change_agree") == ["refused.no_arrangement"]


def test_a_change_is_agreed_to_once(w: Everyone) -> None:
    put(w, price="66")
    w.mara.presses("change_agree")
    assert w.mara.tries("A-1", "change_agree") == ["refused.change_over"]


# --- statements ---


def test_a_month_is_told_to_each_side_when_it_is_over(w: Everyone) -> None:
    accepted(w)
    w.desk.passes(days=10)
    w.mara.writes("statement")
    w.mara.presses("month.202611")
    assert w.mara.hears("month_statement").facts["owed"] == (euros(6000),)
    w.ana.writes("statement")
    w.ana.presses("month.202611")
    facts = w.ana.hears("month_statement").facts
    assert facts["paid"] == (euros(3600),)
    assert "owed" not in facts
    w.ola.writes("statement")
    w.ola.presses("month.202611")
    assert w.ola.hears("month_statement").facts["margin"] == (euros(2400),)


def test_a_month_as_a_file_has_every_line_with_what_it_is_for(w: Everyone) -> None:
    w.desk.order("retainer", client="Lind", hours="10", over="45", fee="400")
    accepted(w)
    w.mara.writes("statement")
    w.mara.presses("csv.202611")
    facts = w.mara.hears("statement_file").facts
    assert facts["firm"] == Firm(party=PartyId(1))
    fee, granted, drawn = lines(facts)
    assert (fee["posted"], fee["unit"], fee["amount"]) == ("fee", "EUR", 40000)
    assert [line["unit"] for line in (granted, drawn)] == ["min", "min"]
    assert "worked" not in granted
    assert {"total": "retainer", "amount": 540, "unit": "min"} in facts["totals"]  # type: ignore[operator]
    w.ola.writes("statement")
    w.ola.presses("csv.202611")
    facts = w.ola.hears("statement_file").facts
    assert "firm" not in facts
    assert {"client", "provider"} <= {name for line in lines(facts) for name in line}
    assert "retainer" not in {row["total"] for row in rows(w.ola.hears("statement_file"), "totals")}


def test_of_many_lines_a_card_has_some_and_the_sum_of_all(w: Everyone) -> None:
    for _ in range(7):
        accepted(w)
    w.mara.writes("statement")
    facts = w.mara.hears("month_statement").facts
    assert (len(rows(w.mara.hears("month_statement"), "rows")), facts["more"]) == (6, 1)
    assert facts["owed"] == (euros(7 * 6000),)


def test_what_is_paid_by_the_line_is_told_with_its_lines(w: Everyone) -> None:
    w.desk.order("terms", client="Lind", service="appointments", price="7.00 EUR/item")
    w.mara.presses("change_agree")
    w.mara.writes("Book three meetings from this list by Friday", PROSPECTS)
    w.mara.presses("go")
    while w.mara.asked:
        w.mara.writes("they have it")
    w.ana.presses("claim")
    w.ana.presses("deliver")
    w.ana.writes("All of them were reached.")
    while w.ana.asked[0].kind == "result":
        w.ana.writes("all")
    w.ana.presses("took.30")
    w.mara.presses("accept")
    w.mara.writes("statement")
    (row,) = rows(w.mara.hears("month_statement"), "rows")
    assert (row["count"], row["amount"]) == (2, euros(1400))
    w.mara.presses("csv.202611")
    (line,) = lines(w.mara.hears("statement_file").facts)
    assert line["count"] == 2


def lines(facts: Mapping[str, Fact]) -> list[Mapping[str, Fact]]:
    return list(facts["lines"])  # type: ignore[arg-type]


@pytest.mark.parametrize("said", ["how much did I spend?", "what did I pay so far?"])
def test_a_client_asks_what_it_cost_in_words(w: Everyone, said: str) -> None:
    accepted(w)
    w.mara.writes(said)
    assert w.mara.hears("month_statement").facts["owed"] == (euros(6000),)


def test_no_month_is_shown_for_a_number_that_is_none(w: Everyone) -> None:
    assert w.mara.tries("P-1", "month.202613") == ["refused.no_month"]


def test_a_member_reads_no_statement(w: Everyone) -> None:
    tom = w.desk.enroll("tom", "client", firm="Lind")
    tom.writes("statement")
    assert tom.keys == ["refused.only_approver"]


def test_a_month_without_work_says_so(w: Everyone) -> None:
    w.mara.writes("statement")
    assert w.mara.hears("month_statement").facts["empty"]

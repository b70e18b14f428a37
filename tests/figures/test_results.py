"""What deliveries brought: booked out of all who were called, invoices sent, each added up once."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from lived import a_month_of_books, day, stored
from routing import events as e
from routing.figures import facts_of, report
from routing.figures.results import Tally, tallied
from routing.task import Item
from routing.values import PersonId, ServiceKey, TaskId

BY = PersonId(3)
BOOKS = facts_of(TaskId(7), stored(a_month_of_books()), {}, day(9))


def handed(n: int, *, partly: bool = False, **results: str | Decimal) -> e.Delivered:
    return e.Delivered(n=n, by=BY, results=results, partly=partly)


def called(n: int, *, reached: str, booked: str) -> Item:
    return Item(n=n, done=True, results={"reached": reached, "booked": booked})


def test_a_yes_on_a_line_counts_out_of_all_lines_that_were_answered() -> None:
    lines = (
        called(1, reached="yes", booked="yes"),
        called(2, reached="yes", booked="no"),
        called(3, reached="no", booked="no"),
        Item(n=4),
    )
    found = tallied([handed(1)], lines)
    assert found == {"reached": Tally(hits=2, of=3), "booked": Tally(hits=1, of=3)}


def test_numbers_of_parts_add_up_and_a_second_try_stands_in_for_the_first() -> None:
    parts = [handed(1, partly=True, rows=Decimal(40)), handed(2, partly=True, rows=Decimal(10))]
    again = [handed(3, rows=Decimal(5)), handed(4, rows=Decimal(7))]
    found = tallied([*parts, *again], ())
    assert found == {"rows": Tally(of=3, total=Decimal(57))}


def test_days_and_words_are_read_and_not_added() -> None:
    assert tallied([handed(1, note="see the list")], ()) == {}


def test_a_report_keeps_the_results_of_services_apart() -> None:
    calls = {"booked": Tally(hits=1, of=2)}
    rows = [
        replace(BOOKS, task=TaskId(1), results=calls),
        replace(BOOKS, task=TaskId(2), results=calls),
        replace(BOOKS, task=TaskId(3), service=ServiceKey("other"), results=calls),
    ]
    found = report(rows, day(9)).all.results
    assert found == {
        (BOOKS.service, "booked"): Tally(hits=2, of=4),
        (ServiceKey("other"), "booked"): Tally(hits=1, of=2),
    }

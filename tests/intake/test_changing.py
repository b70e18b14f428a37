"""Inside "Change": each button does what it says, and what was given before stays."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from begun import BOOKS, STATEMENT
from chatting import Everyone, rows

if TYPE_CHECKING:
    from routing.request import Part

TWO = "Please reconcile the October books, and write our December newsletter"


def parts(w: Everyone) -> tuple[Part, ...]:
    return w.desk.request().live


def opened(w: Everyone, text: str = TWO) -> None:
    w.mara.writes(text, STATEMENT)
    w.mara.presses("change")


def test_every_part_can_be_changed(w: Everyone) -> None:
    opened(w)
    actions = w.mara.hears("change").actions
    assert {"done", "service.1", "date.2", "drop.1", "together.1-2", "split.2"} <= {*actions}


def test_that_is_all_shows_the_card_again(w: Everyone) -> None:
    opened(w)
    w.mara.presses("done")
    assert w.mara.keys == ["understood"]


def test_another_service_is_chosen_from_all(w: Everyone) -> None:
    opened(w)
    w.mara.presses("service.2")
    assert "service.2-research" in w.mara.hears("choose_service").actions
    w.mara.presses("service.2-social")
    assert [part.service for part in parts(w)] == ["bookkeeping", "social"]
    assert parts(w)[0].inputs["statement"].files, "the other part keeps its file"


def test_a_service_that_is_gone_is_refused(w: Everyone) -> None:
    opened(w)
    card = w.mara.card("service.1")
    assert card is not None
    w.mara.presses("service.1")
    w.mara.presses("service.1-social")
    w.mara.presses("service.1-research")
    assert w.mara.keys == ["understood"], "an old button answers with the present state"


def test_another_date_is_written(w: Everyone) -> None:
    opened(w)
    w.mara.presses("date.2")
    assert w.mara.keys == ["ask_date"]
    w.mara.writes("somewhen")
    assert w.mara.keys == ["refused.no_date"]
    w.mara.writes("yesterday")
    assert w.mara.keys in (["refused.date_past"], ["refused.no_date"])
    w.mara.writes("3 December")
    assert parts(w)[1].wanted_at == datetime(2026, 12, 3, 17, tzinfo=UTC)
    assert w.mara.asked == ()


def test_a_doubtful_date_is_one_tap_away(w: Everyone) -> None:
    w.mara.writes("October books by next Friday", STATEMENT)
    (row,) = rows(w.mara.hears("understood"))
    assert (row["date_doubt"], "wanted" in row) == ("next_weekday", True)
    w.mara.presses("date.1")
    w.mara.writes("4 December")
    (row,) = rows(w.mara.hears("understood"))
    assert "date_doubt" not in row


def test_a_prompt_ends_with_any_other_button(w: Everyone) -> None:
    opened(w)
    w.mara.presses("date.1")
    w.mara.presses("done")
    assert w.mara.asked == ()


def test_a_new_request_is_no_date(w: Everyone) -> None:
    opened(w)
    w.mara.presses("date.1")
    w.mara.writes("please translate our price list into German")
    assert w.mara.hears("understood").about.id == 2


def test_a_part_is_left_out_but_not_the_last(w: Everyone) -> None:
    opened(w)
    w.mara.presses("drop.1")
    assert [part.service for part in parts(w)] == ["newsletter"]
    w.mara.presses("change")
    assert not any(action.startswith("drop") for action in w.mara.hears("change").actions)


def test_two_parts_belong_together(w: Everyone) -> None:
    opened(w)
    w.mara.presses("together.1-2")
    (part,) = parts(w)
    assert part.service == "bookkeeping"
    assert "newsletter" in w.desk.words(part.words)
    assert part.inputs["statement"].files


def test_two_parts_of_one_service_join_what_was_given(w: Everyone) -> None:
    w.mara.writes("Please reconcile the October books", STATEMENT)
    w.mara.presses("change")
    w.mara.presses("split.1")
    w.mara.writes("Please reconcile the books")
    w.mara.presses("change")
    w.mara.presses("together.1-2")
    (part,) = parts(w)
    assert part.inputs["period"].settled


def test_an_unsure_part_takes_the_service_of_the_other(w: Everyone) -> None:
    w.mara.writes("Please reconcile the October books", STATEMENT)
    w.mara.presses("change")
    w.mara.presses("split.1")
    w.mara.writes("Pourriez-vous faire la comptabilité d'octobre avant vendredi ?")
    w.mara.presses("person")
    w.mara.presses("change")
    w.mara.presses("together.1-2")
    assert [part.service for part in parts(w)] == ["bookkeeping"]


def test_one_part_is_really_two(w: Everyone) -> None:
    opened(w, BOOKS)
    w.mara.presses("split.1")
    assert w.mara.keys == ["ask_split"]
    w.mara.writes("please write our December newsletter")
    assert [part.service for part in parts(w)] == ["bookkeeping", "newsletter"]

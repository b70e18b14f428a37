"""A message that gave an input is changed: the input is what it says now, on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from begun import STATEMENT
from routing.inbound import InboundKind
from routing.task import TaskState
from routing.values import Period

if TYPE_CHECKING:
    from chatting import Everyone

CORRECTED = {"statement.csv": "date,description,amount\n2026-10-01,Rent,-950\n"}


def last(w: Everyone) -> str:
    """The message that was written last."""
    return f"m{w.desk.letters}"


def letter(w: Everyone) -> str:
    """A newsletter whose topic was answered in words; give that message."""
    w.mara.writes("Please write our December newsletter")
    w.mara.presses("go")
    w.mara.writes("Saturday opening")
    return last(w)


def topic(w: Everyone) -> str:
    text = w.desk.task().inputs["topic"].text
    assert text is not None
    return w.desk.words(text)


def test_words_that_were_an_input_read_as_they_were_changed_to(w: Everyone) -> None:
    message = letter(w)
    w.mara.edits(message, "Sunday opening")
    assert topic(w) == "Sunday opening"
    assert w.mara.keys == ["got_input"]
    w.mara.edits(message, "Sunday opening, from May")
    assert topic(w) == "Sunday opening, from May"


def test_whoever_has_the_task_is_told_what_it_says_now(w: Everyone) -> None:
    message = letter(w)
    w.ben.presses("claim")
    w.mara.edits(message, "Sunday opening")
    told = w.ben.hears("input_came")
    assert w.desk.words(told.facts["words"]) == "Sunday opening"


def test_the_same_words_again_are_told_to_nobody(w: Everyone) -> None:
    message = letter(w)
    w.ben.presses("claim")
    w.mara.edits(message, "Saturday opening")
    assert w.desk.told == []


def test_a_typed_input_is_read_anew_and_what_it_cannot_be_is_refused(w: Everyone) -> None:
    w.mara.writes("Please reconcile the books by Friday noon")
    w.mara.presses("go")
    w.mara.writes("October")
    message = last(w)
    w.mara.edits(message, "September")
    period = w.desk.task().inputs["period"].value
    assert isinstance(period, Period)
    assert period.start.month == 9
    w.mara.edits(message, "as usual")
    assert w.mara.keys == ["refused.not_that_input"]
    assert w.desk.task().inputs["period"].value == period


def test_a_file_in_the_place_of_another_takes_its_place(w: Everyone) -> None:
    w.mara.writes("Please reconcile the October books by Friday noon")
    w.mara.presses("go")
    w.mara.writes("two pages", STATEMENT)
    message, (before,) = last(w), w.desk.task().inputs["statement"].files
    w.mara.sends(InboundKind.EDIT, message=message, text="one page", attached=STATEMENT)
    assert w.desk.task().inputs["statement"].files == (before,), "only its words are others"
    w.mara.sends(InboundKind.EDIT, message=message, text="one page", attached=CORRECTED)
    given = w.desk.task().inputs["statement"]
    assert len(given.files) == 1
    assert given.files != (before,)
    assert given.text is not None
    assert w.desk.words(given.text) == "one page"


def test_what_came_before_stays_beside_the_file_that_takes_anothers_place(w: Everyone) -> None:
    w.mara.writes("Please reconcile the October books by Friday noon", STATEMENT)
    w.mara.presses("go")
    w.mara.writes("here you are", {"june.txt": "Rent"})
    w.mara.writes("and this one", {"july.txt": "Rent again"})
    first, _ = w.desk.task().inputs["receipts"].files
    attached = {"july.txt": "Rent, corrected"}
    w.mara.sends(InboundKind.EDIT, message=last(w), text="and this one", attached=attached)
    kept, fresh = w.desk.task().inputs["receipts"].files
    assert kept == first
    assert fresh > first + 1


def test_only_the_message_that_gave_it_last_counts(w: Everyone) -> None:
    first = letter(w)
    w.mara.fills("T-1", topic="Sunday opening")
    assert topic(w) == "Sunday opening"
    w.mara.edits(first, "Monday opening")
    assert w.mara.keys == ["edit_ignored"]
    assert topic(w) == "Sunday opening"


def test_after_the_end_it_stays_as_it_was(w: Everyone) -> None:
    message = letter(w)
    w.mara.writes("T-1")
    w.mara.presses("stop", "T-1")
    assert w.desk.task().state == TaskState.CANCELLED
    w.mara.edits(message, "Sunday opening")
    assert w.mara.keys == ["edit_ignored"]
    assert topic(w) == "Saturday opening"


def test_an_input_that_is_deleted_stays_and_that_is_said(w: Everyone) -> None:
    message = letter(w)
    w.mara.deletes(message)
    assert w.mara.keys == ["cannot_unsay"]
    assert topic(w) == "Saturday opening"


def test_a_password_edited_in_is_refused(w: Everyone) -> None:
    message = letter(w)
    w.mara.edits(message, "Saturday opening, password: hunter2x!")
    assert w.mara.keys == ["refused.secret"]
    assert topic(w) == "Saturday opening"


def test_a_reply_to_an_input_is_about_its_task(w: Everyone) -> None:
    message = letter(w)
    w.ben.presses("claim")
    w.mara.writes("and keep it short", reply_to=message)
    assert w.desk.words(w.ben.hears("word").facts["said"]) == "and keep it short"

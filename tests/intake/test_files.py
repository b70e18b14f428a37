"""Files: to the part that needs them, to the task of the period, or kept and asked about."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from begun import BOOKS, PROSPECTS, STATEMENT
from chatting import PENDING, Everyone, Seat, rows
from routing.inbound import InboundKind, Platform
from routing.notices.model import DESK
from routing.task import GivenHow

if TYPE_CHECKING:
    from routing.notices.model import Notice

RECEIPT = {"receipt.txt": "Paper 4.50"}


def confirmed(w: Everyone, text: str = BOOKS, files: dict[str, str] | None = None) -> None:
    w.mara.writes(text, STATEMENT if files is None else files)
    w.mara.presses("go")


def came(w: Everyone, kind: InboundKind, **fields: str) -> list[Notice]:
    seat = Seat(name="desk", desk=w.desk, platform=Platform.DESK)
    return w.desk.takes(seat, kind, fields=fields)


def files(w: Everyone, key: str, task: int = 1) -> int:
    given = w.desk.task(task).inputs.get(key)
    return 0 if given is None else len(given.files)


def test_receipts_trickle_into_the_open_task(w: Everyone) -> None:
    confirmed(w)
    for n in (1, 2):
        w.mara.writes("", RECEIPT)
        assert w.mara.keys[0] == "got_input"
        assert files(w, "receipts") == n
    assert files(w, "statement") == 1


def test_more_files_for_the_same_period_make_no_second_task(w: Everyone) -> None:
    confirmed(w)
    w.mara.writes("Please reconcile the October books, here are the receipts", RECEIPT)
    assert "got_input" in w.mara.keys
    assert len(w.desk.tasks) == 1
    w.mara.writes("Please reconcile the September books, here are the receipts", RECEIPT)
    assert "understood" in w.mara.keys


def test_files_for_another_service_open_a_request(w: Everyone) -> None:
    confirmed(w)
    w.mara.writes("translate our price list into German", {"list.txt": "Soup"})
    assert w.mara.keys == ["understood"]


def test_a_file_goes_to_the_open_card_that_misses_it(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes("", STATEMENT)
    (row,) = rows(w.mara.hears("understood"))
    assert "missing" not in row


def test_a_file_goes_where_its_columns_are_needed(w: Everyone) -> None:
    confirmed(w, BOOKS, {})
    w.mara.presses("later")
    w.mara.writes("call these leads and get me appointments")
    w.mara.presses("go")
    w.mara.presses("later")
    w.mara.writes("", PROSPECTS)
    assert files(w, "prospects", 2) == 1
    assert w.mara.hears("got_input").facts["bad_rows"] == (3,)
    assert len(w.desk.task(2).items) == 2


def test_with_several_places_the_file_is_held_and_asked_about(w: Everyone) -> None:
    confirmed(w)
    confirmed(w, "Please write our December newsletter", {})
    w.mara.writes("Saturday opening")
    w.mara.writes("", RECEIPT)
    assert w.mara.keys == ["which_file"]
    w.mara.writes("", RECEIPT)
    w.mara.writes("the newsletter")
    assert "word_sent" in w.mara.keys
    assert w.mara.asked == ()


def test_a_file_without_words_is_kept_until_the_words_come(w: Everyone) -> None:
    w.mara.writes("", STATEMENT)
    assert w.mara.hears("file_kept").facts["count"] == 1
    w.mara.writes("", RECEIPT)
    assert w.mara.hears("file_kept").facts["count"] == 2
    w.mara.writes("thanks!")
    assert w.mara.keys == ["thanks"]
    w.mara.writes(BOOKS)
    (row,) = rows(w.mara.hears("understood"))
    assert "missing" not in row
    assert len(w.desk.request().files) == 2


def test_a_kept_file_can_be_forgotten(w: Everyone) -> None:
    w.mara.writes("", STATEMENT)
    w.mara.presses("forget")
    assert w.mara.keys == ["never_mind"]
    w.mara.presses("forget")
    assert w.mara.keys == ["refused.card_over"]


def test_words_beside_a_file_go_along(w: Everyone) -> None:
    confirmed(w)
    w.ana.presses("claim")
    w.mara.writes("this one was forgotten", RECEIPT)
    assert files(w, "receipts") == 1
    assert "word" in w.ana.keys


def test_a_file_that_comes_late_finds_its_place(w: Everyone) -> None:
    w.mara.writes(
        f"{BOOKS}, and book meetings from prospects.csv", {"p.csv": PENDING, "s.csv": PENDING}
    )
    w.desk.files.keep(1, BytesIO(PROSPECTS["prospects.csv"].encode()), 10_000)  # type: ignore[arg-type]
    came(w, InboundKind.FILE_READY, file="1")
    meetings = rows(w.mara.hears("understood"))[1]
    assert meetings["size"] == 2


def test_a_list_that_comes_after_the_yes_is_counted(w: Everyone) -> None:
    w.mara.writes("book meetings from prospects.csv", {"p.csv": PENDING})
    w.mara.presses("go")
    assert w.desk.task().items == ()
    w.desk.files.keep(1, BytesIO(PROSPECTS["prospects.csv"].encode()), 10_000)  # type: ignore[arg-type]
    came(w, InboundKind.FILE_READY, file="1")
    assert len(w.desk.task().items) == 2
    came(w, InboundKind.FILE_READY, file="1")
    assert w.desk.told == []


def test_a_file_that_is_too_large_is_asked_for_again(w: Everyone) -> None:
    w.mara.writes(BOOKS, {"s.csv": "x" * 20_000})
    came(w, InboundKind.FILE_REFUSED, file="1", limit="10000")
    assert w.mara.hears("file_refused").facts["limit"] == 10_000
    assert rows(w.mara.hears("understood"))[0]["missing"]


def test_a_file_that_never_comes_is_taken_out_of_the_task(w: Everyone) -> None:
    w.mara.writes(BOOKS, {"s.csv": PENDING})
    w.mara.presses("go")
    w.desk.files.refuse(1)  # type: ignore[arg-type]
    came(w, InboundKind.FILE_REFUSED, file="1")
    assert w.mara.hears("file_refused").facts["ref"] == "T-1"
    assert w.desk.task().inputs["statement"].how == GivenHow.MISSING


def test_who_sent_a_file_with_words_is_told_that_it_will_not_come(w: Everyone) -> None:
    """The letter that says so has the place and the message of what brought the file."""
    confirmed(w)
    w.ana.presses("claim")
    w.ana.writes("have a look at this", {"big.pdf": "x" * 20_000})
    assert "word" in w.mara.keys
    never_came(w.ana, 2)
    told = w.ana.hears("file_refused")
    assert (told.about.ref, told.facts["ref"], told.facts["limit"]) == ("T-1", "T-1", 10_000)
    assert w.mara.keys == []
    w.ben.writes("", {"big.pdf": "x" * 20_000})
    never_came(w.ben, 3)
    assert w.ben.hears("file_refused").about == DESK


def never_came(who: Seat, file: int) -> None:
    fields = {"file": str(file), "limit": "10000"}
    message = f"m{who.desk.letters}"
    who.desk.takes(who, InboundKind.FILE_REFUSED, message=message, fields=fields)


def test_a_file_of_nobody_changes_nothing(w: Everyone) -> None:
    w.ana.writes("", RECEIPT)
    assert came(w, InboundKind.FILE_READY, file="1") == []
    assert came(w, InboundKind.FILE_REFUSED, file="1") == []


def test_work_that_no_service_is_known_for_takes_no_file(w: Everyone) -> None:
    w.mara.writes("Ich brauche ein Logo")
    w.mara.presses("person")
    w.mara.presses("go")
    assert w.desk.task().service == ""
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")
    w.mara.writes("", RECEIPT)
    assert files(w, "receipts", 2) == 1

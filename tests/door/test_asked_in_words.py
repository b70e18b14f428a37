"""What is asked in words: who does it, who is free, one's own invoice; and offers too late."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from begun import BOOKS, STATEMENT, books_claimed, books_confirmed, letter_confirmed
from chatting import SUNDAY, rows, with_people
from routing.understanding.asides import Topic, aside_of
from routing.understanding.phrases.set_phrases import says_done

if TYPE_CHECKING:
    from pathlib import Path

    from chatting import Everyone
    from routing.notices.model import Fact


def row(w: Everyone) -> dict[str, Fact]:
    """Give the first line of what Mara has just been told of who does it."""
    return w.mara.first_row("who_told", "whos")


@pytest.mark.parametrize(
    "text",
    [
        "who's going to do it?", "who has it", "has anybody taken it yet?", "who does the books?",
        "wer macht das?", "hat das schon jemand übernommen?", "¿quién lo va a hacer?",
        "qui s'en occupe ?", "chi se ne occupa?", "did you find someone?", "wie gaat het doen?",
        "has someone picked it up?", "wer kümmert sich darum?", "habt ihr schon jemanden gefunden?",
        "¿habéis encontrado a alguien?", "vous avez trouvé quelqu'un ?", "avete trovato qualcuno?",
    ],
)  # fmt: skip
def test_who_does_it_is_told_until_somebody_does_and_then_who(w: Everyone, text: str) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes(text)
    assert row(w)["card"] is True
    w.mara.presses("go")
    w.mara.writes(text)
    assert row(w)["needs"] is True
    w.mara.writes("", {"statement.csv": "date,amount\n2026-10-01,-900\n"})
    w.mara.writes(text)
    assert "until" in row(w)
    w.ana.presses("claim")
    w.mara.writes(text)
    assert "who" in row(w)
    assert w.ana.keys == []


def test_who_shall_do_it_by_name_is_told_before_the_yes_and_after(w: Everyone) -> None:
    w.desk.enroll("Eva", side="provider", services="bookkeeping")
    w.mara.writes("I want Eva to do the October books", STATEMENT)
    w.mara.writes("who does the books?")
    assert "preferred" in row(w)
    w.mara.presses("go")
    w.mara.writes("who does the books?")
    assert row(w).keys() >= {"until", "preferred"}


def test_only_the_work_that_is_named_is_told_of(w: Everyone) -> None:
    books_confirmed(w)
    letter_confirmed(w)
    w.mara.writes("who does the books?")
    assert [one["ref"] for one in rows(w.mara.hears("who_told"), "whos")] == ["T-1"]
    w.mara.writes("who's going to do it?")
    assert [one["ref"] for one in rows(w.mara.hears("who_told"), "whos")] == ["T-1", "T-2"]


def test_of_work_that_there_is_not_nobody_is_told(w: Everyone) -> None:
    for text in ("who does gardening?", "who's going to do it?"):
        w.mara.writes(text)
        assert "who_told" not in w.mara.keys


def test_a_firm_has_it_until_somebody_of_it_is_named(w: Everyone) -> None:
    eva, _ = (
        w.desk.enroll(name, side="provider", services="bookkeeping", firm="Keil & Co")
        for name in ("Eva", "Otto")
    )
    books_confirmed(w)
    eva.writes("sure I can do it but not before Monday")
    w.mara.presses(next(one for one in w.mara.hears("date_offered").actions if "agree" in one))
    w.mara.writes("who has it?")
    assert "firm" in row(w)


def test_when_nobody_was_found_the_desk_has_it(w: Everyone) -> None:
    books_confirmed(w)
    w.desk.passes(days=3)
    w.mara.writes("who has it?")
    assert row(w)["desk"] is True


def test_out_of_hours_it_is_said_when_somebody_is_asked(tmp_path: Path) -> None:
    w = with_people(tmp_path, SUNDAY)
    books_confirmed(w)
    w.mara.writes("who has it?")
    assert row(w)["starts"] == datetime(2026, 11, 23, 8, tzinfo=UTC)


def test_how_much_somebody_takes_at_once_stands_beside_what_they_have(w: Everyone) -> None:
    w.ana.writes("I can take 1 at a time")
    books_claimed(w)
    w.ola.writes("who's free this week?")
    free, full = rows(w.ola.hears("hands_told"), "hands")
    assert (free["load"], "capacity" in free) == (0, False)
    assert (full["load"], full["capacity"], full["full"]) == (1, 1, True)


def test_of_more_firms_than_fit_on_a_card_the_rest_is_counted(w: Everyone) -> None:
    for number in range(12):
        w.desk.enroll(f"P{number}", side="provider", services="bookkeeping", firm=f"P{number}")
    w.ola.writes("who's free this week?")
    facts = w.ola.hears("hands_told").facts
    assert isinstance(facts["more"], int)
    assert facts["more"] > 0


def test_an_operator_sees_who_has_hands_free(w: Everyone) -> None:
    books_claimed(w)
    w.ben.writes("I'm ill")
    w.ola.writes("who's free this week?")
    rows = w.ola.hears("hands_told").facts["hands"]
    assert isinstance(rows, tuple)
    assert [(one["load"], "away" in one) for one in rows if isinstance(one, dict)] == [
        (1, False), (0, True),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("what did we earn this month?", "month_statement"),
        ("was haben wir diesen Monat verdient?", "month_statement"),
        ("how many are open?", "board"), ("was ist offen?", "board"), ("anything late?", "board"),
        ("wer hat diese Woche Zeit?", "hands_told"), ("¿quién está libre hoy?", "hands_told"),
    ],
)  # fmt: skip
def test_an_operators_question_leads_to_the_card_that_has_it(
    w: Everyone, text: str, key: str
) -> None:
    w.ola.writes(text)
    assert w.ola.keys == [key]


def test_a_client_reads_nothing_of_who_is_free(w: Everyone) -> None:
    for text in ("who's free this week?", "what did we earn this month?", "how many are open?"):
        w.mara.writes(text)
        assert not set(w.mara.keys) & {"hands_told", "month_statement", "board"}


@pytest.mark.parametrize(
    "text",
    [
        "can I get an invoice?", "send me my invoice please", "kann ich eine Rechnung haben?",
        "Könnt ihr mir bitte eine Rechnung schicken?", "¿me mandas mi factura?",
        "je peux avoir une facture ?", "where is my invoice?",
    ],
)  # fmt: skip
def test_a_clients_own_invoice_is_no_order_of_invoices(w: Everyone, text: str) -> None:
    w.mara.writes(text)
    assert w.mara.hears("month_statement").facts["invoice"] is True


@pytest.mark.parametrize(
    "text",
    [
        "can I get an invoice for Keller GmbH, 400 EUR?", "Please write the invoices for November",
        "bitte eine Rechnung an Keller, 400 EUR", "I need an invoice for the Brandt job",
        "una factura para Santos, 300 EUR, por favor",
    ],
)  # fmt: skip
def test_an_invoice_to_a_customer_is_work(w: Everyone, text: str) -> None:
    assert aside_of(text) is None
    w.mara.writes(text)
    assert "month_statement" not in w.mara.keys


def test_an_invoice_that_is_being_written_is_what_is_asked_for(w: Everyone) -> None:
    w.mara.writes("Please invoice Keller GmbH 400.00 EUR for the workshop")
    w.mara.writes("where is my invoice?")
    assert "month_statement" not in w.mara.keys


@pytest.mark.parametrize(
    "text",
    [
        "who has paid?", "who owes me money?", "who has the key to my shop?", "busy",
        "who is free to come to the party next week with us?", "who is the topic about?",
        "¿quién no ha pagado la factura?", "call who is on the list",
    ],
)  # fmt: skip
def test_such_questions_are_not_asked_of_the_desk(text: str) -> None:
    aside = aside_of(text)
    assert aside is None or aside.topic not in (Topic.WHO, Topic.FREE, Topic.BOARD, Topic.INVOICE)


@pytest.mark.parametrize(
    "text",
    ["I'll do the books", "ich übernehme die books", "me encargo de los books", "I'll take it"],
)
def test_an_offer_that_is_over_is_said_to_be(w: Everyone, text: str) -> None:
    books_confirmed(w)
    w.desk.passes(hours=3)
    w.ana.writes(text)
    assert w.ana.hears("offer_gone").facts["free"] is True
    assert w.ola.keys == []


def test_what_somebody_else_took_is_said_to_be_taken(w: Everyone) -> None:
    eva = w.desk.enroll("Eva", side="provider", services="bookkeeping")
    w.mara.writes("Please reconcile the October books", {"s.csv": "a,b\n1,2\n"})
    w.mara.presses("go")
    w.ana.presses("claim")
    eva.writes("I'll do the books")
    assert eva.hears("offer_gone").facts["taken"] is True


def test_who_was_offered_nothing_hears_what_they_always_did(w: Everyone) -> None:
    w.ana.writes("I'll do the books")
    assert w.ana.keys == ["nothing_held"]
    books_confirmed(w)
    w.mara.writes("I'll do the books")
    assert w.mara.keys == ["word_kept"]
    w.ola.writes("I'll do the books")
    assert w.ola.keys == ["help_operator"]


@pytest.mark.parametrize(
    "text", ["when is it due?", "bis wann?", "¿para cuándo es?", "how much do I get for this?"]
)
def test_who_does_it_asks_the_desk_by_when_and_for_what(w: Everyone, text: str) -> None:
    books_claimed(w)
    w.ana.writes(text)
    assert (len(w.ana.keys), w.mara.keys) == (1, [])


def test_by_when_is_asked_of_one_task_or_else_which(w: Everyone) -> None:
    w.ana.writes("when is it due?")
    assert w.ana.keys == ["things"]
    books_claimed(w)
    w.mara.writes("Please reconcile the November books", STATEMENT)
    w.mara.presses("go")
    w.ana.presses("claim", "T-2")
    w.ana.writes("when is it due?")
    assert w.ana.keys == ["which_task"]


@pytest.mark.parametrize("text", ["when is the party?", "when is it?", "¿cuándo es la fiesta?"])
def test_other_questions_are_for_the_client(w: Everyone, text: str) -> None:
    books_claimed(w)
    w.ana.writes(text)
    assert "word" in str(w.mara.keys) or "relay" in str(w.mara.keys)


@pytest.mark.parametrize(
    "text",
    ["thanks. I'll have it on Thursday", "gracias. lo tendré el jueves", "danke, kommt Freitag"],
)
def test_what_is_said_beside_a_thank_you_reaches_the_client(w: Everyone, text: str) -> None:
    books_claimed(w)
    w.ana.writes(text)
    assert w.mara.keys != []


def test_a_thank_you_alone_reaches_nobody(w: Everyone) -> None:
    books_claimed(w)
    w.ana.writes("thank you so much!")
    assert (w.ana.keys, w.mara.keys) == (["thanks"], [])


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("who has T-1?", True), ("where is T-1?", True), ("cancel T-1", True),
        ("tell Mara T-1 is late", False), ("T-1 needs a better scan", False),
    ],
)  # fmt: skip
def test_an_operators_question_about_a_task_shows_it(w: Everyone, text: str, shown: bool) -> None:
    books_claimed(w)
    w.ola.writes(text)
    assert ("look" in w.ola.keys) is shown


@pytest.mark.parametrize("text", ["I can't today, I have 3 things", "no puedo hoy, tengo 3 cosas"])
def test_who_cannot_today_passes(w: Everyone, text: str) -> None:
    books_confirmed(w)
    w.ana.writes(text)
    assert w.ana.keys == ["pass_why"]


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("the invoice is out, see attached", True), ("die Rechnung ist raus", True),
        ("la factura está enviada", True), ("the first page is done", False),
        ("the books are not ready", False), ("my statement is attached", False),
    ],
)  # fmt: skip
def test_what_is_out_is_handed_in_with_its_file(text: str, done: bool) -> None:
    assert says_done(text, with_files=True) is done


@pytest.mark.parametrize(
    "text", ["that's too late", "thats too late", "das ist zu spät", "es demasiado tarde"]
)
def test_a_date_that_is_too_late_is_refused(w: Everyone, text: str) -> None:
    books_confirmed(w)
    w.ana.writes("sure I can do it but not before Monday")
    assert w.mara.hears("date_offered")
    w.mara.writes(text)
    assert (w.ola.keys, w.ana.keys) == ([], ["date_refused"])


@pytest.mark.parametrize(
    "text", ["anything for me today?", "gibt es was für mich?", "anything late?"]
)
def test_what_needs_somebody_is_among_their_things(w: Everyone, text: str) -> None:
    for seat in (w.ana, w.mara):
        seat.writes(text)
        assert seat.keys == ["things"]


def test_how_many_at_a_time_may_begin_now(w: Everyone) -> None:
    w.ana.writes("I can take 2 at a time from now on")
    assert w.ana.keys != ["nothing_held"]

"""Notices become short, concrete cards; golden at the width of a phone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from textwrap import dedent

import pytest

from bot.cards import Style, card_from_json, card_to_json
from bot.terminal.drawing import draw
from cards_about import ANA, BOOKS, MARA, Memory, card_of
from routing.notices.model import Firm, Who, Words, Work
from routing.values import Money, PartyId, Period, PersonId, TextId

PHONE = 40
OCTOBER = Work(service=BOOKS.key, period=Period(start=date(2026, 10, 1), end=date(2026, 11, 1)))
FRIDAY = datetime(2026, 11, 27, 12, tzinfo=UTC)
ANA_IS = Who(person=PersonId(2))


def shows(lines: tuple[str, ...], golden: str) -> None:
    assert "\n".join(lines) == dedent(golden).strip()


def test_an_offer_says_what_how_long_how_much_and_until_when() -> None:
    card = card_of(
        "offer",
        "claim",
        "date",
        "pass",
        "ask",
        reader=ANA,
        work=OCTOBER,
        due=FRIDAY,
        pay=Money(minor=3600, currency="EUR"),
        estimate=timedelta(hours=2),
        size=120,
        unit="lines",
        tools=("Xero",),
        complete=True,
        until=datetime(2026, 11, 23, 11, 15, tzinfo=UTC),
        back_within=timedelta(minutes=30),
    )
    shows(
        draw(card, PHONE),
        """
        Work for you, Ana: October books
        120 lines
        With Xero.
        Everything has arrived.
        Ready by Fri 27 Nov, 20:00 (Manila)
        About 2 h. You get 36.00 EUR.
        Take it by Mon 23 Nov, 19:15 (Manila).
        Names and files come when you do.
        Not as described? Hand it back within 30
        min, no mark against you.
        [1 Take it] [2 Other date]
        [3 Not this one] [4 Ask]
        """,
    )


def test_a_claim_says_who_until_when_and_that_nothing_is_to_be_done() -> None:
    card = card_of(
        "claimed",
        "write",
        "things",
        "stop",
        work=OCTOBER,
        who=ANA_IS,
        firm=Firm(party=PartyId(2)),
        due=FRIDAY,
        there_until=datetime(2026, 11, 23, 14, tzinfo=UTC),
    )
    shows(
        draw(card, PHONE),
        """
        Ana has your October books.
        Ready by Fri 27 Nov, 12:00 (Lisbon)
        Ana is there until Mon 23 Nov, 14:00
        (Lisbon).
        Nothing for you to do now.
        [1 Write to Ana] [2 My things]
        [3 Stop this]
        """,
    )
    assert [action.style for action in card.actions] == [Style.MAIN, Style.PLAIN, Style.DANGER]


def test_a_delivery_says_by_when_it_is_accepted_and_names_its_files() -> None:
    card = card_of(
        "delivered",
        "accept",
        "back",
        memory=Memory(texts={7: "All matched. Two receipts are missing, see page 3."}),
        work=OCTOBER,
        at=datetime(2026, 11, 26, 12, 40, tzinfo=UTC),
        by=ANA_IS,
        note=Words(text=TextId(7)),
        results=({"result": "Receipts still missing", "value": 2},),
        took=timedelta(minutes=105),
        accept=datetime(2026, 12, 3, 18, tzinfo=UTC),
        undo=datetime(2026, 12, 10, 18, tzinfo=UTC),
        files=(1,),
    )
    shows(
        draw(card, PHONE),
        """
        Ready: your October books
        Handed in Thu 26 Nov, 12:40 (Lisbon)
        Ana: "All matched. Two receipts are
        missing, see page 3."
        - Receipts still missing: 2
        Took 1 h 45 min.
        No hurry. I accept it Thu 3 Dec, 18:00
        (Lisbon); undo until Thu 10 Dec, 18:00
        (Lisbon).
        + October-books.pdf
        [1 Accept] [2 Send back]
        """,
    )
    assert card.fallback == "Ready: your October books Handed in Thu 26 Nov, 12:40 (Lisbon)"


def test_a_question_has_the_providers_choices_as_buttons() -> None:
    memory = Memory(texts={1: "What was it for?", 2: "Supplier", 3: "Private"})
    card = card_of(
        "question",
        "choose.1",
        "choose.2",
        "lookup",
        memory=memory,
        work=OCTOBER,
        by=ANA_IS,
        question=Words(text=TextId(1)),
        choices=({"choice": Words(text=TextId(2))}, {"choice": Words(text=TextId(3))}),
        answer_by=datetime(2026, 11, 24, 18, tzinfo=UTC),
        due=FRIDAY,
    )
    assert [action.label for action in card.actions] == ["Supplier", "Private", "I'll look it up"]
    assert card.text == dedent(
        """\
        Ana asks about your October books:
        "What was it for?"
        Answer by Tue 24 Nov, 18:00 (Lisbon), and Fri 27 Nov, 12:00 (Lisbon) holds.
        Tap, or just write here."""
    )


def test_a_relayed_word_is_whole_and_what_it_looks_like_is_not_obeyed() -> None:
    said = "**bold** {desk}\n" + "long " * 300
    card = card_of(
        "word",
        "reply",
        memory=Memory(texts={1: said}),
        work=OCTOBER,
        by=ANA_IS,
        said=Words(text=TextId(1)),
    )
    assert card.body[0][0].text == said


def test_the_same_status_card_reads_differently_on_each_side() -> None:
    client = card_of("task", work=OCTOBER, state="working", court="provider", who=ANA_IS)
    provider = card_of("task", work=OCTOBER, state="working", reader=ANA)
    assert client.text == "October books\nAna has it."
    assert provider.text == "October books\nIt is yours."


def test_an_operator_assigns_by_name() -> None:
    able = (Firm(party=PartyId(2)), Firm(party=PartyId(9)))
    card = card_of(
        "triage",
        "assign.2",
        "route",
        memory=Memory(firms={2: "Ana", 9: "Ben"}),
        work=OCTOBER,
        reason="nobody",
        able=able,
    )
    assert [action.label for action in card.actions] == ["Give to Ana", "Choose the service"]
    assert "Why: nobody does this service" in card.text


def test_a_line_whose_fact_is_missing_is_left_out() -> None:
    assert "Ready by" not in card_of("claimed", work=OCTOBER, who=ANA_IS).text


def test_a_notice_without_words_is_told_honestly() -> None:
    card = card_of("never_heard_of", "some_button")
    assert card.text.startswith("There is news about T-1 (never heard of)")
    assert card.actions[0].label == "Some button"


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (FRIDAY, "Fri 27 Nov, 12:00 (Lisbon)"),
        (datetime(2028, 1, 3, 9, tzinfo=UTC), "Mon 3 Jan 2028, 09:00 (Lisbon)"),
        (date(2026, 11, 3), "Tue 3 Nov"),
        (timedelta(minutes=105), "1 h 45 min"),
        (timedelta(0), "0 min"),
        (timedelta(days=4), "4 days"),
        (Money(minor=3600, currency="EUR"), "36.00 EUR"),
        (Money(minor=125000, currency="JPY"), "125,000 JPY"),
        (Period(start=date(2026, 4, 1), end=date(2026, 7, 1)), "Q2"),
        (Period(start=date(2025, 1, 1), end=date(2026, 1, 1)), "2025"),
        (Period(start=date(2026, 11, 2), end=date(2026, 11, 5)), "Mon 2 Nov – Wed 4 Nov"),
        (OCTOBER, "October books"),
        (Work(service=BOOKS.key), "monthly books"),
        (12000, "12,000"),
        (True, "yes"),
        (ANA_IS, "Ana"),
        (Who(person=PersonId(77)), "somebody"),
        ((ANA_IS, ANA_IS), "Ana, Ana"),
        ("statement", "bank statement"),
        ("xero_access", "xero access"),
    ],
)
def test_every_kind_of_fact_is_said_as_people_say_it(fact: object, said: str) -> None:
    card = card_of("word", work=OCTOBER, by=fact, from_client=True)  # type: ignore[arg-type]
    assert card.text.lower().startswith(f"{said}, about october books".lower())


def test_a_reader_of_another_language_gets_their_own_words_or_english() -> None:
    reader = type(MARA)(name="Mara", lang="pt-BR", zone="Europe/Lisbon")
    assert card_of("claimed", reader=reader, work=OCTOBER, who=ANA_IS).text.startswith("Ana has")


def test_a_worded_card_is_the_same_after_it_was_stored() -> None:
    card = card_of("claimed", "write", work=OCTOBER, who=ANA_IS, due=FRIDAY, files=(1,))
    assert card_from_json(card_to_json(card)) == card


def test_a_closed_task_names_no_date_to_come_and_asks_for_no_words() -> None:
    done = datetime(2026, 11, 26, 12, 40, tzinfo=UTC)
    open_one = card_of("brief", work=OCTOBER, due=done, state="working").text
    closed = card_of("brief", work=OCTOBER, due=done, state="accepted", closed=done).text
    assert "Ready by" in open_one
    assert "The client sees" in open_one
    assert closed.startswith("October books: done, Thu 26 Nov")
    assert "Ready by" not in closed
    assert "The client sees" not in closed


def test_a_date_that_is_firm_says_so_to_whoever_is_asked() -> None:
    due = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
    assert "the date is firm" in card_of("offer", work=OCTOBER, due=due, firm_date=True).text
    assert "can move" in card_of("offer", work=OCTOBER, due=due, flexible_date=True).text
    assert "In English, German" in card_of("offer", work=OCTOBER, languages=("en", "de")).text

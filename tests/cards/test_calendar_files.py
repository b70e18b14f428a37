"""An appointment goes along as a file: the same meeting to every calendar, however it is moved."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from bot.cards import Card, card_from_json, card_to_json
from bot.made import with_made
from bot.messages import messages_for
from bot.speech import Speech
from cards_about import BOOKS, MARA, NOW, Memory
from routing.notices.model import Firm, Notice, Words, Work
from routing.values import PartyId, TextId

AT = datetime(2026, 11, 26, 15, tzinfo=UTC)
MEMORY = Memory(texts={1: "https://meet.example/ana"})


def told(**more: Any) -> Card:
    facts = {
        "made": "ics",
        "at": AT,
        "lasts": timedelta(minutes=30),
        "uid": "meeting-3-1",
        "turn": 0,
        "work": Work(service=BOOKS.key),
        "client": Firm(party=PartyId(1)),
        "firm": Firm(party=PartyId(2)),
        **more,
    }
    speech = Speech(key="talk_put", reader=MARA, lookups=MEMORY, messages=messages_for("en"))
    return with_made(Card(), Notice(key="talk_put", facts=facts), speech, NOW)


def entry(card: Card) -> Any:
    (file,) = card.files
    return Calendar.from_ical(file.content)


def test_a_calendar_reads_when_where_and_with_whom() -> None:
    card = told(link=Words(text=TextId(1)))
    book = entry(card)
    (event,) = book.walk("VEVENT")
    assert card.files[0].name == "monthly books, Lind Consulting and Ana.ics"
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (AT, AT + timedelta(minutes=30))
    assert str(event["location"]) == "https://meet.example/ana"
    assert str(event["uid"]) == "meeting-3-1@northside.outdesk"
    assert (str(book["method"]), str(event["status"])) == ("PUBLISH", "CONFIRMED")


def test_a_meeting_that_moves_is_the_same_one_and_one_called_off_goes() -> None:
    (moved,) = entry(told(turn=1)).walk("VEVENT")
    book = entry(told(turn=2, over=True))
    (off,) = book.walk("VEVENT")
    assert moved["uid"] == off["uid"]
    assert [int(moved["sequence"]), int(off["sequence"])] == [1, 2]
    assert (str(book["method"]), str(off["status"])) == ("CANCEL", "CANCELLED")


def test_a_retry_sends_the_same_bytes() -> None:
    card = told()
    assert card_from_json(card_to_json(card)) == card == told()


def test_without_a_time_there_is_no_file() -> None:
    with pytest.raises(KeyError):
        told(at="soon")


def test_a_card_that_asks_for_no_file_has_none() -> None:
    assert told(made="").files == ()

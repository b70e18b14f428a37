"""An appointment as a file that calendars read (iCalendar, RFC 5545).

The same meeting keeps its UID however often it is moved, so that a calendar moves it too.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.cards import line_text
from bot.plain import one_line
from routing.notices.model import Words

if TYPE_CHECKING:
    from bot.cards import Card
    from bot.speech import Speech
    from routing.notices.model import Notice


def calendar_file(notice: Notice, card: Card, speech: Speech, at: datetime) -> tuple[str, bytes]:
    """Give name and content; `at` is when it was told. Raises `KeyError` without a time."""
    from icalendar import Calendar, Event

    facts = notice.facts
    starts, lasts = facts["at"], facts["lasts"]
    if not isinstance(starts, datetime) or not isinstance(lasts, timedelta):
        raise KeyError("at")
    over = bool(facts.get("over"))
    entry = Event()
    entry.add("uid", f"{facts['uid']}@{_host(speech)}")
    entry.add("dtstamp", at)
    entry.add("dtstart", starts)
    entry.add("dtend", starts + lasts)
    entry.add("sequence", facts["turn"])
    entry.add("summary", _summary(notice, speech))
    entry.add("description", "\n".join(line_text(line) for line in card.body))
    entry.add("status", "CANCELLED" if over else "CONFIRMED")
    if isinstance(link := facts.get("link"), Words):
        entry.add("location", one_line(speech.lookups.words(link.text)))
    book = Calendar()
    book.add("prodid", "-//Outdesk//EN")
    book.add("version", "2.0")
    book.add("method", "CANCEL" if over else "PUBLISH")
    book.add_component(entry)
    return f"{_summary(notice, speech)}.ics", book.to_ical()


def _summary(notice: Notice, speech: Speech) -> str:
    """What it is about, and who meets."""
    from bot.templates import Scope, lines_of

    told = speech.messages.get("calendar.summary") or "{work}"
    lines = lines_of(told, Scope(facts=notice.facts), speech)
    return one_line(line_text(lines[0])) if lines else "Outdesk"


def _host(speech: Speech) -> str:
    """A name of the desk that is safe in an address."""
    plain = "".join(c for c in speech.lookups.desk.casefold() if c.isascii() and c.isalnum())
    return f"{plain or 'desk'}.outdesk"

"""The desk's habits as numbers: how long, how often. Open time unless a line says otherwise.

Sources: docs/explanation/lifecycle.md. What a catalogue may set per desk or service is not here.
"""

from __future__ import annotations

from datetime import timedelta

CARD_REMINDERS = (timedelta(hours=4), timedelta(hours=9))
"""After how much open time an untapped request card is reminded; then it is only listed."""

CARD_EXPIRES = timedelta(hours=90)
"""Open time of the client after which an untapped request card is put away, and says so."""

INPUT_REMINDERS = (timedelta(hours=6), timedelta(hours=18), timedelta(hours=36))
"""The same for a missing input."""

ANSWER_REMINDERS = (timedelta(hours=6), timedelta(hours=18), timedelta(hours=36))
"""The same for a provider's question."""

DATE_REMINDERS = (timedelta(hours=6), timedelta(hours=18), timedelta(hours=27))
"""The same for another date that the client may choose; after the last it is given up."""

WAIT_REMINDERS = (timedelta(hours=18), timedelta(hours=45), timedelta(hours=90))
"""Open time of the provider after which a wait without a date is asked about."""

REVIEW_REMINDERS = (0.4, 0.8)
"""At which shares of the review time a delivery is reminded, before it is accepted by the timer."""

START_WITHIN = timedelta(hours=9)
"""Open time of the provider after a claim in which the first sign of work is expected."""

START_WARNING = 0.7
"""At which share of it the provider is warned."""

DUE_WARNING = timedelta(hours=3)
"""How much open time of the provider before due they are reminded."""

LEAD_WARNING = timedelta(minutes=90)
"""The same for the lead of their firm, where they have not said that it is on track."""

DESK_WARNING = timedelta(hours=1)
"""The same for the operators, and for the client, who is told another date to agree to."""

PROGRESS_EVERY = timedelta(hours=18)
"""Open time of the provider in their court after which they are asked how it goes, again and again.
"""

ROUND_AHEAD = 5
"""So many working days before its date a round of a standing order opens."""

ROUND_GOES = timedelta(hours=9)
"""Open time of the client after which a round that nobody answered goes by itself."""

TRIAGE_REMINDER = timedelta(hours=3)
"""Open time of the desk after which an operator is reminded of a task in triage."""

CHECK_REMINDER = timedelta(hours=3)
"""Open time of the desk after which an operator is reminded of a delivery to be checked."""

DISPUTE_WITHIN = timedelta(hours=18)
"""Open time of the desk in which a dispute is decided."""

TRIAGE_WITHIN = timedelta(hours=4)
"""Open time of the desk in which a person has looked at what was handed to them."""

UNDO_LATE = timedelta(days=7)
"""Calendar time in which an acceptance by the timer may be taken back."""

LOW_RATING = 2
"""So many stars at most are looked at by a person, who is given the words beside them."""

UNDO_PRESSED = timedelta(minutes=10)
"""Calendar time in which a confirmation or a pressed acceptance may be taken back."""

CODE_FOR = timedelta(days=7)
"""Calendar time for which an invitation or linking code holds."""

CODES_WITHIN = timedelta(hours=1)
"""Calendar time over which wrong codes are counted."""

WRONG_CODES = 5
"""So many wrong codes of one account in that time, and it has to wait."""

WRONG_CODES_OF_ALL = 200
"""So many of all accounts together, and everybody has to."""

WORDS_LIMIT = 20_000
"""Code points of one message that are read for meaning and relayed at once."""

MOST_DIGITS = 18
"""So many digits at most are the number of anything here; more fit no column."""

FIRST_YEAR, LAST_YEAR = 1971, 2150
"""Years in which a date can be meant; calendars reach a little further on both sides."""

ASKED_TWICE = timedelta(minutes=10)
"""Calendar time in which the same words again show the card that is open, and open no second."""

ARCHIVE_FOR = timedelta(days=14)
"""Calendar time for which the desk keeps an archive that somebody asked for."""
ERASED_AFTER = timedelta(days=30)
"""Calendar time after somebody went for good until what names them is erased."""

"""Work that Mara gives to the desk of chatting.py: her words, her files, and how far it came."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chatting import Everyone

BOOKS = "Please reconcile the October books by Friday noon"
LETTER = "Please write our December newsletter"
STATEMENT = {"statement.csv": "date,description,amount\n2026-10-01,Rent,-900\n"}
PROSPECTS = {"prospects.csv": "name,company,phone\nIda,Ida & Co,1\nUwe,Uwe & Co,\n"}


def books_confirmed(w: Everyone) -> None:
    """Mara's books wait for a provider."""
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.presses("go")


def books_claimed(w: Everyone) -> None:
    """Ana has taken Mara's books."""
    books_confirmed(w)
    w.ana.presses("claim")


def books_delivered(w: Everyone) -> None:
    """Mara's books are handed in, with two receipts missing."""
    books_claimed(w)
    w.ana.writes("All done, the books are attached", {"books.csv": "a,b\n1,2\n"})
    w.ana.writes("2")
    w.ana.writes("1h")
    w.mara.hears("delivered")


def books_finished(w: Everyone, took: str = "60") -> None:
    """Ana takes the books that wait, hands them in whole after so many minutes; Mara accepts."""
    w.ana.presses("claim")
    w.ana.presses("deliver")
    w.ana.writes("All matched.")
    w.ana.writes("0")
    w.ana.presses(f"took.{took}")
    w.mara.presses("accept")


def letter_confirmed(w: Everyone) -> None:
    """Mara's newsletter is confirmed, and its topic is asked."""
    w.mara.writes(LETTER)
    w.mara.presses("go")


def letter_claimed(w: Everyone) -> None:
    """Ben has taken Mara's newsletter, and knows its topic."""
    letter_confirmed(w)
    w.mara.writes("Saturday opening")
    w.ben.presses("claim")

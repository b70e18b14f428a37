""" "Before Friday" is by Thursday's close; one tap makes it Friday."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from chatting import rows, with_people

if TYPE_CHECKING:
    from pathlib import Path

    from chatting import Everyone

THURSDAY = datetime(2026, 3, 12, 17, tzinfo=UTC)
FRIDAY = datetime(2026, 3, 13, 17, tzinfo=UTC)


@pytest.fixture
def w(tmp_path: Path) -> Everyone:
    """Tuesday morning; Mara is in Berlin, where work closes at six."""
    return with_people(tmp_path, datetime(2026, 3, 10, 9, 20, tzinfo=UTC))


@pytest.mark.parametrize(
    "said",
    [
        "February books before Friday, please",
        "February books before the 13th, please",
        "Bitte die Buchhaltung für Februar vor Freitag",
        "Newsletter antes del viernes, por favor",
        "Newsletter antes del 13, por favor",
    ],
)
def test_it_is_done_when_that_day_begins(w: Everyone, said: str) -> None:
    w.mara.writes(said)
    if "which" in w.mara.keys:
        w.mara.presses("is.bookkeeping")
    card = w.mara.hears("understood")
    (row,) = rows(card)
    assert (row["wanted"], row["itself"]) == (THURSDAY, FRIDAY)
    assert "itself.1" in card.actions


def test_one_tap_means_the_day_itself(w: Everyone) -> None:
    w.mara.writes("February books before Friday, please")
    w.mara.presses("itself.1")
    card = w.mara.hears("understood")
    (row,) = rows(card)
    assert row["wanted"] == FRIDAY
    assert "itself.1" not in card.actions
    assert w.mara.tries("R-1", "itself.1") == ["refused.no_action"]


def test_by_a_day_is_that_day_and_has_no_other(w: Everyone) -> None:
    w.mara.writes("February books by Friday, please")
    card = w.mara.hears("understood")
    (row,) = rows(card)
    assert row["wanted"] == FRIDAY
    assert "itself.1" not in card.actions


def test_another_date_in_words_takes_the_place_of_both(w: Everyone) -> None:
    w.mara.writes("February books before Friday, please")
    w.mara.writes("make it Monday instead")
    (row,) = rows(w.mara.hears("understood"))
    assert "itself" not in row


def test_before_today_is_over_means_tonight_at_the_latest(w: Everyone) -> None:
    """What is past by the close of the day before may still be meant for the day itself."""
    w.mara.writes("February books before the 10th, please")
    (row,) = rows(w.mara.hears("understood"))
    assert "wanted" not in row or row["wanted"] > w.desk.now  # type: ignore[operator]

"""The screen holds every chat at 80 columns side by side, and at 40 one above the other."""

from __future__ import annotations

from datetime import UTC, datetime
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cards import Action, Card, Span
from bot.plain import width
from bot.terminal.carrier import Shown
from bot.terminal.panes import Pane, compose
from routing.inbound import Place, Platform


def shown(to: str, text: str, *keys: str, message: str = "m1", edited: bool = False) -> Shown:
    return Shown(
        at=datetime(2026, 11, 23, 9, tzinfo=UTC),
        place=Place(platform=Platform.TERMINAL, chat=to),
        notice="offer",
        ref="T-1",
        card=Card(
            title=(Span(text=text),), actions=tuple(Action(key=k, label=k.upper()) for k in keys)
        ),
        key=f"card-{message}",
        message=message,
        edited=edited,
    )


def two_panes() -> list[Pane]:
    client, ana = Pane(name="client", about="(client, Lisbon)"), Pane(name="ana")
    client.write("October books by Friday noon")
    client.show(shown("client", "Is this right?", "go", "change"))
    ana.show(shown("ana", "Work for you, Ana", "claim", "pass"))
    return [client, ana]


def golden(lines: list[str], text: str) -> None:
    assert "\n".join(lines) == dedent(text).strip("\n")


def test_eighty_columns_show_two_chats_side_by_side() -> None:
    golden(
        compose(two_panes(), "client", 80, 6),
        """
        ▶ client (client, Lisbon) ──────────── │ ─ ana ────────────────────────────────
        > October books by Friday noon         │ Work for you, Ana
                                               │ [1 CLAIM] [2 PASS]
        Is this right?                         │
        [1 GO] [2 CHANGE]                      │
                                               │
        """,
    )


def test_forty_columns_show_them_one_above_the_other_and_the_active_one_largest() -> None:
    golden(
        compose(two_panes(), "client", 40, 8),
        """
        ▶ client (client, Lisbon) ──────────────
        > October books by Friday noon

        Is this right?
        [1 GO] [2 CHANGE]

        ─ ana ──────────────────────────────────
        [1 CLAIM] [2 PASS]
        """,
    )


def test_buttons_are_numbered_from_the_newest_card_back() -> None:
    pane = Pane(name="ana")
    pane.show(shown("ana", "First", "claim", "pass", message="m1"))
    pane.show(shown("ana", "Second", "accept", message="m2"))
    for number, key in ((1, "accept"), (2, "claim"), (3, "pass")):
        found = pane.button(number)
        assert found is not None
        assert found[1] == key
    assert pane.button(4) is None
    assert pane.button(0) is None


def test_an_edited_card_changes_where_it_stands() -> None:
    pane = Pane(name="ana")
    pane.show(shown("ana", "Work for you", "claim", message="m1"))
    pane.show(shown("ana", "Something else", message="m2"))
    pane.show(shown("ana", "Taken", message="m1", edited=True))
    assert pane.lines(40) == ["Taken", "", "Something else"]
    assert pane.button(1) is None


@pytest.mark.parametrize("columns", [20, 40, 80, 120, 200])
@given(rows=st.integers(4, 60), words=st.text(max_size=80), count=st.integers(1, 6))
def test_nothing_is_wider_or_higher_than_the_screen(
    columns: int, rows: int, words: str, count: int
) -> None:
    panes = [Pane(name=f"p{n}") for n in range(count)]
    for pane in panes:
        pane.show(shown(pane.name, words, "claim"))
    lines = compose(panes, "p0", columns, rows)
    assert len(lines) == rows
    assert all(width(line) <= columns for line in lines)

"""Every card of every transcript is one that is read on a phone, with a way on from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.cards import Style, Tone, line_text
from bot.plain import plain
from bot.terminal.drawing import wrap
from played import SCENARIOS, once

if TYPE_CHECKING:
    from bot.terminal.carrier import Shown

COLUMNS = 40
"""Letters on a line of a phone held upright."""
MOST = 12
NAMES = sorted(path.stem for path in SCENARIOS.glob("*.txt"))
WHOLE = frozenset({"look", "dispute", "triage", "firm_services"})
"""What an operator or an owner opens to see everything at once."""
TO_PEOPLE = frozenset(
    {
        "person",
        "write",
        "ask",
        "reply",
        "reply_to",
        "answer_desk",
        "statement",
        "dispute",
        "tell",
        "change_talk",
        "notice_talk",
    }
)
"""Buttons that lead to somebody."""
ANSWERED = frozenset({"question"})
"""What is answered by just writing, to whoever asked."""
STEPS = frozenset({"never_mind", "done", "skip", "things", "back", "cancel", "change"})
"""Buttons of a step begun by the reader: they lead back to a card that has the way."""


def shown(name: str) -> tuple[Shown, ...]:
    return once(name).shown


def height(card: Shown) -> int:
    """Give how many lines of a phone a card's own words take; people's words are theirs."""
    lines = [line for line in card.card.lines if not all(s.tone == Tone.QUOTE for s in line)]
    return sum(len(wrap(plain(line_text(line)), COLUMNS)) for line in lines)


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_no_card_has_more_than_twelve_short_lines(name: str) -> None:
    tall = {(one.notice, height(one)) for one in shown(name) if height(one) > MOST}
    assert {key for key in tall if key[0] not in WHOLE} == set()


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_one_button_is_the_main_one_and_comes_first(name: str) -> None:
    for one in shown(name):
        main = [n for n, action in enumerate(one.card.actions) if action.style == Style.MAIN]
        assert main in ([], [0]), one.notice


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_every_card_with_buttons_has_a_way_to_a_person(name: str) -> None:
    without = set()
    for one in shown(name):
        keys = {action.key.partition(".")[0] for action in one.card.actions}
        if one.to == "ola" or one.notice in ANSWERED:
            continue
        if keys and not keys & (TO_PEOPLE | STEPS):
            without.add(one.notice)
    assert without == set()

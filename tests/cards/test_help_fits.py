"""What somebody reads who asks for help, or was asked about a decision, fits on a phone."""

from __future__ import annotations

import pytest

from bot.cards import line_text
from bot.plain import plain
from bot.speech import Reader
from bot.terminal.drawing import wrap
from bot.wording import word
from cards_about import NOW
from sample_facts import MEMORY, notice_of

COLUMNS, MOST = 36, 12
LANGUAGES = ("en", "de", "es")
AHEAD = {"en": "What is ahead?", "de": "Was kommt?", "es": "¿Qué viene?"}
CARDS = ("help_provider", "help_operator", "change_asked", "change_waits", "change_was_done")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("key", CARDS)
def test_it_has_at_most_twelve_short_lines(key: str, lang: str) -> None:
    card = word(notice_of(key, lang), Reader(lang=lang, zone="Europe/Lisbon"), MEMORY, NOW)
    lines = [part for line in card.lines for part in wrap(plain(line_text(line)), COLUMNS)]
    assert len(lines) <= MOST, "\n".join(lines)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("key", ["help_provider", "help_operator"])
def test_help_names_the_look_ahead_in_the_readers_words(key: str, lang: str) -> None:
    card = word(notice_of(key, lang), Reader(lang=lang), MEMORY, NOW)
    assert AHEAD[lang] in card.text

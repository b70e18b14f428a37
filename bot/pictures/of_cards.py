"""The picture of a card: drawn from the notice's numbers for its reader, with words that say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.cards import line_text
from bot.pictures.words import picture_words
from bot.templates import Scope
from routing.figures.charts import shown_in
from routing.figures.mapping import ProcessMap
from routing.notices.model import Chart

if TYPE_CHECKING:
    from datetime import datetime

    from bot.cards import Card
    from bot.speech import Speech
    from routing.notices.model import Facts, Notice

MOST = 900
"""So many letters tell a picture in words: what the platforms take."""


def picture_file(
    notice: Notice, _card: Card, speech: Speech, _at: datetime
) -> tuple[str, bytes, str]:
    """Give the picture of which the notice has the numbers. Raises `KeyError` without any."""
    chart = notice.facts["chart"]
    if not isinstance(chart, Chart):
        raise KeyError("chart")
    drawn, alt = _drawn(chart, notice.facts, speech)
    return f"{chart.kind}.png", drawn, alt[:MOST]


def _drawn(chart: Chart, facts: Facts, speech: Speech) -> tuple[bytes, str]:
    from bot.pictures.figures import alt_text, draw
    from bot.pictures.map import draw_map, map_alt

    words, shown = picture_words(speech, facts), shown_in(chart)
    if isinstance(shown, ProcessMap):
        work = line_text(speech.say("work", facts["work"], "", Scope(facts=facts)))
        work = work[:1].upper() + work[1:]
        return draw_map(shown, work, words, chart.shade.value), map_alt(shown, work, words)
    return draw(shown, words, chart.shade.value), alt_text(shown, words)

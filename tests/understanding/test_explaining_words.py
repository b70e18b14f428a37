"""Why then, where did the time go, what is ahead: in many words, and nothing else."""

from __future__ import annotations

import pytest

from routing.understanding.asides import Topic, aside_of

WHY = """
why Thursday 14:00? | why Thursday? | Why not before Friday? | why is it due on Thursday?
how come Thursday | why so late? | why is it so late? | explain the date | explain the deadline
where does the date come from? | how did you get to Thursday?
why is the newsletter due on Friday? | warum Donnerstag 14 Uhr? | Warum erst Donnerstag?
wieso so spät? | warum ist das so spät? | Woher kommt der Termin?
wie kommt ihr auf Donnerstag? | erklär mir den Termin | ¿Por qué el jueves a las 14:00?
¿por qué tan tarde? | ¿De dónde sale la fecha? | explícame la fecha
¿Por qué está tan retrasado?
"""
WHERE = """
where did the time go? | Where did all that time go? | where has my time gone
what took so long? | what took it so long? | why did it take so long?
why is it taking so long? | how was the time spent? | who had it how long? | whose turn was it?
who held it up? | where did the time go on the books? | wo ist die Zeit geblieben?
Wo ist denn die ganze Zeit hin? | was hat so lange gedauert? | warum hat das so lange gedauert?
warum dauert das so lange? | wer hatte es wie lange? | wer war wann dran? | wohin ging die Zeit
¿Adónde se fue el tiempo? | ¿en qué se ha ido el tiempo? | ¿por qué tardó tanto?
¿Por qué está tardando tanto? | ¿Quién lo tuvo cuánto tiempo? | ¿a quién le tocaba?
"""
AHEAD = """
what's ahead? | what is coming up for me? | show me the coming weeks | my next weeks
how busy am I next week? | how full are we? | my workload | look ahead
do I have too much work? | was kommt? | Was kommt auf mich zu? | die nächsten Wochen | Ausblick
wie voll bin ich nächste Woche? | unsere Auslastung | ¿Qué viene? | ¿qué me espera?
las próximas semanas | ¿estoy lleno? | nuestra carga de trabajo
"""
OTHERS = """
why did you post on Friday? | write a text on why time flies | where did the invoice go?
the figures for the coming weeks please, as a table | what took place on Thursday?
warum hat Kunde Meier am Donnerstag nicht gezahlt | ¿quién tiene la factura?
book the next weeks of ads
"""


def listed(text: str) -> list[str]:
    return [one.strip() for line in text.strip().splitlines() for one in line.split("|")]


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        (topic, text)
        for topic, texts in ((Topic.WHY, WHY), (Topic.WHERE, WHERE), (Topic.AHEAD, AHEAD))
        for text in listed(texts)
    ],
)
def test_it_is_understood_however_it_is_asked(topic: Topic, text: str) -> None:
    found = aside_of(text)
    assert found is not None
    assert found.topic == topic


@pytest.mark.parametrize("text", listed(OTHERS))
def test_what_means_something_else_is_left_alone(text: str) -> None:
    found = aside_of(text)
    assert found is None or found.topic not in (Topic.WHY, Topic.WHERE, Topic.AHEAD)
